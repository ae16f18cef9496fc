// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 received@subject thanks@subject
application_confirmation +8 confirmation.thanks@subject not+statusNews
application_confirmation +7 not+applyAgain
application_confirmation +6 alert+askInterest candidate+clock candidate+invite
application_confirmation +5 condition+filled confirmed+contactYou not+conditionAfter received
application_confirmation +5 received+outreach received+statusNews
application_confirmation +4 application@subject chose+clock chose+interviewSet condition+declined
application_confirmation +4 condition+fit condition+selected confirmation.received@subject
application_confirmation +4 confirmed+willReview not+condition rejection.no-match?
application_confirmation +4 rejection.not-moving-forward? rejection.not-selected? shape.reply
application_confirmation +3 application+arrange application+clock chose+assessment condition+hiring
application_confirmation +3 condition+invite condition+others condition+outreach condition+willReview
application_confirmation +3 confirmation.will-review confirmed+roleNoun confirmed@subject declined+complete
application_confirmation +3 fit+contactYou hiring+assessment hiring+interviewWord hiring+received
application_confirmation +3 invite+assessment not+candidate not+complete position+clock received+assessment
application_confirmation +3 received+clock received+roleNoun received+thanks selected+fit thanks
application_confirmation +3 toOffer+thanks willReview+contactYou
application_confirmation +2 application+complete application+contactYou application+interview
application_confirmation +2 application+position application+roleNoun application+thanks applied@subject
application_confirmation +2 askInterest@subject assessment candidate+fit chose+contactYou chose+received
application_confirmation +2 condition+contactYou condition+proceed condition+stated confirmation.will-contact
application_confirmation +2 contactYou contactYou+complete hedge+hiring hiring+contactYou hiring+interview
application_confirmation +2 hiring+outreach interviewWord+interviewSet keepOnFile+contactYou luck+applied
application_confirmation +2 not+arrange not+contactYou not+fit not+hedge outreach.ask-interest@subject
application_confirmation +2 outreach.found-you@subject outreach@subject position+applied position+confirmed
application_confirmation +2 position+received selected+invite sender.recruits thanks+applied willReview
application_confirmation +1 application application+applied application+chose application+confirmed
application_confirmation +1 application+fit application+hiring application+received applied
application_confirmation +1 assessment.named@subject assessment@subject candidate@subject chose+applied
application_confirmation +1 chose+consider chose+selected chose+thanks clock+roleNoun condition+application
application_confirmation +1 condition+candidate confirmed confirmed+applied declined fit hedge+chose
application_confirmation +1 hiring+chose hiring+proceed legal not+chose outreach.recruiter position+thanks
application_confirmation +1 proceed+contactYou received+applied recruiterSelf selected selected+complete
application_confirmation +1 status.news statusNews thanks+roleNoun
application_confirmation -1 application+candidate application+declined application+proceed arrange
application_confirmation -1 candidate+chose interview.slot invite metYou not+received not+stated other.matter
application_confirmation -1 otherMatter position+outreach position+roleNoun proceed rejection.regret stated
application_confirmation -1 stated+regret
application_confirmation -2 application+outreach assessment+roleNoun chose+complete chose+outreach
application_confirmation -2 chose+roleNoun confirmation.received filled hiring@subject interviewWord@subject
application_confirmation -2 invite+roleNoun not+roleNoun other.matter@subject otherMatter@subject position+fit
application_confirmation -2 position+toOffer proceed+chose proceed+roleNoun status.unfinished unfinished visa
application_confirmation -3 applied+otherMatter budget chose+toOffer clock+complete condition+received
application_confirmation -3 interview@subject not+willReview position+invite position+jobList
application_confirmation -3 position+jobSheet proceed@subject received+unsubscribe selected+roleNoun
application_confirmation -3 shape.empty thanks+statusNews
application_confirmation -4 application+otherMatter condition@subject conditionAfter+complete hedge+keepOnFile
application_confirmation -4 hedge+roleNoun interview+offerPapers position+metYou proceed+selected
application_confirmation -4 received+interview willReview@subject
application_confirmation -5 invite+arrange invite+clock manyApplicants+received
rejection +9 rejection.offer-taken-back takenBack thanks+assessment
rejection +8 condition+visa link.rejected manyApplicants+received proceed+outreach thanks+arrange
rejection +7 offerJob+takenBack others+outreach refusal+interview selected+declined
rejection +6 application+seniority candidate+manyApplicants feedback filled hedge+keepOnFile
rejection +6 position+takenBack proceed+luck stated+assessment thanks+metYou
rejection +5 applied+clock arrange+feedback condition+consider confirmation.will-contact@subject
rejection +5 contactYou@subject declined+applied luck luck+thanks metYou@subject not+roleNoun not+visa
rejection +5 position+refusal received+invite regret@subject rejection.no-match statusNews+metYou
rejection +4 applied+askInterest applyAgain+contactYou applyAgain+thanks arrange+statusNews
rejection +4 candidate+confirmed candidate+thanks chose+offerPapers complete+feedback condition+applyAgain
rejection +4 declined+received declined+roleNoun fit+willReview hiring+arrange hiring+filled hiring+fit
rejection +4 hiring+thanks money not+fit not+outreach not+position others+declined others+roleNoun
rejection +4 position+regret position+visa proceed+otherMatter proceed+toOffer regret+received
rejection +4 rejection.other-applicants rejection.wishes-luck shape.reply stated@subject thanks+askInterest
rejection +4 thanks@subject
rejection +3 application+consider application+legal application+selected application@subject applyAgain
rejection +3 candidate+selected candidate+willReview chose+filled chose+interviewSet chose+manyApplicants
rejection +3 condition+interview condition+keepOnFile declined+complete feedback@subject hiring+declined
rejection +3 hiring+offerPapers hiring+toOffer interview+assessment interviewWord+assessment
rejection +3 keepOnFile+applyAgain not+assessment not+hedge not+interviewSet not+invite not+offerPapers
rejection +3 offerJob+offerPapers others+complete others+proceed position+budget position+jobSheet
rejection +3 position+willReview proceed+declined proceed+willReview received+interviewSet refusal regret
rejection +3 regret+roleNoun rejection.apply-again rejection.keep-on-file? roleNoun@subject
rejection +3 selected+contactYou selected+refusal stated stated+declined subject.role thanks thanks+complete
rejection +3 thanks+interview thanks+roleNoun thanks+statusNews toOffer+offerJob toOffer+offerPapers
rejection +3 willReview+invite
rejection +2 application+applyAgain application+manyApplicants application+proceed applied+assessment
rejection +2 assessment+roleNoun budget+roleNoun candidate+proceed chose+outreach complete+roleNoun
rejection +2 confirmation.received declined hiring+applied hiring+applyAgain hiring+willReview hiring@subject
rejection +2 interview+feedback interviewWord+applied interviewWord+interviewSet interviewWord+selected
rejection +2 interviewWord+thanks interviewWord@subject keepOnFile metYou not not+arrange not+complete
rejection +2 not+declined not+interview not+proceed otherMatter+roleNoun others position+assessment
rejection +2 position+chose position+contactYou position+others position+seniority position@subject
rejection +2 proceed+applied regret+complete rejection.keep-on-file rejection.refusal selected+interview
rejection +2 sender.ats stated+application stated+complete stated+position stated+regret stated+roleNoun
rejection +1 application+candidate applied applied+interview applied@subject assessment.complete
rejection +1 assessment.named assessment.nearby@subject candidate candidate+chose candidate+complete chose
rejection +1 chose+complete chose+declined chose+offerJob chose+roleNoun chose+selected chose+toOffer
rejection +1 condition+contactYou fit+roleNoun fit@subject hedge+alert hiring+complete interview+interviewSet
rejection +1 not+application not+applied not+chose not+otherMatter not+toOffer outreach.found-you position
rejection +1 position+hiring position+outreach position+proceed position+roleNoun position+thanks
rejection +1 position+toOffer proceed+roleNoun rejection.not-selected selected shape.letter stated+chose
rejection +1 toOffer+roleNoun
rejection -1 application+complete application+hiring budget chose@subject complete complete+offerJob
rejection -1 condition+complete condition+stated confirmation.will-contact interview+metYou invite
rejection -1 not+candidate not+stated offer.papers outreach.found-you@subject outreach@subject
rejection -1 position+applied position+askInterest position+confirmed position+received selected+invite
rejection -1 sender.board toOffer
rejection -2 alert.list application+chose candidate+declined candidate+others chose+clock chose+regret
rejection -2 complete+statusNews condition+roleNoun condition+willReview confirmation.thanks@subject fit
rejection -2 hiring+invite interview interview+askInterest interviewSet@subject metYou+roleNoun other.matter
rejection -2 otherMatter outreach.recruiter position+clock received recruiterSelf regret+otherMatter
rejection -2 rejection.no-fit selected+roleNoun status.news@subject statusNews+roleNoun statusNews@subject
rejection -2 thanks+invite thanks+otherMatter unsubscribe
rejection -3 alert+roleNoun alert.jobs@subject alert@subject application+outreach applied+complete
rejection -3 applied+otherMatter applied+withdrawn applyAgain@subject arrange arrange+roleNoun
rejection -3 askInterest@subject chose+alert chose+contactYou clock+roleNoun clock@subject complete@subject
rejection -3 condition+fit confirmation.received@subject confirmed+roleNoun hedge+contactYou
rejection -3 hiring+interviewWord interview+clock interview.slot invite+roleNoun manyApplicants+complete
rejection -3 not+contactYou not+others other.matter@subject otherMatter@subject outreach.ask-interest@subject
rejection -3 position+keepOnFile received+clock received+contactYou received@subject
rejection -3 rejection.apply-again@subject shape.empty shape.long status.withdrawn
rejection -4 complete+offerPapers condition+filled condition+interviewSet condition+otherMatter
rejection -4 confirmed@subject hiring+jobSheet invite@subject link.slot not+applyAgain not+condition
rejection -4 proceed@subject selected@subject sender.free stated+otherMatter thanks+offerJob
rejection -4 willReview+roleNoun
rejection -5 application+otherMatter candidate+arrange candidate+clock clock willReview+statusNews
rejection -6 application+withdrawn condition+toOffer condition@subject fit+otherMatter hiring+keepOnFile
rejection -6 identityPapers interviewWord+fit not+unfinished refusal+otherMatter rejection.other-applicants?
rejection -6 sender.alert shape.mailing-list withdrawn
rejection -8 contactYou+askInterest willReview+contactYou
interview_invitation +9 link.slot
interview_invitation +6 applied+metYou arrange+clock clock clock+askInterest clock+otherMatter condition+clock
interview_invitation +6 interview.when@subject position+interviewSet
interview_invitation +5 applied+budget candidate+metYou interview@subject interviewSet@subject invite+clock
interview_invitation +5 others+invite rejection.no-match? stated+metYou thanks+clock
interview_invitation +4 alert.advice@subject application+invite applied+interviewSet arrange+complete
interview_invitation +4 arrange@subject askInterest@subject careerAdvice@subject chose+metYou
interview_invitation +4 interview+roleNoun interview.slot@subject outreach.ask-interest@subject
interview_invitation +4 received+outreach selected+assessment selected+thanks shape.reply
interview_invitation +3 application+outreach candidate+invite clock+complete clock+metYou clock+roleNoun
interview_invitation +3 fit+arrange hiring+arrange hiring+invite interview interview+outreach
interview_invitation +3 keepOnFile+roleNoun not+askInterest not+clock not+outreach position+interview
interview_invitation +3 position+otherMatter position+selected received+invite
interview_invitation +2 application+otherMatter applied+invite arrange candidate+hiring candidate+selected
interview_invitation +2 complete@subject confirmation.received fit@subject hedge+roleNoun hiring+interview
interview_invitation +2 hiring+interviewSet hiring+interviewWord hiring+proceed interview+clock
interview_invitation +2 interview+complete interview.slot interviewWord@subject invite+arrange invite@subject
interview_invitation +2 jobList+roleNoun metYou+roleNoun metYou@subject outreach.found-you outreach.recruiter
interview_invitation +2 position+filled position+invite position+metYou recruiterSelf
interview_invitation +2 rejection.position-filled selected+invite thanks+roleNoun
interview_invitation +1 application application+candidate application+chose application+position
interview_invitation +1 application+received application+roleNoun application+thanks askInterest chose+arrange
interview_invitation +1 chose+budget hedge+complete hiring@subject interview.invited@subject
interview_invitation +1 interview.nearby@subject interviewSet interviewSet+clock interviewWord+chose
interview_invitation +1 interviewWord+roleNoun invite not+condition not+selected outreach
interview_invitation +1 outreach.ask-interest received+roleNoun received+willReview status.news statusNews
interview_invitation +1 thanks+complete
interview_invitation -1 application+metYou application@subject assessment+complete assessment.complete
interview_invitation -1 assessment.named@subject assessment@subject chose chose@subject complete
interview_invitation -1 condition+roleNoun hiring hiring+received interviewWord+metYou not not+chose
interview_invitation -1 not+complete not+invite not+received not@subject outreach+roleNoun position+candidate
interview_invitation -1 position+chose position+hiring willReview
interview_invitation -2 application+hiring arrange+roleNoun assessment assessment.complete@subject
interview_invitation -2 assessment.named budget candidate candidate+roleNoun chose+willReview
interview_invitation -2 condition+arrange interview.slot? keepOnFile received+arrange received+complete
interview_invitation -2 sender.no-reply shape.mailing-list thanks+assessment thanks+interview
interview_invitation -3 candidate+chose chose+thanks complete+statusNews hedge+arrange
interview_invitation -4 complete+outreach condition@subject position+arrange seniority shape.empty
interview_invitation -4 toOffer+complete
interview_invitation -5 arrange+assessment otherMatter+roleNoun
interview_invitation -6 interviewWord+feedback
assessment_invitation +9 sender.test
assessment_invitation +7 interviewSet+assessment
assessment_invitation +5 clock+complete
assessment_invitation +4 assessment assessment.named@subject assessment@subject complete+metYou
assessment_invitation +4 condition+assessment hiring+clock
assessment_invitation +3 assessment+roleNoun assessment.complete@subject assessment.nearby@subject
assessment_invitation +3 candidate+complete clock complete+roleNoun complete@subject condition+interviewWord
assessment_invitation +3 fit+arrange interviewWord+thanks proceed+complete proceed+thanks thanks+interview
assessment_invitation +3 toOffer+complete unfinished
assessment_invitation +2 applied+invite arrange+complete assessment.named candidate+applied candidate+roleNoun
assessment_invitation +2 chose+complete condition+chose condition+selected hiring+assessment hiring+selected
assessment_invitation +2 interview+complete invite invite+complete invite+metYou luck not+outreach
assessment_invitation +2 position+assessment position+invite position+visa proceed+assessment
assessment_invitation +2 rejection.wishes-luck sender.no-reply shape.letter stated+complete toOffer+invite
assessment_invitation +1 application+assessment application+candidate application+invite application+roleNoun
assessment_invitation +1 application+thanks applied+complete assessment+complete assessment+metYou
assessment_invitation +1 candidate+chose candidate+proceed chose+applied complete hiring+interview
assessment_invitation +1 hiring+roleNoun interview interview@subject not+complete other.matter@subject
assessment_invitation +1 otherMatter@subject outreach.found-you position+applied position+hiring proceed
assessment_invitation +1 selected+complete
assessment_invitation -1 applied@subject chose+metYou condition condition+complete confirmation.will-contact
assessment_invitation -1 interview+interviewSet interviewSet interviewWord+chose position@subject sender.own
assessment_invitation -1 shape.short status.news
assessment_invitation -2 applyAgain arrange@subject chose@subject condition+interview contactYou
assessment_invitation -2 interview.slot@subject interviewWord+applied interviewWord+clock not+application
assessment_invitation -2 not+fit not+hiring not+invite not@subject rejection.no-match sender.ats statusNews
assessment_invitation -3 application+interview application@subject arrange+clock candidate@subject
assessment_invitation -3 complete+feedback interviewWord+selected keepOnFile not+interview not+position
assessment_invitation -3 position+jobList position+offerPapers selected+assessment thanks+complete
assessment_invitation -3 thanks@subject
assessment_invitation -4 chose+invite link.slot otherMatter+roleNoun recruiterSelf+roleNoun selected+interview
assessment_invitation -4 shape.reply
assessment_invitation -5 application+interviewWord complete+offerPapers legal+unsubscribe thanks+assessment
offer +6 identityPapers
offer +5 condition+offerJob offer.papers offerPapers seniority@subject thanks+offerJob willReview+offerPapers
offer +4 alert.list chose+contactYou condition+offerPapers jobList offer.papers? offer.papers@subject
offer +4 offerPapers@subject toOffer+thanks
offer +3 askInterest+roleNoun chose+metYou chose+otherMatter condition@subject fit+thanks hiring+budget
offer +3 hiring+chose hiring+offerPapers interview+offerJob interviewWord+offerJob interviewWord+toOffer
offer +3 invite jobSheet metYou offer.made offerJob offerJob+roleNoun position+arrange position+offerPapers
offer +3 proceed+toOffer rejection.nothing-to-offer stated+chose thanks+complete thanks+invite
offer +3 toOffer+roleNoun unfinished
offer +2 budget chose+toOffer clock+offerPapers complete+offerJob complete+offerPapers condition+position
offer +2 hiring+jobSheet hiring+offerJob hiring+selected interviewWord+metYou invite+offerJob invite+roleNoun
offer +2 invite@subject jobList+roleNoun offer.made@subject offerJob@subject offerPapers+roleNoun other.matter
offer +2 position+invite position+offerJob position+selected position+toOffer selected selected@subject
offer +2 toOffer toOffer@subject visa
offer +1 chose@subject complete@subject condition condition+selected hedge+received hiring hiring+complete
offer +1 otherMatter outreach.job-sheet position position+chose position+complete position+roleNoun
offer +1 position@subject shape.letter
offer -1 application+applied application+position application+selected candidate+applied chose+alert
offer -1 confirmation.thanks interviewWord interviewWord+interview invite+interview not position+candidate
offer -1 thanks+applied thanks@subject toOffer+complete
offer -2 alert alert.jobs application application+chose applied applied+complete candidate consider interview
offer -2 interview@subject interviewWord@subject keepOnFile metYou@subject not+chose not+condition
offer -2 not+position other.matter@subject otherMatter@subject outreach position+consider
offer -3 application+interviewWord fit+complete not+hedge not+offerJob position+visa proceed+thanks
offer -4 assessment.named? offerJob+offerPapers
offer -6 selected+toOffer
recruiter_outreach +7 offerPapers+outreach
recruiter_outreach +6 fit+askInterest
recruiter_outreach +5 askInterest chose+outreach condition+invite keepOnFile+outreach outreach
recruiter_outreach +5 outreach.recruiter visa
recruiter_outreach +4 alert.list@subject application+budget applyAgain+outreach arrange+outreach
recruiter_outreach +4 chose+unsubscribe complete+unsubscribe condition+askInterest hedge@subject
recruiter_outreach +4 interview+askInterest invite@subject jobList@subject not+askInterest outreach+roleNoun
recruiter_outreach +4 outreach.ask-interest outreach.found-you position+otherMatter proceed+contactYou
recruiter_outreach +4 recruiterSelf sender.board
recruiter_outreach +3 applied+contactYou applied+invite arrange+interview askInterest@subject candidate+invite
recruiter_outreach +3 chose+otherMatter complete+askInterest complete+otherMatter condition+thanks
recruiter_outreach +3 hedge+received hiring+budget interview.arrange invite+metYou manyApplicants+roleNoun
recruiter_outreach +3 not+hedge otherMatter outreach.ask-interest@subject outreach.found-you@subject
recruiter_outreach +3 outreach@subject position+jobSheet position+legal position+statusNews
recruiter_outreach +3 received+contactYou received+outreach received+unsubscribe selected+contactYou
recruiter_outreach +3 selected+jobSheet
recruiter_outreach +2 alert.list application+fit arrange+askInterest budget chose+askInterest complete+alert
recruiter_outreach +2 condition+application condition+applied condition+hedge condition+unsubscribe
recruiter_outreach +2 contactYou+outreach fit+outreach hedge+chose hiring+others interview.invited jobList
recruiter_outreach +2 jobSheet jobSheet+roleNoun not+condition offer.papers offerPapers other.matter
recruiter_outreach +2 others+applied outreach.job-sheet position+offerPapers position+others roleNoun@subject
recruiter_outreach +2 seniority+roleNoun shape.letter statusNews+roleNoun subject.role toOffer+invite
recruiter_outreach +2 toOffer+outreach
recruiter_outreach +1 application+chose arrange condition fit hiring+roleNoun interview.slot? manyApplicants
recruiter_outreach +1 not others+roleNoun position position+complete position+outreach position+received
recruiter_outreach +1 roleNoun shape.empty
recruiter_outreach -1 alert alert.jobs@subject alert@subject application application+candidate
recruiter_outreach -1 application+position applied arrange+complete candidate+roleNoun condition+contactYou
recruiter_outreach -1 confirmation.will-review hiring@subject interview+metYou interview@subject
recruiter_outreach -1 invite+roleNoun metYou not+otherMatter position+alert position+arrange position+chose
recruiter_outreach -1 sender.recruits shape.short willReview
recruiter_outreach -2 alert+roleNoun alert.jobs application+applied applied+roleNoun arrange+roleNoun
recruiter_outreach -2 candidate candidate+applied chose+clock chose+interview chose+invite
recruiter_outreach -2 complete+offerPapers complete@subject condition+hiring condition+toOffer
recruiter_outreach -2 confirmation.thanks filled fit+received fit@subject interviewWord+invite
recruiter_outreach -2 interviewWord+metYou interviewWord+roleNoun interviewWord@subject position+fit
recruiter_outreach -2 position+selected position+toOffer proceed received received+complete regret
recruiter_outreach -2 sender.alert shape.mailing-list thanks thanks+applied
recruiter_outreach -3 clock condition+fit condition+offerPapers hiring+askInterest link.slot not+hiring
recruiter_outreach -3 stated+regret toOffer+interview
recruiter_outreach -4 assessment+roleNoun hedge+complete identityPapers not+budget sender.ats sender.no-reply
recruiter_outreach -4 stated+roleNoun
recruiter_outreach -5 shape.reply
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 fit@subject keepOnFile+roleNoun
job_alert_newsletter +6 chose+alert chose+careerAdvice unsubscribe
job_alert_newsletter +5 alert+jobList alert.advice@subject alert.jobs@subject alert@subject
job_alert_newsletter +5 arrange+offerPapers careerAdvice@subject chose+recruiterSelf hedge+hiring link.alert
job_alert_newsletter +5 otherMatter+roleNoun position@subject received+arrange
job_alert_newsletter +4 alert alert+roleNoun alert.advice alert.jobs careerAdvice complete+unsubscribe
job_alert_newsletter +4 hiring+keepOnFile not+budget position+careerAdvice rejection.other-applicants?
job_alert_newsletter +4 selected+otherMatter sender.board visa+roleNoun
job_alert_newsletter +3 applyAgain+alert applyAgain+roleNoun applyAgain@subject condition+applied hedge+fit
job_alert_newsletter +3 hiring+jobSheet jobSheet@subject not+alert outreach.found-you@subject
job_alert_newsletter +3 outreach.job-sheet@subject outreach@subject position+alert position+askInterest
job_alert_newsletter +3 proceed+assessment
job_alert_newsletter +2 alert.list application+hiring budget chose+declined chose@subject condition+position
job_alert_newsletter +2 fit+alert hedge hiring+arrange hiring@subject jobList luck not+candidate
job_alert_newsletter +2 not+keepOnFile not+received not@subject position position+applyAgain
job_alert_newsletter +2 position+candidate position+clock position+jobList rejection.apply-again@subject
job_alert_newsletter +2 rejection.keep-on-file rejection.wishes-luck roleNoun sender.recruits
job_alert_newsletter +1 application application+keepOnFile askInterest chose+assessment chose+roleNoun
job_alert_newsletter +1 clock+roleNoun complete+roleNoun confirmation.will-contact@subject confirmed
job_alert_newsletter +1 contactYou@subject filled hiring hiring+chose hiring+roleNoun offerPapers
job_alert_newsletter +1 offerPapers+roleNoun position+budget position+toOffer received+confirmed refusal
job_alert_newsletter +1 sender.own shape.short thanks@subject visa
job_alert_newsletter -1 application+candidate application+position application+roleNoun applied
job_alert_newsletter -1 applied+roleNoun assessment+complete chose+complete complete+jobSheet condition
job_alert_newsletter -1 condition+roleNoun contactYou interview invite metYou not proceed selected sender.ats
job_alert_newsletter -1 sender.no-reply statusNews
job_alert_newsletter -2 application+statusNews application@subject applied+statusNews applied@subject
job_alert_newsletter -2 chose+interview complete+budget confirmation.will-contact interview+askInterest
job_alert_newsletter -2 position+applied selected+roleNoun status.news thanks
job_alert_newsletter -3 chose+clock condition+thanks condition@subject conditionAfter hiring+fit
job_alert_newsletter -4 application+askInterest
job_alert_newsletter -5 candidate+assessment shape.reply
status_update_other +8 keepOnFile@subject rejection.keep-on-file@subject stated+statusNews status.news@subject
status_update_other +8 statusNews@subject
status_update_other +7 application+unfinished application+withdrawn link.news thanks+statusNews
status_update_other +6 applied+visa candidate+statusNews fit+statusNews status.unfinished@subject
status_update_other +6 unfinished@subject withdrawn
status_update_other +5 application+clock chose+keepOnFile condition+toOffer hedge+contactYou
status_update_other +5 keepOnFile+received position+statusNews position+withdrawn proceed+statusNews
status_update_other +5 status.withdrawn@subject unfinished withdrawn@subject
status_update_other +4 application+metYou applied+unfinished applied+withdrawn budget@subject
status_update_other +4 candidate+received received+assessment selected+jobSheet statusNews
status_update_other +3 application+applyAgain application+statusNews applied+statusNews applied+willReview
status_update_other +3 applyAgain+contactYou applyAgain@subject chose+contactYou chose+statusNews
status_update_other +3 complete+unfinished hiring+keepOnFile hiring+selected hiring+statusNews
status_update_other +3 interview+statusNews interview.arrange interview.when metYou+roleNoun
status_update_other +3 not+conditionAfter not+hiring not+roleNoun not+willReview position+keepOnFile
status_update_other +3 position+toOffer received+budget rejection.apply-again@subject rejection.keep-on-file
status_update_other +3 rejection.no-fit sender.recruits stated+roleNoun status.news willReview+roleNoun
status_update_other +3 willReview+statusNews
status_update_other +2 application+askInterest application+hiring application+proceed application+received
status_update_other +2 application@subject applyAgain+applied arrange+interview arrange@subject chose+arrange
status_update_other +2 complete+offerPapers complete+statusNews condition+arrange confirmation.will-contact
status_update_other +2 feedback@subject hiring+outreach hiring+roleNoun interview+clock interview+metYou
status_update_other +2 interview.slot@subject interview@subject interviewWord+clock legal not+complete
status_update_other +2 not+proceed position+applied proceed+complete proceed+invite regret+complete
status_update_other +2 selected+fit sender.board stated+position status.unfinished statusNews+roleNoun
status_update_other +1 application application+applied application+candidate application+chose
status_update_other +1 application+complete application+position application+roleNoun application+willReview
status_update_other +1 applied applied+roleNoun candidate complete@subject condition condition+askInterest
status_update_other +1 condition+interviewWord confirmation.received confirmation.will-review contactYou
status_update_other +1 contactYou+roleNoun hiring hiring+received interviewWord+metYou interviewWord@subject
status_update_other +1 keepOnFile metYou not+chose not+received offerPapers position+metYou proceed received
status_update_other +1 rejection.not-moving-forward sender.ats sender.no-reply shape.mailing-list stated
status_update_other +1 unsubscribe willReview
status_update_other -1 arrange assessment assessment+complete complete+roleNoun condition+received fit
status_update_other -1 interviewWord+invite interviewWord+proceed position+candidate position@subject
status_update_other -1 received+complete sender.own
status_update_other -2 application+thanks applyAgain+alert chose+selected clock condition+willReview
status_update_other -2 confirmation.thanks@subject hedge+alert invite+interview not+regret position+thanks
status_update_other -2 proceed+interview regret+otherMatter roleNoun@subject subject.role thanks+roleNoun
status_update_other -3 application+manyApplicants applied+outreach candidate+declined chose+clock
status_update_other -3 clock+roleNoun confirmation.thanks hiring+filled manyApplicants other.matter@subject
status_update_other -3 otherMatter@subject proceed+selected seniority shape.letter thanks+applied
status_update_other -4 candidate+confirmed condition+stated interview+offerPapers
status_update_other -5 condition+consider
status_update_other -6 not+statusNews proceed+offerJob
status_update_other -7 chose+budget
unrelated +9 money sender.free shape.empty shape.mailing-list
unrelated +8 candidate+interviewWord fit+otherMatter otherMatter+identityPapers
unrelated +7 application+otherMatter candidate+feedback candidate@subject condition+statusNews
unrelated +7 thanks+otherMatter
unrelated +6 applied+otherMatter hedge+jobSheet invite+clock refusal+otherMatter toOffer+otherMatter
unrelated +5 chose+legal chose+otherMatter hedge+budget hiring+jobList not+contactYou not+refusal
unrelated +5 position+unfinished received+arrange received+otherMatter rejection.nothing-to-offer
unrelated +5 selected+budget selected+willReview selected@subject willReview+invite
unrelated +4 application+feedback application+visa arrange+otherMatter candidate+interview
unrelated +4 candidate+otherMatter chose+offerPapers chose+refusal clock complete+feedback
unrelated +4 complete+identityPapers condition+proceed declined declined+otherMatter feedback@subject
unrelated +4 filled+regret hiring+askInterest hiring+contactYou interview.nearby@subject
unrelated +4 interviewSet+askInterest not+received not+regret other.matter@subject otherMatter
unrelated +4 otherMatter+visa otherMatter@subject outreach+askInterest received+budget rejection.regret
unrelated +4 shape.reply toOffer+interviewSet toOffer+offerPapers willReview@subject
unrelated +3 alert.advice applyAgain+applied arrange+interviewSet candidate+declined candidate+hiring
unrelated +3 chose+arrange chose+offerJob chose+thanks chose+unsubscribe clock+assessment complete+budget
unrelated +3 condition+regret confirmation.will-review@subject confirmed+thanks declined@subject fit@subject
unrelated +3 hedge+chose hedge+others hedge+outreach hedge+roleNoun hiring+outreach interview.arrange@subject
unrelated +3 interview.invited interview.invited@subject interviewSet+clock invite+outreach not+others
unrelated +3 not+thanks not+willReview other.matter proceed+arrange received+clock received+contactYou
unrelated +3 received+legal refusal+regret regret regret+otherMatter rejection.not-selected
unrelated +3 rejection.not-selected? rejection.other-applicants? rejection.refusal selected+applied
unrelated +3 selected+received sender.own stated+otherMatter stated@subject toOffer@subject unsubscribe
unrelated +2 application+declined application+filled applied+outreach applied@subject arrange+clock
unrelated +2 candidate+others chose+contactYou chose+filled chose+received chose+regret chose+toOffer
unrelated +2 chose@subject complete+statusNews condition+contactYou condition+outreach condition+position
unrelated +2 feedback hedge+complete hiring+declined interview+clock interview+metYou interview.invited?
unrelated +2 interview.when interviewWord+chose interviewWord+clock interviewWord+complete invite+roleNoun
unrelated +2 metYou@subject not+arrange not+condition not+otherMatter not+roleNoun not+selected not+stated
unrelated +2 offerJob+offerPapers position+complete position+contactYou rejection.chose-others
unrelated +2 rejection.no-fit rejection.no-match rejection.not-moving-forward rejection.not-selected@subject
unrelated +2 seniority+roleNoun shape.long shape.short stated+candidate stated+others stated+proceed
unrelated +2 stated+refusal stated+regret thanks+complete toOffer
unrelated +1 alert assessment+complete assessment.named candidate+chose chose+consider complete
unrelated +1 complete+offerJob condition+invite condition+stated confirmation.received consider hedge
unrelated +1 interview.slot interview.slot? interviewSet interviewWord+interview interviewWord+invite
unrelated +1 invite+interview not not+fit offer.made offerJob others others+chose position+candidate received
unrelated +1 received+complete rejection.apply-again selected selected+otherMatter stated stated+chose
unrelated +1 status.news statusNews thanks
unrelated -1 application application+applied application+position application@subject applied arrange+complete
unrelated -1 arrange+interview askInterest assessment.named? candidate+applied candidate+complete
unrelated -1 candidate+proceed chose+roleNoun condition+chose fit hiring+roleNoun hiring@subject interview
unrelated -1 interviewWord+arrange interviewWord+interviewSet not+complete offerPapers+roleNoun
unrelated -1 outreach.ask-interest outreach.recruiter position+luck position+offerJob position+received
unrelated -1 position+thanks position@subject proceed+applied recruiterSelf sender.no-reply
unrelated -2 alert.list application+candidate application+clock application+consider application+statusNews
unrelated -2 applied+askInterest applied+assessment applied+contactYou assessment+roleNoun candidate+selected
unrelated -2 chose+willReview clock+metYou condition+interviewWord condition+roleNoun hedge+fit hiring
unrelated -2 interview+complete interview.arrange interviewSet@subject interviewWord+assessment jobList
unrelated -2 keepOnFile luck metYou not+declined not+position offerJob+roleNoun outreach position
unrelated -2 position+applyAgain position+askInterest position+chose position+invite position+jobList
unrelated -2 position+others position+roleNoun proceed+complete proceed+roleNoun rejection.wishes-luck
unrelated -2 roleNoun selected+invite selected+refusal stated+declined thanks+roleNoun thanks@subject
unrelated -3 application+assessment budget+roleNoun candidate+confirmed candidate+outreach complete+metYou
unrelated -3 condition+assessment condition+declined condition+received confirmation.thanks@subject
unrelated -3 hedge+thanks hiring+luck hiring+offerPapers hiring+toOffer invite+assessment legal+roleNoun
unrelated -3 offer.papers? others+declined position+filled position+seniority proceed@subject
unrelated -3 received+roleNoun status.unfinished
unrelated -4 application+alert candidate+invite candidate+manyApplicants declined+received fit+invite
unrelated -4 hedge+applied hedge+applyAgain hedge+metYou hiring+clock hiring+fit hiring+invite
unrelated -4 not+conditionAfter others+interview others+roleNoun position+interviewSet received+thanks
unrelated -4 roleNoun@subject sender.ats stated+assessment stated+position subject.role
unrelated -5 condition+interview condition+offerJob contactYou+arrange declined+complete hiring+alert
unrelated -5 interviewSet+outreach interviewWord+regret interviewWord+statusNews link.slot not+alert
unrelated -5 not+jobList not+unfinished offer.made? proceed+outreach regret+interview selected+fit
unrelated -5 sender.board thanks+contactYou willReview+roleNoun
unrelated -6 candidate+toOffer clock+jobSheet feedback+roleNoun filled+roleNoun position+toOffer
unrelated -7 sender.recruits
unrelated -9 selected+clock
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.4, 0.1, -0.4, -0.5, -0.3, -0.2, 0.4, -0.1, 2];

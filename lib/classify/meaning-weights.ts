// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 received@subject thanks@subject
application_confirmation +8 confirmation.thanks@subject not+statusNews
application_confirmation +7 alert+askInterest condition+filled not+applyAgain received+statusNews
application_confirmation +6 candidate+clock rejection.no-match?
application_confirmation +5 candidate+invite condition+selected confirmation.received@subject
application_confirmation +5 confirmed+contactYou received rejection.not-moving-forward? willReview+contactYou
application_confirmation +4 application+clock chose+clock chose+interviewSet chose+legal condition+hiring
application_confirmation +4 condition+willReview confirmed+willReview interviewWord+contactYou not+condition
application_confirmation +4 received+outreach received+roleNoun received+thanks rejection.other-applicants?
application_confirmation +4 shape.reply willReview+interview
application_confirmation +3 application@subject applied+contactYou assessment candidate+fit chose+assessment
application_confirmation +3 chose+received clock+roleNoun condition+declined condition+fit
application_confirmation +3 confirmation.will-review confirmed+roleNoun contactYou+outreach declined+complete
application_confirmation +3 fit+contactYou hiring+contactYou hiring+received invite+assessment not+candidate
application_confirmation +3 not+complete not+contactYou position+clock position+received proceed+contactYou
application_confirmation +3 received+assessment rejection.not-selected? thanks
application_confirmation +2 application+complete application+contactYou application+fit application+thanks
application_confirmation +2 applied@subject chose+consider condition+invite condition+outreach
application_confirmation +2 condition+stated confirmation.will-contact confirmed@subject contactYou fit
application_confirmation +2 fit+outreach hedge+askInterest hedge+chose hiring+assessment keepOnFile+contactYou
application_confirmation +2 not+arrange not+assessment not+chose not+fit not+hedge not+keepOnFile
application_confirmation +2 outreach.found-you@subject outreach@subject position+applied position+askInterest
application_confirmation +2 sender.ats sender.board statusNews thanks+applied toOffer+thanks willReview
application_confirmation +1 application application+applied application+chose application+confirmed
application_confirmation +1 application+position application+received application+roleNoun applied+complete
application_confirmation +1 assessment.named@subject candidate@subject chose+applied chose+selected
application_confirmation +1 chose+thanks condition+candidate condition+complete condition+contactYou
application_confirmation +1 condition+proceed confirmed confirmed+applied hedge hiring+interview legal
application_confirmation +1 position+confirmed position+thanks received+applied rejection.apply-again selected
application_confirmation +1 selected+complete selected+invite sender.recruits status.news
application_confirmation -1 application+outreach application+proceed arrange assessment+roleNoun
application_confirmation -1 candidate+selected hiring+toOffer interview.slot jobSheet metYou not+stated
application_confirmation -1 not@subject other.matter otherMatter outreach.job-sheet position+roleNoun
application_confirmation -1 received+contactYou regret rejection.regret stated+regret
application_confirmation -2 chose+complete confirmation.received filled hiring+selected hiring+statusNews
application_confirmation -2 hiring@subject interviewWord@subject invite+roleNoun not+received offer.papers
application_confirmation -2 other.matter@subject otherMatter@subject outreach.found-you position+jobList
application_confirmation -2 proceed proceed+roleNoun proceed@subject thanks+otherMatter
application_confirmation -3 chose+outreach chose+roleNoun chose+toOffer clock+complete condition+applyAgain
application_confirmation -3 condition+received hedge+roleNoun interview@subject not+roleNoun not+willReview
application_confirmation -3 position+budget position+fit position+invite proceed+applied received+interview
application_confirmation -3 received+unsubscribe rejection.nothing-to-offer status.unfinished unfinished visa
application_confirmation -4 application+otherMatter applied+otherMatter hedge+keepOnFile interview+offerPapers
application_confirmation -4 invite+arrange invite+clock selected+roleNoun shape.empty thanks+arrange
application_confirmation -4 thanks+statusNews
application_confirmation -5 confirmation.will-review@subject
application_confirmation -6 willReview@subject
application_confirmation -7 manyApplicants+received
rejection +9 hedge+feedback takenBack
rejection +8 condition+visa link.rejected manyApplicants+received rejection.offer-taken-back
rejection +7 candidate+confirmed declined+metYou offerJob+takenBack selected+declined stated+assessment
rejection +7 thanks+arrange thanks+assessment
rejection +6 arrange+statusNews candidate+manyApplicants chose+takenBack feedback filled metYou@subject
rejection +6 others+outreach proceed+outreach received+invite thanks+metYou
rejection +5 applyAgain+contactYou arrange+feedback chose+offerPapers condition+consider declined+applied
rejection +5 declined+budget declined+roleNoun hedge+keepOnFile luck+thanks not+fit not+offerPapers
rejection +5 not+outreach proceed+consider regret+interview rejection.no-match
rejection +4 application+seniority applied+askInterest candidate+outreach candidate+toOffer chose+filled
rejection +4 chose+interviewSet confirmation.will-contact@subject consider+roleNoun contactYou@subject
rejection +4 hiring+fit hiring+thanks luck money not+interviewSet not+position not+roleNoun not+visa
rejection +4 offerJob+offerPapers others+declined others+roleNoun others+toOffer position+jobSheet
rejection +4 position+regret position+seniority position+visa proceed+luck proceed+otherMatter regret+roleNoun
rejection +4 regret@subject rejection.apply-again rejection.other-applicants rejection.wishes-luck shape.reply
rejection +4 stated@subject thanks+complete thanks@subject willReview+invite
rejection +3 application+applyAgain application+consider application+manyApplicants application@subject
rejection +3 applyAgain assessment+roleNoun budget+roleNoun candidate+thanks chose+manyApplicants
rejection +3 chose+outreach complete+feedback condition+applyAgain condition+keepOnFile feedback@subject
rejection +3 fit+willReview hedge+applied hiring+arrange hiring+filled hiring+toOffer hiring+willReview
rejection +3 interview+assessment interviewWord+applied interviewWord+assessment keepOnFile+applyAgain
rejection +3 not+hedge otherMatter+roleNoun others+complete others+proceed position+arrange
rejection +3 position+willReview position@subject proceed+applied proceed+declined proceed+fit
rejection +3 proceed+offerPapers proceed+selected proceed+visa refusal regret rejection.keep-on-file?
rejection +3 roleNoun@subject sender.ats stated stated+complete stated+regret stated+roleNoun subject.role
rejection +3 thanks+askInterest thanks+interview thanks+roleNoun toOffer+offerPapers
rejection +2 application+interviewWord application+proceed assessment.complete candidate+complete
rejection +2 candidate+proceed candidate+selected chose+luck chose+offerJob complete+roleNoun
rejection +2 condition+interview confirmation.received declined declined+complete hiring+declined
rejection +2 interview+feedback interviewWord+interviewSet interviewWord+thanks interviewWord@subject
rejection +2 invite+outreach keepOnFile metYou not+assessment not+complete not+invite not+otherMatter
rejection +2 not+toOffer position position+assessment position+budget position+chose position+contactYou
rejection +2 position+manyApplicants position+others position+proceed position+thanks proceed+willReview
rejection +2 rejection.keep-on-file rejection.refusal selected+interview stated+application stated+position
rejection +2 thanks toOffer+offerJob toOffer+roleNoun
rejection +1 application+applied application+interview application+selected applied applied+interview
rejection +1 applied@subject assessment.named candidate candidate+hiring chose+complete chose+declined
rejection +1 chose+selected complete+outreach condition+received hiring@subject interviewWord+invite
rejection +1 interviewWord+roleNoun keepOnFile+applied not not+application not+chose not+declined
rejection +1 not+interview not+proceed others position+declined position+filled position+hiring
rejection +1 position+roleNoun position+toOffer received+complete regret+received rejection.chose-others
rejection +1 rejection.not-moving-forward rejection.not-selected rejection.position-filled selected seniority
rejection +1 shape.letter
rejection -1 alert.list application+contactYou budget complete confirmed+roleNoun hiring+interview
rejection -1 hiring+roleNoun interview invite not+candidate not+stated offerPapers position+jobList
rejection -1 position+received roleNoun
rejection -2 alert+roleNoun application+assessment application+chose application+complete arrange
rejection -2 arrange+roleNoun candidate+declined candidate+others chose+arrange chose+clock chose+consider
rejection -2 chose+regret complete+statusNews condition+interviewWord condition+roleNoun condition+stated
rejection -2 confirmation.thanks@subject contactYou+outreach fit fit+arrange hiring+interviewWord
rejection -2 hiring+invite interview+metYou interview.slot jobSheet+roleNoun not+askInterest offer.papers
rejection -2 other.matter otherMatter outreach.recruiter position+applied position+askInterest
rejection -2 position+confirmed received regret+otherMatter rejection.no-fit selected+invite selected+roleNoun
rejection -2 shape.long thanks+otherMatter toOffer+invite toOffer+thanks unsubscribe
rejection -3 alert.jobs@subject alert@subject application+outreach applied+complete applied+withdrawn
rejection -3 applyAgain@subject chose+contactYou complete+offerPapers complete+unsubscribe complete@subject
rejection -3 condition+fit condition+proceed condition@subject confirmation.received@subject invite+roleNoun
rejection -3 manyApplicants+complete manyApplicants+roleNoun not+condition not+keepOnFile position+clock
rejection -3 position+keepOnFile received+contactYou received@subject recruiterSelf
rejection -3 rejection.apply-again@subject status.news@subject statusNews@subject
rejection -4 application+unfinished applied+otherMatter askInterest@subject clock+roleNoun hedge+consider
rejection -4 interview+clock invite@subject not+applyAgain other.matter@subject otherMatter@subject
rejection -4 outreach.ask-interest@subject received+clock refusal+otherMatter selected@subject sender.alert
rejection -4 status.unfinished@subject status.withdrawn unfinished@subject willReview+roleNoun
rejection -4 willReview+statusNews
rejection -5 application+otherMatter candidate+arrange clock@subject condition+toOffer confirmed@subject
rejection -5 fit+interviewSet hiring+keepOnFile others+contactYou proceed@subject rejection.other-applicants?
rejection -5 shape.mailing-list stated+otherMatter thanks+offerJob
rejection -6 application+withdrawn clock condition+filled condition+otherMatter contactYou+askInterest
rejection -6 identityPapers not+unfinished position+withdrawn
rejection -7 hiring+jobSheet not+conditionAfter willReview+contactYou withdrawn
rejection -8 fit+otherMatter
interview_invitation +9 link.slot
interview_invitation +6 arrange+clock candidate+metYou clock clock+askInterest interviewSet@subject
interview_invitation +6 position+interviewSet thanks+clock
interview_invitation +5 applied+metYou clock+metYou interview.when@subject interview@subject others+invite
interview_invitation +5 rejection.no-match?
interview_invitation +4 alert.advice@subject application+interviewSet arrange+complete arrange@subject
interview_invitation +4 careerAdvice@subject chose+metYou condition+clock fit+clock hiring+invite
interview_invitation +4 interview+roleNoun interview.slot@subject invite+clock not+outreach position+interview
interview_invitation +4 position+otherMatter received+outreach selected+assessment selected+jobSheet
interview_invitation +4 selected+thanks shape.reply
interview_invitation +3 application+invite application+outreach askInterest@subject candidate+hiring
interview_invitation +3 candidate+invite clock+complete clock+roleNoun fit+arrange hedge+invite
interview_invitation +3 hiring+interview interview interview+askInterest interview+outreach
interview_invitation +3 interviewWord@subject not+clock outreach.ask-interest@subject position+invite
interview_invitation +3 received+invite received+willReview
interview_invitation +2 applied+invite arrange chose+budget complete+budget fit@subject hedge+roleNoun
interview_invitation +2 interview+complete interview.slot interviewSet interviewWord+chose invite+offerJob
interview_invitation +2 invite@subject keepOnFile+roleNoun metYou+roleNoun metYou@subject not+askInterest
interview_invitation +2 not+condition outreach position+selected selected+invite selected+roleNoun status.news
interview_invitation +2 thanks+roleNoun toOffer+offerJob
interview_invitation +1 application application+candidate application+chose application+position
interview_invitation +1 application+roleNoun askInterest candidate+applied complete@subject condition+complete
interview_invitation +1 confirmation.received hedge+position hiring+interviewWord hiring+proceed
interview_invitation +1 hiring@subject invite not+selected not+statusNews outreach.ask-interest
interview_invitation +1 outreach.recruiter position+filled rejection.position-filled sender.ats statusNews
interview_invitation +1 thanks+complete
interview_invitation -1 application+complete assessment+complete assessment.complete assessment.named@subject
interview_invitation -1 assessment@subject candidate candidate+interviewWord chose chose+roleNoun complete
interview_invitation -1 hiring hiring+roleNoun interviewWord+interviewSet interviewWord+metYou not
interview_invitation -1 not+complete not+received others position+candidate position+chose position+complete
interview_invitation -1 position+fit shape.short willReview
interview_invitation -2 application+hiring assessment assessment.named candidate+chose candidate+roleNoun
interview_invitation -2 chose+thanks chose@subject complete+statusNews condition+askInterest
interview_invitation -2 condition+roleNoun hedge+interviewWord hiring+received hiring+thanks not+chose
interview_invitation -2 not@subject position+hiring received+complete selected+toOffer sender.no-reply
interview_invitation -2 thanks+interview
interview_invitation -3 condition+arrange contactYou+complete hedge+arrange hiring+assessment hiring+selected
interview_invitation -3 hiring+willReview interview.slot? manyApplicants not+invite position+arrange
interview_invitation -3 received+arrange shape.empty toOffer+assessment toOffer+complete
interview_invitation -4 application+arrange budget@subject condition+interviewWord otherMatter+roleNoun
interview_invitation -5 arrange+assessment complete+outreach condition@subject
interview_invitation -6 interviewWord+feedback
assessment_invitation +8 sender.test
assessment_invitation +5 assessment clock+complete condition+assessment
assessment_invitation +4 assessment@subject candidate+complete complete+alert complete+metYou hiring+clock
assessment_invitation +4 thanks+interview
assessment_invitation +3 assessment+roleNoun assessment.complete@subject assessment.named@subject
assessment_invitation +3 candidate+assessment complete+roleNoun complete@subject interviewWord+thanks luck
assessment_invitation +3 position+assessment proceed+complete proceed+thanks rejection.wishes-luck
assessment_invitation +3 toOffer+complete
assessment_invitation +2 application+thanks arrange+complete assessment.named assessment.nearby@subject
assessment_invitation +2 candidate+applied candidate+interview candidate+roleNoun chose+complete chose+fit
assessment_invitation +2 clock complete+jobSheet condition+interviewWord feedback hiring+assessment
assessment_invitation +2 interview+complete interviewWord+assessment interviewWord@subject invite not+complete
assessment_invitation +2 not+outreach position+invite position+visa proceed+assessment sender.no-reply
assessment_invitation +2 shape.letter stated+complete stated+invite unfinished
assessment_invitation +1 application+assessment application+candidate application+invite applied+complete
assessment_invitation +1 applied+invite assessment.complete candidate+selected chose+applied chose+feedback
assessment_invitation +1 complete condition+invite condition+roleNoun hiring+invite interview
assessment_invitation +1 interview.nearby@subject invite+assessment invite+complete invite@subject
assessment_invitation +1 other.matter@subject otherMatter@subject position+applied position+complete
assessment_invitation +1 position+hiring proceed proceed+applied proceed@subject selected+complete
assessment_invitation +1 status.unfinished
assessment_invitation -1 applied@subject condition+complete confirmation.will-contact hiring@subject
assessment_invitation -1 interviewWord+roleNoun selected sender.ats sender.own sender.recruits shape.empty
assessment_invitation -1 shape.mailing-list shape.short
assessment_invitation -2 application@subject arrange@subject chose+assessment chose+metYou chose@subject
assessment_invitation -2 condition+interview contactYou hedge+received interview+interviewSet
assessment_invitation -2 interview.invited? interview.slot@subject interviewWord+chose not+fit not+hiring
assessment_invitation -2 not+invite not+position not@subject position@subject proceed+fit rejection.no-match
assessment_invitation -2 thanks+statusNews
assessment_invitation -3 application+interview arrange+askInterest askInterest@subject candidate@subject
assessment_invitation -3 chose+invite hiring+arrange interviewWord+clock not+interview
assessment_invitation -3 outreach.ask-interest@subject selected+assessment thanks@subject
assessment_invitation -4 arrange+clock complete+feedback interviewWord+selected position+jobList
assessment_invitation -4 rejection.not-selected? selected+interview shape.reply thanks+complete
assessment_invitation -5 complete+offerPapers otherMatter+roleNoun
assessment_invitation -6 application+interviewWord thanks+assessment
offer +7 identityPapers
offer +6 condition+offerJob offerPapers
offer +5 condition+offerPapers offer.papers thanks+offerJob toOffer+thanks
offer +4 condition@subject hiring+budget jobList offer.papers? offer.papers@subject offerPapers@subject
offer +3 alert.list budget chose+metYou clock+offerPapers complete+askInterest complete+statusNews
offer +3 condition+position condition+roleNoun hiring+clock hiring+offerPapers invite invite@subject metYou
offer +3 offer.made offer.made@subject offerJob offerJob@subject position+arrange position+toOffer
offer +3 rejection.nothing-to-offer thanks+complete toOffer+roleNoun toOffer@subject
offer +2 chose+toOffer chose@subject complete+offerJob hiring+jobSheet hiring+offerJob interviewWord+metYou
offer +2 jobSheet offerJob+roleNoun other.matter otherMatter position+invite position+offerJob
offer +2 position+offerPapers rejection.position-filled selected shape.letter thanks+invite toOffer unfinished
offer +1 chose complete+offerPapers condition+hiring hiring hiring+complete outreach.job-sheet position
offer +1 position+chose position+roleNoun position@subject selected@subject stated+chose toOffer+offerJob
offer -1 application+applied application+chose application+position chose+applied chose+offerJob
offer -1 confirmation.thanks interview interviewWord interviewWord+interview invite+complete not+chose
offer -1 not+hedge roleNoun@subject shape.short subject.role thanks+applied thanks@subject
offer -2 application application+interviewWord applied applied+complete assessment.named@subject
offer -2 assessment@subject candidate consider interview@subject not not+position other.matter@subject
offer -2 otherMatter@subject outreach.ask-interest outreach.found-you position+alert position+clock
offer -2 position+consider position+statusNews
offer -3 clock@subject complete+jobSheet not+offerJob offerJob+offerPapers position+otherMatter unsubscribe
offer -4 assessment.named? toOffer+offerPapers
offer -5 hiring+arrange
offer -6 offerJob+takenBack
offer -7 selected+toOffer
recruiter_outreach +7 fit+askInterest
recruiter_outreach +6 chose+outreach offerPapers+outreach
recruiter_outreach +5 askInterest complete+alert condition+invite contactYou+outreach invite@subject outreach
recruiter_outreach +5 outreach.ask-interest
recruiter_outreach +4 application+budget applied+contactYou applyAgain+outreach complete+askInterest
recruiter_outreach +4 complete+unsubscribe condition+askInterest hedge+chose hedge@subject
recruiter_outreach +4 interview+askInterest keepOnFile+outreach not+askInterest otherMatter outreach+jobSheet
recruiter_outreach +4 outreach+roleNoun outreach.recruiter position+legal position+others recruiterSelf visa
recruiter_outreach +3 alert.list@subject applied+invite arrange+interview arrange+outreach candidate+invite
recruiter_outreach +3 chose+askInterest chose+unsubscribe clock@subject interview.arrange jobList@subject
recruiter_outreach +3 jobSheet jobSheet+seniority others+applied outreach.found-you outreach.found-you@subject
recruiter_outreach +3 outreach@subject position+otherMatter proceed+contactYou received+outreach
recruiter_outreach +3 selected+contactYou sender.board toOffer+outreach
recruiter_outreach +2 application+others arrange arrange+askInterest askInterest@subject budget
recruiter_outreach +2 chose+otherMatter chose+visa condition condition+application condition+statusNews
recruiter_outreach +2 condition+unsubscribe fit+outreach hiring+recruiterSelf interview.invited
recruiter_outreach +2 interviewWord+interviewSet jobList jobSheet+roleNoun not+condition not+hedge
recruiter_outreach +2 offer.papers other.matter outreach.ask-interest@subject outreach.job-sheet
recruiter_outreach +2 position+offerJob position+offerPapers position+statusNews rejection.not-selected?
recruiter_outreach +2 roleNoun@subject shape.letter statusNews+roleNoun subject.role
recruiter_outreach +1 alert.list application+arrange application+chose chose+complete fit interview.slot not
recruiter_outreach +1 offerPapers position position+received roleNoun seniority seniority+roleNoun shape.empty
recruiter_outreach +1 stated+fit
recruiter_outreach -1 alert.jobs@subject alert@subject application application+position application+received
recruiter_outreach -1 application+roleNoun applied applyAgain+alert chose+invite complete complete+roleNoun
recruiter_outreach -1 confirmation.thanks filled+roleNoun hiring+complete hiring@subject interviewWord+metYou
recruiter_outreach -1 not+outreach not@subject others received+complete regret sender.recruits thanks+applied
recruiter_outreach -2 alert+roleNoun alert.jobs application+applied application+candidate applied+roleNoun
recruiter_outreach -2 candidate candidate+roleNoun complete+offerPapers condition+hiring condition+toOffer
recruiter_outreach -2 feedback filled fit@subject interview@subject interviewWord+complete metYou not+hiring
recruiter_outreach -2 not+otherMatter offer.papers@subject offerPapers@subject position+fit position+selected
recruiter_outreach -2 proceed proceed+interview received received+interviewSet sender.alert shape.mailing-list
recruiter_outreach -2 stated+regret statusNews thanks willReview
recruiter_outreach -3 chose+interview clock condition+fit hiring+arrange position+arrange sender.ats
recruiter_outreach -3 sender.no-reply
recruiter_outreach -4 fit+received hedge+complete identityPapers not+budget position+clock seniority@subject
recruiter_outreach -4 stated+roleNoun toOffer+interview
recruiter_outreach -5 shape.reply
job_alert_newsletter +9 link.alert sender.alert
job_alert_newsletter +7 unsubscribe
job_alert_newsletter +6 alert.advice@subject arrange+offerPapers careerAdvice@subject chose+alert fit@subject
job_alert_newsletter +6 keepOnFile+roleNoun
job_alert_newsletter +5 alert.jobs@subject alert@subject complete+unsubscribe hiring+careerAdvice
job_alert_newsletter +5 offer.papers? position+careerAdvice position@subject rejection.other-applicants?
job_alert_newsletter +5 visa+roleNoun
job_alert_newsletter +4 alert alert.advice alert.jobs careerAdvice chose+recruiterSelf hedge+hiring
job_alert_newsletter +4 hedge+interview otherMatter+roleNoun received+arrange sender.board
job_alert_newsletter +3 alert+jobList alert+roleNoun applyAgain@subject hedge+fit hiring+alert not+alert
job_alert_newsletter +3 position+alert rejection.keep-on-file roleNoun
job_alert_newsletter +2 alert.list application+arrange application+hiring applyAgain+alert applyAgain+roleNoun
job_alert_newsletter +2 budget chose+assessment chose+budget chose@subject condition+candidate
job_alert_newsletter +2 condition+hiring condition+position condition+received
job_alert_newsletter +2 confirmation.will-contact@subject contactYou@subject filled+roleNoun fit+alert hedge
job_alert_newsletter +2 hiring+keepOnFile jobList jobList+roleNoun not+keepOnFile offerPapers+roleNoun
job_alert_newsletter +2 outreach.found-you@subject outreach@subject position position+applyAgain
job_alert_newsletter +2 position+askInterest position+jobList rejection.apply-again@subject sender.recruits
job_alert_newsletter +1 application application+outreach askInterest complete+roleNoun condition+complete
job_alert_newsletter +1 condition+hedge confirmed filled hiring hiring+roleNoun hiring@subject keepOnFile luck
job_alert_newsletter +1 not+candidate not+received position+candidate position+fit position+roleNoun
job_alert_newsletter +1 position+toOffer received+confirmed rejection.wishes-luck shape.long shape.short
job_alert_newsletter +1 toOffer@subject visa
job_alert_newsletter -1 application+applied application+candidate application+fit application+position
job_alert_newsletter -1 application+roleNoun application@subject applied+roleNoun arrange assessment+complete
job_alert_newsletter -1 assessment.complete chose+complete chose+received confirmation.thanks interview
job_alert_newsletter -1 link.slot metYou not outreach.found-you position+jobSheet position+selected
job_alert_newsletter -1 position+statusNews proceed rejection.other-applicants selected sender.ats
job_alert_newsletter -1 status.unfinished thanks+applied
job_alert_newsletter -2 application+statusNews applied+statusNews applied@subject chose+clock condition
job_alert_newsletter -2 confirmation.will-contact fit+willReview hiring+applied hiring+assessment
job_alert_newsletter -2 hiring+toOffer invite invite+roleNoun legal+roleNoun outreach+roleNoun
job_alert_newsletter -2 position+applied status.news thanks
job_alert_newsletter -3 application+askInterest complete+budget hiring+fit
job_alert_newsletter -4 condition@subject conditionAfter
job_alert_newsletter -5 shape.reply
status_update_other +8 application+unfinished keepOnFile@subject link.news rejection.keep-on-file@subject
status_update_other +7 stated+statusNews status.news@subject status.unfinished@subject statusNews@subject
status_update_other +7 thanks+statusNews unfinished@subject
status_update_other +6 application+withdrawn candidate+statusNews filled+complete fit+statusNews
status_update_other +6 position+unsubscribe position+withdrawn withdrawn
status_update_other +5 budget@subject condition+toOffer hiring+statusNews proceed+statusNews
status_update_other +5 status.withdrawn@subject statusNews unfinished withdrawn@subject
status_update_other +4 application+clock applied+willReview candidate+received complete+careerAdvice
status_update_other +4 hedge+contactYou hiring+alert interview+statusNews keepOnFile+received
status_update_other +4 position+statusNews willReview+statusNews withdrawn+roleNoun
status_update_other +3 application+askInterest application+metYou application+statusNews applied+statusNews
status_update_other +3 applied+withdrawn applyAgain@subject candidate+otherMatter candidate+unfinished
status_update_other +3 chose+keepOnFile chose+statusNews complete+offerPapers complete+unfinished
status_update_other +3 confirmation.will-review@subject declined@subject hedge+applied hedge+roleNoun
status_update_other +3 interview.arrange interview.when not+conditionAfter not+hiring not+willReview
status_update_other +3 proceed+keepOnFile received+assessment rejection.apply-again@subject
status_update_other +3 rejection.keep-on-file selected+statusNews sender.recruits stated+applied
status_update_other +3 stated+roleNoun status.news statusNews+roleNoun willReview+roleNoun
status_update_other +2 application+applyAgain application+complete application+hiring application+proceed
status_update_other +2 application+received application@subject applied+askInterest applied+roleNoun
status_update_other +2 applyAgain+complete arrange@subject candidate candidate+chose chose+arrange
status_update_other +2 complete+statusNews complete@subject condition+conditionAfter confirmation.will-contact
status_update_other +2 contactYou hiring+invite hiring+outreach interview+clock interview+metYou
status_update_other +2 interview.slot@subject interviewWord+clock interviewWord@subject legal
status_update_other +2 manyApplicants+applied metYou+roleNoun not+complete not+proceed not+roleNoun
status_update_other +2 position+applied position+keepOnFile position+metYou position+toOffer proceed+complete
status_update_other +2 sender.board sender.no-reply stated status.unfinished status.withdrawn
status_update_other +1 application application+applied application+assessment application+candidate
status_update_other +1 application+chose application+position application+roleNoun application+willReview
status_update_other +1 applied applied+complete arrange+interview assessment+roleNoun candidate+applied
status_update_other +1 chose+outreach chose+willReview condition condition+contactYou condition+hedge
status_update_other +1 condition+interviewWord confirmation.received confirmation.will-review
status_update_other +1 contactYou+roleNoun hedge+chose hiring hiring+keepOnFile hiring+roleNoun
status_update_other +1 interview@subject interviewWord+metYou keepOnFile not+interview not+position
status_update_other +1 offerPapers proceed received received@subject rejection.not-moving-forward sender.ats
status_update_other +1 shape.mailing-list stated+regret willReview
status_update_other -1 alert application+thanks assessment+complete candidate+proceed chose+received fit
status_update_other -1 position+candidate position+filled position+roleNoun position+thanks position@subject
status_update_other -1 roleNoun@subject sender.own shape.reply subject.role
status_update_other -2 candidate+interviewWord chose+selected complete+budget complete+roleNoun hiring+filled
status_update_other -2 interviewWord+invite not+regret other.matter@subject otherMatter@subject
status_update_other -2 others+roleNoun shape.letter stated@subject thanks+applied thanks+complete
status_update_other -2 thanks+roleNoun
status_update_other -3 applied+invite candidate+declined chose+assessment chose+clock clock
status_update_other -3 confirmation.thanks confirmation.thanks@subject confirmation.will-contact@subject
status_update_other -3 contactYou@subject invite+interview manyApplicants not+contactYou proceed+selected
status_update_other -3 seniority
status_update_other -4 applied+outreach candidate+confirmed clock+roleNoun condition+stated
status_update_other -4 interview+offerPapers not+budget
status_update_other -5 condition+consider proceed+offerJob
status_update_other -7 not+statusNews
unrelated +9 candidate+feedback money shape.empty shape.mailing-list
unrelated +8 application+otherMatter not+careerAdvice otherMatter+identityPapers sender.free
unrelated +7 candidate+interviewWord candidate@subject condition+statusNews fit+otherMatter hiring+askInterest
unrelated +7 invite+clock thanks+otherMatter toOffer+otherMatter
unrelated +6 applied+otherMatter filled+statusNews hiring+jobList interview+budget not+refusal
unrelated +5 application+feedback chose+identityPapers chose+legal complete+feedback complete+identityPapers
unrelated +5 feedback@subject hedge+budget hedge+jobSheet hiring+contactYou not+contactYou not+willReview
unrelated +5 other.matter@subject otherMatter@subject received+arrange refusal+otherMatter selected@subject
unrelated +5 stated+otherMatter toOffer+interviewSet
unrelated +4 chose+offerPapers chose+otherMatter condition+proceed declined+otherMatter declined@subject
unrelated +4 hedge+consider hedge+others hedge+roleNoun interviewSet+askInterest interviewSet+clock
unrelated +4 not+received not+regret not+visa otherMatter received+otherMatter regret+otherMatter
unrelated +4 rejection.nothing-to-offer rejection.other-applicants? rejection.regret shape.reply
unrelated +4 stated@subject toOffer+offerPapers unsubscribe willReview+invite willReview@subject
unrelated +3 application+filled application+visa arrange+interviewSet candidate+declined candidate+hiring
unrelated +3 candidate+interview careerAdvice chose+offerJob chose+refusal clock condition+regret declined
unrelated +3 filled+applied filled+regret hedge+complete hedge+outreach hiring+declined hiring+outreach
unrelated +3 interview.invited interview.invited@subject interview.nearby@subject not+others other.matter
unrelated +3 outreach+askInterest received+willReview refusal+regret rejection.not-selected selected+applied
unrelated +3 selected+received sender.own seniority+roleNoun stated+filled toOffer+assessment toOffer+regret
unrelated +2 alert alert.advice application+declined applied@subject arrange+clock assessment+complete budget
unrelated +2 candidate+chose chose+arrange chose+declined chose+filled chose+regret chose+thanks chose+toOffer
unrelated +2 chose@subject complete+offerPapers condition+invite condition+others confirmed+thanks consider
unrelated +2 declined+regret fit@subject hedge+chose interview+clock interview+metYou interview.when
unrelated +2 interviewSet interviewWord+applied interviewWord+chose interviewWord+clock metYou@subject
unrelated +2 not+budget not+condition not+interviewWord not+otherMatter not+selected not+stated offer.made
unrelated +2 others+chose position+contactYou received+complete received+contactYou regret
unrelated +2 rejection.chose-others rejection.no-fit rejection.no-match rejection.not-moving-forward
unrelated +2 rejection.not-selected@subject selected+roleNoun shape.long shape.short stated stated+candidate
unrelated +2 stated+others stated+proceed stated+regret thanks toOffer+interview toOffer@subject
unrelated +1 application+interviewWord arrange assessment.complete assessment.named assessment.nearby
unrelated +1 candidate candidate+roleNoun chose chose+consider complete complete+offerJob condition+contactYou
unrelated +1 condition+outreach condition+position condition+stated confirmation.received feedback hedge
unrelated +1 interview.slot interview.slot? interviewSet+metYou interviewWord+interview interviewWord+metYou
unrelated +1 not not+arrange not+fit not+hiring offerJob position+candidate position+complete proceed+chose
unrelated +1 proceed+regret received regret+complete rejection.apply-again stated+fit status.news statusNews
unrelated -1 alert.list application+applied application+position application+roleNoun application+selected
unrelated -1 application+willReview application@subject applied chose+roleNoun complete@subject condition
unrelated -1 condition+roleNoun condition+selected confirmation.received@subject hiring@subject
unrelated -1 interview+complete metYou outreach.ask-interest outreach.recruiter position+hiring
unrelated -1 position+regret position+thanks position@subject recruiterSelf rejection.keep-on-file
unrelated -1 selected+invite visa
unrelated -2 application+candidate applied+askInterest budget+roleNoun candidate+complete
unrelated -2 condition+askInterest condition+received fit fit+alert hedge+thanks hiring hiring+roleNoun
unrelated -2 interview interviewWord+interviewSet jobList keepOnFile luck not+declined not+position position
unrelated -2 position+applyAgain position+askInterest position+budget position+chose position+filled
unrelated -2 position+offerJob position+others position+received position+roleNoun proceed+roleNoun
unrelated -2 received+roleNoun regret+roleNoun rejection.wishes-luck roleNoun
unrelated -3 application+assessment application+consider application+statusNews applied+contactYou
unrelated -3 complete+unfinished confirmation.thanks@subject declined+applied fit+applyAgain hiring+arrange
unrelated -3 hiring+offerPapers hiring+toOffer interview+statusNews interview.arrange interviewSet+complete
unrelated -3 interviewSet@subject invite+assessment jobSheet+roleNoun link.slot others+declined
unrelated -3 position+jobList position+jobSheet position+seniority proceed+complete proceed@subject
unrelated -3 sender.board thanks+roleNoun thanks@subject
unrelated -4 candidate+invite candidate+selected clock+metYou condition+interview hedge+applied
unrelated -4 hedge+applyAgain hedge+fit hiring+fit legal+roleNoun not+jobList offer.made? offer.papers?
unrelated -4 others+roleNoun position+toOffer proceed+outreach received+thanks roleNoun@subject
unrelated -4 stated+position subject.role willReview+roleNoun
unrelated -5 candidate+toOffer condition+offerJob contactYou+arrange declined+complete hedge+metYou
unrelated -5 hiring+invite others+interview position+interviewSet regret+interview sender.ats
unrelated -5 thanks+contactYou
unrelated -6 declined+received filled+roleNoun interviewWord+statusNews not+alert not+conditionAfter
unrelated -6 regret@subject selected+fit statusNews+metYou
unrelated -7 sender.recruits
unrelated -8 selected+clock
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.4, 0.2, -0.4, -0.5, -0.3, -0.2, 0.5, -0.2, 2];

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +7 received@subject thanks@subject
application_confirmation +5 chose+filled condition+selected confirmation.ahead confirmation.thanks@subject
application_confirmation +5 invite+assessment not+assessment not+statusNews received+assessment received+clock
application_confirmation +5 rejection.not-moving-forward? rejection.not-selected? shape.reply
application_confirmation +4 application+contactYou application@subject condition+fit hedge+interview received
application_confirmation +4 rejection.no-match?
application_confirmation +3 applied+jobList applied+jobSheet assessment assessment.named? candidate+invite
application_confirmation +3 complete+legal condition+declined condition+hiring condition+interview condition+invite
application_confirmation +3 condition+proceed confirmation.will-contact confirmation.will-review contactYou+complete
application_confirmation +3 fit+willReview hedge+chose hedge+position hiring+careerAdvice hiring+fit hiring+interview
application_confirmation +3 hiring+recruiterSelf interviewWord+statusNews legal not+fit position+received
application_confirmation +3 proceed+contactYou received+outreach received+roleNoun recruiterSelf+roleNoun
application_confirmation +3 sender.recruits
application_confirmation +2 application application+applied application+complete application+jobSheet
application_confirmation +2 application+position application+roleNoun application+thanks candidate+complete
application_confirmation +2 candidate+confirmed candidate+contactYou candidate+interviewWord condition+candidate
application_confirmation +2 condition+interviewWord condition+others condition+outreach confirmed+applied contactYou
application_confirmation +2 contactYou+outreach hedge+complete hedge+fit hiring+applied hiring+applyAgain
application_confirmation +2 hiring+arrange interview+outreach interview+statusNews interview.invited? invite+interview
application_confirmation +2 legal+roleNoun manyApplicants not+condition not+hedge sender.no-reply status.news
application_confirmation +2 willReview
application_confirmation +1 application+hiring candidate+interview chose+applied condition condition+contactYou
application_confirmation +1 condition+willReview confirmed+roleNoun fit+contactYou fit+interview hiring+assessment
application_confirmation +1 outreach.recruiter position+applied received+thanks thanks thanks+applied
application_confirmation -1 application+careerAdvice application+invite arrange candidate+received complete+roleNoun
application_confirmation -1 complete@subject interview.slot metYou not+jobList position+askInterest position+hiring
application_confirmation -1 position+interview position+regret position+selected proceed received+confirmed regret
application_confirmation -1 rejection.chose-others selected+roleNoun
application_confirmation -2 application+confirmed applyAgain+complete budget chose+complete chose+roleNoun confirmed
application_confirmation -2 declined+roleNoun interview+interviewSet interview.arrange invite@subject not+roleNoun
application_confirmation -2 otherMatter others+declined position+roleNoun rejection.not-moving-forward rejection.regret
application_confirmation -2 selected+applied sender.board stated stated+candidate stated+position status.news@subject
application_confirmation -2 statusNews@subject toOffer
application_confirmation -3 application+filled application+outreach applied+outreach applied+statusNews
application_confirmation -3 applyAgain+outreach chose+willReview condition+budget fit+applyAgain hiring@subject
application_confirmation -3 interviewWord@subject position+fit proceed+regret selected@subject toOffer+roleNoun
application_confirmation -4 application+unfinished condition+applied not+toOffer proceed+selected stated+received
application_confirmation -5 fit@subject not+willReview proceed@subject
application_confirmation -6 confirmation.received interview@subject
application_confirmation -7 clock+complete shape.empty
rejection +9 link.rejected thanks+assessment
rejection +7 feedback@subject manyApplicants+received metYou@subject rejection.offer-taken-back
rejection +6 application+seniority feedback money position+refusal takenBack thanks+arrange thanks+metYou
rejection +5 candidate+declined filled+interview luck+thanks position+manyApplicants received+interviewSet
rejection +5 stated@subject thanks+outreach
rejection +4 assessment+complete chose+manyApplicants filled filled+roleNoun hedge+keepOnFile keepOnFile luck
rejection +4 not+budget not+roleNoun not+visa proceed+roleNoun rejection.wishes-luck selected+fit thanks+complete
rejection +3 applyAgain chose+roleNoun condition+applyAgain confirmation.will-contact@subject contactYou@subject
rejection +3 declined declined+roleNoun not+fit not+interview not+interviewWord not+offerJob not+outreach
rejection +3 others+complete position+consider position+others position+received position+regret proceed+applied
rejection +3 received+contactYou rejection.apply-again rejection.not-moving-forward rejection.not-selected
rejection +3 rejection.other-applicants rejection.refusal sender.ats stated+visa statusNews+roleNoun thanks
rejection +3 thanks+interview
rejection +2 application@subject applied@subject applyAgain+complete assessment.named@subject assessment@subject
rejection +2 budget+roleNoun candidate chose+filled complete+otherMatter confirmation.thanks fit+outreach
rejection +2 hiring+willReview not+applied not+complete not+hiring not+position not+toOffer offerJob position
rejection +2 position+jobSheet position@subject refusal regret rejection.keep-on-file roleNoun@subject sender.recruits
rejection +2 shape.reply stated stated+application stated+roleNoun subject.role thanks+statusNews
rejection +1 application+regret applied candidate+applied candidate@subject chose chose+declined chose+luck
rejection +1 complete+outreach condition+outreach fit+applied hedge+arrange hedge+chose hiring+complete legal
rejection +1 luck+alert not not+application not+chose not+declined not+filled not+proceed others position+applyAgain
rejection +1 position+chose position+filled position+hiring position+offerJob position+roleNoun position+thanks
rejection +1 position+willReview rejection.nothing-to-offer rejection.position-filled rejection.regret selected
rejection +1 stated+candidate stated+fit stated+position thanks+applied thanks+roleNoun thanks@subject
rejection -1 application+complete application+willReview arrange chose+statusNews complete complete+statusNews
rejection -1 condition+complete condition+selected hedge+stated hiring+interview hiring+statusNews interview.slot
rejection -1 not+arrange not+contactYou not+thanks other.matter outreach.found-you@subject outreach@subject received
rejection -1 rejection.not-selected? selected@subject willReview
rejection -2 application+otherMatter applyAgain@subject chose+regret condition+candidate condition+fit condition+stated
rejection -2 consider+willReview fit+arrange hiring+invite not+condition not+keepOnFile otherMatter
rejection -2 rejection.apply-again@subject sender.board stated+statusNews thanks+invite toOffer+applied
rejection -3 application+budget application+others candidate+statusNews chose+alert complete@subject confirmation.ahead
rejection -3 confirmation.received@subject other.matter@subject otherMatter@subject proceed@subject
rejection -4 confirmed@subject consider+received hedge+others not+applyAgain received@subject
rejection -4 rejection.other-applicants? shape.long shape.mailing-list
rejection -5 clock condition+proceed invite@subject sender.alert
rejection -6 candidate+clock shape.empty willReview+contactYou
rejection -7 sender.free
interview_invitation +9 link.slot
interview_invitation +7 askInterest@subject outreach.ask-interest@subject
interview_invitation +5 application+outreach applied+invite clock clock+metYou condition+clock interview+outreach
interview_invitation +4 application+invite arrange@subject interview.slot@subject interview@subject invite+arrange
interview_invitation +4 metYou@subject position+interview
interview_invitation +3 condition+interview confirmation.received interview interviewSet+clock invite+roleNoun
interview_invitation +3 not+interviewWord position+interviewSet proceed+roleNoun selected+applied selected+invite
interview_invitation +3 shape.reply
interview_invitation +2 application+thanks arrange+clock fit+arrange fit+received hiring+clock hiring+interviewWord
interview_invitation +2 interview+complete interview+roleNoun interviewWord+roleNoun interviewWord@subject
interview_invitation +2 received+invite received+outreach recruiterSelf+roleNoun
interview_invitation +1 application+interview arrange arrange+complete confirmation.thanks hedge+complete
interview_invitation +1 hiring+interview interview.slot invite position+invite received+interview willReview+complete
interview_invitation -1 assessment candidate complete condition+roleNoun not position+complete roleNoun
interview_invitation -2 assessment.named complete+roleNoun hiring not+roleNoun stated+complete
interview_invitation -3 candidate+chose complete+statusNews not+complete not+invite received+arrange received+complete
interview_invitation -3 regret+complete toOffer+complete
interview_invitation -4 hiring+received interview.when not+received
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject candidate+assessment condition+assessment
assessment_invitation +5 applied+assessment
assessment_invitation +4 applied+complete clock+complete proceed+complete proceed@subject
assessment_invitation +3 application+invite application+thanks candidate+roleNoun fit+applied thanks+applied
assessment_invitation +2 assessment assessment+roleNoun chose+complete complete complete+roleNoun confirmation.thanks
assessment_invitation +2 interview+complete
assessment_invitation +1 assessment.complete@subject assessment.named? clock complete@subject invite+complete
assessment_invitation +1 position+assessment
assessment_invitation -1 assessment+complete hiring
assessment_invitation -2 application+arrange condition+otherMatter contactYou hedge+received received+assessment
assessment_invitation -3 application+interviewWord
assessment_invitation -4 application+interview otherMatter+roleNoun status.news unsubscribe
assessment_invitation -5 legal+roleNoun not+feedback
assessment_invitation -6 shape.reply
assessment_invitation -7 thanks+assessment
offer +7 offerPapers
offer +6 condition@subject offer.papers
offer +5 alert.list condition+offerPapers selected+offerJob
offer +4 complete+offerPapers contactYou+complete hiring+offerPapers interview+offerJob jobList offer.papers@subject
offer +4 offerJob+roleNoun offerPapers@subject thanks+invite thanks+roleNoun
offer +3 chose@subject identityPapers invite offerJob offerJob@subject offerPapers+roleNoun position+chose
offer +3 position+toOffer
offer +2 jobSheet metYou offer.made offer.made@subject outreach.job-sheet position@subject toOffer
offer +1 invite+roleNoun position+invite toOffer+roleNoun visa
offer -1 position+offerJob roleNoun@subject subject.role
offer -2 application+applied applied interviewWord shape.mailing-list
offer -3 refusal rejection.refusal
offer -4 application not
offer -5 sender.free
offer -7 not+jobSheet
recruiter_outreach +6 applied+invite askInterest outreach
recruiter_outreach +5 application+budget chose+unsubscribe consider+invite hiring+keepOnFile outreach+roleNoun
recruiter_outreach +5 outreach.ask-interest outreach.found-you sender.free
recruiter_outreach +4 askInterest@subject chose+recruiterSelf complete+askInterest complete+jobSheet condition+invite
recruiter_outreach +4 interview+askInterest interview.arrange interview.invited jobSheet+roleNoun offer.papers
recruiter_outreach +4 outreach.ask-interest@subject outreach.found-you@subject outreach.recruiter outreach@subject
recruiter_outreach +4 received+outreach
recruiter_outreach +3 alert.list application+fit applied+contactYou chose+outreach complete+unsubscribe
recruiter_outreach +3 condition+askInterest condition+thanks condition+unsubscribe jobList jobSheet+seniority not+hedge
recruiter_outreach +3 offer.made? position+clock position+consider position+offerJob recruiterSelf stated+thanks
recruiter_outreach +2 application+arrange chose+consider chose+roleNoun condition+stated consider fit+applied
recruiter_outreach +2 hiring+recruiterSelf hiring+roleNoun interview+interviewSet interviewSet jobSheet legal+roleNoun
recruiter_outreach +2 not+condition not+thanks position+askInterest roleNoun@subject selected+applied seniority
recruiter_outreach +2 subject.role
recruiter_outreach +1 application+askInterest application+hiring applied+askInterest budget+roleNoun condition+hedge
recruiter_outreach +1 hedge+thanks hiring+outreach interviewSet@subject not+budget not+fit other.matter otherMatter
recruiter_outreach +1 outreach.job-sheet position+outreach seniority+roleNoun thanks+outreach toOffer+complete
recruiter_outreach -1 alert alert+roleNoun candidate candidate+applied chose+received condition+fit condition+position
recruiter_outreach -1 interviewWord interviewWord+interview not+roleNoun others position+alert position+hiring proceed
recruiter_outreach -1 rejection.other-applicants shape.long unsubscribe
recruiter_outreach -2 alert.advice application+applied application+candidate careerAdvice complete+offerPapers
recruiter_outreach -2 hedge+complete hedge+position metYou shape.very-long stated+position stated+proceed status.news
recruiter_outreach -2 thanks
recruiter_outreach -3 alert.jobs clock complete@subject hedge+roleNoun hiring@subject interview+metYou
recruiter_outreach -3 interviewWord+complete not+consider sender.ats sender.no-reply shape.mailing-list
recruiter_outreach -4 fit+received position+applyAgain
recruiter_outreach -5 not+jobSheet shape.reply
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 alert fit@subject unsubscribe visa+roleNoun
job_alert_newsletter +6 alert.jobs@subject alert@subject offerPapers+roleNoun position@subject rejection.chose-others?
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject chose+alert hiring+jobSheet hiring+keepOnFile
job_alert_newsletter +5 link.alert position+careerAdvice sender.board
job_alert_newsletter +4 alert.advice alert.jobs clock+roleNoun fit+alert hedge@subject position+alert
job_alert_newsletter +4 shape.mailing-list
job_alert_newsletter +3 alert+jobList alert+roleNoun application+complete arrange+offerPapers budget careerAdvice
job_alert_newsletter +3 condition+received filled hedge+interview hiring+careerAdvice jobSheet@subject keepOnFile
job_alert_newsletter +3 not+alert offerPapers+jobSheet outreach.found-you@subject outreach.job-sheet@subject
job_alert_newsletter +3 outreach@subject rejection.keep-on-file roleNoun
job_alert_newsletter +2 alert.list application applyAgain+alert applyAgain@subject chose@subject complete+roleNoun
job_alert_newsletter +2 condition+applied condition+interviewWord filled+roleNoun hedge+application hedge+applied
job_alert_newsletter +2 hedge+hiring interview.nearby@subject jobList keepOnFile+roleNoun luck not+received position
job_alert_newsletter +2 position+clock position+fit position+luck regret+roleNoun rejection.wishes-luck sender.recruits
job_alert_newsletter +2 stated+roleNoun
job_alert_newsletter +1 applied+complete arrange+roleNoun condition+application fit+complete hiring+roleNoun
job_alert_newsletter +1 not+applied not+keepOnFile not+position position+applyAgain shape.long toOffer+complete
job_alert_newsletter -1 application+applied applied chose+complete condition+outreach fit hiring+arrange interview.slot
job_alert_newsletter -1 outreach+roleNoun outreach.found-you sender.own
job_alert_newsletter -2 application+askInterest application+roleNoun application@subject applied+statusNews
job_alert_newsletter -2 complete+outreach condition hedge+chose hedge+complete metYou+roleNoun not+chose not+hedge
job_alert_newsletter -2 position+applied status.news
job_alert_newsletter -3 application+candidate application+statusNews applied+askInterest applied@subject
job_alert_newsletter -3 complete+careerAdvice metYou not+otherMatter stated+complete thanks
job_alert_newsletter -4 candidate+interviewWord complete+budget contactYou+roleNoun legal+roleNoun
job_alert_newsletter -5 invite@subject shape.empty
job_alert_newsletter -6 jobSheet+seniority shape.reply
status_update_other +7 application+unfinished proceed+statusNews status.news@subject statusNews@subject
status_update_other +7 willReview+statusNews
status_update_other +6 arrange+metYou keepOnFile@subject rejection.keep-on-file@subject thanks+statusNews
status_update_other +5 applied+willReview candidate+statusNews chose+confirmed chose+keepOnFile filled+applied
status_update_other +5 hiring+statusNews selected+outreach stated+statusNews status.unfinished@subject statusNews
status_update_other +5 unfinished unfinished@subject willReview+roleNoun
status_update_other +4 application+filled applied+askInterest hedge+roleNoun not+invite not+otherMatter not+roleNoun
status_update_other +4 received+jobSheet regret regret+complete sender.board sender.recruits status.news
status_update_other +4 status.unfinished
status_update_other +3 application+visa application@subject budget@subject chose+invite confirmation.received
status_update_other +3 confirmation.will-contact consider+willReview fit+received hiring+outreach metYou+roleNoun
status_update_other +3 not+complete position+applied position+statusNews rejection.apply-again@subject
status_update_other +3 rejection.keep-on-file stated+regret
status_update_other +2 application application+askInterest application+position application+roleNoun
status_update_other +2 application+willReview applied+statusNews applyAgain+applied applyAgain@subject
status_update_other +2 candidate@subject chose+willReview complete+budget condition+contactYou condition+invite
status_update_other +2 condition+proceed hiring hiring+roleNoun interviewWord+metYou interviewWord+roleNoun
status_update_other +2 not+application not+hiring not+interview not+interviewSet not+metYou
status_update_other +1 application+applied application+candidate application+chose application+complete
status_update_other +1 application+hiring application+statusNews applied applied@subject candidate chose+applied
status_update_other +1 condition+position confirmed contactYou legal not+interviewWord position+candidate
status_update_other +1 proceed+invite rejection.apply-again? stated
status_update_other -1 candidate+proceed candidate+roleNoun clock confirmation.thanks@subject hiring+keepOnFile
status_update_other -1 keepOnFile+applied not+condition not+regret outreach.job-sheet roleNoun@subject subject.role
status_update_other -2 application+thanks assessment+complete assessment.complete chose+clock chose+selected
status_update_other -2 confirmed@subject fit hedge+received jobSheet outreach.found-you position+thanks
status_update_other -2 received+arrange thanks+applied thanks+roleNoun
status_update_other -3 condition+stated confirmation.ahead confirmation.thanks hedge+application hedge+statusNews
status_update_other -3 interviewWord+proceed invite@subject not+jobList not+statusNews not+thanks otherMatter
status_update_other -3 rejection.not-selected shape.reply
status_update_other -4 candidate+others condition+regret luck+alert rejection.regret shape.letter stated+proceed
status_update_other -5 candidate+confirmed position+jobSheet stated+filled stated@subject
status_update_other -6 received+invite
status_update_other -7 hedge+candidate
unrelated +9 proceed+budget sender.free shape.empty shape.mailing-list
unrelated +8 candidate+feedback invite+unsubscribe regret+otherMatter thanks+otherMatter
unrelated +7 candidate@subject hedge+toOffer hiring+offerJob money received+jobSheet
unrelated +6 application+otherMatter filled@subject refusal+applied rejection.no-match rejection.not-selected@subject
unrelated +5 application+feedback candidate+interviewWord chose+otherMatter hedge+askInterest other.matter@subject
unrelated +5 otherMatter@subject received+otherMatter rejection.regret selected+received stated+otherMatter thanks+visa
unrelated +5 toOffer+regret visa@subject
unrelated +4 budget@subject candidate+roleNoun chose+interviewSet chose+offerJob chose+offerPapers confirmed+outreach
unrelated +4 declined+otherMatter fit+received hedge+willReview interview.nearby@subject interview.when not+regret
unrelated +4 not+toOffer received+clock received+willReview rejection.not-selected selected+otherMatter
unrelated +4 selected@subject shape.reply shape.very-long
unrelated +3 applied+otherMatter applyAgain+applied candidate+otherMatter chose+feedback chose+toOffer chose+visa clock
unrelated +3 complete+offerPapers confirmation.received@subject contactYou+invite declined hedge+budget
unrelated +3 interview.invited not@subject otherMatter position+interviewWord received+arrange received+legal
unrelated +3 rejection.apply-again@subject unsubscribe
unrelated +2 application+budget application+interviewWord applied+willReview arrange+roleNoun arrange@subject
unrelated +2 assessment.complete assessment.named? candidate+interview careerAdvice confirmed@subject hedge
unrelated +2 hedge+received hedge+stated interview.slot@subject interviewWord+applied invite+clock invite@subject
unrelated +2 keepOnFile+applied not+candidate not+fit not+received not+roleNoun not+selected other.matter others+chose
unrelated +2 received+unsubscribe regret rejection.not-moving-forward selected+regret stated stated+others
unrelated +2 thanks+invite
unrelated +1 application+confirmed application+interview application+outreach application+received arrange
unrelated +1 assessment.named chose chose+selected chose@subject complete complete+offerJob confirmed hedge+complete
unrelated +1 interview.slot interviewWord+chose jobList+roleNoun not not+arrange not+assessment not+invite not+stated
unrelated +1 position+applyAgain proceed+regret received+confirmed selected sender.board sender.own stated+proceed
unrelated +1 stated+regret toOffer+complete toOffer+invite
unrelated -1 alert.jobs application+applied application+consider application+contactYou application+jobSheet
unrelated -1 application+roleNoun application@subject applied+roleNoun arrange+metYou assessment.named@subject
unrelated -1 assessment@subject budget chose+applied condition+hedge condition+selected confirmation.will-contact
unrelated -1 confirmation.will-review confirmed+roleNoun hiring+interview hiring+roleNoun interview.slot? invite
unrelated -1 jobList legal+roleNoun luck position+alert position+askInterest position+fit position+hiring
unrelated -1 position+jobSheet position+outreach position+selected proceed+invite proceed+selected sender.alert
unrelated -1 toOffer+roleNoun
unrelated -2 alert alert.list application+assessment applied+contactYou arrange+complete assessment+roleNoun
unrelated -2 clock+roleNoun condition+application condition+fit condition+interviewWord condition+unsubscribe fit
unrelated -2 hedge+interview hiring+toOffer jobSheet+roleNoun metYou offerPapers+roleNoun otherMatter+roleNoun
unrelated -2 others+selected position position+chose position+clock position+interviewSet position+proceed
unrelated -2 position+roleNoun position+thanks position+toOffer proceed+applied proceed+roleNoun received+roleNoun
unrelated -2 received+thanks selected+contactYou stated+hiring status.unfinished thanks+roleNoun
unrelated -3 candidate+complete candidate+regret filled+roleNoun hedge+alert hedge+applied hedge+contactYou hiring
unrelated -3 hiring+invite position+confirmed position+invite position+offerJob position@subject regret+complete
unrelated -3 regret+roleNoun roleNoun
unrelated -4 application+clock candidate+applied chose+budget chose+metYou condition+interview hedge+metYou
unrelated -4 offerJob+roleNoun roleNoun@subject selected+outreach stated+complete stated+roleNoun subject.role
unrelated -5 application+toOffer hiring+fit hiring+keepOnFile not+jobList
unrelated -6 clock+jobList
unrelated -7 selected+fit
unrelated -8 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, -0.4, -0.3, -0.6, -0.2, 0.2, 0, -0.3, 2.2];

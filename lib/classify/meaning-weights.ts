// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +7 received@subject thanks@subject
application_confirmation +5 chose+filled condition+fit condition+selected confirmation.ahead
application_confirmation +5 confirmation.thanks@subject invite+assessment not+statusNews received+assessment
application_confirmation +5 received+clock rejection.not-moving-forward? rejection.not-selected? shape.reply
application_confirmation +4 application+contactYou application@subject condition+interview hedge+interview
application_confirmation +4 not+assessment received rejection.no-match?
application_confirmation +3 applied+jobList applied+jobSheet assessment assessment.named? complete+legal
application_confirmation +3 condition+declined condition+hiring condition+invite condition+proceed
application_confirmation +3 confirmation.will-review contactYou+complete fit+willReview hedge+chose hiring+applied
application_confirmation +3 hiring+careerAdvice hiring+interview hiring+recruiterSelf interview+outreach
application_confirmation +3 interviewWord+statusNews legal not+fit position+received proceed+contactYou
application_confirmation +3 received+outreach received+roleNoun recruiterSelf+roleNoun sender.recruits
application_confirmation +2 application application+applied application+complete application+jobSheet
application_confirmation +2 application+position application+roleNoun application+thanks candidate+confirmed
application_confirmation +2 candidate+contactYou candidate+interviewWord candidate+invite condition+candidate
application_confirmation +2 condition+interviewWord condition+others confirmation.will-contact confirmed+applied
application_confirmation +2 contactYou contactYou+outreach hedge+complete hedge+fit hedge+position hiring+applyAgain
application_confirmation +2 hiring+arrange hiring+fit interview+statusNews interview.invited? invite+interview
application_confirmation +2 manyApplicants not+condition not+hedge sender.no-reply status.news willReview
application_confirmation +1 application+hiring candidate+complete candidate+interview chose+applied condition
application_confirmation +1 condition+contactYou condition+outreach condition+willReview confirmed+roleNoun
application_confirmation +1 fit+contactYou fit+interview hiring+assessment legal+roleNoun outreach.recruiter
application_confirmation +1 position+applied received+thanks stated+applied thanks thanks+applied
application_confirmation -1 arrange candidate+received complete+roleNoun complete@subject interview.slot metYou
application_confirmation -1 not+jobList position+askInterest position+hiring position+interview position+regret
application_confirmation -1 position+selected proceed received+confirmed regret rejection.chose-others rejection.regret
application_confirmation -1 selected+roleNoun
application_confirmation -2 application+careerAdvice application+confirmed applyAgain+complete budget chose+complete
application_confirmation -2 chose+roleNoun condition+budget confirmed declined+roleNoun interview+interviewSet
application_confirmation -2 interview.arrange invite@subject not+roleNoun otherMatter others+declined position+roleNoun
application_confirmation -2 rejection.not-moving-forward selected+applied sender.board stated stated+candidate
application_confirmation -2 stated+position status.news@subject statusNews@subject toOffer
application_confirmation -3 application+filled application+outreach applied+outreach applied+statusNews
application_confirmation -3 applyAgain+outreach chose+willReview fit+applyAgain hiring@subject interviewWord@subject
application_confirmation -3 position+fit proceed+regret selected@subject toOffer+roleNoun
application_confirmation -4 application+unfinished condition+applied not+toOffer proceed+selected stated+received
application_confirmation -5 fit@subject not+willReview proceed@subject
application_confirmation -6 confirmation.received interview@subject
application_confirmation -7 shape.empty
application_confirmation -8 clock+complete
rejection +9 link.rejected thanks+assessment
rejection +7 feedback@subject manyApplicants+received metYou@subject rejection.offer-taken-back takenBack
rejection +6 application+seniority feedback money position+refusal thanks+arrange thanks+metYou
rejection +5 candidate+declined filled+interview luck+thanks position+manyApplicants received+interviewSet
rejection +4 chose+manyApplicants filled filled+roleNoun hedge+keepOnFile keepOnFile luck not+interview
rejection +4 proceed+roleNoun rejection.wishes-luck selected+fit stated@subject thanks+complete thanks+outreach
rejection +3 applyAgain assessment.named@subject assessment@subject chose+roleNoun condition+applyAgain
rejection +3 confirmation.will-contact@subject contactYou@subject declined+roleNoun hiring+willReview not+budget
rejection +3 not+fit not+interviewWord not+offerJob not+outreach not+roleNoun not+toOffer not+visa others+complete
rejection +3 position+others position+received position+regret proceed+applied received+contactYou
rejection +3 rejection.apply-again rejection.not-moving-forward rejection.not-selected rejection.other-applicants
rejection +3 sender.ats stated+visa statusNews+roleNoun thanks thanks+interview
rejection +2 application+regret application@subject applied@subject applyAgain+complete budget+roleNoun candidate
rejection +2 chose+declined chose+filled complete+otherMatter confirmation.thanks declined fit+outreach not not+applied
rejection +2 not+hiring not+position offerJob position position+consider position+thanks position@subject refusal
rejection +2 regret rejection.keep-on-file rejection.refusal roleNoun@subject sender.recruits shape.reply stated
rejection +2 stated+application stated+roleNoun subject.role thanks+statusNews
rejection +1 applied candidate+applied candidate@subject chose chose+luck condition+outreach fit+applied hedge+arrange
rejection +1 hiring+complete legal luck+alert not+application not+chose not+complete not+declined not+filled
rejection +1 not+proceed others position+applyAgain position+chose position+filled position+hiring position+jobSheet
rejection +1 position+offerJob position+roleNoun position+willReview rejection.nothing-to-offer
rejection +1 rejection.position-filled selected stated+candidate stated+fit stated+position thanks+applied
rejection +1 thanks+roleNoun thanks@subject
rejection -1 application+complete application+willReview arrange budget chose+statusNews complete condition+complete
rejection -1 condition+selected hedge+stated hiring+interview hiring+invite hiring+statusNews interview.slot
rejection -1 not+arrange not+thanks other.matter outreach.found-you@subject outreach@subject received willReview
rejection -2 application+otherMatter application+others applyAgain@subject chose+regret complete+statusNews
rejection -2 condition+candidate condition+fit confirmation.received@subject consider+willReview fit+arrange
rejection -2 not+condition not+keepOnFile otherMatter rejection.apply-again@subject rejection.not-selected?
rejection -2 selected@subject sender.board stated+statusNews toOffer+applied
rejection -3 application+budget candidate+statusNews chose+alert complete@subject condition+stated confirmation.ahead
rejection -3 other.matter@subject otherMatter@subject proceed@subject thanks+invite
rejection -4 confirmed@subject hedge+others not+applyAgain received@subject shape.long shape.mailing-list
rejection -5 clock condition+proceed consider+received invite@subject rejection.other-applicants? sender.alert
rejection -6 shape.empty willReview+contactYou
rejection -7 candidate+clock sender.free
interview_invitation +9 link.slot
interview_invitation +7 askInterest@subject outreach.ask-interest@subject
interview_invitation +6 application+outreach
interview_invitation +5 application+invite applied+invite clock clock+metYou condition+clock interview+outreach
interview_invitation +4 arrange@subject interview.slot@subject interview@subject invite+arrange metYou@subject
interview_invitation +4 position+interview
interview_invitation +3 condition+interview confirmation.received interview not+interviewWord position+interviewSet
interview_invitation +3 proceed+roleNoun selected+applied selected+invite shape.reply
interview_invitation +2 application+interview application+thanks arrange+clock fit+arrange fit+received hiring+clock
interview_invitation +2 interview+complete interview+roleNoun interviewWord+roleNoun interviewWord@subject
interview_invitation +2 invite+roleNoun received+invite received+outreach recruiterSelf+roleNoun
interview_invitation +1 arrange arrange+complete confirmation.thanks hedge+complete hiring+interview
interview_invitation +1 hiring+interviewWord interview.slot invite position+invite received+interview thanks+applied
interview_invitation +1 willReview+complete
interview_invitation -1 assessment assessment+complete candidate complete condition+roleNoun fit+roleNoun not
interview_invitation -1 not+arrange position+complete roleNoun
interview_invitation -2 assessment.named complete+roleNoun hiring stated+complete
interview_invitation -3 candidate+chose complete+statusNews not+complete not+invite not+roleNoun received+arrange
interview_invitation -3 received+complete regret+complete toOffer+complete
interview_invitation -4 hiring+received interview.when not+received
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject candidate+assessment condition+assessment
assessment_invitation +5 applied+assessment
assessment_invitation +4 applied+complete clock+complete proceed+complete proceed@subject
assessment_invitation +3 application+invite application+thanks candidate+roleNoun fit+applied thanks+applied
assessment_invitation +2 assessment+roleNoun chose+complete complete complete+roleNoun confirmation.thanks
assessment_invitation +2 interview+complete
assessment_invitation +1 assessment assessment.complete@subject assessment.named? clock complete@subject
assessment_invitation +1 invite+complete position+assessment
assessment_invitation -1 hiring
assessment_invitation -2 application+arrange assessment+complete condition+otherMatter contactYou hedge+received
assessment_invitation -2 received+assessment
assessment_invitation -3 application+interviewWord
assessment_invitation -4 application+interview otherMatter+roleNoun status.news unsubscribe
assessment_invitation -5 legal+roleNoun not+feedback shape.reply
assessment_invitation -8 thanks+assessment
offer +7 offerPapers
offer +6 offer.papers
offer +5 alert.list condition+offerPapers condition@subject offerJob+roleNoun selected+offerJob
offer +4 complete+offerPapers contactYou+complete hiring+offerPapers interview+offerJob jobList offer.papers@subject
offer +4 offerPapers@subject thanks+invite thanks+roleNoun
offer +3 chose@subject identityPapers offerJob offerJob@subject offerPapers+roleNoun position+chose position+toOffer
offer +2 invite jobSheet metYou offer.made offer.made@subject outreach.job-sheet position@subject toOffer
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
recruiter_outreach +4 condition+unsubscribe interview+askInterest interview.invited jobSheet+roleNoun offer.papers
recruiter_outreach +4 outreach.ask-interest@subject outreach.found-you@subject outreach.recruiter outreach@subject
recruiter_outreach +4 received+outreach recruiterSelf
recruiter_outreach +3 alert.list application+arrange application+fit applied+contactYou chose+outreach
recruiter_outreach +3 complete+unsubscribe condition+askInterest condition+thanks jobList jobSheet+seniority not+hedge
recruiter_outreach +3 offer.made? position+clock position+offerJob stated+thanks
recruiter_outreach +2 chose+consider chose+roleNoun condition+stated consider fit+applied hedge+thanks
recruiter_outreach +2 hiring+recruiterSelf hiring+roleNoun interview+interviewSet interviewSet interviewSet@subject
recruiter_outreach +2 jobSheet legal+roleNoun not+condition not+thanks position+askInterest position+consider
recruiter_outreach +2 roleNoun@subject selected+applied seniority subject.role
recruiter_outreach +1 application+askInterest application+hiring applied+askInterest budget+roleNoun condition+hedge
recruiter_outreach +1 hiring+outreach legal not+budget not+fit other.matter otherMatter outreach.job-sheet
recruiter_outreach +1 position+outreach seniority+roleNoun toOffer+complete
recruiter_outreach -1 alert alert+roleNoun candidate candidate+applied chose+received condition+fit condition+position
recruiter_outreach -1 interviewWord interviewWord+interview not+roleNoun others position+alert position+hiring proceed
recruiter_outreach -1 rejection.other-applicants shape.long stated+position unsubscribe
recruiter_outreach -2 alert.advice application+applied application+candidate careerAdvice complete+offerPapers
recruiter_outreach -2 hedge+complete hedge+position metYou shape.very-long stated+proceed status.news thanks
recruiter_outreach -3 alert.jobs clock complete@subject hedge+roleNoun hiring@subject interview+metYou
recruiter_outreach -3 interviewWord+complete not+consider position+applyAgain sender.ats sender.no-reply
recruiter_outreach -3 shape.mailing-list
recruiter_outreach -4 fit+received not+jobSheet
recruiter_outreach -5 shape.reply
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 alert fit@subject unsubscribe visa+roleNoun
job_alert_newsletter +6 alert.jobs@subject alert@subject offerPapers+roleNoun position@subject rejection.chose-others?
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject chose+alert hiring+jobSheet hiring+keepOnFile
job_alert_newsletter +5 link.alert position+careerAdvice sender.board
job_alert_newsletter +4 alert.advice alert.jobs clock+roleNoun fit+alert hedge@subject outreach.found-you@subject
job_alert_newsletter +4 outreach@subject position+alert rejection.keep-on-file shape.mailing-list
job_alert_newsletter +3 alert+jobList alert+roleNoun application+complete arrange+offerPapers budget careerAdvice
job_alert_newsletter +3 condition+received filled hedge+application hedge+interview hiring+careerAdvice
job_alert_newsletter +3 jobSheet@subject keepOnFile not+alert offerPapers+jobSheet outreach.job-sheet@subject roleNoun
job_alert_newsletter +2 alert.list application applyAgain+alert applyAgain@subject condition+applied
job_alert_newsletter +2 condition+interviewWord filled+roleNoun hedge+applied hedge+hiring interview.nearby@subject
job_alert_newsletter +2 jobList keepOnFile+roleNoun luck not+received position position+clock position+fit
job_alert_newsletter +2 position+luck regret+roleNoun rejection.wishes-luck sender.recruits stated+roleNoun
job_alert_newsletter +1 applied+complete arrange+roleNoun chose@subject complete+roleNoun condition+application
job_alert_newsletter +1 fit+complete hedge hiring+complete hiring+roleNoun not+applied not+keepOnFile not+position
job_alert_newsletter +1 position+applyAgain position+budget shape.long toOffer+complete
job_alert_newsletter -1 application+applied applied chose+complete condition+outreach fit hiring+arrange interview.slot
job_alert_newsletter -1 outreach+roleNoun outreach.found-you rejection.apply-again sender.own
job_alert_newsletter -2 application+askInterest application@subject applied+askInterest applied+statusNews
job_alert_newsletter -2 complete+outreach condition hedge+chose metYou+roleNoun not+chose not+hedge position+applied
job_alert_newsletter -2 status.news
job_alert_newsletter -3 application+candidate application+roleNoun application+statusNews applied@subject
job_alert_newsletter -3 complete+careerAdvice hedge+complete metYou not+otherMatter stated+complete thanks
job_alert_newsletter -4 complete+budget contactYou+roleNoun legal+roleNoun
job_alert_newsletter -5 candidate+interviewWord invite@subject shape.empty
job_alert_newsletter -6 jobSheet+seniority shape.reply
status_update_other +8 willReview+statusNews
status_update_other +7 application+unfinished proceed+statusNews status.news@subject statusNews@subject
status_update_other +6 arrange+metYou keepOnFile@subject rejection.keep-on-file@subject thanks+statusNews
status_update_other +5 applied+willReview candidate+statusNews chose+confirmed filled+applied hiring+statusNews
status_update_other +5 selected+outreach stated+statusNews status.unfinished@subject statusNews unfinished
status_update_other +5 unfinished@subject willReview+roleNoun
status_update_other +4 application+filled application+visa applied+askInterest chose+keepOnFile fit+received
status_update_other +4 hedge+roleNoun not+invite not+otherMatter not+roleNoun received+jobSheet regret regret+complete
status_update_other +4 sender.board sender.recruits status.news status.unfinished
status_update_other +3 application@subject applyAgain@subject budget@subject chose+invite condition+proceed
status_update_other +3 confirmation.received confirmation.will-contact consider+willReview hiring+outreach
status_update_other +3 hiring+roleNoun metYou+roleNoun not+complete position+applied position+statusNews
status_update_other +3 rejection.apply-again@subject rejection.keep-on-file stated+regret
status_update_other +2 application application+applied application+askInterest application+candidate
status_update_other +2 application+position application+roleNoun application+willReview applied+statusNews
status_update_other +2 applyAgain+applied candidate@subject chose+willReview complete+budget condition+contactYou
status_update_other +2 condition+invite hiring interviewWord+metYou interviewWord+roleNoun not+application not+hiring
status_update_other +2 not+interview not+interviewSet not+metYou
status_update_other +1 application+chose application+complete application+hiring application+statusNews applied
status_update_other +1 applied@subject candidate chose+applied condition+position confirmed contactYou legal
status_update_other +1 not+interviewWord position+candidate proceed+invite rejection.apply-again? stated
status_update_other -1 candidate+proceed candidate+roleNoun clock confirmation.thanks@subject hiring+keepOnFile
status_update_other -1 keepOnFile+applied not+condition not+regret outreach.job-sheet received+arrange roleNoun@subject
status_update_other -1 subject.role
status_update_other -2 application+thanks assessment+complete assessment.complete chose+clock chose+selected
status_update_other -2 confirmation.thanks confirmed@subject fit hedge+received jobSheet outreach.found-you
status_update_other -2 position+thanks thanks+applied thanks+roleNoun
status_update_other -3 condition+stated confirmation.ahead hedge+application hedge+statusNews interviewWord+proceed
status_update_other -3 invite@subject not+jobList not+statusNews not+thanks otherMatter rejection.not-selected
status_update_other -3 shape.reply stated+proceed
status_update_other -4 candidate+others condition+regret luck+alert rejection.regret shape.letter
status_update_other -5 candidate+confirmed position+jobSheet stated+filled stated@subject
status_update_other -6 received+invite
status_update_other -7 hedge+candidate
unrelated +9 proceed+budget sender.free shape.empty shape.mailing-list
unrelated +8 candidate+feedback invite+unsubscribe regret+otherMatter thanks+otherMatter
unrelated +7 candidate@subject hedge+toOffer hiring+offerJob money received+jobSheet
unrelated +6 filled@subject refusal+applied rejection.no-match rejection.not-selected@subject
unrelated +5 application+feedback application+otherMatter candidate+interviewWord chose+otherMatter confirmed+outreach
unrelated +5 declined+otherMatter hedge+askInterest received+otherMatter rejection.regret selected+received
unrelated +5 stated+otherMatter thanks+visa toOffer+regret visa@subject
unrelated +4 budget@subject candidate+roleNoun chose+interviewSet chose+offerJob chose+offerPapers fit+received
unrelated +4 hedge+willReview interview.nearby@subject interview.when not+regret not+toOffer other.matter@subject
unrelated +4 otherMatter@subject received+clock received+willReview rejection.not-selected selected+otherMatter
unrelated +4 selected@subject shape.very-long
unrelated +3 applied+otherMatter applyAgain+applied candidate+otherMatter chose+feedback chose+toOffer chose+visa clock
unrelated +3 complete+offerPapers confirmation.received@subject contactYou+invite declined hedge+budget
unrelated +3 interview.invited not@subject other.matter otherMatter position+interviewWord received+arrange
unrelated +3 selected+regret shape.reply unsubscribe
unrelated +2 application+budget application+interviewWord applied+willReview arrange+roleNoun arrange@subject
unrelated +2 assessment.complete assessment.named? candidate+interview careerAdvice confirmed@subject hedge
unrelated +2 hedge+received hedge+stated interview.slot@subject invite+clock invite@subject not+candidate not+fit
unrelated +2 not+received not+roleNoun not+selected others+chose received+legal received+unsubscribe regret
unrelated +2 rejection.apply-again@subject rejection.not-moving-forward stated stated+others
unrelated +1 application+confirmed application+interview application+outreach application+received arrange
unrelated +1 assessment.named chose chose+selected complete complete+offerJob confirmed hedge+complete interview.slot
unrelated +1 interviewWord+applied interviewWord+chose jobList+roleNoun keepOnFile+applied not not+arrange
unrelated +1 not+assessment not+stated position+applyAgain proceed+regret received+confirmed selected sender.board
unrelated +1 sender.own stated+proceed stated+regret thanks+invite toOffer+complete toOffer+invite
unrelated -1 alert.jobs application+applied application+consider application+contactYou application+jobSheet
unrelated -1 application+roleNoun application@subject arrange+metYou assessment.named@subject assessment@subject budget
unrelated -1 chose+applied condition+hedge condition+selected confirmation.will-contact confirmation.will-review
unrelated -1 confirmed+roleNoun hiring+interview hiring+roleNoun interview.slot? invite invite+roleNoun jobList
unrelated -1 legal+roleNoun luck position+alert position+askInterest position+candidate position+fit position+hiring
unrelated -1 position+jobSheet position+outreach position+selected proceed+applied proceed+invite proceed+selected
unrelated -1 sender.alert toOffer+roleNoun willReview
unrelated -2 alert alert.list application+assessment applied+contactYou applied+roleNoun arrange+complete
unrelated -2 assessment+roleNoun clock+roleNoun condition+application condition+fit condition+interviewWord
unrelated -2 condition+unsubscribe fit hedge+interview hiring+toOffer jobSheet+roleNoun metYou otherMatter+roleNoun
unrelated -2 others+selected position position+chose position+clock position+interviewSet position+proceed
unrelated -2 position+roleNoun position+thanks position+toOffer proceed+roleNoun received+roleNoun received+thanks
unrelated -2 regret+complete regret+roleNoun selected+contactYou stated+hiring status.unfinished thanks+roleNoun
unrelated -3 candidate+complete candidate+regret filled+roleNoun hedge+alert hedge+applied hedge+contactYou hiring
unrelated -3 hiring+invite offerPapers+roleNoun position+confirmed position+invite position+offerJob position@subject
unrelated -3 roleNoun
unrelated -4 application+clock candidate+applied chose+budget chose+metYou condition+interview hedge+metYou
unrelated -4 offerJob+roleNoun roleNoun@subject selected+outreach stated+roleNoun subject.role
unrelated -5 application+toOffer hiring+fit hiring+keepOnFile not+jobList stated+complete
unrelated -6 clock+jobList
unrelated -7 selected+fit
unrelated -8 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, -0.4, -0.2, -0.6, -0.2, 0.1, 0, -0.3, 2.2];

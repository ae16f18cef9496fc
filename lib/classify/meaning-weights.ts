// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject thanks@subject
application_confirmation +6 alert+askInterest application+clock candidate+clock hedge+invite hedge+selected
application_confirmation +6 rejection.not-selected?
application_confirmation +5 condition+selected confirmation.thanks@subject rejection.not-moving-forward? shape.reply
application_confirmation +4 condition+declined condition+fit condition+interview fit+outreach hedge+chose hiring+fit
application_confirmation +4 interview.invited? received received+assessment received+clock rejection.chose-others?
application_confirmation +4 rejection.no-match?
application_confirmation +3 application+contactYou application+roleNoun application@subject assessment candidate+invite
application_confirmation +3 complete+legal condition+proceed confirmation.will-contact confirmation.will-review
application_confirmation +3 confirmed+roleNoun hedge+alert hedge+interview hiring+assessment hiring+interview
application_confirmation +3 hiring+willReview invite+complete legal+roleNoun not+assessment not+condition not+fit
application_confirmation +3 not+position position+received proceed+contactYou received+outreach received+roleNoun
application_confirmation +3 received+statusNews received+thanks sender.recruits willReview+contactYou
application_confirmation +2 application+applied application+complete application+position assessment.named?
application_confirmation +2 candidate+applied chose+received chose+thanks condition+assessment condition+contactYou
application_confirmation +2 condition+hiring condition+invite condition+others condition+roleNoun condition+willReview
application_confirmation +2 contactYou contactYou+outreach fit+contactYou fit+willReview hedge+askInterest hedge+hiring
application_confirmation +2 hedge+interviewWord hiring+applied hiring+interviewWord hiring+thanks received+arrange
application_confirmation +2 sender.no-reply stated+complete status.news willReview
application_confirmation +1 application application+fit application+hiring application+interview application+keepOnFile
application_confirmation +1 application+thanks applied applied+arrange applied+roleNoun applied@subject
application_confirmation +1 assessment.named@subject chose+applied chose+interview condition condition+candidate
application_confirmation +1 condition+outreach confirmation.received@subject declined+complete fit fit+interview
application_confirmation +1 hedge+complete hedge+position hedge+roleNoun hiring+outreach hiring+received not+declined
application_confirmation +1 not+selected others position+applied position+jobSheet position+thanks received+applied
application_confirmation +1 roleNoun@subject subject.role thanks
application_confirmation -1 application+invite application+willReview arrange budget chose+roleNoun complete+roleNoun
application_confirmation -1 condition+unsubscribe confirmed hedge+application interview+interviewSet interview+roleNoun
application_confirmation -1 invite@subject not+applied position+invite position+regret position+roleNoun
application_confirmation -1 received+complete rejection.chose-others stated+position stated+proceed thanks+complete
application_confirmation -1 unsubscribe
application_confirmation -2 application+confirmed applied+invite applied+willReview chose+complete clock
application_confirmation -2 condition+applied condition+statusNews filled hiring+toOffer hiring@subject
application_confirmation -2 interview.arrange interviewWord@subject metYou not+roleNoun received+otherMatter regret
application_confirmation -2 rejection.regret stated status.news@subject statusNews@subject toOffer toOffer+interview
application_confirmation -3 application+outreach application+received applied+outreach applied+statusNews
application_confirmation -3 applyAgain+outreach filled+roleNoun keepOnFile+roleNoun proceed+applied proceed+regret
application_confirmation -3 selected@subject stated+candidate
application_confirmation -4 applied+askInterest applyAgain+applied confirmation.received confirmed+thanks
application_confirmation -4 interview@subject not+filled not+willReview
application_confirmation -5 applied+budget candidate+assessment consider+complete received+budget shape.empty
application_confirmation -6 clock+complete
application_confirmation -7 confirmation.will-review@subject willReview@subject
rejection +9 thanks+assessment
rejection +8 link.rejected
rejection +7 chose+manyApplicants
rejection +6 manyApplicants+received metYou@subject others+toOffer selected+metYou thanks+arrange
rejection +5 feedback feedback@subject filled+roleNoun interviewWord+proceed luck+thanks position+refusal
rejection +5 proceed+outreach regret+roleNoun thanks+complete
rejection +4 applyAgain+invite chose+budget condition+feedback fit+keepOnFile hedge+keepOnFile hiring+willReview luck
rejection +4 not+roleNoun not+visa proceed+declined rejection.wishes-luck selected+declined selected+fit stated@subject
rejection +4 thanks+metYou
rejection +3 arrange+statusNews budget+roleNoun chose+filled condition+applyAgain condition+statusNews
rejection +3 confirmation.will-contact@subject contactYou@subject filled hiring+applyAgain hiring+fit
rejection +3 interviewWord+selected not+outreach not+position others+selected position+arrange position+others
rejection +3 position+regret proceed+applied rejection.apply-again shape.reply stated stated+filled thanks
rejection +3 toOffer+offerJob
rejection +2 application@subject applied@subject applyAgain chose+roleNoun chose+selected condition+contactYou
rejection +2 consider+applied hiring+luck hiring+selected hiring@subject keepOnFile legal+roleNoun metYou not
rejection +2 not+budget not+fit offer.made offerJob otherMatter+roleNoun others+complete others+roleNoun
rejection +2 outreach.found-you position position+assessment position+offerJob position+willReview position@subject
rejection +2 proceed+roleNoun regret rejection.keep-on-file rejection.other-applicants roleNoun@subject sender.ats
rejection +2 stated+application stated+toOffer subject.role thanks+interview
rejection +1 application+applied applied chose chose+thanks complete+roleNoun condition+keepOnFile confirmation.thanks
rejection +1 fit+willReview hedge+application keepOnFile+applied not+applied not+complete position+applyAgain
rejection +1 position+chose position+thanks proceed+chose received+roleNoun received+unsubscribe refusal
rejection +1 rejection.refusal roleNoun sender.no-reply sender.recruits shape.letter stated+chose stated+regret
rejection +1 stated+roleNoun
rejection -1 application+chose application+toOffer arrange askInterest chose+invite chose+otherMatter chose+willReview
rejection -1 complete condition+complete condition+received confirmed+applied confirmed+roleNoun declined+complete
rejection -1 hiring+proceed interviewWord+chose not+arrange not+received not+regret position+statusNews statusNews
rejection -1 unsubscribe willReview
rejection -2 alert.advice alert.jobs@subject alert@subject application+willReview applied+otherMatter careerAdvice
rejection -2 chose+regret complete+askInterest complete@subject condition+candidate condition+fit
rejection -2 confirmation.will-contact fit+arrange hiring+invite hiring+keepOnFile interview.slot interview.when
rejection -2 interviewSet+roleNoun invite invite+interviewSet not+condition other.matter outreach.found-you@subject
rejection -2 outreach@subject position+askInterest position+confirmed proceed+thanks received+interview
rejection -2 toOffer+complete
rejection -3 application+budget application+complete application+otherMatter applyAgain@subject chose+alert
rejection -3 condition+stated confirmation.received@subject confirmation.thanks@subject interview+clock not+alert
rejection -3 not+keepOnFile not+willReview other.matter@subject otherMatter otherMatter@subject outreach.recruiter
rejection -3 recruiterSelf selected+regret sender.board shape.long stated+selected willReview+contactYou
rejection -4 candidate+statusNews condition+declined condition+filled confirmed@subject identityPapers
rejection -4 rejection.apply-again@subject rejection.other-applicants? selected@subject thanks+otherMatter
rejection -5 clock condition+proceed hedge+others interview+statusNews invite@subject position+unsubscribe
rejection -5 received@subject refusal+otherMatter shape.mailing-list
rejection -6 chose+askInterest sender.alert
rejection -9 sender.free
interview_invitation +9 link.slot
interview_invitation +7 fit+clock
interview_invitation +5 askInterest clock clock+metYou
interview_invitation +4 application+invite arrange+clock clock+roleNoun hiring+invite interview@subject invite+arrange
interview_invitation +3 application+thanks applied+outreach arrange@subject condition+clock fit+arrange interview
interview_invitation +3 interview+roleNoun interview.slot@subject position+interview position+interviewSet
interview_invitation +3 position+invite shape.reply
interview_invitation +2 application+roleNoun applied+invite chose+clock clock+complete interview.slot
interview_invitation +2 interviewWord@subject invite+roleNoun invite@subject not+condition selected+invite
interview_invitation +1 arrange arrange+complete complete@subject confirmation.received hiring+interviewWord invite
interview_invitation +1 received+outreach
interview_invitation -1 hiring not other.matter roleNoun
interview_invitation -2 application+complete budget candidate legal not+complete position+hiring shape.letter
interview_invitation -3 interview.slot? received+arrange received+complete
interview_invitation -4 assessment.named interview.invited
assessment_invitation +8 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject candidate+assessment
assessment_invitation +5 applied+assessment
assessment_invitation +4 clock+complete
assessment_invitation +3 condition+assessment position+assessment proceed@subject
assessment_invitation +2 application+assessment application+confirmed application+thanks application+toOffer
assessment_invitation +2 applied+complete applied+invite assessment assessment.complete@subject candidate+roleNoun
assessment_invitation +2 complete complete@subject condition+clock confirmed+applied invite+complete position+complete
assessment_invitation +2 proceed+complete rejection.wishes-luck toOffer+applied
assessment_invitation +1 application+invite clock complete+roleNoun interview+complete proceed sender.no-reply
assessment_invitation +1 toOffer+complete
assessment_invitation -1 application+complete assessment+roleNoun hiring+roleNoun position sender.recruits
assessment_invitation -3 interview+interviewSet statusNews
assessment_invitation -4 legal
assessment_invitation -7 thanks+assessment
offer +6 offer.papers offerPapers toOffer+statusNews
offer +5 alert.list jobList
offer +4 complete+offerPapers condition+hiring hiring+offerPapers position+toOffer selected+complete thanks+invite
offer +3 chose@subject condition+offerPapers interviewWord+metYou invite offer.papers? offer.papers@subject
offer +3 offerJob+roleNoun offerPapers@subject thanks+offerJob toOffer@subject
offer +2 chose+toOffer hiring+complete hiring+proceed invite+roleNoun jobSheet metYou offer.made offerJob
offer +2 position+chose position+thanks position@subject toOffer toOffer+roleNoun
offer +1 position position+complete position+invite position+proceed
offer -1 application+applied application+complete roleNoun@subject subject.role thanks+applied
offer -2 application applied candidate interviewWord interviewWord+interview refusal rejection.refusal
offer -3 condition+hedge money not
offer -5 sender.free
offer -7 selected+toOffer
recruiter_outreach +8 contactYou+askInterest
recruiter_outreach +6 applied+invite askInterest outreach
recruiter_outreach +5 outreach.ask-interest received+outreach
recruiter_outreach +4 application+budget complete+jobSheet condition+invite outreach+roleNoun outreach.found-you
recruiter_outreach +4 outreach.found-you@subject outreach.recruiter outreach@subject position+consider
recruiter_outreach +4 position+offerPapers sender.free
recruiter_outreach +3 arrange+interview chose+arrange chose+outreach complete+askInterest condition+askInterest
recruiter_outreach +3 condition+thanks hedge+chose interview+askInterest interview.arrange interviewSet position+invite
recruiter_outreach +3 position+statusNews recruiterSelf sender.board
recruiter_outreach +2 application+askInterest application+chose application+fit applied+contactYou chose+recruiterSelf
recruiter_outreach +2 chose+unsubscribe complete+unsubscribe condition+interview condition+stated fit fit+applied
recruiter_outreach +2 hedge+received hiring+recruiterSelf interview.invited@subject interviewSet@subject jobSheet
recruiter_outreach +2 jobSheet+roleNoun not+condition offer.papers other.matter otherMatter outreach.job-sheet
recruiter_outreach +2 roleNoun@subject seniority subject.role
recruiter_outreach +1 application+hiring askInterest@subject chose+roleNoun condition condition+hedge
recruiter_outreach +1 condition+unsubscribe hedge+outreach hiring+roleNoun not+thanks offerPapers
recruiter_outreach +1 outreach.ask-interest@subject position+askInterest position+outreach roleNoun selected+applied
recruiter_outreach +1 shape.letter
recruiter_outreach -1 alert alert+roleNoun application application+applied applied applied@subject applyAgain candidate
recruiter_outreach -1 careerAdvice chose+complete chose+received complete+otherMatter condition+received
recruiter_outreach -1 condition+roleNoun confirmed interviewWord interviewWord+interview otherMatter+roleNoun others
recruiter_outreach -1 position+alert position+hiring received+confirmed rejection.other-applicants shape.empty
recruiter_outreach -1 thanks+roleNoun
recruiter_outreach -2 alert.jobs application+candidate chose+toOffer clock complete+offerPapers complete@subject
recruiter_outreach -2 condition+position condition+selected condition+toOffer condition+willReview confirmation.thanks
recruiter_outreach -2 hiring@subject interviewWord+complete luck not+consider offerPapers+roleNoun position+luck
recruiter_outreach -2 position+received received+budget rejection.wishes-luck shape.mailing-list shape.very-long thanks
recruiter_outreach -2 thanks+applied willReview
recruiter_outreach -3 candidate+roleNoun complete+careerAdvice feedback hedge+roleNoun position+applyAgain
recruiter_outreach -3 rejection.apply-again sender.ats sender.no-reply
recruiter_outreach -4 condition+hiring hedge+complete interviewWord+metYou shape.reply
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 fit@subject
job_alert_newsletter +6 alert alert.jobs@subject alert@subject position@subject unsubscribe visa+roleNoun
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject clock+roleNoun hedge@subject hiring+jobSheet
job_alert_newsletter +5 offerPapers+roleNoun position+unsubscribe sender.board
job_alert_newsletter +4 alert.jobs careerAdvice chose+alert chose+careerAdvice hedge+interview hiring+keepOnFile
job_alert_newsletter +4 keepOnFile+roleNoun link.alert position+alert position+careerAdvice
job_alert_newsletter +3 alert+jobList alert+roleNoun alert.advice arrange+careerAdvice filled+roleNoun hiring+alert
job_alert_newsletter +3 jobSheet@subject otherMatter+roleNoun outreach.job-sheet@subject rejection.keep-on-file
job_alert_newsletter +3 roleNoun
job_alert_newsletter +2 alert.list applyAgain+alert condition+received contactYou+invite fit+alert hiring+careerAdvice
job_alert_newsletter +2 keepOnFile luck not+alert not+budget not+jobList outreach.found-you@subject outreach@subject
job_alert_newsletter +2 position position+fit position+jobList position+luck rejection.wishes-luck sender.recruits
job_alert_newsletter +2 shape.mailing-list visa
job_alert_newsletter +1 applied+complete askInterest chose@subject condition+application condition+budget
job_alert_newsletter +1 condition+candidate condition+hiring filled hiring+roleNoun hiring@subject jobList
job_alert_newsletter +1 not+condition not+keepOnFile not+position not+received others position+applyAgain
job_alert_newsletter +1 position+roleNoun
job_alert_newsletter -1 application+received application@subject complete complete+budget condition
job_alert_newsletter -1 condition+askInterest condition+unsubscribe confirmation.received interview not+hedge
job_alert_newsletter -1 not+unsubscribe outreach+roleNoun sender.own
job_alert_newsletter -2 application+keepOnFile application+outreach applied+askInterest chose+complete contactYou
job_alert_newsletter -2 hedge+chose hedge+complete hedge+received position+applied position+jobSheet
job_alert_newsletter -2 position+offerPapers
job_alert_newsletter -3 application+statusNews applied+statusNews applied@subject complete+otherMatter condition+invite
job_alert_newsletter -3 hiring+applied legal+roleNoun status.news thanks
job_alert_newsletter -4 condition@subject position+otherMatter shape.reply
job_alert_newsletter -5 candidate+interviewWord
status_update_other +8 application+unfinished status.news@subject statusNews@subject
status_update_other +7 keepOnFile@subject rejection.keep-on-file@subject
status_update_other +6 candidate+statusNews
status_update_other +5 applied+unfinished chose+keepOnFile filled+complete position+statusNews proceed@subject
status_update_other +5 sender.board status.unfinished@subject statusNews thanks+statusNews unfinished
status_update_other +5 unfinished@subject
status_update_other +4 application+filled applyAgain+applied condition+careerAdvice filled+applied hedge+roleNoun
status_update_other +4 hiring+statusNews not+roleNoun regret selected+statusNews sender.recruits status.news
status_update_other +4 willReview+roleNoun
status_update_other +3 application@subject applied+willReview applyAgain@subject candidate+received chose+confirmed
status_update_other +3 consider+willReview hiring+outreach not+hiring not+willReview position+willReview
status_update_other +3 regret+complete rejection.apply-again@subject status.unfinished
status_update_other +2 application+askInterest application+complete application+hiring application+position
status_update_other +2 application+roleNoun application+statusNews application+willReview applied+askInterest
status_update_other +2 applied+statusNews chose+regret chose+willReview condition+contactYou condition+hiring
status_update_other +2 confirmation.received confirmation.will-contact hedge+contactYou hiring hiring+fit
status_update_other +2 interviewWord+roleNoun interviewWord+selected legal not+application not+complete
status_update_other +2 position+applied position+arrange selected+complete sender.ats stated+regret
status_update_other +1 application application+applied application+candidate applied applied@subject candidate+applied
status_update_other +1 candidate@subject chose+applied complete+statusNews condition contactYou hiring+assessment
status_update_other +1 hiring+proceed hiring+roleNoun position+selected received selected@subject sender.no-reply
status_update_other +1 shape.short stated stated+complete willReview
status_update_other -1 application+consider condition+invite keepOnFile+applied others rejection.not-selected
status_update_other -1 roleNoun@subject shape.reply subject.role
status_update_other -2 application+thanks assessment+complete budget+roleNoun candidate+declined clock
status_update_other -2 condition+selected confirmation.thanks@subject hedge+complete luck not+fit otherMatter
status_update_other -2 position+thanks rejection.no-match rejection.wishes-luck selected+roleNoun shape.letter
status_update_other -2 stated+proceed
status_update_other -3 applied+outreach condition+regret confirmation.thanks hedge+careerAdvice hiring+filled
status_update_other -3 invite@subject not+statusNews position+jobSheet rejection.regret thanks+applied thanks@subject
status_update_other -4 jobSheet+roleNoun not+clock position+declined received+invite sender.free
status_update_other -5 candidate+confirmed stated@subject
unrelated +9 sender.free shape.empty
unrelated +8 hiring+offerJob shape.mailing-list thanks+otherMatter
unrelated +7 rejection.not-selected@subject
unrelated +6 hiring+declined refusal+otherMatter
unrelated +5 application+otherMatter interview.nearby@subject money position+declined regret+otherMatter
unrelated +5 rejection.not-selected shape.reply
unrelated +4 applied+otherMatter budget@subject candidate+interviewWord candidate+otherMatter candidate@subject
unrelated +4 chose+offerJob chose+otherMatter chose+toOffer declined filled@subject not+jobSheet not+regret not+thanks
unrelated +4 offerJob+offerPapers other.matter@subject otherMatter otherMatter@subject outreach+askInterest
unrelated +4 received+willReview rejection.regret willReview+invite
unrelated +3 clock condition+toOffer hedge+budget hedge+roleNoun interview.when not+received not+toOffer other.matter
unrelated +3 received+arrange received+legal received+otherMatter rejection.no-fit rejection.no-match
unrelated +3 rejection.not-moving-forward selected+applied toOffer@subject unsubscribe
unrelated +2 application+interviewWord assessment+complete candidate+hiring candidate+interview candidate+roleNoun
unrelated +2 chose+regret complete+statusNews feedback hedge+complete interviewSet+metYou interviewWord+chose
unrelated +2 not+contactYou not+selected not+stated not+willReview not@subject offer.made position+interviewWord regret
unrelated +2 sender.own shape.long shape.very-long stated+otherMatter stated+others stated+proceed toOffer+invite
unrelated +1 application+confirmed application+declined application+interview application+received application+thanks
unrelated +1 applied+willReview arrange assessment.named chose chose@subject clock@subject complete condition+received
unrelated +1 confirmed hedge hedge+selected interview+interviewSet interview.slot interviewWord interviewWord+interview
unrelated +1 not not+fit not+otherMatter not+roleNoun others+chose outreach.job-sheet proceed rejection.chose-others
unrelated +1 selected stated stated+regret toOffer
unrelated -1 alert.jobs alert.jobs@subject alert@subject application+applied application+complete application@subject
unrelated -1 applied+roleNoun applyAgain+outreach arrange+complete chose+roleNoun complete+roleNoun
unrelated -1 condition+contactYou condition+selected consider fit+received hiring+applied hiring+roleNoun
unrelated -1 otherMatter+roleNoun outreach+jobSheet position+alert position+assessment position+jobList
unrelated -1 position+outreach position+proceed position+selected proceed+complete proceed+roleNoun received+complete
unrelated -1 regret+complete
unrelated -2 alert alert.list application+contactYou application+fit applied+contactYou candidate+proceed
unrelated -2 chose+outreach condition+roleNoun declined+complete fit+complete hedge+applied hedge+thanks
unrelated -2 interview@subject metYou metYou@subject position position+chose position+fit position+others
unrelated -2 position+roleNoun thanks@subject
unrelated -3 application+toOffer candidate+applied candidate+thanks candidate+willReview condition+arrange
unrelated -3 condition+fit condition+hedge condition+proceed filled+roleNoun hedge+alert hiring hiring+invite
unrelated -3 hiring+keepOnFile hiring+luck hiring+received hiring+selected hiring+toOffer jobSheet@subject
unrelated -3 manyApplicants+applied not+declined outreach.job-sheet@subject position+invite position+thanks
unrelated -3 position@subject proceed+declined proceed+outreach roleNoun stated+complete stated+contactYou
unrelated -3 thanks+roleNoun
unrelated -4 candidate+complete condition+interview hiring+fit hiring+jobSheet not+jobList position+clock
unrelated -4 roleNoun@subject subject.role
unrelated -5 clock+budget hiring+alert others+received position+toOffer
unrelated -6 selected+fit
unrelated -7 sender.ats
unrelated -8 regret+interview
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.2, -0.5, -0.5, -0.4, 0, 0, -0.3, 2.1];

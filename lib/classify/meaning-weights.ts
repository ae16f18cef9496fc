// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +7 received@subject
application_confirmation +6 application+clock confirmation.thanks@subject rejection.chose-others?
application_confirmation +6 rejection.not-selected? thanks@subject
application_confirmation +5 condition+interview condition+legal hedge+alert not+statusNews received+assessment
application_confirmation +5 shape.reply
application_confirmation +4 application+contactYou chose+assessment complete+legal condition+fit condition+selected
application_confirmation +4 hedge+statusNews hiring+filled hiring+fit interview+outreach invite+assessment received
application_confirmation +4 received+clock rejection.no-match?
application_confirmation +3 application@subject assessment candidate+interview candidate+invite clock+roleNoun
application_confirmation +3 condition+declined condition+interviewWord condition+proceed confirmation.will-contact
application_confirmation +3 confirmation.will-review confirmed+roleNoun contactYou fit+outreach hedge+hiring
application_confirmation +3 hedge+interview hiring+interview hiring+received not+assessment not+condition
application_confirmation +3 position+offerJob position+visa received+outreach received+roleNoun received+statusNews
application_confirmation +3 received+thanks sender.recruits
application_confirmation +2 application+applied application+others application+position application+roleNoun
application_confirmation +2 application+thanks applied+interview assessment.named? assessment.nearby budget+roleNoun
application_confirmation +2 candidate+complete condition+invite condition+outreach condition+roleNoun
application_confirmation +2 condition+willReview fit+interview hedge hiring+careerAdvice hiring+keepOnFile
application_confirmation +2 interview.invited? invite+complete keepOnFile+contactYou not+candidate not+fit
application_confirmation +2 position+applied position+received selected+invite sender.no-reply willReview
application_confirmation +2 willReview+contactYou
application_confirmation +1 application applied applied@subject chose+interview condition condition+assessment
application_confirmation +1 condition+candidate condition+contactYou condition+hiring condition+position
application_confirmation +1 confirmed+applied fit+contactYou fit+received fit+willReview hedge+askInterest
application_confirmation +1 hedge+complete hedge+interviewWord hiring+applyAgain hiring+assessment hiring+interviewWord
application_confirmation +1 legal legal+roleNoun not+complete not+hedge not+selected others thanks thanks+applied
application_confirmation -1 chose+roleNoun chose+unsubscribe clock condition+hedge hedge+contactYou hedge+roleNoun
application_confirmation -1 metYou+roleNoun not+interviewWord not+roleNoun not+toOffer offer.papers@subject
application_confirmation -1 offerPapers@subject outreach outreach.found-you position+candidate position+outreach
application_confirmation -1 position+proceed rejection.not-moving-forward rejection.regret selected+applied stated
application_confirmation -1 stated+proceed toOffer+complete
application_confirmation -2 alert.jobs@subject alert@subject application+assessment application+otherMatter
application_confirmation -2 application+outreach application+received chose+complete condition+applied
application_confirmation -2 condition+received confirmed fit+applyAgain interviewWord@subject not+received position+fit
application_confirmation -2 position+hiring position+roleNoun proceed+regret received+unsubscribe regret
application_confirmation -2 rejection.keep-on-file sender.board stated+application stated+position toOffer
application_confirmation -2 toOffer+roleNoun
application_confirmation -3 applied+askInterest applied+assessment filled+roleNoun hedge+applied hiring+offerPapers
application_confirmation -3 interview.arrange proceed@subject received+otherMatter selected+received
application_confirmation -3 status.news@subject statusNews@subject
application_confirmation -4 applyAgain+applied condition+clock confirmed+thanks interview@subject interviewWord+thanks
application_confirmation -4 received+invite
application_confirmation -5 confirmation.received not+willReview received+budget shape.empty
application_confirmation -7 clock+complete
rejection +9 link.rejected takenBack thanks+assessment
rejection +7 feedback@subject
rejection +6 chose+manyApplicants feedback manyApplicants+received others+outreach selected+declined thanks+arrange
rejection +5 filled+roleNoun fit+keepOnFile luck metYou@subject rejection.wishes-luck thanks+metYou
rejection +4 application+feedback applyAgain+arrange filled hedge+keepOnFile hiring+willReview not+outreach
rejection +4 not+roleNoun position+visa received+invite sender.ats shape.reply stated@subject thanks+complete
rejection +4 thanks+contactYou
rejection +3 application+manyApplicants applyAgain candidate+declined confirmation.will-contact@subject
rejection +3 contactYou@subject fit+applyAgain interviewWord+selected keepOnFile+applyAgain not+budget not+fit
rejection +3 others+declined position+others position+refusal position+regret rejection.apply-again rejection.no-match
rejection +3 rejection.other-applicants selected+fit selected+interview stated stated+filled thanks thanks+outreach
rejection +2 application+applyAgain application+regret application@subject applied@subject arrange+statusNews
rejection +2 assessment.named assessment.named@subject assessment@subject budget+roleNoun candidate chose+budget
rejection +2 chose+declined chose+outreach chose+roleNoun complete+budget condition+interview condition+keepOnFile
rejection +2 condition+outreach hiring+applied hiring+fit hiring+selected hiring+toOffer interviewWord@subject
rejection +2 luck+thanks metYou not not+applied not+consider not+declined not+interview not+position offer.made
rejection +2 position+jobSheet position+manyApplicants position+offerJob position+proceed position+willReview
rejection +2 position@subject proceed+roleNoun refusal regret roleNoun@subject sender.recruits stated+application
rejection +2 stated+toOffer subject.role thanks@subject
rejection +1 application+candidate applied applied+contactYou candidate+chose chose chose+luck chose+selected
rejection +1 chose+unsubscribe chose+willReview condition+applied condition+roleNoun confirmation.thanks confirmed
rejection +1 hedge hiring+complete interview.invited not+chose not+complete not+interviewWord not+proceed not+toOffer
rejection +1 offerJob offerPapers others position position+candidate position+chose position+complete position+filled
rejection +1 position+outreach position+thanks proceed+regret rejection.not-moving-forward rejection.not-selected
rejection +1 rejection.position-filled rejection.refusal rejection.regret roleNoun sender.no-reply stated+fit
rejection +1 stated+hiring stated+position stated+regret thanks+applied thanks+interview
rejection -1 application+hiring budget chose+arrange chose+consider complete condition+complete condition+invite
rejection -1 confirmation.will-review hiring+interview interview+complete jobSheet not+condition not+regret
rejection -1 outreach.found-you@subject outreach.job-sheet outreach@subject willReview
rejection -2 application+otherMatter application+outreach applied+alert arrange assessment.named? chose+clock
rejection -2 complete+legal complete+statusNews complete@subject condition+position condition+selected
rejection -2 contactYou+roleNoun interview.slot not+candidate other.matter otherMatter rejection.not-selected?
rejection -2 willReview+roleNoun
rejection -3 application+assessment application+budget application+complete applied+otherMatter chose+otherMatter
rejection -3 chose+regret condition+fit condition+willReview confirmation.received@subject confirmation.thanks@subject
rejection -3 hedge+askInterest hedge+interview other.matter@subject otherMatter@subject outreach.recruiter
rejection -3 selected@subject sender.board shape.long willReview+contactYou
rejection -4 applyAgain@subject chose+alert condition+thanks confirmed@subject consider+willReview interview+statusNews
rejection -4 interviewWord+statusNews invite+metYou not+applyAgain position+askInterest received@subject recruiterSelf
rejection -4 rejection.apply-again@subject
rejection -5 askInterest+roleNoun chose+askInterest clock condition+proceed invite@subject link.alert not+askInterest
rejection -5 not+unsubscribe sender.alert shape.mailing-list
rejection -6 fit+otherMatter shape.empty
rejection -7 sender.free stated+received
interview_invitation +9 link.slot
interview_invitation +7 fit+clock
interview_invitation +6 askInterest@subject outreach.ask-interest@subject
interview_invitation +5 application+invite application+outreach applied+interviewSet
interview_invitation +4 arrange+clock arrange@subject clock condition+clock hiring+invite interview.slot@subject
interview_invitation +4 interview@subject position+interview position+interviewSet
interview_invitation +3 applied+invite clock+metYou condition+interview interview interview+roleNoun invite+arrange
interview_invitation +3 invite+clock invite@subject proceed+roleNoun received+invite selected+roleNoun shape.reply
interview_invitation +2 application+thanks arrange arrange+complete clock+roleNoun complete@subject condition+fit
interview_invitation +2 confirmation.received fit+arrange interviewWord@subject invite+roleNoun outreach.found-you
interview_invitation +2 position+invite proceed+invite received+outreach selected+invite thanks+applied
interview_invitation +1 chose+clock hiring+interview interview+interviewSet interview.slot interviewWord+roleNoun
interview_invitation +1 invite+interview
interview_invitation -1 application+complete application+hiring arrange+roleNoun assessment+complete chose+roleNoun
interview_invitation -1 chose+thanks complete condition+roleNoun not not+complete position+hiring shape.letter
interview_invitation -2 assessment assessment.named budget candidate complete+roleNoun complete+statusNews
interview_invitation -2 condition+invite hiring hiring+received interview.slot? not+invite regret+complete
interview_invitation -3 condition+arrange interview.invited not+visa received+complete selected+received
interview_invitation -4 not+received received+arrange
interview_invitation -6 interviewWord+feedback
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject
assessment_invitation +5 candidate+assessment proceed@subject
assessment_invitation +4 clock+complete condition+assessment identityPapers proceed+complete
assessment_invitation +3 application+thanks applied+assessment applied+complete candidate+complete complete@subject
assessment_invitation +3 confirmed+thanks other.matter@subject otherMatter@subject thanks+applied
assessment_invitation +2 assessment assessment+roleNoun candidate+roleNoun chose+complete clock complete
assessment_invitation +2 complete+roleNoun confirmation.received@subject invite+complete position+assessment
assessment_invitation +2 received+thanks rejection.wishes-luck
assessment_invitation +1 assessment.complete@subject invite luck sender.no-reply
assessment_invitation -1 application+complete assessment+complete assessment.nearby@subject hiring position
assessment_invitation -1 position+received sender.recruits shape.long
assessment_invitation -2 hiring@subject not+hiring statusNews visa
assessment_invitation -3 legal not+invite received+arrange status.news
assessment_invitation -4 recruiterSelf+roleNoun
assessment_invitation -5 shape.reply
assessment_invitation -6 money
offer +6 hiring+jobSheet offer.papers offerPapers thanks+invite
offer +5 alert.list
offer +4 chose@subject complete+offerPapers condition+offerPapers hiring+offerPapers identityPapers jobList
offer +4 position+toOffer
offer +3 condition@subject hiring+complete invite invite+roleNoun metYou offer.papers@subject offerJob+roleNoun
offer +3 offerPapers@subject position+chose thanks+roleNoun
offer +2 chose+statusNews condition+roleNoun jobSheet offer.papers? offerJob position@subject thanks+complete toOffer
offer +2 toOffer@subject
offer +1 offerPapers+roleNoun outreach.job-sheet position
offer -1 application+complete chose+offerPapers interviewWord interviewWord+interview roleNoun@subject subject.role
offer -2 application+applied applied candidate refusal rejection.refusal
offer -3 application assessment.named? not
offer -5 chose+visa
recruiter_outreach +6 applied+invite askInterest jobList+outreach
recruiter_outreach +5 alert.list@subject jobList@subject outreach outreach.ask-interest outreach.found-you
recruiter_outreach +4 askInterest@subject complete+askInterest complete+jobSheet condition+invite interview+askInterest
recruiter_outreach +4 interview+interviewSet jobSheet+roleNoun jobSheet+seniority outreach.ask-interest@subject
recruiter_outreach +4 outreach.found-you@subject outreach@subject position+offerPapers
recruiter_outreach +3 applied+contactYou budget+roleNoun chose+outreach chose+unsubscribe complete+unsubscribe
recruiter_outreach +3 condition+askInterest condition+stated interview.invited interview.invited@subject
recruiter_outreach +3 invite+outreach invite@subject not+thanks offer.papers outreach+roleNoun outreach.recruiter
recruiter_outreach +3 position+invite received+outreach recruiterSelf
recruiter_outreach +2 application+fit arrange+askInterest chose+consider chose@subject condition condition+hedge
recruiter_outreach +2 condition+outreach consider fit+applied hiring+recruiterSelf interviewSet jobSheet not+condition
recruiter_outreach +2 otherMatter outreach+jobSheet outreach.job-sheet position+askInterest position+outreach
recruiter_outreach +2 received+unsubscribe roleNoun@subject selected+contactYou seniority subject.role
recruiter_outreach +1 application+askInterest application+chose application+consider application+hiring chose+roleNoun
recruiter_outreach +1 fit hedge+fit hiring+budget hiring+interview not other.matter position+careerAdvice
recruiter_outreach +1 position+jobSheet received+invite roleNoun selected@subject thanks+outreach visa
recruiter_outreach -1 application application+applied application+position application@subject applied+roleNoun
recruiter_outreach -1 applyAgain complete+offerPapers condition+candidate condition+contactYou condition+received
recruiter_outreach -1 confirmed+applied fit+complete hedge+position interviewWord interviewWord+interview
recruiter_outreach -1 position+confirmed position+hiring position+received status.news
recruiter_outreach -2 alert.jobs application+candidate application+confirmed candidate careerAdvice condition+selected
recruiter_outreach -2 confirmation.thanks fit@subject hedge+complete interview+metYou interviewWord+complete
recruiter_outreach -2 interviewWord@subject metYou position+selected rejection.apply-again sender.no-reply stated
recruiter_outreach -2 thanks willReview
recruiter_outreach -3 alert.advice chose+clock condition+hiring fit+received hiring@subject interviewWord+metYou money
recruiter_outreach -3 position+applyAgain selected+received sender.ats shape.mailing-list shape.reply thanks@subject
recruiter_outreach -4 budget@subject
recruiter_outreach -5 sender.alert
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 clock+roleNoun
job_alert_newsletter +6 alert alert.jobs@subject alert@subject fit@subject position@subject unsubscribe
job_alert_newsletter +5 chose+alert condition+confirmed hiring+jobSheet offerPapers+roleNoun sender.board
job_alert_newsletter +4 alert+jobList alert.advice@subject alert.jobs careerAdvice careerAdvice@subject
job_alert_newsletter +4 chose+careerAdvice complete+alert fit+alert hiring+keepOnFile offerPapers+jobSheet
job_alert_newsletter +4 otherMatter+roleNoun position+alert visa+roleNoun
job_alert_newsletter +3 alert.advice application+toOffer chose+budget complete+roleNoun hedge+hiring hiring+alert
job_alert_newsletter +3 jobSheet@subject keepOnFile+roleNoun outreach.found-you@subject outreach.job-sheet@subject
job_alert_newsletter +3 outreach@subject position+careerAdvice position+clock roleNoun shape.mailing-list
job_alert_newsletter +2 alert+roleNoun applied+complete applyAgain+alert applyAgain@subject complete+unsubscribe
job_alert_newsletter +2 condition+applied filled+roleNoun interview+careerAdvice interviewWord+careerAdvice keepOnFile
job_alert_newsletter +2 luck not+keepOnFile outreach.job-sheet position position+fit position+jobList
job_alert_newsletter +2 rejection.keep-on-file sender.recruits
job_alert_newsletter +1 alert.list application application+jobSheet applyAgain chose+unsubscribe chose@subject
job_alert_newsletter +1 complete@subject condition+roleNoun filled jobList jobSheet not+applied not+hiring not+position
job_alert_newsletter +1 position+applyAgain received+complete
job_alert_newsletter -1 chose+clock chose+complete chose+consider complete complete+jobSheet condition+askInterest
job_alert_newsletter -1 condition+outreach legal outreach.recruiter recruiterSelf sender.own shape.short
job_alert_newsletter -2 application+roleNoun application+statusNews application@subject applied+statusNews
job_alert_newsletter -2 complete+outreach condition hedge+complete hedge+received hiring+invite selected+complete
job_alert_newsletter -2 status.news statusNews
job_alert_newsletter -3 applied@subject hedge+contactYou invite@subject legal+roleNoun position+applied thanks
job_alert_newsletter -4 complete+otherMatter metYou position+statusNews selected+applied
job_alert_newsletter -5 shape.reply
status_update_other +7 application+unfinished status.news@subject statusNews@subject
status_update_other +6 applied+unfinished confirmation.will-review@subject keepOnFile@subject proceed+statusNews
status_update_other +6 rejection.keep-on-file@subject
status_update_other +5 candidate+statusNews status.unfinished@subject statusNews thanks+statusNews unfinished
status_update_other +5 unfinished@subject willReview@subject
status_update_other +4 applied+willReview chose+confirmed chose+keepOnFile condition+careerAdvice hiring+statusNews
status_update_other +4 proceed@subject regret sender.board sender.recruits status.news willReview+roleNoun
status_update_other +3 application+applyAgain application+willReview application@subject applied+statusNews
status_update_other +3 consider+willReview fit+received hedge+contactYou hedge+roleNoun not+hedge not+roleNoun
status_update_other +3 not+selected position+applied position+selected position+willReview regret+complete
status_update_other +3 status.unfinished
status_update_other +2 application application+applied application+candidate application+complete application+position
status_update_other +2 application+roleNoun applyAgain+applied arrange@subject chose+regret chose+willReview
status_update_other +2 complete+otherMatter confirmation.received confirmation.will-contact contactYou
status_update_other +2 hiring+careerAdvice hiring+roleNoun interview.slot@subject interviewWord+metYou not+application
status_update_other +2 not+complete not+hiring not+interview position+arrange position+statusNews
status_update_other +2 rejection.keep-on-file selected@subject sender.ats stated+regret stated+roleNoun
status_update_other +1 application+chose application+statusNews application+visa applied candidate candidate+complete
status_update_other +1 chose+applied chose+statusNews condition condition+hedge condition+keepOnFile condition+position
status_update_other +1 condition+received condition+willReview hiring interview+roleNoun interviewWord+roleNoun legal
status_update_other +1 position+received received shape.short stated stated+position statusNews+roleNoun willReview
status_update_other -1 clock condition+fit confirmation.received@subject confirmation.thanks@subject hedge position
status_update_other -1 received+applied rejection.keep-on-file? roleNoun@subject stated+candidate subject.role
status_update_other -2 application+thanks assessment+complete assessment.complete chose+selected condition+outreach
status_update_other -2 hedge+complete not+outreach not+statusNews otherMatter position+thanks rejection.not-selected
status_update_other -2 thanks+applied thanks@subject
status_update_other -3 candidate+interview candidate+invite chose+budget chose+clock confirmation.thanks fit+outreach
status_update_other -3 luck+thanks sender.free shape.letter stated+proceed
status_update_other -4 condition+regret jobSheet+roleNoun position+jobSheet rejection.regret stated@subject
status_update_other -5 hedge+candidate
unrelated +9 sender.free shape.empty thanks+otherMatter
unrelated +8 shape.mailing-list
unrelated +7 hiring+offerJob money regret+otherMatter
unrelated +6 application+otherMatter outreach+budget proceed+budget received+jobSheet
unrelated +5 budget@subject candidate+interviewWord candidate@subject chose+offerJob invite+clock other.matter@subject
unrelated +5 otherMatter@subject rejection.no-match rejection.not-selected rejection.not-selected@subject
unrelated +5 selected+received
unrelated +4 application+feedback applied+otherMatter applyAgain+applied chose+jobList chose+legal chose+offerPapers
unrelated +4 confirmed+contactYou contactYou+invite declined+regret hedge+askInterest hedge+candidate hiring+legal
unrelated +4 interview.nearby@subject not+regret not+thanks otherMatter received+clock received+otherMatter
unrelated +4 rejection.regret shape.reply
unrelated +3 applied+budget applyAgain+complete askInterest+roleNoun candidate+interview chose+otherMatter
unrelated +3 chose+toOffer clock confirmation.received@subject confirmed+thanks confirmed@subject declined feedback
unrelated +3 hedge+budget hedge+willReview hiring+askInterest not+received not@subject outreach+askInterest
unrelated +3 received+legal received+willReview rejection.no-fit rejection.nothing-to-offer stated@subject
unrelated +3 toOffer@subject unsubscribe
unrelated +2 application+budget application+declined application+interviewWord arrange@subject assessment.complete
unrelated +2 candidate+roleNoun chose@subject complete complete+offerJob complete+offerPapers complete+unsubscribe
unrelated +2 filled hiring+interviewWord interview+interviewSet interview.invited interview.slot@subject
unrelated +2 interviewWord+chose invite@subject not+arrange not+fit not+selected not+stated other.matter regret
unrelated +2 rejection.not-moving-forward selected shape.long stated+others toOffer+complete
unrelated +1 application+interview application+received applied+willReview arrange assessment assessment.named
unrelated +1 candidate chose chose+regret chose+selected condition+candidate condition+position confirmed hedge
unrelated +1 interview.slot interviewWord+interview not not+chose not+otherMatter not+roleNoun sender.own
unrelated +1 seniority+roleNoun stated+declined stated+proceed stated+regret thanks
unrelated -1 application+applied application+fit application+position application+roleNoun application@subject
unrelated -1 arrange+complete assessment+roleNoun assessment.named@subject assessment@subject budget+roleNoun
unrelated -1 chose+alert chose+roleNoun condition condition+application condition+received confirmation.will-review
unrelated -1 hiring+roleNoun interview.slot? jobList offerJob outreach position+alert position+applied
unrelated -1 position+askInterest position+jobList position+outreach position+received rejection.keep-on-file
unrelated -1 toOffer+roleNoun
unrelated -2 alert alert.list application+assessment application+consider applied+askInterest applied+roleNoun
unrelated -2 candidate+statusNews condition+arrange condition+askInterest fit hedge+interview hiring+outreach
unrelated -2 hiring+toOffer interview+complete metYou not+declined position position+chose position+confirmed
unrelated -2 position+hiring position+offerJob position+roleNoun position+selected position+visa received+thanks
unrelated -2 regret+complete thanks+roleNoun
unrelated -3 application+contactYou candidate+applied candidate+complete candidate+invite chose+budget
unrelated -3 condition+proceed fit+outreach hedge+alert hedge+thanks hiring hiring+invite hiring+keepOnFile
unrelated -3 position+clock position+invite position+offerPapers regret+roleNoun roleNoun selected+contactYou
unrelated -3 stated+hiring toOffer+thanks
unrelated -4 condition+interview filled+roleNoun hiring+alert position+thanks position+toOffer position@subject
unrelated -5 complete+metYou not+jobList others+received roleNoun@subject subject.role
unrelated -6 proceed+outreach received+metYou selected+fit
unrelated -7 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.7, 0.2, -0.6, -0.5, -0.3, -0.1, 0.1, -0.5, 2.4];

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 hiring+unsubscribe
application_confirmation +7 received@subject
application_confirmation +6 thanks@subject
application_confirmation +5 alert+askInterest application+clock condition+fit condition+selected received+assessment
application_confirmation +5 rejection.not-selected?
application_confirmation +4 condition+declined condition+filled condition+interview confirmation.thanks@subject
application_confirmation +4 hedge+interview hedge+invite others+interview rejection.chose-others? shape.reply
application_confirmation +3 application+contactYou application@subject assessment candidate+contactYou candidate+invite
application_confirmation +3 chose+assessment chose+statusNews clock+roleNoun complete+legal condition+proceed
application_confirmation +3 confirmation.will-contact confirmation.will-review fit+outreach hedge+applyAgain
application_confirmation +3 hedge+chose hedge+selected hiring+careerAdvice interview.invited? not+condition
application_confirmation +3 position+received received received+clock received+roleNoun received+statusNews
application_confirmation +3 received+thanks rejection.no-match? sender.recruits willReview willReview+contactYou
application_confirmation +2 application+hiring application+position application+roleNoun applied+complete
application_confirmation +2 assessment.nearby candidate+interview candidate+interviewWord chose+received
application_confirmation +2 condition+candidate condition+hiring condition+interviewWord condition+invite
application_confirmation +2 condition+roleNoun condition+visa condition+willReview contactYou contactYou+complete
application_confirmation +2 fit+complete fit+willReview hedge+fit hedge+interviewWord hiring+applied hiring+assessment
application_confirmation +2 hiring+fit hiring+interview hiring+thanks legal not+assessment not+fit not+hedge
application_confirmation +2 not+position position+confirmed recruiterSelf+roleNoun selected+invite sender.no-reply
application_confirmation +2 stated+complete stated+thanks status.news
application_confirmation +1 application application+applied application+interview application+thanks applied
application_confirmation +1 applied@subject candidate+confirmed condition condition+contactYou condition+position
application_confirmation +1 confirmation.received@subject confirmed+roleNoun confirmed@subject fit fit+contactYou
application_confirmation +1 fit+roleNoun hedge not+candidate not+complete not+invite position+applied position+thanks
application_confirmation +1 position+willReview received+applied thanks thanks+applied
application_confirmation -1 application+confirmed application+proceed arrange chose+complete clock complete+unsubscribe
application_confirmation -1 condition+budget confirmed fit+applied interviewWord@subject invite@subject not@subject
application_confirmation -1 rejection.position-filled selected+applied selected+roleNoun sender.board
application_confirmation -1 status.news@subject statusNews@subject toOffer+invite unsubscribe
application_confirmation -2 application+applyAgain application+outreach applied+statusNews applyAgain+applied
application_confirmation -2 condition+applied filled hiring+complete interviewWord+metYou not+roleNoun
application_confirmation -2 position+roleNoun regret stated stated+others stated+position thanks+complete toOffer
application_confirmation -3 applied+assessment applied+willReview condition+received hedge+applied hiring@subject
application_confirmation -3 invite+roleNoun not+outreach position+regret proceed+regret selected@subject sender.alert
application_confirmation -4 application+unfinished applied+budget interview@subject manyApplicants+received
application_confirmation -5 clock+complete condition@subject confirmation.received confirmed+thanks consider+complete
application_confirmation -5 fit@subject interviewWord+thanks not+willReview shape.empty
application_confirmation -6 confirmation.will-review@subject willReview@subject
rejection +9 thanks+assessment
rejection +8 thanks+arrange
rejection +7 feedback@subject
rejection +6 chose+manyApplicants metYou@subject proceed+luck selected+metYou
rejection +5 applyAgain+contactYou interviewWord+proceed proceed+outreach rejection.wishes-luck selected+fit
rejection +5 stated@subject thanks+metYou
rejection +4 applied+askInterest chose+budget confirmation.will-contact@subject contactYou@subject feedback
rejection +4 filled+roleNoun hiring+willReview luck luck+thanks money not+outreach not+roleNoun position+refusal
rejection +4 stated+filled thanks+complete toOffer+roleNoun
rejection +3 applyAgain+complete complete+jobSheet condition+applyAgain condition+interview filled fit+applyAgain
rejection +3 hiring+fit keepOnFile metYou not+position not+visa offer.made position+arrange position+regret
rejection +3 rejection.apply-again rejection.keep-on-file rejection.no-match sender.ats shape.reply stated thanks
rejection +3 toOffer+offerJob
rejection +2 application@subject applied applied@subject applyAgain assessment.named@subject assessment@subject
rejection +2 chose+filled chose+roleNoun chose+unsubscribe complete+outreach confirmation.received fit+willReview
rejection +2 hiring+complete hiring+selected not+applied not+fit not+hedge otherMatter+roleNoun others+selected
rejection +2 position position+offerJob position+others position@subject proceed+chose proceed+roleNoun regret
rejection +2 rejection.other-applicants roleNoun@subject stated+application stated+position stated+regret subject.role
rejection +1 application+applied application+proceed candidate+applied chose chose+complete chose+selected chose+thanks
rejection +1 condition+applied confirmation.thanks fit+applied fit+regret interviewWord@subject not not+chose
rejection +1 not+complete not+declined not+interview position+budget position+candidate position+chose proceed+applied
rejection +1 received+roleNoun received+unsubscribe refusal rejection.refusal roleNoun sender.no-reply sender.recruits
rejection +1 shape.letter thanks+interview
rejection -1 application+declined askInterest chose+applied chose+consider complete complete+budget
rejection -1 condition+application condition+fit condition+interviewWord condition+received contactYou hiring+interview
rejection -1 jobSheet legal not+jobSheet not+received not+selected not+stated outreach.found-you@subject
rejection -1 outreach@subject rejection.not-moving-forward toOffer+complete willReview
rejection -2 alert.advice applied+alert arrange careerAdvice chose+regret complete+statusNews complete@subject
rejection -2 condition+selected condition+willReview fit+arrange hiring+invite interview.slot invite other.matter
rejection -2 otherMatter outreach.recruiter received+interview regret+otherMatter selected+regret shape.long
rejection -2 toOffer+applied willReview+roleNoun
rejection -3 application+budget application+complete application+otherMatter applyAgain@subject candidate+statusNews
rejection -3 confirmation.received@subject confirmation.thanks@subject confirmed+roleNoun hedge+interview
rejection -3 interview+clock interview.when invite+roleNoun not+unsubscribe other.matter@subject otherMatter@subject
rejection -3 position+askInterest position+confirmed recruiterSelf rejection.apply-again@subject selected@subject
rejection -3 sender.board stated+selected willReview+contactYou
rejection -4 applied+otherMatter chose+alert complete+offerJob condition+declined condition+proceed condition+stated
rejection -4 not+applyAgain not+askInterest stated+received stated+statusNews
rejection -5 chose+askInterest clock interview+statusNews invite@subject received@subject
rejection -6 sender.alert shape.mailing-list
rejection -7 identityPapers
rejection -8 sender.free
interview_invitation +9 link.slot
interview_invitation +5 application+invite clock+metYou position+interviewSet
interview_invitation +4 clock interview@subject outreach.ask-interest proceed+roleNoun
interview_invitation +3 applied+invite applied+outreach arrange+clock arrange@subject clock+roleNoun fit+arrange
interview_invitation +3 hiring+invite interview interview+roleNoun interview.slot@subject interviewSet+clock
interview_invitation +3 invite+clock invite@subject position+interview shape.reply
interview_invitation +2 application+thanks arrange candidate+thanks chose+clock complete@subject confirmation.thanks
interview_invitation +2 interviewWord@subject outreach position+invite proceed@subject selected+invite
interview_invitation +1 application+interview application+interviewWord application+received arrange+complete
interview_invitation +1 candidate+applied chose+arrange chose+interview clock+complete confirmation.received
interview_invitation +1 hiring+interview interview.slot interviewWord+roleNoun invite invite+arrange outreach.found-you
interview_invitation +1 thanks+applied
interview_invitation -1 complete hiring not not+roleNoun received+outreach regret+complete
interview_invitation -2 assessment+complete condition+arrange interview.slot? not+complete not+invite shape.letter
interview_invitation -3 assessment.named candidate interview.invited not+received
interview_invitation -4 toOffer+complete
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject
assessment_invitation +5 candidate+assessment
assessment_invitation +4 clock+complete confirmed+thanks
assessment_invitation +3 application+confirmed applied+assessment candidate+complete complete@subject
assessment_invitation +3 condition+assessment confirmed+applied position+assessment proceed+complete proceed@subject
assessment_invitation +3 received+thanks
assessment_invitation +2 application+invite application+toOffer applied+complete applied+invite assessment
assessment_invitation +2 chose+complete clock complete complete+otherMatter invite thanks+applied toOffer+complete
assessment_invitation +1 application+assessment assessment.named complete+roleNoun condition+complete
assessment_invitation +1 condition+received invite+complete proceed rejection.wishes-luck sender.no-reply
assessment_invitation -1 arrange condition+fit hedge shape.long shape.short
assessment_invitation -2 sender.recruits
assessment_invitation -3 link.slot not+hiring not+invite
assessment_invitation -4 not+interview
assessment_invitation -6 shape.reply
assessment_invitation -7 thanks+assessment
offer +6 offerPapers
offer +5 alert.list condition+offerPapers hiring+jobSheet identityPapers jobList offer.papers position+toOffer
offer +4 hiring+offerPapers thanks+invite
offer +3 application+others complete+offerPapers condition+position condition+proceed hiring+complete invite
offer +3 offer.papers@subject offerJob+roleNoun offerPapers@subject thanks+roleNoun
offer +2 chose@subject condition+hiring invite+roleNoun jobSheet metYou position+chose position+thanks position@subject
offer +2 thanks+complete toOffer
offer +1 chose+toOffer offer.made offerJob offerJob@subject offerPapers+roleNoun outreach.job-sheet position
offer +1 position+offerPapers toOffer+roleNoun
offer -1 application+applied application+complete interviewWord refusal rejection.refusal roleNoun@subject subject.role
offer -2 application applied interviewWord+interview
offer -3 not
recruiter_outreach +6 askInterest outreach outreach.ask-interest
recruiter_outreach +5 condition+invite outreach+roleNoun
recruiter_outreach +4 applied+contactYou applied+invite chose+outreach chose+unsubscribe clock+jobList
recruiter_outreach +4 complete+askInterest complete+jobSheet contactYou+outreach hiring+keepOnFile hiring+received
recruiter_outreach +4 interview+askInterest interview+interviewSet jobList jobSheet+seniority outreach.found-you
recruiter_outreach +4 outreach.found-you@subject outreach.recruiter outreach@subject position+invite
recruiter_outreach +4 received+unsubscribe recruiterSelf
recruiter_outreach +3 alert.list application+arrange complete+statusNews condition+thanks hedge+chose interview.invited
recruiter_outreach +3 jobSheet not+askInterest not+condition not+thanks sender.free
recruiter_outreach +2 application+chose application+fit application+invite budget+roleNoun chose@subject
recruiter_outreach +2 complete+unsubscribe condition+askInterest condition+hedge hedge+thanks hiring+recruiterSelf
recruiter_outreach +2 hiring+roleNoun interview.slot? interviewSet@subject jobSheet+roleNoun otherMatter
recruiter_outreach +2 outreach.job-sheet roleNoun@subject seniority subject.role
recruiter_outreach +1 condition fit hiring+outreach interview.invited@subject interviewSet other.matter
recruiter_outreach +1 position+jobSheet position+outreach proceed+selected roleNoun sender.board shape.letter
recruiter_outreach -1 alert alert.advice application+roleNoun careerAdvice chose+received complete complete+otherMatter
recruiter_outreach -1 condition+roleNoun fit+roleNoun hedge interviewWord interviewWord+chose position+alert
recruiter_outreach -1 position+complete sender.recruits stated status.news statusNews
recruiter_outreach -2 alert.jobs application+applied application+candidate applyAgain candidate complete+careerAdvice
recruiter_outreach -2 condition+toOffer filled interview+metYou interviewWord+complete metYou not+otherMatter
recruiter_outreach -2 not+regret position+selected proceed+roleNoun received+confirmed rejection.other-applicants
recruiter_outreach -2 sender.no-reply shape.very-long
recruiter_outreach -3 clock fit@subject hedge+complete hedge+roleNoun hiring@subject shape.mailing-list shape.reply
recruiter_outreach -3 stated+complete thanks
recruiter_outreach -4 condition+hiring hiring+askInterest sender.alert sender.ats
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 alert.jobs@subject alert@subject not+confirmed
job_alert_newsletter +6 alert fit@subject position@subject sender.board unsubscribe
job_alert_newsletter +5 arrange+careerAdvice clock+roleNoun hedge@subject link.alert offerPapers+roleNoun
job_alert_newsletter +5 position+alert
job_alert_newsletter +4 alert+roleNoun alert.advice@subject alert.jobs applied+jobSheet careerAdvice
job_alert_newsletter +4 careerAdvice@subject chose+alert chose+careerAdvice hiring+alert hiring+jobSheet
job_alert_newsletter +4 hiring+keepOnFile jobSheet@subject keepOnFile+roleNoun outreach.job-sheet@subject
job_alert_newsletter +4 position+careerAdvice rejection.other-applicants? visa+roleNoun
job_alert_newsletter +3 alert+jobList applyAgain+alert condition+otherMatter filled+roleNoun hedge+interview not+alert
job_alert_newsletter +3 outreach.found-you@subject outreach@subject rejection.keep-on-file roleNoun stated+others
job_alert_newsletter +3 willReview
job_alert_newsletter +2 alert.list application+complete applyAgain@subject complete@subject condition+received filled
job_alert_newsletter +2 fit+alert hiring+careerAdvice jobList jobList+roleNoun jobSheet+roleNoun keepOnFile
job_alert_newsletter +2 not+keepOnFile not+received position position+fit position+jobList
job_alert_newsletter +2 rejection.apply-again@subject selected+fit sender.recruits shape.mailing-list
job_alert_newsletter +1 application applied+complete assessment chose@subject condition+interviewWord hiring
job_alert_newsletter +1 hiring+chose hiring+roleNoun hiring@subject luck not@subject position+applyAgain position+luck
job_alert_newsletter +1 position+received position+roleNoun received+complete rejection.wishes-luck visa
job_alert_newsletter -1 application+applied application+position application@subject applied applied+roleNoun
job_alert_newsletter -1 candidate+complete chose+clock complete confirmation.received hedge+roleNoun interview+roleNoun
job_alert_newsletter -1 legal not+stated recruiterSelf sender.own shape.short
job_alert_newsletter -2 application+keepOnFile application+statusNews applied+statusNews candidate+interview
job_alert_newsletter -2 chose+complete condition condition+outreach hiring+applied hiring+assessment hiring+fit
job_alert_newsletter -2 hiring+toOffer identityPapers outreach.found-you position+applied position+otherMatter
job_alert_newsletter -2 status.news statusNews
job_alert_newsletter -3 applied@subject invite+roleNoun jobSheet+seniority legal+roleNoun thanks
job_alert_newsletter -4 complete+otherMatter shape.reply
job_alert_newsletter -5 candidate+interviewWord
status_update_other +7 application+unfinished status.news@subject statusNews@subject
status_update_other +6 candidate+statusNews keepOnFile@subject proceed+statusNews rejection.keep-on-file@subject
status_update_other +5 application+filled application+metYou status.unfinished@subject statusNews thanks+statusNews
status_update_other +5 unfinished@subject
status_update_other +4 applied+unfinished applied+visa filled+complete not+roleNoun proceed@subject regret+complete
status_update_other +4 rejection.keep-on-file sender.board sender.recruits status.news unfinished willReview+roleNoun
status_update_other +3 application+applyAgain applied+askInterest applied+willReview applyAgain@subject chose+confirmed
status_update_other +3 chose+keepOnFile chose+willReview condition+careerAdvice condition+proceed consider+willReview
status_update_other +3 hedge+roleNoun hiring+statusNews not+hedge not+invite not+willReview position+statusNews
status_update_other +3 position+willReview regret rejection.apply-again@subject status.unfinished
status_update_other +2 application+alert application+askInterest application+complete application+hiring
status_update_other +2 application+position application+received application+statusNews application+willReview
status_update_other +2 application@subject applied+statusNews applyAgain+applied candidate+received chose+alert
status_update_other +2 chose+regret confirmation.received confirmation.will-contact contactYou hiring legal
status_update_other +2 not+application position+applied position+keepOnFile position+selected selected+fit sender.ats
status_update_other +2 stated+regret
status_update_other +1 application application+applied application+candidate application+roleNoun applied
status_update_other +1 applied@subject applyAgain candidate candidate+applied candidate+chose candidate@subject
status_update_other +1 careerAdvice chose+applied chose+filled chose+received condition condition+contactYou
status_update_other +1 condition+position condition+roleNoun declined interviewWord+roleNoun received shape.short
status_update_other +1 stated stated+hiring statusNews+roleNoun willReview
status_update_other -1 application+keepOnFile candidate+hiring candidate+selected clock complete+statusNews fit
status_update_other -1 hedge+statusNews hiring+interviewWord not+stated outreach outreach.found-you position+outreach
status_update_other -1 rejection.not-selected toOffer
status_update_other -2 application+thanks application+toOffer candidate+proceed chose+declined chose+selected
status_update_other -2 condition+assessment confirmation.thanks confirmation.thanks@subject fit+arrange fit+interview
status_update_other -2 keepOnFile+applied luck position+thanks proceed+interview received+unsubscribe
status_update_other -2 rejection.wishes-luck roleNoun@subject shape.letter shape.reply subject.role thanks+applied
status_update_other -3 candidate+others condition+regret hedge+complete not+outreach position+declined rejection.regret
status_update_other -3 thanks@subject
status_update_other -4 candidate+confirmed
status_update_other -5 hedge+candidate
unrelated +9 sender.free shape.empty
unrelated +8 shape.mailing-list thanks+otherMatter
unrelated +7 hiring+offerJob
unrelated +6 candidate+interviewWord complete+money money position+declined rejection.not-selected
unrelated +6 rejection.not-selected@subject
unrelated +5 application+otherMatter candidate+otherMatter candidate@subject chose+offerPapers hedge+budget
unrelated +5 not+careerAdvice other.matter@subject otherMatter@subject regret+otherMatter rejection.no-match
unrelated +5 shape.reply
unrelated +4 applied+otherMatter careerAdvice+roleNoun chose+offerJob chose+toOffer condition+toOffer declined
unrelated +4 interview+clock interview.when not+regret not+thanks not+toOffer other.matter otherMatter received+clock
unrelated +4 received+otherMatter received+willReview selected+received stated+otherMatter
unrelated +3 chose+legal chose+otherMatter clock confirmed@subject feedback not+unsubscribe not@subject refusal+applied
unrelated +3 rejection.no-fit rejection.not-moving-forward rejection.regret selected@subject shape.long shape.very-long
unrelated +3 stated+fit stated+others toOffer@subject unsubscribe
unrelated +2 application+interviewWord application+statusNews assessment.complete candidate+interview candidate+others
unrelated +2 condition+interviewSet condition+outreach confirmation.received confirmation.received@subject
unrelated +2 interview+interviewSet interview.invited interviewWord+chose invite+complete keepOnFile+contactYou not
unrelated +2 not+arrange not+contactYou not+received not+refusal offer.made received+legal regret rejection.apply-again
unrelated +2 rejection.position-filled sender.own stated stated+regret
unrelated +1 application+assessment application+confirmed application+declined application+interview
unrelated +1 application+selected applyAgain arrange arrange+roleNoun assessment assessment+complete assessment.named
unrelated +1 candidate chose chose+askInterest chose+interview chose+regret chose@subject complete condition+complete
unrelated +1 confirmed filled hedge+complete interview+metYou interview.slot interviewWord interviewWord+interview
unrelated +1 invite@subject manyApplicants not+applyAgain not+fit not+invite not+stated others+chose selected
unrelated +1 stated+proceed toOffer+complete visa
unrelated -1 alert alert.jobs alert.list application+position application+roleNoun applied+roleNoun applyAgain+alert
unrelated -1 askInterest candidate+proceed condition condition+candidate condition+contactYou condition+fit
unrelated -1 condition+roleNoun condition+selected fit+applied hiring+thanks interview+complete jobList
unrelated -1 jobSheet+roleNoun not+complete not+offerJob offer.made@subject offerJob@subject outreach.found-you@subject
unrelated -1 outreach@subject position+assessment position+chose position+keepOnFile position+proceed proceed+applied
unrelated -1 stated+position
unrelated -2 application@subject candidate+applied candidate+invite candidate+outreach chose+budget
unrelated -2 condition+applyAgain condition+consider confirmed+roleNoun fit+applyAgain hedge+interview hiring+invite
unrelated -2 hiring+roleNoun hiring+selected invite+interviewSet manyApplicants+applied metYou not+outreach
unrelated -2 offer.papers outreach+roleNoun position position+alert position+luck position+outreach position+roleNoun
unrelated -2 proceed+interview proceed+invite proceed+roleNoun received+roleNoun stated+hiring status.news@subject
unrelated -2 statusNews@subject
unrelated -3 application+fit candidate+complete condition+arrange hiring hiring+toOffer invite+arrange
unrelated -3 invite+assessment metYou@subject not+declined position+clock position+invite position+others
unrelated -3 position+thanks position@subject received+thanks roleNoun toOffer+offerJob
unrelated -4 filled+roleNoun fit+outreach hedge+thanks hiring+alert hiring+keepOnFile link.alert not+jobList
unrelated -4 position+toOffer roleNoun@subject stated+complete stated+offerJob subject.role
unrelated -5 complete+metYou condition+interview hiring+fit selected+fit selected+outreach
unrelated -6 regret+interview sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.2, -0.3, -0.6, -0.6, -0.2, 0.2, -0.3, 2.2];

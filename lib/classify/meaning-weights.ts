// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +8 alert+askInterest
application_confirmation +7 thanks@subject
application_confirmation +6 confirmation.thanks@subject received@subject rejection.not-selected?
application_confirmation +5 chose+assessment condition+fit hedge+invite received+assessment rejection.no-match?
application_confirmation +5 shape.reply
application_confirmation +4 condition+declined condition+interview condition+invite condition+legal condition+selected
application_confirmation +4 contactYou+outreach hedge+alert hedge+interview hedge+statusNews interviewWord+assessment
application_confirmation +4 not+statusNews others+complete received received+clock received+outreach
application_confirmation +3 application+contactYou application@subject candidate+interviewWord candidate+invite
application_confirmation +3 chose+legal condition+interviewWord condition+proceed confirmation.will-contact
application_confirmation +3 confirmation.will-review confirmed@subject contactYou contactYou+complete hedge+selected
application_confirmation +3 hiring+fit hiring+interview interview.invited? invite+assessment not+condition
application_confirmation +3 position+offerJob position+received received+roleNoun sender.recruits status.news
application_confirmation +3 willReview willReview+contactYou
application_confirmation +2 application+legal application+position application+roleNoun application+thanks assessment
application_confirmation +2 assessment.named? budget+roleNoun candidate+applied candidate+interview chose+received
application_confirmation +2 clock+roleNoun condition+others fit+contactYou fit+interview hiring+applied
application_confirmation +2 interview.arrange? legal not+assessment not+candidate not+fit not+hedge not+position
application_confirmation +2 position+confirmed received+thanks rejection.other-applicants?
application_confirmation +1 application application+applied application+hiring application+keepOnFile applied
application_confirmation +1 applied+roleNoun applied@subject chose+thanks condition+application condition+candidate
application_confirmation +1 condition+contactYou condition+hiring condition+keepOnFile fit fit+roleNoun hedge+stated
application_confirmation +1 hiring+arrange hiring+assessment position+applied received+contactYou
application_confirmation +1 rejection.keep-on-file? selected+regret thanks thanks+applied
application_confirmation -1 application+confirmed arrange budget candidate+hiring chose+roleNoun clock
application_confirmation -1 complete+roleNoun confirmed interview+interviewSet jobSheet+roleNoun not+applied outreach
application_confirmation -1 position+hiring position+interview position+others received+confirmed shape.mailing-list
application_confirmation -1 stated+application stated+chose
application_confirmation -2 alert.jobs@subject alert@subject application+invite application+outreach
application_confirmation -2 applied+otherMatter applied+outreach applied+statusNews chose+complete chose+otherMatter
application_confirmation -2 chose+outreach complete@subject condition+stated interviewWord@subject not+roleNoun
application_confirmation -2 not+toOffer other.matter@subject otherMatter@subject outreach.found-you@subject
application_confirmation -2 outreach@subject position+fit position+roleNoun proceed+applied received+invite
application_confirmation -2 received+unsubscribe rejection.keep-on-file rejection.not-selected selected+roleNoun stated
application_confirmation -2 stated+candidate stated+proceed status.news@subject statusNews@subject
application_confirmation -3 condition+feedback fit+regret hiring@subject interview.arrange stated+position
application_confirmation -3 toOffer+roleNoun
application_confirmation -4 applyAgain+applied applyAgain+received condition+applied condition@subject
application_confirmation -4 interview@subject manyApplicants+received sender.free stated+received thanks+otherMatter
application_confirmation -5 complete+budget confirmation.received keepOnFile+received shape.empty
application_confirmation -7 clock+complete confirmation.will-review@subject willReview@subject
rejection +9 link.rejected thanks+assessment
rejection +8 rejection.offer-taken-back takenBack
rejection +7 feedback@subject proceed+luck thanks+arrange
rejection +6 hedge+feedback proceed+outreach
rejection +5 chose+manyApplicants filled+roleNoun luck metYou@subject position+visa rejection.wishes-luck
rejection +4 application+filled chose+offerPapers feedback filled fit+applyAgain luck+thanks manyApplicants+received
rejection +4 not+roleNoun position+refusal received+invite rejection.apply-again selected+fit stated+filled
rejection +4 thanks+complete thanks+metYou
rejection +3 application+manyApplicants applyAgain candidate+outreach chose+budget chose+filled condition+applyAgain
rejection +3 condition+statusNews confirmation.will-contact@subject consider+complete contactYou@subject
rejection +3 hiring+willReview interviewWord+selected metYou not+outreach not+position not+visa position+others
rejection +3 proceed+refusal proceed+roleNoun rejection.keep-on-file rejection.other-applicants sender.ats shape.reply
rejection +3 stated@subject thanks thanks+interview thanks+outreach thanks@subject
rejection +2 application@subject applied@subject candidate+manyApplicants chose+declined chose+roleNoun
rejection +2 condition+feedback confirmation.received declined fit+outreach fit@subject hedge+complete
rejection +2 hiring+applyAgain hiring+fit interviewWord+interviewSet keepOnFile not not+applied not+budget not+declined
rejection +2 not+interview not+invite not+jobList not+toOffer others others+roleNoun position position+chose
rejection +2 position+outreach position+regret position@subject proceed+applied proceed+complete refusal regret
rejection +2 regret+complete rejection.refusal roleNoun@subject stated stated+application subject.role
rejection +1 application+candidate application+keepOnFile application+proceed applied candidate+applied chose
rejection +1 chose+selected condition+applied condition+contactYou condition+hedge condition+keepOnFile
rejection +1 confirmation.thanks contactYou+complete declined+complete fit+willReview hedge+chose hedge+position
rejection +1 hiring+declined not+chose not+complete not+proceed offer.made offerJob position+filled position+fit
rejection +1 position+hiring position+thanks rejection.not-moving-forward rejection.not-selected
rejection +1 rejection.position-filled rejection.regret roleNoun selected sender.recruits stated+position stated+regret
rejection -1 application+outreach applied+complete arrange budget chose+arrange complete condition
rejection -1 condition+application condition+complete condition+received fit+arrange hedge+askInterest hedge+received
rejection -1 hedge+selected hiring+statusNews invite jobSheet outreach.job-sheet willReview
rejection -2 application+complete chose+clock chose+otherMatter chose+regret complete@subject condition+candidate
rejection -2 condition+fit condition+stated confirmation.thanks@subject contactYou+roleNoun hedge@subject
rejection -2 hiring+interviewWord hiring+proceed interview.slot interviewSet+roleNoun invite+interviewSet
rejection -2 jobList+roleNoun metYou+roleNoun not+condition not+keepOnFile not+otherMatter not+unsubscribe otherMatter
rejection -2 others+chose outreach.found-you@subject outreach@subject position+askInterest rejection.other-applicants?
rejection -2 shape.long
rejection -3 application+budget application+otherMatter application+others applied+otherMatter complete+statusNews
rejection -3 condition+hiring condition+thanks confirmation.received@subject hiring+jobSheet not+askInterest
rejection -3 other.matter other.matter@subject otherMatter@subject proceed+thanks recruiterSelf regret+otherMatter
rejection -3 rejection.not-selected? selected+regret selected@subject sender.board stated+statusNews thanks+invite
rejection -4 candidate+clock hedge+interview invite@subject received@subject shape.mailing-list stated+received
rejection -5 applyAgain@subject chose+askInterest clock not+applyAgain sender.free willReview+contactYou
rejection -6 condition+proceed rejection.apply-again@subject sender.alert
interview_invitation +9 link.slot
interview_invitation +6 interview+outreach
interview_invitation +5 applied+interviewSet clock+metYou complete+legal
interview_invitation +4 application+outreach arrange+budget clock hiring+invite invite+clock
interview_invitation +3 application+invite applied+invite arrange+clock arrange@subject askInterest candidate+thanks
interview_invitation +3 complete+metYou fit+arrange interview interview.slot@subject interview@subject
interview_invitation +3 interviewSet+clock metYou@subject position+interview position+metYou received+invite
interview_invitation +3 selected+invite
interview_invitation +2 application+interview application+roleNoun application+thanks applied+outreach arrange
interview_invitation +2 clock+roleNoun hiring+interview hiring+interviewWord interview+roleNoun interviewWord@subject
interview_invitation +2 invite+roleNoun outreach outreach.ask-interest position+interviewSet position+invite
interview_invitation +2 shape.reply
interview_invitation +1 arrange+complete interview.slot interviewWord+roleNoun invite invite+interview
interview_invitation +1 outreach.found-you
interview_invitation -1 assessment assessment+complete assessment.complete chose complete condition+roleNoun hiring
interview_invitation -1 hiring+chose hiring@subject not position+complete shape.letter
interview_invitation -2 application+hiring assessment.named candidate chose+roleNoun condition+invite
interview_invitation -2 interview+assessment not+complete not+invite sender.no-reply
interview_invitation -3 chose@subject hiring+received manyApplicants not+received received+arrange
interview_invitation -4 complete+statusNews condition+arrange interview.invited
interview_invitation -5 toOffer+complete
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject
assessment_invitation +5 clock+complete
assessment_invitation +4 candidate+assessment condition+assessment
assessment_invitation +3 application+thanks applied+assessment applied+invite assessment.complete@subject
assessment_invitation +3 candidate+complete proceed+complete
assessment_invitation +2 application+assessment applied+complete assessment candidate+roleNoun complete complete+metYou
assessment_invitation +2 complete@subject invite+complete luck proceed+thanks proceed@subject rejection.wishes-luck
assessment_invitation +1 chose+complete clock complete+roleNoun invite position+complete proceed
assessment_invitation -1 application+complete hiring interviewWord+assessment sender.recruits
assessment_invitation -2 assessment.complete complete+statusNews hiring@subject not+condition status.news statusNews
assessment_invitation -3 condition+position invite+clock not+hiring shape.mailing-list
assessment_invitation -4 application+interview application+interviewWord money thanks+complete
assessment_invitation -5 shape.reply
assessment_invitation -6 hedge+received thanks+assessment
offer +6 invite+jobList offer.papers offerPapers thanks+invite
offer +5 alert.list complete+offerPapers offerJob+roleNoun
offer +4 condition+offerPapers hiring+offerPapers identityPapers interview+offerJob jobList position+toOffer
offer +4 thanks+offerJob
offer +3 chose@subject interviewWord+metYou invite invite+roleNoun offer.papers@subject offerPapers+roleNoun
offer +3 offerPapers@subject position+hiring toOffer@subject
offer +2 offer.papers? position+chose position@subject thanks+roleNoun toOffer toOffer+thanks
offer +1 metYou offer.made@subject offerJob@subject position+invite toOffer+roleNoun
offer -1 application+applied complete+otherMatter roleNoun@subject subject.role
offer -2 application applied candidate interviewWord interviewWord+interview refusal
offer -3 not
offer -6 selected+toOffer
recruiter_outreach +6 applied+invite askInterest interview+askInterest jobList+outreach outreach
recruiter_outreach +5 jobList outreach+roleNoun outreach.ask-interest position+offerPapers
recruiter_outreach +4 arrange+interview chose+outreach complete+jobSheet interview+interviewSet keepOnFile+roleNoun
recruiter_outreach +4 outreach.found-you outreach.found-you@subject outreach@subject received+outreach
recruiter_outreach +3 applied+contactYou chose+arrange chose+askInterest complete+askInterest condition+invite
recruiter_outreach +3 condition+thanks condition+unsubscribe hedge+thanks hiring+keepOnFile jobSheet+roleNoun
recruiter_outreach +3 jobSheet+seniority not+askInterest outreach.recruiter position+invite received+unsubscribe
recruiter_outreach +3 recruiterSelf sender.free stated+thanks
recruiter_outreach +2 application+chose application+fit budget+roleNoun condition+askInterest condition+budget
recruiter_outreach +2 condition+stated fit+applied hedge+chose hedge+hiring hiring+received hiring+recruiterSelf
recruiter_outreach +2 invite+roleNoun not+condition not+unsubscribe outreach.job-sheet position+askInterest
recruiter_outreach +2 roleNoun@subject selected+contactYou seniority subject.role
recruiter_outreach +1 condition fit hiring+applied hiring+roleNoun hiring+toOffer jobSheet not+hedge not+received
recruiter_outreach +1 not+thanks position+jobSheet position+outreach rejection.apply-again? roleNoun shape.letter
recruiter_outreach -1 alert application+applied application+position application@subject applied applied+roleNoun
recruiter_outreach -1 applied@subject chose+clock condition+roleNoun confirmation.thanks interviewWord
recruiter_outreach -1 interviewWord+interview position+alert position+complete position+hiring position+received
recruiter_outreach -1 proceed received thanks+applied willReview
recruiter_outreach -2 alert.jobs application+candidate assessment.named candidate candidate+roleNoun chose+statusNews
recruiter_outreach -2 clock condition+selected hedge+position hiring+clock interviewWord+applied interviewWord@subject
recruiter_outreach -2 proceed+roleNoun rejection.apply-again shape.very-long stated thanks
recruiter_outreach -3 alert.advice@subject careerAdvice@subject complete+careerAdvice complete@subject feedback
recruiter_outreach -3 hedge+complete hiring@subject not+outreach position+applyAgain sender.no-reply shape.reply
recruiter_outreach -3 thanks@subject
recruiter_outreach -4 condition+hiring fit+received sender.ats shape.mailing-list
job_alert_newsletter +9 sender.alert
job_alert_newsletter +8 arrange+jobSheet
job_alert_newsletter +6 alert alert.jobs@subject alert@subject fit@subject position@subject sender.board unsubscribe
job_alert_newsletter +5 hiring+keepOnFile keepOnFile+roleNoun visa+roleNoun
job_alert_newsletter +4 alert+jobList alert.advice alert.advice@subject alert.jobs arrange+careerAdvice careerAdvice
job_alert_newsletter +4 careerAdvice@subject chose+alert clock+roleNoun hiring+jobSheet link.alert offerPapers+roleNoun
job_alert_newsletter +4 position+alert position+unsubscribe
job_alert_newsletter +3 alert+roleNoun complete+unsubscribe condition+received filled+roleNoun fit+alert
job_alert_newsletter +3 hedge+application hedge@subject hiring+alert not+alert outreach.found-you@subject
job_alert_newsletter +3 outreach@subject position+fit roleNoun shape.mailing-list
job_alert_newsletter +2 alert.list applied+alert applied+complete applyAgain+alert applyAgain@subject chose+unsubscribe
job_alert_newsletter +2 chose@subject condition+application condition+applied condition+otherMatter hedge+hiring
job_alert_newsletter +2 hiring+careerAdvice hiring+received keepOnFile not+jobList position position+applyAgain
job_alert_newsletter +2 position+clock rejection.keep-on-file sender.recruits
job_alert_newsletter +1 application condition+candidate filled hedge hedge+applied hedge+position
job_alert_newsletter +1 interviewWord+complete jobList luck not+position offerPapers position+jobList
job_alert_newsletter +1 position+keepOnFile position+roleNoun rejection.apply-again@subject rejection.wishes-luck
job_alert_newsletter +1 shape.letter shape.long
job_alert_newsletter -1 application+applied application+received application@subject applied+roleNoun
job_alert_newsletter -1 applied+statusNews assessment+complete assessment.complete candidate+received candidate@subject
job_alert_newsletter -1 condition+hedge condition+position condition+unsubscribe confirmation.received hedge+complete
job_alert_newsletter -1 interview.slot? legal manyApplicants outreach outreach.found-you position+interview
job_alert_newsletter -1 position+interviewWord received+roleNoun sender.own shape.short status.news
job_alert_newsletter -2 application+candidate application+roleNoun application+statusNews applied@subject
job_alert_newsletter -2 chose+complete complete+budget complete+outreach condition condition+contactYou hedge+arrange
job_alert_newsletter -2 metYou not+arrange position+otherMatter recruiterSelf+roleNoun statusNews
job_alert_newsletter -3 complete+otherMatter hedge+jobSheet legal+roleNoun thanks
job_alert_newsletter -4 candidate+interviewWord hedge+received invite@subject
job_alert_newsletter -5 shape.reply
status_update_other +8 status.news@subject statusNews@subject
status_update_other +7 proceed+statusNews willReview+statusNews
status_update_other +6 application+unfinished candidate+statusNews filled+applied thanks+statusNews
status_update_other +5 application+filled chose+keepOnFile keepOnFile@subject rejection.keep-on-file@subject
status_update_other +5 status.unfinished@subject statusNews unfinished@subject
status_update_other +4 applied+unfinished applied+willReview chose+confirmed condition+careerAdvice hedge+roleNoun
status_update_other +4 hiring+statusNews keepOnFile+complete not+roleNoun regret regret+complete sender.board
status_update_other +4 sender.recruits status.unfinished unfinished willReview+roleNoun
status_update_other +3 application+applyAgain application+willReview application@subject applyAgain+roleNoun
status_update_other +3 applyAgain@subject confirmation.received confirmation.will-contact consider+willReview
status_update_other +3 fit+received hedge+contactYou interviewWord+metYou not+hiring position+applied
status_update_other +3 position+statusNews rejection.apply-again@subject rejection.keep-on-file stated+regret
status_update_other +3 status.news
status_update_other +2 application+applied application+candidate application+hiring application+position
status_update_other +2 application+statusNews applied+statusNews applyAgain+applied chose+willReview
status_update_other +2 condition+contactYou condition+hedge contactYou hiring+roleNoun interviewWord+roleNoun legal
status_update_other +2 not+application not+complete not+interview not+interviewWord position+keepOnFile
status_update_other +2 selected+complete selected@subject statusNews+roleNoun
status_update_other +1 application application+chose application+complete application+roleNoun applied budget@subject
status_update_other +1 candidate candidate+applied candidate+complete chose+applied complete+budget condition+toOffer
status_update_other +1 confirmed consider+roleNoun hiring not+selected position+selected position+willReview received
status_update_other +1 shape.short stated stated+complete willReview
status_update_other -1 application+keepOnFile budget candidate+roleNoun confirmation.thanks@subject hedge
status_update_other -1 keepOnFile+applied luck not+condition other.matter position+thanks received+confirmed
status_update_other -1 rejection.wishes-luck roleNoun@subject subject.role visa
status_update_other -2 application+thanks candidate+proceed chose+thanks clock condition+outreach hedge+application
status_update_other -2 hedge+complete luck+thanks not+outreach otherMatter shape.reply thanks+applied thanks+roleNoun
status_update_other -2 thanks@subject
status_update_other -3 assessment+complete chose+selected confirmation.thanks not+statusNews rejection.regret
status_update_other -3 shape.letter
status_update_other -4 candidate+others jobSheet+roleNoun position+jobSheet sender.free stated@subject
unrelated +9 invite+unsubscribe sender.free shape.empty shape.mailing-list
unrelated +8 thanks+otherMatter
unrelated +7 regret+otherMatter
unrelated +6 money received+clock rejection.not-selected@subject
unrelated +5 application+otherMatter applyAgain+applied candidate@subject chose+feedback chose+offerPapers
unrelated +5 declined+otherMatter hedge+askInterest hedge+others other.matter@subject otherMatter@subject
unrelated +5 outreach+askInterest rejection.not-selected
unrelated +4 applied+otherMatter budget@subject candidate+interviewWord chose+offerJob hedge+budget
unrelated +4 interview.nearby@subject invite+clock otherMatter received+jobSheet received+otherMatter
unrelated +4 rejection.no-match rejection.regret shape.reply stated+fit stated+otherMatter willReview+invite
unrelated +3 chose+jobList chose+jobSheet chose+otherMatter chose+toOffer clock confirmation.received@subject declined
unrelated +3 declined+regret hedge+candidate hedge+stated hiring+interviewWord interview+clock interview.invited
unrelated +3 not+contactYou not+refusal not+regret not+toOffer otherMatter+budget position+interviewWord
unrelated +3 rejection.no-fit rejection.not-moving-forward selected+received selected+regret selected@subject
unrelated +3 stated+selected toOffer+interviewSet toOffer@subject unsubscribe
unrelated +2 application+declined application+interviewWord applied+willReview assessment.nearby candidate+interview
unrelated +2 complete+budget complete+careerAdvice complete+offerJob hedge+arrange interview+metYou interviewWord+chose
unrelated +2 not+arrange not+jobSheet not+received not+stated other.matter received+arrange received+legal
unrelated +2 received+unsubscribe regret rejection.apply-again stated+regret
unrelated +1 application+interview application+received arrange arrange+roleNoun assessment.complete candidate
unrelated +1 candidate+roleNoun chose chose+regret chose+selected chose@subject complete complete+statusNews
unrelated +1 condition+complete confirmation.received confirmation.thanks confirmed contactYou+roleNoun fit+received
unrelated +1 hedge+complete interview+interviewSet interview.slot not not+applied not+otherMatter not+position
unrelated +1 not@subject offer.made others+chose received+complete received+confirmed selected sender.own stated
unrelated +1 stated+chose stated+proceed toOffer+complete toOffer+interview
unrelated -1 alert.jobs application+applied application+complete application+fit application+position
unrelated -1 application+thanks applied+complete applied+roleNoun arrange+complete assessment+roleNoun chose+statusNews
unrelated -1 chose+unsubscribe complete+roleNoun condition condition+applied condition+hedge condition+roleNoun
unrelated -1 confirmation.will-review fit+applied fit+complete hiring+applyAgain hiring+complete hiring+interview
unrelated -1 hiring+roleNoun invite invite+assessment jobList luck metYou outreach+roleNoun position+alert
unrelated -1 position+applied position+arrange position+confirmed position+hiring position+offerPapers
unrelated -1 position+outreach position+selected position+willReview received+outreach rejection.apply-again?
unrelated -2 alert alert+jobList alert.list application+contactYou application@subject applied+contactYou
unrelated -2 candidate+applied candidate+complete condition+arrange hedge+contactYou hiring+received interview+complete
unrelated -2 jobSheet+roleNoun legal+roleNoun not+declined not+outreach offer.papers others+roleNoun position
unrelated -2 position+fit position+invite position+offerJob position+proceed position+roleNoun stated+position
unrelated -2 toOffer+roleNoun
unrelated -3 application+arrange candidate+thanks chose+metYou condition+interview fit+outreach hedge+alert
unrelated -3 hedge+thanks hiring hiring+toOffer link.slot metYou@subject position+others position+thanks
unrelated -3 position+toOffer position@subject proceed+roleNoun roleNoun stated+complete thanks+roleNoun
unrelated -4 application+toOffer applied+askInterest candidate+invite complete+metYou filled+roleNoun hiring+fit
unrelated -4 hiring+jobSheet hiring+keepOnFile not+jobList position+clock position+visa roleNoun@subject subject.role
unrelated -5 others+received
unrelated -7 regret+interview selected+clock selected+fit sender.ats thanks+contactYou
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.2, -0.4, -0.6, -0.4, -0.2, 0.1, -0.5, 2.4];

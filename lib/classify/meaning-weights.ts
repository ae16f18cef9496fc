// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject
application_confirmation +6 alert+askInterest rejection.not-moving-forward? rejection.not-selected? thanks@subject
application_confirmation +5 condition+interview confirmation.thanks@subject shape.reply
application_confirmation +4 application@subject candidate+invite chose+assessment complete+legal condition+fit
application_confirmation +4 condition+metYou fit+assessment hiring+fit received received+assessment received+clock
application_confirmation +3 application+contactYou applied+jobList candidate+interview condition+declined
application_confirmation +3 condition+selected confirmation.will-contact confirmation.will-review contactYou
application_confirmation +3 hedge+alert hedge+chose hedge+interview hedge+statusNews hiring+careerAdvice
application_confirmation +3 hiring+interview interview+outreach interview.invited? interviewWord+assessment
application_confirmation +3 not+condition not+jobSheet others+complete received+roleNoun rejection.chose-others?
application_confirmation +3 rejection.no-match? sender.recruits willReview willReview+contactYou
application_confirmation +2 application+applied application+jobList application+position application+roleNoun
application_confirmation +2 application+thanks applied+roleNoun assessment chose+received clock+roleNoun
application_confirmation +2 condition+contactYou condition+hiring condition+invite condition+others condition+proceed
application_confirmation +2 condition+roleNoun confirmed+roleNoun fit+contactYou fit+interview hedge+fit hiring+applied
application_confirmation +2 interview.arrange? interview.slot? invite+assessment invite+complete manyApplicants
application_confirmation +2 not+arrange not+candidate not+fit not+hedge otherMatter+roleNoun others+fit
application_confirmation +2 position+jobSheet position+received sender.no-reply stated+complete status.news statusNews
application_confirmation +1 alert.jobs application application+complete application+hiring applied applied@subject
application_confirmation +1 assessment+complete assessment.named@subject assessment@subject candidate+confirmed
application_confirmation +1 candidate+fit chose+selected chose+thanks condition+candidate condition+willReview
application_confirmation +1 confirmation.received@subject fit hedge+complete hedge+hiring hiring+interviewWord
application_confirmation +1 hiring+thanks keepOnFile+contactYou legal not+chose not+complete not+hiring position+alert
application_confirmation +1 position+applied position+confirmed thanks thanks+applied
application_confirmation -1 application+proceed application+statusNews arrange arrange+interview budget
application_confirmation -1 candidate+hiring chose+complete chose+roleNoun complete+roleNoun condition+unsubscribe
application_confirmation -1 declined+regret filled interview+interviewSet invite+roleNoun not+applied outreach
application_confirmation -1 position+hiring position+jobList position+keepOnFile position+thanks regret
application_confirmation -1 rejection.regret shape.long stated+candidate stated+declined
application_confirmation -2 application+applyAgain application+confirmed application+outreach applied+invite
application_confirmation -2 applied+statusNews candidate+declined complete@subject confirmed interview.arrange
application_confirmation -2 interviewWord@subject not+outreach other.matter@subject otherMatter otherMatter@subject
application_confirmation -2 proceed+regret rejection.not-selected selected@subject stated stated+others stated+position
application_confirmation -2 stated+proceed status.news@subject statusNews@subject
application_confirmation -3 alert.jobs@subject alert@subject applyAgain+applied askInterest+roleNoun feedback
application_confirmation -3 interviewWord+metYou invite+outreach keepOnFile+roleNoun position+regret position+roleNoun
application_confirmation -3 sender.board toOffer
application_confirmation -4 applied+assessment complete+budget confirmation.received proceed@subject thanks+interview
application_confirmation -5 applied+careerAdvice confirmed+thanks fit@subject interview@subject not+willReview
application_confirmation -6 confirmation.will-review@subject shape.empty willReview@subject
application_confirmation -7 clock+complete
rejection +9 link.rejected rejection.offer-taken-back thanks+assessment
rejection +8 takenBack
rejection +6 feedback feedback@subject luck+thanks metYou@subject proceed+luck proceed+outreach received+invite
rejection +6 thanks+arrange
rejection +5 chose+manyApplicants condition+consider filled+roleNoun not+roleNoun position+visa rejection.wishes-luck
rejection +5 selected+consider thanks+complete
rejection +4 confirmation.will-contact@subject contactYou@subject filled hedge+applied luck manyApplicants+received
rejection +4 not+offerPapers not+outreach position+refusal proceed+roleNoun regret+roleNoun rejection.apply-again
rejection +4 rejection.keep-on-file rejection.no-match selected+declined selected+fit thanks+metYou
rejection +3 applyAgain applyAgain+contactYou candidate+declined candidate+outreach chose+budget condition+applyAgain
rejection +3 condition+otherMatter confirmation.received fit+applyAgain fit+declined interviewWord+selected
rejection +3 interviewWord@subject money not+budget not+filled not+toOffer others+declined position+consider
rejection +3 position+jobSheet position+proceed selected+interview sender.ats shape.reply stated thanks
rejection +2 application+invite application+keepOnFile application+manyApplicants application+proceed
rejection +2 application@subject applied assessment.named@subject assessment@subject budget+roleNoun candidate+hiring
rejection +2 chose+filled chose+roleNoun complete+feedback condition+keepOnFile declined hedge+application
rejection +2 hedge+complete hiring+applyAgain hiring+fit hiring+willReview metYou not not+applied not+declined
rejection +2 not+interview not+interviewWord not+offerJob not+position offer.made others+roleNoun position
rejection +2 position+assessment position+contactYou position+filled position+fit position+manyApplicants
rejection +2 position+others position+regret position@subject proceed+applied refusal regret regret+complete
rejection +2 rejection.other-applicants rejection.refusal roleNoun@subject stated+application stated+position
rejection +2 subject.role thanks+interview thanks@subject
rejection +1 application+applyAgain application+fit application+regret applied+contactYou applied+roleNoun
rejection +1 applied@subject candidate candidate+chose candidate@subject chose chose+outreach chose+selected
rejection +1 confirmation.thanks hedge+chose hedge+position manyApplicants not+chose not+complete not+consider
rejection +1 not+hedge offerJob others position+chose position+hiring position+keepOnFile position+metYou
rejection +1 position+offerJob rejection.not-moving-forward rejection.not-selected rejection.position-filled roleNoun
rejection +1 selected sender.no-reply sender.recruits shape.letter stated+roleNoun visa+roleNoun
rejection -1 applied+willReview arrange budget complete condition+complete condition+position confirmation.will-contact
rejection -1 fit+alert hiring+interview hiring+invite jobList+budget jobSheet not+condition not+keepOnFile
rejection -1 not+statusNews outreach.job-sheet position+declined rejection.chose-others rejection.not-selected?
rejection -1 toOffer+invite
rejection -2 application+complete application+interviewSet applied+complete chose+regret complete@subject condition+fit
rejection -2 condition+stated condition+willReview confirmation.received@subject hiring+keepOnFile interview.slot
rejection -2 invite other.matter otherMatter proceed@subject received+interview selected+regret selected@subject
rejection -2 shape.long willReview willReview+complete
rejection -3 application+assessment applyAgain@subject candidate+statusNews complete+offerPapers
rejection -3 confirmation.thanks@subject confirmed@subject fit+arrange invite+interviewSet position+careerAdvice
rejection -3 position+confirmed proceed+thanks recruiterSelf rejection.apply-again@subject rejection.other-applicants?
rejection -3 stated+others stated+selected
rejection -4 application+otherMatter application+recruiterSelf applied+otherMatter chose+alert condition+thanks
rejection -4 condition@subject hedge+interview invite@subject not+applyAgain other.matter@subject otherMatter@subject
rejection -4 received@subject selected+keepOnFile sender.board
rejection -5 application+budget chose+askInterest clock condition+filled condition+proceed hedge+others
rejection -5 interviewWord+statusNews not+askInterest not+unsubscribe
rejection -6 candidate+clock rejection.chose-others? sender.alert shape.mailing-list
rejection -7 sender.free
interview_invitation +9 link.slot
interview_invitation +8 fit+clock
interview_invitation +7 applied+metYou
interview_invitation +6 application+outreach invite+arrange
interview_invitation +5 application+invite arrange+askInterest clock position+interview
interview_invitation +4 applied+invite arrange+clock interview@subject
interview_invitation +3 application+roleNoun applied+outreach arrange@subject complete+legal hiring+invite interview
interview_invitation +3 interview.slot@subject invite@subject metYou@subject position+interviewSet received+invite
interview_invitation +2 application+thanks arrange arrange+complete chose+clock clock+roleNoun condition+fit
interview_invitation +2 confirmation.received interview+complete interview+interviewSet interview+roleNoun
interview_invitation +2 interviewWord@subject invite+roleNoun not+condition position+invite received+outreach
interview_invitation +2 selected+invite shape.reply
interview_invitation +1 chose+arrange complete+budget complete@subject hiring+interview hiring+interviewWord
interview_invitation +1 interview.slot interviewWord+roleNoun invite+interview outreach+roleNoun sender.ats
interview_invitation -1 candidate candidate+chose chose+roleNoun chose+thanks complete interview.slot? not
interview_invitation -1 position+complete
interview_invitation -2 assessment assessment.named budget candidate+roleNoun complete+roleNoun complete+statusNews
interview_invitation -2 condition+arrange condition+invite hiring interview+feedback interview.nearby@subject
interview_invitation -2 not+complete not+invite visa
interview_invitation -3 interview.invited position+arrange received+arrange
interview_invitation -4 manyApplicants not+visa selected+received
interview_invitation -5 toOffer+complete
interview_invitation -6 interviewWord+feedback
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject
assessment_invitation +5 clock+complete
assessment_invitation +4 application+thanks applied+assessment candidate+assessment condition+assessment
assessment_invitation +4 confirmed+applied
assessment_invitation +3 applied+complete candidate+complete proceed+complete proceed@subject thanks+metYou
assessment_invitation +2 assessment candidate+roleNoun chose+complete clock complete complete@subject invite+complete
assessment_invitation +2 position+assessment
assessment_invitation +1 assessment+roleNoun assessment.complete@subject assessment.named? complete+roleNoun
assessment_invitation +1 confirmation.thanks@subject interview+complete invite+roleNoun position+hiring proceed
assessment_invitation +1 proceed+assessment sender.no-reply
assessment_invitation -1 application+complete chose+clock condition hedge hiring position received+interview
assessment_invitation -1 sender.recruits
assessment_invitation -2 assessment.nearby@subject status.news visa
assessment_invitation -3 hedge+received not+hiring not+invite recruiterSelf+roleNoun shape.mailing-list
assessment_invitation -4 legal money
assessment_invitation -6 shape.reply
assessment_invitation -7 thanks+assessment
offer +6 alert.list offer.papers offerPapers
offer +5 complete+offerPapers identityPapers jobList thanks+invite
offer +4 chose@subject condition+offerJob position+toOffer stated+position thanks+offerJob
offer +3 hiring+offerPapers invite invite+roleNoun offer.papers@subject offerJob+roleNoun offerPapers@subject
offer +3 position+chose position+hiring position+proceed thanks+complete thanks+roleNoun
offer +2 jobSheet metYou offerJob offerPapers+roleNoun other.matter outreach.job-sheet position+thanks position@subject
offer +2 selected+roleNoun toOffer+thanks toOffer@subject
offer +1 hiring+complete offerJob@subject position+invite toOffer
offer -1 application+applied candidate confirmation.thanks position+offerJob roleNoun@subject subject.role
offer -2 applied hiring+arrange position+jobList refusal rejection.refusal
offer -3 application condition+budget
offer -4 not
recruiter_outreach +6 askInterest outreach
recruiter_outreach +5 applied+invite complete+askInterest contactYou+askInterest interview+askInterest
recruiter_outreach +5 interview.arrange outreach.ask-interest outreach.found-you outreach.found-you@subject
recruiter_outreach +5 outreach@subject position+offerPapers toOffer+applied
recruiter_outreach +4 application+toOffer chose+unsubscribe complete+jobSheet condition+invite contactYou+outreach
recruiter_outreach +4 jobSheet+seniority outreach+roleNoun outreach.recruiter position+statusNews received+outreach
recruiter_outreach +4 recruiterSelf sender.free stated+thanks
recruiter_outreach +3 alert.list applied+contactYou chose+arrange condition+stated condition+thanks hedge+hiring
recruiter_outreach +3 interview+interviewSet invite@subject jobList not+askInterest offerPapers+jobSheet
recruiter_outreach +3 position+invite
recruiter_outreach +2 application+arrange application+fit application+hiring arrange+askInterest askInterest@subject
recruiter_outreach +2 chose+askInterest chose+outreach chose+recruiterSelf chose@subject complete+unsubscribe condition
recruiter_outreach +2 condition+askInterest condition+unsubscribe consider hiring+budget hiring+recruiterSelf
recruiter_outreach +2 interview.slot? interviewSet@subject jobSheet not+condition not+hedge not+thanks otherMatter
recruiter_outreach +2 outreach.ask-interest@subject outreach.job-sheet position+jobSheet received+complete
recruiter_outreach +2 rejection.apply-again? roleNoun@subject seniority subject.role
recruiter_outreach +1 application+askInterest application+chose chose+budget complete+statusNews condition+hedge fit
recruiter_outreach +1 hiring+invite hiring+outreach interview+complete interviewSet legal other.matter roleNoun
recruiter_outreach +1 selected@subject thanks+outreach unsubscribe visa
recruiter_outreach -1 application+applied application+candidate application+outreach assessment.named candidate
recruiter_outreach -1 chose+toOffer confirmation.thanks hedge+interview interviewWord interviewWord+interview
recruiter_outreach -1 offer.made received+interview stated+regret stated+roleNoun thanks+applied
recruiter_outreach -2 alert.advice alert.jobs applied+roleNoun assessment condition+contactYou condition+received
recruiter_outreach -2 condition+selected hiring+thanks interview+metYou interviewWord+complete offerJob+roleNoun
recruiter_outreach -2 position+applyAgain position+complete regret rejection.apply-again sender.no-reply status.news
recruiter_outreach -2 thanks
recruiter_outreach -3 budget@subject careerAdvice chose+thanks clock complete@subject condition+hiring feedback
recruiter_outreach -3 hedge+complete hiring@subject shape.mailing-list stated+complete
recruiter_outreach -4 interviewWord+metYou sender.ats shape.reply shape.very-long
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 fit@subject not+confirmed
job_alert_newsletter +6 alert alert.advice@subject alert.jobs@subject alert@subject careerAdvice@subject
job_alert_newsletter +6 position@subject unsubscribe
job_alert_newsletter +5 arrange+careerAdvice careerAdvice chose+alert clock+roleNoun offerPapers+roleNoun
job_alert_newsletter +4 alert+jobList alert.jobs arrange+offerPapers chose+careerAdvice condition+declined
job_alert_newsletter +4 hedge+interview hedge@subject hiring+jobSheet keepOnFile+roleNoun otherMatter+roleNoun
job_alert_newsletter +4 outreach.found-you@subject outreach@subject position+alert sender.board visa+roleNoun
job_alert_newsletter +3 alert.advice applied+alert applied+jobSheet applyAgain+alert condition+received fit+alert
job_alert_newsletter +3 hedge+application jobSheet@subject link.alert not+alert not+budget not+keepOnFile
job_alert_newsletter +3 outreach.job-sheet@subject position+fit rejection.keep-on-file roleNoun
job_alert_newsletter +2 alert+roleNoun alert.list application+alert application+jobSheet applyAgain@subject
job_alert_newsletter +2 chose@subject complete+unsubscribe condition+applied filled+roleNoun hedge+alert hiring+alert
job_alert_newsletter +2 hiring+luck jobList jobSheet+roleNoun keepOnFile luck not+applied others+roleNoun
job_alert_newsletter +2 outreach.job-sheet position position+applyAgain position+jobList position+luck sender.recruits
job_alert_newsletter +2 shape.mailing-list
job_alert_newsletter +1 application application+complete applied+complete applyAgain arrange+roleNoun chose+outreach
job_alert_newsletter +1 chose+received condition+application filled fit+complete hedge+hiring hiring jobList+roleNoun
job_alert_newsletter +1 jobSheet not+application position+roleNoun received+complete rejection.wishes-luck
job_alert_newsletter -1 application+applied application+assessment application+received applied candidate+roleNoun
job_alert_newsletter -1 chose+roleNoun complete condition+askInterest condition+jobSheet condition+outreach
job_alert_newsletter -1 confirmation.received consider+applied fit+interview interview+metYou invite+roleNoun
job_alert_newsletter -1 outreach.found-you position+applied received+roleNoun sender.own shape.very-long
job_alert_newsletter -1 stated+position
job_alert_newsletter -2 application@subject complete+jobSheet complete+otherMatter complete+outreach condition
job_alert_newsletter -2 condition+contactYou condition+willReview confirmation.thanks hedge+chose hedge+complete
job_alert_newsletter -2 hedge+received invite invite+arrange metYou not+arrange outreach.recruiter position+consider
job_alert_newsletter -2 proceed+complete recruiterSelf
job_alert_newsletter -3 applied+askInterest applied@subject complete+budget condition+statusNews not+otherMatter
job_alert_newsletter -3 status.news thanks
job_alert_newsletter -4 candidate+interviewWord legal+roleNoun position+jobSheet
job_alert_newsletter -6 shape.reply
status_update_other +8 application+unfinished status.news@subject statusNews@subject
status_update_other +6 candidate+statusNews keepOnFile@subject rejection.keep-on-file@subject
status_update_other +5 applied+unfinished hiring+statusNews status.unfinished@subject statusNews thanks+statusNews
status_update_other +5 unfinished@subject willReview+roleNoun
status_update_other +4 application+filled applied+willReview condition+careerAdvice filled+applied hedge+roleNoun
status_update_other +4 not+roleNoun regret regret+complete sender.board sender.recruits status.news status.unfinished
status_update_other +4 unfinished
status_update_other +3 application+applyAgain application+metYou application+received application@subject
status_update_other +3 chose+confirmed chose+keepOnFile confirmation.received confirmation.will-review@subject
status_update_other +3 metYou+roleNoun not+application position+applied rejection.apply-again? rejection.keep-on-file
status_update_other +3 willReview@subject
status_update_other +2 application+applied application+chose application+complete application+hiring
status_update_other +2 application+position application+roleNoun application+statusNews application+willReview
status_update_other +2 applied+statusNews candidate+complete chose+willReview confirmation.will-contact contactYou
status_update_other +2 hiring interviewWord+metYou not+complete not+interview not+metYou position+selected
status_update_other +2 selected@subject sender.ats stated+position stated+regret
status_update_other +1 application application+candidate applied applied+contactYou applied@subject applyAgain
status_update_other +1 candidate+applied candidate@subject chose+consider chose+received complete+statusNews
status_update_other +1 condition+proceed condition+received consider hiring+roleNoun legal not+interviewWord
status_update_other +1 not+selected position+hiring position+statusNews position+willReview received stated
status_update_other +1 statusNews+roleNoun willReview
status_update_other -1 application+keepOnFile application+regret assessment assessment+complete assessment.named
status_update_other -1 candidate+selected clock hedge+arrange hedge+chose hedge+position interview.slot? invite
status_update_other -1 invite+interview keepOnFile+applied not+outreach not+regret position+outreach received+applied
status_update_other -1 received+contactYou roleNoun@subject shape.long subject.role
status_update_other -2 candidate+contactYou candidate+proceed chose+selected condition+consider
status_update_other -2 confirmation.thanks@subject hedge+outreach hedge+statusNews luck position+thanks
status_update_other -2 received+interview thanks+applied
status_update_other -3 confirmation.thanks interviewWord+proceed jobSheet+roleNoun otherMatter rejection.no-match
status_update_other -3 shape.reply thanks@subject
status_update_other -4 candidate+others position+jobSheet received+invite rejection.regret stated+filled
status_update_other -5 hedge+candidate stated@subject
status_update_other -6 condition+regret
unrelated +9 sender.free shape.empty shape.mailing-list
unrelated +8 filled@subject
unrelated +7 thanks+otherMatter
unrelated +6 application+otherMatter candidate@subject money received+otherMatter refusal+applied
unrelated +5 candidate+feedback candidate+interviewWord hedge+others other.matter@subject otherMatter@subject
unrelated +5 received+jobSheet regret+otherMatter rejection.not-selected rejection.not-selected@subject
unrelated +4 applied+otherMatter candidate+arrange chose+feedback chose+offerJob chose+offerPapers clock hedge+budget
unrelated +4 hedge+stated other.matter otherMatter outreach+askInterest received+arrange received+clock
unrelated +4 rejection.no-fit rejection.regret selected+received shape.reply stated+otherMatter
unrelated +3 alert.advice@subject application+declined application+feedback applyAgain+applied candidate+interview
unrelated +3 careerAdvice@subject chose+jobList chose+otherMatter chose+toOffer complete+careerAdvice declined
unrelated +3 declined+regret hedge+candidate interview.when invite+clock invite@subject not+jobSheet not+regret
unrelated +3 not+toOffer position+interviewWord received+legal received+unsubscribe received+willReview
unrelated +3 rejection.no-match rejection.not-moving-forward rejection.nothing-to-offer selected+regret stated+selected
unrelated +3 unsubscribe
unrelated +2 application+interviewWord applyAgain+complete arrange assessment.complete candidate+hiring
unrelated +2 candidate+roleNoun chose+selected complete condition+outreach confirmation.received@subject
unrelated +2 confirmed+thanks confirmed@subject fit+roleNoun hedge+roleNoun interview.invited interviewWord+applied
unrelated +2 interviewWord+chose interviewWord+received not+application not+contactYou not+received not+stated
unrelated +2 not@subject received+interview received+invite regret selected@subject sender.board shape.long
unrelated +2 shape.very-long stated+interviewWord stated+others toOffer+interview toOffer@subject
unrelated +1 application+keepOnFile application+outreach application+received application+selected assessment+complete
unrelated +1 careerAdvice chose chose+clock chose+interview chose+regret chose@subject complete+offerJob
unrelated +1 condition+complete confirmation.received confirmed interview+interviewSet interview.slot interviewWord
unrelated +1 invite+complete keepOnFile+applied not not+invite not+otherMatter not+roleNoun offer.made
unrelated +1 position+complete received+applied received@subject rejection.apply-again selected sender.own stated
unrelated +1 stated+proceed stated+regret thanks+complete
unrelated -1 alert.jobs application+applied application+position application+roleNoun application@subject applied
unrelated -1 applied+roleNoun arrange+complete assessment+roleNoun assessment.named@subject assessment@subject
unrelated -1 candidate+applied clock+roleNoun complete@subject condition+chose condition+fit condition+selected
unrelated -1 hiring+complete hiring+invite interview+complete interview+roleNoun invite invite+assessment jobList
unrelated -1 metYou otherMatter+roleNoun others+interview position+applied position+assessment position+fit
unrelated -1 position+willReview received+roleNoun selected+roleNoun stated+position status.news@subject
unrelated -1 statusNews@subject toOffer+roleNoun
unrelated -2 alert alert+jobList alert.list application+contactYou application+fit application+regret chose+alert
unrelated -2 chose+metYou chose+outreach condition+askInterest condition+contactYou condition+proceed hedge+alert
unrelated -2 hedge+unsubscribe hiring+toOffer jobSheet+roleNoun metYou@subject not+declined offer.papers
unrelated -2 others+complete position position+alert position+arrange position+chose position+confirmed
unrelated -2 position+offerPapers position+others position+roleNoun proceed+complete stated+application stated+complete
unrelated -2 thanks+roleNoun
unrelated -3 application+clock applied+contactYou candidate+complete candidate+regret chose+budget
unrelated -3 condition+otherMatter hedge+contactYou hiring hiring+luck position+luck position+offerJob position+thanks
unrelated -3 position+toOffer position@subject roleNoun selected+invite
unrelated -4 applied+askInterest complete+metYou condition+interview fit+outreach hiring+alert hiring+fit
unrelated -4 hiring+jobSheet not+jobList others+received position+invite roleNoun@subject selected+clock selected+fit
unrelated -4 subject.role
unrelated -5 filled+roleNoun hiring+keepOnFile selected+outreach
unrelated -6 regret+interview sender.ats
unrelated -7 thanks+contactYou
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.2, -0.5, -0.5, -0.5, -0.2, 0, -0.2, 2.4];

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +8 alert+askInterest
application_confirmation +7 received@subject thanks@subject
application_confirmation +6 condition+fit hedge+invite
application_confirmation +5 condition+interview not+assessment rejection.not-moving-forward? shape.reply
application_confirmation +4 application+contactYou application+legal application@subject chose+statusNews
application_confirmation +4 condition+proceed condition+selected confirmation.ahead confirmation.thanks@subject
application_confirmation +4 hedge+chose hedge+selected hiring+interview invite+assessment others+complete
application_confirmation +4 proceed+contactYou received received+clock rejection.chose-others? rejection.not-selected?
application_confirmation +3 application+position assessment candidate+interview condition+declined
application_confirmation +3 confirmation.will-contact confirmation.will-review contactYou+complete fit+outreach
application_confirmation +3 hedge+fit hedge+interview hiring+recruiterSelf interviewWord+invite legal+roleNoun
application_confirmation +3 not+condition position+offerJob position+received received+outreach received+roleNoun
application_confirmation +3 received+thanks rejection.no-match sender.recruits willReview+complete
application_confirmation +2 application+jobSheet application+luck application+thanks applied+jobList applied+jobSheet
application_confirmation +2 assessment.named? candidate+complete candidate+invite complete+statusNews
application_confirmation +2 condition+assessment condition+contactYou condition+interviewWord condition+invite
application_confirmation +2 condition+outreach condition+roleNoun confirmed@subject contactYou contactYou+outreach
application_confirmation +2 fit+interview fit+willReview hiring+applied hiring+assessment hiring+chose
application_confirmation +2 interview.arrange? luck+applied not+applyAgain not+hedge sender.no-reply willReview
application_confirmation +1 alert.jobs application application+applied application+complete application+interview
application_confirmation +1 application+jobList application+roleNoun applied applied+contactYou applied@subject
application_confirmation +1 candidate+applied chose+interview chose+received clock+roleNoun condition+arrange
application_confirmation +1 condition+position condition+willReview fit fit+contactYou fit+received hedge+complete
application_confirmation +1 hiring+received interview.slot? legal not+candidate not+chose otherMatter+roleNoun others
application_confirmation +1 position+applied proceed+interview rejection.position-filled thanks
application_confirmation -1 application+candidate application+confirmed application+statusNews applied+otherMatter
application_confirmation -1 budget chose+arrange complete+roleNoun condition+toOffer confirmed interview+metYou
application_confirmation -1 invite@subject metYou others+proceed position+consider position+outreach position+proceed
application_confirmation -1 proceed proceed+fit rejection.chose-others stated+applied stated+proceed
application_confirmation -1 status.news@subject statusNews@subject
application_confirmation -2 askInterest chose+complete chose+invite condition+received hiring+complete
application_confirmation -2 interview+interviewSet interview.arrange interviewWord+metYou keepOnFile+applyAgain
application_confirmation -2 not+roleNoun otherMatter outreach.ask-interest outreach.found-you@subject outreach@subject
application_confirmation -2 position+regret position+selected received+complete received+unsubscribe regret stated
application_confirmation -2 stated+application stated+position thanks+invite toOffer toOffer+roleNoun
application_confirmation -3 application+applyAgain applied+outreach applied+statusNews candidate@subject chose+roleNoun
application_confirmation -3 condition+applied interviewWord@subject invite+roleNoun not+outreach proceed+selected
application_confirmation -3 selected@subject sender.board toOffer+interview
application_confirmation -4 alert.jobs@subject alert@subject applied+assessment applyAgain+applied keepOnFile+roleNoun
application_confirmation -4 not+toOffer sender.alert
application_confirmation -5 applied+budget confirmation.received confirmed+thanks interview@subject selected+outreach
application_confirmation -6 fit@subject not+willReview shape.empty toOffer+interviewSet
application_confirmation -7 clock+complete
rejection +9 link.rejected
rejection +8 applyAgain+interviewSet feedback@subject thanks+assessment
rejection +7 manyApplicants+received rejection.offer-taken-back takenBack
rejection +6 feedback hedge+feedback proceed+luck selected+declined
rejection +5 fit+keepOnFile luck+thanks position+refusal position+visa thanks+metYou thanks+outreach
rejection +4 candidate+declined declined+roleNoun filled filled+roleNoun luck metYou@subject not+outreach not+roleNoun
rejection +4 position+manyApplicants proceed+roleNoun received+unsubscribe rejection.apply-again rejection.wishes-luck
rejection +4 selected+fit stated+complete stated+filled thanks+arrange
rejection +3 applyAgain assessment.named@subject assessment@subject candidate+outreach condition+keepOnFile
rejection +3 confirmation.received confirmation.will-contact@subject consider+complete contactYou@subject keepOnFile
rejection +3 not+budget not+filled not+invite not+position not+toOffer position+others proceed+applied proceed+fit
rejection +3 received+contactYou rejection.no-match rejection.not-selected rejection.other-applicants rejection.refusal
rejection +3 thanks thanks+interview
rejection +2 application@subject applied@subject candidate candidate+chose chose+selected condition+hedge
rejection +2 confirmation.thanks declined fit+contactYou hiring+applyAgain hiring+luck hiring+willReview
rejection +2 interviewWord+thanks keepOnFile+received metYou not+applied not+fit not+interview not+interviewWord
rejection +2 not+proceed otherMatter+roleNoun others+declined position position+fit position+jobSheet position+offerJob
rejection +2 position+proceed position+regret position+thanks position@subject refusal rejection.keep-on-file
rejection +2 rejection.not-moving-forward rejection.position-filled roleNoun@subject sender.recruits shape.reply stated
rejection +2 stated+application stated+hiring stated+roleNoun subject.role thanks+complete
rejection +1 applied candidate+applied candidate+roleNoun chose chose+filled chose+luck chose+thanks fit+received
rejection +1 hedge+chose luck+alert not not+chose not+complete not+declined not+hedge not+hiring offerJob others
rejection +1 others+proceed position+chose position+filled position+hiring regret rejection.regret stated+position
rejection +1 stated+regret thanks+applied
rejection -1 application+outreach application+willReview applied+willReview budget candidate+statusNews complete
rejection -1 condition+application condition+complete consider+applied interview.slot invite offer.papers other.matter
rejection -1 position+askInterest status.news
rejection -2 application+complete application+otherMatter application+others applyAgain+roleNoun chose+arrange
rejection -2 chose+otherMatter chose+regret complete+statusNews condition+fit condition+invite condition+willReview
rejection -2 confirmation.received@subject confirmation.thanks@subject link.alert not+condition not+otherMatter
rejection -2 otherMatter sender.board
rejection -3 applyAgain@subject chose+askInterest complete@subject condition+candidate condition+stated fit+arrange
rejection -3 hedge+interview hedge+willReview other.matter@subject otherMatter@subject position+confirmed
rejection -3 rejection.other-applicants? selected+regret
rejection -4 confirmation.ahead invite@subject not+applyAgain proceed+applyAgain received@subject
rejection -4 rejection.apply-again@subject sender.alert stated+selected
rejection -5 application+recruiterSelf clock condition+proceed consider+received not+askInterest shape.long
rejection -5 shape.mailing-list willReview+contactYou
rejection -6 rejection.chose-others?
rejection -7 candidate+clock
interview_invitation +9 link.slot
interview_invitation +7 application+outreach
interview_invitation +6 complete+legal fit+clock interview+outreach
interview_invitation +5 invite+arrange
interview_invitation +4 application+invite applied+invite candidate+thanks clock clock+metYou condition+clock
interview_invitation +4 condition+fit confirmation.received hiring+invite interview@subject position+interview
interview_invitation +4 position+interviewSet
interview_invitation +3 applied+outreach arrange+clock arrange@subject confirmed+outreach fit+arrange interview
interview_invitation +3 interview.invited? interview.slot@subject invite+clock invite+roleNoun
interview_invitation +2 application+interview application+thanks application+toOffer arrange condition+interview
interview_invitation +2 interview+complete interviewWord+applied interviewWord@subject received+invite selected+invite
interview_invitation +2 shape.reply
interview_invitation +1 application+interviewWord arrange+roleNoun chose+interview complete@subject condition+hedge
interview_invitation +1 confirmation.thanks hedge+complete hiring+interview interview+roleNoun interview.slot
interview_invitation +1 interviewWord+roleNoun invite+interviewSet
interview_invitation -1 applyAgain+complete chose@subject hedge+roleNoun not position+clock position+complete roleNoun
interview_invitation -1 shape.letter
interview_invitation -2 budget candidate complete condition+candidate condition+selected hiring not+complete
interview_invitation -3 assessment+complete assessment.named interview.invited not+position toOffer+complete
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject clock+complete condition+assessment
assessment_invitation +5 confirmed+applied proceed+complete
assessment_invitation +4 proceed@subject
assessment_invitation +3 applied+complete candidate+complete complete+otherMatter fit+applied thanks+applied
assessment_invitation +2 application+thanks assessment chose+complete complete complete@subject condition+willReview
assessment_invitation +2 confirmation.thanks interviewWord+assessment proceed+assessment
assessment_invitation +1 assessment+roleNoun clock complete+roleNoun
assessment_invitation -1 assessment+complete assessment.nearby@subject chose+clock hiring selected+complete
assessment_invitation -3 arrange@subject hedge+hiring interview.slot@subject
assessment_invitation -4 application+legal status.news
assessment_invitation -5 interview+interviewSet interviewSet+metYou
assessment_invitation -6 shape.reply
assessment_invitation -8 thanks+assessment
offer +7 offerPapers
offer +6 offer.papers
offer +5 alert.list chose@subject jobList selected+offerJob
offer +4 identityPapers interviewWord+metYou offer.papers? offer.papers@subject offerPapers@subject thanks+roleNoun
offer +3 complete+offerPapers hiring+offerPapers invite offer.made offerJob offerJob+roleNoun offerJob@subject
offer +3 position+chose position+toOffer
offer +2 condition+offerPapers hiring+budget invite+roleNoun jobSheet offer.made@subject offerPapers+roleNoun
offer +2 outreach.job-sheet position+offerPapers toOffer
offer +1 budget chose+offerPapers metYou position@subject statusNews
offer -1 position+jobList roleNoun@subject sender.recruits subject.role
offer -2 application+applied application+complete interviewWord interviewWord+interview not+complete
offer -3 application applied chose+offerJob not refusal rejection.refusal
offer -5 offerJob+offerPapers
offer -7 sender.free
recruiter_outreach +6 applied+invite askInterest outreach
recruiter_outreach +5 application+budget hedge+proceed jobList outreach.ask-interest outreach.found-you
recruiter_outreach +5 outreach.found-you@subject outreach@subject sender.free
recruiter_outreach +4 arrange+interview chose+outreach chose+recruiterSelf chose+unsubscribe complete+jobSheet
recruiter_outreach +4 hiring+consider hiring+keepOnFile jobSheet+seniority outreach+roleNoun outreach.recruiter
recruiter_outreach +4 position+consider received+outreach recruiterSelf stated+thanks
recruiter_outreach +3 application+fit applied+careerAdvice applied+contactYou applied+outreach chose@subject
recruiter_outreach +3 complete+askInterest complete+unsubscribe condition+unsubscribe interview+askInterest
recruiter_outreach +3 interview+interviewSet interview.arrange jobSheet+roleNoun not+thanks offer.papers otherMatter
recruiter_outreach +3 outreach+jobSheet position+clock position+invite position+legal roleNoun@subject subject.role
recruiter_outreach +2 application+arrange application+careerAdvice application+chose arrange+askInterest
recruiter_outreach +2 askInterest@subject condition+stated hedge+unsubscribe hiring+recruiterSelf
recruiter_outreach +2 interview.invited@subject interviewSet jobSheet legal+roleNoun not+condition not+hedge
recruiter_outreach +2 offerPapers outreach.ask-interest@subject position+statusNews received+unsubscribe
recruiter_outreach +2 toOffer+complete
recruiter_outreach +1 application+askInterest application+hiring budget budget+roleNoun condition condition+askInterest
recruiter_outreach +1 condition+hedge fit+applied hiring+roleNoun interviewSet@subject not+budget not+chose
recruiter_outreach +1 outreach.job-sheet position+askInterest roleNoun selected+applied selected+contactYou seniority
recruiter_outreach +1 seniority+roleNoun shape.letter thanks+outreach
recruiter_outreach -1 alert application application+applied application+outreach application+roleNoun applied+roleNoun
recruiter_outreach -1 assessment.named candidate complete complete+offerPapers condition+contactYou hedge+askInterest
recruiter_outreach -1 hedge+complete hedge+interview hiring+chose interviewWord interviewWord+interview not+hiring
recruiter_outreach -1 not+roleNoun offerJob+roleNoun position+alert position+hiring position+outreach statusNews
recruiter_outreach -1 thanks+complete
recruiter_outreach -2 alert.advice alert.jobs application+candidate careerAdvice complete@subject confirmation.thanks
recruiter_outreach -2 invite+complete position+applyAgain position+toOffer proceed+roleNoun rejection.apply-again
recruiter_outreach -2 sender.ats shape.empty shape.very-long stated+regret status.news thanks willReview
recruiter_outreach -3 candidate+roleNoun feedback filled hiring@subject interviewWord+complete regret sender.no-reply
recruiter_outreach -3 thanks+roleNoun
recruiter_outreach -4 budget@subject received+clock shape.reply
recruiter_outreach -5 shape.mailing-list
recruiter_outreach -6 complete+careerAdvice sender.alert
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 link.alert unsubscribe
job_alert_newsletter +6 alert alert.jobs@subject alert@subject offerPapers+roleNoun position@subject sender.board
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject chose+alert hiring+luck stated+others
job_alert_newsletter +4 alert+jobList alert+roleNoun alert.advice alert.jobs arrange+offerPapers careerAdvice
job_alert_newsletter +4 condition+otherMatter fit@subject hedge@subject hiring+jobSheet interviewWord+arrange
job_alert_newsletter +4 keepOnFile+roleNoun otherMatter+roleNoun outreach.found-you@subject outreach@subject
job_alert_newsletter +4 position+alert position+careerAdvice roleNoun stated+received visa+roleNoun
job_alert_newsletter +3 applyAgain+alert chose+unsubscribe condition+applied condition+received fit+alert
job_alert_newsletter +3 hiring+careerAdvice hiring+keepOnFile hiring+received interview.arrange keepOnFile
job_alert_newsletter +3 not+keepOnFile offerPapers+jobSheet outreach.job-sheet position+clock rejection.keep-on-file
job_alert_newsletter +3 shape.letter
job_alert_newsletter +2 alert.list application+jobSheet applied+complete budget chose@subject complete+roleNoun
job_alert_newsletter +2 condition+application filled+roleNoun not+applied position position+applyAgain position+fit
job_alert_newsletter +2 received+complete sender.recruits
job_alert_newsletter +1 application application+hiring hiring+alert hiring+arrange jobList not+application not@subject
job_alert_newsletter +1 position+jobList position+received selected+roleNoun
job_alert_newsletter -1 application+askInterest application+fit application+keepOnFile application+statusNews applied
job_alert_newsletter -1 applied+roleNoun budget+roleNoun candidate+complete candidate+roleNoun chose+clock chose+luck
job_alert_newsletter -1 complete condition+contactYou hedge+complete hiring+assessment interview+complete
job_alert_newsletter -1 invite+complete not+candidate not+roleNoun outreach.found-you outreach.recruiter proceed
job_alert_newsletter -1 received+roleNoun recruiterSelf recruiterSelf+roleNoun
job_alert_newsletter -2 application+candidate application@subject applied@subject complete+careerAdvice
job_alert_newsletter -2 complete+outreach condition condition+askInterest hedge+chose invite invite+roleNoun
job_alert_newsletter -2 manyApplicants metYou position+applied position+jobSheet received+invite status.news statusNews
job_alert_newsletter -3 application+roleNoun arrange+complete chose+arrange condition+invite legal+roleNoun not+arrange
job_alert_newsletter -3 position+invite
job_alert_newsletter -4 candidate+interviewWord complete+otherMatter hedge+jobSheet invite@subject thanks
job_alert_newsletter -5 condition+jobList jobSheet+seniority
job_alert_newsletter -7 shape.reply
status_update_other +7 application+unfinished status.news@subject statusNews@subject willReview+statusNews
status_update_other +6 chose+keepOnFile proceed+statusNews status.unfinished@subject thanks+statusNews
status_update_other +6 unfinished@subject
status_update_other +5 filled+applied hiring+statusNews keepOnFile@subject rejection.keep-on-file@subject statusNews
status_update_other +5 unfinished willReview+roleNoun
status_update_other +4 application+filled application+metYou applied+willReview candidate+statusNews chose+confirmed
status_update_other +4 not+invite not+roleNoun regret regret+complete rejection.keep-on-file sender.board
status_update_other +4 sender.recruits
status_update_other +3 application+willReview application@subject applied+otherMatter chose+alert chose+regret
status_update_other +3 chose+willReview complete+budget consider+willReview contactYou+roleNoun hedge+contactYou
status_update_other +3 hedge+roleNoun not+interviewSet position+applied position+arrange stated+regret status.news
status_update_other +3 status.unfinished
status_update_other +2 application+applied application+applyAgain application+complete application+hiring
status_update_other +2 application+position application+received application+roleNoun applied+statusNews
status_update_other +2 applyAgain+applied candidate@subject condition+position confirmation.received
status_update_other +2 confirmation.will-contact confirmed+willReview contactYou contactYou+interview
status_update_other +2 interviewWord+contactYou not+complete not+hedge not+interview position+statusNews
status_update_other +2 selected+applied stated+complete
status_update_other +1 application application+chose application+statusNews applied applied@subject candidate
status_update_other +1 candidate+applied complete+outreach condition+budget condition+received hiring hiring+roleNoun
status_update_other +1 interview+metYou interviewWord+metYou legal not+application not+applyAgain not+interviewWord
status_update_other +1 not+received position+willReview selected@subject shape.short stated willReview
status_update_other -1 application+keepOnFile confirmation.will-review fit+contactYou jobSheet roleNoun@subject
status_update_other -1 subject.role
status_update_other -2 application+thanks askInterest assessment+complete clock complete+unsubscribe
status_update_other -2 condition+interview condition+stated confirmation.thanks confirmation.thanks@subject
status_update_other -2 contactYou+complete fit+complete luck other.matter otherMatter position+thanks
status_update_other -2 rejection.not-selected thanks+applied thanks+roleNoun
status_update_other -3 applied+outreach chose+selected chose+unsubscribe confirmation.ahead invite@subject
status_update_other -3 jobSheet+roleNoun not+outreach received+clock shape.letter shape.reply
status_update_other -4 candidate+others position+jobSheet stated+filled
status_update_other -5 candidate+confirmed rejection.regret
status_update_other -6 condition+regret
status_update_other -7 hedge+candidate
unrelated +9 candidate+feedback hiring+offerJob sender.free shape.empty shape.mailing-list thanks+otherMatter
unrelated +8 filled@subject regret+otherMatter
unrelated +7 money received+jobSheet
unrelated +6 candidate+interviewWord candidate+otherMatter candidate@subject declined@subject proceed+budget
unrelated +6 thanks+visa
unrelated +5 chose+otherMatter complete+jobList hedge+others invite+budget other.matter@subject otherMatter@subject
unrelated +5 outreach+askInterest received+clock received+otherMatter rejection.no-match rejection.not-selected
unrelated +5 rejection.not-selected@subject
unrelated +4 application+budget application+otherMatter budget@subject candidate+roleNoun chose+jobList
unrelated +4 chose+offerPapers declined hedge+askInterest interview.nearby@subject interview.when not+regret not+thanks
unrelated +4 rejection.regret selected+otherMatter selected+received toOffer@subject visa@subject
unrelated +3 application+interviewWord applied+otherMatter chose+interviewSet chose+toOffer chose+visa clock
unrelated +3 complete+budget complete+offerPapers confirmation.received@subject confirmed+thanks confirmed@subject
unrelated +3 hiring+contactYou not+jobSheet not+received otherMatter rejection.no-fit selected@subject shape.reply
unrelated +3 stated+fit unsubscribe
unrelated +2 applied+willReview applyAgain arrange arrange+roleNoun assessment.complete candidate+interview chose hedge
unrelated +2 hedge+candidate hedge+jobSheet hiring+interviewWord interview.invited interviewWord+chose legal not+invite
unrelated +2 not+selected not+toOffer not@subject other.matter others+chose position+interviewWord position+otherMatter
unrelated +2 received+unsubscribe regret regret+applied rejection.chose-others rejection.not-moving-forward sender.own
unrelated +2 stated stated+otherMatter toOffer+invite
unrelated +1 application+confirmed application+received applied+arrange assessment assessment+complete candidate
unrelated +1 candidate+received chose@subject complete confirmation.received confirmed consider+complete interview.slot
unrelated +1 interviewWord+interview invite+metYou invite@subject not not+chose not+otherMatter not+stated proceed
unrelated +1 proceed+selected regret@subject selected stated+proceed stated+regret toOffer+complete
unrelated -1 alert.jobs alert.jobs@subject alert@subject application+applied application+complete application+position
unrelated -1 application+roleNoun application@subject arrange+complete askInterest assessment.named@subject
unrelated -1 assessment@subject budget chose+roleNoun condition condition+candidate condition+unsubscribe
unrelated -1 confirmation.will-review confirmed+roleNoun consider hedge+contactYou hedge+fit hiring+complete
unrelated -1 hiring+roleNoun interview+roleNoun interview.slot? interviewWord+complete invite jobList jobSheet luck
unrelated -1 offer.papers offerJob otherMatter+roleNoun outreach position+askInterest position+fit position+hiring
unrelated -1 position+statusNews rejection.other-applicants selected+contactYou selected+roleNoun statusNews
unrelated -2 alert alert.list application+askInterest application+clock application+contactYou application+regret
unrelated -2 applied+roleNoun candidate+chose candidate+statusNews chose+invite condition+fit confirmed+complete fit
unrelated -2 fit+arrange fit+outreach hedge+interview hiring+outreach hiring+toOffer jobSheet+roleNoun metYou
unrelated -2 metYou@subject not+declined offerPapers+roleNoun position position+alert position+arrange position+chose
unrelated -2 position+keepOnFile position+legal position+offerJob position+offerPapers position+proceed
unrelated -2 position+roleNoun regret+complete rejection.apply-again? stated+application stated+hiring
unrelated -2 status.news@subject statusNews@subject thanks+roleNoun toOffer+roleNoun
unrelated -3 application+fit applied+askInterest applied+contactYou candidate+applied candidate+legal chose+confirmed
unrelated -3 condition+proceed hiring hiring+clock hiring+keepOnFile keepOnFile+complete offerJob+roleNoun
unrelated -3 position+clock position+invite position+thanks position+toOffer position@subject proceed+applied
unrelated -3 proceed+invite proceed+roleNoun received+roleNoun received+thanks regret+roleNoun roleNoun stated+roleNoun
unrelated -4 application+unsubscribe arrange+budget chose+budget condition+consider hedge+consider hiring+fit
unrelated -4 not+jobList others+roleNoun roleNoun@subject subject.role
unrelated -5 complete+metYou condition+interview filled+roleNoun hedge+metYou selected+fit selected+outreach
unrelated -5 sender.test
unrelated -6 regret+interview
unrelated -8 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, -0.4, -0.1, -0.6, -0.2, 0.1, -0.1, -0.5, 2.3];

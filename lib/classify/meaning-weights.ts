// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +7 thanks@subject
application_confirmation +6 received@subject
application_confirmation +5 chose+assessment condition+fit confirmation.thanks@subject hedge+invite received+assessment
application_confirmation +5 rejection.not-selected? shape.reply
application_confirmation +4 application+clock application+contactYou application@subject condition+declined
application_confirmation +4 condition+interview condition+selected confirmation.ahead hedge+fit hedge+selected
application_confirmation +4 invite+assessment proceed+contactYou received rejection.no-match?
application_confirmation +3 application+luck assessment assessment.named? candidate+interview candidate+interviewWord
application_confirmation +3 candidate+invite condition+outreach condition+proceed confirmation.will-review hedge+chose
application_confirmation +3 hedge+interview hedge+position hedge+statusNews hiring+interview interviewWord+assessment
application_confirmation +3 invite+complete legal luck+applied not+condition not+position position+offerJob
application_confirmation +3 position+received received+roleNoun sender.recruits status.news willReview+contactYou
application_confirmation +2 application+applied application+position application+roleNoun application+thanks
application_confirmation +2 candidate+complete candidate+contactYou clock+roleNoun condition+assessment
application_confirmation +2 condition+candidate condition+contactYou condition+hiring condition+interviewWord
application_confirmation +2 condition+invite condition+visa confirmation.will-contact contactYou fit+interview
application_confirmation +2 hiring+applied hiring+assessment hiring+received interview.invited? keepOnFile+complete
application_confirmation +2 manyApplicants not+fit not+hedge received+thanks willReview
application_confirmation +1 application applied applied+complete assessment.nearby chose+offerJob condition
application_confirmation +1 confirmed+roleNoun confirmed@subject fit fit+complete fit+contactYou fit+outreach
application_confirmation +1 fit+roleNoun hedge hedge+complete not+complete not+filled position+applied
application_confirmation +1 position+confirmed position+thanks rejection.other-applicants sender.no-reply
application_confirmation -1 application+invite chose+outreach complete+roleNoun interview.slot metYou+roleNoun
application_confirmation -1 not+contactYou not+roleNoun other.matter position+hiring position+jobList received+applied
application_confirmation -1 received+interview rejection.keep-on-file
application_confirmation -2 application+confirmed application+outreach applied+statusNews applied+willReview
application_confirmation -2 chose+complete chose+invite chose+roleNoun condition+clock consider+complete
application_confirmation -2 interview+metYou not+received offerPapers otherMatter outreach position+luck
application_confirmation -2 position+roleNoun rejection.not-selected selected@subject stated stated+candidate
application_confirmation -2 status.news@subject statusNews@subject toOffer
application_confirmation -3 alert.jobs@subject alert@subject applied+outreach hiring@subject interviewWord+metYou
application_confirmation -3 interviewWord@subject not+toOffer position+fit rejection.not-moving-forward
application_confirmation -3 selected+applied sender.board stated+position stated+received
application_confirmation -4 applied+assessment complete+budget condition+applied keepOnFile+received not+budget
application_confirmation -4 proceed+selected
application_confirmation -5 confirmation.received interview@subject manyApplicants+received proceed@subject
application_confirmation -6 confirmation.will-review@subject confirmed+thanks not+willReview shape.empty
application_confirmation -6 willReview@subject
application_confirmation -7 clock+complete
rejection +9 link.rejected rejection.offer-taken-back thanks+assessment
rejection +8 takenBack
rejection +7 manyApplicants+received
rejection +6 consider+applyAgain feedback luck+thanks
rejection +5 metYou@subject money position+refusal proceed+roleNoun stated@subject thanks+metYou
rejection +4 application+filled assessment.named@subject assessment@subject chose+budget filled luck
rejection +4 manyApplicants+applied not+budget not+outreach not+roleNoun not+visa offer.made@subject position+visa
rejection +4 rejection.apply-again rejection.wishes-luck stated+visa statusNews+roleNoun thanks+complete
rejection +4 thanks+outreach
rejection +3 applyAgain applyAgain+complete candidate+chose candidate+outreach condition+feedback
rejection +3 confirmation.will-contact@subject confirmed+thanks contactYou@subject declined filled+roleNoun keepOnFile
rejection +3 not+interview not+invite not+offerJob not+toOffer offer.made position+jobSheet position+others
rejection +3 position+regret rejection.keep-on-file rejection.not-moving-forward sender.ats stated thanks
rejection +3 thanks+interview
rejection +2 application+candidate application+keepOnFile application@subject applied@subject candidate chose+filled
rejection +2 confirmation.thanks hedge+application hedge+position hiring+luck interview.invited metYou not+applied
rejection +2 not+complete not+declined not+fit not+interviewWord not+position offerJob position position+consider
rejection +2 position+declined position+offerJob position+roleNoun position@subject received+contactYou refusal regret
rejection +2 rejection.no-match rejection.not-selected rejection.other-applicants rejection.refusal roleNoun@subject
rejection +2 sender.recruits shape.reply stated+application stated+complete stated+hiring stated+roleNoun subject.role
rejection +1 application+proceed applied budget+roleNoun chose chose+selected hedge+roleNoun hiring+applyAgain
rejection +1 interviewSet keepOnFile+applied not not+application not+chose not+hiring not+proceed others position+chose
rejection +1 position+filled position+hiring position+thanks rejection.position-filled roleNoun selected
rejection +1 stated+candidate stated+position thanks+applied
rejection -1 arrange chose+arrange chose+statusNews complete condition+application condition+complete condition+fit
rejection -1 hedge+interview interview.slot invite not+arrange not+condition outreach.job-sheet position+confirmed
rejection -1 received+complete visa willReview
rejection -2 condition+candidate condition+selected confirmation.received@subject confirmation.thanks@subject
rejection -2 fit+arrange hedge+interviewWord interviewSet+roleNoun jobList+budget not+candidate other.matter
rejection -2 otherMatter outreach.found-you@subject outreach@subject position+askInterest recruiterSelf sender.board
rejection -2 willReview+roleNoun
rejection -3 application+complete applied+otherMatter applyAgain@subject candidate+statusNews chose+otherMatter
rejection -3 complete@subject condition+stated condition+willReview consider+received consider+willReview
rejection -3 invite+interviewSet link.alert other.matter@subject otherMatter@subject rejection.apply-again@subject
rejection -3 selected@subject shape.mailing-list willReview+contactYou
rejection -4 application+budget condition+declined confirmation.ahead not+applyAgain received@subject sender.alert
rejection -4 shape.long
rejection -5 clock invite@subject stated+selected
rejection -6 candidate+clock condition+proceed
rejection -7 interviewWord+statusNews rejection.chose-others? sender.free
interview_invitation +9 link.slot
interview_invitation +7 fit+clock
interview_invitation +5 application+outreach askInterest@subject condition+clock hiring+invite invite+arrange
interview_invitation +5 metYou@subject outreach.ask-interest@subject stated+interviewWord
interview_invitation +4 application+invite arrange@subject clock clock+metYou interview interview.slot@subject
interview_invitation +4 interview@subject interviewSet+clock position+interview selected+thanks
interview_invitation +3 applied+invite arrange+clock askInterest confirmation.received fit+arrange invite+clock
interview_invitation +3 invite+roleNoun position+interviewSet proceed+roleNoun proceed+thanks shape.reply
interview_invitation +2 arrange hiring+interview interview+complete interview+roleNoun interview.slot not+condition
interview_invitation +2 position+invite position+selected received+invite received+outreach selected+roleNoun
interview_invitation +1 application+thanks applied+outreach arrange+complete confirmation.thanks hiring+interviewWord
interview_invitation +1 interviewSet@subject interviewWord+roleNoun interviewWord@subject invite invite+interview
interview_invitation +1 position+interviewWord selected+invite toOffer+invite
interview_invitation -1 chose+arrange complete hiring not not+roleNoun position+complete roleNoun visa
interview_invitation -2 application+complete candidate chose+roleNoun complete+roleNoun condition+invite not+complete
interview_invitation -2 other.matter
interview_invitation -3 assessment+complete chose@subject complete+outreach interview.nearby@subject received+complete
interview_invitation -4 interview.invited not+received received+arrange
interview_invitation -5 toOffer+complete
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject candidate+assessment condition+assessment
assessment_invitation +5 condition@subject
assessment_invitation +4 clock+complete condition+clock proceed+complete shape.empty
assessment_invitation +3 applied+complete confirmed+applied proceed@subject
assessment_invitation +2 application+thanks assessment candidate+roleNoun chose+complete complete complete+roleNoun
assessment_invitation +2 confirmation.thanks invite+complete rejection.wishes-luck thanks+applied
assessment_invitation +1 application+assessment assessment+roleNoun assessment.complete@subject candidate+received
assessment_invitation +1 clock complete@subject interview+complete invite luck position+assessment proceed
assessment_invitation -1 applied@subject assessment+complete sender.recruits
assessment_invitation -4 chose+invite interview+interviewSet money not+hiring shape.mailing-list visa
assessment_invitation -6 shape.reply
offer +6 offer.papers offerPapers thanks+invite
offer +5 complete+offerPapers
offer +4 alert.list condition+offerPapers hiring+offerPapers jobList thanks+roleNoun
offer +3 chose@subject complete+identityPapers complete+statusNews condition+position hedge+stated identityPapers
offer +3 invite offer.papers? offer.papers@subject offerJob+roleNoun offerPapers@subject position+chose position+hiring
offer +3 position+toOffer regret+complete thanks+complete toOffer@subject
offer +2 clock+jobList complete+offerJob invite+offerJob invite+roleNoun jobSheet metYou offerJob offerJob@subject
offer +2 offerPapers+roleNoun outreach.job-sheet position@subject selected+roleNoun toOffer
offer +1 budget hiring+complete offer.made offer.made@subject position+selected
offer -1 application+complete interviewWord interviewWord+interview position+offerPapers roleNoun@subject subject.role
offer -2 application+applied rejection.refusal
offer -3 application applied condition+hedge not refusal
recruiter_outreach +7 askInterest jobSheet+askInterest
recruiter_outreach +6 application+budget applied+invite outreach
recruiter_outreach +5 alert.list@subject chose+unsubscribe jobList@subject outreach.ask-interest outreach.found-you
recruiter_outreach +5 outreach.recruiter recruiterSelf
recruiter_outreach +4 application+toOffer condition+invite interview.arrange invite@subject jobList jobSheet+roleNoun
recruiter_outreach +4 jobSheet+seniority not+askInterest outreach+roleNoun outreach.found-you@subject outreach@subject
recruiter_outreach +3 arrange+interview chose+outreach chose+recruiterSelf complete+jobSheet complete+statusNews
recruiter_outreach +3 complete+unsubscribe condition+unsubscribe hedge+proceed interview+askInterest
recruiter_outreach +3 interview+interviewSet offer.papers outreach+otherMatter position+askInterest position+consider
recruiter_outreach +3 position+invite position+offerJob position+otherMatter received+outreach rejection.apply-again?
recruiter_outreach +3 roleNoun@subject sender.free subject.role
recruiter_outreach +2 application+arrange application+chose budget+roleNoun chose@subject complete+askInterest
recruiter_outreach +2 condition condition+askInterest fit+roleNoun hiring+roleNoun interview.invited@subject jobSheet
recruiter_outreach +2 not+hedge offerPapers outreach+jobSheet outreach.job-sheet position+clock seniority
recruiter_outreach +2 toOffer+complete
recruiter_outreach +1 application+askInterest application+outreach arrange arrange+complete chose+consider
recruiter_outreach +1 chose+roleNoun clock+roleNoun condition+outreach condition+stated hiring+invite hiring+outreach
recruiter_outreach +1 interviewSet+complete legal not not+condition other.matter otherMatter roleNoun selected@subject
recruiter_outreach +1 shape.letter thanks+outreach
recruiter_outreach -1 alert application+confirmed application+roleNoun applied+roleNoun chose+selected condition+fit
recruiter_outreach -1 condition+received confirmed confirmed+applied interviewWord interviewWord+interview
recruiter_outreach -1 received+confirmed shape.long
recruiter_outreach -2 application+applied application+candidate candidate+applied clock condition+candidate filled
recruiter_outreach -2 hedge+complete hiring@subject interviewWord+complete not+consider not+jobSheet position+alert
recruiter_outreach -2 position+complete rejection.apply-again status.news thanks
recruiter_outreach -3 alert.jobs chose+filled complete@subject condition+selected feedback interviewWord+applied
recruiter_outreach -3 interviewWord@subject position+applyAgain sender.ats sender.no-reply shape.mailing-list
recruiter_outreach -4 careerAdvice condition+hiring interviewWord+metYou shape.reply shape.very-long
recruiter_outreach -5 sender.alert
job_alert_newsletter +9 sender.alert
job_alert_newsletter +6 alert alert.jobs@subject alert@subject clock+roleNoun hiring+jobSheet offerPapers+roleNoun
job_alert_newsletter +6 position@subject unsubscribe
job_alert_newsletter +5 alert+jobList alert.advice@subject careerAdvice@subject fit@subject link.alert sender.board
job_alert_newsletter +5 visa+roleNoun
job_alert_newsletter +4 alert.advice alert.jobs careerAdvice chose+alert complete+alert hedge+application
job_alert_newsletter +4 hedge+interview hiring+keepOnFile interview.arrange outreach.found-you@subject outreach@subject
job_alert_newsletter +4 position+alert position+careerAdvice
job_alert_newsletter +3 alert+roleNoun condition+applied condition+received fit+alert hedge+candidate hiring+alert
job_alert_newsletter +3 hiring+luck jobSheet+roleNoun keepOnFile+roleNoun not+keepOnFile position+fit
job_alert_newsletter +3 rejection.keep-on-file roleNoun shape.mailing-list
job_alert_newsletter +2 alert.list application application+alert applied+complete applyAgain+alert applyAgain@subject
job_alert_newsletter +2 chose@subject condition+interviewWord filled filled+roleNoun jobSheet keepOnFile not+applied
job_alert_newsletter +2 position position+jobList position+luck position+others rejection.not-selected? sender.recruits
job_alert_newsletter +1 condition+chose condition+hiring hiring hiring+roleNoun jobList luck not+application
job_alert_newsletter +1 not+position offer.papers offerPapers outreach.job-sheet position+applyAgain position+roleNoun
job_alert_newsletter -1 application+applied applied applied+roleNoun condition+position hiring+applyAgain
job_alert_newsletter -1 hiring+toOffer outreach.found-you position+hiring recruiterSelf recruiterSelf+roleNoun
job_alert_newsletter -1 sender.own
job_alert_newsletter -2 application+roleNoun application@subject chose+complete complete+outreach condition
job_alert_newsletter -2 fit+roleNoun hedge+complete hedge+received identityPapers invite not+chose position+applied
job_alert_newsletter -2 status.news
job_alert_newsletter -3 applied@subject contactYou+roleNoun hiring+applied invite@subject metYou not+arrange thanks
job_alert_newsletter -4 complete+budget complete+otherMatter
job_alert_newsletter -5 candidate+interviewWord jobSheet+seniority
job_alert_newsletter -7 shape.reply
status_update_other +8 application+unfinished status.news@subject statusNews@subject
status_update_other +6 filled+applied keepOnFile@subject rejection.keep-on-file@subject status.unfinished@subject
status_update_other +6 unfinished@subject
status_update_other +5 chose+confirmed confirmation.will-review@subject hiring+statusNews regret+complete statusNews
status_update_other +5 thanks+statusNews
status_update_other +4 applied+unfinished candidate+statusNews chose+keepOnFile not+invite proceed+statusNews regret
status_update_other +4 rejection.keep-on-file sender.board sender.recruits status.news status.unfinished unfinished
status_update_other +4 willReview@subject
status_update_other +3 application+applyAgain application+legal application+metYou application+willReview
status_update_other +3 application@subject applied+willReview applyAgain+applied assessment+roleNoun
status_update_other +3 complete+unfinished condition+careerAdvice fit+received hedge+roleNoun interviewWord+metYou
status_update_other +3 not+hedge not+roleNoun position+willReview stated+regret willReview+roleNoun
status_update_other +2 application application+candidate application+position application+received
status_update_other +2 application+statusNews applied+statusNews chose+applied chose+willReview condition+candidate
status_update_other +2 condition+invite condition+proceed confirmation.received confirmation.will-contact contactYou
status_update_other +2 hiring hiring+roleNoun not+application not+complete not+interview not+interviewSet
status_update_other +2 position+applied position+statusNews proceed+applied selected+complete stated
status_update_other +1 application+applied application+chose application+complete application+hiring
status_update_other +1 application+roleNoun applied applied+roleNoun applied@subject candidate candidate+applied
status_update_other +1 candidate+complete candidate@subject condition+contactYou condition+position condition+received
status_update_other +1 confirmed consider+applied consider+roleNoun fit+roleNoun interviewWord+roleNoun legal+roleNoun
status_update_other +1 not+applied not+interviewWord selected+received willReview
status_update_other -1 assessment candidate+roleNoun clock condition+consider condition+interview hedge+complete
status_update_other -1 interview.slot? luck rejection.wishes-luck roleNoun@subject subject.role
status_update_other -2 application+thanks assessment+complete chose+selected complete+jobSheet condition+stated
status_update_other -2 confirmation.ahead confirmation.thanks@subject invite@subject jobSheet+roleNoun
status_update_other -2 keepOnFile+applied other.matter otherMatter position+consider received+arrange regret+roleNoun
status_update_other -2 rejection.no-match shape.reply thanks+applied thanks+roleNoun thanks@subject
status_update_other -3 applied+arrange candidate+declined candidate+proceed confirmation.thanks not+askInterest
status_update_other -3 not+outreach rejection.not-selected stated+proceed stated@subject
status_update_other -4 candidate+others complete+unsubscribe condition+regret not+thanks position+jobSheet
status_update_other -4 rejection.regret sender.free
status_update_other -5 candidate+confirmed hedge+candidate
status_update_other -6 received+invite
unrelated +9 candidate+feedback money sender.free shape.empty thanks+otherMatter
unrelated +8 regret+otherMatter shape.mailing-list
unrelated +7 hiring+offerJob
unrelated +6 application+otherMatter candidate+interviewWord candidate@subject refusal+applied stated+willReview
unrelated +5 chose+offerPapers declined+otherMatter interview.when invite+outreach position+manyApplicants
unrelated +5 received+jobSheet rejection.no-match selected+received shape.very-long visa@subject
unrelated +4 applied+otherMatter budget@subject chose+offerJob chose+otherMatter confirmed+contactYou hedge+askInterest
unrelated +4 hedge+stated not+jobSheet not+regret other.matter@subject otherMatter@subject received+clock
unrelated +4 received+legal received+otherMatter rejection.not-selected rejection.regret shape.reply stated@subject
unrelated +4 toOffer+regret
unrelated +3 application+feedback arrange+roleNoun candidate+otherMatter chose+feedback clock complete+offerPapers
unrelated +3 confirmed@subject declined declined+regret hiring+askInterest hiring+legal invite@subject not+contactYou
unrelated +3 not+thanks otherMatter position+interviewWord received+arrange received+willReview regret rejection.no-fit
unrelated +3 rejection.not-moving-forward selected@subject stated+fit stated+otherMatter toOffer+complete
unrelated +3 toOffer@subject unsubscribe
unrelated +2 application+confirmed application+interviewWord application+received applied+willReview applyAgain+applied
unrelated +2 arrange+interview arrange@subject assessment.complete candidate+interview candidate+roleNoun
unrelated +2 chose+selected condition+outreach condition+position hedge+candidate interview+interviewSet
unrelated +2 interview.invited interview.slot@subject interviewWord+chose not not+budget not+otherMatter not+received
unrelated +2 not+roleNoun not+selected not+toOffer not@subject other.matter rejection.apply-again
unrelated +2 rejection.nothing-to-offer selected+toOffer sender.own stated stated+others willReview+complete
unrelated +1 application+declined application+interview applyAgain arrange chose chose+filled complete
unrelated +1 complete+otherMatter confirmation.received contactYou+roleNoun hedge hedge+application hedge+complete
unrelated +1 hedge+selected hiring@subject interview.slot interviewWord+arrange not+chose not+stated offer.made@subject
unrelated +1 position+jobList proceed+complete rejection.chose-others seniority stated+regret willReview+contactYou
unrelated -1 alert.jobs application+applied application+complete application+contactYou application+position
unrelated -1 assessment+roleNoun chose+invite chose+roleNoun condition+budget condition+candidate condition+chose
unrelated -1 condition+contactYou condition+hiring condition+selected condition+unsubscribe confirmation.will-review
unrelated -1 hiring+arrange hiring+toOffer interview.invited? jobList metYou@subject outreach outreach+jobSheet
unrelated -1 position+alert position+received proceed+selected regret+complete rejection.not-selected?
unrelated -1 selected+roleNoun stated+applied status.news@subject statusNews@subject toOffer+roleNoun willReview
unrelated -2 alert alert.list application+roleNoun applied+contactYou applied+roleNoun arrange+complete condition+fit
unrelated -2 condition+interviewWord fit hedge+applied hedge+fit hiring+invite hiring+roleNoun invite+interviewSet
unrelated -2 not+outreach offerPapers+roleNoun position position+chose position+fit position+interviewSet
unrelated -2 position+jobSheet position+keepOnFile position+luck position+offerJob position+offerPapers
unrelated -2 position+roleNoun position+thanks position+toOffer proceed+interview proceed+invite proceed+roleNoun
unrelated -2 received+roleNoun stated+position thanks+roleNoun
unrelated -3 application+fit application+legal applied+askInterest candidate+applied chose+alert clock+roleNoun
unrelated -3 condition+arrange hiring hiring+alert hiring+luck invite+assessment jobSheet+roleNoun metYou not+declined
unrelated -3 position+askInterest position+confirmed position+invite position+others position@subject received+thanks
unrelated -3 roleNoun stated+complete stated+hiring
unrelated -4 application+toOffer condition+consider condition+interview condition+metYou filled+roleNoun hiring+fit
unrelated -4 hiring+keepOnFile jobSheet@subject offerJob+roleNoun outreach.job-sheet@subject roleNoun@subject
unrelated -4 subject.role
unrelated -5 manyApplicants+complete received+metYou
unrelated -6 selected+fit
unrelated -7 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.7, -0.4, -0.3, -0.6, -0.3, 0.1, 0.2, -0.2, 2.3];

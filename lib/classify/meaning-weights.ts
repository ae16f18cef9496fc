// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 alert+askInterest not+statusNews thanks@subject
application_confirmation +6 declined+contactYou received@subject
application_confirmation +5 application+clock condition+fit condition+legal condition+selected
application_confirmation +5 confirmation.thanks@subject rejection.no-match? rejection.not-selected? shape.reply
application_confirmation +4 application+contactYou application@subject applied+jobList complete+offerJob
application_confirmation +4 condition+declined condition+interview confirmation.ahead interviewWord+assessment
application_confirmation +4 invite+assessment keepOnFile+invite luck+applied position+careerAdvice position+visa
application_confirmation +4 received received+assessment received+statusNews willReview+contactYou
application_confirmation +3 assessment candidate+interview condition+invite condition+proceed confirmation.will-contact
application_confirmation +3 confirmation.will-review contactYou+complete contactYou+outreach hedge+chose
application_confirmation +3 hedge+interview hedge+outreach hedge+selected hedge+statusNews hiring+applied
application_confirmation +3 hiring+arrange hiring+interview interview+outreach invite+complete not+assessment
application_confirmation +3 not+condition others+complete position+received received+clock received+outreach
application_confirmation +3 received+roleNoun sender.recruits
application_confirmation +2 application+legal application+position application+roleNoun application+thanks
application_confirmation +2 assessment.named? assessment.nearby candidate+complete candidate+interviewWord
application_confirmation +2 chose+received clock+roleNoun condition+candidate condition+contactYou condition+hiring
application_confirmation +2 condition+interviewWord confirmed+roleNoun contactYou fit+interview fit+outreach hedge
application_confirmation +2 hedge+hiring hiring+assessment hiring+fit hiring+interviewWord hiring+outreach
application_confirmation +2 hiring+thanks interview.arrange? manyApplicants not+complete not+hedge proceed+interview
application_confirmation +2 sender.no-reply willReview
application_confirmation +1 application application+applied applied applied+roleNoun applied@subject chose+selected
application_confirmation +1 condition condition+chose condition+interviewSet condition+position condition+roleNoun
application_confirmation +1 confirmation.received@subject confirmed+applied confirmed@subject fit+contactYou
application_confirmation +1 fit+received fit+roleNoun hedge+askInterest hedge+interviewWord interview.invited
application_confirmation +1 interview.invited? not+candidate position+applied position+complete position+confirmed
application_confirmation +1 position+thanks rejection.position-filled thanks
application_confirmation -1 application+chose application+invite arrange chose+complete complete+roleNoun confirmed
application_confirmation -1 fit+complete hedge+contactYou outreach.found-you regret shape.mailing-list thanks+complete
application_confirmation -1 toOffer+complete visa
application_confirmation -2 alert.jobs@subject alert@subject application+applyAgain application+confirmed
application_confirmation -2 application+otherMatter applied+outreach chose+roleNoun chose+willReview
application_confirmation -2 complete+unsubscribe condition+budget condition+clock condition+confirmed
application_confirmation -2 condition+received hedge+applied hiring+consider hiring@subject interview+metYou
application_confirmation -2 interview.arrange interviewWord+metYou interviewWord@subject otherMatter outreach
application_confirmation -2 position+roleNoun proceed+regret rejection.not-moving-forward rejection.not-selected
application_confirmation -2 rejection.nothing-to-offer selected+applied stated stated+proceed status.news@subject
application_confirmation -2 statusNews@subject toOffer toOffer+interview
application_confirmation -3 application+assessment application+filled application+outreach applied+invite
application_confirmation -3 applied+statusNews applied+willReview candidate+selected complete+askInterest
application_confirmation -3 condition+applied not+budget not+roleNoun not+toOffer proceed+selected selected@subject
application_confirmation -3 sender.board stated+candidate stated+position thanks+assessment thanks+interview
application_confirmation -3 toOffer+roleNoun
application_confirmation -4 applyAgain+applied condition@subject confirmation.received confirmed+contactYou
application_confirmation -4 confirmed+thanks interview@subject interviewWord+thanks not+confirmed stated+received
application_confirmation -5 applied+assessment complete+budget not+willReview shape.empty
application_confirmation -6 applied+careerAdvice
application_confirmation -7 clock+complete
rejection +9 link.rejected rejection.offer-taken-back thanks+assessment
rejection +8 chose+takenBack feedback@subject takenBack
rejection +7 manyApplicants+received
rejection +5 feedback metYou@subject selected+metYou statusNews+roleNoun thanks+arrange
rejection +4 application+manyApplicants candidate+declined confirmation.will-contact@subject contactYou@subject
rejection +4 filled+roleNoun luck luck+thanks not+roleNoun not+toOffer not+visa proceed+outreach received+interviewSet
rejection +4 rejection.wishes-luck stated@subject thanks+interview thanks+metYou toOffer+offerJob
rejection +3 application+keepOnFile applyAgain assessment.named@subject assessment@subject candidate+outreach
rejection +3 condition+keepOnFile condition+otherMatter declined filled fit+keepOnFile interview+feedback
rejection +3 interview.invited keepOnFile not+fit not+interview not+interviewWord not+outreach not+position offer.made
rejection +3 position+arrange position+offerJob position+others position@subject proceed+roleNoun regret+roleNoun
rejection +3 rejection.apply-again rejection.keep-on-file rejection.no-match rejection.not-moving-forward
rejection +3 rejection.other-applicants selected+fit sender.ats shape.reply stated thanks thanks+complete
rejection +3 thanks+outreach
rejection +2 application@subject candidate candidate@subject chose+luck chose+roleNoun confirmed+thanks
rejection +2 hedge+applyAgain hiring+applyAgain hiring+complete hiring+willReview metYou not+complete not+consider
rejection +2 not+invite not+proceed position position+regret position+selected proceed+applied refusal
rejection +2 rejection.not-selected rejection.position-filled rejection.refusal roleNoun@subject sender.recruits
rejection +2 stated+application stated+complete subject.role thanks@subject
rejection +1 application+candidate applied applied@subject applyAgain+complete candidate+proceed chose chose+filled
rejection +1 chose+selected confirmation.thanks hedge+contactYou hedge+position hiring+declined keepOnFile+applyAgain
rejection +1 not not+applied not+declined not+metYou position+chose position+declined position+filled position+hiring
rejection +1 position+thanks proceed+regret regret rejection.chose-others rejection.nothing-to-offer stated+position
rejection +1 stated+roleNoun thanks+applied
rejection -1 application+otherMatter application+willReview chose+applied chose@subject complete condition+application
rejection -1 fit+roleNoun hiring+interview not+condition other.matter received+complete selected+received stated+invite
rejection -1 willReview
rejection -2 application+complete applied+otherMatter candidate+statusNews chose+arrange confirmation.received@subject
rejection -2 consider+willReview fit+arrange hiring+jobSheet interview+complete interview.slot otherMatter
rejection -2 selected@subject toOffer+applied
rejection -3 applyAgain@subject candidate+arrange chose+otherMatter complete@subject condition+candidate
rejection -3 condition+stated confirmation.ahead confirmation.thanks@subject confirmed@subject hedge+budget
rejection -3 other.matter@subject otherMatter@subject received@subject rejection.apply-again@subject sender.board
rejection -3 shape.long willReview+contactYou
rejection -4 application+budget consider+received invite@subject not+applyAgain position+careerAdvice
rejection -5 clock not+askInterest sender.alert shape.mailing-list
rejection -6 condition+proceed
rejection -8 sender.free
interview_invitation +9 link.slot
interview_invitation +6 condition+clock
interview_invitation +5 application+invite interview@subject
interview_invitation +4 arrange+clock arrange@subject askInterest clock complete+legal condition+interviewSet
interview_invitation +4 hiring+invite interview.slot@subject not+interviewWord position+interview selected+thanks
interview_invitation +3 application+interview application+thanks candidate+thanks clock+roleNoun fit+arrange
interview_invitation +3 invite+clock invite+roleNoun shape.reply
interview_invitation +2 complete@subject confirmation.received interview interview+complete interview+roleNoun
interview_invitation +2 interview.slot interviewWord@subject not+condition outreach.found-you position+interviewSet
interview_invitation +2 position+invite position+selected proceed@subject received+invite received+roleNoun
interview_invitation +1 arrange arrange+complete hiring+interview hiring+interviewWord interviewWord+roleNoun invite
interview_invitation +1 invite+interview selected+invite
interview_invitation -1 complete not roleNoun
interview_invitation -2 application+complete application+jobSheet assessment+complete assessment.complete
interview_invitation -2 fit+interviewSet hiring interview.nearby@subject received+arrange sender.no-reply shape.letter
interview_invitation -2 stated+complete
interview_invitation -3 assessment.named complete+outreach condition+arrange not+invite not+received not+roleNoun
interview_invitation -3 regret+complete
interview_invitation -4 complete+statusNews
interview_invitation -5 shape.empty
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject candidate+assessment condition+assessment
assessment_invitation +4 clock+complete confirmed+thanks position+invite proceed@subject
assessment_invitation +3 candidate+complete condition+clock fit+applied proceed+complete thanks+applied
assessment_invitation +2 application+invite application+thanks applied+complete assessment chose+complete complete
assessment_invitation +2 complete+roleNoun complete@subject invite+assessment invite+roleNoun position+assessment
assessment_invitation +1 application+assessment interview+complete invite proceed
assessment_invitation -1 assessment.nearby@subject confirmation.will-contact hedge hiring jobSheet+roleNoun
assessment_invitation -1 position+received received sender.recruits shape.long
assessment_invitation -2 assessment+complete contactYou hedge+received visa
assessment_invitation -3 not+hiring unsubscribe
assessment_invitation -4 legal money sender.free shape.mailing-list
assessment_invitation -5 shape.reply
assessment_invitation -7 thanks+assessment
offer +6 offer.papers offerPapers
offer +5 alert.list jobList thanks+invite
offer +4 condition+offerPapers hiring+offerPapers identityPapers offerJob+roleNoun position+toOffer selected+offerJob
offer +4 stated+offerJob
offer +3 chose@subject complete+offerPapers invite invite+roleNoun offer.papers@subject offerPapers@subject
offer +3 position+chose stated+position toOffer@subject
offer +2 condition+position hedge+stated interviewWord+metYou jobSheet offerPapers+budget offerPapers+roleNoun
offer +2 outreach.job-sheet position+hiring position@subject toOffer
offer +1 hiring+complete metYou offer.made offer.made@subject offerJob offerJob@subject position selected+roleNoun
offer -1 application+complete applied+complete confirmation.thanks position+jobList roleNoun@subject subject.role
offer -2 application+applied applied rejection.refusal
offer -3 application not position+outreach refusal
offer -5 sender.free
offer -8 not+jobSheet
recruiter_outreach +6 askInterest outreach outreach.ask-interest
recruiter_outreach +5 alert.list@subject applied+invite arrange+interview contactYou+outreach jobList@subject
recruiter_outreach +5 not+thanks outreach+roleNoun outreach.found-you@subject outreach@subject position+offerPapers
recruiter_outreach +4 chose+outreach complete+jobSheet condition+invite condition+thanks interview+askInterest
recruiter_outreach +4 interview+interviewSet invite+outreach outreach.found-you
recruiter_outreach +3 alert.list application+fit application+toOffer complete+askInterest condition+stated
recruiter_outreach +3 condition+unsubscribe hedge+chose interviewSet jobList jobSheet+roleNoun jobSheet+seniority
recruiter_outreach +3 not+hedge not+visa offer.papers outreach.recruiter position+invite received+unsubscribe
recruiter_outreach +3 recruiterSelf
recruiter_outreach +2 application+arrange application+askInterest application+chose application+invite
recruiter_outreach +2 arrange+askInterest askInterest@subject budget+roleNoun complete+unsubscribe condition
recruiter_outreach +2 condition+askInterest fit+interview hiring+recruiterSelf hiring+roleNoun invite+roleNoun jobSheet
recruiter_outreach +2 not+condition not@subject offerPapers otherMatter outreach.ask-interest@subject
recruiter_outreach +2 outreach.job-sheet position+clock roleNoun@subject selected@subject subject.role
recruiter_outreach +1 application+hiring chose+roleNoun condition+willReview consider+roleNoun fit interview+complete
recruiter_outreach +1 interview.invited@subject interviewSet@subject other.matter position+jobSheet received+complete
recruiter_outreach +1 selected+applied
recruiter_outreach -1 alert application application+outreach application+roleNoun applied applied+roleNoun
recruiter_outreach -1 assessment.named candidate candidate+selected chose+received chose+selected complete+outreach
recruiter_outreach -1 condition+candidate confirmation.thanks fit+outreach hiring+applyAgain interviewWord
recruiter_outreach -1 interviewWord+interview interviewWord+roleNoun position+alert position+toOffer received
recruiter_outreach -1 selected+complete status.news
recruiter_outreach -2 alert.advice alert.jobs application+applied application+candidate assessment careerAdvice
recruiter_outreach -2 condition+fit hedge+complete position+applyAgain shape.very-long stated thanks
recruiter_outreach -3 complete+offerPapers condition+hiring condition+selected filled hiring@subject
recruiter_outreach -3 interviewWord+complete sender.ats sender.no-reply thanks+statusNews
recruiter_outreach -4 shape.mailing-list shape.reply
recruiter_outreach -5 fit+received
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 alert alert.jobs@subject alert@subject
job_alert_newsletter +6 fit@subject offerPapers+roleNoun position@subject unsubscribe
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject chose+alert hiring+jobSheet position+alert
job_alert_newsletter +5 sender.board visa+roleNoun
job_alert_newsletter +4 alert.advice alert.jobs arrange+offerPapers clock+roleNoun hedge+interview hiring+keepOnFile
job_alert_newsletter +4 interviewWord+arrange keepOnFile+roleNoun link.alert outreach.found-you@subject
job_alert_newsletter +4 outreach@subject position+careerAdvice
job_alert_newsletter +3 alert+jobList alert+roleNoun careerAdvice complete+roleNoun condition+interviewWord
job_alert_newsletter +3 condition+received hedge+application hedge@subject not+keepOnFile position+fit position+jobList
job_alert_newsletter +3 rejection.keep-on-file roleNoun shape.mailing-list
job_alert_newsletter +2 alert.list applyAgain+alert arrange+careerAdvice chose@subject condition+applied
job_alert_newsletter +2 condition+otherMatter filled filled+roleNoun hedge+applied hedge+hiring hiring+careerAdvice
job_alert_newsletter +2 jobList keepOnFile not+jobList not+received position position+keepOnFile sender.recruits
job_alert_newsletter +1 application application+hiring applied+complete applyAgain hedge+roleNoun hiring
job_alert_newsletter +1 hiring+roleNoun interviewWord+complete jobList+roleNoun jobSheet not+applied not+position
job_alert_newsletter +1 offer.papers outreach.job-sheet position+applyAgain received+complete shape.letter
job_alert_newsletter -1 application+askInterest application+candidate applied+roleNoun applied+statusNews
job_alert_newsletter -1 assessment+complete budget+roleNoun candidate+roleNoun complete condition+complete
job_alert_newsletter -1 confirmation.received confirmation.thanks fit+interview hiring+arrange outreach.recruiter
job_alert_newsletter -1 proceed received+roleNoun recruiterSelf sender.no-reply sender.own shape.short
job_alert_newsletter -2 application+roleNoun application+statusNews application@subject chose+arrange chose+complete
job_alert_newsletter -2 condition+invite condition+willReview hedge+arrange hedge+chose hedge+complete hiring+outreach
job_alert_newsletter -2 metYou+roleNoun not+chose not+hedge position+applied position+otherMatter status.news
job_alert_newsletter -2 statusNews
job_alert_newsletter -3 applied@subject complete+otherMatter complete+outreach hiring+applied metYou thanks
job_alert_newsletter -4 application+budget application+legal condition+jobList invite@subject legal+roleNoun
job_alert_newsletter -4 not+careerAdvice
job_alert_newsletter -5 jobSheet+seniority position+statusNews shape.reply
status_update_other +8 status.news@subject statusNews@subject
status_update_other +7 application+unfinished
status_update_other +6 arrange+metYou proceed+statusNews
status_update_other +5 applied+unfinished chose+keepOnFile hiring+statusNews keepOnFile@subject
status_update_other +5 rejection.keep-on-file@subject selected+outreach status.unfinished@subject statusNews
status_update_other +5 thanks+statusNews unfinished@subject willReview+roleNoun
status_update_other +4 application+metYou applied+willReview candidate+statusNews chose+confirmed chose+invite
status_update_other +4 filled+applied hedge+contactYou not+invite not+roleNoun proceed@subject regret regret+complete
status_update_other +4 rejection.keep-on-file sender.board status.unfinished unfinished
status_update_other +3 application+received application+willReview application@subject applied+statusNews applied+visa
status_update_other +3 chose+regret chose+willReview condition+careerAdvice fit+received not+hedge not+selected
status_update_other +3 not+willReview position+selected position+statusNews sender.recruits status.news
status_update_other +2 application application+candidate application+complete application+filled application+hiring
status_update_other +2 application+position application+roleNoun applyAgain+applied condition+budget
status_update_other +2 condition+contactYou condition+invite condition+proceed condition+received
status_update_other +2 condition+recruiterSelf confirmation.received confirmation.will-contact hedge+roleNoun hiring
status_update_other +2 interviewWord+metYou interviewWord+roleNoun metYou+roleNoun not+application not+complete
status_update_other +2 not+interview not+interviewWord position+applied position+jobList position+willReview sender.ats
status_update_other +2 stated+regret
status_update_other +1 application+applied application+applyAgain application+chose application+statusNews applied
status_update_other +1 applied+contactYou applied@subject candidate candidate+complete candidate@subject chose+received
status_update_other +1 complete+budget condition condition+position contactYou contactYou+roleNoun hiring+roleNoun
status_update_other +1 interview+metYou legal not+applyAgain position+hiring proceed+invite received received+roleNoun
status_update_other +1 shape.short stated
status_update_other -1 application+contactYou assessment candidate+interviewWord condition+applied
status_update_other -1 confirmation.thanks@subject fit hedge+chose not+condition outreach.found-you received+confirmed
status_update_other -1 roleNoun@subject subject.role
status_update_other -2 assessment+complete assessment.complete candidate+interview chose+selected clock
status_update_other -2 confirmation.ahead hedge+complete interviewWord+proceed jobList+roleNoun keepOnFile+applied
status_update_other -2 outreach received+thanks shape.reply thanks+applied thanks+roleNoun thanks@subject
status_update_other -3 application+thanks arrange+roleNoun confirmation.thanks not+statusNews position+consider
status_update_other -3 shape.letter
status_update_other -4 applied+arrange candidate+others invite+metYou otherMatter others+received
status_update_other -4 rejection.not-selected rejection.regret stated@subject
status_update_other -5 condition+regret hedge+careerAdvice
unrelated +9 received+jobSheet sender.free shape.empty
unrelated +8 shape.mailing-list thanks+otherMatter
unrelated +7 candidate@subject hiring+offerJob money regret+otherMatter rejection.not-selected@subject
unrelated +6 candidate+interviewWord received+otherMatter
unrelated +5 application+otherMatter budget@subject candidate+otherMatter confirmed+contactYou declined+otherMatter
unrelated +5 hedge+toOffer not+thanks other.matter@subject otherMatter@subject rejection.no-match
unrelated +5 rejection.not-selected rejection.regret selected+received
unrelated +4 applied+otherMatter chose+jobList chose+offerJob chose+otherMatter chose+visa complete+offerPapers
unrelated +4 hedge+askInterest interview.invited not+regret outreach+askInterest received+legal shape.reply stated+fit
unrelated +3 application+interviewWord applyAgain+applied arrange+interview candidate+interview candidate+roleNoun
unrelated +3 chose+toOffer clock declined hedge+budget hedge+jobSheet hedge+selected interview.nearby@subject
unrelated +3 interviewWord+chose not+applyAgain not+received not+toOffer other.matter otherMatter received+willReview
unrelated +3 selected+regret shape.very-long stated+otherMatter toOffer@subject unsubscribe
unrelated +2 application+interview application+received applied+willReview arrange@subject confirmed+thanks feedback
unrelated +2 hedge+roleNoun interview.slot@subject invite@subject not+contactYou not+otherMatter not+selected
unrelated +2 not@subject position+interviewWord received+arrange regret rejection.keep-on-file?
unrelated +2 rejection.not-moving-forward toOffer+invite
unrelated +1 application+confirmed application+declined application+statusNews arrange candidate+fit candidate+received
unrelated +1 chose chose@subject complete confirmation.received confirmed hedge hedge+arrange interview+metYou
unrelated +1 interview.slot not not+chose not+fit not+roleNoun not+stated position+budget position+willReview
unrelated +1 proceed+regret received+confirmed received@subject rejection.apply-again@subject rejection.no-fit selected
unrelated +1 sender.own stated stated+proceed stated+regret toOffer+interview
unrelated -1 application+applied application+complete application+roleNoun application@subject applied+complete
unrelated -1 budget+roleNoun chose+invite condition+application condition+roleNoun condition+unsubscribe
unrelated -1 confirmation.will-review hedge+hiring hedge+position hiring+complete hiring+invite hiring+roleNoun
unrelated -1 hiring+thanks interview+roleNoun invite+assessment jobList luck not+hedge offerPapers+roleNoun outreach
unrelated -1 outreach.found-you position+alert position+fit position+jobSheet proceed+invite proceed+selected
unrelated -1 willReview
unrelated -2 alert alert.jobs alert.list applied+roleNoun arrange+askInterest arrange+complete candidate+complete
unrelated -2 clock+roleNoun condition+fit condition+proceed fit fit+applyAgain hedge+interview hiring+toOffer
unrelated -2 jobSheet+roleNoun metYou not+declined position position+chose position+invite position+toOffer
unrelated -2 proceed+applied proceed+roleNoun received+roleNoun regret+complete selected+contactYou stated+position
unrelated -3 application+clock application+contactYou application+legal assessment+roleNoun candidate+applied
unrelated -3 chose+alert chose+metYou condition+consider fit+outreach hiring hiring+alert hiring+luck offerJob+roleNoun
unrelated -3 position+luck position+others position+roleNoun position+thanks regret+roleNoun roleNoun stated+complete
unrelated -3 status.unfinished thanks+roleNoun
unrelated -4 applied+contactYou applied+jobSheet chose+confirmed complete+metYou condition+interview hedge+alert
unrelated -4 hiring+fit hiring+jobSheet hiring+keepOnFile offer.made? otherMatter+roleNoun others+received
unrelated -4 position@subject roleNoun@subject subject.role
unrelated -5 clock+jobList condition+metYou filled+roleNoun sender.test
unrelated -7 sender.ats
unrelated -8 candidate+visa selected+fit thanks+contactYou
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, -0.5, -0.4, -0.5, -0.3, 0.2, 0.2, -0.4, 2.4];

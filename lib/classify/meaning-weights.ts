// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 condition+selected received@subject thanks@subject
application_confirmation +6 confirmation.thanks@subject not+statusNews received+assessment
application_confirmation +5 candidate+invite condition+fit interview.when rejection.not-selected?
application_confirmation +4 alert+askInterest chose+assessment condition+interview condition+willReview fit+outreach
application_confirmation +4 hedge+alert interviewWord+assessment received received+clock received+outreach shape.reply
application_confirmation +3 application+jobSheet application+legal application@subject assessment candidate+interview
application_confirmation +3 chose+interviewSet chose+received condition+proceed confirmation.will-contact
application_confirmation +3 confirmation.will-review contactYou contactYou+outreach hedge+interview hedge+invite
application_confirmation +3 hedge+proceed hedge+selected hiring+filled hiring+fit hiring+interviewWord
application_confirmation +3 invite+assessment position+received received+roleNoun willReview+contactYou
application_confirmation +2 application+applied application+contactYou application+fit application+position
application_confirmation +2 application+roleNoun application+thanks assessment.named candidate+manyApplicants
application_confirmation +2 chose+statusNews condition+declined condition+hiring confirmed@subject fit+contactYou
application_confirmation +2 hedge+chose hedge+hiring hedge+interviewWord hiring+applied hiring+assessment
application_confirmation +2 hiring+careerAdvice interview.invited? luck+applied not+candidate not+condition not+fit
application_confirmation +2 not+position received+thanks selected+invite selected+regret sender.recruits
application_confirmation +2 stated+complete stated+toOffer
application_confirmation +1 application application+hiring applied applied+roleNoun applied@subject candidate+applied
application_confirmation +1 candidate+complete candidate+confirmed candidate+proceed condition+candidate
application_confirmation +1 condition+chose condition+contactYou condition+invite condition+keepOnFile
application_confirmation +1 condition+position confirmation.received@subject confirmed+applied hedge hedge+application
application_confirmation +1 hiring+chose hiring+received interview+assessment invite+complete legal not+assessment
application_confirmation +1 position+applied sender.no-reply status.news thanks thanks+applied willReview
application_confirmation +1 willReview+complete
application_confirmation -1 application+confirmed application+otherMatter application+proceed application+statusNews
application_confirmation -1 complete@subject condition+askInterest condition+stated confirmed interview.slot invite
application_confirmation -1 metYou otherMatter outreach proceed proceed+applied rejection.not-moving-forward
application_confirmation -1 selected+received stated stated+position stated+proceed unsubscribe visa
application_confirmation -2 alert+roleNoun application+applyAgain chose+roleNoun condition+applied condition+applyAgain
application_confirmation -2 condition+hedge filled fit+keepOnFile interviewWord@subject invite+roleNoun invite@subject
application_confirmation -2 outreach.found-you position+jobSheet position+roleNoun position+selected regret
application_confirmation -2 rejection.position-filled rejection.regret selected+roleNoun selected@subject
application_confirmation -2 stated+candidate stated+roleNoun toOffer
application_confirmation -3 alert.jobs@subject alert@subject fit+applied hedge+keepOnFile interviewWord+metYou
application_confirmation -3 proceed@subject sender.board stated+received thanks+assessment
application_confirmation -4 candidate+assessment confirmed+thanks consider+complete interview@subject shape.empty
application_confirmation -5 condition+clock confirmation.received interviewWord+thanks
application_confirmation -7 clock+complete
rejection +9 link.rejected takenBack thanks+assessment
rejection +7 proceed+outreach thanks+arrange
rejection +6 candidate+outreach feedback@subject manyApplicants+received selected+declined stated@subject
rejection +5 chose+manyApplicants hedge+keepOnFile metYou@subject position+refusal regret@subject thanks+metYou
rejection +4 applyAgain+contactYou candidate+keepOnFile feedback filled+roleNoun fit+keepOnFile fit+willReview
rejection +4 hiring+willReview luck not+roleNoun not+visa proceed+luck regret+interview rejection.apply-again
rejection +4 rejection.wishes-luck
rejection +3 application+keepOnFile chose+budget condition+feedback confirmation.will-contact@subject
rejection +3 contactYou@subject fit+applyAgain hiring+consider interviewWord+thanks not+offerJob not+position
rejection +3 others+declined position+regret proceed+applied received+budget refusal rejection.other-applicants
rejection +3 roleNoun@subject selected+contactYou selected+fit sender.ats shape.reply stated stated+filled subject.role
rejection +3 thanks thanks@subject
rejection +2 application@subject applied@subject applyAgain applyAgain+arrange applyAgain+outreach chose+assessment
rejection +2 chose+declined chose+roleNoun condition+applied condition+applyAgain condition+interview
rejection +2 confirmation.received declined+complete filled hedge+application hiring+applied hiring+filled hiring+luck
rejection +2 hiring+toOffer keepOnFile+applyAgain metYou not+budget not+filled not+hedge others+proceed position
rejection +2 position+outreach position@subject proceed+complete regret rejection.refusal selected+interview
rejection +2 stated+position stated+regret thanks+outreach
rejection +1 application+regret applied candidate candidate+applied candidate+chose candidate+thanks chose
rejection +1 chose+complete chose+luck chose+selected condition+unsubscribe confirmation.thanks confirmed+thanks
rejection +1 hiring+fit interviewWord+invite not not+applied not+complete not+interview offer.made offerJob
rejection +1 position+applyAgain position+fit position+offerJob position+proceed position+roleNoun position+thanks
rejection +1 position+willReview proceed+chose proceed+regret sender.no-reply sender.recruits shape.letter
rejection +1 stated+application stated+complete stated+roleNoun thanks+applied
rejection -1 alert alert.advice application+declined application+others application+willReview applied+complete
rejection -1 applied+invite arrange chose+clock chose+otherMatter complete complete@subject condition+application
rejection -1 condition+candidate condition+complete condition+received confirmed+applied fit+contactYou hedge+arrange
rejection -1 hedge+stated hiring+outreach interview+metYou jobList+budget jobList+roleNoun jobSheet not+willReview
rejection -1 position+askInterest position+clock position+statusNews willReview
rejection -2 alert+roleNoun application+complete applied+alert applyAgain+roleNoun careerAdvice chose+regret
rejection -2 condition+fit condition+position confirmation.thanks@subject confirmed+roleNoun interview.invited@subject
rejection -2 interview.slot interview.when interviewSet+roleNoun interviewSet@subject invite not+condition not+refusal
rejection -2 other.matter other.matter@subject otherMatter otherMatter@subject received+interview shape.long
rejection -3 application+budget application+otherMatter applied+otherMatter arrange+clock chose+alert complete+offerJob
rejection -3 complete+statusNews condition+stated confirmation.received@subject confirmed@subject hedge+consider
rejection -3 identityPapers interview+clock invite+roleNoun outreach.found-you@subject outreach@subject
rejection -3 position+confirmed rejection.other-applicants? selected@subject sender.board
rejection -4 applyAgain@subject clock condition+toOffer hedge+interview proceed@subject rejection.apply-again@subject
rejection -4 stated+received thanks+otherMatter
rejection -5 condition+proceed invite@subject received@subject sender.alert shape.mailing-list
rejection -6 interview+statusNews
rejection -7 willReview+contactYou
rejection -8 fit+otherMatter
rejection -9 sender.free
interview_invitation +9 link.slot
interview_invitation +5 application+invite application+outreach arrange+clock clock clock+metYou fit+arrange
interview_invitation +5 interview+askInterest position+interviewSet
interview_invitation +4 condition+clock confirmed+outreach hiring+invite interview@subject invite+clock
interview_invitation +3 application+thanks applied+invite applied+outreach arrange@subject askInterest
interview_invitation +3 condition+interview interview interview.slot@subject interviewWord@subject invite+arrange
interview_invitation +3 position+interview position+invite received+invite selected+invite
interview_invitation +2 arrange+complete chose+clock clock+roleNoun complete@subject confirmation.received
interview_invitation +2 interview+roleNoun outreach.ask-interest outreach.recruiter shape.reply
interview_invitation +1 arrange chose+arrange hiring+interview interview+complete interview.slot
interview_invitation -1 assessment+complete assessment.complete complete condition+roleNoun hedge+received hiring
interview_invitation -1 interview.slot? not
interview_invitation -2 applyAgain+complete assessment candidate condition+arrange not+complete not+received
interview_invitation -2 received+outreach shape.letter willReview
interview_invitation -3 assessment.named chose@subject complete+statusNews interview.invited position+jobSheet
interview_invitation -3 received+arrange
assessment_invitation +9 sender.test
assessment_invitation +5 assessment.named@subject assessment@subject candidate+assessment
assessment_invitation +4 clock+complete
assessment_invitation +3 application+toOffer applied+complete candidate+complete complete@subject confirmed+thanks
assessment_invitation +3 invite+complete position+assessment position+invite proceed+complete proceed@subject
assessment_invitation +3 received+thanks thanks+metYou toOffer+applied
assessment_invitation +2 application+assessment assessment chose+complete complete condition+selected
assessment_invitation +2 confirmation.received@subject toOffer+complete
assessment_invitation +1 application+thanks clock complete+outreach complete+roleNoun condition+complete
assessment_invitation +1 condition+received sender.no-reply thanks+applied
assessment_invitation -1 application+complete sender.recruits
assessment_invitation -2 assessment.nearby hiring@subject
assessment_invitation -3 legal not+hiring received+outreach status.news
assessment_invitation -5 shape.reply
assessment_invitation -9 thanks+assessment
offer +6 alert.list identityPapers offer.papers offerPapers
offer +5 jobList thanks+offerJob
offer +4 complete+offerPapers condition+offerPapers position+toOffer thanks+invite
offer +3 chose@subject condition+hiring hiring+offerPapers offer.papers? offer.papers@subject offerPapers@subject
offer +3 toOffer
offer +2 complete+offerJob condition+position hedge+received hiring+complete invite jobSheet offer.made
offer +2 offerPapers+roleNoun position+arrange position+chose position+thanks position@subject thanks+complete
offer +2 thanks+roleNoun toOffer@subject
offer +1 invite+roleNoun metYou offerJob outreach.job-sheet position position+complete position+invite
offer -1 not+complete offer.made@subject
offer -2 application application+applied applied candidate invite+complete position+jobList refusal rejection.refusal
offer -3 condition+assessment not statusNews
offer -4 assessment.named?
recruiter_outreach +8 contactYou+askInterest
recruiter_outreach +6 askInterest outreach outreach.ask-interest
recruiter_outreach +5 applied+invite condition+invite interview+askInterest position+offerPapers
recruiter_outreach +4 alert.list complete+jobSheet jobSheet+roleNoun outreach+roleNoun outreach.found-you
recruiter_outreach +4 outreach.found-you@subject outreach.recruiter outreach@subject received+outreach recruiterSelf
recruiter_outreach +3 application+arrange arrange+interview chose+arrange chose+askInterest chose+outreach
recruiter_outreach +3 chose+unsubscribe complete+askInterest complete+unsubscribe condition+thanks hedge+arrange
recruiter_outreach +3 hedge+chose interview.arrange interviewSet@subject jobSheet jobSheet+seniority not+thanks
recruiter_outreach +3 offer.papers outreach.job-sheet position+invite roleNoun@subject subject.role
recruiter_outreach +2 application+askInterest application+fit budget+roleNoun condition+askInterest
recruiter_outreach +2 condition+unsubscribe consider hiring+recruiterSelf interview.invited interviewSet legal
recruiter_outreach +2 not+received otherMatter position+jobList sender.free seniority seniority+roleNoun
recruiter_outreach +1 application+chose askInterest+roleNoun askInterest@subject chose+roleNoun chose@subject condition
recruiter_outreach +1 condition+application condition+hedge condition+interviewWord hedge+position not+condition
recruiter_outreach +1 other.matter outreach.ask-interest@subject position+outreach roleNoun thanks+outreach
recruiter_outreach +1 toOffer+complete
recruiter_outreach -1 alert alert+roleNoun alert.advice application+applied applied candidate candidate+selected
recruiter_outreach -1 complete+outreach complete+roleNoun confirmation.will-review hedge interviewWord
recruiter_outreach -1 interviewWord+interview sender.recruits status.news
recruiter_outreach -2 alert.jobs application+candidate applyAgain candidate+roleNoun careerAdvice chose+clock clock
recruiter_outreach -2 complete+offerPapers complete@subject condition+candidate condition+position confirmation.thanks
recruiter_outreach -2 hiring@subject interviewWord+complete interviewWord@subject not+interviewWord position+alert
recruiter_outreach -2 proceed thanks willReview
recruiter_outreach -3 hedge+complete hedge+jobSheet metYou sender.no-reply shape.mailing-list
recruiter_outreach -4 condition+hiring sender.ats shape.reply
recruiter_outreach -5 arrange+offerPapers
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 alert.jobs@subject alert@subject arrange+jobSheet fit@subject unsubscribe
job_alert_newsletter +6 alert link.alert position@subject sender.board
job_alert_newsletter +5 alert.advice@subject arrange+offerPapers careerAdvice@subject hiring+alert visa+roleNoun
job_alert_newsletter +4 alert+roleNoun alert.jobs arrange+careerAdvice careerAdvice chose+alert clock+roleNoun
job_alert_newsletter +4 hiring+jobSheet keepOnFile+roleNoun offerPapers+jobSheet offerPapers+roleNoun position+alert
job_alert_newsletter +4 position+careerAdvice
job_alert_newsletter +3 alert+jobList applyAgain+alert fit+alert hedge+candidate hedge+hiring hiring+keepOnFile luck
job_alert_newsletter +3 not+alert not+keepOnFile outreach.found-you@subject outreach@subject rejection.keep-on-file
job_alert_newsletter +3 roleNoun shape.mailing-list stated+others
job_alert_newsletter +2 alert.list application+complete application+willReview complete+roleNoun complete@subject
job_alert_newsletter +2 condition+received filled+roleNoun hedge+application luck+alert not+received position
job_alert_newsletter +2 position+applyAgain position+fit position+jobList position+luck selected+fit sender.recruits
job_alert_newsletter +2 toOffer+complete
job_alert_newsletter +1 application application+hiring applied+complete chose@subject clock condition+applied
job_alert_newsletter +1 condition+candidate filled hiring hiring+chose hiring+roleNoun jobList jobSheet+roleNoun
job_alert_newsletter +1 keepOnFile not+application not+jobList not+position position+received position+roleNoun
job_alert_newsletter +1 received+complete shape.letter visa
job_alert_newsletter -1 application+applied application+position application+received application@subject applied
job_alert_newsletter -1 applied+roleNoun assessment+complete assessment.complete candidate+chose candidate+complete
job_alert_newsletter -1 chose+clock chose+complete complete condition+outreach hedge+complete interview+roleNoun legal
job_alert_newsletter -1 outreach outreach+roleNoun received+applied shape.short unfinished
job_alert_newsletter -2 application+askInterest application+candidate application+roleNoun application+statusNews
job_alert_newsletter -2 applied+askInterest applied+statusNews applied@subject condition condition+contactYou
job_alert_newsletter -2 confirmation.received hedge+chose hiring+applied invite outreach.found-you position+applied
job_alert_newsletter -2 position+consider position+otherMatter received+invite stated+position status.news statusNews
job_alert_newsletter -3 condition+invite invite+roleNoun metYou position+statusNews rejection.position-filled thanks
job_alert_newsletter -4 complete+otherMatter shape.reply
status_update_other +8 status.news@subject statusNews@subject
status_update_other +7 application+unfinished keepOnFile@subject rejection.keep-on-file@subject
status_update_other +6 applied+unfinished candidate+statusNews proceed+statusNews thanks+statusNews
status_update_other +6 willReview+statusNews
status_update_other +5 application+metYou regret+complete statusNews unfinished
status_update_other +4 not+roleNoun not+willReview regret sender.board status.news willReview+roleNoun
status_update_other +3 application+willReview application@subject applied+askInterest applied+willReview chose+regret
status_update_other +3 complete+unfinished condition+careerAdvice condition+proceed confirmation.will-contact
status_update_other +3 consider+willReview hedge+roleNoun hiring hiring+outreach not+hedge not+interview not+invite
status_update_other +3 position+arrange position+statusNews rejection.keep-on-file sender.recruits stated+regret
status_update_other +3 status.unfinished
status_update_other +2 application application+askInterest application+assessment application+complete
status_update_other +2 application+position application+statusNews applied+statusNews chose+willReview
status_update_other +2 condition+contactYou confirmation.received contactYou hiring+statusNews interviewWord+roleNoun
status_update_other +2 not+application position+applied sender.ats statusNews+roleNoun
status_update_other +1 application+applied application+candidate application+chose application+roleNoun applied@subject
status_update_other +1 candidate candidate+complete candidate@subject chose+complete condition confirmed
status_update_other +1 hiring+careerAdvice hiring+proceed hiring@subject position+applyAgain received selected+received
status_update_other +1 stated willReview
status_update_other -1 application+interview application+keepOnFile chose+declined clock condition+selected
status_update_other -1 confirmation.thanks@subject hiring+interview not+budget not+stated position+thanks
status_update_other -1 received+thanks rejection.chose-others roleNoun@subject selected shape.reply subject.role
status_update_other -2 application+thanks assessment+complete candidate+interview chose+selected condition+stated
status_update_other -2 keepOnFile+applied position+outreach proceed+interview thanks+applied thanks@subject
status_update_other -3 condition+interview confirmation.thanks hedge+applyAgain hedge+complete jobSheet+roleNoun
status_update_other -3 not+fit otherMatter others+roleNoun rejection.regret shape.letter
status_update_other -4 candidate+consider hiring+budget invite@subject not+outreach position+jobSheet
status_update_other -4 rejection.other-applicants?
status_update_other -5 candidate+confirmed hedge+candidate
status_update_other -6 condition+regret
unrelated +9 sender.free shape.empty
unrelated +8 shape.mailing-list thanks+otherMatter
unrelated +7 money
unrelated +6 candidate+interviewWord chose+offerJob regret+otherMatter willReview+invite
unrelated +5 application+otherMatter candidate+otherMatter candidate@subject declined@subject position+declined
unrelated +5 received+otherMatter rejection.not-selected stated+willReview
unrelated +4 applied+otherMatter careerAdvice+roleNoun chose+offerPapers chose+otherMatter filled+regret hedge+budget
unrelated +4 interview.nearby@subject not+offerJob not+regret not+thanks other.matter@subject otherMatter
unrelated +4 otherMatter@subject rejection.regret shape.reply stated+otherMatter stated+selected unsubscribe
unrelated +3 budget@subject chose+jobList chose+legal chose+toOffer clock condition+jobSheet condition+toOffer
unrelated +3 consider+roleNoun declined declined+regret hiring+interviewWord interview.when not+jobSheet not+toOffer
unrelated +3 other.matter outreach+askInterest received+contactYou received+invite received+legal rejection.no-match
unrelated +3 rejection.not-moving-forward selected+received selected@subject
unrelated +2 application+declined applyAgain+applied assessment+complete assessment.complete candidate+received
unrelated +2 candidate+roleNoun careerAdvice chose+jobSheet complete+offerPapers confirmation.received
unrelated +2 confirmed@subject hedge+complete hedge+interviewWord hedge+roleNoun interview+clock interviewSet+metYou
unrelated +2 interviewWord+chose keepOnFile+applied manyApplicants not+application not+contactYou not+fit not+received
unrelated +2 not+refusal not+selected not+stated not@subject otherMatter+budget regret rejection.apply-again
unrelated +2 rejection.no-fit sender.own shape.long stated+others stated+regret toOffer+complete toOffer+interview
unrelated +2 toOffer+invite
unrelated +1 alert.advice application+confirmed applyAgain arrange arrange+roleNoun chose chose+regret chose+selected
unrelated +1 chose@subject complete complete+otherMatter condition+complete fit+roleNoun hedge+received
unrelated +1 interview+interviewSet interview.invited interview.slot interviewWord interviewWord+interview
unrelated +1 interviewWord+thanks not not+arrange not+chose not+hiring not+proceed not+willReview received+confirmed
unrelated +1 recruiterSelf+roleNoun rejection.wishes-luck selected stated stated+proceed thanks
unrelated -1 application+applied application+complete application+contactYou application+roleNoun application@subject
unrelated -1 askInterest candidate+selected chose+roleNoun condition+askInterest condition+chose condition+roleNoun
unrelated -1 confirmation.will-review fit+applied hedge+application hedge+hiring hiring+applied interview+complete
unrelated -1 interview+roleNoun not+condition position position+applied position+jobSheet position+proceed
unrelated -1 position+willReview proceed+invite received+roleNoun rejection.keep-on-file willReview
unrelated -2 alert alert.jobs alert.list application+hiring applied+outreach assessment+roleNoun candidate+applied
unrelated -2 candidate+proceed condition+fit condition+others condition+proceed fit+applyAgain hedge+fit hiring+budget
unrelated -2 hiring+received hiring+roleNoun jobList jobSheet+roleNoun metYou not+complete offer.papers
unrelated -2 outreach.found-you@subject outreach@subject position+alert position+chose position+confirmed position+fit
unrelated -2 position+invite position+luck position+thanks stated+complete stated+hiring status.news@subject
unrelated -2 statusNews@subject thanks+assessment
unrelated -3 chose+budget condition+budget condition+interviewWord condition+legal hedge+applied hedge+thanks hiring
unrelated -3 hiring+fit hiring+invite hiring+keepOnFile hiring+selected invite+assessment keepOnFile+complete
unrelated -3 metYou@subject not+outreach position+others position+roleNoun proceed+roleNoun received+thanks roleNoun
unrelated -3 thanks+roleNoun toOffer+roleNoun
unrelated -4 applied+contactYou complete+metYou condition+interview condition+stated filled+roleNoun fit+outreach
unrelated -4 hiring+alert offerJob+roleNoun others+received position+toOffer position@subject proceed@subject
unrelated -4 roleNoun@subject subject.role
unrelated -5 hiring+jobSheet not+jobList regret+interview selected+fit
unrelated -7 sender.ats
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.7, 0.2, -0.7, -0.5, -0.5, -0.1, 0, 0, 2.3];

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +8 thanks@subject
application_confirmation +7 received@subject
application_confirmation +6 not+statusNews
application_confirmation +5 candidate+clock candidate+invite condition+selected confirmation.thanks@subject
application_confirmation +5 not+applyAgain received+assessment received+thanks
application_confirmation +4 application+clock chose+clock interviewWord+fit received received+outreach
application_confirmation +4 rejection.not-selected? shape.reply
application_confirmation +3 application+complete application@subject clock+roleNoun complete+outreach condition+fit
application_confirmation +3 condition+outreach condition+proceed condition+willReview confirmation.will-review
application_confirmation +3 confirmed+roleNoun fit+outreach invite+assessment not+arrange not+candidate not+complete
application_confirmation +3 not+condition received+roleNoun stated+hiring willReview+contactYou
application_confirmation +2 application+contactYou application+fit application+position application+thanks
application_confirmation +2 applied@subject assessment chose+received condition+contactYou condition+declined
application_confirmation +2 condition+interviewWord condition+invite confirmation.received@subject confirmed+applied
application_confirmation +2 contactYou contactYou+complete contactYou+outreach fit+contactYou fit+interview
application_confirmation +2 hiring+assessment hiring+interview hiring+received hiring+thanks interviewWord+chose legal
application_confirmation +2 not+chose not+hedge position+clock position+confirmed stated+thanks
application_confirmation +1 application+applied application+roleNoun applied+interview assessment.named@subject
application_confirmation +1 chose+thanks chose@subject complete condition+candidate condition+hiring
application_confirmation +1 confirmation.thanks confirmation.will-contact hiring+chose hiring+fit hiring+outreach
application_confirmation +1 not+declined not+position position+applied position+received position+thanks
application_confirmation +1 received+applied received+clock selected sender.recruits statusNews thanks thanks+applied
application_confirmation +1 willReview
application_confirmation -1 application+otherMatter askInterest candidate+chose hiring+applyAgain not+assessment
application_confirmation -1 not+stated other.matter others position+hiring position+jobSheet regret
application_confirmation -1 rejection.other-applicants rejection.regret sender.own stated stated+proceed
application_confirmation -2 application+unfinished applied+otherMatter assessment+roleNoun chose+arrange
application_confirmation -2 chose+willReview condition+hedge condition+received feedback fit+applied interview+roleNoun
application_confirmation -2 jobSheet metYou other.matter@subject otherMatter@subject outreach.found-you
application_confirmation -2 outreach.job-sheet position+arrange selected@subject stated+complete toOffer+applied
application_confirmation -2 unsubscribe visa
application_confirmation -3 applyAgain+invite chose+complete chose+roleNoun fit@subject hedge+roleNoun
application_confirmation -3 hiring+statusNews not+received position+outreach shape.empty unfinished
application_confirmation -4 chose+outreach clock+complete not+willReview selected+roleNoun thanks+statusNews
application_confirmation -5 confirmation.received invite+clock manyApplicants+received
rejection +8 link.rejected
rejection +7 thanks+assessment
rejection +6 feedback keepOnFile+statusNews manyApplicants+received metYou@subject money proceed+outreach
rejection +6 regret+interview rejection.offer-taken-back takenBack
rejection +5 received+invite thanks+arrange thanks+metYou
rejection +4 condition+applyAgain feedback@subject filled interviewWord+applied luck luck+thanks not+outreach
rejection +4 not+roleNoun offerJob+takenBack others+outreach position+regret position+visa proceed+declined
rejection +4 proceed+interview rejection.wishes-luck selected+consider selected+declined selected+outreach
rejection +3 applyAgain+contactYou assessment.complete chose+filled chose+manyApplicants condition+interview
rejection +3 condition+keepOnFile confirmation.received confirmation.will-contact@subject contactYou@subject
rejection +3 fit+willReview hiring+fit hiring+thanks not+interviewSet not+position not+visa others+proceed
rejection +3 outreach+roleNoun position+applyAgain regret regret+roleNoun regret@subject rejection.apply-again
rejection +3 rejection.no-match rejection.not-selected? rejection.other-applicants sender.ats shape.reply stated
rejection +3 stated+application stated+complete stated@subject thanks toOffer+offerJob
rejection +2 application+proceed application@subject applyAgain+invite assessment+complete candidate+manyApplicants
rejection +2 candidate+proceed candidate+thanks chose+offerJob condition+contactYou declined+complete fit+keepOnFile
rejection +2 fit+roleNoun hedge+application hiring+applyAgain hiring+complete hiring+willReview
rejection +2 interviewWord+interviewSet interviewWord+roleNoun interviewWord+thanks invite+interview not not+complete
rejection +2 not+fit not+hedge others+complete others+roleNoun position+assessment position@subject refusal
rejection +2 regret+complete rejection.refusal roleNoun@subject selected+fit sender.no-reply stated+declined
rejection +2 subject.role thanks+complete thanks+interview thanks+roleNoun thanks@subject visa+roleNoun
rejection +1 application+candidate application+keepOnFile application+manyApplicants application+received applied
rejection +1 applied@subject applyAgain applyAgain+complete candidate candidate+roleNoun chose chose+declined
rejection +1 chose+selected chose+toOffer condition+received fit@subject hedge+fit hedge+position interview.invited
rejection +1 interviewWord@subject luck+applied manyApplicants metYou not+applied not+arrange not+chose not+declined
rejection +1 not+feedback not+hiring not+interview not@subject others outreach.ask-interest position position+budget
rejection +1 position+chose position+roleNoun position+thanks position+willReview proceed+applied sender.own
rejection +1 shape.letter stated+chose stated+position stated+regret status.news
rejection -1 application+chose application+complete application+hiring application+willReview candidate+applied
rejection -1 candidate+received condition+chose condition+hedge condition+roleNoun confirmation.will-contact contactYou
rejection -1 fit+applied fit+arrange fit+complete hiring+statusNews interview interview.slot invite jobList legal
rejection -1 not+keepOnFile offer.papers? other.matter otherMatter outreach.found-you@subject outreach.job-sheet
rejection -1 outreach@subject position+askInterest position+declined position+received received regret+otherMatter
rejection -1 status.news@subject statusNews@subject toOffer+invite
rejection -2 alert+roleNoun alert.jobs@subject alert@subject application+contactYou application+outreach
rejection -2 applied+complete applyAgain@subject arrange chose+alert chose+regret complete+offerJob
rejection -2 complete+offerPapers complete@subject confirmation.received@subject fit not+condition other.matter@subject
rejection -2 otherMatter@subject received@subject rejection.apply-again@subject selected@subject shape.long unsubscribe
rejection -3 application+unfinished chose+askInterest condition+fit condition+stated confirmed+roleNoun
rejection -3 hiring+keepOnFile hiring+outreach interview+askInterest interview.invited? proceed@subject
rejection -3 status.unfinished@subject status.withdrawn thanks+invite thanks+offerJob unfinished@subject
rejection -4 application+otherMatter candidate+arrange clock condition+hiring confirmation.thanks@subject
rejection -4 confirmed@subject interview+clock received+willReview rejection.other-applicants? sender.alert
rejection -4 stated+otherMatter willReview+contactYou
rejection -5 invite@subject not+contactYou rejection.no-match? shape.empty
rejection -6 application+withdrawn sender.free shape.mailing-list withdrawn
interview_invitation +9 link.slot
interview_invitation +4 application+outreach askInterest@subject candidate+invite clock fit+arrange interview@subject
interview_invitation +4 outreach.ask-interest@subject position+interviewSet received+invite
interview_invitation +3 application+candidate application+invite arrange+clock candidate+hiring chose+metYou
interview_invitation +3 clock+metYou condition+clock hiring+interviewWord hiring+invite interview+roleNoun
interview_invitation +3 interviewSet@subject invite+clock not+statusNews position+interview position+selected
interview_invitation +3 received+roleNoun shape.reply
interview_invitation +2 application+received applied+invite arrange+budget arrange+complete arrange@subject
interview_invitation +2 condition+otherMatter confirmation.received hiring+interview interview interview.slot@subject
interview_invitation +2 interviewWord@subject invite+roleNoun invite@subject jobSheet+roleNoun outreach
interview_invitation +2 outreach.ask-interest outreach.found-you position+invite selected+invite
interview_invitation +1 application+applied application+interviewWord application+thanks applied+outreach arrange
interview_invitation +1 chose+clock clock+complete complete@subject confirmation.thanks fit@subject hiring@subject
interview_invitation +1 interview.slot metYou@subject received+outreach statusNews
interview_invitation -1 application+interview assessment assessment.named@subject assessment@subject budget
interview_invitation -1 candidate+roleNoun chose condition+invite interviewWord+roleNoun position+interviewWord proceed
interview_invitation -1 received+complete toOffer+interview
interview_invitation -2 applyAgain assessment.named assessment.nearby@subject candidate candidate+interview
interview_invitation -2 chose+roleNoun chose@subject complete+statusNews condition+arrange interview.invited
interview_invitation -2 interview.slot? interview.when outreach+roleNoun position+arrange position+complete
interview_invitation -2 position+hiring position@subject received@subject sender.no-reply thanks+metYou
interview_invitation -2 toOffer+complete
interview_invitation -3 arrange+assessment assessment.complete@subject candidate+chose contactYou+complete
interview_invitation -3 interview.arrange keepOnFile
interview_invitation -4 alert
interview_invitation -5 complete+outreach hedge+arrange hiring+selected received+assessment
assessment_invitation +8 sender.test
assessment_invitation +4 identityPapers thanks+interview
assessment_invitation +3 assessment.complete@subject assessment.named@subject assessment@subject candidate+complete
assessment_invitation +3 clock+complete other.matter@subject otherMatter@subject position+assessment stated+complete
assessment_invitation +2 arrange+complete candidate+roleNoun clock complete complete+roleNoun complete@subject
assessment_invitation +2 condition+assessment condition+selected hiring+assessment invite not+complete outreach proceed
assessment_invitation +2 proceed+complete selected+complete sender.no-reply toOffer+roleNoun
assessment_invitation +1 application+candidate application+invite applied+assessment arrange+roleNoun assessment
assessment_invitation +1 assessment+roleNoun assessment.named chose+complete condition@subject confirmation.will-review
assessment_invitation +1 hiring+invite invite+complete
assessment_invitation -1 applied+willReview applyAgain+complete assessment+complete assessment.nearby@subject
assessment_invitation -1 chose+consider chose+metYou chose+outreach chose@subject condition condition+contactYou
assessment_invitation -1 condition+position confirmation.will-contact contactYou hiring@subject interview+roleNoun
assessment_invitation -1 interviewWord+roleNoun invite@subject position position@subject sender.recruits
assessment_invitation -1 shape.mailing-list shape.short visa
assessment_invitation -2 applyAgain chose+toOffer chose+willReview condition+outreach not+condition not+interview
assessment_invitation -2 rejection.apply-again sender.ats sender.free status.news
assessment_invitation -3 hedge+position keepOnFile link.slot not+toOffer otherMatter+roleNoun received@subject
assessment_invitation -3 thanks+complete unsubscribe
assessment_invitation -4 interviewWord+selected not+fit selected+interview thanks+assessment
assessment_invitation -5 arrange+clock chose+invite complete+offerPapers interviewWord+clock recruiterSelf+roleNoun
assessment_invitation -5 shape.reply
assessment_invitation -6 application+interviewWord
offer +6 identityPapers
offer +5 not+jobList offerPapers
offer +4 alert.list invite+roleNoun not@subject offer.made? offer.papers others+complete thanks+interview
offer +4 thanks+offerJob
offer +3 condition+otherMatter invite jobList offer.papers? offer.papers@subject offerPapers@subject other.matter
offer +3 position+toOffer
offer +2 chose+statusNews complete+askInterest complete+offerJob complete+statusNews condition+position
offer +2 condition+roleNoun hedge+received hiring+complete interviewWord+metYou jobSheet metYou position+offerJob
offer +2 selected stated+chose thanks+outreach toOffer toOffer+roleNoun
offer +1 chose chose+clock chose@subject complete complete+offerPapers condition condition+offerPapers hiring
offer +1 hiring+proceed offer.made offer.made@subject offerJob offerJob+roleNoun offerJob@subject offerPapers+roleNoun
offer +1 outreach.job-sheet position position@subject shape.letter toOffer@subject
offer -1 application+applied hedge+chose interview interviewWord other.matter@subject otherMatter@subject statusNews
offer -2 application+chose applied applied+complete candidate interviewWord+interview keepOnFile manyApplicants not
offer -2 not+chose not+condition takenBack
offer -3 application chose+offerJob hiring+declined invite+complete not+hedge rejection.offer-taken-back thanks+applied
offer -5 rejection.not-selected@subject
offer -7 selected+toOffer
recruiter_outreach +5 contactYou+outreach hedge@subject
recruiter_outreach +4 applied+invite askInterest clock@subject complete+alert complete+unsubscribe condition+invite
recruiter_outreach +4 jobList jobSheet+roleNoun not+hedge not+unsubscribe outreach
recruiter_outreach +3 applied+contactYou arrange+outreach chose+outreach chose+unsubscribe complete+askInterest
recruiter_outreach +3 condition+unsubscribe hedge+received interview+askInterest interview+interviewSet invite@subject
recruiter_outreach +3 not+askInterest otherMatter outreach+roleNoun outreach.ask-interest outreach.found-you
recruiter_outreach +3 outreach.found-you@subject outreach.recruiter outreach@subject received+outreach
recruiter_outreach +3 received+unsubscribe recruiterSelf visa
recruiter_outreach +2 arrange+askInterest askInterest@subject candidate@subject chose+askInterest condition+application
recruiter_outreach +2 condition+askInterest hiring+recruiterSelf hiring+roleNoun interview.arrange interview.invited
recruiter_outreach +2 jobSheet not not+thanks offer.papers other.matter outreach.ask-interest@subject roleNoun@subject
recruiter_outreach +2 seniority subject.role
recruiter_outreach +1 alert application+complete arrange arrange+interview chose+otherMatter complete+statusNews
recruiter_outreach +1 condition condition+complete condition@subject fit hedge+outreach jobList+budget not@subject
recruiter_outreach +1 offerPapers outreach.job-sheet position+received roleNoun seniority+roleNoun
recruiter_outreach -1 applied candidate+applied candidate+selected complete+otherMatter complete+roleNoun
recruiter_outreach -1 condition+candidate condition+contactYou fit+outreach interview+metYou interview@subject
recruiter_outreach -1 interviewWord+interview not+candidate others position+alert received+invite sender.recruits
recruiter_outreach -1 thanks+applied
recruiter_outreach -2 application+applied candidate complete+offerPapers complete@subject condition+selected
recruiter_outreach -2 confirmation.received feedback fit@subject hedge+complete hiring+askInterest hiring@subject
recruiter_outreach -2 metYou not+budget position+arrange received+complete received+legal sender.no-reply
recruiter_outreach -2 shape.mailing-list shape.very-long stated
recruiter_outreach -3 chose+interview confirmation.thanks fit+contactYou hiring+arrange selected@subject
recruiter_outreach -4 clock filled interviewWord+metYou sender.alert shape.reply
recruiter_outreach -5 assessment+roleNoun condition+hiring sender.ats toOffer+offerPapers
job_alert_newsletter +8 sender.alert
job_alert_newsletter +6 unsubscribe
job_alert_newsletter +5 applyAgain@subject complete+unsubscribe keepOnFile+roleNoun rejection.other-applicants?
job_alert_newsletter +4 alert alert.advice@subject alert.jobs@subject alert@subject careerAdvice@subject chose+alert
job_alert_newsletter +4 complete+alert fit@subject hedge+interview hiring+keepOnFile link.alert otherMatter+roleNoun
job_alert_newsletter +4 position+alert position@subject
job_alert_newsletter +3 alert+roleNoun alert.advice alert.list careerAdvice condition+applied hedge+hiring
job_alert_newsletter +3 hiring+arrange hiring+careerAdvice hiring+jobSheet outreach.found-you@subject outreach@subject
job_alert_newsletter +3 position+askInterest roleNoun sender.board visa+roleNoun
job_alert_newsletter +2 alert.jobs application+complete applyAgain+roleNoun budget chose@subject condition+candidate
job_alert_newsletter +2 condition+position fit+alert hedge+position hiring+roleNoun luck not+alert not+budget position
job_alert_newsletter +2 position+luck rejection.apply-again@subject rejection.wishes-luck
job_alert_newsletter +1 application application+unfinished applyAgain+alert arrange+roleNoun askInterest chose+selected
job_alert_newsletter +1 complete+roleNoun filled+roleNoun fit+complete hedge hiring+chose hiring@subject jobList
job_alert_newsletter +1 not+candidate not+jobList not+keepOnFile position+applyAgain position+assessment
job_alert_newsletter +1 position+candidate position+fit position+jobList shape.short
job_alert_newsletter -1 application+applied application@subject applied+roleNoun applied+statusNews assessment+complete
job_alert_newsletter -1 assessment.complete candidate+complete chose chose+consider clock complete+jobSheet
job_alert_newsletter -1 condition+arrange fit hedge+received interview.slot not+position not+roleNoun outreach
job_alert_newsletter -1 outreach.found-you position+applied position+hiring position+selected received+roleNoun
job_alert_newsletter -1 recruiterSelf sender.ats sender.no-reply shape.letter
job_alert_newsletter -2 application+fit application+roleNoun application+statusNews chose+complete complete+budget
job_alert_newsletter -2 complete+careerAdvice complete+outreach consider fit+willReview hedge+roleNoun interview invite
job_alert_newsletter -2 legal+roleNoun position+jobSheet rejection.other-applicants selected+received selected+roleNoun
job_alert_newsletter -3 applied@subject chose+jobSheet condition hiring+assessment hiring+fit received+unsubscribe
job_alert_newsletter -3 shape.empty stated status.news
job_alert_newsletter -6 shape.reply
status_update_other +8 application+unfinished
status_update_other +6 status.unfinished@subject unfinished@subject
status_update_other +5 application+withdrawn candidate+statusNews condition+toOffer confirmation.will-review@subject
status_update_other +5 status.news@subject statusNews@subject
status_update_other +4 application+applyAgain identityPapers interview.when interviewWord@subject not+hiring
status_update_other +4 proceed+statusNews proceed@subject regret regret+complete statusNews statusNews+roleNoun
status_update_other +4 withdrawn
status_update_other +3 application+contactYou application+received application+statusNews applied+statusNews
status_update_other +3 applied+withdrawn applyAgain@subject hiring+unfinished interview+metYou keepOnFile@subject
status_update_other +3 not+complete position+applied position+statusNews rejection.apply-again@subject
status_update_other +3 rejection.keep-on-file rejection.keep-on-file@subject selected+fit sender.no-reply
status_update_other +3 stated+complete stated+regret thanks+statusNews unfinished
status_update_other +2 application+askInterest application+complete application+hiring application+position
status_update_other +2 application@subject applied+unfinished arrange@subject candidate candidate+unfinished
status_update_other +2 chose+statusNews confirmation.will-contact fit+applied hiring hiring+keepOnFile
status_update_other +2 hiring+statusNews interview.slot@subject not+proceed position+fit position+keepOnFile proceed
status_update_other +2 proceed+applied proceed+complete received+roleNoun sender.board sender.recruits
status_update_other +2 shape.mailing-list stated stated+position status.news
status_update_other +1 application application+applied application+candidate application+roleNoun
status_update_other +1 application+willReview applied+roleNoun applied+willReview candidate+chose complete+unfinished
status_update_other +1 complete@subject condition condition+applied condition+contactYou confirmation.will-review
status_update_other +1 contactYou hiring+roleNoun keepOnFile legal not+roleNoun position+manyApplicants received
status_update_other +1 rejection.not-moving-forward sender.ats willReview
status_update_other -1 alert.list assessment.named budget condition+application filled hedge hedge+fit jobList
status_update_other -1 keepOnFile+applied not+condition position position+thanks
status_update_other -2 application+thanks assessment chose+outreach chose+received clock complete+roleNoun
status_update_other -2 confirmation.thanks@subject confirmation.will-contact@subject contactYou@subject fit+willReview
status_update_other -2 not+regret position+candidate position@subject proceed+chose roleNoun@subject subject.role
status_update_other -2 thanks+applied thanks@subject visa
status_update_other -3 chose+selected chose+unsubscribe confirmation.thanks hedge+applyAgain hiring+thanks luck
status_update_other -3 proceed+selected received+unsubscribe rejection.regret rejection.wishes-luck shape.letter
status_update_other -3 thanks+roleNoun
status_update_other -4 applied+outreach not+statusNews stated@subject
status_update_other -7 proceed+offerJob
unrelated +9 sender.free shape.empty
unrelated +7 complete+money shape.mailing-list thanks+otherMatter
unrelated +6 candidate@subject money received+otherMatter refusal+otherMatter stated+otherMatter
unrelated +5 application+otherMatter applied+otherMatter arrange+otherMatter candidate+interviewWord
unrelated +5 candidate+otherMatter chose+refusal complete+feedback filled@subject hedge+budget hiring+offerJob
unrelated +5 rejection.other-applicants? stated+budget stated+received toOffer+otherMatter
unrelated +4 arrange+interviewSet condition+statusNews declined interview.nearby@subject invite+clock not+contactYou
unrelated +4 outreach+askInterest received+arrange received+clock regret+otherMatter rejection.no-match
unrelated +4 rejection.not-selected rejection.nothing-to-offer stated+outreach stated+selected visa@subject
unrelated +3 application+interviewWord applied+visa assessment.nearby candidate+feedback candidate+interview
unrelated +3 chose+offerJob condition+regret declined@subject hedge+complete hedge+jobSheet hiring+askInterest
unrelated +3 hiring+declined hiring+interviewWord hiring+metYou identityPapers interview.invited
unrelated +3 interview.invited@subject interviewSet+metYou invite+metYou not+refusal not+regret not+selected
unrelated +3 other.matter otherMatter others+applied received+interview refusal+regret regret+received
unrelated +3 rejection.chose-others rejection.not-selected@subject rejection.regret selected@subject shape.reply
unrelated +3 shape.very-long stated+fit stated+proceed stated@subject unsubscribe
unrelated +2 application+declined applied+statusNews candidate+arrange chose+budget chose+otherMatter chose+selected
unrelated +2 chose+statusNews clock complete+budget complete+offerPapers condition+conditionAfter condition@subject
unrelated +2 feedback hedge+chose hedge+roleNoun interview.when interviewWord+complete invite+roleNoun legal
unrelated +2 not+received not+roleNoun not+stated not+toOffer other.matter@subject otherMatter@subject received+legal
unrelated +2 regret rejection.not-moving-forward rejection.not-selected? sender.own shape.long thanks
unrelated +1 alert.jobs application+interview application+received candidate+roleNoun chose+applied chose+thanks
unrelated +1 chose+toOffer clock@subject complete complete+roleNoun complete+unsubscribe condition+outreach
unrelated +1 confirmation.thanks@subject consider hedge hiring+applied interview+clock interview.slot interviewSet
unrelated +1 interviewWord interviewWord+chose interviewWord+clock interviewWord+interview interviewWord+thanks not
unrelated +1 not+assessment not+otherMatter not@subject offer.made others+chose position+arrange selected+otherMatter
unrelated +1 shape.short stated stated+regret toOffer toOffer@subject
unrelated -1 application application+applied applied+complete assessment+roleNoun assessment.named@subject
unrelated -1 assessment@subject budget+roleNoun chose+roleNoun complete@subject condition hiring+complete
unrelated -1 hiring+offerPapers hiring+roleNoun hiring@subject interview interview+complete interview+roleNoun
unrelated -1 interview.slot? invite+interviewSet jobList metYou not+complete not+hedge not+position outreach+roleNoun
unrelated -1 outreach.found-you@subject outreach@subject position+applyAgain position+hiring position+regret
unrelated -1 proceed+complete thanks@subject
unrelated -2 alert.list application+fit candidate+proceed chose+alert chose+recruiterSelf condition+interview
unrelated -2 condition+thanks fit+keepOnFile hiring interviewWord+interviewSet interviewWord+roleNoun not+declined
unrelated -2 offer.made? position position+chose position+offerJob position+received position+roleNoun position@subject
unrelated -2 proceed+roleNoun received+outreach regret+roleNoun roleNoun@subject subject.role
unrelated -3 application+assessment application+candidate applied+contactYou candidate+invite complete+metYou
unrelated -3 condition+applyAgain condition+roleNoun declined+complete filled+roleNoun hiring+invite offerJob+roleNoun
unrelated -3 position+askInterest position+thanks proceed@subject roleNoun selected+declined selected+offerJob
unrelated -3 shape.letter thanks+roleNoun toOffer+offerJob
unrelated -4 declined+outreach hedge+applied hedge+applyAgain link.slot others+interview sender.ats
unrelated -5 candidate+toOffer hiring+clock others+roleNoun position+toOffer willReview+roleNoun
unrelated -6 contactYou+arrange not+conditionAfter position+interviewSet selected+fit sender.board
unrelated -7 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.5, 0.4, -0.4, -0.3, -0.6, -0.1, 0.4, -0.2, 1.4];

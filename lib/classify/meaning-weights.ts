// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject
application_confirmation +6 alert+askInterest rejection.not-moving-forward? rejection.not-selected? thanks@subject
application_confirmation +5 candidate+invite condition+interview confirmation.thanks@subject shape.reply
application_confirmation +4 application@subject chose+assessment condition+fit condition+metYou fit+assessment
application_confirmation +4 hedge+alert received received+assessment received+clock rejection.chose-others?
application_confirmation +4 rejection.no-match?
application_confirmation +3 application+contactYou applied+jobList candidate+interview complete+legal
application_confirmation +3 condition+declined condition+selected confirmation.will-contact confirmation.will-review
application_confirmation +3 contactYou hedge+chose hedge+interview hedge+statusNews hiring+careerAdvice hiring+fit
application_confirmation +3 hiring+interview interview+outreach interview.invited? interviewWord+assessment
application_confirmation +3 not+condition not+jobSheet others+complete received+roleNoun sender.recruits willReview
application_confirmation +3 willReview+contactYou
application_confirmation +2 application+applied application+jobList application+position application+roleNoun
application_confirmation +2 application+thanks applied+roleNoun assessment chose+received chose+thanks clock+roleNoun
application_confirmation +2 condition+contactYou condition+hiring condition+invite condition+others condition+proceed
application_confirmation +2 confirmed+roleNoun fit+contactYou fit+interview hedge+fit hiring+applied
application_confirmation +2 hiring+interviewWord interview.arrange? interview.slot? invite+assessment invite+complete
application_confirmation +2 manyApplicants not+arrange not+fit not+hedge otherMatter+roleNoun others+fit
application_confirmation +2 position+confirmed position+received sender.no-reply stated+complete status.news statusNews
application_confirmation +1 alert.jobs application application+complete application+hiring applied applied@subject
application_confirmation +1 assessment.named@subject assessment@subject candidate+confirmed candidate+fit
application_confirmation +1 chose+selected condition condition+candidate condition+roleNoun condition+willReview
application_confirmation +1 confirmation.received@subject fit hedge+complete hedge+hiring hiring+thanks
application_confirmation +1 keepOnFile+contactYou legal not+candidate not+chose not+complete not+hiring position+alert
application_confirmation +1 position+applied position+jobSheet thanks thanks+applied
application_confirmation -1 application+proceed application+statusNews arrange arrange+interview budget
application_confirmation -1 candidate+hiring chose+complete chose+roleNoun complete+roleNoun complete@subject
application_confirmation -1 condition+unsubscribe declined+regret filled interview+interviewSet interviewWord+arrange
application_confirmation -1 invite+roleNoun not+applied outreach position+hiring position+jobList position+keepOnFile
application_confirmation -1 regret rejection.regret shape.long stated+declined
application_confirmation -2 application+applyAgain application+confirmed application+outreach applied+invite
application_confirmation -2 applied+statusNews candidate+declined confirmed interview.arrange interviewWord@subject
application_confirmation -2 not+outreach other.matter@subject otherMatter otherMatter@subject rejection.not-selected
application_confirmation -2 selected@subject stated stated+candidate stated+others stated+position stated+proceed
application_confirmation -2 status.news@subject statusNews@subject
application_confirmation -3 alert.jobs@subject alert@subject applyAgain+applied askInterest+roleNoun feedback
application_confirmation -3 interviewWord+metYou invite+outreach keepOnFile+roleNoun position+regret position+roleNoun
application_confirmation -3 proceed+regret sender.board thanks+interview toOffer
application_confirmation -4 applied+assessment complete+budget interview@subject proceed@subject
application_confirmation -5 applied+careerAdvice confirmation.received confirmed+thanks fit@subject not+willReview
application_confirmation -6 clock+complete confirmation.will-review@subject shape.empty willReview@subject
rejection +9 rejection.offer-taken-back thanks+assessment
rejection +8 link.rejected takenBack
rejection +6 feedback feedback@subject luck+thanks metYou@subject proceed+luck thanks+arrange
rejection +5 chose+manyApplicants condition+consider filled+roleNoun not+roleNoun position+visa proceed+outreach
rejection +5 received+invite rejection.wishes-luck selected+consider thanks+complete
rejection +4 confirmation.will-contact@subject contactYou@subject filled hedge+applied luck manyApplicants+received
rejection +4 not+offerPapers not+outreach position+refusal rejection.apply-again rejection.keep-on-file
rejection +4 rejection.no-match selected+declined selected+fit thanks+metYou
rejection +3 applyAgain candidate+declined candidate+outreach chose+budget complete+feedback condition+applyAgain
rejection +3 condition+otherMatter confirmation.received fit+applyAgain fit+declined hiring+willReview
rejection +3 interviewWord+selected interviewWord@subject not+budget not+filled not+toOffer position+consider
rejection +3 position+jobSheet position+proceed proceed+roleNoun regret+roleNoun selected+interview sender.ats
rejection +3 shape.reply stated thanks
rejection +2 application+invite application+keepOnFile application+manyApplicants application@subject applied
rejection +2 applied@subject applyAgain+contactYou assessment.named@subject assessment@subject budget+roleNoun
rejection +2 candidate candidate+hiring chose+filled chose+roleNoun condition+keepOnFile declined hedge+application
rejection +2 hedge+complete hiring+applyAgain hiring+fit metYou money not not+applied not+declined not+interview
rejection +2 not+interviewWord not+offerJob not+position offer.made others+declined others+roleNoun position
rejection +2 position+assessment position+filled position+fit position+manyApplicants position+others position+regret
rejection +2 position@subject proceed+applied refusal regret regret+complete rejection.other-applicants
rejection +2 rejection.refusal roleNoun@subject stated+position subject.role thanks+interview thanks@subject
rejection +1 application+applyAgain application+fit application+proceed application+regret applied+contactYou
rejection +1 applied+roleNoun candidate+chose candidate@subject chose chose+outreach chose+selected confirmation.thanks
rejection +1 hedge+position manyApplicants not+chose not+complete not+consider not+hedge offerJob others position+chose
rejection +1 position+contactYou position+hiring position+keepOnFile position+metYou position+offerJob
rejection +1 rejection.not-moving-forward rejection.not-selected rejection.position-filled roleNoun selected
rejection +1 sender.no-reply sender.recruits shape.letter stated+application stated+roleNoun visa+roleNoun
rejection -1 applied+willReview arrange budget complete condition+assessment condition+complete condition+position
rejection -1 condition+selected confirmation.will-contact fit+alert hiring+interview hiring+invite jobList+budget
rejection -1 jobSheet not+condition not+statusNews outreach.job-sheet position+declined rejection.chose-others
rejection -1 rejection.not-selected? toOffer+invite willReview willReview+complete
rejection -2 application+complete application+interviewSet applied+complete chose+regret complete@subject condition+fit
rejection -2 condition+stated condition+willReview confirmation.received@subject hiring+keepOnFile interview.slot
rejection -2 invite invite+interviewSet not+keepOnFile other.matter otherMatter position+careerAdvice proceed@subject
rejection -2 received+interview rejection.other-applicants? selected+regret selected@subject shape.long
rejection -3 application+assessment applyAgain@subject complete+offerPapers confirmation.thanks@subject
rejection -3 confirmed@subject fit+arrange proceed+thanks recruiterSelf rejection.apply-again@subject stated+others
rejection -3 stated+selected
rejection -4 application+otherMatter applied+otherMatter candidate+statusNews chose+alert condition+thanks
rejection -4 hedge+interview invite@subject not+applyAgain other.matter@subject otherMatter@subject position+confirmed
rejection -4 received@subject selected+keepOnFile sender.board
rejection -5 application+budget application+recruiterSelf chose+askInterest clock condition+filled condition+proceed
rejection -5 condition@subject hedge+others interviewWord+statusNews not+askInterest not+unsubscribe
rejection -6 candidate+clock rejection.chose-others? sender.alert shape.mailing-list
rejection -7 sender.free
interview_invitation +9 link.slot
interview_invitation +7 applied+metYou fit+clock
interview_invitation +6 application+outreach
interview_invitation +5 application+invite arrange+askInterest clock invite+arrange position+interview
interview_invitation +4 applied+invite arrange+clock interview@subject
interview_invitation +3 arrange@subject complete+legal hiring+invite interview interview.slot@subject invite@subject
interview_invitation +3 metYou@subject position+interviewSet received+invite
interview_invitation +2 application+roleNoun application+thanks applied+outreach arrange arrange+complete chose+clock
interview_invitation +2 clock+roleNoun condition+fit confirmation.received interview+complete interview+roleNoun
interview_invitation +2 interviewWord@subject invite+roleNoun not+condition position+invite received+outreach
interview_invitation +2 selected+invite shape.reply
interview_invitation +1 chose+arrange complete+budget complete@subject hiring+interview hiring+interviewWord
interview_invitation +1 interview+interviewSet interview.slot interviewWord+roleNoun outreach+roleNoun sender.ats
interview_invitation -1 assessment candidate candidate+chose chose+roleNoun complete interview.slot? not
interview_invitation -1 position+complete
interview_invitation -2 assessment.named budget candidate+roleNoun chose+thanks complete+roleNoun complete+statusNews
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
assessment_invitation +4 confirmed+applied proceed+complete
assessment_invitation +3 applied+complete candidate+complete proceed@subject
assessment_invitation +2 candidate+roleNoun chose+complete clock complete complete@subject invite+complete
assessment_invitation +2 position+assessment thanks+metYou
assessment_invitation +1 assessment assessment+roleNoun assessment.complete@subject assessment.named? complete+roleNoun
assessment_invitation +1 confirmation.thanks@subject interview+complete invite+roleNoun position+hiring proceed
assessment_invitation +1 proceed+assessment
assessment_invitation -1 application+complete chose+clock condition hedge hiring position received+interview
assessment_invitation -1 sender.recruits
assessment_invitation -2 assessment.nearby@subject status.news visa
assessment_invitation -3 hedge+received money not+hiring not+invite recruiterSelf+roleNoun shape.mailing-list
assessment_invitation -4 legal
assessment_invitation -6 shape.reply
assessment_invitation -7 thanks+assessment
offer +6 offerPapers
offer +5 alert.list complete+offerPapers identityPapers jobList offer.papers thanks+invite
offer +4 chose@subject condition+offerJob position+toOffer thanks+offerJob
offer +3 hiring+offerPapers invite offer.papers@subject offerJob+roleNoun offerPapers@subject position+chose
offer +3 position+hiring position+proceed stated+position
offer +2 invite+roleNoun jobSheet offerJob offerPapers+roleNoun other.matter position+thanks position@subject
offer +2 selected+roleNoun thanks+complete thanks+roleNoun toOffer+thanks toOffer@subject
offer +1 hiring+complete metYou offerJob@subject outreach.job-sheet position+invite toOffer
offer -1 application+applied candidate confirmation.thanks roleNoun@subject subject.role
offer -2 applied hiring+arrange position+jobList refusal rejection.refusal
offer -3 application condition+budget
offer -4 not
recruiter_outreach +6 askInterest outreach
recruiter_outreach +5 applied+invite complete+askInterest complete+jobSheet contactYou+askInterest
recruiter_outreach +5 interview+askInterest interview.arrange outreach.ask-interest outreach.found-you
recruiter_outreach +5 outreach.found-you@subject outreach@subject position+offerPapers toOffer+applied
recruiter_outreach +4 application+toOffer chose+unsubscribe jobSheet+seniority outreach+roleNoun outreach.recruiter
recruiter_outreach +4 recruiterSelf sender.free
recruiter_outreach +3 alert.list application+fit applied+contactYou chose+arrange condition+invite condition+stated
recruiter_outreach +3 condition+thanks contactYou+outreach hedge+hiring interview+interviewSet invite@subject jobList
recruiter_outreach +3 not+askInterest offerPapers+jobSheet position+invite position+statusNews received+outreach
recruiter_outreach +3 stated+thanks
recruiter_outreach +2 application+arrange application+hiring arrange+askInterest askInterest@subject chose+askInterest
recruiter_outreach +2 chose+outreach chose+recruiterSelf chose@subject complete+unsubscribe condition
recruiter_outreach +2 condition+askInterest condition+unsubscribe consider hiring+budget hiring+recruiterSelf
recruiter_outreach +2 interview.slot? interviewSet@subject jobSheet not+condition not+hedge not+thanks otherMatter
recruiter_outreach +2 outreach.ask-interest@subject outreach.job-sheet position+jobSheet received+complete
recruiter_outreach +2 rejection.apply-again? roleNoun@subject seniority subject.role
recruiter_outreach +1 application+askInterest application+chose chose+budget complete+statusNews fit hiring+invite
recruiter_outreach +1 hiring+outreach interview+complete interviewSet legal other.matter position+askInterest roleNoun
recruiter_outreach +1 selected@subject thanks+outreach visa
recruiter_outreach -1 application+applied application+candidate application+outreach assessment.named candidate
recruiter_outreach -1 hedge+interview interviewWord interviewWord+interview received+interview stated+regret
recruiter_outreach -1 stated+roleNoun thanks+applied
recruiter_outreach -2 alert.advice alert.jobs applied+roleNoun assessment chose+toOffer condition+contactYou
recruiter_outreach -2 condition+received condition+selected confirmation.thanks hiring+thanks interview+metYou
recruiter_outreach -2 interviewWord+complete offerJob+roleNoun position+applyAgain position+complete regret
recruiter_outreach -2 rejection.apply-again sender.no-reply status.news
recruiter_outreach -3 budget@subject careerAdvice chose+thanks clock complete@subject condition+hiring feedback
recruiter_outreach -3 hedge+complete hiring@subject sender.ats stated+complete thanks
recruiter_outreach -4 interviewWord+metYou shape.mailing-list shape.reply shape.very-long
job_alert_newsletter +9 sender.alert
job_alert_newsletter +7 fit@subject not+confirmed
job_alert_newsletter +6 alert alert.advice@subject alert.jobs@subject alert@subject careerAdvice@subject
job_alert_newsletter +6 position@subject unsubscribe
job_alert_newsletter +5 arrange+careerAdvice careerAdvice chose+alert clock+roleNoun offerPapers+roleNoun sender.board
job_alert_newsletter +4 alert+jobList alert.jobs arrange+offerPapers chose+careerAdvice condition+declined
job_alert_newsletter +4 hedge+interview hedge@subject hiring+jobSheet otherMatter+roleNoun outreach.found-you@subject
job_alert_newsletter +4 outreach@subject position+alert visa+roleNoun
job_alert_newsletter +3 alert.advice applied+alert applied+jobSheet applyAgain+alert condition+received fit+alert
job_alert_newsletter +3 hiring+alert jobSheet@subject keepOnFile+roleNoun link.alert not+alert not+budget
job_alert_newsletter +3 not+keepOnFile outreach.job-sheet@subject position+fit rejection.keep-on-file roleNoun
job_alert_newsletter +2 alert+roleNoun alert.list application+alert application+jobSheet applyAgain@subject
job_alert_newsletter +2 chose@subject complete+unsubscribe condition+applied filled+roleNoun hedge+alert
job_alert_newsletter +2 hedge+application hedge+hiring hiring+luck jobList jobSheet+roleNoun keepOnFile luck
job_alert_newsletter +2 not+applied others+roleNoun outreach.job-sheet position position+applyAgain position+jobList
job_alert_newsletter +2 position+luck sender.recruits shape.mailing-list
job_alert_newsletter +1 application application+complete applied+complete applyAgain arrange+roleNoun chose+received
job_alert_newsletter +1 condition+application filled fit+complete hiring+chose jobList+roleNoun jobSheet
job_alert_newsletter +1 not+application position+roleNoun received+complete rejection.wishes-luck selected@subject
job_alert_newsletter -1 application+applied application+assessment application+received applied candidate+roleNoun
job_alert_newsletter -1 chose+roleNoun complete condition+askInterest condition+contactYou condition+jobSheet
job_alert_newsletter -1 confirmation.received consider+applied fit+interview interview+metYou invite+roleNoun
job_alert_newsletter -1 outreach.found-you position+applied received+roleNoun selected+roleNoun sender.own
job_alert_newsletter -1 shape.very-long stated+position
job_alert_newsletter -2 application@subject complete+jobSheet complete+otherMatter complete+outreach condition
job_alert_newsletter -2 condition+outreach condition+willReview confirmation.thanks hedge+chose hedge+complete
job_alert_newsletter -2 hedge+received invite invite+arrange metYou not+arrange outreach.recruiter position+consider
job_alert_newsletter -2 proceed+complete recruiterSelf thanks
job_alert_newsletter -3 applied+askInterest applied@subject complete+budget condition+statusNews not+otherMatter
job_alert_newsletter -3 status.news
job_alert_newsletter -4 candidate+interviewWord legal+roleNoun position+jobSheet
job_alert_newsletter -6 shape.reply
status_update_other +8 application+unfinished status.news@subject statusNews@subject
status_update_other +6 candidate+statusNews keepOnFile@subject rejection.keep-on-file@subject
status_update_other +5 applied+unfinished condition+careerAdvice status.unfinished@subject statusNews thanks+statusNews
status_update_other +5 unfinished@subject willReview+roleNoun
status_update_other +4 application+filled applied+willReview filled+applied hedge+roleNoun hiring+statusNews
status_update_other +4 not+roleNoun regret regret+complete sender.board status.news status.unfinished unfinished
status_update_other +3 application+applyAgain application+metYou application+received application@subject
status_update_other +3 chose+confirmed chose+keepOnFile confirmation.will-review@subject metYou+roleNoun
status_update_other +3 not+application position+applied rejection.apply-again? rejection.keep-on-file sender.recruits
status_update_other +3 willReview@subject
status_update_other +2 application+applied application+chose application+complete application+hiring
status_update_other +2 application+roleNoun application+statusNews application+willReview applied+statusNews
status_update_other +2 candidate+complete chose+consider chose+willReview condition+proceed confirmation.received
status_update_other +2 confirmation.will-contact contactYou hiring interviewWord+metYou not+complete not+interview
status_update_other +2 not+selected position+selected sender.ats stated+regret
status_update_other +1 application application+candidate application+contactYou application+position applied
status_update_other +1 applied+contactYou applied@subject applyAgain candidate candidate+applied candidate@subject
status_update_other +1 chose+received condition+received consider hiring+roleNoun legal not+interviewWord not+metYou
status_update_other +1 position+hiring position+statusNews position+willReview received selected@subject stated
status_update_other +1 stated+position statusNews+roleNoun willReview
status_update_other -1 application+keepOnFile application+regret assessment assessment.named candidate+selected clock
status_update_other -1 hedge+arrange hedge+position interview.slot? invite keepOnFile+applied not+consider not+outreach
status_update_other -1 not+regret position+outreach received+applied received+contactYou roleNoun@subject shape.long
status_update_other -1 subject.role
status_update_other -2 assessment+complete candidate+contactYou candidate+proceed chose+selected condition+consider
status_update_other -2 confirmation.thanks@subject hedge+outreach hedge+statusNews luck position+thanks
status_update_other -2 received+interview
status_update_other -3 candidate+others interviewWord+proceed jobSheet+roleNoun otherMatter rejection.no-match
status_update_other -3 rejection.regret shape.reply thanks+applied thanks@subject
status_update_other -4 confirmation.thanks position+jobSheet received+invite stated+filled
status_update_other -5 hedge+candidate stated@subject
status_update_other -6 condition+regret
unrelated +9 sender.free shape.empty shape.mailing-list
unrelated +7 filled@subject thanks+otherMatter
unrelated +6 candidate@subject money refusal+applied
unrelated +5 application+otherMatter candidate+feedback candidate+interviewWord hedge+others hedge+stated
unrelated +5 other.matter@subject otherMatter@subject received+jobSheet received+otherMatter regret+otherMatter
unrelated +5 rejection.not-selected rejection.not-selected@subject stated+otherMatter
unrelated +4 application+feedback applied+otherMatter candidate+arrange chose+feedback chose+offerJob chose+offerPapers
unrelated +4 chose+toOffer hedge+budget not+regret other.matter otherMatter outreach+askInterest received+arrange
unrelated +4 received+clock rejection.no-fit rejection.regret selected+received shape.reply
unrelated +3 application+declined applyAgain+applied candidate+interview chose+jobList chose+otherMatter clock
unrelated +3 complete+careerAdvice declined declined+regret hedge+candidate interview.when interviewWord+chose
unrelated +3 not+contactYou not+jobSheet not+toOffer position+interviewWord received+legal received+unsubscribe
unrelated +3 received+willReview rejection.no-match rejection.not-moving-forward rejection.nothing-to-offer
unrelated +3 selected@subject stated+selected toOffer+interview unsubscribe
unrelated +2 alert.advice@subject application+interviewWord applyAgain+complete assessment.complete candidate+hiring
unrelated +2 candidate+roleNoun careerAdvice@subject chose+selected complete condition+outreach
unrelated +2 confirmation.received@subject confirmed+thanks confirmed@subject interview.invited interviewWord+applied
unrelated +2 interviewWord+received invite+clock invite@subject not+received not+stated not@subject received+interview
unrelated +2 received+invite regret selected+regret shape.long shape.very-long stated+interviewWord stated+others
unrelated +2 toOffer@subject
unrelated +1 application+confirmed application+keepOnFile application+outreach application+received
unrelated +1 application+selected arrange assessment assessment+complete careerAdvice chose chose+clock chose+interview
unrelated +1 chose+regret chose@subject complete+offerJob condition+complete confirmation.received confirmed
unrelated +1 fit+roleNoun hedge+chose hedge+roleNoun interview+interviewSet interview.slot interviewWord
unrelated +1 interviewWord+interview invite+complete keepOnFile+applied not not+application not+invite not+otherMatter
unrelated +1 not+roleNoun offer.made position+complete received+applied received@subject rejection.apply-again selected
unrelated +1 sender.board sender.own shape.short stated stated+proceed stated+regret thanks+complete
unrelated -1 alert alert.jobs alert.jobs@subject alert@subject application+applied application+position
unrelated -1 application+roleNoun application@subject applied applied+roleNoun arrange+complete assessment+roleNoun
unrelated -1 assessment.named@subject assessment@subject clock+roleNoun condition+chose condition+fit
unrelated -1 condition+selected hiring+complete hiring+invite interview+complete interview+roleNoun invite
unrelated -1 invite+assessment jobList luck metYou otherMatter+roleNoun others+interview position+applied
unrelated -1 position+assessment position+fit position+hiring position+willReview proceed+complete received+roleNoun
unrelated -1 selected+roleNoun status.news@subject statusNews@subject
unrelated -2 alert+jobList alert.list application+contactYou application+fit application+regret candidate+applied
unrelated -2 chose+alert chose+metYou chose+outreach condition+askInterest condition+contactYou condition+proceed
unrelated -2 hedge+alert hedge+unsubscribe hiring+toOffer jobSheet+roleNoun metYou@subject not+declined offer.papers
unrelated -2 others+complete position position+alert position+arrange position+chose position+confirmed position+others
unrelated -2 position+roleNoun stated+application stated+complete stated+position thanks+roleNoun toOffer+roleNoun
unrelated -3 application+clock applied+contactYou candidate+complete candidate+regret chose+budget
unrelated -3 condition+otherMatter hedge+contactYou hiring hiring+alert hiring+luck position+luck position+offerJob
unrelated -3 position+offerPapers position+thanks position+toOffer position@subject roleNoun selected+invite
unrelated -4 applied+askInterest complete+metYou condition+interview fit+outreach hiring+fit hiring+jobSheet
unrelated -4 hiring+keepOnFile not+jobList others+received position+invite roleNoun@subject selected+clock selected+fit
unrelated -4 selected+outreach subject.role
unrelated -5 filled+roleNoun
unrelated -6 regret+interview sender.ats thanks+contactYou
unrelated -9 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.1, -0.5, -0.5, -0.5, -0.2, 0, -0.2, 2.4];

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +7 received@subject
application_confirmation +6 hedge+invite hiring+otherMatter thanks@subject
application_confirmation +5 application+legal application@subject condition+fit rejection.not-moving-forward?
application_confirmation +5 rejection.not-selected? shape.reply
application_confirmation +4 application+contactYou chose+statusNews condition+declined condition+interview
application_confirmation +4 condition+proceed confirmation.ahead confirmation.thanks@subject hiring+interview
application_confirmation +4 invite+assessment not+assessment others+complete proceed+contactYou received received+clock
application_confirmation +4 rejection.no-match
application_confirmation +3 application+jobSheet assessment candidate+interview candidate+invite
application_confirmation +3 condition+interviewWord condition+invite condition+selected confirmation.will-review
application_confirmation +3 contactYou+complete hedge+chose hedge+fit hedge+interview hedge+selected
application_confirmation +3 interviewWord+invite legal+roleNoun luck+applied not+condition not+hedge position+offerJob
application_confirmation +3 proceed+interview received+outreach received+roleNoun received+thanks sender.recruits
application_confirmation +2 alert.jobs application application+applied application+luck application+position
application_confirmation +2 application+roleNoun application+thanks applied+jobList applied+jobSheet assessment.named?
application_confirmation +2 candidate+complete complete+statusNews condition+assessment condition+contactYou
application_confirmation +2 condition+outreach condition+roleNoun condition+thanks confirmation.will-contact
application_confirmation +2 confirmed@subject contactYou contactYou+outreach fit+interview fit+outreach fit+willReview
application_confirmation +2 hiring+applied hiring+assessment hiring+chose hiring+keepOnFile interview.arrange? legal
application_confirmation +2 others position+received sender.no-reply willReview willReview+complete
application_confirmation +1 application+interview applied applied+contactYou applyAgain candidate+applied
application_confirmation +1 chose+received chose+selected clock+roleNoun condition condition+arrange condition+position
application_confirmation +1 fit fit+contactYou hedge+complete hiring+received interview.invited interview.slot?
application_confirmation +1 not+candidate not+chose otherMatter+roleNoun position+applied position@subject
application_confirmation +1 rejection.position-filled thanks
application_confirmation -1 application+candidate application+confirmed application+proceed application+statusNews
application_confirmation -1 budget condition+complete condition+toOffer confirmed hiring+complete interview+metYou
application_confirmation -1 metYou position+proceed proceed proceed+fit received+complete received+unsubscribe
application_confirmation -1 rejection.no-fit selected stated+proceed toOffer+invite unsubscribe
application_confirmation -2 askInterest chose+complete chose+invite condition+received interview+interviewSet
application_confirmation -2 interviewWord+metYou invite@subject keepOnFile+applyAgain not+outreach not+received
application_confirmation -2 not+roleNoun other.matter otherMatter outreach.ask-interest outreach.found-you@subject
application_confirmation -2 outreach@subject position+regret regret rejection.chose-others status.news@subject
application_confirmation -2 statusNews@subject thanks+invite toOffer
application_confirmation -3 application+applyAgain applied+statusNews applyAgain+applied candidate@subject
application_confirmation -3 chose+roleNoun complete+budget interview.arrange interviewWord@subject invite+roleNoun
application_confirmation -3 not+toOffer proceed+selected selected@subject sender.board stated stated+fit
application_confirmation -3 stated+position toOffer+interview toOffer+roleNoun
application_confirmation -4 alert.jobs@subject alert@subject applied+assessment applied+budget applied+outreach
application_confirmation -4 condition+applied
application_confirmation -5 confirmation.received interview@subject keepOnFile+roleNoun selected+outreach sender.alert
application_confirmation -6 confirmed+thanks not+willReview shape.empty
application_confirmation -7 clock+complete fit@subject toOffer+interviewSet
rejection +9 applyAgain+interviewSet hedge+manyApplicants link.rejected
rejection +8 feedback@subject manyApplicants+received thanks+assessment
rejection +7 hedge+feedback proceed+luck rejection.offer-taken-back takenBack
rejection +5 feedback fit+keepOnFile metYou@subject not+outreach not+roleNoun position+refusal stated+filled
rejection +5 stated@subject thanks+outreach
rejection +4 candidate+declined declined+roleNoun filled filled+roleNoun luck luck+thanks not+toOffer
rejection +4 position+manyApplicants received+unsubscribe rejection.apply-again rejection.wishes-luck thanks+arrange
rejection +4 thanks+metYou
rejection +3 applyAgain assessment.named@subject assessment@subject chose+assessment condition+jobSheet
rejection +3 condition+keepOnFile confirmation.received confirmation.will-contact@subject contactYou@subject
rejection +3 interview+feedback keepOnFile metYou not+budget not+position otherMatter+roleNoun position
rejection +3 position+jobSheet proceed+applied proceed+fit proceed+roleNoun refusal rejection.not-moving-forward
rejection +3 rejection.not-selected rejection.other-applicants rejection.refusal selected+fit stated+complete
rejection +3 stated+hiring thanks
rejection +2 application+regret application@subject applied applied@subject candidate candidate+applied candidate+chose
rejection +2 candidate+outreach candidate+thanks chose+filled chose+luck chose+selected confirmation.thanks declined
rejection +2 fit+contactYou hiring+applyAgain hiring+luck luck+alert not+chose not+filled not+fit not+hiring
rejection +2 not+interview not+proceed position+fit position+offerJob position+others position+proceed position+regret
rejection +2 position+thanks position@subject rejection.keep-on-file rejection.no-match roleNoun@subject
rejection +2 sender.recruits shape.reply stated stated+application subject.role thanks+complete thanks+interview
rejection +1 chose fit+received hiring+willReview interviewWord+thanks not not+declined not+hedge not+interviewWord
rejection +1 offerJob others others+proceed position+chose position+hiring regret rejection.position-filled
rejection +1 stated+position thanks+applied
rejection -1 application+outreach applied+willReview condition+fit condition+selected consider+applied interview.slot
rejection -1 invite outreach.found-you@subject outreach@subject position+askInterest sender.board stated+chose
rejection -1 status.news
rejection -2 application+complete application+otherMatter applyAgain+roleNoun candidate+statusNews chose+arrange
rejection -2 chose+otherMatter complete condition+invite confirmation.thanks@subject hedge+willReview not+condition
rejection -2 other.matter otherMatter position+confirmed
rejection -3 applyAgain@subject chose+askInterest complete+statusNews complete@subject condition+candidate
rejection -3 condition+stated confirmation.received@subject fit+arrange not+otherMatter other.matter@subject
rejection -3 otherMatter@subject rejection.other-applicants? selected+regret
rejection -4 confirmation.ahead consider+received hedge+interview not+askInterest proceed+applyAgain received@subject
rejection -4 rejection.apply-again@subject stated+selected willReview+contactYou
rejection -5 clock invite@subject not+applyAgain sender.alert shape.long shape.mailing-list
rejection -6 application+recruiterSelf
rejection -7 candidate+clock condition+proceed
rejection -8 rejection.chose-others?
interview_invitation +9 link.slot
interview_invitation +7 application+outreach condition+clock
interview_invitation +6 fit+clock
interview_invitation +5 clock hiring+invite interview@subject metYou@subject
interview_invitation +4 application+invite applied+invite clock+metYou condition+fit condition+interviewSet
interview_invitation +4 confirmation.received confirmed+outreach interview+outreach invite+arrange position+interview
interview_invitation +4 position+interviewSet
interview_invitation +3 arrange+clock arrange@subject condition+interview interview interview.slot@subject invite+clock
interview_invitation +3 invite+roleNoun shape.reply
interview_invitation +2 application+thanks application+toOffer arrange chose+interview fit+arrange hiring+clock
interview_invitation +2 interview.invited? interview.slot interviewWord+applied interviewWord@subject proceed+roleNoun
interview_invitation +2 received+invite selected+invite selected+roleNoun
interview_invitation +1 application+interview application+interviewWord arrange+complete chose+complete
interview_invitation +1 complete@subject condition+hedge confirmation.thanks interview+interviewSet interview+roleNoun
interview_invitation +1 interviewWord+roleNoun position+invite received+outreach
interview_invitation -1 applyAgain+complete assessment+complete condition+candidate roleNoun
interview_invitation -2 application+complete assessment.named candidate chose@subject complete hedge+roleNoun not
interview_invitation -2 position+complete shape.letter stated+complete
interview_invitation -3 condition+selected hiring not+complete
interview_invitation -4 rejection.not-selected?
assessment_invitation +9 sender.test
assessment_invitation +6 assessment.named@subject assessment@subject clock+complete condition@subject
assessment_invitation +5 condition+assessment confirmed+applied proceed+complete proceed@subject
assessment_invitation +3 application+thanks applied+complete candidate+complete fit+applied rejection.wishes-luck
assessment_invitation +3 thanks+applied
assessment_invitation +2 assessment chose+complete complete complete+otherMatter condition+willReview
assessment_invitation +2 confirmation.thanks interviewWord+assessment position+assessment proceed+assessment
assessment_invitation +1 assessment.complete@subject clock complete+roleNoun complete@subject shape.short
assessment_invitation -1 assessment+complete hiring selected+complete sender.recruits
assessment_invitation -2 assessment.nearby@subject
assessment_invitation -3 arrange@subject interview.slot@subject not+invite
assessment_invitation -4 not+received status.news
assessment_invitation -7 interviewSet+metYou shape.reply thanks+assessment
offer +7 offerPapers
offer +6 offer.papers selected+offerJob
offer +5 alert.list chose@subject jobList offer.papers?
offer +4 condition+offerPapers hiring+offerPapers identityPapers interviewWord+metYou offer.papers@subject
offer +4 offerJob+roleNoun offerPapers@subject
offer +3 hiring+budget invite offer.made offerJob offerJob@subject offerPapers+roleNoun position+chose position+toOffer
offer +3 selected+roleNoun thanks+roleNoun
offer +2 jobSheet metYou offer.made@subject outreach.job-sheet toOffer
offer +1 budget complete+offerPapers invite+roleNoun position+invite position+offerPapers position@subject
offer -1 application+applied complete+offerJob complete+roleNoun roleNoun@subject subject.role
offer -2 application+complete interviewWord interviewWord+interview not+complete
offer -3 applied complete+budget refusal rejection.refusal
offer -4 application chose+offerJob not
offer -5 offerJob+offerPapers
offer -7 sender.free
recruiter_outreach +6 applied+invite askInterest hedge+proceed jobList+outreach outreach
recruiter_outreach +5 application+budget arrange+interview hiring+keepOnFile jobList outreach.ask-interest
recruiter_outreach +5 outreach.found-you outreach.found-you@subject outreach@subject sender.free
recruiter_outreach +4 application+fit chose+outreach chose+unsubscribe complete+jobSheet hiring+consider
recruiter_outreach +4 interview+interviewSet jobSheet+roleNoun outreach+roleNoun outreach.recruiter received+outreach
recruiter_outreach +4 recruiterSelf stated+thanks
recruiter_outreach +3 applied+contactYou applied+outreach chose@subject complete+askInterest complete+unsubscribe
recruiter_outreach +3 condition+stated condition+unsubscribe interviewSet jobSheet+seniority not+thanks offer.papers
recruiter_outreach +3 position+clock position+consider position+invite position+legal position+statusNews
recruiter_outreach +2 application+arrange application+careerAdvice application+chose application+hiring
recruiter_outreach +2 askInterest@subject budget hiring+recruiterSelf interview+askInterest interview.invited@subject
recruiter_outreach +2 jobSheet not+condition not+hedge offerPapers outreach+jobSheet outreach.ask-interest@subject
recruiter_outreach +2 received+unsubscribe roleNoun@subject seniority+roleNoun subject.role toOffer+complete
recruiter_outreach +1 application+askInterest arrange+askInterest budget+roleNoun condition condition+askInterest
recruiter_outreach +1 condition+hedge fit+applied hiring+roleNoun interviewSet@subject not+arrange not+budget not+chose
recruiter_outreach +1 outreach.job-sheet position+askInterest roleNoun selected+applied sender.own seniority
recruiter_outreach +1 shape.letter thanks+outreach
recruiter_outreach -1 alert application+roleNoun applied+roleNoun assessment.named candidate complete
recruiter_outreach -1 complete+offerPapers complete+outreach hedge+askInterest hedge+complete hedge+interview
recruiter_outreach -1 hiring+chose interviewWord interviewWord+interview not+roleNoun offerJob+roleNoun position+alert
recruiter_outreach -1 position+hiring statusNews thanks+complete willReview
recruiter_outreach -2 alert.advice alert.jobs application+applied application+outreach complete@subject
recruiter_outreach -2 confirmation.thanks invite+complete position+toOffer proceed+roleNoun shape.empty shape.very-long
recruiter_outreach -2 stated+regret status.news thanks+roleNoun
recruiter_outreach -3 application+candidate careerAdvice feedback filled hiring@subject position+applyAgain regret
recruiter_outreach -3 rejection.apply-again sender.ats thanks
recruiter_outreach -4 budget@subject candidate+roleNoun interviewWord+complete sender.no-reply shape.reply
recruiter_outreach -5 complete+careerAdvice condition+hiring received+clock shape.mailing-list
recruiter_outreach -7 sender.alert
job_alert_newsletter +9 sender.alert
job_alert_newsletter +8 unsubscribe
job_alert_newsletter +7 link.alert position@subject
job_alert_newsletter +6 alert alert.jobs@subject alert@subject arrange+jobSheet hiring+luck offerPapers+roleNoun
job_alert_newsletter +6 sender.board
job_alert_newsletter +5 alert.advice@subject careerAdvice@subject chose+alert fit@subject hiring+jobSheet
job_alert_newsletter +5 interviewWord+arrange outreach.found-you@subject outreach@subject position+careerAdvice
job_alert_newsletter +5 stated+others stated+received
job_alert_newsletter +4 alert+jobList alert+roleNoun alert.advice alert.jobs careerAdvice chose+unsubscribe
job_alert_newsletter +4 condition+otherMatter condition+received hiring+keepOnFile not+keepOnFile otherMatter+roleNoun
job_alert_newsletter +4 outreach.job-sheet position+alert position+clock roleNoun visa+roleNoun
job_alert_newsletter +3 application+jobSheet applyAgain+alert arrange+offerPapers budget condition+applied fit+alert
job_alert_newsletter +3 hedge@subject hiring+received keepOnFile keepOnFile+roleNoun offerPapers+jobSheet
job_alert_newsletter +3 rejection.keep-on-file shape.letter
job_alert_newsletter +2 alert.list application applied+complete chose@subject complete+roleNoun condition+application
job_alert_newsletter +2 filled+roleNoun hiring+careerAdvice position position+applyAgain position+fit position+jobList
job_alert_newsletter +2 sender.recruits stated+roleNoun
job_alert_newsletter +1 fit+complete hiring+alert hiring+arrange interviewWord+chose jobList not+application
job_alert_newsletter +1 not@subject position+received received+complete selected+roleNoun
job_alert_newsletter -1 application+askInterest application+fit application+statusNews applied+roleNoun
job_alert_newsletter -1 applied+statusNews assessment+complete budget+roleNoun candidate+roleNoun chose+clock
job_alert_newsletter -1 condition+contactYou hedge+complete hiring+assessment invite+complete not+roleNoun
job_alert_newsletter -1 outreach.found-you position+complete proceed received+roleNoun
job_alert_newsletter -2 application+candidate application@subject arrange+complete chose+arrange chose+complete
job_alert_newsletter -2 complete+budget complete+careerAdvice complete+otherMatter complete+outreach condition
job_alert_newsletter -2 condition+askInterest condition+invite hedge+chose invite invite+roleNoun manyApplicants metYou
job_alert_newsletter -2 outreach.recruiter position+jobSheet received+invite recruiterSelf stated+complete status.news
job_alert_newsletter -2 statusNews
job_alert_newsletter -3 application+roleNoun applied@subject legal+roleNoun not+arrange position+applied
job_alert_newsletter -3 position+invite
job_alert_newsletter -4 candidate+interviewWord hedge+jobSheet invite@subject thanks
job_alert_newsletter -5 condition+jobList jobSheet+seniority not+otherMatter
job_alert_newsletter -6 shape.reply
status_update_other +7 application+unfinished proceed+statusNews status.news@subject statusNews@subject
status_update_other +7 willReview+statusNews
status_update_other +6 chose+keepOnFile filled+applied hiring+statusNews status.unfinished@subject thanks+statusNews
status_update_other +6 unfinished@subject
status_update_other +5 application+metYou keepOnFile@subject regret+complete rejection.keep-on-file@subject statusNews
status_update_other +5 willReview+roleNoun
status_update_other +4 application+filled applied+willReview chose+confirmed not+invite not+roleNoun position+arrange
status_update_other +4 regret sender.board sender.recruits unfinished
status_update_other +3 application+willReview application@subject candidate+statusNews chose+alert chose+regret
status_update_other +3 complete+budget confirmed+willReview consider+willReview hedge+contactYou hedge+roleNoun
status_update_other +3 interviewWord+contactYou not+hedge not+interview rejection.keep-on-file selected+applied
status_update_other +3 status.news status.unfinished
status_update_other +2 application application+applied application+applyAgain application+complete application+hiring
status_update_other +2 application+position application+received application+roleNoun applied+otherMatter
status_update_other +2 applyAgain+applied candidate@subject chose+willReview condition+position confirmation.received
status_update_other +2 confirmation.will-contact contactYou contactYou+interview contactYou+roleNoun
status_update_other +2 interviewWord+metYou not+application not+interviewWord position+applied position+willReview
status_update_other +2 selected@subject stated+regret
status_update_other +1 application+chose application+statusNews applied applied+statusNews applied@subject candidate
status_update_other +1 candidate+applied complete+outreach condition+invite condition+received hiring hiring+roleNoun
status_update_other +1 interview+metYou legal not+applyAgain position+candidate position+statusNews proceed+received
status_update_other +1 shape.short willReview
status_update_other -1 condition+hedge condition+stated confirmation.will-review fit+contactYou hiring+applied
status_update_other -1 roleNoun@subject subject.role
status_update_other -2 application+thanks askInterest assessment+complete clock complete+unsubscribe
status_update_other -2 condition+interview confirmation.thanks@subject contactYou+complete jobSheet not+outreach
status_update_other -2 other.matter otherMatter position+thanks received+clock thanks+applied thanks+roleNoun
status_update_other -3 applied+outreach chose+selected chose+unsubscribe confirmation.ahead confirmation.thanks
status_update_other -3 invite@subject other.matter@subject otherMatter@subject rejection.not-selected shape.letter
status_update_other -3 shape.reply
status_update_other -4 candidate+others jobSheet+roleNoun luck+alert
status_update_other -5 candidate+confirmed condition+regret invite+outreach position+jobSheet rejection.regret
status_update_other -5 stated+filled
status_update_other -6 hedge+candidate
unrelated +9 candidate+feedback filled@subject hiring+offerJob sender.free shape.empty shape.mailing-list
unrelated +9 thanks+otherMatter
unrelated +8 money received+jobSheet regret+otherMatter
unrelated +7 rejection.not-selected@subject
unrelated +6 candidate+interviewWord candidate@subject received+otherMatter refusal+applied thanks+visa
unrelated +5 candidate+otherMatter chose+offerPapers chose+otherMatter hedge+askInterest hedge+others interview.when
unrelated +5 invite+budget received+clock rejection.no-match rejection.not-selected
unrelated +4 arrange+otherMatter budget@subject chose+jobList chose+toOffer complete+offerPapers declined
unrelated +4 interview.nearby@subject not+regret not+thanks other.matter@subject otherMatter@subject
unrelated +4 outreach+askInterest rejection.regret selected+received toOffer@subject visa@subject
unrelated +3 application+budget application+interviewWord application+otherMatter applied+otherMatter
unrelated +3 candidate+roleNoun chose+visa clock complete+budget confirmation.received@subject confirmed+thanks
unrelated +3 confirmed@subject hiring+contactYou interviewWord+chose invite+metYou not+jobSheet not+received
unrelated +3 rejection.chose-others rejection.no-fit selected@subject shape.reply unsubscribe
unrelated +2 applied+willReview applyAgain assessment.complete candidate+interview chose condition+position confirmed
unrelated +2 hedge+candidate hedge+jobSheet hiring+interviewWord interviewSet+clock not+selected not+toOffer
unrelated +2 not@subject other.matter otherMatter others+chose position+interviewWord received+unsubscribe regret
unrelated +2 rejection.not-moving-forward selected+otherMatter sender.own stated+proceed toOffer+complete
unrelated +2 toOffer+invite
unrelated +1 application application+confirmed application+received applied+arrange arrange assessment+complete
unrelated +1 candidate+others candidate+received chose@subject complete confirmation.received consider+complete hedge
unrelated +1 interview.slot interviewWord+interview legal not not+chose not+contactYou not+invite not+otherMatter
unrelated +1 not+stated position+otherMatter proceed proceed+chose received+contactYou regret+applied regret@subject
unrelated +1 selected seniority stated stated+otherMatter toOffer+interview
unrelated -1 alert.jobs alert.jobs@subject alert@subject application+applied application+roleNoun application@subject
unrelated -1 arrange+complete askInterest assessment.named@subject assessment@subject candidate+fit chose+roleNoun
unrelated -1 condition condition+candidate confirmed+roleNoun consider fit hedge+fit interview+roleNoun interview.slot?
unrelated -1 interviewWord+complete invite jobSheet luck metYou offer.papers offerJob otherMatter+roleNoun outreach
unrelated -1 position+alert position+applied position+askInterest position+hiring position+statusNews
unrelated -1 rejection.other-applicants selected+contactYou stated+application statusNews thanks+roleNoun
unrelated -2 alert alert.list application+askInterest application+clock application+complete application+contactYou
unrelated -2 application+regret applied+contactYou applied+roleNoun candidate+chose candidate+statusNews condition+fit
unrelated -2 condition+proceed condition+unsubscribe confirmation.will-review fit+arrange fit+outreach hedge+contactYou
unrelated -2 hiring+complete hiring+outreach hiring+roleNoun hiring+toOffer interview+statusNews jobList
unrelated -2 jobSheet+roleNoun keepOnFile+complete metYou@subject offerJob+roleNoun offerPapers+roleNoun position
unrelated -2 position+chose position+invite position+keepOnFile position+legal position+offerJob position+offerPapers
unrelated -2 position+proceed position+roleNoun proceed+roleNoun regret+complete status.news@subject statusNews@subject
unrelated -2 toOffer+roleNoun
unrelated -3 application+fit candidate+applied candidate+legal hedge+interview hiring hiring+clock hiring+fit
unrelated -3 hiring+keepOnFile offer.made? position+clock position+thanks position+toOffer position@subject
unrelated -3 received+roleNoun rejection.apply-again? roleNoun selected+statusNews stated+complete stated+hiring
unrelated -3 status.unfinished
unrelated -4 application+toOffer applied+askInterest arrange+budget chose+budget chose+confirmed complete+metYou
unrelated -4 hedge+consider not+jobList proceed+applied proceed+invite received+metYou received+thanks roleNoun@subject
unrelated -4 subject.role
unrelated -5 condition+consider condition+interview filled+roleNoun hedge+metYou others+roleNoun selected+fit
unrelated -6 selected+outreach sender.test
unrelated -7 regret+interview
unrelated -9 sender.ats sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, -0.3, -0.3, -0.5, -0.1, 0.2, -0.2, -0.5, 2.3];

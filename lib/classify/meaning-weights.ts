// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 alert+askInterest
application_confirmation +8 thanks@subject
application_confirmation +7 received@subject
application_confirmation +6 confirmation.thanks@subject not+applyAgain not+statusNews
application_confirmation +5 candidate+invite
application_confirmation +4 application+arrange application@subject chose+clock condition+proceed condition+selected
application_confirmation +4 received received+assessment received+outreach received+thanks rejection.other-applicants?
application_confirmation +4 shape.reply willReview+contactYou willReview+interview
application_confirmation +3 assessment candidate+interviewWord chose+received condition+declined condition+fit
application_confirmation +3 condition+outreach condition+willReview confirmation.will-review confirmed+roleNoun
application_confirmation +3 contactYou+outreach fit+contactYou fit+interview fit+outreach hiring+contactYou
application_confirmation +3 hiring+filled hiring+received not+candidate not+complete not+condition proceed+contactYou
application_confirmation +3 received+roleNoun rejection.not-selected?
application_confirmation +2 application+applied application+complete application+thanks applied+complete
application_confirmation +2 applied@subject arrange+clock chose+regret chose+thanks clock+roleNoun complete+outreach
application_confirmation +2 condition+candidate condition+contactYou condition+hiring condition+invite condition+stated
application_confirmation +2 confirmation.received@subject confirmation.will-contact confirmed@subject contactYou
application_confirmation +2 hiring+assessment hiring+keepOnFile interview.invited? interviewWord+assessment
application_confirmation +2 interviewWord+selected position+askInterest position+clock position+confirmed
application_confirmation +2 selected+complete stated+thanks toOffer+thanks
application_confirmation +1 application application+confirmed application+position application+roleNoun
application_confirmation +1 application+toOffer assessment.named assessment.named@subject assessment@subject
application_confirmation +1 chose+selected condition+interview confirmation.thanks confirmed confirmed+applied
application_confirmation +1 hedge+askInterest hedge+chose hiring+fit hiring+proceed hiring+roleNoun not+chose
application_confirmation +1 position+applied position+received position+thanks sender.recruits thanks thanks+applied
application_confirmation +1 thanks+roleNoun toOffer+invite willReview
application_confirmation -1 application+outreach application+proceed application+willReview arrange assessment+roleNoun
application_confirmation -1 condition+position fit+applied fit+arrange invite metYou not+applied not+thanks
application_confirmation -1 other.matter otherMatter position+jobSheet rejection.chose-others selected+applied
application_confirmation -1 sender.own shape.short stated
application_confirmation -2 application+otherMatter applied+askInterest candidate+chose chose+complete
application_confirmation -2 condition+received hiring@subject invite+roleNoun not+roleNoun others+proceed position+fit
application_confirmation -2 position+outreach proceed+regret proceed+roleNoun proceed@subject
application_confirmation -3 budget chose+roleNoun clock+complete feedback hedge+keepOnFile hiring+statusNews
application_confirmation -3 outreach.found-you rejection.regret shape.empty shape.letter visa
application_confirmation -4 chose+arrange chose+outreach complete+budget hedge+roleNoun keepOnFile+received
application_confirmation -4 selected+roleNoun
application_confirmation -5 confirmation.received thanks+statusNews
application_confirmation -7 received+interview
rejection +8 link.rejected takenBack thanks+assessment
rejection +7 manyApplicants+received regret+roleNoun rejection.offer-taken-back
rejection +6 candidate+confirmed others+outreach position+regret received+invite selected+declined thanks+arrange
rejection +5 applied+askInterest chose+offerPapers feedback hedge+keepOnFile keepOnFile+statusNews luck+thanks money
rejection +5 proceed+outreach
rejection +4 application+seniority condition+applyAgain declined+applied declined+received filled luck metYou@subject
rejection +4 not+interview not+outreach not+roleNoun others+declined position+jobSheet position+seniority
rejection +4 rejection.wishes-luck stated thanks+contactYou thanks+metYou thanks@subject
rejection +3 application@subject applyAgain+contactYou chose+filled confirmation.received
rejection +3 confirmation.will-contact@subject contactYou@subject feedback@subject fit+keepOnFile fit+willReview
rejection +3 hiring+arrange hiring+fit hiring+thanks not+budget not+hedge others+complete others+proceed
rejection +3 others+roleNoun position+applyAgain position+budget position+visa proceed+willReview regret regret@subject
rejection +3 rejection.apply-again rejection.keep-on-file? rejection.other-applicants selected+interview sender.ats
rejection +3 shape.reply stated+complete stated+declined stated@subject thanks thanks+complete
rejection +2 applied applied+interview applied@subject applyAgain assessment assessment+roleNoun candidate+proceed
rejection +2 chose+declined chose+visa complete+feedback condition+contactYou condition+interview condition+keepOnFile
rejection +2 filled+roleNoun hedge+application hedge+fit hiring+alert hiring+willReview hiring@subject
rejection +2 interviewWord+applied interviewWord+interviewSet interviewWord+invite invite+interview
rejection +2 keepOnFile+applyAgain not+complete not+position offerJob+offerPapers outreach+roleNoun position+consider
rejection +2 position+others position+willReview position@subject proceed+applied refusal regret+received
rejection +2 roleNoun@subject sender.no-reply shape.letter stated+application stated+regret subject.role
rejection +2 thanks+interview thanks+roleNoun toOffer+offerJob
rejection +1 application+applyAgain application+candidate application+manyApplicants askInterest assessment.named
rejection +1 candidate+roleNoun candidate+thanks chose chose+offerJob chose+selected complete+roleNoun
rejection +1 declined+complete hiring+filled interview.invited interviewWord+roleNoun interviewWord+thanks
rejection +1 interviewWord@subject manyApplicants metYou not not+chose not+received position position+assessment
rejection +1 position+chose position+complete position+contactYou position+outreach position+proceed position+thanks
rejection +1 proceed+fit received+unsubscribe rejection.not-selected? toOffer+roleNoun
rejection -1 alert.list application+chose arrange askInterest@subject candidate+received complete condition+complete
rejection -1 condition+hedge condition+position confirmation.will-contact fit interview interview.slot
rejection -1 interviewWord+chose invite jobList jobSheet+roleNoun not+candidate other.matter otherMatter
rejection -1 outreach.ask-interest@subject position+clock proceed received received+otherMatter status.news@subject
rejection -1 statusNews@subject
rejection -2 alert.advice application+complete application+contactYou applied+complete chose+consider complete+legal
rejection -2 complete+offerPapers complete+statusNews confirmation.received@subject confirmation.will-review
rejection -2 hiring+interview hiring+interviewWord legal not+stated other.matter@subject otherMatter@subject
rejection -2 outreach.recruiter position+confirmed position+interview position+keepOnFile rejection.nothing-to-offer
rejection -2 selected+offerJob selected@subject thanks+otherMatter
rejection -3 application+otherMatter applied+otherMatter chose+alert chose+contactYou complete@subject condition+hiring
rejection -3 condition@subject confirmation.thanks@subject confirmed+roleNoun confirmed@subject hiring+keepOnFile
rejection -3 hiring+outreach invite+roleNoun not+condition position+askInterest received@subject recruiterSelf
rejection -3 selected+regret shape.long thanks+invite unsubscribe
rejection -4 candidate+arrange clock condition+fit contactYou+outreach invite@subject not+askInterest proceed@subject
rejection -4 rejection.apply-again@subject
rejection -5 application+withdrawn applyAgain@subject not+applyAgain not+contactYou rejection.other-applicants?
rejection -5 sender.alert stated+otherMatter willReview+contactYou
rejection -6 outreach+budget shape.mailing-list stated+statusNews withdrawn
rejection -7 received+offerPapers sender.free
interview_invitation +9 link.slot
interview_invitation +5 application+outreach clock selected+assessment
interview_invitation +4 application+invite askInterest@subject candidate+invite interview.invited? interview@subject
interview_invitation +4 outreach.ask-interest@subject position+otherMatter shape.reply
interview_invitation +3 application+interviewSet arrange+clock arrange+complete careerAdvice chose+metYou clock+metYou
interview_invitation +3 condition+fit hiring+arrange hiring+invite interview+roleNoun invite@subject
interview_invitation +3 outreach.ask-interest position+interview position+interviewSet selected+thanks
interview_invitation +2 application+applied application+received arrange@subject candidate+others clock+roleNoun
interview_invitation +2 condition+clock condition+otherMatter interview interview.slot@subject interviewSet@subject
interview_invitation +2 interviewWord@subject invite invite+clock invite+roleNoun metYou@subject outreach
interview_invitation +2 position+selected received+invite received+roleNoun toOffer+offerJob
interview_invitation +1 application+thanks applied+invite arrange askInterest chose+interview condition+complete
interview_invitation +1 confirmation.received fit+arrange hiring+interview interview.slot not+outreach
interview_invitation +1 outreach.found-you selected+invite
interview_invitation -1 assessment assessment+complete chose+clock condition+invite condition+selected hiring
interview_invitation -1 interviewWord+metYou invite+complete not not+invite offerJob other.matter received+arrange
interview_invitation -1 shape.mailing-list status.unfinished toOffer@subject
interview_invitation -2 application+complete assessment.named assessment.named@subject assessment@subject
interview_invitation -2 candidate+chose candidate+interview chose@subject consider interview.invited@subject not+chose
interview_invitation -2 offer.made position+complete sender.board sender.no-reply shape.empty willReview
interview_invitation -3 candidate candidate+roleNoun complete+statusNews condition+arrange interview.invited
interview_invitation -3 interview.slot? interviewSet+metYou offerPapers position+arrange received+complete
interview_invitation -3 received@subject thanks+interview
interview_invitation -5 arrange+assessment contactYou+complete selected+contactYou
interview_invitation -6 complete+outreach
assessment_invitation +9 sender.test
assessment_invitation +5 complete+metYou
assessment_invitation +4 application+thanks interviewWord+thanks thanks+interview
assessment_invitation +3 assessment.named@subject assessment@subject candidate+complete candidate+roleNoun
assessment_invitation +3 other.matter@subject otherMatter@subject proceed+complete status.unfinished unfinished
assessment_invitation +2 arrange+complete assessment assessment.complete@subject assessment.named clock clock+complete
assessment_invitation +2 complete condition+assessment hiring+assessment hiring+invite invite not+outreach
assessment_invitation +2 position+complete selected+roleNoun shape.letter willReview+complete
assessment_invitation +1 assessment+roleNoun chose+complete complete+roleNoun condition+chose hiring+clock
assessment_invitation +1 interview+complete invite+complete not+complete position+assessment proceed selected+complete
assessment_invitation +1 sender.no-reply
assessment_invitation -1 application+chose assessment+complete assessment.nearby@subject candidate+thanks
assessment_invitation -1 chose+outreach chose+selected condition hedge hiring interviewWord@subject
assessment_invitation -1 rejection.apply-again sender.recruits status.news
assessment_invitation -2 applyAgain chose+metYou condition+contactYou condition+position hedge+received
assessment_invitation -2 interview+interviewSet keepOnFile legal not+roleNoun received+roleNoun
assessment_invitation -3 application+interview link.slot not+invite sender.ats unsubscribe
assessment_invitation -4 arrange+clock candidate@subject chose+invite received+arrange rejection.no-match shape.reply
assessment_invitation -5 interviewWord+clock otherMatter+roleNoun thanks+complete
assessment_invitation -6 complete+offerPapers recruiterSelf+roleNoun thanks+assessment
assessment_invitation -7 application+interviewWord
offer +6 identityPapers
offer +4 alert.list condition+identityPapers condition+offerJob jobList not+jobList offer.made? offer.papers
offer +4 offerPapers rejection.nothing-to-offer thanks+interview thanks+offerJob
offer +3 complete+offerJob condition+hiring hiring+budget invite not@subject offer.papers@subject offerPapers+roleNoun
offer +3 offerPapers@subject position+toOffer
offer +2 complete+statusNews condition+offerPapers condition+roleNoun hiring+complete hiring+proceed
offer +2 interviewWord+metYou invite+roleNoun jobSheet metYou offer.made offer.papers? other.matter position+selected
offer +2 position@subject selected+offerJob toOffer toOffer+roleNoun
offer +1 budget chose chose+jobSheet chose@subject complete+offerPapers condition condition+position hiring+offerPapers
offer +1 interview.slot? invite+metYou offerJob offerJob+roleNoun outreach.job-sheet position position+offerJob
offer +1 position+offerPapers position+proceed shape.letter thanks+complete toOffer@subject
offer -1 application+applied chose+fit condition+complete consider hiring+arrange hiring+roleNoun
offer -2 application application+chose application+complete applied hedge+complete interviewWord interviewWord+complete
offer -2 other.matter@subject otherMatter@subject
offer -3 candidate interviewWord+interview not not+chose rejection.offer-taken-back
offer -5 alert.advice careerAdvice
offer -7 selected+toOffer
recruiter_outreach +7 fit+askInterest
recruiter_outreach +5 jobList
recruiter_outreach +4 application+jobSheet askInterest condition+budget condition+invite contactYou+outreach
recruiter_outreach +4 hedge+chose hedge+unsubscribe hedge@subject interview+askInterest invite@subject not+hedge
recruiter_outreach +4 outreach outreach.ask-interest received+unsubscribe sender.board
recruiter_outreach +3 applied+contactYou applied+invite askInterest@subject complete+alert complete+unsubscribe
recruiter_outreach +3 not+unsubscribe otherMatter outreach+roleNoun outreach.ask-interest@subject outreach.found-you
recruiter_outreach +3 outreach.found-you@subject outreach.recruiter outreach@subject position+jobList
recruiter_outreach +3 position+offerPapers recruiterSelf seniority visa
recruiter_outreach +2 application+askInterest application+chose applied+askInterest arrange+interview candidate@subject
recruiter_outreach +2 chose+outreach complete+askInterest complete+jobSheet condition condition+application
recruiter_outreach +2 condition+applied condition+askInterest condition+hedge condition+interview condition+thanks
recruiter_outreach +2 condition+unsubscribe condition@subject hedge+position interview.arrange interview.invited
recruiter_outreach +2 jobSheet jobSheet+roleNoun manyApplicants not+applied not+askInterest offer.papers other.matter
recruiter_outreach +2 outreach+jobSheet position+jobSheet received+contactYou rejection.keep-on-file roleNoun@subject
recruiter_outreach +2 subject.role
recruiter_outreach +1 alert alert.jobs@subject alert@subject application+fit arrange+askInterest chose+askInterest
recruiter_outreach +1 chose+complete hedge+outreach hiring+recruiterSelf hiring+roleNoun interview jobSheet@subject
recruiter_outreach +1 legal not+condition not+position offerPapers outreach.job-sheet outreach.job-sheet@subject
recruiter_outreach +1 position+received roleNoun seniority+roleNoun shape.long
recruiter_outreach -1 application+outreach applied complete condition+interviewWord condition+position
recruiter_outreach -1 condition+received interviewWord interviewWord+interview position+alert position+contactYou
recruiter_outreach -1 received selected stated+chose thanks+complete willReview
recruiter_outreach -2 alert+roleNoun application+applied application+candidate chose+selected clock complete+budget
recruiter_outreach -2 complete+roleNoun complete@subject condition+candidate condition+contactYou condition+selected
recruiter_outreach -2 feedback hedge+roleNoun hiring@subject not+hiring received+legal shape.mailing-list
recruiter_outreach -2 shape.very-long stated thanks+applied
recruiter_outreach -3 candidate chose+interview complete+offerPapers condition+toOffer metYou sender.no-reply thanks
recruiter_outreach -4 condition+hiring hedge+complete position+clock sender.ats shape.reply
recruiter_outreach -5 sender.alert
job_alert_newsletter +9 sender.alert
job_alert_newsletter +6 unsubscribe
job_alert_newsletter +5 alert+jobList alert.jobs@subject alert@subject chose+careerAdvice position+careerAdvice
job_alert_newsletter +5 position@subject
job_alert_newsletter +4 arrange+offerPapers fit@subject hedge+hiring keepOnFile+roleNoun link.alert not+received
job_alert_newsletter +4 offer.papers? offerPapers+jobSheet position+alert
job_alert_newsletter +3 alert alert+roleNoun alert.advice@subject alert.jobs alert.list application+hiring careerAdvice
job_alert_newsletter +3 careerAdvice@subject chose+alert complete+unsubscribe condition+applied hedge+careerAdvice
job_alert_newsletter +3 hedge+position hiring+careerAdvice hiring+jobSheet hiring+keepOnFile not+alert
job_alert_newsletter +3 outreach.found-you@subject outreach@subject position+budget roleNoun sender.board
job_alert_newsletter +2 alert.advice applyAgain+alert applyAgain@subject askInterest condition+candidate
job_alert_newsletter +2 condition+received confirmation.will-review filled+roleNoun hedge jobList luck not+candidate
job_alert_newsletter +2 position position+askInterest position+jobList rejection.apply-again@subject
job_alert_newsletter +2 rejection.wishes-luck visa+roleNoun
job_alert_newsletter +1 application application+keepOnFile assessment.named chose+unsubscribe condition+complete filled
job_alert_newsletter +1 hiring+arrange hiring@subject not+roleNoun offerPapers+roleNoun outreach.job-sheet
job_alert_newsletter +1 position+applyAgain position+chose position+fit position+outreach position+roleNoun
job_alert_newsletter +1 rejection.keep-on-file shape.short
job_alert_newsletter -1 application+applied application+chose application+received application@subject
job_alert_newsletter -1 assessment+complete assessment.complete budget+roleNoun candidate@subject chose complete
job_alert_newsletter -1 hedge+received hiring+applyAgain legal metYou not not+hiring selected sender.no-reply
job_alert_newsletter -1 unfinished
job_alert_newsletter -2 application+statusNews applied+askInterest applied+roleNoun applied+statusNews applied@subject
job_alert_newsletter -2 chose+clock complete+budget fit+roleNoun hedge+chose hiring+assessment interview invite
job_alert_newsletter -2 not+chose not+interview not+position outreach outreach+roleNoun outreach.found-you
job_alert_newsletter -2 position+applied position+hiring stated status.news status.unfinished statusNews thanks
job_alert_newsletter -3 application+askInterest application+fit condition hiring+willReview
job_alert_newsletter -4 askInterest+roleNoun
job_alert_newsletter -5 shape.reply
status_update_other +8 link.news
status_update_other +6 application+clock application+metYou application+unfinished arrange+metYou
status_update_other +6 status.unfinished@subject unfinished@subject
status_update_other +5 application+withdrawn candidate+statusNews keepOnFile@subject proceed+statusNews regret
status_update_other +5 rejection.keep-on-file@subject status.news@subject statusNews@subject thanks+statusNews
status_update_other +5 withdrawn
status_update_other +4 applied+unfinished applied+withdrawn budget@subject chose+arrange identityPapers interview.when
status_update_other +4 interviewWord+clock not+proceed not+willReview position+statusNews regret+complete selected+fit
status_update_other +4 statusNews unfinished
status_update_other +3 application+askInterest application+received applied+willReview arrange@subject chose+keepOnFile
status_update_other +3 condition+toOffer confirmation.will-review@subject contactYou+roleNoun hedge+roleNoun
status_update_other +3 hiring+selected hiring+statusNews interview+clock interview.slot@subject rejection.keep-on-file
status_update_other +3 sender.board sender.no-reply sender.recruits stated+position stated+regret status.unfinished
status_update_other +3 statusNews+roleNoun willReview+roleNoun
status_update_other +2 application+hiring application+position application+statusNews application@subject
status_update_other +2 applied+statusNews candidate+chose condition condition+hiring confirmation.will-contact
status_update_other +2 filled+complete hiring hiring+invite hiring+keepOnFile hiring+received interview+metYou
status_update_other +2 not+complete offerPapers position+applied position+keepOnFile position+proceed received+roleNoun
status_update_other +2 selected@subject stated stated+complete status.news willReview@subject
status_update_other +1 application application+applied application+candidate application+complete application+proceed
status_update_other +1 applied+complete applied+roleNoun candidate careerAdvice chose+invite condition+contactYou
status_update_other +1 condition+received contactYou interviewWord+metYou interviewWord+roleNoun keepOnFile legal
status_update_other +1 position+selected position+willReview proceed+applied received sender.ats shape.mailing-list
status_update_other +1 shape.short stated+roleNoun status.withdrawn willReview
status_update_other -1 applied+invite assessment assessment.named candidate+interview complete+unsubscribe
status_update_other -1 condition+application condition+interviewWord condition+selected interview.invited invite
status_update_other -1 not+candidate not+condition not+contactYou position position@subject rejection.not-selected
status_update_other -1 selected shape.reply
status_update_other -2 application+invite application+thanks arrange+complete candidate+declined complete+roleNoun
status_update_other -2 confirmation.thanks@subject luck other.matter outreach+roleNoun position+thanks proceed+selected
status_update_other -2 rejection.wishes-luck roleNoun@subject subject.role thanks+applied thanks@subject
status_update_other -3 applied+outreach chose+selected clock confirmation.thanks not+clock received+invite
status_update_other -3 rejection.regret shape.letter stated@subject thanks+roleNoun
status_update_other -4 hiring+filled
status_update_other -5 clock+roleNoun not+statusNews
unrelated +9 complete+money sender.free shape.empty
unrelated +8 legal+unsubscribe money shape.mailing-list
unrelated +7 fit+otherMatter
unrelated +6 chose+offerJob hedge+budget interview.nearby@subject stated+fit
unrelated +5 application+otherMatter candidate+feedback candidate+interviewWord candidate@subject chose+refusal
unrelated +5 hedge+jobSheet invite+clock received+otherMatter regret+otherMatter rejection.not-selected
unrelated +5 stated+otherMatter thanks+otherMatter
unrelated +4 applied+otherMatter chose+legal declined declined@subject not+filled not+refusal received+arrange
unrelated +4 received+willReview rejection.other-applicants? stated@subject visa@subject
unrelated +3 application+filled chose+offerPapers condition+regret condition+statusNews fit+complete hedge+complete
unrelated +3 hiring+outreach not+contactYou not+selected not+stated not+thanks other.matter other.matter@subject
unrelated +3 otherMatter otherMatter@subject outreach+askInterest received+budget rejection.chose-others
unrelated +3 rejection.not-selected@subject rejection.nothing-to-offer rejection.regret selected@subject shape.long
unrelated +3 shape.reply stated+selected unsubscribe
unrelated +2 application+declined applied@subject assessment.nearby candidate+interview chose+otherMatter chose+toOffer
unrelated +2 complete+offerPapers condition+offerPapers condition+outreach feedback hedge+roleNoun identityPapers
unrelated +2 interview+clock interview.invited interview.when interviewWord+chose interviewWord+thanks invite+interview
unrelated +2 invite+roleNoun not+fit not+invite not+received not+roleNoun not+willReview offer.made otherMatter+visa
unrelated +2 others+chose refusal+regret regret rejection.apply-again sender.own shape.very-long stated+others
unrelated +2 stated+proceed stated+regret thanks
unrelated +1 alert.jobs arrange arrange+roleNoun assessment.named assessment.nearby@subject budget careerAdvice chose
unrelated +1 chose+applied chose+contactYou chose+thanks clock complete+roleNoun complete+statusNews condition+fit
unrelated +1 condition+received condition@subject confirmation.received fit+interview fit@subject hedge hedge+chose
unrelated +1 interview.slot interviewWord interviewWord+interview not+assessment not+budget not+condition
unrelated +1 not+otherMatter not+others not+regret not+toOffer others position+complete proceed proceed+chose
unrelated +1 proceed+regret received selected shape.short stated stated+candidate visa visa+roleNoun
unrelated -1 application application+applied application+complete application+thanks application@subject applied+invite
unrelated -1 assessment.named@subject assessment@subject condition+askInterest condition+position condition+thanks
unrelated -1 consider hedge+position hiring+assessment interview.slot? jobList metYou not+position position
unrelated -1 position+outreach proceed+complete proceed+interview proceed+roleNoun proceed+selected received+confirmed
unrelated -1 seniority
unrelated -2 alert.list application+toOffer application+unfinished assessment+roleNoun complete@subject
unrelated -2 condition+arrange condition+interview condition+roleNoun fit fit+arrange hedge+fit hiring hiring+complete
unrelated -2 hiring+roleNoun interview not+unsubscribe outreach.found-you@subject outreach@subject position+budget
unrelated -2 position+chose position+filled position+invite position+received position+roleNoun position@subject
unrelated -2 received+thanks status.unfinished thanks@subject toOffer+offerJob
unrelated -3 application+assessment applied+contactYou candidate+proceed candidate+selected condition+otherMatter
unrelated -3 condition+selected declined+complete filled+roleNoun hedge+metYou hedge+thanks hiring+fit hiring+invite
unrelated -3 link.slot not+declined offerJob+roleNoun offerPapers+roleNoun others+declined position+askInterest
unrelated -3 position+thanks proceed+outreach roleNoun roleNoun@subject shape.letter stated+position subject.role
unrelated -3 thanks+roleNoun
unrelated -4 application+candidate application+jobSheet candidate+invite candidate+outreach condition+offerJob
unrelated -4 not+jobList sender.ats
unrelated -5 not+alert others+roleNoun position+interviewSet proceed@subject willReview+roleNoun
unrelated -6 contactYou+arrange hiring+clock others+interview position+toOffer selected+fit
unrelated -7 sender.recruits
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.6, 0.4, -0.4, -0.5, -0.6, 0, 0.5, -0.3, 1.5];

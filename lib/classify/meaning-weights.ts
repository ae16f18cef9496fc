// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +9 received@subject thanks@subject
application_confirmation +8 confirmation.thanks@subject not+statusNews
application_confirmation +7 alert+askInterest condition+filled
application_confirmation +6 confirmed+contactYou not+applyAgain received+statusNews rejection.no-match?
application_confirmation +5 candidate+clock candidate+invite condition+selected confirmation.received@subject
application_confirmation +5 fit+assessment not+unfinished received rejection.not-moving-forward? shape.reply
application_confirmation +5 willReview+contactYou
application_confirmation +4 application+clock chose+clock chose+interviewSet chose+legal condition+willReview
application_confirmation +4 confirmed+roleNoun confirmed+willReview interviewWord+contactYou not+condition
application_confirmation +4 received+outreach rejection.other-applicants? willReview+interview
application_confirmation +3 application@subject chose+assessment chose+received clock+roleNoun complete+legal
application_confirmation +3 condition+declined condition+fit condition+hiring condition+outreach
application_confirmation +3 condition+stated confirmation.will-review contactYou+outreach declined+complete
application_confirmation +3 declined+received fit+contactYou fit+outreach hiring+assessment hiring+received
application_confirmation +3 not+candidate not+complete not+contactYou position+clock position+received
application_confirmation +3 proceed+contactYou received+assessment received+roleNoun received+thanks
application_confirmation +3 regret+interview rejection.not-selected? selected+assessment thanks
application_confirmation +2 application+complete application+contactYou application+fit application+thanks
application_confirmation +2 applied+contactYou applied@subject assessment candidate+fit candidate@subject
application_confirmation +2 condition+contactYou condition+invite confirmation.will-contact confirmed+applied
application_confirmation +2 confirmed@subject contactYou hedge+askInterest hedge+chose hiring+contactYou
application_confirmation +2 invite+assessment keepOnFile+contactYou not+arrange not+assessment not+chose
application_confirmation +2 not+fit not+hedge not+keepOnFile outreach.found-you@subject outreach.recruiter
application_confirmation +2 outreach@subject position+applied position+askInterest sender.ats sender.board
application_confirmation +2 status.news thanks+applied toOffer+thanks willReview
application_confirmation +1 application application+applied application+chose application+confirmed
application_confirmation +1 application+position application+received application+roleNoun
application_confirmation +1 application+willReview applied+complete assessment.named@subject chose+applied
application_confirmation +1 chose+consider chose+selected chose+thanks condition+application
application_confirmation +1 condition+candidate condition+complete condition+proceed confirmation.thanks
application_confirmation +1 confirmed fit hedge hiring+fit hiring+interview hiring+interviewWord legal
application_confirmation +1 position+confirmed position+thanks received+applied rejection.apply-again selected
application_confirmation +1 selected+complete selected+invite sender.no-reply sender.recruits statusNews
application_confirmation -1 application+declined application+outreach applied+roleNoun arrange
application_confirmation -1 assessment+roleNoun candidate+selected clock hiring+selected hiring+toOffer
application_confirmation -1 interview.slot jobSheet metYou not+stated not@subject other.matter otherMatter
application_confirmation -1 outreach.found-you outreach.job-sheet position+arrange position+roleNoun proceed
application_confirmation -1 received+contactYou regret sender.own stated stated+regret
application_confirmation -2 application+proceed chose+complete chose+outreach confirmation.received filled
application_confirmation -2 hiring+statusNews hiring@subject interviewWord@subject invite+roleNoun
application_confirmation -2 not+outreach not+received offer.papers other.matter@subject otherMatter@subject
application_confirmation -2 position+jobList position+outreach proceed+roleNoun proceed@subject
application_confirmation -2 rejection.nothing-to-offer rejection.regret selected@subject thanks+otherMatter
application_confirmation -3 application+otherMatter chose+roleNoun chose+toOffer clock+complete
application_confirmation -3 condition+applyAgain condition+received fit+applyAgain hedge+roleNoun
application_confirmation -3 interview@subject not+roleNoun not+willReview position+budget position+fit
application_confirmation -3 position+invite proceed+applied received+interview received+unsubscribe
application_confirmation -3 selected+roleNoun status.unfinished unfinished visa
application_confirmation -4 applied+otherMatter hedge+keepOnFile interview+offerPapers invite+arrange
application_confirmation -4 invite+clock shape.empty thanks+arrange thanks+statusNews
application_confirmation -5 confirmation.will-review@subject willReview@subject
application_confirmation -7 manyApplicants+received
rejection +9 hedge+feedback
rejection +8 condition+visa manyApplicants+received rejection.offer-taken-back takenBack
rejection +7 candidate+confirmed declined+metYou link.rejected offerJob+takenBack selected+declined
rejection +7 thanks+arrange thanks+assessment
rejection +6 arrange+statusNews candidate+manyApplicants chose+takenBack consider+regret filled
rejection +6 others+outreach received+invite stated+assessment thanks+metYou
rejection +5 applied+askInterest applyAgain+contactYou arrange+feedback condition+consider declined+applied
rejection +5 declined+budget declined+roleNoun feedback hedge+keepOnFile luck+thanks manyApplicants+willReview
rejection +5 metYou@subject not+offerPapers proceed+consider proceed+luck proceed+otherMatter proceed+outreach
rejection +5 rejection.no-match
rejection +4 application+seniority candidate+outreach chose+filled chose+interviewSet chose+offerPapers
rejection +4 complete+feedback confirmation.will-contact@subject consider+roleNoun contactYou@subject
rejection +4 hiring+fit hiring+metYou hiring+thanks luck money not+fit not+interviewSet not+outreach
rejection +4 not+position not+roleNoun not+visa others+declined others+roleNoun others+toOffer
rejection +4 position+jobSheet position+regret position+visa proceed+visa regret+interview regret+roleNoun
rejection +4 regret@subject rejection.other-applicants shape.reply stated@subject thanks+askInterest
rejection +4 thanks@subject willReview+invite
rejection +3 application+applyAgain application+consider application+manyApplicants application@subject
rejection +3 applyAgain assessment+roleNoun budget+roleNoun candidate+regret candidate+thanks
rejection +3 candidate+toOffer chose+luck chose+manyApplicants chose+outreach condition+applyAgain
rejection +3 condition+keepOnFile conditionAfter+chose declined feedback@subject fit+willReview hiring+arrange
rejection +3 hiring+filled hiring+toOffer hiring+willReview interview+assessment interviewWord+applied
rejection +3 interviewWord+assessment interviewWord+interviewSet keepOnFile+applyAgain not+hedge
rejection +3 offerJob+offerPapers otherMatter+roleNoun others+complete others+proceed position+arrange
rejection +3 position+budget position+seniority position+willReview proceed+declined proceed+fit
rejection +3 proceed+selected proceed+toOffer refusal regret rejection.apply-again rejection.keep-on-file?
rejection +3 rejection.wishes-luck selected+interview selected+refusal stated stated+regret stated+roleNoun
rejection +3 thanks thanks+complete thanks+interview thanks+roleNoun toOffer+offerPapers
rejection +2 application+proceed applied+interview assessment.complete candidate+complete candidate+proceed
rejection +2 candidate+selected chose+complete chose+offerJob complete+roleNoun condition+interview
rejection +2 confirmation.received declined+complete hedge+applied hedge+arrange hiring+declined
rejection +2 interview+feedback interviewWord+thanks interviewWord@subject invite+outreach keepOnFile metYou
rejection +2 not+assessment not+complete not+declined not+interview not+invite not+otherMatter not+toOffer
rejection +2 position position+assessment position+chose position+manyApplicants position+others
rejection +2 position+proceed position+thanks position+toOffer position@subject proceed+applied
rejection +2 proceed+offerPapers proceed+willReview regret+received rejection.keep-on-file rejection.refusal
rejection +2 roleNoun@subject sender.ats stated+application stated+complete stated+position stated+toOffer
rejection +2 subject.role toOffer+offerJob toOffer+roleNoun
rejection +1 application+candidate application+interview application+interviewWord application+selected
rejection +1 applied applied@subject assessment.named candidate candidate+hiring chose+declined chose+selected
rejection +1 complete+outreach condition+application condition+received hiring@subject interviewWord+invite
rejection +1 keepOnFile+applied not not+application not+applied not+chose not+feedback not+offerJob
rejection +1 not+proceed others position+contactYou position+declined position+filled position+hiring
rejection +1 position+roleNoun received+complete rejection.chose-others rejection.not-moving-forward
rejection +1 rejection.not-selected rejection.position-filled selected sender.no-reply seniority shape.letter
rejection +1 stated+hiring
rejection -1 alert.list application+assessment application+chose application+clock application+contactYou
rejection -1 budget complete hiring+roleNoun interview interview.slot invite not+stated offerPapers
rejection -1 position+complete position+jobList position+received roleNoun selected+roleNoun stated+selected
rejection -1 thanks+invite toOffer willReview+complete
rejection -2 alert+roleNoun application+complete arrange arrange+roleNoun candidate+assessment
rejection -2 candidate+declined candidate+others chose+arrange chose+clock chose+consider chose+regret
rejection -2 complete+statusNews condition+interviewWord condition+roleNoun condition+stated condition+thanks
rejection -2 confirmation.thanks@subject confirmed+roleNoun contactYou+outreach fit fit+arrange
rejection -2 hiring+interview hiring+interviewWord hiring+invite interview+metYou jobSheet+roleNoun
rejection -2 not+askInterest offer.papers other.matter otherMatter outreach.recruiter position+applied
rejection -2 position+askInterest position+confirmed received recruiterSelf regret+otherMatter
rejection -2 rejection.no-fit selected+invite shape.long thanks+otherMatter toOffer+invite toOffer+thanks
rejection -2 unsubscribe
rejection -3 alert.jobs@subject alert@subject application+outreach applied+alert applied+complete
rejection -3 applied+withdrawn applyAgain@subject arrange+clock chose+contactYou complete+offerPapers
rejection -3 complete+unsubscribe complete@subject condition+fit condition+interviewSet condition+proceed
rejection -3 condition@subject confirmation.received@subject invite+roleNoun not+condition not+keepOnFile
rejection -3 not+others position+clock position+keepOnFile received+contactYou received@subject
rejection -3 rejection.apply-again@subject status.news@subject statusNews@subject
rejection -4 application+unfinished applied+otherMatter askInterest@subject candidate+arrange clock+roleNoun
rejection -4 confirmed@subject hedge+consider interview+clock invite@subject manyApplicants+complete
rejection -4 manyApplicants+roleNoun not+applyAgain other.matter@subject otherMatter@subject
rejection -4 outreach.ask-interest@subject received+clock refusal+otherMatter rejection.other-applicants?
rejection -4 selected@subject sender.alert status.unfinished@subject status.withdrawn thanks+offerJob
rejection -4 unfinished@subject willReview+roleNoun willReview+statusNews
rejection -5 application+otherMatter clock clock@subject condition+toOffer fit+interviewSet hiring+keepOnFile
rejection -5 not+unfinished others+contactYou proceed@subject rejection.chose-others? shape.mailing-list
rejection -5 stated+otherMatter
rejection -6 application+withdrawn condition+filled condition+otherMatter contactYou+askInterest
rejection -6 hiring+jobSheet identityPapers not+conditionAfter position+withdrawn willReview+contactYou
rejection -6 withdrawn
rejection -8 fit+otherMatter
interview_invitation +9 link.slot
interview_invitation +6 arrange+clock candidate+metYou clock clock+askInterest interviewSet@subject
interview_invitation +6 position+interviewSet thanks+clock
interview_invitation +5 applied+metYou clock+metYou interview.when@subject interview@subject others+invite
interview_invitation +5 rejection.no-match?
interview_invitation +4 alert.advice@subject application+interviewSet application+invite applied+interviewSet
interview_invitation +4 arrange+complete arrange@subject careerAdvice@subject chose+metYou condition+clock
interview_invitation +4 feedback+roleNoun fit+clock hiring+invite interview.slot@subject invite+clock
interview_invitation +4 position+interview received+outreach selected+assessment selected+jobSheet
interview_invitation +4 selected+thanks shape.reply
interview_invitation +3 application+outreach applied+otherMatter askInterest@subject candidate+invite
interview_invitation +3 clock+complete clock+roleNoun fit+arrange hedge+invite hedge+thanks hiring+interview
interview_invitation +3 interview interview+askInterest interview+outreach interview+roleNoun
interview_invitation +3 interviewWord@subject invite+offerJob keepOnFile+roleNoun not+clock not+outreach
interview_invitation +3 outreach.ask-interest@subject position+invite position+otherMatter position+selected
interview_invitation +3 received+invite received+willReview stated+metYou willReview+roleNoun
interview_invitation +2 application+otherMatter applied+invite arrange arrange+outreach candidate+applied
interview_invitation +2 candidate+hiring candidate+selected chose+budget chose+interview complete+budget
interview_invitation +2 fit@subject hedge+roleNoun interview+complete interview.slot interviewSet
interview_invitation +2 invite@subject metYou@subject not+askInterest outreach selected+invite
interview_invitation +2 selected+roleNoun thanks+roleNoun toOffer+offerJob
interview_invitation +1 application+candidate application+chose application+position application+roleNoun
interview_invitation +1 askInterest assessment.named? chose+arrange complete@subject condition+complete
interview_invitation +1 confirmation.received hedge+position hiring+interviewWord hiring+proceed
interview_invitation +1 hiring@subject interviewWord+chose invite metYou+roleNoun not+condition not+selected
interview_invitation +1 not+statusNews outreach.ask-interest outreach.recruiter position+filled
interview_invitation +1 position+interviewWord proceed+invite rejection.position-filled sender.ats status.news
interview_invitation +1 statusNews thanks+complete
interview_invitation -1 application+complete assessment+complete assessment.complete
interview_invitation -1 assessment.complete@subject assessment.named@subject assessment.nearby@subject
interview_invitation -1 assessment@subject candidate candidate+interviewWord chose chose+contactYou
interview_invitation -1 chose+roleNoun complete condition+invite condition+roleNoun hedge+received hiring
interview_invitation -1 interviewWord+interviewSet interviewWord+metYou not not+received others
interview_invitation -1 outreach+roleNoun position+candidate position+chose position+complete position+fit
interview_invitation -1 selected+complete shape.short visa willReview
interview_invitation -2 application+hiring assessment assessment.named candidate+chose candidate+roleNoun
interview_invitation -2 chose+thanks chose@subject complete+statusNews condition+askInterest hiring+received
interview_invitation -2 hiring+thanks keepOnFile not+chose not+complete not@subject offer.papers
interview_invitation -2 position+hiring received+arrange received+complete selected+toOffer sender.no-reply
interview_invitation -2 thanks+interview
interview_invitation -3 condition+arrange contactYou+complete contactYou+roleNoun hedge+arrange
interview_invitation -3 hedge+interviewWord hiring+assessment hiring+selected interview.slot? manyApplicants
interview_invitation -3 not+invite sender.test shape.empty toOffer+assessment toOffer+complete
interview_invitation -4 application+arrange budget@subject complete+outreach condition+interviewWord
interview_invitation -4 condition@subject hiring+willReview otherMatter+roleNoun position+arrange
interview_invitation -5 arrange+assessment
interview_invitation -6 interviewWord+feedback
assessment_invitation +8 sender.test
assessment_invitation +5 clock+complete complete+metYou
assessment_invitation +4 assessment assessment@subject candidate+complete complete+alert condition+assessment
assessment_invitation +4 hiring+clock interviewSet+assessment thanks+interview
assessment_invitation +3 assessment+roleNoun assessment.complete@subject assessment.named@subject
assessment_invitation +3 candidate+assessment complete+roleNoun complete@subject interviewWord+thanks luck
assessment_invitation +3 position+assessment proceed+complete proceed+thanks rejection.wishes-luck
assessment_invitation +3 toOffer+complete willReview+complete
assessment_invitation +2 application+thanks arrange+complete arrange+roleNoun assessment.named
assessment_invitation +2 assessment.nearby@subject candidate+applied candidate+interview candidate+roleNoun
assessment_invitation +2 chose+complete chose+fit clock complete+careerAdvice complete+jobSheet
assessment_invitation +2 complete+unfinished condition+interviewWord hiring+assessment interview+complete
assessment_invitation +2 invite not+complete not+outreach position+invite position+visa proceed+assessment
assessment_invitation +2 sender.no-reply shape.letter stated+invite unfinished
assessment_invitation +1 application+assessment application+candidate application+invite applied+complete
assessment_invitation +1 applied+invite assessment+complete candidate+proceed candidate+selected chose+applied
assessment_invitation +1 chose+feedback complete condition+chose condition+invite condition+received
assessment_invitation +1 condition+roleNoun feedback hiring+budget hiring+invite interview.nearby@subject
assessment_invitation +1 interviewWord+assessment interviewWord@subject invite+assessment invite+complete
assessment_invitation +1 invite@subject not+assessment other.matter@subject otherMatter@subject
assessment_invitation +1 position+applied position+hiring proceed proceed+applied proceed@subject
assessment_invitation +1 selected+complete stated+complete status.unfinished
assessment_invitation -1 applied@subject chose chose+metYou chose@subject condition+position condition+thanks
assessment_invitation -1 confirmation.will-contact hiring@subject interviewWord+roleNoun not+invite
assessment_invitation -1 not+roleNoun position@subject sender.ats sender.own sender.recruits shape.empty
assessment_invitation -1 shape.mailing-list shape.short
assessment_invitation -2 application@subject arrange@subject candidate+fit chose+assessment
assessment_invitation -2 condition+interview contactYou hedge+received interview+interviewSet
assessment_invitation -2 interview.invited? interview.slot@subject interviewWord+chose not+fit not+hiring
assessment_invitation -2 not+interview not+position proceed+fit received+roleNoun rejection.no-match
assessment_invitation -2 selected+assessment selected+fit stated+chose status.news thanks+statusNews
assessment_invitation -3 application+interview arrange+askInterest askInterest@subject candidate@subject
assessment_invitation -3 chose+invite hiring+arrange interviewWord+clock not+budget not@subject
assessment_invitation -3 outreach.ask-interest@subject position+metYou thanks+complete thanks@subject
assessment_invitation -4 arrange+clock chose+contactYou interviewWord+selected otherMatter+roleNoun
assessment_invitation -4 position+jobList rejection.not-selected? selected+interview shape.reply
assessment_invitation -5 complete+feedback complete+offerPapers
assessment_invitation -6 application+interviewWord thanks+assessment
offer +7 condition+offerJob identityPapers
offer +6 offerPapers
offer +5 condition+offerPapers offer.papers thanks+offerJob
offer +4 condition@subject hiring+budget jobList offer.papers? offer.papers@subject offerPapers@subject
offer +4 stated+offerJob toOffer+thanks toOffer@subject
offer +3 alert.list budget chose+metYou clock+offerPapers complete+askInterest complete+statusNews
offer +3 condition+roleNoun hiring+clock interview+offerJob invite invite+offerJob invite@subject metYou
offer +3 offer.made offer.made@subject offerJob offerJob@subject position+arrange position+toOffer
offer +3 rejection.nothing-to-offer selected+offerJob thanks+complete toOffer+roleNoun
offer +2 application+offerJob chose@subject complete+offerJob condition+position hiring+jobSheet
offer +2 hiring+offerJob hiring+offerPapers interviewWord+metYou interviewWord+toOffer jobSheet
offer +2 offerJob+roleNoun other.matter otherMatter position+chose position+invite position+offerJob
offer +2 position+offerPapers rejection.position-filled selected+roleNoun shape.letter thanks+invite toOffer
offer +2 unfinished
offer +1 arrange chose chose+toOffer complete+offerPapers complete@subject condition condition+chose
offer +1 condition+conditionAfter condition+hiring hiring hiring+complete outreach.job-sheet position
offer +1 position+roleNoun position+selected position@subject selected selected@subject stated+chose
offer +1 toOffer+offerJob
offer -1 application+applied application+position application+selected candidate chose+applied
offer -1 confirmation.thanks interview interviewWord interviewWord+interview invite+complete invite+interview
offer -1 metYou@subject not+chose not+hedge outreach.found-you position+candidate received@subject
offer -1 roleNoun@subject shape.short subject.role thanks+applied
offer -2 application application+chose application+interviewWord applied applied+complete
offer -2 assessment.named@subject assessment@subject chose+offerJob condition+interview consider
offer -2 interview@subject not not+position other.matter@subject otherMatter@subject outreach.ask-interest
offer -2 position+alert position+clock position+consider position+otherMatter position+statusNews
offer -3 assessment.named? clock@subject complete+jobSheet condition+assessment not+offerJob
offer -3 offerJob+offerPapers toOffer+offerPapers unsubscribe
offer -5 hiring+arrange offerJob+takenBack
offer -7 selected+toOffer
recruiter_outreach +7 fit+askInterest
recruiter_outreach +6 chose+outreach contactYou+otherMatter offerPapers+outreach
recruiter_outreach +5 askInterest complete+alert condition+invite contactYou+outreach invite@subject
recruiter_outreach +5 not+askInterest outreach willReview+otherMatter
recruiter_outreach +4 application+budget applied+contactYou applyAgain+outreach arrange+outreach
recruiter_outreach +4 complete+askInterest complete+unsubscribe condition+askInterest hedge+chose
recruiter_outreach +4 hedge@subject interview+askInterest jobList+outreach keepOnFile+outreach
recruiter_outreach +4 outreach+roleNoun outreach.ask-interest outreach.recruiter position+legal recruiterSelf
recruiter_outreach +4 visa
recruiter_outreach +3 alert.list@subject applied+invite arrange+askInterest arrange+interview
recruiter_outreach +3 askInterest@subject candidate+invite chose+askInterest chose+unsubscribe chose+visa
recruiter_outreach +3 clock@subject condition+clock condition+thanks interview.arrange jobList@subject
recruiter_outreach +3 jobSheet jobSheet+seniority otherMatter others+applied outreach+jobSheet
recruiter_outreach +3 outreach.ask-interest@subject outreach.found-you outreach.found-you@subject
recruiter_outreach +3 outreach@subject position+otherMatter position+others received+outreach
recruiter_outreach +3 selected+contactYou sender.board toOffer+outreach
recruiter_outreach +2 application+arrange application+others budget chose+otherMatter condition
recruiter_outreach +2 condition+application condition+hedge condition+statusNews condition+unsubscribe
recruiter_outreach +2 contactYou+complete fit+outreach hiring+budget hiring+recruiterSelf interview.invited
recruiter_outreach +2 interviewWord+interviewSet not+condition not+hedge not+offerJob offer.papers
recruiter_outreach +2 other.matter outreach.job-sheet position+offerPapers position+statusNews
recruiter_outreach +2 proceed+contactYou rejection.not-selected? roleNoun@subject shape.letter
recruiter_outreach +2 statusNews+roleNoun subject.role
recruiter_outreach +1 alert.list application+chose arrange chose+complete fit interview.slot jobList
recruiter_outreach +1 jobSheet+roleNoun manyApplicants not offerPapers position position+offerJob
recruiter_outreach +1 position+received rejection.apply-again? rejection.keep-on-file roleNoun seniority
recruiter_outreach +1 seniority+roleNoun shape.empty stated+fit
recruiter_outreach -1 alert.jobs alert.jobs@subject alert@subject application application+applied
recruiter_outreach -1 application+candidate application+position application+received application+roleNoun
recruiter_outreach -1 applied applied+roleNoun applyAgain+alert chose+invite complete complete+roleNoun
recruiter_outreach -1 confirmation.thanks filled+roleNoun hiring+complete hiring@subject interviewWord+invite
recruiter_outreach -1 not+outreach not+received not@subject others position+applyAgain position+askInterest
recruiter_outreach -1 received received+complete regret sender.recruits thanks+applied
recruiter_outreach -2 alert+roleNoun arrange+clock candidate candidate+roleNoun chose+interview
recruiter_outreach -2 complete+offerPapers complete@subject condition+fit condition+toOffer feedback filled
recruiter_outreach -2 fit@subject interview@subject interviewWord+metYou interviewWord+roleNoun metYou
recruiter_outreach -2 not+hiring not+otherMatter offer.papers@subject offerPapers@subject position+fit
recruiter_outreach -2 position+selected proceed proceed+interview received+interviewSet rejection.not-selected
recruiter_outreach -2 sender.alert shape.mailing-list stated+regret stated@subject statusNews thanks
recruiter_outreach -2 willReview willReview+complete
recruiter_outreach -3 clock condition+hiring fit+received hiring+arrange interviewWord+complete
recruiter_outreach -3 interviewWord+toOffer position+arrange sender.ats toOffer+interview
recruiter_outreach -4 hedge+complete not+budget position+clock sender.no-reply seniority@subject shape.reply
recruiter_outreach -4 stated+roleNoun
recruiter_outreach -5 identityPapers
job_alert_newsletter +9 link.alert sender.alert
job_alert_newsletter +7 unsubscribe
job_alert_newsletter +6 alert.advice@subject arrange+offerPapers careerAdvice@subject fit@subject
job_alert_newsletter +6 keepOnFile+roleNoun
job_alert_newsletter +5 alert.jobs@subject alert@subject chose+alert complete+unsubscribe hiring+careerAdvice
job_alert_newsletter +5 offer.papers? otherMatter+roleNoun position+careerAdvice position@subject
job_alert_newsletter +5 rejection.other-applicants? visa+roleNoun
job_alert_newsletter +4 alert careerAdvice chose+careerAdvice chose+recruiterSelf hedge+fit hedge+hiring
job_alert_newsletter +4 hedge+interview received+arrange sender.board
job_alert_newsletter +3 alert+jobList alert+roleNoun alert.advice alert.jobs applyAgain@subject complete+alert
job_alert_newsletter +3 hiring+alert hiring+others not+alert outreach.found-you@subject outreach@subject
job_alert_newsletter +3 position+alert rejection.keep-on-file roleNoun
job_alert_newsletter +2 alert.list application+arrange application+hiring applyAgain+alert applyAgain+roleNoun
job_alert_newsletter +2 budget chose+assessment chose+budget chose@subject condition+candidate
job_alert_newsletter +2 condition+hiring condition+position condition+received
job_alert_newsletter +2 confirmation.will-contact@subject contactYou@subject filled+roleNoun fit+alert hedge
job_alert_newsletter +2 hiring+keepOnFile jobList jobList+roleNoun not+budget not+keepOnFile
job_alert_newsletter +2 offerPapers+roleNoun position position+applyAgain position+askInterest
job_alert_newsletter +2 position+jobList proceed+assessment rejection.apply-again@subject
job_alert_newsletter +1 application application+outreach askInterest complete+roleNoun condition+complete
job_alert_newsletter +1 condition+hedge confirmed filled hiring hiring+roleNoun hiring@subject keepOnFile luck
job_alert_newsletter +1 not+candidate not+received offerJob position+candidate position+fit position+toOffer
job_alert_newsletter +1 received+complete received+confirmed rejection.wishes-luck sender.own sender.recruits
job_alert_newsletter +1 shape.long shape.short toOffer@subject visa
job_alert_newsletter -1 application+applied application+candidate application+fit application+position
job_alert_newsletter -1 application+roleNoun application+selected application@subject applied+roleNoun arrange
job_alert_newsletter -1 assessment+complete assessment.complete chose+complete chose+received
job_alert_newsletter -1 condition+roleNoun confirmation.thanks hiring+applied hiring+applyAgain interview
job_alert_newsletter -1 invite legal+roleNoun link.slot metYou not outreach.found-you position+hiring
job_alert_newsletter -1 position+jobSheet position+selected position+statusNews proceed
job_alert_newsletter -1 rejection.other-applicants selected sender.no-reply status.unfinished thanks+applied
job_alert_newsletter -2 application+statusNews applied+statusNews applied@subject condition
job_alert_newsletter -2 confirmation.will-contact fit+willReview hiring+fit hiring+outreach hiring+toOffer
job_alert_newsletter -2 invite+roleNoun outreach+roleNoun position+applied status.news thanks
job_alert_newsletter -3 application+askInterest chose+clock complete+budget conditionAfter hiring+assessment
job_alert_newsletter -4 complete+otherMatter condition@subject contactYou+roleNoun
job_alert_newsletter -5 shape.reply
status_update_other +8 application+unfinished keepOnFile@subject link.news rejection.keep-on-file@subject
status_update_other +7 status.news@subject status.unfinished@subject statusNews@subject thanks+statusNews
status_update_other +7 unfinished@subject
status_update_other +6 application+withdrawn candidate+statusNews filled+arrange fit+statusNews
status_update_other +6 position+withdrawn stated+statusNews withdrawn
status_update_other +5 budget@subject condition+toOffer filled+complete hedge+contactYou keepOnFile+received
status_update_other +5 position+unsubscribe proceed+statusNews status.withdrawn@subject statusNews unfinished
status_update_other +5 withdrawn@subject
status_update_other +4 application+clock application+statusNews applied+visa candidate+otherMatter
status_update_other +4 complete+careerAdvice complete+unfinished hiring+alert hiring+statusNews
status_update_other +4 position+statusNews willReview+statusNews withdrawn+roleNoun
status_update_other +3 application+askInterest application+metYou applied+willReview applied+withdrawn
status_update_other +3 applyAgain@subject arrange+metYou candidate+received candidate+unfinished
status_update_other +3 chose+keepOnFile chose+statusNews complete+offerPapers confirmation.will-review@subject
status_update_other +3 declined@subject hedge+applied hedge+roleNoun interview+statusNews interview.when
status_update_other +3 interviewWord+statusNews manyApplicants+applied not+conditionAfter not+hiring
status_update_other +3 not+willReview position+metYou proceed+keepOnFile received+assessment
status_update_other +3 rejection.apply-again@subject rejection.keep-on-file selected+statusNews
status_update_other +3 sender.recruits stated+applied status.news statusNews+roleNoun willReview+roleNoun
status_update_other +2 application+applyAgain application+complete application+hiring application+proceed
status_update_other +2 application+received application@subject applied+askInterest applied+statusNews
status_update_other +2 applyAgain+complete candidate candidate+chose chose+arrange complete@subject
status_update_other +2 condition+conditionAfter condition+hedge condition+interviewWord
status_update_other +2 confirmation.will-contact hiring+invite hiring+outreach interview+metYou
status_update_other +2 interview.arrange interviewSet@subject interviewWord+clock interviewWord+interviewSet
status_update_other +2 legal metYou+roleNoun not+complete not+roleNoun position+applied position+keepOnFile
status_update_other +2 position+toOffer proceed+complete proceed@subject regret+complete sender.board
status_update_other +2 sender.no-reply stated stated+roleNoun status.unfinished status.withdrawn
status_update_other +2 willReview@subject
status_update_other +1 application application+applied application+assessment application+candidate
status_update_other +1 application+chose application+outreach application+position application+roleNoun
status_update_other +1 application+willReview applied applied+complete applied+roleNoun arrange+interview
status_update_other +1 arrange@subject assessment+roleNoun candidate+applied chose+fit chose+outreach
status_update_other +1 chose+willReview complete+statusNews condition condition+contactYou
status_update_other +1 confirmation.received confirmation.will-review contactYou contactYou+roleNoun
status_update_other +1 hedge+chose hiring hiring+keepOnFile hiring+roleNoun interview+clock
status_update_other +1 interview.slot@subject interview@subject interviewWord+metYou interviewWord@subject
status_update_other +1 keepOnFile metYou not+interview not+position not+proceed offerPapers proceed
status_update_other +1 proceed+invite received received@subject rejection.not-moving-forward sender.ats
status_update_other +1 shape.mailing-list stated+regret unsubscribe willReview
status_update_other -1 alert application+thanks assessment assessment+complete assessment.complete
status_update_other -1 candidate+proceed chose+received chose+thanks filled fit manyApplicants position+alert
status_update_other -1 position+candidate position+filled position+roleNoun position+thanks position@subject
status_update_other -1 roleNoun@subject sender.own shape.reply subject.role
status_update_other -2 application+manyApplicants applied+invite candidate+interviewWord chose+assessment
status_update_other -2 chose+selected complete+budget complete+roleNoun confirmation.thanks@subject
status_update_other -2 confirmation.will-contact@subject confirmed+willReview contactYou@subject hiring+filled
status_update_other -2 interviewWord+invite jobSheet+roleNoun not+regret other.matter@subject
status_update_other -2 otherMatter@subject others+roleNoun regret+otherMatter shape.letter stated@subject
status_update_other -2 thanks+applied thanks+complete thanks+roleNoun
status_update_other -3 candidate+declined chose+clock clock clock+metYou confirmation.thanks invite+interview
status_update_other -3 manyApplicants+roleNoun not+budget not+contactYou proceed+selected received+otherMatter
status_update_other -3 seniority
status_update_other -4 applied+outreach candidate+confirmed clock+roleNoun condition+stated
status_update_other -4 interview+offerPapers
status_update_other -5 condition+consider link.rejected proceed+offerJob
status_update_other -6 chose+budget not+statusNews
unrelated +9 candidate+feedback shape.empty shape.mailing-list
unrelated +8 application+otherMatter money otherMatter+identityPapers sender.free
unrelated +7 budget+identityPapers candidate+interviewWord candidate@subject complete+money
unrelated +7 condition+statusNews fit+otherMatter invite+clock not+careerAdvice thanks+otherMatter
unrelated +7 toOffer+otherMatter
unrelated +6 applied+otherMatter filled+statusNews hiring+askInterest not+refusal
unrelated +5 application+feedback chose+identityPapers chose+legal complete+feedback complete+identityPapers
unrelated +5 declined+visa feedback@subject hedge+budget hedge+jobSheet hiring+jobList interview+budget
unrelated +5 interviewSet+clock not+contactYou not+willReview other.matter@subject otherMatter@subject
unrelated +5 received+arrange refusal+otherMatter selected@subject
unrelated +4 chose+offerPapers chose+otherMatter condition+proceed declined+contactYou declined+otherMatter
unrelated +4 declined@subject filled+regret hedge+consider hedge+others hedge+roleNoun hiring+contactYou
unrelated +4 interviewSet+askInterest not+regret otherMatter received+otherMatter regret+otherMatter
unrelated +4 rejection.regret shape.reply stated+otherMatter stated@subject toOffer+interviewSet
unrelated +4 toOffer+offerPapers toOffer+regret unsubscribe willReview@subject
unrelated +3 application+filled application+visa arrange+interviewSet arrange+otherMatter candidate+chose
unrelated +3 candidate+declined candidate+hiring candidate+interview candidate+otherMatter chose+offerJob
unrelated +3 chose+refusal clock condition+regret confirmation.will-review@subject declined filled+applied
unrelated +3 hedge+outreach hiring+declined hiring+outreach interview.invited interview.invited@subject
unrelated +3 interview.nearby@subject invite+outreach not+received not+visa other.matter otherMatter+visa
unrelated +3 outreach+askInterest received+contactYou received+willReview refusal+regret
unrelated +3 rejection.not-selected rejection.nothing-to-offer rejection.other-applicants? selected+applied
unrelated +3 selected+received sender.own seniority+roleNoun stated+filled stated+invite toOffer+assessment
unrelated +3 toOffer+received willReview+invite
unrelated +2 alert alert.advice application+declined applied+jobList applied@subject arrange+clock budget
unrelated +2 careerAdvice chose+arrange chose+declined chose+feedback chose+filled chose+regret chose+thanks
unrelated +2 chose+toOffer chose@subject condition+invite condition+others confirmed+thanks consider
unrelated +2 declined+regret fit@subject hedge hedge+chose hedge+complete interview+clock interview+metYou
unrelated +2 interview.arrange? interviewWord+applied interviewWord+chose interviewWord+clock metYou@subject
unrelated +2 not+budget not+condition not+interviewWord not+otherMatter not+others not+selected not+stated
unrelated +2 not+toOffer offer.made position+contactYou received+complete regret rejection.chose-others
unrelated +2 rejection.no-fit rejection.no-match rejection.not-moving-forward rejection.not-selected@subject
unrelated +2 selected+roleNoun shape.long shape.short stated stated+candidate stated+proceed stated+refusal
unrelated +2 stated+regret thanks toOffer+interview toOffer@subject
unrelated +1 application+interviewWord arrange assessment+complete assessment.complete assessment.named
unrelated +1 assessment.nearby candidate candidate+roleNoun chose chose+consider chose+contactYou
unrelated +1 chose+interview complete complete+offerJob complete+offerPapers condition+contactYou
unrelated +1 condition+outreach condition+position condition+stated confirmation.received feedback
unrelated +1 interview.slot interview.slot? interview.when interviewSet interviewSet+metYou
unrelated +1 interviewWord+interview interviewWord+metYou invite+complete not not+arrange not+fit not+hiring
unrelated +1 offerJob others+chose position+candidate position+complete proceed+chose proceed+regret received
unrelated +1 regret+complete rejection.apply-again selected stated+fit stated+others
unrelated -1 alert.list application+applied application+fit application+position application+roleNoun
unrelated -1 application+selected application+willReview application@subject chose+roleNoun complete@subject
unrelated -1 condition condition+selected confirmation.received@subject hiring@subject interview
unrelated -1 interview+complete interviewWord+interviewSet metYou offerPapers+roleNoun outreach.recruiter
unrelated -1 position+hiring position+offerJob position+regret position+thanks position@subject recruiterSelf
unrelated -1 rejection.keep-on-file selected+invite sender.no-reply visa
unrelated -2 application+candidate application+consider applied+askInterest budget+roleNoun candidate+complete
unrelated -2 candidate+unfinished condition+askInterest condition+received condition+roleNoun fit fit+alert
unrelated -2 fit+applyAgain fit+outreach hiring hiring+clock hiring+offerPapers hiring+roleNoun
unrelated -2 interviewSet@subject jobList jobSheet keepOnFile luck not+declined not+position position
unrelated -2 position+applyAgain position+askInterest position+budget position+chose position+filled
unrelated -2 position+jobSheet position+others position+received position+roleNoun proceed+roleNoun
unrelated -2 received+roleNoun regret+roleNoun rejection.wishes-luck roleNoun thanks+roleNoun toOffer+offerJob
unrelated -3 application+assessment application+statusNews applied+contactYou arrange+metYou
unrelated -3 candidate+manyApplicants complete+unfinished condition+assessment confirmation.thanks@subject
unrelated -3 declined+applied hedge+thanks hiring+arrange hiring+toOffer interview.arrange
unrelated -3 interviewSet+complete invite+assessment jobSheet+roleNoun legal+roleNoun link.slot
unrelated -3 others+declined position+jobList position+keepOnFile position+seniority proceed+complete
unrelated -3 proceed+outreach proceed+received proceed@subject sender.board thanks@subject
unrelated -4 candidate+invite candidate+selected clock+metYou condition+interview declined+complete
unrelated -4 fit+statusNews hedge+applied hedge+applyAgain hedge+fit hedge+metYou hiring+fit
unrelated -4 interview+statusNews not+jobList offer.made? offer.papers? others+roleNoun position+toOffer
unrelated -4 received+thanks roleNoun@subject stated+position subject.role willReview+roleNoun
unrelated -5 condition+offerJob contactYou+arrange hiring+interviewSet hiring+invite not+alert
unrelated -5 others+interview position+interviewSet regret+interview sender.ats thanks+contactYou
unrelated -6 candidate+toOffer declined+received filled+roleNoun interviewWord+statusNews not+conditionAfter
unrelated -6 selected+fit statusNews+metYou
unrelated -7 regret@subject sender.recruits
unrelated -8 selected+clock
`;

/** What a mail without signs weighs for each label, in the order of `mailLabels`. */
export const signBias: readonly number[] = [-0.4, 0.2, -0.4, -0.4, -0.3, -0.2, 0.5, -0.2, 1.9];

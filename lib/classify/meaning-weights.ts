// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 confirmation.received@subject received@subject
application_confirmation +6 confirmation.thanks@subject thanks@subject
application_confirmation +5 received+assessment
application_confirmation +4 alert+askInterest application+received condition+selected contactYou+interviewSet
application_confirmation +4 declined+contactYou hedge+consider hiring+confirmed luck+applyAgain
application_confirmation +4 rejection.no-fit? rejection.not-selected?
application_confirmation +3 application+confirmed application@subject applyAgain+willReview candidate+clock
application_confirmation +3 condition+declined condition+filled condition+fit condition+interviewSet
application_confirmation +3 conditionAfter+fit confirmation.received confirmed confirmed+contactYou
application_confirmation +3 confirmed+willReview confirmed@subject consider+invite consider+thanks
application_confirmation +3 contactYou+outreach fit+interview hiring+fit hiring+legal manyApplicants+interview
application_confirmation +3 not+jobList not+keepOnFile not+statusNews position+clock proceed+alert
application_confirmation +3 proceed+applyAgain received received+applied received+outreach received+statusNews
application_confirmation +3 received+thanks regret+interview rejection.chose-others? rejection.keep-on-file?
application_confirmation +3 rejection.no-match? stated+contactYou
application_confirmation +2 alert.list@subject application+complete application+contactYou application+fit
application_confirmation +2 application+jobList application+legal application+luck application+recruiterSelf
application_confirmation +2 application+thanks application+willReview applied+arrange applied+clock
application_confirmation +2 applied+jobList applied@subject applyAgain+jobList arrange+careerAdvice
application_confirmation +2 arrange+offerJob askInterest@subject assessment+statusNews
application_confirmation +2 assessment.named@subject assessment@subject candidate+interview
application_confirmation +2 candidate+interviewWord candidate+jobSheet chose+assessment chose+legal
application_confirmation +2 clock+jobSheet clock+outreach clock+roleNoun complete+careerAdvice complete+legal
application_confirmation +2 condition+application condition+contactYou condition+hiring condition+interview
application_confirmation +2 condition+others condition+stated condition+willReview confirmation.thanks
application_confirmation +2 confirmation.will-contact confirmation.will-review confirmed+complete
application_confirmation +2 confirmed+roleNoun consider+applyAgain consider+received contactYou+interview
application_confirmation +2 contactYou+invite declined+manyApplicants filled+contactYou fit+contactYou
application_confirmation +2 fit+feedback fit+outreach hedge+applyAgain hedge+invite hedge+statusNews
application_confirmation +2 hedge+toOffer hedge+willReview hiring+arrange hiring+contactYou
application_confirmation +2 hiring+interviewSet hiring+regret hiring+willReview interview.when
application_confirmation +2 interviewWord+careerAdvice interviewWord+jobList interviewWord+regret
application_confirmation +2 jobList@subject keepOnFile+arrange keepOnFile+invite keepOnFile+legal
application_confirmation +2 keepOnFile+statusNews keepOnFile+willReview manyApplicants+complete not+applyAgain
application_confirmation +2 not+assessment not+candidate not+clock not+condition others+assessment
application_confirmation +2 outreach+budget outreach.ask-interest@subject position+received
application_confirmation +2 position+unfinished proceed+contactYou received+jobList received+visa
application_confirmation +2 rejection.not-moving-forward? rejection.position-filled? selected+received
application_confirmation +2 stated+assessment stated+invite stated+keepOnFile stated+thanks thanks+applied
application_confirmation +2 toOffer+keepOnFile toOffer+thanks willReview+interview willReview+outreach
application_confirmation +1 application+arrange application+position applied+complete applied+contactYou
application_confirmation +1 applied+offerPapers applyAgain+statusNews assessment assessment.complete?
application_confirmation +1 candidate+applyAgain candidate+invite candidate+received candidate+thanks
application_confirmation +1 chose+careerAdvice chose+interviewSet chose+received clock+assessment clock+metYou
application_confirmation +1 clock+offerPapers complete+outreach complete+statusNews condition+assessment
application_confirmation +1 condition+candidate condition+interviewWord condition+manyApplicants
application_confirmation +1 condition+outreach condition+proceed condition+refusal condition+thanks
application_confirmation +1 confirmed+applied consider+contactYou contactYou filled+arrange fit fit+declined
application_confirmation +1 fit+willReview hedge+alert hedge+assessment hedge+interviewWord hedge+received
application_confirmation +1 interview.arrange? interview.invited? interviewSet+budget interviewSet+complete
application_confirmation +1 interviewWord+contactYou interviewWord+fit interviewWord+selected
application_confirmation +1 invite+askInterest jobList+jobSheet jobSheet+roleNoun keepOnFile+contactYou
application_confirmation +1 keepOnFile+outreach luck+applied manyApplicants+thanks not+complete not+fit
application_confirmation +1 otherMatter+budget others+manyApplicants outreach+otherMatter position+confirmed
application_confirmation +1 position+thanks proceed+keepOnFile received+clock received+roleNoun
application_confirmation +1 received+willReview selected+applyAgain selected+arrange selected+consider
application_confirmation +1 selected+filled selected+interview stated+interview status.news thanks+outreach
application_confirmation +1 willReview willReview+complete willReview+contactYou willReview+metYou
application_confirmation -1 application+alert application+withdrawn applied+statusNews applied+withdrawn
application_confirmation -1 arrange+outreach assessment+jobSheet candidate+askInterest candidate+withdrawn
application_confirmation -1 chose+recruiterSelf chose+roleNoun chose+withdrawn complete+unfinished
application_confirmation -1 condition+jobSheet consider+refusal contactYou+statusNews declined+applied
application_confirmation -1 declined+assessment filled+roleNoun fit+applied hedge+feedback hedge+interviewSet
application_confirmation -1 interviewWord+received invite+statusNews jobList+budget jobSheet@subject
application_confirmation -1 manyApplicants+feedback manyApplicants+received manyApplicants+roleNoun
application_confirmation -1 other.matter otherMatter otherMatter+visa outreach.job-sheet@subject
application_confirmation -1 position+withdrawn proceed+applied proceed@subject received+careerAdvice
application_confirmation -1 received+withdrawn rejection.not-selected@subject rejection.position-filled
application_confirmation -1 status.withdrawn status.withdrawn@subject visa willReview+statusNews withdrawn
application_confirmation -1 withdrawn+roleNoun withdrawn@subject
application_confirmation -2 application+budget application+visa applied+visa applyAgain+outreach
application_confirmation -2 arrange+statusNews candidate+arrange chose+budget chose+seniority
application_confirmation -2 complete+jobSheet confirmation.will-contact@subject contactYou@subject
application_confirmation -2 filled+regret fit+clock fit+jobSheet fit+luck fit+seniority hedge+keepOnFile
application_confirmation -2 hiring+budget hiring+manyApplicants hiring@subject identityPapers invite+outreach
application_confirmation -2 invite@subject keepOnFile+received keepOnFile@subject not+toOffer not+visa
application_confirmation -2 not+willReview other.matter@subject otherMatter@subject outreach+jobSheet
application_confirmation -2 position+budget position+recruiterSelf position+unsubscribe proceed+clock
application_confirmation -2 proceed+seniority received+askInterest received+interviewSet received+offerJob
application_confirmation -2 received+unsubscribe regret+outreach rejection.apply-again@subject
application_confirmation -2 rejection.keep-on-file@subject selected+clock selected+metYou stated+filled
application_confirmation -2 status.news@subject status.unfinished@subject statusNews@subject
application_confirmation -2 thanks+otherMatter thanks+statusNews thanks+visa toOffer+complete
application_confirmation -2 unfinished+roleNoun unfinished@subject willReview+assessment willReview+clock
application_confirmation -2 willReview+offerJob willReview+roleNoun
application_confirmation -3 application+otherMatter applied+otherMatter condition@subject
application_confirmation -3 conditionAfter+complete confirmation.will-review@subject hedge+roleNoun
application_confirmation -3 not+outreach not@subject received+interview rejection.not-moving-forward
application_confirmation -3 rejection.nothing-to-offer selected+confirmed selected+roleNoun thanks+arrange
application_confirmation -3 willReview@subject
application_confirmation -4 manyApplicants+willReview
rejection +6 declined+metYou rejection.not-selected rejection.offer-taken-back takenBack thanks+assessment
rejection +5 applyAgain+interview arrange+alert arrange+statusNews declined metYou@subject not+position
rejection +5 rejection.not-moving-forward selected+confirmed toOffer+visa
rejection +4 application+seniority arrange+feedback condition+visa contactYou+budget declined+applied
rejection +4 declined+arrange declined+interviewSet declined+roleNoun fit+filled hedge+feedback
rejection +4 hedge+keepOnFile hiring+declined hiring+takenBack jobList+outreach luck+thanks not+outreach
rejection +4 not+proceed not+selected not+toOffer not+visa offerJob+takenBack others+outreach others+toOffer
rejection +4 position+regret proceed+outreach refusal+complete rejection.chose-others rejection.no-match
rejection +4 rejection.nothing-to-offer rejection.position-filled takenBack+budget thanks+arrange
rejection +4 thanks+jobList thanks+metYou toOffer+declined
rejection +3 applyAgain+arrange applyAgain+assessment assessment+feedback budget+metYou budget@subject
rejection +3 candidate+filled chose+luck chose+takenBack complete+alert complete+takenBack condition+interview
rejection +3 condition+keepOnFile conditionAfter+interview conditionAfter+interviewWord declined+seniority
rejection +3 declined+willReview feedback filled fit+keepOnFile fit+seniority interviewWord+refusal
rejection +3 invite+feedback jobSheet+budget keepOnFile+askInterest keepOnFile+jobSheet legal+unsubscribe luck
rejection +3 manyApplicants+willReview not+budget not+declined not+fit not+interview not+offerPapers
rejection +3 offer.made? otherMatter+roleNoun others+chose others+invite others+proceed outreach+visa
rejection +3 position+budget position+declined position+filled position+outreach position+seniority
rejection +3 position+takenBack position+visa proceed+applied proceed+arrange proceed+jobList proceed+luck
rejection +3 received+offerJob refusal+contactYou refusal+interview regret+metYou regret+roleNoun
rejection +3 rejection.keep-on-file rejection.no-fit rejection.other-applicants rejection.wishes-luck
rejection +3 selected+applyAgain selected+declined selected+metYou stated+assessment stated+offerPapers
rejection +3 stated+roleNoun stated@subject takenBack+roleNoun thanks thanks+complete thanks+visa
rejection +3 thanks@subject willReview+assessment
rejection +2 application+askInterest application+consider application+feedback application+filled
rejection +2 application+offerPapers application+proceed application+refusal application@subject
rejection +2 applied+askInterest applied+seniority applied@subject applyAgain applyAgain+askInterest
rejection +2 applyAgain+outreach applyAgain+received assessment+roleNoun assessment.named assessment.named?
rejection +2 candidate+chose candidate+confirmed candidate+manyApplicants candidate+refusal candidate+regret
rejection +2 candidate+thanks candidate+willReview chose+assessment chose+complete chose+declined chose+filled
rejection +2 chose+jobSheet chose+offerPapers chose+seniority clock+metYou clock+outreach condition+applyAgain
rejection +2 condition+candidate condition+consider condition+contactYou condition+feedback
rejection +2 condition+interviewWord condition+jobSheet conditionAfter+application conditionAfter+chose
rejection +2 confirmation.will-contact@subject consider+interview consider+regret contactYou+assessment
rejection +2 contactYou+feedback contactYou@subject declined+budget declined+outreach declined+received
rejection +2 filled+invite filled+roleNoun fit+applied fit+budget fit+invite fit+jobSheet fit+luck fit+refusal
rejection +2 fit+regret hedge+application hedge+applyAgain hedge+complete hedge+declined hedge+fit
rejection +2 hedge+outreach hedge+proceed hedge+toOffer hiring+applyAgain hiring+arrange hiring+filled
rejection +2 hiring+seniority hiring+thanks hiring@subject interviewWord+askInterest interviewWord+thanks
rejection +2 invite+visa keepOnFile keepOnFile+applyAgain keepOnFile+interview keepOnFile+statusNews
rejection +2 manyApplicants+interview manyApplicants+received metYou metYou+feedback money not+confirmed
rejection +2 not+consider not+interviewSet not+takenBack not+willReview offerJob+budget others others+refusal
rejection +2 others+selected others+seniority outreach+metYou outreach+seniority position+assessment
rejection +2 position+chose position+jobSheet position+manyApplicants position+offerPapers position+others
rejection +2 position+refusal position+roleNoun position+thanks proceed+askInterest proceed+declined
rejection +2 proceed+fit proceed+interviewSet proceed+invite proceed+manyApplicants received+feedback
rejection +2 received+interviewSet received+recruiterSelf received+visa regret regret+arrange regret+complete
rejection +2 regret+offerPapers regret+received rejection.apply-again rejection.not-considered
rejection +2 rejection.position-filled@subject rejection.refusal roleNoun@subject selected+assessment
rejection +2 selected+fit selected+interview selected+outreach seniority stated stated+applied stated+arrange
rejection +2 stated+consider stated+fit stated+interview stated+regret stated+takenBack stated+visa
rejection +2 statusNews+budget thanks+askInterest thanks+budget thanks+feedback thanks+interview
rejection +2 thanks+outreach thanks+roleNoun thanks+seniority toOffer+applyAgain toOffer+budget
rejection +2 toOffer+offerJob toOffer+roleNoun toOffer+willReview willReview+arrange willReview+invite
rejection +1 alert.list@subject application+applyAgain application+candidate application+declined
rejection +1 application+keepOnFile application+manyApplicants application+metYou application+regret
rejection +1 applied+clock applied+interview applied+interviewSet applyAgain+careerAdvice applyAgain+jobList
rejection +1 applyAgain+thanks applyAgain+unfinished arrange+budget budget+roleNoun candidate+interviewSet
rejection +1 chose+manyApplicants chose+selected chose+visa complete+careerAdvice complete+feedback
rejection +1 complete+jobSheet complete+outreach complete+roleNoun condition+assessment condition+budget
rejection +1 condition+jobList condition+luck condition+metYou conditionAfter+received consider+thanks
rejection +1 consider+willReview contactYou+careerAdvice contactYou+metYou contactYou+roleNoun
rejection +1 declined+assessment declined+complete feedback@subject filled+applied filled+budget
rejection +1 filled+interview filled@subject fit+received hedge+applied hedge+budget hedge+hiring
rejection +1 hedge+interviewSet hedge+manyApplicants hiring+assessment hiring+chose hiring+complete
rejection +1 hiring+consider hiring+luck hiring+manyApplicants hiring+offerPapers hiring+visa
rejection +1 interview+feedback interview+visa interviewWord+applied interviewWord+feedback
rejection +1 interviewWord+filled interviewWord+otherMatter interviewWord+selected invite+complete
rejection +1 invite+jobSheet invite+outreach invite+seniority jobList@subject keepOnFile+applied
rejection +1 keepOnFile+budget keepOnFile+received keepOnFile+thanks legal+roleNoun luck+complete
rejection +1 luck+roleNoun manyApplicants manyApplicants+applied manyApplicants+feedback manyApplicants+thanks
rejection +1 not not+application not+chose not+filled not+invite not+received not+refusal not+roleNoun
rejection +1 not+seniority offerPapers+outreach others+complete others+roleNoun others+willReview
rejection +1 outreach+jobSheet position+applyAgain position+consider position+feedback position+hiring
rejection +1 position+interviewWord position+selected position@subject proceed+budget proceed+chose
rejection +1 proceed+received proceed+seniority proceed+visa received+askInterest received+statusNews refusal
rejection +1 refusal+applied refusal+regret regret+applied regret+interviewSet regret+offerJob regret+outreach
rejection +1 regret@subject rejection.not-selected@subject rejection.regret selected+clock selected+refusal
rejection +1 selected+willReview stated+chose stated+interviewSet stated+interviewWord stated+outreach
rejection +1 stated+position stated+refusal stated+seniority thanks+applied thanks+clock thanks+willReview
rejection +1 toOffer+complete toOffer+filled toOffer+interview toOffer+jobList toOffer+received toOffer+regret
rejection +1 visa+roleNoun willReview+clock willReview+outreach
rejection -1 alert+budget alert+outreach alert.jobs@subject alert.list alert@subject application+outreach
rejection -1 applied+complete applied+unfinished applied+willReview applyAgain+offerJob applyAgain+willReview
rejection -1 arrange+clock arrange+interviewSet arrange+offerJob askInterest+statusNews askInterest@subject
rejection -1 assessment+metYou assessment+otherMatter assessment+seniority candidate+careerAdvice
rejection -1 candidate+clock candidate+consider candidate+feedback candidate+jobList candidate+jobSheet
rejection -1 candidate+metYou candidate+roleNoun candidate+statusNews candidate+visa candidate+withdrawn
rejection -1 chose+contactYou chose+withdrawn complete+identityPapers complete+jobList complete+statusNews
rejection -1 condition+askInterest condition+hiring condition+invite condition+proceed condition+refusal
rejection -1 condition+selected condition+stated condition+statusNews condition@subject conditionAfter+arrange
rejection -1 confirmation.thanks@subject confirmation.will-contact contactYou+invite declined+interview
rejection -1 filled+arrange fit fit+arrange hedge+contactYou hedge+otherMatter hedge+thanks hiring+jobList
rejection -1 interview+clock interview+jobSheet interview+offerPapers interview.arrange?
rejection -1 interview.nearby@subject interview.slot interviewWord+jobSheet invite+clock invite+metYou
rejection -1 invite+offerJob invite+roleNoun keepOnFile+outreach not+arrange not+candidate not+otherMatter
rejection -1 offerPapers+budget offerPapers+identityPapers offerPapers+roleNoun other.matter
rejection -1 otherMatter+budget otherMatter+visa others+consider outreach.ask-interest@subject
rejection -1 outreach.recruiter position+complete proceed+contactYou received+clock recruiterSelf
rejection -1 regret+otherMatter regret+willReview selected+statusNews stated+willReview
rejection -1 status.withdrawn@subject statusNews+roleNoun thanks+offerPapers toOffer+applied
rejection -1 toOffer+interviewSet withdrawn+roleNoun withdrawn@subject
rejection -2 application+identityPapers application+otherMatter application+recruiterSelf application+toOffer
rejection -2 applied+otherMatter applied+withdrawn applyAgain@subject arrange assessment.nearby
rejection -2 candidate+assessment chose+identityPapers clock+jobSheet clock+roleNoun complete+metYou
rejection -2 complete+offerPapers complete@subject condition+clock condition+declined condition+filled
rejection -2 condition+fit conditionAfter+declined conditionAfter+hiring conditionAfter+keepOnFile
rejection -2 confirmed@subject consider+complete consider+contactYou contactYou+askInterest
rejection -2 contactYou+offerJob declined+contactYou fit+interviewSet fit+metYou fit+thanks hedge+careerAdvice
rejection -2 hedge+jobSheet hiring+careerAdvice hiring+clock hiring+interviewSet hiring+invite
rejection -2 hiring+unfinished interview+careerAdvice interview+recruiterSelf interviewWord+fit
rejection -2 interviewWord+offerJob interviewWord+offerPapers invite+budget luck+otherMatter
rejection -2 manyApplicants+complete not+applyAgain not+clock not+others not@subject offerJob+metYou
rejection -2 offerJob+otherMatter offerJob+outreach other.matter@subject otherMatter otherMatter@subject
rejection -2 outreach+budget outreach+otherMatter outreach.found-you@subject outreach@subject
rejection -2 position+otherMatter proceed+alert proceed+filled received+legal received+withdrawn
rejection -2 received@subject rejection.apply-again@subject rejection.chose-others? rejection.position-filled?
rejection -2 selected+applied selected+thanks stated+contactYou status.unfinished@subject status.withdrawn
rejection -2 statusNews+otherMatter toOffer+arrange toOffer+statusNews unfinished@subject visa@subject
rejection -2 willReview+interview willReview+otherMatter willReview+statusNews
rejection -3 candidate+arrange chose+otherMatter condition+recruiterSelf condition+thanks
rejection -3 conditionAfter+offerJob confirmation.received@subject confirmed+contactYou confirmed+outreach
rejection -3 fit+otherMatter hedge+unsubscribe hiring+keepOnFile hiring+otherMatter identityPapers
rejection -3 interview+offerJob interviewWord+careerAdvice interviewWord+jobList invite@subject
rejection -3 jobList+jobSheet jobSheet+seniority not+condition not+keepOnFile offerPapers+jobSheet
rejection -3 offerPapers+otherMatter others+otherMatter others+thanks position+withdrawn proceed@subject
rejection -3 received+alert refusal+otherMatter rejection.no-fit? rejection.no-match?
rejection -3 rejection.not-moving-forward? rejection.other-applicants? selected+jobSheet selected@subject
rejection -3 stated+otherMatter stated+statusNews thanks+offerJob willReview+contactYou withdrawn
rejection -4 application+withdrawn clock hedge+consider not+unfinished rejection.not-selected?
rejection -4 willReview+metYou
rejection -5 not+conditionAfter
interview_invitation +5 position+interviewSet
interview_invitation +4 applied+interviewSet clock interview.when@subject interview@subject
interview_invitation +4 interviewSet+askInterest received+outreach regret@subject
interview_invitation +3 application+outreach applied+metYou arrange+clock arrange+metYou arrange@subject
interview_invitation +3 askInterest@subject clock+askInterest clock+otherMatter clock+roleNoun condition+clock
interview_invitation +3 confirmed+outreach feedback+roleNoun fit+arrange fit+clock fit@subject hiring+invite
interview_invitation +3 interview interview.invited interview.nearby@subject interview.slot@subject
interview_invitation +3 interviewSet interviewSet+budget interviewSet+outreach interviewSet@subject
interview_invitation +3 interviewWord+askInterest invite+budget invite+clock invite+interview
interview_invitation +3 others+assessment others+invite outreach.ask-interest@subject position+identityPapers
interview_invitation +3 position+interview proceed+interviewSet regret+outreach selected+invite
interview_invitation +3 selected+jobSheet stated+interviewSet stated+metYou thanks+contactYou
interview_invitation +2 application+applied application+identityPapers application+interviewSet
interview_invitation +2 application+invite application+thanks applied+jobSheet applied+otherMatter
interview_invitation +2 arrange+interview arrange+outreach candidate+budget candidate+invite chose+arrange
interview_invitation +2 chose+askInterest chose+interviewSet chose+invite chose+metYou clock+complete
interview_invitation +2 clock+metYou complete+recruiterSelf conditionAfter+arrange consider+willReview
interview_invitation +2 contactYou+metYou fit+feedback fit+regret hedge+invite hedge+otherMatter
interview_invitation +2 hedge+willReview hiring+arrange hiring+askInterest hiring+interview
interview_invitation +2 hiring+interviewSet interview+clock interview+outreach interview+roleNoun
interview_invitation +2 interview.invited@subject interview.slot interviewSet+complete interviewSet+metYou
interview_invitation +2 interviewWord+clock interviewWord+jobSheet interviewWord+others interviewWord@subject
interview_invitation +2 invite+jobSheet invite+offerJob invite+outreach invite+roleNoun invite+visa
interview_invitation +2 jobList+roleNoun not+metYou not+outreach not+unfinished others+interview
interview_invitation +2 others+received position+metYou position+otherMatter position+selected proceed+clock
interview_invitation +2 proceed+seniority proceed@subject received+invite received+metYou regret+roleNoun
interview_invitation +2 regret+thanks rejection.no-match? selected+arrange selected+thanks stated+outreach
interview_invitation +2 thanks+arrange thanks+offerPapers toOffer+interviewSet willReview+clock
interview_invitation +2 willReview+interview willReview+offerPapers
interview_invitation +1 application+candidate application+offerPapers application+statusNews applied+invite
interview_invitation +1 applyAgain+arrange applyAgain+interviewSet arrange arrange+askInterest
interview_invitation +1 arrange+complete arrange+interviewSet askInterest candidate+legal candidate+metYou
interview_invitation +1 candidate+selected candidate+thanks chose+feedback clock+assessment complete+jobList
interview_invitation +1 complete+legal condition+toOffer conditionAfter+hiring fit+invite fit+received
interview_invitation +1 hedge+assessment hiring+identityPapers hiring+interviewWord hiring+otherMatter
interview_invitation +1 hiring+seniority interview+askInterest interview+budget interview+complete
interview_invitation +1 interview+jobSheet interview.arrange interview.arrange@subject interview.when
interview_invitation +1 interviewSet+roleNoun interviewWord+invite interviewWord+offerPapers
interview_invitation +1 interviewWord+outreach interviewWord+roleNoun interviewWord+toOffer
interview_invitation +1 interviewWord+willReview invite invite@subject jobSheet+budget keepOnFile+roleNoun
interview_invitation +1 metYou+roleNoun metYou@subject not+offerPapers others+toOffer outreach+metYou
interview_invitation +1 outreach+recruiterSelf outreach.ask-interest position+clock position+interviewWord
interview_invitation +1 position+invite received+budget received+feedback received+interview regret+metYou
interview_invitation +1 rejection.position-filled selected+interview selected+visa stated+budget
interview_invitation +1 stated+received stated@subject statusNews+metYou statusNews+visa thanks+budget
interview_invitation +1 thanks+invite toOffer+metYou toOffer+outreach willReview+interviewSet
interview_invitation -1 application+arrange application+askInterest applied+arrange assessment
interview_invitation -1 assessment.named candidate candidate+chose candidate+otherMatter chose+keepOnFile
interview_invitation -1 chose+roleNoun chose+thanks chose@subject complete+roleNoun complete+statusNews
interview_invitation -1 condition+arrange condition+interviewSet condition+invite condition+roleNoun
interview_invitation -1 conditionAfter+position consider+interview contactYou+complete declined+interviewSet
interview_invitation -1 feedback@subject filled+complete filled+interview fit+askInterest fit+assessment
interview_invitation -1 fit+willReview hedge+interviewWord hedge+regret hedge+stated hiring+jobList
interview_invitation -1 hiring+regret interview.invited? interviewWord+assessment interviewWord+filled
interview_invitation -1 interviewWord+manyApplicants interviewWord+thanks invite+feedback jobList+budget
interview_invitation -1 keepOnFile@subject not+filled not+received offer.papers offerJob+outreach
interview_invitation -1 others+arrange outreach+statusNews position+careerAdvice proceed+toOffer
interview_invitation -1 rejection.keep-on-file@subject selected+assessment selected+contactYou selected+fit
interview_invitation -1 thanks+interview thanks+metYou toOffer+assessment toOffer+invite unfinished+roleNoun
interview_invitation -1 willReview+arrange
interview_invitation -2 alert+unsubscribe application+feedback applyAgain+askInterest applyAgain+contactYou
interview_invitation -2 arrange+assessment arrange+offerPapers assessment+budget assessment+complete
interview_invitation -2 assessment+otherMatter assessment+seniority assessment.complete
interview_invitation -2 condition+interviewWord condition@subject conditionAfter+complete
interview_invitation -2 conditionAfter+declined consider+invite contactYou+roleNoun declined+interview
interview_invitation -2 fit+offerPapers hiring+clock hiring+jobSheet hiring+received hiring+willReview
interview_invitation -2 interview.slot? interviewWord+declined keepOnFile manyApplicants money not+complete
interview_invitation -2 not+invite offerPapers offerPapers+roleNoun otherMatter+roleNoun others+complete
interview_invitation -2 position+arrange position+recruiterSelf received+arrange received+complete
interview_invitation -2 rejection.other-applicants? thanks+outreach thanks@subject toOffer+otherMatter
interview_invitation -3 arrange+feedback clock+jobList complete+alert complete+outreach hedge+arrange
interview_invitation -3 hedge+proceed interviewSet+assessment interviewSet+otherMatter interviewWord+feedback
interview_invitation -3 invite+otherMatter invite+seniority proceed+offerJob toOffer+complete
interview_invitation -4 chose+recruiterSelf hedge+offerJob
assessment_invitation +6 assessment.nearby@subject
assessment_invitation +4 assessment.complete assessment.named@subject assessment.nearby assessment@subject
assessment_invitation +4 confirmed+invite willReview+metYou
assessment_invitation +3 applyAgain+willReview assessment assessment+jobSheet assessment+roleNoun
assessment_invitation +3 assessment+seniority assessment.complete@subject candidate+budget candidate+complete
assessment_invitation +3 clock+complete complete+roleNoun complete@subject consider+roleNoun hiring+assessment
assessment_invitation +3 interviewSet+assessment interviewWord+assessment manyApplicants+complete
assessment_invitation +3 not+conditionAfter proceed+complete proceed+offerJob selected+toOffer
assessment_invitation +2 applied+askInterest assessment+complete assessment+otherMatter assessment+outreach
assessment_invitation +2 assessment.complete? assessment.named? candidate+assessment candidate+consider
assessment_invitation +2 candidate+feedback candidate+jobList candidate+seniority chose+complete
assessment_invitation +2 clock+askInterest complete complete+metYou complete+otherMatter complete+seniority
assessment_invitation +2 complete+unfinished condition+assessment condition+seniority conditionAfter+complete
assessment_invitation +2 confirmation.will-review@subject fit+invite hedge+contactYou interview+budget
assessment_invitation +2 interview+jobList interview+offerPapers interviewWord+budget invite+clock
assessment_invitation +2 invite+complete invite+metYou invite+offerPapers luck not+careerAdvice not+outreach
assessment_invitation +2 not+unfinished proceed+applyAgain proceed+assessment proceed+thanks
assessment_invitation +2 received+askInterest rejection.wishes-luck selected+clock thanks+interview
assessment_invitation +2 toOffer+applied toOffer+assessment willReview+offerJob willReview@subject
assessment_invitation +1 application+askInterest application+invite application+toOffer applied+assessment
assessment_invitation +1 applied+invite applied+seniority arrange+complete arrange+roleNoun assessment.named
assessment_invitation +1 candidate+interviewSet candidate+jobSheet chose+fit complete+budget condition+metYou
assessment_invitation +1 condition@subject declined+interview fit+arrange fit+complete hiring+clock
assessment_invitation +1 hiring+complete hiring+identityPapers hiring+unfinished interview+assessment
assessment_invitation +1 interview+careerAdvice interview+complete interviewSet+otherMatter
assessment_invitation +1 interviewWord+complete interviewWord+manyApplicants interviewWord+metYou invite
assessment_invitation +1 invite+assessment invite+interviewSet manyApplicants+interview not+complete
assessment_invitation +1 not+interviewSet position+assessment proceed proceed+clock proceed+willReview
assessment_invitation +1 proceed@subject received+interview selected+seniority seniority@subject
assessment_invitation +1 stated+complete status.unfinished toOffer+arrange toOffer@subject unfinished
assessment_invitation +1 willReview+arrange
assessment_invitation -1 application+clock applied+visa applyAgain+arrange applyAgain+invite
assessment_invitation -1 assessment+feedback budget candidate+otherMatter chose+contactYou chose+outreach
assessment_invitation -1 clock+budget complete+feedback condition+budget confirmation.will-contact
assessment_invitation -1 confirmed+complete contactYou declined+interviewSet hedge+proceed hiring+alert
assessment_invitation -1 hiring+received hiring+regret interview+feedback interview+interviewSet
assessment_invitation -1 interview+recruiterSelf interviewWord+feedback interviewWord+roleNoun
assessment_invitation -1 not+interviewWord others+metYou others+seniority position+clock proceed+luck
assessment_invitation -1 received+budget received+jobList selected+applyAgain selected+jobSheet
assessment_invitation -1 stated+roleNoun status.news thanks+clock thanks+contactYou thanks+visa toOffer+clock
assessment_invitation -1 toOffer+offerPapers
assessment_invitation -2 application+feedback application+interview application+visa arrange+askInterest
assessment_invitation -2 arrange+clock arrange+otherMatter askInterest@subject candidate+clock chose+jobList
assessment_invitation -2 chose+offerPapers chose+recruiterSelf clock+assessment clock+otherMatter
assessment_invitation -2 clock+outreach condition+arrange condition+interview condition+jobSheet
assessment_invitation -2 condition+otherMatter condition+position condition+thanks declined+assessment
assessment_invitation -2 feedback@subject fit+feedback fit+jobSheet fit@subject hedge+jobSheet hedge@subject
assessment_invitation -2 interview.invited? interviewSet+metYou interviewWord+selected invite+otherMatter
assessment_invitation -2 keepOnFile+received manyApplicants+willReview money not+invite not+thanks not@subject
assessment_invitation -2 offerJob+otherMatter others+interview outreach.ask-interest@subject
assessment_invitation -2 position+interview proceed+contactYou proceed+otherMatter proceed+selected
assessment_invitation -2 received+assessment received+roleNoun received+statusNews rejection.apply-again?
assessment_invitation -2 rejection.no-match? rejection.not-selected? selected+interview selected+interviewSet
assessment_invitation -2 stated+interview thanks+complete
assessment_invitation -3 application+interviewWord complete+offerPapers conditionAfter+chose fit+statusNews
assessment_invitation -3 invite+arrange manyApplicants+applied otherMatter+roleNoun recruiterSelf+roleNoun
assessment_invitation -3 regret+assessment rejection.other-applicants? willReview+roleNoun
assessment_invitation -4 legal+unsubscribe thanks+assessment
offer +5 condition+offerPapers thanks+offerJob
offer +4 arrange+offerPapers contactYou+offerJob interview+offerJob not+jobList offer.made offer.made@subject
offer +4 offerJob offerJob@subject offerPapers position+offerJob proceed+toOffer
offer +3 arrange+offerJob candidate+offerJob complete+jobList condition+offerJob condition+roleNoun
offer +3 conditionAfter+hiring conditionAfter+offerJob contactYou+offerPapers fit+thanks hedge+statusNews
offer +3 hiring+offerJob hiring+otherMatter identityPapers interviewWord+offerJob invite+jobSheet offer.papers
offer +3 offer.papers? offerJob+metYou offerJob+otherMatter offerJob+outreach offerJob+roleNoun
offer +3 proceed+offerPapers selected+offerJob selected+offerPapers toOffer+statusNews willReview+offerPapers
offer +2 alert.list application+others arrange+otherMatter askInterest+roleNoun askInterest+statusNews budget
offer +2 candidate+assessment chose+clock chose+identityPapers chose+metYou clock+jobSheet
offer +2 complete+offerPapers complete+visa condition+hiring condition+position condition+thanks
offer +2 conditionAfter+position confirmed+complete contactYou+recruiterSelf contactYou+roleNoun fit+toOffer
offer +2 hiring+complete hiring+jobSheet hiring+offerPapers interviewWord+proceed invite invite+jobList
offer +2 invite+offerJob invite+offerPapers invite+roleNoun invite+seniority invite@subject jobList
offer +2 jobList+budget offerPapers+identityPapers offerPapers+jobSheet other.matter others+contactYou
offer +2 outreach.job-sheet position+identityPapers proceed+clock proceed+filled proceed+interview
offer +2 proceed+metYou proceed+received received+askInterest received+offerPapers selected+filled
offer +2 selected+otherMatter selected+roleNoun selected+thanks seniority@subject stated+contactYou
offer +2 stated+offerJob stated+otherMatter statusNews+visa thanks+interview thanks+outreach toOffer+metYou
offer +2 toOffer+roleNoun toOffer+willReview visa willReview+arrange
offer +1 alert.list@subject application+offerJob application+offerPapers candidate+askInterest candidate+clock
offer +1 candidate+proceed candidate+unfinished chose+offerJob chose+recruiterSelf chose+toOffer chose@subject
offer +1 clock+offerPapers complete+identityPapers complete+offerJob complete+seniority
offer +1 condition+identityPapers condition+jobList conditionAfter+declined contactYou+budget
offer +1 declined+interview hiring+askInterest hiring+budget hiring+identityPapers hiring+seniority
offer +1 hiring+toOffer interview+otherMatter interviewWord+declined interviewWord+fit interviewWord+jobList
offer +1 interviewWord+metYou interviewWord+toOffer invite+statusNews jobList+jobSheet jobList+roleNoun
offer +1 jobList@subject jobSheet not+conditionAfter not+filled offer.papers@subject offerJob+jobList
offer +1 offerJob+statusNews offerPapers+otherMatter offerPapers@subject others+interview position+jobList
offer +1 position+toOffer proceed+budget proceed+jobList selected+received selected+statusNews
offer +1 selected@subject stated+invite thanks+complete thanks+invite thanks+metYou thanks+seniority toOffer
offer +1 toOffer@subject visa+roleNoun
offer -1 application+selected applyAgain+askInterest assessment.named? candidate+visa clock+alert
offer -1 clock+otherMatter clock+roleNoun condition+assessment condition+metYou filled+budget
offer -1 filled+statusNews hiring+arrange invite+visa keepOnFile+budget not+unfinished offerPapers+outreach
offer -1 other.matter@subject otherMatter@subject others+arrange outreach+budget position+otherMatter
offer -1 position+takenBack position+willReview refusal+offerJob rejection.not-moving-forward?
offer -1 rejection.offer-taken-back selected+contactYou selected+jobSheet stated+offerPapers stated+statusNews
offer -1 statusNews+metYou takenBack thanks+contactYou thanks+visa toOffer+regret
offer -2 application applied applyAgain+contactYou candidate+statusNews condition+invite
offer -2 contactYou+askInterest hedge+chose hedge+hiring hiring+fit hiring+regret hiring+takenBack
offer -2 interview+budget not+offerPapers not+statusNews offerJob+takenBack otherMatter+budget others+metYou
offer -2 others+roleNoun position+clock position+statusNews proceed+statusNews received+offerJob
offer -2 toOffer+applied toOffer+received
offer -3 application+toOffer arrange+statusNews complete+outreach condition+regret interviewWord+feedback
offer -3 invite+budget proceed+otherMatter proceed+thanks received+statusNews selected+toOffer
offer -3 takenBack+budget
offer -5 stated+takenBack
recruiter_outreach +5 askInterest outreach.recruiter@subject recruiterSelf@subject
recruiter_outreach +4 condition+interviewSet condition+invite invite@subject not+askInterest
recruiter_outreach +4 offerPapers+outreach outreach outreach+recruiterSelf outreach.ask-interest
recruiter_outreach +4 received+metYou received+unsubscribe
recruiter_outreach +3 applied+invite chose+otherMatter chose+unsubscribe chose+visa clock+budget clock@subject
recruiter_outreach +3 complete+askInterest complete+unsubscribe condition+askInterest condition+interview
recruiter_outreach +3 condition+recruiterSelf consider+invite consider+outreach contactYou+outreach
recruiter_outreach +3 fit+askInterest fit+jobSheet hedge@subject interview+askInterest interview.arrange
recruiter_outreach +3 jobList+outreach jobSheet+roleNoun manyApplicants+roleNoun not+condition not+hedge
recruiter_outreach +3 not+thanks not+unsubscribe otherMatter+visa outreach+jobSheet outreach+seniority
recruiter_outreach +3 outreach.found-you outreach.recruiter position+jobSheet position+unsubscribe
recruiter_outreach +3 received+careerAdvice received+recruiterSelf recruiterSelf selected+clock toOffer+filled
recruiter_outreach +2 alert+outreach alert.list@subject application+budget applied+arrange applied+askInterest
recruiter_outreach +2 applied+budget applied+careerAdvice applyAgain+askInterest arrange+interview
recruiter_outreach +2 arrange+outreach askInterest+budget askInterest@subject candidate+visa chose+arrange
recruiter_outreach +2 chose+seniority complete+budget condition+applied condition+budget condition+legal
recruiter_outreach +2 consider+keepOnFile fit+clock fit+jobList fit+roleNoun hiring+fit hiring+jobSheet
recruiter_outreach +2 hiring+keepOnFile hiring+offerPapers interview.invited? interviewSet+outreach jobList
recruiter_outreach +2 jobList@subject jobSheet+seniority jobSheet@subject keepOnFile+statusNews not+seniority
recruiter_outreach +2 offerPapers+jobList offerPapers+jobSheet offerPapers+roleNoun other.matter@subject
recruiter_outreach +2 otherMatter otherMatter@subject others+arrange outreach+otherMatter outreach+roleNoun
recruiter_outreach +2 outreach+statusNews outreach.ask-interest@subject outreach.found-you@subject
recruiter_outreach +2 outreach.job-sheet outreach.job-sheet@subject outreach@subject position+offerPapers
recruiter_outreach +2 position+recruiterSelf proceed+askInterest proceed+contactYou received+outreach
recruiter_outreach +2 rejection.not-selected? roleNoun@subject selected+fit seniority seniority+roleNoun
recruiter_outreach +2 statusNews+roleNoun visa willReview+otherMatter
recruiter_outreach +1 alert+budget application+careerAdvice application+chose applied+contactYou applied+legal
recruiter_outreach +1 applyAgain+contactYou applyAgain+offerJob applyAgain+outreach arrange+askInterest
recruiter_outreach +1 candidate+budget candidate+offerJob chose+askInterest chose+consider chose+outreach
recruiter_outreach +1 clock+jobList clock+otherMatter condition+application condition+clock condition+declined
recruiter_outreach +1 condition+jobList conditionAfter+chose confirmation.will-contact@subject consider
recruiter_outreach +1 contactYou+askInterest contactYou@subject fit+budget fit+otherMatter fit+outreach
recruiter_outreach +1 hedge+proceed hedge+recruiterSelf hiring+consider hiring+jobList hiring+manyApplicants
recruiter_outreach +1 hiring+others hiring+recruiterSelf hiring+visa interviewWord+fit interviewWord+others
recruiter_outreach +1 interviewWord+outreach invite+askInterest jobSheet keepOnFile+arrange not+clock
recruiter_outreach +1 not+legal otherMatter+roleNoun others+interview others+otherMatter outreach+visa
recruiter_outreach +1 position+budget position+statusNews proceed+applyAgain proceed+interviewSet
recruiter_outreach +1 received+askInterest toOffer+outreach unfinished+roleNoun
recruiter_outreach -1 alert.advice candidate+hiring candidate+jobSheet chose+clock clock+jobSheet
recruiter_outreach -1 clock+offerPapers condition+alert condition+candidate condition+jobSheet
recruiter_outreach -1 condition+willReview conditionAfter+contactYou conditionAfter+hiring feedback+roleNoun
recruiter_outreach -1 fit+recruiterSelf hedge+roleNoun hiring+seniority interview+budget interview+jobSheet
recruiter_outreach -1 interview@subject interviewWord+budget not+fit not+outreach not+unfinished not@subject
recruiter_outreach -1 offer.papers? position+interviewSet received regret@subject rejection.no-fit
recruiter_outreach -1 rejection.no-match selected+arrange stated+interviewSet stated+invite stated+keepOnFile
recruiter_outreach -1 stated+offerPapers willReview willReview+invite
recruiter_outreach -2 applied+interviewSet applyAgain+statusNews arrange+offerPapers budget+metYou candidate
recruiter_outreach -2 candidate+applied candidate+arrange candidate+roleNoun careerAdvice chose+budget
recruiter_outreach -2 chose+interviewSet chose+jobList chose+keepOnFile complete+seniority complete+visa
recruiter_outreach -2 condition+fit condition+hiring condition+regret fit+feedback fit+interviewSet fit+invite
recruiter_outreach -2 fit+received hedge+jobSheet hedge+statusNews hiring+legal hiring@subject identityPapers
recruiter_outreach -2 interview+metYou interviewWord+keepOnFile keepOnFile+interview keepOnFile+recruiterSelf
recruiter_outreach -2 not+budget not+interviewSet not+willReview offer.papers@subject offerPapers@subject
recruiter_outreach -2 others+metYou others+seniority position+arrange proceed+budget received+feedback
recruiter_outreach -2 received+interviewSet regret+metYou selected+budget selected+roleNoun stated+received
recruiter_outreach -2 stated@subject toOffer+contactYou willReview+outreach
recruiter_outreach -3 application+seniority arrange+otherMatter chose+metYou hedge+complete hiring+askInterest
recruiter_outreach -3 interviewWord+complete interviewWord+otherMatter not+interviewWord not+received
recruiter_outreach -3 received+visa regret+outreach selected+confirmed selected+statusNews
recruiter_outreach -3 statusNews+otherMatter toOffer+arrange
recruiter_outreach -4 clock+askInterest invite+jobSheet not+jobList received+statusNews
job_alert_newsletter +5 alert.jobs@subject alert@subject careerAdvice unsubscribe
job_alert_newsletter +4 alert alert+jobList alert+unsubscribe alert.advice alert.advice@subject
job_alert_newsletter +4 careerAdvice@subject chose+alert chose+careerAdvice chose+recruiterSelf
job_alert_newsletter +4 complete+unsubscribe fit@subject position@subject rejection.position-filled?
job_alert_newsletter +3 alert+roleNoun applyAgain@subject arrange+careerAdvice arrange+outreach complete+alert
job_alert_newsletter +3 complete+recruiterSelf condition+filled condition+luck fit+visa hedge+offerJob
job_alert_newsletter +3 hedge@subject hiring+luck hiring+others not+alert not+careerAdvice
job_alert_newsletter +3 outreach.found-you@subject outreach@subject position+alert position+careerAdvice
job_alert_newsletter +3 statusNews+otherMatter
job_alert_newsletter +2 alert.jobs alert.list applyAgain+alert arrange+askInterest clock+alert clock+jobList
job_alert_newsletter +2 condition+alert condition+received condition+recruiterSelf hedge+alert hedge+position
job_alert_newsletter +2 hiring+alert hiring+careerAdvice hiring+clock interview+careerAdvice
job_alert_newsletter +2 interview+offerPapers interviewWord+careerAdvice interviewWord+offerPapers
job_alert_newsletter +2 jobList+roleNoun not+askInterest not+budget not+offerPapers offer.made?
job_alert_newsletter +2 offerPapers+budget otherMatter+roleNoun position+applyAgain position+budget
job_alert_newsletter +2 position+clock position+luck rejection.apply-again@subject rejection.chose-others?
job_alert_newsletter +2 selected+budget stated+refusal thanks+clock toOffer+jobList
job_alert_newsletter +1 alert+budget alert+careerAdvice application+arrange applied+outreach
job_alert_newsletter +1 applyAgain+roleNoun candidate+jobList clock+jobSheet conditionAfter+interview
job_alert_newsletter +1 conditionAfter+interviewWord conditionAfter+received fit+alert hedge
job_alert_newsletter +1 hedge+careerAdvice hedge+hiring hedge+stated hiring+jobList hiring+keepOnFile
job_alert_newsletter +1 hiring+refusal hiring+roleNoun interview+jobSheet interview+seniority
job_alert_newsletter +1 interviewWord+willReview jobList manyApplicants+applied not+feedback not+jobList
job_alert_newsletter +1 not+received others+selected position+jobList position+outreach received+alert
job_alert_newsletter +1 received+otherMatter refusal+roleNoun regret+roleNoun toOffer+arrange visa+roleNoun
job_alert_newsletter -1 chose+budget chose+luck filled+roleNoun interview+otherMatter luck+roleNoun
job_alert_newsletter -1 received+jobSheet
job_alert_newsletter -2 alert+outreach application+askInterest application+budget candidate+askInterest
job_alert_newsletter -2 candidate+assessment candidate+interview candidate+interviewWord conditionAfter+chose
job_alert_newsletter -2 contactYou+askInterest hedge+recruiterSelf hiring+budget position+otherMatter
job_alert_newsletter -2 received+budget
job_alert_newsletter -3 complete+jobSheet fit+budget
status_update_other +7 keepOnFile@subject rejection.keep-on-file@subject withdrawn
status_update_other +6 application+unfinished status.news@subject statusNews@subject
status_update_other +5 application+withdrawn status.unfinished@subject status.withdrawn@subject
status_update_other +5 thanks+statusNews unfinished@subject withdrawn@subject
status_update_other +4 application+statusNews applied+withdrawn conditionAfter+keepOnFile position+unsubscribe
status_update_other +4 position+withdrawn proceed+statusNews stated+statusNews status.withdrawn statusNews
status_update_other +4 withdrawn+roleNoun
status_update_other +3 applied+clock applied+statusNews applied+unfinished candidate+askInterest
status_update_other +3 complete+careerAdvice condition+careerAdvice condition+jobSheet condition+toOffer
status_update_other +3 declined+invite fit+metYou fit+statusNews keepOnFile+complete keepOnFile+received
status_update_other +3 not+jobSheet not+roleNoun received+alert received+offerPapers received+withdrawn
status_update_other +3 regret+complete regret+statusNews status.news unfinished willReview+statusNews
status_update_other +2 application+applied application+clock application+complete application+hiring
status_update_other +2 application+metYou application+position application@subject applied+otherMatter
status_update_other +2 applied+willReview applyAgain+complete applyAgain+unfinished applyAgain@subject
status_update_other +2 candidate+legal candidate+received candidate+statusNews candidate+unfinished
status_update_other +2 candidate+withdrawn chose+keepOnFile chose+withdrawn clock+outreach complete+metYou
status_update_other +2 complete+offerPapers complete+unfinished condition+contactYou condition+roleNoun
status_update_other +2 confirmation.will-contact confirmation.will-review@subject contactYou+careerAdvice
status_update_other +2 contactYou+complete contactYou+recruiterSelf contactYou+roleNoun contactYou+statusNews
status_update_other +2 declined@subject filled+arrange filled+complete fit+interviewSet hedge+budget
status_update_other +2 hedge+contactYou hedge+roleNoun hiring+keepOnFile hiring+statusNews hiring+unfinished
status_update_other +2 interview+statusNews interviewWord+contactYou interviewWord+fit
status_update_other +2 interviewWord+statusNews keepOnFile metYou+feedback metYou+roleNoun not+applyAgain
status_update_other +2 not+hiring not+interviewSet position+manyApplicants proceed+invite proceed+otherMatter
status_update_other +2 proceed+received received+budget received+legal rejection.apply-again@subject
status_update_other +2 rejection.keep-on-file selected+interviewSet selected+keepOnFile selected+metYou
status_update_other +2 stated+selected status.unfinished statusNews+roleNoun toOffer+contactYou
status_update_other +2 willReview+otherMatter willReview+roleNoun willReview@subject
status_update_other +1 application+alert application+candidate application+willReview applied+alert
status_update_other +1 applied+metYou applyAgain+applied assessment+statusNews candidate+metYou
status_update_other +1 candidate+otherMatter candidate+toOffer chose+arrange chose+invite chose+willReview
status_update_other +1 complete+jobSheet complete+statusNews complete@subject conditionAfter+declined
status_update_other +1 consider+complete consider+outreach consider+received declined+complete
status_update_other +1 feedback+roleNoun filled+interview fit+interview fit+recruiterSelf hedge+recruiterSelf
status_update_other +1 hiring+alert hiring+legal hiring+received interviewWord+filled invite+statusNews
status_update_other +1 keepOnFile+outreach keepOnFile+thanks luck+complete not+application not+applied
status_update_other +1 not+candidate not+interviewWord not+position not+unfinished not+willReview
status_update_other +1 others+otherMatter position+applied position+contactYou position+hiring
status_update_other +1 position+keepOnFile position+otherMatter position+unfinished position+willReview
status_update_other +1 proceed+metYou proceed+roleNoun proceed+visa proceed@subject regret+thanks
status_update_other +1 rejection.not-selected@subject selected+statusNews selected+thanks stated+complete
status_update_other +1 stated+contactYou toOffer+keepOnFile willReview+assessment
status_update_other -1 alert.list@subject application+arrange application+manyApplicants
status_update_other -1 application+offerPapers arrange@subject candidate+interview clock+offerPapers
status_update_other -1 complete+roleNoun condition+applied condition+filled consider+interview
status_update_other -1 consider+keepOnFile contactYou+interviewSet filled+contactYou hedge+jobSheet
status_update_other -1 hiring+confirmed hiring+interviewSet hiring+jobList interview.slot@subject
status_update_other -1 jobList@subject manyApplicants+interview not+contactYou not+statusNews position+filled
status_update_other -1 position+interviewSet proceed+arrange proceed+toOffer received+recruiterSelf
status_update_other -1 refusal+complete regret+otherMatter rejection.nothing-to-offer roleNoun@subject
status_update_other -1 selected+outreach stated+hiring thanks+askInterest toOffer+outreach
status_update_other -2 application+consider applied+interviewSet applyAgain+jobList applyAgain+statusNews
status_update_other -2 candidate+assessment candidate+declined candidate+filled candidate+interviewWord
status_update_other -2 candidate+thanks chose+budget chose+received clock+roleNoun complete+askInterest
status_update_other -2 complete+otherMatter condition+budget condition+consider condition+metYou
status_update_other -2 condition+others condition+stated condition+visa conditionAfter+complete
status_update_other -2 confirmation.will-contact@subject contactYou@subject declined+statusNews
status_update_other -2 declined+willReview fit+filled hedge+applyAgain hiring+consider hiring+filled
status_update_other -2 interview+jobList interviewWord+offerPapers keepOnFile+applied keepOnFile+arrange
status_update_other -2 keepOnFile+statusNews not+careerAdvice not+offerJob offerJob+statusNews
status_update_other -2 otherMatter+visa others+complete proceed+jobList received+invite received+offerJob
status_update_other -2 regret+roleNoun rejection.no-match? selected+clock stated+applyAgain thanks+seniority
status_update_other -2 toOffer+invite toOffer@subject willReview+interview
status_update_other -3 application+assessment applied+assessment candidate+clock candidate+hiring
status_update_other -3 conditionAfter+interview conditionAfter+interviewWord confirmation.thanks
status_update_other -3 declined+contactYou declined+offerJob hedge+candidate hedge+others hiring+budget
status_update_other -3 keepOnFile+alert not+arrange not+clock not+others proceed+offerJob
status_update_other -3 rejection.not-moving-forward? seniority willReview+offerJob
unrelated +6 money
unrelated +5 candidate@subject hedge+budget thanks+otherMatter
unrelated +4 application+otherMatter applied+otherMatter assessment+budget candidate+interviewWord
unrelated +4 condition+statusNews hedge+jobSheet interviewSet+clock otherMatter+budget toOffer+otherMatter
unrelated +4 toOffer+received
unrelated +3 applyAgain+statusNews askInterest+metYou candidate+clock candidate+feedback candidate+interview
unrelated +3 candidate+metYou chose+identityPapers chose+otherMatter clock clock+assessment complete+feedback
unrelated +3 conditionAfter+position confirmation.will-review@subject confirmed+thanks declined+thanks
unrelated +3 declined@subject feedback@subject fit+budget fit+otherMatter hedge+complete hedge+consider
unrelated +3 hedge+roleNoun hiring+askInterest interview+seniority interviewSet+otherMatter legal+unsubscribe
unrelated +3 not+contactYou not+regret not+seniority other.matter@subject otherMatter@subject others+thanks
unrelated +3 outreach+askInterest proceed+arrange proceed+filled received+legal received+otherMatter
unrelated +3 refusal+offerJob refusal+otherMatter regret+otherMatter regret+willReview selected+budget
unrelated +3 selected+received selected+willReview stated+otherMatter stated+willReview toOffer+clock
unrelated +3 toOffer+statusNews visa@subject willReview@subject
unrelated +2 alert+careerAdvice application+filled application+identityPapers application+recruiterSelf
unrelated +2 applied+outreach arrange+clock arrange+otherMatter arrange@subject askInterest+roleNoun
unrelated +2 assessment.named assessment.nearby candidate+consider candidate+declined candidate+statusNews
unrelated +2 chose+contactYou chose+filled chose+jobList chose+legal chose+manyApplicants chose+offerPapers
unrelated +2 chose+outreach chose+thanks chose+toOffer clock@subject complete+offerJob condition+filled
unrelated +2 condition+outreach condition+regret condition+thanks confirmed+invite confirmed+outreach
unrelated +2 consider+declined contactYou+invite contactYou+offerJob declined+assessment declined+otherMatter
unrelated +2 declined+regret feedback filled+applied filled+budget filled+regret filled+statusNews
unrelated +2 filled@subject hedge+hiring hedge+interviewSet hedge+others hiring+jobList hiring+outreach
unrelated +2 interview+clock interview+recruiterSelf interview.nearby@subject interview.slot@subject
unrelated +2 interview.when interviewWord+declined invite+budget invite+otherMatter invite+outreach
unrelated +2 jobSheet+seniority luck+otherMatter luck+roleNoun not+careerAdvice not+keepOnFile not+others
unrelated +2 not+received not+refusal not+selected not+visa not@subject offerJob+otherMatter other.matter
unrelated +2 otherMatter others+consider others+filled outreach+budget proceed+budget proceed+otherMatter
unrelated +2 received+arrange received+feedback regret rejection.chose-others? rejection.no-match
unrelated +2 rejection.not-selected rejection.not-selected@subject rejection.other-applicants?
unrelated +2 rejection.refusal rejection.regret selected+manyApplicants selected+otherMatter selected+outreach
unrelated +2 selected+thanks selected+toOffer selected+visa selected@subject stated stated+filled
unrelated +2 stated+others stated+proceed thanks+askInterest thanks+offerPapers thanks+visa toOffer+arrange
unrelated +2 toOffer+interviewSet toOffer+regret
unrelated +1 alert.advice alert.advice@subject application+feedback application+visa applied+arrange
unrelated +1 applied+visa applyAgain+invite arrange assessment assessment+seniority candidate candidate+chose
unrelated +1 candidate+otherMatter careerAdvice careerAdvice@subject chose+budget chose+interview chose+regret
unrelated +1 chose+statusNews chose+unsubscribe chose@subject complete+careerAdvice complete+otherMatter
unrelated +1 condition+askInterest condition+consider condition+invite condition+jobSheet condition+others
unrelated +1 consider consider+contactYou consider+fit consider+received declined declined+arrange
unrelated +1 declined+interview declined+offerJob declined+refusal declined+statusNews declined+visa hedge
unrelated +1 hedge+interviewWord hedge+recruiterSelf hedge+regret hiring+otherMatter identityPapers
unrelated +1 interview+budget interview.arrange? interview.invited@subject interview.slot?
unrelated +1 interviewWord+applied interviewWord+chose interviewWord+clock invite+statusNews
unrelated +1 keepOnFile+roleNoun luck+received not+fit not+luck not+otherMatter not+stated not+willReview
unrelated +1 otherMatter+visa others+arrange others+assessment others+chose others+contactYou
unrelated +1 others+otherMatter others+seniority position+consider position+contactYou proceed+regret
unrelated +1 received+budget received+careerAdvice received+contactYou received+interviewSet received+offerJob
unrelated +1 received+offerPapers received+unsubscribe received+visa received+willReview refusal
unrelated +1 refusal+regret regret+applied regret+budget regret+invite regret+manyApplicants regret+received
unrelated +1 rejection.no-fit rejection.not-selected? selected+applied selected+metYou selected+roleNoun
unrelated +1 stated+budget stated+candidate stated+invite stated+regret stated+selected stated+toOffer
unrelated +1 stated@subject statusNews+budget statusNews+otherMatter thanks+jobList toOffer+complete
unrelated +1 toOffer+jobList toOffer+refusal toOffer@subject unsubscribe
unrelated -1 alert+budget alert+jobList application+alert application+arrange application+candidate
unrelated -1 application+roleNoun application+seniority application+toOffer applied+jobSheet applied+roleNoun
unrelated -1 applyAgain+arrange applyAgain+complete arrange+feedback arrange+interview arrange+offerPapers
unrelated -1 arrange+statusNews assessment+roleNoun budget+metYou budget+roleNoun candidate+budget
unrelated -1 candidate+complete candidate+jobList candidate+offerJob candidate+outreach candidate+refusal
unrelated -1 candidate+regret candidate+thanks chose+alert chose+confirmed chose+fit chose+takenBack
unrelated -1 clock+complete clock+metYou clock+otherMatter clock+outreach clock+roleNoun complete+jobSheet
unrelated -1 complete+visa condition condition+careerAdvice condition+declined condition+feedback
unrelated -1 condition+interviewSet condition+interviewWord condition+manyApplicants condition+metYou
unrelated -1 condition+offerPapers condition+selected conditionAfter+arrange confirmed+roleNoun
unrelated -1 contactYou+interview contactYou+interviewSet contactYou+metYou contactYou+roleNoun
unrelated -1 declined+interviewSet declined+received declined+roleNoun filled+interview fit fit+filled
unrelated -1 fit+roleNoun hedge+applyAgain hedge+careerAdvice hedge+manyApplicants hedge+metYou hiring+alert
unrelated -1 hiring+identityPapers hiring+interview hiring+interviewSet hiring+others interview+offerPapers
unrelated -1 interview+statusNews interviewSet+complete interviewSet+roleNoun interviewWord+filled
unrelated -1 interviewWord+outreach interviewWord+refusal interviewWord+selected interviewWord+willReview
unrelated -1 invite@subject jobList+budget keepOnFile+arrange keepOnFile+jobSheet keepOnFile+thanks
unrelated -1 legal+roleNoun luck+applied manyApplicants+feedback manyApplicants+invite not+confirmed
unrelated -1 not+declined not+feedback not+metYou not+outreach not+position offer.made? offer.papers?
unrelated -1 offerJob+metYou offerJob+takenBack offerPapers+jobSheet offerPapers+outreach others+complete
unrelated -1 others+received outreach+jobSheet outreach.found-you outreach.job-sheet position+assessment
unrelated -1 position+budget position+confirmed position+identityPapers position+invite position+jobSheet
unrelated -1 position+others position+regret position+roleNoun position+statusNews position+takenBack
unrelated -1 proceed+applied proceed+assessment proceed+interviewSet proceed+offerPapers proceed+roleNoun
unrelated -1 proceed+toOffer proceed+willReview received+alert received+askInterest received+outreach
unrelated -1 refusal+complete refusal+interview refusal+roleNoun regret+roleNoun rejection.not-considered
unrelated -1 rejection.other-applicants selected+applyAgain selected+confirmed selected+interview
unrelated -1 selected+interviewSet selected+invite stated+interview stated+offerJob stated+roleNoun
unrelated -1 status.news@subject statusNews+metYou statusNews@subject takenBack thanks+feedback thanks+metYou
unrelated -1 toOffer+applyAgain toOffer+budget toOffer+visa unfinished willReview+interview
unrelated -1 willReview+interviewSet willReview+metYou withdrawn
unrelated -2 alert.list alert.list@subject application+consider application+jobSheet application+metYou
unrelated -2 application+statusNews application@subject applied+budget applied+clock applied+contactYou
unrelated -2 applyAgain+assessment applyAgain+offerJob applyAgain+thanks arrange+outreach arrange+roleNoun
unrelated -2 assessment.complete@subject candidate+applied candidate+confirmed candidate+invite
unrelated -2 candidate+legal candidate+manyApplicants candidate+selected candidate+toOffer candidate+visa
unrelated -2 chose+careerAdvice chose+luck chose+roleNoun chose+willReview clock+askInterest clock+budget
unrelated -2 clock+jobList clock+jobSheet complete+askInterest complete+metYou complete+recruiterSelf
unrelated -2 complete+unfinished condition+hiring condition+interview condition+otherMatter
unrelated -2 condition+recruiterSelf confirmation.will-review confirmed+complete consider+invite
unrelated -2 consider+thanks contactYou+arrange contactYou+budget contactYou+careerAdvice declined+budget
unrelated -2 declined+metYou declined+outreach feedback+roleNoun filled+contactYou filled+roleNoun
unrelated -2 fit+applyAgain fit+arrange fit+statusNews hedge+declined hedge+feedback hedge+fit hiring
unrelated -2 hiring+clock hiring+complete hiring+fit hiring+invite hiring+toOffer hiring+visa
unrelated -2 interview+jobList interviewSet+assessment interviewSet+outreach interviewWord+arrange
unrelated -2 interviewWord+budget interviewWord+contactYou interviewWord+offerPapers interviewWord+statusNews
unrelated -2 invite+assessment invite+feedback invite+jobSheet jobList jobList@subject jobSheet
unrelated -2 keepOnFile+invite keepOnFile+legal luck+complete luck+thanks not+alert offerJob+budget
unrelated -2 offerJob+roleNoun offerPapers+roleNoun otherMatter+roleNoun others+interview others+invite
unrelated -2 outreach outreach+metYou outreach+visa outreach.recruiter position position+askInterest
unrelated -2 position+filled position+interviewSet position+jobList position+selected position+seniority
unrelated -2 position+thanks proceed+complete proceed+interview proceed+invite proceed+received proceed+visa
unrelated -2 proceed@subject received+jobList received+recruiterSelf received+roleNoun recruiterSelf
unrelated -2 refusal+contactYou regret+interview regret+offerPapers regret+thanks regret@subject
unrelated -2 rejection.apply-again? rejection.offer-taken-back rejection.position-filled
unrelated -2 rejection.position-filled? roleNoun selected+fit selected+offerJob stated+assessment
unrelated -2 stated+contactYou stated+position stated+statusNews stated+thanks status.unfinished
unrelated -2 status.withdrawn@subject statusNews+visa takenBack+budget thanks+arrange thanks+outreach
unrelated -2 thanks+statusNews thanks@subject toOffer+keepOnFile willReview+roleNoun withdrawn@subject
unrelated -3 applyAgain+interview arrange+offerJob askInterest+statusNews assessment+feedback
unrelated -3 candidate+unfinished condition+luck condition+offerJob conditionAfter+application
unrelated -3 consider+outreach fit+thanks fit+visa hedge+applied hedge+toOffer hiring+luck hiring+roleNoun
unrelated -3 interview+outreach interview.when@subject interviewWord+askInterest invite+offerPapers
unrelated -3 manyApplicants+willReview not+conditionAfter not+jobList not+offerPapers others+roleNoun
unrelated -3 position+chose position+toOffer proceed+luck proceed+metYou received+assessment received+metYou
unrelated -3 regret+metYou regret+statusNews roleNoun@subject selected+statusNews thanks+contactYou
unrelated -3 willReview+clock
unrelated -4 application+assessment regret+contactYou selected+clock
`;

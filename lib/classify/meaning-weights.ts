// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 confirmation.received@subject
application_confirmation +6 confirmation.thanks@subject received@subject thanks@subject
application_confirmation +4 application+received application@subject received
application_confirmation +3 application+confirmed application+jobList applied@subject assessment condition+fit
application_confirmation +3 condition+selected confirmation.received confirmed confirmed@subject fit+interview
application_confirmation +3 not+keepOnFile position+confirmed position+received received+applied
application_confirmation +3 received+assessment received+outreach rejection.not-selected?
application_confirmation +2 application+complete application+contactYou application+luck application+position
application_confirmation +2 application+thanks applied+complete applied+jobList applyAgain+willReview
application_confirmation +2 assessment.named assessment.named@subject assessment@subject candidate+fit
application_confirmation +2 candidate+interview candidate+interviewWord candidate+metYou candidate+thanks
application_confirmation +2 chose+assessment chose+received clock+offerPapers clock+roleNoun
application_confirmation +2 condition+contactYou condition+declined condition+filled condition+hiring
application_confirmation +2 condition+others condition+proceed condition+stated condition+willReview
application_confirmation +2 confirmation.will-contact confirmation.will-review confirmed+applied
application_confirmation +2 confirmed+roleNoun contactYou contactYou+interview contactYou+interviewSet
application_confirmation +2 contactYou+invite fit+contactYou hedge+consider hiring+confirmed hiring+contactYou
application_confirmation +2 hiring+fit hiring+interview hiring+interviewWord hiring+outreach interview.when
application_confirmation +2 interviewWord+contactYou keepOnFile+invite keepOnFile+willReview luck+applyAgain
application_confirmation +2 manyApplicants+complete not+assessment not+complete not+condition not+contactYou
application_confirmation +2 not+statusNews position+askInterest position+thanks received+confirmed
application_confirmation +2 received+roleNoun received+thanks regret+interview rejection.no-match?
application_confirmation +2 rejection.position-filled? selected+received thanks+applied thanks+roleNoun
application_confirmation +2 willReview willReview+contactYou
application_confirmation +1 alert alert+askInterest alert+unsubscribe alert.advice alert.jobs
application_confirmation +1 alert.list@subject application application+applied application+chose
application_confirmation +1 application+clock application+fit application+hiring application+keepOnFile
application_confirmation +1 application+legal application+recruiterSelf application+roleNoun
application_confirmation +1 application+toOffer applied+arrange applied+clock applied+contactYou applied+legal
application_confirmation +1 applyAgain+applied applyAgain+roleNoun arrange+assessment arrange+careerAdvice
application_confirmation +1 arrange+clock arrange+metYou askInterest+roleNoun askInterest@subject
application_confirmation +1 assessment+outreach candidate+clock candidate+complete candidate+contactYou
application_confirmation +1 candidate+keepOnFile candidate+manyApplicants candidate+regret candidate+seniority
application_confirmation +1 careerAdvice chose+alert chose+clock chose+confirmed chose+contactYou
application_confirmation +1 chose+interviewSet chose+jobSheet chose+statusNews clock+assessment clock+jobSheet
application_confirmation +1 clock+metYou clock+otherMatter complete+legal complete+roleNoun condition
application_confirmation +1 condition+arrange condition+assessment condition+candidate condition+interview
application_confirmation +1 condition+interviewSet condition+offerJob condition+outreach condition+regret
application_confirmation +1 conditionAfter+declined conditionAfter+fit conditionAfter+received
application_confirmation +1 confirmed+complete confirmed+contactYou confirmed+willReview consider+invite
application_confirmation +1 consider+received contactYou+complete contactYou+feedback contactYou+outreach
application_confirmation +1 declined+contactYou declined+manyApplicants declined+refusal filled+contactYou
application_confirmation +1 filled+declined fit fit+complete fit+declined fit+filled fit+interviewSet
application_confirmation +1 fit+invite fit+manyApplicants fit+outreach fit+received fit+roleNoun fit+thanks
application_confirmation +1 fit+willReview hedge hedge+application hedge+applyAgain hedge+arrange
application_confirmation +1 hedge+askInterest hedge+chose hedge+fit hedge+hiring hedge+invite hedge+jobSheet
application_confirmation +1 hedge+metYou hedge+selected hedge+statusNews hiring+arrange hiring+assessment
application_confirmation +1 hiring+clock hiring+interviewSet hiring+invite hiring+metYou hiring+received
application_confirmation +1 hiring+takenBack hiring+willReview interview+careerAdvice interview+complete
application_confirmation +1 interview+interviewSet interview+outreach interview+recruiterSelf
application_confirmation +1 interview+statusNews interview.slot? interviewSet+complete
application_confirmation +1 interviewWord+careerAdvice interviewWord+chose interviewWord+clock
application_confirmation +1 interviewWord+fit interviewWord+interviewSet interviewWord+jobList
application_confirmation +1 interviewWord+others interviewWord+regret interviewWord+selected
application_confirmation +1 interviewWord+statusNews invite+askInterest invite+offerJob invite+otherMatter
application_confirmation +1 jobList+jobSheet jobList@subject keepOnFile+alert keepOnFile+arrange
application_confirmation +1 keepOnFile+legal keepOnFile+outreach keepOnFile+statusNews keepOnFile+thanks
application_confirmation +1 legal+unsubscribe manyApplicants+interview not+applyAgain not+candidate not+clock
application_confirmation +1 not+conditionAfter not+declined not+hedge not+hiring not+interview not+jobList
application_confirmation +1 not+offerJob not+others not+position not+regret not+selected not+unfinished
application_confirmation +1 offerJob+metYou offerPapers+budget offerPapers+roleNoun otherMatter+budget
application_confirmation +1 others+assessment others+consider others+filled others+fit others+invite
application_confirmation +1 others+selected outreach+budget outreach+otherMatter outreach.ask-interest@subject
application_confirmation +1 position+alert position+clock position+consider position+declined position+luck
application_confirmation +1 position+unfinished proceed+alert proceed+applyAgain proceed+contactYou
application_confirmation +1 proceed+declined proceed+thanks received+arrange received+clock received+complete
application_confirmation +1 received+jobList received+recruiterSelf received+statusNews received+visa
application_confirmation +1 regret+assessment regret+complete rejection.chose-others? rejection.keep-on-file?
application_confirmation +1 rejection.no-fit? rejection.not-moving-forward? rejection.offer-taken-back
application_confirmation +1 rejection.other-applicants? selected+arrange selected+complete selected+consider
application_confirmation +1 selected+contactYou selected+filled selected+interview selected+interviewSet
application_confirmation +1 selected+manyApplicants selected+offerJob stated+assessment stated+complete
application_confirmation +1 stated+contactYou stated+interview stated+invite stated+manyApplicants
application_confirmation +1 stated+statusNews stated+thanks stated+toOffer status.news statusNews
application_confirmation +1 statusNews+metYou thanks thanks+complete thanks+contactYou thanks+outreach
application_confirmation +1 toOffer+interviewSet toOffer+keepOnFile toOffer+thanks willReview+arrange
application_confirmation +1 willReview+complete willReview+interview willReview+invite willReview+metYou
application_confirmation +1 willReview+outreach
application_confirmation -1 application+alert application+askInterest application+budget application+candidate
application_confirmation -1 application+filled application+refusal application+visa application+withdrawn
application_confirmation -1 applied+alert applied+askInterest applied+careerAdvice applied+metYou
application_confirmation -1 applied+outreach applied+statusNews applied+visa applied+withdrawn
application_confirmation -1 applyAgain+arrange applyAgain+complete applyAgain+invite applyAgain+outreach
application_confirmation -1 arrange arrange+alert arrange+complete arrange+roleNoun askInterest+metYou
application_confirmation -1 assessment+metYou assessment.complete budget+roleNoun budget@subject
application_confirmation -1 candidate+arrange candidate+askInterest candidate+budget candidate+consider
application_confirmation -1 candidate+feedback candidate+statusNews candidate+toOffer candidate+unfinished
application_confirmation -1 candidate+willReview candidate+withdrawn chose+arrange chose+askInterest
application_confirmation -1 chose+complete chose+refusal chose+willReview chose+withdrawn clock@subject
application_confirmation -1 complete+alert complete+askInterest complete+jobSheet complete+unfinished
application_confirmation -1 condition+askInterest condition+budget condition+careerAdvice condition+consider
application_confirmation -1 condition+otherMatter condition+toOffer condition+unsubscribe condition+visa
application_confirmation -1 condition@subject conditionAfter conditionAfter+complete
application_confirmation -1 confirmation.will-review@subject consider+refusal contactYou+statusNews
application_confirmation -1 declined+assessment declined+invite declined@subject feedback feedback+roleNoun
application_confirmation -1 filled filled+applied filled+roleNoun fit+jobSheet fit+luck fit+seniority
application_confirmation -1 hedge+budget hedge+candidate hedge+careerAdvice hedge+contactYou hedge+declined
application_confirmation -1 hiring+alert hiring+askInterest hiring+budget hiring+consider hiring+declined
application_confirmation -1 hiring+feedback hiring+manyApplicants hiring+offerPapers hiring+others
application_confirmation -1 hiring+refusal hiring+roleNoun hiring+seniority interview+budget
application_confirmation -1 interview+roleNoun interview.arrange interview.slot interviewSet+roleNoun
application_confirmation -1 interviewWord+arrange interviewWord+askInterest interviewWord+proceed
application_confirmation -1 interviewWord+roleNoun interviewWord+thanks interviewWord+toOffer
application_confirmation -1 interviewWord@subject invite invite+arrange invite+outreach invite+seniority
application_confirmation -1 jobList+budget keepOnFile+received manyApplicants+received
application_confirmation -1 manyApplicants+willReview metYou@subject not+alert not+confirmed not+legal
application_confirmation -1 not+metYou not+offerPapers not+refusal not+seniority not+toOffer not+unsubscribe
application_confirmation -1 offer.papers offerJob otherMatter+visa others+chose others+proceed others+regret
application_confirmation -1 outreach.ask-interest outreach.found-you outreach.job-sheet position+arrange
application_confirmation -1 position+budget position+feedback position+interview position+interviewWord
application_confirmation -1 position+invite position+jobList position+recruiterSelf position+refusal
application_confirmation -1 position+roleNoun position+seniority position+willReview proceed proceed+applied
application_confirmation -1 proceed+arrange proceed+assessment proceed+complete proceed+filled
application_confirmation -1 proceed+interview proceed+received proceed+regret proceed+roleNoun
application_confirmation -1 proceed+selected proceed+seniority proceed@subject received+askInterest
application_confirmation -1 received+careerAdvice received+interviewSet received+offerPapers
application_confirmation -1 received+otherMatter received+unsubscribe received+withdrawn refusal+applied
application_confirmation -1 refusal+complete refusal+invite refusal+regret regret+outreach regret+received
application_confirmation -1 regret+visa regret+willReview rejection.chose-others rejection.keep-on-file
application_confirmation -1 rejection.not-moving-forward rejection.not-selected rejection.not-selected@subject
application_confirmation -1 rejection.nothing-to-offer rejection.other-applicants rejection.regret roleNoun
application_confirmation -1 roleNoun@subject selected+clock selected+declined selected+metYou selected+refusal
application_confirmation -1 selected+toOffer selected+visa seniority stated stated+filled stated+others
application_confirmation -1 stated+outreach stated+received stated+refusal stated+regret stated@subject
application_confirmation -1 status.news@subject status.unfinished status.withdrawn@subject statusNews@subject
application_confirmation -1 thanks+askInterest thanks+assessment thanks+clock thanks+interview thanks+offerJob
application_confirmation -1 thanks+otherMatter thanks+visa toOffer toOffer+declined toOffer+interview
application_confirmation -1 toOffer+regret toOffer+roleNoun toOffer+visa unfinished unsubscribe visa
application_confirmation -1 visa+roleNoun willReview+assessment willReview+clock willReview@subject withdrawn
application_confirmation -1 withdrawn@subject
application_confirmation -2 assessment.nearby budget candidate+declined chose+budget chose+fit
application_confirmation -2 condition+received confirmation.will-contact@subject contactYou@subject
application_confirmation -2 filled+regret fit+regret hedge+keepOnFile identityPapers interview.invited
application_confirmation -2 interviewWord+received invite+roleNoun invite@subject jobSheet not+stated
application_confirmation -2 not@subject offerPapers other.matter otherMatter position+fit position+jobSheet
application_confirmation -2 position+withdrawn proceed+interviewSet proceed+offerJob received+interview
application_confirmation -2 selected+roleNoun status.unfinished@subject thanks+metYou thanks+statusNews
application_confirmation -2 unfinished@subject
application_confirmation -3 application+otherMatter applied+otherMatter chose+roleNoun chose+toOffer
application_confirmation -3 hedge+roleNoun interview@subject not+willReview proceed+invite toOffer+complete
application_confirmation -4 hiring@subject
rejection +7 rejection.not-selected
rejection +6 thanks+assessment
rejection +5 declined declined+roleNoun metYou@subject not+position rejection.not-moving-forward
rejection +5 rejection.offer-taken-back rejection.position-filled takenBack
rejection +4 chose+takenBack hiring+declined luck luck+thanks not+declined not+proceed position+declined
rejection +4 position+filled rejection.chose-others rejection.no-match rejection.nothing-to-offer
rejection +4 thanks@subject
rejection +3 application+seniority application@subject applied@subject applyAgain applyAgain+arrange
rejection +3 arrange+statusNews assessment.named? chose+declined chose+luck condition+feedback condition+visa
rejection +3 contactYou+budget feedback filled filled+roleNoun hedge+application hedge+complete hiring+arrange
rejection +3 hiring+takenBack not+application not+fit not+outreach not+selected not+toOffer not+visa
rejection +3 offerJob+takenBack others+chose others+toOffer position+regret proceed+applied refusal+complete
rejection +3 regret+roleNoun rejection.apply-again rejection.keep-on-file rejection.other-applicants
rejection +3 rejection.wishes-luck stated@subject thanks thanks+arrange thanks+complete thanks+interview
rejection +3 thanks+metYou
rejection +2 application+askInterest application+declined application+filled application+keepOnFile
rejection +2 application+manyApplicants application+proceed applied+askInterest applied+clock
rejection +2 applied+seniority applyAgain+askInterest applyAgain+interview arrange+feedback
rejection +2 assessment.named@subject assessment@subject budget+roleNoun candidate+refusal
rejection +2 candidate+willReview chose+assessment chose+complete chose+filled chose+interviewSet
rejection +2 chose+offerPapers clock+complete complete+alert condition+candidate condition+contactYou
rejection +2 condition+interview condition+keepOnFile conditionAfter+application conditionAfter+chose
rejection +2 confirmation.will-contact@subject contactYou+careerAdvice contactYou@subject declined+budget
rejection +2 declined+interviewSet declined+outreach declined+refusal feedback@subject filled+applied
rejection +2 fit+filled fit+keepOnFile hedge+applied hedge+keepOnFile hedge+outreach hedge+proceed
rejection +2 hiring+applyAgain hiring+assessment hiring+complete hiring+filled hiring+thanks
rejection +2 interview+feedback interviewWord+askInterest interviewWord+feedback interviewWord+thanks
rejection +2 interviewWord@subject keepOnFile keepOnFile+jobSheet keepOnFile+statusNews legal
rejection +2 manyApplicants+received manyApplicants+willReview metYou money not+assessment not+budget
rejection +2 not+consider not+interview not+interviewSet not+roleNoun not+takenBack offer.made?
rejection +2 offerJob+budget otherMatter+roleNoun others others+outreach others+proceed others+selected
rejection +2 outreach+seniority position+applyAgain position+assessment position+budget position+chose
rejection +2 position+manyApplicants position+outreach position+roleNoun position+selected position+seniority
rejection +2 position+takenBack position+visa proceed+budget proceed+declined proceed+interviewSet
rejection +2 proceed+invite proceed+luck proceed+outreach received+contactYou refusal refusal+interview regret
rejection +2 regret+complete regret+interview regret+interviewSet regret+received rejection.no-fit
rejection +2 rejection.not-considered rejection.position-filled@subject rejection.refusal rejection.regret
rejection +2 selected+confirmed selected+declined selected+interview selected+outreach stated
rejection +2 stated+assessment stated+declined stated+interview stated+outreach stated+position stated+toOffer
rejection +2 stated+visa takenBack+roleNoun thanks+askInterest thanks+jobList thanks+roleNoun thanks+visa
rejection +2 toOffer+budget toOffer+declined toOffer+offerJob toOffer+regret toOffer+roleNoun toOffer+visa
rejection +2 visa+roleNoun
rejection +1 alert.jobs alert.list@subject application+applyAgain application+assessment application+consider
rejection +1 application+interviewSet application+legal application+metYou application+offerPapers
rejection +1 application+refusal application+regret application+roleNoun application+selected
rejection +1 application+thanks applied+budget applied+interview applied+interviewSet applied+jobList
rejection +1 applied+roleNoun applyAgain+assessment applyAgain+invite applyAgain+received arrange+alert
rejection +1 arrange+metYou arrange+offerPapers assessment+complete assessment+feedback assessment+roleNoun
rejection +1 assessment.complete? assessment.complete@subject assessment.named budget budget+metYou
rejection +1 budget@subject candidate+alert candidate+complete candidate+confirmed candidate+contactYou
rejection +1 candidate+filled candidate+fit candidate+manyApplicants candidate+proceed candidate+received
rejection +1 candidate+selected candidate+thanks candidate+toOffer candidate@subject chose+applyAgain
rejection +1 chose+arrange chose+askInterest chose+careerAdvice chose+feedback chose+interview chose+jobSheet
rejection +1 chose+keepOnFile chose+offerJob chose+selected chose+seniority chose+visa chose+willReview
rejection +1 clock+budget clock+metYou clock+offerPapers complete+careerAdvice complete+outreach
rejection +1 complete+roleNoun condition+application condition+applyAgain condition+assessment
rejection +1 condition+confirmed condition+consider condition+hedge condition+jobSheet condition+metYou
rejection +1 condition+offerPapers condition+others condition+received conditionAfter conditionAfter+complete
rejection +1 conditionAfter+contactYou conditionAfter+interview conditionAfter+interviewWord
rejection +1 confirmation.thanks consider consider+applyAgain consider+outreach consider+refusal
rejection +1 consider+regret consider+thanks consider+willReview contactYou+feedback contactYou+metYou
rejection +1 contactYou+roleNoun declined+applied declined+arrange declined+complete declined+invite
rejection +1 declined+metYou declined+received declined+seniority declined+visa declined+willReview
rejection +1 filled+budget filled+contactYou filled@subject fit+applied fit+budget fit+complete fit+invite
rejection +1 fit+jobSheet fit+luck fit+received fit+refusal fit+regret fit+roleNoun fit+willReview
rejection +1 hedge+applyAgain hedge+budget hedge+candidate hedge+declined hedge+feedback hedge+hiring
rejection +1 hiring+applied hiring+budget hiring+consider hiring+fit hiring+manyApplicants hiring+metYou
rejection +1 hiring+offerJob hiring+offerPapers hiring+proceed hiring+regret hiring+selected hiring+seniority
rejection +1 hiring+visa hiring@subject interview+askInterest interview+assessment interview+budget
rejection +1 interview+otherMatter interview+roleNoun interview+visa interviewWord+applied
rejection +1 interviewWord+budget interviewWord+interviewSet interviewWord+invite interviewWord+manyApplicants
rejection +1 interviewWord+otherMatter interviewWord+proceed interviewWord+refusal interviewWord+regret
rejection +1 interviewWord+selected invite+assessment invite+feedback invite+seniority invite+visa
rejection +1 jobList+budget jobList@subject jobSheet+budget jobSheet@subject keepOnFile+applied
rejection +1 keepOnFile+applyAgain keepOnFile+arrange keepOnFile+askInterest keepOnFile+complete
rejection +1 keepOnFile+interview legal+roleNoun legal+unsubscribe luck+applied luck+complete manyApplicants
rejection +1 manyApplicants+applied manyApplicants+feedback manyApplicants+interview manyApplicants+invite
rejection +1 manyApplicants+thanks metYou+feedback not not+askInterest not+chose not+confirmed not+filled
rejection +1 not+hiring not+invite not+jobList not+legal not+manyApplicants not+metYou not+offerJob
rejection +1 not+offerPapers not+regret not+stated not+thanks not+willReview offer.made offer.made@subject
rejection +1 offer.papers? offer.papers@subject offerJob offerJob+offerPapers offerJob+statusNews
rejection +1 offerJob@subject offerPapers+outreach offerPapers@subject others+applied others+complete
rejection +1 others+declined others+invite others+refusal others+regret others+seniority outreach
rejection +1 outreach+roleNoun outreach+visa outreach.found-you outreach.job-sheet@subject position
rejection +1 position+arrange position+candidate position+feedback position+hiring position+interviewSet
rejection +1 position+metYou position+offerJob position+others position+proceed position+refusal
rejection +1 position+thanks position+toOffer position@subject proceed+arrange proceed+askInterest
rejection +1 proceed+chose proceed+keepOnFile proceed+offerPapers proceed+received proceed+refusal
rejection +1 proceed+visa received+applied received+askInterest received+assessment received+interviewSet
rejection +1 received+jobList received+metYou received+offerJob received+recruiterSelf received+statusNews
rejection +1 received+visa refusal+contactYou refusal+invite refusal+offerJob refusal+regret refusal+roleNoun
rejection +1 refusal+willReview regret+assessment regret+budget regret+invite regret+metYou regret+visa
rejection +1 regret@subject roleNoun@subject selected+applyAgain selected+arrange selected+complete
rejection +1 selected+consider selected+fit selected+metYou selected+toOffer selected+visa seniority
rejection +1 stated+application stated+applied stated+arrange stated+budget stated+chose stated+fit
rejection +1 stated+interviewSet stated+offerPapers stated+proceed stated+refusal stated+regret
rejection +1 stated+roleNoun stated+seniority stated+takenBack thanks+applied thanks+budget thanks+clock
rejection +1 thanks+feedback thanks+seniority thanks+statusNews toOffer+applyAgain toOffer+clock
rejection +1 toOffer+filled toOffer+invite toOffer+offerPapers toOffer+refusal toOffer+willReview
rejection +1 unfinished+roleNoun willReview+assessment willReview+invite
rejection -1 alert+askInterest alert+budget alert+outreach alert+roleNoun alert.list application
rejection -1 application+alert application+budget application+chose application+hiring application+interview
rejection -1 application+invite application+luck application+toOffer applied+alert applied+arrange
rejection -1 applied+feedback applied+invite applied+jobSheet applied+unfinished applied+withdrawn
rejection -1 applyAgain+applied applyAgain+roleNoun applyAgain+willReview arrange+askInterest
rejection -1 arrange+careerAdvice arrange+otherMatter askInterest+statusNews askInterest@subject
rejection -1 assessment+otherMatter assessment+seniority assessment.nearby@subject candidate+applyAgain
rejection -1 candidate+careerAdvice candidate+clock candidate+consider candidate+feedback candidate+invite
rejection -1 candidate+jobList candidate+metYou candidate+otherMatter candidate+outreach candidate+roleNoun
rejection -1 candidate+seniority candidate+withdrawn careerAdvice chose+contactYou chose+jobList chose+metYou
rejection -1 chose+recruiterSelf chose+statusNews chose+withdrawn chose@subject clock+askInterest
rejection -1 clock+jobSheet complete+identityPapers complete+offerPapers complete+statusNews
rejection -1 condition+careerAdvice condition+clock condition+complete condition+declined condition+filled
rejection -1 condition+invite condition+proceed condition+recruiterSelf condition+selected condition+thanks
rejection -1 condition@subject conditionAfter+arrange conditionAfter+declined confirmation.will-contact
rejection -1 confirmation.will-review@subject confirmed+applied confirmed+contactYou confirmed+outreach
rejection -1 confirmed+willReview consider+applied consider+fit contactYou contactYou+outreach
rejection -1 contactYou+recruiterSelf contactYou+statusNews declined+contactYou declined+manyApplicants
rejection -1 declined@subject filled+arrange filled+interview filled+statusNews fit+arrange fit+assessment
rejection -1 fit+clock fit+interviewSet fit+otherMatter fit@subject hedge+askInterest hedge+careerAdvice
rejection -1 hedge+jobSheet hedge+otherMatter hedge+recruiterSelf hedge+statusNews hedge+thanks
rejection -1 hedge+unsubscribe hedge@subject hiring hiring+askInterest hiring+interviewSet hiring+invite
rejection -1 hiring+jobSheet hiring+recruiterSelf hiring+unfinished interview interview+careerAdvice
rejection -1 interview+clock interview+recruiterSelf interview+seniority interview.arrange@subject
rejection -1 interview.invited@subject interview.nearby@subject interview.slot interview.when
rejection -1 interviewSet+outreach interviewWord+chose interviewWord+complete interviewWord+filled
rejection -1 interviewWord+fit interviewWord+jobList interviewWord+offerPapers interviewWord+others
rejection -1 interviewWord+outreach invite+interviewSet invite+metYou invite+offerPapers jobList+jobSheet
rejection -1 jobSheet+seniority keepOnFile+outreach keepOnFile@subject luck+applyAgain metYou+roleNoun
rejection -1 not+alert not+arrange not+otherMatter not+statusNews not+unfinished offerJob+otherMatter
rejection -1 offerJob+outreach offerPapers offerPapers+identityPapers offerPapers+jobList offerPapers+roleNoun
rejection -1 other.matter others+consider others+filled others+interview others+manyApplicants others+thanks
rejection -1 outreach+budget outreach+otherMatter outreach.ask-interest@subject outreach.found-you@subject
rejection -1 outreach@subject position+askInterest position+confirmed position+otherMatter
rejection -1 position+unsubscribe proceed+alert proceed+contactYou proceed+filled proceed+metYou
rejection -1 proceed+otherMatter proceed+thanks received+alert received+budget received+careerAdvice
rejection -1 received+complete received+withdrawn received@subject recruiterSelf+roleNoun
rejection -1 regret+manyApplicants regret+otherMatter regret+willReview rejection.chose-others?
rejection -1 rejection.keep-on-file@subject rejection.no-fit? rejection.no-match? selected+applied
rejection -1 selected+jobSheet selected+manyApplicants selected+regret seniority@subject stated+manyApplicants
rejection -1 stated+statusNews status.unfinished@subject status.withdrawn status.withdrawn@subject
rejection -1 statusNews+legal statusNews+otherMatter statusNews+roleNoun thanks+contactYou thanks+offerPapers
rejection -1 toOffer+applied toOffer+assessment toOffer+keepOnFile toOffer+statusNews toOffer+thanks
rejection -1 unfinished unfinished@subject visa@subject willReview+interview willReview+metYou
rejection -1 willReview+otherMatter willReview@subject withdrawn withdrawn+roleNoun withdrawn@subject
rejection -2 application+otherMatter application+outreach application+recruiterSelf application+withdrawn
rejection -2 applyAgain+alert applyAgain@subject arrange arrange+clock assessment.nearby candidate+arrange
rejection -2 chose+otherMatter clock+roleNoun complete complete+metYou condition+fit condition+hiring
rejection -2 confirmation.received@subject confirmation.thanks@subject confirmed@subject consider+complete
rejection -2 consider+contactYou contactYou+askInterest contactYou+invite contactYou+offerJob fit
rejection -2 hedge+consider hiring+careerAdvice hiring+otherMatter interview+offerJob
rejection -2 interviewWord+careerAdvice invite invite+offerJob invite+roleNoun invite@subject luck+otherMatter
rejection -2 not+conditionAfter not+keepOnFile offerJob+metYou otherMatter otherMatter+budget
rejection -2 others+otherMatter position+withdrawn proceed@subject received+arrange received+clock
rejection -2 refusal+otherMatter rejection.apply-again@subject rejection.not-moving-forward?
rejection -2 rejection.other-applicants? selected+thanks selected@subject stated+otherMatter stated+willReview
rejection -2 thanks+offerJob toOffer+arrange toOffer+interviewSet willReview+contactYou willReview+statusNews
rejection -3 applied+otherMatter complete@subject identityPapers not+condition rejection.not-selected?
rejection -4 clock
interview_invitation +5 arrange+metYou clock hiring+invite interview.nearby@subject position+interviewSet
interview_invitation +4 clock+complete interview.invited selected+invite
interview_invitation +3 application+invite applied+interviewSet applied+metYou arrange+clock arrange@subject
interview_invitation +3 askInterest@subject interview interview+roleNoun interview.slot@subject
interview_invitation +3 interview@subject interviewSet invite+clock metYou+roleNoun
interview_invitation +3 outreach.ask-interest@subject position+interview proceed+interview regret+roleNoun
interview_invitation +2 application+applied application+interviewSet application+outreach application+thanks
interview_invitation +2 applied+invite applyAgain+arrange arrange+complete arrange+interview askInterest
interview_invitation +2 candidate+thanks chose+arrange chose+interviewSet chose+invite clock+otherMatter
interview_invitation +2 clock+roleNoun complete+jobList condition+clock conditionAfter+hiring
interview_invitation +2 declined+roleNoun fit+received fit@subject hiring+arrange hiring+askInterest
interview_invitation +2 hiring+interview hiring+interviewSet hiring+interviewWord interview.arrange@subject
interview_invitation +2 interview.invited@subject interview.slot interview.when@subject
interview_invitation +2 interviewSet+askInterest interviewSet+metYou interviewSet@subject
interview_invitation +2 interviewWord+askInterest interviewWord+clock interviewWord+others
interview_invitation +2 interviewWord@subject invite+budget invite+interview invite+jobSheet invite@subject
interview_invitation +2 not+outreach not+regret others+interview others+invite position+invite
interview_invitation +2 position+otherMatter position+selected proceed@subject received+invite received+metYou
interview_invitation +2 received+outreach rejection.position-filled toOffer+outreach willReview+roleNoun
interview_invitation +1 application application+jobSheet application+offerPapers application+otherMatter
interview_invitation +1 application+received application+refusal application+withdrawn applied
interview_invitation +1 applied+jobSheet applied+offerPapers applied+otherMatter arrange arrange+askInterest
interview_invitation +1 arrange+interviewSet arrange+statusNews askInterest+roleNoun assessment+metYou
interview_invitation +1 assessment.named? budget+roleNoun budget@subject candidate+applied candidate+hiring
interview_invitation +1 candidate+invite candidate+legal candidate+outreach candidate+refusal
interview_invitation +1 candidate+selected candidate+toOffer chose+askInterest chose+clock chose+feedback
interview_invitation +1 chose+interview chose+metYou clock+askInterest clock+metYou complete+feedback
interview_invitation +1 complete+legal complete+recruiterSelf complete+visa condition+applied
interview_invitation +1 condition+applyAgain condition+budget condition+chose condition+hedge condition+regret
interview_invitation +1 condition+thanks condition+toOffer condition+visa condition+willReview conditionAfter
interview_invitation +1 conditionAfter+arrange confirmation.received confirmation.thanks confirmed+outreach
interview_invitation +1 consider+willReview contactYou+metYou feedback feedback+roleNoun feedback@subject
interview_invitation +1 fit+arrange fit+clock fit+complete hedge+assessment hedge+invite hedge+jobSheet
interview_invitation +1 hedge+otherMatter hedge+others hedge+position hedge+received hedge+roleNoun
interview_invitation +1 hiring+consider hiring+otherMatter hiring+others hiring+proceed hiring+recruiterSelf
interview_invitation +1 hiring+roleNoun hiring+seniority hiring+toOffer interview+askInterest interview+clock
interview_invitation +1 interview+complete interview+jobSheet interview+metYou interview+offerPapers
interview_invitation +1 interview+outreach interview.when interviewSet+budget interviewSet+complete
interview_invitation +1 interviewSet+roleNoun interviewWord+applied interviewWord+arrange
interview_invitation +1 interviewWord+interview interviewWord+jobSheet interviewWord+keepOnFile
interview_invitation +1 interviewWord+offerPapers interviewWord+outreach interviewWord+proceed
interview_invitation +1 interviewWord+roleNoun interviewWord+toOffer invite+arrange invite+askInterest
interview_invitation +1 invite+interviewSet invite+outreach invite+roleNoun invite+visa jobSheet+budget
interview_invitation +1 keepOnFile+interview keepOnFile+roleNoun metYou@subject not+askInterest not+budget
interview_invitation +1 not+condition not+consider not+feedback not+fit not+hedge not+interviewSet not+metYou
interview_invitation +1 not+offerPapers not+stated not+statusNews not+thanks not+unfinished
interview_invitation +1 other.matter@subject otherMatter@subject others+assessment others+received
interview_invitation +1 others+roleNoun others+selected others+toOffer outreach outreach+metYou
interview_invitation +1 outreach.ask-interest outreach.found-you outreach.recruiter position+applied
interview_invitation +1 position+filled position+interviewWord position+metYou position+proceed
interview_invitation +1 position+thanks proceed+arrange proceed+assessment proceed+interviewSet
interview_invitation +1 proceed+seniority proceed+thanks received+alert received+applied received+feedback
interview_invitation +1 received+roleNoun received+statusNews recruiterSelf recruiterSelf+roleNoun refusal
interview_invitation +1 regret+outreach regret+thanks regret@subject rejection.chose-others?
interview_invitation +1 rejection.no-match? rejection.not-selected rejection.other-applicants
interview_invitation +1 rejection.refusal selected+applied selected+arrange selected+interview
interview_invitation +1 selected+jobSheet selected+roleNoun selected+thanks selected+toOffer seniority@subject
interview_invitation +1 stated stated+application stated+arrange stated+budget stated+chose stated+interview
interview_invitation +1 stated+interviewSet stated+interviewWord stated+metYou stated+outreach status.news
interview_invitation +1 statusNews+visa thanks+applied thanks+arrange thanks+budget thanks+complete
interview_invitation +1 thanks+contactYou thanks+interviewSet thanks+invite thanks+offerPapers thanks+roleNoun
interview_invitation +1 toOffer+budget toOffer+interviewSet willReview+clock willReview+interview
interview_invitation +1 willReview+interviewSet willReview+invite willReview+offerPapers
interview_invitation -1 alert alert.jobs alert.list@subject application+applyAgain application+askInterest
interview_invitation -1 application+careerAdvice application+complete application+contactYou
interview_invitation -1 application+feedback application+hiring application+jobList application+manyApplicants
interview_invitation -1 application+proceed application+recruiterSelf application@subject applied+arrange
interview_invitation -1 applied+askInterest applied+jobList applied+legal applied+seniority applyAgain
interview_invitation -1 applyAgain+askInterest applyAgain+complete arrange+budget arrange+feedback
interview_invitation -1 arrange+otherMatter assessment assessment+budget assessment+complete
interview_invitation -1 assessment+otherMatter assessment+seniority assessment.named candidate+askInterest
interview_invitation -1 candidate+declined candidate+otherMatter chose+assessment chose+careerAdvice
interview_invitation -1 chose+contactYou chose+fit chose+keepOnFile chose+luck chose+offerPapers
interview_invitation -1 chose+recruiterSelf chose+roleNoun chose+selected chose+statusNews chose+thanks
interview_invitation -1 chose+unsubscribe chose+visa chose@subject clock+jobList clock+offerPapers
interview_invitation -1 clock@subject complete+careerAdvice complete+offerJob complete+roleNoun
interview_invitation -1 complete+statusNews complete+unsubscribe condition+askInterest condition+assessment
interview_invitation -1 condition+interview condition+invite condition+keepOnFile condition+offerJob
interview_invitation -1 condition+proceed condition+roleNoun condition+statusNews condition+unsubscribe
interview_invitation -1 condition@subject conditionAfter+received confirmed+invite confirmed@subject consider
interview_invitation -1 consider+invite consider+received consider+regret contactYou+complete
interview_invitation -1 contactYou+interviewSet declined declined+applied declined+interview
interview_invitation -1 declined+interviewSet declined+invite declined+refusal filled filled+complete
interview_invitation -1 filled+interview fit+askInterest hedge+askInterest hedge+fit hedge+interview
interview_invitation -1 hedge+offerJob hedge+proceed hedge+regret hedge+selected hedge+stated
interview_invitation -1 hedge+unsubscribe hedge@subject hiring hiring+applied hiring+chose hiring+clock
interview_invitation -1 hiring+complete hiring+jobList hiring+keepOnFile hiring+legal hiring+metYou
interview_invitation -1 hiring+regret hiring+thanks hiring+visa hiring@subject interview+careerAdvice
interview_invitation -1 interview+feedback interview+offerJob interview.invited? interview.slot?
interview_invitation -1 interviewSet+assessment interviewWord+assessment interviewWord+careerAdvice
interview_invitation -1 interviewWord+complete interviewWord+declined interviewWord+filled
interview_invitation -1 interviewWord+jobList interviewWord+manyApplicants interviewWord+metYou
interview_invitation -1 interviewWord+offerJob interviewWord+regret invite+assessment invite+feedback
interview_invitation -1 invite+jobList invite+offerPapers invite+seniority jobList@subject keepOnFile
interview_invitation -1 keepOnFile+invite legal manyApplicants+applied manyApplicants+interview
interview_invitation -1 manyApplicants+invite manyApplicants+roleNoun not not+application not+applied
interview_invitation -1 not+contactYou not+keepOnFile not+received offer.papers offer.papers@subject offerJob
interview_invitation -1 offerJob+metYou offerJob+outreach offerPapers+budget offerPapers+roleNoun
interview_invitation -1 offerPapers@subject others+arrange others+complete others+seniority
interview_invitation -1 outreach+statusNews position+budget position+careerAdvice position+complete
interview_invitation -1 position+contactYou position+offerPapers position+outreach position+recruiterSelf
interview_invitation -1 position+regret position+statusNews position+visa proceed proceed+contactYou
interview_invitation -1 proceed+received proceed+regret received+arrange received+assessment
interview_invitation -1 received+careerAdvice received+legal received+thanks received+unsubscribe
interview_invitation -1 regret+arrange regret+received rejection.apply-again rejection.keep-on-file
interview_invitation -1 rejection.no-fit rejection.not-considered rejection.not-selected?
interview_invitation -1 rejection.other-applicants? rejection.regret selected+complete selected+consider
interview_invitation -1 selected+offerJob selected+otherMatter selected+refusal selected+willReview
interview_invitation -1 selected@subject seniority stated+assessment stated+consider stated+contactYou
interview_invitation -1 stated+hiring stated+invite stated+others stated+position stated+proceed
interview_invitation -1 stated+roleNoun stated+toOffer stated+willReview statusNews+budget thanks
interview_invitation -1 thanks+interview thanks+metYou thanks+offerJob thanks+otherMatter toOffer+invite
interview_invitation -1 toOffer+offerPapers toOffer+otherMatter toOffer@subject unfinished+roleNoun
interview_invitation -1 visa+roleNoun visa@subject willReview+arrange willReview+outreach
interview_invitation -2 application+arrange application+others applied+statusNews applyAgain+contactYou
interview_invitation -2 arrange+assessment assessment.complete candidate candidate+chose candidate+clock
interview_invitation -2 chose+declined complete condition+hiring conditionAfter+complete
interview_invitation -2 confirmation.received@subject confirmation.thanks@subject contactYou+invite
interview_invitation -2 fit+willReview hedge+arrange hedge+interviewWord hiring+careerAdvice hiring+jobSheet
interview_invitation -2 hiring+statusNews hiring+willReview interviewSet+otherMatter interviewWord+feedback
interview_invitation -2 invite+complete invite+otherMatter keepOnFile+contactYou not+complete not+filled
interview_invitation -2 not+invite not+proceed offer.made? offerPapers otherMatter+roleNoun others+proceed
interview_invitation -2 position+arrange position+fit position+jobSheet proceed+offerJob received+complete
interview_invitation -2 regret+complete rejection.keep-on-file? rejection.not-moving-forward selected+metYou
interview_invitation -2 statusNews+roleNoun thanks@subject unsubscribe
interview_invitation -3 complete+outreach condition+interviewWord hiring+received manyApplicants
interview_invitation -3 position+others thanks+outreach toOffer+complete
assessment_invitation +5 assessment.nearby@subject
assessment_invitation +4 assessment assessment.named@subject assessment@subject
assessment_invitation +3 assessment+complete assessment.complete assessment.complete@subject assessment.nearby
assessment_invitation +3 clock+complete condition+assessment hiring+assessment interviewWord+assessment
assessment_invitation +3 proceed+assessment proceed+complete
assessment_invitation +2 applied+assessment applied+invite arrange+complete assessment+roleNoun
assessment_invitation +2 assessment+seniority assessment.named assessment.named? candidate+assessment
assessment_invitation +2 candidate+budget candidate+complete candidate+proceed chose+fit complete
assessment_invitation +2 complete+roleNoun complete+seniority complete@subject condition@subject fit+arrange
assessment_invitation +2 fit+complete hiring+complete interview+offerPapers interviewSet+assessment
assessment_invitation +2 invite+assessment invite+complete invite+metYou luck not+complete position+assessment
assessment_invitation +2 proceed+interview rejection.wishes-luck selected+toOffer stated+complete
assessment_invitation +2 thanks+interview toOffer+assessment toOffer+roleNoun
assessment_invitation +1 alert+unsubscribe application+askInterest application+assessment application+consider
assessment_invitation +1 application+fit application+invite application+jobList application+manyApplicants
assessment_invitation +1 application+recruiterSelf application+roleNoun application+thanks application+toOffer
assessment_invitation +1 applied+askInterest applied+complete applied+interview applied+roleNoun
assessment_invitation +1 applied+seniority applyAgain+offerJob applyAgain+willReview assessment+budget
assessment_invitation +1 assessment+otherMatter assessment+outreach budget@subject candidate candidate+applied
assessment_invitation +1 candidate+consider candidate+declined candidate+interview candidate+invite
assessment_invitation +1 candidate+jobList candidate+received candidate+roleNoun candidate+seniority
assessment_invitation +1 chose+assessment chose+complete chose+luck chose@subject clock clock+jobSheet
assessment_invitation +1 clock+offerPapers clock@subject complete+budget complete+identityPapers
assessment_invitation +1 complete+jobSheet complete+unfinished condition+chose condition+clock condition+fit
assessment_invitation +1 condition+hiring condition+metYou condition+offerJob condition+offerPapers
assessment_invitation +1 condition+proceed condition+received condition+selected condition+seniority
assessment_invitation +1 condition+toOffer conditionAfter+hiring conditionAfter+interview
assessment_invitation +1 conditionAfter+interviewWord confirmation.thanks confirmation.will-review
assessment_invitation +1 confirmation.will-review@subject confirmed+invite consider+roleNoun
assessment_invitation +1 contactYou+roleNoun filled+complete fit+applied fit+invite hedge+metYou
assessment_invitation +1 hedge+roleNoun hedge+thanks hiring hiring+clock hiring+feedback hiring+interview
assessment_invitation +1 hiring+invite hiring+unfinished hiring+visa interview interview+assessment
assessment_invitation +1 interview+careerAdvice interview+jobList interview+seniority interview.when
assessment_invitation +1 interviewSet+otherMatter interviewWord+complete interviewWord+jobSheet
assessment_invitation +1 interviewWord+manyApplicants interviewWord+metYou interviewWord+received
assessment_invitation +1 interviewWord+thanks interviewWord@subject invite invite+clock invite+interviewSet
assessment_invitation +1 invite+offerPapers invite+seniority invite+visa invite@subject keepOnFile+complete
assessment_invitation +1 manyApplicants+complete manyApplicants+interview manyApplicants+invite metYou
assessment_invitation +1 not+applyAgain not+careerAdvice not+conditionAfter not+contactYou not+interviewSet
assessment_invitation +1 not+offerJob not+outreach not+received not+unfinished other.matter@subject
assessment_invitation +1 otherMatter@subject others+filled position+arrange position+candidate
assessment_invitation +1 position+complete position+fit position+invite position+outreach proceed
assessment_invitation +1 proceed+applied proceed+applyAgain proceed+fit proceed+offerJob proceed+thanks
assessment_invitation +1 received+alert received+askInterest received+careerAdvice received+feedback
assessment_invitation +1 received+interview received+thanks received+withdrawn regret+otherMatter
assessment_invitation +1 regret+roleNoun rejection.not-considered selected+applied selected+complete
assessment_invitation +1 selected+offerJob selected+seniority seniority@subject stated+position
assessment_invitation +1 status.unfinished status.withdrawn@subject thanks+applied thanks+metYou
assessment_invitation +1 toOffer+applied toOffer+complete toOffer+received toOffer@subject unfinished
assessment_invitation +1 visa@subject willReview+metYou willReview+otherMatter willReview@subject withdrawn
assessment_invitation +1 withdrawn@subject
assessment_invitation -1 alert alert.advice alert.jobs alert.list application+applyAgain application+chose
assessment_invitation -1 application+clock application+contactYou application+declined application+hiring
assessment_invitation -1 application+interviewSet application+metYou application+others application+refusal
assessment_invitation -1 application+regret application+willReview applied+clock applied+metYou
assessment_invitation -1 applied+otherMatter applied+outreach applied+unfinished applied@subject applyAgain
assessment_invitation -1 applyAgain+assessment applyAgain+complete applyAgain+invite arrange
assessment_invitation -1 arrange+askInterest arrange+assessment arrange+budget arrange+clock arrange+interview
assessment_invitation -1 arrange+interviewSet arrange+metYou arrange@subject askInterest askInterest@subject
assessment_invitation -1 assessment+feedback budget candidate+clock candidate+contactYou
assessment_invitation -1 candidate+manyApplicants candidate+metYou candidate+otherMatter candidate+others
assessment_invitation -1 candidate+outreach candidate+selected candidate+statusNews candidate+thanks
assessment_invitation -1 candidate@subject chose chose+applyAgain chose+interview chose+interviewSet
assessment_invitation -1 chose+invite chose+jobList chose+jobSheet chose+keepOnFile chose+manyApplicants
assessment_invitation -1 chose+outreach chose+recruiterSelf chose+regret chose+seniority chose+toOffer
assessment_invitation -1 chose+unsubscribe clock+assessment clock+budget clock+metYou clock+otherMatter
assessment_invitation -1 clock+roleNoun complete+feedback complete+legal complete+offerPapers
assessment_invitation -1 complete+unsubscribe condition+applied condition+arrange condition+budget
assessment_invitation -1 condition+contactYou condition+filled condition+interview condition+interviewSet
assessment_invitation -1 condition+jobSheet condition+position condition+statusNews conditionAfter
assessment_invitation -1 confirmation.received confirmed confirmed+complete consider+received
assessment_invitation -1 contactYou+arrange declined declined+applied declined+assessment
assessment_invitation -1 declined+interviewSet declined+invite declined+roleNoun filled fit+applyAgain
assessment_invitation -1 fit+budget fit+interview fit+statusNews hedge+arrange hedge+budget hedge+chose
assessment_invitation -1 hedge+fit hedge+position hedge+stated hiring+alert hiring+arrange hiring+confirmed
assessment_invitation -1 hiring+jobSheet hiring+keepOnFile hiring+legal hiring+offerJob hiring+outreach
assessment_invitation -1 hiring+regret hiring+selected hiring+statusNews interview+feedback
assessment_invitation -1 interview+interviewSet interview+outreach interview.arrange interview.slot@subject
assessment_invitation -1 interviewSet+outreach interviewWord+applied interviewWord+askInterest
assessment_invitation -1 interviewWord+chose interviewWord+clock interviewWord+feedback interviewWord+fit
assessment_invitation -1 interviewWord+interviewSet interviewWord+others interviewWord+roleNoun
assessment_invitation -1 interviewWord+toOffer invite+arrange invite+budget invite+interview invite+offerJob
assessment_invitation -1 invite+outreach jobList jobList+roleNoun jobSheet+roleNoun keepOnFile+roleNoun
assessment_invitation -1 keepOnFile@subject manyApplicants+applied manyApplicants+willReview metYou+roleNoun
assessment_invitation -1 money not+application not+applied not+askInterest not+jobSheet not+position
assessment_invitation -1 not+regret not+roleNoun not+thanks not+toOffer not@subject offer.papers
assessment_invitation -1 offerJob+otherMatter offerPapers offerPapers+roleNoun otherMatter+roleNoun others
assessment_invitation -1 others+assessment others+chose others+fit others+interview others+invite
assessment_invitation -1 others+metYou others+received others+seniority outreach.ask-interest@subject
assessment_invitation -1 outreach.found-you@subject outreach@subject position position+applyAgain
assessment_invitation -1 position+askInterest position+clock position+confirmed position+consider
assessment_invitation -1 position+contactYou position+interviewWord position+jobList position+keepOnFile
assessment_invitation -1 position+offerJob position+proceed position+toOffer position+unfinished position+visa
assessment_invitation -1 proceed+contactYou proceed+luck proceed+metYou proceed+roleNoun proceed+selected
assessment_invitation -1 received+arrange received+budget received+confirmed received+jobList received+metYou
assessment_invitation -1 received+statusNews received@subject regret+applied regret+assessment regret@subject
assessment_invitation -1 rejection.keep-on-file? rejection.keep-on-file@subject rejection.no-fit
assessment_invitation -1 rejection.no-match? rejection.not-selected rejection.not-selected?
assessment_invitation -1 rejection.other-applicants rejection.other-applicants? selected+fit
assessment_invitation -1 selected+interviewSet selected+jobSheet selected+metYou selected+received
assessment_invitation -1 selected+regret selected+statusNews selected+thanks stated stated+application
assessment_invitation -1 stated+applied stated+assessment stated+candidate stated+hiring stated+interview
assessment_invitation -1 stated@subject status.news statusNews statusNews+roleNoun thanks+arrange thanks+clock
assessment_invitation -1 thanks+complete thanks+interviewSet thanks+otherMatter toOffer toOffer+applyAgain
assessment_invitation -1 toOffer+offerJob toOffer+offerPapers toOffer+thanks toOffer+willReview unsubscribe
assessment_invitation -1 willReview+contactYou willReview+offerPapers willReview+roleNoun
assessment_invitation -2 application+feedback application+interview application+interviewWord
assessment_invitation -2 application+statusNews application@subject applied+willReview candidate+offerJob
assessment_invitation -2 chose+clock chose+contactYou chose+statusNews condition condition+application
assessment_invitation -2 condition+otherMatter condition+thanks confirmation.will-contact contactYou hedge
assessment_invitation -2 hiring+received hiring@subject interview.invited? interview.slot?
assessment_invitation -2 interviewWord+arrange interviewWord+selected keepOnFile+received legal not+clock
assessment_invitation -2 not+fit not+invite offer.made@subject offerJob@subject position+interview
assessment_invitation -2 position+offerPapers position@subject received+roleNoun recruiterSelf+roleNoun regret
assessment_invitation -2 rejection.apply-again? selected+interview stated+chose stated+regret stated+roleNoun
assessment_invitation -2 thanks+assessment thanks+invite thanks@subject toOffer+clock toOffer+interview visa
assessment_invitation -3 position+willReview
offer +5 offer.made offerJob
offer +4 alert.list condition+offerPapers jobList offer.papers offerJob+roleNoun offerPapers position+offerJob
offer +3 application+offerJob complete+offerPapers condition+roleNoun interview+offerJob
offer +3 interviewWord+offerJob invite@subject offer.made@subject offer.papers? offerJob+metYou
offer +3 offerJob@subject selected+offerJob selected+roleNoun thanks+interview thanks+offerJob thanks+roleNoun
offer +2 application+offerPapers askInterest+roleNoun candidate+assessment candidate+clock candidate+offerJob
offer +2 chose+clock chose+offerJob chose+offerPapers chose+received complete+jobList complete+visa
offer +2 condition+offerJob condition+position condition+proceed condition+willReview contactYou+budget
offer +2 contactYou+offerJob hiring+jobSheet hiring+offerJob hiring+offerPapers hiring+otherMatter
offer +2 interviewWord+toOffer invite invite+jobList invite+jobSheet invite+offerJob invite+roleNoun
offer +2 jobList+budget jobSheet not+jobList offerJob+outreach offerPapers+roleNoun outreach.job-sheet
offer +2 position+chose proceed+interview proceed+received proceed+toOffer rejection.nothing-to-offer
offer +2 rejection.position-filled selected selected+offerPapers seniority@subject stated+offerJob
offer +2 stated+otherMatter statusNews+visa thanks+complete thanks+metYou toOffer toOffer+offerJob
offer +2 toOffer+roleNoun willReview+offerPapers
offer +1 alert+unsubscribe application+askInterest application+clock application+metYou application+others
offer +1 application+seniority application+statusNews application+unfinished application+withdrawn
offer +1 applied+interviewSet applied+offerJob applied+unfinished applied+withdrawn applyAgain+arrange
offer +1 applyAgain@subject arrange+clock arrange+offerPapers arrange+otherMatter arrange+roleNoun
offer +1 arrange@subject askInterest+statusNews assessment+complete assessment.complete budget
offer +1 candidate+askInterest candidate+chose candidate+proceed candidate+roleNoun candidate+unfinished
offer +1 chose+budget chose+contactYou chose+identityPapers chose+invite chose+jobList chose+metYou
offer +1 chose+otherMatter chose+recruiterSelf chose+statusNews chose+thanks chose+toOffer chose@subject
offer +1 clock+jobList clock+jobSheet complete+askInterest complete+budget complete+identityPapers
offer +1 complete+jobSheet complete+offerJob complete+seniority complete@subject condition
offer +1 condition+askInterest condition+conditionAfter condition+keepOnFile condition+legal
offer +1 condition+selected condition+thanks conditionAfter+hiring conditionAfter+position
offer +1 confirmation.received@subject confirmation.thanks@subject confirmed confirmed+complete
offer +1 confirmed@subject contactYou+recruiterSelf contactYou+roleNoun declined+interview fit+declined
offer +1 fit+interview fit+thanks hedge+complete hedge+interviewSet hedge+stated hedge+statusNews hiring
offer +1 hiring+alert hiring+askInterest hiring+complete hiring+filled hiring+interviewWord hiring+jobList
offer +1 hiring+metYou hiring+proceed hiring+seniority hiring+toOffer identityPapers interview+otherMatter
offer +1 interview+seniority interview.slot@subject interviewSet+roleNoun interviewWord+askInterest
offer +1 interviewWord+declined interviewWord+fit interviewWord+jobList interviewWord+keepOnFile
offer +1 interviewWord+metYou interviewWord+outreach interviewWord+proceed interviewWord+thanks invite+arrange
offer +1 invite+interviewSet invite+metYou invite+offerPapers invite+seniority invite+statusNews
offer +1 jobList+jobSheet jobSheet@subject keepOnFile+interview metYou metYou+roleNoun not+arrange not+budget
offer +1 not+conditionAfter not+declined not+filled not+interview not+keepOnFile not+offerJob not+others
offer +1 not+roleNoun not+toOffer offer.papers@subject offerJob+jobList offerJob+otherMatter
offer +1 offerJob+statusNews offerPapers+jobSheet offerPapers+otherMatter offerPapers@subject other.matter
offer +1 others+interview others+outreach outreach+metYou outreach.job-sheet@subject position+contactYou
offer +1 position+declined position+feedback position+filled position+fit position+hiring
offer +1 position+interviewWord position+invite position+jobList position+offerPapers position+thanks
offer +1 position+toOffer position@subject proceed+filled proceed+metYou proceed+offerPapers proceed+roleNoun
offer +1 proceed@subject received+arrange received+askInterest received+budget received+offerJob
offer +1 received+offerPapers regret+arrange regret+otherMatter rejection.apply-again@subject
offer +1 rejection.chose-others rejection.no-fit rejection.no-match selected+filled selected+otherMatter
offer +1 selected+received selected+statusNews selected+thanks selected+visa stated+arrange stated+invite
offer +1 stated+position status.news@subject statusNews@subject thanks+askInterest thanks+invite
offer +1 thanks+outreach thanks+seniority thanks@subject toOffer+complete toOffer+interview toOffer+metYou
offer +1 toOffer+statusNews toOffer+thanks toOffer+willReview toOffer@subject unfinished+roleNoun visa
offer +1 visa+roleNoun willReview+arrange willReview+contactYou
offer -1 alert.advice application+chose application+complete application+feedback application+fit
offer -1 application+hiring application+interviewWord application+legal application+outreach
offer -1 application+position application+received applied+invite applied+jobList applied+willReview
offer -1 arrange+interviewSet arrange+statusNews askInterest askInterest@subject assessment+roleNoun
offer -1 assessment.named? assessment.named@subject assessment.nearby assessment.nearby@subject
offer -1 assessment@subject candidate+applied candidate+statusNews candidate+toOffer careerAdvice
offer -1 chose+applied chose+applyAgain chose+arrange chose+fit chose+roleNoun chose+takenBack
offer -1 chose+unsubscribe clock+assessment clock+metYou clock+otherMatter complete+feedback
offer -1 complete+otherMatter condition+complete condition+contactYou condition+filled condition+hedge
offer -1 condition+interviewWord condition+outreach condition+received condition+visa confirmation.thanks
offer -1 confirmed+roleNoun contactYou+askInterest contactYou+complete contactYou+metYou contactYou+statusNews
offer -1 declined declined+budget declined+otherMatter feedback+roleNoun filled+budget filled+complete
offer -1 filled+declined filled+statusNews fit+assessment fit+invite fit+regret hedge+applied hedge+fit
offer -1 hedge+hiring hedge+others hedge+position hedge+roleNoun hedge+willReview hiring+applied
offer -1 hiring+arrange hiring+careerAdvice hiring+fit hiring+others hiring+outreach hiring+regret
offer -1 hiring+takenBack hiring+willReview interview+assessment interview+budget interview+feedback
offer -1 interview+interviewSet interview.invited interview.invited? interviewSet+clock interviewWord
offer -1 interviewWord+assessment interviewWord+budget interviewWord+feedback interviewWord+others
offer -1 interviewWord+willReview interviewWord@subject invite+assessment invite+visa keepOnFile
offer -1 keepOnFile+complete keepOnFile+willReview keepOnFile@subject manyApplicants manyApplicants+roleNoun
offer -1 not+askInterest not+complete not+condition not+hedge not+hiring not+jobSheet not+proceed
offer -1 not+statusNews not+takenBack not+thanks not+willReview offerJob+takenBack offerPapers+outreach others
offer -1 others+invite others+metYou others+selected others+toOffer outreach outreach+roleNoun
offer -1 outreach.ask-interest outreach.ask-interest@subject outreach.found-you position+applied
offer -1 position+assessment position+budget position+clock position+complete position+keepOnFile
offer -1 proceed+arrange proceed+contactYou proceed+invite proceed+thanks received+applied received+clock
offer -1 received+contactYou received+thanks received@subject regret regret+metYou regret+offerPapers
offer -1 regret+statusNews rejection.keep-on-file rejection.keep-on-file@subject rejection.not-moving-forward
offer -1 rejection.not-moving-forward? roleNoun@subject selected+budget selected+fit selected+interview
offer -1 selected+outreach selected+regret seniority+roleNoun stated+assessment stated+candidate
offer -1 stated+interview stated+offerPapers stated+regret stated+selected stated+statusNews stated+takenBack
offer -1 stated+thanks stated+toOffer status.news statusNews takenBack+roleNoun thanks thanks+applied
offer -1 thanks+contactYou thanks+jobList toOffer+arrange toOffer+contactYou toOffer+interviewSet
offer -1 toOffer+invite toOffer+received toOffer+regret willReview+assessment willReview+complete
offer -1 willReview+interview willReview+invite willReview+metYou
offer -2 application+applied application+interview applyAgain+contactYou candidate candidate+complete
offer -2 chose+declined chose+outreach chose+regret complete+outreach condition+interview condition+invite
offer -2 consider contactYou+invite feedback hedge+chose interview+complete interview.invited@subject
offer -2 interviewWord+complete interviewWord+interview invite+interview not not+assessment not+chose
offer -2 not+invite not+selected not+stated others+roleNoun position+others position+willReview
offer -2 received+statusNews selected+toOffer
offer -3 application invite+complete unsubscribe
offer -4 applied
recruiter_outreach +4 askInterest outreach outreach.ask-interest
recruiter_outreach +3 complete+askInterest complete+unsubscribe fit+askInterest hedge@subject
recruiter_outreach +3 interview+askInterest interview.arrange invite@subject offerPapers+outreach
recruiter_outreach +3 otherMatter+roleNoun outreach+roleNoun outreach.found-you outreach.recruiter
recruiter_outreach +3 recruiterSelf
recruiter_outreach +2 application+chose application+visa applied+invite applyAgain+invite arrange+interview
recruiter_outreach +2 askInterest@subject chose+askInterest chose+consider chose+otherMatter chose+outreach
recruiter_outreach +2 chose+unsubscribe clock+budget clock+otherMatter clock@subject condition+applied
recruiter_outreach +2 condition+askInterest condition+clock condition+interview condition+interviewSet
recruiter_outreach +2 condition+invite contactYou+outreach fit+jobSheet fit+outreach fit+roleNoun
recruiter_outreach +2 interview.invited jobList jobSheet+roleNoun manyApplicants+roleNoun not+askInterest
recruiter_outreach +2 not+clock not+condition not+seniority not+unsubscribe offer.papers other.matter@subject
recruiter_outreach +2 otherMatter@subject outreach+jobSheet outreach+recruiterSelf outreach+statusNews
recruiter_outreach +2 outreach.ask-interest@subject outreach.found-you@subject outreach.job-sheet
recruiter_outreach +2 outreach.recruiter@subject outreach@subject position+budget position+recruiterSelf
recruiter_outreach +2 position+statusNews received+careerAdvice received+outreach recruiterSelf@subject
recruiter_outreach +2 rejection.not-selected? seniority+roleNoun
recruiter_outreach +1 alert+outreach alert.list alert.list@subject application+alert application+arrange
recruiter_outreach +1 application+careerAdvice application+clock application+contactYou application+declined
recruiter_outreach +1 application+invite application+offerJob applied+arrange applied+askInterest
recruiter_outreach +1 applied+budget applied+careerAdvice applied+contactYou applied+jobSheet applied+outreach
recruiter_outreach +1 applied+statusNews applied+visa applyAgain+askInterest applyAgain+complete
recruiter_outreach +1 applyAgain+offerJob applyAgain+outreach applyAgain@subject arrange+outreach
recruiter_outreach +1 askInterest+budget askInterest+metYou candidate+budget candidate+legal
recruiter_outreach +1 candidate+offerJob candidate+outreach candidate+statusNews candidate+visa
recruiter_outreach +1 chose+applyAgain chose+arrange chose+fit chose+recruiterSelf chose+statusNews chose+visa
recruiter_outreach +1 clock+complete clock+jobList complete+budget complete+recruiterSelf condition
recruiter_outreach +1 condition+application condition+chose condition+conditionAfter condition+declined
recruiter_outreach +1 condition+jobSheet condition+legal condition+metYou condition+others
recruiter_outreach +1 condition+recruiterSelf condition+regret condition+stated condition@subject
recruiter_outreach +1 conditionAfter+chose confirmation.will-contact confirmation.will-contact@subject
recruiter_outreach +1 confirmed+outreach consider consider+invite consider+outreach contactYou+budget
recruiter_outreach +1 contactYou+complete contactYou+interview contactYou@subject declined@subject
recruiter_outreach +1 filled+roleNoun fit fit+assessment fit+budget fit+otherMatter hedge+application
recruiter_outreach +1 hedge+position hedge+received hedge+stated hedge+unsubscribe hiring+budget hiring+fit
recruiter_outreach +1 hiring+jobList hiring+jobSheet hiring+keepOnFile hiring+manyApplicants
recruiter_outreach +1 hiring+offerPapers hiring+others hiring+recruiterSelf hiring+roleNoun interview
recruiter_outreach +1 interview+interviewSet interview+jobList interview+otherMatter interview+recruiterSelf
recruiter_outreach +1 interview+roleNoun interview+statusNews interviewSet+complete interviewSet+metYou
recruiter_outreach +1 interviewSet+outreach interviewSet@subject interviewWord+arrange
recruiter_outreach +1 interviewWord+askInterest interviewWord+jobList interviewWord+offerJob
recruiter_outreach +1 interviewWord+offerPapers interviewWord+others interviewWord+outreach invite+askInterest
recruiter_outreach +1 invite+feedback invite+jobList invite+metYou invite+otherMatter jobList+jobSheet
recruiter_outreach +1 jobList+outreach jobList@subject jobSheet jobSheet+seniority jobSheet@subject
recruiter_outreach +1 keepOnFile+arrange keepOnFile+statusNews legal+roleNoun not not+applied not+applyAgain
recruiter_outreach +1 not+arrange not+hedge not+invite not+legal not+thanks offerJob+outreach offerPapers
recruiter_outreach +1 offerPapers+jobList offerPapers+jobSheet other.matter otherMatter otherMatter+budget
recruiter_outreach +1 otherMatter+visa others others+applied others+arrange others+interview
recruiter_outreach +1 others+otherMatter others+roleNoun outreach+otherMatter outreach+seniority outreach+visa
recruiter_outreach +1 outreach.job-sheet@subject position+careerAdvice position+interview position+jobList
recruiter_outreach +1 position+jobSheet position+legal position+metYou position+otherMatter position+others
recruiter_outreach +1 position+outreach position+received position+unsubscribe position+willReview
recruiter_outreach +1 proceed+applyAgain proceed+askInterest proceed+assessment proceed+contactYou
recruiter_outreach +1 proceed+outreach proceed+selected proceed@subject received+contactYou received+interview
recruiter_outreach +1 received+jobSheet received+metYou received+recruiterSelf received+unsubscribe
recruiter_outreach +1 recruiterSelf+roleNoun rejection.apply-again? rejection.apply-again@subject
recruiter_outreach +1 rejection.keep-on-file rejection.other-applicants rejection.other-applicants?
recruiter_outreach +1 roleNoun@subject selected+clock selected+contactYou selected+fit selected+jobSheet
recruiter_outreach +1 selected+keepOnFile selected+outreach seniority stated+assessment stated+interview
recruiter_outreach +1 stated+metYou stated+others stated+toOffer statusNews+roleNoun thanks+contactYou
recruiter_outreach +1 toOffer+applied toOffer+budget toOffer+filled toOffer+invite unsubscribe visa
recruiter_outreach +1 visa+roleNoun visa@subject willReview+otherMatter
recruiter_outreach -1 alert alert.jobs application+applied application+manyApplicants application+proceed
recruiter_outreach -1 application+received application+selected application+thanks application+willReview
recruiter_outreach -1 applied+complete applied+roleNoun applied+willReview arrange+clock arrange+complete
recruiter_outreach -1 arrange+offerPapers arrange+otherMatter askInterest+statusNews assessment
recruiter_outreach -1 assessment+statusNews assessment.named assessment.named? assessment.named@subject
recruiter_outreach -1 assessment@subject budget@subject candidate+arrange candidate+chose candidate+complete
recruiter_outreach -1 candidate+fit candidate+hiring chose+budget chose+clock chose+complete chose+declined
recruiter_outreach -1 chose+feedback chose+filled chose+interviewSet chose+invite chose+jobList
recruiter_outreach -1 chose+keepOnFile chose+toOffer chose+willReview chose@subject clock clock+askInterest
recruiter_outreach -1 complete+careerAdvice complete+feedback complete+legal complete+roleNoun complete+visa
recruiter_outreach -1 condition+feedback condition+offerPapers condition+position condition+roleNoun
recruiter_outreach -1 condition+selected condition+willReview confirmation.thanks confirmation.will-review
recruiter_outreach -1 confirmed+applied confirmed+thanks consider+roleNoun consider+thanks
recruiter_outreach -1 contactYou+careerAdvice declined declined+complete declined+otherMatter
recruiter_outreach -1 feedback+roleNoun filled+complete filled+declined fit+complete fit+contactYou
recruiter_outreach -1 fit+interviewSet fit+invite fit+keepOnFile fit+received fit+statusNews fit+toOffer
recruiter_outreach -1 hedge+arrange hedge+jobSheet hedge+keepOnFile hedge+metYou hedge+statusNews
recruiter_outreach -1 hedge+willReview hiring+arrange hiring+askInterest hiring+complete hiring+interviewSet
recruiter_outreach -1 hiring+metYou hiring+thanks hiring+willReview interview+budget interview+clock
recruiter_outreach -1 interview+complete interview+jobSheet interview+metYou interview.arrange@subject
recruiter_outreach -1 interview.when interviewWord interviewWord+applied interviewWord+budget
recruiter_outreach -1 interviewWord+clock interviewWord+interview interviewWord+keepOnFile
recruiter_outreach -1 interviewWord+otherMatter interviewWord+roleNoun interviewWord+selected
recruiter_outreach -1 interviewWord+thanks interviewWord+toOffer invite+budget invite+complete
recruiter_outreach -1 invite+interview invite+interviewSet invite+jobSheet invite+offerPapers invite+seniority
recruiter_outreach -1 invite+visa keepOnFile+askInterest keepOnFile+interview keepOnFile+jobSheet
recruiter_outreach -1 keepOnFile+received keepOnFile+thanks legal+unsubscribe luck manyApplicants+applied
recruiter_outreach -1 metYou@subject not+application not+assessment not+budget not+candidate not+complete
recruiter_outreach -1 not+declined not+hiring not+interviewSet not+jobList not+received not+roleNoun
recruiter_outreach -1 not+stated not+toOffer not+unfinished not+visa not+willReview offer.made
recruiter_outreach -1 offer.made@subject offer.papers@subject offerJob offerJob+budget offerJob@subject
recruiter_outreach -1 offerPapers+otherMatter offerPapers@subject others+outreach others+selected
recruiter_outreach -1 others+seniority outreach+askInterest position+alert position+arrange
recruiter_outreach -1 position+askInterest position+complete position+confirmed position+contactYou
recruiter_outreach -1 position+filled position+fit position+hiring position+proceed position+thanks
recruiter_outreach -1 position+toOffer position+unfinished proceed+budget proceed+interview proceed+willReview
recruiter_outreach -1 received+applied received+clock received+feedback received+interviewSet received+legal
recruiter_outreach -1 received+roleNoun refusal regret+applied regret+metYou regret+otherMatter
recruiter_outreach -1 rejection.apply-again rejection.chose-others? rejection.no-fit rejection.no-match?
recruiter_outreach -1 rejection.not-moving-forward rejection.refusal rejection.wishes-luck selected+arrange
recruiter_outreach -1 selected+assessment selected+interviewSet selected+offerPapers selected+regret
recruiter_outreach -1 selected+statusNews selected+thanks selected+visa seniority@subject stated
recruiter_outreach -1 stated+arrange stated+candidate stated+offerPapers stated+position stated+roleNoun
recruiter_outreach -1 stated+selected status.news@subject statusNews+otherMatter statusNews@subject
recruiter_outreach -1 thanks+applied thanks+askInterest thanks+metYou thanks+statusNews thanks+willReview
recruiter_outreach -1 toOffer+contactYou toOffer+interviewSet toOffer+otherMatter toOffer+outreach
recruiter_outreach -1 toOffer+roleNoun willReview willReview+clock willReview+complete willReview+interview
recruiter_outreach -1 willReview+invite willReview+offerPapers willReview+outreach
recruiter_outreach -2 application+confirmed application+interviewWord application+roleNoun candidate+applied
recruiter_outreach -2 candidate+others candidate+roleNoun chose+metYou chose+offerPapers chose+thanks
recruiter_outreach -2 clock+offerPapers complete+seniority condition+fit condition+keepOnFile
recruiter_outreach -2 condition+received feedback fit+applied fit+arrange hedge+complete hedge+roleNoun
recruiter_outreach -2 identityPapers interview.nearby@subject interview@subject interviewWord+complete
recruiter_outreach -2 invite+roleNoun not+fit not+interviewWord position+applied position+selected proceed
recruiter_outreach -2 received rejection.keep-on-file? rejection.not-selected selected+interview
recruiter_outreach -2 selected+invite stated+received thanks thanks+roleNoun toOffer+arrange toOffer+complete
recruiter_outreach -2 toOffer+interview toOffer+offerPapers
recruiter_outreach -3 application+candidate condition+hiring interviewWord+invite interviewWord+metYou
recruiter_outreach -3 stated+regret
recruiter_outreach -4 candidate hiring@subject
job_alert_newsletter +5 unsubscribe
job_alert_newsletter +4 alert alert.jobs@subject alert@subject careerAdvice position+alert
job_alert_newsletter +3 alert.advice alert.advice@subject alert.jobs alert.list careerAdvice@subject
job_alert_newsletter +3 chose+alert complete+unsubscribe fit@subject jobList position+applyAgain
job_alert_newsletter +2 alert+jobList alert+roleNoun alert+unsubscribe application+interviewWord
job_alert_newsletter +2 application+offerJob application+willReview applyAgain applyAgain+alert
job_alert_newsletter +2 applyAgain@subject chose+careerAdvice chose+recruiterSelf clock+roleNoun
job_alert_newsletter +2 complete+alert condition+alert condition+received fit+alert hedge+application
job_alert_newsletter +2 hedge+hiring hedge+position hedge@subject hiring+arrange hiring+clock hiring+others
job_alert_newsletter +2 luck not+alert not+budget not+careerAdvice position+askInterest position+budget
job_alert_newsletter +2 position+careerAdvice position+jobList position+luck position+outreach
job_alert_newsletter +2 position+toOffer position@subject received+alert refusal regret+roleNoun
job_alert_newsletter +2 rejection.position-filled? seniority
job_alert_newsletter +1 alert+budget application application+alert application+assessment application+complete
job_alert_newsletter +1 application+declined application+interview application+invite application+toOffer
job_alert_newsletter +1 application+withdrawn applied+withdrawn applyAgain+arrange applyAgain+outreach
job_alert_newsletter +1 applyAgain+roleNoun arrange+askInterest arrange+careerAdvice askInterest
job_alert_newsletter +1 assessment.nearby@subject budget candidate candidate+declined candidate+outreach
job_alert_newsletter +1 chose+applied chose+applyAgain chose+askInterest chose+budget chose+jobList
job_alert_newsletter +1 chose+offerJob chose+refusal chose+roleNoun clock clock+jobList clock+jobSheet
job_alert_newsletter +1 complete+jobList complete+recruiterSelf complete+unfinished condition+candidate
job_alert_newsletter +1 condition+careerAdvice condition+filled condition+position condition+recruiterSelf
job_alert_newsletter +1 condition+unsubscribe conditionAfter+interview conditionAfter+interviewWord
job_alert_newsletter +1 conditionAfter+received confirmation.thanks@subject confirmation.will-contact@subject
job_alert_newsletter +1 confirmation.will-review@subject confirmed+thanks contactYou+complete
job_alert_newsletter +1 contactYou@subject declined+roleNoun filled fit+applyAgain fit+jobSheet fit+keepOnFile
job_alert_newsletter +1 fit+seniority hedge hedge+alert hedge+askInterest hedge+candidate hedge+careerAdvice
job_alert_newsletter +1 hedge+complete hedge+fit hedge+interview hedge+offerJob hedge+regret hedge+stated
job_alert_newsletter +1 hedge+unsubscribe hiring hiring+alert hiring+careerAdvice hiring+declined hiring+luck
job_alert_newsletter +1 hiring+offerJob hiring+recruiterSelf hiring+refusal hiring+regret hiring+roleNoun
job_alert_newsletter +1 interview+careerAdvice interview+feedback interview+jobSheet interview+offerPapers
job_alert_newsletter +1 interview+seniority interview.slot interviewWord interviewWord+careerAdvice
job_alert_newsletter +1 interviewWord+complete interviewWord+feedback interviewWord+interview
job_alert_newsletter +1 interviewWord+offerPapers interviewWord+willReview invite+arrange jobList+budget
job_alert_newsletter +1 jobList+roleNoun jobSheet+seniority keepOnFile+applyAgain luck+alert not+askInterest
job_alert_newsletter +1 not+condition not+feedback not+jobList not+keepOnFile not+offerPapers not+position
job_alert_newsletter +1 not+received not+unsubscribe offer.made? offer.papers? offer.papers@subject
job_alert_newsletter +1 offerJob+roleNoun offerPapers+roleNoun offerPapers@subject otherMatter+roleNoun
job_alert_newsletter +1 others+chose others+declined others+proceed others+selected outreach outreach+budget
job_alert_newsletter +1 outreach.ask-interest outreach.found-you@subject outreach@subject position
job_alert_newsletter +1 position+candidate position+chose position+clock position+feedback position+filled
job_alert_newsletter +1 position+hiring position+interviewWord position+keepOnFile position+offerJob
job_alert_newsletter +1 position+roleNoun proceed+assessment proceed+declined proceed+statusNews
job_alert_newsletter +1 received+metYou received+unsubscribe refusal+regret refusal+roleNoun regret
job_alert_newsletter +1 rejection.apply-again rejection.apply-again? rejection.apply-again@subject
job_alert_newsletter +1 rejection.chose-others? rejection.keep-on-file rejection.not-selected?
job_alert_newsletter +1 rejection.other-applicants? rejection.wishes-luck roleNoun selected+budget
job_alert_newsletter +1 selected+interview selected+keepOnFile selected+seniority selected@subject
job_alert_newsletter +1 seniority+roleNoun stated+declined stated+others stated+proceed stated+refusal
job_alert_newsletter +1 status.withdrawn statusNews+legal statusNews+otherMatter thanks+assessment
job_alert_newsletter +1 thanks+clock thanks+metYou thanks+otherMatter thanks@subject toOffer toOffer+clock
job_alert_newsletter +1 toOffer+offerJob willReview+interview willReview+roleNoun willReview@subject withdrawn
job_alert_newsletter +1 withdrawn+roleNoun
job_alert_newsletter -1 alert+askInterest alert.list@subject application+applyAgain application+askInterest
job_alert_newsletter -1 application+budget application+candidate application+chose application+consider
job_alert_newsletter -1 application+statusNews application+thanks application@subject applied applied+arrange
job_alert_newsletter -1 applied+askInterest applied+assessment applied+statusNews applyAgain+applied
job_alert_newsletter -1 applyAgain+complete applyAgain+unfinished askInterest@subject assessment+complete
job_alert_newsletter -1 assessment+roleNoun assessment.complete candidate+alert candidate+askInterest
job_alert_newsletter -1 candidate+assessment candidate+budget candidate+complete candidate+manyApplicants
job_alert_newsletter -1 candidate+metYou candidate+received chose+clock chose+consider chose+contactYou
job_alert_newsletter -1 chose+interview chose+jobSheet chose+legal chose+luck chose+manyApplicants
job_alert_newsletter -1 chose+otherMatter chose+received chose+selected chose+thanks clock+complete
job_alert_newsletter -1 complete+askInterest complete+otherMatter complete+statusNews condition
job_alert_newsletter -1 condition+application condition+applyAgain condition+arrange condition+askInterest
job_alert_newsletter -1 condition+chose condition+complete condition+conditionAfter condition+offerPapers
job_alert_newsletter -1 condition+stated condition+thanks conditionAfter confirmation.received
job_alert_newsletter -1 confirmation.thanks consider+applied filled+roleNoun fit+arrange fit+complete
job_alert_newsletter -1 fit+received hedge+recruiterSelf hedge+thanks hiring+interviewWord hiring+metYou
job_alert_newsletter -1 hiring+proceed interview+assessment interview+clock interview+interviewSet
job_alert_newsletter -1 interview+roleNoun interview.slot? interview.when interviewWord+chose
job_alert_newsletter -1 interviewWord+interviewSet interviewWord+otherMatter interviewWord@subject invite
job_alert_newsletter -1 invite+jobList invite+outreach invite+roleNoun invite@subject jobList@subject
job_alert_newsletter -1 keepOnFile+complete legal+roleNoun luck+applyAgain luck+received luck+roleNoun
job_alert_newsletter -1 not+applied not+applyAgain not+arrange not+candidate not+chose not+clock not+metYou
job_alert_newsletter -1 not+outreach not+roleNoun not+stated not+statusNews not+thanks others+interview
job_alert_newsletter -1 outreach+jobSheet outreach+recruiterSelf outreach.ask-interest@subject
job_alert_newsletter -1 position+assessment position+consider position+contactYou position+otherMatter
job_alert_newsletter -1 position+proceed position+selected position+statusNews position+thanks proceed+chose
job_alert_newsletter -1 proceed+complete proceed+invite proceed+roleNoun received+applied received+arrange
job_alert_newsletter -1 received+budget received+complete received+invite received+recruiterSelf
job_alert_newsletter -1 received@subject rejection.no-match rejection.position-filled@subject selected
job_alert_newsletter -1 selected+complete selected+invite selected+received stated+chose stated+complete
job_alert_newsletter -1 stated+received stated+statusNews thanks+applied thanks+outreach thanks+roleNoun
job_alert_newsletter -1 toOffer+interview toOffer+offerPapers unfinished
job_alert_newsletter -2 application+fit application+received application+selected applied+roleNoun
job_alert_newsletter -2 applied@subject arrange+complete chose+metYou condition+fit consider contactYou
job_alert_newsletter -2 hiring+budget hiring+interview hiring+offerPapers identityPapers interview@subject
job_alert_newsletter -2 interviewSet interviewWord+roleNoun invite+complete manyApplicants not+fit proceed
job_alert_newsletter -2 selected+applied status.unfinished thanks visa
job_alert_newsletter -3 application+roleNoun confirmation.will-contact status.news
status_update_other +6 status.news@subject statusNews@subject withdrawn
status_update_other +5 application+unfinished
status_update_other +4 application+withdrawn applied+withdrawn keepOnFile@subject not+roleNoun
status_update_other +4 rejection.keep-on-file@subject status.unfinished@subject status.withdrawn
status_update_other +4 status.withdrawn@subject statusNews unfinished@subject withdrawn@subject
status_update_other +3 application+metYou application+statusNews application+willReview applied+statusNews
status_update_other +3 applied+unfinished applyAgain@subject complete+offerPapers condition+toOffer
status_update_other +3 contactYou+roleNoun metYou+roleNoun proceed+statusNews received+withdrawn
status_update_other +3 rejection.apply-again@subject stated+statusNews status.news thanks+statusNews
status_update_other +3 unfinished willReview+roleNoun withdrawn+roleNoun
status_update_other +2 application+alert application+applied application+contactYou application@subject
status_update_other +2 applied+roleNoun applied+willReview arrange+statusNews candidate+statusNews
status_update_other +2 candidate@subject careerAdvice chose+invite chose+keepOnFile chose+withdrawn
status_update_other +2 complete+jobSheet complete+unfinished condition+arrange
status_update_other +2 confirmation.will-review@subject contactYou+complete contactYou+statusNews
status_update_other +2 declined+complete filled+interview hedge+contactYou hiring+feedback hiring+keepOnFile
status_update_other +2 hiring+statusNews hiring+unfinished interviewSet+metYou interviewWord+filled keepOnFile
status_update_other +2 keepOnFile+complete not+applied not+complete not+hiring not+position others+applied
status_update_other +2 position+manyApplicants position+statusNews position+toOffer position+unfinished
status_update_other +2 position+withdrawn proceed+metYou received+alert regret+complete rejection.keep-on-file
status_update_other +2 status.unfinished statusNews+roleNoun unfinished+roleNoun willReview+statusNews
status_update_other +2 willReview@subject
status_update_other +1 alert alert.advice alert.jobs application application+applyAgain
status_update_other +1 application+askInterest application+chose application+complete application+hiring
status_update_other +1 application+keepOnFile application+legal application+luck application+outreach
status_update_other +1 application+position application+proceed application+received application+roleNoun
status_update_other +1 applied applied+alert applied+budget applied+clock applied+legal applied+metYou
status_update_other +1 applied+offerPapers applyAgain applyAgain+applied applyAgain+complete
status_update_other +1 applyAgain+outreach applyAgain+received applyAgain+unfinished budget+metYou
status_update_other +1 candidate+alert candidate+applyAgain candidate+askInterest candidate+contactYou
status_update_other +1 candidate+keepOnFile candidate+legal candidate+metYou candidate+otherMatter
status_update_other +1 candidate+received candidate+toOffer candidate+unfinished candidate+withdrawn
status_update_other +1 chose+arrange chose+consider chose+filled chose+legal chose+luck chose+offerPapers
status_update_other +1 chose+statusNews chose+willReview chose@subject complete+careerAdvice complete+legal
status_update_other +1 complete+metYou complete+statusNews complete@subject condition condition+careerAdvice
status_update_other +1 condition+contactYou condition+fit condition+hedge condition+hiring
status_update_other +1 condition+interviewSet condition+invite condition+jobSheet condition+keepOnFile
status_update_other +1 condition+position condition+proceed condition+recruiterSelf condition+roleNoun
status_update_other +1 conditionAfter+arrange conditionAfter+position confirmation.will-contact
status_update_other +1 confirmed+roleNoun consider+applied contactYou contactYou+arrange
status_update_other +1 contactYou+careerAdvice contactYou+recruiterSelf declined+invite declined@subject
status_update_other +1 feedback+roleNoun filled+arrange filled+complete filled+declined filled+regret
status_update_other +1 fit+interview fit+otherMatter fit+recruiterSelf fit+regret fit+statusNews fit+toOffer
status_update_other +1 hedge+budget hedge+careerAdvice hedge+chose hedge+recruiterSelf hedge+roleNoun
status_update_other +1 hedge+selected hedge+toOffer hiring hiring+alert hiring+askInterest hiring+contactYou
status_update_other +1 hiring+fit hiring+invite hiring+legal hiring+manyApplicants hiring+received
status_update_other +1 hiring+roleNoun hiring+toOffer identityPapers interview+complete interview+feedback
status_update_other +1 interview+statusNews interview.arrange interview.slot? interviewSet+roleNoun
status_update_other +1 interviewWord+chose interviewWord+complete interviewWord+feedback interviewWord+others
status_update_other +1 interviewWord+statusNews interviewWord+toOffer invite+assessment invite+clock
status_update_other +1 invite+interviewSet invite+roleNoun invite+statusNews keepOnFile+invite
status_update_other +1 keepOnFile+outreach keepOnFile+received legal luck+complete metYou+feedback not
status_update_other +1 not+application not+applyAgain not+candidate not+filled not+interviewSet
status_update_other +1 not+interviewWord not+invite not+jobSheet not+proceed not+selected not+thanks
status_update_other +1 not+toOffer not+willReview other.matter otherMatter others+manyApplicants others+metYou
status_update_other +1 others+otherMatter others+received outreach+statusNews position+alert position+applied
status_update_other +1 position+applyAgain position+complete position+hiring position+keepOnFile position+luck
status_update_other +1 position+received position+selected position+unsubscribe position+willReview
status_update_other +1 proceed+applied proceed+invite proceed+otherMatter proceed+received proceed+refusal
status_update_other +1 proceed+roleNoun proceed+willReview proceed@subject received received+budget
status_update_other +1 received+careerAdvice received+contactYou received+legal received+offerPapers
status_update_other +1 received@subject regret+statusNews regret+thanks rejection.apply-again?
status_update_other +1 rejection.not-selected@subject selected+complete selected+interviewSet
status_update_other +1 selected+keepOnFile selected+metYou selected+statusNews selected+willReview stated
status_update_other +1 stated+complete stated+contactYou stated+fit stated+roleNoun stated+selected
status_update_other +1 stated+thanks statusNews+metYou thanks thanks+interviewSet thanks+invite
status_update_other +1 toOffer+applied toOffer+contactYou toOffer+keepOnFile unsubscribe visa
status_update_other +1 willReview+assessment willReview+invite willReview+otherMatter
status_update_other -1 alert.jobs@subject alert.list alert.list@subject alert@subject application+assessment
status_update_other -1 application+confirmed application+interview application+interviewWord
status_update_other -1 application+jobList application+manyApplicants application+recruiterSelf
status_update_other -1 applied+arrange applied+assessment applied+careerAdvice applyAgain+alert
status_update_other -1 applyAgain+invite applyAgain+jobList applyAgain+willReview arrange arrange+interviewSet
status_update_other -1 arrange+outreach askInterest askInterest+roleNoun assessment+complete
status_update_other -1 assessment+roleNoun assessment.complete assessment.named assessment.named?
status_update_other -1 assessment.nearby@subject candidate+assessment candidate+budget candidate+confirmed
status_update_other -1 candidate+consider candidate+declined candidate+feedback candidate+filled
status_update_other -1 candidate+interview candidate+interviewSet candidate+others candidate+regret
status_update_other -1 candidate+roleNoun candidate+selected chose+careerAdvice chose+jobList chose+jobSheet
status_update_other -1 chose+manyApplicants chose+metYou chose+offerJob chose+otherMatter chose+outreach
status_update_other -1 chose+received chose+selected chose+toOffer chose+unsubscribe chose+visa clock+complete
status_update_other -1 clock+roleNoun complete+feedback complete+offerJob complete+unsubscribe
status_update_other -1 condition+application condition+applied condition+budget condition+clock
status_update_other -1 condition+feedback condition+filled condition+metYou condition+others
status_update_other -1 condition+outreach condition+visa conditionAfter+complete conditionAfter+contactYou
status_update_other -1 conditionAfter+fit confirmation.thanks@subject confirmed confirmed+applied
status_update_other -1 confirmed+willReview consider+thanks contactYou+interviewSet contactYou+outreach
status_update_other -1 declined+arrange declined+contactYou declined+willReview feedback@subject
status_update_other -1 filled+contactYou fit fit+complete fit+declined fit+filled fit+invite
status_update_other -1 fit+manyApplicants fit+roleNoun hedge hedge+application hedge+applied hedge+applyAgain
status_update_other -1 hedge+jobSheet hedge+metYou hedge+position hedge+received hedge+thanks hedge+willReview
status_update_other -1 hiring+complete hiring+confirmed hiring+filled hiring+interview hiring+interviewSet
status_update_other -1 hiring+jobList hiring+jobSheet hiring+offerPapers interview+budget
status_update_other -1 interview+offerPapers interview+outreach interview.invited@subject
status_update_other -1 interview.nearby@subject interview.slot interviewSet+complete interviewWord+applied
status_update_other -1 interviewWord+manyApplicants interviewWord+offerPapers interviewWord+willReview
status_update_other -1 interviewWord@subject invite+arrange invite+metYou jobList jobList+roleNoun
status_update_other -1 jobList@subject keepOnFile+alert keepOnFile+applied keepOnFile+contactYou
status_update_other -1 keepOnFile+jobSheet legal+unsubscribe manyApplicants manyApplicants+interview
status_update_other -1 not+arrange not+askInterest not+budget not+careerAdvice not+clock not+condition
status_update_other -1 not+conditionAfter not+fit not+jobList not+manyApplicants not+offerPapers not+others
status_update_other -1 not+received not+refusal not+unsubscribe offer.made offer.made? offer.made@subject
status_update_other -1 offer.papers? offerJob+statusNews offerJob@subject offerPapers+budget others+chose
status_update_other -1 others+complete others+invite others+roleNoun others+willReview outreach
status_update_other -1 outreach.ask-interest outreach.recruiter position position+arrange position+chose
status_update_other -1 position+feedback position+filled position+jobSheet position+offerJob position+outreach
status_update_other -1 position+roleNoun position@subject proceed+arrange proceed+declined proceed+fit
status_update_other -1 proceed+interview proceed+interviewSet proceed+selected proceed+thanks proceed+toOffer
status_update_other -1 received+confirmed received+interviewSet received+invite received+thanks
status_update_other -1 received+unsubscribe received+willReview recruiterSelf refusal refusal+applied
status_update_other -1 refusal+complete refusal+regret regret+visa rejection.no-match?
status_update_other -1 rejection.not-moving-forward? rejection.not-selected? rejection.nothing-to-offer
status_update_other -1 rejection.position-filled? rejection.refusal roleNoun selected selected+arrange
status_update_other -1 selected+assessment selected+consider selected+filled selected+invite
status_update_other -1 selected+manyApplicants selected+outreach selected+toOffer stated+hiring
status_update_other -1 stated+interviewWord stated+otherMatter stated+proceed stated+toOffer stated+visa
status_update_other -1 statusNews+budget statusNews+otherMatter thanks+askInterest thanks+complete
status_update_other -1 thanks+interview thanks+metYou thanks+roleNoun thanks+seniority thanks@subject
status_update_other -1 toOffer+arrange toOffer+interviewSet toOffer+metYou toOffer+received toOffer+regret
status_update_other -1 toOffer+thanks toOffer@subject willReview+interview
status_update_other -2 application+otherMatter application+regret arrange+roleNoun budget candidate+hiring
status_update_other -2 candidate+interviewWord candidate+thanks chose+assessment chose+interviewSet clock
status_update_other -2 complete+otherMatter complete+roleNoun condition+consider condition+otherMatter
status_update_other -2 condition+regret condition+stated declined+applied fit+received hedge+interview
status_update_other -2 hedge+interviewWord interview.arrange? interview@subject interviewWord+invite
status_update_other -2 interviewWord+proceed invite+interview jobSheet+roleNoun keepOnFile+statusNews luck
status_update_other -2 not+visa offerJob outreach+roleNoun outreach.found-you position+declined proceed+chose
status_update_other -2 proceed+offerJob received+applied regret+applied rejection.wishes-luck
status_update_other -2 seniority+roleNoun toOffer+invite visa+roleNoun
status_update_other -3 application+arrange application+thanks assessment.named@subject assessment@subject
status_update_other -3 chose+budget confirmation.thanks hiring+budget position+thanks rejection.regret
status_update_other -3 roleNoun@subject seniority thanks+applied
unrelated +5 application+otherMatter applied+otherMatter
unrelated +4 candidate+interviewWord candidate@subject chose+otherMatter interview.nearby@subject not+regret
unrelated +4 other.matter@subject otherMatter@subject rejection.not-selected thanks+otherMatter
unrelated +3 application+visa applied+visa arrange@subject assessment candidate+interview chose+manyApplicants
unrelated +3 chose+offerPapers clock condition+statusNews confirmed+thanks declined+otherMatter
unrelated +3 feedback@subject fit+otherMatter hedge+jobSheet interview.slot@subject invite+otherMatter money
unrelated +3 not+selected not+seniority other.matter otherMatter outreach+askInterest received+legal
unrelated +3 received+otherMatter regret+otherMatter stated+otherMatter unsubscribe
unrelated +2 applied+offerPapers applied@subject arrange+clock arrange+otherMatter askInterest+metYou
unrelated +2 askInterest+roleNoun assessment.named assessment.nearby candidate candidate+clock
unrelated +2 candidate+feedback candidate+metYou candidate+otherMatter chose chose+legal chose@subject
unrelated +2 clock@subject complete+budget complete+feedback complete+identityPapers complete+offerPapers
unrelated +2 condition+filled condition+regret confirmation.will-review@subject contactYou+offerJob declined
unrelated +2 declined+regret declined@subject fit@subject hedge+budget hedge+complete hedge+consider
unrelated +2 hedge+others hedge+roleNoun hiring+jobList hiring+metYou hiring+outreach interview+clock
unrelated +2 interview+recruiterSelf interview+seniority interview.invited interview.when interviewSet+clock
unrelated +2 interviewSet+otherMatter interviewWord+clock luck+otherMatter not not+careerAdvice not+contactYou
unrelated +2 not+otherMatter not+others not+received not+refusal not+toOffer not@subject offer.made
unrelated +2 offerPapers+otherMatter otherMatter+budget otherMatter+visa others+chose proceed+otherMatter
unrelated +2 proceed+regret received+applied received+willReview refusal refusal+otherMatter regret
unrelated +2 rejection.chose-others rejection.chose-others? rejection.no-fit rejection.no-match
unrelated +2 rejection.not-selected@subject rejection.other-applicants? rejection.refusal rejection.regret
unrelated +2 selected+keepOnFile selected+otherMatter selected+outreach selected+received selected+roleNoun
unrelated +2 selected+willReview stated stated+others stated+proceed stated+willReview thanks
unrelated +2 thanks+offerPapers toOffer+clock toOffer+otherMatter toOffer+received visa@subject
unrelated +2 willReview@subject
unrelated +1 alert+careerAdvice alert+roleNoun alert.advice alert.advice@subject alert.jobs@subject
unrelated +1 alert@subject application+chose application+declined application+feedback application+filled
unrelated +1 application+offerPapers application+willReview applied+feedback applied+outreach
unrelated +1 applied+willReview applyAgain+applied applyAgain+contactYou applyAgain+roleNoun arrange
unrelated +1 arrange+askInterest arrange+budget assessment+seniority assessment.named@subject
unrelated +1 assessment@subject budget candidate+assessment candidate+careerAdvice candidate+chose
unrelated +1 candidate+consider candidate+declined candidate+fit candidate+roleNoun candidate+statusNews
unrelated +1 careerAdvice careerAdvice@subject chose+assessment chose+budget chose+consider chose+contactYou
unrelated +1 chose+filled chose+identityPapers chose+interview chose+interviewSet chose+jobList
unrelated +1 chose+keepOnFile chose+offerJob chose+received chose+refusal chose+regret chose+thanks
unrelated +1 chose+toOffer chose+visa clock+assessment complete complete+careerAdvice complete+offerJob
unrelated +1 condition+askInterest condition+consider condition+invite condition+jobSheet condition+outreach
unrelated +1 condition+stated condition+toOffer condition@subject conditionAfter+contactYou
unrelated +1 conditionAfter+hiring conditionAfter+position confirmation.received confirmed confirmed+outreach
unrelated +1 consider consider+contactYou consider+declined consider+fit consider+roleNoun
unrelated +1 contactYou+askInterest contactYou+outreach declined+thanks feedback filled filled+applied
unrelated +1 filled+arrange filled+budget filled+regret filled+statusNews filled@subject fit+budget fit+luck
unrelated +1 hedge hedge+candidate hedge+hiring hedge+interviewSet hedge+outreach hedge+position
unrelated +1 hedge+recruiterSelf hedge+regret hiring+askInterest hiring+budget hiring+declined hiring+feedback
unrelated +1 hiring+filled hiring+interviewWord hiring+legal hiring+offerJob hiring+otherMatter hiring+proceed
unrelated +1 hiring+received hiring+thanks interview+askInterest interview+interviewSet interview+metYou
unrelated +1 interview.arrange@subject interview.invited@subject interviewSet interviewWord+applied
unrelated +1 interviewWord+chose interviewWord+toOffer interviewWord@subject invite+budget invite+complete
unrelated +1 invite+outreach invite+roleNoun jobSheet+seniority keepOnFile+contactYou keepOnFile+received
unrelated +1 legal+unsubscribe luck+received luck+roleNoun manyApplicants+complete not+arrange not+candidate
unrelated +1 not+feedback not+jobSheet not+keepOnFile not+luck not+proceed not+roleNoun not+stated not+visa
unrelated +1 not+willReview offer.papers offerJob offerJob+otherMatter offerPapers+budget
unrelated +1 offerPapers+identityPapers others others+assessment others+consider others+fit
unrelated +1 others+manyApplicants others+metYou others+seniority others+thanks others+willReview
unrelated +1 position+clock position+complete position+consider position+contactYou position+fit
unrelated +1 position+manyApplicants position+proceed position+refusal position+unfinished position+visa
unrelated +1 position@subject proceed proceed+arrange proceed+filled proceed+thanks received+arrange
unrelated +1 received+budget received+feedback received+interview received+jobSheet received+offerPapers
unrelated +1 received+unsubscribe received+withdrawn recruiterSelf+roleNoun refusal+applied
unrelated +1 regret+manyApplicants regret+outreach regret+received regret+willReview
unrelated +1 rejection.not-moving-forward rejection.not-selected? rejection.nothing-to-offer selected+applied
unrelated +1 selected+budget selected+manyApplicants selected+offerPapers selected+regret selected+thanks
unrelated +1 selected+toOffer selected@subject seniority+roleNoun stated+chose stated+consider stated+filled
unrelated +1 stated+invite stated+manyApplicants stated+offerPapers stated+regret stated+selected
unrelated +1 stated@subject statusNews+budget statusNews+otherMatter thanks+interview thanks+visa toOffer
unrelated +1 toOffer+filled toOffer+interview toOffer+interviewSet toOffer+invite toOffer+outreach
unrelated +1 toOffer+statusNews toOffer@subject unfinished+roleNoun visa
unrelated -1 alert+budget alert+jobList alert.list application+alert application+consider
unrelated -1 application+contactYou application+invite application+position application+refusal
unrelated -1 application+roleNoun application+selected application+statusNews application@subject
unrelated -1 applied+assessment applied+interviewSet applied+invite applied+jobSheet applied+offerJob
unrelated -1 applied+roleNoun applied+seniority applyAgain+assessment applyAgain+interview applyAgain+received
unrelated -1 applyAgain+thanks applyAgain+unfinished applyAgain@subject arrange+complete arrange+metYou
unrelated -1 arrange+offerJob arrange+offerPapers arrange+outreach arrange+roleNoun arrange+statusNews
unrelated -1 askInterest+budget assessment+feedback assessment+otherMatter assessment+outreach
unrelated -1 assessment+roleNoun assessment+statusNews assessment.complete? assessment.complete@subject
unrelated -1 budget+metYou candidate+applied candidate+applyAgain candidate+contactYou candidate+filled
unrelated -1 candidate+jobList candidate+legal candidate+manyApplicants candidate+offerJob candidate+proceed
unrelated -1 chose+arrange chose+careerAdvice chose+confirmed chose+luck chose+takenBack chose+willReview
unrelated -1 clock+askInterest clock+complete clock+jobList clock+metYou complete+askInterest
unrelated -1 complete+jobSheet complete+legal complete+metYou complete+recruiterSelf complete+visa
unrelated -1 condition+application condition+chose condition+declined condition+feedback condition+hiring
unrelated -1 condition+interviewSet condition+jobList condition+legal condition+manyApplicants
unrelated -1 condition+metYou condition+offerJob condition+recruiterSelf condition+willReview
unrelated -1 conditionAfter+application conditionAfter+declined conditionAfter+fit conditionAfter+received
unrelated -1 confirmation.will-contact@subject confirmation.will-review confirmed+complete confirmed+roleNoun
unrelated -1 consider+applied consider+invite consider+outreach consider+regret consider+willReview
unrelated -1 contactYou+budget contactYou+interview contactYou+interviewSet contactYou+recruiterSelf
unrelated -1 contactYou@subject declined+interviewSet declined+metYou declined+received declined+roleNoun
unrelated -1 filled+interview fit fit+alert fit+applyAgain fit+askInterest fit+interview fit+invite
unrelated -1 fit+jobSheet fit+refusal fit+roleNoun fit+thanks fit+willReview hedge+applyAgain hedge+arrange
unrelated -1 hedge+careerAdvice hedge+contactYou hedge+declined hedge+fit hedge+keepOnFile hedge+metYou
unrelated -1 hedge+offerJob hedge+selected hedge+statusNews hedge+thanks hiring+alert hiring+arrange
unrelated -1 hiring+complete hiring+confirmed hiring+consider hiring+interview hiring+invite hiring+selected
unrelated -1 hiring+toOffer hiring+visa hiring+willReview interview+offerPapers interview+outreach
unrelated -1 interview.invited? interviewSet+assessment interviewSet+complete interviewSet+metYou
unrelated -1 interviewSet+outreach interviewSet+roleNoun interviewWord+contactYou interviewWord+filled
unrelated -1 interviewWord+fit interviewWord+keepOnFile interviewWord+metYou interviewWord+offerJob
unrelated -1 interviewWord+offerPapers interviewWord+outreach interviewWord+proceed interviewWord+refusal
unrelated -1 interviewWord+selected invite+askInterest invite+feedback invite+interviewSet invite+offerPapers
unrelated -1 invite+seniority invite+visa invite@subject jobList jobList+outreach jobList+roleNoun jobSheet
unrelated -1 jobSheet@subject keepOnFile keepOnFile+applied keepOnFile+askInterest keepOnFile+interview
unrelated -1 keepOnFile+invite keepOnFile+jobSheet keepOnFile+legal keepOnFile+willReview luck+applied
unrelated -1 luck+complete luck+thanks manyApplicants+feedback manyApplicants+invite manyApplicants+thanks
unrelated -1 manyApplicants+willReview metYou metYou+feedback metYou@subject not+alert not+complete
unrelated -1 not+confirmed not+declined not+interview not+interviewWord not+legal not+manyApplicants
unrelated -1 not+metYou not+offerPapers not+thanks not+unfinished offer.papers? offerJob+budget
unrelated -1 offerJob+metYou offerJob+outreach offerJob+statusNews offerJob+takenBack offerPapers+jobSheet
unrelated -1 offerPapers+outreach others+contactYou others+received others+refusal outreach+jobSheet
unrelated -1 outreach+metYou outreach+otherMatter outreach+seniority outreach.found-you@subject
unrelated -1 outreach.job-sheet outreach.job-sheet@subject outreach.recruiter@subject outreach@subject
unrelated -1 position+alert position+applyAgain position+filled position+hiring position+interviewWord
unrelated -1 position+invite position+jobList position+legal position+metYou position+others position+outreach
unrelated -1 position+statusNews position+takenBack position+unsubscribe position+willReview proceed+applied
unrelated -1 proceed+applyAgain proceed+assessment proceed+interview proceed+interviewSet proceed+invite
unrelated -1 proceed+offerPapers proceed+received proceed+roleNoun proceed+toOffer proceed+willReview
unrelated -1 proceed@subject received+assessment received+careerAdvice received+jobList received+metYou
unrelated -1 received+roleNoun received+statusNews received+visa recruiterSelf@subject refusal+contactYou
unrelated -1 refusal+interview refusal+roleNoun regret+contactYou regret+interview regret+interviewSet
unrelated -1 regret+metYou regret+roleNoun regret+thanks regret@subject rejection.apply-again?
unrelated -1 rejection.apply-again@subject rejection.keep-on-file rejection.not-considered
unrelated -1 rejection.offer-taken-back rejection.position-filled rejection.position-filled?
unrelated -1 rejection.position-filled@subject selected+applyAgain selected+clock selected+declined
unrelated -1 selected+fit selected+interview selected+interviewSet selected+invite selected+statusNews
unrelated -1 seniority@subject stated+applyAgain stated+assessment stated+interview stated+outreach
unrelated -1 status.news status.unfinished takenBack takenBack+roleNoun thanks+askInterest thanks+budget
unrelated -1 thanks+contactYou thanks+feedback thanks+invite thanks+jobList thanks+outreach thanks+statusNews
unrelated -1 thanks@subject toOffer+applied toOffer+applyAgain toOffer+assessment toOffer+budget
unrelated -1 toOffer+metYou toOffer+roleNoun unfinished willReview+arrange willReview+clock
unrelated -1 willReview+complete willReview+interviewSet willReview+metYou willReview+outreach
unrelated -1 willReview+roleNoun
unrelated -2 alert.list@subject application+arrange application+assessment application+jobSheet
unrelated -2 application+toOffer applied+askInterest applied+budget applied+contactYou budget@subject
unrelated -2 candidate+complete candidate+confirmed candidate+invite candidate+outreach candidate+refusal
unrelated -2 candidate+selected candidate+thanks candidate+unfinished candidate+visa chose+askInterest
unrelated -2 clock+budget clock+jobSheet clock+offerPapers complete+unfinished condition+interview
unrelated -2 condition+interviewWord condition+otherMatter condition+selected conditionAfter
unrelated -2 confirmation.thanks@subject consider+thanks contactYou+arrange contactYou+careerAdvice
unrelated -2 contactYou+metYou declined+budget declined+outreach feedback+roleNoun filled+contactYou
unrelated -2 filled+roleNoun fit+applied fit+arrange fit+outreach fit+statusNews hedge+assessment
unrelated -2 hedge+toOffer hiring+chose hiring+fit hiring+interviewSet hiring+luck hiring+roleNoun
unrelated -2 interview+complete interview+jobList interview+offerJob interview+statusNews
unrelated -2 interviewWord+arrange interviewWord+askInterest interviewWord+budget interviewWord+statusNews
unrelated -2 invite+assessment jobList@subject keepOnFile+arrange keepOnFile+complete legal legal+roleNoun
unrelated -2 metYou+roleNoun not+applyAgain not+conditionAfter not+jobList offer.made? offerPapers+roleNoun
unrelated -2 others+invite position position+assessment position+confirmed position+offerJob position+roleNoun
unrelated -2 position+seniority position+toOffer proceed+luck proceed+metYou proceed+visa received+askInterest
unrelated -2 received+recruiterSelf refusal+complete regret+statusNews roleNoun selected+confirmed
unrelated -2 selected+offerJob stated+contactYou stated+interviewSet stated+position stated+roleNoun
unrelated -2 stated+statusNews stated+thanks status.withdrawn@subject statusNews+visa thanks+arrange
unrelated -2 thanks+roleNoun willReview+offerPapers withdrawn@subject
unrelated -3 application+candidate application+metYou candidate+toOffer chose+roleNoun hedge+applied hiring
unrelated -3 hiring+others interview.when@subject offerJob+roleNoun others+roleNoun position+askInterest
unrelated -3 position+chose position+interviewSet position+jobSheet position+thanks proceed+complete
unrelated -3 roleNoun@subject
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 confirmation.received@subject received@subject thanks@subject
application_confirmation +5 confirmation.thanks@subject
application_confirmation +4 application+received application@subject confirmed received received+assessment
application_confirmation +3 alert+askInterest application+confirmed assessment assessment.named@subject
application_confirmation +3 assessment@subject condition+fit condition+selected confirmation.received
application_confirmation +3 confirmation.will-review not+statusNews position+received received+applied
application_confirmation +3 received+outreach received+thanks rejection.no-match? rejection.not-selected?
application_confirmation +3 selected+interview stated+contactYou
application_confirmation +2 application+arrange application+complete application+contactYou application+fit
application_confirmation +2 application+legal application+luck application+thanks applied+arrange
application_confirmation +2 applyAgain+willReview assessment.named candidate+clock candidate+interview
application_confirmation +2 candidate+interviewWord candidate+invite chose+legal chose+received clock+roleNoun
application_confirmation +2 complete+legal condition+candidate condition+contactYou condition+declined
application_confirmation +2 condition+filled condition+interview condition+interviewSet condition+others
application_confirmation +2 condition+stated confirmation.will-contact confirmed+roleNoun confirmed+willReview
application_confirmation +2 confirmed@subject consider+invite contactYou contactYou+interview
application_confirmation +2 contactYou+interviewSet contactYou+invite contactYou+outreach declined+contactYou
application_confirmation +2 fit fit+contactYou fit+declined fit+interview hedge+askInterest hedge+consider
application_confirmation +2 hedge+toOffer hiring+arrange hiring+confirmed hiring+contactYou hiring+fit
application_confirmation +2 hiring+interviewSet interview.invited? interview.when interviewSet+complete
application_confirmation +2 interviewWord+selected keepOnFile+willReview luck+applied luck+applyAgain
application_confirmation +2 manyApplicants+complete not+applyAgain not+assessment not+candidate not+complete
application_confirmation +2 not+condition not+jobList position+clock position+confirmed proceed+contactYou
application_confirmation +2 received+roleNoun regret+interview rejection.chose-others? rejection.keep-on-file?
application_confirmation +2 rejection.no-fit? rejection.not-moving-forward? rejection.position-filled?
application_confirmation +2 selected+applyAgain selected+arrange selected+fit selected+received stated+thanks
application_confirmation +2 thanks+applied toOffer+thanks willReview willReview+contactYou willReview+outreach
application_confirmation +1 alert alert.jobs alert.list@subject application+applied application+applyAgain
application_confirmation +1 application+declined application+hiring application+jobList application+position
application_confirmation +1 application+recruiterSelf application+roleNoun application+selected
application_confirmation +1 application+willReview applied+clock applied+complete applied+contactYou
application_confirmation +1 applied+jobList applied+legal applied+offerPapers applied@subject applyAgain
application_confirmation +1 applyAgain+jobList applyAgain+offerJob applyAgain+roleNoun applyAgain+statusNews
application_confirmation +1 arrange+budget arrange+careerAdvice arrange+clock arrange+metYou arrange+offerJob
application_confirmation +1 arrange+offerPapers arrange+outreach askInterest+roleNoun askInterest@subject
application_confirmation +1 assessment+statusNews assessment.complete? assessment.complete@subject
application_confirmation +1 assessment.named? candidate+complete candidate+fit candidate+jobSheet
application_confirmation +1 candidate+manyApplicants candidate+metYou candidate+proceed candidate+received
application_confirmation +1 candidate+refusal candidate+regret candidate+thanks chose+applyAgain
application_confirmation +1 chose+assessment chose+careerAdvice chose+contactYou chose+declined chose+feedback
application_confirmation +1 chose+interviewSet chose+jobList chose+jobSheet chose+metYou chose+selected
application_confirmation +1 chose+statusNews chose+unsubscribe clock+assessment clock+jobSheet clock+metYou
application_confirmation +1 clock+offerPapers clock+outreach complete+careerAdvice complete+otherMatter
application_confirmation +1 complete+outreach complete+statusNews condition+application condition+applyAgain
application_confirmation +1 condition+assessment condition+feedback condition+hiring condition+interviewWord
application_confirmation +1 condition+manyApplicants condition+offerPapers condition+outreach
application_confirmation +1 condition+position condition+proceed condition+refusal condition+regret
application_confirmation +1 condition+thanks condition+willReview conditionAfter+declined conditionAfter+fit
application_confirmation +1 confirmation.thanks confirmed+applied confirmed+contactYou consider+applyAgain
application_confirmation +1 consider+contactYou consider+keepOnFile consider+received consider+thanks
application_confirmation +1 contactYou+complete declined declined+complete declined+manyApplicants
application_confirmation +1 declined+refusal filled+arrange filled+contactYou fit+arrange fit+complete
application_confirmation +1 fit+feedback fit+interviewSet fit+invite fit+outreach fit+willReview hedge
application_confirmation +1 hedge+alert hedge+application hedge+applyAgain hedge+arrange hedge+complete
application_confirmation +1 hedge+declined hedge+fit hedge+interview hedge+interviewWord hedge+invite
application_confirmation +1 hedge+manyApplicants hedge+metYou hedge+others hedge+received hedge+selected
application_confirmation +1 hedge+stated hedge+statusNews hedge+willReview hiring+clock hiring+interview
application_confirmation +1 hiring+jobSheet hiring+legal hiring+outreach hiring+proceed hiring+regret
application_confirmation +1 interview+clock interview+complete interview+interviewSet interview+offerJob
application_confirmation +1 interview+recruiterSelf interview.arrange? interviewSet+budget
application_confirmation +1 interviewWord+assessment interviewWord+careerAdvice interviewWord+chose
application_confirmation +1 interviewWord+clock interviewWord+contactYou interviewWord+fit
application_confirmation +1 interviewWord+interviewSet interviewWord+jobList interviewWord+manyApplicants
application_confirmation +1 interviewWord+offerJob interviewWord+others interviewWord+regret
application_confirmation +1 invite+askInterest invite+offerJob jobList+jobSheet jobList@subject
application_confirmation +1 jobSheet+roleNoun keepOnFile+arrange keepOnFile+contactYou keepOnFile+invite
application_confirmation +1 keepOnFile+legal keepOnFile+outreach keepOnFile+statusNews legal+roleNoun
application_confirmation +1 luck+complete luck+thanks manyApplicants+interview manyApplicants+thanks not+clock
application_confirmation +1 not+conditionAfter not+contactYou not+declined not+fit not+keepOnFile not+position
application_confirmation +1 not+selected not+unfinished offerJob+metYou offerJob+roleNoun offerPapers+budget
application_confirmation +1 otherMatter+budget others+assessment others+consider others+declined others+fit
application_confirmation +1 others+invite others+manyApplicants others+selected others+toOffer outreach+budget
application_confirmation +1 outreach+otherMatter outreach+roleNoun outreach.ask-interest@subject
application_confirmation +1 position+alert position+applied position+assessment position+consider
application_confirmation +1 position+contactYou position+declined position+legal position+offerJob
application_confirmation +1 position+thanks position+unfinished proceed+alert proceed+applyAgain
application_confirmation +1 proceed+keepOnFile received+clock received+complete received+confirmed
application_confirmation +1 received+contactYou received+jobList received+jobSheet received+legal
application_confirmation +1 received+statusNews received+visa received+willReview regret+contactYou
application_confirmation +1 rejection.offer-taken-back rejection.other-applicants? selected+budget
application_confirmation +1 selected+consider selected+filled selected+invite stated+assessment
application_confirmation +1 stated+declined stated+feedback stated+hiring stated+interview stated+invite
application_confirmation +1 stated+keepOnFile stated+manyApplicants status.news statusNews statusNews+metYou
application_confirmation +1 takenBack thanks+complete thanks+contactYou thanks+outreach thanks+roleNoun
application_confirmation +1 toOffer+arrange toOffer+interviewSet toOffer+keepOnFile willReview+complete
application_confirmation +1 willReview+interview willReview+interviewSet willReview+invite willReview+metYou
application_confirmation -1 application+alert application+askInterest application+budget application+candidate
application_confirmation -1 application+interviewSet application+invite application+outreach
application_confirmation -1 application+proceed application+withdrawn applied+alert applied+metYou
application_confirmation -1 applied+withdrawn applyAgain+complete applyAgain+outreach applyAgain+unfinished
application_confirmation -1 applyAgain@subject arrange arrange+complete arrange+roleNoun arrange+statusNews
application_confirmation -1 arrange@subject assessment+feedback candidate+chose candidate+declined
application_confirmation -1 candidate+legal candidate+outreach candidate+statusNews candidate+unfinished
application_confirmation -1 candidate+withdrawn chose+arrange chose+complete chose+fit chose+seniority
application_confirmation -1 chose+withdrawn clock+complete clock@subject complete+jobSheet
application_confirmation -1 complete+offerPapers complete+recruiterSelf complete+unfinished complete@subject
application_confirmation -1 condition+alert condition+askInterest condition+chose condition+jobList
application_confirmation -1 condition+jobSheet condition+received condition+statusNews condition+toOffer
application_confirmation -1 condition+unsubscribe condition@subject conditionAfter+complete confirmed+thanks
application_confirmation -1 consider+interview consider+refusal consider+regret consider+willReview
application_confirmation -1 contactYou+statusNews declined+applied declined+assessment declined+invite
application_confirmation -1 declined+statusNews declined+willReview declined@subject feedback+roleNoun filled
application_confirmation -1 filled+roleNoun filled+statusNews fit+applied fit+keepOnFile fit+luck fit+refusal
application_confirmation -1 fit+seniority hedge+applied hedge+budget hedge+feedback hedge+interviewSet
application_confirmation -1 hedge+recruiterSelf hedge+unsubscribe hedge@subject hiring hiring+alert
application_confirmation -1 hiring+applyAgain hiring+assessment hiring+budget hiring+complete
application_confirmation -1 hiring+identityPapers hiring+manyApplicants hiring+refusal identityPapers
application_confirmation -1 interview+roleNoun interview.arrange interview.invited interview.slot
application_confirmation -1 interview.slot@subject interviewSet+assessment interviewWord+arrange
application_confirmation -1 interviewWord+roleNoun interviewWord+thanks interviewWord@subject invite
application_confirmation -1 invite+complete invite+interview invite+interviewSet invite+statusNews
application_confirmation -1 jobList+budget jobSheet jobSheet@subject keepOnFile+applyAgain keepOnFile+received
application_confirmation -1 keepOnFile+roleNoun keepOnFile@subject manyApplicants+feedback
application_confirmation -1 manyApplicants+received metYou+feedback metYou@subject not+alert not+interviewSet
application_confirmation -1 not+metYou not+proceed not+refusal not+seniority not+stated not+thanks not+toOffer
application_confirmation -1 not+unsubscribe offer.papers offer.papers@subject offerPapers@subject
application_confirmation -1 otherMatter+visa others others+regret others+roleNoun outreach+jobSheet
application_confirmation -1 outreach.ask-interest outreach.found-you outreach.job-sheet@subject position
application_confirmation -1 position+careerAdvice position+invite position+jobSheet position+offerPapers
application_confirmation -1 position+recruiterSelf position+refusal position+roleNoun position+seniority
application_confirmation -1 position+toOffer position+unsubscribe position+willReview position+withdrawn
application_confirmation -1 proceed+applied proceed+assessment proceed+clock proceed+manyApplicants
application_confirmation -1 proceed+offerJob proceed+refusal proceed+regret proceed+seniority
application_confirmation -1 proceed+willReview received+askInterest received+budget received+careerAdvice
application_confirmation -1 received+feedback received+interviewSet received+invite received+offerJob
application_confirmation -1 received+unsubscribe received+withdrawn refusal+applied refusal+invite
application_confirmation -1 refusal+regret regret+applied regret+outreach regret+thanks regret+willReview
application_confirmation -1 rejection.apply-again@subject rejection.keep-on-file@subject rejection.no-fit
application_confirmation -1 rejection.not-selected rejection.not-selected@subject rejection.nothing-to-offer
application_confirmation -1 rejection.other-applicants rejection.position-filled roleNoun roleNoun@subject
application_confirmation -1 selected+confirmed selected+declined selected+metYou seniority seniority+roleNoun
application_confirmation -1 stated stated+applied stated+complete stated+consider stated+others
application_confirmation -1 stated+outreach stated+refusal stated+roleNoun stated@subject status.news@subject
application_confirmation -1 status.unfinished@subject status.withdrawn@subject statusNews+roleNoun
application_confirmation -1 statusNews@subject thanks+alert thanks+arrange thanks+interview thanks+invite
application_confirmation -1 thanks+jobList thanks+metYou thanks+otherMatter thanks+statusNews thanks+visa
application_confirmation -1 toOffer+applied toOffer+regret toOffer@subject unfinished+roleNoun
application_confirmation -1 unfinished@subject willReview+clock willReview+offerJob withdrawn
application_confirmation -1 withdrawn+roleNoun withdrawn@subject
application_confirmation -2 application+visa applied+visa assessment.nearby budget chose+budget chose+roleNoun
application_confirmation -2 chose+toOffer confirmation.will-contact@subject confirmation.will-review@subject
application_confirmation -2 contactYou@subject filled+regret fit+clock fit+jobSheet hedge+keepOnFile
application_confirmation -2 hedge+roleNoun interview@subject interviewWord+received invite+roleNoun
application_confirmation -2 manyApplicants+willReview not+budget not+outreach not+willReview not@subject
application_confirmation -2 offerPapers other.matter other.matter@subject otherMatter@subject others+proceed
application_confirmation -2 position+budget position+fit position+jobList position+outreach position+visa
application_confirmation -2 proceed+invite proceed@subject rejection.not-moving-forward selected+clock
application_confirmation -2 stated+filled toOffer toOffer+complete visa visa+roleNoun willReview+assessment
application_confirmation -2 willReview+roleNoun willReview+statusNews willReview@subject
application_confirmation -3 application+otherMatter applied+otherMatter invite@subject otherMatter
application_confirmation -3 received+interview selected+roleNoun
application_confirmation -4 hiring@subject
rejection +8 rejection.not-selected
rejection +6 declined
rejection +5 not+selected rejection.chose-others rejection.not-moving-forward rejection.offer-taken-back
rejection +5 rejection.position-filled takenBack thanks+assessment thanks+metYou
rejection +4 hiring+declined luck metYou@subject not+outreach not+position not+toOffer others+chose
rejection +4 position+filled rejection.no-match rejection.nothing-to-offer rejection.wishes-luck
rejection +4 thanks+arrange thanks@subject
rejection +3 application+seniority application@subject applyAgain applyAgain+interview arrange+alert
rejection +3 arrange+feedback condition+interview condition+keepOnFile condition+visa contactYou+budget
rejection +3 declined+applied declined+metYou declined+roleNoun feedback filled filled+roleNoun
rejection +3 hedge+keepOnFile hiring+takenBack hiring+thanks luck+thanks not+declined not+fit not+offerPapers
rejection +3 not+proceed not+visa offerJob+takenBack others+invite others+proceed others+toOffer
rejection +3 position+declined position+regret position+visa refusal+interview regret+roleNoun
rejection +3 rejection.apply-again selected+declined selected+interview selected+metYou stated+interview
rejection +3 stated+roleNoun takenBack+budget thanks thanks+roleNoun
rejection +2 application+consider application+feedback application+filled application+keepOnFile
rejection +2 application+manyApplicants application+offerPapers application+proceed application+refusal
rejection +2 applied+askInterest applied@subject applyAgain+arrange applyAgain+assessment arrange+budget
rejection +2 arrange+statusNews assessment+roleNoun assessment.named assessment.named?
rejection +2 assessment.named@subject assessment@subject budget@subject candidate+refusal candidate+regret
rejection +2 candidate+thanks candidate+willReview chose+assessment chose+complete chose+declined chose+filled
rejection +2 chose+luck chose+offerPapers chose+takenBack complete+alert complete+roleNoun complete+takenBack
rejection +2 condition+budget condition+candidate condition+contactYou condition+interviewWord
rejection +2 conditionAfter+interview conditionAfter+interviewWord declined+budget declined+complete
rejection +2 declined+interviewSet feedback@subject filled+budget fit+applied fit+keepOnFile fit+received
rejection +2 fit+regret hedge+application hedge+feedback hedge+outreach hiring+arrange hiring+filled
rejection +2 hiring+seniority interviewWord+refusal interviewWord+selected interviewWord+thanks invite+arrange
rejection +2 invite+complete invite+feedback keepOnFile keepOnFile+jobSheet keepOnFile+statusNews legal
rejection +2 legal+unsubscribe manyApplicants+received manyApplicants+willReview metYou not+confirmed
rejection +2 not+consider not+interviewSet not+roleNoun not+takenBack offer.made? offer.made@subject offerJob
rejection +2 offerJob+budget otherMatter+roleNoun others+refusal others+selected others+seniority
rejection +2 position+budget position+chose position+manyApplicants position+offerJob position+others
rejection +2 position+seniority position+takenBack position+thanks proceed+applied proceed+arrange
rejection +2 proceed+luck proceed+outreach received+interviewSet refusal refusal+complete refusal+contactYou
rejection +2 regret regret+complete regret+offerPapers rejection.keep-on-file rejection.no-fit
rejection +2 rejection.other-applicants rejection.position-filled@subject rejection.refusal rejection.regret
rejection +2 roleNoun@subject selected+confirmed selected+fit selected+outreach seniority stated+applied
rejection +2 stated+assessment stated+fit stated+offerPapers stated@subject takenBack+roleNoun
rejection +2 thanks+askInterest thanks+complete thanks+interview thanks+jobList thanks+visa toOffer+budget
rejection +2 toOffer+declined toOffer+offerJob toOffer+roleNoun toOffer+visa willReview+invite
rejection +1 alert alert.jobs alert.list@subject application+applyAgain application+askInterest
rejection +1 application+declined application+fit application+metYou application+position application+regret
rejection +1 application+visa applied+arrange applied+assessment applied+clock applied+interview
rejection +1 applied+interviewSet applied+seniority applyAgain+careerAdvice applyAgain+interviewSet
rejection +1 applyAgain+jobList applyAgain+outreach applyAgain+received applyAgain+unfinished
rejection +1 arrange+offerPapers assessment assessment+complete assessment+feedback budget+metYou
rejection +1 budget+roleNoun candidate+chose candidate+confirmed candidate+filled candidate+fit
rejection +1 candidate+interviewSet candidate+manyApplicants chose+careerAdvice chose+confirmed chose+consider
rejection +1 chose+jobSheet chose+manyApplicants chose+selected chose+seniority chose+thanks chose+visa
rejection +1 clock+budget clock+metYou clock+outreach complete+careerAdvice complete+jobSheet
rejection +1 complete+outreach condition+alert condition+applyAgain condition+assessment condition+confirmed
rejection +1 condition+consider condition+feedback condition+jobList condition+jobSheet condition+metYou
rejection +1 condition+offerJob condition+otherMatter condition+others condition+outreach
rejection +1 condition+unsubscribe conditionAfter+application conditionAfter+chose conditionAfter+complete
rejection +1 conditionAfter+received confirmation.will-contact@subject consider consider+applied
rejection +1 consider+interview consider+regret consider+roleNoun consider+thanks consider+willReview
rejection +1 contactYou+arrange contactYou+assessment contactYou+careerAdvice contactYou+feedback
rejection +1 contactYou+metYou contactYou+outreach contactYou+roleNoun contactYou@subject declined+arrange
rejection +1 declined+assessment declined+invite declined+outreach declined+received declined+seniority
rejection +1 declined+willReview filled+applied filled+complete filled+declined filled+interview filled+invite
rejection +1 filled@subject fit+assessment fit+budget fit+contactYou fit+declined fit+filled fit+invite
rejection +1 fit+jobSheet fit+luck fit+refusal fit+seniority fit+willReview hedge+applied hedge+applyAgain
rejection +1 hedge+arrange hedge+budget hedge+complete hedge+fit hedge+hiring hedge+interview
rejection +1 hedge+manyApplicants hedge+proceed hedge+regret hiring+applied hiring+assessment hiring+budget
rejection +1 hiring+chose hiring+complete hiring+consider hiring+contactYou hiring+fit hiring+manyApplicants
rejection +1 hiring+offerPapers hiring+others hiring+received hiring+visa hiring@subject interview+assessment
rejection +1 interview+feedback interview+roleNoun interview+visa interview.invited? interview@subject
rejection +1 interviewSet+askInterest interviewWord+applied interviewWord+askInterest interviewWord+assessment
rejection +1 interviewWord+contactYou interviewWord+feedback interviewWord+filled interviewWord+invite
rejection +1 interviewWord+metYou interviewWord+otherMatter interviewWord+proceed interviewWord@subject
rejection +1 invite+interview invite+jobSheet invite+outreach invite+visa jobList+budget jobList+outreach
rejection +1 jobList@subject jobSheet+budget jobSheet+roleNoun keepOnFile+applied keepOnFile+applyAgain
rejection +1 keepOnFile+arrange keepOnFile+askInterest keepOnFile+budget keepOnFile+contactYou
rejection +1 keepOnFile+interview keepOnFile+received keepOnFile+roleNoun keepOnFile+thanks
rejection +1 keepOnFile+willReview keepOnFile@subject legal+roleNoun luck+complete manyApplicants
rejection +1 manyApplicants+applied manyApplicants+feedback manyApplicants+interview manyApplicants+thanks
rejection +1 metYou+feedback money not not+application not+applied not+assessment not+budget not+chose
rejection +1 not+complete not+filled not+hedge not+hiring not+interview not+legal not+manyApplicants
rejection +1 not+offerJob not+received not+refusal not+regret not+seniority not+willReview offer.made
rejection +1 offer.papers? offer.papers@subject offerJob+offerPapers offerJob+roleNoun offerJob@subject
rejection +1 offerPapers+outreach offerPapers@subject others others+arrange others+complete others+outreach
rejection +1 others+received others+roleNoun others+willReview outreach outreach+roleNoun outreach+seniority
rejection +1 outreach+visa outreach.found-you position+applyAgain position+assessment position+candidate
rejection +1 position+consider position+feedback position+fit position+hiring position+interview
rejection +1 position+interviewWord position+jobSheet position+offerPapers position+outreach position+proceed
rejection +1 position+refusal position+roleNoun position+selected position+toOffer position+willReview proceed
rejection +1 proceed+askInterest proceed+chose proceed+declined proceed+fit proceed+interview
rejection +1 proceed+interviewSet proceed+invite proceed+jobList proceed+manyApplicants proceed+offerPapers
rejection +1 proceed+received proceed+roleNoun proceed+selected proceed+seniority proceed+toOffer proceed+visa
rejection +1 received+applied received+askInterest received+confirmed received+offerJob received+outreach
rejection +1 received+recruiterSelf received+statusNews received+visa refusal+applied refusal+offerJob
rejection +1 refusal+regret refusal+roleNoun regret+applied regret+arrange regret+interview
rejection +1 regret+interviewSet regret+metYou regret+offerJob regret+outreach regret+received regret@subject
rejection +1 rejection.keep-on-file@subject rejection.not-considered rejection.not-selected@subject
rejection +1 selected+applyAgain selected+arrange selected+assessment selected+clock selected+complete
rejection +1 selected+refusal selected+willReview stated stated+arrange stated+budget stated+candidate
rejection +1 stated+chose stated+consider stated+hiring stated+interviewSet stated+interviewWord
rejection +1 stated+offerJob stated+others stated+outreach stated+refusal stated+regret stated+seniority
rejection +1 stated+takenBack stated+visa statusNews+budget thanks+alert thanks+budget thanks+clock
rejection +1 thanks+feedback thanks+interviewSet thanks+outreach thanks+seniority thanks+willReview
rejection +1 toOffer+applyAgain toOffer+complete toOffer+contactYou toOffer+filled toOffer+interview
rejection +1 toOffer+jobList toOffer+offerPapers toOffer+received toOffer+regret toOffer+willReview
rejection +1 visa+roleNoun willReview willReview+clock willReview+outreach
rejection -1 alert+askInterest alert+budget alert+outreach alert.advice alert.list application
rejection -1 application+careerAdvice application+clock application+complete application+identityPapers
rejection -1 application+offerJob application+outreach application+recruiterSelf applied+careerAdvice
rejection -1 applied+complete applied+invite applied+legal applied+offerPapers applied+willReview
rejection -1 applyAgain+offerJob applyAgain+willReview arrange+askInterest arrange+interviewSet
rejection -1 arrange+offerJob arrange+otherMatter arrange+roleNoun askInterest+budget askInterest+metYou
rejection -1 askInterest+statusNews askInterest@subject assessment+otherMatter assessment+seniority
rejection -1 assessment.nearby@subject candidate+alert candidate+arrange candidate+askInterest
rejection -1 candidate+assessment candidate+careerAdvice candidate+feedback candidate+jobList
rejection -1 candidate+jobSheet candidate+metYou candidate+outreach candidate+roleNoun candidate+statusNews
rejection -1 candidate+visa candidate+withdrawn careerAdvice chose+arrange chose+askInterest chose+contactYou
rejection -1 chose+identityPapers chose+regret chose+withdrawn chose@subject clock+askInterest clock+jobSheet
rejection -1 clock+otherMatter clock+roleNoun complete complete+jobList complete+metYou complete+statusNews
rejection -1 condition condition+application condition+askInterest condition+complete condition+declined
rejection -1 condition+invite condition+proceed condition+recruiterSelf condition+refusal condition+selected
rejection -1 condition+stated condition+statusNews condition+thanks conditionAfter+arrange
rejection -1 conditionAfter+declined conditionAfter+fit conditionAfter+hiring conditionAfter+keepOnFile
rejection -1 conditionAfter+offerJob conditionAfter+position confirmation.thanks@subject
rejection -1 confirmation.will-contact confirmation.will-review confirmed+willReview consider+applyAgain
rejection -1 consider+contactYou consider+fit consider+keepOnFile contactYou contactYou+offerJob
rejection -1 contactYou+recruiterSelf declined+contactYou declined+interview declined+thanks filled+arrange
rejection -1 fit+feedback fit+interviewSet fit+metYou fit+recruiterSelf fit+statusNews fit+thanks
rejection -1 hedge+askInterest hedge+careerAdvice hedge+contactYou hedge+jobSheet hedge+otherMatter
rejection -1 hedge+recruiterSelf hedge+selected hedge+stated hedge+statusNews hedge+thanks hiring
rejection -1 hiring+askInterest hiring+careerAdvice hiring+clock hiring+identityPapers hiring+interviewSet
rejection -1 hiring+jobList hiring+legal hiring+metYou hiring+unfinished interview+budget
rejection -1 interview+careerAdvice interview+jobSheet interview+offerPapers interview+recruiterSelf
rejection -1 interview.arrange? interview.arrange@subject interview.nearby@subject interviewWord+chose
rejection -1 interviewWord+complete interviewWord+jobList interviewWord+jobSheet interviewWord+offerPapers
rejection -1 interviewWord+outreach interviewWord+received invite invite+budget invite+clock invite+metYou
rejection -1 invite+roleNoun invite+statusNews jobList+jobSheet jobSheet+seniority keepOnFile+outreach
rejection -1 luck+applyAgain manyApplicants+complete not+applyAgain not+askInterest not+careerAdvice
rejection -1 not+otherMatter not+statusNews not@subject offerJob+otherMatter offerJob+outreach offerPapers
rejection -1 offerPapers+identityPapers offerPapers+jobList offerPapers+roleNoun other.matter
rejection -1 other.matter@subject otherMatter otherMatter+visa otherMatter@subject others+assessment
rejection -1 others+manyApplicants outreach+askInterest outreach+budget outreach+otherMatter
rejection -1 outreach+recruiterSelf outreach.ask-interest@subject outreach.found-you@subject
rejection -1 outreach.recruiter outreach@subject position+complete position+invite position+keepOnFile
rejection -1 proceed+alert proceed+complete proceed+contactYou proceed+filled proceed+metYou received
rejection -1 received+arrange received+careerAdvice received+clock received+interview received+legal
rejection -1 received+offerPapers received+willReview received+withdrawn received@subject recruiterSelf
rejection -1 recruiterSelf+roleNoun regret+manyApplicants regret+otherMatter regret+statusNews
rejection -1 regret+willReview rejection.no-match? rejection.position-filled? roleNoun selected+invite
rejection -1 selected+keepOnFile selected+manyApplicants selected+offerJob selected+roleNoun
rejection -1 selected+statusNews selected+thanks stated+contactYou stated+feedback stated+metYou
rejection -1 stated+received stated+willReview status.unfinished@subject status.withdrawn@subject
rejection -1 statusNews+otherMatter statusNews+roleNoun thanks+offerPapers toOffer+applied toOffer+arrange
rejection -1 toOffer+interviewSet toOffer+keepOnFile toOffer+metYou unfinished@subject visa@subject
rejection -1 willReview+complete willReview+interview willReview+otherMatter willReview+statusNews
rejection -1 withdrawn+roleNoun withdrawn@subject
rejection -2 application+chose application+invite application+otherMatter application+toOffer
rejection -2 application+withdrawn applied+otherMatter applied+unfinished applied+withdrawn applyAgain@subject
rejection -2 arrange+clock assessment.nearby candidate+consider chose+otherMatter complete@subject
rejection -2 condition+clock condition+filled condition+fit condition+hiring confirmed+contactYou
rejection -2 confirmed+outreach confirmed+roleNoun confirmed@subject consider+complete contactYou+askInterest
rejection -2 fit fit+otherMatter hedge+consider hiring+invite hiring+keepOnFile hiring+otherMatter
rejection -2 identityPapers interview interview+offerJob interview.slot interviewWord+careerAdvice
rejection -2 interviewWord+fit interviewWord+offerJob invite+offerJob invite@subject luck+otherMatter
rejection -2 not+keepOnFile not+others not+unfinished offerJob+metYou offerPapers+budget
rejection -2 offerPapers+otherMatter others+consider others+thanks position+otherMatter position+withdrawn
rejection -2 proceed@subject received+alert refusal+otherMatter rejection.apply-again@subject
rejection -2 rejection.chose-others? rejection.no-fit? rejection.not-moving-forward?
rejection -2 rejection.other-applicants? selected+applied selected+jobSheet selected@subject
rejection -2 stated+otherMatter stated+statusNews status.withdrawn thanks+offerJob toOffer+statusNews
rejection -2 willReview+metYou withdrawn
rejection -3 arrange not+condition not+conditionAfter others+otherMatter rejection.not-selected?
rejection -3 willReview+contactYou
rejection -4 clock confirmation.received@subject
interview_invitation +5 clock position+interviewSet
interview_invitation +4 hiring+invite interview interview.invited interview@subject
interview_invitation +3 arrange+clock arrange+metYou arrange@subject candidate+invite chose+metYou
interview_invitation +3 interview+roleNoun interview.invited@subject interview.nearby@subject
interview_invitation +3 interview.slot@subject interview.when@subject interviewSet interviewSet@subject
interview_invitation +3 invite+interview others+invite position+metYou received+outreach regret+roleNoun
interview_invitation +3 selected+invite
interview_invitation +2 application+applied application+invite application+outreach application+thanks
interview_invitation +2 applied+interviewSet arrange arrange+interview arrange+interviewSet askInterest
interview_invitation +2 askInterest@subject candidate+budget candidate+thanks chose+invite clock+complete
interview_invitation +2 clock+metYou clock+otherMatter clock+roleNoun complete+legal condition+clock
interview_invitation +2 conditionAfter+arrange conditionAfter+hiring fit+arrange fit+received fit@subject
interview_invitation +2 hiring+interview hiring+interviewSet hiring+proceed hiring+seniority interview+clock
interview_invitation +2 interview.arrange@subject interview.slot interview.when interviewSet+askInterest
interview_invitation +2 interviewSet+complete interviewSet+metYou interviewSet+outreach
interview_invitation +2 interviewWord+askInterest interviewWord+clock interviewWord+invite
interview_invitation +2 interviewWord+others interviewWord@subject invite+clock invite+outreach
interview_invitation +2 invite+roleNoun jobList jobList+roleNoun metYou@subject not+metYou not+outreach
interview_invitation +2 not+regret not+statusNews others+interview outreach.ask-interest
interview_invitation +2 outreach.ask-interest@subject position+identityPapers position+interview
interview_invitation +2 position+invite position+selected proceed+interviewSet regret@subject
interview_invitation +2 rejection.no-match? rejection.position-filled selected+arrange stated+metYou
interview_invitation +2 thanks+arrange thanks+contactYou thanks+roleNoun willReview+interview
interview_invitation +1 application+assessment application+candidate application+chose
interview_invitation +1 application+identityPapers application+interviewSet application+offerJob
interview_invitation +1 application+offerPapers application+position application+received application+refusal
interview_invitation +1 application+statusNews applied applied+assessment applied+budget applied+invite
interview_invitation +1 applied+jobSheet applied+metYou applied+offerPapers applied+otherMatter
interview_invitation +1 applyAgain+arrange applyAgain+interviewSet applyAgain+thanks arrange+askInterest
interview_invitation +1 arrange+complete arrange+roleNoun arrange+statusNews assessment+metYou
interview_invitation +1 assessment.nearby candidate+applied candidate+arrange candidate+assessment
interview_invitation +1 candidate+complete candidate+legal candidate+metYou candidate+others candidate+refusal
interview_invitation +1 candidate+regret candidate+selected candidate+toOffer candidate+visa
interview_invitation +1 candidate+withdrawn chose+arrange chose+askInterest chose+contactYou chose+feedback
interview_invitation +1 chose+interviewSet chose+jobList chose+received chose+regret clock+askInterest
interview_invitation +1 clock+assessment complete+jobList complete+offerPapers complete+recruiterSelf
interview_invitation +1 condition+applied condition+applyAgain condition+budget condition+chose
interview_invitation +1 condition+conditionAfter condition+consider condition+outreach condition+toOffer
interview_invitation +1 conditionAfter+position confirmed+outreach consider+willReview contactYou+metYou
interview_invitation +1 declined+roleNoun feedback+roleNoun filled+roleNoun fit fit+clock fit+feedback
interview_invitation +1 fit+invite fit+outreach fit+regret hedge+applied hedge+assessment hedge+hiring
interview_invitation +1 hedge+invite hedge+jobSheet hedge+metYou hedge+otherMatter hedge+others
interview_invitation +1 hedge+willReview hiring+arrange hiring+askInterest hiring+interviewWord
interview_invitation +1 hiring+otherMatter hiring+others hiring+selected hiring+toOffer interview+askInterest
interview_invitation +1 interview+budget interview+complete interview+jobList interview+jobSheet
interview_invitation +1 interview+outreach interviewSet+budget interviewSet+roleNoun interviewWord+applied
interview_invitation +1 interviewWord+arrange interviewWord+chose interviewWord+jobSheet
interview_invitation +1 interviewWord+offerPapers interviewWord+outreach interviewWord+proceed
interview_invitation +1 interviewWord+roleNoun interviewWord+selected interviewWord+toOffer
interview_invitation +1 interviewWord+willReview invite invite+arrange invite+budget invite+jobSheet
interview_invitation +1 invite+metYou invite+offerJob invite+visa invite@subject jobSheet+budget
interview_invitation +1 jobSheet@subject keepOnFile+roleNoun metYou metYou+roleNoun not+alert not+clock
interview_invitation +1 not+conditionAfter not+consider not+interviewSet not+offerPapers not+roleNoun
interview_invitation +1 not+unfinished not@subject other.matter@subject otherMatter@subject others+assessment
interview_invitation +1 others+received others+selected others+toOffer outreach outreach+metYou
interview_invitation +1 outreach+recruiterSelf outreach.job-sheet@subject position position+clock
interview_invitation +1 position+filled position+interviewWord position+otherMatter position+proceed
interview_invitation +1 proceed+assessment proceed+fit proceed+interview proceed+roleNoun proceed+seniority
interview_invitation +1 proceed@subject received received+feedback received+interview received+invite
interview_invitation +1 received+metYou refusal regret regret+metYou regret+outreach regret+thanks
interview_invitation +1 rejection.not-selected rejection.refusal selected+budget selected+interview
interview_invitation +1 selected+jobSheet selected+regret selected+thanks selected+visa seniority@subject
interview_invitation +1 stated+application stated+arrange stated+budget stated+fit stated+interview
interview_invitation +1 stated+interviewSet stated+outreach stated+received stated+regret stated+roleNoun
interview_invitation +1 stated@subject statusNews+metYou statusNews+visa thanks+askInterest thanks+budget
interview_invitation +1 thanks+complete thanks+invite thanks+offerPapers toOffer+budget toOffer+interviewSet
interview_invitation +1 toOffer+metYou toOffer+outreach toOffer+roleNoun willReview+clock willReview+complete
interview_invitation +1 willReview+interviewSet willReview+metYou willReview+offerPapers
interview_invitation -1 alert alert+roleNoun alert.advice alert.jobs alert.list application+applyAgain
interview_invitation -1 application+contactYou application+declined application+feedback application+hiring
interview_invitation -1 application+keepOnFile application+proceed application+unfinished applied+alert
interview_invitation -1 applied+arrange applied+askInterest applied+jobList applied+statusNews
interview_invitation -1 applied+unfinished arrange+feedback arrange+offerPapers assessment assessment+budget
interview_invitation -1 assessment+otherMatter assessment+seniority assessment.complete assessment.named
interview_invitation -1 budget candidate+askInterest candidate+declined candidate+keepOnFile
interview_invitation -1 candidate+otherMatter candidate+proceed candidate+willReview candidate@subject
interview_invitation -1 chose+filled chose+identityPapers chose+offerPapers chose+recruiterSelf chose+roleNoun
interview_invitation -1 chose+statusNews chose+takenBack chose+thanks chose+unsubscribe chose+visa
interview_invitation -1 chose@subject clock+jobList complete complete+careerAdvice complete+offerJob
interview_invitation -1 complete+seniority complete+statusNews complete+unsubscribe condition+arrange
interview_invitation -1 condition+assessment condition+declined condition+interviewSet condition+invite
interview_invitation -1 condition+jobList condition+keepOnFile condition+offerJob condition+offerPapers
interview_invitation -1 condition+proceed condition+stated condition+unsubscribe conditionAfter+complete
interview_invitation -1 conditionAfter+declined confirmation.thanks@subject confirmation.will-contact@subject
interview_invitation -1 confirmed+invite confirmed@subject consider consider+invite consider+keepOnFile
interview_invitation -1 consider+received contactYou contactYou+arrange contactYou+interviewSet
interview_invitation -1 contactYou+roleNoun contactYou@subject declined+complete declined+interview
interview_invitation -1 declined+interviewSet declined+invite declined+received filled filled+complete
interview_invitation -1 filled+contactYou filled+interview fit+askInterest fit+contactYou fit+interview
interview_invitation -1 fit+offerPapers fit+willReview hedge+askInterest hedge+chose hedge+contactYou
interview_invitation -1 hedge+fit hedge+interviewWord hedge+offerJob hedge+outreach hedge+proceed hedge+regret
interview_invitation -1 hedge+selected hedge+stated hiring+applied hiring+assessment hiring+careerAdvice
interview_invitation -1 hiring+chose hiring+clock hiring+contactYou hiring+jobList hiring+jobSheet
interview_invitation -1 hiring+keepOnFile hiring+metYou hiring+offerJob hiring+received hiring+regret
interview_invitation -1 hiring+statusNews hiring+takenBack interview+careerAdvice interviewWord+assessment
interview_invitation -1 interviewWord+complete interviewWord+declined interviewWord+feedback
interview_invitation -1 interviewWord+filled interviewWord+fit interviewWord+manyApplicants
interview_invitation -1 interviewWord+metYou invite+feedback invite+jobList invite+seniority jobList+budget
interview_invitation -1 jobList+outreach jobSheet+roleNoun keepOnFile+contactYou keepOnFile+invite
interview_invitation -1 keepOnFile@subject manyApplicants+applied money not not+arrange not+assessment
interview_invitation -1 not+complete not+filled not+position not+proceed not+seniority offer.made offer.made?
interview_invitation -1 offer.made@subject offer.papers offer.papers? offer.papers@subject offerJob+metYou
interview_invitation -1 offerJob@subject offerPapers+roleNoun offerPapers@subject otherMatter+roleNoun
interview_invitation -1 others+arrange others+otherMatter others+proceed outreach+budget outreach+roleNoun
interview_invitation -1 outreach+statusNews position+applied position+candidate position+careerAdvice
interview_invitation -1 position+complete position+declined position+hiring position+jobSheet position+legal
interview_invitation -1 position+offerPapers position+outreach position+received position+regret
interview_invitation -1 position+statusNews position+unfinished position@subject proceed+applied
interview_invitation -1 proceed+offerJob proceed+received proceed+regret proceed+toOffer proceed+willReview
interview_invitation -1 received+arrange received+assessment received+complete received+jobSheet
interview_invitation -1 received+legal received+visa received+willReview received@subject refusal+invite
interview_invitation -1 regret+arrange rejection.apply-again rejection.chose-others rejection.keep-on-file
interview_invitation -1 rejection.keep-on-file? rejection.keep-on-file@subject rejection.no-fit
interview_invitation -1 rejection.not-considered rejection.not-selected? rejection.regret selected+contactYou
interview_invitation -1 selected+received selected+refusal selected+willReview seniority stated+contactYou
interview_invitation -1 stated+declined stated+hiring stated+others stated+proceed stated+toOffer statusNews
interview_invitation -1 thanks thanks+otherMatter thanks+outreach toOffer toOffer+assessment toOffer+invite
interview_invitation -1 toOffer+offerPapers toOffer+otherMatter unfinished+roleNoun visa willReview
interview_invitation -1 willReview+arrange willReview+assessment willReview+contactYou willReview+outreach
interview_invitation -2 application+arrange application+askInterest application+jobList
interview_invitation -2 application+manyApplicants application+others applyAgain+contactYou arrange+assessment
interview_invitation -2 assessment+complete candidate candidate+chose candidate+received chose+declined
interview_invitation -2 chose+keepOnFile chose+luck chose+offerJob complete+roleNoun condition+hiring
interview_invitation -2 condition+interviewWord condition+roleNoun condition@subject contactYou+complete
interview_invitation -2 hiring hiring+willReview interview.slot? interviewSet+assessment
interview_invitation -2 interviewSet+otherMatter interviewWord+thanks invite+otherMatter keepOnFile legal
interview_invitation -2 manyApplicants not+received offerJob offerPapers others+complete position+others
interview_invitation -2 regret+complete rejection.not-moving-forward rejection.other-applicants? stated+invite
interview_invitation -2 thanks+interview thanks@subject toOffer+complete unsubscribe
interview_invitation -3 complete+outreach hedge+arrange position+arrange position+fit stated+position
interview_invitation -4 not+invite
assessment_invitation +6 assessment.nearby@subject
assessment_invitation +5 assessment@subject
assessment_invitation +4 assessment assessment.named@subject assessment.nearby
assessment_invitation +3 assessment+roleNoun assessment.complete assessment.complete@subject assessment.named?
assessment_invitation +3 complete+roleNoun complete@subject condition+assessment hiring+assessment
assessment_invitation +3 interviewWord+assessment proceed+assessment toOffer+roleNoun
assessment_invitation +2 applied+askInterest applied+invite arrange+complete assessment+complete
assessment_invitation +2 assessment+outreach assessment.named candidate candidate+jobList clock+complete
assessment_invitation +2 complete interviewSet+assessment invite+assessment invite+clock invite+complete luck
assessment_invitation +2 manyApplicants+complete not+outreach not+unfinished proceed proceed+complete
assessment_invitation +2 rejection.wishes-luck selected+toOffer thanks+interview thanks+metYou
assessment_invitation +2 willReview+metYou
assessment_invitation +1 alert.jobs@subject alert@subject application+askInterest application+budget
assessment_invitation +1 application+consider application+fit application+invite application+manyApplicants
assessment_invitation +1 application+outreach application+selected application+thanks application+toOffer
assessment_invitation +1 applied applied+assessment applied+budget applied+complete applied+seniority
assessment_invitation +1 applyAgain+willReview arrange+offerPapers arrange+roleNoun assessment+jobSheet
assessment_invitation +1 assessment+metYou assessment+otherMatter assessment+seniority assessment.complete?
assessment_invitation +1 candidate+assessment candidate+budget candidate+complete candidate+consider
assessment_invitation +1 candidate+declined candidate+feedback candidate+interviewSet candidate+jobSheet
assessment_invitation +1 candidate+proceed candidate+seniority chose+assessment chose+complete chose+fit
assessment_invitation +1 chose+identityPapers clock+askInterest clock+offerPapers complete+budget
assessment_invitation +1 complete+identityPapers complete+otherMatter complete+seniority complete+unfinished
assessment_invitation +1 condition+fit condition+roleNoun condition+selected condition+seniority
assessment_invitation +1 condition+stated condition@subject conditionAfter conditionAfter+complete
assessment_invitation +1 confirmation.thanks confirmation.will-review confirmation.will-review@subject
assessment_invitation +1 confirmed+invite consider+roleNoun declined+interview filled+complete fit+applied
assessment_invitation +1 fit+arrange fit+assessment fit+complete fit+invite fit+roleNoun hedge+arrange
assessment_invitation +1 hedge+contactYou hedge+metYou hedge+thanks hiring+chose hiring+clock hiring+complete
assessment_invitation +1 hiring+identityPapers hiring+interview hiring+interviewSet hiring+seniority
assessment_invitation +1 hiring+unfinished interview interview+assessment interview+budget
assessment_invitation +1 interview+careerAdvice interview+clock interview+complete interview+jobList
assessment_invitation +1 interview+offerPapers interview.arrange@subject interview.nearby@subject
assessment_invitation +1 interview@subject interviewSet+otherMatter interviewWord+budget
assessment_invitation +1 interviewWord+complete interviewWord+declined interviewWord+manyApplicants
assessment_invitation +1 interviewWord+metYou interviewWord+otherMatter interviewWord+thanks
assessment_invitation +1 interviewWord@subject invite invite+feedback invite+interview invite+interviewSet
assessment_invitation +1 invite+metYou invite+offerPapers invite+roleNoun invite+seniority invite@subject
assessment_invitation +1 manyApplicants+interview manyApplicants+roleNoun metYou metYou@subject not+alert
assessment_invitation +1 not+assessment not+careerAdvice not+complete not+conditionAfter not+offerJob
assessment_invitation +1 others+filled position+assessment position+candidate position+feedback
assessment_invitation +1 position+invite position+jobSheet position+seniority proceed+applied
assessment_invitation +1 proceed+applyAgain proceed+clock proceed+interview proceed+offerJob proceed+thanks
assessment_invitation +1 proceed+willReview received+askInterest received+complete received+interview
assessment_invitation +1 regret+otherMatter regret+roleNoun regret+thanks rejection.not-considered
assessment_invitation +1 roleNoun@subject selected+clock selected+invite selected+seniority selected@subject
assessment_invitation +1 seniority@subject stated+complete stated+otherMatter stated+proceed status.unfinished
assessment_invitation +1 thanks+applied thanks+offerJob thanks+willReview toOffer+applied toOffer+arrange
assessment_invitation +1 toOffer+assessment toOffer+complete toOffer@subject unfinished willReview
assessment_invitation +1 willReview+arrange willReview+offerJob willReview@subject
assessment_invitation -1 alert alert.jobs alert.list application+applyAgain application+clock
assessment_invitation -1 application+declined application+feedback application+interview
assessment_invitation -1 application+interviewWord application+keepOnFile application+others application+visa
assessment_invitation -1 applied+alert applied+clock applied+metYou applied+visa applied@subject applyAgain
assessment_invitation -1 applyAgain+applied applyAgain+arrange applyAgain+complete applyAgain+invite arrange
assessment_invitation -1 arrange+askInterest arrange+clock arrange+feedback arrange+interview
assessment_invitation -1 arrange+otherMatter askInterest askInterest+roleNoun assessment+feedback
assessment_invitation -1 candidate+alert candidate+applyAgain candidate+clock candidate+fit
assessment_invitation -1 candidate+interviewWord candidate+invite candidate+manyApplicants candidate+metYou
assessment_invitation -1 candidate+offerJob candidate+otherMatter candidate+others candidate+statusNews
assessment_invitation -1 candidate+thanks candidate+willReview candidate@subject chose+arrange
assessment_invitation -1 chose+askInterest chose+clock chose+confirmed chose+consider chose+keepOnFile
assessment_invitation -1 chose+metYou chose+offerJob chose+offerPapers chose+outreach chose+recruiterSelf
assessment_invitation -1 chose+regret chose+seniority chose+statusNews chose+thanks chose+toOffer
assessment_invitation -1 chose+willReview clock+assessment clock+metYou clock+otherMatter clock+outreach
assessment_invitation -1 complete+careerAdvice complete+recruiterSelf complete+unsubscribe condition+budget
assessment_invitation -1 condition+filled condition+interview condition+jobSheet condition+keepOnFile
assessment_invitation -1 condition+otherMatter condition+outreach condition+statusNews condition+thanks
assessment_invitation -1 condition+visa condition+willReview conditionAfter+chose conditionAfter+contactYou
assessment_invitation -1 confirmed+complete confirmed+roleNoun consider consider+declined consider+invite
assessment_invitation -1 consider+thanks consider+willReview contactYou+complete declined declined+assessment
assessment_invitation -1 declined+complete declined+interviewSet declined+roleNoun feedback@subject filled
assessment_invitation -1 fit+contactYou fit+feedback fit+interview fit+jobSheet fit+manyApplicants
assessment_invitation -1 fit+statusNews fit+willReview fit@subject hedge+application hedge+budget
assessment_invitation -1 hedge+candidate hedge+complete hedge+fit hedge+hiring hedge+interviewSet
assessment_invitation -1 hedge+jobSheet hedge+proceed hedge+stated hedge@subject hiring+alert hiring+arrange
assessment_invitation -1 hiring+contactYou hiring+declined hiring+interviewWord hiring+keepOnFile hiring+legal
assessment_invitation -1 hiring+luck hiring+offerJob hiring+regret hiring+selected hiring+statusNews
assessment_invitation -1 interview+askInterest interview+feedback interview+interviewSet interview+jobSheet
assessment_invitation -1 interview+outreach interview+recruiterSelf interview+roleNoun interview+statusNews
assessment_invitation -1 interview.arrange interviewSet+clock interviewSet+complete interviewSet+metYou
assessment_invitation -1 interviewSet+outreach interviewSet@subject interviewWord+applied
assessment_invitation -1 interviewWord+arrange interviewWord+careerAdvice interviewWord+feedback
assessment_invitation -1 interviewWord+others interviewWord+selected interviewWord+statusNews
assessment_invitation -1 invite+otherMatter jobList jobSheet@subject keepOnFile keepOnFile+received
assessment_invitation -1 legal+unsubscribe luck+applied luck+complete manyApplicants+willReview money
assessment_invitation -1 not+applied not+askInterest not+budget not+clock not+hedge not+hiring
assessment_invitation -1 not+interviewWord not+invite not+manyApplicants not+position not+regret not+roleNoun
assessment_invitation -1 not+toOffer not@subject offer.made@subject offer.papers offerJob+offerPapers
assessment_invitation -1 offerJob+otherMatter offerJob@subject offerPapers offerPapers+roleNoun
assessment_invitation -1 otherMatter+roleNoun others+chose others+interview others+metYou others+received
assessment_invitation -1 others+willReview outreach+roleNoun outreach.found-you@subject
assessment_invitation -1 outreach.job-sheet@subject outreach@subject position+applyAgain position+askInterest
assessment_invitation -1 position+clock position+confirmed position+interviewWord position+jobList
assessment_invitation -1 position+luck position+manyApplicants position+offerJob position+received
assessment_invitation -1 position+roleNoun position+toOffer proceed+contactYou proceed+luck proceed+metYou
assessment_invitation -1 proceed+otherMatter proceed+outreach received+arrange received+budget
assessment_invitation -1 received+confirmed received+contactYou received+jobList received+statusNews
assessment_invitation -1 rejection.apply-again rejection.chose-others rejection.keep-on-file?
assessment_invitation -1 rejection.no-match? rejection.not-selected? rejection.nothing-to-offer
assessment_invitation -1 rejection.other-applicants rejection.other-applicants? selected+arrange
assessment_invitation -1 selected+contactYou selected+fit selected+interview selected+interviewSet
assessment_invitation -1 selected+jobSheet selected+metYou selected+received selected+regret selected+roleNoun
assessment_invitation -1 selected+willReview seniority+roleNoun stated stated+application stated+applied
assessment_invitation -1 stated+candidate stated+fit stated+interview stated+received stated+roleNoun
assessment_invitation -1 stated+willReview status.news statusNews+metYou thanks+askInterest thanks+clock
assessment_invitation -1 thanks+complete thanks+contactYou thanks+invite thanks+visa thanks@subject toOffer
assessment_invitation -1 toOffer+clock toOffer+interview toOffer+interviewSet toOffer+offerJob
assessment_invitation -1 toOffer+offerPapers toOffer+willReview visa+roleNoun willReview+assessment
assessment_invitation -1 willReview+contactYou willReview+interviewSet willReview+invite
assessment_invitation -2 application+metYou application+statusNews application@subject applied+outreach
assessment_invitation -2 askInterest@subject budget chose+contactYou chose+interviewSet chose+invite
assessment_invitation -2 complete+feedback complete+offerPapers condition condition+arrange
assessment_invitation -2 condition+contactYou condition+position confirmation.received
assessment_invitation -2 confirmation.will-contact confirmation.will-contact@subject contactYou
assessment_invitation -2 contactYou@subject hedge hedge+chose hedge+position hiring+applied hiring+metYou
assessment_invitation -2 hiring+outreach interview.invited? interview.slot? interviewWord+roleNoun
assessment_invitation -2 invite+arrange invite+offerJob legal manyApplicants+applied not+application not+fit
assessment_invitation -2 not+thanks offerJob+roleNoun others outreach.ask-interest@subject position+declined
assessment_invitation -2 position+interview position+offerPapers position+willReview proceed+selected
assessment_invitation -2 received+roleNoun recruiterSelf+roleNoun regret regret+assessment
assessment_invitation -2 rejection.apply-again? stated+chose stated+hiring stated+regret statusNews
assessment_invitation -2 thanks+assessment unsubscribe willReview+roleNoun
assessment_invitation -3 condition+application position@subject visa
offer +5 offer.made offerJob position+offerJob
offer +4 alert.list condition+offerPapers interview+offerJob interviewWord+offerJob jobList offer.made@subject
offer +4 offer.papers offerJob+roleNoun offerJob@subject offerPapers thanks+offerJob
offer +3 arrange+offerPapers chose+clock condition+offerJob hiring+offerJob hiring+offerPapers offer.papers?
offer +3 offerJob+metYou proceed+offerPapers proceed+toOffer thanks+complete thanks+metYou thanks+roleNoun
offer +3 toOffer+roleNoun
offer +2 application+offerJob application+others arrange+offerJob askInterest+roleNoun budget
offer +2 candidate+assessment candidate+offerJob chose+identityPapers chose+metYou chose+offerJob
offer +2 chose+statusNews chose+thanks complete+offerJob complete+offerPapers complete+visa condition+roleNoun
offer +2 contactYou+offerJob fit+thanks hiring+askInterest hiring+jobSheet hiring+toOffer identityPapers
offer +2 interviewWord+metYou interviewWord+proceed invite+jobList invite+jobSheet invite+offerJob
offer +2 invite+roleNoun invite+seniority invite@subject jobList+budget jobSheet not+jobList offerJob+outreach
offer +2 offerPapers+identityPapers other.matter otherMatter proceed+clock proceed+interview proceed+received
offer +2 selected selected+offerJob selected+roleNoun thanks+interview toOffer+offerJob toOffer+statusNews
offer +2 willReview+offerPapers
offer +1 alert+roleNoun application+arrange application+budget application+contactYou
offer +1 application+identityPapers application+jobList application+offerPapers application@subject
offer +1 applyAgain+complete applyAgain+offerJob applyAgain@subject arrange+budget arrange+clock
offer +1 arrange+complete arrange+otherMatter arrange+roleNoun askInterest+statusNews assessment+complete
offer +1 assessment.complete budget+roleNoun candidate+askInterest candidate+clock candidate+proceed
offer +1 candidate+unfinished chose+budget chose+contactYou chose+manyApplicants chose+offerPapers
offer +1 chose+received chose+recruiterSelf chose+roleNoun chose+selected chose+seniority chose+toOffer
offer +1 chose@subject clock+jobSheet clock+offerPapers complete+askInterest complete+identityPapers
offer +1 complete+jobList complete+seniority complete@subject condition+application condition+askInterest
offer +1 condition+candidate condition+chose condition+conditionAfter condition+declined condition+hiring
offer +1 condition+identityPapers condition+legal condition+position condition+proceed condition+thanks
offer +1 conditionAfter+declined conditionAfter+hiring conditionAfter+offerJob conditionAfter+position
offer +1 confirmation.received@subject confirmation.thanks@subject confirmed confirmed+thanks
offer +1 contactYou+budget contactYou+offerPapers contactYou+recruiterSelf contactYou+roleNoun
offer +1 declined+applied declined+interview fit+arrange fit+contactYou fit+declined fit+interviewSet
offer +1 fit+toOffer hedge+statusNews hiring hiring+budget hiring+clock hiring+complete hiring+filled
offer +1 hiring+identityPapers hiring+otherMatter hiring+proceed hiring+seniority hiring+thanks hiring@subject
offer +1 interview+otherMatter interview+outreach interview+statusNews interview.arrange? interviewSet+metYou
offer +1 interviewSet+roleNoun interviewWord+declined interviewWord+fit interviewWord+keepOnFile
offer +1 interviewWord+outreach interviewWord+statusNews interviewWord+thanks interviewWord+toOffer invite
offer +1 invite+metYou invite+offerPapers invite+otherMatter jobList+jobSheet jobList+roleNoun
offer +1 jobSheet+roleNoun manyApplicants+applied metYou metYou+roleNoun not+alert not+application not+arrange
offer +1 not+conditionAfter not+consider not+filled not+offerJob not+toOffer offer.papers@subject
offer +1 offerJob+jobList offerJob+otherMatter offerPapers+jobSheet offerPapers+roleNoun offerPapers@subject
offer +1 others+contactYou others+interview outreach.job-sheet position+chose position+contactYou
offer +1 position+identityPapers position+interviewWord position+jobList position+offerPapers
offer +1 position+selected position+thanks position+toOffer position@subject proceed+complete proceed+filled
offer +1 proceed+metYou proceed+roleNoun proceed+willReview received+complete received+confirmed
offer +1 received+offerPapers received+willReview regret+arrange regret+otherMatter
offer +1 rejection.apply-again@subject rejection.chose-others rejection.no-match rejection.no-match?
offer +1 rejection.nothing-to-offer rejection.position-filled selected+filled selected+offerPapers
offer +1 selected+otherMatter selected+received selected+statusNews selected+thanks selected@subject
offer +1 seniority@subject stated+chose stated+contactYou stated+interviewWord stated+invite stated+offerJob
offer +1 stated+otherMatter stated+position stated+proceed statusNews+visa thanks+askInterest thanks+budget
offer +1 thanks+invite thanks+offerPapers thanks+outreach thanks+seniority toOffer toOffer+interview
offer +1 toOffer+metYou toOffer+thanks toOffer+willReview toOffer@subject visa willReview+arrange
offer +1 willReview+contactYou willReview+offerJob
offer -1 alert application+candidate application+chose application+complete application+fit application+hiring
offer -1 application+interview application+invite application+received application+selected
offer -1 application+toOffer application+visa applied+interview applied+invite applied+jobList applied@subject
offer -1 applyAgain+received arrange+askInterest arrange+statusNews assessment+statusNews
offer -1 assessment.complete@subject assessment.nearby@subject candidate+applied candidate+complete
offer -1 candidate+selected candidate+statusNews candidate+visa chose+applied chose+applyAgain chose+complete
offer -1 chose+confirmed chose+declined chose+feedback chose+interviewSet chose+legal chose+outreach clock
offer -1 clock+alert clock+metYou clock+otherMatter clock+roleNoun condition+applyAgain condition+hedge
offer -1 condition+metYou condition+others condition+outreach condition+regret confirmation.received consider
offer -1 contactYou+askInterest contactYou+interview contactYou+metYou filled filled+statusNews filled@subject
offer -1 fit+alert fit+assessment fit+clock fit+complete fit+invite fit+regret fit@subject hedge
offer -1 hedge+application hedge+contactYou hedge+fit hedge+hiring hedge+interview hedge+interviewWord
offer -1 hedge+others hedge+roleNoun hiring+applied hiring+arrange hiring+assessment hiring+careerAdvice
offer -1 hiring+feedback hiring+fit hiring+interview hiring+keepOnFile hiring+others hiring+regret
offer -1 hiring+roleNoun hiring+takenBack hiring+unfinished interview interview+assessment interview+budget
offer -1 interview+complete interview.invited interview.invited@subject interview.nearby@subject interviewWord
offer -1 interviewWord+complete interviewWord+interview invite+budget invite+complete invite+interview
offer -1 invite+visa keepOnFile+budget keepOnFile+complete keepOnFile+thanks legal luck+roleNoun
offer -1 manyApplicants not+askInterest not+assessment not+chose not+condition not+feedback not+hedge
offer -1 not+position not+proceed not+regret not+selected not+statusNews not+thanks offerJob+takenBack
offer -1 offerPapers+budget offerPapers+outreach other.matter@subject otherMatter+budget otherMatter@subject
offer -1 others+arrange others+metYou others+selected outreach+budget outreach+roleNoun position+alert
offer -1 position+budget position+complete position+keepOnFile position+refusal position+statusNews
offer -1 position+takenBack position+willReview proceed+applyAgain proceed+chose proceed+invite
offer -1 proceed+otherMatter proceed+outreach proceed+statusNews received received+contactYou
offer -1 received+feedback received+invite received+offerJob received+roleNoun received+statusNews
offer -1 received+thanks received@subject refusal+offerJob refusal+regret regret+complete regret+received
offer -1 regret+statusNews rejection.apply-again? rejection.keep-on-file rejection.not-selected
offer -1 rejection.refusal roleNoun@subject selected+contactYou selected+interview selected+interviewSet
offer -1 selected+jobSheet selected+regret selected+willReview seniority+roleNoun stated+budget stated+fit
offer -1 stated+offerPapers stated+refusal stated+statusNews stated+thanks statusNews+metYou
offer -1 takenBack+roleNoun thanks thanks+clock thanks+contactYou toOffer+applied toOffer+invite
offer -1 toOffer+outreach toOffer+received toOffer+regret
offer -2 alert.advice application+applied application+interviewWord application+outreach applyAgain+contactYou
offer -2 candidate careerAdvice chose+fit chose+regret complete+outreach condition+feedback condition+invite
offer -2 declined filled+budget interviewWord+feedback interviewWord@subject keepOnFile not not+stated
offer -2 not+willReview others+roleNoun outreach outreach.found-you position+applied position+assessment
offer -2 position+clock position+otherMatter position+others proceed+thanks received+applied regret
offer -2 stated+regret stated+selected stated+takenBack takenBack+budget thanks+applied unsubscribe
offer -3 confirmation.thanks hedge+chose
offer -4 application applied selected+toOffer
recruiter_outreach +5 askInterest outreach.ask-interest
recruiter_outreach +4 outreach
recruiter_outreach +3 application+chose applied+invite chose+otherMatter condition+interview
recruiter_outreach +3 condition+recruiterSelf jobSheet+roleNoun outreach+recruiterSelf outreach.found-you
recruiter_outreach +2 alert.list application+fit applied+askInterest applied+budget applied+contactYou
recruiter_outreach +2 applied+statusNews applyAgain+askInterest arrange+interview arrange+outreach
recruiter_outreach +2 askInterest@subject chose+askInterest chose+outreach chose+seniority chose+visa
recruiter_outreach +2 clock+budget clock@subject complete+unsubscribe condition+askInterest
recruiter_outreach +2 condition+interviewSet condition+invite condition+stated consider+outreach
recruiter_outreach +2 contactYou+outreach fit+askInterest hedge@subject hiring+fit hiring+jobSheet
recruiter_outreach +2 interview+askInterest interview.arrange invite@subject jobList jobList+outreach jobSheet
recruiter_outreach +2 jobSheet@subject manyApplicants+roleNoun not+askInterest not+condition not+unsubscribe
recruiter_outreach +2 offerPapers+outreach other.matter other.matter@subject otherMatter otherMatter+roleNoun
recruiter_outreach +2 otherMatter@subject outreach+jobSheet outreach+roleNoun outreach+seniority
recruiter_outreach +2 outreach+statusNews outreach.ask-interest@subject outreach.found-you@subject
recruiter_outreach +2 outreach.job-sheet outreach.job-sheet@subject outreach.recruiter
recruiter_outreach +2 outreach.recruiter@subject outreach@subject position+budget position+jobSheet
recruiter_outreach +2 position+recruiterSelf received+metYou received+recruiterSelf received+unsubscribe
recruiter_outreach +2 recruiterSelf recruiterSelf@subject roleNoun@subject selected+fit seniority
recruiter_outreach +2 statusNews+roleNoun toOffer+filled visa
recruiter_outreach +1 alert+budget alert.list@subject application+alert application+arrange application+budget
recruiter_outreach +1 application+careerAdvice application+invite application+jobSheet application+offerPapers
recruiter_outreach +1 application+otherMatter application+regret application+selected applied+arrange
recruiter_outreach +1 applied+careerAdvice applied+legal applyAgain+complete applyAgain+contactYou
recruiter_outreach +1 applyAgain+offerJob applyAgain+outreach applyAgain+thanks arrange+askInterest
recruiter_outreach +1 arrange+feedback askInterest+budget askInterest+roleNoun assessment.nearby@subject
recruiter_outreach +1 budget+roleNoun candidate+budget candidate+clock candidate+fit candidate+offerJob
recruiter_outreach +1 candidate+outreach candidate+received candidate+statusNews candidate+visa chose+applied
recruiter_outreach +1 chose+applyAgain chose+arrange chose+consider chose+received chose+thanks
recruiter_outreach +1 chose+unsubscribe clock+complete clock+jobList clock+otherMatter clock+outreach
recruiter_outreach +1 clock+roleNoun complete+askInterest complete+budget complete+jobSheet complete+offerJob
recruiter_outreach +1 complete+recruiterSelf condition condition+application condition+applied
recruiter_outreach +1 condition+budget condition+chose condition+clock condition+consider condition+feedback
recruiter_outreach +1 condition+jobList condition+jobSheet condition+legal condition+others condition+received
recruiter_outreach +1 condition+selected condition+visa confirmation.will-contact@subject consider
recruiter_outreach +1 consider+interview consider+invite consider+keepOnFile contactYou+interview
recruiter_outreach +1 contactYou@subject fit+applied fit+assessment fit+budget fit+clock fit+jobSheet
recruiter_outreach +1 fit+otherMatter fit+roleNoun fit@subject hedge hedge+applyAgain hedge+chose
recruiter_outreach +1 hedge+consider hedge+fit hedge+interview hedge+interviewWord hedge+invite hedge+proceed
recruiter_outreach +1 hedge+recruiterSelf hedge+thanks hiring+consider hiring+jobList hiring+keepOnFile
recruiter_outreach +1 hiring+manyApplicants hiring+offerPapers hiring+others hiring+recruiterSelf
recruiter_outreach +1 hiring+roleNoun hiring+toOffer hiring+visa interview interview+interviewSet
recruiter_outreach +1 interview+outreach interview.arrange? interview.invited interview.invited?
recruiter_outreach +1 interviewSet+complete interviewSet+outreach interviewWord+arrange
recruiter_outreach +1 interviewWord+askInterest interviewWord+fit interviewWord+offerPapers
recruiter_outreach +1 interviewWord+others interviewWord+outreach invite invite+askInterest jobList@subject
recruiter_outreach +1 keepOnFile+arrange keepOnFile+statusNews keepOnFile@subject legal+roleNoun
recruiter_outreach +1 manyApplicants metYou+roleNoun not not+applied not+applyAgain not+arrange not+clock
recruiter_outreach +1 not+feedback not+hedge not+jobSheet not+legal not+manyApplicants not+offerPapers
recruiter_outreach +1 not+selected not+seniority not+thanks offer.papers offerJob+outreach offerJob+statusNews
recruiter_outreach +1 offerPapers offerPapers+jobList offerPapers+jobSheet offerPapers+roleNoun
recruiter_outreach +1 otherMatter+budget otherMatter+visa others+applied others+arrange others+complete
recruiter_outreach +1 others+interview others+otherMatter outreach+askInterest outreach+otherMatter
recruiter_outreach +1 outreach+visa position position+jobList position+keepOnFile position+legal
recruiter_outreach +1 position+manyApplicants position+metYou position+offerPapers position+otherMatter
recruiter_outreach +1 position+others position+received position+statusNews position+unsubscribe
recruiter_outreach +1 position+willReview proceed+applyAgain proceed+askInterest proceed+contactYou
recruiter_outreach +1 proceed+interviewSet proceed+offerJob proceed+selected received+arrange
recruiter_outreach +1 received+askInterest received+careerAdvice received+contactYou received+outreach
recruiter_outreach +1 received@subject recruiterSelf+roleNoun rejection.keep-on-file
recruiter_outreach +1 rejection.keep-on-file@subject rejection.not-moving-forward? rejection.regret
recruiter_outreach +1 selected+applied selected+clock seniority+roleNoun stated+assessment stated+hiring
recruiter_outreach +1 stated+interview stated+outreach stated+toOffer statusNews+budget thanks+contactYou
recruiter_outreach +1 thanks+visa toOffer+applied toOffer+outreach unfinished unfinished+roleNoun unsubscribe
recruiter_outreach +1 visa+roleNoun visa@subject willReview+otherMatter
recruiter_outreach -1 alert.advice alert.jobs application+assessment application+confirmed application+filled
recruiter_outreach -1 application+jobList application+legal application+manyApplicants application+outreach
recruiter_outreach -1 application+proceed application+received application+seniority application+willReview
recruiter_outreach -1 applied applied+clock applied+complete applied+interviewSet applied+offerPapers
recruiter_outreach -1 applied+otherMatter applied+roleNoun applied+visa applied@subject arrange+careerAdvice
recruiter_outreach -1 arrange+clock arrange+offerPapers arrange+otherMatter assessment assessment+complete
recruiter_outreach -1 assessment.named assessment.named? assessment.named@subject assessment@subject
recruiter_outreach -1 budget+metYou candidate+arrange candidate+hiring candidate+interview candidate+others
recruiter_outreach -1 candidate+proceed candidate+selected careerAdvice chose+assessment chose+budget
recruiter_outreach -1 chose+clock chose+complete chose+declined chose+feedback chose+filled
recruiter_outreach -1 chose+identityPapers chose+interviewSet chose+jobList chose+keepOnFile chose+luck
recruiter_outreach -1 chose+selected chose@subject clock+askInterest clock+jobSheet clock+offerPapers complete
recruiter_outreach -1 complete+careerAdvice complete+feedback complete+metYou complete+unfinished
recruiter_outreach -1 complete+visa condition+assessment condition+contactYou condition+hedge
recruiter_outreach -1 condition+position condition+regret condition+statusNews conditionAfter+contactYou
recruiter_outreach -1 conditionAfter+hiring confirmation.received confirmation.will-review confirmed+applied
recruiter_outreach -1 consider+thanks declined+arrange declined+complete declined+otherMatter
recruiter_outreach -1 declined+outreach feedback+roleNoun filled+applied fit+complete fit+feedback
recruiter_outreach -1 fit+received fit+visa hedge+arrange hedge+jobSheet hedge+metYou hedge+regret
recruiter_outreach -1 hedge+roleNoun hedge+statusNews hiring+applyAgain hiring+arrange hiring+askInterest
recruiter_outreach -1 hiring+contactYou hiring+feedback hiring+interviewWord hiring+legal hiring+metYou
recruiter_outreach -1 hiring+selected hiring+willReview interview+clock interview+jobSheet
recruiter_outreach -1 interview+otherMatter interviewSet+clock interviewWord+applied interviewWord+budget
recruiter_outreach -1 interviewWord+contactYou interviewWord+manyApplicants interviewWord+otherMatter
recruiter_outreach -1 interviewWord+roleNoun interviewWord+selected interviewWord+statusNews
recruiter_outreach -1 interviewWord@subject invite+clock invite+interviewSet invite+jobSheet invite+offerJob
recruiter_outreach -1 invite+roleNoun invite+statusNews jobSheet+budget keepOnFile+applyAgain
recruiter_outreach -1 keepOnFile+interview keepOnFile+received keepOnFile+recruiterSelf manyApplicants+applied
recruiter_outreach -1 manyApplicants+complete manyApplicants+interview not+chose not+consider not+jobList
recruiter_outreach -1 not+outreach not+toOffer not+unfinished not@subject offer.made@subject offer.papers?
recruiter_outreach -1 offer.papers@subject offerJob+budget offerJob@subject offerPapers+otherMatter
recruiter_outreach -1 offerPapers@subject position+askInterest position+chose position+confirmed position+fit
recruiter_outreach -1 position+hiring position+interviewSet position+interviewWord position+proceed
recruiter_outreach -1 position+selected position+visa proceed+applied proceed+budget proceed+interview
recruiter_outreach -1 proceed+keepOnFile proceed+metYou proceed+thanks proceed+toOffer received+alert
recruiter_outreach -1 received+applied received+clock received+complete received+feedback
recruiter_outreach -1 received+interviewSet received+roleNoun received+statusNews received+visa
recruiter_outreach -1 regret+complete regret+metYou regret+otherMatter regret+outreach regret@subject
recruiter_outreach -1 rejection.chose-others? rejection.keep-on-file? rejection.no-fit rejection.no-match
recruiter_outreach -1 rejection.wishes-luck selected+applyAgain selected+arrange selected+budget
recruiter_outreach -1 selected+confirmed selected+filled selected+interview selected+invite
recruiter_outreach -1 selected+offerPapers selected+outreach selected+regret selected+statusNews
recruiter_outreach -1 selected@subject seniority@subject stated stated+applied stated+arrange stated+candidate
recruiter_outreach -1 stated+interviewSet stated+invite stated+keepOnFile stated+received stated+roleNoun
recruiter_outreach -1 stated+selected statusNews+otherMatter thanks+otherMatter thanks@subject toOffer+arrange
recruiter_outreach -1 toOffer+complete toOffer+contactYou toOffer+interviewSet toOffer+offerJob
recruiter_outreach -1 toOffer+offerPapers willReview+interview willReview+invite willReview+offerPapers
recruiter_outreach -1 willReview+outreach
recruiter_outreach -2 application+applied application+interviewSet application+roleNoun candidate
recruiter_outreach -2 candidate+roleNoun chose+metYou clock complete+seniority condition+fit
recruiter_outreach -2 condition+keepOnFile condition+willReview fit+invite hedge+complete hiring+complete
recruiter_outreach -2 identityPapers interview+budget interview.nearby@subject interviewWord+toOffer luck
recruiter_outreach -2 not+budget not+fit not+interviewSet not+interviewWord not+received not+willReview
recruiter_outreach -2 position+arrange position+thanks position@subject received regret selected+roleNoun
recruiter_outreach -2 stated+position stated@subject thanks thanks+roleNoun thanks+statusNews
recruiter_outreach -2 toOffer+interview willReview willReview+complete
recruiter_outreach -3 application+candidate application+interviewWord candidate+applied chose+offerPapers
recruiter_outreach -3 condition+hiring confirmation.thanks interviewWord+complete interviewWord+invite
recruiter_outreach -3 stated+regret thanks+applied
recruiter_outreach -4 hiring@subject interview+metYou interviewWord+metYou
job_alert_newsletter +6 alert
job_alert_newsletter +5 alert.jobs@subject alert@subject position+alert unsubscribe
job_alert_newsletter +4 alert.jobs careerAdvice
job_alert_newsletter +3 alert.advice alert.advice@subject alert.list careerAdvice@subject chose+alert
job_alert_newsletter +3 chose+careerAdvice complete+unsubscribe fit@subject jobList not+alert
job_alert_newsletter +2 alert+careerAdvice alert+jobList alert+unsubscribe application+arrange
job_alert_newsletter +2 application+complete applyAgain+alert applyAgain@subject candidate chose+recruiterSelf
job_alert_newsletter +2 complete+alert condition+candidate condition+received hedge hedge+applied hiring+alert
job_alert_newsletter +2 hiring+careerAdvice hiring+others hiring+roleNoun jobList+roleNoun not+careerAdvice
job_alert_newsletter +2 not+jobList not+received others+selected position+applyAgain position+budget
job_alert_newsletter +2 position+careerAdvice position+clock position@subject regret+roleNoun
job_alert_newsletter +2 rejection.position-filled? selected+interview
job_alert_newsletter +1 alert+budget alert+roleNoun application application+alert application+assessment
job_alert_newsletter +1 application+declined application+interview application+interviewWord
job_alert_newsletter +1 application+invite application+offerJob application+toOffer applied+outreach
job_alert_newsletter +1 applied+willReview applyAgain applyAgain+outreach applyAgain+roleNoun
job_alert_newsletter +1 arrange+askInterest arrange+careerAdvice arrange+outreach arrange+roleNoun
job_alert_newsletter +1 askInterest+statusNews assessment.nearby@subject budget candidate+declined
job_alert_newsletter +1 candidate+hiring candidate+jobList candidate+outreach chose+applyAgain chose+fit
job_alert_newsletter +1 chose+refusal chose+roleNoun chose+unsubscribe clock clock+alert clock+jobList
job_alert_newsletter +1 clock+roleNoun complete+outreach complete+recruiterSelf complete+visa condition+alert
job_alert_newsletter +1 condition+careerAdvice condition+complete condition+filled condition+interview
job_alert_newsletter +1 condition+luck condition+position condition+recruiterSelf condition+unsubscribe
job_alert_newsletter +1 conditionAfter+interview conditionAfter+interviewWord conditionAfter+received
job_alert_newsletter +1 confirmation.thanks@subject confirmed+thanks contactYou+complete contactYou+invite
job_alert_newsletter +1 filled fit+alert fit+applyAgain fit+keepOnFile fit+roleNoun fit+visa hedge+alert
job_alert_newsletter +1 hedge+application hedge+askInterest hedge+careerAdvice hedge+complete hedge+hiring
job_alert_newsletter +1 hedge+offerJob hedge+others hedge+stated hedge+unsubscribe hedge@subject hiring
job_alert_newsletter +1 hiring+chose hiring+clock hiring+declined hiring+jobList hiring+keepOnFile hiring+luck
job_alert_newsletter +1 hiring+offerJob hiring+recruiterSelf hiring+refusal hiring+regret
job_alert_newsletter +1 interview+careerAdvice interview+jobSheet interview+offerPapers interview+seniority
job_alert_newsletter +1 interviewWord interviewWord+careerAdvice interviewWord+interview
job_alert_newsletter +1 interviewWord+offerPapers interviewWord+received interviewWord+selected
job_alert_newsletter +1 interviewWord+willReview invite+arrange jobList+budget keepOnFile+applyAgain
job_alert_newsletter +1 keepOnFile+received luck luck+alert manyApplicants+applied not+askInterest not+budget
job_alert_newsletter +1 not+feedback not+offerPapers not+position offer.made? offer.papers? offerJob
job_alert_newsletter +1 offerPapers+budget otherMatter+roleNoun others+chose others+declined others+proceed
job_alert_newsletter +1 outreach.found-you@subject outreach.recruiter outreach@subject position
job_alert_newsletter +1 position+filled position+fit position+jobList position+keepOnFile position+luck
job_alert_newsletter +1 position+offerJob position+outreach position+recruiterSelf position+roleNoun
job_alert_newsletter +1 proceed+arrange proceed+askInterest proceed+assessment proceed+declined
job_alert_newsletter +1 proceed+offerJob proceed+statusNews received+alert received+interview received+metYou
job_alert_newsletter +1 received+otherMatter received+roleNoun recruiterSelf recruiterSelf+roleNoun refusal
job_alert_newsletter +1 refusal+regret refusal+roleNoun rejection.apply-again rejection.apply-again@subject
job_alert_newsletter +1 rejection.chose-others? rejection.keep-on-file rejection.other-applicants?
job_alert_newsletter +1 rejection.wishes-luck roleNoun roleNoun@subject selected+budget selected+keepOnFile
job_alert_newsletter +1 selected+otherMatter selected+seniority seniority seniority+roleNoun stated+assessment
job_alert_newsletter +1 stated+declined stated+metYou stated+proceed stated+refusal statusNews+otherMatter
job_alert_newsletter +1 statusNews+roleNoun thanks+arrange thanks+clock thanks+metYou thanks+otherMatter
job_alert_newsletter +1 thanks@subject toOffer+arrange toOffer+interviewSet toOffer+jobList
job_alert_newsletter -1 alert+askInterest alert.list@subject application+applyAgain application+askInterest
job_alert_newsletter -1 application+budget application+clock application+consider application+fit
job_alert_newsletter -1 application+keepOnFile application+others application+received application+selected
job_alert_newsletter -1 application+statusNews applied+arrange applied+interview applied+invite
job_alert_newsletter -1 applyAgain+applied applyAgain+jobList applyAgain+unfinished arrange+complete
job_alert_newsletter -1 askInterest assessment+complete assessment.complete candidate+applyAgain
job_alert_newsletter -1 candidate+askInterest candidate+assessment candidate+budget candidate+chose
job_alert_newsletter -1 candidate+complete candidate+fit candidate+interviewWord candidate+received
job_alert_newsletter -1 chose+budget chose+complete chose+consider chose+contactYou chose+filled
job_alert_newsletter -1 chose+interview chose+luck chose+metYou chose+outreach chose+received
job_alert_newsletter -1 clock+offerPapers complete+askInterest complete+careerAdvice complete+jobSheet
job_alert_newsletter -1 complete+offerPapers condition condition+askInterest condition+contactYou
job_alert_newsletter -1 condition+invite condition+proceed condition+roleNoun condition+thanks
job_alert_newsletter -1 condition+willReview conditionAfter+hiring confirmation.thanks consider+applied
job_alert_newsletter -1 contactYou+roleNoun filled+roleNoun fit+budget fit+complete fit+interview fit+outreach
job_alert_newsletter -1 fit+thanks hedge+budget hedge+chose hedge+thanks hiring+assessment hiring+budget
job_alert_newsletter -1 hiring+filled hiring+invite hiring+offerPapers hiring+received hiring+toOffer
job_alert_newsletter -1 hiring+unfinished hiring@subject identityPapers interview+interviewSet
job_alert_newsletter -1 interview+otherMatter interview+roleNoun interview.invited? interview@subject
job_alert_newsletter -1 interviewSet interviewWord+applied interviewWord+chose interviewWord+otherMatter
job_alert_newsletter -1 interviewWord+roleNoun interviewWord+thanks interviewWord@subject invite+clock
job_alert_newsletter -1 invite+complete invite+jobList invite+roleNoun jobList@subject jobSheet
job_alert_newsletter -1 legal+unsubscribe luck+applyAgain not+arrange not+complete not+interview not+others
job_alert_newsletter -1 not+outreach not+proceed not+regret not+roleNoun offer.made outreach.job-sheet
job_alert_newsletter -1 position+applied position+assessment position+otherMatter position+proceed
job_alert_newsletter -1 position+statusNews proceed proceed+chose proceed+complete proceed+thanks
job_alert_newsletter -1 received+budget received+jobSheet received+unsubscribe rejection.no-match
job_alert_newsletter -1 rejection.other-applicants rejection.position-filled selected selected+applied
job_alert_newsletter -1 stated+chose stated+complete stated+position status.unfinished thanks+applied
job_alert_newsletter -1 thanks+budget thanks+complete thanks+interview thanks+invite toOffer+outreach
job_alert_newsletter -1 toOffer+roleNoun unfinished
job_alert_newsletter -2 application+thanks applied+roleNoun applied@subject candidate+interview chose+thanks
job_alert_newsletter -2 clock+complete condition+conditionAfter condition+fit confirmation.received consider
job_alert_newsletter -2 contactYou hiring+interviewWord invite@subject manyApplicants not+fit position+invite
job_alert_newsletter -2 position+selected received+invite selected+complete status.news statusNews thanks
job_alert_newsletter -3 application+roleNoun confirmation.will-contact not+chose
status_update_other +6 status.news@subject statusNews@subject withdrawn
status_update_other +5 status.unfinished@subject unfinished@subject
status_update_other +4 application+unfinished application+withdrawn applied+withdrawn keepOnFile@subject
status_update_other +4 rejection.keep-on-file@subject stated+statusNews status.withdrawn
status_update_other +4 status.withdrawn@subject statusNews thanks+statusNews unfinished withdrawn@subject
status_update_other +3 application+statusNews application@subject applied+statusNews applied+unfinished
status_update_other +3 complete+unfinished proceed+statusNews received+withdrawn rejection.keep-on-file
status_update_other +3 status.news status.unfinished withdrawn+roleNoun
status_update_other +2 application+hiring application+metYou application+position applied+clock applyAgain
status_update_other +2 candidate+askInterest candidate+received candidate+statusNews candidate+withdrawn
status_update_other +2 chose+withdrawn complete+offerPapers complete@subject condition+careerAdvice
status_update_other +2 condition+contactYou condition+toOffer conditionAfter+keepOnFile
status_update_other +2 contactYou+careerAdvice contactYou+statusNews filled+complete fit+statusNews
status_update_other +2 hedge+roleNoun hiring+statusNews interview+statusNews interviewWord+statusNews
status_update_other +2 keepOnFile keepOnFile+complete keepOnFile+received metYou+roleNoun not+application
status_update_other +2 not+applyAgain not+hiring not+position not+roleNoun not+willReview position+applied
status_update_other +2 position+contactYou position+keepOnFile position+manyApplicants position+unsubscribe
status_update_other +2 position+withdrawn proceed+roleNoun received+offerPapers regret+complete
status_update_other +2 regret+statusNews selected+metYou statusNews+roleNoun willReview+statusNews
status_update_other +1 alert alert.advice alert.jobs application application+alert application+applied
status_update_other +1 application+applyAgain application+chose application+clock application+complete
status_update_other +1 application+contactYou application+feedback application+legal application+luck
status_update_other +1 application+proceed application+roleNoun application+toOffer application+willReview
status_update_other +1 applied applied+alert applied+askInterest applied+complete applied+otherMatter
status_update_other +1 applied+roleNoun applied+willReview applyAgain+applied applyAgain+complete
status_update_other +1 applyAgain+contactYou applyAgain+received applyAgain+unfinished applyAgain@subject
status_update_other +1 arrange+assessment arrange+feedback arrange+statusNews assessment+otherMatter
status_update_other +1 assessment+statusNews budget+metYou budget@subject candidate candidate+legal
status_update_other +1 candidate+metYou candidate+otherMatter candidate+toOffer candidate+unfinished
status_update_other +1 candidate@subject careerAdvice chose+alert chose+arrange chose+consider chose+filled
status_update_other +1 chose+fit chose+invite chose+keepOnFile chose+luck chose+metYou chose+roleNoun
status_update_other +1 chose+statusNews chose+willReview clock+outreach complete+careerAdvice
status_update_other +1 complete+jobSheet complete+legal complete+metYou complete+statusNews condition+arrange
status_update_other +1 condition+fit condition+hedge condition+invite condition+jobSheet
status_update_other +1 condition+recruiterSelf condition+roleNoun condition+unsubscribe
status_update_other +1 conditionAfter+declined conditionAfter+position confirmation.will-contact
status_update_other +1 confirmation.will-review confirmation.will-review@subject confirmed confirmed+complete
status_update_other +1 consider+applied consider+complete consider+outreach consider+received contactYou
status_update_other +1 contactYou+arrange contactYou+complete contactYou+interview contactYou+recruiterSelf
status_update_other +1 contactYou+roleNoun declined+complete declined+invite declined@subject
status_update_other +1 feedback+roleNoun filled+arrange filled+declined filled+interview fit+applyAgain
status_update_other +1 fit+interview fit+interviewSet fit+metYou fit+received fit+recruiterSelf fit+regret
status_update_other +1 hedge+careerAdvice hedge+consider hedge+contactYou hedge+recruiterSelf hedge+selected
status_update_other +1 hiring hiring+alert hiring+askInterest hiring+contactYou hiring+keepOnFile hiring+legal
status_update_other +1 hiring+otherMatter hiring+outreach hiring+received hiring+roleNoun hiring+thanks
status_update_other +1 hiring+unfinished identityPapers interview+complete interview+feedback
status_update_other +1 interview+interviewSet interview+roleNoun interviewWord+budget interviewWord+chose
status_update_other +1 interviewWord+complete interviewWord+contactYou interviewWord+feedback
status_update_other +1 interviewWord+filled interviewWord+fit interviewWord+interviewSet interviewWord+metYou
status_update_other +1 interviewWord+roleNoun invite+clock keepOnFile+outreach keepOnFile+thanks legal
status_update_other +1 luck+complete manyApplicants+complete manyApplicants+roleNoun metYou+feedback
status_update_other +1 not+applied not+candidate not+complete not+filled not+interviewSet not+interviewWord
status_update_other +1 not+jobSheet not+keepOnFile not+legal not+metYou not+thanks not+unfinished offer.papers
status_update_other +1 offer.papers@subject offerPapers offerPapers@subject other.matter otherMatter
status_update_other +1 others+applied others+manyApplicants others+otherMatter outreach+statusNews
status_update_other +1 outreach.found-you@subject outreach@subject position+alert position+applyAgain
status_update_other +1 position+assessment position+hiring position+legal position+otherMatter position+others
status_update_other +1 position+received position+statusNews position+toOffer position+unfinished
status_update_other +1 position+visa position+willReview proceed proceed+contactYou proceed+invite
status_update_other +1 proceed+metYou proceed+otherMatter proceed+received proceed+visa proceed@subject
status_update_other +1 received received+alert received+arrange received+assessment received+budget
status_update_other +1 received+contactYou received+legal regret+contactYou regret+thanks
status_update_other +1 rejection.apply-again@subject rejection.no-match rejection.not-selected@subject
status_update_other +1 selected+fit selected+interviewSet selected+keepOnFile selected+received
status_update_other +1 selected+statusNews selected+thanks stated+chose stated+complete stated+contactYou
status_update_other +1 stated+fit stated+received stated+selected stated+thanks statusNews+metYou
status_update_other +1 thanks+interviewSet thanks+otherMatter toOffer+complete toOffer+contactYou
status_update_other +1 toOffer+keepOnFile toOffer+offerPapers unsubscribe willReview willReview+arrange
status_update_other +1 willReview+assessment willReview+clock willReview+otherMatter willReview+roleNoun
status_update_other +1 willReview@subject
status_update_other -1 alert.list@subject application+arrange application+consider application+offerPapers
status_update_other -1 application+otherMatter application+recruiterSelf application+refusal applied+arrange
status_update_other -1 applied+careerAdvice applied+interview applied+outreach applyAgain+alert
status_update_other -1 applyAgain+arrange applyAgain+jobList applyAgain+statusNews applyAgain+willReview
status_update_other -1 arrange@subject assessment+complete assessment.complete assessment.nearby@subject
status_update_other -1 assessment@subject candidate+budget candidate+filled candidate+others candidate+proceed
status_update_other -1 candidate+regret chose chose+assessment chose+careerAdvice chose+jobList chose+jobSheet
status_update_other -1 chose+selected chose+unsubscribe clock clock+offerPapers clock+roleNoun complete+budget
status_update_other -1 complete+identityPapers complete+otherMatter condition+application condition+budget
status_update_other -1 condition+chose condition+clock condition+feedback condition+filled condition+metYou
status_update_other -1 condition+otherMatter condition+others condition+regret condition+stated condition+visa
status_update_other -1 conditionAfter+chose conditionAfter+complete conditionAfter+contactYou
status_update_other -1 conditionAfter+fit conditionAfter+interview conditionAfter+interviewWord
status_update_other -1 confirmation.received@subject confirmation.thanks@subject
status_update_other -1 confirmation.will-contact@subject confirmed+contactYou consider+interview
status_update_other -1 consider+invite consider+keepOnFile consider+thanks contactYou+interviewSet
status_update_other -1 contactYou@subject declined+applied declined+contactYou declined+statusNews
status_update_other -1 declined+willReview feedback@subject filled+contactYou fit fit+filled fit+invite
status_update_other -1 fit+manyApplicants fit+roleNoun hedge hedge+applied hedge+applyAgain hedge+candidate
status_update_other -1 hedge+complete hedge+interviewSet hedge+keepOnFile hedge+others hedge+received
status_update_other -1 hedge+thanks hiring+careerAdvice hiring+complete hiring+confirmed hiring+consider
status_update_other -1 hiring+interviewSet hiring+jobList hiring+jobSheet hiring+offerJob interview
status_update_other -1 interview+jobList interview+offerPapers interview+seniority interview.arrange?
status_update_other -1 interview.arrange@subject interview.nearby@subject interview.slot
status_update_other -1 interview.slot@subject interviewWord+invite interviewWord+jobList
status_update_other -1 interviewWord+jobSheet interviewWord+offerPapers interviewWord+thanks
status_update_other -1 interviewWord+willReview invite+feedback invite+interview invite+metYou
status_update_other -1 invite+otherMatter jobList+budget jobList+roleNoun jobList@subject jobSheet+roleNoun
status_update_other -1 keepOnFile+alert keepOnFile+applied keepOnFile+arrange keepOnFile+interview
status_update_other -1 keepOnFile+statusNews legal+unsubscribe luck luck+applied manyApplicants
status_update_other -1 manyApplicants+interview money not+arrange not+budget not+careerAdvice not+clock
status_update_other -1 not+contactYou not+jobList not+manyApplicants not+offerJob not+offerPapers not+others
status_update_other -1 not+refusal not+seniority not+stated not+statusNews not+visa offer.made@subject
status_update_other -1 offer.papers? offerJob+roleNoun offerJob@subject offerPapers+budget
status_update_other -1 other.matter@subject otherMatter@subject others+chose others+roleNoun others+selected
status_update_other -1 others+willReview outreach position position+askInterest position+chose
status_update_other -1 position+consider position+declined position+filled position+fit position+offerJob
status_update_other -1 position+offerPapers position+roleNoun position+selected proceed+assessment
status_update_other -1 proceed+chose proceed+consider proceed+declined proceed+fit proceed+jobList
status_update_other -1 proceed+offerJob proceed+regret proceed+selected received+applied received+feedback
status_update_other -1 received+interview received+interviewSet received+jobList received+otherMatter
status_update_other -1 received+willReview refusal refusal+applied refusal+complete refusal+regret
status_update_other -1 regret+applied regret+assessment regret+budget regret+interview regret+otherMatter
status_update_other -1 regret+received regret+visa regret+willReview rejection.chose-others
status_update_other -1 rejection.chose-others? rejection.no-match? rejection.not-moving-forward
status_update_other -1 rejection.not-selected rejection.other-applicants? rejection.position-filled?
status_update_other -1 rejection.refusal rejection.wishes-luck selected+arrange selected+clock
status_update_other -1 selected+consider selected+filled selected+invite selected+jobSheet
status_update_other -1 selected+manyApplicants selected+offerJob selected+outreach selected+toOffer seniority
status_update_other -1 seniority+roleNoun stated+application stated+applyAgain stated+interview
status_update_other -1 stated+interviewSet stated+interviewWord stated+invite stated+otherMatter
status_update_other -1 stated+proceed stated+toOffer stated+visa stated+willReview statusNews+visa
status_update_other -1 thanks+askInterest thanks+assessment thanks+outreach thanks+roleNoun thanks+seniority
status_update_other -1 toOffer+assessment toOffer+invite toOffer+metYou toOffer+outreach toOffer+received
status_update_other -1 toOffer+regret toOffer+thanks willReview+offerJob willReview+offerPapers
status_update_other -2 application+assessment application+manyApplicants application+regret application+thanks
status_update_other -2 applied+assessment applied+interviewSet applyAgain+invite arrange
status_update_other -2 assessment.named@subject budget candidate+assessment candidate+confirmed
status_update_other -2 candidate+declined candidate+interview candidate+interviewWord candidate+thanks
status_update_other -2 chose+interviewSet chose+offerJob chose+received complete+askInterest complete+roleNoun
status_update_other -2 condition+applied condition+consider confirmed+willReview hedge+interview
status_update_other -2 hedge+interviewWord hiring+filled offer.made others+complete outreach.found-you
status_update_other -2 position+interviewSet position+outreach position@subject proceed+interviewSet
status_update_other -2 proceed+toOffer received+invite rejection.not-moving-forward? rejection.not-selected?
status_update_other -2 rejection.nothing-to-offer rejection.regret roleNoun stated+hiring thanks+interview
status_update_other -2 toOffer@subject visa+roleNoun willReview+interview
status_update_other -3 candidate+hiring chose+budget confirmation.thanks hiring+budget interviewWord+proceed
status_update_other -3 offerJob outreach+roleNoun position+thanks proceed+interview thanks+applied
status_update_other -4 roleNoun@subject
unrelated +5 application+otherMatter candidate@subject
unrelated +4 applied+otherMatter chose+otherMatter condition+statusNews interviewSet+clock money
unrelated +4 other.matter@subject otherMatter otherMatter@subject regret+otherMatter rejection.not-selected
unrelated +4 thanks+otherMatter
unrelated +3 candidate+interviewWord clock clock@subject confirmed+thanks declined feedback@subject
unrelated +3 hedge+jobSheet hedge+roleNoun interview+clock not+regret not+selected other.matter
unrelated +3 otherMatter+budget refusal refusal+otherMatter rejection.refusal rejection.regret
unrelated +3 stated+otherMatter stated+proceed stated+willReview
unrelated +2 alert.advice applied@subject arrange+clock arrange@subject askInterest+metYou assessment
unrelated +2 assessment.named assessment.nearby candidate candidate+clock candidate+feedback
unrelated +2 candidate+interview candidate+metYou careerAdvice chose chose+contactYou chose+filled
unrelated +2 chose+identityPapers chose+jobList chose+legal chose+manyApplicants chose+offerPapers
unrelated +2 chose+outreach clock+assessment complete+feedback condition+filled condition+invite
unrelated +2 condition+regret condition+thanks confirmation.will-review@subject confirmed contactYou+invite
unrelated +2 declined+otherMatter declined+regret declined@subject feedback filled+budget filled+statusNews
unrelated +2 fit+budget fit+otherMatter hedge+budget hedge+hiring hiring+askInterest hiring+filled
unrelated +2 hiring+outreach interview+seniority interview.arrange? interview.invited
unrelated +2 interview.invited@subject interview.nearby@subject interview.slot@subject interview.when
unrelated +2 interviewSet+otherMatter interviewWord+applied interviewWord+clock invite+otherMatter
unrelated +2 invite+outreach invite+roleNoun luck+otherMatter not not+contactYou not+otherMatter not+others
unrelated +2 not+received not+refusal not+seniority not+stated not+visa offer.made otherMatter+visa
unrelated +2 others+chose others+consider outreach+askInterest position+consider position+contactYou proceed
unrelated +2 proceed+arrange proceed+filled received+confirmed received+legal received+otherMatter
unrelated +2 refusal+offerJob regret regret+willReview rejection.no-match selected+budget selected+otherMatter
unrelated +2 selected+received selected+willReview selected@subject seniority thanks+visa toOffer+interviewSet
unrelated +2 toOffer+otherMatter toOffer+received unsubscribe visa@subject willReview@subject
unrelated +1 alert+careerAdvice alert+roleNoun alert.advice@subject alert.jobs@subject alert@subject
unrelated +1 application+applyAgain application+feedback application+filled application+identityPapers
unrelated +1 application+recruiterSelf application+regret application+visa applied+arrange applied+interview
unrelated +1 applied+outreach applied+visa applyAgain+applied applyAgain+invite applyAgain+roleNoun
unrelated +1 applyAgain+statusNews arrange arrange+interviewSet arrange+otherMatter askInterest+roleNoun
unrelated +1 assessment+budget assessment+metYou assessment+seniority assessment@subject budget
unrelated +1 candidate+alert candidate+assessment candidate+chose candidate+consider candidate+declined
unrelated +1 candidate+fit candidate+hiring candidate+otherMatter candidate+others candidate+statusNews
unrelated +1 careerAdvice@subject chose+applyAgain chose+budget chose+clock chose+consider chose+interview
unrelated +1 chose+keepOnFile chose+recruiterSelf chose+regret chose+statusNews chose+thanks chose+toOffer
unrelated +1 chose+unsubscribe chose+visa chose@subject complete complete+careerAdvice complete+identityPapers
unrelated +1 complete+offerJob complete+offerPapers complete+otherMatter complete+statusNews
unrelated +1 condition+askInterest condition+consider condition+jobSheet condition+others condition+outreach
unrelated +1 condition@subject conditionAfter+complete conditionAfter+position confirmation.received
unrelated +1 confirmed+applied confirmed+outreach confirmed@subject consider consider+contactYou
unrelated +1 consider+declined consider+fit contactYou+offerJob declined+arrange declined+assessment
unrelated +1 declined+interview declined+refusal declined+statusNews declined+thanks filled filled+applied
unrelated +1 filled+regret filled@subject fit+interviewSet fit@subject hedge hedge+complete hedge+consider
unrelated +1 hedge+interviewSet hedge+interviewWord hedge+others hedge+regret hedge+stated hiring+applied
unrelated +1 hiring+assessment hiring+budget hiring+declined hiring+jobList hiring+otherMatter hiring+received
unrelated +1 hiring+willReview identityPapers interview+askInterest interview+budget interview+feedback
unrelated +1 interview+interviewSet interview+recruiterSelf interview.slot interview.slot? interview@subject
unrelated +1 interviewWord+chose interviewWord+declined interviewWord+thanks interviewWord@subject
unrelated +1 invite+budget invite+complete jobSheet+seniority keepOnFile+roleNoun luck+received luck+roleNoun
unrelated +1 manyApplicants+complete metYou@subject not+assessment not+budget not+candidate not+careerAdvice
unrelated +1 not+consider not+fit not+keepOnFile not+luck not+roleNoun not+thanks not+toOffer not+willReview
unrelated +1 not@subject offer.papers offerJob offerJob+offerPapers offerJob+otherMatter
unrelated +1 offerPapers+identityPapers others+arrange others+assessment others+contactYou others+filled
unrelated +1 others+manyApplicants others+otherMatter others+regret others+seniority others+thanks
unrelated +1 outreach+budget position+applied position+careerAdvice position+clock position+complete
unrelated +1 position+fit position+otherMatter position+unfinished position@subject proceed+budget
unrelated +1 proceed+chose proceed+fit proceed+otherMatter proceed+refusal proceed+regret proceed+statusNews
unrelated +1 received received+arrange received+budget received+careerAdvice received+contactYou
unrelated +1 received+feedback received+interviewSet received+offerJob received+offerPapers
unrelated +1 received+willReview refusal+invite refusal+regret regret+applied regret+budget regret+invite
unrelated +1 regret+manyApplicants regret+outreach regret+received rejection.chose-others
unrelated +1 rejection.chose-others? rejection.no-fit rejection.not-selected? rejection.not-selected@subject
unrelated +1 rejection.nothing-to-offer rejection.other-applicants? selected+applied selected+complete
unrelated +1 selected+manyApplicants selected+metYou selected+outreach selected+regret selected+roleNoun
unrelated +1 selected+thanks selected+toOffer selected+visa stated stated+application stated+budget
unrelated +1 stated+candidate stated+chose stated+filled stated+invite stated+others stated+regret
unrelated +1 stated+selected stated+toOffer stated@subject statusNews+budget statusNews+otherMatter thanks
unrelated +1 thanks+askInterest thanks+jobList thanks+offerPapers toOffer+arrange toOffer+clock
unrelated +1 toOffer+complete toOffer+interview toOffer+jobList toOffer+offerPapers toOffer+refusal
unrelated +1 toOffer+regret toOffer+statusNews toOffer@subject
unrelated -1 alert+askInterest alert+budget alert+jobList alert.list alert.list@subject application
unrelated -1 application+alert application+applied application+arrange application+askInterest
unrelated -1 application+clock application+consider application+interviewSet application+invite
unrelated -1 application+metYou application+offerJob application+roleNoun application+seniority
unrelated -1 application+statusNews applied+askInterest applied+budget applied+clock applied+jobSheet
unrelated -1 applied+offerJob applied+roleNoun applied+seniority applyAgain+interviewSet applyAgain+offerJob
unrelated -1 applyAgain+received applyAgain+thanks applyAgain+unfinished applyAgain+willReview
unrelated -1 arrange+careerAdvice arrange+complete arrange+interview arrange+offerJob arrange+offerPapers
unrelated -1 arrange+outreach arrange+roleNoun arrange+statusNews askInterest+statusNews assessment+statusNews
unrelated -1 assessment.complete? assessment.complete@subject budget@subject candidate+budget candidate+filled
unrelated -1 candidate+offerJob candidate+outreach candidate+received candidate+regret candidate+visa
unrelated -1 chose+alert chose+fit chose+luck chose+selected chose+seniority clock+alert clock+askInterest
unrelated -1 clock+budget clock+jobList clock+jobSheet clock+otherMatter clock+outreach clock+roleNoun
unrelated -1 complete+jobSheet complete+legal complete+recruiterSelf complete+takenBack complete+unfinished
unrelated -1 complete+visa complete@subject condition condition+application condition+assessment
unrelated -1 condition+chose condition+confirmed condition+declined condition+feedback condition+fit
unrelated -1 condition+interview condition+interviewSet condition+interviewWord condition+luck
unrelated -1 condition+manyApplicants condition+metYou condition+otherMatter condition+recruiterSelf
unrelated -1 condition+selected condition+willReview conditionAfter+arrange conditionAfter+offerJob
unrelated -1 confirmation.will-review confirmed+complete consider+invite consider+outreach consider+thanks
unrelated -1 consider+willReview contactYou+assessment contactYou+budget contactYou+careerAdvice
unrelated -1 contactYou+complete contactYou+interview contactYou+interviewSet contactYou+metYou
unrelated -1 contactYou+offerPapers contactYou+outreach contactYou+recruiterSelf contactYou+roleNoun
unrelated -1 declined+budget declined+interviewSet declined+invite declined+manyApplicants declined+outreach
unrelated -1 declined+received feedback+roleNoun filled+interview filled+metYou filled+roleNoun fit
unrelated -1 fit+applyAgain fit+arrange fit+clock fit+filled fit+interview fit+jobSheet fit+metYou
unrelated -1 fit+offerPapers fit+refusal fit+statusNews fit+thanks fit+visa hedge+alert hedge+application
unrelated -1 hedge+applyAgain hedge+assessment hedge+careerAdvice hedge+contactYou hedge+feedback
unrelated -1 hedge+keepOnFile hedge+manyApplicants hedge+selected hedge+unsubscribe hiring+alert hiring+clock
unrelated -1 hiring+confirmed hiring+contactYou hiring+identityPapers hiring+interviewSet hiring+refusal
unrelated -1 hiring+selected hiring+visa interview+complete interview+jobList interview+offerPapers
unrelated -1 interview.arrange interviewSet+askInterest interviewSet+complete interviewSet+outreach
unrelated -1 interviewSet+roleNoun interviewWord+contactYou interviewWord+filled interviewWord+keepOnFile
unrelated -1 interviewWord+offerPapers interviewWord+proceed interviewWord+selected invite+askInterest
unrelated -1 invite+feedback invite+jobSheet invite+metYou invite+seniority invite@subject jobList
unrelated -1 jobList+budget jobList+outreach jobList@subject jobSheet@subject keepOnFile+arrange
unrelated -1 keepOnFile+interview keepOnFile+invite keepOnFile+legal keepOnFile+thanks keepOnFile@subject
unrelated -1 legal+roleNoun luck+alert luck+applied manyApplicants+feedback manyApplicants+invite not+alert
unrelated -1 not+applied not+chose not+confirmed not+filled not+interview not+interviewSet not+jobList
unrelated -1 not+legal not+manyApplicants not+metYou not+outreach not+position offerJob+budget offerJob+metYou
unrelated -1 offerJob+roleNoun offerJob+statusNews offerJob+takenBack offerPapers+jobList offerPapers+jobSheet
unrelated -1 offerPapers+roleNoun otherMatter+roleNoun others+complete others+interview others+invite
unrelated -1 others+received others+toOffer others+willReview outreach outreach+jobSheet outreach+metYou
unrelated -1 outreach+visa outreach.found-you outreach.job-sheet@subject outreach.recruiter
unrelated -1 outreach.recruiter@subject position+alert position+candidate position+hiring position+invite
unrelated -1 position+jobSheet position+keepOnFile position+legal position+regret position+takenBack
unrelated -1 position+unsubscribe position+willReview proceed+assessment proceed+clock proceed+interview
unrelated -1 proceed+offerPapers proceed+outreach proceed+roleNoun proceed+thanks proceed+toOffer proceed+visa
unrelated -1 proceed+willReview received+alert received+askInterest received+assessment received+jobList
unrelated -1 received+metYou received+outreach received+recruiterSelf received+thanks received+visa
unrelated -1 recruiterSelf recruiterSelf@subject refusal+complete refusal+contactYou refusal+roleNoun
unrelated -1 regret+metYou regret+offerJob regret+offerPapers regret+roleNoun regret+thanks regret@subject
unrelated -1 rejection.apply-again? rejection.apply-again@subject rejection.keep-on-file@subject
unrelated -1 rejection.not-considered rejection.other-applicants rejection.position-filled
unrelated -1 rejection.position-filled? selected+applyAgain selected+confirmed selected+fit selected+interview
unrelated -1 selected+interviewSet selected+invite seniority@subject stated+applyAgain stated+arrange
unrelated -1 stated+complete stated+contactYou stated+fit stated+interview stated+interviewSet stated+offerJob
unrelated -1 stated+offerPapers stated+seniority stated+thanks status.unfinished status.withdrawn@subject
unrelated -1 statusNews+metYou statusNews+roleNoun statusNews+visa thanks+arrange thanks+budget
unrelated -1 thanks+complete thanks+feedback thanks+roleNoun thanks+statusNews toOffer+applyAgain
unrelated -1 toOffer+budget toOffer+declined toOffer+keepOnFile toOffer+offerJob toOffer+visa unfinished
unrelated -1 willReview+arrange willReview+contactYou willReview+interview willReview+interviewSet
unrelated -1 willReview+offerJob willReview+outreach willReview+roleNoun willReview+statusNews
unrelated -1 withdrawn@subject
unrelated -2 application+candidate application+jobSheet application+received application+toOffer
unrelated -2 applyAgain+arrange applyAgain+assessment applyAgain+complete applyAgain+interview
unrelated -2 arrange+feedback assessment+feedback assessment+roleNoun budget+metYou candidate+applied
unrelated -2 candidate+invite candidate+legal candidate+refusal candidate+selected candidate+thanks
unrelated -2 candidate+toOffer candidate+unfinished chose+askInterest chose+careerAdvice chose+confirmed
unrelated -2 chose+roleNoun chose+takenBack chose+willReview clock+complete clock+metYou complete+askInterest
unrelated -2 complete+metYou condition+careerAdvice conditionAfter+application confirmed+roleNoun
unrelated -2 contactYou+arrange declined+metYou declined+roleNoun filled+contactYou fit+alert fit+outreach
unrelated -2 hedge+applied hedge+declined hedge+fit hedge+metYou hiring+complete hiring+fit hiring+luck
unrelated -2 hiring+toOffer interview+outreach interview+statusNews interview.when@subject
unrelated -2 interviewSet+assessment interviewWord+arrange interviewWord+askInterest interviewWord+budget
unrelated -2 interviewWord+outreach interviewWord+refusal interviewWord+statusNews interviewWord+willReview
unrelated -2 invite+offerPapers jobSheet luck+complete manyApplicants+willReview not+conditionAfter
unrelated -2 not+feedback not+offerPapers offer.made? offerPapers+outreach others+refusal outreach.job-sheet
unrelated -2 position position+applyAgain position+budget position+confirmed position+filled
unrelated -2 position+identityPapers position+jobList position+others position+roleNoun position+selected
unrelated -2 position+seniority position+statusNews position+toOffer proceed+applied proceed+complete
unrelated -2 proceed+interviewSet proceed+invite proceed+luck proceed+metYou refusal+interview
unrelated -2 regret+contactYou regret+interview regret+statusNews rejection.offer-taken-back selected+clock
unrelated -2 selected+offerJob stated+assessment stated+roleNoun stated+statusNews takenBack takenBack+budget
unrelated -2 thanks+contactYou thanks+outreach willReview+clock willReview+metYou
unrelated -3 application+assessment applied+contactYou candidate+complete candidate+manyApplicants
unrelated -3 condition+hiring condition+offerJob confirmation.thanks@subject hedge+toOffer hiring+invite
unrelated -3 hiring+roleNoun invite+assessment luck+thanks others+roleNoun position+assessment position+chose
unrelated -3 position+interviewSet proceed@subject received+roleNoun roleNoun stated+position
unrelated -4 candidate+confirmed hiring position+askInterest position+thanks proceed+received roleNoun@subject
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 confirmation.received@subject received@subject thanks@subject
application_confirmation +5 confirmation.thanks@subject
application_confirmation +4 application+received application@subject confirmed received received+assessment
application_confirmation +3 alert+askInterest application+confirmed assessment assessment.named@subject
application_confirmation +3 assessment@subject condition+fit condition+selected confirmation.received
application_confirmation +3 position+received received+applied received+outreach received+thanks
application_confirmation +3 rejection.no-match? rejection.not-selected? stated+contactYou
application_confirmation +2 application+complete application+contactYou application+luck application+thanks
application_confirmation +2 applyAgain+willReview assessment.named candidate+clock candidate+interview
application_confirmation +2 candidate+interviewWord candidate+invite chose+legal chose+received clock+roleNoun
application_confirmation +2 condition+candidate condition+contactYou condition+declined condition+filled
application_confirmation +2 condition+interview condition+interviewSet condition+stated
application_confirmation +2 confirmation.will-contact confirmation.will-review confirmed+roleNoun
application_confirmation +2 confirmed+willReview confirmed@subject consider+invite contactYou
application_confirmation +2 contactYou+interview contactYou+interviewSet contactYou+invite contactYou+outreach
application_confirmation +2 declined+contactYou fit fit+contactYou fit+declined hedge+consider hedge+toOffer
application_confirmation +2 hiring+confirmed hiring+fit interview.invited? interview.when
application_confirmation +2 interviewWord+selected keepOnFile+willReview luck+applied luck+applyAgain
application_confirmation +2 manyApplicants+complete not+applyAgain not+assessment not+candidate not+complete
application_confirmation +2 not+condition not+jobList not+statusNews position+confirmed proceed+contactYou
application_confirmation +2 received+roleNoun regret+interview rejection.keep-on-file? rejection.no-fit?
application_confirmation +2 rejection.not-moving-forward? rejection.position-filled? selected+applyAgain
application_confirmation +2 selected+interview selected+received stated+thanks thanks+applied toOffer+thanks
application_confirmation +2 willReview+contactYou
application_confirmation +1 alert alert.jobs application+applied application+applyAgain application+arrange
application_confirmation +1 application+declined application+fit application+hiring application+jobList
application_confirmation +1 application+legal application+position application+recruiterSelf
application_confirmation +1 application+roleNoun application+selected application+willReview applied+arrange
application_confirmation +1 applied+clock applied+complete applied+contactYou applied+jobList applied@subject
application_confirmation +1 arrange+budget arrange+careerAdvice arrange+clock arrange+metYou arrange+outreach
application_confirmation +1 askInterest+roleNoun askInterest@subject assessment+statusNews
application_confirmation +1 assessment.complete@subject assessment.named? candidate+complete candidate+fit
application_confirmation +1 candidate+jobSheet candidate+manyApplicants candidate+regret candidate+thanks
application_confirmation +1 chose+applyAgain chose+assessment chose+careerAdvice chose+feedback chose+jobList
application_confirmation +1 chose+selected chose+statusNews chose+unsubscribe clock+assessment clock+jobSheet
application_confirmation +1 clock+metYou clock+offerPapers clock+outreach complete+careerAdvice complete+legal
application_confirmation +1 complete+otherMatter complete+outreach condition+application condition+applyAgain
application_confirmation +1 condition+assessment condition+feedback condition+hiring condition+interviewWord
application_confirmation +1 condition+manyApplicants condition+offerPapers condition+others condition+outreach
application_confirmation +1 condition+position condition+proceed condition+refusal condition+thanks
application_confirmation +1 condition+willReview conditionAfter+declined conditionAfter+fit
application_confirmation +1 confirmation.thanks confirmed+applied confirmed+contactYou consider+applyAgain
application_confirmation +1 consider+contactYou consider+keepOnFile consider+received consider+thanks
application_confirmation +1 contactYou+complete declined+complete declined+manyApplicants declined+refusal
application_confirmation +1 filled+contactYou fit+complete fit+interview fit+interviewSet fit+invite
application_confirmation +1 fit+outreach fit+willReview hedge hedge+alert hedge+application hedge+applyAgain
application_confirmation +1 hedge+arrange hedge+askInterest hedge+declined hedge+interview hedge+interviewWord
application_confirmation +1 hedge+invite hedge+metYou hedge+others hedge+received hedge+stated
application_confirmation +1 hedge+statusNews hiring+arrange hiring+clock hiring+contactYou hiring+interview
application_confirmation +1 hiring+interviewSet hiring+jobSheet hiring+legal hiring+proceed hiring+regret
application_confirmation +1 interview+clock interview+complete interview+interviewSet interview+offerJob
application_confirmation +1 interview.arrange? interviewSet+budget interviewSet+complete
application_confirmation +1 interviewWord+careerAdvice interviewWord+chose interviewWord+clock
application_confirmation +1 interviewWord+contactYou interviewWord+fit interviewWord+interviewSet
application_confirmation +1 interviewWord+manyApplicants interviewWord+offerJob interviewWord+others
application_confirmation +1 interviewWord+regret invite+offerJob jobList+jobSheet jobSheet+roleNoun
application_confirmation +1 keepOnFile+arrange keepOnFile+contactYou keepOnFile+invite keepOnFile+outreach
application_confirmation +1 legal+roleNoun luck+complete luck+thanks manyApplicants+interview
application_confirmation +1 manyApplicants+thanks not+clock not+conditionAfter not+contactYou not+declined
application_confirmation +1 not+fit not+keepOnFile not+position not+selected offerJob+metYou
application_confirmation +1 offerPapers+budget otherMatter+budget others+assessment others+consider
application_confirmation +1 others+declined others+invite others+manyApplicants others+selected others+toOffer
application_confirmation +1 outreach+budget outreach+otherMatter outreach.ask-interest@subject position+alert
application_confirmation +1 position+applied position+clock position+consider position+contactYou
application_confirmation +1 position+declined position+legal position+offerJob position+thanks proceed+alert
application_confirmation +1 proceed+applyAgain proceed+keepOnFile received+clock received+confirmed
application_confirmation +1 received+jobList received+legal received+statusNews received+visa
application_confirmation +1 received+willReview regret+contactYou rejection.chose-others?
application_confirmation +1 rejection.offer-taken-back selected+arrange selected+filled selected+fit
application_confirmation +1 selected+invite stated+assessment stated+declined stated+feedback stated+hiring
application_confirmation +1 stated+interview stated+invite stated+keepOnFile stated+manyApplicants status.news
application_confirmation +1 statusNews takenBack thanks+complete thanks+contactYou thanks+outreach
application_confirmation +1 thanks+roleNoun toOffer+arrange toOffer+keepOnFile willReview willReview+complete
application_confirmation +1 willReview+interview willReview+invite willReview+metYou willReview+outreach
application_confirmation -1 application+alert application+askInterest application+budget application+candidate
application_confirmation -1 application+invite application+outreach application+proceed application+withdrawn
application_confirmation -1 applied+alert applied+metYou applied+withdrawn applyAgain+complete
application_confirmation -1 applyAgain@subject arrange arrange+complete arrange+roleNoun arrange+statusNews
application_confirmation -1 arrange@subject candidate+chose candidate+declined candidate+statusNews
application_confirmation -1 candidate+withdrawn chose+arrange chose+complete chose+fit clock+complete
application_confirmation -1 clock@subject complete+jobSheet complete+offerPapers complete+unfinished
application_confirmation -1 condition+askInterest condition+chose condition+jobList condition+jobSheet
application_confirmation -1 condition+received condition+statusNews condition+unsubscribe condition@subject
application_confirmation -1 conditionAfter+complete consider+interview consider+willReview
application_confirmation -1 contactYou+statusNews declined+assessment declined+willReview feedback+roleNoun
application_confirmation -1 filled+roleNoun fit+applied fit+clock fit+luck hedge+applied hedge+feedback
application_confirmation -1 hedge+interviewSet hedge+unsubscribe hiring+applyAgain hiring+budget
application_confirmation -1 hiring+complete hiring+manyApplicants identityPapers interview.arrange
application_confirmation -1 interview.invited interview.slot interview.slot@subject interviewWord+arrange
application_confirmation -1 interviewWord+received interviewWord+roleNoun interviewWord@subject invite
application_confirmation -1 invite+complete invite+interviewSet invite+roleNoun invite+statusNews
application_confirmation -1 jobSheet@subject keepOnFile+applyAgain keepOnFile+received keepOnFile+roleNoun
application_confirmation -1 keepOnFile@subject manyApplicants+received manyApplicants+willReview
application_confirmation -1 metYou@subject not+budget not+interviewSet not+metYou not+proceed not+refusal
application_confirmation -1 not+seniority not+stated not+thanks not+toOffer not+unsubscribe offer.papers
application_confirmation -1 offer.papers@subject offerPapers@subject other.matter@subject otherMatter@subject
application_confirmation -1 others+proceed others+regret others+roleNoun outreach+jobSheet
application_confirmation -1 outreach.ask-interest outreach.found-you outreach.job-sheet@subject
application_confirmation -1 position+budget position+invite position+jobList position+offerPapers
application_confirmation -1 position+outreach position+recruiterSelf position+roleNoun position+seniority
application_confirmation -1 position+visa position+willReview position+withdrawn proceed+applied
application_confirmation -1 proceed+assessment proceed+clock proceed+regret proceed+seniority
application_confirmation -1 proceed+willReview received+askInterest received+careerAdvice
application_confirmation -1 received+interviewSet received+invite received+offerJob received+unsubscribe
application_confirmation -1 refusal+applied refusal+regret regret+applied regret+outreach regret+thanks
application_confirmation -1 rejection.apply-again@subject rejection.keep-on-file@subject rejection.no-fit
application_confirmation -1 rejection.not-selected rejection.not-selected@subject rejection.nothing-to-offer
application_confirmation -1 rejection.other-applicants roleNoun selected+confirmed selected+declined stated
application_confirmation -1 stated+applied stated+complete stated+consider stated+outreach stated+refusal
application_confirmation -1 stated+roleNoun stated@subject status.news@subject status.withdrawn@subject
application_confirmation -1 statusNews+roleNoun statusNews@subject thanks+arrange thanks+interview
application_confirmation -1 thanks+invite thanks+jobList thanks+otherMatter thanks+statusNews thanks+visa
application_confirmation -1 toOffer+applied toOffer@subject unfinished+roleNoun visa+roleNoun willReview+clock
application_confirmation -1 willReview+roleNoun willReview+statusNews withdrawn+roleNoun withdrawn@subject
application_confirmation -2 application+otherMatter application+visa applied+otherMatter applied+visa
application_confirmation -2 assessment.nearby budget chose+budget chose+roleNoun chose+toOffer
application_confirmation -2 confirmation.will-contact@subject confirmation.will-review@subject
application_confirmation -2 contactYou@subject filled+regret fit+jobSheet hedge+keepOnFile hedge+roleNoun
application_confirmation -2 interview@subject not+outreach not+willReview not@subject offerPapers other.matter
application_confirmation -2 otherMatter position+fit proceed+invite proceed@subject
application_confirmation -2 rejection.not-moving-forward selected+clock stated+filled toOffer toOffer+complete
application_confirmation -2 visa willReview+assessment willReview@subject
application_confirmation -3 invite@subject received+interview selected+roleNoun
application_confirmation -4 hiring@subject
rejection +8 rejection.not-selected
rejection +6 declined
rejection +5 rejection.chose-others rejection.not-moving-forward rejection.offer-taken-back takenBack
rejection +5 thanks+assessment thanks+metYou
rejection +4 hiring+declined luck metYou@subject not+outreach not+position not+selected not+toOffer
rejection +4 others+chose position+filled rejection.no-match rejection.position-filled rejection.wishes-luck
rejection +4 thanks+arrange thanks@subject
rejection +3 application+seniority application@subject applyAgain arrange+alert arrange+feedback
rejection +3 condition+interview condition+visa declined+applied declined+metYou declined+roleNoun feedback
rejection +3 filled filled+roleNoun hedge+keepOnFile hiring+takenBack hiring+thanks luck+thanks not+fit
rejection +3 not+offerPapers not+proceed not+visa offerJob+takenBack others+invite others+proceed
rejection +3 others+toOffer position+declined position+regret position+visa refusal+interview regret+roleNoun
rejection +3 rejection.apply-again rejection.nothing-to-offer selected+declined selected+interview
rejection +3 stated+roleNoun takenBack+budget thanks
rejection +2 application+consider application+feedback application+filled application+offerPapers
rejection +2 application+proceed application+refusal applied+askInterest applyAgain+arrange
rejection +2 applyAgain+assessment applyAgain+interview arrange+statusNews assessment.named assessment.named?
rejection +2 assessment.named@subject assessment@subject budget@subject candidate+regret candidate+thanks
rejection +2 candidate+willReview chose+complete chose+declined chose+filled chose+luck chose+takenBack
rejection +2 complete+alert complete+roleNoun complete+takenBack condition+budget condition+candidate
rejection +2 condition+contactYou condition+interviewWord condition+keepOnFile conditionAfter+interview
rejection +2 conditionAfter+interviewWord contactYou+budget declined+budget declined+complete
rejection +2 declined+interviewSet fit+keepOnFile fit+received hedge+application hedge+feedback hedge+outreach
rejection +2 hiring+arrange hiring+filled hiring+seniority interviewWord+refusal interviewWord+selected
rejection +2 interviewWord+thanks invite+complete invite+feedback keepOnFile keepOnFile+jobSheet
rejection +2 keepOnFile+statusNews legal+unsubscribe manyApplicants+received metYou not+consider not+declined
rejection +2 not+interviewSet offer.made? offerJob offerJob+budget otherMatter+roleNoun others+refusal
rejection +2 others+selected others+seniority position+budget position+chose position+manyApplicants
rejection +2 position+others position+seniority position+takenBack position+thanks proceed+applied
rejection +2 proceed+arrange proceed+luck proceed+outreach received+interviewSet refusal refusal+complete
rejection +2 refusal+contactYou regret regret+complete regret+offerPapers rejection.keep-on-file
rejection +2 rejection.no-fit rejection.other-applicants rejection.refusal rejection.regret roleNoun@subject
rejection +2 selected+confirmed selected+fit selected+metYou selected+outreach seniority stated+applied
rejection +2 stated+assessment stated+fit stated+interview stated+offerPapers stated@subject
rejection +2 takenBack+roleNoun thanks+askInterest thanks+complete thanks+interview thanks+jobList
rejection +2 thanks+roleNoun thanks+visa toOffer+budget toOffer+declined toOffer+offerJob toOffer+roleNoun
rejection +2 toOffer+visa willReview+invite
rejection +1 alert.jobs application+applyAgain application+askInterest application+fit application+keepOnFile
rejection +1 application+manyApplicants application+metYou application+position application+visa
rejection +1 applied+arrange applied+assessment applied+interviewSet applied+seniority applied@subject
rejection +1 applyAgain+interviewSet applyAgain+outreach applyAgain+received arrange+budget
rejection +1 arrange+offerPapers assessment assessment+feedback assessment+roleNoun budget+metYou
rejection +1 budget+roleNoun candidate+chose candidate+confirmed candidate+filled candidate+fit
rejection +1 candidate+interviewSet candidate+manyApplicants candidate+refusal chose+assessment chose+jobSheet
rejection +1 chose+manyApplicants chose+offerPapers chose+selected chose+seniority chose+visa clock+budget
rejection +1 clock+metYou clock+outreach complete+careerAdvice complete+jobSheet condition+alert
rejection +1 condition+applyAgain condition+assessment condition+confirmed condition+consider
rejection +1 condition+feedback condition+jobList condition+jobSheet condition+metYou condition+otherMatter
rejection +1 condition+others condition+outreach conditionAfter+application conditionAfter+chose
rejection +1 conditionAfter+complete conditionAfter+received confirmation.will-contact@subject consider
rejection +1 consider+applied consider+regret consider+thanks consider+willReview contactYou+arrange
rejection +1 contactYou+assessment contactYou+careerAdvice contactYou+feedback contactYou+metYou
rejection +1 contactYou+roleNoun contactYou@subject declined+arrange declined+assessment declined+invite
rejection +1 declined+outreach declined+received declined+seniority declined+willReview feedback@subject
rejection +1 filled+applied filled+budget filled+complete filled+declined filled+invite filled@subject
rejection +1 fit+applied fit+assessment fit+budget fit+contactYou fit+filled fit+invite fit+jobSheet fit+luck
rejection +1 fit+refusal fit+regret fit+seniority fit+willReview hedge+applied hedge+applyAgain hedge+complete
rejection +1 hedge+fit hedge+hiring hedge+interview hedge+manyApplicants hedge+proceed hiring+assessment
rejection +1 hiring+budget hiring+chose hiring+complete hiring+consider hiring+contactYou hiring+fit
rejection +1 hiring+offerPapers hiring+others hiring+received hiring+visa hiring@subject interview+assessment
rejection +1 interview+feedback interview+roleNoun interview+visa interview.invited? interview@subject
rejection +1 interviewWord+applied interviewWord+askInterest interviewWord+assessment interviewWord+contactYou
rejection +1 interviewWord+feedback interviewWord+metYou interviewWord+otherMatter interviewWord@subject
rejection +1 invite+arrange invite+interview invite+jobSheet invite+outreach invite+visa jobList+outreach
rejection +1 jobSheet+budget keepOnFile+applied keepOnFile+applyAgain keepOnFile+askInterest keepOnFile+budget
rejection +1 keepOnFile+interview keepOnFile+received keepOnFile+roleNoun keepOnFile+willReview legal
rejection +1 legal+roleNoun manyApplicants manyApplicants+applied manyApplicants+feedback
rejection +1 manyApplicants+interview manyApplicants+thanks manyApplicants+willReview metYou+feedback money
rejection +1 not not+application not+budget not+chose not+complete not+confirmed not+filled not+hiring
rejection +1 not+interview not+legal not+manyApplicants not+offerJob not+received not+refusal not+regret
rejection +1 not+roleNoun not+seniority not+takenBack offer.made offer.made@subject offerJob+offerPapers
rejection +1 offerJob+roleNoun offerJob@subject offerPapers+outreach others others+arrange others+complete
rejection +1 others+outreach others+roleNoun others+willReview outreach outreach+seniority outreach+visa
rejection +1 outreach.found-you position+applyAgain position+assessment position+candidate position+consider
rejection +1 position+feedback position+fit position+hiring position+interviewWord position+jobSheet
rejection +1 position+offerJob position+offerPapers position+outreach position+proceed position+refusal
rejection +1 position+roleNoun position+selected proceed proceed+askInterest proceed+chose proceed+declined
rejection +1 proceed+fit proceed+interview proceed+interviewSet proceed+invite proceed+jobList
rejection +1 proceed+manyApplicants proceed+received proceed+roleNoun proceed+selected proceed+seniority
rejection +1 proceed+toOffer proceed+visa received+applied received+askInterest received+confirmed
rejection +1 received+offerJob received+statusNews received+visa refusal+regret regret+applied regret+arrange
rejection +1 regret+interview regret+interviewSet regret+metYou regret+offerJob regret+outreach
rejection +1 regret+received regret@subject rejection.not-considered rejection.not-selected@subject
rejection +1 rejection.position-filled@subject selected+applyAgain selected+arrange selected+assessment
rejection +1 selected+clock selected+complete selected+refusal stated stated+arrange stated+budget
rejection +1 stated+candidate stated+chose stated+consider stated+hiring stated+interviewSet
rejection +1 stated+interviewWord stated+others stated+outreach stated+refusal stated+regret stated+seniority
rejection +1 stated+takenBack stated+visa statusNews+budget thanks+alert thanks+budget thanks+clock
rejection +1 thanks+feedback thanks+interviewSet thanks+outreach thanks+seniority thanks+willReview
rejection +1 toOffer+applyAgain toOffer+complete toOffer+contactYou toOffer+filled toOffer+offerPapers
rejection +1 toOffer+received toOffer+regret toOffer+willReview visa+roleNoun willReview willReview+clock
rejection +1 willReview+outreach
rejection -1 alert+askInterest alert+budget alert+outreach alert.advice alert.list application
rejection -1 application+careerAdvice application+clock application+complete application+identityPapers
rejection -1 application+invite application+offerJob application+otherMatter application+outreach
rejection -1 application+recruiterSelf application+toOffer applied+complete applied+invite applied+legal
rejection -1 applied+unfinished applied+willReview applied+withdrawn applyAgain+offerJob applyAgain+willReview
rejection -1 arrange+askInterest arrange+interviewSet arrange+offerJob arrange+otherMatter arrange+roleNoun
rejection -1 askInterest+budget askInterest+metYou askInterest+statusNews askInterest@subject
rejection -1 assessment+seniority assessment.nearby@subject candidate+alert candidate+arrange
rejection -1 candidate+consider candidate+feedback candidate+jobList candidate+jobSheet candidate+metYou
rejection -1 candidate+roleNoun candidate+statusNews candidate+withdrawn careerAdvice chose+askInterest
rejection -1 chose+otherMatter chose+regret chose+withdrawn chose@subject clock+askInterest clock+jobSheet
rejection -1 clock+otherMatter clock+roleNoun complete complete+jobList complete+metYou complete+statusNews
rejection -1 condition condition+application condition+askInterest condition+declined condition+filled
rejection -1 condition+invite condition+proceed condition+recruiterSelf condition+selected condition+stated
rejection -1 condition+statusNews condition+thanks conditionAfter+arrange conditionAfter+declined
rejection -1 conditionAfter+hiring conditionAfter+keepOnFile conditionAfter+offerJob conditionAfter+position
rejection -1 confirmation.thanks@subject confirmation.will-contact confirmation.will-review
rejection -1 confirmed+contactYou confirmed+roleNoun confirmed+willReview consider+applyAgain
rejection -1 consider+contactYou consider+fit consider+keepOnFile contactYou contactYou+offerJob
rejection -1 contactYou+recruiterSelf declined+contactYou declined+thanks filled+arrange fit fit+interviewSet
rejection -1 fit+metYou fit+otherMatter hedge+askInterest hedge+careerAdvice hedge+contactYou hedge+jobSheet
rejection -1 hedge+otherMatter hedge+recruiterSelf hedge+selected hedge+thanks hiring+askInterest
rejection -1 hiring+careerAdvice hiring+clock hiring+identityPapers hiring+jobList hiring+metYou
rejection -1 hiring+unfinished interview+careerAdvice interview+jobSheet interview+offerPapers
rejection -1 interview+recruiterSelf interview.arrange? interview.slot interviewWord+careerAdvice
rejection -1 interviewWord+fit interviewWord+jobSheet interviewWord+offerPapers interviewWord+outreach
rejection -1 interviewWord+received invite+clock invite+metYou invite+offerJob invite+roleNoun
rejection -1 jobList+jobSheet jobSheet+seniority keepOnFile+outreach luck+applyAgain luck+otherMatter
rejection -1 manyApplicants+complete not+applyAgain not+careerAdvice not+otherMatter not+others not+statusNews
rejection -1 not@subject offerJob+otherMatter offerJob+outreach offerPapers+roleNoun other.matter@subject
rejection -1 otherMatter otherMatter@subject others+manyApplicants others+thanks outreach+askInterest
rejection -1 outreach+budget outreach+otherMatter outreach+recruiterSelf outreach.ask-interest@subject
rejection -1 outreach.found-you@subject outreach.recruiter outreach@subject position+complete position+invite
rejection -1 position+withdrawn proceed+alert proceed+complete proceed+contactYou proceed+filled
rejection -1 received+arrange received+careerAdvice received+clock received+interview received+legal
rejection -1 received+willReview received@subject recruiterSelf regret+otherMatter regret+statusNews
rejection -1 rejection.no-fit? rejection.no-match? rejection.position-filled? roleNoun selected+keepOnFile
rejection -1 selected+offerJob selected+thanks selected@subject stated+metYou status.unfinished@subject
rejection -1 status.withdrawn status.withdrawn@subject statusNews+otherMatter statusNews+roleNoun
rejection -1 toOffer+applied toOffer+arrange toOffer+interviewSet toOffer+keepOnFile unfinished@subject
rejection -1 visa@subject willReview+interview willReview+otherMatter willReview+statusNews withdrawn+roleNoun
rejection -1 withdrawn@subject
rejection -2 application+chose application+withdrawn applied+otherMatter applyAgain@subject arrange+clock
rejection -2 assessment.nearby complete@subject condition+clock condition+fit condition+hiring
rejection -2 confirmed+outreach confirmed@subject consider+complete contactYou+askInterest hedge+consider
rejection -2 hiring+invite hiring+keepOnFile hiring+otherMatter identityPapers interview interview+offerJob
rejection -2 interviewWord+offerJob invite@subject not+keepOnFile not+unfinished offerJob+metYou
rejection -2 offerPapers+budget offerPapers+otherMatter others+consider position+otherMatter proceed@subject
rejection -2 received+alert refusal+otherMatter rejection.apply-again@subject rejection.chose-others?
rejection -2 rejection.not-moving-forward? rejection.other-applicants? selected+applied selected+jobSheet
rejection -2 stated+otherMatter stated+statusNews thanks+offerJob toOffer+statusNews willReview+metYou
rejection -2 withdrawn
rejection -3 arrange not+condition not+conditionAfter others+otherMatter rejection.not-selected?
rejection -3 willReview+contactYou
rejection -4 clock confirmation.received@subject
interview_invitation +5 clock
interview_invitation +4 interview@subject position+interviewSet
interview_invitation +3 arrange+clock arrange+metYou arrange@subject hiring+invite interview
interview_invitation +3 interview+roleNoun interview.invited interview.invited@subject
interview_invitation +3 interview.nearby@subject interview.slot@subject interviewSet interviewSet@subject
interview_invitation +3 invite+interview others+invite position+metYou received+outreach regret+roleNoun
interview_invitation +3 selected+invite
interview_invitation +2 application+applied application+invite application+outreach application+thanks
interview_invitation +2 applied+interviewSet arrange+interview arrange+interviewSet askInterest
interview_invitation +2 askInterest@subject candidate+invite chose+invite chose+metYou clock+complete
interview_invitation +2 clock+metYou clock+otherMatter complete+legal condition+clock conditionAfter+arrange
interview_invitation +2 conditionAfter+hiring fit+arrange fit@subject hiring+interview hiring+interviewSet
interview_invitation +2 interview+clock interview.slot interview.when interview.when@subject
interview_invitation +2 interviewSet+askInterest interviewSet+complete interviewSet+metYou
interview_invitation +2 interviewSet+outreach interviewWord+clock interviewWord+invite interviewWord+others
interview_invitation +2 interviewWord@subject invite+clock invite+outreach invite+roleNoun jobList
interview_invitation +2 jobList+roleNoun metYou@subject not+metYou not+outreach not+statusNews
interview_invitation +2 others+interview outreach.ask-interest@subject position+interview position+invite
interview_invitation +2 position+selected proceed+interviewSet rejection.no-match? rejection.position-filled
interview_invitation +2 selected+arrange stated+metYou thanks+arrange thanks+contactYou thanks+roleNoun
interview_invitation +2 willReview+interview
interview_invitation +1 application+candidate application+identityPapers application+interviewSet
interview_invitation +1 application+offerJob application+offerPapers application+position
interview_invitation +1 application+statusNews applied+assessment applied+budget applied+invite
interview_invitation +1 applied+jobSheet applied+metYou applied+otherMatter applyAgain+arrange
interview_invitation +1 applyAgain+interviewSet applyAgain+thanks arrange arrange+askInterest arrange+complete
interview_invitation +1 arrange+roleNoun arrange+statusNews assessment+metYou assessment.nearby
interview_invitation +1 candidate+applied candidate+assessment candidate+budget candidate+complete
interview_invitation +1 candidate+legal candidate+metYou candidate+others candidate+refusal candidate+regret
interview_invitation +1 candidate+thanks candidate+toOffer chose+arrange chose+askInterest chose+contactYou
interview_invitation +1 chose+feedback chose+interviewSet chose+jobList chose+received chose+regret
interview_invitation +1 clock+askInterest clock+assessment clock+roleNoun complete+recruiterSelf
interview_invitation +1 condition+applied condition+budget condition+chose condition+conditionAfter
interview_invitation +1 condition+outreach condition+toOffer conditionAfter+position confirmed+outreach
interview_invitation +1 consider+willReview contactYou+metYou declined+roleNoun feedback+roleNoun fit+clock
interview_invitation +1 fit+feedback fit+invite fit+outreach fit+received fit+regret hedge+assessment
interview_invitation +1 hedge+hiring hedge+invite hedge+metYou hedge+otherMatter hedge+others hedge+willReview
interview_invitation +1 hiring+arrange hiring+askInterest hiring+interviewWord hiring+otherMatter
interview_invitation +1 hiring+others hiring+proceed hiring+selected hiring+seniority hiring+toOffer
interview_invitation +1 interview+askInterest interview+budget interview+jobList interview+jobSheet
interview_invitation +1 interview+outreach interview.arrange@subject interviewSet+budget interviewSet+roleNoun
interview_invitation +1 interviewWord+applied interviewWord+askInterest interviewWord+jobSheet
interview_invitation +1 interviewWord+offerPapers interviewWord+outreach interviewWord+proceed
interview_invitation +1 interviewWord+roleNoun interviewWord+selected interviewWord+toOffer
interview_invitation +1 interviewWord+willReview invite invite+arrange invite+budget invite+jobSheet
interview_invitation +1 invite+offerJob invite+visa invite@subject jobSheet+budget jobSheet@subject
interview_invitation +1 keepOnFile+roleNoun metYou metYou+roleNoun not+clock not+conditionAfter not+consider
interview_invitation +1 not+interviewSet not+offerPapers not+regret not+unfinished not@subject
interview_invitation +1 others+assessment others+received others+selected others+toOffer outreach
interview_invitation +1 outreach+metYou outreach+recruiterSelf outreach.ask-interest
interview_invitation +1 outreach.job-sheet@subject position+filled position+identityPapers
interview_invitation +1 position+interviewWord position+otherMatter position+proceed proceed+interview
interview_invitation +1 proceed+roleNoun proceed+seniority proceed@subject received+invite received+metYou
interview_invitation +1 refusal regret+metYou regret+outreach regret@subject rejection.not-selected
interview_invitation +1 rejection.refusal selected+interview selected+jobSheet selected+thanks
interview_invitation +1 seniority@subject stated+arrange stated+budget stated+fit stated+interview
interview_invitation +1 stated+interviewSet stated+outreach stated+received stated+regret stated+roleNoun
interview_invitation +1 statusNews+metYou statusNews+visa thanks+budget thanks+complete thanks+offerPapers
interview_invitation +1 toOffer+interviewSet toOffer+metYou toOffer+outreach toOffer+roleNoun willReview+clock
interview_invitation +1 willReview+complete willReview+interviewSet willReview+offerPapers
interview_invitation -1 alert alert.jobs application+applyAgain application+contactYou application+declined
interview_invitation -1 application+feedback application+hiring application+keepOnFile
interview_invitation -1 application+manyApplicants application+proceed application+unfinished applied+arrange
interview_invitation -1 applied+askInterest applied+jobList applied+statusNews applied+unfinished
interview_invitation -1 arrange+feedback assessment+budget assessment+otherMatter assessment+seniority
interview_invitation -1 assessment.complete assessment.named budget candidate+declined candidate+otherMatter
interview_invitation -1 candidate+proceed candidate+willReview chose+filled chose+identityPapers chose+luck
interview_invitation -1 chose+offerJob chose+offerPapers chose+recruiterSelf chose+roleNoun chose+statusNews
interview_invitation -1 chose+takenBack chose+thanks chose+visa chose@subject clock+jobList complete
interview_invitation -1 complete+seniority complete+statusNews complete+unsubscribe condition+arrange
interview_invitation -1 condition+hiring condition+invite condition+jobList condition+keepOnFile
interview_invitation -1 condition+offerPapers condition+proceed condition+roleNoun condition+stated
interview_invitation -1 condition+unsubscribe conditionAfter+complete confirmation.thanks@subject
interview_invitation -1 confirmation.will-contact@subject confirmed+invite confirmed@subject consider
interview_invitation -1 consider+invite consider+received contactYou+complete contactYou+roleNoun
interview_invitation -1 contactYou@subject declined+complete declined+interview declined+interviewSet
interview_invitation -1 declined+invite filled+contactYou filled+interview fit+askInterest fit+contactYou
interview_invitation -1 fit+interview fit+willReview hedge+chose hedge+contactYou hedge+fit
interview_invitation -1 hedge+interviewWord hedge+offerJob hedge+outreach hedge+proceed hedge+regret
interview_invitation -1 hedge+selected hedge+stated hiring+applied hiring+assessment hiring+careerAdvice
interview_invitation -1 hiring+chose hiring+clock hiring+jobList hiring+jobSheet hiring+keepOnFile
interview_invitation -1 hiring+metYou hiring+offerJob hiring+received hiring+regret hiring+statusNews
interview_invitation -1 hiring+takenBack interview+careerAdvice interviewWord+assessment
interview_invitation -1 interviewWord+complete interviewWord+declined interviewWord+feedback
interview_invitation -1 interviewWord+filled interviewWord+fit interviewWord+metYou invite+feedback
interview_invitation -1 jobList+budget jobList+outreach jobSheet+roleNoun keepOnFile+contactYou
interview_invitation -1 keepOnFile+invite money not not+arrange not+assessment not+complete not+filled
interview_invitation -1 not+position not+proceed not+seniority offer.made offer.made? offer.made@subject
interview_invitation -1 offer.papers offer.papers? offer.papers@subject offerJob+metYou offerJob@subject
interview_invitation -1 offerPapers+roleNoun offerPapers@subject others+arrange others+otherMatter
interview_invitation -1 others+proceed outreach+roleNoun position+applied position+candidate position+complete
interview_invitation -1 position+hiring position+legal position+offerPapers position+received position+regret
interview_invitation -1 position+unfinished proceed+applied proceed+offerJob proceed+received proceed+regret
interview_invitation -1 proceed+toOffer proceed+willReview received+arrange received+complete
interview_invitation -1 received+willReview rejection.apply-again rejection.chose-others
interview_invitation -1 rejection.keep-on-file rejection.keep-on-file? rejection.not-considered
interview_invitation -1 rejection.not-selected? rejection.regret selected+contactYou selected+received
interview_invitation -1 selected+willReview seniority stated+hiring stated+others stated+proceed
interview_invitation -1 stated+toOffer thanks thanks+interview thanks+otherMatter thanks+outreach
interview_invitation -1 toOffer+assessment toOffer+invite toOffer+otherMatter willReview willReview+arrange
interview_invitation -1 willReview+assessment willReview+contactYou
interview_invitation -2 application+arrange application+askInterest application+jobList application+others
interview_invitation -2 applyAgain+contactYou arrange+assessment assessment+complete candidate candidate+chose
interview_invitation -2 candidate+received chose+declined chose+keepOnFile complete+roleNoun
interview_invitation -2 condition+interviewWord condition@subject hedge+arrange hiring hiring+willReview
interview_invitation -2 interview.slot? interviewSet+assessment interviewSet+otherMatter interviewWord+thanks
interview_invitation -2 invite+otherMatter keepOnFile legal manyApplicants not+received offerJob offerPapers
interview_invitation -2 others+complete position+others regret+complete rejection.not-moving-forward
interview_invitation -2 rejection.other-applicants? stated+invite thanks@subject toOffer+complete unsubscribe
interview_invitation -3 complete+outreach not+invite position+arrange position+fit stated+position
assessment_invitation +6 assessment.nearby@subject
assessment_invitation +5 assessment@subject
assessment_invitation +4 assessment assessment.named@subject
assessment_invitation +3 assessment+roleNoun assessment.complete assessment.complete@subject assessment.named?
assessment_invitation +3 assessment.nearby complete+roleNoun complete@subject condition+assessment
assessment_invitation +3 hiring+assessment
assessment_invitation +2 applied+askInterest applied+invite arrange+complete assessment+complete
assessment_invitation +2 assessment.named clock+complete complete interviewSet+assessment
assessment_invitation +2 interviewWord+assessment invite+assessment invite+clock invite+complete luck
assessment_invitation +2 manyApplicants+complete proceed proceed+assessment proceed+complete
assessment_invitation +2 rejection.wishes-luck selected+toOffer thanks+metYou toOffer+roleNoun
assessment_invitation +1 application+consider application+fit application+invite application+manyApplicants
assessment_invitation +1 application+outreach application+selected application+thanks application+toOffer
assessment_invitation +1 applied applied+budget applied+complete applied+seniority applyAgain+willReview
assessment_invitation +1 arrange+roleNoun assessment+jobSheet assessment+otherMatter assessment+outreach
assessment_invitation +1 assessment+seniority assessment.complete? candidate candidate+assessment
assessment_invitation +1 candidate+budget candidate+complete candidate+consider candidate+declined
assessment_invitation +1 candidate+feedback candidate+jobList candidate+proceed candidate+seniority
assessment_invitation +1 chose+assessment chose+complete chose+fit clock+offerPapers complete+budget
assessment_invitation +1 complete+identityPapers complete+otherMatter complete+seniority complete+unfinished
assessment_invitation +1 condition+fit condition+roleNoun condition+seniority condition@subject conditionAfter
assessment_invitation +1 conditionAfter+complete confirmation.thanks confirmation.will-review
assessment_invitation +1 confirmation.will-review@subject confirmed+invite consider+roleNoun
assessment_invitation +1 declined+interview filled+complete fit+applied fit+arrange fit+complete fit+invite
assessment_invitation +1 hedge+arrange hedge+metYou hedge+thanks hiring+clock hiring+complete
assessment_invitation +1 hiring+identityPapers hiring+interview hiring+interviewSet hiring+seniority interview
assessment_invitation +1 interview+assessment interview+budget interview+complete interview+jobList
assessment_invitation +1 interview+offerPapers interview.arrange@subject interview@subject
assessment_invitation +1 interviewSet+otherMatter interviewWord+complete interviewWord+metYou invite
assessment_invitation +1 invite+interviewSet invite+metYou invite+offerPapers invite@subject
assessment_invitation +1 manyApplicants+interview manyApplicants+roleNoun metYou metYou@subject not+assessment
assessment_invitation +1 not+careerAdvice not+complete not+conditionAfter not+offerJob not+outreach
assessment_invitation +1 not+unfinished others+filled position+assessment position+invite position+jobSheet
assessment_invitation +1 position+seniority proceed+clock proceed+offerJob proceed+willReview
assessment_invitation +1 received+askInterest received+interview regret+otherMatter regret+roleNoun
assessment_invitation +1 rejection.not-considered selected+clock selected+seniority selected@subject
assessment_invitation +1 seniority@subject stated+complete stated+proceed status.unfinished thanks+applied
assessment_invitation +1 thanks+interview thanks+offerJob toOffer+applied toOffer+arrange toOffer+assessment
assessment_invitation +1 toOffer@subject unfinished willReview willReview+arrange willReview+metYou
assessment_invitation +1 willReview@subject
assessment_invitation -1 alert alert.list application+clock application+declined application+feedback
assessment_invitation -1 application+interview application+interviewWord application+others
assessment_invitation -1 application+statusNews application+visa applied+metYou applied+visa applied@subject
assessment_invitation -1 applyAgain applyAgain+applied applyAgain+arrange arrange arrange+askInterest
assessment_invitation -1 arrange+clock arrange+interview askInterest assessment+feedback candidate+otherMatter
assessment_invitation -1 candidate+others candidate+statusNews candidate+thanks candidate+willReview
assessment_invitation -1 candidate@subject chose+arrange chose+clock chose+consider chose+contactYou
assessment_invitation -1 chose+interviewSet chose+invite chose+keepOnFile chose+metYou chose+offerJob
assessment_invitation -1 chose+offerPapers chose+outreach chose+recruiterSelf chose+statusNews chose+thanks
assessment_invitation -1 chose+toOffer clock+assessment clock+metYou clock+otherMatter complete+careerAdvice
assessment_invitation -1 complete+feedback condition+interview condition+keepOnFile condition+otherMatter
assessment_invitation -1 condition+outreach condition+position condition+statusNews condition+thanks
assessment_invitation -1 condition+willReview conditionAfter+chose confirmed+complete confirmed+roleNoun
assessment_invitation -1 consider contactYou+complete declined+assessment declined+interviewSet
assessment_invitation -1 declined+roleNoun filled fit+feedback fit+interview fit+manyApplicants fit+statusNews
assessment_invitation -1 hedge+application hedge+budget hedge+complete hedge+fit hedge+hiring
assessment_invitation -1 hedge+interviewSet hedge+jobSheet hedge+proceed hedge+stated hedge@subject
assessment_invitation -1 hiring+alert hiring+arrange hiring+contactYou hiring+declined hiring+interviewWord
assessment_invitation -1 hiring+keepOnFile hiring+luck hiring+metYou hiring+offerJob hiring+outreach
assessment_invitation -1 hiring+regret hiring+selected interview+askInterest interview+feedback
assessment_invitation -1 interview+interviewSet interview+outreach interview+recruiterSelf interview+roleNoun
assessment_invitation -1 interview+statusNews interview.arrange interviewSet+metYou interviewSet@subject
assessment_invitation -1 interviewWord+applied interviewWord+arrange interviewWord+careerAdvice
assessment_invitation -1 interviewWord+feedback interviewWord+others interviewWord+roleNoun
assessment_invitation -1 interviewWord+statusNews invite+otherMatter jobList keepOnFile keepOnFile+received
assessment_invitation -1 legal+unsubscribe luck+applied money not+applied not+askInterest not+budget not+clock
assessment_invitation -1 not+hedge not+hiring not+interviewWord not+invite not+manyApplicants not+position
assessment_invitation -1 not+regret not+roleNoun not+toOffer not@subject offer.made@subject offer.papers
assessment_invitation -1 offerJob+otherMatter offerJob@subject offerPapers offerPapers+roleNoun
assessment_invitation -1 otherMatter+roleNoun others+chose others+interview others+metYou
assessment_invitation -1 outreach.found-you@subject outreach@subject position+askInterest position+clock
assessment_invitation -1 position+confirmed position+declined position+interview position+jobList
assessment_invitation -1 position+luck position+offerJob position+offerPapers position+received
assessment_invitation -1 position+roleNoun position+toOffer proceed+luck proceed+otherMatter proceed+outreach
assessment_invitation -1 received+arrange received+budget received+confirmed received+jobList
assessment_invitation -1 received+roleNoun received+statusNews rejection.apply-again rejection.apply-again?
assessment_invitation -1 rejection.chose-others rejection.keep-on-file? rejection.no-match?
assessment_invitation -1 rejection.not-selected? rejection.nothing-to-offer rejection.other-applicants
assessment_invitation -1 rejection.other-applicants? selected+arrange selected+contactYou selected+fit
assessment_invitation -1 selected+interviewSet selected+jobSheet selected+received selected+regret
assessment_invitation -1 selected+willReview seniority+roleNoun stated stated+application stated+applied
assessment_invitation -1 stated+candidate stated+fit stated+interview stated+willReview status.news statusNews
assessment_invitation -1 thanks+clock thanks+complete thanks+contactYou thanks+invite thanks+visa
assessment_invitation -1 thanks@subject toOffer toOffer+interview toOffer+interviewSet toOffer+offerJob
assessment_invitation -1 toOffer+offerPapers visa+roleNoun willReview+contactYou
assessment_invitation -2 application+metYou application@subject applied+outreach askInterest@subject budget
assessment_invitation -2 complete+offerPapers condition condition+arrange condition+contactYou
assessment_invitation -2 confirmation.received confirmation.will-contact confirmation.will-contact@subject
assessment_invitation -2 contactYou contactYou@subject hedge hedge+chose hedge+position hiring+applied
assessment_invitation -2 interview.invited? interview.slot? invite+arrange invite+offerJob legal
assessment_invitation -2 manyApplicants+applied not+application not+fit not+thanks offerJob+roleNoun others
assessment_invitation -2 outreach.ask-interest@subject position+willReview position@subject proceed+selected
assessment_invitation -2 recruiterSelf+roleNoun regret regret+assessment stated+chose stated+hiring
assessment_invitation -2 stated+regret thanks+assessment unsubscribe willReview+roleNoun
assessment_invitation -3 condition+application visa
offer +5 offer.made offerJob position+offerJob
offer +4 condition+offerPapers interview+offerJob jobList offer.made@subject offer.papers offerJob+roleNoun
offer +4 offerJob@subject offerPapers thanks+offerJob
offer +3 alert.list arrange+offerPapers hiring+offerJob hiring+offerPapers interviewWord+offerJob
offer +3 offer.papers? offerJob+metYou proceed+offerPapers thanks+roleNoun toOffer+roleNoun
offer +2 application+offerJob askInterest+roleNoun budget chose+clock chose+identityPapers chose+offerJob
offer +2 chose+statusNews chose+thanks complete+offerJob complete+offerPapers condition+offerJob
offer +2 condition+roleNoun hiring+askInterest hiring+jobSheet hiring+toOffer identityPapers
offer +2 interviewWord+metYou interviewWord+proceed invite+jobSheet invite+offerJob invite+roleNoun
offer +2 invite+seniority invite@subject jobList+budget not+jobList offerJob+outreach
offer +2 offerPapers+identityPapers other.matter otherMatter proceed+interview proceed+received
offer +2 proceed+toOffer selected selected+offerJob selected+roleNoun thanks+complete thanks+interview
offer +2 thanks+metYou toOffer+statusNews willReview+offerPapers
offer +1 application+arrange application+budget application+offerPapers application+others applyAgain+complete
offer +1 applyAgain@subject arrange+budget arrange+clock arrange+complete arrange+offerJob arrange+otherMatter
offer +1 arrange+roleNoun askInterest+statusNews assessment+complete assessment.complete budget+roleNoun
offer +1 candidate+askInterest candidate+assessment candidate+clock candidate+offerJob candidate+proceed
offer +1 candidate+unfinished chose+manyApplicants chose+metYou chose+offerPapers chose+received
offer +1 chose+recruiterSelf chose+selected chose+toOffer chose@subject clock+offerPapers complete+askInterest
offer +1 complete+identityPapers complete+jobList complete+seniority complete+visa complete@subject
offer +1 condition+askInterest condition+chose condition+conditionAfter condition+hiring
offer +1 condition+identityPapers condition+legal condition+position condition+proceed condition+thanks
offer +1 conditionAfter+declined conditionAfter+hiring conditionAfter+offerJob conditionAfter+position
offer +1 confirmation.received@subject confirmation.thanks@subject confirmed contactYou+budget
offer +1 contactYou+offerJob contactYou+offerPapers contactYou+recruiterSelf contactYou+roleNoun
offer +1 declined+applied declined+interview fit+arrange fit+contactYou fit+declined fit+interviewSet
offer +1 fit+thanks fit+toOffer hedge+statusNews hiring hiring+budget hiring+clock hiring+complete
offer +1 hiring+filled hiring+identityPapers hiring+otherMatter hiring+proceed hiring+seniority hiring+thanks
offer +1 hiring@subject interview+otherMatter interview+outreach interview.arrange? interviewSet+metYou
offer +1 interviewSet+roleNoun interviewWord+declined interviewWord+fit interviewWord+thanks
offer +1 interviewWord+toOffer invite invite+jobList invite+offerPapers invite+otherMatter jobList+jobSheet
offer +1 jobList+roleNoun jobSheet metYou metYou+roleNoun not+application not+arrange not+conditionAfter
offer +1 not+filled not+offerJob offerJob+jobList offerJob+otherMatter offerPapers+jobSheet others+contactYou
offer +1 others+interview outreach.job-sheet position+chose position+contactYou position+identityPapers
offer +1 position+interviewWord position+jobList position+selected position+thanks position+toOffer
offer +1 position@subject proceed+clock proceed+willReview received+complete received+confirmed
offer +1 received+offerPapers regret+otherMatter rejection.apply-again@subject rejection.chose-others
offer +1 rejection.no-match rejection.nothing-to-offer rejection.position-filled selected+filled
offer +1 selected+offerPapers selected+otherMatter selected+received selected+statusNews selected+thanks
offer +1 selected@subject seniority@subject stated+chose stated+contactYou stated+interviewWord stated+invite
offer +1 stated+offerJob stated+otherMatter stated+position statusNews+visa thanks+askInterest thanks+invite
offer +1 thanks+offerPapers thanks+outreach toOffer toOffer+interview toOffer+metYou toOffer+offerJob
offer +1 toOffer+thanks toOffer+willReview toOffer@subject visa willReview+arrange willReview+contactYou
offer -1 alert alert.advice application+chose application+complete application+fit application+hiring
offer -1 application+interview application+received application+selected application+toOffer applied+interview
offer -1 applied@subject applyAgain+contactYou arrange+askInterest arrange+statusNews
offer -1 assessment.nearby@subject candidate+applied candidate+complete candidate+statusNews chose+applied
offer -1 chose+applyAgain chose+confirmed chose+declined chose+feedback chose+interviewSet chose+outreach
offer -1 clock clock+metYou clock+otherMatter clock+roleNoun condition+feedback condition+metYou
offer -1 condition+others condition+outreach condition+regret confirmation.received consider
offer -1 contactYou+askInterest contactYou+interview contactYou+metYou declined filled fit+assessment
offer -1 fit+clock fit+complete fit+invite fit+regret fit@subject hedge+contactYou hedge+fit hedge+hiring
offer -1 hedge+interview hedge+interviewWord hedge+others hedge+roleNoun hiring+applied hiring+arrange
offer -1 hiring+assessment hiring+careerAdvice hiring+fit hiring+interview hiring+keepOnFile hiring+others
offer -1 hiring+regret hiring+roleNoun hiring+takenBack interview interview+assessment interview+budget
offer -1 interview+complete interview.invited interview.invited@subject interviewWord interviewWord+complete
offer -1 interviewWord+feedback interviewWord+interview interviewWord@subject invite+complete invite+interview
offer -1 invite+visa keepOnFile keepOnFile+budget legal luck+roleNoun manyApplicants not not+askInterest
offer -1 not+assessment not+chose not+condition not+feedback not+hedge not+position not+proceed not+selected
offer -1 not+statusNews not+thanks offerJob+takenBack other.matter@subject otherMatter@subject others+arrange
offer -1 others+metYou others+selected outreach+budget outreach+roleNoun position+alert position+applied
offer -1 position+clock position+complete position+keepOnFile position+statusNews position+willReview
offer -1 proceed+chose proceed+invite proceed+otherMatter proceed+outreach proceed+statusNews received+applied
offer -1 received+contactYou received+feedback received+invite received+offerJob received+roleNoun
offer -1 received+statusNews received+thanks received@subject refusal+offerJob regret+complete
offer -1 rejection.keep-on-file rejection.not-selected roleNoun@subject selected+contactYou selected+jobSheet
offer -1 selected+regret selected+willReview seniority+roleNoun stated+fit stated+offerPapers stated+refusal
offer -1 stated+statusNews stated+thanks statusNews+metYou takenBack+roleNoun thanks thanks+contactYou
offer -1 toOffer+applied toOffer+invite toOffer+received toOffer+regret
offer -2 application+applied application+interviewWord application+outreach candidate careerAdvice chose+fit
offer -2 chose+regret complete+outreach condition+invite confirmation.thanks filled+budget hedge+chose
offer -2 not+stated not+willReview others+roleNoun outreach outreach.found-you position+assessment
offer -2 position+otherMatter position+others proceed+thanks regret stated+regret stated+selected
offer -2 stated+takenBack takenBack+budget thanks+applied unsubscribe
offer -3 application selected+toOffer
offer -4 applied
recruiter_outreach +5 askInterest
recruiter_outreach +4 outreach outreach.ask-interest
recruiter_outreach +3 chose+otherMatter condition+interview condition+recruiterSelf jobSheet+roleNoun
recruiter_outreach +3 outreach.found-you
recruiter_outreach +2 alert.list application+chose applied+askInterest applied+budget applied+invite
recruiter_outreach +2 applied+statusNews applyAgain+askInterest arrange+interview askInterest@subject
recruiter_outreach +2 chose+askInterest chose+seniority clock+budget clock@subject complete+unsubscribe
recruiter_outreach +2 condition+askInterest condition+interviewSet condition+invite condition+stated
recruiter_outreach +2 consider+outreach contactYou+outreach fit+askInterest hedge@subject hiring+fit
recruiter_outreach +2 hiring+jobSheet interview+askInterest interview.arrange invite@subject jobList
recruiter_outreach +2 jobList+outreach jobSheet@subject manyApplicants+roleNoun not+askInterest not+condition
recruiter_outreach +2 not+unsubscribe offerPapers+outreach other.matter@subject otherMatter
recruiter_outreach +2 otherMatter+roleNoun otherMatter@subject outreach+jobSheet outreach+recruiterSelf
recruiter_outreach +2 outreach+roleNoun outreach+seniority outreach+statusNews outreach.ask-interest@subject
recruiter_outreach +2 outreach.found-you@subject outreach.job-sheet@subject outreach.recruiter
recruiter_outreach +2 outreach.recruiter@subject outreach@subject position+budget received+metYou
recruiter_outreach +2 received+recruiterSelf received+unsubscribe recruiterSelf recruiterSelf@subject
recruiter_outreach +2 roleNoun@subject seniority visa
recruiter_outreach +1 alert+budget alert.list@subject application+alert application+arrange application+budget
recruiter_outreach +1 application+careerAdvice application+fit application+invite application+offerPapers
recruiter_outreach +1 application+otherMatter application+regret application+selected applied+arrange
recruiter_outreach +1 applied+careerAdvice applied+contactYou applied+legal applyAgain+complete
recruiter_outreach +1 applyAgain+contactYou applyAgain+offerJob applyAgain+outreach applyAgain+thanks
recruiter_outreach +1 arrange+askInterest arrange+outreach askInterest+budget askInterest+roleNoun
recruiter_outreach +1 budget+roleNoun candidate+offerJob candidate+outreach candidate+received candidate+visa
recruiter_outreach +1 chose+applied chose+applyAgain chose+arrange chose+consider chose+outreach
recruiter_outreach +1 chose+received chose+thanks chose+unsubscribe chose+visa clock+jobList clock+otherMatter
recruiter_outreach +1 clock+outreach complete+askInterest complete+budget complete+jobSheet complete+offerJob
recruiter_outreach +1 complete+recruiterSelf condition condition+application condition+applied
recruiter_outreach +1 condition+budget condition+clock condition+consider condition+jobList condition+jobSheet
recruiter_outreach +1 condition+legal condition+others condition+received condition+selected consider
recruiter_outreach +1 consider+invite consider+keepOnFile contactYou+interview fit+applied fit+assessment
recruiter_outreach +1 fit+clock fit+jobSheet fit+otherMatter fit+roleNoun fit@subject hedge hedge+applyAgain
recruiter_outreach +1 hedge+chose hedge+consider hedge+fit hedge+interview hedge+interviewWord hedge+invite
recruiter_outreach +1 hedge+proceed hedge+recruiterSelf hedge+thanks hiring+consider hiring+keepOnFile
recruiter_outreach +1 hiring+manyApplicants hiring+offerPapers hiring+others hiring+recruiterSelf
recruiter_outreach +1 hiring+roleNoun hiring+toOffer hiring+visa interview interview+interviewSet
recruiter_outreach +1 interview+outreach interview.invited interview.invited? interviewSet+complete
recruiter_outreach +1 interviewSet+outreach interviewWord+askInterest interviewWord+fit
recruiter_outreach +1 interviewWord+offerPapers interviewWord+others interviewWord+outreach invite
recruiter_outreach +1 invite+askInterest jobList@subject jobSheet keepOnFile+arrange keepOnFile+statusNews
recruiter_outreach +1 manyApplicants metYou+roleNoun not not+applied not+applyAgain not+arrange not+clock
recruiter_outreach +1 not+feedback not+jobSheet not+legal not+manyApplicants not+offerPapers not+selected
recruiter_outreach +1 not+seniority not+thanks offer.papers offerPapers+jobList offerPapers+jobSheet
recruiter_outreach +1 offerPapers+roleNoun other.matter otherMatter+visa others+applied others+arrange
recruiter_outreach +1 others+complete others+interview others+otherMatter outreach+askInterest
recruiter_outreach +1 outreach+otherMatter outreach+visa outreach.job-sheet position+jobList position+jobSheet
recruiter_outreach +1 position+manyApplicants position+metYou position+offerPapers position+otherMatter
recruiter_outreach +1 position+others position+received position+recruiterSelf position+statusNews
recruiter_outreach +1 position+unsubscribe proceed+applyAgain proceed+askInterest proceed+contactYou
recruiter_outreach +1 proceed+interviewSet proceed+selected received+arrange received+askInterest
recruiter_outreach +1 received+careerAdvice received+contactYou received+outreach recruiterSelf+roleNoun
recruiter_outreach +1 rejection.keep-on-file rejection.regret selected+clock selected+fit seniority+roleNoun
recruiter_outreach +1 stated+assessment stated+hiring stated+interview stated+outreach stated+toOffer
recruiter_outreach +1 statusNews+roleNoun thanks+contactYou toOffer+filled toOffer+outreach
recruiter_outreach +1 unfinished+roleNoun unsubscribe visa@subject willReview+otherMatter
recruiter_outreach -1 alert.advice application+applied application+assessment application+confirmed
recruiter_outreach -1 application+filled application+manyApplicants application+proceed application+received
recruiter_outreach -1 application+willReview applied+clock applied+complete applied+interviewSet
recruiter_outreach -1 applied+offerPapers applied+otherMatter applied+visa applied@subject arrange+clock
recruiter_outreach -1 arrange+offerPapers assessment assessment+complete assessment.named assessment.named?
recruiter_outreach -1 assessment.named@subject assessment@subject budget+metYou candidate+arrange
recruiter_outreach -1 candidate+hiring candidate+interview candidate+others candidate+proceed careerAdvice
recruiter_outreach -1 chose+assessment chose+budget chose+clock chose+complete chose+declined chose+feedback
recruiter_outreach -1 chose+filled chose+interviewSet chose+jobList chose+keepOnFile chose+luck chose+metYou
recruiter_outreach -1 clock+askInterest clock+jobSheet clock+offerPapers complete+feedback complete+visa
recruiter_outreach -1 condition+keepOnFile condition+position conditionAfter+contactYou conditionAfter+hiring
recruiter_outreach -1 confirmation.received confirmation.will-review confirmed+applied consider+thanks
recruiter_outreach -1 declined+complete declined+otherMatter declined+outreach filled+applied fit+complete
recruiter_outreach -1 fit+feedback fit+invite fit+received hedge+arrange hedge+jobSheet hedge+metYou
recruiter_outreach -1 hedge+roleNoun hiring+applyAgain hiring+askInterest hiring+complete hiring+contactYou
recruiter_outreach -1 hiring+feedback hiring+interviewWord hiring+legal hiring+metYou hiring+selected
recruiter_outreach -1 hiring+willReview interview+budget interview+clock interview+jobSheet
recruiter_outreach -1 interview+otherMatter interviewWord+applied interviewWord+budget
recruiter_outreach -1 interviewWord+contactYou interviewWord+otherMatter interviewWord+roleNoun
recruiter_outreach -1 interviewWord@subject invite+interviewSet invite+jobSheet invite+offerJob
recruiter_outreach -1 invite+roleNoun invite+statusNews jobSheet+budget keepOnFile+applyAgain
recruiter_outreach -1 keepOnFile+received keepOnFile+recruiterSelf luck manyApplicants+applied not+consider
recruiter_outreach -1 not+interviewSet not+jobList not+received not+unfinished not@subject offer.made@subject
recruiter_outreach -1 offer.papers? offer.papers@subject offerJob@subject offerPapers@subject position+chose
recruiter_outreach -1 position+fit position+interviewSet position+interviewWord position+proceed position+visa
recruiter_outreach -1 position@subject proceed+applied proceed+budget proceed+interview proceed+keepOnFile
recruiter_outreach -1 proceed+thanks proceed+toOffer received received+alert received+applied received+clock
recruiter_outreach -1 received+feedback received+interviewSet received+roleNoun received+statusNews
recruiter_outreach -1 received+visa regret+complete regret+outreach regret@subject rejection.chose-others?
recruiter_outreach -1 rejection.keep-on-file? rejection.no-fit rejection.no-match rejection.wishes-luck
recruiter_outreach -1 selected+confirmed selected+filled selected+interview selected+invite selected+outreach
recruiter_outreach -1 selected+regret selected+statusNews selected@subject seniority@subject stated
recruiter_outreach -1 stated+arrange stated+interviewSet stated+invite stated+keepOnFile stated+received
recruiter_outreach -1 stated+roleNoun stated+selected statusNews+otherMatter thanks toOffer+contactYou
recruiter_outreach -1 toOffer+interviewSet toOffer+offerJob toOffer+offerPapers willReview willReview+complete
recruiter_outreach -1 willReview+invite willReview+outreach
recruiter_outreach -2 application+interviewSet application+interviewWord application+roleNoun candidate
recruiter_outreach -2 candidate+roleNoun clock complete+seniority condition+fit condition+willReview
recruiter_outreach -2 hedge+complete identityPapers interview.nearby@subject interviewWord+toOffer not+budget
recruiter_outreach -2 not+fit not+interviewWord not+willReview position+arrange position+thanks regret
recruiter_outreach -2 selected+roleNoun stated+position stated@subject thanks+roleNoun thanks+statusNews
recruiter_outreach -2 toOffer+interview
recruiter_outreach -3 application+candidate candidate+applied chose+offerPapers condition+hiring
recruiter_outreach -3 confirmation.thanks interviewWord+complete interviewWord+invite stated+regret
recruiter_outreach -3 thanks+applied
recruiter_outreach -4 hiring@subject interview+metYou interviewWord+metYou
job_alert_newsletter +5 alert alert.jobs@subject alert@subject position+alert unsubscribe
job_alert_newsletter +4 alert.jobs careerAdvice
job_alert_newsletter +3 alert.advice alert.advice@subject alert.list careerAdvice@subject chose+alert
job_alert_newsletter +3 complete+unsubscribe fit@subject
job_alert_newsletter +2 alert+careerAdvice alert+jobList alert+unsubscribe application+complete
job_alert_newsletter +2 applyAgain+alert chose+careerAdvice chose+recruiterSelf hedge hiring+alert
job_alert_newsletter +2 hiring+roleNoun jobList not+alert not+careerAdvice not+jobList position+applyAgain
job_alert_newsletter +2 position+budget position+careerAdvice position@subject selected+interview
job_alert_newsletter +1 alert+budget alert+roleNoun application application+alert application+arrange
job_alert_newsletter +1 application+assessment application+interview application+interviewWord
job_alert_newsletter +1 application+toOffer applied+outreach applyAgain applyAgain+outreach
job_alert_newsletter +1 applyAgain+roleNoun applyAgain@subject arrange+askInterest arrange+careerAdvice
job_alert_newsletter +1 arrange+outreach arrange+roleNoun budget candidate candidate+jobList chose+applyAgain
job_alert_newsletter +1 chose+fit chose+refusal chose+roleNoun chose+unsubscribe clock clock+alert
job_alert_newsletter +1 clock+jobList complete+alert complete+outreach complete+recruiterSelf complete+visa
job_alert_newsletter +1 condition+alert condition+candidate condition+careerAdvice condition+filled
job_alert_newsletter +1 condition+interview condition+luck condition+received condition+recruiterSelf
job_alert_newsletter +1 condition+unsubscribe conditionAfter+interview conditionAfter+interviewWord
job_alert_newsletter +1 conditionAfter+received confirmation.thanks@subject contactYou+invite fit+alert
job_alert_newsletter +1 fit+applyAgain fit+keepOnFile fit+roleNoun fit+visa hedge+alert hedge+application
job_alert_newsletter +1 hedge+applied hedge+careerAdvice hedge+hiring hedge+offerJob hedge@subject hiring
job_alert_newsletter +1 hiring+careerAdvice hiring+chose hiring+clock hiring+declined hiring+keepOnFile
job_alert_newsletter +1 hiring+luck hiring+offerJob hiring+others hiring+recruiterSelf hiring+refusal
job_alert_newsletter +1 hiring+regret interview+careerAdvice interview+offerPapers interview+seniority
job_alert_newsletter +1 interviewWord interviewWord+careerAdvice interviewWord+interview
job_alert_newsletter +1 interviewWord+offerPapers interviewWord+selected interviewWord+willReview
job_alert_newsletter +1 invite+arrange jobList+budget jobList+roleNoun keepOnFile+received luck
job_alert_newsletter +1 manyApplicants+applied not+askInterest not+budget not+feedback not+offerPapers
job_alert_newsletter +1 not+position not+received offer.made? offer.papers? otherMatter+roleNoun others+chose
job_alert_newsletter +1 others+proceed others+selected outreach.found-you@subject outreach.recruiter
job_alert_newsletter +1 outreach@subject position position+clock position+filled position+fit position+jobList
job_alert_newsletter +1 position+keepOnFile position+luck position+offerJob position+outreach
job_alert_newsletter +1 position+recruiterSelf position+roleNoun proceed+assessment proceed+declined
job_alert_newsletter +1 proceed+offerJob proceed+statusNews received+otherMatter recruiterSelf refusal
job_alert_newsletter +1 refusal+regret refusal+roleNoun regret+roleNoun rejection.apply-again
job_alert_newsletter +1 rejection.apply-again@subject rejection.chose-others? rejection.keep-on-file
job_alert_newsletter +1 rejection.position-filled? rejection.wishes-luck roleNoun selected+budget
job_alert_newsletter +1 selected+keepOnFile selected+otherMatter seniority seniority+roleNoun stated+declined
job_alert_newsletter +1 stated+refusal statusNews+otherMatter statusNews+roleNoun thanks+clock thanks+metYou
job_alert_newsletter +1 thanks+otherMatter thanks@subject toOffer+arrange toOffer+interviewSet toOffer+jobList
job_alert_newsletter -1 alert+askInterest application+askInterest application+budget application+clock
job_alert_newsletter -1 application+consider application+fit application+keepOnFile application+others
job_alert_newsletter -1 application+received application+selected application+statusNews application+thanks
job_alert_newsletter -1 applied+interview applied+invite applyAgain+applied arrange+complete askInterest
job_alert_newsletter -1 assessment+complete assessment.complete candidate+askInterest candidate+assessment
job_alert_newsletter -1 candidate+chose candidate+complete candidate+interviewWord candidate+received
job_alert_newsletter -1 chose+budget chose+consider chose+filled chose+interview chose+luck chose+metYou
job_alert_newsletter -1 chose+outreach chose+received complete+askInterest complete+careerAdvice
job_alert_newsletter -1 complete+jobSheet complete+offerPapers condition condition+askInterest
job_alert_newsletter -1 condition+conditionAfter condition+contactYou condition+invite condition+proceed
job_alert_newsletter -1 condition+roleNoun condition+thanks confirmation.thanks consider contactYou+roleNoun
job_alert_newsletter -1 filled+roleNoun fit+complete fit+interview fit+outreach fit+thanks hedge+budget
job_alert_newsletter -1 hedge+chose hiring+assessment hiring+budget hiring+invite hiring+offerPapers
job_alert_newsletter -1 hiring+toOffer hiring@subject identityPapers interview+otherMatter interview+roleNoun
job_alert_newsletter -1 interview.invited? interview@subject interviewWord+chose interviewWord+roleNoun
job_alert_newsletter -1 interviewWord+thanks interviewWord@subject invite+clock invite+complete
job_alert_newsletter -1 invite+roleNoun jobSheet legal+unsubscribe luck+applyAgain not+arrange not+interview
job_alert_newsletter -1 not+others not+outreach not+roleNoun outreach.job-sheet position+applied
job_alert_newsletter -1 position+assessment position+invite position+otherMatter position+proceed
job_alert_newsletter -1 position+statusNews proceed proceed+chose proceed+complete proceed+thanks
job_alert_newsletter -1 received+budget received+invite received+jobSheet rejection.no-match
job_alert_newsletter -1 rejection.other-applicants rejection.position-filled selected selected+applied
job_alert_newsletter -1 stated+complete stated+position status.unfinished statusNews thanks+applied
job_alert_newsletter -1 thanks+budget thanks+complete thanks+interview thanks+invite toOffer+outreach
job_alert_newsletter -1 unfinished
job_alert_newsletter -2 applied+roleNoun applied@subject candidate+interview chose+thanks clock+complete
job_alert_newsletter -2 condition+fit confirmation.received contactYou hiring+interviewWord invite@subject
job_alert_newsletter -2 manyApplicants not+chose not+fit position+selected selected+complete status.news
job_alert_newsletter -2 thanks
job_alert_newsletter -3 application+roleNoun confirmation.will-contact
status_update_other +6 status.news@subject statusNews@subject withdrawn
status_update_other +4 application+unfinished application+withdrawn keepOnFile@subject
status_update_other +4 rejection.keep-on-file@subject stated+statusNews status.unfinished@subject
status_update_other +4 status.withdrawn status.withdrawn@subject statusNews thanks+statusNews unfinished
status_update_other +4 unfinished@subject withdrawn@subject
status_update_other +3 application+statusNews applied+statusNews applied+withdrawn complete+unfinished
status_update_other +3 proceed+statusNews rejection.keep-on-file status.news withdrawn+roleNoun
status_update_other +2 application+hiring application+metYou application@subject applied+clock
status_update_other +2 applied+unfinished applyAgain candidate+askInterest candidate+received
status_update_other +2 candidate+withdrawn chose+withdrawn complete+offerPapers complete@subject
status_update_other +2 condition+contactYou condition+toOffer conditionAfter+keepOnFile filled+complete
status_update_other +2 hedge+roleNoun hiring+statusNews interviewWord+statusNews keepOnFile
status_update_other +2 keepOnFile+complete metYou+roleNoun not+application not+applyAgain not+hiring
status_update_other +2 not+roleNoun not+willReview position+applied position+contactYou
status_update_other +2 position+manyApplicants position+unsubscribe position+withdrawn proceed+roleNoun
status_update_other +2 received+offerPapers received+withdrawn regret+complete regret+statusNews
status_update_other +2 status.unfinished statusNews+roleNoun willReview+statusNews
status_update_other +1 alert alert.jobs application application+applied application+applyAgain
status_update_other +1 application+chose application+clock application+complete application+contactYou
status_update_other +1 application+feedback application+position application+proceed application+roleNoun
status_update_other +1 application+willReview applied applied+alert applied+askInterest applied+otherMatter
status_update_other +1 applied+roleNoun applied+willReview applyAgain+applied applyAgain+complete
status_update_other +1 applyAgain+received applyAgain+unfinished applyAgain@subject arrange+feedback
status_update_other +1 arrange+statusNews assessment+otherMatter assessment+statusNews budget+metYou
status_update_other +1 budget@subject candidate candidate+legal candidate+metYou candidate+otherMatter
status_update_other +1 candidate+statusNews candidate+toOffer candidate+unfinished careerAdvice chose+alert
status_update_other +1 chose+arrange chose+consider chose+filled chose+fit chose+invite chose+keepOnFile
status_update_other +1 chose+luck chose+roleNoun chose+statusNews chose+willReview clock+outreach
status_update_other +1 complete+jobSheet complete+legal complete+metYou complete+statusNews condition+arrange
status_update_other +1 condition+careerAdvice condition+fit condition+hedge condition+jobSheet
status_update_other +1 condition+recruiterSelf condition+roleNoun condition+unsubscribe
status_update_other +1 conditionAfter+declined confirmation.will-contact confirmation.will-review
status_update_other +1 consider+complete consider+outreach contactYou contactYou+arrange
status_update_other +1 contactYou+careerAdvice contactYou+complete contactYou+recruiterSelf
status_update_other +1 contactYou+roleNoun contactYou+statusNews declined+complete declined+invite
status_update_other +1 declined@subject feedback+roleNoun filled+arrange filled+declined filled+interview
status_update_other +1 fit+applyAgain fit+interview fit+interviewSet fit+metYou fit+received fit+recruiterSelf
status_update_other +1 fit+regret fit+statusNews hedge+contactYou hedge+recruiterSelf hiring hiring+alert
status_update_other +1 hiring+askInterest hiring+contactYou hiring+keepOnFile hiring+legal hiring+otherMatter
status_update_other +1 hiring+outreach hiring+received hiring+roleNoun hiring+thanks hiring+unfinished
status_update_other +1 interview+feedback interview+roleNoun interview+statusNews interviewWord+budget
status_update_other +1 interviewWord+contactYou interviewWord+feedback interviewWord+filled interviewWord+fit
status_update_other +1 interviewWord+interviewSet interviewWord+metYou invite+clock keepOnFile+outreach
status_update_other +1 keepOnFile+received legal luck+complete manyApplicants+roleNoun metYou+feedback
status_update_other +1 not+candidate not+complete not+filled not+interviewSet not+interviewWord not+jobSheet
status_update_other +1 not+position not+unfinished offer.papers offerPapers other.matter otherMatter
status_update_other +1 others+applied others+otherMatter outreach.found-you@subject outreach@subject
status_update_other +1 position+applyAgain position+hiring position+keepOnFile position+legal
status_update_other +1 position+otherMatter position+others position+received position+statusNews
status_update_other +1 position+toOffer position+unfinished position+willReview proceed proceed+contactYou
status_update_other +1 proceed+invite proceed+metYou proceed+otherMatter proceed+received proceed+visa
status_update_other +1 proceed@subject received+alert received+arrange received+assessment received+budget
status_update_other +1 received+contactYou received+legal regret+contactYou regret+thanks
status_update_other +1 rejection.apply-again@subject rejection.not-selected@subject selected+interviewSet
status_update_other +1 selected+keepOnFile selected+metYou selected+received selected+statusNews
status_update_other +1 selected+thanks stated+chose stated+contactYou stated+fit stated+selected stated+thanks
status_update_other +1 thanks+interviewSet thanks+otherMatter toOffer+complete toOffer+contactYou willReview
status_update_other +1 willReview+assessment willReview+clock willReview+otherMatter willReview+roleNoun
status_update_other -1 alert.list@subject application+arrange application+consider application+offerPapers
status_update_other -1 application+recruiterSelf applied+careerAdvice applied+interviewSet applied+outreach
status_update_other -1 applyAgain+alert applyAgain+arrange applyAgain+invite applyAgain+jobList
status_update_other -1 applyAgain+statusNews applyAgain+willReview arrange@subject assessment+complete
status_update_other -1 assessment.complete assessment.named@subject assessment.nearby@subject
status_update_other -1 assessment@subject candidate+assessment candidate+budget candidate+confirmed
status_update_other -1 candidate+filled candidate+interview candidate+others candidate+regret chose
status_update_other -1 chose+assessment chose+interviewSet chose+jobList chose+jobSheet chose+offerJob
status_update_other -1 chose+selected chose+unsubscribe clock complete+budget complete+otherMatter
status_update_other -1 condition+application condition+budget condition+chose condition+clock
status_update_other -1 condition+consider condition+feedback condition+filled condition+metYou
status_update_other -1 condition+otherMatter condition+others condition+regret condition+stated condition+visa
status_update_other -1 conditionAfter+complete conditionAfter+contactYou conditionAfter+fit
status_update_other -1 conditionAfter+interview conditionAfter+interviewWord confirmation.received@subject
status_update_other -1 confirmation.thanks@subject confirmation.will-contact@subject confirmed+contactYou
status_update_other -1 confirmed+willReview consider+interview consider+invite consider+keepOnFile
status_update_other -1 contactYou+interviewSet contactYou@subject declined+applied declined+contactYou
status_update_other -1 declined+statusNews declined+willReview feedback@subject filled+contactYou fit+filled
status_update_other -1 fit+invite fit+roleNoun hedge hedge+applied hedge+applyAgain hedge+candidate
status_update_other -1 hedge+complete hedge+interview hedge+interviewSet hedge+interviewWord hedge+keepOnFile
status_update_other -1 hedge+others hedge+received hedge+thanks hiring+careerAdvice hiring+complete
status_update_other -1 hiring+confirmed hiring+consider hiring+filled hiring+interviewSet hiring+jobList
status_update_other -1 hiring+jobSheet hiring+offerJob interview interview+offerPapers interview+seniority
status_update_other -1 interview.arrange? interview.arrange@subject interview.nearby@subject interview.slot
status_update_other -1 interview.slot@subject interviewWord+invite interviewWord+jobList
status_update_other -1 interviewWord+offerPapers interviewWord+thanks invite+feedback invite+interview
status_update_other -1 jobList+budget jobList+roleNoun jobList@subject jobSheet+roleNoun keepOnFile+alert
status_update_other -1 keepOnFile+applied keepOnFile+arrange keepOnFile+interview keepOnFile+statusNews luck
status_update_other -1 manyApplicants manyApplicants+interview not+arrange not+budget not+careerAdvice
status_update_other -1 not+contactYou not+jobList not+manyApplicants not+offerPapers not+others not+refusal
status_update_other -1 not+statusNews not+visa offer.papers? offerJob+roleNoun offerPapers+budget
status_update_other -1 other.matter@subject otherMatter@subject others+chose others+roleNoun position
status_update_other -1 position+askInterest position+filled position+fit position+interviewSet
status_update_other -1 position+offerJob position+offerPapers position+roleNoun proceed+assessment
status_update_other -1 proceed+chose proceed+declined proceed+offerJob proceed+regret proceed+selected
status_update_other -1 received+applied received+interview received+interviewSet received+otherMatter
status_update_other -1 received+willReview refusal refusal+complete refusal+regret regret+applied
status_update_other -1 regret+interview regret+otherMatter regret+received regret+willReview
status_update_other -1 rejection.not-selected rejection.not-selected? rejection.nothing-to-offer
status_update_other -1 rejection.refusal rejection.wishes-luck selected+arrange selected+clock
status_update_other -1 selected+consider selected+jobSheet selected+manyApplicants selected+outreach
status_update_other -1 selected+toOffer seniority seniority+roleNoun stated+applyAgain stated+hiring
status_update_other -1 stated+interview stated+interviewSet stated+interviewWord stated+invite
status_update_other -1 stated+otherMatter stated+proceed stated+toOffer thanks+outreach thanks+roleNoun
status_update_other -1 thanks+seniority toOffer+assessment toOffer+invite toOffer+outreach toOffer+regret
status_update_other -1 toOffer+thanks willReview+offerJob willReview+offerPapers
status_update_other -2 application+assessment application+manyApplicants application+regret application+thanks
status_update_other -2 applied+assessment arrange budget candidate+declined candidate+hiring
status_update_other -2 candidate+interviewWord candidate+thanks chose+received complete+askInterest
status_update_other -2 complete+roleNoun condition+applied hiring+budget interviewWord+proceed offer.made
status_update_other -2 offerJob others+complete outreach+roleNoun outreach.found-you position+outreach
status_update_other -2 position@subject proceed+interviewSet proceed+toOffer received+invite
status_update_other -2 rejection.not-moving-forward? rejection.regret roleNoun thanks+interview
status_update_other -2 toOffer@subject visa+roleNoun willReview+interview
status_update_other -3 chose+budget confirmation.thanks position+thanks proceed+interview roleNoun@subject
status_update_other -3 thanks+applied
unrelated +5 candidate@subject
unrelated +4 application+otherMatter applied+otherMatter chose+otherMatter condition+statusNews
unrelated +4 other.matter@subject otherMatter@subject regret+otherMatter rejection.not-selected
unrelated +4 thanks+otherMatter
unrelated +3 candidate+interviewWord clock clock@subject declined feedback@subject hedge+jobSheet
unrelated +3 hedge+roleNoun interview+clock interviewSet+clock money not+regret other.matter otherMatter
unrelated +3 otherMatter+budget rejection.refusal rejection.regret stated+otherMatter
unrelated +2 arrange+clock arrange@subject assessment assessment.named assessment.nearby candidate
unrelated +2 candidate+clock candidate+feedback candidate+interview candidate+metYou careerAdvice chose
unrelated +2 chose+identityPapers chose+jobList chose+legal chose+manyApplicants chose+offerPapers
unrelated +2 chose+outreach clock+assessment complete+feedback condition+filled condition+invite
unrelated +2 condition+regret condition+thanks confirmation.will-review@subject confirmed confirmed+thanks
unrelated +2 contactYou+invite declined+regret declined@subject feedback filled+budget filled+statusNews
unrelated +2 fit+otherMatter hedge+budget hedge+hiring hiring+askInterest hiring+filled hiring+outreach
unrelated +2 interview+seniority interview.invited@subject interview.nearby@subject interview.slot@subject
unrelated +2 interview.when interviewWord+applied interviewWord+clock invite+otherMatter invite+outreach not
unrelated +2 not+contactYou not+others not+received not+refusal not+selected not+seniority not+visa
unrelated +2 otherMatter+visa others+chose outreach+askInterest position+contactYou proceed proceed+arrange
unrelated +2 proceed+filled received+confirmed received+legal received+otherMatter refusal refusal+otherMatter
unrelated +2 regret regret+willReview rejection.no-match selected+budget selected+received selected+willReview
unrelated +2 selected@subject seniority stated+proceed stated+willReview toOffer+otherMatter toOffer+received
unrelated +2 unsubscribe visa@subject willReview@subject
unrelated +1 alert+careerAdvice alert+roleNoun alert.advice alert.advice@subject alert.jobs@subject
unrelated +1 alert@subject application+applyAgain application+feedback application+filled
unrelated +1 application+identityPapers application+recruiterSelf application+regret application+visa
unrelated +1 applied+arrange applied+interview applied+outreach applied+visa applied@subject applyAgain+invite
unrelated +1 applyAgain+roleNoun applyAgain+statusNews arrange arrange+interviewSet arrange+otherMatter
unrelated +1 askInterest+metYou askInterest+roleNoun assessment+budget assessment+metYou assessment+seniority
unrelated +1 budget candidate+assessment candidate+chose candidate+consider candidate+declined candidate+fit
unrelated +1 candidate+hiring candidate+otherMatter candidate+others candidate+statusNews careerAdvice@subject
unrelated +1 chose+applyAgain chose+budget chose+consider chose+contactYou chose+filled chose+interview
unrelated +1 chose+keepOnFile chose+regret chose+statusNews chose+thanks chose+toOffer chose+unsubscribe
unrelated +1 chose+visa chose@subject complete complete+identityPapers complete+offerJob complete+offerPapers
unrelated +1 complete+otherMatter condition+askInterest condition+consider condition+others condition+outreach
unrelated +1 conditionAfter+position confirmation.received confirmed+outreach confirmed@subject consider
unrelated +1 consider+contactYou consider+declined consider+fit declined+arrange declined+assessment
unrelated +1 declined+interview declined+otherMatter declined+refusal declined+statusNews declined+thanks
unrelated +1 filled filled+applied filled@subject fit+budget fit+interviewSet fit@subject hedge hedge+complete
unrelated +1 hedge+consider hedge+interviewSet hedge+interviewWord hedge+others hedge+regret hedge+stated
unrelated +1 hiring+applied hiring+assessment hiring+budget hiring+declined hiring+jobList hiring+otherMatter
unrelated +1 hiring+received hiring+willReview identityPapers interview+budget interview+interviewSet
unrelated +1 interview+recruiterSelf interview.arrange? interview.invited interview.slot interview.slot?
unrelated +1 interview@subject interviewSet+otherMatter interviewWord+chose interviewWord+declined
unrelated +1 interviewWord+thanks interviewWord@subject invite+budget invite+complete invite+roleNoun
unrelated +1 keepOnFile+roleNoun luck+otherMatter luck+received luck+roleNoun not+assessment not+candidate
unrelated +1 not+careerAdvice not+consider not+fit not+keepOnFile not+luck not+otherMatter not+roleNoun
unrelated +1 not+stated not+thanks not+toOffer not+willReview not@subject offer.made offer.papers offerJob
unrelated +1 offerJob+offerPapers offerJob+otherMatter others+arrange others+assessment others+consider
unrelated +1 others+filled others+otherMatter others+regret others+seniority others+thanks outreach+budget
unrelated +1 position+applied position+complete position+consider position+fit position+otherMatter
unrelated +1 position@subject proceed+chose proceed+fit proceed+otherMatter proceed+refusal proceed+regret
unrelated +1 proceed+statusNews received+arrange received+budget received+careerAdvice received+contactYou
unrelated +1 received+interviewSet received+offerPapers received+willReview refusal+invite refusal+offerJob
unrelated +1 refusal+regret regret+applied regret+budget regret+invite regret+manyApplicants regret+outreach
unrelated +1 regret+received rejection.chose-others rejection.chose-others? rejection.no-fit
unrelated +1 rejection.not-selected@subject rejection.other-applicants? selected+applied selected+complete
unrelated +1 selected+manyApplicants selected+metYou selected+otherMatter selected+outreach selected+roleNoun
unrelated +1 selected+thanks selected+toOffer selected+visa stated stated+application stated+budget
unrelated +1 stated+candidate stated+chose stated+others stated+regret stated+selected stated+toOffer
unrelated +1 stated@subject statusNews+otherMatter thanks thanks+askInterest thanks+jobList thanks+offerPapers
unrelated +1 thanks+visa toOffer+arrange toOffer+clock toOffer+complete toOffer+interview toOffer+interviewSet
unrelated +1 toOffer+jobList toOffer+offerPapers toOffer+regret toOffer+statusNews toOffer@subject
unrelated -1 alert+askInterest alert+budget alert+jobList alert.list alert.list@subject application
unrelated -1 application+alert application+applied application+arrange application+askInterest
unrelated -1 application+consider application+interviewSet application+jobSheet application+metYou
unrelated -1 application+offerJob application+received application+roleNoun application+seniority
unrelated -1 application+statusNews applied+askInterest applied+budget applied+clock applied+jobSheet
unrelated -1 applied+offerJob applied+roleNoun applied+seniority applyAgain+interviewSet applyAgain+offerJob
unrelated -1 applyAgain+received applyAgain+thanks applyAgain+unfinished applyAgain+willReview
unrelated -1 arrange+complete arrange+interview arrange+offerJob arrange+offerPapers arrange+outreach
unrelated -1 arrange+roleNoun arrange+statusNews askInterest+statusNews assessment+statusNews budget@subject
unrelated -1 candidate+budget candidate+offerJob candidate+outreach candidate+received candidate+regret
unrelated -1 candidate+thanks candidate+visa chose+alert chose+careerAdvice chose+confirmed chose+fit
unrelated -1 chose+luck chose+selected clock+askInterest clock+budget clock+jobList clock+jobSheet
unrelated -1 clock+otherMatter clock+roleNoun complete+jobSheet complete+legal complete+recruiterSelf
unrelated -1 complete+unfinished complete+visa condition condition+application condition+chose
unrelated -1 condition+declined condition+feedback condition+fit condition+interview condition+interviewSet
unrelated -1 condition+interviewWord condition+luck condition+manyApplicants condition+metYou
unrelated -1 condition+recruiterSelf condition+selected conditionAfter+application conditionAfter+arrange
unrelated -1 conditionAfter+offerJob consider+invite consider+outreach consider+thanks consider+willReview
unrelated -1 contactYou+budget contactYou+careerAdvice contactYou+complete contactYou+interview
unrelated -1 contactYou+interviewSet contactYou+metYou contactYou+roleNoun declined+budget
unrelated -1 declined+interviewSet declined+invite declined+outreach declined+received feedback+roleNoun
unrelated -1 filled+interview filled+roleNoun fit fit+applyAgain fit+arrange fit+clock fit+filled
unrelated -1 fit+interview fit+jobSheet fit+metYou fit+outreach fit+refusal fit+statusNews fit+thanks fit+visa
unrelated -1 hedge+alert hedge+application hedge+applyAgain hedge+assessment hedge+careerAdvice
unrelated -1 hedge+contactYou hedge+feedback hedge+keepOnFile hedge+manyApplicants hiring+alert hiring+clock
unrelated -1 hiring+confirmed hiring+contactYou hiring+identityPapers hiring+interviewSet hiring+visa
unrelated -1 interview+jobList interview+offerPapers interviewSet+askInterest interviewSet+complete
unrelated -1 interviewSet+outreach interviewSet+roleNoun interviewWord+contactYou interviewWord+filled
unrelated -1 interviewWord+keepOnFile interviewWord+offerPapers invite+askInterest invite+feedback
unrelated -1 invite+jobSheet jobList jobList+outreach jobList@subject jobSheet@subject keepOnFile+arrange
unrelated -1 keepOnFile+interview keepOnFile+invite keepOnFile+legal keepOnFile+thanks legal+roleNoun
unrelated -1 luck+applied manyApplicants+feedback manyApplicants+invite manyApplicants+willReview not+alert
unrelated -1 not+chose not+confirmed not+filled not+interview not+jobList not+manyApplicants not+metYou
unrelated -1 not+outreach not+position offer.made? offerJob+budget offerJob+metYou offerJob+roleNoun
unrelated -1 offerJob+takenBack offerPapers+jobSheet offerPapers+roleNoun otherMatter+roleNoun others+complete
unrelated -1 others+interview others+invite others+received others+willReview outreach outreach+jobSheet
unrelated -1 outreach+metYou outreach+visa outreach.found-you outreach.job-sheet@subject outreach.recruiter
unrelated -1 outreach.recruiter@subject position+alert position+applyAgain position+hiring
unrelated -1 position+identityPapers position+invite position+jobSheet position+keepOnFile position+legal
unrelated -1 position+others position+regret position+takenBack position+unsubscribe position+willReview
unrelated -1 proceed+assessment proceed+clock proceed+interview proceed+offerPapers proceed+outreach
unrelated -1 proceed+roleNoun proceed+thanks proceed+toOffer proceed+willReview received+alert
unrelated -1 received+askInterest received+assessment received+jobList received+metYou received+outreach
unrelated -1 received+recruiterSelf received+thanks received+visa recruiterSelf recruiterSelf@subject
unrelated -1 refusal+complete refusal+contactYou refusal+roleNoun regret+interview regret+metYou
unrelated -1 regret+offerPapers regret+roleNoun regret+thanks regret@subject rejection.apply-again?
unrelated -1 rejection.apply-again@subject rejection.not-considered rejection.offer-taken-back
unrelated -1 rejection.other-applicants rejection.position-filled selected+applyAgain selected+confirmed
unrelated -1 selected+fit selected+interviewSet selected+invite seniority@subject stated+applyAgain
unrelated -1 stated+assessment stated+complete stated+contactYou stated+interview stated+interviewSet
unrelated -1 stated+offerJob stated+seniority stated+thanks status.unfinished status.withdrawn@subject
unrelated -1 statusNews+metYou statusNews+roleNoun statusNews+visa takenBack takenBack+budget thanks+arrange
unrelated -1 thanks+complete thanks+feedback thanks+outreach thanks+roleNoun thanks+statusNews
unrelated -1 toOffer+applyAgain toOffer+budget toOffer+declined toOffer+keepOnFile toOffer+offerJob
unrelated -1 toOffer+visa unfinished willReview+arrange willReview+interview willReview+interviewSet
unrelated -1 willReview+offerJob willReview+roleNoun withdrawn@subject
unrelated -2 application+candidate application+toOffer applied+contactYou applyAgain+arrange
unrelated -2 applyAgain+assessment applyAgain+complete applyAgain+interview arrange+feedback
unrelated -2 assessment+feedback assessment+roleNoun budget+metYou candidate+applied candidate+complete
unrelated -2 candidate+invite candidate+legal candidate+manyApplicants candidate+refusal candidate+selected
unrelated -2 candidate+toOffer candidate+unfinished chose+askInterest chose+roleNoun chose+takenBack
unrelated -2 chose+willReview clock+complete clock+metYou complete+askInterest complete+metYou
unrelated -2 condition+careerAdvice condition+hiring condition+offerJob confirmed+roleNoun contactYou+arrange
unrelated -2 declined+metYou declined+roleNoun filled+contactYou fit+alert hedge+applied hedge+declined
unrelated -2 hedge+fit hedge+metYou hiring+complete hiring+fit hiring+luck hiring+toOffer interview+outreach
unrelated -2 interview+statusNews interview.when@subject interviewSet+assessment interviewWord+arrange
unrelated -2 interviewWord+askInterest interviewWord+budget interviewWord+outreach interviewWord+refusal
unrelated -2 interviewWord+statusNews interviewWord+willReview invite+assessment invite+offerPapers jobSheet
unrelated -2 luck+complete not+conditionAfter not+feedback not+offerPapers offerPapers+outreach others+refusal
unrelated -2 outreach.job-sheet position position+budget position+confirmed position+filled position+jobList
unrelated -2 position+roleNoun position+selected position+seniority position+statusNews position+toOffer
unrelated -2 proceed+applied proceed+complete proceed+interviewSet proceed+invite proceed+luck proceed+metYou
unrelated -2 refusal+interview regret+contactYou regret+statusNews selected+clock selected+offerJob
unrelated -2 stated+position stated+roleNoun stated+statusNews thanks+contactYou willReview+clock
unrelated -2 willReview+metYou
unrelated -3 application+assessment candidate+confirmed confirmation.thanks@subject hedge+toOffer
unrelated -3 hiring+invite hiring+roleNoun luck+thanks others+roleNoun position+assessment position+chose
unrelated -3 position+interviewSet proceed+received proceed@subject received+roleNoun roleNoun
unrelated -3 roleNoun@subject
unrelated -4 hiring position+askInterest position+thanks
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 thanks@subject
application_confirmation +6 confirmation.received@subject confirmation.thanks@subject received@subject
application_confirmation +4 application+received application@subject assessment.named@subject
application_confirmation +4 rejection.not-selected?
application_confirmation +3 alert+askInterest application+complete assessment assessment@subject
application_confirmation +3 chose+received condition+fit condition+selected confirmation.received
application_confirmation +3 confirmation.will-contact confirmed confirmed@subject contactYou+interview
application_confirmation +3 fit+interview hiring+arrange interviewWord+contactYou not+statusNews
application_confirmation +3 position+confirmed position+received received received+applied received+assessment
application_confirmation +3 received+outreach rejection.no-match?
application_confirmation +2 alert.list@subject application+arrange application+confirmed
application_confirmation +2 application+interviewWord applied+clock applied@subject askInterest@subject
application_confirmation +2 candidate+clock candidate+complete candidate+fit clock+jobSheet clock+roleNoun
application_confirmation +2 complete+outreach complete+statusNews condition+contactYou condition+declined
application_confirmation +2 condition+filled condition+others condition+willReview confirmation.thanks
application_confirmation +2 confirmation.will-review confirmed+complete confirmed+roleNoun
application_confirmation +2 confirmed+willReview consider+invite contactYou contactYou+outreach fit+contactYou
application_confirmation +2 fit+received hedge+consider hedge+interviewWord hedge+invite hiring+confirmed
application_confirmation +2 hiring+contactYou hiring+fit hiring+interview interview.when
application_confirmation +2 interviewWord+assessment interviewWord+fit jobList@subject jobSheet+roleNoun
application_confirmation +2 keepOnFile+arrange keepOnFile+invite luck+applyAgain manyApplicants+complete
application_confirmation +2 not+applyAgain not+assessment not+complete not+condition not+contactYou not+fit
application_confirmation +2 not+jobList not+keepOnFile outreach.ask-interest@subject position+askInterest
application_confirmation +2 position+declined position+thanks received+roleNoun received+statusNews
application_confirmation +2 received+thanks regret+interview rejection.keep-on-file?
application_confirmation +2 rejection.other-applicants? selected+arrange selected+contactYou selected+received
application_confirmation +2 stated+thanks status.news thanks thanks+applied toOffer+thanks willReview
application_confirmation +1 alert alert.advice alert.jobs application application+applied
application_confirmation +1 application+applyAgain application+clock application+contactYou application+fit
application_confirmation +1 application+interview application+jobList application+luck application+offerPapers
application_confirmation +1 application+others application+position application+roleNoun application+seniority
application_confirmation +1 application+thanks application+willReview applied+arrange applied+complete
application_confirmation +1 applied+contactYou applied+interview applied+jobList applied+offerPapers
application_confirmation +1 applied+willReview applyAgain+contactYou arrange+clock arrange+interviewSet
application_confirmation +1 assessment+outreach assessment+roleNoun assessment+statusNews
application_confirmation +1 assessment.complete@subject assessment.named assessment.named?
application_confirmation +1 assessment.nearby@subject candidate+applied candidate+confirmed candidate+hiring
application_confirmation +1 candidate+interview candidate+interviewWord candidate+received careerAdvice
application_confirmation +1 chose+assessment chose+careerAdvice chose+confirmed chose+declined
application_confirmation +1 chose+interviewSet chose+selected chose+statusNews chose+unsubscribe chose@subject
application_confirmation +1 clock+assessment clock+offerPapers complete+legal complete+metYou
application_confirmation +1 complete+otherMatter complete+roleNoun condition+application condition+assessment
application_confirmation +1 condition+clock condition+hiring condition+interview condition+interviewSet
application_confirmation +1 condition+interviewWord condition+invite condition+proceed condition+regret
application_confirmation +1 condition+stated condition+thanks confirmed+applied confirmed+contactYou
application_confirmation +1 consider+received consider+thanks contactYou+askInterest contactYou+invite
application_confirmation +1 declined+manyApplicants declined+refusal filled+complete filled+contactYou fit
application_confirmation +1 fit+arrange fit+assessment fit+declined fit+invite fit+outreach fit+willReview
application_confirmation +1 hedge hedge+alert hedge+application hedge+applied hedge+applyAgain
application_confirmation +1 hedge+askInterest hedge+assessment hedge+chose hedge+fit hedge+hiring
application_confirmation +1 hedge+interview hedge+metYou hedge+received hedge+statusNews hedge+toOffer
application_confirmation +1 hedge+willReview hiring+assessment hiring+careerAdvice hiring+clock
application_confirmation +1 hiring+interviewSet hiring+interviewWord hiring+jobSheet hiring+metYou
application_confirmation +1 hiring+received hiring+regret hiring+willReview interview+assessment
application_confirmation +1 interview+careerAdvice interview+outreach interview+statusNews interview.invited?
application_confirmation +1 interviewSet+complete interviewWord+careerAdvice interviewWord+chose
application_confirmation +1 interviewWord+clock interviewWord+interviewSet interviewWord+regret
application_confirmation +1 interviewWord+selected interviewWord+statusNews interviewWord+willReview
application_confirmation +1 invite+askInterest invite+metYou invite+offerJob invite+otherMatter
application_confirmation +1 keepOnFile+applied keepOnFile+contactYou keepOnFile+interview keepOnFile+outreach
application_confirmation +1 keepOnFile+statusNews keepOnFile+willReview legal+unsubscribe luck+applied
application_confirmation +1 manyApplicants+interview not+arrange not+candidate not+clock not+confirmed
application_confirmation +1 not+declined not+hedge not+interview not+position offerPapers+roleNoun
application_confirmation +1 otherMatter+budget others+complete others+contactYou others+filled others+fit
application_confirmation +1 others+invite others+received others+selected position+alert position+applied
application_confirmation +1 position+clock position+consider position+luck position+proceed position+seniority
application_confirmation +1 position+takenBack position+unfinished proceed+alert proceed+applyAgain
application_confirmation +1 proceed+consider received+clock received+confirmed received+visa
application_confirmation +1 rejection.not-moving-forward? selected+budget selected+consider selected+filled
application_confirmation +1 selected+interview selected+interviewSet selected+invite selected+offerJob
application_confirmation +1 selected+statusNews selected+toOffer stated+assessment stated+complete
application_confirmation +1 stated+interview stated+invite stated+manyApplicants stated+roleNoun
application_confirmation +1 stated+statusNews statusNews statusNews+metYou thanks+contactYou thanks+outreach
application_confirmation +1 thanks+roleNoun toOffer+assessment toOffer+invite toOffer+keepOnFile
application_confirmation +1 willReview+arrange willReview+complete willReview+contactYou willReview+interview
application_confirmation +1 willReview+outreach
application_confirmation -1 application+alert application+askInterest application+budget application+candidate
application_confirmation -1 application+filled application+interviewSet application+metYou application+refusal
application_confirmation -1 application+regret application+visa application+withdrawn applied+assessment
application_confirmation -1 applied+budget applied+metYou applied+statusNews applyAgain applyAgain+arrange
application_confirmation -1 applyAgain+received applyAgain@subject arrange arrange+complete arrange+roleNoun
application_confirmation -1 assessment.complete assessment.nearby budget+roleNoun candidate+chose
application_confirmation -1 candidate+declined candidate+toOffer candidate+willReview chose chose+arrange
application_confirmation -1 chose+offerJob chose+otherMatter chose+outreach chose+recruiterSelf chose+refusal
application_confirmation -1 chose+seniority chose+toOffer chose+visa chose+willReview clock clock+complete
application_confirmation -1 complete complete+jobSheet condition+careerAdvice condition+complete
application_confirmation -1 condition+consider condition+statusNews condition+toOffer condition+unsubscribe
application_confirmation -1 conditionAfter confirmed+thanks consider+regret contactYou+statusNews feedback
application_confirmation -1 filled+applied filled+regret fit+alert fit+applied fit+keepOnFile fit+regret
application_confirmation -1 hedge+budget hedge+contactYou hedge+jobSheet hedge+keepOnFile hedge+position
application_confirmation -1 hedge+selected hedge+unsubscribe hiring+applied hiring+askInterest hiring+budget
application_confirmation -1 hiring+chose hiring+consider hiring+feedback hiring+others interview+roleNoun
application_confirmation -1 interview.arrange interview.invited interviewSet+clock interviewSet+metYou
application_confirmation -1 interviewWord interviewWord+interview interviewWord@subject invite+arrange
application_confirmation -1 invite+interviewSet invite+outreach invite+roleNoun invite+seniority
application_confirmation -1 jobList+budget jobSheet@subject keepOnFile+received luck+roleNoun luck+thanks
application_confirmation -1 manyApplicants+received manyApplicants+willReview metYou not not+feedback
application_confirmation -1 not+interviewSet not+interviewWord not+invite not+proceed not+refusal not+roleNoun
application_confirmation -1 not+seniority not+stated not+thanks not+unsubscribe not+willReview offer.papers
application_confirmation -1 offer.papers@subject offerPapers offerPapers@subject other.matter otherMatter+visa
application_confirmation -1 others+chose others+regret outreach outreach+jobSheet outreach.ask-interest
application_confirmation -1 outreach.found-you outreach.job-sheet@subject position position+budget
application_confirmation -1 position+hiring position+jobList position+keepOnFile position+legal
application_confirmation -1 position+manyApplicants position+recruiterSelf position+roleNoun position+toOffer
application_confirmation -1 position+visa position+withdrawn proceed+applied proceed+askInterest
application_confirmation -1 proceed+assessment proceed+declined proceed+interview proceed+interviewSet
application_confirmation -1 proceed+invite proceed+manyApplicants proceed+offerJob proceed+refusal
application_confirmation -1 proceed+regret proceed+roleNoun proceed+selected proceed+willReview
application_confirmation -1 received+careerAdvice received+interviewSet received+jobSheet received+unsubscribe
application_confirmation -1 refusal+complete refusal+invite refusal+willReview regret regret+otherMatter
application_confirmation -1 regret+received regret+thanks regret+visa regret+willReview rejection.apply-again?
application_confirmation -1 rejection.apply-again@subject rejection.not-selected rejection.refusal roleNoun
application_confirmation -1 roleNoun@subject selected+complete selected+keepOnFile selected+metYou
application_confirmation -1 selected+refusal selected+roleNoun selected+thanks selected+visa stated
application_confirmation -1 stated+consider stated+declined stated+others stated+outreach stated+position
application_confirmation -1 stated+regret stated+visa status.news@subject status.unfinished@subject
application_confirmation -1 status.withdrawn status.withdrawn@subject statusNews@subject thanks+askInterest
application_confirmation -1 thanks+assessment thanks+metYou thanks+otherMatter thanks+statusNews toOffer
application_confirmation -1 toOffer+visa toOffer@subject unfinished@subject unsubscribe visa visa@subject
application_confirmation -1 willReview+statusNews withdrawn withdrawn@subject
application_confirmation -2 application+otherMatter applied+otherMatter applied+visa applied+withdrawn
application_confirmation -2 arrange+statusNews budget candidate+unfinished chose+roleNoun
application_confirmation -2 confirmation.will-review@subject filled+roleNoun hedge+roleNoun hiring@subject
application_confirmation -2 interview@subject interviewWord+thanks invite not@subject other.matter@subject
application_confirmation -2 otherMatter otherMatter@subject others+proceed proceed@subject received+interview
application_confirmation -2 rejection.chose-others rejection.not-moving-forward stated+filled stated+proceed
application_confirmation -2 thanks+interview toOffer+complete willReview+assessment willReview@subject
application_confirmation -3 chose+fit invite@subject rejection.no-fit
rejection +7 rejection.not-selected
rejection +6 rejection.position-filled
rejection +5 declined position+declined rejection.chose-others rejection.not-moving-forward
rejection +5 rejection.offer-taken-back takenBack thanks+assessment
rejection +4 condition+visa declined+roleNoun metYou@subject not+outreach not+proceed others+chose
rejection +4 others+proceed regret+roleNoun rejection.no-match rejection.nothing-to-offer thanks+complete
rejection +4 thanks@subject
rejection +3 application+declined applied+statusNews applyAgain candidate+manyApplicants condition+interview
rejection +3 contactYou+metYou feedback filled filled+roleNoun fit+keepOnFile hedge+keepOnFile luck
rejection +3 luck+thanks not+chose not+declined not+fit not+offerPapers not+position not+toOffer not+visa
rejection +3 offerJob+takenBack others+selected position+budget position+filled position+takenBack
rejection +3 proceed+applied refusal+complete rejection.apply-again rejection.no-fit
rejection +3 rejection.other-applicants rejection.regret rejection.wishes-luck thanks thanks+arrange
rejection +3 thanks+interview thanks+metYou
rejection +2 application+askInterest application+filled application+legal application+manyApplicants
rejection +2 application+refusal application+seniority application@subject applied+askInterest
rejection +2 applyAgain+arrange applyAgain+interview arrange+feedback assessment assessment.named
rejection +2 assessment.named? assessment.named@subject assessment@subject budget+metYou budget+roleNoun
rejection +2 budget@subject candidate+filled candidate+received chose+applyAgain chose+filled chose+jobSheet
rejection +2 chose+luck chose+offerJob chose+seniority chose+takenBack chose+visa clock+assessment
rejection +2 complete+alert complete+roleNoun condition+applyAgain condition+assessment condition+consider
rejection +2 condition+feedback condition+hedge condition+keepOnFile condition+legal condition+metYou
rejection +2 conditionAfter conditionAfter+application conditionAfter+complete consider+willReview
rejection +2 declined+applied declined+outreach feedback@subject filled+applied filled+budget filled@subject
rejection +2 fit+applied fit+filled hedge+application hedge+applyAgain hedge+outreach hiring+arrange
rejection +2 hiring+complete hiring+filled hiring+refusal interview+feedback interviewWord+refusal
rejection +2 invite+seniority keepOnFile keepOnFile+applied keepOnFile+thanks legal+unsubscribe
rejection +2 manyApplicants+received metYou money not+arrange not+assessment not+consider not+interviewSet
rejection +2 not+manyApplicants not+offerJob not+received not+roleNoun not+selected offer.made@subject
rejection +2 offerJob offerJob+budget offerJob@subject position+arrange position+assessment position+chose
rejection +2 position+jobSheet position+manyApplicants position+others position+regret position+roleNoun
rejection +2 position+seniority position+thanks position+visa proceed+arrange proceed+luck proceed+outreach
rejection +2 proceed+statusNews received+applied received+statusNews refusal refusal+interview regret
rejection +2 regret+applied regret+received rejection.keep-on-file rejection.not-considered
rejection +2 rejection.position-filled@subject rejection.refusal roleNoun@subject selected+complete
rejection +2 selected+declined selected+fit selected+outreach seniority stated stated+applied stated+arrange
rejection +2 stated+assessment stated+chose stated+regret stated+roleNoun stated@subject thanks+askInterest
rejection +2 thanks+roleNoun toOffer+offerJob toOffer+roleNoun toOffer+visa visa+roleNoun
rejection +1 alert.list@subject application+applyAgain application+complete application+consider
rejection +1 application+fit application+jobSheet application+keepOnFile application+luck
rejection +1 application+offerPapers application+proceed application+selected application+thanks
rejection +1 applied+interview applied+legal applied+roleNoun applied+seniority applied@subject
rejection +1 applyAgain+askInterest applyAgain+interviewSet applyAgain+invite applyAgain+roleNoun
rejection +1 arrange+assessment arrange+budget arrange+metYou arrange+statusNews askInterest+roleNoun
rejection +1 assessment+complete assessment.complete assessment.nearby@subject budget candidate
rejection +1 candidate+confirmed candidate+contactYou candidate+declined candidate+fit candidate+interviewSet
rejection +1 candidate+keepOnFile candidate+others candidate+refusal candidate+thanks candidate+willReview
rejection +1 chose+arrange chose+askInterest chose+budget chose+careerAdvice chose+complete chose+declined
rejection +1 chose+interview chose+interviewSet chose+manyApplicants chose+offerPapers chose+outreach
rejection +1 chose+selected chose+thanks chose+unsubscribe chose+willReview clock+complete clock+metYou
rejection +1 complete+askInterest complete+feedback complete+outreach complete+seniority complete+unfinished
rejection +1 complete+visa condition+budget condition+candidate condition+careerAdvice
rejection +1 condition+conditionAfter condition+confirmed condition+interviewWord condition+jobSheet
rejection +1 condition+otherMatter condition+received conditionAfter+chose confirmation.will-contact@subject
rejection +1 confirmed+complete consider consider+complete contactYou@subject declined+complete
rejection +1 declined+interview declined+invite feedback+roleNoun filled+complete fit+budget fit+declined
rejection +1 fit+invite fit+jobSheet fit+outreach fit+received fit+refusal fit+regret hedge+applied
rejection +1 hedge+askInterest hedge+candidate hedge+complete hedge+fit hedge+interview hedge+proceed
rejection +1 hedge+roleNoun hiring+applied hiring+applyAgain hiring+askInterest hiring+assessment
rejection +1 hiring+budget hiring+chose hiring+contactYou hiring+declined hiring+fit hiring+offerJob
rejection +1 hiring+offerPapers hiring+proceed hiring+regret hiring+selected hiring+seniority hiring+thanks
rejection +1 hiring+visa hiring@subject interview+metYou interview+otherMatter interview.invited
rejection +1 interview.invited? interview.slot? interviewSet interviewWord+applied interviewWord+arrange
rejection +1 interviewWord+askInterest interviewWord+contactYou interviewWord+declined interviewWord+feedback
rejection +1 interviewWord+invite interviewWord+manyApplicants interviewWord+metYou interviewWord+otherMatter
rejection +1 interviewWord+proceed interviewWord+roleNoun interviewWord+selected interviewWord+thanks
rejection +1 interviewWord@subject invite+assessment invite+feedback invite+interview jobList+budget
rejection +1 jobList@subject jobSheet+budget keepOnFile+applyAgain keepOnFile+complete keepOnFile+statusNews
rejection +1 legal legal+roleNoun luck+alert luck+applied luck+complete luck+roleNoun manyApplicants
rejection +1 manyApplicants+interview manyApplicants+willReview not not+application not+askInterest not+budget
rejection +1 not+confirmed not+hedge not+interview not+jobSheet not+regret not+stated not+statusNews
rejection +1 not+willReview offer.made offer.made? offer.papers? offer.papers@subject offerJob+offerPapers
rejection +1 offerJob+statusNews offerPapers@subject otherMatter+roleNoun others others+complete others+invite
rejection +1 others+outreach others+received others+refusal others+regret others+toOffer others+willReview
rejection +1 outreach+jobSheet outreach+roleNoun outreach+seniority outreach.found-you position position+alert
rejection +1 position+applied position+applyAgain position+candidate position+clock position+consider
rejection +1 position+interviewSet position+keepOnFile position+legal position+metYou position+offerPapers
rejection +1 position+outreach position+proceed position+toOffer position@subject proceed proceed+applyAgain
rejection +1 proceed+askInterest proceed+chose proceed+fit proceed+interview proceed+interviewSet
rejection +1 proceed+invite proceed+manyApplicants proceed+offerJob proceed+roleNoun proceed+toOffer
rejection +1 proceed+visa received+askInterest received+confirmed received+contactYou received+interviewSet
rejection +1 received+offerJob received+otherMatter received+outreach received+roleNoun received+unsubscribe
rejection +1 received+visa refusal+applied refusal+contactYou refusal+regret refusal+roleNoun
rejection +1 refusal+willReview regret+complete regret+contactYou regret+visa regret+willReview
rejection +1 rejection.keep-on-file? selected+arrange selected+assessment selected+contactYou
rejection +1 selected+interview selected+invite selected+metYou selected+otherMatter selected+refusal
rejection +1 selected+toOffer selected+visa stated+application stated+filled stated+hiring stated+interview
rejection +1 stated+outreach stated+position stated+received stated+refusal thanks+alert thanks+applied
rejection +1 thanks+budget thanks+feedback thanks+outreach thanks+willReview toOffer+applyAgain toOffer+budget
rejection +1 toOffer+offerPapers toOffer+outreach toOffer+thanks visa willReview+outreach
rejection -1 alert+budget alert+outreach alert+roleNoun alert.advice alert.jobs@subject alert@subject
rejection -1 application+budget application+careerAdvice application+chose application+invite
rejection -1 application+jobList application+toOffer application+visa application+withdrawn applied+alert
rejection -1 applied+budget applied+careerAdvice applied+feedback applied+jobList applied+unfinished
rejection -1 applied+willReview applyAgain+applied applyAgain+complete applyAgain+contactYou
rejection -1 applyAgain+outreach arrange arrange+clock arrange+outreach askInterest+budget assessment+outreach
rejection -1 assessment.complete? assessment.nearby candidate+clock candidate+consider candidate+feedback
rejection -1 candidate+hiring candidate+legal candidate+offerJob candidate+otherMatter candidate@subject
rejection -1 chose+alert chose+consider chose+received chose+recruiterSelf chose+statusNews clock@subject
rejection -1 complete+identityPapers complete+jobList condition+alert condition+clock condition+declined
rejection -1 condition+filled condition+interviewSet condition+recruiterSelf condition+statusNews
rejection -1 condition@subject conditionAfter+hiring conditionAfter+position confirmation.will-review@subject
rejection -1 confirmed+contactYou confirmed+outreach confirmed+roleNoun confirmed+willReview consider+received
rejection -1 contactYou+invite declined+assessment declined+manyApplicants declined+regret filled+interview
rejection -1 fit fit+arrange fit+askInterest fit+clock fit+complete fit+interviewSet fit+manyApplicants
rejection -1 fit+otherMatter fit+thanks fit+willReview hedge+assessment hedge+budget hedge+careerAdvice
rejection -1 hedge+contactYou hedge+invite hedge+position hedge+selected hedge+statusNews hedge+unsubscribe
rejection -1 hiring+feedback hiring+interviewSet hiring+interviewWord hiring+invite hiring+jobSheet
rejection -1 hiring+keepOnFile hiring+toOffer hiring+unfinished identityPapers interview interview+clock
rejection -1 interview+complete interview+seniority interview.arrange@subject interview.slot interview.when
rejection -1 interviewSet+clock interviewSet+complete interviewWord+careerAdvice interviewWord+clock
rejection -1 interviewWord+filled interviewWord+offerJob interviewWord+offerPapers interviewWord+outreach
rejection -1 interviewWord+toOffer interviewWord+willReview invite+interviewSet invite+otherMatter
rejection -1 invite+roleNoun jobSheet+seniority keepOnFile+contactYou keepOnFile+outreach keepOnFile+received
rejection -1 keepOnFile+willReview luck+applyAgain metYou+roleNoun not+clock not+conditionAfter not+contactYou
rejection -1 not+otherMatter offerJob+metYou offerPapers+budget offerPapers+jobSheet other.matter
rejection -1 otherMatter+budget others+applied others+consider others+filled others+interview
rejection -1 others+manyApplicants others+otherMatter outreach+otherMatter outreach+recruiterSelf
rejection -1 outreach.found-you@subject outreach.recruiter outreach@subject position+interviewWord
rejection -1 position+invite position+otherMatter position+unfinished position+withdrawn proceed+alert
rejection -1 proceed+filled proceed+otherMatter proceed+seniority received+alert received+arrange
rejection -1 received+assessment received+careerAdvice received+clock received+complete received+interview
rejection -1 received+invite received+legal received+metYou recruiterSelf recruiterSelf+roleNoun
rejection -1 rejection.no-match? rejection.not-moving-forward? roleNoun selected selected+keepOnFile
rejection -1 selected+offerJob selected+thanks seniority@subject stated+candidate stated+contactYou
rejection -1 stated+offerJob stated+statusNews status.unfinished status.unfinished@subject statusNews+legal
rejection -1 thanks+contactYou thanks+interviewSet thanks+invite thanks+offerPapers toOffer+applied
rejection -1 toOffer+assessment toOffer+contactYou toOffer+keepOnFile toOffer+otherMatter unfinished@subject
rejection -1 visa@subject willReview+interview willReview+invite willReview+otherMatter willReview@subject
rejection -1 withdrawn
rejection -2 alert+askInterest application+outreach application+recruiterSelf applyAgain@subject
rejection -2 arrange+askInterest candidate+arrange candidate+invite candidate+metYou candidate+statusNews
rejection -2 chose+otherMatter clock+roleNoun complete complete+metYou complete+statusNews complete@subject
rejection -2 condition+fit condition+hiring condition+offerJob condition+selected condition+thanks
rejection -2 confirmed+applied consider+contactYou contactYou+askInterest contactYou+offerJob fit+assessment
rejection -2 hedge+jobSheet hiring+careerAdvice hiring+jobList interview+offerJob interviewSet+outreach invite
rejection -2 invite+clock invite+offerJob invite@subject manyApplicants+roleNoun otherMatter
rejection -2 outreach+askInterest proceed@subject received@subject refusal+otherMatter
rejection -2 rejection.apply-again@subject rejection.chose-others? stated+otherMatter thanks+offerJob
rejection -2 toOffer+arrange willReview+contactYou willReview+statusNews
rejection -3 application+otherMatter applied+otherMatter confirmation.received@subject confirmed@subject
rejection -3 hedge+consider hiring+otherMatter other.matter@subject otherMatter@subject
rejection -3 rejection.not-selected? rejection.other-applicants? selected@subject willReview+complete
rejection -4 clock not+condition
interview_invitation +5 interview.nearby@subject position+interviewSet
interview_invitation +4 clock clock+metYou hiring+invite interview.invited interview@subject
interview_invitation +4 position+interview
interview_invitation +3 applied+interviewSet arrange+clock askInterest@subject chose+invite interview+roleNoun
interview_invitation +3 interview.invited@subject interviewSet invite+interview invite@subject
interview_invitation +3 outreach.ask-interest@subject received+outreach selected+invite
interview_invitation +2 application+applied application+outreach applied+metYou arrange arrange+complete
interview_invitation +2 arrange+metYou arrange+outreach arrange@subject askInterest candidate+applied
interview_invitation +2 candidate+thanks clock+complete condition+clock consider+willReview feedback+roleNoun
interview_invitation +2 fit+arrange fit+clock fit@subject hiring+arrange hiring+interview hiring+interviewSet
interview_invitation +2 hiring+otherMatter interview interview+askInterest interview+clock interview+outreach
interview_invitation +2 interview.arrange@subject interview.slot interview.slot@subject interview.when
interview_invitation +2 interviewSet+complete interviewSet+metYou interviewSet+outreach interviewSet+roleNoun
interview_invitation +2 interviewSet@subject interviewWord+clock interviewWord@subject invite+budget
interview_invitation +2 invite+clock invite+roleNoun jobList+roleNoun metYou+roleNoun not+metYou not+outreach
interview_invitation +2 others+interview others+invite position+invite position+metYou position+thanks
interview_invitation +2 proceed+interview proceed+interviewSet proceed@subject received+metYou regret+roleNoun
interview_invitation +2 rejection.not-selected rejection.other-applicants rejection.position-filled
interview_invitation +2 selected+arrange stated+interview stated+interviewSet stated+interviewWord
interview_invitation +2 stated+metYou stated+outreach stated+received
interview_invitation +1 application application+candidate application+interview application+interviewSet
interview_invitation +1 application+invite application+metYou application+position application+received
interview_invitation +1 application+refusal application+seniority application+thanks applied+budget
interview_invitation +1 applied+complete applied+invite applied+outreach applyAgain+arrange applyAgain+thanks
interview_invitation +1 arrange+askInterest arrange+interview arrange+interviewSet arrange+statusNews
interview_invitation +1 assessment+metYou assessment.named? assessment.nearby candidate+budget
interview_invitation +1 candidate+complete candidate+invite candidate+legal candidate+others
interview_invitation +1 candidate+outreach candidate+refusal candidate+statusNews candidate+toOffer
interview_invitation +1 chose+alert chose+applied chose+arrange chose+askInterest chose+feedback
interview_invitation +1 chose+interviewSet chose+jobList chose+metYou chose+regret clock+otherMatter
interview_invitation +1 complete+identityPapers complete+jobList complete+legal complete+otherMatter
interview_invitation +1 condition+application condition+applyAgain condition+budget condition+consider
interview_invitation +1 condition+hedge condition+interview condition+received condition+regret condition+visa
interview_invitation +1 conditionAfter+hiring confirmation.received confirmation.thanks confirmed+outreach
interview_invitation +1 contactYou+metYou filled+roleNoun fit+received fit+regret hedge+invite hedge+jobSheet
interview_invitation +1 hedge+otherMatter hedge+received hedge+roleNoun hiring+consider hiring+interviewWord
interview_invitation +1 hiring+toOffer interview+budget interview+complete interview+offerPapers
interview_invitation +1 interview+seniority interviewSet+askInterest interviewWord+applied
interview_invitation +1 interviewWord+askInterest interviewWord+chose interviewWord+interview
interview_invitation +1 interviewWord+offerPapers interviewWord+others interviewWord+outreach
interview_invitation +1 interviewWord+proceed interviewWord+roleNoun invite invite+arrange invite+askInterest
interview_invitation +1 invite+jobSheet invite+metYou jobSheet+budget metYou@subject not+clock not+declined
interview_invitation +1 not+fit not+interview not+offerPapers not+stated not+statusNews other.matter
interview_invitation +1 other.matter@subject otherMatter otherMatter@subject others+roleNoun others+selected
interview_invitation +1 others+toOffer outreach outreach.ask-interest outreach.found-you position+confirmed
interview_invitation +1 position+consider position+filled position+interviewWord position+otherMatter
interview_invitation +1 position+selected position+visa position+willReview proceed+chose proceed+invite
interview_invitation +1 proceed+metYou proceed+seniority proceed+thanks received+applied received+contactYou
interview_invitation +1 received+feedback received+roleNoun refusal refusal+complete regret+thanks
interview_invitation +1 rejection.no-match rejection.no-match? rejection.refusal roleNoun@subject
interview_invitation +1 selected+interview selected+jobSheet selected+roleNoun selected+statusNews
interview_invitation +1 selected+visa seniority@subject stated+budget stated+contactYou stated+fit
interview_invitation +1 stated+regret stated+roleNoun status.news@subject statusNews@subject thanks+arrange
interview_invitation +1 thanks+askInterest thanks+assessment thanks+budget thanks+complete thanks+contactYou
interview_invitation +1 thanks+interviewSet thanks+roleNoun thanks+statusNews toOffer+applied toOffer+budget
interview_invitation +1 toOffer+interviewSet toOffer+outreach toOffer+visa willReview+roleNoun
interview_invitation -1 alert alert.jobs application+arrange application+askInterest application+declined
interview_invitation -1 application+feedback application+fit application+hiring application+jobList
interview_invitation -1 application+manyApplicants application+others application+proceed
interview_invitation -1 application+recruiterSelf application+selected application+willReview
interview_invitation -1 applied+askInterest applied+clock applied+offerPapers applied+roleNoun
interview_invitation -1 applied+unfinished applied@subject applyAgain+complete applyAgain+contactYou
interview_invitation -1 applyAgain+outreach arrange+feedback arrange+offerPapers arrange+otherMatter
interview_invitation -1 askInterest+roleNoun assessment assessment.complete assessment.named
interview_invitation -1 candidate+assessment candidate+chose candidate+clock candidate+declined
interview_invitation -1 candidate+interviewSet chose+assessment chose+complete chose+filled chose+fit
interview_invitation -1 chose+keepOnFile chose+luck chose+recruiterSelf chose+roleNoun chose@subject
interview_invitation -1 clock+jobList complete complete+feedback complete+offerJob complete+offerPapers
interview_invitation -1 complete+roleNoun complete+seniority complete+statusNews condition+arrange
interview_invitation -1 condition+assessment condition+hiring condition+jobList condition+offerPapers
interview_invitation -1 condition+others condition+roleNoun condition+stated condition+toOffer
interview_invitation -1 condition@subject conditionAfter+application conditionAfter+complete
interview_invitation -1 confirmation.received@subject confirmation.will-review confirmed@subject
interview_invitation -1 contactYou+invite contactYou+outreach declined+complete declined+interview
interview_invitation -1 declined+invite declined+refusal feedback@subject filled filled+complete
interview_invitation -1 filled+contactYou filled+interview filled+regret fit+outreach fit+roleNoun
interview_invitation -1 hedge+askInterest hedge+fit hedge+interview hedge+interviewWord hedge+proceed
interview_invitation -1 hedge+regret hedge+stated hiring+careerAdvice hiring+chose hiring+clock
interview_invitation -1 hiring+contactYou hiring+feedback hiring+jobList hiring+jobSheet hiring+offerJob
interview_invitation -1 hiring+offerPapers hiring+received hiring+regret hiring+statusNews hiring+thanks
interview_invitation -1 hiring+willReview interview+careerAdvice interview+offerJob interview.invited?
interview_invitation -1 interviewSet+assessment interviewWord+assessment interviewWord+careerAdvice
interview_invitation -1 interviewWord+complete interviewWord+declined interviewWord+feedback
interview_invitation -1 interviewWord+filled interviewWord+metYou interviewWord+offerJob interviewWord+refusal
interview_invitation -1 interviewWord+regret invite+assessment invite+complete invite+offerJob
interview_invitation -1 invite+seniority jobSheet keepOnFile keepOnFile+invite keepOnFile+thanks legal
interview_invitation -1 legal+roleNoun luck+applied manyApplicants+applied manyApplicants+complete
interview_invitation -1 manyApplicants+roleNoun money not not+assessment not+candidate not+contactYou
interview_invitation -1 not+filled not+hiring not+interviewSet not+keepOnFile not+seniority not+toOffer
interview_invitation -1 not+visa not+willReview offer.made offer.made? offer.papers? offerJob+roleNoun
interview_invitation -1 offerPapers+roleNoun otherMatter+roleNoun others+arrange others+otherMatter
interview_invitation -1 others+proceed others+seniority outreach+roleNoun position+alert position+applied
interview_invitation -1 position+candidate position+chose position+contactYou position+legal position+offerJob
interview_invitation -1 position+offerPapers position+others position+outreach position+received
interview_invitation -1 position+regret position@subject proceed+applyAgain proceed+askInterest
interview_invitation -1 proceed+offerJob proceed+received proceed+toOffer received+askInterest
interview_invitation -1 received+assessment received+jobSheet received+otherMatter refusal+interview
interview_invitation -1 regret+interview rejection.keep-on-file rejection.no-fit rejection.not-moving-forward
interview_invitation -1 selected+assessment selected+complete selected+contactYou selected+otherMatter
interview_invitation -1 selected@subject seniority stated+candidate stated+complete stated+filled
interview_invitation -1 stated+hiring stated+invite stated+otherMatter stated+others stated+proceed
interview_invitation -1 stated+toOffer status.unfinished status.withdrawn thanks thanks+metYou thanks+outreach
interview_invitation -1 thanks+willReview toOffer+arrange toOffer+regret toOffer+roleNoun toOffer+thanks visa
interview_invitation -1 willReview willReview+contactYou withdrawn
interview_invitation -2 applied+arrange applyAgain+askInterest arrange+assessment assessment+complete
interview_invitation -2 candidate candidate@subject chose+offerJob chose+thanks complete+outreach
interview_invitation -2 condition+askInterest condition+keepOnFile consider contactYou+roleNoun hedge+arrange
interview_invitation -2 hedge+outreach hiring+applied hiring@subject interview+feedback interview.slot?
interview_invitation -2 invite+otherMatter keepOnFile+contactYou manyApplicants not+application not+applied
interview_invitation -2 not+complete not+others offer.papers offer.papers@subject offerJob offerPapers
interview_invitation -2 offerPapers@subject others+complete received+arrange received+thanks regret+complete
interview_invitation -2 rejection.chose-others rejection.keep-on-file? rejection.other-applicants?
interview_invitation -2 selected+metYou selected+received toOffer+complete toOffer+invite toOffer+otherMatter
interview_invitation -3 condition+interviewWord not+invite position+arrange position+fit received+complete
interview_invitation -3 unsubscribe
assessment_invitation +5 assessment.nearby@subject
assessment_invitation +4 assessment.complete@subject assessment.named@subject assessment@subject
assessment_invitation +3 applied+assessment assessment assessment+complete assessment+roleNoun
assessment_invitation +3 assessment.complete assessment.nearby candidate+complete hiring+assessment
assessment_invitation +3 interviewWord+assessment proceed+assessment
assessment_invitation +2 arrange+complete assessment.named assessment.named? candidate+assessment
assessment_invitation +2 candidate+hiring candidate+proceed clock+complete complete complete+budget
assessment_invitation +2 complete+roleNoun complete+seniority complete@subject condition+assessment
assessment_invitation +2 condition+feedback condition+offerJob condition+seniority
assessment_invitation +2 confirmation.will-review@subject filled+complete hiring+chose hiring+complete
assessment_invitation +2 interview+offerPapers interviewWord+proceed interviewWord+received invite
assessment_invitation +2 invite+assessment invite+complete invite+offerPapers luck not+outreach not+willReview
assessment_invitation +2 position+assessment position+invite proceed+complete proceed+interview
assessment_invitation +2 received+interview rejection.wishes-luck selected+toOffer toOffer+roleNoun
assessment_invitation +2 willReview@subject
assessment_invitation +1 application+jobList application+jobSheet application+manyApplicants
assessment_invitation +1 application+thanks applied applied+arrange applied+invite applied+roleNoun
assessment_invitation +1 applied+seniority arrange+offerPapers arrange+roleNoun assessment.complete?
assessment_invitation +1 candidate+applied candidate+arrange candidate+budget candidate+chose
assessment_invitation +1 candidate+feedback candidate+interviewSet candidate+roleNoun candidate+toOffer
assessment_invitation +1 chose+complete chose+fit chose+luck chose@subject clock+offerPapers clock@subject
assessment_invitation +1 complete+jobSheet complete+otherMatter complete+unfinished condition+declined
assessment_invitation +1 condition+fit condition+offerPapers condition@subject conditionAfter+complete
assessment_invitation +1 confirmation.thanks confirmed+roleNoun consider+complete consider+roleNoun
assessment_invitation +1 contactYou+roleNoun fit+arrange fit+askInterest fit+assessment fit+complete
assessment_invitation +1 fit+invite fit+roleNoun fit+toOffer hedge+assessment hedge+contactYou hiring+budget
assessment_invitation +1 hiring+otherMatter hiring+visa hiring+willReview identityPapers interview
assessment_invitation +1 interview+assessment interview+budget interview+careerAdvice interview+metYou
assessment_invitation +1 interview.nearby@subject interview@subject interviewSet+assessment
assessment_invitation +1 interviewWord+budget interviewWord+complete interviewWord+manyApplicants
assessment_invitation +1 interviewWord+metYou invite+clock invite+interviewSet invite+metYou luck+thanks
assessment_invitation +1 manyApplicants+complete metYou not not+assessment not+careerAdvice not+complete
assessment_invitation +1 not+conditionAfter not+feedback not+interviewSet not+metYou not+offerJob not+proceed
assessment_invitation +1 offer.made? offer.papers@subject offerPapers@subject other.matter@subject
assessment_invitation +1 otherMatter@subject others+filled position+candidate position+complete
assessment_invitation +1 position+confirmed position+fit position+jobSheet position+seniority proceed
assessment_invitation +1 proceed+applyAgain proceed+askInterest proceed+invite proceed+offerJob
assessment_invitation +1 proceed+received proceed@subject received+arrange received+assessment
assessment_invitation +1 received+careerAdvice received+clock received+interviewSet received+invite
assessment_invitation +1 regret+received rejection.not-considered rejection.not-moving-forward
assessment_invitation +1 rejection.not-moving-forward? roleNoun selected+applied selected+assessment
assessment_invitation +1 selected+complete selected+offerJob seniority@subject stated+complete stated+position
assessment_invitation +1 stated+selected thanks+applied thanks+interview thanks+metYou toOffer+applied
assessment_invitation +1 toOffer+arrange toOffer+assessment toOffer+complete toOffer+received toOffer@subject
assessment_invitation +1 visa@subject willReview
assessment_invitation -1 alert alert.jobs alert.list application+applyAgain application+declined
assessment_invitation -1 application+hiring application+interview application+legal application+metYou
assessment_invitation -1 application+offerPapers application+regret application+unfinished applied+metYou
assessment_invitation -1 applied+otherMatter applied+outreach applied+unfinished applied+visa
assessment_invitation -1 applied+willReview applyAgain applyAgain+applied applyAgain+invite applyAgain+thanks
assessment_invitation -1 arrange+assessment arrange+budget arrange+interview arrange+interviewSet
assessment_invitation -1 askInterest@subject budget+roleNoun candidate+declined candidate+interviewWord
assessment_invitation -1 candidate+invite candidate+statusNews candidate+unfinished candidate+willReview
assessment_invitation -1 careerAdvice chose+clock chose+consider chose+interview chose+interviewSet
assessment_invitation -1 chose+keepOnFile chose+legal chose+manyApplicants chose+metYou chose+offerJob
assessment_invitation -1 chose+otherMatter chose+recruiterSelf chose+refusal chose+regret chose+statusNews
assessment_invitation -1 chose+toOffer chose+willReview clock+assessment clock+jobList clock+otherMatter
assessment_invitation -1 clock+roleNoun complete+feedback complete+offerPapers condition condition+askInterest
assessment_invitation -1 condition+budget condition+consider condition+hedge condition+interviewSet
assessment_invitation -1 condition+otherMatter condition+outreach condition+position condition+statusNews
assessment_invitation -1 condition+thanks condition+unsubscribe condition+willReview conditionAfter+chose
assessment_invitation -1 conditionAfter+contactYou confirmation.will-contact@subject confirmed+complete
assessment_invitation -1 contactYou@subject declined+assessment declined+interview declined+refusal
assessment_invitation -1 declined+roleNoun feedback@subject fit+clock fit+contactYou fit+interview fit+regret
assessment_invitation -1 fit@subject hedge hedge+budget hedge+chose hedge@subject hiring+applied
assessment_invitation -1 hiring+confirmed hiring+declined hiring+fit hiring+interviewWord hiring+jobList
assessment_invitation -1 hiring+metYou hiring+offerJob hiring+outreach hiring+received hiring+regret
assessment_invitation -1 hiring+statusNews interview+askInterest interview+feedback interview+otherMatter
assessment_invitation -1 interview+roleNoun interview.arrange interview.arrange? interview.slot? interviewSet
assessment_invitation -1 interviewWord+chose interviewWord+clock interviewWord+declined interviewWord+feedback
assessment_invitation -1 interviewWord+interviewSet interviewWord+otherMatter interviewWord+others
assessment_invitation -1 interviewWord+roleNoun interviewWord+selected invite+offerJob keepOnFile+roleNoun
assessment_invitation -1 luck+applied manyApplicants+applied manyApplicants+willReview money not+application
assessment_invitation -1 not+budget not+clock not+consider not+interview not+others not+received not+roleNoun
assessment_invitation -1 not+selected not+seniority not+toOffer offer.made@subject offerJob+roleNoun
assessment_invitation -1 offerJob@subject offerPapers other.matter otherMatter otherMatter+roleNoun
assessment_invitation -1 others+applied others+chose others+interview others+invite others+seniority
assessment_invitation -1 outreach.ask-interest outreach.ask-interest@subject position+applied
assessment_invitation -1 position+applyAgain position+arrange position+filled position+interview
assessment_invitation -1 position+jobList position+luck position+manyApplicants position+proceed
assessment_invitation -1 position+selected proceed+arrange proceed+luck proceed+offerPapers proceed+roleNoun
assessment_invitation -1 proceed+selected received+budget received+confirmed received+metYou received+roleNoun
assessment_invitation -1 received+visa received@subject regret+applied regret+assessment regret+invite
assessment_invitation -1 rejection.keep-on-file rejection.keep-on-file? rejection.no-match rejection.no-match?
assessment_invitation -1 rejection.not-selected rejection.nothing-to-offer rejection.other-applicants?
assessment_invitation -1 selected+fit selected+keepOnFile selected+thanks stated stated+application
assessment_invitation -1 stated+assessment stated+fit stated+hiring stated+interview stated+roleNoun
assessment_invitation -1 stated+thanks status.news statusNews thanks+assessment thanks+invite
assessment_invitation -1 thanks+offerPapers thanks@subject toOffer+offerJob toOffer+offerPapers toOffer+thanks
assessment_invitation -1 willReview+assessment willReview+complete
assessment_invitation -2 application+clock application+feedback application+interviewSet
assessment_invitation -2 application+interviewWord application+received application@subject arrange+clock
assessment_invitation -2 askInterest candidate+thanks candidate@subject chose+contactYou chose+invite
assessment_invitation -2 chose+outreach clock+metYou condition+applied condition+conditionAfter
assessment_invitation -2 condition+interview condition+interviewWord confirmation.will-contact contactYou
assessment_invitation -2 contactYou+arrange filled hedge+position hiring+proceed hiring+selected
assessment_invitation -2 interview+interviewSet interview.invited? interviewSet+metYou invite+arrange jobList
assessment_invitation -2 legal not+condition not+fit not+invite not+position not+regret not@subject
assessment_invitation -2 offer.papers offerPapers+roleNoun others outreach.found-you@subject outreach@subject
assessment_invitation -2 position+hiring position+offerPapers position+otherMatter position@subject regret
assessment_invitation -2 rejection.apply-again? selected+interview selected+metYou stated+chose stated+regret
assessment_invitation -2 unsubscribe willReview+roleNoun
assessment_invitation -3 applied@subject condition+application condition+contactYou interviewWord+arrange
assessment_invitation -3 position+clock recruiterSelf+roleNoun visa
offer +5 offer.made offerJob
offer +4 offerJob+roleNoun offerPapers position+offerJob
offer +3 alert.list arrange+offerPapers budget condition+offerJob condition+offerPapers condition+roleNoun
offer +3 identityPapers interview+offerJob interviewWord+offerJob jobList offer.made@subject offer.papers
offer +3 offerJob@subject proceed+offerPapers proceed+toOffer selected+offerJob toOffer+roleNoun
offer +2 application+offerJob application+offerPapers application+others askInterest+roleNoun
offer +2 candidate+proceed chose+offerJob chose+selected chose@subject complete+identityPapers
offer +2 complete+jobList complete+offerPapers complete+visa condition+position hiring+complete
offer +2 hiring+jobSheet hiring+offerJob hiring+offerPapers hiring+otherMatter hiring+selected
offer +2 interviewWord+metYou interviewWord+roleNoun interviewWord+toOffer invite+offerJob invite+roleNoun
offer +2 invite+seniority invite@subject jobSheet metYou offer.papers? offerJob+metYou offerPapers+roleNoun
offer +2 outreach.job-sheet position+thanks position+toOffer regret+otherMatter rejection.position-filled
offer +2 stated+invite stated+offerJob stated+otherMatter thanks+interview thanks+metYou thanks+offerJob
offer +2 thanks+outreach toOffer toOffer+interview toOffer+offerJob
offer +1 alert.list@subject application+askInterest application+clock application+seniority
offer +1 application+withdrawn applied+offerJob arrange arrange+clock arrange+otherMatter arrange+roleNoun
offer +1 arrange@subject assessment+complete assessment.complete budget+roleNoun candidate+applyAgain
offer +1 candidate+arrange candidate+assessment candidate+clock candidate+offerJob candidate+roleNoun
offer +1 candidate+unfinished chose+budget chose+contactYou chose+invite chose+keepOnFile chose+manyApplicants
offer +1 chose+metYou chose+recruiterSelf chose+statusNews chose+thanks chose+toOffer clock+jobList
offer +1 clock+jobSheet clock+offerPapers complete complete+jobSheet complete+seniority complete+statusNews
offer +1 complete@subject condition condition+askInterest condition+chose condition+clock condition+hiring
offer +1 condition+keepOnFile condition+otherMatter condition+proceed condition+willReview
offer +1 conditionAfter+application conditionAfter+complete conditionAfter+hiring conditionAfter+position
offer +1 confirmation.received@subject confirmation.thanks@subject confirmation.will-contact confirmed+thanks
offer +1 contactYou contactYou+offerJob contactYou+recruiterSelf contactYou+roleNoun declined+applied
offer +1 filled+roleNoun fit+interviewSet fit+received fit+thanks hedge+complete hedge+selected hedge+stated
offer +1 hedge+statusNews hiring hiring+askInterest hiring+contactYou hiring+invite hiring+seniority
offer +1 hiring+statusNews hiring+toOffer hiring@subject interview+offerPapers interview+outreach
offer +1 interview+roleNoun interview.slot interview.slot@subject interview.when interviewWord+offerPapers
offer +1 interviewWord+outreach interviewWord+proceed invite invite+arrange invite+feedback
offer +1 invite+interviewSet invite+jobSheet invite+offerPapers jobList+budget jobList@subject
offer +1 jobSheet+roleNoun keepOnFile+interview not+clock not+complete not+conditionAfter not+contactYou
offer +1 not+filled not+jobList not+keepOnFile offer.made? offer.papers@subject offerJob+outreach
offer +1 offerPapers+budget offerPapers+jobSheet offerPapers@subject other.matter otherMatter others+interview
offer +1 others+proceed position+arrange position+candidate position+chose position+contactYou position+fit
offer +1 position+hiring position+invite position+jobList position+jobSheet position+offerPapers
offer +1 position+selected position+visa proceed+filled proceed+interview proceed+keepOnFile proceed+received
offer +1 proceed+regret received+budget received+complete received+visa regret+arrange rejection.chose-others
offer +1 rejection.no-match rejection.regret selected+applied selected+filled selected+fit
offer +1 selected+otherMatter selected+received selected+roleNoun selected+statusNews selected+thanks
offer +1 seniority seniority@subject stated+arrange stated+chose stated+contactYou stated+hiring
offer +1 stated+position thanks+askInterest thanks+budget thanks+invite thanks+offerPapers thanks+roleNoun
offer +1 toOffer+metYou toOffer+offerPapers toOffer+thanks unfinished willReview+arrange
offer -1 application+contactYou application+fit application+hiring application+interviewWord
offer -1 application+invite application+jobList application+otherMatter application+toOffer application+visa
offer -1 application+willReview applied+budget applied+interview applied+jobList applied+offerPapers
offer -1 applied+outreach applied+willReview applied@subject applyAgain+contactYou applyAgain+thanks
offer -1 arrange+interviewSet arrange+statusNews assessment assessment+roleNoun assessment.complete?
offer -1 assessment.nearby assessment.nearby@subject candidate candidate+applied candidate+metYou
offer -1 candidate+statusNews candidate+toOffer chose+arrange chose+interview chose+interviewSet
offer -1 chose+takenBack clock+assessment clock+metYou clock+otherMatter clock@subject condition+applyAgain
offer -1 condition+arrange condition+budget condition+candidate condition+feedback condition+hedge
offer -1 condition+interview condition+others condition+outreach condition+selected condition+toOffer
offer -1 condition+unsubscribe confirmation.thanks confirmed+outreach consider consider+complete
offer -1 contactYou+askInterest contactYou+interview contactYou+invite contactYou+metYou contactYou+statusNews
offer -1 declined feedback feedback+roleNoun filled+budget filled+complete fit+complete fit+filled fit+invite
offer -1 fit+otherMatter hedge+applied hedge+chose hedge+hiring hedge+others hedge+roleNoun hiring+applied
offer -1 hiring+arrange hiring+budget hiring+careerAdvice hiring+fit hiring+outreach hiring+roleNoun
offer -1 hiring+unfinished interview+assessment interview+feedback interview+interviewSet
offer -1 interview.invited@subject interview.nearby@subject interview.slot? interviewSet+clock
offer -1 interviewSet+complete interviewWord interviewWord+arrange interviewWord+feedback
offer -1 interviewWord+interview interviewWord+interviewSet interviewWord+invite interviewWord+otherMatter
offer -1 interviewWord+others interviewWord+willReview interviewWord@subject invite+assessment invite+complete
offer -1 invite+interview keepOnFile keepOnFile+complete manyApplicants not+askInterest not+assessment
offer -1 not+candidate not+interview not+interviewWord not+offerJob not+offerPapers not+proceed not+regret
offer -1 not+stated not+statusNews not+thanks offerJob+offerPapers offerPapers+outreach other.matter@subject
offer -1 otherMatter+budget otherMatter@subject others others+invite others+roleNoun others+toOffer outreach
offer -1 outreach.found-you position+applied position+assessment position+consider position+keepOnFile
offer -1 position+metYou position+otherMatter position+proceed position+takenBack proceed proceed+arrange
offer -1 proceed+contactYou proceed+otherMatter received+contactYou received+legal received+thanks
offer -1 received@subject regret regret+complete regret+contactYou regret+thanks rejection.apply-again?
offer -1 rejection.offer-taken-back selected+complete selected+keepOnFile selected+toOffer stated+application
offer -1 stated+fit stated+regret stated+statusNews stated+thanks stated+toOffer statusNews+metYou takenBack
offer -1 thanks thanks+contactYou thanks+interviewSet thanks+otherMatter thanks+statusNews toOffer+arrange
offer -1 toOffer+complete toOffer+interviewSet toOffer+otherMatter toOffer+received toOffer+regret unsubscribe
offer -2 application+applied application+chose application+interview application+outreach applied+invite
offer -2 assessment.named@subject candidate+complete chose+applied chose+askInterest chose+feedback chose+fit
offer -2 chose+regret complete+outreach condition+interviewWord condition+invite condition+received fit
offer -2 hiring+interview interview+complete not not+chose not+condition not+position not+selected
offer -2 not+willReview offerJob+takenBack position+clock stated+selected
offer -3 application complete+metYou condition+contactYou interviewWord+complete not+invite
offer -4 applied
recruiter_outreach +5 askInterest
recruiter_outreach +4 outreach.ask-interest
recruiter_outreach +3 applied+invite chose+unsubscribe condition+askInterest condition+invite
recruiter_outreach +3 contactYou+outreach jobSheet+roleNoun not+askInterest outreach outreach+roleNoun
recruiter_outreach +3 outreach.found-you outreach.found-you@subject outreach.recruiter outreach@subject
recruiter_outreach +3 recruiterSelf
recruiter_outreach +2 alert.list application+statusNews applied+askInterest applied+budget
recruiter_outreach +2 applyAgain+contactYou arrange+interview askInterest@subject chose+askInterest
recruiter_outreach +2 chose+otherMatter chose+outreach chose+recruiterSelf chose+seniority chose+visa
recruiter_outreach +2 complete+askInterest complete+unsubscribe condition+application condition+clock
recruiter_outreach +2 condition+interview consider+invite consider+willReview fit+askInterest fit+jobSheet
recruiter_outreach +2 hedge@subject hiring+keepOnFile hiring+received interview interview+askInterest
recruiter_outreach +2 interview.arrange interviewWord+outreach invite@subject jobList jobSheet
recruiter_outreach +2 jobSheet@subject keepOnFile not+applyAgain not+arrange not+clock not+condition
recruiter_outreach +2 not+thanks offerPapers+outreach other.matter otherMatter others+arrange others+roleNoun
recruiter_outreach +2 outreach+jobSheet outreach.ask-interest@subject outreach.job-sheet
recruiter_outreach +2 outreach.job-sheet@subject position+budget position+jobSheet position+willReview
recruiter_outreach +2 proceed+askInterest received+askInterest received+careerAdvice received+outreach
recruiter_outreach +2 received+recruiterSelf received+unsubscribe rejection.keep-on-file
recruiter_outreach +2 rejection.not-selected? selected+complete seniority+roleNoun toOffer+applied
recruiter_outreach +1 alert+budget alert.list@subject application+alert application+arrange
recruiter_outreach +1 application+askInterest application+budget application+careerAdvice application+chose
recruiter_outreach +1 application+clock application+complete application+contactYou application+declined
recruiter_outreach +1 application+invite application+keepOnFile application+offerJob application+others
recruiter_outreach +1 application+regret application+visa applied+arrange applied+careerAdvice
recruiter_outreach +1 applied+contactYou applied+jobSheet applied+statusNews applyAgain+askInterest
recruiter_outreach +1 applyAgain+complete applyAgain+invite applyAgain+outreach arrange+interviewSet
recruiter_outreach +1 arrange+outreach askInterest+budget assessment+outreach candidate+budget
recruiter_outreach +1 candidate+consider candidate+legal candidate+offerJob candidate+otherMatter
recruiter_outreach +1 candidate+outreach candidate+statusNews chose+applyAgain chose+arrange
recruiter_outreach +1 chose+careerAdvice chose+consider chose+jobSheet clock+jobList clock+otherMatter
recruiter_outreach +1 clock+roleNoun complete+alert complete+budget complete+jobSheet condition+declined
recruiter_outreach +1 condition+interviewSet condition+interviewWord condition+jobList condition+legal
recruiter_outreach +1 condition+others condition+outreach condition+recruiterSelf condition+seniority
recruiter_outreach +1 condition+stated condition+unsubscribe condition@subject conditionAfter+chose
recruiter_outreach +1 confirmation.received@subject confirmation.thanks@subject
recruiter_outreach +1 confirmation.will-contact@subject confirmed@subject consider consider+complete
recruiter_outreach +1 contactYou+askInterest contactYou+invite contactYou@subject filled filled+roleNoun
recruiter_outreach +1 fit+applied fit+clock fit+interview fit+otherMatter fit+outreach fit+willReview
recruiter_outreach +1 hedge+chose hedge+fit hedge+invite hedge+position hedge+selected hedge+stated
recruiter_outreach +1 hedge+unsubscribe hiring+alert hiring+budget hiring+chose hiring+consider hiring+jobList
recruiter_outreach +1 hiring+jobSheet hiring+manyApplicants hiring+offerPapers hiring+others hiring+outreach
recruiter_outreach +1 hiring+recruiterSelf hiring+seniority hiring+statusNews hiring+visa interview+outreach
recruiter_outreach +1 interview+statusNews interview.invited interview.invited? interview.slot?
recruiter_outreach +1 interviewSet+outreach interviewWord+arrange interviewWord+askInterest interviewWord+fit
recruiter_outreach +1 invite invite+metYou invite+otherMatter jobList@subject jobSheet+seniority
recruiter_outreach +1 keepOnFile+invite keepOnFile+outreach keepOnFile+statusNews keepOnFile@subject legal
recruiter_outreach +1 legal+roleNoun manyApplicants+roleNoun metYou+roleNoun not+applied not+conditionAfter
recruiter_outreach +1 not+hedge not+invite not+legal not+metYou not+outreach not+seniority not+toOffer
recruiter_outreach +1 not+unsubscribe offerJob+outreach offerPapers offerPapers+budget other.matter@subject
recruiter_outreach +1 otherMatter+budget otherMatter+roleNoun otherMatter@subject others others+applied
recruiter_outreach +1 others+complete others+contactYou others+interview others+otherMatter others+received
recruiter_outreach +1 outreach+otherMatter outreach+recruiterSelf position position+assessment
recruiter_outreach +1 position+keepOnFile position+legal position+metYou position+otherMatter position+others
recruiter_outreach +1 position+received position+recruiterSelf position+roleNoun proceed+applyAgain
recruiter_outreach +1 proceed+complete proceed+contactYou proceed+interviewSet proceed+regret proceed+selected
recruiter_outreach +1 received+contactYou received+jobSheet received@subject recruiterSelf+roleNoun
recruiter_outreach +1 rejection.apply-again? rejection.keep-on-file@subject rejection.no-match?
recruiter_outreach +1 rejection.not-moving-forward? rejection.other-applicants rejection.other-applicants?
recruiter_outreach +1 rejection.regret roleNoun@subject selected+contactYou selected+fit selected+jobSheet
recruiter_outreach +1 stated+assessment stated+interview stated+others stated+toOffer status.news
recruiter_outreach +1 statusNews+roleNoun thanks+contactYou thanks+outreach toOffer+outreach unfinished
recruiter_outreach +1 unsubscribe visa+roleNoun
recruiter_outreach -1 alert alert+roleNoun alert.jobs alert.jobs@subject alert@subject application+assessment
recruiter_outreach -1 application+interviewSet application+legal application+manyApplicants
recruiter_outreach -1 application+position application+proceed application+received application+roleNoun
recruiter_outreach -1 application+willReview applied applied+interviewSet applied+roleNoun applied+willReview
recruiter_outreach -1 arrange+careerAdvice arrange+clock arrange+offerPapers arrange+otherMatter
recruiter_outreach -1 arrange+roleNoun arrange@subject assessment+complete assessment.named@subject
recruiter_outreach -1 assessment.nearby assessment@subject budget+roleNoun candidate+applied candidate+arrange
recruiter_outreach -1 candidate+others candidate+roleNoun chose chose+feedback chose+filled chose+fit
recruiter_outreach -1 chose+interview chose+interviewSet chose+jobList chose+metYou chose+thanks
recruiter_outreach -1 clock+jobSheet clock+offerPapers complete complete+feedback complete+identityPapers
recruiter_outreach -1 complete+metYou complete+offerJob complete+otherMatter complete+visa condition+alert
recruiter_outreach -1 condition+candidate condition+feedback condition+fit condition+proceed condition+regret
recruiter_outreach -1 condition+willReview confirmed confirmed+applied consider+applyAgain consider+roleNoun
recruiter_outreach -1 declined+complete declined+otherMatter filled+budget fit+interviewSet fit+invite
recruiter_outreach -1 fit+keepOnFile fit+received fit+regret hedge hedge+arrange hedge+askInterest
recruiter_outreach -1 hedge+candidate hedge+complete hedge+metYou hedge+roleNoun hedge+statusNews
recruiter_outreach -1 hiring+askInterest hiring+clock hiring+complete hiring+declined hiring+feedback
recruiter_outreach -1 hiring+interviewSet hiring+interviewWord hiring+luck hiring+thanks hiring+toOffer
recruiter_outreach -1 identityPapers interview+budget interview+clock interview+offerPapers
recruiter_outreach -1 interview.nearby@subject interview.slot@subject interview.when interviewSet+clock
recruiter_outreach -1 interviewSet+metYou interviewSet+roleNoun interviewWord interviewWord+budget
recruiter_outreach -1 interviewWord+complete interviewWord+interview interviewWord+selected
recruiter_outreach -1 interviewWord+thanks interviewWord+toOffer interviewWord@subject invite+clock
recruiter_outreach -1 invite+interviewSet invite+jobSheet invite+offerPapers invite+seniority
recruiter_outreach -1 keepOnFile+applied keepOnFile+contactYou keepOnFile+interview keepOnFile+thanks luck
recruiter_outreach -1 manyApplicants+applied not+assessment not+candidate not+consider not+declined
recruiter_outreach -1 not+interviewSet not+jobList not+visa not+willReview offer.made@subject offerJob@subject
recruiter_outreach -1 others+chose others+outreach others+proceed position+alert position+candidate
recruiter_outreach -1 position+clock position+contactYou position+filled position+hiring position+interviewSet
recruiter_outreach -1 position+manyApplicants position+proceed position+seniority position+thanks
recruiter_outreach -1 position+toOffer position+visa position@subject proceed+interview proceed+invite
recruiter_outreach -1 proceed+keepOnFile received+alert received+arrange received+clock received+complete
recruiter_outreach -1 received+statusNews received+visa rejection.apply-again rejection.chose-others?
recruiter_outreach -1 rejection.not-moving-forward rejection.wishes-luck selected+arrange selected+filled
recruiter_outreach -1 selected+interview selected+regret seniority@subject stated stated+application
recruiter_outreach -1 stated+complete stated+fit stated+interviewSet stated+position stated+roleNoun
recruiter_outreach -1 stated@subject status.news@subject statusNews@subject thanks+willReview toOffer+arrange
recruiter_outreach -1 toOffer+complete toOffer+interviewSet toOffer+otherMatter toOffer+roleNoun
recruiter_outreach -1 toOffer@subject
recruiter_outreach -2 application+applied application+candidate application+confirmed
recruiter_outreach -2 application+interviewWord application+thanks chose+budget chose+offerPapers
recruiter_outreach -2 chose+selected chose+toOffer clock complete@subject condition+hiring
recruiter_outreach -2 condition+keepOnFile confirmation.thanks confirmation.will-review fit+arrange
recruiter_outreach -2 fit+contactYou hedge+proceed hiring+proceed interview+complete interview+metYou
recruiter_outreach -2 interview+otherMatter interviewWord+invite interviewWord+otherMatter
recruiter_outreach -2 interviewWord+roleNoun invite+roleNoun keepOnFile+received metYou not+fit
recruiter_outreach -2 not+interviewWord offer.papers@subject offerPapers@subject position+applied
recruiter_outreach -2 position+arrange position+fit position+interviewWord proceed+chose received
recruiter_outreach -2 received+interviewSet regret regret+complete selected@subject stated+received thanks
recruiter_outreach -2 thanks+applied thanks+roleNoun willReview willReview+complete
recruiter_outreach -3 candidate feedback interviewWord+metYou not+complete position+selected stated+regret
recruiter_outreach -4 hiring@subject
job_alert_newsletter +5 alert
job_alert_newsletter +4 alert.jobs alert.jobs@subject alert@subject careerAdvice position+alert unsubscribe
job_alert_newsletter +3 alert+roleNoun alert.advice alert.advice@subject alert.list careerAdvice@subject
job_alert_newsletter +3 chose+alert chose+careerAdvice complete+unsubscribe fit@subject jobList
job_alert_newsletter +3 position+applyAgain
job_alert_newsletter +2 alert+careerAdvice alert+jobList application application+interviewWord
job_alert_newsletter +2 applyAgain+alert chose+applyAgain chose+recruiterSelf complete+alert condition+filled
job_alert_newsletter +2 hedge hedge+alert hedge+careerAdvice hiring+others interview+offerPapers
job_alert_newsletter +2 jobList+budget not+alert not+budget not+jobList not+position offerJob
job_alert_newsletter +2 offerPapers+roleNoun others+selected outreach.found-you@subject outreach@subject
job_alert_newsletter +2 position+budget position+careerAdvice position+jobList position@subject seniority
job_alert_newsletter +2 seniority+roleNoun visa+roleNoun
job_alert_newsletter +1 alert+budget application+alert application+assessment application+declined
job_alert_newsletter +1 application+interview application+others application+withdrawn applied+alert
job_alert_newsletter +1 applied+outreach applyAgain applyAgain+roleNoun applyAgain@subject arrange
job_alert_newsletter +1 arrange+askInterest arrange+careerAdvice arrange+outreach askInterest@subject
job_alert_newsletter +1 assessment+statusNews candidate candidate+arrange candidate+declined candidate+hiring
job_alert_newsletter +1 candidate+others candidate+proceed chose+jobList chose+roleNoun clock clock+jobList
job_alert_newsletter +1 clock+roleNoun complete+careerAdvice complete+jobList complete+outreach
job_alert_newsletter +1 complete+unfinished condition+alert condition+applied condition+assessment
job_alert_newsletter +1 condition+budget condition+candidate condition+complete condition+interviewWord
job_alert_newsletter +1 condition+jobList condition+otherMatter condition+position condition+received
job_alert_newsletter +1 condition+recruiterSelf confirmation.thanks@subject confirmation.will-contact@subject
job_alert_newsletter +1 confirmed+thanks confirmed@subject consider+willReview contactYou+metYou
job_alert_newsletter +1 contactYou@subject declined declined+roleNoun filled fit+alert fit+roleNoun
job_alert_newsletter +1 hedge+application hedge+applied hedge+askInterest hedge+candidate hedge+fit
job_alert_newsletter +1 hedge+hiring hedge+others hedge+position hedge@subject hiring+alert hiring+applied
job_alert_newsletter +1 hiring+arrange hiring+careerAdvice hiring+chose hiring+clock hiring+luck
job_alert_newsletter +1 hiring+offerJob hiring+recruiterSelf hiring+roleNoun hiring+toOffer hiring+willReview
job_alert_newsletter +1 interview+budget interview+careerAdvice interview+feedback interview.slot
job_alert_newsletter +1 interviewWord interviewWord+budget interviewWord+careerAdvice interviewWord+complete
job_alert_newsletter +1 interviewWord+feedback interviewWord+interview interviewWord+offerPapers
job_alert_newsletter +1 interviewWord+willReview invite+arrange jobList+roleNoun keepOnFile+applyAgain legal
job_alert_newsletter +1 luck luck+thanks manyApplicants+applied not+askInterest not+careerAdvice not+feedback
job_alert_newsletter +1 not+offerPapers not+received not+roleNoun not+visa offer.made? offer.made@subject
job_alert_newsletter +1 offer.papers? offerJob@subject otherMatter+roleNoun others+chose others+declined
job_alert_newsletter +1 others+proceed others+roleNoun outreach outreach.ask-interest@subject
job_alert_newsletter +1 outreach.found-you outreach.recruiter position position+chose position+clock
job_alert_newsletter +1 position+filled position+hiring position+interview position+interviewSet
job_alert_newsletter +1 position+interviewWord position+legal position+luck position+offerJob position+others
job_alert_newsletter +1 position+outreach position+received position+recruiterSelf position+roleNoun
job_alert_newsletter +1 position+toOffer proceed+arrange proceed+assessment proceed+declined proceed+regret
job_alert_newsletter +1 proceed+statusNews received+alert received+clock received+roleNoun recruiterSelf
job_alert_newsletter +1 recruiterSelf+roleNoun refusal refusal+regret regret+roleNoun
job_alert_newsletter +1 rejection.apply-again@subject rejection.chose-others? rejection.not-selected
job_alert_newsletter +1 rejection.not-selected? rejection.other-applicants rejection.other-applicants?
job_alert_newsletter +1 rejection.wishes-luck roleNoun@subject selected+budget selected+complete
job_alert_newsletter +1 selected+keepOnFile stated+candidate stated+others stated+proceed stated+refusal
job_alert_newsletter +1 status.withdrawn@subject statusNews+legal statusNews+roleNoun thanks+arrange
job_alert_newsletter +1 thanks+assessment thanks+metYou thanks+otherMatter thanks+statusNews thanks@subject
job_alert_newsletter +1 toOffer toOffer+arrange toOffer+roleNoun willReview+interview withdrawn@subject
job_alert_newsletter -1 alert+askInterest alert.list@subject application+applyAgain application+askInterest
job_alert_newsletter -1 application+budget application+chose application+fit application+keepOnFile
job_alert_newsletter -1 application+recruiterSelf application+thanks application@subject applied+arrange
job_alert_newsletter -1 applied+assessment applied+metYou applyAgain+applied applyAgain+thanks
job_alert_newsletter -1 assessment+complete assessment+roleNoun assessment.complete budget@subject
job_alert_newsletter -1 candidate+assessment candidate+interview candidate+interviewWord candidate+metYou
job_alert_newsletter -1 candidate+received candidate@subject chose+assessment chose+clock chose+consider
job_alert_newsletter -1 chose+contactYou chose+filled chose+jobSheet chose+legal chose+luck chose+metYou
job_alert_newsletter -1 chose+offerPapers chose+otherMatter chose+thanks complete+askInterest
job_alert_newsletter -1 complete+jobSheet complete+offerJob complete+offerPapers condition+applyAgain
job_alert_newsletter -1 condition+arrange condition+chose condition+conditionAfter condition+contactYou
job_alert_newsletter -1 condition+offerPapers condition+others condition+regret condition+selected
job_alert_newsletter -1 condition+stated condition+thanks condition+toOffer conditionAfter+hiring
job_alert_newsletter -1 confirmation.received confirmation.thanks consider contactYou+arrange feedback
job_alert_newsletter -1 filled+roleNoun fit+arrange fit+interview fit+thanks hedge+interviewWord
job_alert_newsletter -1 hedge+roleNoun hedge+thanks hiring+applyAgain hiring+fit hiring+interview
job_alert_newsletter -1 hiring+interviewWord hiring+invite hiring+metYou hiring+offerPapers hiring+outreach
job_alert_newsletter -1 hiring+proceed hiring+thanks hiring+unfinished interview+assessment interview+clock
job_alert_newsletter -1 interview+interviewSet interview+metYou interview+otherMatter interview+roleNoun
job_alert_newsletter -1 interview.when interviewSet interviewWord+interviewSet interviewWord+otherMatter
job_alert_newsletter -1 interviewWord+roleNoun interviewWord+thanks invite+clock invite+complete
job_alert_newsletter -1 invite@subject jobList@subject jobSheet jobSheet+roleNoun luck+applyAgain
job_alert_newsletter -1 manyApplicants not+applied not+arrange not+candidate not+fit not+interview not+others
job_alert_newsletter -1 not+regret not+unsubscribe offer.papers@subject offerPapers@subject others+complete
job_alert_newsletter -1 outreach+seniority outreach.job-sheet position+assessment position+invite
job_alert_newsletter -1 position+offerPapers position+otherMatter position+proceed position+statusNews
job_alert_newsletter -1 proceed+chose received+arrange received+careerAdvice received+confirmed
job_alert_newsletter -1 received+invite received+jobSheet received@subject selected+applied selected+invite
job_alert_newsletter -1 selected+outreach selected+received selected+roleNoun selected+toOffer
job_alert_newsletter -1 seniority@subject stated+chose stated+complete stated+hiring status.news
job_alert_newsletter -1 status.news@subject status.unfinished statusNews@subject thanks+invite
job_alert_newsletter -1 thanks+offerPapers thanks+roleNoun unfinished
job_alert_newsletter -2 application+received application+roleNoun application+selected applied+roleNoun
job_alert_newsletter -2 applied@subject arrange+complete chose+received clock+complete complete@subject
job_alert_newsletter -2 condition confirmation.will-contact contactYou hiring+budget position+selected
job_alert_newsletter -2 selected selected@subject thanks
status_update_other +7 status.news@subject statusNews@subject
status_update_other +5 withdrawn
status_update_other +4 application+statusNews application+unfinished application+withdrawn applied+statusNews
status_update_other +4 keepOnFile@subject rejection.keep-on-file@subject status.unfinished@subject
status_update_other +4 status.withdrawn status.withdrawn@subject statusNews thanks+statusNews unfinished
status_update_other +4 unfinished@subject withdrawn@subject
status_update_other +3 application@subject applied+withdrawn complete+unfinished position+withdrawn
status_update_other +3 proceed+statusNews rejection.keep-on-file stated+statusNews status.news
status_update_other +3 willReview+statusNews
status_update_other +2 application application+applyAgain application+clock application+contactYou
status_update_other +2 application+metYou application+position applied+unfinished applyAgain+complete
status_update_other +2 applyAgain+received applyAgain@subject arrange+statusNews candidate+applyAgain
status_update_other +2 candidate+received candidate+statusNews candidate+unfinished chose+arrange
status_update_other +2 chose+consider chose+invite chose+keepOnFile complete+offerPapers condition+fit
status_update_other +2 condition+toOffer confirmation.will-contact contactYou+recruiterSelf
status_update_other +2 contactYou+roleNoun contactYou+statusNews hedge+contactYou hiring hiring+keepOnFile
status_update_other +2 hiring+statusNews hiring+unfinished interview+statusNews interviewWord+complete
status_update_other +2 interviewWord+statusNews keepOnFile keepOnFile+complete metYou+roleNoun not+application
status_update_other +2 not+position not+roleNoun not+thanks others+applied position+hiring position+statusNews
status_update_other +2 position+unfinished proceed+metYou proceed+received received+offerPapers
status_update_other +2 regret+statusNews rejection.apply-again@subject selected+statusNews status.unfinished
status_update_other +2 willReview+roleNoun
status_update_other +1 alert.advice application+applied application+askInterest application+candidate
status_update_other +1 application+chose application+complete application+hiring application+keepOnFile
status_update_other +1 application+luck application+proceed application+roleNoun application+visa
status_update_other +1 application+willReview applied+askInterest applied+budget applied+clock applied+metYou
status_update_other +1 applied+roleNoun applied+visa applied+willReview applyAgain+applied
status_update_other +1 applyAgain+contactYou arrange+complete assessment+statusNews assessment.nearby
status_update_other +1 candidate candidate+applied candidate+arrange candidate+chose candidate+contactYou
status_update_other +1 candidate+legal candidate+manyApplicants candidate+metYou candidate+otherMatter
status_update_other +1 candidate+proceed candidate+toOffer candidate+willReview candidate@subject careerAdvice
status_update_other +1 chose+alert chose+applyAgain chose+legal chose+luck chose+statusNews chose+willReview
status_update_other +1 complete complete+careerAdvice complete+jobSheet complete+metYou complete+seniority
status_update_other +1 complete+statusNews complete+visa condition condition+arrange condition+careerAdvice
status_update_other +1 condition+contactYou condition+hedge condition+invite condition+jobSheet
status_update_other +1 condition+outreach condition+received condition+recruiterSelf condition+roleNoun
status_update_other +1 conditionAfter+position confirmation.received@subject confirmed+thanks
status_update_other +1 consider+applyAgain consider+invite consider+received contactYou contactYou+askInterest
status_update_other +1 contactYou+careerAdvice contactYou+complete declined+complete declined+invite
status_update_other +1 declined+received feedback+roleNoun filled+complete filled+interview filled+regret
status_update_other +1 fit+interview fit+interviewSet fit+outreach fit+recruiterSelf fit+toOffer hedge+budget
status_update_other +1 hedge+careerAdvice hedge+chose hedge+proceed hedge+roleNoun hiring+applyAgain
status_update_other +1 hiring+assessment hiring+clock hiring+declined hiring+feedback hiring+invite
status_update_other +1 hiring+legal hiring+received hiring+roleNoun hiring+toOffer interview+complete
status_update_other +1 interview+feedback interview+roleNoun interviewSet+metYou interviewWord+feedback
status_update_other +1 interviewWord+filled interviewWord+fit interviewWord+metYou interviewWord+others
status_update_other +1 interviewWord+received interviewWord+roleNoun interviewWord+toOffer invite+complete
status_update_other +1 keepOnFile+received keepOnFile+thanks legal legal+roleNoun manyApplicants+willReview
status_update_other +1 not+applyAgain not+candidate not+chose not+complete not+feedback not+filled not+hiring
status_update_other +1 not+interviewSet not+interviewWord not+jobSheet not+keepOnFile not+legal not+metYou
status_update_other +1 not+proceed not+willReview offer.papers offerPapers others+interview
status_update_other +1 others+manyApplicants position+applied position+applyAgain position+careerAdvice
status_update_other +1 position+contactYou position+interview position+invite position+keepOnFile
status_update_other +1 position+recruiterSelf position+toOffer position+visa position+willReview proceed
status_update_other +1 proceed+applied proceed+contactYou proceed+otherMatter proceed+roleNoun proceed+visa
status_update_other +1 proceed+willReview received received+alert received+arrange received+budget
status_update_other +1 received+careerAdvice received+contactYou regret regret+complete regret+thanks
status_update_other +1 rejection.apply-again? selected+interviewSet selected+metYou selected+regret stated
status_update_other +1 stated+applied stated+complete stated+contactYou stated+filled stated+thanks
status_update_other +1 statusNews+metYou statusNews+roleNoun toOffer+applyAgain toOffer+contactYou
status_update_other +1 toOffer+interview toOffer+keepOnFile toOffer+offerPapers toOffer+received
status_update_other +1 willReview+arrange willReview+assessment
status_update_other -1 alert.jobs@subject alert@subject application+arrange application+interview
status_update_other -1 application+interviewWord application+invite application+jobList
status_update_other -1 application+manyApplicants application+offerJob application+offerPapers
status_update_other -1 application+refusal applied+alert applied+arrange applied+feedback applied+interviewSet
status_update_other -1 applied+invite applied+legal applied+outreach applyAgain+alert applyAgain+invite
status_update_other -1 arrange arrange+interviewSet arrange+roleNoun arrange@subject assessment+complete
status_update_other -1 assessment+roleNoun assessment.named? assessment.named@subject
status_update_other -1 assessment.nearby@subject assessment@subject candidate+assessment candidate+budget
status_update_other -1 candidate+confirmed candidate+consider candidate+declined candidate+feedback
status_update_other -1 candidate+filled candidate+fit candidate+hiring candidate+interview candidate+selected
status_update_other -1 chose+applied chose+askInterest chose+contactYou chose+declined chose+interview
status_update_other -1 chose+interviewSet chose+manyApplicants chose+metYou chose+offerJob chose+outreach
status_update_other -1 chose+roleNoun chose+unsubscribe clock+roleNoun complete+feedback complete+offerJob
status_update_other -1 complete+otherMatter complete+outreach condition+candidate condition+consider
status_update_other -1 condition+feedback condition+interview condition+metYou condition+others
status_update_other -1 condition+regret condition+visa condition@subject confirmation.thanks@subject
status_update_other -1 confirmation.will-contact@subject confirmed+complete confirmed+willReview
status_update_other -1 confirmed@subject consider+thanks consider+willReview contactYou+interview
status_update_other -1 contactYou+outreach contactYou@subject declined+applied feedback@subject filled+applied
status_update_other -1 filled+contactYou filled+roleNoun fit+complete fit+declined fit+filled fit+invite
status_update_other -1 fit+roleNoun fit@subject hedge+applied hedge+applyAgain hedge+hiring
status_update_other -1 hedge+interviewWord hedge+others hedge+thanks hedge+willReview hiring+askInterest
status_update_other -1 hiring+chose hiring+complete hiring+confirmed hiring+filled hiring+jobList hiring+luck
status_update_other -1 hiring+proceed hiring+visa hiring+willReview interview+budget interview+offerPapers
status_update_other -1 interview.slot@subject interviewSet interviewWord interviewWord+contactYou
status_update_other -1 interviewWord+invite interviewWord+manyApplicants interviewWord+offerPapers
status_update_other -1 invite+arrange invite+interview invite+roleNoun invite@subject jobList keepOnFile+alert
status_update_other -1 keepOnFile+applied keepOnFile+arrange keepOnFile+interview keepOnFile+roleNoun luck
status_update_other -1 luck+alert luck+applied luck+thanks manyApplicants manyApplicants+received
status_update_other -1 not+askInterest not+budget not+careerAdvice not+condition not+consider not+jobList
status_update_other -1 not+manyApplicants not+offerJob not+refusal not+regret not+seniority not+visa
status_update_other -1 offer.made offer.made? offerJob offerJob+roleNoun offerJob+statusNews
status_update_other -1 offerPapers+budget offerPapers+jobSheet other.matter otherMatter otherMatter+roleNoun
status_update_other -1 others others+fit others+invite others+roleNoun position position+candidate
status_update_other -1 position+clock position+declined position+filled position+interviewSet
status_update_other -1 position+jobSheet position+roleNoun position@subject proceed+applyAgain
status_update_other -1 proceed+assessment proceed+complete proceed+declined proceed+fit proceed+interviewSet
status_update_other -1 proceed+regret received+confirmed received+feedback received+interviewSet
status_update_other -1 received+invite received+willReview refusal+applied refusal+complete regret+assessment
status_update_other -1 regret+budget regret+visa rejection.no-match rejection.no-match?
status_update_other -1 rejection.not-considered rejection.not-moving-forward rejection.not-moving-forward?
status_update_other -1 rejection.not-selected rejection.not-selected? rejection.refusal rejection.regret
status_update_other -1 rejection.wishes-luck roleNoun selected+applied selected+arrange selected+assessment
status_update_other -1 selected+complete selected+filled selected+invite selected+outreach selected+toOffer
status_update_other -1 selected+visa seniority+roleNoun stated+applyAgain stated+arrange stated+declined
status_update_other -1 stated+invite stated+others stated+toOffer stated+visa thanks+applied thanks+arrange
status_update_other -1 thanks+askInterest thanks+interview thanks+metYou thanks+roleNoun toOffer+assessment
status_update_other -1 toOffer+metYou toOffer+thanks toOffer@subject visa willReview+interview
status_update_other -2 application+assessment application+consider application+regret applied+assessment
status_update_other -2 budget candidate+others candidate+thanks chose+budget chose+thanks clock
status_update_other -2 complete+askInterest condition+budget condition+chose condition+stated fit+keepOnFile
status_update_other -2 hedge+interview hiring+budget interview.arrange? interviewWord+proceed
status_update_other -2 interviewWord+thanks jobList+roleNoun keepOnFile+contactYou keepOnFile+statusNews
status_update_other -2 not+fit not+others outreach+roleNoun position+thanks proceed+interview proceed+offerJob
status_update_other -2 regret+applied rejection.nothing-to-offer roleNoun@subject seniority stated+proceed
status_update_other -2 thanks+invite toOffer+invite
status_update_other -3 application+thanks candidate+interviewWord proceed+selected
status_update_other -4 confirmation.thanks
unrelated +5 other.matter@subject otherMatter@subject rejection.not-selected
unrelated +4 application+otherMatter applied+otherMatter candidate@subject condition+statusNews
unrelated +4 interview.nearby@subject money otherMatter proceed+regret
unrelated +3 candidate+interview candidate+interviewWord chose+otherMatter clock@subject confirmed+thanks
unrelated +3 declined hedge+jobSheet interview+clock not+selected other.matter otherMatter+budget
unrelated +3 received+otherMatter refusal regret+otherMatter rejection.no-match rejection.refusal
unrelated +3 selected+willReview stated+otherMatter stated+proceed thanks+otherMatter toOffer+otherMatter
unrelated +2 alert.advice application+visa applied+visa arrange arrange+clock arrange+otherMatter
unrelated +2 arrange@subject askInterest+roleNoun assessment assessment.named@subject assessment@subject
unrelated +2 candidate candidate+clock candidate+metYou candidate+otherMatter candidate+statusNews
unrelated +2 careerAdvice chose+consider chose+jobList chose+legal chose+offerPapers chose+received
unrelated +2 chose+thanks clock clock+assessment complete complete+careerAdvice complete+feedback
unrelated +2 complete+offerJob complete+offerPapers condition+filled condition+others
unrelated +2 confirmation.will-review@subject consider+received declined+regret feedback@subject
unrelated +2 fit+otherMatter hedge hedge+budget hedge+consider hedge+outreach hiring+jobList hiring+outreach
unrelated +2 hiring+received interview+interviewSet interview+seniority interview.slot@subject interview.when
unrelated +2 interviewSet+clock interviewWord+clock invite+otherMatter invite+outreach not+consider not+fit
unrelated +2 not+otherMatter not+proceed not+received not+refusal not+regret not+seniority not+stated
unrelated +2 not+toOffer offer.made offerJob offerPapers+budget others+seniority outreach+askInterest
unrelated +2 position+contactYou proceed+arrange proceed+filled proceed+otherMatter received+applied
unrelated +2 received+feedback received+legal refusal+otherMatter rejection.chose-others?
unrelated +2 rejection.not-moving-forward rejection.not-selected? rejection.other-applicants? selected+budget
unrelated +2 selected+outreach selected+thanks selected@subject stated stated+candidate toOffer+interviewSet
unrelated +2 toOffer+received toOffer+regret unsubscribe visa@subject willReview@subject
unrelated +1 alert+careerAdvice alert+roleNoun alert.advice@subject alert.jobs@subject alert@subject
unrelated +1 application+careerAdvice application+feedback application+filled application+interviewWord
unrelated +1 application+jobList application+recruiterSelf application+regret applied applied+alert
unrelated +1 applied+assessment applied+feedback applied+interview applied+jobList applied+offerPapers
unrelated +1 applied+statusNews applied@subject applyAgain applyAgain+applied applyAgain+contactYou
unrelated +1 arrange+interviewSet assessment+metYou assessment.complete assessment.named assessment.nearby
unrelated +1 budget candidate+assessment candidate+chose candidate+consider candidate+feedback candidate+fit
unrelated +1 candidate+hiring careerAdvice@subject chose chose+budget chose+clock chose+contactYou
unrelated +1 chose+declined chose+interview chose+interviewSet chose+keepOnFile chose+manyApplicants
unrelated +1 chose+outreach chose+refusal chose+toOffer chose+unsubscribe chose+visa chose@subject
unrelated +1 complete+alert complete+identityPapers complete+otherMatter complete+roleNoun complete+statusNews
unrelated +1 complete@subject condition+arrange condition+complete condition+invite condition+jobSheet
unrelated +1 condition+outreach condition+regret condition+stated condition+toOffer condition+unsubscribe
unrelated +1 conditionAfter+contactYou conditionAfter+hiring conditionAfter+position confirmation.received
unrelated +1 confirmation.thanks confirmation.will-contact@subject confirmed confirmed+outreach consider
unrelated +1 consider+contactYou consider+fit contactYou+invite contactYou+offerJob contactYou@subject
unrelated +1 declined+assessment declined+otherMatter declined+refusal feedback filled+budget filled@subject
unrelated +1 fit+budget fit+manyApplicants fit@subject hedge+application hedge+complete hedge+otherMatter
unrelated +1 hedge+others hedge+regret hedge+roleNoun hedge@subject hiring+applied hiring+contactYou
unrelated +1 hiring+declined hiring+jobSheet hiring+legal hiring+proceed hiring+regret hiring+willReview
unrelated +1 hiring@subject identityPapers interview+budget interview+feedback interview.invited
unrelated +1 interview.invited? interview.invited@subject interview.slot interview@subject
unrelated +1 interviewWord+applied interviewWord+chose interviewWord+feedback interviewWord+interview
unrelated +1 interviewWord@subject invite+budget invite+clock invite+complete invite+interview invite+offerJob
unrelated +1 invite+roleNoun keepOnFile+contactYou legal+unsubscribe luck+roleNoun manyApplicants+applied
unrelated +1 manyApplicants+interview not+budget not+careerAdvice not+contactYou not+jobSheet not+others
unrelated +1 not+visa not+willReview not@subject offer.papers@subject offerJob+offerPapers offerPapers@subject
unrelated +1 otherMatter+visa others+arrange others+chose others+consider others+filled others+otherMatter
unrelated +1 others+regret others+toOffer position+candidate position+clock position+complete
unrelated +1 position+consider position+manyApplicants position+otherMatter proceed proceed+chose proceed+fit
unrelated +1 proceed+selected proceed+statusNews proceed+thanks received received+arrange received+budget
unrelated +1 received+interviewSet received+offerJob received+offerPapers received+unsubscribe
unrelated +1 received+willReview refusal+applied refusal+regret regret regret+received regret+visa
unrelated +1 rejection.apply-again rejection.chose-others rejection.no-fit rejection.not-moving-forward?
unrelated +1 rejection.nothing-to-offer selected+keepOnFile selected+metYou selected+otherMatter
unrelated +1 selected+received selected+roleNoun seniority+roleNoun stated+budget stated+chose stated+declined
unrelated +1 stated+others stated+received stated+refusal stated+toOffer stated+visa stated+willReview
unrelated +1 stated@subject status.withdrawn thanks thanks+offerPapers toOffer toOffer+arrange
unrelated +1 toOffer+complete toOffer+contactYou toOffer+interview toOffer+outreach visa visa+roleNoun
unrelated -1 alert+askInterest alert.list application application+askInterest application+budget
unrelated -1 application+consider application+contactYou application+declined application+jobSheet
unrelated -1 application+legal application+luck application+offerPapers application+others
unrelated -1 application+position application+roleNoun application+seniority applied+askInterest
unrelated -1 applied+budget applied+interviewSet applied+offerJob applied+seniority applyAgain+alert
unrelated -1 applyAgain+askInterest applyAgain+complete applyAgain+interview applyAgain+received
unrelated -1 applyAgain@subject arrange+complete arrange+feedback arrange+metYou arrange+offerPapers
unrelated -1 arrange+roleNoun askInterest@subject assessment+outreach assessment.complete@subject
unrelated -1 assessment.named? assessment.nearby@subject budget+metYou candidate+budget candidate+contactYou
unrelated -1 candidate+filled candidate+keepOnFile candidate+legal candidate+offerJob candidate+outreach
unrelated -1 candidate+regret candidate+toOffer candidate+unfinished chose+arrange chose+askInterest
unrelated -1 chose+careerAdvice chose+confirmed chose+invite chose+statusNews chose+takenBack clock+jobList
unrelated -1 clock+jobSheet clock+offerPapers complete+jobSheet complete+legal complete+unsubscribe
unrelated -1 condition+application condition+applyAgain condition+budget condition+careerAdvice
unrelated -1 condition+conditionAfter condition+interviewSet condition+interviewWord condition+metYou
unrelated -1 condition+position condition+recruiterSelf condition+visa conditionAfter+application
unrelated -1 conditionAfter+complete confirmation.will-review confirmed+complete consider+invite
unrelated -1 contactYou+askInterest contactYou+careerAdvice contactYou+complete contactYou+metYou
unrelated -1 declined+complete declined+invite declined+outreach declined+received declined+roleNoun
unrelated -1 filled+contactYou filled+interview fit+alert fit+applied fit+askInterest fit+assessment
unrelated -1 fit+complete fit+filled fit+jobSheet fit+keepOnFile fit+outreach fit+received fit+roleNoun
unrelated -1 fit+thanks hedge+alert hedge+applyAgain hedge+assessment hedge+careerAdvice hedge+keepOnFile
unrelated -1 hedge+metYou hedge+statusNews hedge+toOffer hiring+alert hiring+applyAgain hiring+arrange
unrelated -1 hiring+chose hiring+confirmed hiring+interview hiring+keepOnFile hiring+luck hiring+offerPapers
unrelated -1 hiring+refusal hiring+statusNews hiring+visa interview+assessment interview+offerJob
unrelated -1 interview+outreach interviewSet+askInterest interviewSet+assessment interviewSet+outreach
unrelated -1 interviewSet+roleNoun interviewWord+contactYou interviewWord+filled interviewWord+fit
unrelated -1 interviewWord+offerJob interviewWord+offerPapers interviewWord+proceed interviewWord+refusal
unrelated -1 interviewWord+regret interviewWord+selected invite+askInterest invite+assessment invite+feedback
unrelated -1 invite+jobSheet invite+offerPapers jobList+budget jobSheet jobSheet+budget jobSheet@subject
unrelated -1 keepOnFile+statusNews keepOnFile+thanks legal+roleNoun luck+alert luck+applied luck+complete
unrelated -1 manyApplicants+received metYou not+alert not+applyAgain not+askInterest not+clock
unrelated -1 not+conditionAfter not+confirmed not+declined not+feedback not+filled not+hiring not+legal
unrelated -1 not+outreach not+thanks offer.papers? offerJob+statusNews offerJob+takenBack offerPapers+outreach
unrelated -1 offerPapers+roleNoun others+contactYou others+interview others+received others+refusal
unrelated -1 others+selected others+willReview outreach+jobSheet outreach+recruiterSelf outreach+seniority
unrelated -1 outreach.ask-interest@subject outreach.job-sheet outreach.job-sheet@subject outreach.recruiter
unrelated -1 position position+declined position+interviewSet position+interviewWord position+legal
unrelated -1 position+metYou position+offerJob position+outreach position+recruiterSelf position+statusNews
unrelated -1 proceed+applied proceed+applyAgain proceed+interview proceed+luck proceed+metYou
unrelated -1 proceed+offerPapers proceed+outreach proceed+received proceed+toOffer proceed@subject
unrelated -1 received+alert received+askInterest received+outreach received+visa recruiterSelf
unrelated -1 refusal+complete refusal+contactYou refusal+interview refusal+roleNoun regret+contactYou
unrelated -1 regret+interview regret+roleNoun regret+thanks regret+willReview rejection.apply-again?
unrelated -1 rejection.apply-again@subject rejection.no-match? selected+declined selected+interview
unrelated -1 selected+statusNews selected+toOffer seniority@subject stated+applyAgain stated+arrange
unrelated -1 stated+assessment stated+contactYou stated+interview stated+interviewSet stated+manyApplicants
unrelated -1 stated+position stated+roleNoun stated+thanks status.unfinished@subject status.withdrawn@subject
unrelated -1 statusNews+metYou thanks+arrange thanks+budget thanks+feedback thanks+statusNews
unrelated -1 toOffer+applyAgain toOffer+budget toOffer+keepOnFile toOffer+offerJob unfinished@subject
unrelated -1 willReview+arrange willReview+contactYou willReview+outreach willReview+roleNoun
unrelated -1 withdrawn@subject
unrelated -2 alert.list@subject application+alert application+applied application+assessment application+fit
unrelated -2 application+toOffer applied+contactYou applied+roleNoun applyAgain+arrange
unrelated -2 applyAgain+interviewSet applyAgain+thanks arrange+interview arrange+outreach candidate+confirmed
unrelated -2 candidate+invite candidate+manyApplicants candidate+refusal chose+roleNoun complete+unfinished
unrelated -2 complete+visa condition condition+assessment condition+hiring condition+offerJob
unrelated -2 confirmation.thanks@subject confirmed+roleNoun consider+thanks contactYou+interview
unrelated -2 feedback+roleNoun filled+roleNoun fit+applyAgain fit+interview fit+invite hiring hiring+fit
unrelated -2 hiring+interviewSet hiring+others hiring+selected hiring+toOffer interview+askInterest
unrelated -2 interview+complete interview+offerPapers interview+statusNews interviewWord+arrange
unrelated -2 interviewWord+askInterest interviewWord+budget interviewWord+outreach interviewWord+statusNews
unrelated -2 invite+metYou jobList jobList@subject keepOnFile+arrange keepOnFile+complete keepOnFile+interview
unrelated -2 not+complete not+jobList not+manyApplicants not+offerPapers offer.made? offerJob+roleNoun
unrelated -2 others+invite others+roleNoun position+applyAgain position+askInterest position+confirmed
unrelated -2 position+filled position+jobList position+selected proceed+complete proceed+interviewSet
unrelated -2 proceed+roleNoun proceed+visa received+roleNoun rejection.not-considered roleNoun
unrelated -2 roleNoun@subject selected+offerJob stated+statusNews status.unfinished thanks+contactYou
unrelated -2 thanks+offerJob thanks+outreach thanks+roleNoun toOffer+visa unfinished
unrelated -3 application+candidate application+clock candidate+applied candidate+selected chose+willReview
unrelated -3 complete+askInterest condition+interview contactYou+arrange fit+arrange hedge+applied hedge+fit
unrelated -3 hiring+complete position+assessment position+chose position+invite position+thanks
unrelated -3 position+toOffer regret+statusNews
unrelated -4 assessment+roleNoun hiring+invite hiring+roleNoun position+roleNoun
unrelated -5 clock+metYou
`;

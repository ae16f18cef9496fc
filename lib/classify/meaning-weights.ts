// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject thanks@subject
application_confirmation +6 confirmation.received@subject
application_confirmation +5 confirmation.thanks@subject
application_confirmation +4 application+received application@subject assessment@subject received+assessment
application_confirmation +4 willReview+contactYou
application_confirmation +3 alert+askInterest application+confirmed assessment.named@subject
application_confirmation +3 candidate+interview clock+roleNoun condition+filled condition+selected
application_confirmation +3 condition+willReview confirmation.received confirmed confirmed+roleNoun hiring+fit
application_confirmation +3 received received+applied rejection.not-selected? selected+contactYou
application_confirmation +2 application+complete application+contactYou applied@subject arrange+clock
application_confirmation +2 assessment candidate+clock candidate+interviewWord chose+assessment
application_confirmation +2 chose+interviewSet condition+contactYou condition+fit condition+interview
application_confirmation +2 condition+others condition+roleNoun condition+stated confirmation.thanks
application_confirmation +2 confirmation.will-contact confirmation.will-review confirmed+contactYou
application_confirmation +2 confirmed+willReview consider+invite contactYou contactYou+interview
application_confirmation +2 filled+contactYou fit+contactYou fit+interview hedge+consider hedge+willReview
application_confirmation +2 hiring+interviewSet interview.arrange? interview.invited? interviewWord+contactYou
application_confirmation +2 keepOnFile+arrange keepOnFile+invite keepOnFile+willReview luck+applied
application_confirmation +2 luck+applyAgain manyApplicants+complete not+applyAgain not+condition not+declined
application_confirmation +2 not+statusNews position+askInterest position+confirmed position+declined
application_confirmation +2 position+received proceed+applyAgain received+complete received+confirmed
application_confirmation +2 received+outreach received+roleNoun received+statusNews received+thanks
application_confirmation +2 regret+interview rejection.keep-on-file? rejection.no-match? selected+received
application_confirmation +2 stated+interview thanks+applied toOffer+thanks willReview+outreach
application_confirmation +1 alert alert.jobs alert.jobs@subject alert.list@subject alert@subject application
application_confirmation +1 application+careerAdvice application+fit application+luck
application_confirmation +1 application+manyApplicants application+others application+position
application_confirmation +1 application+roleNoun application+selected application+thanks
application_confirmation +1 application+willReview applied+arrange applied+clock applied+complete
application_confirmation +1 applied+contactYou applied+jobList applied+willReview applyAgain+interview
application_confirmation +1 askInterest@subject assessment+roleNoun assessment.complete? assessment.named
application_confirmation +1 assessment.named? assessment.nearby@subject candidate+applied candidate+assessment
application_confirmation +1 candidate+complete candidate+confirmed candidate+fit candidate+hiring
application_confirmation +1 candidate+invite candidate+keepOnFile candidate+metYou candidate+received
application_confirmation +1 candidate+roleNoun candidate+thanks chose+clock chose+confirmed chose+declined
application_confirmation +1 chose+filled chose+jobSheet chose+legal chose+received chose+selected
application_confirmation +1 chose+statusNews chose+unsubscribe clock+assessment clock+offerPapers
application_confirmation +1 complete+legal complete+otherMatter complete+outreach condition
application_confirmation +1 condition+application condition+applied condition+assessment condition+chose
application_confirmation +1 condition+confirmed condition+declined condition+interviewWord condition+proceed
application_confirmation +1 condition+regret confirmed+applied confirmed+complete confirmed@subject
application_confirmation +1 consider+received consider+thanks contactYou+arrange contactYou+askInterest
application_confirmation +1 contactYou+outreach declined+complete declined+refusal fit fit+arrange
application_confirmation +1 fit+assessment fit+complete fit+declined fit+filled fit+invite fit+manyApplicants
application_confirmation +1 fit+outreach fit+received hedge hedge+alert hedge+applyAgain hedge+arrange
application_confirmation +1 hedge+askInterest hedge+assessment hedge+chose hedge+interview hedge+interviewWord
application_confirmation +1 hedge+invite hedge+metYou hedge+received hedge+statusNews hedge+toOffer
application_confirmation +1 hiring+applyAgain hiring+clock hiring+confirmed hiring+contactYou hiring+interview
application_confirmation +1 hiring+jobSheet hiring+keepOnFile hiring+legal hiring+luck hiring+metYou
application_confirmation +1 hiring+outreach hiring+received hiring+regret hiring+selected hiring+thanks
application_confirmation +1 hiring+willReview interview+careerAdvice interview+interviewSet
application_confirmation +1 interview+statusNews interview.slot? interview.when interviewSet+complete
application_confirmation +1 interviewWord+chose interviewWord+clock interviewWord+complete interviewWord+fit
application_confirmation +1 interviewWord+interviewSet interviewWord+regret interviewWord+selected
application_confirmation +1 interviewWord+statusNews invite+askInterest invite+offerJob invite+otherMatter
application_confirmation +1 jobList@subject jobSheet+roleNoun keepOnFile+applied keepOnFile+outreach
application_confirmation +1 legal+unsubscribe manyApplicants manyApplicants+interview not+assessment
application_confirmation +1 not+candidate not+clock not+complete not+conditionAfter not+contactYou not+hedge
application_confirmation +1 not+invite not+jobList not+keepOnFile not+legal not+manyApplicants not+others
application_confirmation +1 not+regret offerJob+roleNoun offerPapers+budget others+consider others+invite
application_confirmation +1 others+toOffer outreach+roleNoun outreach.ask-interest@subject position+alert
application_confirmation +1 position+chose position+clock position+thanks proceed+alert proceed+contactYou
application_confirmation +1 proceed+fit received+alert received+arrange received+clock received+legal
application_confirmation +1 received+visa regret+assessment rejection.not-considered
application_confirmation +1 rejection.other-applicants? selected+arrange selected+consider selected+filled
application_confirmation +1 selected+interview selected+interviewSet selected+invite stated+application
application_confirmation +1 stated+assessment stated+contactYou stated+fit stated+hiring stated+interviewWord
application_confirmation +1 stated+invite stated+manyApplicants stated+received stated+roleNoun
application_confirmation +1 stated+statusNews stated+thanks stated+willReview status.news statusNews
application_confirmation +1 statusNews+metYou thanks thanks+roleNoun toOffer+applyAgain toOffer+assessment
application_confirmation +1 toOffer+contactYou toOffer+interviewSet toOffer+keepOnFile willReview
application_confirmation +1 willReview+interview
application_confirmation -1 application+invite application+offerJob application+outreach application+refusal
application_confirmation -1 application+regret application+withdrawn applied+seniority applied+withdrawn
application_confirmation -1 applyAgain applyAgain+alert applyAgain+complete applyAgain+outreach
application_confirmation -1 arrange+interview arrange+roleNoun assessment+metYou budget+roleNoun
application_confirmation -1 candidate+declined candidate+manyApplicants candidate+outreach
application_confirmation -1 candidate+statusNews chose chose+arrange chose+askInterest chose+budget
application_confirmation -1 chose+invite chose+roleNoun clock clock+complete complete+alert
application_confirmation -1 complete+askInterest condition+budget condition+careerAdvice condition+feedback
application_confirmation -1 condition+hedge condition+jobSheet condition+offerJob condition+received
application_confirmation -1 condition+statusNews condition@subject conditionAfter+chose
application_confirmation -1 conditionAfter+complete confirmation.will-review@subject confirmed+thanks
application_confirmation -1 consider+regret contactYou+statusNews declined+regret feedback filled+regret
application_confirmation -1 fit+jobSheet fit+recruiterSelf fit@subject hedge+application hedge+budget
application_confirmation -1 hedge+candidate hedge+keepOnFile hedge+selected hiring+askInterest hiring+budget
application_confirmation -1 hiring+consider hiring+others identityPapers interview+budget interview+metYou
application_confirmation -1 interview.invited interview.invited@subject interview.slot interview@subject
application_confirmation -1 interviewSet@subject interviewWord+arrange interviewWord+askInterest
application_confirmation -1 interviewWord+metYou interviewWord+proceed interviewWord+received
application_confirmation -1 interviewWord+roleNoun interviewWord+thanks interviewWord+toOffer invite
application_confirmation -1 invite+arrange invite+clock invite+outreach invite@subject jobList+budget
application_confirmation -1 jobSheet@subject keepOnFile+applyAgain luck luck+alert not not+application
application_confirmation -1 not+chose not+interviewSet not+metYou not+offerPapers not+proceed not+refusal
application_confirmation -1 not+unsubscribe not@subject offer.made? offer.papers offerJob offerPapers
application_confirmation -1 offerPapers+outreach other.matter@subject otherMatter@subject others+declined
application_confirmation -1 others+proceed outreach+recruiterSelf outreach.ask-interest
application_confirmation -1 outreach.job-sheet@subject position position+arrange position+careerAdvice
application_confirmation -1 position+hiring position+jobList position+others position+outreach
application_confirmation -1 position+roleNoun position+visa proceed proceed+arrange proceed+complete
application_confirmation -1 proceed+interview proceed+interviewSet proceed+invite proceed+keepOnFile
application_confirmation -1 proceed+manyApplicants proceed+offerJob proceed+selected proceed@subject
application_confirmation -1 received+budget received+interview received+offerJob received+offerPapers
application_confirmation -1 refusal+complete refusal+invite refusal+regret regret+thanks regret+willReview
application_confirmation -1 rejection.apply-again? rejection.apply-again@subject rejection.keep-on-file
application_confirmation -1 rejection.no-fit rejection.nothing-to-offer rejection.other-applicants
application_confirmation -1 rejection.wishes-luck roleNoun@subject selected+complete selected+refusal
application_confirmation -1 selected+roleNoun selected+thanks seniority seniority+roleNoun stated
application_confirmation -1 stated+candidate stated+consider stated+declined stated+others stated+outreach
application_confirmation -1 stated+refusal status.news@subject status.unfinished@subject status.withdrawn
application_confirmation -1 statusNews+roleNoun statusNews@subject thanks+interview thanks+otherMatter
application_confirmation -1 toOffer@subject unfinished@subject willReview+assessment willReview+roleNoun
application_confirmation -1 willReview+statusNews willReview@subject withdrawn
application_confirmation -2 application+otherMatter application+visa applied+otherMatter applied+visa
application_confirmation -2 arrange+statusNews assessment.complete assessment.nearby budget chose+complete
application_confirmation -2 chose+outreach chose+toOffer complete+jobSheet filled+applied interview.arrange
application_confirmation -2 keepOnFile+received not+stated not+willReview other.matter otherMatter
application_confirmation -2 outreach+jobSheet position+budget rejection.not-selected roleNoun stated+filled
application_confirmation -2 stated+proceed toOffer toOffer+complete
application_confirmation -3 applied+statusNews chose+fit hedge+roleNoun hiring@subject
rejection +7 rejection.not-selected
rejection +6 declined rejection.chose-others
rejection +5 rejection.not-moving-forward rejection.offer-taken-back takenBack thanks+assessment
rejection +4 condition+visa declined+roleNoun feedback metYou@subject not+proceed not+toOffer not+visa
rejection +4 others+chose others+proceed position+filled regret+received regret+roleNoun rejection.no-fit
rejection +4 rejection.no-match rejection.nothing-to-offer rejection.position-filled rejection.regret thanks
rejection +4 thanks@subject
rejection +3 application+declined application+keepOnFile application@subject applyAgain applyAgain+arrange
rejection +3 applyAgain+interview candidate+manyApplicants chose+luck chose+visa condition+interview filled
rejection +3 hiring+declined luck not+declined not+fit not+outreach not+position not+roleNoun
rejection +3 offerJob+takenBack position+arrange position+declined position+takenBack proceed+interviewSet
rejection +3 refusal+complete regret rejection.apply-again rejection.other-applicants rejection.wishes-luck
rejection +3 stated@subject thanks+askInterest thanks+metYou
rejection +2 application+applyAgain application+askInterest application+consider application+filled
rejection +2 application+manyApplicants application+seniority applied+askInterest applied+seniority
rejection +2 arrange+statusNews assessment assessment.named? budget+roleNoun budget@subject candidate+declined
rejection +2 candidate+fit chose+applyAgain chose+budget chose+declined chose+interviewSet chose+jobSheet
rejection +2 chose+offerPapers chose+seniority chose+takenBack complete+alert condition+interviewWord
rejection +2 condition+keepOnFile condition+metYou conditionAfter conditionAfter+application
rejection +2 conditionAfter+chose conditionAfter+complete confirmation.will-contact@subject contactYou+metYou
rejection +2 contactYou@subject declined+interview declined+refusal feedback@subject filled+applied
rejection +2 filled+contactYou filled+roleNoun filled@subject fit+applied fit+filled fit+keepOnFile
rejection +2 fit+received fit+regret hedge+application hedge+applyAgain hedge+keepOnFile hedge+outreach
rejection +2 hiring+arrange hiring+assessment hiring+filled hiring+thanks interview+assessment
rejection +2 interview+feedback interviewWord+declined interviewWord+feedback interviewWord+otherMatter
rejection +2 interviewWord+refusal interviewWord+thanks interviewWord@subject keepOnFile keepOnFile+applyAgain
rejection +2 keepOnFile+thanks legal luck+thanks manyApplicants+applied manyApplicants+interview metYou
rejection +2 not+chose not+consider not+manyApplicants not+regret not+selected not+statusNews not+willReview
rejection +2 others+outreach others+selected position+applyAgain position+chose position+jobSheet
rejection +2 position+manyApplicants position+outreach position+selected position+seniority position+thanks
rejection +2 position+visa proceed+applied proceed+fit proceed+invite proceed+luck proceed+outreach
rejection +2 proceed+refusal received+applied received+statusNews refusal refusal+interview regret+complete
rejection +2 rejection.keep-on-file rejection.position-filled@subject rejection.refusal selected+declined
rejection +2 selected+metYou selected+outreach seniority stated stated+applied stated+assessment
rejection +2 stated+interview stated+interviewSet stated+received stated+regret stated+toOffer thanks+arrange
rejection +2 thanks+complete thanks+interview toOffer+offerJob toOffer+roleNoun visa
rejection +1 alert.list@subject application+candidate application+fit application+interviewSet
rejection +1 application+jobSheet application+luck application+metYou application+offerPapers
rejection +1 application+proceed application+received application+refusal application+regret
rejection +1 application+selected applied+budget applied+clock applied+interview applied+interviewSet
rejection +1 applied+offerJob applied+statusNews applied@subject applyAgain+askInterest applyAgain+received
rejection +1 applyAgain+roleNoun arrange+assessment arrange@subject assessment+complete assessment.named
rejection +1 assessment.named@subject assessment.nearby@subject assessment@subject budget budget+metYou
rejection +1 candidate+contactYou candidate+filled candidate+keepOnFile candidate+refusal candidate+regret
rejection +1 candidate+selected candidate+thanks candidate+toOffer candidate+willReview chose+alert
rejection +1 chose+careerAdvice chose+complete chose+feedback chose+filled chose+keepOnFile
rejection +1 chose+manyApplicants chose+refusal chose+roleNoun chose+selected chose+toOffer clock+offerPapers
rejection +1 complete+askInterest complete+roleNoun condition+applied condition+applyAgain
rejection +1 condition+assessment condition+budget condition+candidate condition+conditionAfter
rejection +1 condition+consider condition+feedback condition+jobList condition+jobSheet condition+toOffer
rejection +1 confirmation.received consider consider+applied consider+applyAgain consider+refusal
rejection +1 consider+regret consider+thanks consider+willReview contactYou+careerAdvice contactYou+interview
rejection +1 contactYou+outreach contactYou+statusNews declined+applied declined+complete feedback+roleNoun
rejection +1 filled+budget filled+complete fit+applyAgain fit+budget fit+declined fit+jobSheet fit+outreach
rejection +1 fit+refusal hedge+candidate hedge+complete hedge+fit hedge+interview hedge+interviewWord
rejection +1 hedge+metYou hedge+others hedge+thanks hiring+alert hiring+applied hiring+applyAgain
rejection +1 hiring+complete hiring+contactYou hiring+fit hiring+offerJob hiring+offerPapers hiring+outreach
rejection +1 hiring+proceed hiring+refusal hiring+regret hiring+roleNoun hiring+selected hiring+seniority
rejection +1 hiring@subject interview+otherMatter interview+outreach interview.invited? interview.slot@subject
rejection +1 interviewWord+applied interviewWord+budget interviewWord+metYou interviewWord+proceed
rejection +1 interviewWord+selected invite+complete invite+outreach jobList+roleNoun jobList@subject
rejection +1 keepOnFile+alert keepOnFile+applied keepOnFile+arrange keepOnFile+complete legal+roleNoun
rejection +1 luck+complete luck+roleNoun manyApplicants money not not+application not+applied not+assessment
rejection +1 not+budget not+confirmed not+filled not+interview not+interviewSet not+invite not+jobSheet
rejection +1 not+offerJob not+offerPapers not+received not+seniority not+stated not+thanks offer.made
rejection +1 offer.made? offer.made@subject offer.papers? offer.papers@subject offerJob offerJob+budget
rejection +1 offerJob+roleNoun offerJob+statusNews offerJob@subject offerPapers@subject otherMatter+roleNoun
rejection +1 others others+invite others+received others+regret others+toOffer others+willReview outreach
rejection +1 position+assessment position+hiring position+interview position+keepOnFile position+legal
rejection +1 position+luck position+others position+refusal position+regret position+roleNoun
rejection +1 position+statusNews position+toOffer position@subject proceed proceed+arrange proceed+askInterest
rejection +1 proceed+chose proceed+consider proceed+interview proceed+manyApplicants proceed+roleNoun
rejection +1 proceed+statusNews received+askInterest received+confirmed received+contactYou
rejection +1 received+interviewSet received+jobSheet received+offerJob received+outreach refusal+contactYou
rejection +1 refusal+regret refusal+roleNoun regret+applied regret+budget regret+manyApplicants
rejection +1 regret+statusNews regret+willReview rejection.apply-again? rejection.keep-on-file?
rejection +1 rejection.not-considered roleNoun@subject selected+complete selected+fit selected+interview
rejection +1 selected+toOffer selected+visa stated+application stated+arrange stated+budget stated+chose
rejection +1 stated+fit stated+others stated+outreach stated+position stated+refusal stated+visa thanks+alert
rejection +1 thanks+applied thanks+budget thanks+contactYou thanks+outreach thanks+roleNoun thanks+willReview
rejection +1 toOffer+applyAgain toOffer+budget toOffer+interview toOffer+offerPapers toOffer+regret
rejection +1 visa+roleNoun willReview+assessment
rejection -1 alert+askInterest alert+roleNoun alert.advice alert.jobs@subject alert.list alert@subject
rejection -1 application+budget application+complete application+feedback application+hiring
rejection -1 application+jobList application+offerJob application+others application+recruiterSelf
rejection -1 application+toOffer applied+assessment applied+careerAdvice applied+feedback applied+jobList
rejection -1 applied+unfinished applyAgain@subject arrange arrange+otherMatter arrange+roleNoun
rejection -1 askInterest@subject assessment+statusNews assessment.complete@subject candidate+applied
rejection -1 candidate+applyAgain candidate+clock candidate+legal candidate+metYou candidate+offerJob
rejection -1 candidate+otherMatter candidate+outreach candidate+statusNews candidate+unfinished
rejection -1 candidate@subject careerAdvice chose+clock chose+received chose+recruiterSelf clock+roleNoun
rejection -1 clock@subject complete complete+careerAdvice complete+identityPapers complete+jobList
rejection -1 condition+alert condition+clock condition+filled condition+fit condition+interviewSet
rejection -1 condition+offerPapers condition+outreach condition+selected condition@subject
rejection -1 confirmation.thanks@subject confirmation.will-review@subject confirmed+contactYou
rejection -1 confirmed+roleNoun confirmed+willReview consider+invite consider+received contactYou+askInterest
rejection -1 declined+otherMatter declined+regret filled+interview fit+askInterest fit+assessment fit+complete
rejection -1 fit+interview fit+interviewSet fit+manyApplicants fit+otherMatter fit+thanks hedge
rejection -1 hedge+assessment hedge+careerAdvice hedge+consider hedge+hiring hedge+invite hedge+jobSheet
rejection -1 hedge+received hedge+unsubscribe hedge@subject hiring+askInterest hiring+clock hiring+feedback
rejection -1 hiring+interviewSet hiring+interviewWord hiring+invite hiring+jobSheet hiring+recruiterSelf
rejection -1 hiring+unfinished hiring+willReview interview+clock interview+complete interview+offerJob
rejection -1 interview+statusNews interview.nearby@subject interview.slot interviewWord+clock
rejection -1 interviewWord+offerJob interviewWord+others interviewWord+received interviewWord+statusNews
rejection -1 interviewWord+willReview invite invite+askInterest invite+budget invite+offerJob
rejection -1 invite+otherMatter jobList keepOnFile+roleNoun keepOnFile+willReview luck+applyAgain
rejection -1 manyApplicants+roleNoun not+complete not+keepOnFile not+otherMatter offerJob+metYou
rejection -1 offerJob+outreach offerPapers+budget offerPapers+jobSheet offerPapers+roleNoun others+interview
rejection -1 others+otherMatter outreach+askInterest outreach+otherMatter outreach+recruiterSelf
rejection -1 outreach.ask-interest@subject outreach.found-you@subject outreach.recruiter outreach@subject
rejection -1 position+askInterest position+careerAdvice position+confirmed position+interviewSet
rejection -1 position+interviewWord position+invite position+otherMatter position+received position+unfinished
rejection -1 proceed+alert proceed+assessment proceed+contactYou proceed+filled proceed+offerPapers
rejection -1 proceed+otherMatter proceed+received proceed+willReview received+alert received+careerAdvice
rejection -1 received+clock received+interview received+willReview recruiterSelf recruiterSelf+roleNoun
rejection -1 regret+otherMatter rejection.no-match? rejection.not-moving-forward? selected+offerJob
rejection -1 selected+received selected+thanks stated+complete stated+metYou stated+statusNews
rejection -1 stated+willReview status.unfinished status.unfinished@subject status.withdrawn statusNews+metYou
rejection -1 statusNews+roleNoun thanks+invite thanks+offerJob toOffer+applied toOffer+contactYou
rejection -1 toOffer+keepOnFile toOffer+otherMatter unfinished unfinished@subject willReview+interview
rejection -1 willReview+statusNews willReview@subject withdrawn
rejection -2 application+careerAdvice application+chose application+invite applied+otherMatter
rejection -2 applied+withdrawn arrange+askInterest candidate+arrange candidate+feedback candidate+invite
rejection -2 chose+applied chose+otherMatter complete+statusNews complete@subject condition+hiring
rejection -2 condition+thanks conditionAfter+hiring confirmed+applied confirmed@subject consider+contactYou
rejection -2 contactYou+invite contactYou+offerJob fit hiring+careerAdvice hiring+keepOnFile
rejection -2 hiring+otherMatter identityPapers interview+seniority interview.arrange@subject
rejection -2 interviewSet+outreach invite+metYou invite@subject not+condition other.matter otherMatter
rejection -2 others+consider proceed@subject received@subject refusal+otherMatter
rejection -2 rejection.apply-again@subject selected+jobSheet selected@subject stated+contactYou
rejection -2 toOffer+arrange visa@subject willReview+complete
rejection -3 application+otherMatter application+withdrawn complete+metYou confirmation.received@subject
rejection -3 not+conditionAfter other.matter@subject otherMatter@subject rejection.not-selected?
rejection -3 rejection.other-applicants? stated+otherMatter willReview+contactYou
rejection -5 clock
interview_invitation +4 clock interview.nearby@subject position+interview position+interviewSet
interview_invitation +3 arrange@subject askInterest@subject clock+metYou hiring+interview hiring+invite
interview_invitation +3 interview interview+roleNoun interview.invited interview.slot@subject
interview_invitation +3 interview@subject interviewSet+complete invite+interview outreach.ask-interest@subject
interview_invitation +3 received+outreach regret+roleNoun selected+invite
interview_invitation +2 application+candidate application+outreach application+thanks applied+interviewSet
interview_invitation +2 applied+metYou applyAgain+arrange arrange+clock arrange+metYou askInterest
interview_invitation +2 askInterest+roleNoun candidate+invite candidate+thanks chose+arrange chose+askInterest
interview_invitation +2 clock+complete condition+clock conditionAfter+hiring fit+arrange fit@subject
interview_invitation +2 hiring+interviewSet hiring+interviewWord hiring+toOffer interview+askInterest
interview_invitation +2 interview+clock interview.arrange@subject interview.invited@subject interview.slot
interview_invitation +2 interviewSet interviewSet+roleNoun interviewWord+clock interviewWord@subject invite
interview_invitation +2 invite+clock invite+roleNoun invite@subject metYou+roleNoun not+outreach not+roleNoun
interview_invitation +2 others+interview others+invite position+invite position+metYou position+thanks
interview_invitation +2 proceed+interview proceed+interviewSet proceed@subject rejection.no-match?
interview_invitation +2 selected+arrange selected+roleNoun thanks+contactYou toOffer+interviewSet
interview_invitation +2 toOffer+outreach
interview_invitation +1 application+applied application+assessment application+clock application+interview
interview_invitation +1 application+interviewSet application+interviewWord application+invite
interview_invitation +1 application+offerPapers application+otherMatter application+received
interview_invitation +1 application+refusal applied+assessment applied+invite applied+jobSheet
interview_invitation +1 applied+otherMatter applied+visa applyAgain+thanks arrange arrange+askInterest
interview_invitation +1 arrange+complete arrange+interview arrange+interviewSet arrange+outreach
interview_invitation +1 arrange+statusNews assessment+roleNoun candidate+applied candidate+arrange
interview_invitation +1 candidate+assessment candidate+budget candidate+legal candidate+others
interview_invitation +1 candidate+outreach candidate+refusal candidate+regret candidate+selected
interview_invitation +1 candidate+toOffer chose+feedback chose+interviewSet chose+invite chose+metYou
interview_invitation +1 chose+outreach chose+regret clock+assessment clock+otherMatter clock+roleNoun
interview_invitation +1 complete+jobList complete+legal condition+application condition+applied condition+fit
interview_invitation +1 condition+hedge condition+regret condition+thanks confirmation.received
interview_invitation +1 consider+willReview contactYou+metYou feedback feedback+roleNoun filled+roleNoun
interview_invitation +1 fit+complete fit+interview fit+invite fit+received fit+regret fit+thanks hedge+applied
interview_invitation +1 hedge+assessment hedge+budget hedge+interview hedge+invite hedge+jobSheet
interview_invitation +1 hedge+received hedge+thanks hiring+arrange hiring+otherMatter hiring+others
interview_invitation +1 hiring+proceed hiring+seniority interview+budget interview+complete
interview_invitation +1 interview+interviewSet interview.when interviewSet+askInterest interviewSet+metYou
interview_invitation +1 interviewSet+outreach interviewSet@subject interviewWord interviewWord+applied
interview_invitation +1 interviewWord+askInterest interviewWord+chose interviewWord+interview
interview_invitation +1 interviewWord+interviewSet interviewWord+invite interviewWord+others
interview_invitation +1 interviewWord+proceed interviewWord+received interviewWord+roleNoun
interview_invitation +1 interviewWord+selected interviewWord+toOffer interviewWord+willReview
interview_invitation +1 invite+askInterest invite+budget invite+interviewSet invite+outreach jobList+roleNoun
interview_invitation +1 jobSheet@subject keepOnFile+interview keepOnFile+roleNoun metYou not+alert
interview_invitation +1 not+askInterest not+clock not+consider not+declined not+fit not+hedge not+regret
interview_invitation +1 not+selected not@subject other.matter@subject otherMatter@subject others+received
interview_invitation +1 others+roleNoun others+selected others+toOffer outreach outreach.ask-interest
interview_invitation +1 outreach.found-you outreach.job-sheet@subject position position+confirmed
interview_invitation +1 position+filled position+hiring position+interviewWord position+keepOnFile
interview_invitation +1 position+otherMatter position+received position+roleNoun position+selected
interview_invitation +1 position+toOffer position+visa proceed+chose proceed+invite proceed+seniority
interview_invitation +1 proceed+thanks received received+budget received+feedback received+interview
interview_invitation +1 received+interviewSet received+invite received+metYou received+roleNoun refusal
interview_invitation +1 regret+budget regret+thanks rejection.not-selected rejection.position-filled
interview_invitation +1 rejection.refusal selected selected+interview selected+jobSheet selected+thanks
interview_invitation +1 selected+toOffer selected+visa seniority@subject stated+budget stated+contactYou
interview_invitation +1 stated+fit stated+interview stated+interviewSet stated+interviewWord stated+metYou
interview_invitation +1 stated+outreach stated+received stated+regret stated@subject thanks+applied
interview_invitation +1 thanks+arrange thanks+budget thanks+complete thanks+interviewSet thanks+roleNoun
interview_invitation +1 toOffer+budget toOffer+metYou unfinished willReview+interview willReview+roleNoun
interview_invitation -1 alert alert.advice@subject alert.jobs application+applyAgain application+contactYou
interview_invitation -1 application+feedback application+jobList application+others application+recruiterSelf
interview_invitation -1 application+statusNews application+willReview applied+arrange applied+askInterest
interview_invitation -1 applied+contactYou applied+jobList applyAgain+askInterest applyAgain+complete
interview_invitation -1 applyAgain+contactYou arrange+otherMatter assessment+complete assessment.complete
interview_invitation -1 assessment.complete@subject assessment.named budget budget@subject
interview_invitation -1 candidate+interviewWord candidate+proceed candidate+received careerAdvice@subject
interview_invitation -1 chose+careerAdvice chose+complete chose+consider chose+filled chose+fit
interview_invitation -1 chose+keepOnFile chose+luck chose+offerPapers chose+recruiterSelf chose@subject
interview_invitation -1 clock+jobList complete complete+jobSheet complete+offerJob complete+offerPapers
interview_invitation -1 complete+roleNoun complete+seniority complete+statusNews condition+askInterest
interview_invitation -1 condition+assessment condition+candidate condition+invite condition+roleNoun
interview_invitation -1 condition+statusNews conditionAfter+complete confirmation.received@subject
interview_invitation -1 confirmation.thanks@subject confirmation.will-review confirmed+roleNoun
interview_invitation -1 confirmed@subject consider consider+applyAgain contactYou+arrange contactYou+complete
interview_invitation -1 contactYou+roleNoun declined+interview declined+invite declined+refusal filled
interview_invitation -1 fit+askInterest fit+contactYou fit+willReview hedge+arrange hedge+askInterest
interview_invitation -1 hedge+fit hedge+proceed hedge+stated hiring hiring+assessment hiring+careerAdvice
interview_invitation -1 hiring+chose hiring+clock hiring+feedback hiring+jobSheet hiring+keepOnFile
interview_invitation -1 hiring+regret hiring+thanks hiring+willReview hiring@subject interview+feedback
interview_invitation -1 interview+offerJob interview.slot? interviewSet+assessment interviewWord+complete
interview_invitation -1 interviewWord+declined interviewWord+feedback interviewWord+metYou
interview_invitation -1 interviewWord+offerJob interviewWord+refusal invite+assessment invite+complete
interview_invitation -1 invite+feedback invite+offerJob jobSheet+roleNoun keepOnFile+invite legal
interview_invitation -1 manyApplicants+interview manyApplicants+roleNoun money not not+application not+applied
interview_invitation -1 not+budget not+candidate not+contactYou not+filled not+hiring not+keepOnFile
interview_invitation -1 not+others not+position not+proceed not+received offer.made? offer.papers
interview_invitation -1 offer.papers? offer.papers@subject offerPapers offerPapers@subject others+seniority
interview_invitation -1 outreach+roleNoun outreach.found-you@subject outreach@subject position+alert
interview_invitation -1 position+applied position+arrange position+careerAdvice position+contactYou
interview_invitation -1 position+jobSheet position+offerJob position+offerPapers position+others
interview_invitation -1 position+outreach position+regret position+statusNews position@subject
interview_invitation -1 proceed+askInterest proceed+offerJob proceed+received proceed+roleNoun
interview_invitation -1 received+askInterest received+confirmed received+jobSheet received+otherMatter
interview_invitation -1 refusal+interview regret+complete regret+interview rejection.apply-again
interview_invitation -1 rejection.not-moving-forward rejection.other-applicants? selected+consider
interview_invitation -1 selected+contactYou selected+metYou selected+offerJob selected+otherMatter
interview_invitation -1 selected+received selected+refusal selected+statusNews seniority stated+complete
interview_invitation -1 stated+hiring stated+invite stated+others stated+thanks stated+toOffer thanks
interview_invitation -1 thanks+interview thanks+outreach toOffer toOffer+assessment toOffer+invite visa
interview_invitation -1 willReview willReview+invite willReview+outreach
interview_invitation -2 application+askInterest application+complete application+hiring application+selected
interview_invitation -2 applied+roleNoun arrange+assessment assessment candidate candidate+clock
interview_invitation -2 chose+offerJob chose+statusNews condition+hiring condition+interviewWord
interview_invitation -2 condition+keepOnFile contactYou+invite filled+complete hiring+applied hiring+received
interview_invitation -2 interviewWord+assessment invite+otherMatter keepOnFile keepOnFile+contactYou
interview_invitation -2 manyApplicants not+complete not+invite offer.made otherMatter+roleNoun others+complete
interview_invitation -2 position+candidate position+fit received+arrange received+complete received+thanks
interview_invitation -2 received@subject rejection.keep-on-file? selected+assessment stated+position
interview_invitation -2 toOffer+otherMatter
interview_invitation -3 candidate+chose complete+outreach offerJob statusNews+roleNoun toOffer+complete
interview_invitation -3 unsubscribe
assessment_invitation +5 assessment.complete@subject assessment.nearby@subject
assessment_invitation +4 assessment@subject
assessment_invitation +3 assessment assessment+complete assessment+roleNoun assessment.complete
assessment_invitation +3 assessment.named@subject assessment.nearby candidate+complete complete+roleNoun
assessment_invitation +3 condition+assessment invite proceed+assessment
assessment_invitation +2 applied+assessment assessment.named assessment.named? candidate+proceed
assessment_invitation +2 clock+complete complete complete+budget complete+unfinished complete@subject
assessment_invitation +2 condition@subject fit+arrange fit+invite hiring+assessment hiring+complete interview
assessment_invitation +2 interviewWord+assessment invite+complete metYou proceed+complete received+interview
assessment_invitation +2 selected+complete selected+toOffer toOffer+roleNoun
assessment_invitation +1 application+candidate application+chose application+consider
assessment_invitation +1 application+manyApplicants application+recruiterSelf application+thanks applied
assessment_invitation +1 applied+complete applied+invite applied+seniority assessment+statusNews
assessment_invitation +1 assessment.complete? candidate+arrange candidate+assessment candidate+budget
assessment_invitation +1 candidate+feedback candidate+hiring candidate+interviewSet candidate+received
assessment_invitation +1 candidate+roleNoun chose+assessment chose+budget chose+complete chose+fit
assessment_invitation +1 chose+roleNoun chose+thanks chose@subject clock+offerPapers complete+jobSheet
assessment_invitation +1 complete+seniority complete+visa condition+chose condition+feedback condition+fit
assessment_invitation +1 condition+offerJob condition+offerPapers condition+selected condition+seniority
assessment_invitation +1 condition+willReview conditionAfter+complete confirmation.will-review
assessment_invitation +1 confirmation.will-review@subject consider+roleNoun filled+complete fit+assessment
assessment_invitation +1 hedge+contactYou hedge+willReview hiring+budget hiring+chose hiring+feedback
assessment_invitation +1 hiring+interviewSet hiring+invite hiring+otherMatter interview+assessment
assessment_invitation +1 interview+budget interview+metYou interview.nearby@subject interview@subject
assessment_invitation +1 interviewSet+roleNoun interviewWord+budget interviewWord+complete
assessment_invitation +1 interviewWord+invite interviewWord+metYou interviewWord+proceed
assessment_invitation +1 interviewWord+received interviewWord+thanks invite+assessment invite+interviewSet
assessment_invitation +1 invite+metYou invite+offerPapers invite+roleNoun luck manyApplicants+complete
assessment_invitation +1 not+alert not+assessment not+complete not+conditionAfter not+contactYou
assessment_invitation +1 not+interviewSet not+metYou not+offerJob not+otherMatter not+proceed not+willReview
assessment_invitation +1 offer.made? other.matter@subject otherMatter@subject position+assessment
assessment_invitation +1 position+candidate position+complete position+invite position+jobSheet
assessment_invitation +1 position+outreach position+seniority position+statusNews proceed proceed+applyAgain
assessment_invitation +1 proceed+offerJob proceed+received proceed+thanks proceed+toOffer proceed@subject
assessment_invitation +1 regret+otherMatter regret+received regret+roleNoun rejection.not-moving-forward?
assessment_invitation +1 rejection.wishes-luck roleNoun selected+offerJob selected@subject seniority@subject
assessment_invitation +1 stated+complete stated+position stated+selected status.news@subject status.unfinished
assessment_invitation +1 statusNews@subject thanks+applied thanks+interview thanks+metYou toOffer+applied
assessment_invitation +1 toOffer+assessment toOffer+complete unfinished willReview willReview+interview
assessment_invitation +1 willReview@subject
assessment_invitation -1 alert alert.advice alert.advice@subject alert.jobs application+clock
assessment_invitation -1 application+complete application+declined application+feedback application+filled
assessment_invitation -1 application+interviewSet application+metYou application+otherMatter
assessment_invitation -1 application+position application+selected application+seniority
assessment_invitation -1 application+statusNews application+unfinished application+visa application+willReview
assessment_invitation -1 applied+statusNews applied+unfinished applied+visa applied+willReview applied@subject
assessment_invitation -1 applyAgain applyAgain+invite arrange+askInterest arrange+interviewSet arrange+metYou
assessment_invitation -1 arrange+otherMatter askInterest askInterest@subject budget+roleNoun
assessment_invitation -1 candidate+applyAgain candidate+clock candidate+contactYou candidate+declined
assessment_invitation -1 candidate+interviewWord candidate+keepOnFile candidate+unfinished
assessment_invitation -1 candidate+willReview candidate@subject careerAdvice@subject chose chose+consider
assessment_invitation -1 chose+contactYou chose+feedback chose+interviewSet chose+invite chose+jobList
assessment_invitation -1 chose+jobSheet chose+keepOnFile chose+otherMatter chose+outreach chose+recruiterSelf
assessment_invitation -1 chose+regret chose+seniority chose+statusNews clock+jobList clock+metYou
assessment_invitation -1 clock+otherMatter clock+roleNoun complete+feedback complete+offerPapers condition
assessment_invitation -1 condition+applied condition+arrange condition+askInterest condition+budget
assessment_invitation -1 condition+complete condition+contactYou condition+interviewSet
assessment_invitation -1 condition+interviewWord condition+jobSheet condition+keepOnFile condition+otherMatter
assessment_invitation -1 condition+outreach condition+position condition+roleNoun conditionAfter+chose
assessment_invitation -1 conditionAfter+position confirmation.will-contact@subject confirmed+complete
assessment_invitation -1 confirmed@subject consider consider+willReview contactYou+arrange contactYou+complete
assessment_invitation -1 contactYou@subject declined declined+interview declined+invite declined+refusal
assessment_invitation -1 fit+contactYou fit+outreach fit+willReview hedge+application hedge+assessment
assessment_invitation -1 hedge+budget hedge+hiring hedge+outreach hedge+position hedge@subject hiring+arrange
assessment_invitation -1 hiring+keepOnFile hiring+outreach hiring+proceed hiring+received hiring+regret
assessment_invitation -1 hiring+selected hiring+seniority interview+askInterest interview+otherMatter
assessment_invitation -1 interview+outreach interview+statusNews interview.arrange interview.slot?
assessment_invitation -1 interviewSet interviewSet+askInterest interviewSet+metYou interviewWord+askInterest
assessment_invitation -1 interviewWord+clock interviewWord+declined interviewWord+interviewSet
assessment_invitation -1 interviewWord+otherMatter interviewWord+others interviewWord+roleNoun invite+budget
assessment_invitation -1 invite+offerJob invite+otherMatter invite+outreach jobSheet+roleNoun keepOnFile
assessment_invitation -1 keepOnFile+invite keepOnFile+received manyApplicants+applied manyApplicants+interview
assessment_invitation -1 money not+application not+applied not+consider not+hedge not+hiring not+interview
assessment_invitation -1 not+others not+regret not+roleNoun not+seniority offer.made@subject offerJob+roleNoun
assessment_invitation -1 offerJob@subject offerPapers offerPapers+roleNoun other.matter otherMatter
assessment_invitation -1 otherMatter+roleNoun others others+chose others+interview others+received
assessment_invitation -1 others+selected others+seniority others+toOffer outreach.ask-interest
assessment_invitation -1 outreach.ask-interest@subject position position+askInterest position+clock
assessment_invitation -1 position+contactYou position+interview position+jobList position+luck
assessment_invitation -1 position+offerPapers position+otherMatter position+proceed position+thanks
assessment_invitation -1 position+toOffer proceed+arrange proceed+roleNoun proceed+selected received+budget
assessment_invitation -1 received+invite received+metYou received+outreach received+roleNoun received+thanks
assessment_invitation -1 refusal+roleNoun regret+applied regret+assessment regret+budget regret+invite
assessment_invitation -1 rejection.apply-again@subject rejection.keep-on-file? rejection.not-selected
assessment_invitation -1 rejection.not-selected? rejection.offer-taken-back rejection.other-applicants
assessment_invitation -1 rejection.other-applicants? selected+fit selected+jobSheet selected+regret
assessment_invitation -1 selected+thanks stated stated+applied stated+assessment stated+candidate
assessment_invitation -1 stated+hiring stated+interview stated+invite stated+outreach stated+roleNoun
assessment_invitation -1 status.news statusNews thanks+assessment thanks+complete thanks@subject
assessment_invitation -1 toOffer+applyAgain toOffer+interviewSet toOffer+metYou toOffer+offerJob
assessment_invitation -1 toOffer+offerPapers toOffer+thanks toOffer@subject visa willReview+assessment
assessment_invitation -1 willReview+complete willReview+roleNoun
assessment_invitation -2 alert.list application+interview application+interviewWord application@subject
assessment_invitation -2 applied+metYou arrange+assessment arrange+budget candidate+others candidate+thanks
assessment_invitation -2 careerAdvice chose+metYou chose+selected condition+application condition+applyAgain
assessment_invitation -2 condition+interview condition+thanks confirmation.received confirmation.will-contact
assessment_invitation -2 contactYou feedback@subject hedge+complete hiring+interviewWord
assessment_invitation -2 interview+interviewSet interview.invited? interviewWord+selected invite+arrange
assessment_invitation -2 jobList legal not+fit not+position not@subject outreach+roleNoun
assessment_invitation -2 outreach.found-you@subject outreach@subject position+willReview proceed+metYou
assessment_invitation -2 received@subject regret+complete rejection.apply-again? rejection.no-match?
assessment_invitation -2 stated+chose unsubscribe
assessment_invitation -3 application+received interviewWord+arrange position@subject recruiterSelf+roleNoun
assessment_invitation -3 regret selected+interview stated+regret
offer +5 offerJob+roleNoun position+offerJob
offer +4 condition+offerPapers offer.made offerJob offerPapers
offer +3 alert.list application+offerJob condition+roleNoun fit+arrange hiring+jobSheet hiring+offerJob
offer +3 interview+offerJob interviewWord+offerJob invite+offerJob jobList offer.made@subject offer.papers
offer +3 offer.papers? offerJob@subject offerPapers+roleNoun proceed+offerPapers selected+offerJob
offer +3 selected+roleNoun toOffer+roleNoun
offer +2 arrange+roleNoun askInterest+roleNoun budget candidate+offerJob candidate+proceed chose+statusNews
offer +2 chose+thanks chose+toOffer complete+askInterest complete+offerPapers complete+visa
offer +2 condition+askInterest condition+offerJob condition+position condition+selected contactYou+arrange
offer +2 contactYou+offerJob hiring+offerPapers hiring+seniority hiring+thanks identityPapers invite
offer +2 invite+roleNoun invite@subject metYou offer.papers@subject offerJob+metYou offerJob+outreach
offer +2 offerPapers+jobSheet offerPapers@subject position+chose position+invite position+toOffer
offer +2 proceed+received proceed+toOffer received+complete rejection.chose-others selected+applied
offer +2 stated+offerJob stated@subject thanks+askInterest thanks+metYou thanks+offerJob toOffer+offerJob visa
offer +2 willReview+complete
offer +1 alert+roleNoun alert.list@subject application+arrange application+askInterest application+offerPapers
offer +1 application+others application+seniority applied+offerJob applied+unfinished applyAgain+arrange
offer +1 applyAgain@subject arrange+assessment arrange+clock arrange+otherMatter arrange@subject
offer +1 assessment+complete assessment.complete candidate+arrange candidate+assessment candidate+clock
offer +1 candidate+consider candidate+unfinished chose chose+budget chose+clock chose+complete
offer +1 chose+contactYou chose+invite chose+manyApplicants chose+metYou chose+offerJob chose+offerPapers
offer +1 chose+otherMatter chose+received chose+recruiterSelf chose+seniority chose@subject clock+jobList
offer +1 clock+offerPapers complete complete+identityPapers complete+jobList complete+offerJob
offer +1 complete+roleNoun complete+seniority complete+statusNews condition condition+candidate
offer +1 condition+conditionAfter condition+hiring condition+proceed condition+statusNews condition+willReview
offer +1 condition@subject conditionAfter+hiring conditionAfter+position confirmation.received@subject
offer +1 confirmation.thanks@subject contactYou+recruiterSelf filled+roleNoun fit+received fit+thanks
offer +1 hedge+complete hedge+selected hedge+stated hiring hiring+askInterest hiring+complete
offer +1 hiring+contactYou hiring+interviewWord hiring+metYou hiring+otherMatter hiring+proceed
offer +1 hiring+selected hiring+toOffer interview+clock interview+otherMatter interview+outreach
offer +1 interview+seniority interview.arrange? interview.slot@subject interview.when interview@subject
offer +1 interviewSet+metYou interviewWord+metYou interviewWord+outreach interviewWord+thanks
offer +1 interviewWord+toOffer invite+arrange invite+feedback invite+metYou jobList+budget jobList+roleNoun
offer +1 jobList@subject jobSheet jobSheet+roleNoun keepOnFile+interview not+alert not+arrange not+budget
offer +1 not+conditionAfter not+filled not+hiring not+jobList not+keepOnFile not+offerJob not+received
offer +1 not+toOffer offer.made? offerPapers+budget other.matter otherMatter others+chose others+interview
offer +1 others+proceed outreach.job-sheet position+contactYou position+filled position+jobList
offer +1 position+offerPapers position+recruiterSelf position+seniority position+thanks position+visa
offer +1 proceed+filled proceed+interview proceed+keepOnFile proceed+regret proceed+roleNoun proceed+selected
offer +1 received+offerPapers received+visa regret+otherMatter rejection.apply-again@subject
offer +1 rejection.no-match rejection.not-moving-forward? rejection.nothing-to-offer rejection.position-filled
offer +1 selected selected+fit selected+otherMatter selected+received selected+thanks seniority@subject
offer +1 stated+arrange stated+chose stated+hiring stated+invite stated+otherMatter status.withdrawn@subject
offer +1 thanks+assessment thanks+budget thanks+interview thanks+outreach thanks+roleNoun toOffer
offer +1 toOffer+interview toOffer+thanks willReview+contactYou withdrawn@subject
offer -1 alert alert.advice alert.jobs application+chose application+complete application+hiring
offer -1 application+interview application+interviewWord application+invite application+jobList
offer -1 application+outreach application+roleNoun application+visa application@subject applied+clock
offer -1 applied+complete applied+contactYou applied+invite applied+jobList applyAgain+contactYou
offer -1 arrange+interviewSet assessment assessment.named assessment.named? assessment.named@subject
offer -1 assessment.nearby@subject assessment@subject candidate+applied candidate+metYou careerAdvice
offer -1 chose+applied chose+careerAdvice chose+consider chose+filled chose+interview chose+interviewSet
offer -1 chose+takenBack clock+otherMatter clock@subject complete+feedback complete+metYou condition+arrange
offer -1 condition+assessment condition+budget condition+complete condition+consider condition+interview
offer -1 condition+metYou condition+outreach condition+received condition+regret confirmation.thanks
offer -1 consider+applied consider+complete contactYou+askInterest contactYou+invite filled+budget
offer -1 filled+complete filled@subject fit+complete fit+filled fit+willReview hedge+applied hedge+askInterest
offer -1 hedge+contactYou hedge+fit hedge+others hedge+received hedge+thanks hedge@subject hiring+applied
offer -1 hiring+arrange hiring+careerAdvice hiring+fit hiring+interview hiring+outreach hiring+regret
offer -1 hiring+roleNoun interview+interviewSet interview+roleNoun interview.invited@subject
offer -1 interview.nearby@subject interview.slot? interviewWord+arrange interviewWord+interview
offer -1 interviewWord+otherMatter interviewWord+others interviewWord+selected invite+assessment invite+clock
offer -1 invite+complete keepOnFile legal luck manyApplicants manyApplicants+roleNoun metYou+roleNoun
offer -1 not+askInterest not+condition not+interviewWord not+invite not+regret not+thanks not+willReview
offer -1 offerJob+budget offerPapers+outreach otherMatter+budget others+selected others+toOffer
offer -1 outreach+roleNoun position+alert position+complete position+metYou position+takenBack
offer -1 position+willReview proceed+contactYou proceed+otherMatter received+applied received+contactYou
offer -1 received+thanks refusal+regret regret regret+complete regret+contactYou regret+statusNews
offer -1 regret+thanks rejection.not-selected rejection.offer-taken-back rejection.wishes-luck
offer -1 selected+contactYou selected+interviewSet selected+willReview selected@subject stated+received
offer -1 stated+refusal stated+regret stated+statusNews stated+thanks stated+toOffer statusNews+metYou
offer -1 takenBack thanks+contactYou thanks+interviewSet thanks+statusNews toOffer+arrange toOffer+complete
offer -1 toOffer+outreach toOffer+regret visa@subject
offer -2 application+applied application+position applied applied@subject arrange+interview chose+fit
offer -2 chose+outreach chose+regret complete+outreach condition+fit condition+invite declined feedback fit
offer -2 hedge+roleNoun interview.arrange interviewWord+complete interviewWord@subject invite+interview
offer -2 not+chose not+metYou not+position not+stated offerJob+takenBack others+roleNoun outreach
offer -2 outreach.found-you position+assessment position+others proceed received@subject toOffer+received
offer -2 unsubscribe
offer -3 application candidate condition+contactYou consider interview+complete not position+applied
offer -3 position+clock toOffer+invite
recruiter_outreach +5 askInterest
recruiter_outreach +4 outreach.ask-interest
recruiter_outreach +3 chose+askInterest chose+otherMatter condition+application interview+askInterest
recruiter_outreach +3 invite@subject jobSheet+roleNoun not+condition outreach outreach+recruiterSelf
recruiter_outreach +3 outreach+roleNoun outreach.found-you
recruiter_outreach +2 applied+askInterest applied+invite applyAgain+askInterest applyAgain+outreach
recruiter_outreach +2 askInterest+budget askInterest@subject chose+arrange chose+contactYou chose+outreach
recruiter_outreach +2 chose+unsubscribe chose+visa complete+askInterest complete+budget complete+unsubscribe
recruiter_outreach +2 condition condition+askInterest condition+interview condition+interviewSet
recruiter_outreach +2 condition+invite condition+recruiterSelf condition+stated condition+unsubscribe
recruiter_outreach +2 consider+invite contactYou+outreach fit+askInterest fit+jobSheet hedge@subject
recruiter_outreach +2 hiring+jobSheet hiring+keepOnFile hiring+offerPapers hiring+outreach interview.invited?
recruiter_outreach +2 jobSheet jobSheet@subject not+arrange not+contactYou not+thanks offerPapers+outreach
recruiter_outreach +2 other.matter@subject otherMatter otherMatter@subject outreach+jobSheet
recruiter_outreach +2 outreach+otherMatter outreach.ask-interest@subject outreach.job-sheet
recruiter_outreach +2 outreach.job-sheet@subject outreach.recruiter position+jobSheet position+otherMatter
recruiter_outreach +2 position+statusNews proceed+contactYou received+askInterest received+outreach
recruiter_outreach +2 received+unsubscribe recruiterSelf rejection.keep-on-file visa
recruiter_outreach +1 alert+budget alert+outreach alert.list alert.list@subject application+alert
recruiter_outreach +1 application+arrange application+askInterest application+budget application+careerAdvice
recruiter_outreach +1 application+chose application+clock application+hiring application+invite
recruiter_outreach +1 application+offerJob application+others application+regret application+statusNews
recruiter_outreach +1 application+visa application@subject applied+arrange applied+budget applied+careerAdvice
recruiter_outreach +1 applied+contactYou applied+jobList applied+jobSheet applied+metYou applied+outreach
recruiter_outreach +1 applyAgain+complete applyAgain+contactYou applyAgain+invite applyAgain@subject
recruiter_outreach +1 arrange+interview arrange+outreach candidate+budget candidate+consider
recruiter_outreach +1 candidate+interview candidate+interviewWord candidate+invite candidate+legal
recruiter_outreach +1 candidate+offerJob chose+applyAgain chose+consider chose+recruiterSelf chose+seniority
recruiter_outreach +1 chose+statusNews clock+jobList clock+otherMatter clock+roleNoun complete+alert
recruiter_outreach +1 complete+offerPapers complete+outreach complete+statusNews condition+clock
recruiter_outreach +1 condition+conditionAfter condition+declined condition+interviewWord condition+jobList
recruiter_outreach +1 condition+legal condition+others condition+outreach condition+thanks conditionAfter
recruiter_outreach +1 conditionAfter+chose confirmation.will-contact@subject consider+complete
recruiter_outreach +1 consider+willReview contactYou+arrange contactYou+askInterest contactYou@subject
recruiter_outreach +1 filled+roleNoun fit+otherMatter fit+outreach fit+willReview hedge+contactYou hedge+fit
recruiter_outreach +1 hedge+selected hedge+stated hedge+unsubscribe hiring+alert hiring+budget hiring+consider
recruiter_outreach +1 hiring+jobList hiring+manyApplicants hiring+others hiring+recruiterSelf hiring+roleNoun
recruiter_outreach +1 hiring+statusNews hiring+visa interview interview+outreach interview+statusNews
recruiter_outreach +1 interview.arrange interviewSet+outreach interviewWord+arrange interviewWord+askInterest
recruiter_outreach +1 interviewWord+fit interviewWord+outreach invite invite+askInterest invite+feedback
recruiter_outreach +1 invite+otherMatter jobList jobList@subject jobSheet+seniority keepOnFile
recruiter_outreach +1 keepOnFile+alert keepOnFile+invite keepOnFile+outreach keepOnFile+roleNoun
recruiter_outreach +1 legal+roleNoun manyApplicants+roleNoun metYou+roleNoun not not+applied not+applyAgain
recruiter_outreach +1 not+askInterest not+clock not+conditionAfter not+invite not+legal not+seniority
recruiter_outreach +1 not+unsubscribe offer.papers offerJob+outreach offerPapers offerPapers+budget
recruiter_outreach +1 offerPapers+jobSheet offerPapers+roleNoun other.matter otherMatter+roleNoun others
recruiter_outreach +1 others+applied others+arrange others+contactYou others+interview others+invite
recruiter_outreach +1 others+otherMatter others+roleNoun outreach+askInterest outreach.found-you@subject
recruiter_outreach +1 outreach@subject position position+budget position+keepOnFile position+legal
recruiter_outreach +1 position+offerJob position+offerPapers position+willReview proceed+applyAgain
recruiter_outreach +1 proceed+askInterest proceed+interviewSet proceed+offerJob proceed+regret proceed@subject
recruiter_outreach +1 received+careerAdvice received+contactYou received+jobSheet recruiterSelf+roleNoun
recruiter_outreach +1 rejection.other-applicants? rejection.regret roleNoun selected+complete
recruiter_outreach +1 selected+contactYou selected+fit selected+jobSheet selected+outreach seniority
recruiter_outreach +1 seniority+roleNoun stated+others status.unfinished thanks+contactYou thanks+invite
recruiter_outreach +1 thanks+outreach toOffer+applied toOffer+outreach unfinished unsubscribe visa+roleNoun
recruiter_outreach -1 alert+jobList alert.advice@subject alert.jobs application+assessment
recruiter_outreach -1 application+interviewSet application+jobSheet application+legal application+proceed
recruiter_outreach -1 application+roleNoun application+thanks application+willReview applied applied+complete
recruiter_outreach -1 applied+interviewSet applied+roleNoun applyAgain+interview arrange+budget arrange+clock
recruiter_outreach -1 assessment assessment+statusNews assessment.named assessment.named? assessment.nearby
recruiter_outreach -1 candidate+complete candidate+hiring candidate+others careerAdvice careerAdvice@subject
recruiter_outreach -1 chose chose+feedback chose+fit chose+interviewSet chose+invite chose+jobList
recruiter_outreach -1 chose+keepOnFile chose+luck chose+selected chose+thanks chose+toOffer chose+willReview
recruiter_outreach -1 complete+careerAdvice complete+feedback complete+identityPapers complete+metYou
recruiter_outreach -1 complete+otherMatter complete+roleNoun complete+seniority complete+visa
recruiter_outreach -1 condition+arrange condition+careerAdvice condition+complete condition+feedback
recruiter_outreach -1 condition+proceed condition+roleNoun condition+willReview conditionAfter+application
recruiter_outreach -1 confirmed+applied consider+applied consider+applyAgain consider+roleNoun
recruiter_outreach -1 declined+otherMatter filled+budget fit+interviewSet fit+invite fit+received
recruiter_outreach -1 hedge+arrange hedge+hiring hedge+jobSheet hedge+metYou hedge+willReview
recruiter_outreach -1 hiring+applyAgain hiring+askInterest hiring+assessment hiring+complete hiring+contactYou
recruiter_outreach -1 hiring+interviewWord hiring+legal hiring+proceed hiring+willReview interview+clock
recruiter_outreach -1 interview+complete interview+offerPapers interview+otherMatter interview.arrange@subject
recruiter_outreach -1 interview.invited@subject interview.when interviewSet+roleNoun interviewWord
recruiter_outreach -1 interviewWord+applied interviewWord+budget interviewWord+chose interviewWord+interview
recruiter_outreach -1 interviewWord+invite interviewWord+otherMatter interviewWord+roleNoun
recruiter_outreach -1 interviewWord+selected interviewWord+thanks interviewWord+toOffer invite+interviewSet
recruiter_outreach -1 invite+offerPapers invite+roleNoun keepOnFile+received legal+unsubscribe not+assessment
recruiter_outreach -1 not+budget not+candidate not+consider not+fit not+jobList not+keepOnFile not+offerPapers
recruiter_outreach -1 not+otherMatter not+visa offer.made offer.made@subject offer.papers?
recruiter_outreach -1 offer.papers@subject offerJob offerJob@subject offerPapers@subject others+proceed
recruiter_outreach -1 others+seniority position+alert position+arrange position+confirmed position+contactYou
recruiter_outreach -1 position+filled position+fit position+manyApplicants position+proceed position+received
recruiter_outreach -1 position+seniority proceed proceed+interview proceed+invite proceed+statusNews
recruiter_outreach -1 received+alert received+budget received+clock received+feedback received+statusNews
recruiter_outreach -1 received+visa rejection.apply-again rejection.keep-on-file? rejection.no-match? selected
recruiter_outreach -1 selected+interview selected+interviewSet selected+invite selected+regret stated+arrange
recruiter_outreach -1 stated+complete stated+hiring stated+otherMatter stated+position stated+received
recruiter_outreach -1 stated+roleNoun stated+selected stated+visa stated@subject status.news@subject
recruiter_outreach -1 statusNews@subject thanks thanks+complete thanks+interview thanks+metYou
recruiter_outreach -1 thanks+statusNews toOffer toOffer+complete toOffer+contactYou toOffer+interview
recruiter_outreach -1 toOffer+interviewSet toOffer+offerJob toOffer+offerPapers toOffer+roleNoun
recruiter_outreach -1 willReview+interview willReview+outreach
recruiter_outreach -2 application+applied application+candidate application+confirmed
recruiter_outreach -2 application+interviewWord application+position arrange+otherMatter candidate+applied
recruiter_outreach -2 candidate+chose chose+applied chose+metYou chose+offerPapers clock complete@subject
recruiter_outreach -2 condition+keepOnFile confirmation.will-review feedback fit+contactYou hedge+complete
recruiter_outreach -2 hedge+proceed hedge+roleNoun identityPapers interview.nearby@subject not+complete
recruiter_outreach -2 not+declined not+hiring not+interviewWord not+stated position+applied position+candidate
recruiter_outreach -2 position+selected position@subject received received+interviewSet received+roleNoun
recruiter_outreach -2 regret rejection.no-fit rejection.position-filled stated+chose thanks+applied
recruiter_outreach -2 toOffer+arrange willReview willReview+complete
recruiter_outreach -3 condition+hiring confirmation.thanks hiring@subject interview+metYou
recruiter_outreach -3 interviewWord+complete interviewWord+metYou stated stated+regret thanks+roleNoun
recruiter_outreach -4 candidate
job_alert_newsletter +5 alert alert.jobs@subject alert@subject
job_alert_newsletter +4 alert.jobs careerAdvice position+alert unsubscribe
job_alert_newsletter +3 alert.advice alert.advice@subject careerAdvice@subject complete+unsubscribe
job_alert_newsletter +3 fit@subject
job_alert_newsletter +2 alert+jobList alert+roleNoun alert.list application applyAgain applyAgain+alert
job_alert_newsletter +2 applyAgain@subject chose+alert chose+applyAgain chose+careerAdvice chose+recruiterSelf
job_alert_newsletter +2 complete+alert condition+alert condition+filled declined hiring+alert
job_alert_newsletter +2 hiring+careerAdvice hiring+others hiring+roleNoun jobList not+alert
job_alert_newsletter +2 outreach.found-you@subject outreach@subject position+applyAgain position+budget
job_alert_newsletter +2 position+chose position+filled position+luck
job_alert_newsletter +1 alert+careerAdvice application+alert application+arrange application+assessment
job_alert_newsletter +1 application+declined application+feedback application+interview
job_alert_newsletter +1 application+interviewWord application+outreach application+willReview applied+alert
job_alert_newsletter +1 applied+jobList applied+otherMatter applied+outreach applied+willReview
job_alert_newsletter +1 applyAgain+arrange applyAgain+roleNoun arrange arrange+careerAdvice arrange+outreach
job_alert_newsletter +1 arrange+roleNoun assessment.complete@subject assessment.nearby@subject
job_alert_newsletter +1 candidate+arrange candidate+declined candidate+outreach candidate+roleNoun
job_alert_newsletter +1 chose+askInterest chose+fit chose+keepOnFile chose+toOffer chose+unsubscribe clock
job_alert_newsletter +1 clock+jobList clock+roleNoun complete+outreach complete+unfinished
job_alert_newsletter +1 condition+careerAdvice condition+complete condition+otherMatter condition+position
job_alert_newsletter +1 condition+recruiterSelf condition+unsubscribe condition+visa
job_alert_newsletter +1 confirmation.thanks@subject confirmation.will-contact@subject contactYou+statusNews
job_alert_newsletter +1 contactYou@subject feedback filled fit+alert fit+applyAgain fit+roleNoun hedge
job_alert_newsletter +1 hedge+alert hedge+application hedge+askInterest hedge+candidate hedge+careerAdvice
job_alert_newsletter +1 hedge+hiring hedge+position hedge@subject hiring+chose hiring+clock hiring+complete
job_alert_newsletter +1 hiring+jobList hiring+luck hiring+offerJob hiring+recruiterSelf hiring+toOffer
job_alert_newsletter +1 interview+careerAdvice interview+complete interview+feedback interview+offerPapers
job_alert_newsletter +1 interview+seniority interviewSet+clock interviewWord interviewWord+complete
job_alert_newsletter +1 interviewWord+feedback interviewWord+interview interviewWord+willReview jobList+budget
job_alert_newsletter +1 jobList+roleNoun keepOnFile+applyAgain luck luck+alert not+askInterest not+budget
job_alert_newsletter +1 not+feedback not+jobList not+received offer.made? offer.made@subject offer.papers?
job_alert_newsletter +1 offerJob offerJob@subject offerPapers+roleNoun otherMatter+roleNoun others
job_alert_newsletter +1 others+chose others+declined others+proceed others+roleNoun others+selected outreach
job_alert_newsletter +1 outreach+roleNoun position position+careerAdvice position+clock position+fit
job_alert_newsletter +1 position+jobList position+keepOnFile position+offerJob position+outreach
job_alert_newsletter +1 position+recruiterSelf position+roleNoun position+seniority position@subject
job_alert_newsletter +1 proceed+declined proceed+offerJob proceed+regret proceed+selected received+alert
job_alert_newsletter +1 refusal refusal+regret regret+received rejection.apply-again
job_alert_newsletter +1 rejection.apply-again@subject rejection.keep-on-file rejection.not-selected?
job_alert_newsletter +1 rejection.other-applicants rejection.other-applicants? rejection.regret
job_alert_newsletter +1 rejection.wishes-luck roleNoun roleNoun@subject selected+budget selected+keepOnFile
job_alert_newsletter +1 selected+metYou selected+otherMatter selected+roleNoun stated+declined stated+others
job_alert_newsletter +1 stated+proceed stated+refusal status.withdrawn@subject statusNews+legal
job_alert_newsletter +1 thanks+assessment thanks+otherMatter thanks@subject toOffer+interviewSet visa+roleNoun
job_alert_newsletter +1 willReview+interview willReview+roleNoun withdrawn@subject
job_alert_newsletter -1 alert+askInterest alert+outreach application+applied application+applyAgain
job_alert_newsletter -1 application+askInterest application+budget application+candidate application+chose
job_alert_newsletter -1 application+fit application+luck application+received application+statusNews
job_alert_newsletter -1 application+thanks application@subject applied+askInterest applied+assessment
job_alert_newsletter -1 applied+interview applied+statusNews applyAgain+applied arrange+statusNews
job_alert_newsletter -1 assessment+complete assessment+metYou assessment.complete budget@subject
job_alert_newsletter -1 candidate+assessment candidate+chose candidate+metYou candidate+received
job_alert_newsletter -1 candidate+regret chose+contactYou chose+filled chose+interview chose+legal chose+luck
job_alert_newsletter -1 chose+metYou chose+received chose+regret chose+statusNews clock+complete
job_alert_newsletter -1 complete+budget complete+jobSheet complete+statusNews condition condition+askInterest
job_alert_newsletter -1 condition+chose condition+conditionAfter condition+contactYou condition+stated
job_alert_newsletter -1 condition+thanks confirmation.received@subject consider+applied contactYou
job_alert_newsletter -1 contactYou+roleNoun filled+roleNoun fit+budget fit+outreach hedge+chose
job_alert_newsletter -1 hiring+applyAgain hiring+assessment hiring+budget hiring+fit hiring+interview
job_alert_newsletter -1 hiring+jobSheet hiring+metYou hiring+regret identityPapers interview+assessment
job_alert_newsletter -1 interview+interviewSet interview+otherMatter interview+outreach interview+roleNoun
job_alert_newsletter -1 interview.invited interview@subject interviewWord+assessment interviewWord+chose
job_alert_newsletter -1 interviewWord+interviewSet interviewWord+otherMatter interviewWord+roleNoun
job_alert_newsletter -1 interviewWord@subject invite invite@subject jobSheet+roleNoun luck+applyAgain
job_alert_newsletter -1 luck+complete manyApplicants+roleNoun not not+arrange not+candidate not+chose
job_alert_newsletter -1 not+hedge not+otherMatter not+others not+outreach not+proceed not+selected not+stated
job_alert_newsletter -1 not+unsubscribe offer.made others+fit others+interview others+received
job_alert_newsletter -1 position+assessment position+consider position+contactYou position+invite
job_alert_newsletter -1 position+metYou position+otherMatter position+selected position+statusNews proceed
job_alert_newsletter -1 received+arrange received+budget received+invite selected selected+applied
job_alert_newsletter -1 selected+invite selected@subject stated+complete stated+hiring stated+roleNoun
job_alert_newsletter -1 stated+statusNews status.unfinished thanks+applied thanks+roleNoun toOffer+applied
job_alert_newsletter -1 toOffer+outreach unfinished visa
job_alert_newsletter -2 application+roleNoun applied@subject arrange+complete confirmation.received
job_alert_newsletter -2 confirmation.thanks consider hiring+interviewWord interviewSet jobSheet manyApplicants
job_alert_newsletter -2 not+fit not+interview not+roleNoun outreach.job-sheet position+complete
job_alert_newsletter -2 position+proceed proceed+complete stated+chose thanks
job_alert_newsletter -3 application+selected applied+roleNoun confirmation.will-contact
status_update_other +6 status.news@subject statusNews@subject
status_update_other +5 withdrawn
status_update_other +4 application+statusNews application+unfinished application+withdrawn
status_update_other +4 status.unfinished@subject status.withdrawn@subject statusNews thanks+statusNews
status_update_other +4 unfinished@subject withdrawn@subject
status_update_other +3 application@subject applied+statusNews applied+withdrawn applyAgain@subject
status_update_other +3 hiring+statusNews keepOnFile@subject metYou+roleNoun rejection.apply-again@subject
status_update_other +3 rejection.keep-on-file rejection.keep-on-file@subject status.news status.withdrawn
status_update_other +3 unfinished
status_update_other +2 application application+metYou application+willReview applied+clock applied+unfinished
status_update_other +2 applied+willReview arrange+statusNews candidate+statusNews chose+invite
status_update_other +2 chose+statusNews complete+offerPapers complete+statusNews complete+unfinished
status_update_other +2 condition+statusNews condition+toOffer contactYou+statusNews declined+complete
status_update_other +2 filled+interview hiring hiring+keepOnFile hiring+unfinished interview+statusNews
status_update_other +2 interviewWord+filled interviewWord+statusNews keepOnFile keepOnFile+complete
status_update_other +2 keepOnFile+received legal not+position not+roleNoun not+thanks position+hiring
status_update_other +2 position+statusNews position+unfinished proceed+metYou proceed+otherMatter
status_update_other +2 proceed+received proceed+statusNews regret+statusNews selected+keepOnFile
status_update_other +2 stated+contactYou stated+statusNews status.unfinished willReview+roleNoun
status_update_other +2 willReview+statusNews
status_update_other +1 application+applied application+applyAgain application+askInterest
status_update_other +1 application+candidate application+chose application+clock application+complete
status_update_other +1 application+contactYou application+fit application+keepOnFile application+luck
status_update_other +1 application+others application+position application+proceed application+received
status_update_other +1 application+roleNoun application+visa applied applied+askInterest applied+contactYou
status_update_other +1 applied+legal applied+metYou applyAgain applyAgain+applied applyAgain+complete
status_update_other +1 applyAgain+received assessment+statusNews budget+metYou budget@subject
status_update_other +1 candidate+applyAgain candidate+invite candidate+legal candidate+metYou
status_update_other +1 candidate+unfinished candidate@subject chose+applyAgain chose+arrange chose+consider
status_update_other +1 chose+filled chose+fit chose+keepOnFile chose+luck chose+manyApplicants
status_update_other +1 chose+offerPapers chose+roleNoun chose+willReview complete complete+jobSheet
status_update_other +1 complete+legal complete+metYou condition condition+applyAgain condition+arrange
status_update_other +1 condition+careerAdvice condition+complete condition+conditionAfter condition+contactYou
status_update_other +1 condition+hedge condition+invite condition+jobSheet condition+keepOnFile
status_update_other +1 condition+recruiterSelf condition+unsubscribe conditionAfter conditionAfter+position
status_update_other +1 confirmation.received@subject confirmation.will-contact
status_update_other +1 confirmation.will-review@subject confirmed+thanks consider+applyAgain
status_update_other +1 consider+contactYou consider+roleNoun contactYou contactYou+complete
status_update_other +1 contactYou+recruiterSelf contactYou+roleNoun declined+invite declined+received
status_update_other +1 feedback+roleNoun filled+complete filled+regret fit+interview fit+interviewSet
status_update_other +1 fit+otherMatter fit+recruiterSelf fit+regret fit+toOffer hedge+application hedge+budget
status_update_other +1 hedge+contactYou hedge+roleNoun hiring+applyAgain hiring+askInterest hiring+assessment
status_update_other +1 hiring+careerAdvice hiring+clock hiring+feedback hiring+invite hiring+otherMatter
status_update_other +1 hiring+received hiring+recruiterSelf hiring+roleNoun hiring+toOffer
status_update_other +1 interview+assessment interview+feedback interviewSet+clock interviewSet+metYou
status_update_other +1 interviewWord+arrange interviewWord+complete interviewWord+feedback interviewWord+fit
status_update_other +1 interviewWord+interviewSet interviewWord+others interviewWord+roleNoun
status_update_other +1 interviewWord+toOffer invite+clock invite+complete luck+complete not+application
status_update_other +1 not+applyAgain not+candidate not+complete not+declined not+feedback not+filled
status_update_other +1 not+interview not+interviewSet not+interviewWord not+invite not+jobSheet not+keepOnFile
status_update_other +1 not+legal not+metYou not+otherMatter not+proceed not+stated not+willReview
status_update_other +1 offer.papers@subject offerPapers@subject others+applied others+interview
status_update_other +1 position+applied position+contactYou position+luck position+manyApplicants
status_update_other +1 position+offerPapers position+others position+recruiterSelf position+toOffer
status_update_other +1 position+visa proceed+contactYou proceed+invite proceed+keepOnFile proceed+roleNoun
status_update_other +1 proceed+visa proceed+willReview received+alert received+assessment received+budget
status_update_other +1 received+careerAdvice received+complete received+legal received+offerPapers
status_update_other +1 received@subject regret+complete regret+contactYou regret+thanks rejection.apply-again
status_update_other +1 rejection.not-moving-forward selected+interviewSet selected+metYou selected+statusNews
status_update_other +1 stated stated+filled stated+position stated+roleNoun stated+selected statusNews+metYou
status_update_other +1 statusNews+roleNoun thanks+complete thanks+otherMatter thanks@subject toOffer+complete
status_update_other +1 toOffer+contactYou toOffer+interview toOffer+keepOnFile visa@subject
status_update_other +1 willReview+assessment willReview@subject
status_update_other -1 alert.list@subject application+arrange application+consider application+jobList
status_update_other -1 application+offerPapers applied+alert applied+complete applied+interviewSet
status_update_other -1 applied+outreach applyAgain+alert applyAgain+arrange arrange arrange+interviewSet
status_update_other -1 askInterest assessment assessment.named assessment.named? assessment.named@subject
status_update_other -1 assessment.nearby@subject assessment@subject budget candidate+budget candidate+chose
status_update_other -1 candidate+clock candidate+confirmed candidate+consider candidate+declined
status_update_other -1 candidate+feedback candidate+filled candidate+hiring candidate+interviewWord
status_update_other -1 candidate+keepOnFile candidate+regret candidate+thanks chose+applied chose+budget
status_update_other -1 chose+careerAdvice chose+complete chose+declined chose+offerJob complete+alert
status_update_other -1 complete+askInterest complete+otherMatter complete+outreach condition+applied
status_update_other -1 condition+chose condition+consider condition+feedback condition+metYou
status_update_other -1 condition+otherMatter condition+proceed condition+seniority condition+stated
status_update_other -1 condition+willReview condition@subject confirmation.thanks@subject
status_update_other -1 confirmation.will-contact@subject confirmed+willReview consider+applied consider+regret
status_update_other -1 consider+thanks contactYou+interview contactYou@subject declined+applied feedback
status_update_other -1 feedback@subject filled+budget fit fit+arrange fit+received fit+roleNoun fit@subject
status_update_other -1 hedge hedge+alert hedge+applyAgain hedge+candidate hedge+interviewWord hedge+received
status_update_other -1 hedge+willReview hiring+budget hiring+chose hiring+confirmed hiring+consider
status_update_other -1 hiring+filled hiring+jobSheet hiring+luck hiring+willReview interview+metYou
status_update_other -1 interview+offerPapers interview.arrange? interview.arrange@subject
status_update_other -1 interview.nearby@subject interview@subject interviewSet+complete interviewSet@subject
status_update_other -1 interviewWord+chose interviewWord+regret interviewWord+thanks invite invite+arrange
status_update_other -1 invite+interviewSet invite+roleNoun jobList+budget jobList+roleNoun jobList@subject
status_update_other -1 jobSheet+roleNoun keepOnFile+alert keepOnFile+applied keepOnFile+applyAgain
status_update_other -1 keepOnFile+roleNoun keepOnFile+willReview legal+unsubscribe manyApplicants+interview
status_update_other -1 money not+condition not+confirmed not+fit not+jobList not+manyApplicants not+refusal
status_update_other -1 not+selected not+visa offer.made offer.papers other.matter otherMatter others
status_update_other -1 others+chose others+complete others+fit others+regret others+willReview outreach
status_update_other -1 outreach.ask-interest position+assessment position+budget position+consider
status_update_other -1 position+declined position+filled position+interviewSet position+jobSheet
status_update_other -1 position+offerJob position+outreach position@subject proceed+arrange proceed+assessment
status_update_other -1 proceed+consider proceed+declined proceed+offerJob received+confirmed
status_update_other -1 received+unsubscribe regret+applied regret+interview regret+invite rejection.no-match
status_update_other -1 rejection.no-match? rejection.not-considered rejection.not-selected?
status_update_other -1 rejection.nothing-to-offer rejection.other-applicants rejection.position-filled
status_update_other -1 rejection.regret roleNoun selected selected+arrange selected+assessment selected+budget
status_update_other -1 selected+consider selected+filled selected+toOffer stated+consider stated+declined
status_update_other -1 stated+interview stated+interviewWord stated+invite stated+manyApplicants
status_update_other -1 stated+otherMatter stated+others stated+outreach stated+refusal stated+toOffer
status_update_other -1 stated+visa thanks+interview thanks+invite thanks+metYou toOffer+assessment
status_update_other -1 toOffer+invite toOffer+metYou toOffer+outreach toOffer+received toOffer+regret
status_update_other -1 toOffer+roleNoun toOffer@subject visa+roleNoun willReview+interview
status_update_other -2 application+assessment application+regret applied+assessment applyAgain+invite
status_update_other -2 arrange+roleNoun arrange@subject candidate+fit candidate+others chose+interview
status_update_other -2 chose+interviewSet clock complete+roleNoun condition+budget filled+contactYou
status_update_other -2 fit+filled fit+keepOnFile hedge+complete hiring+complete interview.invited@subject
status_update_other -2 interview.slot@subject interviewWord+proceed luck not+consider not+others offerJob
status_update_other -2 otherMatter+roleNoun outreach+roleNoun outreach.found-you position+thanks
status_update_other -2 proceed+interview proceed+interviewSet rejection.wishes-luck seniority+roleNoun
status_update_other -2 stated+proceed thanks+applied thanks+arrange
status_update_other -3 seniority thanks+roleNoun
status_update_other -4 application+thanks confirmation.thanks roleNoun@subject
unrelated +4 application+otherMatter applied+otherMatter candidate+interview candidate+interviewWord
unrelated +4 candidate@subject chose+otherMatter interviewSet+clock money other.matter@subject
unrelated +4 otherMatter@subject proceed+regret regret+otherMatter rejection.not-selected thanks+otherMatter
unrelated +4 toOffer+otherMatter
unrelated +3 arrange+clock assessment.named candidate+clock candidate+otherMatter chose+thanks clock
unrelated +3 clock@subject complete+offerPapers confirmed+thanks declined+regret feedback@subject
unrelated +3 fit+otherMatter hedge+budget hedge+jobSheet hiring+outreach interview.nearby@subject not+proceed
unrelated +3 not+regret not+seniority other.matter otherMatter outreach+askInterest received+otherMatter
unrelated +3 rejection.not-moving-forward rejection.refusal stated+otherMatter stated+proceed
unrelated +2 application+interviewSet application+visa applied+outreach applied+visa arrange+otherMatter
unrelated +2 arrange@subject assessment budget candidate+feedback candidate+metYou chose+budget chose+jobList
unrelated +2 chose+manyApplicants chose+offerPapers chose+toOffer complete complete+budget complete+feedback
unrelated +2 complete+offerJob complete+otherMatter condition+filled confirmation.will-review@subject
unrelated +2 confirmed consider declined declined+otherMatter filled+budget filled@subject hiring+askInterest
unrelated +2 hiring+jobList interview+clock interview+interviewSet interview.slot@subject interview.when
unrelated +2 interviewWord+applied interviewWord+clock invite+budget invite+complete invite+otherMatter
unrelated +2 invite+outreach not+budget not+consider not+contactYou not+otherMatter not+received not+refusal
unrelated +2 not+selected not+toOffer not@subject offer.made offerJob+offerPapers others+chose
unrelated +2 others+otherMatter others+seniority position+contactYou proceed+arrange proceed+chose
unrelated +2 proceed+otherMatter received+applied refusal refusal+otherMatter regret rejection.chose-others
unrelated +2 rejection.no-fit rejection.other-applicants? selected+budget selected+keepOnFile selected+metYou
unrelated +2 selected+otherMatter selected+outreach selected+received selected+willReview stated+declined
unrelated +2 thanks toOffer+interview toOffer+interviewSet toOffer+outreach toOffer+received toOffer@subject
unrelated +2 unsubscribe visa@subject willReview@subject
unrelated +1 alert alert+careerAdvice alert.advice alert.advice@subject alert.jobs alert.jobs@subject
unrelated +1 alert@subject application+careerAdvice application+confirmed application+feedback
unrelated +1 application+filled application+interview application+interviewWord application+manyApplicants
unrelated +1 application+recruiterSelf applied+feedback applied+interview applied+jobList applied+statusNews
unrelated +1 applied+unfinished applied+willReview applyAgain applyAgain+applied applyAgain+contactYou
unrelated +1 applyAgain+invite applyAgain+roleNoun arrange askInterest+roleNoun assessment+metYou
unrelated +1 assessment.complete assessment.named@subject assessment.nearby assessment@subject candidate
unrelated +1 candidate+consider candidate+fit candidate+statusNews careerAdvice careerAdvice@subject chose
unrelated +1 chose+applied chose+clock chose+consider chose+contactYou chose+declined chose+filled chose+fit
unrelated +1 chose+interview chose+keepOnFile chose+legal chose+offerJob chose+outreach chose+received
unrelated +1 chose+recruiterSelf chose+refusal chose+unsubscribe chose+visa clock+assessment
unrelated +1 complete+careerAdvice complete+identityPapers complete+jobList complete@subject
unrelated +1 condition+consider condition+invite condition+jobSheet condition+others condition+regret
unrelated +1 condition+roleNoun condition+stated condition+statusNews condition+toOffer conditionAfter+hiring
unrelated +1 confirmation.received confirmation.received@subject confirmed+applied confirmed@subject
unrelated +1 consider+contactYou consider+received consider+roleNoun contactYou+invite contactYou+offerJob
unrelated +1 declined+interview feedback filled filled+declined fit+budget fit+declined fit+manyApplicants
unrelated +1 fit+willReview fit@subject hedge hedge+candidate hedge+complete hedge+consider
unrelated +1 hedge+interviewWord hedge+others hedge+outreach hedge+proceed hedge+regret hedge+roleNoun
unrelated +1 hedge+selected hedge@subject hiring+applied hiring+declined hiring+metYou hiring+regret
unrelated +1 hiring+willReview interview+budget interview+feedback interview+otherMatter interview+seniority
unrelated +1 interview.arrange? interview.invited@subject interview.slot interviewWord interviewWord+chose
unrelated +1 interviewWord+declined interviewWord+feedback interviewWord+interview interviewWord+otherMatter
unrelated +1 interviewWord@subject invite+clock invite+offerJob invite+roleNoun jobSheet+seniority
unrelated +1 keepOnFile+received legal+unsubscribe luck luck+roleNoun manyApplicants manyApplicants+applied
unrelated +1 not+candidate not+feedback not+fit not+hedge not+jobSheet not+others not+roleNoun not+stated
unrelated +1 not+visa not+willReview offer.papers offer.papers@subject offerJob offerPapers
unrelated +1 offerPapers@subject otherMatter+budget others others+arrange others+consider others+regret
unrelated +1 others+toOffer position+applied position+clock position+complete position+consider
unrelated +1 position+declined position+manyApplicants position+offerPapers position+refusal position+regret
unrelated +1 proceed+filled proceed+fit proceed+statusNews proceed+thanks received+arrange received+budget
unrelated +1 received+confirmed received+feedback received+interviewSet received+invite received+jobSheet
unrelated +1 received+legal received+metYou received+offerPapers received+unsubscribe received+willReview
unrelated +1 received@subject refusal+applied refusal+invite refusal+regret regret+invite regret+offerJob
unrelated +1 rejection.apply-again rejection.no-match rejection.no-match? rejection.not-selected?
unrelated +1 rejection.nothing-to-offer rejection.wishes-luck selected+applied selected+jobSheet
unrelated +1 selected+regret selected+thanks selected+visa selected@subject stated stated+application
unrelated +1 stated+candidate stated+consider stated+hiring stated+invite stated+metYou stated+offerJob
unrelated +1 stated+others stated+regret stated+selected stated+visa stated+willReview statusNews+metYou
unrelated +1 statusNews+roleNoun thanks+invite toOffer+arrange toOffer+contactYou visa visa+roleNoun
unrelated +1 willReview+invite
unrelated -1 alert+askInterest alert.list@subject application application+alert application+applied
unrelated -1 application+askInterest application+consider application+declined application+invite
unrelated -1 application+others application+outreach application+position application+roleNoun
unrelated -1 application+selected application+seniority application+statusNews applied+askInterest
unrelated -1 applied+assessment applied+budget applied+clock applied+invite applied+jobSheet applied+roleNoun
unrelated -1 applied+seniority applyAgain+alert applyAgain+askInterest applyAgain+interview
unrelated -1 applyAgain+outreach applyAgain+received applyAgain+thanks applyAgain@subject arrange+interview
unrelated -1 arrange+statusNews askInterest+budget askInterest@subject assessment.complete@subject
unrelated -1 assessment.named? budget+metYou budget+roleNoun candidate+budget candidate+contactYou
unrelated -1 candidate+filled candidate+offerJob candidate+outreach candidate+thanks candidate+toOffer
unrelated -1 chose+alert chose+askInterest chose+careerAdvice chose+invite chose+luck chose+seniority
unrelated -1 chose+statusNews clock+roleNoun complete+askInterest complete+jobSheet complete+legal
unrelated -1 complete+roleNoun complete+unfinished complete+visa condition+careerAdvice condition+fit
unrelated -1 condition+interview condition+interviewSet condition+interviewWord condition+metYou
unrelated -1 condition+otherMatter condition+position condition+recruiterSelf condition+visa
unrelated -1 condition+willReview conditionAfter+application conditionAfter+complete
unrelated -1 confirmation.thanks@subject consider+applyAgain consider+invite consider+refusal consider+regret
unrelated -1 consider+willReview contactYou+careerAdvice contactYou+complete contactYou+interview
unrelated -1 contactYou+metYou declined+invite declined+received filled+interview filled+regret fit fit+alert
unrelated -1 fit+applied fit+applyAgain fit+interview fit+jobSheet fit+outreach fit+roleNoun fit+thanks
unrelated -1 hedge+alert hedge+application hedge+arrange hedge+careerAdvice hedge+chose hedge+hiring
unrelated -1 hedge+keepOnFile hedge+toOffer hiring+alert hiring+applyAgain hiring+arrange hiring+careerAdvice
unrelated -1 hiring+confirmed hiring+fit hiring+interview hiring+interviewSet hiring+invite hiring+keepOnFile
unrelated -1 hiring+luck hiring+offerPapers hiring+recruiterSelf hiring+refusal hiring+selected hiring+toOffer
unrelated -1 hiring+visa interview+assessment interview+careerAdvice interview+offerJob interview+outreach
unrelated -1 interviewSet+askInterest interviewSet+assessment interviewSet+complete interviewSet+metYou
unrelated -1 interviewSet+outreach interviewWord+arrange interviewWord+askInterest interviewWord+complete
unrelated -1 interviewWord+filled interviewWord+offerJob interviewWord+outreach interviewWord+proceed
unrelated -1 interviewWord+refusal interviewWord+willReview invite+askInterest invite+assessment
unrelated -1 invite+feedback invite+metYou jobList+budget jobList@subject jobSheet@subject keepOnFile
unrelated -1 keepOnFile+arrange keepOnFile+interview keepOnFile+invite keepOnFile+thanks luck+alert
unrelated -1 luck+applied luck+complete manyApplicants+received metYou not+alert not+application
unrelated -1 not+applyAgain not+arrange not+askInterest not+assessment not+conditionAfter not+confirmed
unrelated -1 not+interview not+outreach not+position not+unsubscribe offer.papers? offerJob+metYou
unrelated -1 offerJob+outreach offerJob+takenBack offerPapers+jobSheet offerPapers+outreach
unrelated -1 otherMatter+roleNoun others+complete others+contactYou others+interview others+outreach
unrelated -1 others+proceed others+received others+willReview outreach outreach+jobSheet outreach+otherMatter
unrelated -1 outreach+recruiterSelf outreach.ask-interest@subject outreach.job-sheet@subject
unrelated -1 outreach.recruiter position+applyAgain position+candidate position+filled position+hiring
unrelated -1 position+interview position+interviewWord position+jobSheet position+legal position+metYou
unrelated -1 position+offerJob position+others position+proceed position+toOffer position+visa
unrelated -1 position+willReview proceed+applied proceed+applyAgain proceed+interview proceed+manyApplicants
unrelated -1 proceed+metYou proceed+offerJob proceed+offerPapers proceed+received proceed+refusal
unrelated -1 proceed+selected proceed+visa received+alert received+askInterest received+assessment
unrelated -1 received+contactYou received+visa recruiterSelf recruiterSelf+roleNoun refusal+contactYou
unrelated -1 refusal+interview regret+assessment regret+roleNoun regret+statusNews regret+thanks
unrelated -1 rejection.apply-again@subject rejection.not-moving-forward? rejection.offer-taken-back
unrelated -1 rejection.other-applicants roleNoun selected+consider selected+contactYou selected+declined
unrelated -1 selected+interviewSet selected+statusNews stated+applied stated+chose stated+filled
unrelated -1 stated+interview stated+interviewSet stated+manyApplicants stated+statusNews stated+thanks
unrelated -1 status.news status.withdrawn@subject statusNews thanks+arrange thanks+assessment thanks+budget
unrelated -1 thanks+contactYou thanks+interviewSet thanks+offerJob thanks+outreach toOffer+applyAgain
unrelated -1 toOffer+keepOnFile toOffer+thanks willReview willReview+outreach withdrawn@subject
unrelated -2 alert.list application+candidate application+clock application+contactYou application+fit
unrelated -2 application+jobSheet application+luck application+offerPapers application+toOffer
unrelated -2 applied+contactYou applied+metYou arrange+outreach candidate+applied candidate+confirmed
unrelated -2 candidate+invite candidate+manyApplicants candidate+refusal chose+confirmed chose+roleNoun
unrelated -2 clock+metYou clock+offerPapers condition+application condition+assessment condition+clock
unrelated -2 condition+hiring condition+offerJob confirmation.will-review confirmed+complete
unrelated -2 confirmed+roleNoun consider+thanks contactYou+arrange declined+roleNoun filled+contactYou
unrelated -2 fit+invite hedge+applyAgain hiring hiring+others hiring+statusNews hiring+thanks
unrelated -2 interview+askInterest interview+complete interview+offerPapers interview+statusNews
unrelated -2 interview.arrange interviewSet+roleNoun interviewWord+contactYou interviewWord+statusNews jobList
unrelated -2 jobSheet keepOnFile+complete legal+roleNoun metYou@subject not+clock not+declined
unrelated -2 not+interviewSet not+jobList not+manyApplicants not+offerPapers not+thanks offer.made?
unrelated -2 offerJob+budget offerJob+roleNoun others+invite others+selected outreach.job-sheet position
unrelated -2 position+askInterest position+chose position+invite position+jobList position+selected
unrelated -2 position+seniority position+statusNews proceed+complete proceed+interviewSet proceed+luck
unrelated -2 proceed+outreach proceed@subject received+roleNoun refusal+complete regret+contactYou
unrelated -2 rejection.apply-again? rejection.not-considered selected+fit selected+offerJob stated+assessment
unrelated -2 stated+roleNoun status.unfinished thanks+statusNews toOffer+budget toOffer+offerJob unfinished
unrelated -2 willReview+roleNoun
unrelated -3 application+assessment application+metYou assessment+roleNoun candidate+selected chose+willReview
unrelated -3 filled+roleNoun hedge+applied hiring+clock hiring+complete hiring+roleNoun interviewWord+budget
unrelated -3 others+roleNoun position+confirmed position+interviewSet position+roleNoun position+thanks
unrelated -3 selected+complete thanks+roleNoun
unrelated -4 roleNoun@subject
unrelated -6 position+assessment
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject
application_confirmation +6 confirmation.received@subject thanks@subject
application_confirmation +5 confirmation.thanks@subject
application_confirmation +4 application+received confirmation.received confirmed received
application_confirmation +3 alert+askInterest application+confirmed application@subject applyAgain+willReview
application_confirmation +3 assessment assessment.named@subject assessment@subject clock+roleNoun
application_confirmation +3 condition+contactYou condition+selected contactYou contactYou+interview
application_confirmation +3 fit+interview hiring+arrange hiring+fit not+condition position+askInterest
application_confirmation +3 position+received received+applied received+roleNoun rejection.no-match?
application_confirmation +3 rejection.not-selected?
application_confirmation +2 application+complete application+contactYou application+thanks applied+complete
application_confirmation +2 applied@subject applyAgain+applied arrange+clock askInterest@subject
application_confirmation +2 chose+assessment chose+confirmed condition+declined condition+fit
application_confirmation +2 condition+interview condition+regret condition+roleNoun condition+willReview
application_confirmation +2 confirmation.will-contact confirmation.will-review confirmed+applied
application_confirmation +2 confirmed+roleNoun confirmed@subject contactYou+outreach fit hedge+alert
application_confirmation +2 hedge+askInterest hiring+confirmed hiring+contactYou hiring+interview
application_confirmation +2 interview.arrange? interview.invited? interview.when interviewWord+contactYou
application_confirmation +2 interviewWord+selected keepOnFile+applied keepOnFile+arrange keepOnFile+invite
application_confirmation +2 manyApplicants+complete not+assessment not+complete not+contactYou not+declined
application_confirmation +2 not+fit not+jobList not+keepOnFile not+statusNews outreach.ask-interest@subject
application_confirmation +2 position+confirmed received+arrange received+assessment received+outreach
application_confirmation +2 received+statusNews received+thanks rejection.keep-on-file?
application_confirmation +2 rejection.position-filled? selected+arrange selected+received stated+hiring
application_confirmation +2 stated+interview stated+thanks thanks+applied
application_confirmation +1 alert alert.list@subject application+applied application+arrange application+chose
application_confirmation +1 application+fit application+hiring application+jobList application+jobSheet
application_confirmation +1 application+legal application+luck application+offerJob application+others
application_confirmation +1 application+position application+recruiterSelf application+roleNoun
application_confirmation +1 application+selected application+willReview applied+contactYou
application_confirmation +1 applied+interviewSet applied+jobList applied+legal applied+offerPapers
application_confirmation +1 applied+roleNoun applyAgain+jobList arrange+metYou askInterest
application_confirmation +1 askInterest+roleNoun assessment+statusNews assessment.named candidate+applied
application_confirmation +1 candidate+clock candidate+complete candidate+confirmed candidate+filled
application_confirmation +1 candidate+fit candidate+hiring candidate+interview candidate+interviewWord
application_confirmation +1 candidate+metYou candidate+others candidate+thanks chose+clock chose+contactYou
application_confirmation +1 chose+declined chose+feedback chose+filled chose+interview chose+interviewSet
application_confirmation +1 chose+jobList chose+jobSheet chose+legal chose+received chose+thanks
application_confirmation +1 chose+unsubscribe clock+jobSheet clock+metYou clock+offerPapers complete+legal
application_confirmation +1 complete+otherMatter complete+roleNoun complete+statusNews condition
application_confirmation +1 condition+applied condition+assessment condition+candidate condition+chose
application_confirmation +1 condition+clock condition+confirmed condition+feedback condition+filled
application_confirmation +1 condition+hiring condition+interviewSet condition+interviewWord condition+invite
application_confirmation +1 condition+legal condition+manyApplicants condition+offerPapers condition+others
application_confirmation +1 condition+outreach condition+stated conditionAfter+application conditionAfter+fit
application_confirmation +1 confirmation.thanks confirmed+complete confirmed+contactYou consider+complete
application_confirmation +1 consider+invite consider+received contactYou+invite declined declined+contactYou
application_confirmation +1 declined+refusal filled+arrange filled+contactYou fit+alert fit+askInterest
application_confirmation +1 fit+assessment fit+complete fit+filled fit+invite fit+outreach fit+thanks
application_confirmation +1 fit+willReview hedge+applied hedge+chose hedge+consider hedge+hiring
application_confirmation +1 hedge+interview hedge+interviewWord hedge+invite hedge+jobSheet hedge+metYou
application_confirmation +1 hedge+others hedge+statusNews hedge+toOffer hedge+willReview hiring+applyAgain
application_confirmation +1 hiring+careerAdvice hiring+interviewSet hiring+interviewWord hiring+luck
application_confirmation +1 hiring+metYou hiring+regret hiring+selected hiring+takenBack hiring+thanks
application_confirmation +1 interview+careerAdvice interview+clock interview+complete interview+offerJob
application_confirmation +1 interviewWord+assessment interviewWord+careerAdvice interviewWord+chose
application_confirmation +1 interviewWord+clock interviewWord+fit interviewWord+offerJob interviewWord+regret
application_confirmation +1 interviewWord+statusNews invite+askInterest jobList+jobSheet jobList@subject
application_confirmation +1 keepOnFile+statusNews keepOnFile+willReview legal luck+applied luck+complete
application_confirmation +1 luck+thanks manyApplicants manyApplicants+interview not+clock not+confirmed
application_confirmation +1 not+interview not+manyApplicants not+others offer.papers? offerPapers+budget
application_confirmation +1 others+consider others+filled others+fit others+received others+toOffer
application_confirmation +1 outreach+budget outreach+otherMatter outreach+roleNoun position+alert
application_confirmation +1 position+applied position+candidate position+clock position+consider
application_confirmation +1 position+contactYou position+declined position+thanks position@subject
application_confirmation +1 proceed+alert proceed+applyAgain proceed+complete proceed+contactYou
application_confirmation +1 received+clock received+complete received+confirmed regret+interview
application_confirmation +1 rejection.apply-again rejection.not-moving-forward? rejection.offer-taken-back
application_confirmation +1 rejection.other-applicants? selected+applied selected+contactYou selected+filled
application_confirmation +1 selected+fit selected+interview selected+interviewSet selected+offerJob
application_confirmation +1 selected+outreach selected@subject stated+applied stated+applyAgain
application_confirmation +1 stated+contactYou stated+interviewWord stated+invite stated+statusNews status.news
application_confirmation +1 statusNews statusNews+metYou takenBack thanks thanks+outreach toOffer+assessment
application_confirmation +1 toOffer+keepOnFile toOffer+thanks willReview willReview+contactYou
application_confirmation +1 willReview+interview willReview+outreach
application_confirmation -1 application application+askInterest application+candidate application+declined
application_confirmation -1 application+filled application+outreach application+refusal application+withdrawn
application_confirmation -1 applied+askInterest applied+outreach applied+visa applied+withdrawn applyAgain
application_confirmation -1 applyAgain+roleNoun applyAgain@subject arrange arrange+complete arrange+statusNews
application_confirmation -1 assessment+otherMatter assessment.complete assessment.nearby budget+roleNoun
application_confirmation -1 candidate+chose candidate+declined candidate+keepOnFile candidate+outreach
application_confirmation -1 candidate+toOffer chose+arrange chose+askInterest chose+offerJob chose+outreach
application_confirmation -1 clock complete complete+askInterest complete+jobSheet complete+offerPapers
application_confirmation -1 condition+alert condition+budget condition+careerAdvice condition+complete
application_confirmation -1 condition+hedge condition+jobSheet condition+otherMatter condition+toOffer
application_confirmation -1 condition+unsubscribe condition+visa condition@subject conditionAfter+complete
application_confirmation -1 confirmation.will-review@subject confirmed+thanks consider+refusal consider+regret
application_confirmation -1 consider+roleNoun contactYou+roleNoun declined+invite declined+received feedback
application_confirmation -1 feedback+roleNoun filled+applied filled+regret filled+roleNoun fit+applyAgain
application_confirmation -1 fit+clock fit+jobSheet fit+regret fit@subject hedge+contactYou hedge+interviewSet
application_confirmation -1 hedge+keepOnFile hedge+outreach hedge+recruiterSelf hiring hiring+budget
application_confirmation -1 hiring+chose hiring+consider hiring+feedback hiring+jobList hiring+otherMatter
application_confirmation -1 hiring+others hiring+refusal hiring+visa identityPapers interview+budget
application_confirmation -1 interview+metYou interview.arrange interview@subject interviewWord
application_confirmation -1 interviewWord+arrange interviewWord+budget interviewWord+interview
application_confirmation -1 interviewWord+received interviewWord+thanks interviewWord@subject invite
application_confirmation -1 invite+arrange invite+clock invite+complete invite+interviewSet invite+outreach
application_confirmation -1 invite@subject jobList+budget jobList+roleNoun jobSheet@subject
application_confirmation -1 keepOnFile+applyAgain keepOnFile+received keepOnFile@subject luck+alert metYou
application_confirmation -1 metYou+feedback not not+interviewSet not+metYou not+proceed not+received
application_confirmation -1 not+roleNoun not+stated not@subject offer.papers offer.papers@subject
application_confirmation -1 offerPapers@subject other.matter@subject otherMatter+visa otherMatter@subject
application_confirmation -1 others+chose others+proceed outreach outreach+jobSheet outreach.job-sheet@subject
application_confirmation -1 position position+budget position+feedback position+fit position+interview
application_confirmation -1 position+invite position+jobList position+metYou position+recruiterSelf
application_confirmation -1 position+refusal position+regret position+toOffer position+visa proceed
application_confirmation -1 proceed+arrange proceed+offerJob proceed+outreach proceed+refusal proceed+regret
application_confirmation -1 proceed+selected proceed@subject received+alert received+careerAdvice
application_confirmation -1 received+interviewSet refusal+applied refusal+complete refusal+invite
application_confirmation -1 regret+thanks regret+willReview rejection.apply-again?
application_confirmation -1 rejection.apply-again@subject rejection.chose-others rejection.keep-on-file
application_confirmation -1 rejection.keep-on-file@subject rejection.not-selected@subject
application_confirmation -1 rejection.nothing-to-offer rejection.other-applicants rejection.regret roleNoun
application_confirmation -1 selected+complete selected+metYou selected+refusal selected+thanks seniority
application_confirmation -1 seniority+roleNoun stated+budget stated+filled stated+others stated+outreach
application_confirmation -1 stated+position stated+proceed stated+refusal stated+regret stated@subject
application_confirmation -1 status.news@subject status.withdrawn@subject statusNews@subject thanks+arrange
application_confirmation -1 thanks+assessment thanks+interview thanks+invite thanks+metYou thanks+otherMatter
application_confirmation -1 thanks+visa toOffer+complete toOffer+received toOffer@subject visa visa+roleNoun
application_confirmation -1 willReview+assessment willReview+otherMatter willReview+roleNoun
application_confirmation -1 willReview@subject withdrawn withdrawn@subject
application_confirmation -2 application+visa applied+otherMatter applyAgain+contactYou applyAgain+outreach
application_confirmation -2 arrange+roleNoun arrange@subject budget chose+fit chose+roleNoun chose+toOffer
application_confirmation -2 condition+statusNews confirmation.will-contact@subject contactYou+statusNews
application_confirmation -2 contactYou@subject hedge+roleNoun interview.slot@subject manyApplicants+willReview
application_confirmation -2 not+outreach not+toOffer not+willReview offerJob offerPapers other.matter
application_confirmation -2 otherMatter position+roleNoun proceed+invite proceed+roleNoun received+interview
application_confirmation -2 rejection.not-moving-forward rejection.not-selected selected+roleNoun stated
application_confirmation -2 thanks+statusNews
application_confirmation -3 application+otherMatter hiring@subject
rejection +6 rejection.chose-others rejection.not-selected
rejection +5 declined rejection.apply-again rejection.not-moving-forward rejection.offer-taken-back
rejection +5 rejection.position-filled takenBack thanks+assessment
rejection +4 applyAgain chose+filled declined+roleNoun feedback metYou@subject not+visa others+chose
rejection +4 others+proceed position+filled proceed+luck regret+roleNoun rejection.no-match
rejection +4 rejection.nothing-to-offer rejection.wishes-luck thanks+metYou thanks@subject
rejection +3 application+filled application+seniority applyAgain+arrange arrange+statusNews budget@subject
rejection +3 candidate+fit chose+visa condition+feedback condition+interview condition+keepOnFile filled
rejection +3 filled+budget hiring+arrange hiring+takenBack hiring+thanks legal+roleNoun luck luck+thanks
rejection +3 not+declined not+fit not+outreach not+position not+proceed not+toOffer position+declined
rejection +3 position+jobSheet position+regret position+takenBack position+visa proceed+outreach
rejection +3 refusal+complete regret regret+received stated+assessment stated+roleNoun thanks+arrange
rejection +3 thanks+askInterest thanks+complete thanks+interview
rejection +2 application+declined application+keepOnFile application+legal application+proceed
rejection +2 application+refusal application+regret application@subject applied+askInterest applied+invite
rejection +2 applied+statusNews applyAgain+askInterest applyAgain+interview arrange+alert arrange+feedback
rejection +2 assessment.named? budget+roleNoun candidate+filled candidate+manyApplicants candidate+refusal
rejection +2 candidate+regret candidate+thanks candidate+willReview chose+assessment chose+complete chose+luck
rejection +2 chose+seniority chose+takenBack condition+candidate condition+metYou condition+visa
rejection +2 conditionAfter+chose confirmation.will-contact@subject consider+thanks contactYou+budget
rejection +2 contactYou+careerAdvice contactYou+metYou contactYou@subject declined+applied declined+complete
rejection +2 declined+outreach declined+refusal feedback@subject filled+applied filled+roleNoun filled@subject
rejection +2 fit+applied fit+received hedge+application hedge+applied hedge+complete hedge+keepOnFile
rejection +2 hedge+outreach hedge+proceed hiring+assessment hiring+complete hiring+declined hiring+filled
rejection +2 hiring+visa interview+feedback interviewWord+applied interviewWord+askInterest
rejection +2 interviewWord+refusal interviewWord+roleNoun interviewWord+thanks interviewWord@subject
rejection +2 keepOnFile+applyAgain legal metYou metYou+feedback money not+application not+assessment not+chose
rejection +2 not+interviewSet not+offerPapers not+roleNoun not+selected not+willReview offer.made@subject
rejection +2 offerJob+budget offerJob+takenBack offerJob@subject others+invite others+outreach others+received
rejection +2 others+regret others+selected others+toOffer position+arrange position+assessment position+budget
rejection +2 position+chose position+manyApplicants position+others position+roleNoun position+selected
rejection +2 position+seniority proceed+applied proceed+arrange proceed+interviewSet received+statusNews
rejection +2 received+thanks refusal refusal+interview regret+complete rejection.no-fit
rejection +2 rejection.not-considered rejection.other-applicants rejection.position-filled@subject
rejection +2 rejection.refusal rejection.regret roleNoun@subject selected+complete selected+outreach seniority
rejection +2 stated+application stated+applied stated+interview stated+others stated+visa stated@subject
rejection +2 thanks thanks+jobList toOffer+clock toOffer+declined toOffer+visa visa+roleNoun
rejection +1 alert alert.jobs alert.list@subject application+applyAgain application+askInterest
rejection +1 application+consider application+feedback application+manyApplicants applied+budget applied+clock
rejection +1 applied+interview applied+interviewSet applied+metYou applied+offerJob applied+roleNoun
rejection +1 applied+seniority applied@subject applyAgain+contactYou applyAgain+roleNoun arrange+assessment
rejection +1 arrange+budget arrange+complete arrange+metYou arrange+offerPapers assessment assessment+complete
rejection +1 assessment+roleNoun assessment.complete? assessment.named assessment.named@subject
rejection +1 assessment.nearby@subject assessment@subject budget budget+metYou candidate+confirmed
rejection +1 candidate+contactYou candidate+declined candidate+interviewSet candidate+keepOnFile
rejection +1 candidate+others candidate+received chose+applyAgain chose+arrange chose+askInterest chose+budget
rejection +1 chose+careerAdvice chose+declined chose+interview chose+interviewSet chose+jobSheet
rejection +1 chose+keepOnFile chose+legal chose+offerPapers chose+roleNoun chose+selected chose+thanks
rejection +1 chose+willReview clock+budget clock+complete clock+offerPapers complete+alert
rejection +1 complete+askInterest complete+careerAdvice complete+feedback complete+offerJob complete+roleNoun
rejection +1 complete+seniority complete+visa condition+applyAgain condition+assessment condition+consider
rejection +1 condition+contactYou condition+hedge condition+interviewWord condition+jobSheet
rejection +1 condition+otherMatter condition+unsubscribe conditionAfter conditionAfter+application
rejection +1 conditionAfter+complete conditionAfter+received confirmation.thanks confirmed+complete
rejection +1 confirmed+thanks consider consider+invite consider+roleNoun consider+willReview
rejection +1 contactYou+arrange contactYou+interview contactYou+outreach contactYou+roleNoun declined+arrange
rejection +1 declined+interview declined+manyApplicants declined+received fit+applyAgain fit+budget
rejection +1 fit+declined fit+filled fit+invite fit+jobSheet fit+keepOnFile fit+manyApplicants fit+refusal
rejection +1 fit+regret fit+toOffer fit+willReview hedge+applyAgain hedge+budget hedge+candidate
rejection +1 hedge+feedback hedge+fit hedge+interviewSet hedge+stated hedge+toOffer hiring+applied
rejection +1 hiring+applyAgain hiring+chose hiring+consider hiring+contactYou hiring+fit hiring+legal
rejection +1 hiring+offerJob hiring+offerPapers hiring+others hiring+proceed hiring+received hiring+refusal
rejection +1 hiring+seniority hiring@subject interview+otherMatter interview+outreach interview+roleNoun
rejection +1 interview+visa interview.invited? interviewSet+metYou interviewSet+roleNoun
rejection +1 interviewWord+contactYou interviewWord+declined interviewWord+feedback interviewWord+invite
rejection +1 interviewWord+metYou interviewWord+otherMatter interviewWord+proceed interviewWord+regret
rejection +1 interviewWord+selected invite+assessment invite+interview invite+seniority jobList@subject
rejection +1 jobSheet jobSheet+budget keepOnFile keepOnFile+alert keepOnFile+applied keepOnFile+arrange
rejection +1 keepOnFile+statusNews keepOnFile+thanks legal+unsubscribe luck+alert luck+complete manyApplicants
rejection +1 manyApplicants+applied manyApplicants+interview manyApplicants+received manyApplicants+willReview
rejection +1 metYou+roleNoun not not+budget not+confirmed not+consider not+feedback not+filled not+interview
rejection +1 not+interviewWord not+invite not+jobList not+offerJob not+received not+refusal not+regret
rejection +1 not+seniority not+stated not+statusNews offer.made? offer.papers? offerJob offerJob+offerPapers
rejection +1 offerJob+statusNews offerPapers+outreach otherMatter+roleNoun others others+declined
rejection +1 others+metYou others+refusal others+roleNoun others+seniority others+willReview outreach
rejection +1 outreach+roleNoun outreach+seniority outreach.found-you outreach.job-sheet position
rejection +1 position+alert position+applied position+candidate position+consider position+feedback
rejection +1 position+fit position+hiring position+keepOnFile position+metYou position+offerJob
rejection +1 position+outreach position+proceed position+recruiterSelf position+refusal position+thanks
rejection +1 position@subject proceed+askInterest proceed+chose proceed+fit proceed+invite
rejection +1 proceed+manyApplicants proceed+offerJob proceed+statusNews received+confirmed received+feedback
rejection +1 received+interviewSet received+offerJob received+otherMatter received+outreach
rejection +1 received+recruiterSelf received+visa refusal+contactYou refusal+invite refusal+offerJob
rejection +1 refusal+regret regret+applied regret+budget regret+contactYou regret+interview regret+visa
rejection +1 rejection.keep-on-file selected+applyAgain selected+declined selected+fit selected+interview
rejection +1 selected+interviewSet selected+refusal selected+visa selected+willReview stated stated+arrange
rejection +1 stated+complete stated+consider stated+fit stated+interviewSet stated+position stated+received
rejection +1 stated+regret stated+toOffer status.news statusNews thanks+applied thanks+budget thanks+feedback
rejection +1 thanks+interviewSet thanks+outreach thanks+roleNoun thanks+visa thanks+willReview toOffer
rejection +1 toOffer+applyAgain toOffer+budget toOffer+filled toOffer+jobList toOffer+offerJob
rejection +1 toOffer+offerPapers toOffer+outreach toOffer+regret toOffer+roleNoun toOffer+willReview
rejection +1 unfinished+roleNoun visa willReview+assessment willReview+invite willReview+outreach
rejection -1 alert+askInterest alert+budget alert+roleNoun alert.advice@subject alert.jobs@subject alert.list
rejection -1 alert@subject application application+arrange application+assessment application+budget
rejection -1 application+chose application+complete application+hiring application+interview
rejection -1 application+jobList application+metYou application+recruiterSelf application+toOffer
rejection -1 applied+feedback applied+jobSheet applied+unfinished applied+visa applied+willReview
rejection -1 applied+withdrawn applyAgain+willReview arrange+askInterest arrange+careerAdvice arrange+clock
rejection -1 arrange+interview arrange+interviewSet arrange+outreach askInterest+budget askInterest+metYou
rejection -1 askInterest@subject assessment+otherMatter candidate+askInterest candidate+assessment
rejection -1 candidate+clock candidate+complete candidate+feedback candidate+hiring candidate+invite
rejection -1 candidate+jobList candidate+metYou candidate+offerJob candidate+statusNews careerAdvice@subject
rejection -1 chose+clock chose+contactYou chose+identityPapers chose+manyApplicants chose+outreach
rejection -1 chose+received chose+recruiterSelf chose+statusNews chose+unsubscribe chose@subject clock+jobList
rejection -1 complete complete+jobList complete+legal complete+metYou complete+offerPapers complete+statusNews
rejection -1 condition+applied condition+clock condition+complete condition+filled condition+invite
rejection -1 condition+offerJob condition+position condition+proceed condition+selected condition+stated
rejection -1 condition+statusNews condition+thanks condition@subject confirmation.thanks@subject
rejection -1 confirmation.will-contact confirmed+applied confirmed+contactYou confirmed+outreach
rejection -1 confirmed+willReview consider+fit contactYou contactYou+invite filled+arrange filled+declined fit
rejection -1 fit+alert fit+askInterest fit+assessment fit+interview fit+interviewSet hedge+alert
rejection -1 hedge+askInterest hedge+careerAdvice hedge+consider hedge+otherMatter hedge+others hedge+selected
rejection -1 hedge+statusNews hedge+unsubscribe hedge@subject hiring+alert hiring+feedback
rejection -1 hiring+recruiterSelf hiring+unfinished interview interview+careerAdvice interview+clock
rejection -1 interview+jobList interview+recruiterSelf interview+seniority interview.arrange@subject
rejection -1 interview.slot interview.when interviewSet+assessment interviewWord+careerAdvice
rejection -1 interviewWord+clock interviewWord+offerJob interviewWord+offerPapers interviewWord+outreach
rejection -1 interviewWord+received invite invite+askInterest invite+budget invite+jobSheet invite+metYou
rejection -1 invite+offerPapers invite+roleNoun jobList+jobSheet jobSheet+seniority keepOnFile+complete
rejection -1 keepOnFile+invite keepOnFile+outreach not+alert not+askInterest not+conditionAfter not+contactYou
rejection -1 not+keepOnFile not+unfinished offerJob+otherMatter offerPapers offerPapers+identityPapers
rejection -1 offerPapers+roleNoun other.matter other.matter@subject otherMatter otherMatter+budget
rejection -1 otherMatter@subject others+filled outreach+budget outreach+otherMatter
rejection -1 outreach.ask-interest@subject outreach.found-you@subject outreach.recruiter outreach@subject
rejection -1 position+askInterest position+careerAdvice position+complete position+invite position+statusNews
rejection -1 proceed+alert proceed+contactYou proceed+metYou proceed+otherMatter proceed+thanks received
rejection -1 received+arrange received+careerAdvice received+clock received+interview received+legal
rejection -1 received+offerPapers received+willReview recruiterSelf recruiterSelf+roleNoun regret+outreach
rejection -1 regret+thanks regret+willReview rejection.not-selected@subject rejection.position-filled?
rejection -1 roleNoun selected+applied selected+keepOnFile selected+received seniority+roleNoun
rejection -1 stated+contactYou stated+metYou stated+offerJob status.unfinished@subject status.withdrawn
rejection -1 statusNews+legal statusNews+roleNoun thanks+contactYou thanks+offerJob toOffer+arrange
rejection -1 toOffer+assessment toOffer+interviewSet toOffer+keepOnFile toOffer+metYou toOffer+received
rejection -1 unfinished@subject visa@subject willReview+complete willReview+interview willReview+otherMatter
rejection -1 withdrawn+roleNoun
rejection -2 application+invite application+outreach application+withdrawn applyAgain@subject arrange
rejection -2 arrange+roleNoun assessment+seniority candidate+arrange candidate+consider candidate+otherMatter
rejection -2 chose+otherMatter clock+roleNoun complete@subject condition+declined condition+fit
rejection -2 conditionAfter+hiring confirmed@subject consider+complete consider+contactYou
rejection -2 contactYou+askInterest contactYou+offerJob fit+otherMatter fit+thanks hiring+careerAdvice
rejection -2 hiring+clock hiring+invite hiring+otherMatter identityPapers interview+offerJob
rejection -2 interview.nearby@subject interviewWord+fit invite+offerJob not+otherMatter offerJob+metYou
rejection -2 others+consider others+otherMatter position+otherMatter position+withdrawn proceed+filled
rejection -2 received+alert received@subject refusal+otherMatter rejection.apply-again@subject
rejection -2 rejection.chose-others? rejection.no-match? rejection.not-moving-forward? rejection.not-selected?
rejection -2 selected+jobSheet selected@subject stated+statusNews stated+willReview withdrawn
rejection -3 application+otherMatter applied+otherMatter condition+hiring confirmation.received@subject
rejection -3 invite@subject not+condition rejection.other-applicants? stated+otherMatter willReview+statusNews
rejection -4 proceed@subject willReview+contactYou
rejection -6 clock
interview_invitation +4 arrange+metYou interview.invited interview.nearby@subject interview@subject
interview_invitation +4 position+interviewSet
interview_invitation +3 applied+interviewSet arrange+clock arrange@subject askInterest askInterest@subject
interview_invitation +3 clock clock+complete hiring+invite interview interview+roleNoun interview.slot@subject
interview_invitation +3 interviewSet invite+interview invite+roleNoun invite@subject metYou+roleNoun
interview_invitation +3 outreach.ask-interest@subject position+interview received+outreach regret+roleNoun
interview_invitation +3 selected+invite
interview_invitation +2 application+applied application+interviewSet application+invite application+metYou
interview_invitation +2 application+outreach application+received applied+invite applied+metYou
interview_invitation +2 arrange+interview arrange+interviewSet candidate+applied candidate+budget
interview_invitation +2 candidate+invite candidate+thanks chose+arrange chose+invite chose+metYou
interview_invitation +2 clock+otherMatter clock+roleNoun complete+jobList complete+legal condition+clock
interview_invitation +2 condition+thanks feedback+roleNoun fit+arrange fit+clock hedge+invite hedge+roleNoun
interview_invitation +2 hiring+arrange hiring+askInterest hiring+interview hiring+interviewSet hiring+toOffer
interview_invitation +2 interview+clock interview+complete interview+outreach interview.arrange@subject
interview_invitation +2 interview.invited@subject interview.slot interview.when@subject interviewSet+outreach
interview_invitation +2 interviewSet@subject interviewWord+askInterest interviewWord+clock
interview_invitation +2 interviewWord+offerPapers interviewWord+willReview interviewWord@subject invite
interview_invitation +2 invite+clock invite+jobSheet invite+outreach not+outreach not+roleNoun others+invite
interview_invitation +2 others+received outreach position+interviewWord position+invite position+metYou
interview_invitation +2 position+otherMatter position+selected proceed+interviewSet proceed@subject
interview_invitation +2 received+metYou rejection.no-match? rejection.not-selected rejection.position-filled
interview_invitation +2 stated+interviewSet stated+metYou thanks+budget willReview+interview
interview_invitation +1 application application+assessment application+interview application+otherMatter
interview_invitation +1 application+position application+refusal application+regret application+statusNews
interview_invitation +1 application+thanks applied applied+complete applied+jobSheet applied+otherMatter
interview_invitation +1 applied+outreach applyAgain+arrange applyAgain+interview applyAgain+interviewSet
interview_invitation +1 applyAgain+roleNoun applyAgain+thanks arrange arrange+askInterest arrange+complete
interview_invitation +1 arrange+outreach assessment+metYou assessment+roleNoun candidate+complete
interview_invitation +1 candidate+hiring candidate+interview candidate+interviewWord candidate+legal
interview_invitation +1 candidate+metYou candidate+others candidate+outreach candidate+refusal
interview_invitation +1 candidate+regret candidate+selected chose chose+clock chose+feedback
interview_invitation +1 chose+interviewSet chose+outreach chose+received chose+willReview clock+assessment
interview_invitation +1 clock+metYou complete+otherMatter complete+recruiterSelf condition+applied
interview_invitation +1 condition+applyAgain condition+chose condition+consider condition+fit condition+hedge
interview_invitation +1 condition+otherMatter condition+regret condition+statusNews conditionAfter
interview_invitation +1 conditionAfter+arrange conditionAfter+hiring conditionAfter+position
interview_invitation +1 confirmation.received confirmation.thanks confirmed+outreach contactYou+metYou
interview_invitation +1 declined+roleNoun feedback filled+roleNoun fit+complete fit+received fit+thanks
interview_invitation +1 fit@subject hedge+applyAgain hedge+assessment hedge+budget hedge+complete
interview_invitation +1 hedge+jobSheet hedge+metYou hedge+otherMatter hedge+position hedge+received
interview_invitation +1 hedge+thanks hedge+willReview hiring+consider hiring+proceed hiring+seniority
interview_invitation +1 interview+askInterest interview+budget interview+offerPapers interview.arrange?
interview_invitation +1 interview.when interviewSet+askInterest interviewSet+budget interviewSet+clock
interview_invitation +1 interviewSet+complete interviewSet+metYou interviewSet+roleNoun interviewWord+arrange
interview_invitation +1 interviewWord+budget interviewWord+interview interviewWord+invite interviewWord+others
interview_invitation +1 interviewWord+outreach interviewWord+proceed interviewWord+roleNoun
interview_invitation +1 interviewWord+toOffer invite+arrange invite+budget invite+interviewSet invite+offerJob
interview_invitation +1 jobSheet+budget jobSheet@subject keepOnFile+interview keepOnFile+roleNoun
interview_invitation +1 not+askInterest not+clock not+interviewSet not+metYou not+offerPapers not+refusal
interview_invitation +1 not+statusNews not+thanks not+unfinished offerJob+roleNoun other.matter@subject
interview_invitation +1 otherMatter@subject others+interview others+toOffer outreach.job-sheet@subject
interview_invitation +1 position+assessment position+filled position+roleNoun proceed+arrange
interview_invitation +1 proceed+assessment proceed+chose proceed+complete proceed+interview proceed+selected
interview_invitation +1 proceed+seniority received received+budget received+roleNoun refusal regret+budget
interview_invitation +1 regret+outreach regret+thanks rejection.refusal selected+arrange selected+regret
interview_invitation +1 selected+roleNoun selected+statusNews selected+thanks selected+toOffer
interview_invitation +1 seniority@subject stated+budget stated+fit stated+interview stated+interviewWord
interview_invitation +1 stated+outreach stated+received stated+regret stated+roleNoun thanks+applied
interview_invitation +1 thanks+arrange thanks+askInterest thanks+contactYou thanks+offerPapers
interview_invitation +1 thanks+statusNews toOffer+arrange toOffer+budget toOffer+interviewSet toOffer+metYou
interview_invitation +1 toOffer+offerJob toOffer+outreach toOffer+roleNoun willReview+interviewSet
interview_invitation +1 willReview+roleNoun
interview_invitation -1 alert alert.advice alert.jobs application+applyAgain application+careerAdvice
interview_invitation -1 application+contactYou application+feedback application+jobList
interview_invitation -1 application+manyApplicants application+others application+selected
interview_invitation -1 application+willReview applied+arrange applied+askInterest applied+offerJob
interview_invitation -1 applied+statusNews applied@subject applyAgain applyAgain+contactYou
interview_invitation -1 applyAgain+outreach applyAgain@subject arrange+offerPapers arrange+otherMatter
interview_invitation -1 assessment+budget assessment+otherMatter assessment+seniority assessment.complete?
interview_invitation -1 assessment.nearby@subject budget candidate+arrange candidate+chose
interview_invitation -1 candidate+otherMatter chose+applyAgain chose+consider chose+declined chose+keepOnFile
interview_invitation -1 chose+legal chose+luck chose+statusNews chose+takenBack chose+thanks chose@subject
interview_invitation -1 clock+jobList complete complete+alert complete+budget complete+metYou
interview_invitation -1 complete+offerJob complete+statusNews complete+unsubscribe condition condition+arrange
interview_invitation -1 condition+assessment condition+interviewWord condition+keepOnFile condition+offerJob
interview_invitation -1 condition+offerPapers condition+roleNoun condition+seniority condition+stated
interview_invitation -1 conditionAfter+application conditionAfter+complete conditionAfter+contactYou
interview_invitation -1 confirmation.received@subject confirmed+roleNoun confirmed@subject consider
interview_invitation -1 consider+received contactYou+complete contactYou+invite contactYou+statusNews
interview_invitation -1 declined+interview declined+invite declined+refusal filled filled+arrange
interview_invitation -1 filled+complete fit+contactYou fit+outreach fit+willReview hedge+chose
interview_invitation -1 hedge+contactYou hedge+fit hedge+hiring hedge+offerJob hedge+proceed hedge+selected
interview_invitation -1 hedge+toOffer hiring+alert hiring+applied hiring+assessment hiring+careerAdvice
interview_invitation -1 hiring+chose hiring+clock hiring+contactYou hiring+feedback hiring+jobList
interview_invitation -1 hiring+jobSheet hiring+keepOnFile interview+careerAdvice interview+offerJob
interview_invitation -1 interview.slot? interviewSet+assessment interviewWord+assessment
interview_invitation -1 interviewWord+careerAdvice interviewWord+declined interviewWord+refusal
interview_invitation -1 invite+askInterest invite+assessment invite+complete invite+offerPapers
interview_invitation -1 keepOnFile+applyAgain keepOnFile+complete keepOnFile+contactYou keepOnFile+invite
interview_invitation -1 keepOnFile@subject legal manyApplicants manyApplicants+applied manyApplicants+roleNoun
interview_invitation -1 not not+application not+applied not+applyAgain not+arrange not+assessment not+complete
interview_invitation -1 not+contactYou not+keepOnFile not+offerJob not+selected not+toOffer not+willReview
interview_invitation -1 offer.made offer.made? offer.papers offer.papers? offerJob+outreach
interview_invitation -1 offerPapers+roleNoun others+complete others+seniority outreach+budget
interview_invitation -1 outreach+jobSheet position+applied position+candidate position+careerAdvice
interview_invitation -1 position+complete position+contactYou position+declined position+hiring position+luck
interview_invitation -1 position+offerPapers position+regret position+willReview proceed+contactYou
interview_invitation -1 proceed+offerJob proceed+regret proceed+toOffer received+arrange received+askInterest
interview_invitation -1 received+assessment received+confirmed received+contactYou received+willReview
interview_invitation -1 refusal+interview rejection.apply-again rejection.chose-others rejection.keep-on-file
interview_invitation -1 rejection.keep-on-file@subject rejection.no-fit rejection.not-moving-forward
interview_invitation -1 rejection.not-moving-forward? rejection.not-selected? rejection.not-selected@subject
interview_invitation -1 rejection.other-applicants? rejection.regret selected+applied selected+contactYou
interview_invitation -1 selected+fit selected+keepOnFile selected+otherMatter selected+willReview
interview_invitation -1 selected@subject stated+hiring stated+invite stated+others stated+proceed
interview_invitation -1 statusNews+roleNoun thanks+interview thanks+outreach toOffer+clock toOffer+invite
interview_invitation -1 toOffer+offerPapers toOffer+received toOffer@subject unfinished+roleNoun visa
interview_invitation -1 visa@subject willReview willReview+arrange willReview+contactYou willReview+outreach
interview_invitation -2 application+arrange application+complete application+declined application+hiring
interview_invitation -2 application+proceed applied+clock arrange+assessment assessment assessment+complete
interview_invitation -2 assessment.complete assessment.named candidate candidate+proceed candidate+received
interview_invitation -2 chose+offerJob chose+offerPapers chose+recruiterSelf complete+roleNoun
interview_invitation -2 condition+hiring condition+invite condition+proceed confirmation.thanks@subject
interview_invitation -2 hedge+application hedge+arrange hedge+interviewWord hiring+received hiring+statusNews
interview_invitation -2 hiring+willReview interview.invited? interviewWord+feedback keepOnFile not+filled
interview_invitation -2 not+proceed offerJob otherMatter+roleNoun otherMatter+visa others+proceed
interview_invitation -2 position+arrange position+outreach position+received proceed+received
interview_invitation -2 rejection.keep-on-file? selected+received stated+toOffer thanks toOffer+complete
interview_invitation -2 toOffer+otherMatter
interview_invitation -3 application+askInterest complete+outreach invite+otherMatter not+invite
interview_invitation -3 offer.papers@subject offerPapers offerPapers@subject position+fit position+others
interview_invitation -3 regret+complete stated+position thanks@subject unsubscribe
interview_invitation -4 received+complete
assessment_invitation +4 assessment assessment.named@subject assessment.nearby@subject assessment@subject
assessment_invitation +4 interviewWord+assessment
assessment_invitation +3 assessment+roleNoun assessment.complete assessment.complete@subject assessment.nearby
assessment_invitation +3 complete@subject hiring+assessment invite+assessment proceed+assessment
assessment_invitation +2 applied+assessment assessment+complete assessment.named candidate+complete
assessment_invitation +2 candidate+proceed clock+complete complete complete+roleNoun complete+seniority
assessment_invitation +2 condition+assessment condition@subject fit+invite hiring+complete interview
assessment_invitation +2 interview+complete interview+offerPapers interviewSet+assessment invite
assessment_invitation +2 invite+complete luck metYou proceed+complete rejection.wishes-luck stated+complete
assessment_invitation +2 thanks+interview thanks+metYou toOffer+applied toOffer+assessment toOffer+roleNoun
assessment_invitation +1 application application+assessment application+consider application+fit
assessment_invitation +1 application+outreach application+proceed application+recruiterSelf application+thanks
assessment_invitation +1 application+toOffer applied+arrange applied+askInterest applied+contactYou
assessment_invitation +1 applied+interview applied+invite applied+roleNoun applied+seniority
assessment_invitation +1 applyAgain+offerJob applyAgain+willReview arrange+offerPapers assessment+budget
assessment_invitation +1 assessment+outreach assessment+seniority assessment.named? candidate
assessment_invitation +1 candidate+applied candidate+arrange candidate+assessment candidate+budget
assessment_invitation +1 candidate+consider candidate+feedback candidate+interview candidate+interviewSet
assessment_invitation +1 candidate+jobList candidate+roleNoun chose+budget chose+complete chose+fit chose+luck
assessment_invitation +1 chose@subject clock+jobSheet clock+offerPapers clock@subject complete+budget
assessment_invitation +1 complete+jobSheet complete+metYou complete+unfinished condition+applyAgain
assessment_invitation +1 condition+metYou condition+offerPapers condition+received condition+regret
assessment_invitation +1 condition+roleNoun condition+selected condition+seniority confirmation.thanks
assessment_invitation +1 confirmation.will-review consider+roleNoun contactYou+roleNoun fit+applied
assessment_invitation +1 fit+arrange fit+assessment fit+complete fit+outreach hedge+metYou hedge+thanks
assessment_invitation +1 hiring+budget hiring+clock hiring+feedback hiring+interview hiring+others
assessment_invitation +1 hiring+seniority hiring+unfinished hiring+visa identityPapers interview+assessment
assessment_invitation +1 interview+budget interview+careerAdvice interview.nearby@subject
assessment_invitation +1 interviewSet+roleNoun interviewWord+complete interviewWord+manyApplicants
assessment_invitation +1 interviewWord+proceed interviewWord+received interviewWord+thanks invite+interviewSet
assessment_invitation +1 invite+metYou invite+offerPapers invite+roleNoun invite+seniority jobList+budget
assessment_invitation +1 keepOnFile+complete luck+thanks manyApplicants+complete manyApplicants+roleNoun not
assessment_invitation +1 not+applyAgain not+assessment not+careerAdvice not+complete not+contactYou
assessment_invitation +1 not+interviewSet not+outreach not+unfinished not+willReview other.matter
assessment_invitation +1 others+proceed position+assessment position+budget position+interviewWord
assessment_invitation +1 position+invite position+jobSheet position+seniority position+thanks proceed
assessment_invitation +1 proceed+applyAgain proceed+interview proceed+thanks proceed+toOffer proceed@subject
assessment_invitation +1 received+askInterest received+assessment received+careerAdvice received+feedback
assessment_invitation +1 received+interview received+invite roleNoun selected+assessment selected+complete
assessment_invitation +1 selected+offerJob selected+toOffer selected@subject seniority@subject stated+selected
assessment_invitation +1 status.news@subject status.withdrawn@subject statusNews@subject thanks+applied
assessment_invitation +1 toOffer+complete toOffer+received visa@subject willReview willReview+arrange
assessment_invitation +1 willReview+interview withdrawn@subject
assessment_invitation -1 alert alert.advice alert.jobs application+clock application+declined
assessment_invitation -1 application+interviewSet application+keepOnFile application+luck application+metYou
assessment_invitation -1 application+offerPapers application+others application+visa application+willReview
assessment_invitation -1 applied+willReview applied@subject applyAgain applyAgain+applied
assessment_invitation -1 applyAgain+interviewSet applyAgain+invite arrange arrange+askInterest
assessment_invitation -1 arrange+assessment arrange+budget arrange+clock arrange+feedback arrange+otherMatter
assessment_invitation -1 arrange@subject candidate+applyAgain candidate+clock candidate+confirmed
assessment_invitation -1 candidate+contactYou candidate+declined candidate+invite candidate+offerJob
assessment_invitation -1 candidate+otherMatter candidate+others candidate+selected candidate+statusNews
assessment_invitation -1 candidate+willReview careerAdvice chose+applyAgain chose+clock chose+contactYou
assessment_invitation -1 chose+interview chose+interviewSet chose+invite chose+jobList chose+jobSheet
assessment_invitation -1 chose+keepOnFile chose+manyApplicants chose+offerJob chose+otherMatter chose+received
assessment_invitation -1 chose+recruiterSelf chose+regret chose+seniority chose+toOffer chose+willReview
assessment_invitation -1 clock+assessment clock+budget clock+metYou complete+feedback complete+unsubscribe
assessment_invitation -1 condition condition+budget condition+conditionAfter condition+contactYou
assessment_invitation -1 condition+hedge condition+interview condition+jobSheet condition+keepOnFile
assessment_invitation -1 condition+otherMatter condition+others condition+position condition+thanks
assessment_invitation -1 condition+visa conditionAfter conditionAfter+chose conditionAfter+position
assessment_invitation -1 confirmation.received confirmation.will-contact@subject confirmed+complete
assessment_invitation -1 consider+applied consider+willReview contactYou+arrange contactYou+offerJob
assessment_invitation -1 contactYou+statusNews contactYou@subject declined declined+assessment filled
assessment_invitation -1 fit+applyAgain fit+contactYou fit+manyApplicants fit+regret fit+willReview
assessment_invitation -1 hedge+candidate hedge+chose hedge+complete hedge+fit hiring+alert hiring+applied
assessment_invitation -1 hiring+arrange hiring+confirmed hiring+fit hiring+jobList hiring+jobSheet
assessment_invitation -1 hiring+keepOnFile hiring+offerJob hiring+proceed hiring+regret hiring+selected
assessment_invitation -1 hiring+statusNews hiring+toOffer interview+askInterest interview+interviewSet
assessment_invitation -1 interview+outreach interview+roleNoun interview+statusNews interview.arrange
assessment_invitation -1 interview.slot@subject interview.when interviewSet+metYou interviewWord+applied
assessment_invitation -1 interviewWord+chose interviewWord+clock interviewWord+declined interviewWord+feedback
assessment_invitation -1 interviewWord+fit interviewWord+others invite+budget invite+offerJob
assessment_invitation -1 invite+otherMatter invite+outreach jobList+roleNoun keepOnFile+invite luck+applied
assessment_invitation -1 luck+complete manyApplicants+willReview metYou@subject not+applied not+askInterest
assessment_invitation -1 not+chose not+interview not+invite not+otherMatter not+others not+regret not+thanks
assessment_invitation -1 not+toOffer not@subject offer.made@subject offer.papers offerJob+otherMatter
assessment_invitation -1 offerJob+outreach offerJob+roleNoun offerJob@subject offerPapers offerPapers+roleNoun
assessment_invitation -1 others others+applied others+chose others+fit others+interview others+metYou
assessment_invitation -1 others+received others+selected others+seniority outreach+seniority
assessment_invitation -1 outreach.ask-interest position position+applyAgain position+clock position+consider
assessment_invitation -1 position+contactYou position+filled position+interview position+jobList
assessment_invitation -1 position+offerJob position+proceed position+unfinished proceed+luck proceed+metYou
assessment_invitation -1 proceed+otherMatter proceed+outreach proceed+regret proceed+roleNoun proceed+selected
assessment_invitation -1 received+applied received+arrange received+budget received+metYou received+roleNoun
assessment_invitation -1 received+statusNews received@subject regret regret+applied regret+interview
assessment_invitation -1 rejection.chose-others rejection.no-match rejection.no-match? rejection.not-selected
assessment_invitation -1 rejection.not-selected? rejection.nothing-to-offer rejection.other-applicants
assessment_invitation -1 rejection.regret selected+fit selected+interviewSet selected+jobSheet
assessment_invitation -1 selected+keepOnFile selected+metYou selected+received selected+roleNoun
assessment_invitation -1 selected+statusNews selected+thanks selected+willReview stated+application
assessment_invitation -1 stated+applied stated+assessment stated+candidate stated+fit stated+hiring
assessment_invitation -1 stated+refusal stated+roleNoun stated@subject status.news statusNews
assessment_invitation -1 statusNews+roleNoun thanks+complete toOffer+clock toOffer+interviewSet
assessment_invitation -1 toOffer+offerJob toOffer+offerPapers toOffer+thanks toOffer+willReview
assessment_invitation -1 unfinished+roleNoun visa+roleNoun willReview+complete willReview+contactYou
assessment_invitation -1 willReview+roleNoun
assessment_invitation -2 application+applyAgain application+feedback application+interviewWord
assessment_invitation -2 application+statusNews arrange+interview budget chose+outreach chose+statusNews
assessment_invitation -2 clock+jobList confirmation.will-contact contactYou feedback@subject hedge
assessment_invitation -2 hedge+application hedge+position hiring+interviewWord hiring+outreach
assessment_invitation -2 interview+feedback interviewWord+arrange interviewWord+interviewSet
assessment_invitation -2 interviewWord+roleNoun interviewWord+selected invite+arrange keepOnFile+received
assessment_invitation -2 legal manyApplicants+applied not+application not+fit not+hiring not+position
assessment_invitation -2 otherMatter+roleNoun outreach.found-you@subject outreach@subject position+luck
assessment_invitation -2 position+offerPapers position+willReview position@subject received+confirmed
assessment_invitation -2 regret+assessment rejection.apply-again? rejection.keep-on-file?
assessment_invitation -2 rejection.other-applicants? stated stated+chose stated+regret thanks
assessment_invitation -2 thanks+assessment thanks@subject unsubscribe visa
assessment_invitation -3 application+interview application@subject complete+offerPapers condition+application
assessment_invitation -3 hiring+received interview.invited? recruiterSelf+roleNoun selected+interview
offer +5 position+offerJob
offer +4 alert.list condition+offerPapers interview+offerJob interviewWord+offerJob jobList offer.made
offer +4 offer.papers? offerJob offerJob+roleNoun offerJob@subject
offer +3 condition+offerJob condition+roleNoun hiring+offerJob identityPapers jobList+budget
offer +3 offer.made@subject offer.papers offerPapers offerPapers+roleNoun selected+offerJob
offer +2 application+offerJob candidate+offerJob chose+clock chose+metYou chose+toOffer
offer +2 complete+identityPapers complete+visa contactYou+offerJob fit+arrange fit+thanks hiring+complete
offer +2 hiring+jobSheet hiring+offerPapers interviewWord+metYou interviewWord+proceed interviewWord+toOffer
offer +2 invite+jobList invite+jobSheet invite+offerJob invite+roleNoun invite+seniority invite@subject
offer +2 jobSheet metYou not+budget not+jobList offerJob+metYou otherMatter outreach.job-sheet
offer +2 position+jobList proceed+interview proceed+offerPapers proceed+toOffer rejection.position-filled
offer +2 selected+otherMatter seniority@subject stated+offerJob thanks+askInterest thanks+complete
offer +2 thanks+offerJob toOffer+offerJob toOffer+roleNoun visa
offer +1 alert.list@subject application+budget application+offerPapers application+others
offer +1 application+seniority application+unfinished applied+offerJob applyAgain+offerJob arrange+clock
offer +1 arrange+offerPapers arrange+otherMatter arrange+roleNoun arrange@subject askInterest+roleNoun
offer +1 assessment+complete assessment.complete budget candidate+askInterest candidate+assessment
offer +1 candidate+chose candidate+proceed candidate+roleNoun candidate+unfinished chose+budget chose+complete
offer +1 chose+contactYou chose+identityPapers chose+interview chose+offerJob chose+offerPapers chose+received
offer +1 chose+recruiterSelf chose+selected chose+statusNews clock clock+jobSheet clock+offerPapers
offer +1 complete+askInterest complete+jobList complete+jobSheet complete+offerPapers complete+recruiterSelf
offer +1 complete+roleNoun complete+seniority condition condition+hiring condition+keepOnFile
offer +1 condition+position condition+proceed condition+stated condition+thanks condition+visa
offer +1 condition@subject conditionAfter+contactYou confirmation.received@subject confirmation.thanks@subject
offer +1 confirmation.will-contact confirmation.will-contact@subject confirmed confirmed@subject contactYou
offer +1 contactYou+arrange contactYou+budget contactYou+recruiterSelf contactYou+roleNoun contactYou@subject
offer +1 declined+applied declined+interview filled+roleNoun fit+declined fit+interview fit+interviewSet
offer +1 hedge+candidate hedge+interviewSet hedge+metYou hedge+stated hedge+statusNews hedge+thanks
offer +1 hedge@subject hiring hiring+askInterest hiring+feedback hiring+interviewWord hiring+jobList
offer +1 hiring+metYou hiring+otherMatter hiring+selected hiring+seniority hiring+toOffer interview.slot
offer +1 interview.slot@subject interviewWord+declined interviewWord+invite interviewWord+outreach invite
offer +1 invite+budget invite+metYou invite+offerPapers jobList@subject jobSheet@subject keepOnFile+interview
offer +1 not+filled not+keepOnFile not+others not+seniority not@subject offer.made? offer.papers@subject
offer +1 offerJob+jobList offerJob+outreach offerPapers+jobSheet offerPapers@subject other.matter
offer +1 outreach.job-sheet@subject position position+chose position+declined position+filled position+hiring
offer +1 position+interview position+interviewWord position+invite position+jobSheet position+offerPapers
offer +1 position+regret position+thanks position+toOffer proceed+filled proceed+metYou proceed+received
offer +1 proceed+roleNoun received+alert received+askInterest received+confirmed regret+arrange
offer +1 regret+offerJob regret+otherMatter rejection.chose-others rejection.no-fit rejection.no-match
offer +1 rejection.not-selected rejection.regret selected selected+applied selected+filled selected+roleNoun
offer +1 selected+statusNews selected+thanks selected@subject stated+arrange stated+complete stated+hiring
offer +1 stated+invite stated+otherMatter stated+position stated@subject statusNews+roleNoun thanks+interview
offer +1 thanks+invite thanks+metYou thanks+outreach thanks+roleNoun thanks+willReview thanks@subject toOffer
offer +1 toOffer+budget toOffer+interview toOffer+metYou toOffer+willReview toOffer@subject
offer +1 unfinished+roleNoun visa+roleNoun willReview+arrange willReview+complete
offer -1 application+assessment application+chose application+confirmed application+contactYou application+fit
offer -1 application+hiring application+interview application+interviewWord application+invite
offer -1 application+jobList application+otherMatter application+outreach application+toOffer application+visa
offer -1 application@subject applied+complete applied+contactYou applied+interview applied+invite
offer -1 applied+offerPapers applied@subject applyAgain applyAgain+contactYou askInterest askInterest+metYou
offer -1 assessment+roleNoun assessment.complete? assessment.complete@subject assessment.named@subject
offer -1 assessment.nearby assessment.nearby@subject assessment@subject candidate+fit candidate+hiring
offer -1 candidate+invite candidate+otherMatter candidate+statusNews candidate+toOffer chose+applied
offer -1 chose+applyAgain chose+arrange chose+askInterest chose+interviewSet chose+jobSheet clock+assessment
offer -1 clock+metYou clock+otherMatter clock+roleNoun clock@subject complete+otherMatter condition+applyAgain
offer -1 condition+arrange condition+assessment condition+budget condition+candidate condition+contactYou
offer -1 condition+feedback condition+hedge condition+interview condition+interviewSet condition+interviewWord
offer -1 condition+jobSheet condition+metYou condition+received condition+regret consider consider+complete
offer -1 contactYou+askInterest contactYou+interview contactYou+invite contactYou+statusNews declined feedback
offer -1 filled filled+budget filled+complete filled+declined filled@subject fit+clock fit+filled fit+invite
offer -1 fit+regret fit@subject hedge hedge+applied hedge+arrange hedge+contactYou hedge+fit hedge+hiring
offer -1 hiring+applied hiring+careerAdvice hiring+chose hiring+fit hiring+others hiring+outreach
offer -1 hiring+regret interview interview+assessment interview+budget interview+complete interview+feedback
offer -1 interview+interviewSet interview.nearby@subject interviewSet@subject interviewWord+assessment
offer -1 interviewWord+budget interviewWord+complete interviewWord+feedback interviewWord+interview
offer -1 interviewWord+interviewSet interviewWord+others invite+askInterest keepOnFile+complete
offer -1 keepOnFile+willReview legal luck+thanks manyApplicants metYou+roleNoun not not+askInterest
offer -1 not+candidate not+complete not+feedback not+invite not+metYou not+offerPapers not+regret
offer -1 not+statusNews not+thanks not+toOffer offerJob+budget offerPapers+outreach others+invite
offer -1 others+roleNoun others+selected others+toOffer outreach outreach+roleNoun outreach.found-you
offer -1 outreach.found-you@subject outreach@subject position+alert position+applied position+assessment
offer -1 position+budget position+careerAdvice position+keepOnFile position+others position+proceed
offer -1 position+received position+refusal position+statusNews position+takenBack position+willReview proceed
offer -1 proceed+arrange proceed+contactYou proceed+invite proceed+otherMatter proceed+thanks received+applied
offer -1 received+clock received+contactYou received+thanks refusal+offerJob regret regret+contactYou
offer -1 regret+received regret+statusNews rejection.apply-again? rejection.not-moving-forward
offer -1 rejection.not-selected? rejection.offer-taken-back selected+arrange selected+contactYou selected+fit
offer -1 selected+keepOnFile stated+assessment stated+fit stated+metYou stated+refusal stated+regret
offer -1 stated+selected stated+statusNews stated+thanks stated+toOffer takenBack thanks+arrange
offer -1 thanks+contactYou thanks+interviewSet thanks+jobList thanks+offerPapers toOffer+applied
offer -1 toOffer+arrange toOffer+clock toOffer+filled toOffer+received toOffer+regret willReview
offer -1 willReview+invite
offer -2 alert.advice application+applied arrange+statusNews assessment.named? candidate careerAdvice
offer -2 chose+fit chose+outreach chose+regret condition+outreach hedge+chose interview+askInterest
offer -2 interview.invited? interview.invited@subject interviewSet+complete interviewWord+otherMatter
offer -2 invite+complete invite+interview keepOnFile not+stated offerJob+takenBack position+clock
offer -2 position+complete regret+complete rejection.keep-on-file selected+complete selected+toOffer
offer -2 seniority+roleNoun thanks+applied unsubscribe
offer -3 application complete+outreach condition+invite confirmation.thanks interviewWord@subject not+chose
offer -3 not+position toOffer+invite
offer -4 applied
recruiter_outreach +5 askInterest
recruiter_outreach +4 outreach outreach+roleNoun outreach.ask-interest
recruiter_outreach +3 chose+unsubscribe complete+unsubscribe condition+invite fit+askInterest not+condition
recruiter_outreach +3 offerPapers+outreach outreach+jobSheet outreach.found-you outreach.recruiter
recruiter_outreach +3 recruiterSelf
recruiter_outreach +2 alert+outreach alert.list application+budget application+chose applied+budget
recruiter_outreach +2 applied+contactYou applied+invite applied+statusNews applyAgain+askInterest
recruiter_outreach +2 applyAgain+outreach arrange+interview askInterest+budget askInterest@subject
recruiter_outreach +2 chose+askInterest chose+consider chose+otherMatter chose+recruiterSelf chose+visa
recruiter_outreach +2 complete+askInterest complete+jobSheet condition+interview condition+interviewSet
recruiter_outreach +2 condition+interviewWord condition+unsubscribe consider consider+invite
recruiter_outreach +2 contactYou+outreach filled+roleNoun fit+jobSheet fit+otherMatter hedge@subject
recruiter_outreach +2 hiring+recruiterSelf hiring+visa interview.arrange interview.invited jobList jobSheet
recruiter_outreach +2 jobSheet+roleNoun jobSheet+seniority jobSheet@subject not+applied not+arrange
recruiter_outreach +2 not+askInterest not+clock not+seniority not+thanks not+unsubscribe other.matter
recruiter_outreach +2 otherMatter outreach.ask-interest@subject outreach.found-you@subject outreach.job-sheet
recruiter_outreach +2 outreach.job-sheet@subject outreach@subject position+jobList position+jobSheet
recruiter_outreach +2 proceed+contactYou received+careerAdvice received+metYou received+outreach unsubscribe
recruiter_outreach +2 visa+roleNoun
recruiter_outreach +1 alert.list@subject application+alert application+careerAdvice application+clock
recruiter_outreach +1 application+consider application+declined application+hiring application+invite
recruiter_outreach +1 application+keepOnFile application+offerJob application+otherMatter application+others
recruiter_outreach +1 application+recruiterSelf application+regret application+visa applied+askInterest
recruiter_outreach +1 applied+careerAdvice applied+jobList applied+jobSheet applied+outreach
recruiter_outreach +1 applyAgain+complete applyAgain+invite applyAgain+offerJob applyAgain@subject
recruiter_outreach +1 arrange+alert arrange+askInterest arrange+feedback arrange+outreach arrange+roleNoun
recruiter_outreach +1 assessment+outreach budget+roleNoun candidate+consider candidate+fit candidate+outreach
recruiter_outreach +1 chose+applied chose+clock chose+contactYou chose+outreach chose+seniority clock+budget
recruiter_outreach +1 clock+complete clock+jobList clock+otherMatter clock@subject complete+alert
recruiter_outreach +1 complete+recruiterSelf condition condition+application condition+applied
recruiter_outreach +1 condition+askInterest condition+budget condition+chose condition+clock
recruiter_outreach +1 condition+consider condition+declined condition+offerJob condition+outreach
recruiter_outreach +1 condition+recruiterSelf condition+stated condition+thanks condition+visa
recruiter_outreach +1 conditionAfter+chose confirmation.will-contact@subject consider+complete
recruiter_outreach +1 consider+willReview contactYou+askInterest contactYou+complete contactYou+interview
recruiter_outreach +1 contactYou@subject fit+alert fit+applied fit+assessment fit+clock fit+interview
recruiter_outreach +1 fit+outreach fit+roleNoun fit+toOffer hedge+interview hedge+others hedge+outreach
recruiter_outreach +1 hedge+recruiterSelf hedge+thanks hedge+unsubscribe hiring+consider hiring+fit
recruiter_outreach +1 hiring+jobList hiring+keepOnFile hiring+manyApplicants hiring+offerPapers hiring+others
recruiter_outreach +1 hiring+statusNews hiring+takenBack interview interview+askInterest interview+roleNoun
recruiter_outreach +1 interview+statusNews interview.invited? interviewSet+askInterest interviewSet+complete
recruiter_outreach +1 interviewSet+outreach interviewWord+arrange interviewWord+askInterest interviewWord+fit
recruiter_outreach +1 interviewWord+offerJob interviewWord+offerPapers interviewWord+others
recruiter_outreach +1 interviewWord+outreach invite+feedback invite+jobList invite+metYou invite@subject
recruiter_outreach +1 jobList+budget jobList+roleNoun jobList@subject keepOnFile+alert keepOnFile+applied
recruiter_outreach +1 keepOnFile+arrange keepOnFile+outreach keepOnFile+statusNews legal+roleNoun
recruiter_outreach +1 manyApplicants manyApplicants+complete manyApplicants+roleNoun not+applyAgain not+chose
recruiter_outreach +1 not+contactYou not+invite not+jobSheet not+metYou not+others not+proceed offer.papers
recruiter_outreach +1 offerJob+outreach offerPapers offerPapers+jobList offerPapers+jobSheet
recruiter_outreach +1 offerPapers+roleNoun other.matter@subject otherMatter+budget otherMatter+roleNoun
recruiter_outreach +1 otherMatter+visa otherMatter@subject others others+applied others+arrange
recruiter_outreach +1 others+complete others+contactYou others+interview others+otherMatter others+roleNoun
recruiter_outreach +1 outreach+otherMatter outreach+recruiterSelf outreach+seniority position+keepOnFile
recruiter_outreach +1 position+legal position+metYou position+offerPapers position+otherMatter
recruiter_outreach +1 position+received position+recruiterSelf position+seniority position+statusNews
recruiter_outreach +1 proceed+applyAgain proceed+askInterest proceed+interviewSet proceed+outreach
recruiter_outreach +1 received+invite received+jobSheet received+recruiterSelf received+unsubscribe
recruiter_outreach +1 recruiterSelf+roleNoun rejection.apply-again? rejection.not-selected?
recruiter_outreach +1 rejection.other-applicants rejection.other-applicants? roleNoun roleNoun@subject
recruiter_outreach +1 selected selected+contactYou selected+fit selected+jobSheet seniority seniority+roleNoun
recruiter_outreach +1 stated+assessment stated+contactYou stated+hiring stated+interview stated+metYou
recruiter_outreach +1 stated+toOffer status.unfinished statusNews+roleNoun thanks+arrange thanks+contactYou
recruiter_outreach +1 thanks+invite thanks+outreach toOffer+applied toOffer+filled unfinished visa
recruiter_outreach +1 visa@subject willReview+otherMatter
recruiter_outreach -1 alert alert.advice alert.jobs application application+applied application+applyAgain
recruiter_outreach -1 application+confirmed application+interviewSet application+legal
recruiter_outreach -1 application+manyApplicants application+position application+proceed application+roleNoun
recruiter_outreach -1 application+willReview applied applied+offerPapers applied+roleNoun applied+willReview
recruiter_outreach -1 arrange+budget arrange+clock arrange@subject assessment+complete assessment+roleNoun
recruiter_outreach -1 assessment.named? assessment.named@subject assessment@subject budget+metYou
recruiter_outreach -1 budget@subject candidate+arrange candidate+complete candidate+hiring candidate+interview
recruiter_outreach -1 candidate+proceed candidate+received candidate+selected careerAdvice chose+assessment
recruiter_outreach -1 chose+budget chose+declined chose+filled chose+identityPapers chose+jobList
recruiter_outreach -1 chose+keepOnFile chose+legal chose+metYou chose+selected clock+jobSheet
recruiter_outreach -1 clock+offerPapers complete+careerAdvice complete+feedback complete+otherMatter
recruiter_outreach -1 complete+roleNoun complete+seniority complete+visa condition+feedback condition+fit
recruiter_outreach -1 condition+keepOnFile condition+offerPapers condition+received condition+roleNoun
recruiter_outreach -1 conditionAfter+application conditionAfter+complete conditionAfter+hiring
recruiter_outreach -1 conditionAfter+position confirmed confirmed+applied consider+contactYou consider+fit
recruiter_outreach -1 consider+roleNoun consider+thanks declined feedback feedback+roleNoun filled@subject
recruiter_outreach -1 fit+arrange fit+invite fit+keepOnFile fit+received hedge+metYou hedge+statusNews
recruiter_outreach -1 hedge+willReview hiring+clock hiring+contactYou hiring+declined hiring+filled
recruiter_outreach -1 hiring+metYou hiring+proceed hiring+thanks hiring+willReview identityPapers
recruiter_outreach -1 interview+assessment interview+budget interview+otherMatter interview+seniority
recruiter_outreach -1 interview.nearby@subject interview.slot@subject interview.when interviewSet+metYou
recruiter_outreach -1 interviewWord interviewWord+applied interviewWord+budget interviewWord+otherMatter
recruiter_outreach -1 interviewWord+selected interviewWord+toOffer invite+askInterest invite+interview
recruiter_outreach -1 invite+interviewSet invite+jobSheet invite+offerPapers keepOnFile+interview
recruiter_outreach -1 keepOnFile+received luck manyApplicants+applied money not+assessment not+candidate
recruiter_outreach -1 not+consider not+declined not+interviewSet not+jobList not+keepOnFile not+outreach
recruiter_outreach -1 not+roleNoun not+stated not+unfinished not+visa not+willReview offer.made@subject
recruiter_outreach -1 offer.papers? offer.papers@subject offerJob offerJob@subject offerPapers@subject
recruiter_outreach -1 others+proceed others+selected others+seniority position+alert position+applied
recruiter_outreach -1 position+candidate position+clock position+complete position+confirmed
recruiter_outreach -1 position+contactYou position+fit position+hiring position+interviewSet position+luck
recruiter_outreach -1 position+manyApplicants position+proceed position+visa position@subject proceed+chose
recruiter_outreach -1 proceed+keepOnFile proceed+otherMatter proceed+received proceed+roleNoun
recruiter_outreach -1 received+applied received+confirmed received+feedback received+interview
recruiter_outreach -1 received+interviewSet received+offerPapers received+visa regret+complete regret+outreach
recruiter_outreach -1 rejection.not-selected selected+arrange selected+interviewSet selected+invite
recruiter_outreach -1 selected+thanks selected@subject stated+arrange stated+received stated+selected
recruiter_outreach -1 status.news@subject statusNews@subject thanks+applied thanks+statusNews thanks@subject
recruiter_outreach -1 toOffer+arrange toOffer+contactYou toOffer+interview toOffer+interviewSet
recruiter_outreach -1 toOffer+offerJob toOffer+offerPapers toOffer+roleNoun toOffer@subject
recruiter_outreach -1 willReview+complete willReview+invite willReview+outreach
recruiter_outreach -2 application+interviewWord arrange+offerPapers arrange+otherMatter candidate+applied
recruiter_outreach -2 candidate+others chose+feedback chose+interviewSet chose+offerPapers condition+position
recruiter_outreach -2 condition+willReview confirmation.thanks confirmation.will-review fit+contactYou
recruiter_outreach -2 hedge+arrange hedge+complete hiring+askInterest interview+metYou
recruiter_outreach -2 interview.arrange@subject interviewWord+complete interviewWord+invite invite+roleNoun
recruiter_outreach -2 metYou not+budget not+interview not+interviewWord position+arrange position+filled
recruiter_outreach -2 position+thanks proceed received regret rejection.keep-on-file? rejection.no-fit
recruiter_outreach -2 selected+interview selected+roleNoun stated+position stated+roleNoun willReview
recruiter_outreach -3 application+candidate application+thanks clock condition+hiring hiring@subject
recruiter_outreach -3 interviewWord+metYou not+hiring stated stated+regret thanks thanks+roleNoun
recruiter_outreach -4 candidate
job_alert_newsletter +5 alert position+alert unsubscribe
job_alert_newsletter +4 alert.advice alert.jobs alert.jobs@subject alert@subject careerAdvice
job_alert_newsletter +3 alert.advice@subject alert.list applyAgain+alert careerAdvice@subject chose+alert
job_alert_newsletter +3 chose+recruiterSelf complete+unsubscribe jobList not+budget position@subject
job_alert_newsletter +2 alert+careerAdvice alert+jobList alert+roleNoun application applyAgain@subject
job_alert_newsletter +2 chose+careerAdvice clock+roleNoun condition+candidate fit@subject hedge+careerAdvice
job_alert_newsletter +2 hedge+hiring hedge+position hiring+careerAdvice interviewWord+careerAdvice
job_alert_newsletter +2 jobList+roleNoun not+alert not+jobList position+applyAgain position+askInterest
job_alert_newsletter +2 position+budget position+careerAdvice position+clock position+jobList
job_alert_newsletter +2 position+outreach refusal rejection.apply-again@subject rejection.chose-others?
job_alert_newsletter +2 rejection.position-filled?
job_alert_newsletter +1 application+assessment application+careerAdvice application+complete
job_alert_newsletter +1 application+interviewWord application+offerJob application+willReview
job_alert_newsletter +1 application@subject applied+alert applied+jobList applied+outreach applyAgain
job_alert_newsletter +1 applyAgain+roleNoun arrange+askInterest arrange+careerAdvice arrange+metYou
job_alert_newsletter +1 askInterest budget budget@subject candidate+declined candidate+hiring candidate+others
job_alert_newsletter +1 chose+applied chose+applyAgain chose+askInterest chose+jobList chose+keepOnFile
job_alert_newsletter +1 chose+refusal chose+seniority chose+toOffer clock+jobList clock+jobSheet
job_alert_newsletter +1 complete+alert complete+offerJob complete+recruiterSelf condition+alert
job_alert_newsletter +1 condition+applied condition+careerAdvice condition+complete condition+filled
job_alert_newsletter +1 condition+otherMatter condition+position condition+received condition+unsubscribe
job_alert_newsletter +1 conditionAfter+received confirmation.thanks@subject confirmation.will-contact@subject
job_alert_newsletter +1 contactYou+metYou contactYou+recruiterSelf contactYou@subject fit+alert fit+keepOnFile
job_alert_newsletter +1 hedge hedge+alert hedge+applied hedge+applyAgain hedge+askInterest hedge+candidate
job_alert_newsletter +1 hedge+fit hedge+interview hedge+offerJob hedge+others hedge+regret hedge+stated
job_alert_newsletter +1 hedge@subject hiring hiring+applied hiring+arrange hiring+jobList hiring+luck
job_alert_newsletter +1 hiring+offerJob hiring+others hiring+recruiterSelf hiring+refusal hiring+regret
job_alert_newsletter +1 hiring+roleNoun interview+careerAdvice interview+offerPapers interview.slot
job_alert_newsletter +1 interviewWord interviewWord+applied interviewWord+budget interviewWord+interview
job_alert_newsletter +1 interviewWord+offerPapers interviewWord+received interviewWord+willReview
job_alert_newsletter +1 invite+arrange jobList+budget legal+unsubscribe luck luck+alert luck+thanks
job_alert_newsletter +1 manyApplicants+applied not+askInterest not+careerAdvice not+condition not+feedback
job_alert_newsletter +1 not+position not+received not+stated not@subject offer.made? offer.papers?
job_alert_newsletter +1 offerPapers+budget offerPapers+roleNoun otherMatter+roleNoun others others+chose
job_alert_newsletter +1 others+declined others+proceed others+roleNoun others+selected outreach
job_alert_newsletter +1 outreach.ask-interest outreach.found-you outreach.found-you@subject outreach@subject
job_alert_newsletter +1 position+chose position+filled position+interview position+interviewWord position+luck
job_alert_newsletter +1 position+offerJob position+recruiterSelf position+roleNoun proceed+arrange
job_alert_newsletter +1 proceed+assessment proceed+declined proceed+interviewSet proceed+selected
job_alert_newsletter +1 proceed+statusNews received received+contactYou received+metYou received+roleNoun
job_alert_newsletter +1 refusal+regret refusal+roleNoun regret+roleNoun rejection.apply-again?
job_alert_newsletter +1 rejection.not-selected? rejection.other-applicants? rejection.wishes-luck roleNoun
job_alert_newsletter +1 roleNoun@subject selected+budget selected+offerJob selected+otherMatter seniority
job_alert_newsletter +1 stated+declined stated+interviewSet stated+others stated+refusal
job_alert_newsletter +1 status.withdrawn@subject statusNews+legal statusNews+roleNoun thanks+arrange
job_alert_newsletter +1 thanks+metYou thanks+otherMatter thanks@subject toOffer toOffer+clock toOffer+offerJob
job_alert_newsletter +1 visa+roleNoun willReview+roleNoun withdrawn withdrawn@subject
job_alert_newsletter -1 alert+askInterest alert+outreach application+applyAgain application+budget
job_alert_newsletter -1 application+candidate application+chose application+clock application+contactYou
job_alert_newsletter -1 application+invite application+keepOnFile application+offerPapers application+outreach
job_alert_newsletter -1 application+recruiterSelf application+statusNews application+thanks applied+arrange
job_alert_newsletter -1 applied+askInterest applied+assessment applied+roleNoun applyAgain+applied
job_alert_newsletter -1 arrange+alert askInterest+budget assessment+budget assessment+complete budget+roleNoun
job_alert_newsletter -1 candidate+applyAgain candidate+assessment candidate+interview candidate+interviewWord
job_alert_newsletter -1 candidate+metYou candidate+received candidate+roleNoun chose+assessment chose+complete
job_alert_newsletter -1 chose+consider chose+legal chose+manyApplicants chose+metYou chose+offerPapers
job_alert_newsletter -1 chose+otherMatter chose+statusNews chose+thanks clock+complete clock@subject
job_alert_newsletter -1 complete+askInterest complete+offerPapers complete+roleNoun complete+statusNews
job_alert_newsletter -1 complete@subject condition+application condition+applyAgain condition+arrange
job_alert_newsletter -1 condition+chose condition+contactYou condition+fit condition+hedge condition+invite
job_alert_newsletter -1 condition+jobSheet condition+proceed condition+roleNoun condition+stated
job_alert_newsletter -1 condition+willReview conditionAfter confirmation.received
job_alert_newsletter -1 confirmation.received@subject confirmation.thanks confirmation.will-contact consider
job_alert_newsletter -1 contactYou contactYou+askInterest contactYou+roleNoun filled+complete fit+arrange
job_alert_newsletter -1 fit+budget fit+contactYou fit+outreach fit+received fit+roleNoun hedge+recruiterSelf
job_alert_newsletter -1 hedge+selected hiring+assessment hiring+budget hiring+fit hiring+invite hiring+metYou
job_alert_newsletter -1 hiring+offerPapers hiring+otherMatter hiring+unfinished identityPapers
job_alert_newsletter -1 interview+askInterest interview+assessment interview+interviewSet interview+jobList
job_alert_newsletter -1 interview+metYou interview+otherMatter interview.invited? interview@subject
job_alert_newsletter -1 interviewSet+complete interviewWord+interviewSet interviewWord+otherMatter
job_alert_newsletter -1 interviewWord@subject invite+clock invite+complete invite+roleNoun invite@subject
job_alert_newsletter -1 jobSheet keepOnFile+applied keepOnFile+statusNews luck+applyAgain luck+complete
job_alert_newsletter -1 luck+roleNoun manyApplicants metYou not+applyAgain not+chose not+clock not+consider
job_alert_newsletter -1 not+fit not+hiring not+interview not+outreach not+regret not+roleNoun not+selected
job_alert_newsletter -1 others+interview outreach+jobSheet outreach+seniority outreach.job-sheet
job_alert_newsletter -1 position+assessment position+candidate position+contactYou position+otherMatter
job_alert_newsletter -1 position+proceed position+selected proceed proceed+complete proceed+interview
job_alert_newsletter -1 proceed+invite received+applied received+assessment received+budget received+complete
job_alert_newsletter -1 received+invite rejection.no-match selected selected+applied selected+invite
job_alert_newsletter -1 selected+roleNoun selected+toOffer selected@subject stated+chose stated+statusNews
job_alert_newsletter -1 status.news status.unfinished thanks+complete toOffer+offerPapers toOffer+roleNoun
job_alert_newsletter -1 unfinished
job_alert_newsletter -2 application+askInterest application+position application+received application+selected
job_alert_newsletter -2 applied@subject arrange+complete candidate+complete condition condition+askInterest
job_alert_newsletter -2 condition+conditionAfter hiring+outreach interviewSet position+applied
job_alert_newsletter -2 position+statusNews thanks+roleNoun
job_alert_newsletter -3 application+roleNoun
job_alert_newsletter -4 thanks
status_update_other +6 status.news@subject statusNews@subject
status_update_other +4 application+statusNews application+unfinished keepOnFile@subject
status_update_other +4 rejection.keep-on-file@subject stated+statusNews status.unfinished@subject
status_update_other +4 status.withdrawn@subject statusNews unfinished unfinished@subject withdrawn
status_update_other +4 withdrawn@subject
status_update_other +3 application+metYou application+withdrawn applied+statusNews complete+unfinished
status_update_other +3 condition+contactYou condition+toOffer hiring+statusNews not+roleNoun
status_update_other +3 position+withdrawn proceed+statusNews status.news status.unfinished status.withdrawn
status_update_other +3 thanks+statusNews
status_update_other +2 application+applyAgain application+clock application+position application+willReview
status_update_other +2 application@subject applied+unfinished applied+withdrawn applyAgain+applied
status_update_other +2 applyAgain+complete applyAgain+received applyAgain@subject candidate+askInterest
status_update_other +2 candidate+unfinished chose+invite chose+keepOnFile complete@subject
status_update_other +2 condition+applyAgain condition+arrange contactYou+arrange contactYou+careerAdvice
status_update_other +2 contactYou+recruiterSelf contactYou+statusNews declined+complete filled+interview
status_update_other +2 filled+regret hedge+contactYou hiring+roleNoun interview+complete interview+statusNews
status_update_other +2 interviewWord+filled interviewWord+statusNews keepOnFile keepOnFile+complete
status_update_other +2 metYou+feedback metYou+roleNoun not+filled not+willReview position+applied
status_update_other +2 position+applyAgain position+hiring position+otherMatter position+statusNews
status_update_other +2 proceed+metYou received+arrange received+contactYou received+offerPapers
status_update_other +2 regret+statusNews rejection.apply-again? rejection.apply-again@subject
status_update_other +2 rejection.keep-on-file stated+selected stated+thanks statusNews+roleNoun
status_update_other +2 toOffer+contactYou unsubscribe willReview+roleNoun withdrawn+roleNoun
status_update_other +1 alert alert.jobs application application+applied application+chose application+complete
status_update_other +1 application+confirmed application+contactYou application+feedback application+fit
status_update_other +1 application+hiring application+interviewSet application+jobSheet application+luck
status_update_other +1 application+proceed application+received application+roleNoun application+selected
status_update_other +1 application+visa applied applied+alert applied+askInterest applied+clock
status_update_other +1 applied+jobSheet applied+metYou applied+otherMatter applied+visa applied+willReview
status_update_other +1 applyAgain arrange+assessment arrange+budget arrange+statusNews assessment+otherMatter
status_update_other +1 budget+metYou budget@subject candidate candidate+applyAgain candidate+legal
status_update_other +1 candidate+metYou candidate+otherMatter candidate+proceed candidate+received
status_update_other +1 candidate+statusNews candidate+toOffer candidate@subject careerAdvice chose+applyAgain
status_update_other +1 chose+arrange chose+consider chose+fit chose+luck chose+manyApplicants
status_update_other +1 chose+otherMatter chose+statusNews chose+willReview complete+careerAdvice
status_update_other +1 complete+jobSheet complete+metYou complete+offerPapers complete+statusNews condition
status_update_other +1 condition+careerAdvice condition+conditionAfter condition+fit condition+hedge
status_update_other +1 condition+hiring condition+interviewSet condition+invite condition+jobSheet
status_update_other +1 condition+keepOnFile condition+position condition+received condition+recruiterSelf
status_update_other +1 condition+roleNoun condition+thanks condition+unsubscribe conditionAfter
status_update_other +1 conditionAfter+arrange conditionAfter+position confirmation.will-contact
status_update_other +1 confirmation.will-review confirmation.will-review@subject confirmed+roleNoun
status_update_other +1 confirmed@subject contactYou contactYou+askInterest contactYou+complete
status_update_other +1 contactYou+invite contactYou+roleNoun declined+invite declined+received
status_update_other +1 feedback+roleNoun filled filled+arrange filled+complete fit+applyAgain fit+complete
status_update_other +1 fit+contactYou fit+otherMatter fit+recruiterSelf fit+regret fit+thanks fit+toOffer
status_update_other +1 hedge+budget hedge+recruiterSelf hedge+roleNoun hiring hiring+alert hiring+applied
status_update_other +1 hiring+applyAgain hiring+askInterest hiring+clock hiring+contactYou hiring+feedback
status_update_other +1 hiring+invite hiring+keepOnFile hiring+legal hiring+regret hiring+toOffer
status_update_other +1 hiring+unfinished identityPapers interview+feedback interview+roleNoun interview.slot?
status_update_other +1 interviewWord+arrange interviewWord+assessment interviewWord+complete
status_update_other +1 interviewWord+feedback interviewWord+fit interviewWord+others interviewWord+roleNoun
status_update_other +1 interviewWord+toOffer invite+complete invite@subject keepOnFile+outreach
status_update_other +1 keepOnFile+thanks legal luck+complete money not+application not+applied not+applyAgain
status_update_other +1 not+candidate not+chose not+complete not+declined not+hiring not+interviewSet
status_update_other +1 not+invite not+jobSheet not+keepOnFile not+metYou not+position not+thanks
status_update_other +1 not+unfinished not@subject others+interview others+manyApplicants others+metYou
status_update_other +1 others+otherMatter position+alert position+careerAdvice position+confirmed
status_update_other +1 position+invite position+keepOnFile position+legal position+manyApplicants
status_update_other +1 position+others position+received position+toOffer position+unfinished proceed+applied
status_update_other +1 proceed+contactYou proceed+invite proceed+otherMatter proceed+visa proceed+willReview
status_update_other +1 received+alert received+budget received+careerAdvice received+legal received+roleNoun
status_update_other +1 received@subject regret+complete regret+thanks rejection.keep-on-file?
status_update_other +1 rejection.not-selected@subject selected+contactYou selected+metYou selected+statusNews
status_update_other +1 selected+willReview stated+applied stated+candidate stated+complete stated+filled
status_update_other +1 stated+fit stated+roleNoun statusNews+metYou toOffer+applyAgain toOffer+complete
status_update_other +1 toOffer+interview willReview+arrange willReview+assessment willReview+contactYou
status_update_other +1 willReview+otherMatter willReview+statusNews willReview@subject
status_update_other -1 alert+askInterest alert.jobs@subject alert.list@subject alert@subject
status_update_other -1 application+invite application+jobList application+offerPapers application+others
status_update_other -1 application+recruiterSelf application+refusal application+regret applied+arrange
status_update_other -1 applied+careerAdvice applied+interview applied+interviewSet applied+outreach
status_update_other -1 applyAgain+jobList applyAgain+thanks arrange arrange+complete arrange+interviewSet
status_update_other -1 arrange+outreach assessment assessment.complete? assessment.named assessment.named?
status_update_other -1 assessment.named@subject assessment.nearby@subject assessment@subject
status_update_other -1 candidate+assessment candidate+budget candidate+confirmed candidate+consider
status_update_other -1 candidate+declined candidate+interview candidate+interviewSet candidate+others
status_update_other -1 candidate+regret candidate+selected candidate+thanks chose+assessment chose+clock
status_update_other -1 chose+contactYou chose+declined chose+interview chose+interviewSet chose+jobList
status_update_other -1 chose+jobSheet chose+thanks clock+complete clock+roleNoun complete+askInterest
status_update_other -1 complete+roleNoun condition+clock condition+consider condition+feedback
status_update_other -1 condition+filled condition+interview condition+legal condition+manyApplicants
status_update_other -1 condition+metYou condition+offerJob condition+otherMatter condition+others
status_update_other -1 condition+outreach condition+regret condition+statusNews condition+visa
status_update_other -1 condition+willReview conditionAfter+contactYou conditionAfter+fit confirmation.received
status_update_other -1 confirmed+willReview consider+complete consider+regret consider+thanks
status_update_other -1 consider+willReview contactYou+outreach feedback@subject filled+contactYou
status_update_other -1 filled+roleNoun fit+declined fit+filled fit+manyApplicants hedge hedge+alert
status_update_other -1 hedge+application hedge+applied hedge+applyAgain hedge+candidate hedge+complete
status_update_other -1 hedge+hiring hedge+others hedge+position hedge+received hedge+thanks hedge+willReview
status_update_other -1 hiring+confirmed hiring+consider hiring+filled hiring+interview hiring+jobList
status_update_other -1 hiring+jobSheet hiring+luck hiring+offerPapers hiring+proceed hiring+visa
status_update_other -1 interview+jobList interview.arrange? interview.invited@subject interview.nearby@subject
status_update_other -1 interviewSet+complete interviewWord interviewWord+chose interviewWord+invite
status_update_other -1 interviewWord+manyApplicants interviewWord+offerPapers interviewWord+proceed
status_update_other -1 interviewWord+thanks invite+arrange invite+otherMatter jobList+budget jobList+roleNoun
status_update_other -1 jobList@subject keepOnFile+arrange legal+unsubscribe luck luck+alert luck+applied
status_update_other -1 manyApplicants+interview not+arrange not+askInterest not+clock not+confirmed
status_update_other -1 not+consider not+contactYou not+fit not+hedge not+manyApplicants not+offerPapers
status_update_other -1 not+regret not+selected not+statusNews offer.made offer.made? offerPapers+budget
status_update_other -1 other.matter@subject otherMatter+visa otherMatter@subject others+chose others+complete
status_update_other -1 others+invite others+selected outreach outreach+roleNoun outreach.ask-interest
status_update_other -1 outreach.found-you outreach.recruiter position position+consider position+feedback
status_update_other -1 position+filled position+interviewSet position+outreach position+selected
status_update_other -1 position+willReview proceed+arrange proceed+assessment proceed+consider proceed+fit
status_update_other -1 proceed+interview proceed+interviewSet proceed+offerJob proceed+regret
status_update_other -1 received+confirmed received+feedback received+interview received+interviewSet
status_update_other -1 received+otherMatter received+outreach received+unsubscribe recruiterSelf refusal
status_update_other -1 refusal+applied refusal+complete regret+applied regret+interview regret+manyApplicants
status_update_other -1 regret+roleNoun regret+willReview rejection.no-match? rejection.not-moving-forward?
status_update_other -1 rejection.not-selected rejection.nothing-to-offer rejection.position-filled?
status_update_other -1 rejection.wishes-luck roleNoun selected+arrange selected+interview selected+invite
status_update_other -1 stated+invite stated+manyApplicants stated+otherMatter stated+willReview thanks+alert
status_update_other -1 thanks+arrange thanks+interview toOffer+assessment toOffer+metYou toOffer+outreach
status_update_other -1 toOffer+roleNoun toOffer+thanks unfinished+roleNoun visa+roleNoun willReview+interview
status_update_other -2 application+arrange application+assessment applied+assessment applyAgain+alert
status_update_other -2 applyAgain+invite applyAgain+willReview arrange+roleNoun arrange@subject
status_update_other -2 assessment+roleNoun budget candidate+filled candidate+fit candidate+hiring
status_update_other -2 candidate+interviewWord chose+offerJob chose+selected complete+otherMatter
status_update_other -2 condition+budget condition+stated fit fit+roleNoun hedge+interviewWord hiring+budget
status_update_other -2 interview.slot@subject invite+interview jobSheet+roleNoun keepOnFile+alert
status_update_other -2 keepOnFile+applied keepOnFile+statusNews not+others offerJob position+thanks
status_update_other -2 position@subject proceed+selected rejection.chose-others rejection.regret
status_update_other -2 roleNoun@subject selected+toOffer seniority seniority+roleNoun stated+proceed
status_update_other -2 thanks+roleNoun toOffer+invite toOffer@subject
status_update_other -3 application+thanks chose+budget clock confirmation.thanks thanks+applied
unrelated +5 candidate@subject thanks+otherMatter
unrelated +4 application+otherMatter applied+otherMatter candidate+interviewWord chose+otherMatter
unrelated +4 condition+statusNews money other.matter@subject otherMatter otherMatter@subject
unrelated +4 received+otherMatter rejection.not-selected
unrelated +3 candidate+feedback candidate+interview chose+manyApplicants clock complete+feedback
unrelated +3 confirmation.will-review@subject confirmed+thanks fit+otherMatter hedge+budget hedge+roleNoun
unrelated +3 interview+clock not+contactYou not+regret not+seniority other.matter outreach+askInterest
unrelated +3 received+arrange regret regret+otherMatter rejection.not-selected@subject selected+otherMatter
unrelated +3 stated+otherMatter toOffer+otherMatter unsubscribe willReview@subject
unrelated +2 application+visa applied+visa applied@subject arrange+clock arrange@subject askInterest+roleNoun
unrelated +2 assessment assessment.named assessment.nearby candidate+chose candidate+clock candidate+declined
unrelated +2 candidate+metYou candidate+otherMatter chose chose+budget chose+legal chose+offerPapers
unrelated +2 chose+toOffer chose+unsubscribe clock@subject complete complete+offerJob condition+jobSheet
unrelated +2 condition+others condition+regret condition+toOffer confirmation.received consider declined
unrelated +2 declined+otherMatter feedback@subject hedge+consider hedge+jobSheet hedge+others
unrelated +2 hiring+askInterest hiring+jobList hiring+outreach interview+seniority interview.invited
unrelated +2 interview.slot@subject interview.when interviewSet+clock interviewWord+applied
unrelated +2 interviewWord+clock invite+otherMatter invite+outreach keepOnFile+contactYou not+fit not+jobSheet
unrelated +2 not+others not+received not+refusal not+selected not+stated not+toOffer not+willReview
unrelated +2 not@subject otherMatter+budget others+chose others+seniority position+otherMatter proceed+arrange
unrelated +2 proceed+chose proceed+filled proceed+otherMatter proceed+regret proceed+statusNews
unrelated +2 received+feedback received+legal refusal refusal+otherMatter rejection.chose-others?
unrelated +2 rejection.no-match rejection.other-applicants? rejection.refusal rejection.regret selected+budget
unrelated +2 selected+outreach selected+willReview selected@subject stated stated+candidate stated+proceed
unrelated +2 stated+willReview thanks+visa toOffer toOffer+clock toOffer+received visa visa@subject
unrelated +1 alert+careerAdvice alert+roleNoun alert.advice alert.jobs@subject alert@subject
unrelated +1 application+careerAdvice application+clock application+feedback application+manyApplicants
unrelated +1 application+recruiterSelf application+regret application+willReview applied+complete
unrelated +1 applied+feedback applied+interview applied+jobList applied+legal applied+offerPapers
unrelated +1 applied+outreach applyAgain+invite applyAgain+roleNoun arrange+interviewSet arrange+otherMatter
unrelated +1 askInterest+metYou askInterest@subject assessment+seniority assessment.complete
unrelated +1 assessment.named@subject assessment@subject candidate candidate+alert candidate+fit
unrelated +1 candidate+hiring candidate+statusNews careerAdvice chose+applyAgain chose+assessment
unrelated +1 chose+consider chose+contactYou chose+declined chose+identityPapers chose+interview chose+jobList
unrelated +1 chose+outreach chose+received chose+refusal chose+thanks chose+visa chose@subject
unrelated +1 clock+assessment complete+careerAdvice complete+identityPapers complete+offerPapers
unrelated +1 complete+otherMatter complete+outreach complete+statusNews condition+arrange
unrelated +1 condition+askInterest condition+consider condition+filled condition+hedge condition+invite
unrelated +1 conditionAfter+contactYou conditionAfter+hiring conditionAfter+position confirmed
unrelated +1 confirmed+applied confirmed+outreach confirmed+willReview confirmed@subject consider+applyAgain
unrelated +1 consider+contactYou consider+fit consider+received consider+roleNoun contactYou+askInterest
unrelated +1 contactYou+offerJob declined+arrange declined+assessment declined+contactYou declined+regret
unrelated +1 feedback filled filled+budget filled+declined filled@subject fit+budget fit@subject hedge
unrelated +1 hedge+askInterest hedge+complete hedge+interviewSet hedge+otherMatter hedge+outreach
unrelated +1 hedge+position hedge+proceed hedge+recruiterSelf hedge+regret hedge+selected hiring+applied
unrelated +1 hiring+budget hiring+declined hiring+filled hiring+interviewWord hiring+legal hiring+offerJob
unrelated +1 hiring+proceed hiring+received interview+askInterest interview+budget interview+otherMatter
unrelated +1 interview+recruiterSelf interview.arrange? interview.arrange@subject interview.invited@subject
unrelated +1 interview.nearby@subject interview.slot interview.slot? interview@subject interviewSet
unrelated +1 interviewWord interviewWord+chose interviewWord+feedback interviewWord+interview
unrelated +1 interviewWord+roleNoun interviewWord+thanks interviewWord@subject invite+askInterest
unrelated +1 invite+budget invite+complete invite+metYou invite+roleNoun jobSheet+seniority legal+unsubscribe
unrelated +1 luck+received luck+roleNoun manyApplicants+received metYou@subject not not+arrange not+budget
unrelated +1 not+careerAdvice not+consider not+hedge not+keepOnFile not+luck not+otherMatter not+proceed
unrelated +1 not+roleNoun not+visa offer.made offer.papers offerJob offerJob+offerPapers offerJob+otherMatter
unrelated +1 offerPapers+budget offerPapers+identityPapers otherMatter+visa others others+arrange
unrelated +1 others+consider others+filled others+otherMatter others+regret outreach.ask-interest@subject
unrelated +1 position+applied position+arrange position+careerAdvice position+contactYou position+fit
unrelated +1 position+manyApplicants position+proceed position+visa proceed+consider proceed+fit
unrelated +1 proceed+thanks received+applied received+budget received+careerAdvice received+clock
unrelated +1 received+interviewSet received+invite received+jobSheet received+offerJob received+offerPapers
unrelated +1 received+willReview refusal+applied refusal+regret regret+applied regret+invite
unrelated +1 regret+manyApplicants regret+outreach regret+received regret+willReview rejection.apply-again
unrelated +1 rejection.chose-others rejection.no-fit rejection.not-moving-forward rejection.nothing-to-offer
unrelated +1 selected selected+filled selected+metYou selected+received selected+roleNoun selected+thanks
unrelated +1 stated+application stated+chose stated+consider stated+declined stated+invite stated+toOffer
unrelated +1 stated@subject thanks thanks+interviewSet thanks+offerPapers toOffer+arrange toOffer+complete
unrelated +1 toOffer+contactYou toOffer+interview toOffer+interviewSet toOffer+invite toOffer+jobList
unrelated +1 toOffer+outreach toOffer+regret toOffer@subject willReview+assessment willReview+complete
unrelated +1 willReview+invite
unrelated -1 alert+askInterest application+alert application+arrange application+askInterest
unrelated -1 application+complete application+contactYou application+luck application+offerJob
unrelated -1 application+selected application+statusNews application+thanks application+withdrawn
unrelated -1 applied+clock applied+interviewSet applied+invite applied+jobSheet applied+withdrawn
unrelated -1 applyAgain+alert applyAgain+arrange applyAgain+interview applyAgain+offerJob applyAgain+received
unrelated -1 applyAgain+thanks applyAgain+willReview applyAgain@subject arrange+feedback arrange+interview
unrelated -1 arrange+metYou arrange+offerPapers arrange+outreach arrange+roleNoun assessment+outreach
unrelated -1 assessment+roleNoun assessment.complete? assessment.complete@subject candidate+applied
unrelated -1 candidate+arrange candidate+budget candidate+complete candidate+confirmed candidate+contactYou
unrelated -1 candidate+filled candidate+keepOnFile candidate+offerJob candidate+outreach candidate+unfinished
unrelated -1 chose+arrange chose+careerAdvice chose+selected chose+takenBack clock+budget clock+complete
unrelated -1 clock+jobList clock+jobSheet clock+metYou complete+askInterest complete+jobSheet
unrelated -1 complete+recruiterSelf complete+unfinished complete+unsubscribe complete+visa
unrelated -1 condition+application condition+applied condition+assessment condition+chose
unrelated -1 condition+conditionAfter condition+interviewSet condition+interviewWord condition+luck
unrelated -1 condition+metYou condition+otherMatter condition+received condition+recruiterSelf
unrelated -1 condition+roleNoun condition+willReview conditionAfter conditionAfter+application
unrelated -1 conditionAfter+arrange confirmation.will-review confirmed+roleNoun consider+applied
unrelated -1 consider+invite consider+willReview contactYou+careerAdvice contactYou+metYou contactYou+outreach
unrelated -1 contactYou+recruiterSelf contactYou+roleNoun declined+applied declined+complete declined+invite
unrelated -1 declined+refusal filled+interview fit fit+arrange fit+askInterest fit+clock fit+filled
unrelated -1 fit+interview fit+interviewSet fit+invite fit+refusal fit+regret fit+roleNoun fit+thanks
unrelated -1 fit+toOffer hedge+alert hedge+careerAdvice hedge+feedback hedge+hiring hedge+keepOnFile
unrelated -1 hedge+offerJob hedge@subject hiring+alert hiring+arrange hiring+clock hiring+confirmed
unrelated -1 hiring+interview hiring+interviewSet hiring+luck hiring+thanks hiring+toOffer hiring+visa
unrelated -1 interview+complete interview+outreach interview+statusNews interview.arrange
unrelated -1 interview.when@subject interviewSet+askInterest interviewSet+complete interviewSet+metYou
unrelated -1 interviewSet+outreach interviewWord+arrange interviewWord+filled interviewWord+fit
unrelated -1 interviewWord+interviewSet interviewWord+invite interviewWord+offerPapers interviewWord+others
unrelated -1 interviewWord+outreach interviewWord+proceed interviewWord+refusal interviewWord+statusNews
unrelated -1 invite+feedback invite+offerPapers jobSheet jobSheet@subject keepOnFile keepOnFile+applied
unrelated -1 keepOnFile+applyAgain keepOnFile+arrange keepOnFile+complete keepOnFile+interview
unrelated -1 keepOnFile+statusNews legal luck+complete luck+thanks not+alert not+application not+complete
unrelated -1 not+condition not+confirmed not+filled not+jobList not+metYou not+thanks offer.papers?
unrelated -1 offerJob+budget offerJob+outreach offerJob+statusNews offerPapers+jobSheet offerPapers+outreach
unrelated -1 otherMatter+roleNoun others+contactYou others+fit others+interview others+outreach
unrelated -1 others+received others+refusal others+willReview outreach+roleNoun outreach.job-sheet
unrelated -1 outreach.job-sheet@subject outreach.recruiter position position+alert position+budget
unrelated -1 position+hiring position+interview position+invite position+keepOnFile position+legal
unrelated -1 position+offerJob position+received position+recruiterSelf position+selected position+seniority
unrelated -1 proceed+applyAgain proceed+assessment proceed+interviewSet proceed+manyApplicants proceed+metYou
unrelated -1 proceed+roleNoun proceed@subject received+alert received+askInterest received+recruiterSelf
unrelated -1 recruiterSelf refusal+complete refusal+contactYou refusal+interview regret+contactYou
unrelated -1 regret+interview regret+offerJob rejection.apply-again@subject rejection.keep-on-file
unrelated -1 rejection.no-match? rejection.other-applicants rejection.position-filled? roleNoun@subject
unrelated -1 selected+applyAgain selected+assessment selected+contactYou selected+toOffer stated+applied
unrelated -1 stated+applyAgain stated+interviewWord stated+offerJob stated+roleNoun stated+thanks
unrelated -1 thanks+arrange thanks+askInterest thanks+assessment thanks+budget thanks+complete thanks+metYou
unrelated -1 thanks@subject toOffer+applyAgain toOffer+budget toOffer+declined toOffer+keepOnFile
unrelated -1 toOffer+metYou toOffer+roleNoun toOffer+willReview willReview willReview+arrange
unrelated -1 willReview+contactYou willReview+interview willReview+interviewSet willReview+roleNoun
unrelated -1 willReview+statusNews withdrawn+roleNoun
unrelated -2 alert.list alert.list@subject application+candidate application+fit application+jobSheet
unrelated -2 application+metYou application+received application+roleNoun applied+assessment applied+budget
unrelated -2 arrange+complete assessment+statusNews candidate+invite candidate+legal candidate+manyApplicants
unrelated -2 candidate+refusal candidate+regret candidate+thanks candidate+toOffer chose+askInterest
unrelated -2 chose+confirmed chose+roleNoun chose+willReview condition+interview condition+offerJob
unrelated -2 confirmation.thanks@subject confirmed+complete consider+thanks contactYou+interview
unrelated -2 declined+outreach declined+roleNoun feedback+roleNoun filled+contactYou filled+roleNoun fit+alert
unrelated -2 fit+applyAgain fit+outreach hedge+applied hedge+applyAgain hedge+metYou hedge+toOffer
unrelated -2 hiring+chose hiring+complete hiring+refusal hiring+roleNoun hiring+selected interview+jobList
unrelated -2 interview+offerJob interviewSet+roleNoun interviewWord+budget interviewWord+contactYou
unrelated -2 interviewWord+offerJob invite+jobSheet jobList jobList@subject legal+roleNoun luck+applied
unrelated -2 manyApplicants+willReview metYou not+applyAgain not+conditionAfter not+declined not+interview
unrelated -2 not+offerPapers not+position offer.made? offerJob+metYou offerJob+roleNoun offerPapers+roleNoun
unrelated -2 others+roleNoun outreach+jobSheet position+chose position+filled position+interviewWord
unrelated -2 position+jobList position+others position+roleNoun proceed+interview proceed+invite proceed+luck
unrelated -2 proceed+offerPapers proceed+outreach proceed+received proceed+visa received+roleNoun
unrelated -2 refusal+roleNoun regret+complete regret+roleNoun regret+statusNews rejection.apply-again?
unrelated -2 rejection.not-considered roleNoun selected+fit selected+interview selected+offerJob
unrelated -2 selected+statusNews stated+assessment stated+contactYou stated+position stated+statusNews
unrelated -2 thanks+contactYou toOffer+visa
unrelated -3 application+assessment application+consider application+toOffer applied+contactYou
unrelated -3 candidate+selected condition+hiring contactYou+arrange hedge+application hiring hiring+fit
unrelated -3 hiring+invite hiring+others interviewSet+assessment interviewWord+askInterest invite+assessment
unrelated -3 not+outreach others+invite position+assessment position+confirmed position+interviewSet
unrelated -3 position+toOffer proceed+complete status.withdrawn@subject thanks+roleNoun toOffer+offerJob
unrelated -3 withdrawn@subject
unrelated -4 position+thanks
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = `
application_confirmation +7 received@subject
application_confirmation +6 confirmation.received@subject confirmation.thanks@subject thanks@subject
application_confirmation +4 application+received application@subject condition+selected confirmation.received
application_confirmation +4 confirmed received
application_confirmation +3 alert+askInterest application+confirmed applyAgain+willReview assessment
application_confirmation +3 assessment.named@subject assessment@subject clock+roleNoun condition+contactYou
application_confirmation +3 contactYou fit+interview hiring+arrange hiring+fit not+condition not+declined
application_confirmation +3 position+confirmed position+received received+applied received+roleNoun
application_confirmation +3 received+thanks rejection.not-selected?
application_confirmation +2 application+arrange application+complete application+jobList application+selected
application_confirmation +2 application+thanks applied+complete applied@subject askInterest@subject
application_confirmation +2 candidate+interview candidate+interviewWord chose+assessment chose+confirmed
application_confirmation +2 condition+declined condition+fit condition+interview condition+roleNoun
application_confirmation +2 condition+willReview confirmation.will-contact confirmation.will-review
application_confirmation +2 confirmed+applied confirmed@subject contactYou+interview contactYou+outreach fit
application_confirmation +2 hedge+alert hedge+askInterest hiring+confirmed hiring+contactYou hiring+interview
application_confirmation +2 interview.arrange? interview.invited? interview.when interviewWord+contactYou
application_confirmation +2 interviewWord+selected keepOnFile+invite manyApplicants+complete not+complete
application_confirmation +2 not+contactYou not+fit not+jobList not+keepOnFile not+statusNews
application_confirmation +2 outreach.ask-interest@subject position+askInterest proceed+applyAgain
application_confirmation +2 proceed+contactYou received+arrange received+assessment received+confirmed
application_confirmation +2 received+outreach received+statusNews rejection.keep-on-file? rejection.no-match?
application_confirmation +2 rejection.position-filled? selected+arrange selected+received stated+contactYou
application_confirmation +2 stated+hiring stated+thanks thanks+applied thanks+outreach willReview+outreach
application_confirmation +1 alert alert.list@subject application+applied application+chose
application_confirmation +1 application+contactYou application+feedback application+fit application+hiring
application_confirmation +1 application+jobSheet application+legal application+luck application+offerJob
application_confirmation +1 application+position application+recruiterSelf application+roleNoun
application_confirmation +1 application+willReview applied+contactYou applied+jobList applied+jobSheet
application_confirmation +1 applied+legal applied+offerPapers applied+roleNoun applyAgain+applied
application_confirmation +1 applyAgain+jobList arrange+careerAdvice arrange+clock arrange+metYou
application_confirmation +1 arrange+offerJob askInterest+roleNoun assessment+statusNews assessment.named
application_confirmation +1 candidate+applied candidate+clock candidate+complete candidate+confirmed
application_confirmation +1 candidate+fit candidate+hiring candidate+manyApplicants candidate+metYou
application_confirmation +1 candidate+thanks chose+careerAdvice chose+clock chose+contactYou chose+declined
application_confirmation +1 chose+filled chose+interview chose+interviewSet chose+jobSheet chose+legal
application_confirmation +1 chose+manyApplicants chose+received chose+statusNews chose+takenBack chose+thanks
application_confirmation +1 chose+unsubscribe clock+jobSheet clock+metYou clock+offerPapers complete+legal
application_confirmation +1 complete+otherMatter complete+roleNoun complete+statusNews condition
application_confirmation +1 condition+applied condition+assessment condition+candidate condition+chose
application_confirmation +1 condition+clock condition+confirmed condition+feedback condition+filled
application_confirmation +1 condition+hiring condition+interviewSet condition+invite condition+legal
application_confirmation +1 condition+manyApplicants condition+offerPapers condition+others condition+outreach
application_confirmation +1 condition+regret condition+stated conditionAfter+application
application_confirmation +1 conditionAfter+declined conditionAfter+fit confirmation.thanks confirmed+complete
application_confirmation +1 confirmed+contactYou confirmed+roleNoun consider+applyAgain consider+complete
application_confirmation +1 consider+fit consider+invite consider+received contactYou+complete
application_confirmation +1 contactYou+invite declined declined+complete declined+contactYou declined+refusal
application_confirmation +1 filled+arrange filled+contactYou fit+alert fit+arrange fit+assessment fit+complete
application_confirmation +1 fit+contactYou fit+filled fit+interviewSet fit+invite fit+outreach fit+thanks
application_confirmation +1 fit+willReview hedge hedge+applied hedge+arrange hedge+chose hedge+consider
application_confirmation +1 hedge+hiring hedge+interview hedge+interviewWord hedge+invite hedge+jobSheet
application_confirmation +1 hedge+metYou hedge+others hedge+statusNews hedge+toOffer hedge+willReview
application_confirmation +1 hiring+applyAgain hiring+careerAdvice hiring+interviewSet hiring+interviewWord
application_confirmation +1 hiring+luck hiring+outreach hiring+regret hiring+selected hiring+takenBack
application_confirmation +1 hiring+thanks interview+careerAdvice interview+clock interview+complete
application_confirmation +1 interview+jobList interview+offerJob interviewWord+assessment
application_confirmation +1 interviewWord+careerAdvice interviewWord+chose interviewWord+clock
application_confirmation +1 interviewWord+fit interviewWord+jobList interviewWord+regret invite+askInterest
application_confirmation +1 invite+otherMatter jobList+jobSheet jobList@subject keepOnFile+alert
application_confirmation +1 keepOnFile+applied keepOnFile+arrange keepOnFile+statusNews keepOnFile+willReview
application_confirmation +1 legal luck+applyAgain luck+thanks manyApplicants+interview manyApplicants+thanks
application_confirmation +1 not+assessment not+clock not+confirmed not+interview not+manyApplicants not+others
application_confirmation +1 offer.papers? offerJob+metYou offerPapers+budget others+consider others+filled
application_confirmation +1 others+fit others+invite others+received others+toOffer outreach+budget
application_confirmation +1 outreach+otherMatter outreach+roleNoun position+alert position+applied
application_confirmation +1 position+candidate position+clock position+complete position+consider
application_confirmation +1 position+contactYou position+declined position+others position+thanks
application_confirmation +1 position+unfinished position@subject proceed+alert proceed+complete
application_confirmation +1 proceed+keepOnFile proceed+thanks received+clock received+complete
application_confirmation +1 received+jobList received+visa regret+interview rejection.apply-again
application_confirmation +1 rejection.no-fit? rejection.not-moving-forward? selected+applied
application_confirmation +1 selected+contactYou selected+filled selected+interview selected+interviewSet
application_confirmation +1 selected+offerJob selected@subject stated+applied stated+applyAgain
application_confirmation +1 stated+interview stated+interviewWord stated+offerPapers stated+statusNews
application_confirmation +1 status.news statusNews thanks toOffer+keepOnFile toOffer+thanks toOffer+willReview
application_confirmation +1 willReview willReview+contactYou willReview+interview
application_confirmation -1 application+askInterest application+budget application+candidate
application_confirmation -1 application+declined application+filled application+outreach application+refusal
application_confirmation -1 application+withdrawn applied+askInterest applied+budget applied+interview
application_confirmation -1 applied+visa applied+withdrawn applyAgain applyAgain+complete applyAgain+outreach
application_confirmation -1 applyAgain+roleNoun applyAgain@subject arrange arrange+alert arrange+complete
application_confirmation -1 arrange+statusNews assessment.nearby budget+roleNoun candidate+chose
application_confirmation -1 candidate+declined candidate+outreach candidate+toOffer chose+arrange
application_confirmation -1 chose+offerJob clock clock@subject complete+askInterest complete+jobSheet
application_confirmation -1 complete+offerPapers condition+alert condition+budget condition+careerAdvice
application_confirmation -1 condition+complete condition+jobSheet condition+otherMatter
application_confirmation -1 condition+recruiterSelf condition+toOffer condition+unsubscribe condition+visa
application_confirmation -1 conditionAfter+complete confirmation.will-review@subject confirmed+thanks
application_confirmation -1 consider+refusal consider+regret contactYou+roleNoun contactYou+statusNews
application_confirmation -1 declined+invite declined+received declined+willReview filled+applied filled+regret
application_confirmation -1 filled+roleNoun fit+applyAgain fit+jobSheet fit+luck fit+regret fit+seniority
application_confirmation -1 fit@subject hedge+contactYou hedge+interviewSet hedge+outreach hedge+recruiterSelf
application_confirmation -1 hiring hiring+askInterest hiring+chose hiring+consider hiring+feedback
application_confirmation -1 hiring+invite hiring+jobList hiring+others hiring+refusal hiring+toOffer
application_confirmation -1 hiring+visa identityPapers interview+budget interview+metYou interview.arrange
application_confirmation -1 interviewSet@subject interviewWord interviewWord+arrange interviewWord+budget
application_confirmation -1 interviewWord+declined interviewWord+interview interviewWord+metYou
application_confirmation -1 interviewWord+received interviewWord+thanks interviewWord@subject invite
application_confirmation -1 invite+arrange invite+clock invite+complete invite+interviewSet invite+outreach
application_confirmation -1 invite+seniority invite@subject jobList+budget jobList+roleNoun jobSheet@subject
application_confirmation -1 keepOnFile+applyAgain keepOnFile+received keepOnFile@subject
application_confirmation -1 manyApplicants+received metYou not+alert not+budget not+careerAdvice
application_confirmation -1 not+interviewSet not+metYou not+outreach not+received not+stated offer.papers
application_confirmation -1 offer.papers@subject offerPapers@subject otherMatter+visa others+chose
application_confirmation -1 others+proceed others+roleNoun outreach outreach+jobSheet outreach+visa
application_confirmation -1 outreach.job-sheet@subject position position+budget position+feedback
application_confirmation -1 position+interview position+invite position+jobList position+legal
application_confirmation -1 position+offerPapers position+recruiterSelf position+refusal position+roleNoun
application_confirmation -1 position+toOffer proceed proceed+applied proceed+arrange proceed+manyApplicants
application_confirmation -1 proceed+refusal proceed+regret proceed+roleNoun proceed+visa received+interviewSet
application_confirmation -1 received+jobSheet refusal+applied refusal+complete regret+received regret+thanks
application_confirmation -1 regret+visa regret+willReview regret@subject rejection.apply-again?
application_confirmation -1 rejection.apply-again@subject rejection.chose-others rejection.keep-on-file
application_confirmation -1 rejection.keep-on-file@subject rejection.not-moving-forward rejection.not-selected
application_confirmation -1 rejection.not-selected@subject rejection.nothing-to-offer rejection.regret
application_confirmation -1 roleNoun selected+confirmed selected+metYou selected+refusal selected+visa
application_confirmation -1 seniority seniority+roleNoun stated+budget stated+declined stated+filled
application_confirmation -1 stated+others stated+outreach stated+position stated+refusal stated@subject
application_confirmation -1 status.withdrawn@subject thanks+arrange thanks+assessment thanks+complete
application_confirmation -1 thanks+invite thanks+metYou thanks+otherMatter thanks+visa toOffer+clock
application_confirmation -1 toOffer+outreach toOffer+visa unfinished+roleNoun unsubscribe visa
application_confirmation -1 willReview+assessment willReview+clock willReview+otherMatter willReview+roleNoun
application_confirmation -1 willReview@subject withdrawn withdrawn@subject
application_confirmation -2 application+visa applied+otherMatter applyAgain+contactYou arrange+roleNoun
application_confirmation -2 arrange@subject budget chose+askInterest chose+fit chose+roleNoun chose+toOffer
application_confirmation -2 condition+statusNews condition@subject confirmation.will-contact@subject
application_confirmation -2 contactYou@subject hedge+keepOnFile hedge+roleNoun hiring+budget
application_confirmation -2 interview.slot@subject interview@subject manyApplicants+willReview not+toOffer
application_confirmation -2 not+willReview not@subject offerJob offerPapers other.matter other.matter@subject
application_confirmation -2 otherMatter otherMatter@subject position+fit proceed+invite proceed+selected
application_confirmation -2 received+interview selected+roleNoun selected+thanks stated stated+proceed
application_confirmation -2 status.news@subject statusNews@subject thanks+interview thanks+statusNews
application_confirmation -2 toOffer+complete toOffer@subject
application_confirmation -3 application+otherMatter hiring@subject
rejection +7 rejection.not-selected
rejection +6 rejection.chose-others
rejection +5 declined metYou@subject rejection.not-moving-forward rejection.offer-taken-back
rejection +5 rejection.position-filled takenBack thanks+assessment
rejection +4 applyAgain chose+filled declined+roleNoun feedback luck not+fit not+visa others+chose
rejection +4 position+declined position+filled regret+roleNoun rejection.apply-again rejection.no-match
rejection +4 rejection.nothing-to-offer rejection.wishes-luck thanks+complete thanks+metYou thanks@subject
rejection +3 application+filled applyAgain+arrange arrange+statusNews candidate+fit chose+luck chose+takenBack
rejection +3 condition+feedback condition+interview condition+keepOnFile declined+applied declined+outreach
rejection +3 filled filled+applied filled+budget hedge+complete hedge+declined hiring+filled hiring+takenBack
rejection +3 legal+roleNoun luck+thanks not+declined not+outreach not+position not+proceed not+selected
rejection +3 not+toOffer offerJob+takenBack position+jobSheet position+takenBack proceed+luck proceed+outreach
rejection +3 received+statusNews refusal+complete regret rejection.no-fit rejection.other-applicants
rejection +3 stated+assessment takenBack+roleNoun thanks+arrange thanks+askInterest thanks+interview
rejection +3 toOffer+visa
rejection +2 application+declined application+keepOnFile application+legal application+proceed
rejection +2 application+refusal application+regret application+seniority application@subject
rejection +2 applied+askInterest applied+statusNews applied@subject applyAgain+askInterest
rejection +2 applyAgain+interview arrange+alert arrange+feedback assessment+feedback assessment.named?
rejection +2 budget+roleNoun budget@subject candidate+filled candidate+manyApplicants candidate+refusal
rejection +2 candidate+regret candidate+thanks chose+arrange chose+assessment chose+complete chose+offerPapers
rejection +2 chose+seniority chose+visa complete+feedback condition+candidate condition+metYou condition+visa
rejection +2 conditionAfter+chose conditionAfter+interview conditionAfter+interviewWord
rejection +2 confirmation.will-contact@subject consider+roleNoun consider+thanks contactYou+budget
rejection +2 contactYou+careerAdvice contactYou+metYou contactYou@subject declined+complete declined+refusal
rejection +2 filled+roleNoun filled@subject fit+applied fit+received fit+regret hedge+application
rejection +2 hedge+keepOnFile hedge+outreach hedge+proceed hiring+arrange hiring+assessment hiring+complete
rejection +2 hiring+declined hiring+offerPapers hiring+thanks hiring+visa interview+feedback
rejection +2 interviewWord+proceed interviewWord+refusal interviewWord+roleNoun interviewWord+selected
rejection +2 interviewWord+thanks interviewWord@subject invite+seniority keepOnFile+askInterest legal
rejection +2 manyApplicants+received metYou metYou+feedback money not+application not+assessment
rejection +2 not+offerPapers not+received not+roleNoun not+willReview offer.made@subject offerJob+budget
rejection +2 offerJob@subject others+invite others+proceed others+received others+regret others+selected
rejection +2 others+toOffer position+arrange position+assessment position+budget position+chose
rejection +2 position+manyApplicants position+others position+regret position+roleNoun position+selected
rejection +2 position+seniority position+visa proceed+applied proceed+arrange received+interviewSet
rejection +2 received+thanks refusal refusal+contactYou refusal+interview regret+complete regret+interviewSet
rejection +2 regret+received regret@subject rejection.not-considered rejection.position-filled@subject
rejection +2 rejection.refusal rejection.regret roleNoun@subject selected+complete seniority
rejection +2 stated+application stated+applied stated+arrange stated+interview stated+offerPapers
rejection +2 stated+regret stated+roleNoun stated+visa stated@subject thanks toOffer+budget toOffer+refusal
rejection +2 visa+roleNoun
rejection +1 alert alert.jobs alert.list@subject application+applyAgain application+askInterest
rejection +1 application+consider application+feedback application+manyApplicants application+received
rejection +1 application+selected applied+clock applied+interview applied+interviewSet applied+invite
rejection +1 applied+metYou applied+offerJob applied+roleNoun applied+seniority applyAgain+alert
rejection +1 applyAgain+assessment applyAgain+contactYou applyAgain+roleNoun arrange+assessment arrange+budget
rejection +1 arrange+complete arrange+metYou arrange+offerPapers assessment assessment+complete
rejection +1 assessment+metYou assessment+roleNoun assessment.named assessment.named@subject
rejection +1 assessment.nearby@subject assessment@subject budget+metYou candidate+confirmed
rejection +1 candidate+contactYou candidate+declined candidate+interviewSet candidate+keepOnFile
rejection +1 candidate+received candidate+unfinished candidate+willReview chose+askInterest chose+budget
rejection +1 chose+careerAdvice chose+declined chose+interviewSet chose+jobSheet chose+keepOnFile chose+legal
rejection +1 chose+selected chose+thanks chose+willReview clock+budget clock+complete clock+offerPapers
rejection +1 complete+alert complete+askInterest complete+careerAdvice complete+offerJob complete+roleNoun
rejection +1 complete+seniority complete+visa condition+applyAgain condition+assessment condition+consider
rejection +1 condition+contactYou condition+hedge condition+interviewWord condition+jobSheet condition+luck
rejection +1 condition+offerPapers condition+otherMatter condition+unsubscribe conditionAfter
rejection +1 conditionAfter+application conditionAfter+complete conditionAfter+received confirmation.thanks
rejection +1 confirmed+complete confirmed+thanks consider consider+invite consider+outreach
rejection +1 consider+willReview contactYou+arrange contactYou+feedback contactYou+interview
rejection +1 contactYou+outreach contactYou+roleNoun declined+arrange declined+budget declined+interview
rejection +1 declined+received declined+willReview feedback@subject filled+refusal fit+applyAgain fit+budget
rejection +1 fit+declined fit+filled fit+invite fit+jobSheet fit+keepOnFile fit+luck fit+manyApplicants
rejection +1 fit+refusal fit+seniority fit+toOffer fit+willReview hedge+applied hedge+applyAgain hedge+budget
rejection +1 hedge+feedback hedge+fit hedge+interviewSet hiring+applied hiring+applyAgain hiring+consider
rejection +1 hiring+contactYou hiring+fit hiring+legal hiring+offerJob hiring+proceed hiring+received
rejection +1 hiring+refusal hiring+seniority interview+outreach interview+roleNoun interview+visa
rejection +1 interview.invited? interviewWord+applied interviewWord+askInterest interviewWord+contactYou
rejection +1 interviewWord+declined interviewWord+feedback interviewWord+invite interviewWord+metYou
rejection +1 interviewWord+otherMatter invite+complete invite+interview invite+statusNews invite+visa
rejection +1 jobList+outreach jobList@subject jobSheet jobSheet+budget keepOnFile keepOnFile+applied
rejection +1 keepOnFile+applyAgain keepOnFile+arrange keepOnFile+jobSheet keepOnFile+legal
rejection +1 keepOnFile+statusNews keepOnFile+thanks legal+unsubscribe luck+alert luck+complete manyApplicants
rejection +1 manyApplicants+applied manyApplicants+feedback manyApplicants+interview manyApplicants+invite
rejection +1 manyApplicants+willReview not not+budget not+chose not+confirmed not+consider not+feedback
rejection +1 not+filled not+hiring not+interview not+interviewSet not+interviewWord not+offerJob not+refusal
rejection +1 not+regret not+seniority not+stated not+statusNews not+thanks not+unsubscribe offer.made?
rejection +1 offer.papers? offerJob offerJob+offerPapers offerJob+statusNews offerPapers+outreach
rejection +1 otherMatter+roleNoun others others+applied others+declined others+metYou others+outreach
rejection +1 others+refusal others+seniority others+willReview outreach+roleNoun outreach+seniority
rejection +1 outreach+visa outreach.found-you outreach.job-sheet position+alert position+applyAgain
rejection +1 position+candidate position+consider position+feedback position+fit position+hiring
rejection +1 position+keepOnFile position+luck position+metYou position+offerJob position+outreach
rejection +1 position+proceed position+refusal position+thanks position@subject proceed proceed+askInterest
rejection +1 proceed+chose proceed+fit proceed+interviewSet proceed+invite proceed+manyApplicants
rejection +1 proceed+received proceed+regret proceed+statusNews received+confirmed received+feedback
rejection +1 received+offerJob received+otherMatter received+outreach received+unsubscribe received+visa
rejection +1 refusal+invite refusal+offerJob refusal+regret regret+applied regret+budget regret+contactYou
rejection +1 regret+interview regret+metYou regret+offerPapers regret+visa rejection.keep-on-file
rejection +1 rejection.keep-on-file? selected+applyAgain selected+arrange selected+confirmed selected+declined
rejection +1 selected+fit selected+outreach selected+refusal selected+visa selected+willReview stated+complete
rejection +1 stated+consider stated+fit stated+interviewSet stated+others stated+position stated+received
rejection +1 stated+seniority stated+toOffer statusNews statusNews+budget thanks+applied thanks+budget
rejection +1 thanks+feedback thanks+interviewSet thanks+jobList thanks+outreach thanks+roleNoun
rejection +1 thanks+seniority thanks+visa toOffer toOffer+applyAgain toOffer+clock toOffer+declined
rejection +1 toOffer+jobList toOffer+offerJob toOffer+offerPapers toOffer+regret toOffer+roleNoun
rejection +1 toOffer+thanks toOffer+willReview unfinished+roleNoun visa willReview+clock willReview+outreach
rejection -1 alert+budget alert+roleNoun alert+unsubscribe alert.jobs@subject alert.list alert@subject
rejection -1 application application+arrange application+budget application+chose application+complete
rejection -1 application+hiring application+interview application+jobList application+metYou
rejection -1 application+recruiterSelf application+toOffer application+visa applied+feedback applied+jobList
rejection -1 applied+jobSheet applied+unfinished applied+visa applied+withdrawn applyAgain+applied
rejection -1 applyAgain+invite applyAgain+offerJob arrange+askInterest arrange+careerAdvice arrange+clock
rejection -1 arrange+interview arrange+interviewSet arrange+outreach askInterest+budget askInterest+metYou
rejection -1 askInterest+statusNews assessment+otherMatter candidate candidate+askInterest
rejection -1 candidate+assessment candidate+careerAdvice candidate+clock candidate+complete candidate+feedback
rejection -1 candidate+jobList candidate+metYou candidate+offerJob candidate+statusNews candidate+visa
rejection -1 candidate+withdrawn chose+clock chose+contactYou chose+identityPapers chose+manyApplicants
rejection -1 chose+received chose+recruiterSelf chose+statusNews chose+unsubscribe chose@subject
rejection -1 clock+askInterest clock+jobList clock+otherMatter complete complete+jobList complete+legal
rejection -1 complete+metYou complete+statusNews condition+applied condition+complete condition+filled
rejection -1 condition+offerJob condition+position condition+proceed condition+recruiterSelf
rejection -1 condition+selected condition+stated condition+statusNews condition+thanks condition@subject
rejection -1 confirmation.thanks@subject confirmation.will-contact confirmed+applied confirmed+contactYou
rejection -1 confirmed+outreach confirmed+willReview consider+contactYou consider+fit contactYou+askInterest
rejection -1 contactYou+invite contactYou+offerPapers filled+arrange filled+declined filled+statusNews fit
rejection -1 fit+alert fit+askInterest fit+assessment fit+interviewSet hedge+alert hedge+careerAdvice
rejection -1 hedge+consider hedge+jobSheet hedge+metYou hedge+otherMatter hedge+others hedge+selected
rejection -1 hedge+statusNews hedge+unsubscribe hedge@subject hiring+alert hiring+budget hiring+feedback
rejection -1 hiring+interviewSet hiring+recruiterSelf hiring+toOffer hiring+unfinished interview
rejection -1 interview+careerAdvice interview+clock interview+interviewSet interview+jobSheet
rejection -1 interview+recruiterSelf interview+seniority interview.arrange@subject interview.invited@subject
rejection -1 interview.slot interview.when interviewSet+assessment interviewWord+careerAdvice
rejection -1 interviewWord+clock interviewWord+fit interviewWord+jobList interviewWord+offerJob
rejection -1 interviewWord+offerPapers interviewWord+outreach invite+arrange invite+askInterest invite+clock
rejection -1 invite+metYou invite+offerJob invite+offerPapers invite+otherMatter invite+roleNoun
rejection -1 jobList+jobSheet keepOnFile+invite keepOnFile+outreach keepOnFile@subject luck+otherMatter
rejection -1 not+alert not+conditionAfter not+contactYou not+keepOnFile not+unfinished offerJob+otherMatter
rejection -1 offerJob+outreach offerPapers offerPapers+identityPapers offerPapers+jobSheet other.matter
rejection -1 other.matter@subject otherMatter+budget otherMatter@subject others+assessment others+filled
rejection -1 others+otherMatter others+thanks outreach+askInterest outreach+otherMatter
rejection -1 outreach.found-you@subject outreach.recruiter outreach@subject position+askInterest
rejection -1 position+careerAdvice position+confirmed position+invite position+otherMatter
rejection -1 position+unsubscribe proceed+alert proceed+applyAgain proceed+contactYou proceed+filled
rejection -1 proceed+otherMatter proceed+thanks proceed+toOffer received received+arrange
rejection -1 received+careerAdvice received+clock received+interview received+legal received+metYou
rejection -1 received+willReview recruiterSelf recruiterSelf+roleNoun regret+otherMatter regret+outreach
rejection -1 regret+thanks rejection.chose-others? rejection.keep-on-file@subject rejection.no-fit?
rejection -1 rejection.position-filled? roleNoun selected+applied selected+keepOnFile selected+received
rejection -1 stated+candidate stated+contactYou stated+metYou stated+offerJob stated+willReview
rejection -1 status.unfinished@subject status.withdrawn statusNews+legal statusNews+otherMatter
rejection -1 statusNews+roleNoun thanks+contactYou thanks+offerJob toOffer+assessment toOffer+contactYou
rejection -1 toOffer+interviewSet toOffer+keepOnFile toOffer+metYou toOffer+received unfinished
rejection -1 unfinished@subject visa@subject willReview+metYou willReview+otherMatter withdrawn+roleNoun
rejection -2 alert+askInterest application+invite application+outreach application+withdrawn
rejection -2 applyAgain+willReview applyAgain@subject arrange arrange+roleNoun assessment+seniority
rejection -2 candidate+consider candidate+otherMatter chose+otherMatter clock+roleNoun condition+declined
rejection -2 condition+fit conditionAfter+hiring confirmed@subject consider+complete contactYou+offerJob
rejection -2 fit+otherMatter fit+thanks hiring+careerAdvice hiring+clock hiring+invite hiring+otherMatter
rejection -2 identityPapers interview+offerJob interview.nearby@subject invite jobSheet+seniority
rejection -2 not+otherMatter offerJob+metYou otherMatter others+consider outreach+budget position+withdrawn
rejection -2 received+alert received+withdrawn received@subject refusal+otherMatter
rejection -2 rejection.apply-again@subject rejection.no-match? rejection.not-moving-forward?
rejection -2 rejection.not-selected? selected+jobSheet selected@subject stated+statusNews toOffer+arrange
rejection -2 toOffer+statusNews withdrawn
rejection -3 application+otherMatter applied+otherMatter candidate+arrange complete@subject condition+hiring
rejection -3 confirmation.received@subject invite@subject proceed@subject rejection.other-applicants?
rejection -3 stated+otherMatter willReview+statusNews
rejection -4 not+condition willReview+contactYou
rejection -6 clock
interview_invitation +4 arrange+metYou interview.invited interview.nearby@subject position+interviewSet
interview_invitation +3 applied+interviewSet arrange+clock arrange@subject askInterest@subject clock
interview_invitation +3 clock+complete feedback+roleNoun hiring+invite interview interview+roleNoun
interview_invitation +3 interview.arrange@subject interview.invited@subject interview.slot@subject
interview_invitation +3 interview.when@subject interview@subject interviewSet invite+interview invite+roleNoun
interview_invitation +3 not+outreach outreach.ask-interest@subject received+outreach
interview_invitation +2 application+applied application+interviewSet application+invite application+outreach
interview_invitation +2 application+received applied+metYou arrange+interview arrange+interviewSet askInterest
interview_invitation +2 candidate+applied candidate+budget candidate+invite candidate+thanks chose+arrange
interview_invitation +2 chose+invite chose+metYou clock+otherMatter complete+legal condition+clock
interview_invitation +2 contactYou+metYou fit+arrange fit+clock hedge+roleNoun hiring+arrange hiring+interview
interview_invitation +2 hiring+interviewSet hiring+toOffer interview+clock interview+complete
interview_invitation +2 interview+offerPapers interview.slot interviewSet+clock interviewSet@subject
interview_invitation +2 interviewWord+askInterest interviewWord+clock interviewWord+willReview
interview_invitation +2 interviewWord@subject invite+clock invite+jobSheet invite+outreach invite@subject
interview_invitation +2 metYou+roleNoun others+invite outreach position+interview position+interviewWord
interview_invitation +2 position+invite position+metYou position+otherMatter position+selected proceed@subject
interview_invitation +2 received+metYou regret+roleNoun rejection.no-match? rejection.not-selected
interview_invitation +2 rejection.position-filled selected+invite stated+interview stated+interviewSet
interview_invitation +2 stated+interviewWord stated+metYou statusNews+visa thanks+budget thanks+contactYou
interview_invitation +2 willReview+roleNoun
interview_invitation +1 application application+assessment application+metYou application+offerPapers
interview_invitation +1 application+otherMatter application+position application+refusal application+regret
interview_invitation +1 application+statusNews application+thanks applied applied+invite applied+jobSheet
interview_invitation +1 applied+otherMatter applied+outreach applyAgain+arrange applyAgain+interview
interview_invitation +1 applyAgain+interviewSet applyAgain+roleNoun applyAgain+thanks arrange
interview_invitation +1 arrange+askInterest arrange+budget arrange+complete arrange+outreach
interview_invitation +1 arrange+statusNews assessment+metYou assessment+roleNoun candidate+hiring
interview_invitation +1 candidate+interview candidate+interviewWord candidate+legal candidate+metYou
interview_invitation +1 candidate+others candidate+outreach candidate+refusal candidate+regret candidate+visa
interview_invitation +1 chose+feedback chose+interviewSet chose+outreach chose+regret chose+willReview
interview_invitation +1 clock+askInterest clock+assessment clock+metYou clock+roleNoun complete+jobList
interview_invitation +1 complete+otherMatter complete+recruiterSelf complete+visa condition+application
interview_invitation +1 condition+applied condition+applyAgain condition+chose condition+consider
interview_invitation +1 condition+fit condition+hedge condition+otherMatter condition+regret
interview_invitation +1 condition+statusNews condition+thanks conditionAfter conditionAfter+arrange
interview_invitation +1 conditionAfter+hiring conditionAfter+position confirmation.received
interview_invitation +1 confirmation.thanks confirmed+outreach declined+roleNoun feedback filled+roleNoun
interview_invitation +1 fit+complete fit+received fit+regret fit@subject hedge+assessment hedge+budget
interview_invitation +1 hedge+invite hedge+jobSheet hedge+metYou hedge+otherMatter hedge+received hedge+thanks
interview_invitation +1 hedge+willReview hiring+askInterest hiring+consider hiring+proceed hiring+seniority
interview_invitation +1 identityPapers interview+askInterest interview+budget interview+jobSheet
interview_invitation +1 interview+outreach interview.arrange? interview.when interviewSet+askInterest
interview_invitation +1 interviewSet+budget interviewSet+complete interviewSet+metYou interviewSet+outreach
interview_invitation +1 interviewSet+roleNoun interviewWord+invite interviewWord+jobSheet
interview_invitation +1 interviewWord+keepOnFile interviewWord+offerPapers interviewWord+others
interview_invitation +1 interviewWord+outreach interviewWord+proceed interviewWord+roleNoun
interview_invitation +1 interviewWord+toOffer invite invite+arrange invite+budget invite+interviewSet
interview_invitation +1 invite+offerJob invite+visa jobSheet+budget jobSheet@subject keepOnFile+interview
interview_invitation +1 keepOnFile+roleNoun metYou@subject not+askInterest not+clock not+interviewSet
interview_invitation +1 not+interviewWord not+metYou not+offerPapers not+refusal not+regret not+roleNoun
interview_invitation +1 not+statusNews not+thanks not+unfinished offerJob+roleNoun other.matter@subject
interview_invitation +1 otherMatter@subject others+assessment others+interview others+received others+selected
interview_invitation +1 others+toOffer outreach+metYou outreach.job-sheet@subject position+assessment
interview_invitation +1 position+filled position+roleNoun proceed+arrange proceed+assessment proceed+chose
interview_invitation +1 proceed+complete proceed+interview proceed+interviewSet proceed+invite
interview_invitation +1 proceed+selected proceed+seniority received received+budget received+interview
interview_invitation +1 received+roleNoun refusal refusal+regret regret+budget regret+interviewSet
interview_invitation +1 regret+outreach regret+thanks regret@subject rejection.refusal selected+regret
interview_invitation +1 selected+roleNoun selected+thanks selected+toOffer seniority@subject stated+budget
interview_invitation +1 stated+outreach stated+received stated+regret thanks+applied thanks+arrange
interview_invitation +1 thanks+askInterest thanks+invite thanks+offerPapers toOffer+arrange toOffer+budget
interview_invitation +1 toOffer+interviewSet toOffer+metYou toOffer+offerJob toOffer+outreach toOffer+roleNoun
interview_invitation +1 willReview+clock willReview+interview willReview+interviewSet willReview+metYou
interview_invitation +1 willReview+offerPapers
interview_invitation -1 alert alert.advice alert.jobs application+applyAgain application+careerAdvice
interview_invitation -1 application+contactYou application+feedback application+filled application+jobList
interview_invitation -1 application+manyApplicants application+others application+willReview applied+arrange
interview_invitation -1 applied+askInterest applied+clock applied+interview applied+statusNews applied@subject
interview_invitation -1 applyAgain applyAgain+askInterest applyAgain+contactYou applyAgain+outreach
interview_invitation -1 applyAgain@subject arrange+otherMatter assessment+budget assessment+otherMatter
interview_invitation -1 assessment+seniority assessment.complete? budget candidate+chose candidate+otherMatter
interview_invitation -1 candidate+proceed candidate@subject careerAdvice chose+applyAgain chose+assessment
interview_invitation -1 chose+budget chose+consider chose+declined chose+keepOnFile chose+legal chose+luck
interview_invitation -1 chose+roleNoun chose+statusNews chose+thanks chose@subject clock+jobList complete
interview_invitation -1 complete+metYou complete+offerJob complete+roleNoun complete+statusNews
interview_invitation -1 complete+unsubscribe condition condition+arrange condition+assessment
interview_invitation -1 condition+interviewWord condition+keepOnFile condition+offerJob condition+offerPapers
interview_invitation -1 condition+roleNoun condition+seniority condition+stated conditionAfter+application
interview_invitation -1 conditionAfter+complete confirmation.received@subject confirmed+invite
interview_invitation -1 confirmed+roleNoun consider consider+complete consider+received consider+roleNoun
interview_invitation -1 contactYou+complete contactYou+statusNews declined+interview declined+invite
interview_invitation -1 declined@subject filled filled+arrange filled+complete fit+contactYou fit+outreach
interview_invitation -1 hedge+application hedge+askInterest hedge+chose hedge+contactYou hedge+interviewWord
interview_invitation -1 hedge+offerJob hedge+selected hedge+toOffer hiring hiring+alert hiring+applied
interview_invitation -1 hiring+assessment hiring+careerAdvice hiring+chose hiring+clock hiring+jobList
interview_invitation -1 hiring+jobSheet hiring+keepOnFile hiring+thanks interview+careerAdvice
interview_invitation -1 interview+offerJob interview.slot? interviewSet+assessment interviewWord+assessment
interview_invitation -1 interviewWord+careerAdvice interviewWord+declined interviewWord+offerJob
interview_invitation -1 invite+askInterest invite+complete invite+offerPapers invite+statusNews
interview_invitation -1 keepOnFile+applyAgain keepOnFile+contactYou keepOnFile+invite legal
interview_invitation -1 manyApplicants+applied manyApplicants+roleNoun money not not+application not+applied
interview_invitation -1 not+applyAgain not+arrange not+assessment not+complete not+contactYou not+offerJob
interview_invitation -1 not+received offer.made? offer.papers offer.papers? offerPapers+roleNoun other.matter
interview_invitation -1 otherMatter others+complete others+seniority position+applied position+careerAdvice
interview_invitation -1 position+hiring position+luck position+offerPapers position+received position+regret
interview_invitation -1 position+willReview proceed+toOffer received+arrange received+askInterest
interview_invitation -1 received+assessment received+contactYou received+otherMatter received+willReview
interview_invitation -1 regret+arrange rejection.apply-again rejection.chose-others rejection.keep-on-file?
interview_invitation -1 rejection.no-fit rejection.not-moving-forward rejection.not-moving-forward?
interview_invitation -1 rejection.not-selected? rejection.not-selected@subject rejection.offer-taken-back
interview_invitation -1 rejection.other-applicants? rejection.regret selected+applied selected+contactYou
interview_invitation -1 selected+filled selected+fit selected+otherMatter selected+received
interview_invitation -1 selected+willReview stated+invite stated+others stated+proceed statusNews+roleNoun
interview_invitation -1 takenBack thanks+interview thanks+outreach toOffer+applied toOffer+assessment
interview_invitation -1 toOffer+clock toOffer+invite toOffer+offerPapers toOffer+received toOffer@subject
interview_invitation -1 unfinished+roleNoun visa visa@subject willReview willReview+contactYou
interview_invitation -2 application+arrange application+complete application+declined application+hiring
interview_invitation -2 application+proceed arrange+assessment assessment assessment+complete assessment.named
interview_invitation -2 candidate candidate+received chose+offerJob chose+offerPapers condition+hiring
interview_invitation -2 condition+invite condition+proceed confirmation.thanks@subject confirmed@subject
interview_invitation -2 fit+willReview hedge+arrange hedge+fit hiring+received hiring+statusNews
interview_invitation -2 hiring+willReview interview.invited? interviewSet+otherMatter interviewWord+feedback
interview_invitation -2 keepOnFile manyApplicants not+filled not+proceed not+toOffer offer.papers@subject
interview_invitation -2 offerJob offerPapers@subject otherMatter+roleNoun otherMatter+visa others+proceed
interview_invitation -2 position+arrange position+others position+outreach proceed+offerJob proceed+received
interview_invitation -2 rejection.keep-on-file stated+toOffer thanks toOffer+complete toOffer+otherMatter
interview_invitation -3 application+askInterest assessment.complete chose+recruiterSelf invite+otherMatter
interview_invitation -3 not+invite offerPapers position+fit regret+complete stated+position unsubscribe
interview_invitation -4 complete+outreach received+complete thanks@subject
assessment_invitation +5 assessment.nearby@subject
assessment_invitation +4 assessment assessment.named@subject assessment@subject
assessment_invitation +3 assessment.complete assessment.complete@subject assessment.nearby complete@subject
assessment_invitation +3 hiring+assessment interviewWord+assessment proceed+assessment
assessment_invitation +2 applied+assessment applied+invite assessment+budget assessment+complete
assessment_invitation +2 assessment+roleNoun assessment.named candidate+proceed candidate+roleNoun
assessment_invitation +2 clock+complete complete complete+roleNoun complete+seniority condition+assessment
assessment_invitation +2 condition@subject confirmation.will-review fit+arrange fit+invite hiring+complete
assessment_invitation +2 interview+complete interview+offerPapers interviewSet+assessment interviewWord+thanks
assessment_invitation +2 invite invite+assessment invite+complete invite+interviewSet luck metYou not+outreach
assessment_invitation +2 position+jobSheet proceed+complete rejection.wishes-luck stated+complete
assessment_invitation +2 thanks+interview toOffer+applied toOffer+assessment toOffer+complete toOffer+roleNoun
assessment_invitation +1 application application+assessment application+consider application+fit
assessment_invitation +1 application+outreach application+proceed application+recruiterSelf application+thanks
assessment_invitation +1 application+toOffer applied+arrange applied+askInterest applied+roleNoun
assessment_invitation +1 applied+seniority applyAgain+willReview arrange+roleNoun assessment+seniority
assessment_invitation +1 assessment.complete? assessment.named? candidate candidate+applied candidate+arrange
assessment_invitation +1 candidate+assessment candidate+budget candidate+complete candidate+consider
assessment_invitation +1 candidate+feedback candidate+interview candidate+interviewSet candidate+jobList
assessment_invitation +1 candidate+seniority candidate+visa chose+budget chose+complete chose+filled chose+fit
assessment_invitation +1 chose+metYou chose@subject clock+jobSheet clock+offerPapers clock@subject
assessment_invitation +1 complete+budget complete+metYou complete+unfinished condition+applyAgain
assessment_invitation +1 condition+metYou condition+offerPapers condition+received condition+regret
assessment_invitation +1 condition+selected condition+seniority conditionAfter+hiring conditionAfter+interview
assessment_invitation +1 conditionAfter+interviewWord confirmation.thanks confirmation.will-review@subject
assessment_invitation +1 confirmed+invite consider+roleNoun contactYou+roleNoun fit+applied fit+assessment
assessment_invitation +1 fit+complete fit+outreach fit+roleNoun hedge+metYou hedge+thanks hiring+feedback
assessment_invitation +1 hiring+interview hiring+others hiring+seniority hiring+unfinished hiring+visa
assessment_invitation +1 hiring+willReview interview interview+assessment interview+budget
assessment_invitation +1 interview+careerAdvice interview+jobList interview.nearby@subject
assessment_invitation +1 interviewSet+roleNoun interviewWord+complete interviewWord+jobSheet
assessment_invitation +1 interviewWord+manyApplicants interviewWord+proceed interviewWord+received
assessment_invitation +1 invite+metYou invite+offerPapers invite+roleNoun invite+seniority keepOnFile+complete
assessment_invitation +1 luck+thanks manyApplicants+complete manyApplicants+invite manyApplicants+roleNoun not
assessment_invitation +1 not+applyAgain not+assessment not+careerAdvice not+complete not+contactYou
assessment_invitation +1 not+interviewSet not+unfinished not+willReview others+filled position+assessment
assessment_invitation +1 position+budget position+feedback position+invite position+seniority proceed
assessment_invitation +1 proceed+applyAgain proceed+chose proceed+contactYou proceed+interview proceed+thanks
assessment_invitation +1 proceed+toOffer proceed+willReview proceed@subject received+askInterest
assessment_invitation +1 received+assessment received+careerAdvice received+feedback received+interview
assessment_invitation +1 received+thanks rejection.position-filled? roleNoun selected+assessment
assessment_invitation +1 selected+complete selected+offerJob selected+seniority selected+toOffer
assessment_invitation +1 selected@subject seniority@subject stated+selected status.news@subject
assessment_invitation +1 status.withdrawn@subject statusNews@subject thanks+applied thanks+askInterest
assessment_invitation +1 thanks+metYou toOffer+received visa@subject willReview willReview+arrange
assessment_invitation +1 willReview+interview willReview+metYou willReview@subject withdrawn@subject
assessment_invitation -1 alert alert.advice alert.jobs application+clock application+declined
assessment_invitation -1 application+interviewSet application+keepOnFile application+luck application+metYou
assessment_invitation -1 application+offerPapers application+visa application+willReview applied+metYou
assessment_invitation -1 applied+visa applied+willReview applied@subject applyAgain+assessment
assessment_invitation -1 applyAgain+interviewSet applyAgain+invite arrange arrange+askInterest arrange+clock
assessment_invitation -1 arrange+otherMatter arrange@subject askInterest+metYou assessment+feedback
assessment_invitation -1 candidate+applyAgain candidate+clock candidate+contactYou candidate+declined
assessment_invitation -1 candidate+invite candidate+offerJob candidate+otherMatter candidate+others
assessment_invitation -1 candidate+selected candidate+statusNews candidate+willReview candidate@subject
assessment_invitation -1 chose+applyAgain chose+askInterest chose+clock chose+contactYou chose+interview
assessment_invitation -1 chose+interviewSet chose+invite chose+jobList chose+jobSheet chose+keepOnFile
assessment_invitation -1 chose+manyApplicants chose+offerJob chose+otherMatter chose+received
assessment_invitation -1 chose+recruiterSelf chose+seniority chose+toOffer clock+assessment clock+budget
assessment_invitation -1 clock+jobList clock+metYou complete+alert complete+feedback complete+unsubscribe
assessment_invitation -1 condition condition+consider condition+contactYou condition+hedge condition+jobSheet
assessment_invitation -1 condition+keepOnFile condition+otherMatter condition+others condition+outreach
assessment_invitation -1 condition+thanks condition+visa conditionAfter conditionAfter+chose
assessment_invitation -1 confirmation.received confirmation.will-contact@subject confirmed confirmed+complete
assessment_invitation -1 consider+willReview contactYou+arrange contactYou+offerJob contactYou@subject
assessment_invitation -1 declined declined+assessment declined+interview declined+invite declined+refusal
assessment_invitation -1 feedback@subject filled fit+applyAgain fit+contactYou fit+manyApplicants fit+regret
assessment_invitation -1 fit+willReview hedge hedge+candidate hedge+chose hedge+complete hedge+fit
assessment_invitation -1 hedge+outreach hedge@subject hiring+alert hiring+applied hiring+arrange
assessment_invitation -1 hiring+askInterest hiring+confirmed hiring+fit hiring+jobList hiring+jobSheet
assessment_invitation -1 hiring+keepOnFile hiring+offerJob hiring+regret hiring+statusNews hiring+toOffer
assessment_invitation -1 hiring@subject interview+interviewSet interview+outreach interview+roleNoun
assessment_invitation -1 interview+statusNews interview.arrange interview.slot@subject interviewSet+metYou
assessment_invitation -1 interviewSet@subject interviewWord+applied interviewWord+chose interviewWord+clock
assessment_invitation -1 interviewWord+declined interviewWord+fit interviewWord+others invite+budget
assessment_invitation -1 invite+offerJob invite+otherMatter invite+outreach jobList+roleNoun luck+applied
assessment_invitation -1 luck+complete manyApplicants+applied manyApplicants+willReview money not+application
assessment_invitation -1 not+applied not+askInterest not+budget not+chose not+consider not+feedback not+invite
assessment_invitation -1 not+regret not+statusNews not+thanks not@subject offer.made@subject offer.papers
assessment_invitation -1 offerJob+otherMatter offerJob+outreach offerJob@subject offerPapers
assessment_invitation -1 offerPapers+roleNoun others others+applied others+chose others+fit others+interview
assessment_invitation -1 others+metYou others+received others+seniority outreach+seniority
assessment_invitation -1 outreach.ask-interest position position+applyAgain position+clock position+consider
assessment_invitation -1 position+contactYou position+filled position+interview position+jobList position+luck
assessment_invitation -1 position+proceed position+unfinished position+visa proceed+luck proceed+otherMatter
assessment_invitation -1 proceed+outreach proceed+roleNoun proceed+selected proceed+visa received+applied
assessment_invitation -1 received+arrange received+budget received+jobList received+statusNews
assessment_invitation -1 received@subject regret regret+applied regret+interview regret+invite
assessment_invitation -1 rejection.chose-others rejection.no-match rejection.no-match? rejection.not-selected?
assessment_invitation -1 rejection.nothing-to-offer rejection.other-applicants rejection.regret selected+fit
assessment_invitation -1 selected+interviewSet selected+jobSheet selected+metYou selected+received
assessment_invitation -1 selected+statusNews selected+thanks selected+willReview stated+application
assessment_invitation -1 stated+applied stated+assessment stated+candidate stated+fit stated+hiring
assessment_invitation -1 stated+invite stated+refusal stated+roleNoun stated@subject status.news statusNews
assessment_invitation -1 statusNews+roleNoun thanks thanks+clock thanks+complete thanks+invite
assessment_invitation -1 thanks+offerPapers toOffer+applyAgain toOffer+clock toOffer+offerJob
assessment_invitation -1 toOffer+offerPapers toOffer+thanks visa+roleNoun willReview+complete
assessment_invitation -1 willReview+contactYou willReview+roleNoun
assessment_invitation -2 application+applyAgain application+feedback application+others application+statusNews
assessment_invitation -2 applyAgain arrange+assessment arrange+interview budget careerAdvice chose+outreach
assessment_invitation -2 chose+statusNews chose+willReview complete+offerPapers condition+budget
assessment_invitation -2 condition+interview condition+position confirmation.will-contact contactYou
assessment_invitation -2 hedge+application hedge+position hiring+interviewWord hiring+outreach
assessment_invitation -2 interview+feedback interview.invited? interviewWord+feedback
assessment_invitation -2 interviewWord+interviewSet interviewWord+roleNoun interviewWord+selected
assessment_invitation -2 keepOnFile+received not+fit not+position not+toOffer otherMatter+roleNoun
assessment_invitation -2 outreach.found-you@subject outreach@subject position+offerPapers position+willReview
assessment_invitation -2 position@subject proceed+metYou received+confirmed received+metYou received+roleNoun
assessment_invitation -2 regret+assessment rejection.apply-again? rejection.keep-on-file?
assessment_invitation -2 rejection.other-applicants? stated stated+chose stated+regret thanks+assessment
assessment_invitation -2 thanks@subject unsubscribe visa
assessment_invitation -3 application+interview application+interviewWord application@subject
assessment_invitation -3 condition+application hiring+received interviewWord+arrange invite+arrange legal
assessment_invitation -3 not+hiring selected+interview
assessment_invitation -4 recruiterSelf+roleNoun
offer +5 offer.made offerJob offerJob+roleNoun position+offerJob
offer +4 alert.list condition+offerPapers interviewWord+offerJob jobList offer.papers?
offer +3 condition+offerJob condition+roleNoun hiring+offerJob interview+offerJob invite+offerJob
offer +3 offer.made@subject offer.papers offerJob@subject offerPapers offerPapers+roleNoun selected+offerJob
offer +2 application+offerJob candidate+askInterest candidate+offerJob chose+clock chose+metYou chose+toOffer
offer +2 complete+identityPapers complete+visa condition contactYou+offerJob contactYou+offerPapers
offer +2 fit+arrange fit+thanks hiring+complete hiring+jobSheet hiring+offerPapers hiring+otherMatter
offer +2 identityPapers interviewWord+metYou interviewWord+proceed interviewWord+toOffer invite+jobList
offer +2 invite+jobSheet invite+roleNoun invite+seniority invite@subject jobList+budget jobSheet metYou
offer +2 not+budget offerJob+metYou outreach.job-sheet position+interviewWord proceed+interview proceed+metYou
offer +2 proceed+offerPapers proceed+toOffer rejection.position-filled stated+offerJob statusNews+visa
offer +2 thanks+askInterest thanks+complete thanks+interview thanks+offerJob toOffer+offerJob toOffer+roleNoun
offer +2 willReview+arrange willReview+offerPapers
offer +1 alert.list@subject application+metYou application+offerPapers application+others
offer +1 application+seniority application+unfinished application+withdrawn applied+offerJob applied+seniority
offer +1 applied+unfinished applyAgain+offerJob arrange+offerJob arrange+offerPapers arrange+otherMatter
offer +1 arrange+roleNoun arrange@subject askInterest+roleNoun askInterest+statusNews assessment+complete
offer +1 assessment.complete budget candidate+arrange candidate+assessment candidate+clock candidate+proceed
offer +1 candidate+roleNoun candidate+unfinished chose+budget chose+contactYou chose+identityPapers
offer +1 chose+offerJob chose+recruiterSelf chose+selected chose+statusNews clock+jobSheet clock+offerPapers
offer +1 complete+askInterest complete+jobList complete+jobSheet complete+offerPapers complete+recruiterSelf
offer +1 complete+roleNoun complete+seniority complete+statusNews condition+conditionAfter
offer +1 condition+keepOnFile condition+legal condition+position condition+proceed condition+statusNews
offer +1 condition+thanks condition+toOffer condition@subject conditionAfter conditionAfter+contactYou
offer +1 conditionAfter+hiring confirmation.received@subject confirmation.thanks@subject
offer +1 confirmation.will-contact confirmation.will-contact@subject confirmed confirmed@subject contactYou
offer +1 contactYou+arrange contactYou+budget contactYou+recruiterSelf contactYou+roleNoun contactYou@subject
offer +1 declined+interview filled+roleNoun fit+declined fit+interview fit+roleNoun hedge+candidate
offer +1 hedge+interviewSet hedge+metYou hedge+stated hedge+statusNews hedge+thanks hiring hiring+askInterest
offer +1 hiring+feedback hiring+interviewWord hiring+jobList hiring+received hiring+selected hiring+seniority
offer +1 hiring+thanks hiring+toOffer interview+offerPapers interview.arrange? interview.slot
offer +1 interview.slot@subject interview.when interviewWord+declined interviewWord+invite
offer +1 interviewWord+jobList interviewWord+keepOnFile interviewWord+outreach invite invite+budget
offer +1 invite+feedback invite+metYou invite+offerPapers invite+statusNews jobList+roleNoun jobList@subject
offer +1 jobSheet+roleNoun jobSheet@subject keepOnFile+interview not+filled not+jobList not+keepOnFile
offer +1 not+others not@subject offer.made? offer.papers@subject offerJob+jobList offerJob+outreach
offer +1 offerPapers+jobSheet offerPapers+otherMatter offerPapers@subject other.matter otherMatter
offer +1 outreach.job-sheet@subject position position+chose position+declined position+filled position+fit
offer +1 position+hiring position+interview position+invite position+jobList position+offerPapers
offer +1 position+regret position+thanks position+toOffer proceed+budget proceed+filled proceed+received
offer +1 proceed+roleNoun received+alert received+askInterest received+confirmed received+jobSheet
offer +1 received@subject regret+arrange regret+offerJob regret+otherMatter rejection.chose-others
offer +1 rejection.no-fit rejection.no-match rejection.not-selected rejection.nothing-to-offer
offer +1 rejection.regret selected selected+applied selected+filled selected+otherMatter selected+roleNoun
offer +1 selected@subject seniority@subject stated+arrange stated+complete stated+hiring stated+invite
offer +1 stated+otherMatter stated+position stated@subject statusNews+roleNoun thanks+invite thanks+metYou
offer +1 thanks+outreach thanks+roleNoun thanks+seniority thanks+willReview thanks@subject toOffer
offer +1 toOffer+budget toOffer+interview toOffer+metYou toOffer+statusNews toOffer+willReview toOffer@subject
offer +1 unfinished+roleNoun visa visa+roleNoun willReview+complete
offer -1 application+chose application+confirmed application+contactYou application+feedback application+fit
offer -1 application+hiring application+interviewWord application+invite application+jobList
offer -1 application+otherMatter application+outreach application+visa application@subject applied+complete
offer -1 applied+contactYou applied+interview applied+invite applied+jobList applied+offerPapers
offer -1 applied@subject applyAgain applyAgain+contactYou arrange+statusNews askInterest+metYou
offer -1 assessment+roleNoun assessment.complete? assessment.complete@subject assessment.named@subject
offer -1 assessment.nearby@subject assessment@subject candidate candidate+fit candidate+hiring
offer -1 candidate+otherMatter candidate+statusNews candidate+toOffer candidate+visa chose+applyAgain
offer -1 chose+askInterest chose+interviewSet chose+jobSheet clock+assessment clock+otherMatter clock+roleNoun
offer -1 complete+otherMatter condition+applyAgain condition+arrange condition+budget condition+candidate
offer -1 condition+contactYou condition+interview condition+interviewSet condition+interviewWord
offer -1 condition+jobSheet condition+metYou condition+received condition+regret conditionAfter+chose
offer -1 confirmed+roleNoun consider consider+complete contactYou+askInterest contactYou+invite
offer -1 contactYou+statusNews declined feedback filled+budget filled+complete filled+statusNews fit+clock
offer -1 fit+filled fit+invite fit+regret fit@subject hedge hedge+applied hedge+arrange hedge+contactYou
offer -1 hedge+fit hedge+hiring hedge+others hiring+applied hiring+arrange hiring+careerAdvice hiring+chose
offer -1 hiring+fit hiring+others hiring+outreach hiring+statusNews interview+assessment interview+budget
offer -1 interview+complete interview+feedback interview+interviewSet interview+roleNoun
offer -1 interview.nearby@subject interview@subject interviewSet+complete interviewSet@subject
offer -1 interviewWord+assessment interviewWord+budget interviewWord+clock interviewWord+complete
offer -1 interviewWord+feedback interviewWord+interview interviewWord+interviewSet interviewWord+otherMatter
offer -1 interviewWord+others invite+askInterest invite+visa keepOnFile+complete keepOnFile+willReview legal
offer -1 luck+thanks manyApplicants+complete not not+askInterest not+candidate not+feedback not+invite
offer -1 not+metYou not+offerPapers not+statusNews not+thanks not+toOffer offerJob+budget others+invite
offer -1 others+toOffer outreach+roleNoun outreach.found-you outreach.found-you@subject outreach@subject
offer -1 position+alert position+applied position+assessment position+budget position+careerAdvice
offer -1 position+complete position+keepOnFile position+others position+proceed position+received
offer -1 position+refusal position+seniority position+statusNews position+takenBack position+willReview
offer -1 proceed+arrange proceed+contactYou proceed+otherMatter proceed+thanks received+applied
offer -1 received+roleNoun refusal+offerJob regret+contactYou regret+offerPapers regret+received
offer -1 regret+roleNoun regret+statusNews rejection.apply-again? rejection.not-moving-forward
offer -1 rejection.not-selected? selected+arrange selected+complete selected+contactYou selected+keepOnFile
offer -1 selected+regret stated+fit stated+interview stated+refusal stated+statusNews stated+toOffer takenBack
offer -1 thanks+arrange thanks+contactYou thanks+interviewSet thanks+jobList thanks+offerPapers
offer -1 thanks+statusNews toOffer+applied toOffer+arrange toOffer+clock toOffer+contactYou toOffer+filled
offer -1 toOffer+received toOffer+regret willReview willReview+invite willReview+metYou
offer -2 alert.advice application+applied application+interview assessment.named? careerAdvice chose+fit
offer -2 chose+outreach chose+regret clock@subject complete+outreach condition+assessment condition+outreach
offer -2 confirmation.thanks hedge+chose hiring+regret interview+askInterest interview.invited?
offer -2 interview.invited@subject invite+complete invite+interview keepOnFile manyApplicants not+stated
offer -2 offerJob+takenBack others+roleNoun outreach position+clock regret+complete rejection.keep-on-file
offer -2 rejection.offer-taken-back selected+toOffer seniority+roleNoun stated+offerPapers stated+selected
offer -2 stated+thanks thanks+applied unsubscribe
offer -3 condition+invite interviewWord@subject not+chose not+position toOffer+invite
offer -4 application applied
recruiter_outreach +5 askInterest
recruiter_outreach +4 outreach outreach.ask-interest
recruiter_outreach +3 chose+unsubscribe condition+invite fit+askInterest offerPapers+outreach
recruiter_outreach +3 outreach+jobSheet outreach+roleNoun outreach.found-you outreach.recruiter
recruiter_outreach +3 outreach.recruiter@subject recruiterSelf recruiterSelf@subject
recruiter_outreach +2 alert+outreach alert.list alert.list@subject application+budget application+chose
recruiter_outreach +2 applied+contactYou applied+invite applied+statusNews applyAgain+askInterest
recruiter_outreach +2 applyAgain+outreach applyAgain@subject arrange+interview askInterest+budget
recruiter_outreach +2 askInterest@subject chose+askInterest chose+consider chose+otherMatter chose+outreach
recruiter_outreach +2 chose+recruiterSelf chose+visa complete+askInterest complete+unsubscribe
recruiter_outreach +2 condition+interview condition+interviewSet condition+interviewWord consider
recruiter_outreach +2 consider+invite contactYou+outreach fit+jobSheet fit+otherMatter fit+roleNoun
recruiter_outreach +2 hedge@subject hiring+visa interview.arrange jobList jobList@subject jobSheet
recruiter_outreach +2 jobSheet+roleNoun jobSheet+seniority jobSheet@subject not+arrange not+askInterest
recruiter_outreach +2 not+clock not+condition not+seniority not+thanks not+unsubscribe otherMatter
recruiter_outreach +2 others+arrange outreach.ask-interest@subject outreach.found-you@subject
recruiter_outreach +2 outreach.job-sheet outreach.job-sheet@subject outreach@subject position+jobSheet
recruiter_outreach +2 position+statusNews proceed+contactYou received+careerAdvice received+metYou
recruiter_outreach +2 received+outreach selected+contactYou seniority+roleNoun unsubscribe visa+roleNoun
recruiter_outreach +1 application+alert application+careerAdvice application+consider application+contactYou
recruiter_outreach +1 application+declined application+hiring application+invite application+keepOnFile
recruiter_outreach +1 application+offerJob application+otherMatter application+recruiterSelf
recruiter_outreach +1 application+regret application+visa applied+arrange applied+askInterest
recruiter_outreach +1 applied+assessment applied+budget applied+careerAdvice applied+jobSheet applied+outreach
recruiter_outreach +1 applyAgain+complete applyAgain+invite applyAgain+offerJob arrange+alert
recruiter_outreach +1 arrange+askInterest arrange+feedback arrange+interviewSet assessment+outreach
recruiter_outreach +1 budget+roleNoun candidate+clock candidate+fit candidate+outreach candidate+visa
recruiter_outreach +1 chose+applied chose+arrange chose+clock chose+contactYou chose+seniority clock+budget
recruiter_outreach +1 clock+complete clock+otherMatter clock@subject complete+alert complete+jobSheet
recruiter_outreach +1 complete+recruiterSelf condition condition+application condition+applied
recruiter_outreach +1 condition+askInterest condition+budget condition+chose condition+clock
recruiter_outreach +1 condition+consider condition+declined condition+jobSheet condition+metYou
recruiter_outreach +1 condition+recruiterSelf condition+stated condition+thanks condition+unsubscribe
recruiter_outreach +1 condition+visa conditionAfter+chose confirmation.will-contact@subject consider+applied
recruiter_outreach +1 consider+complete consider+outreach consider+willReview contactYou+askInterest
recruiter_outreach +1 contactYou+complete contactYou+interview contactYou@subject declined@subject
recruiter_outreach +1 filled+roleNoun fit+alert fit+applied fit+assessment fit+clock fit+interview
recruiter_outreach +1 fit+outreach hedge+application hedge+contactYou hedge+interview hedge+outreach
recruiter_outreach +1 hedge+recruiterSelf hedge+unsubscribe hiring+consider hiring+fit hiring+jobList
recruiter_outreach +1 hiring+keepOnFile hiring+manyApplicants hiring+offerPapers hiring+otherMatter
recruiter_outreach +1 hiring+others hiring+outreach hiring+recruiterSelf hiring+statusNews hiring+takenBack
recruiter_outreach +1 interview interview+askInterest interview+jobList interview+roleNoun interview.invited
recruiter_outreach +1 interview.invited? interview.slot? interviewSet+askInterest interviewSet+complete
recruiter_outreach +1 interviewSet+outreach interviewWord+arrange interviewWord+askInterest interviewWord+fit
recruiter_outreach +1 interviewWord+jobList interviewWord+offerPapers interviewWord+others
recruiter_outreach +1 interviewWord+outreach invite+feedback invite+jobList invite+metYou invite+otherMatter
recruiter_outreach +1 invite@subject jobList+outreach jobList+roleNoun keepOnFile+alert keepOnFile+applied
recruiter_outreach +1 keepOnFile+arrange keepOnFile+statusNews legal+roleNoun manyApplicants
recruiter_outreach +1 manyApplicants+roleNoun metYou+roleNoun not+applied not+applyAgain not+chose
recruiter_outreach +1 not+contactYou not+jobSheet not+metYou not+others not+proceed not+selected offer.papers
recruiter_outreach +1 offerJob+outreach offerPapers offerPapers+jobList offerPapers+jobSheet
recruiter_outreach +1 offerPapers+roleNoun other.matter other.matter@subject otherMatter+budget
recruiter_outreach +1 otherMatter+roleNoun otherMatter+visa otherMatter@subject others others+applied
recruiter_outreach +1 others+complete others+contactYou others+interview others+otherMatter
recruiter_outreach +1 outreach+otherMatter outreach+recruiterSelf outreach+seniority outreach+statusNews
recruiter_outreach +1 outreach+visa position+budget position+consider position+jobList position+keepOnFile
recruiter_outreach +1 position+metYou position+offerJob position+offerPapers position+otherMatter
recruiter_outreach +1 position+received position+recruiterSelf position+seniority position+unsubscribe
recruiter_outreach +1 position+willReview proceed+applyAgain proceed+askInterest proceed+assessment
recruiter_outreach +1 proceed+interviewSet proceed+luck proceed+outreach received+contactYou received+jobSheet
recruiter_outreach +1 received+recruiterSelf received+unsubscribe recruiterSelf+roleNoun
recruiter_outreach +1 rejection.apply-again? rejection.chose-others rejection.not-selected?
recruiter_outreach +1 rejection.other-applicants rejection.other-applicants? rejection.regret roleNoun
recruiter_outreach +1 roleNoun@subject selected selected+fit selected+jobSheet seniority stated+assessment
recruiter_outreach +1 stated+contactYou stated+hiring stated+interview stated+metYou stated+others
recruiter_outreach +1 stated+toOffer status.unfinished statusNews+budget statusNews+roleNoun
recruiter_outreach +1 takenBack+roleNoun thanks+arrange thanks+complete thanks+contactYou thanks+invite
recruiter_outreach +1 thanks+outreach toOffer+applied toOffer+filled toOffer+invite unfinished
recruiter_outreach +1 unfinished+roleNoun visa visa@subject willReview+otherMatter
recruiter_outreach -1 alert.advice alert.jobs application+applyAgain application+confirmed application+filled
recruiter_outreach -1 application+interviewSet application+legal application+manyApplicants
recruiter_outreach -1 application+position application+proceed application+roleNoun application+willReview
recruiter_outreach -1 applied applied+interviewSet applied+offerPapers applied+roleNoun applied+willReview
recruiter_outreach -1 arrange+budget arrange+clock arrange+offerPapers arrange+otherMatter assessment+complete
recruiter_outreach -1 assessment+roleNoun assessment.named? assessment.named@subject assessment@subject
recruiter_outreach -1 budget@subject candidate+arrange candidate+chose candidate+complete candidate+hiring
recruiter_outreach -1 candidate+interview candidate+received candidate+roleNoun candidate+selected
recruiter_outreach -1 careerAdvice chose+assessment chose+budget chose+declined chose+filled chose+invite
recruiter_outreach -1 chose+jobList chose+keepOnFile chose+metYou chose+roleNoun chose+selected
recruiter_outreach -1 chose+willReview clock+jobSheet complete complete+careerAdvice complete+feedback
recruiter_outreach -1 complete+otherMatter complete+roleNoun complete+seniority condition+alert
recruiter_outreach -1 condition+feedback condition+keepOnFile condition+received condition+roleNoun
recruiter_outreach -1 condition+willReview conditionAfter+application conditionAfter+complete
recruiter_outreach -1 conditionAfter+hiring conditionAfter+position confirmed confirmed+applied
recruiter_outreach -1 consider+applyAgain consider+contactYou consider+fit consider+thanks declined
recruiter_outreach -1 declined+otherMatter feedback feedback+roleNoun feedback@subject filled@subject
recruiter_outreach -1 fit+interviewSet fit+invite fit+keepOnFile fit+received hedge+complete hedge+keepOnFile
recruiter_outreach -1 hedge+metYou hedge+statusNews hedge+willReview hiring+askInterest hiring+clock
recruiter_outreach -1 hiring+complete hiring+contactYou hiring+filled hiring+legal hiring+metYou
recruiter_outreach -1 hiring+proceed hiring+thanks hiring+willReview identityPapers interview+assessment
recruiter_outreach -1 interview+jobSheet interview+otherMatter interview+seniority interview.nearby@subject
recruiter_outreach -1 interview.when interviewWord interviewWord+applied interviewWord+budget
recruiter_outreach -1 interviewWord+keepOnFile interviewWord+otherMatter interviewWord+selected
recruiter_outreach -1 interviewWord+toOffer invite+askInterest invite+clock invite+interview
recruiter_outreach -1 invite+interviewSet invite+jobSheet invite+offerPapers invite+statusNews
recruiter_outreach -1 keepOnFile+interview keepOnFile+received luck+complete manyApplicants+applied
recruiter_outreach -1 not+assessment not+candidate not+consider not+declined not+interview not+interviewSet
recruiter_outreach -1 not+jobList not+keepOnFile not+outreach not+received not+stated not+statusNews
recruiter_outreach -1 not+unfinished not+visa not+willReview offer.made@subject offer.papers? offerJob
recruiter_outreach -1 offerJob@subject offerPapers+identityPapers offerPapers+otherMatter others+outreach
recruiter_outreach -1 others+proceed others+selected others+seniority position+alert position+applied
recruiter_outreach -1 position+candidate position+clock position+confirmed position+contactYou position+filled
recruiter_outreach -1 position+fit position+hiring position+interviewSet position+luck position+manyApplicants
recruiter_outreach -1 position+proceed position+visa position@subject proceed+budget proceed+chose
recruiter_outreach -1 proceed+interview proceed+keepOnFile proceed+received proceed+roleNoun received
recruiter_outreach -1 received+feedback received+interview received+interviewSet received+offerPapers
recruiter_outreach -1 received+roleNoun received+visa regret+complete regret+outreach rejection.apply-again
recruiter_outreach -1 rejection.no-fit rejection.not-selected selected+applyAgain selected+confirmed
recruiter_outreach -1 selected+filled selected+interviewSet selected+invite selected+thanks selected@subject
recruiter_outreach -1 seniority@subject stated+arrange stated+chose stated+invite stated+offerPapers
recruiter_outreach -1 stated+received stated+refusal stated+selected status.news@subject
recruiter_outreach -1 statusNews+otherMatter statusNews@subject thanks+applied thanks@subject toOffer+arrange
recruiter_outreach -1 toOffer+contactYou toOffer+interview toOffer+interviewSet toOffer+offerJob
recruiter_outreach -1 toOffer+offerPapers toOffer+roleNoun toOffer@subject willReview+complete
recruiter_outreach -1 willReview+interview willReview+invite willReview+outreach willReview+roleNoun
recruiter_outreach -2 application+applied application+candidate application+interviewWord application+thanks
recruiter_outreach -2 candidate+applied chose+feedback chose+interviewSet chose+offerPapers clock+offerPapers
recruiter_outreach -2 condition+fit condition+position confirmation.thanks confirmation.will-review
recruiter_outreach -2 fit+contactYou hedge+arrange interview+metYou interview.arrange@subject
recruiter_outreach -2 interviewWord+complete interviewWord+invite interviewWord+metYou invite+roleNoun metYou
recruiter_outreach -2 not+budget not+interviewWord offer.papers@subject offerPapers@subject position+thanks
recruiter_outreach -2 proceed received+applied regret rejection.keep-on-file? stated+position stated+regret
recruiter_outreach -2 stated+roleNoun thanks willReview
recruiter_outreach -3 candidate+others clock condition+hiring hiring@subject not+hiring position+arrange
recruiter_outreach -3 selected+interview selected+roleNoun stated thanks+roleNoun
recruiter_outreach -4 candidate
job_alert_newsletter +5 alert careerAdvice position+alert unsubscribe
job_alert_newsletter +4 alert.advice alert.jobs alert.jobs@subject alert@subject
job_alert_newsletter +3 alert.advice@subject alert.list careerAdvice@subject chose+alert hiring+careerAdvice
job_alert_newsletter +3 jobList position@subject
job_alert_newsletter +2 alert+careerAdvice alert+jobList alert+roleNoun application applyAgain+alert
job_alert_newsletter +2 applyAgain@subject chose+careerAdvice chose+recruiterSelf clock+roleNoun
job_alert_newsletter +2 complete+unsubscribe fit@subject hedge+alert hedge+hiring hedge+position
job_alert_newsletter +2 interview+offerPapers interviewWord+careerAdvice jobList+roleNoun not+alert not+budget
job_alert_newsletter +2 not+jobList position+applyAgain position+askInterest position+budget
job_alert_newsletter +2 position+careerAdvice position+chose position+clock position+interviewWord
job_alert_newsletter +2 position+outreach rejection.apply-again@subject rejection.chose-others?
job_alert_newsletter +2 rejection.position-filled?
job_alert_newsletter +1 alert+unsubscribe application+arrange application+assessment application+complete
job_alert_newsletter +1 application+hiring application+interview application+interviewWord
job_alert_newsletter +1 application+offerJob application@subject applied+alert applied+complete
job_alert_newsletter +1 applied+jobList applied+outreach applyAgain applyAgain+received applyAgain+roleNoun
job_alert_newsletter +1 arrange+askInterest arrange+careerAdvice arrange+interview arrange+metYou askInterest
job_alert_newsletter +1 budget budget@subject candidate+declined candidate+hiring candidate+proceed
job_alert_newsletter +1 chose+applied chose+applyAgain chose+askInterest chose+jobList chose+keepOnFile
job_alert_newsletter +1 chose+refusal chose+toOffer clock+jobList clock+jobSheet complete+alert
job_alert_newsletter +1 complete+offerJob complete+recruiterSelf condition+alert condition+candidate
job_alert_newsletter +1 condition+careerAdvice condition+complete condition+filled condition+keepOnFile
job_alert_newsletter +1 condition+otherMatter condition+received condition+unsubscribe
job_alert_newsletter +1 conditionAfter+interview conditionAfter+interviewWord confirmation.thanks@subject
job_alert_newsletter +1 confirmation.will-review contactYou+metYou contactYou+recruiterSelf declined fit+alert
job_alert_newsletter +1 fit+keepOnFile hedge hedge+applied hedge+applyAgain hedge+askInterest hedge+candidate
job_alert_newsletter +1 hedge+careerAdvice hedge+fit hedge+interview hedge+offerJob hedge+regret hedge+stated
job_alert_newsletter +1 hedge+unsubscribe hedge@subject hiring hiring+applied hiring+arrange hiring+jobList
job_alert_newsletter +1 hiring+luck hiring+offerJob hiring+others hiring+recruiterSelf hiring+refusal
job_alert_newsletter +1 hiring+regret hiring+roleNoun interview+careerAdvice interview+jobSheet interview.slot
job_alert_newsletter +1 interviewWord interviewWord+applied interviewWord+interview interviewWord+offerPapers
job_alert_newsletter +1 interviewWord+received interviewWord+selected interviewWord+willReview invite+arrange
job_alert_newsletter +1 jobList+budget luck luck+alert luck+thanks manyApplicants+applied not+careerAdvice
job_alert_newsletter +1 not+position not+received not+stated not@subject offer.made? offer.made@subject
job_alert_newsletter +1 offer.papers? offerJob@subject offerPapers+budget offerPapers+roleNoun
job_alert_newsletter +1 otherMatter+roleNoun others others+chose others+declined others+proceed
job_alert_newsletter +1 others+selected outreach outreach.ask-interest outreach.found-you
job_alert_newsletter +1 outreach.found-you@subject outreach.recruiter outreach@subject position+filled
job_alert_newsletter +1 position+jobList position+luck position+offerJob position+recruiterSelf
job_alert_newsletter +1 position+roleNoun position+willReview proceed+arrange proceed+askInterest
job_alert_newsletter +1 proceed+assessment proceed+declined proceed+selected proceed+statusNews received
job_alert_newsletter +1 received+alert received+contactYou received+metYou received+otherMatter
job_alert_newsletter +1 received+roleNoun recruiterSelf refusal refusal+regret refusal+roleNoun
job_alert_newsletter +1 regret+roleNoun rejection.not-selected? rejection.nothing-to-offer
job_alert_newsletter +1 rejection.other-applicants? rejection.wishes-luck roleNoun roleNoun@subject
job_alert_newsletter +1 selected+budget selected+offerJob selected+otherMatter selected+seniority
job_alert_newsletter +1 stated+arrange stated+assessment stated+declined stated+hiring stated+interviewSet
job_alert_newsletter +1 stated+metYou stated+others stated+proceed stated+refusal stated+visa
job_alert_newsletter +1 status.withdrawn@subject statusNews+legal statusNews+otherMatter thanks+arrange
job_alert_newsletter +1 thanks+clock thanks+metYou thanks+otherMatter thanks@subject toOffer toOffer+clock
job_alert_newsletter +1 toOffer+offerJob visa+roleNoun willReview+roleNoun withdrawn@subject
job_alert_newsletter -1 alert+outreach alert.list@subject application+applyAgain application+budget
job_alert_newsletter -1 application+candidate application+chose application+contactYou
job_alert_newsletter -1 application+interviewSet application+keepOnFile application+luck
job_alert_newsletter -1 application+manyApplicants application+offerPapers application+recruiterSelf
job_alert_newsletter -1 application+statusNews applied+arrange applied+askInterest applied+assessment
job_alert_newsletter -1 applied+contactYou applied+roleNoun applyAgain+applied applyAgain+unfinished
job_alert_newsletter -1 arrange+alert assessment+budget assessment+complete assessment.complete
job_alert_newsletter -1 budget+roleNoun candidate+applyAgain candidate+assessment candidate+interviewWord
job_alert_newsletter -1 candidate+metYou candidate+received chose+assessment chose+complete chose+consider
job_alert_newsletter -1 chose+contactYou chose+legal chose+manyApplicants chose+metYou chose+offerPapers
job_alert_newsletter -1 chose+otherMatter chose+statusNews chose+thanks clock+complete clock@subject
job_alert_newsletter -1 complete+askInterest complete+jobSheet complete+offerPapers complete+roleNoun
job_alert_newsletter -1 complete+statusNews complete@subject condition condition+application
job_alert_newsletter -1 condition+applyAgain condition+arrange condition+chose condition+contactYou
job_alert_newsletter -1 condition+fit condition+hedge condition+proceed condition+stated condition+toOffer
job_alert_newsletter -1 condition+willReview conditionAfter confirmation.received@subject confirmation.thanks
job_alert_newsletter -1 confirmation.will-contact consider contactYou+askInterest contactYou+complete
job_alert_newsletter -1 contactYou+roleNoun fit+contactYou fit+outreach fit+received fit+roleNoun
job_alert_newsletter -1 hedge+recruiterSelf hedge+selected hiring+assessment hiring+budget hiring+fit
job_alert_newsletter -1 hiring+invite hiring+metYou hiring+offerPapers hiring+thanks identityPapers
job_alert_newsletter -1 interview+askInterest interview+assessment interview+interviewSet interview+jobList
job_alert_newsletter -1 interview+metYou interview+otherMatter interview+outreach interview+recruiterSelf
job_alert_newsletter -1 interview@subject interviewSet+complete interviewWord+interviewSet
job_alert_newsletter -1 interviewWord+otherMatter interviewWord@subject invite invite+clock invite+complete
job_alert_newsletter -1 invite+roleNoun invite@subject jobList@subject jobSheet keepOnFile+applied
job_alert_newsletter -1 keepOnFile+outreach legal+roleNoun luck+applyAgain luck+complete luck+roleNoun metYou
job_alert_newsletter -1 not+applied not+applyAgain not+chose not+fit not+hiring not+legal not+outreach
job_alert_newsletter -1 not+regret not+roleNoun other.matter otherMatter others+interview outreach+jobSheet
job_alert_newsletter -1 outreach+seniority outreach.job-sheet position+candidate position+contactYou
job_alert_newsletter -1 position+invite position+otherMatter position+selected position+statusNews proceed
job_alert_newsletter -1 proceed+complete proceed+interview proceed+invite proceed+thanks received+applied
job_alert_newsletter -1 received+complete rejection.no-match selected selected+applied selected+invite
job_alert_newsletter -1 selected+toOffer selected@subject stated+chose status.unfinished statusNews
job_alert_newsletter -1 statusNews+budget thanks+complete toOffer+applied toOffer+interview
job_alert_newsletter -1 toOffer+offerPapers toOffer+outreach unfinished
job_alert_newsletter -2 alert+askInterest application+askInterest application+outreach application+position
job_alert_newsletter -2 application+received application+selected application+thanks applied@subject
job_alert_newsletter -2 candidate+complete candidate+interview condition+askInterest condition+conditionAfter
job_alert_newsletter -2 confirmation.received hiring+outreach interviewSet manyApplicants position+applied
job_alert_newsletter -2 position+proceed received+invite status.news thanks+roleNoun
job_alert_newsletter -3 application+roleNoun arrange+complete thanks
status_update_other +7 status.news@subject statusNews@subject
status_update_other +5 withdrawn
status_update_other +4 application+statusNews application+unfinished keepOnFile@subject
status_update_other +4 rejection.keep-on-file@subject stated+statusNews status.unfinished@subject
status_update_other +4 status.withdrawn@subject statusNews unfinished unfinished@subject withdrawn@subject
status_update_other +3 application+metYou application+withdrawn applied+statusNews applied+withdrawn
status_update_other +3 complete+unfinished condition+contactYou condition+toOffer contactYou+statusNews
status_update_other +3 hiring+statusNews keepOnFile+complete not+roleNoun position+withdrawn
status_update_other +3 proceed+statusNews received+withdrawn status.news status.withdrawn thanks+statusNews
status_update_other +2 application+applyAgain application+clock application+position application+willReview
status_update_other +2 application@subject applied+unfinished applyAgain+applied applyAgain+complete
status_update_other +2 applyAgain+received applyAgain@subject candidate+askInterest candidate+unfinished
status_update_other +2 chose+invite chose+keepOnFile condition+applyAgain condition+arrange contactYou+arrange
status_update_other +2 contactYou+careerAdvice contactYou+recruiterSelf declined+complete filled+complete
status_update_other +2 filled+interview filled+regret fit+statusNews hedge+contactYou hedge+roleNoun
status_update_other +2 hiring+contactYou interview+complete interview+statusNews interviewWord+filled
status_update_other +2 interviewWord+statusNews keepOnFile legal metYou+feedback metYou+roleNoun not+candidate
status_update_other +2 not+declined not+filled not+willReview position+applyAgain position+hiring
status_update_other +2 position+otherMatter position+statusNews position+unsubscribe received+contactYou
status_update_other +2 received+legal received+offerPapers regret+statusNews regret+thanks
status_update_other +2 rejection.apply-again? rejection.apply-again@subject rejection.keep-on-file
status_update_other +2 stated+applied status.unfinished statusNews+metYou statusNews+roleNoun
status_update_other +2 willReview+roleNoun withdrawn+roleNoun
status_update_other +1 alert application application+applied application+chose application+complete
status_update_other +1 application+confirmed application+contactYou application+feedback application+fit
status_update_other +1 application+hiring application+interviewSet application+jobSheet application+luck
status_update_other +1 application+received application+roleNoun application+selected application+visa applied
status_update_other +1 applied+alert applied+clock applied+jobSheet applied+metYou applied+otherMatter
status_update_other +1 applied+visa applied+willReview applyAgain applyAgain+unfinished arrange+assessment
status_update_other +1 arrange+budget arrange+statusNews assessment+otherMatter budget+metYou budget@subject
status_update_other +1 candidate candidate+applied candidate+applyAgain candidate+legal candidate+metYou
status_update_other +1 candidate+otherMatter candidate+proceed candidate+received candidate+statusNews
status_update_other +1 candidate+toOffer candidate+visa candidate+withdrawn candidate@subject chose+applyAgain
status_update_other +1 chose+arrange chose+consider chose+fit chose+manyApplicants chose+statusNews
status_update_other +1 chose+willReview chose+withdrawn complete+careerAdvice complete+legal complete+metYou
status_update_other +1 complete+offerPapers complete+statusNews complete@subject condition
status_update_other +1 condition+careerAdvice condition+conditionAfter condition+fit condition+hedge
status_update_other +1 condition+hiring condition+interviewSet condition+invite condition+jobSheet
status_update_other +1 condition+keepOnFile condition+recruiterSelf condition+unsubscribe conditionAfter
status_update_other +1 conditionAfter+arrange conditionAfter+position confirmation.will-contact
status_update_other +1 confirmation.will-review confirmation.will-review@subject consider+applied
status_update_other +1 consider+received contactYou contactYou+askInterest contactYou+complete
status_update_other +1 contactYou+invite contactYou+roleNoun declined+invite declined+received
status_update_other +1 declined@subject feedback+roleNoun filled+arrange fit+applyAgain fit+complete
status_update_other +1 fit+interview fit+interviewSet fit+otherMatter fit+recruiterSelf fit+regret fit+thanks
status_update_other +1 fit+toOffer hedge+budget hedge+recruiterSelf hiring hiring+alert hiring+applied
status_update_other +1 hiring+applyAgain hiring+askInterest hiring+clock hiring+feedback hiring+fit
status_update_other +1 hiring+invite hiring+keepOnFile hiring+legal hiring+otherMatter hiring+roleNoun
status_update_other +1 hiring+toOffer hiring+unfinished identityPapers interview+feedback interview+roleNoun
status_update_other +1 interview.slot? interviewSet+askInterest interviewSet+metYou interviewWord+assessment
status_update_other +1 interviewWord+complete interviewWord+feedback interviewWord+fit
status_update_other +1 interviewWord+interviewSet interviewWord+metYou interviewWord+others
status_update_other +1 interviewWord+roleNoun interviewWord+toOffer invite+statusNews invite@subject
status_update_other +1 keepOnFile+outreach keepOnFile+thanks luck+complete money not+application not+applied
status_update_other +1 not+applyAgain not+chose not+complete not+hiring not+invite not+jobSheet not+metYou
status_update_other +1 not+outreach not+position not+proceed not+thanks not+unfinished not@subject
status_update_other +1 others+applied others+interview others+manyApplicants others+metYou others+otherMatter
status_update_other +1 position+alert position+applied position+careerAdvice position+complete
status_update_other +1 position+keepOnFile position+legal position+manyApplicants position+others
status_update_other +1 position+received position+toOffer position+unfinished proceed+applied
status_update_other +1 proceed+contactYou proceed+invite proceed+metYou proceed+otherMatter proceed+visa
status_update_other +1 proceed+willReview proceed@subject received+alert received+arrange received+assessment
status_update_other +1 received+budget received+careerAdvice received+clock received@subject regret
status_update_other +1 regret+complete rejection.not-selected@subject selected+complete selected+contactYou
status_update_other +1 selected+willReview stated+candidate stated+complete stated+filled stated+fit
status_update_other +1 stated+roleNoun stated+selected stated+thanks statusNews+visa toOffer+applyAgain
status_update_other +1 toOffer+complete toOffer+contactYou toOffer+interview unsubscribe willReview+arrange
status_update_other +1 willReview+assessment willReview+clock willReview+contactYou willReview+offerPapers
status_update_other +1 willReview+otherMatter willReview+statusNews willReview@subject
status_update_other -1 alert+askInterest alert.jobs@subject alert.list@subject alert@subject
status_update_other -1 application+invite application+jobList application+offerPapers application+others
status_update_other -1 application+refusal application+regret applied+careerAdvice applied+interview
status_update_other -1 applied+interviewSet applied+outreach applyAgain+alert applyAgain+interview
status_update_other -1 applyAgain+invite applyAgain+jobList arrange+complete arrange+interviewSet
status_update_other -1 arrange+outreach askInterest assessment assessment.complete? assessment.named
status_update_other -1 assessment.named? assessment.named@subject assessment.nearby@subject assessment@subject
status_update_other -1 candidate+assessment candidate+budget candidate+careerAdvice candidate+confirmed
status_update_other -1 candidate+consider candidate+declined candidate+interview candidate+interviewSet
status_update_other -1 candidate+regret candidate+selected candidate+thanks chose+assessment chose+clock
status_update_other -1 chose+interviewSet chose+jobList chose+jobSheet chose+offerPapers chose+selected
status_update_other -1 chose+thanks clock+complete clock+roleNoun complete+askInterest complete+roleNoun
status_update_other -1 condition+candidate condition+clock condition+consider condition+feedback
status_update_other -1 condition+filled condition+interview condition+jobList condition+legal
status_update_other -1 condition+manyApplicants condition+metYou condition+offerJob condition+others
status_update_other -1 condition+outreach condition+regret condition+statusNews condition+visa
status_update_other -1 condition+willReview conditionAfter+contactYou conditionAfter+fit
status_update_other -1 conditionAfter+interview conditionAfter+interviewWord confirmation.received
status_update_other -1 consider+applyAgain consider+complete consider+fit consider+thanks contactYou+outreach
status_update_other -1 declined declined+applied declined+willReview feedback@subject filled+contactYou
status_update_other -1 filled+roleNoun fit fit+declined fit+filled fit+manyApplicants hedge hedge+alert
status_update_other -1 hedge+application hedge+applyAgain hedge+assessment hedge+candidate hedge+complete
status_update_other -1 hedge+hiring hedge+interviewWord hedge+others hedge+position hedge+received
status_update_other -1 hedge+thanks hedge+willReview hedge@subject hiring+arrange hiring+confirmed
status_update_other -1 hiring+consider hiring+interview hiring+jobList hiring+luck hiring+offerPapers
status_update_other -1 hiring+others hiring+visa hiring@subject interview.arrange? interview.invited@subject
status_update_other -1 interview.nearby@subject interview@subject interviewSet+complete interviewWord+applied
status_update_other -1 interviewWord+chose interviewWord+invite interviewWord+manyApplicants
status_update_other -1 interviewWord+offerPapers interviewWord+proceed interviewWord+regret
status_update_other -1 interviewWord+thanks invite+arrange jobList+budget jobList+roleNoun jobList@subject
status_update_other -1 jobSheet+roleNoun keepOnFile+alert keepOnFile+arrange keepOnFile+jobSheet
status_update_other -1 keepOnFile+legal keepOnFile+roleNoun legal+unsubscribe luck luck+alert luck+applied
status_update_other -1 manyApplicants+interview manyApplicants+invite not+arrange not+budget not+condition
status_update_other -1 not+consider not+contactYou not+fit not+hedge not+jobList not+manyApplicants
status_update_other -1 not+offerJob not+offerPapers not+statusNews offer.made offer.made? offerPapers+budget
status_update_other -1 other.matter@subject otherMatter+visa otherMatter@subject others others+chose
status_update_other -1 others+complete others+invite others+proceed others+roleNoun outreach
status_update_other -1 outreach.ask-interest outreach.found-you outreach.recruiter position position+consider
status_update_other -1 position+outreach position+selected proceed+arrange proceed+assessment proceed+consider
status_update_other -1 proceed+fit proceed+interviewSet proceed+offerJob proceed+regret received+feedback
status_update_other -1 received+interviewSet received+invite received+otherMatter received+outreach
status_update_other -1 received+unsubscribe recruiterSelf refusal refusal+applied refusal+complete
status_update_other -1 regret+applied regret+interview regret+roleNoun rejection.no-fit? rejection.no-match?
status_update_other -1 rejection.not-considered rejection.not-moving-forward? rejection.not-selected
status_update_other -1 rejection.nothing-to-offer rejection.position-filled? rejection.refusal
status_update_other -1 rejection.wishes-luck roleNoun selected+arrange selected+filled selected+interview
status_update_other -1 selected+manyApplicants stated+applyAgain stated+hiring stated+invite
status_update_other -1 stated+manyApplicants stated+otherMatter stated+proceed stated+toOffer
status_update_other -1 stated+willReview thanks+alert thanks+arrange thanks+interview thanks+seniority
status_update_other -1 toOffer+assessment toOffer+metYou toOffer+outreach toOffer+roleNoun toOffer+thanks
status_update_other -1 toOffer+willReview visa+roleNoun willReview+interview willReview+invite
status_update_other -2 application+arrange application+assessment applied+assessment applyAgain+willReview
status_update_other -2 arrange+roleNoun arrange@subject assessment+roleNoun budget candidate+filled
status_update_other -2 candidate+fit candidate+hiring candidate+interviewWord candidate+others chose+declined
status_update_other -2 chose+interview chose+offerJob complete+otherMatter condition+budget condition+stated
status_update_other -2 confirmed+willReview fit+roleNoun hedge+applied hiring+filled interview.slot@subject
status_update_other -2 invite+interview keepOnFile+applied keepOnFile+statusNews not+others offerJob
status_update_other -2 outreach+roleNoun position+thanks position@subject proceed+interview proceed+selected
status_update_other -2 rejection.chose-others rejection.regret roleNoun@subject selected+invite
status_update_other -2 selected+toOffer seniority seniority+roleNoun thanks+applied thanks+roleNoun
status_update_other -2 toOffer+invite toOffer@subject
status_update_other -3 application+thanks chose+budget clock confirmation.thanks hiring+budget
unrelated +5 candidate@subject thanks+otherMatter
unrelated +4 application+otherMatter applied+otherMatter chose+otherMatter condition+statusNews money
unrelated +4 other.matter@subject otherMatter otherMatter@subject rejection.not-selected
unrelated +3 askInterest+roleNoun candidate+feedback candidate+interviewWord candidate+metYou
unrelated +3 chose+manyApplicants confirmation.will-review@subject confirmed+thanks feedback@subject
unrelated +3 fit+otherMatter hedge+budget hedge+jobSheet hedge+roleNoun hiring+outreach not+contactYou
unrelated +3 not+others not+regret not+selected outreach+askInterest proceed+regret received+arrange
unrelated +3 received+otherMatter regret regret+otherMatter rejection.not-selected@subject rejection.refusal
unrelated +3 stated+otherMatter stated+proceed toOffer+otherMatter visa@subject willReview@subject
unrelated +2 application+visa applied+feedback applied+visa applied@subject arrange+clock arrange@subject
unrelated +2 assessment assessment.named assessment.nearby candidate+clock candidate+declined
unrelated +2 candidate+interview candidate+otherMatter chose chose+budget chose+contactYou chose+legal
unrelated +2 chose+offerPapers chose+refusal chose+toOffer chose+unsubscribe clock clock@subject complete
unrelated +2 complete+feedback complete+offerJob condition+jobSheet condition+others condition+regret
unrelated +2 condition+toOffer consider declined+otherMatter declined@subject hiring+jobList interview+clock
unrelated +2 interview+seniority interview.invited interview.slot@subject interview.when interviewSet+clock
unrelated +2 interviewSet+otherMatter interviewWord+applied interviewWord+clock invite+otherMatter
unrelated +2 luck+otherMatter not+jobSheet not+proceed not+received not+refusal not+seniority not+stated
unrelated +2 not+toOffer not+willReview not@subject other.matter otherMatter+budget others+chose
unrelated +2 position+contactYou position+otherMatter proceed+arrange proceed+filled proceed+otherMatter
unrelated +2 proceed+statusNews received+feedback received+legal received+willReview refusal
unrelated +2 refusal+otherMatter rejection.chose-others? rejection.no-match rejection.not-moving-forward
unrelated +2 rejection.nothing-to-offer rejection.other-applicants? rejection.regret selected+budget
unrelated +2 selected+otherMatter selected+outreach selected+received selected+willReview selected@subject
unrelated +2 stated+candidate stated+willReview thanks thanks+visa toOffer toOffer+clock unsubscribe
unrelated +1 alert+careerAdvice alert+roleNoun alert.jobs@subject alert@subject application+applyAgain
unrelated +1 application+careerAdvice application+clock application+feedback application+filled
unrelated +1 application+manyApplicants application+recruiterSelf application+regret application+willReview
unrelated +1 applied+arrange applied+complete applied+jobList applied+legal applied+offerPapers
unrelated +1 applied+outreach applyAgain+invite arrange+askInterest arrange+careerAdvice arrange+interviewSet
unrelated +1 arrange+otherMatter askInterest+metYou askInterest@subject assessment+seniority
unrelated +1 assessment.complete assessment.named@subject assessment@subject candidate candidate+chose
unrelated +1 candidate+hiring candidate+statusNews chose+consider chose+declined chose+identityPapers
unrelated +1 chose+interview chose+jobList chose+outreach chose+received chose+statusNews chose+thanks
unrelated +1 chose+visa chose@subject clock+assessment complete+careerAdvice complete+identityPapers
unrelated +1 complete+offerPapers complete+statusNews condition+askInterest condition+contactYou
unrelated +1 condition+filled condition+hedge condition+invite conditionAfter+contactYou conditionAfter+hiring
unrelated +1 conditionAfter+position confirmation.received confirmed confirmed+applied confirmed+outreach
unrelated +1 confirmed+willReview confirmed@subject consider+applyAgain consider+complete consider+fit
unrelated +1 consider+received consider+roleNoun contactYou+askInterest contactYou+offerJob declined
unrelated +1 declined+arrange declined+assessment declined+contactYou declined+regret feedback filled
unrelated +1 filled+budget filled+declined filled+statusNews filled@subject fit+budget fit+declined
unrelated +1 fit+received fit@subject hedge hedge+arrange hedge+askInterest hedge+complete hedge+consider
unrelated +1 hedge+interviewSet hedge+otherMatter hedge+others hedge+outreach hedge+position hedge+proceed
unrelated +1 hedge+received hedge+recruiterSelf hedge+regret hedge+selected hedge+willReview hiring+applied
unrelated +1 hiring+askInterest hiring+budget hiring+declined hiring+interviewWord hiring+legal hiring+proceed
unrelated +1 hiring+received interview+askInterest interview+budget interview+otherMatter
unrelated +1 interview+recruiterSelf interview.arrange? interview.arrange@subject interview.invited@subject
unrelated +1 interview.nearby@subject interview.slot interview.slot? interview@subject interviewSet
unrelated +1 interviewWord interviewWord+careerAdvice interviewWord+chose interviewWord+interview
unrelated +1 interviewWord+roleNoun interviewWord+thanks interviewWord@subject invite+askInterest
unrelated +1 invite+budget invite+metYou invite+outreach invite+roleNoun jobSheet+seniority
unrelated +1 keepOnFile+contactYou legal+unsubscribe luck+received luck+roleNoun manyApplicants+received not
unrelated +1 not+arrange not+budget not+careerAdvice not+consider not+fit not+hedge not+keepOnFile not+luck
unrelated +1 not+otherMatter not+roleNoun not+visa offer.made offer.papers offerJob offerJob+offerPapers
unrelated +1 offerJob+otherMatter offerPapers+budget offerPapers+identityPapers offerPapers+otherMatter
unrelated +1 otherMatter+visa others+arrange others+assessment others+consider others+otherMatter
unrelated +1 others+regret others+seniority others+thanks others+toOffer outreach.ask-interest@subject
unrelated +1 position+applied position+arrange position+careerAdvice position+complete position+fit
unrelated +1 position+proceed proceed+budget proceed+chose proceed+consider proceed+fit proceed+thanks
unrelated +1 received+budget received+careerAdvice received+clock received+confirmed received+interviewSet
unrelated +1 received+invite received+jobSheet received+offerJob received+offerPapers received+withdrawn
unrelated +1 received@subject refusal+applied refusal+regret regret+applied regret+invite
unrelated +1 regret+manyApplicants regret+received regret+willReview rejection.apply-again
unrelated +1 rejection.chose-others selected selected+metYou selected+offerPapers selected+roleNoun
unrelated +1 selected+thanks stated stated+application stated+chose stated+consider stated+declined
unrelated +1 stated+filled stated+invite stated+toOffer stated@subject status.news@subject statusNews+budget
unrelated +1 statusNews+otherMatter statusNews@subject thanks+clock thanks+interviewSet thanks+offerPapers
unrelated +1 toOffer+arrange toOffer+complete toOffer+contactYou toOffer+interview toOffer+interviewSet
unrelated +1 toOffer+invite toOffer+outreach toOffer+received toOffer+statusNews toOffer@subject visa
unrelated +1 willReview+assessment willReview+invite
unrelated -1 alert+askInterest alert.list application+arrange application+askInterest application+complete
unrelated -1 application+contactYou application+luck application+offerJob application+received
unrelated -1 application+selected application+thanks application+withdrawn applied+assessment applied+clock
unrelated -1 applied+interviewSet applied+jobSheet applied+withdrawn applyAgain+arrange applyAgain+interview
unrelated -1 applyAgain+offerJob applyAgain+received applyAgain+thanks applyAgain+unfinished
unrelated -1 applyAgain+willReview arrange+complete arrange+feedback arrange+interview arrange+metYou
unrelated -1 arrange+offerJob arrange+offerPapers arrange+outreach arrange+roleNoun assessment+outreach
unrelated -1 assessment+roleNoun assessment+statusNews assessment.complete? assessment.complete@subject
unrelated -1 candidate+applied candidate+arrange candidate+budget candidate+complete candidate+confirmed
unrelated -1 candidate+contactYou candidate+jobList candidate+keepOnFile candidate+legal candidate+outreach
unrelated -1 candidate+regret candidate+thanks candidate+unfinished candidate+visa chose+alert
unrelated -1 chose+careerAdvice chose+takenBack clock+askInterest clock+budget clock+complete clock+jobList
unrelated -1 clock+jobSheet clock+offerPapers clock+roleNoun complete+askInterest complete+jobSheet
unrelated -1 complete+recruiterSelf complete+unfinished complete+unsubscribe complete+visa
unrelated -1 condition+application condition+applied condition+assessment condition+chose
unrelated -1 condition+conditionAfter condition+interviewSet condition+luck condition+metYou
unrelated -1 condition+otherMatter condition+received condition+recruiterSelf condition+roleNoun
unrelated -1 condition+willReview conditionAfter conditionAfter+application conditionAfter+arrange
unrelated -1 confirmation.will-review confirmed+complete confirmed+roleNoun consider+applied consider+invite
unrelated -1 consider+willReview contactYou+careerAdvice contactYou+complete contactYou+metYou
unrelated -1 contactYou+outreach declined+applied declined+budget declined+invite declined+manyApplicants
unrelated -1 declined+refusal feedback+roleNoun filled+contactYou filled+interview filled+refusal fit
unrelated -1 fit+askInterest fit+assessment fit+clock fit+filled fit+interviewSet fit+invite fit+refusal
unrelated -1 fit+roleNoun fit+seniority fit+statusNews fit+toOffer hedge+alert hedge+applyAgain
unrelated -1 hedge+careerAdvice hedge+feedback hedge+hiring hedge+interview hedge+offerJob hedge@subject
unrelated -1 hiring+arrange hiring+chose hiring+confirmed hiring+interviewSet hiring+luck
unrelated -1 hiring+manyApplicants hiring+regret hiring+thanks hiring+visa interview+complete
unrelated -1 interview+jobList interview+outreach interview+statusNews interview.arrange
unrelated -1 interviewSet+askInterest interviewSet+complete interviewSet+outreach interviewWord+contactYou
unrelated -1 interviewWord+filled interviewWord+fit interviewWord+interviewSet interviewWord+keepOnFile
unrelated -1 interviewWord+others interviewWord+outreach interviewWord+proceed interviewWord+refusal
unrelated -1 interviewWord+regret interviewWord+statusNews invite+feedback invite+jobSheet invite+offerPapers
unrelated -1 invite+statusNews jobList jobList+outreach jobSheet jobSheet@subject keepOnFile
unrelated -1 keepOnFile+applied keepOnFile+arrange keepOnFile+complete keepOnFile+interview
unrelated -1 keepOnFile+jobSheet keepOnFile+legal keepOnFile+statusNews legal legal+roleNoun luck+applied
unrelated -1 luck+thanks manyApplicants+feedback manyApplicants+invite manyApplicants+thanks not+alert
unrelated -1 not+application not+condition not+confirmed not+declined not+filled not+interview not+jobList
unrelated -1 not+metYou not+offerPapers not+takenBack offer.papers? offerJob+budget offerJob+metYou
unrelated -1 offerJob+outreach offerJob+statusNews offerPapers+jobSheet offerPapers+outreach
unrelated -1 otherMatter+roleNoun others+applied others+contactYou others+fit others+interview others+received
unrelated -1 others+refusal others+willReview outreach outreach+metYou outreach+roleNoun outreach+statusNews
unrelated -1 outreach.job-sheet outreach.job-sheet@subject outreach.recruiter@subject position position+filled
unrelated -1 position+invite position+keepOnFile position+legal position+offerJob position+others
unrelated -1 position+recruiterSelf position+selected position+unsubscribe proceed+applyAgain
unrelated -1 proceed+assessment proceed+interviewSet proceed+invite proceed+manyApplicants proceed+metYou
unrelated -1 proceed+roleNoun proceed+selected proceed@subject received+alert received+askInterest
unrelated -1 received+jobList received+recruiterSelf recruiterSelf@subject refusal+complete refusal+contactYou
unrelated -1 refusal+interview refusal+roleNoun regret+contactYou regret+interview regret+interviewSet
unrelated -1 regret+offerPapers regret+roleNoun regret+visa regret@subject rejection.apply-again@subject
unrelated -1 rejection.keep-on-file rejection.no-match? rejection.offer-taken-back roleNoun@subject
unrelated -1 selected+applied selected+applyAgain selected+assessment selected+offerJob selected+toOffer
unrelated -1 stated+applyAgain stated+interviewSet stated+offerJob stated+roleNoun stated+statusNews
unrelated -1 stated+thanks statusNews statusNews+metYou takenBack takenBack+roleNoun thanks+arrange
unrelated -1 thanks+budget thanks+complete thanks+contactYou thanks+feedback thanks+metYou thanks@subject
unrelated -1 toOffer+applyAgain toOffer+declined toOffer+keepOnFile toOffer+metYou toOffer+roleNoun
unrelated -1 toOffer+willReview willReview willReview+arrange willReview+clock willReview+interview
unrelated -1 willReview+interviewSet willReview+metYou willReview+offerPapers willReview+roleNoun
unrelated -1 willReview+statusNews withdrawn+roleNoun
unrelated -2 alert.list@subject application+alert application+fit application+jobSheet application+roleNoun
unrelated -2 applied+budget applied+invite applyAgain+assessment assessment+feedback candidate+filled
unrelated -2 candidate+invite candidate+manyApplicants candidate+offerJob candidate+toOffer chose+confirmed
unrelated -2 chose+roleNoun chose+willReview condition+hiring condition+interview condition+interviewWord
unrelated -2 condition+offerJob confirmation.thanks@subject consider+thanks contactYou+arrange
unrelated -2 contactYou+interview contactYou+roleNoun declined+outreach declined+roleNoun filled+roleNoun
unrelated -2 fit+alert fit+applyAgain fit+outreach fit+thanks hedge+applied hedge+declined hedge+keepOnFile
unrelated -2 hedge+metYou hedge+toOffer hiring+alert hiring+complete hiring+roleNoun hiring+selected
unrelated -2 interview+offerJob interview.when@subject interviewSet+roleNoun interviewWord+arrange
unrelated -2 interviewWord+budget interviewWord+offerJob interviewWord+offerPapers jobList@subject
unrelated -2 manyApplicants+willReview metYou not+applyAgain not+conditionAfter not+position offer.made?
unrelated -2 offerJob+roleNoun offerPapers+roleNoun others+invite others+roleNoun outreach+jobSheet
unrelated -2 position+assessment position+chose position+interview position+interviewWord position+jobList
unrelated -2 position+roleNoun position+seniority proceed+complete proceed+interview proceed+luck
unrelated -2 proceed+offerPapers proceed+outreach proceed+received proceed+visa received+roleNoun
unrelated -2 regret+complete regret+offerJob regret+statusNews rejection.apply-again? rejection.not-considered
unrelated -2 rejection.other-applicants roleNoun selected+confirmed selected+fit selected+interview
unrelated -2 selected+statusNews stated+assessment stated+contactYou stated+position status.withdrawn@subject
unrelated -2 statusNews+visa toOffer+budget toOffer+refusal toOffer+visa withdrawn@subject
unrelated -3 application+assessment application+candidate application+consider application+metYou
unrelated -3 application+toOffer applied+contactYou candidate+refusal candidate+selected chose+askInterest
unrelated -3 hedge+application hiring hiring+fit hiring+invite hiring+others hiring+refusal
unrelated -3 interviewSet+assessment interviewWord+askInterest invite+assessment not+outreach
unrelated -3 position+confirmed position+interviewSet position+toOffer thanks+roleNoun toOffer+offerJob
unrelated -4 position+thanks
`;

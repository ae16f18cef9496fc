// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [1, 0, 1, -1, -1, 0, 0, 0, 0];

export const stageWeights = `
application_confirmation +2 application applied
application_confirmation +1 alert application@subject applyAgain candidate@subject confirmed filled filled@subject fit
application_confirmation +1 keepOnFile luck manyApplicants not position position@subject regret seniority@subject
application_confirmation +1 stated@subject unsubscribe
application_confirmation -1 arrange assessment@subject budget clock complete@subject feedback hedge interview@subject
application_confirmation -1 interviewWord interviewWord@subject jobSheet offerPapers recruiterSelf
application_confirmation -2 interview offerJob
application_confirmation -3 assessment metYou
interview_invitation +3 metYou
interview_invitation +1 budget@subject chose clock complete@subject condition contactYou feedback hedge interview
interview_invitation +1 interview@subject interviewWord interviewWord@subject jobSheet keepOnFile others
interview_invitation +1 position@subject recruiterSelf roleNoun roleNoun@subject stated statusNews thanks
interview_invitation +1 thanks@subject
interview_invitation -1 application applied applyAgain assessment assessment@subject confirmed offerJob@subject
interview_invitation -1 offerPapers seniority@subject takenBack toOffer@subject
interview_invitation -2 manyApplicants
assessment_invitation +4 assessment
assessment_invitation +2 assessment@subject
assessment_invitation +1 applyAgain complete declined hiring hiring@subject manyApplicants proceed stated
assessment_invitation +1 statusNews@subject thanks
assessment_invitation -1 application budget candidate@subject chose@subject contactYou filled interviewWord keepOnFile
assessment_invitation -1 offerJob offerPapers position@subject statusNews
offer +3 offerJob
offer +2 budget offerPapers takenBack
offer +1 chose@subject jobList offerJob@subject offerPapers@subject received roleNoun toOffer@subject
offer -1 application application@subject applied applyAgain assessment declined feedback luck roleNoun@subject selected
offer -1 thanks thanks@subject willReview
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [1, 0, 1, -1, 0, 0, 0, 0, 0];

export const stageWeights = `
application_confirmation +2 application applied
application_confirmation +1 alert application@subject applyAgain confirmed filled filled@subject fit keepOnFile luck
application_confirmation +1 manyApplicants not outreach position position@subject regret roleNoun@subject
application_confirmation +1 seniority@subject thanks unsubscribe willReview
application_confirmation -1 assessment@subject budget chose@subject complete@subject feedback interview@subject
application_confirmation -1 interviewWord interviewWord@subject jobSheet offerPapers statusNews takenBack
application_confirmation -2 interview offerJob
application_confirmation -3 assessment metYou
interview_invitation +3 metYou
interview_invitation +1 arrange budget budget@subject chose condition contactYou feedback interview interview@subject
interview_invitation +1 interviewWord interviewWord@subject keepOnFile otherMatter others position@subject
interview_invitation +1 recruiterSelf roleNoun roleNoun@subject statusNews thanks thanks@subject
interview_invitation -1 application applied applyAgain assessment assessment@subject confirmed jobList legal
interview_invitation -1 offerJob@subject offerPapers toOffer@subject
interview_invitation -2 manyApplicants takenBack
assessment_invitation +4 assessment
assessment_invitation +2 assessment@subject
assessment_invitation +1 applyAgain complete condition declined feedback hiring@subject manyApplicants stated thanks
assessment_invitation -1 application applied budget candidate@subject chose@subject contactYou filled interviewWord
assessment_invitation -1 keepOnFile offerJob offerPapers position@subject stated@subject statusNews
offer +3 takenBack
offer +2 offerJob offerPapers
offer +1 budget chose@subject complete jobList offerJob@subject offerPapers@subject toOffer@subject
offer -1 application application@subject applied applyAgain assessment feedback luck metYou roleNoun@subject thanks
offer -1 thanks@subject
`;

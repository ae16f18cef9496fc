// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [1, 0, 1, -1, -1, 0, 0, 0, 0];

export const stageWeights = `
application_confirmation +2 application applied
application_confirmation +1 alert application@subject applyAgain confirmed filled filled@subject fit keepOnFile luck
application_confirmation +1 manyApplicants not position position@subject regret roleNoun@subject selected@subject
application_confirmation +1 seniority@subject thanks unsubscribe
application_confirmation -1 assessment@subject budget chose@subject interview@subject interviewWord
application_confirmation -1 interviewWord@subject offerJob@subject offerPapers recruiterSelf statusNews@subject
application_confirmation -1 takenBack
application_confirmation -2 interview offerJob
application_confirmation -3 metYou
application_confirmation -4 assessment
interview_invitation +3 metYou
interview_invitation +1 budget budget@subject chose condition contactYou feedback hedge interview interview@subject
interview_invitation +1 interviewWord interviewWord@subject keepOnFile offerJob otherMatter others position@subject
interview_invitation +1 recruiterSelf roleNoun roleNoun@subject stated statusNews thanks@subject
interview_invitation -1 application applied applyAgain assessment assessment@subject confirmed offerJob@subject
interview_invitation -1 offerPapers seniority@subject
interview_invitation -2 manyApplicants takenBack
assessment_invitation +4 assessment
assessment_invitation +2 assessment@subject
assessment_invitation +1 applyAgain complete declined hiring hiring@subject manyApplicants proceed stated
assessment_invitation +1 statusNews@subject thanks
assessment_invitation -1 application budget candidate@subject chose@subject consider contactYou filled interviewWord
assessment_invitation -1 keepOnFile offerJob offerPapers position@subject statusNews
offer +3 takenBack
offer +2 chose@subject offerJob offerJob@subject offerPapers
offer +1 budget filled hedge jobList offerPapers@subject roleNoun
offer -1 application application@subject applied applyAgain assessment feedback luck thanks thanks@subject willReview
`;

// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [1, 0, 1, -1, 0, 0, 0, 0, 0];

export const stageWeights = `
application_confirmation +2 application applied
application_confirmation +1 alert application@subject applyAgain confirmed filled filled@subject fit
application_confirmation +1 keepOnFile legal luck manyApplicants not outreach position position@subject
application_confirmation +1 roleNoun@subject seniority@subject unsubscribe
application_confirmation -1 arrange assessment@subject budget complete@subject condition feedback
application_confirmation -1 interviewWord interviewWord@subject offerPapers takenBack
application_confirmation -2 interview offerJob
application_confirmation -3 assessment metYou
interview_invitation +3 metYou
interview_invitation +1 arrange budget@subject chose condition contactYou feedback interview interview@subject
interview_invitation +1 interviewWord keepOnFile otherMatter others position@subject recruiterSelf roleNoun
interview_invitation +1 roleNoun@subject selected statusNews thanks thanks@subject visa
interview_invitation -1 application applied applyAgain assessment assessment@subject confirmed jobList legal
interview_invitation -1 manyApplicants offerJob@subject offerPapers received seniority@subject takenBack
interview_invitation -1 willReview
assessment_invitation +4 assessment
assessment_invitation +2 assessment@subject
assessment_invitation +1 applyAgain complete condition declined feedback hiring@subject interviewSet
assessment_invitation +1 manyApplicants proceed thanks
assessment_invitation -1 application applied budget chose@subject contactYou filled keepOnFile offerJob
assessment_invitation -1 offerPapers outreach position@subject stated@subject statusNews
offer +2 offerJob offerPapers takenBack
offer +1 budget chose@subject jobList offerJob@subject offerPapers@subject roleNoun
offer -1 application application@subject applied applyAgain assessment declined feedback luck metYou
offer -1 roleNoun@subject thanks
`;

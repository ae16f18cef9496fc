// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 alle data
application_confirmation -1 director frontend lead marketing senior uur 点
rejection +1 b2b devops head intern internship junior
rejection -1 a.m microsoft pm recruiter uhr uur
interview_invitation +2 meet teams zoom
interview_invitation +1 a.m alle am engineer* godz google head kl microsoft ms ore p.m pm saat sales scrum
interview_invitation +1 specialist uhr webex בשעה 時
interview_invitation -1 ai consultant developer* scientist* senior unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend hackerrank hirevue ore pm
assessment_invitation +1 testgorilla trainee בשעה
assessment_invitation -1 alle manager recruiter unsubscribe 点
offer +1 b2b controller internship product
offer -1 alle assistant coordinator meet um unsubscribe
recruiter_outreach +1 b2b consultant data devops director engineer* freelance ml scientist* senior teams
recruiter_outreach +1 unsubscribe
recruiter_outreach -1 analyst* assistant coordinator junior meet
job_alert_newsletter +1 ai alle controller internship manager software uhr unsubscribe
job_alert_newsletter -1 director
status_update_other -1 am analytics consultant controller coordinator data developer* meet saat software uur 点
unrelated +1 alle godz kl microsoft pm uhr um unsubscribe בשעה
unrelated -1 ai analyst* assistant consultant controller coordinator designer developer* engineer* freelance
unrelated -1 intern junior lead manager meet ore specialist trainee
`;

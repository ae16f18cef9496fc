// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 alle analytics assistant data kl
application_confirmation -1 director head lead ore senior unsubscribe uur 点
rejection +2 intern
rejection +1 b2b backend head internship junior
rejection -1 pm recruiter uhr um uur
interview_invitation +2 teams zoom
interview_invitation +1 a.m alle engineer* godz google kl meet microsoft ms ore p.m pm saat sales specialist
interview_invitation +1 uhr uur בשעה 時 点
interview_invitation -1 scientist* trainee unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend godz hackerrank hirevue ore saat
assessment_invitation +1 sales tester testgorilla trainee
assessment_invitation -1 alle recruiter unsubscribe
offer +1 frontend internship uur
offer -1 coordinator marketing meet uhr um unsubscribe
recruiter_outreach +1 analytics b2b consultant controller developer* devops director engineer* freelance ml
recruiter_outreach +1 recruiter software teams
recruiter_outreach -1 alle analyst* assistant junior pm 時
job_alert_newsletter +1 ai alle coordinator internship junior manager meet software unsubscribe
job_alert_newsletter -1 director head
status_update_other +1 google 時
status_update_other -1 am data developer* marketing meet software uur 点
unrelated +1 godz kl microsoft pm
unrelated -1 consultant controller coordinator designer engineer* junior lead manager meet ms ore specialist
unrelated -1 trainee
unrelated -2 analyst* assistant
`;

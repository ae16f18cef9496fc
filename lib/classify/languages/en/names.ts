// English: the words that stand before and after a company's name and a role.

export const names = `
companyFollows joining, join, considering, interest in, career*|working|work|future|life|jobs at|with|within,
 working for, apply*|applied ~2 at|with|to, application to|with|at,
 opportunit*|job|employment|internship|position|role|opening* ~8 at|with|within, sent to, viewed by, here at, team at,
 update from, message from, note from, welcome to, application for ~12 at|with, apply*|applied for ~12 at|with,
 thank* you? from, interviewing with|at, hired by, follow up from, interest ~6 with|at, submitted to
companyPrecedes recruit*, hiring, careers, talent, hr, team, jobs, human resources, career site, people services,
 university relations
companyIsRest your application was sent to, your update from, application ~14 was viewed by, application to ~14 at,
 application for ~14 was sent to, are a? candidate? at
roleFollows position|role|post|title of, for the|our|a|an, apply*|applied|application* for|to the|our|a|an,
 apply*|applied|application* for|to, position|role|vacancy|opening for, position|role|title, interest in the|our|a,
 interest in, following position|role|job, regarding the|our, pursue our, received for, submission for, update on,
 considered|interviewing|selected for the
roleEnds position*, role, opening, vacancy, opportunit*, job, requisition, roles
roleLabel position*, job, role, title, vacancy, requisition, applied for
roleNoun associate, administrator, officer, representative, technician, researcher, programmer, accountant, nurse,
 teacher, writer, editor, operator, driver, baker, chef, advisor, agent, clerk, cashier, planner, strategist,
 graduate, fellow, executive, supervisor, buyer, auditor, counsel, paralegal, therapist, pharmacist, mechanic,
 electrician, apprentice, professor, lecturer, owner, partner, science, caregiver, barista, carpenter, physician,
 librarian, translator, journalist, artist, bookkeeper, receptionist, secretary, inspector, gardener, tailor
closing sincerely, regards, cheers, cordially, respectfully, warmly, best, thanks, yours truly, thank you
`;

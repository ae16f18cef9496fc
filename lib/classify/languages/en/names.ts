// English: the words that stand before and after a company's name and a role.

export const names = `
companyFollows here from, behalf of, us at|in, our client, joining, join, considering, interest in,
 career*|working|work|future|life|jobs at|with|within, working for, apply*|applied ~2 at|with|to,
 application to|with|at, opportunit*|job|employment|internship|position|role|opening* ~8 at|with|within, sent to,
 viewed by, here at, team at, update|message|note from, welcome to, application for ~12 at|with,
 apply*|applied for ~12 at|with, thank* you? from, interviewing with|at, interview* ~6 with|at, follow up from,
 interest ~6 with|at, submitted to
companyPrecedes has|have viewed|shortlisted|reviewed|opened your, viewed|shortlisted|opened your application|profile,
 recruit*, hiring, careers, talent, hr, team, jobs, human resources, career site
companyIsRest your application was sent to, your update from, application ~14 was viewed by, application to ~14 at
roleFollows position|role|post|title of, for the|our|a|an, apply*|applied|application* for|to the|our|a|an,
 apply*|applied|application* for|to, position|role|vacancy|opening for, position|role|title, interest in the|our|a,
 interest in, following position|role|job, regarding the|our, received for, update on,
 interview*|candidate*|considered|selected|selection|recruitment|offer for the|our|a,
 interview*|candidate*|selection|offer for, about the|our|your, you as a|an|our, you as, need|hire|hiring a|an
roleEnds position*, role, opening, vacancy, opportunit*, job, requisition, roles, post
roleLabel position*, job, role, title, vacancy, requisition, applied for, post
roleNoun associate, administrator, officer, representative, technician, researcher, programmer, accountant, nurse*,
 teacher, tutor, editor, operat*, driver, chef, advis*, agent, clerk, planner, graduate, fellow*, executive,
 supervisor, buyer, worker, copywriter, paralegal, secretary, receptionist, barista, baker, carer, electrician,
 plumber, cleaner, operative, picker, therapist, pharmacist, librarian, bookkeeper, lectur*, professor*, partner,
 apprentic*, science, writer
closing sincerely, regards, cheers, cordially, respectfully, warmly, best, thanks, yours, thank you
`;

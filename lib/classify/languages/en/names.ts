// English: the words that stand before and after a company's name and a role.
import type { LanguageData } from '../../concepts';

export const names: LanguageData['concepts'] = {
  companyFollows: `interest in|with, interest in joining|employment|working ~2 with|at|for?, career|careers|employment|working|work|future|life|jobs at|with|within, working for,
    interested in joining, apply|applying|applied ~2 at|with|to, application to|with|at, opportunity|opportunities|job|employment|internship|position|role|opening|openings ~8 at|with|within,
    joining, join, sent to, viewed by, here at, team at, considering, update from, message from, note from, welcome to, application for ~12 at|with,
    apply|applying|applied for|to ~12 at|with, thank|thanks you? from, interviewing with|at, hired by, follow up from, interest ~6 with|at, submitted to`,
  companyPrecedes: `talent acquisition, recruiting, recruitment, hiring team, hiring, careers, talent team, people team, talent, human resources, hr, team,
    career site, jobs, people services, university relations, campus recruiting, early careers`,
  companyIsRest: `your application was sent to, your application was viewed by, your update from, application ~14 was viewed by,
    application to ~14 at, application for ~14 was sent to, are a? candidate? at`,
  roleFollows: `position of, role of, post of, for the|our, for our open, apply|applying|applied|application|applications for|to the|our|a|an,
    apply|applying|applied|application|applications for|to, position|role|title|vacancy for?, interest in the|our|a, for the following position|role|job,
    position for, consider you for the, regarding the|our, pursue our, opening for, received for, interviewing for the, application|submission for, interest in,
    taking the time to pursue our, selected for the, considered for the, update on, forward ~4 for the`,
  roleEnds: `position, role, opening, vacancy, opportunity, opportunities, job, requisition, positions, roles`,
  roleLabel: `position, positions, job title, position title, job, role, title, vacancy, following position, following positions, following role, following job, applied for, job posting, requisition`,
  roleNoun: `analyst, analysts, engineer, engineering, engineers, scientist, scientists, developer, developers, manager, intern, interns, internship, associate, consultant, specialist, designer,
    architect, director, lead, coordinator, administrator, assistant, officer, representative, technician, researcher, programmer, accountant, nurse, teacher, writer, editor, operator, driver,
    baker, chef, advisor, adviser, agent, clerk, cashier, planner, strategist, trainee, graduate, fellow, executive, supervisor, buyer, auditor, lawyer, counsel, paralegal, therapist, pharmacist,
    mechanic, electrician, welder, apprentice, tutor, professor, lecturer, owner, master, partner, sales, analytics, science, co-op, head, vp, president, data, software, program, caregiver, barista,
    carpenter, plumber, physician, librarian, translator, journalist, photographer, artist, animator, marketer, controller, bookkeeper, receptionist, secretary, foreman, inspector, surveyor`,
  closing: `sincerely, regards, kind regards, best regards, warm regards, best wishes, yours truly, cheers, cordially, respectfully, warmly, all the best, best, thanks, thank you, many thanks`,
};

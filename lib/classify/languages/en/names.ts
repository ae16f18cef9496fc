// English: the words that stand before and after a company's name and a role.
import type { LanguageData } from '../../concepts';

export const names: LanguageData['concepts'] = {
  companyFollows: `interest in|with, interest in joining|a career at|careers at|employment with|employment at|working at|working for|working with, interested in joining, apply|applying|applied to|at|with,
    application to|with|at, career|careers|opportunity|opportunities|job|employment|internship|position|role|opening|life|future at|with|within, joining, join, sent to, viewed by, here at, work at|for, team at, jobs at,
    considering, update from, message from, welcome to, position ~8 at|with, role ~8 at|with, application for ~12 at|with, apply|applying|applied for ~12 at|with|to, opportunity ~8 at|with, thank you from, thanks from, interviewing with|at, explore, part of, apply|applied|applying to work at, hired at|by, behalf of, follow up from, note from, opening|openings at, chosen, choosing`,
  companyPrecedes: `talent acquisition, recruiting, recruitment, hiring team, hiring, careers, talent team, people team, talent, human resources, hr, team, career site, jobs, people services, university relations, campus recruiting, application, early careers, notifications, workday`,
  roleFollows: `position of, role of, post of, for the|our, for our open, apply|applying|applied|application|applications for|to the|our|a|an, apply|applying|applied|application|applications for, interest in the|our|a, position|role|title|job title|vacancy|job, for the following position|role|job, position for, interest in, consider you for the, regarding the|our, for this|your, pursue our, about our|the, opening for, re, received for, reference, interviewing for the`,
  roleEnds: `position, role, opening, vacancy, opportunity, opportunities, job, internship position, requisition, program, positions, roles, opportunity, job opening`,
};

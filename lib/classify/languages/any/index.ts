// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun product, ai, director, lead, data, tester, analytics, marketing, trainee, ml, sales, coordinator, designer,
 scrum, developer*, specialist, assistant, frontend, backend, architect, scientist*, internship, manager, software,
 engineer*, devops, recruiter, head, senior, junior, intern, consultant, fullstack, analyst*, controller
interview ms teams, webex, zoom, google meet, microsoft teams
clock alle|godzinie|uhr|godz|ore|kl|saat|בשעה|um #, #: #, # am|a.m|p.m|pm|uhr|uur|点|點|時
assessment codingame, testgorilla, codility, hackerrank, hirevue, hogan, pymetrics, codesignal
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet freelance, c2c, b2b, w2
`,
};

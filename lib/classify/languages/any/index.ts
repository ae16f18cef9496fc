// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun data, director, recruiter, developer*, head, ai, architect, specialist, lead, ml, scientist*, senior, junior,
 designer, frontend, analytics, devops, trainee, engineer*, fullstack, backend, assistant, tester, scrum, manager,
 software, consultant, intern, controller, marketing, sales, coordinator, product, analyst*, internship
interview google meet, webex, zoom, microsoft teams, ms teams
clock kl|בשעה|uhr|godzinie|alle|godz|ore|um|saat #, #: #, # 時|点|uhr|點|a.m|p.m|pm|uur|am
assessment hirevue, codingame, testgorilla, codility, vervoe, coderbyte, codesignal, pymetrics, devskiller,
 hackerrank, hogan
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet freelance, c2c, b2b, w2
`,
};

// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun analytics, intern, analyst*, controller, senior, junior, frontend, data, recruiter, head, sales, lead,
 trainee, backend, ml, internship, devops, product, engineer*, marketing, designer, scrum, ai, director, coordinator,
 specialist, architect, manager, software, consultant, fullstack, scientist*, assistant, developer*, tester
interview microsoft teams, google meet, webex, zoom, ms teams
clock alle|בשעה|uhr|godzinie|kl|saat|ore|um|godz #, #: #, # 點|a.m|am|uur|点|uhr|pm|p.m|時
assessment devskiller, hackerrank, hogan, codesignal, pymetrics, vervoe, coderbyte, codingame, testgorilla, hirevue,
 codility
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet w2, freelance, c2c, b2b
`,
};

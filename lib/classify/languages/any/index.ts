// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun data, specialist, engineer*, manager, head, architect, lead, recruiter, designer, analytics, controller,
 fullstack, assistant, tester, marketing, ai, consultant, intern, scientist*, trainee, developer*, ml, devops,
 product, junior, senior, internship, coordinator, director, sales, frontend, scrum, backend, software, analyst*
interview microsoft teams, ms teams, webex, zoom, google meet
clock בשעה|godzinie|uhr|godz|kl|um|saat|alle|ore #, #: #, # 時|点|點|uur|uhr|pm|p.m|a.m|am
assessment testgorilla, pymetrics, codility, codingame, coderbyte, hackerrank, hogan, vervoe, codesignal, devskiller,
 hirevue
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet freelance, w2, b2b, c2c
`,
};

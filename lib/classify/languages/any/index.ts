// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun recruiter, developer*, head, devops, lead, scientist*, engineer*, designer, scrum, ml, senior, junior, data,
 analyst*, architect, frontend, assistant, sales, manager, software, consultant, internship, marketing, trainee,
 backend, ai, specialist, coordinator, director, fullstack, tester, analytics, product, intern, controller
interview webex, zoom, microsoft teams, ms teams, google meet
clock alle|uhr|godzinie|godz|kl|saat|בשעה|ore|um #, #: #, # am|a.m|p.m|pm|uur|時|點|点|uhr
assessment hirevue, codingame, testgorilla, codility, hackerrank, hogan, pymetrics, codesignal
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet c2c, freelance, b2b, w2
`,
};

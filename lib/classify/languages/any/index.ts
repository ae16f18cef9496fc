// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun recruiter, developer*, head, analytics, devops, scientist*, lead, ml, senior, junior, designer, frontend,
 engineer*, assistant, tester, scrum, manager, software, consultant, intern, controller, marketing, analyst*, trainee,
 backend, ai, specialist, coordinator, fullstack, sales, director, data, architect, product, internship
interview ms teams, microsoft teams, google meet, zoom, webex
clock uhr|godzinie|alle|kl|godz|saat|בשעה|ore|um #, #: #, # uhr|uur|時|点|點|a.m|p.m|pm|am
assessment pymetrics, hackerrank, hirevue, codingame, testgorilla, hogan, codility, codesignal
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet freelance, b2b, c2c, w2
`,
};

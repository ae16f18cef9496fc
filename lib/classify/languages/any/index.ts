// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun analyst*, engineer*, scientist*, developer*, manager, intern, internship, designer, architect, consultant,
 specialist, director, lead, data, software, product, analytics, sales, marketing, fullstack, frontend, backend, devops,
 trainee, coordinator, assistant, controller, recruiter, tester, scrum, head, junior, senior, ml, ai
interview zoom, google meet, microsoft teams, ms teams, webex
clock #: #, # uhr|am|pm|a.m|p.m|uur|時|点|點, kl|godz|godzinie|saat|בשעה|alle|uhr|um|ore #
assessment hackerrank, codility, codesignal, testgorilla, hirevue, coderbyte, codingame, devskiller, pymetrics, hogan, vervoe
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet b2b, freelance, c2c, w2
`,
};

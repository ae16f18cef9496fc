// Words that mails of every language use: job titles, products, tools. Read beside the mail's own language.
import type { LanguageData } from '../language';

export const anyLanguage: LanguageData = {
  code: 'any',
  common: '',
  words: `
roleNoun analytics, developer*, data, head, ml, senior, junior, director, ai, marketing, designer, frontend,
 fullstack, recruiter, sales, devops, product, lead, scientist*, backend, assistant, tester, scrum, manager, software,
 consultant, coordinator, specialist, intern, analyst*, engineer*, controller, architect, internship, trainee
interview microsoft teams, webex, zoom, ms teams, google meet
clock godzinie|uhr|בשעה|saat|alle|kl|ore|um|godz #, #: #, # a.m|p.m|uhr|pm|點|時|uur|am|点
assessment hogan, devskiller, codesignal, pymetrics, coderbyte, testgorilla, hackerrank, hirevue, codingame, vervoe,
 codility
unsubscribe unsubscribe
recruiterSelf recruiter, headhunter
jobSheet w2, b2b, freelance, c2c
`,
};

// Turns a mail into a short list of facts that carry meaning, each with its weight elsewhere. A fact is named by its
// rule: `rejection.no-fit` stated in the body, `rejection.no-fit?` only under a condition, `rejection.no-fit@subject`.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { isAboutJob } from './about-job';
import type { Concept } from './concepts';
import { type Finding, factOf } from './judge';
import { type ReadMail, statedRules } from './read-mail';

export type Features = ReadonlyMap<string, number>;

export function collectFeatures(mail: ReadMail): Features {
  return new Map<string, number>([
    ...factsOfRules(mail.findings),
    ...answersOf(mail),
    ...chancesOf(mail),
    ...approachOf(mail),
    ...contextOf(mail),
    ...surroundingsOf(mail).map((name): [string, number] => [name, 1]),
  ]);
}

/** Twice is more than once, but never twice as much. Thanks said twice are no more. */
function timesOf(count: number): number {
  return Math.min(Math.log2(1 + count), 3);
}

function factsOfRules(findings: readonly Finding[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const name = factOf(found);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => [name, name.startsWith('confirmation') ? 1 : timesOf(count)]);
}

/** A plain no outweighs the thanks around it, and more so when something else in the mail agrees. */
function answersOf(mail: ReadMail): [string, number][] {
  const about = statedRules(mail, 'rejection').filter((found) => isAboutJob(mail, found, 1));
  const stated = new Set(about.map(({ rule }) => rule));
  if (mail.links.some((sign) => sign.label === 'rejection'))
    return [
      ['answer.no', 1],
      ['answer.no-agreed', 1],
    ];
  const strong = [...stated].filter((rule) => rule.strength === 'strong').length;
  if (strong === 0) return [];
  const agreeing = [...stated].filter((rule) => rule.strength === 'weak').length;
  return strong + agreeing > 1
    ? [
        ['answer.no', 1],
        ['answer.no-agreed', 1],
      ]
    : [['answer.no', 1]];
}

/** The feature of what the words alone say of a label. */
export function chanceFeature(label: MailLabel): string {
  return `chance.${label}`;
}

/** A chance below this is none. In logarithms, as weights add up. */
const leastChance = 0.002;

/** A link that says it needs no words. */
function chancesOf({ signChances, links }: ReadMail): [string, number][] {
  if (links.length > 0) return [];
  return mailLabels.map((label, column) => [
    chanceFeature(label),
    Math.log(Math.max(leastChance, signChances[column] ?? 0) / leastChance),
  ]);
}

/** Recruiters ask strangers for a talk too, who have not applied. */
function approachOf(mail: ReadMail): [string, number][] {
  const stated = statedRules(mail, 'recruiter_outreach', true);
  const kinds = new Set(stated.map(({ rule }) => rule)).size;
  return kinds > 1 && !mail.concepts.has('application') ? [['answer.unasked', 1]] : [];
}

export const contextFeatures: readonly (readonly [feature: string, concept: Concept])[] = [
  ['context.application', 'application'],
  ['context.position', 'position'],
  ['context.candidate', 'candidate'],
  ['context.hiring', 'hiring'],
  ['context.interviewWord', 'interviewWord'],
  ['shape.unsubscribe', 'unsubscribe'],
  ['shape.legal', 'legal'],
];

function contextOf({ concepts }: ReadMail): [string, number][] {
  return contextFeatures.filter(([, concept]) => concepts.has(concept)).map(([feature]) => [feature, 1]);
}

function surroundingsOf(mail: ReadMail): string[] {
  const { sender, links, sentences } = mail;
  const names = ['always', `sender.${sender.kind}`, `shape.${lengthOf(mail.text)}`, ...links.map((sign) => sign.id)];
  if (sender.recruits) names.push('sender.recruits');
  if (sender.noReply) names.push('sender.no-reply');
  if (mail.subjectSentence.hits.has('roleNoun')) names.push('subject.role');
  if (mail.isReply) names.push('shape.reply');
  if (mail.isFromList) names.push('shape.mailing-list');
  if (sentences.length === 0) names.push('shape.empty');
  return names;
}

function lengthOf({ length }: string): string {
  if (length < 500) return 'short';
  if (length < 2_000) return 'letter';
  return length < 6_000 ? 'long' : 'very-long';
}

// Turns a mail into a short list of facts that carry meaning, each with its weight elsewhere. A fact is named by its
// rule: `rejection.no-fit` stated in the body, `rejection.no-fit?` only under a condition, `rejection.no-fit@subject`.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { isAboutJob } from './about-job';
import type { Concept } from './concepts';
import { type Finding, factOf } from './judge';
import { type ReadMail, statedRules } from './read-mail';
import type { Sender } from './sender';

export type Features = ReadonlyMap<string, number>;

export function collectFeatures(mail: ReadMail): Features {
  const features = new Map<string, number>();
  addRules(mail.findings, features);
  for (const name of answersOf(mail)) features.set(name, 1);
  addChances(mail, features);
  if (approaches(mail)) features.set('answer.unasked', 1);
  for (const [name, concept] of contextFeatures) if (mail.concepts.has(concept)) features.set(name, 1);
  for (const name of surroundingsOf(mail)) features.set(name, 1);
  return features;
}

/** Twice is more than once, but never twice as much. Thanks said twice are no more. */
function timesOf(count: number): number {
  return Math.min(Math.log2(1 + count), 3);
}

function addRules(findings: readonly Finding[], features: Map<string, number>): void {
  for (const found of findings) {
    const name = factOf(found);
    features.set(name, (features.get(name) ?? 0) + 1);
  }
  for (const [name, count] of features) features.set(name, name.startsWith('confirmation') ? 1 : timesOf(count));
}

/** A plain no outweighs the thanks around it, and more so when something else in the mail agrees. */
function answersOf(mail: ReadMail): readonly string[] {
  if (mail.links.some((sign) => sign.label === 'rejection')) return agreedNo;
  const about = statedRules(mail, 'rejection').filter((found) => isAboutJob(mail, found, 1));
  const stated = new Set(about.map(({ rule }) => rule));
  const strong = [...stated].filter((rule) => rule.strength === 'strong').length;
  if (strong === 0) return [];
  const agreeing = [...stated].filter((rule) => rule.strength === 'weak').length;
  return strong + agreeing > 1 ? agreedNo : plainNo;
}

const plainNo = ['answer.no'];
const agreedNo = ['answer.no', 'answer.no-agreed'];

/** The feature of what the words alone say of a label. */
export function chanceFeature(label: MailLabel): string {
  return `chance.${label}`;
}

/** A chance below this is none. In logarithms, as weights add up. */
const leastChance = 0.002;

const chanceFeatures = mailLabels.map(chanceFeature);

/** A link that says it needs no words. */
function addChances({ signChances, links }: ReadMail, features: Map<string, number>): void {
  if (links.length > 0) return;
  for (const [column, name] of chanceFeatures.entries())
    features.set(name, Math.log(Math.max(leastChance, signChances[column] ?? 0) / leastChance));
}

/** Recruiters ask strangers for a talk too, who have not applied. */
function approaches(mail: ReadMail): boolean {
  if (mail.concepts.has('application')) return false;
  const stated = statedRules(mail, 'recruiter_outreach', true);
  return stated.some(({ rule }) => rule !== stated[0]?.rule);
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

export const senderFeatures: Readonly<Record<Sender['kind'], string>> = {
  ats: 'sender.ats',
  board: 'sender.board',
  alert: 'sender.alert',
  free: 'sender.free',
  test: 'sender.test',
  own: 'sender.own',
};

function surroundingsOf(mail: ReadMail): string[] {
  const { sender, links, sentences } = mail;
  const names = ['always', senderFeatures[sender.kind], shapeOf(mail.text), ...links.map((sign) => sign.id)];
  if (sender.recruits) names.push('sender.recruits');
  if (sender.noReply) names.push('sender.no-reply');
  if (mail.subjectSentence.hits.has('roleNoun')) names.push('subject.role');
  if (mail.isReply) names.push('shape.reply');
  if (mail.isFromList) names.push('shape.mailing-list');
  if (sentences.length === 0) names.push('shape.empty');
  return names;
}

function shapeOf({ length }: string): string {
  if (length < 500) return 'shape.short';
  if (length < 2_000) return 'shape.letter';
  return length < 6_000 ? 'shape.long' : 'shape.very-long';
}

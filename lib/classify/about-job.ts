// Whether a statement is about somebody's job application: the words around it and the sender tell. Loans, flats and
// universities have applications too.
import type { Concept } from './concepts';
import { contextPoints, otherMatter } from './context-bits';
import type { Finding } from './judge';
import type { Rule } from './rules';
import type { Sender } from './sender';

/** Applicant systems, job boards and services for tests write of little else. */
const senderPoints: Partial<Readonly<Record<string, number>>> = { ats: 2, board: 2, test: 2 };
/** What speaking of a loan or a flat takes away. */
const otherMatterPoints = 2.5;
/** Who can be unsubscribed from writes to many. */
const unsubscribePoints = 1.5;
/** Schools have tests too. */
const assessmentPoints = 0.5;
/** Sentences before and after a statement that say what it is about. */
const reach = 4;
/** A word such as "application" nearby is enough. */
const needed = 1;

/** What a statement stands among. */
export interface Surroundings {
  readonly sender: Sender;
  /** What the subject, and each sentence, speaks of, see `contextBits`. */
  readonly subjectContext: number;
  readonly contexts: readonly number[];
}

export function isAboutJob({ sender, contexts, subjectContext }: Surroundings, { place, rule }: Finding): boolean {
  const near = subjectContext | bitsAround(contexts, place, reach);
  const own = subjectContext | (place === null ? 0 : (contexts[place] ?? 0));
  let points = pointsOfSender(sender);
  let isNamed = false;
  for (let index = 0; index < contextPoints.length; index += 1) {
    const [concept, value] = contextPoints[index] ?? [];
    if (concept === undefined || value === undefined || (near & (1 << index)) === 0) continue;
    points += value;
    isNamed ||= (value === 1 || concept === 'position') && (own & (1 << index)) !== 0;
    isNamed ||= isTrade(concept, rule) && (subjectContext & (1 << index)) !== 0;
  }
  if (isNamed) points += 0.5;
  const said = subjectContext | bitsAround(contexts, place, place === null ? reach : 1);
  if ((said & otherMatter) !== 0) points -= otherMatterPoints;
  return points >= needed;
}

/** How much a whole mail is about a job: nobody answers an application without a word of it. */
export function pointsOfJob({ sender, concepts }: { sender: Sender; concepts: ReadonlySet<Concept> }): number {
  const said = contextPoints.reduce((sum, [concept, points]) => sum + (concepts.has(concept) ? points : 0), 0);
  const against =
    (concepts.has('otherMatter') ? otherMatterPoints : 0) + (concepts.has('unsubscribe') ? unsubscribePoints : 0);
  return pointsOfSender(sender) + said + (concepts.has('assessment') ? assessmentPoints : 0) - against;
}

function pointsOfSender({ kind, recruits }: Sender): number {
  return (senderPoints[kind] ?? 0) + (recruits ? 1 : 0);
}

/** "Re: Baker" and "we have chosen somebody else" need no other word of a job. Lists and receipts name trades for much else. */
function isTrade(concept: Concept, { label }: Rule): boolean {
  return concept === 'roleNoun' && label === 'rejection';
}

/** Of the sentences before and after one; for a subject, of the first ones. */
function bitsAround(contexts: readonly number[], place: number | null, steps: number): number {
  let bits = 0;
  const end = place === null ? steps : place + steps + 1;
  for (let at = Math.max(0, place === null ? 0 : place - steps); at < end; at += 1) bits |= contexts[at] ?? 0;
  return bits;
}

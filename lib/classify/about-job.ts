// Whether a statement is about somebody's job application: the words around it and the sender tell. Loans, flats and
// universities have applications too.
import type { Concept } from './concepts';
import { contextPoints, otherMatter } from './context-bits';
import type { Finding } from './judge';
import { type Rule, ruleOfSigns } from './rules';
import type { Sender } from './sender';

const senderPoints: Partial<Readonly<Record<string, number>>> = { ats: 2, board: 2, test: 2 };
/** What speaking of a loan or a flat takes away. */
const otherMatterPoints = 2.5;
/** Sentences before and after a statement that say what it is about. */
const reach = 4;

/** What a statement stands among. */
export interface Surroundings {
  readonly sender: Sender;
  /** What the subject, and each sentence, speaks of, see `contextBits`. */
  readonly subjectContext: number;
  readonly contexts: readonly number[];
}

/** `needed` points; a whole one for a word such as "application" nearby. `except` are words that must not count. */
export function isAboutJob(
  mail: Surroundings,
  { place, rule }: Finding,
  needed: number,
  except: readonly Concept[] = [],
): boolean {
  const { sender, contexts, subjectContext } = mail;
  // What all signs say together is said by the whole mail.
  const near =
    subjectContext | bitsAround(contexts, place, rule.id === ruleOfSigns(rule.label) ? contexts.length : reach);
  const own = subjectContext | (place === null ? 0 : (contexts[place] ?? 0));
  let points = (senderPoints[sender.kind] ?? 0) + (sender.recruits ? 1 : 0);
  let isNamed = false;
  for (let index = 0; index < contextPoints.length; index += 1) {
    const [concept, value] = contextPoints[index] ?? [];
    if (concept === undefined || value === undefined || except.includes(concept) || (near & (1 << index)) === 0)
      continue;
    points += value;
    isNamed ||= (value === 1 || concept === 'position') && (own & (1 << index)) !== 0;
    isNamed ||= isTrade(concept, rule) && (subjectContext & (1 << index)) !== 0;
  }
  if (isNamed) points += 0.5;
  const said = subjectContext | bitsAround(contexts, place, place === null ? reach : 1);
  if ((said & otherMatter) !== 0) points -= otherMatterPoints;
  return points >= needed;
}

/** "Re: Baker" and "we have chosen somebody else" need no other word of a job. Lists and receipts name trades for much else. */
function isTrade(concept: Concept | undefined, rule: Rule): boolean {
  return concept === 'roleNoun' && rule.label === 'rejection' && rule.strength === 'strong';
}

/** Of the sentences before and after one; for a subject, of the first ones. */
function bitsAround(contexts: readonly number[], place: number | null, steps: number): number {
  let bits = 0;
  const end = place === null ? steps : place + steps + 1;
  for (let at = Math.max(0, place === null ? 0 : place - steps); at < end; at += 1) bits |= contexts[at] ?? 0;
  return bits;
}

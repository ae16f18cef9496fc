// The phrases that begin with one word, sorted so that most are ruled out by one look each.
import { append } from './needs';
import type { Choice, Phrase, Step } from './phrases';

/** A phrase and the bit of the next word that it cannot do without, see `Needs`; all bits when it can do without any. */
export interface Needy<Meaning> {
  readonly phrase: Phrase<Meaning>;
  readonly need: number;
}

/** Phrases by their first two words. */
export interface Starts<Meaning> {
  /** What the word means alone. */
  readonly alone: readonly Meaning[];
  /** The same, when it is followed by a colon or a dash. */
  readonly aloneAsLabel: readonly Meaning[];
  /** The second word is free: a gap, an optional word, a stem. */
  readonly open: readonly Needy<Meaning>[];
  readonly byNext: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

/** A word or several, no gap, no stem: told by one look-up. */
export function isPlain(step: Step | undefined): step is Choice {
  return step?.kind === 'choice' && !step.optional && !step.number && step.stems.length === 0;
}

const allBits = -1;

export function sortStarts<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  needs: ReadonlyMap<Phrase<Meaning>, number>,
): Starts<Meaning> {
  const alone: Meaning[] = [];
  const aloneAsLabel: Meaning[] = [];
  const open: Needy<Meaning>[] = [];
  const byNext = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const [first, second] = phrase.steps;
    if (second === undefined) (first?.kind === 'choice' && first.label ? aloneAsLabel : alone).push(phrase.meaning);
    else if (!isPlain(second)) open.push({ phrase, need: needs.get(phrase) ?? allBits });
    else for (const form of second.forms) append(byNext, form, phrase);
  }
  return { alone, aloneAsLabel, open, byNext };
}

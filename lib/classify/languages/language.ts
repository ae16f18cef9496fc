// How a language is written down: one list of phrases per concept, as plain text.
//
//   not nicht, keine,
//    leider nicht            a line that begins with a space goes on
//
// The first word of a line names the concept.
import type { Concept } from '../concepts';

export interface LanguageData {
  readonly code: string;
  /** Frequent words that tell this language from the others. */
  readonly common: string;
  /** First letters that grow onto a word; every word is also known with each of them. */
  readonly prefixes?: string;
  readonly words: string;
}

/** As written, or as built: then a line for each of `concepts` in their order, without its name, from each tab on. */
export function readWords(
  { words }: LanguageData,
  concepts: readonly Concept[] = [],
): ReadonlyMap<Concept, readonly string[]> {
  return words.startsWith(tightMark) ? readTight(words, concepts) : readWritten(words);
}

export const tightMark = '\t';

/** A gap as one capital letter, which no word has: ` ~3 ` is `C`. */
const gapSteps = / ~(\d*) /g;
const gapBase = 64;

export function tightenGaps(phrases: string): string {
  return phrases.replace(gapSteps, (_, most: string) => String.fromCharCode(gapBase + Number(most || '3')));
}

function loosenGaps(phrases: string): string {
  return phrases.replace(/[A-Z]/g, (letter) => ` ~${letter.charCodeAt(0) - gapBase} `);
}

function readTight(words: string, concepts: readonly Concept[]): Map<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const part of words.slice(tightMark.length).split(tightMark)) {
    for (const [index, line] of part.split('\n').entries()) {
      const concept = concepts[index];
      if (line !== '' && concept !== undefined) phrases.set(concept, loosenGaps(line).split(','));
    }
  }
  return phrases;
}

function readWritten(words: string): Map<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const line of words.replace(/\n /g, ' ').split('\n')) {
    const end = line.indexOf(' ');
    if (end < 0) continue;
    const name = line.slice(0, end);
    // That it is a concept is seen to by the tests.
    phrases.set(name as Concept, splitPhrases(line.slice(end + 1)));
  }
  return phrases;
}

function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

// How a language is written down: one list of phrases per concept, as plain text.
//
//   not nicht, keine,
//    leider nicht            a line that begins with a space goes on
//
// The first word of a line names the concept.
import type { Concept } from '../concepts';
import { isTight, readTight } from './tight';

export interface LanguageData {
  readonly code: string;
  /** Frequent words that tell this language from the others. */
  readonly common: string;
  /** First letters that grow onto a word; every word is also known with each of them. */
  readonly prefixes?: string;
  readonly words: string;
}

/** `concepts` is the order of the lists in words as they are built, see `tight.ts`. */
export function readWords(
  { words }: LanguageData,
  concepts: readonly Concept[] = [],
): ReadonlyMap<Concept, readonly string[]> {
  return isTight(words) ? readTight(words, concepts) : readWritten(words);
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

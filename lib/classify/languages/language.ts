// How a language is written down: one list of phrases per concept, as plain text.
//
//   not nicht, keine,
//    leider nicht            a line that begins with a space goes on
//
// The first word of a line names the concept.
import { type Concept, conceptOf } from '../concepts';

export interface LanguageData {
  readonly code: string;
  /** Frequent words that tell this language from the others. */
  readonly common: string;
  /** First letters that grow onto a word; every word is also known with each of them. */
  readonly prefixes?: string;
  readonly words: string;
}

export function readWords({ words }: LanguageData): ReadonlyMap<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const line of words.replace(/\n /g, ' ').split('\n')) {
    const end = line.indexOf(' ');
    if (end < 0) continue;
    phrases.set(conceptOf(line.slice(0, end)), splitPhrases(line.slice(end + 1)));
  }
  return phrases;
}

/** In what is built a gap is one capital, `C` for three words: phrases have no others. */
export function gapCode(most: string): string {
  return String.fromCharCode(beforeA + Number(most || '3'));
}

const beforeA = 64;

function splitPhrases(list: string): string[] {
  return list
    .replace(/[A-Z]/g, (letter) => ` ~${letter.charCodeAt(0) - beforeA} `)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

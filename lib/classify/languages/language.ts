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
  /**
   * The first letter of a script of two bytes a letter: what is built says `a` for it, `b` for the next, and so on. No
   * phrase of such a language holds a small Latin letter.
   */
  readonly alphabet?: string;
  readonly words: string;
}

export function readWords({ words, alphabet }: LanguageData): ReadonlyMap<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const line of words.replace(/\n /g, ' ').split('\n')) {
    const end = line.indexOf(' ');
    if (end < 0) continue;
    const name = line.slice(0, end);
    // That it is a concept is seen to by the tests.
    phrases.set(name as Concept, splitPhrases(spell(line.slice(end + 1), alphabet)));
  }
  return phrases;
}

function spell(list: string, alphabet: string | undefined): string {
  if (alphabet === undefined) return list;
  const shift = alphabet.charCodeAt(0) - 'a'.charCodeAt(0);
  return list.replace(/[a-{]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + shift));
}

function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

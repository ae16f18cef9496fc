// How a language is written down: one list of phrases per concept, as plain text.
//
//   not nicht, keine,
//    leider nicht            a line that begins with a space goes on
//
// The first word of a line names the concept. What is built has no names: after a `=` stand the lists of all concepts, a
// line each, in the order of `concepts`, empty where there is none; the order travels with what the classifier knows.
import type { Concept } from '../concepts';

export interface LanguageData {
  readonly code: string;
  /** Frequent words that tell this language from the others. */
  readonly common: string;
  /** First letters that grow onto a word; every word is also known with each of them. */
  readonly prefixes?: string;
  /** Set where the name of a role is written with capitals and a word in small letters is none. */
  readonly capitalRoles?: true;
  /** Pairs of a sign and another that stands for the same: phrases are written with the first. */
  readonly twins?: string;
  /**
   * The letters of a script of two bytes a letter, the most frequent first: what is built says `latin` instead. No phrase
   * of such a language holds a small Latin letter.
   */
  readonly alphabet?: string;
  /** What the lists of built words are about, one after the other. */
  readonly order?: readonly Concept[];
  readonly words: string;
}

/** Before lists without names. */
export const unnamed = '=';

export function readWords({
  words,
  alphabet,
  twins,
  order = [],
}: LanguageData): ReadonlyMap<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const [concept, list] of words.startsWith(unnamed) ? listsInOrder(words, order) : namedLists(words)) {
    phrases.set(concept, splitPhrases(widen(spell(list, alphabet), twins)));
  }
  return phrases;
}

/** Concept and list, of words as they are written. */
export function namedLists(words: string): [Concept, string][] {
  return words
    .replace(/\n /g, ' ')
    .split('\n')
    .flatMap((line): [Concept, string][] => {
      const end = line.indexOf(' ');
      // That it is a concept is seen to by the tests.
      return end < 0 ? [] : [[line.slice(0, end) as Concept, line.slice(end + 1)]];
    });
}

/** English has several parts. */
function listsInOrder(words: string, order: readonly Concept[]): [Concept, string][] {
  return words.split(unnamed).flatMap((part) =>
    part.split('\n').flatMap((list, index): [Concept, string][] => {
      const concept = order[index];
      return list === '' || concept === undefined ? [] : [[concept, written(list)]];
    }),
  );
}

/** A built gap is one capital letter, which no word has: `C` is ` ~3 `. */
export const gapBefore = 64;

function written(list: string): string {
  return list.replace(/[A-Z]/g, (letter) => ` ~${letter.charCodeAt(0) - gapBefore} `).replace(/[^ ,]+/g, writtenChoice);
}

/** A built choice has the beginnings of words first, before one star: `a|b*c` is `a*|b*|c`. */
function writtenChoice(choice: string): string {
  const star = choice.indexOf('*');
  if (star < 0 || choice.endsWith('?') || choice.endsWith(':')) return choice;
  const stems = choice.slice(0, star).replaceAll('|', '*|');
  const forms = choice.slice(star + 1);
  return forms === '' ? `${stems}*` : `${stems}*|${forms}`;
}

/** The most frequent letters first, so that gzip has one table for all; one more than there are. */
export const latin = 'eainrtsodlucmpgkvbfhzyjwxq{';

function spell(list: string, alphabet: string | undefined): string {
  if (alphabet === undefined) return list;
  return list.replace(/[a-{]/g, (letter) => alphabet.charAt(latin.indexOf(letter)));
}

function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** `面试?` becomes ` 面 试|試?`: alone, each sign is a word. */
function widen(list: string, twins: string | undefined): string {
  if (twins === undefined) return list;
  const all = new Map<string, string>();
  for (let at = 0; at < twins.length; at += 2) {
    const sign = twins.charAt(at);
    all.set(sign, `${all.get(sign) ?? sign}|${twins.charAt(at + 1)}`);
  }
  return list.replace(/[^\s,]+/g, (part) =>
    part.replace(/[\u3400-\u9fff]/g, (sign) => (part.includes('|') ? '' : ' ') + (all.get(sign) ?? sign)),
  );
}

// Words as they are built: each list of phrases on a line, in the order of the concepts, whose names are left out. A tab
// begins each part of a language that has several.
import type { Concept } from '../concepts';
import { wordForms } from '../text/words';

const mark = '\t';

export function isTight(words: string): boolean {
  return words.startsWith(mark);
}

/** One part; the phrases of each concept, in order. */
export function tighten(lists: readonly (readonly string[])[]): string {
  const text = lists.map((phrases) => tightenGaps(joinSingles(phrases).join(','))).join('\n');
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return mark + (count(/[א-ת]/g) > count(/[a-z]/g) ? swapped + swapHebrew(text) : text);
}

/** Phrases of one word are one choice, `a, b|c` is `a|b|c`. */
function joinSingles(phrases: readonly string[]): string[] {
  const singles = phrases.filter(isSingle);
  const others = phrases.filter((phrase) => !isSingle(phrase));
  return singles.length === 0 ? others : [singles.join('|'), ...others];
}

/** `l'offre` and `応募` are several words. */
function isSingle(phrase: string): boolean {
  return !/[ ?:]/.test(phrase) && (phrase.includes('|') || wordForms(phrase).length < 2);
}

export function readTight(words: string, concepts: readonly Concept[]): Map<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  for (const part of words.slice(mark.length).split(mark)) {
    const lines = part.startsWith(swapped) ? swapHebrew(part.slice(swapped.length)) : part;
    for (const [index, line] of lines.split('\n').entries()) {
      const concept = concepts[index];
      if (line !== '' && concept !== undefined) phrases.set(concept, loosenGaps(line).split(','));
    }
  }
  return phrases;
}

/** A gap is a capital letter, which no word has: ` ~3 ` is `C`. */
const gapBase = 64;

function tightenGaps(phrases: string): string {
  return phrases.replace(/ ~(\d*) /g, (_, most: string) => String.fromCharCode(gapBase + Number(most || '3')));
}

function loosenGaps(phrases: string): string {
  return phrases.replace(/[A-Z]/g, (letter) => ` ~${letter.charCodeAt(0) - gapBase} `);
}

const swapped = '~';
const swappedBy = 0x5d0 - 0x61;

/** Hebrew and Latin letters in each other's place: a letter of Hebrew is one byte then, not two. */
function swapHebrew(text: string): string {
  return text.replace(/[a-{א-ת]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code < swappedBy ? code + swappedBy : code - swappedBy);
  });
}

// Reads a name out of a sentence: from a place on, as far as it still looks like a name.
import type { NameBook } from '../name-book';
import type { Sentence } from '../spot';
import { trimMarks } from '../text/trim';

const none = new Set<string>();
const endMarks = new Set('.! ');

const breaks = /[!?;:()|[\]{}"“”<>\n•–—*]|\.\s|\s-\s/;

const longestCompany = 8;

function isNameWord(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

/** Capitalised words from a place on, with their joiners: `Bank of Nowhere`, `Miller & Sons, Inc.` */
export function nameAfter({ text, places: words }: Sentence, from: number, names: NameBook): string | null {
  let last = -1;
  let legal = false;
  for (let at = from; at < words.length && at - from < longestCompany; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const raw = text.slice(word.start, word.end);
    const between = at === from ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    const isLegal = names.is('legal', word.form);
    if (breaks.test(between) || (between.includes(',') && !isLegal) || legal) break;
    if (isNameWord(raw)) last = at;
    else if (!names.is('joiner', word.form) || at === from) break;
    legal = isLegal;
  }
  return last < 0 ? null : slice({ text, places: words }, from, last);
}

/** Capitalised words just before a place: `The Acme` in "The Acme Recruiting Team". */
export function nameBefore({ text, places: words }: Sentence, before: number, names: NameBook): string | null {
  let first = -1;
  for (let at = before - 1; at >= 0 && before - at <= longestCompany; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const between = text.slice(word.end, words[at + 1]?.start ?? word.end);
    if (breaks.test(between) || between.includes(',')) break;
    if (isNameWord(text.slice(word.start, word.end))) first = at;
    else if (!names.is('joiner', word.form)) break;
  }
  return first < 0 ? null : slice({ text, places: words }, first, before - 1);
}

/** All that is left of the sentence: what follows "your application was sent to". */
export function restOfLine({ text, places: words }: Sentence, from: number): string | null {
  const start = words[from]?.start;
  return start === undefined ? null : trimMarks(text.slice(start), none, endMarks);
}

type Cut = Pick<Sentence, 'text' | 'places'>;

/** The text from one word to another, both kept, with the bracket that closes after the last one. */
export function slice({ text, places: words }: Cut, first: number, last: number): string {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const name = text.slice(start, end);
  return text.charAt(end) === ')' && name.lastIndexOf('(') > name.lastIndexOf(')') ? `${name})` : name;
}

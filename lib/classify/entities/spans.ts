// Reads a name out of a sentence: from a place on, as far as it still looks like a name.
import type { Sentence } from '../spot';
import { trimMarks } from '../text/trim';

const none = new Set<string>();
const endMarks = new Set('.! ');

const joiners = new Set([
  'of',
  'and',
  'the',
  'for',
  'de',
  'la',
  'le',
  'les',
  'du',
  'des',
  'et',
  'y',
  'und',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'do',
  'e',
  'el',
]);
const legalForms = new Set(['inc', 'llc', 'ltd', 'llp', 'corp', 'co', 'gmbh', 'ag', 'plc', 'lp', 'sa', 'bv', 'ab']);
const breaks = /[!?;:()|[\]{}"“”<>\n•–—*]|\.\s|\s-\s/;

const longestCompany = 8;

function isNameWord(raw: string): boolean {
  const first = raw.charAt(0);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

/** Capitalised words from a place on, with their joiners: `Bank of Nowhere`, `Miller & Sons, Inc.` */
export function nameAfter({ text, places: words }: Sentence, from: number): string | null {
  let last = -1;
  let legal = false;
  for (let at = from; at < words.length && at - from < longestCompany; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const raw = text.slice(word.start, word.end);
    const between = at === from ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    const isLegal = legalForms.has(word.form);
    if (breaks.test(between) || (between.includes(',') && !isLegal) || legal) break;
    if (isNameWord(raw)) last = at;
    else if (!joiners.has(word.form) || at === from) break;
    legal = isLegal;
  }
  return last < 0 ? null : slice({ text, places: words }, from, last);
}

/** Capitalised words just before a place: `The Acme` in "The Acme Recruiting Team". */
export function nameBefore({ text, places: words }: Sentence, before: number): string | null {
  let first = -1;
  for (let at = before - 1; at >= 0 && before - at <= longestCompany; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const between = text.slice(word.end, words[at + 1]?.start ?? word.end);
    if (breaks.test(between) || between.includes(',')) break;
    if (isNameWord(text.slice(word.start, word.end))) first = at;
    else if (!joiners.has(word.form)) break;
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

// Kana and Han have neither capitals nor spaces: a name ends at a mark, or where grammar begins.

const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
const nameSign = /[\p{L}\d・&'.+#-]/u;
const latin = /[a-z\d]/i;
const opening = '「『“《"';
const closing = '」』”》"';

/** Whether what was found there is written without spaces, and so is the name beside it. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

function belongs(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== ' ') return nameSign.test(sign);
  // `Acme 中国`: a space that Latin letters need.
  return latin.test(text.charAt(at - 1)) && nameSign.test(text.charAt(at + 1));
}

/** All signs of a name, as far as no mark stands between, up to a place; in quotes, what is quoted. */
export function runBefore(text: string, to: number): string {
  const quote = closing.indexOf(text.charAt(to - 1));
  if (to > 0 && quote >= 0) return text.slice(text.lastIndexOf(opening.charAt(quote), to - 2) + 1, to - 1);
  let from = to;
  while (from > 0 && belongs(text, from - 1)) from -= 1;
  return text.slice(from, to).trim();
}

export function runAfter(text: string, from: number): string {
  if (opening.includes(text.charAt(from)) && from < text.length) return runAfter(text, from + 1);
  let to = from;
  while (to < text.length && belongs(text, to)) to += 1;
  return text.slice(from, to).trim();
}

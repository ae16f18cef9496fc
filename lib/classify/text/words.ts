// Cuts a sentence into words with their places. Scripts without spaces give one word per character.
// One pass over the characters and no regular expression: this runs over every character of every mail.
import { foldWord } from './fold';

export interface Word {
  /** Folded, for comparing. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Followed by a colon or a dash, as in `Location: Bonn`. */
  readonly isLabel: boolean;
}

const apostrophe = 39;
const period = 46;

/** Longest ending kept with its word: `don't`, `we're`; longer ones part: `l'offre`, `dell'azienda`. */
const longestContraction = 2;

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Han, kana: written without spaces. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function isWordCode(code: number): boolean {
  if (code < 128) return isAsciiWord(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  // General punctuation, arrows, symbols, dingbats; CJK punctuation; emoji and all else beyond the basic plane.
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x3040) return false;
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe00);
}

const known = new Map<string, string>();
const mostKnown = 20_000;

/** Folding is the dear part, and mails repeat their words. */
function fold(raw: string): string {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const form = foldWord(raw);
  if (known.size >= mostKnown) known.clear();
  if (raw.length <= 40) known.set(raw, form);
  return form;
}

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      at += 1;
    } else if (isIdeograph(code)) {
      words.push({ form: text.charAt(at), start: at, end: at + 1, isLabel: isLabel(text, at + 1) });
      at += 1;
    } else {
      at = pushWord(text, at, words);
    }
  }
  return words;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || isIdeograph(code)) break;
    at += 1;
  }
  return at;
}

function pushWord(text: string, start: number, words: Word[]): number {
  let end = endOfLetters(text, start);
  const next = text.charCodeAt(end);
  if (next === apostrophe) {
    const tail = endOfLetters(text, end + 1);
    const length = tail - end - 1;
    if (length > 0 && length <= longestContraction) end = tail;
  } else if (next === period && end - start === 1) {
    // Dotted abbreviations are one word: `e.g`, `m.f`, `p.s`.
    const tail = endOfLetters(text, end + 1);
    if (tail - end === 2) end = tail;
  }
  words.push({ form: fold(text.slice(start, end)), start, end, isLabel: isLabel(text, end) });
  return end;
}

const labelMarks = new Set([':', '-', '–', '—', '|']);

function isLabel(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? end + 1 : end;
  if (!labelMarks.has(text.charAt(next))) return false;
  // `part-time` has no space around its dash and is no label.
  return text.charAt(next) === ':' || next > end;
}

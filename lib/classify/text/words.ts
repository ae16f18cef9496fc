// Cuts a sentence into words with their places. Scripts without spaces give one word per character.
// One pass over the characters and no regular expression: this runs over every character of every mail.
import { foldWord } from './fold';

/** A distinct word of all mails so far. What was once found out about it is kept with it. */
export interface Term {
  /** Folded, for comparing. */
  readonly form: string;
  /** What each index answered, by its number, see `PhraseIndex`. */
  readonly answers: unknown[];
}

export interface Word {
  readonly term: Term;
  /** `term.form` */
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
function isIdeograph(code: number): boolean {
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

const known = new Map<string, Term>();
const mostKnown = 20_000;
const longestKept = 40;

/** Folding is the dear part, and mails repeat their words. */
function intern(raw: string): Term {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const term = { form: foldWord(raw), answers: [] };
  if (known.size >= mostKnown) known.clear();
  if (raw.length <= longestKept) known.set(raw, term);
  return term;
}

const other = 0;
const letter = 1;
const ideograph = 2;

let classes: Uint8Array | undefined;

/** What each character is, as a table: made once, when the first mail is read. */
function needClasses(): Uint8Array {
  if (classes !== undefined) return classes;
  classes = new Uint8Array(0x10000);
  for (let code = 0; code < classes.length; code += 1) {
    if (isWordCode(code)) classes[code] = isIdeograph(code) ? ideograph : letter;
  }
  return classes;
}

export function splitWords(text: string): Word[] {
  const table = needClasses();
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = table[text.charCodeAt(at)];
    if (kind === letter) at = pushWord(text, at, words, table);
    else {
      if (kind !== other) push(words, text, at, at + 1);
      at += 1;
    }
  }
  return words;
}

function endOfLetters(text: string, from: number, table: Uint8Array): number {
  let at = from;
  while (table[text.charCodeAt(at)] === letter) at += 1;
  return at;
}

function pushWord(text: string, start: number, words: Word[], table: Uint8Array): number {
  let end = endOfLetters(text, start, table);
  const next = text.charCodeAt(end);
  if (next === apostrophe) {
    const tail = endOfLetters(text, end + 1, table);
    const length = tail - end - 1;
    if (length > 0 && length <= longestContraction) end = tail;
  } else if (next === period && end - start === 1) {
    // Dotted abbreviations are one word: `e.g`, `m.f`, `p.s`.
    const tail = endOfLetters(text, end + 1, table);
    if (tail - end === 2) end = tail;
  }
  push(words, text, start, end);
  return end;
}

function push(words: Word[], text: string, start: number, end: number): void {
  const term = intern(text.slice(start, end));
  words.push({ term, form: term.form, start, end, isLabel: isLabel(text, end) });
}

const space = 32;
const colon = 58;
const hyphen = 45;
const bar = 124;

function isLabel(text: string, end: number): boolean {
  const spaced = text.charCodeAt(end) === space;
  const mark = text.charCodeAt(spaced ? end + 1 : end);
  if (mark === colon) return true;
  // `part-time` has no space around its dash and is no label.
  return spaced && (mark === hyphen || mark === bar || mark === 0x2013 || mark === 0x2014);
}

// What each character is and what it counts as when words are compared. Tables, made when the first mail is read.
import { foldWord } from './fold';

// The kinds of characters, each a bit; all others are 0.
export const letter = 1;
/** Written without spaces: each is a word. */
export const ideograph = 2;
/** Where a sentence may end: a line break, `.`, `!`, `?`, `؟`, `。`. */
export const endMark = 4;
const endMarks = '\n.!?\u061f\u3002';

/** Letters and digits: no general punctuation, no symbols, no CJK punctuation, nothing beyond the basic plane. */
const letters: readonly (readonly [from: number, to: number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2fff],
  [0x3100, 0x33ff],
  [0xa000, 0xd7ff],
  [0xfb00, 0xfdff],
];
/** Kana and Han. */
const ideographs: readonly (readonly [from: number, to: number])[] = [
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

let kinds: Uint8Array | undefined;

/** Code → its kind. */
export function needKinds(): Uint8Array {
  if (kinds !== undefined) return kinds;
  kinds = new Uint8Array(0x1_0000);
  for (const [from, to] of letters) kinds.fill(letter, from, to + 1);
  for (const [from, to] of ideographs) kinds.fill(ideograph, from, to + 1);
  for (const mark of endMarks) kinds[mark.charCodeAt(0)] = endMark;
  return kinds;
}

/** In the table of folded codes: a mark that falls away; several letters, such as `ss` for `ß`. */
const dropped = 0xfffe;
const several = 0xffff;
/** Values from here on are one of these two. */
export const notOneLetter = dropped;

/** Alphabets with capitals, accents or points. All other letters fold to themselves. */
const folding: readonly (readonly [from: number, to: number])[] = [
  [0, 0x5ff],
  [0x1e00, 0x1fff],
];

let folded: Uint16Array | undefined;

/** Code → the code of its folded letter, or one of the two above. */
export function needFolded(): Uint16Array {
  if (folded !== undefined) return folded;
  folded = new Uint16Array(0x1_0000);
  for (let code = 0; code < notOneLetter; code += 1) folded[code] = code;
  for (const [from, to] of folding) {
    for (let code = from; code <= to; code += 1) {
      const form = foldWord(String.fromCharCode(code));
      folded[code] = form.length === 1 ? form.charCodeAt(0) : form === '' ? dropped : several;
    }
  }
  return folded;
}

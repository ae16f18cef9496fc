// Cuts a text into words. Scripts without spaces give one word per character. No string per word: this runs over every
// character of every mail.
import { codesOf } from './codes';
import { foldWord } from './fold';
import { endMark, letter, needKinds } from './letters';

/** The words of a text, by where they stand in it. */
export interface Words {
  readonly text: string;
  /** Of its letters, see `codes.ts`. */
  readonly codes: Uint16Array;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the marks stand that may end a sentence. */
  readonly marks: readonly number[];
}

/** Some words of a text that follow each other: `from` to just before `to`. */
export interface WordRange {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

const apostrophe = 0x27;
const period = 0x2e;
const space = 0x20;
const colon = 0x3a;
const hyphen = 0x2d;
const bar = 0x7c;

/** Longest ending kept with its word: `don't`, `we're`; longer ones part: `l'offre`, `dell'azienda`. */
const longestContraction = 2;

/** Lists are written here first: how long they get is known only at the end, and lists that grow take thrice the room. */
interface Room {
  /** Where each word begins, and where it ends. */
  readonly edges: Int32Array;
  readonly marks: Int32Array;
}

let room: Room | undefined;

function needRoom(length: number): Room {
  const needed = 2 * length + 2;
  if (room !== undefined && room.edges.length >= needed) return room;
  const list = (): Int32Array => new Int32Array(Math.max(needed, 32_768));
  room = { edges: list(), marks: list() };
  return room;
}

export function cutWords(text: string): Words {
  const kinds = needKinds();
  const codes = codesOf(text);
  const { length } = codes;
  const { edges, marks } = needRoom(length);
  let edge = 0;
  let mark = 0;
  let before = 0;
  // Without a branch for letters: where a word ends cannot be foreseen, and a wrong guess costs as much as ten of them.
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[codes[at] ?? 0] ?? 0;
    const isLetter = kind & letter;
    edges[edge] = at;
    edge += isLetter ^ before;
    before = isLetter;
    if (kind <= letter) continue;
    if (kind === endMark) marks[mark++] = at;
    else {
      edges[edge++] = at;
      edges[edge++] = at + 1;
    }
  }
  edges[edge] = length;
  edge += before;
  return { text, codes, ...joinEdges(codes, edges, edge, kinds), marks: copy(marks, mark) };
}

/** Takes in a short ending, `don't`, and the rest of a dotted abbreviation: `e.g`, `m.f`, `p.s`. */
function joinEdges(
  codes: Uint16Array,
  edges: Int32Array,
  count: number,
  kinds: Uint8Array,
): Pick<Words, 'count' | 'starts' | 'ends'> {
  const starts = new Array<number>(count >> 1);
  const ends = new Array<number>(count >> 1);
  let words = 0;
  for (let at = 0; at < count; at += 2) {
    const start = edges[at] ?? 0;
    let end = edges[at + 1] ?? 0;
    const mark = end < codes.length ? codes[end] : space;
    if ((mark === apostrophe || (mark === period && end - start === 1)) && at + 2 < count) {
      const [next = 0, tail = 0] = [edges[at + 2], edges[at + 3]];
      const isNear = next === end + 1 && tail - next <= (mark === apostrophe ? longestContraction : 1);
      if (isNear && kinds[codes[start] ?? 0] === letter && kinds[codes[next] ?? 0] === letter) {
        end = tail;
        at += 2;
      }
    }
    starts[words] = start;
    ends[words] = end;
    words += 1;
  }
  starts.length = words;
  ends.length = words;
  return { count: words, starts, ends };
}

/** A typed list of its own would take longer to make than all words to find. */
function copy(list: Int32Array, count: number): number[] {
  const copied = new Array<number>(count);
  for (let index = 0; index < count; index += 1) copied[index] = list[index] ?? 0;
  return copied;
}

/** Whether the word that ends here is followed by a colon or a dash, as in `Location: Bonn`. */
export function isLabel(codes: Uint16Array, end: number): boolean {
  const next = codes[end];
  if (next === colon) return true;
  if (next !== space) return false;
  const mark = codes[end + 1];
  // `part-time` has no space around its dash and is no label.
  return mark === colon || mark === hyphen || mark === bar || mark === 0x2013 || mark === 0x2014;
}

/** The words themselves, folded. For short texts. */
export function wordForms(text: string): string[] {
  const { starts, ends } = cutWords(text);
  return starts.map((start, index) => foldWord(text.slice(start, ends[index])));
}

// Cuts a text into words. Scripts without spaces give one word per character. No string per word: this runs over every
// character of every mail.
import { foldWord } from './fold';
import { endMark, letter, needKinds } from './letters';

/** The words of a text, by where they stand in it. */
export interface Words {
  readonly text: string;
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
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Int32Array;
}

let room: Room | undefined;

function needRoom(length: number): Room {
  if (room !== undefined && room.starts.length > length) return room;
  const list = (): Int32Array => new Int32Array(Math.max(length + 1, 16_384));
  room = { starts: list(), ends: list(), marks: list() };
  return room;
}

/** A plain walk with plain lists: cleverer ones took twice the time. */
export function cutWords(text: string): Words {
  const kinds = needKinds();
  const { length } = text;
  const { starts, ends, marks } = needRoom(length);
  let count = 0;
  let markCount = 0;
  let at = 0;
  while (at < length) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    const start = at;
    at += 1;
    if (kind === 0) continue;
    if (kind === endMark) {
      marks[markCount] = start;
      markCount += 1;
      continue;
    }
    if (kind === letter) {
      while (at < length && kinds[text.charCodeAt(at)] === letter) at += 1;
      const mark = text.charCodeAt(at);
      if (mark === apostrophe || (mark === period && at - start === 1)) at = endOfWord(text, mark, at, kinds);
    }
    starts[count] = start;
    ends[count] = at;
    count += 1;
  }
  return { text, count, starts: copy(starts, count), ends: copy(ends, count), marks: copy(marks, markCount) };
}

/** A typed list of its own would take longer to make than all words to find. */
function copy(list: Int32Array, count: number): number[] {
  const copied = new Array<number>(count);
  for (let index = 0; index < count; index += 1) copied[index] = list[index] ?? 0;
  return copied;
}

/** Takes in a short ending, `don't`, and the rest of a dotted abbreviation: `e.g`, `m.f`, `p.s`. `mark` stands at `end`. */
function endOfWord(text: string, mark: number, end: number, kinds: Uint8Array): number {
  const { length } = text;
  let tail = end + 1;
  while (tail < length && kinds[text.charCodeAt(tail)] === letter) tail += 1;
  const most = mark === apostrophe ? longestContraction : 1;
  return tail > end + 1 && tail - end - 1 <= most ? tail : end;
}

/** Whether the word that ends here is followed by a colon or a dash, as in `Location: Bonn`. */
export function isLabel(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === colon) return true;
  if (next !== space) return false;
  const mark = text.charCodeAt(end + 1);
  // `part-time` has no space around its dash and is no label.
  return mark === colon || mark === hyphen || mark === bar || mark === 0x2013 || mark === 0x2014;
}

/** The words themselves, folded. For short texts. */
export function wordForms(text: string): string[] {
  const { starts, ends } = cutWords(text);
  return starts.map((start, index) => foldWord(text.slice(start, ends[index])));
}

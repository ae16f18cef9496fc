// Cuts a text into words. Scripts without spaces give one word per character. One pass over the characters and no
// string per word: this runs over every character of every mail.
import { foldWord } from './fold';
import { ideograph, letter, needKinds } from './letters';

/** The words of a text, by where they stand in it. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the marks stand that may end a sentence. */
  readonly marks: Int32Array;
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

/** Lists are written here first: how long they get is known only at the end. */
interface Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Int32Array;
  readonly edges: Int32Array;
  markCount: number;
  edgeCount: number;
}

let room: Room | undefined;

function needRoom(length: number): Room {
  if (room !== undefined && room.starts.length > length) return room;
  const size = Math.max(length + 1, 16_384);
  const list = (): Int32Array => new Int32Array(size);
  room = { starts: list(), ends: list(), marks: list(), edges: list(), markCount: 0, edgeCount: 0 };
  return room;
}

interface Found {
  readonly lists: Room;
  readonly count: number;
}

/** Finds words and marks, in lists that the next call writes over. */
function scan(text: string): Found {
  const kinds = needKinds();
  const lists = needRoom(text.length);
  findEdges(text, kinds, lists);
  return { lists, count: cutRuns(text, lists, kinds) };
}

/** Where the kind of the characters changes, and where marks are. A function of its own: within a longer one the same loop often runs half as fast. */
function findEdges(text: string, kinds: Uint8Array, lists: Room): void {
  const { edges, marks } = lists;
  const { length } = text;
  let edgeCount = 0;
  let markCount = 0;
  let previous = 0;
  // No branches: no machine can foretell where a word ends, and guessing wrong takes longer than all the rest.
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    const change = kind ^ previous;
    edges[edgeCount] = at;
    edgeCount += (change | (change >> 1)) & 1;
    marks[markCount] = at;
    markCount += kind >> 2;
    previous = kind;
  }
  edges[edgeCount] = length;
  lists.edgeCount = edgeCount;
  lists.markCount = markCount;
}

/** Runs of one kind become words; returns how many. */
function cutRuns(text: string, { edges, edgeCount: runs, starts, ends }: Room, kinds: Uint8Array): number {
  let count = 0;
  let reached = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = edges[run] ?? 0;
    const kind = kinds[text.charCodeAt(start)];
    // Taken in by the word before.
    if (start < reached) continue;
    const end = edges[run + 1] ?? 0;
    if (kind === letter) {
      reached = endOfWord(text, start, end, kinds);
      starts[count] = start;
      ends[count] = reached;
      count += 1;
    } else if (kind === ideograph) {
      for (let at = start; at < end; at += 1) {
        starts[count] = at;
        ends[count] = at + 1;
        count += 1;
      }
    }
  }
  return count;
}

export function cutWords(text: string): Words {
  const { count, lists } = scan(text);
  const { starts, ends, marks, markCount } = lists;
  return { text, count, starts: starts.slice(0, count), ends: ends.slice(0, count), marks: marks.slice(0, markCount) };
}

/** Takes in a short ending, `don't`, and the rest of a dotted abbreviation: `e.g`, `m.f`, `p.s`. */
function endOfWord(text: string, start: number, end: number, kinds: Uint8Array): number {
  const { length } = text;
  const mark = end < length ? text.charCodeAt(end) : space;
  if (mark !== apostrophe && (mark !== period || end - start > 1)) return end;
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
  const { count, lists } = scan(text);
  const { starts, ends } = lists;
  const forms: string[] = [];
  for (let index = 0; index < count; index += 1) forms.push(foldWord(text.slice(starts[index], ends[index])));
  return forms;
}

// How the words of a text begin: the first four letters, and the first seven or all if there are fewer, which words of one
// stem share: `appl` and `applica`. Each is a number, told by its letters alone: two may share one, so that no list of them
// is needed.
import { ideograph, needFolded, needKinds, notOneLetter } from './letters';
import type { WordRange } from './words';

const bits = 15;

/** So many numbers there are. */
export const beginningCount = 1 << bits;

const short = 4;
const long = 7;

const zero = 0x30;
const nine = 0x39;
/** What stands for a sign of a script without spaces. */
const alone = 0xffff;

let spelt: Uint16Array | undefined;

/** Code → the code of the letter that it counts as: without accents and capitals, all digits alike. */
function needSpelt(): Uint16Array {
  if (spelt !== undefined) return spelt;
  const kinds = needKinds();
  spelt = needFolded().map((form, code) => {
    if (kinds[code] === ideograph) return alone;
    if (form >= notOneLetter) return code;
    return form >= zero && form <= nine ? zero : form;
  });
  return spelt;
}

export class BeginningReader {
  /** Which there were, a bit for each, so that all stay near at hand; none between readings. */
  readonly #seen = new Int32Array(beginningCount >> 5);
  #found = new Uint16Array(4_096);

  /** Those of the last reading come first; the rest is of readings before. One list for all: a new one takes long to make. */
  get found(): Uint16Array {
    return this.#found;
  }

  /**
   * Finds each once and returns how many there are. Of scripts without spaces each sign is one, and each two that stand side
   * by side.
   */
  read(ranges: readonly WordRange[]): number {
    const most = ranges.reduce((sum, { from, to }) => sum + 2 * (to - from), 0);
    if (this.#found.length < most) this.#found = new Uint16Array(most * 2);
    const room = this.#found;
    const seen = this.#seen;
    let all = 0;
    for (const range of ranges) all = addBeginnings(range, room, all);
    // Without a branch: whether one was there before cannot be foreseen, and a wrong guess costs as much as ten letters.
    let count = 0;
    for (let at = 0; at < all; at += 1) {
      const beginning = room[at] ?? 0;
      const bits = seen[beginning >> 5] ?? 0;
      room[count] = beginning;
      count += ~(bits >> (beginning & 31)) & 1;
      seen[beginning >> 5] = bits | (1 << (beginning & 31));
    }
    seen.fill(0);
    return count;
  }
}

/** A list of them, for whoever has the time. */
export function beginningsOf(ranges: readonly WordRange[]): Uint16Array {
  const reader = new BeginningReader();
  const count = reader.read(ranges);
  return reader.found.slice(0, count);
}

/** Writes them behind the `before` that are there, at most two for each word, and returns how many there are then. */
function addBeginnings({ words, from, to }: WordRange, room: Uint16Array, before: number): number {
  const { codes, starts, ends } = words;
  const letters = needSpelt();
  let count = before;
  for (let at = from; at < to; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const first = codes[start] ?? 0;
    const letter = letters[first] ?? 0;
    if (letter === alone) {
      room[count++] = numberOf(first);
      if (at > from && ends[at - 1] === start) room[count++] = numberOf(((codes[start - 1] ?? 0) << 16) | first);
      continue;
    }
    const last = Math.min(end, start + long);
    const middle = Math.min(end, start + short);
    let sum = joined(0, letter);
    for (let place = start + 1; place < middle; place += 1) sum = joined(sum, letters[codes[place] ?? 0] ?? 0);
    if (last > middle) {
      room[count++] = numberOf(sum);
      for (let place = middle; place < last; place += 1) sum = joined(sum, letters[codes[place] ?? 0] ?? 0);
    }
    room[count++] = numberOf(last < end ? sum : ~sum);
  }
  return count;
}

/** Each letter changes all bits (Fowler, Noll and Vo). */
function joined(sum: number, letter: number): number {
  return Math.imul(sum ^ letter, 0x01000193);
}

/** Deals them out evenly (multiplicative hashing by the golden ratio; Knuth, volume 3, 6.4). */
function numberOf(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> (32 - bits);
}

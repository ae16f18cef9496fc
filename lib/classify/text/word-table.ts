// Looks up the words of a text, whole or by how they begin, without making a string of any. All words share their
// beginnings in one tree, and a word of the text is followed down letter by letter for as long as the tree goes.
import { foldWord } from './fold';
import { needFolded, notOneLetter } from './letters';
import type { Words } from './words';

/** A node: where its children begin, which node is its parent, what it is worth as a word and as a beginning. */
const stride = 4;
const parentAt = 1;
const wholeAt = 2;
const stemAt = 3;
const root = 1;

/**
 * The tree in one row of numbers (a double array): the child of a node for a letter stands at the place where its
 * children begin plus the letter's code, and is its child only if it says so.
 */
class Tree {
  #nodes = new Int32Array(stride * 4096);
  /** Everything before it is taken. */
  #free = root + 1;

  constructor(words: readonly string[], whole: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>) {
    this.#set(root, parentAt, -1);
    this.#grow(root, words, 0, words.length, 0, whole, stems);
  }

  /** `stride` numbers for each node. */
  get nodes(): Int32Array {
    return this.#nodes;
  }

  /** The words from `from` to just before `to`, which are sorted, begin with the same `depth` letters: those of `node`. */
  #grow(
    node: number,
    words: readonly string[],
    from: number,
    to: number,
    depth: number,
    whole: ReadonlyMap<string, number>,
    stems: ReadonlyMap<string, number>,
  ): void {
    let first = from;
    const own = words[first];
    if (own !== undefined && own.length === depth) {
      this.#set(node, wholeAt, whole.get(own) ?? 0);
      this.#set(node, stemAt, stems.get(own) ?? 0);
      first += 1;
    }
    if (first >= to) return;
    const letters: number[] = [];
    const ends: number[] = [];
    for (let at = first; at < to; at += 1) {
      const letter = words[at]?.charCodeAt(depth) ?? 0;
      if (letters[letters.length - 1] !== letter) letters.push(letter);
      ends[letters.length - 1] = at + 1;
    }
    const base = this.#findRoom(letters);
    this.#set(node, 0, base);
    for (const letter of letters) this.#set(base + letter, parentAt, node);
    for (const [index, letter] of letters.entries()) {
      const begin = index === 0 ? first : (ends[index - 1] ?? 0);
      this.#grow(base + letter, words, begin, ends[index] ?? 0, depth + 1, whole, stems);
    }
  }

  /** Where children with these letters, in rising order, find every place free. */
  #findRoom(letters: readonly number[]): number {
    const [lowest = 0] = letters;
    while (this.#isTaken(this.#free)) this.#free += 1;
    for (let place = this.#free; ; place += 1) {
      const base = place - lowest;
      if (letters.every((letter) => !this.#isTaken(base + letter))) return base;
    }
  }

  #isTaken(node: number): boolean {
    return (this.#nodes[node * stride + parentAt] ?? 0) !== 0;
  }

  #set(node: number, field: number, value: number): void {
    if ((node + 1) * stride > this.#nodes.length) {
      const more = new Int32Array(Math.max(this.#nodes.length * 2, (node + 1) * stride));
      more.set(this.#nodes);
      this.#nodes = more;
    }
    this.#nodes[node * stride + field] = value;
  }
}

export class WordTable<Value> {
  readonly #whole = new Map<string, Value>();
  readonly #stems = new Map<string, Value>();
  #nodes: Int32Array | undefined;
  /** By their numbers in the tree; 0 is none. */
  #values: readonly (Value | undefined)[] = [];

  whole(form: string): Value | undefined {
    return this.#whole.get(form);
  }

  stem(form: string): Value | undefined {
    return this.#stems.get(form);
  }

  setWhole(form: string, value: Value): void {
    this.#whole.set(form, value);
    this.#nodes = undefined;
  }

  setStem(form: string, value: Value): void {
    this.#stems.set(form, value);
    this.#nodes = undefined;
  }

  /**
   * What each word is worth, or each `every`th: whole, and else by its longest known beginning; `undefined` when it is
   * not known.
   */
  read(words: Words, every = 1): (Value | undefined)[] {
    const nodes = this.#need();
    const values = this.#values;
    const folded = needFolded();
    const read = new Array<Value | undefined>(Math.ceil(words.count / every));
    for (let index = 0, at = 0; at < words.count; index += 1, at += every)
      read[index] = values[findAt(nodes, words, at, folded)];
    return read;
  }

  /** What the word at a place is worth, as for `read`. */
  readAt(words: Words, at: number): Value | undefined {
    const nodes = this.#need();
    return this.#values[findAt(nodes, words, at, needFolded())];
  }

  /** What a folded word is worth, as for `read`. */
  find(form: string): Value | undefined {
    const nodes = this.#need();
    return this.#values[findFolded(nodes, form)];
  }

  #need(): Int32Array {
    if (this.#nodes !== undefined) return this.#nodes;
    const values: (Value | undefined)[] = [undefined];
    const number = (known: ReadonlyMap<string, Value>): Map<string, number> =>
      new Map([...known].map(([form, value]) => [form, values.push(value) - 1]));
    const whole = number(this.#whole);
    const stems = number(this.#stems);
    const words = [...new Set([...whole.keys(), ...stems.keys()])].filter((word) => word !== '').sort(byCode);
    this.#nodes = new Tree(words, whole, stems).nodes;
    this.#values = values;
    return this.#nodes;
  }
}

function byCode(one: string, two: string): number {
  return one < two ? -1 : 1;
}

function findAt(nodes: Int32Array, { text, codes, starts, ends }: Words, at: number, folded: Uint16Array): number {
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  const found = find(nodes, codes, start, end, folded);
  // Marks that fall away and letters that become two are rare enough to take the long way.
  return found < 0 ? findFolded(nodes, foldWord(text.slice(start, end))) : found;
}

/** The number of what the letters from `start` to `end` are worth, 0 for nothing; -1 when one does not fold to one letter. */
function find(nodes: Int32Array, codes: Uint16Array, start: number, end: number, folded: Uint16Array): number {
  let node = root;
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const letter = folded[codes[at] ?? 0] ?? 0;
    if (letter >= notOneLetter) return -1;
    // Written out, and again below: as a function of its own it takes half as long again.
    const child = (nodes[node * stride] ?? 0) + letter;
    const place = child * stride;
    if (place <= 0 || place >= nodes.length || nodes[place + parentAt] !== node) return found;
    node = child;
    const stem = nodes[place + stemAt] ?? 0;
    if (stem !== 0) found = stem;
  }
  const whole = nodes[node * stride + wholeAt] ?? 0;
  return whole === 0 ? found : whole;
}

function findFolded(nodes: Int32Array, form: string): number {
  let node = root;
  let found = 0;
  for (let at = 0; at < form.length; at += 1) {
    const child = (nodes[node * stride] ?? 0) + form.charCodeAt(at);
    const place = child * stride;
    if (place <= 0 || place >= nodes.length || nodes[place + parentAt] !== node) return found;
    node = child;
    found = nodes[place + stemAt] || found;
  }
  return nodes[node * stride + wholeAt] || found;
}

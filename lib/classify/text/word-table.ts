// Looks up the words of a text, whole or by how they begin, without making a string of any: a word is asked for by a
// number made of its letters, and compared letter by letter only when the number is known.
import { foldWord } from './fold';
import { mix, mixLetters, needFolded, notOneLetter } from './letters';
import type { Words } from './words';

interface Entry<Value> {
  readonly form: string;
  readonly value: Value | undefined;
}

/** Number of letters → entry. Plain numbers in a row: most words are unknown, and told to be so by one look. */
class NumberIndex<Value> {
  readonly #places: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #entries: readonly Entry<Value>[];

  constructor(entries: readonly Entry<Value>[]) {
    this.#entries = entries;
    this.#hashes = new Int32Array(entries.length);
    this.#places = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(1, entries.length) * 4)));
    for (const [number, { form }] of entries.entries()) {
      const hash = mixLetters(form);
      this.#hashes[number] = hash;
      let place = this.#placeOf(hash);
      while (this.#places[place] !== 0) place = (place + 1) & (this.#places.length - 1);
      this.#places[place] = number + 1;
    }
  }

  /** The entry that is spelt as the text from `start` to `end`, whose number is `hash`. */
  find(hash: number, text: string, start: number, end: number, folded: Uint16Array): Entry<Value> | undefined {
    let place = this.#placeOf(hash);
    for (let number = this.#places[place] ?? 0; number !== 0; number = this.#places[place] ?? 0) {
      const entry = this.#hashes[number - 1] === hash ? this.#entries[number - 1] : undefined;
      if (entry !== undefined && isSpelt(entry.form, text, start, end, folded)) return entry;
      place = (place + 1) & (this.#places.length - 1);
    }
    return undefined;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#places.length - 1);
  }
}

export class WordTable<Value> {
  readonly #whole = new Map<string, Value>();
  readonly #stems = new Map<string, Value>();
  #wholeIndex: NumberIndex<Value> | undefined;
  /** Every beginning of every stem; those that are a stem themselves have a value. */
  #beginIndex: NumberIndex<Value> | undefined;

  whole(form: string): Value | undefined {
    return this.#whole.get(form);
  }

  stem(form: string): Value | undefined {
    return this.#stems.get(form);
  }

  setWhole(form: string, value: Value): void {
    this.#whole.set(form, value);
    this.#wholeIndex = undefined;
  }

  setStem(form: string, value: Value): void {
    this.#stems.set(form, value);
    this.#beginIndex = undefined;
  }

  /** Calls back for each word that is known, with what it is worth whole, and else for the longest known beginning. */
  read(words: Words, found: (index: number, value: Value) => void): void {
    const whole = this.#needWholeIndex();
    const begin = this.#needBeginIndex();
    const { text, count, starts, ends, hashes } = words;
    const folded = needFolded();
    for (let index = 0; index < count; index += 1) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      const entry = whole.find(hashes[index] ?? 0, text, start, end, folded);
      const value = entry === undefined ? this.#findStem(begin, text, start, end, folded) : entry.value;
      if (value !== undefined) found(index, value);
    }
  }

  /** Goes on letter by letter as long as some stem begins so. */
  #findStem(
    begins: NumberIndex<Value>,
    text: string,
    start: number,
    end: number,
    folded: Uint16Array,
  ): Value | undefined {
    let found: Value | undefined;
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      const value = folded[text.charCodeAt(at)] ?? 0;
      if (value >= notOneLetter) return this.#findStemOf(foldWord(text.slice(start, end)));
      hash = mix(hash, value);
      const entry = begins.find(hash, text, start, at + 1, folded);
      if (entry === undefined) return found;
      found = entry.value ?? found;
    }
    return found;
  }

  /** The long way, for words with a letter that folds to none or to several. */
  #findStemOf(form: string): Value | undefined {
    for (let length = form.length; length > 0; length -= 1) {
      const value = this.#stems.get(form.slice(0, length));
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #needWholeIndex(): NumberIndex<Value> {
    this.#wholeIndex ??= new NumberIndex([...this.#whole].map(([form, value]) => ({ form, value })));
    return this.#wholeIndex;
  }

  #needBeginIndex(): NumberIndex<Value> {
    if (this.#beginIndex !== undefined) return this.#beginIndex;
    const begins = new Map<string, Value | undefined>();
    for (const stem of this.#stems.keys()) {
      for (let length = 1; length <= stem.length; length += 1) {
        const begin = stem.slice(0, length);
        begins.set(begin, this.#stems.get(begin));
      }
    }
    this.#beginIndex = new NumberIndex([...begins].map(([form, value]) => ({ form, value })));
    return this.#beginIndex;
  }
}

/** Whether the letters from `start` to `end` fold to `form`. */
function isSpelt(form: string, text: string, start: number, end: number, folded: Uint16Array): boolean {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const value = folded[text.charCodeAt(at)] ?? 0;
    // Marks that fall away and letters that become two are rare enough to take the long way.
    if (value >= notOneLetter) return foldWord(text.slice(start, end)) === form;
    if (length >= form.length || form.charCodeAt(length) !== value) return false;
    length += 1;
  }
  return length === form.length;
}

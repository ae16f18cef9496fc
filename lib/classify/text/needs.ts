// Tells by one look which phrases cannot begin at a word: those that need, further on, a word that the sentence does not have.
// Each need has one of a few bits, which other needs share: a sentence without the bit does not meet it.
import type { Choice } from './phrases';

/** So many fit into a small whole number. */
export const bitCount = 30;

export class Needs {
  readonly #byForm = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  #byNumber = 0;
  #count = 0;

  /** The bit of a new need. */
  add({ forms, stems, number }: Choice): number {
    const bit = 1 << (this.#count % bitCount);
    this.#count += 1;
    for (const form of forms) this.#byForm.set(form, (this.#byForm.get(form) ?? 0) | bit);
    for (const stem of stems) this.#byStem.set(stem, (this.#byStem.get(stem) ?? 0) | bit);
    if (number) this.#byNumber |= bit;
    return bit;
  }

  /** The bits of the needs that a word meets; `form` is null when only its beginnings are known. */
  metBy(form: string | null, stems: ReadonlySet<string>, isNumber: boolean): number {
    let bits = isNumber ? this.#byNumber : 0;
    if (form !== null) bits |= this.#byForm.get(form) ?? 0;
    for (const stem of stems) bits |= this.#byStem.get(stem) ?? 0;
    return bits;
  }
}

export function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

// Tells by one look which phrases cannot stand in a sentence: those that need, after a gap, a word that it does not have.
import type { Choice } from './phrases';

export class Needs {
  readonly #byForm = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byNumber: number[] = [];
  #count = 0;
  /** Need → the last sentence, by its number, that has a word to meet it. */
  #met = new Int32Array(0);
  #sentence = 0;

  /** The number of a new need. */
  add({ forms, stems, number }: Choice): number {
    const need = this.#count;
    this.#count += 1;
    for (const form of forms) append(this.#byForm, form, need);
    for (const stem of stems) append(this.#byStem, stem, need);
    if (number) this.#byNumber.push(need);
    return need;
  }

  /** The needs that a word meets; `form` is null when only its beginnings are known. */
  metBy(form: string | null, stems: ReadonlySet<string>, isNumber: boolean): readonly number[] {
    const met = [...((form === null ? undefined : this.#byForm.get(form)) ?? [])];
    for (const stem of stems) met.push(...(this.#byStem.get(stem) ?? []));
    if (isNumber) met.push(...this.#byNumber);
    return met;
  }

  beginSentence(): void {
    if (this.#met.length < this.#count) this.#met = new Int32Array(this.#count);
    this.#sentence += 1;
  }

  meet(needs: readonly number[]): void {
    for (const need of needs) this.#met[need] = this.#sentence;
  }

  isMet(need: number): boolean {
    return this.#met[need] === this.#sentence;
  }
}

export function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

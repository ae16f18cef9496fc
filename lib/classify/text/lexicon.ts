// Finds phrases in sentences, see `phrases.ts` for how they are written.

import type { Known, Reading } from './known';
import { append, bitCount, Needs } from './needs';
import type { Choice, Phrase, Step } from './phrases';
import { isPlain, sortStarts } from './starts';
import { WordTable } from './word-table';
import { isLabel, type WordRange, type Words } from './words';

const nothing: readonly never[] = [];

export class Lexicon<Meaning> {
  readonly #table = new WordTable<Known<Meaning>>();
  readonly #byForm = new Map<string, Phrase<Meaning>[]>();
  readonly #byStem = new Map<string, Phrase<Meaning>[]>();
  readonly #byNumber: Phrase<Meaning>[] = [];
  readonly #needs = new Needs();
  #count = 0;
  /** One for all sentences: a new one takes long to make. */
  #after = new Int32Array(256);
  readonly #needOf = new Map<Phrase<Meaning>, number>();

  constructor() {
    const number = this.#know(null, '0');
    number.stems = new Set();
    for (const digit of '0123456789') this.#table.setStem(digit, number);
  }

  add(phrase: Phrase<Meaning>): void {
    const first = phrase.steps[0];
    if (first?.kind !== 'choice' || first.optional) throw new Error('a phrase begins with a word');
    for (const form of first.forms) append(this.#byForm, form, phrase);
    for (const stem of first.stems) append(this.#byStem, stem, phrase);
    if (first.number) this.#byNumber.push(phrase);
    for (const step of phrase.steps) if (step.kind === 'choice') this.#learn(step);
    if (isPlain(phrase.steps[1])) return;
    const needed = phrase.steps.find((step, index) => index > 0 && step.kind === 'choice' && !step.optional);
    if (needed?.kind === 'choice') this.#needOf.set(phrase, this.#needs.add(needed));
  }

  #learn({ forms, stems }: Choice): void {
    const table = this.#table;
    for (const form of forms) {
      if (table.whole(form) === undefined) table.setWhole(form, this.#know(form, form));
    }
    for (const stem of stems) {
      if (table.stem(stem) === undefined) table.setStem(stem, this.#know(null, stem));
    }
  }

  #know(form: string | null, begins: string): Known<Meaning> {
    this.#count += 1;
    const bit = 1 << (this.#count % bitCount);
    const unread = { meets: 0, needs: 0, nexts: 0, speaks: false };
    return { form, bit, ...unread, starts: undefined, begins, stems: undefined };
  }

  read(words: Words): Reading<Meaning> {
    return this.#table.read(words);
  }

  /** Calls back for each phrase of a sentence, from its first word to just after its last. */
  match(
    piece: WordRange,
    reading: Reading<Meaning>,
    found: (meaning: Meaning, start: number, end: number) => void,
  ): void {
    const { from, to, words } = piece;
    const after = this.#lookBack(reading, from, to);
    for (let at = from; at < to; at += 1) {
      const known = reading[at];
      if (known?.starts === undefined) continue;
      const { starts } = known;
      if (known.speaks) {
        for (const meaning of starts.alone) found(meaning, at - from, at - from + 1);
        if (starts.aloneAsLabel.length > 0 && isLabel(words.codes, words.ends[at] ?? 0))
          for (const meaning of starts.aloneAsLabel) found(meaning, at - from, at - from + 1);
      }
      const met = after[at - from] ?? 0;
      if ((known.needs & met) !== 0)
        for (const { phrase, need } of starts.open)
          if ((need & met) !== 0) this.#try(phrase, piece, reading, at, found);
      const next = at + 1 < to ? reading[at + 1] : undefined;
      if (next === undefined || next.form === null || (known.nexts & next.bit) === 0) continue;
      const likely = starts.byNext.get(next.form);
      if (likely !== undefined) for (const phrase of likely) this.#try(phrase, piece, reading, at, found);
    }
  }

  /** For each word the bits of the needs that the words after it meet, and one that none has: for what needs nothing. */
  #lookBack(reading: Reading<Meaning>, from: number, to: number): Int32Array {
    if (this.#after.length < to - from) this.#after = new Int32Array(2 * (to - from));
    const after = this.#after;
    let met = 1 << bitCount;
    for (let at = to - 1; at >= from; at -= 1) {
      after[at - from] = met;
      const known = reading[at];
      if (known === undefined) continue;
      if (known.starts === undefined) this.#sortOut(known);
      met |= known.meets;
    }
    return after;
  }

  #try(
    { meaning, steps }: Phrase<Meaning>,
    piece: WordRange,
    reading: Reading<Meaning>,
    at: number,
    found: (meaning: Meaning, start: number, end: number) => void,
  ): void {
    const end = this.#follow(steps, piece, reading, at, 0);
    if (end > at) found(meaning, at - piece.from, end - piece.from);
  }

  /** The place after the steps when they stand at `at`, or -1. */
  #follow(steps: readonly Step[], piece: WordRange, reading: Reading<Meaning>, at: number, first: number): number {
    let place = at;
    for (let index = first; index < steps.length; index += 1) {
      const step = steps[index];
      if (step === undefined) return -1;
      if (step.kind === 'gap') return this.#followAfterGap(steps, piece, reading, place, index + 1, step.most);
      if (place < piece.to && this.#fits(step, piece.words, reading, place)) place += 1;
      else if (!step.optional) return -1;
    }
    return place;
  }

  #followAfterGap(
    steps: readonly Step[],
    piece: WordRange,
    reading: Reading<Meaning>,
    at: number,
    first: number,
    most: number,
  ): number {
    for (let skipped = 0; skipped <= most && at + skipped < piece.to; skipped += 1) {
      const end = this.#follow(steps, piece, reading, at + skipped, first);
      if (end >= 0) return end;
    }
    return -1;
  }

  #fits(choice: Choice, words: Words, reading: Reading<Meaning>, at: number): boolean {
    const known = reading[at];
    if (known === undefined) return false;
    if (choice.label && !isLabel(words.codes, words.ends[at] ?? 0)) return false;
    if (known.form !== null && choice.forms.has(known.form)) return true;
    if (choice.number && isDigit(known.begins.charCodeAt(0))) return true;
    if (choice.stems.length === 0) return false;
    const stems = this.#stemsOf(known);
    return choice.stems.some((stem) => stems.has(stem));
  }

  #stemsOf(known: Known<Meaning>): ReadonlySet<string> {
    if (known.stems !== undefined) return known.stems;
    const stems = new Set<string>();
    for (let length = 1; length <= known.begins.length; length += 1) {
      const stem = known.begins.slice(0, length);
      if (this.#table.stem(stem) !== undefined) stems.add(stem);
    }
    known.stems = stems;
    return stems;
  }

  #sortOut(known: Known<Meaning>): void {
    const { form, begins } = known;
    const stems = this.#stemsOf(known);
    const isNumber = isDigit(begins.charCodeAt(0));
    const phrases = [...((form === null ? undefined : this.#byForm.get(form)) ?? nothing)];
    for (const stem of stems) phrases.push(...(this.#byStem.get(stem) ?? nothing));
    if (isNumber) phrases.push(...this.#byNumber);
    const starts = sortStarts(phrases, this.#needOf);
    known.starts = starts;
    known.speaks = starts.alone.length + starts.aloneAsLabel.length > 0;
    known.meets = this.#needs.metBy(form, stems, isNumber);
    known.needs = starts.open.reduce((bits, { need }) => bits | need, 0);
    known.nexts = [...starts.byNext.keys()].reduce((bits, next) => bits | (this.#table.whole(next)?.bit ?? 0), 0);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

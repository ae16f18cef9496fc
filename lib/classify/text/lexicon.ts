// Finds phrases in sentences, see `phrases.ts` for how they are written.

import type { Sign } from '../signs';
import { append, Needs } from './needs';
import type { Choice, Phrase, Step } from './phrases';
import { isPlain, orNone, type Starts, sortStarts } from './starts';
import { WordTable } from './word-table';
import { isLabel, type WordRange, type Words } from './words';

/** What a lexicon knows of a word of the text. */
interface Known<Meaning> {
  /** The whole word; null when only its beginning is known. */
  readonly form: string | null;
  /** The known beginnings that it has, the word itself among them if it is one. */
  stems: ReadonlySet<string> | undefined;
  /** The needs that it meets, see `Needs`. */
  meets: readonly number[] | undefined;
  /** The phrases that begin here, null for none; sorted out when the word is met for the first time. */
  starts: Starts<Meaning> | null | undefined;
  readonly begins: string;
  /** What it weighs. */
  word: Sign | undefined;
}

/** What is known of each word of a text; `undefined` for a word that no phrase uses. */
export type Reading<Meaning> = readonly (Known<Meaning> | undefined)[];

const nothing: readonly never[] = [];

export class Lexicon<Meaning> {
  readonly #table = new WordTable<Known<Meaning>>();
  readonly #byForm = new Map<string, Phrase<Meaning>[]>();
  readonly #byStem = new Map<string, Phrase<Meaning>[]>();
  readonly #byNumber: Phrase<Meaning>[] = [];
  readonly #number: Known<Meaning> = {
    form: null,
    stems: new Set(),
    meets: undefined,
    starts: undefined,
    begins: '0',
    word: undefined,
  };
  readonly #needs = new Needs();
  readonly #needOf = new Map<Phrase<Meaning>, number>();

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

  #meetsOf(known: Known<Meaning>): readonly number[] {
    known.meets ??= orNone(this.#needs.metBy(known.form, this.#stemsOf(known), isDigit(known.begins.charCodeAt(0))));
    return known.meets;
  }

  #learn({ forms, stems }: Choice): void {
    const table = this.#table;
    for (const form of forms) {
      if (table.whole(form) === undefined) table.setWhole(form, newKnown(form, form));
    }
    for (const stem of stems) {
      if (table.stem(stem) === undefined) table.setStem(stem, newKnown(null, stem));
    }
  }

  /** Says what a word, or all that begin so, weigh, where nothing was said before. */
  weigh(form: string, isStem: boolean, word: Sign): void {
    const known = isStem ? this.#table.stem(form) : this.#table.whole(form);
    if (known !== undefined) known.word ??= word;
  }

  read(words: Words): Reading<Meaning> {
    const reading = this.#table.read(words);
    for (let index = 0; index < words.count; index += 1) {
      if (reading[index] !== undefined) continue;
      if (isDigit(words.text.charCodeAt(words.starts[index] ?? 0))) reading[index] = this.#number;
    }
    return reading;
  }

  /** Calls back for each phrase of a sentence, from its first word to just after its last. */
  match(
    piece: WordRange,
    reading: Reading<Meaning>,
    found: (meaning: Meaning, start: number, end: number) => void,
  ): void {
    const { from, to, words } = piece;
    this.#look(reading, from, to);
    for (let at = from; at < to; at += 1) {
      const known = reading[at];
      if (known === undefined) continue;
      const starts = known.starts === undefined ? this.#sortOut(known) : known.starts;
      if (starts === null) continue;
      for (const meaning of starts.alone) found(meaning, at - from, at - from + 1);
      if (starts.aloneAsLabel.length > 0 && isLabel(words.text, words.ends[at] ?? 0))
        for (const meaning of starts.aloneAsLabel) found(meaning, at - from, at - from + 1);
      for (const { phrase, need } of starts.open) {
        if (need < 0 || this.#needs.isMet(need)) this.#try(phrase, piece, reading, at, found);
      }
      if (starts.byNext === undefined || at + 1 >= to) continue;
      const next = reading[at + 1]?.form;
      const likely = next === null || next === undefined ? undefined : starts.byNext.get(next);
      if (likely !== undefined) for (const phrase of likely) this.#try(phrase, piece, reading, at, found);
    }
  }

  #look(reading: Reading<Meaning>, from: number, to: number): void {
    this.#needs.beginSentence();
    for (let at = from; at < to; at += 1) {
      const known = reading[at];
      if (known !== undefined) this.#needs.meet(this.#meetsOf(known));
    }
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
    if (choice.label && !isLabel(words.text, words.ends[at] ?? 0)) return false;
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

  #sortOut(known: Known<Meaning>): Starts<Meaning> | null {
    const { form, begins } = known;
    const phrases = [...((form === null ? undefined : this.#byForm.get(form)) ?? nothing)];
    for (const stem of this.#stemsOf(known)) phrases.push(...(this.#byStem.get(stem) ?? nothing));
    if (isDigit(begins.charCodeAt(0))) phrases.push(...this.#byNumber);
    known.starts = phrases.length === 0 ? null : sortStarts(phrases, this.#needOf);
    return known.starts;
  }
}

function newKnown<Meaning>(form: string | null, begins: string): Known<Meaning> {
  return { form, stems: undefined, meets: undefined, starts: undefined, begins, word: undefined };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

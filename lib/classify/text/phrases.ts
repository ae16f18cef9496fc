// The small notation in which a language writes its phrases, and the matcher for it. Not regular expressions: gaps are
// bounded and each phrase is looked up by its first word, so the time grows with the text and with nothing else.
//
//   moving forward        these words, in this order
//   move|moved forward    one of several words
//   proce*                a word that begins so
//   with? you             a word that may be missing
//   hear ~ back, ~6       up to 3 (or 6) other words between
//   #                     a number
//   location:             a word before a colon or a dash
import { nextLookUp, splitWords, type Word } from './words';

interface Gap {
  readonly kind: 'gap';
  readonly most: number;
}

interface Choice {
  readonly kind: 'choice';
  readonly forms: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  readonly label: boolean;
}

type Step = Gap | Choice;

export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
}

const usualGap = 3;

/** First letters that may grow onto any word, as in Hebrew. */
export type Prefixes = readonly string[];

function parseChoice(source: string, prefixes: Prefixes): Choice {
  const optional = source.endsWith('?');
  const label = source.endsWith(':');
  const forms = new Set<string>();
  const stems: string[] = [];
  let number = false;
  for (const option of (optional || label ? source.slice(0, -1) : source).split('|')) {
    const form = splitWords(option)[0]?.form ?? '';
    if (option === '#') number = true;
    else if (option.endsWith('*')) stems.push(form, ...prefixes.map((prefix) => prefix + form));
    else for (const prefix of ['', ...prefixes]) forms.add(prefix + form);
  }
  return { kind: 'choice', forms, stems, number, optional, label };
}

/** `l'offre` and `応募` are several words in a text, so they are several steps here. */
function parseSteps(source: string, prefixes: Prefixes): Step[] {
  if (source.startsWith('~')) {
    return [{ kind: 'gap', most: source.length > 1 ? Number(source.slice(1)) : usualGap }];
  }
  const words = splitWords(source);
  if (words.length < 2 || source.includes('|')) return [parseChoice(source, prefixes)];
  const ending = /[*?:]$/.exec(source)?.[0] ?? '';
  return words.map((word, index) => parseChoice(word.form + (index === words.length - 1 ? ending : ''), prefixes));
}

export function parsePhrase<Meaning>(source: string, meaning: Meaning, prefixes: Prefixes = []): Phrase<Meaning> {
  const steps = source
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseSteps(part, prefixes));
  return { meaning, steps };
}

function startsWithDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function fits(choice: Choice, { form, isLabel }: Word): boolean {
  if (choice.label && !isLabel) return false;
  if (choice.forms.has(form)) return true;
  if (choice.number && startsWithDigit(form)) return true;
  return choice.stems.some((stem) => form.startsWith(stem));
}

/** The place after the phrase when it stands at `at`, or -1. */
export function matchPhrase(steps: readonly Step[], words: readonly Word[], at: number, from = 0): number {
  let place = at;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) return -1;
    if (step.kind === 'gap') return matchAfterGap(steps, words, place, index + 1, step.most);
    const word = words[place];
    if (word !== undefined && fits(step, word)) place += 1;
    else if (!step.optional) return -1;
  }
  return place;
}

function matchAfterGap(steps: readonly Step[], words: readonly Word[], at: number, from: number, most: number): number {
  for (let skipped = 0; skipped <= most && at + skipped < words.length; skipped += 1) {
    const end = matchPhrase(steps, words, at + skipped, from);
    if (end >= 0) return end;
  }
  return -1;
}

/** Phrases by their first two words: most are ruled out by one look-up each. */
interface Starts<Meaning> {
  /** What the word means alone. */
  readonly alone: readonly Meaning[];
  /** The second word is free: a gap, an optional word, a stem. */
  readonly open: readonly Phrase<Meaning>[];
  readonly byNext: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

const nothing: readonly never[] = [];

/** Finds the phrases that may begin with a word. */
export class PhraseIndex<Meaning> {
  readonly #lookUp = nextLookUp();
  readonly #byForm = new Map<string, Phrase<Meaning>[]>();
  readonly #byStem = new Map<string, Phrase<Meaning>[]>();
  readonly #byNumber: Phrase<Meaning>[] = [];
  #longestStem = 0;

  add(phrase: Phrase<Meaning>): void {
    const first = phrase.steps[0];
    if (first?.kind !== 'choice' || first.optional) throw new Error('a phrase begins with a word');
    for (const form of first.forms) append(this.#byForm, form, phrase);
    for (const stem of first.stems) {
      append(this.#byStem, stem, phrase);
      this.#longestStem = Math.max(this.#longestStem, stem.length);
    }
    if (first.number) this.#byNumber.push(phrase);
  }

  /** Calls back for each phrase of a sentence, from its first word to just after its last. */
  match(words: readonly Word[], found: (meaning: Meaning, start: number, end: number) => void): void {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      const starts = word === undefined ? null : this.#startingWith(word);
      if (starts === null) continue;
      for (const meaning of starts.alone) found(meaning, at, at + 1);
      this.#tryAll(starts.open, words, at, found);
      const next = words[at + 1];
      const likely = next === undefined ? undefined : starts.byNext.get(next.form);
      if (likely !== undefined) this.#tryAll(likely, words, at, found);
    }
  }

  #tryAll(
    phrases: readonly Phrase<Meaning>[],
    words: readonly Word[],
    at: number,
    found: (meaning: Meaning, start: number, end: number) => void,
  ): void {
    for (const { meaning, steps } of phrases) {
      const end = matchPhrase(steps, words, at + 1, 1);
      if (end > at) found(meaning, at, end);
    }
  }

  #startingWith(word: Word): Starts<Meaning> | null {
    const known = word.answers[this.#lookUp] as Starts<Meaning> | null | undefined;
    if (known !== undefined) return known;
    const starts = this.#collect(word);
    word.answers[this.#lookUp] = starts;
    return starts;
  }

  #collect({ form, isLabel }: Word): Starts<Meaning> | null {
    const all = [...(this.#byForm.get(form) ?? nothing)];
    for (let length = Math.min(form.length, this.#longestStem); length > 0; length -= 1) {
      all.push(...(this.#byStem.get(form.slice(0, length)) ?? nothing));
    }
    if (startsWithDigit(form)) all.push(...this.#byNumber);
    return all.length === 0 ? null : sortStarts(all, isLabel);
  }
}

function sortStarts<Meaning>(phrases: readonly Phrase<Meaning>[], isLabel: boolean): Starts<Meaning> {
  const alone: Meaning[] = [];
  const open: Phrase<Meaning>[] = [];
  const byNext = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const [first, second] = phrase.steps;
    if (first?.kind === 'choice' && first.label && !isLabel) continue;
    if (second === undefined) alone.push(phrase.meaning);
    else if (second.kind !== 'choice' || second.optional || second.number || second.stems.length > 0) open.push(phrase);
    else for (const form of second.forms) append(byNext, form, phrase);
  }
  return { alone, open, byNext };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

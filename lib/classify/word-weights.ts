// What single words speak for, whatever they mean together. Phrases miss what is said in another way; the words of a mail,
// all of them weighed, still tell. The weights are fitted (`tools/fit.ts`) and stand beside the words of each language.
//
//   rejection +2 leider absage*     these words speak for a rejection, with two steps each
//
// What is built has columns instead: one for each label, a letter for each weight, see `writeColumn`, over the words of the
// language in the order in which its phrases name them.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Concept } from './concepts';
import { type LanguageData, readWords, unnamed } from './languages/language';
import { type Phrase, parsePhrase } from './text/phrases';

/** A word of a language as its phrases name it, `absage*` for a beginning, with a weight for each label. */
export interface WeighedWord {
  readonly token: string;
  /** In the order of `mailLabels`; none for a word that speaks for nothing. */
  readonly weights: readonly number[] | undefined;
  /** In which collection it was last: tells it from others without a set, which would take longer than all the rest. */
  seenIn: number;
}

/** What one step of a weight is worth. */
export const weightStep = 1.5;
/** No word weighs more steps. */
export const mostSteps = 4;
/** How much of its weight each of `count` words adds: all together grow with the root of their number. */
export function wordShare(count: number): number {
  return 4 / Math.sqrt(Math.max(1, count));
}

/** The phrases of a language, as written or as built, in the order of its concepts. */
export function phrasesOf(language: LanguageData): Phrase<Concept>[] {
  const words = readWords(language);
  return (language.order ?? []).flatMap((concept) =>
    (words.get(concept) ?? []).map((source) => parsePhrase(source, concept)),
  );
}

/** The words that phrases name, each once. */
export function tokensOf(phrases: readonly Phrase<Concept>[]): string[] {
  const tokens = new Set<string>();
  for (const { steps } of phrases) {
    for (const step of steps) {
      if (step.kind === 'gap') continue;
      for (const form of step.forms) tokens.add(form);
      for (const stem of step.stems) tokens.add(stem + stemMark);
    }
  }
  return [...tokens];
}

/** Behind the first letters of many words. */
export const stemMark = '*';

/** Token → weights. `tokens`: those of the language. */
export function readWeights({ weights = '' }: LanguageData, tokens: readonly string[]): Map<string, readonly number[]> {
  return weights.startsWith(unnamed) ? readColumns(weights, tokens) : readLists(weights);
}

/** Weights as they are written. */
export function readLists(weights: string): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const line of weights.split('\n')) {
    const [label = '', steps = '', ...tokens] = line.split(' ');
    const column = mailLabels.indexOf(label as MailLabel);
    for (const token of tokens) {
      const row = read.get(token) ?? mailLabels.map(() => 0);
      row[column] = Number(steps) * weightStep;
      read.set(token, row);
    }
  }
  return read;
}

/** What `~` leaves out: more words than any letter says. */
const longStep = 23;
const far = '~';
const digit = /\d/;

/** A letter says how many words to leave out: small before a weight for the label, capital before one against it. */
function readColumns(weights: string, tokens: readonly string[]): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const [label, written] of weights.slice(unnamed.length).split('\n').entries()) {
    let at = 0;
    for (const [place, letter] of [...written].entries()) {
      if (digit.test(letter)) continue;
      if (letter === far) {
        at += longStep;
        continue;
      }
      const small = letter.toLowerCase();
      at += small.charCodeAt(0) - firstLetter;
      const next = written.charAt(place + 1);
      const steps = (digit.test(next) ? Number(next) : 1) * (letter === small ? 1 : -1);
      const row = read.get(tokens[at] ?? '') ?? mailLabels.map(() => 0);
      row[label] = steps * weightStep;
      read.set(tokens[at] ?? '', row);
      at += 1;
    }
  }
  return read;
}

/** One label's weights, in steps, as `readColumns` reads them. */
export function writeColumn(steps: readonly number[]): string {
  let written = '';
  let gap = 0;
  for (const step of steps) {
    if (step === 0) {
      gap += 1;
      continue;
    }
    const letter = String.fromCharCode(firstLetter + (gap % longStep));
    written += far.repeat(Math.floor(gap / longStep)) + (step > 0 ? letter : letter.toUpperCase());
    if (Math.abs(step) > 1) written += Math.abs(step);
    gap = 0;
  }
  return written;
}

const firstLetter = 'a'.charCodeAt(0);

/** How likely each label is by the words alone; the sum is 1. `bias`: for each label, what a mail without words weighs. */
export function wordChances(words: readonly WeighedWord[], bias: readonly number[]): number[] {
  const scores = mailLabels.map((_, label) => bias[label] ?? 0);
  const each = wordShare(words.length);
  for (const { weights } of words) {
    if (weights === undefined) continue;
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = (scores[label] ?? 0) + each * (weights[label] ?? 0);
  }
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

// What single words speak for, whatever they mean together. Phrases miss what is said in another way; the words of a mail,
// all of them weighed, still tell. The weights are fitted (`tools/fit.ts`) and stand beside the words of each language.
//
//   rejection +2 leider absage*     these words speak for a rejection, with two steps each
//
// What is built has columns instead: one for each label, a letter for each word of the language in the order in which its
// phrases name them.
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
/** The letter for no weight; those beside it are one step more, one step less. */
export const noStep = 'i'.charCodeAt(0);
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

function readColumns(weights: string, tokens: readonly string[]): Map<string, number[]> {
  const columns = weights.slice(unnamed.length).split('\n');
  return new Map(
    tokens.map((token, index) => [token, columns.map((column) => stepsAt(column, index) * weightStep)] as const),
  );
}

function stepsAt(column: string, index: number): number {
  return index < column.length ? column.charCodeAt(index) - noStep : 0;
}

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

// Fits what single words weigh: a multinomial logistic regression over the words that the languages' phrases name. Only
// numbers leave the mails, one for each word and label.
import { findByWords } from '../../lib/classify/by-words';
import { library } from '../../lib/classify/classify';
import { collectFeatures } from '../../lib/classify/features';
import { allowedLabels } from '../../lib/classify/gates';
import { mostSteps, type WeighedWord, weightStep, wordChances, wordShare } from '../../lib/classify/word-weights';
import { mailLabels } from '../../lib/domain/verdict';
import { isInvented, type MeasuredExample, sampleWeight } from './examples';
import { dealFolds, folds } from './folds';

export interface WordModel {
  /** By token. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
}

/** A word of a single mail says more of that mail than of its label. */
const fewestMails = 3;
const rounds = 20;
const rate = 0.3;
const decay = 1e-5;
const biasRate = 0.01;
const labels = mailLabels.length;

export function fitWords(examples: readonly MeasuredExample[]): WordModel {
  const places = placeWords(examples);
  const weights = new Float32Array(places.size * labels);
  const speed = new Float32Array(weights.length).fill(1e-6);
  const bias = new Float64Array(labels);
  const mails = examples.map(({ read, label, weight }) => ({
    words: read.words.flatMap(({ token }) => places.get(token) ?? []),
    share: wordShare(read.words.length),
    label: mailLabels.indexOf(label),
    weight: wordWeight(weight),
  }));
  const slope = new Float64Array(labels);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < mails.length; index += 1) {
      // In an order that mixes languages and labels, and is the same each time.
      const mail = mails[(index * 7919 + round * 131) % mails.length];
      if (mail === undefined) continue;
      slope.set(bias);
      for (const word of mail.words) {
        for (let label = 0; label < labels; label += 1)
          slope[label] = (slope[label] ?? 0) + (weights[word * labels + label] ?? 0) * mail.share;
      }
      toErrors(slope, mail.label, mail.weight);
      for (let label = 0; label < labels; label += 1) {
        const error = slope[label] ?? 0;
        bias[label] = (bias[label] ?? 0) - biasRate * error;
        slope[label] = error * mail.share;
      }
      for (const word of mail.words) {
        for (let label = 0; label < labels; label += 1) {
          const at = word * labels + label;
          const gradient = (slope[label] ?? 0) + decay * (weights[at] ?? 0);
          speed[at] = (speed[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt((speed[at] ?? 0) + 1e-3);
        }
      }
    }
  }
  return { weights: inSteps(places, weights), bias: [...bias] };
}

/** Invented mails have most of the wordings: for words each counts as a whole one. */
function wordWeight(weight: number): number {
  return weight === sampleWeight ? 1 : weight;
}

/** Scores become chances, less one for the true label. */
function toErrors(scores: Float64Array, truth: number, weight: number): void {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  for (let label = 0; label < labels; label += 1)
    scores[label] = ((parts[label] ?? 0) / sum - (label === truth ? 1 : 0)) * weight;
}

/** Token → its place, for words of enough mails. */
function placeWords(examples: readonly MeasuredExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { read, weight } of examples) {
    for (const { token } of read.words) counts.set(token, (counts.get(token) ?? 0) + wordWeight(weight));
  }
  const frequent = [...counts].filter(([, count]) => count >= fewestMails);
  return new Map(frequent.map(([token], place) => [token, place]));
}

/** Half a step is none: what is left out is not missed, and takes no room. */
function inStep(weight: number): number {
  return Math.trunc(weight + Math.sign(weight) * 0.45);
}

/** Whole steps, around what most labels have: few numbers, most of them none. */
function inSteps(places: ReadonlyMap<string, number>, weights: Float32Array): Map<string, number[]> {
  return new Map(
    [...places].map(([token, place]) => {
      const row = [...weights.subarray(place * labels, (place + 1) * labels)];
      const middle = [...row].sort((one, two) => one - two)[labels >> 1] ?? 0;
      const steps = row.map((weight) => inStep((weight - middle) / weightStep));
      return [token, steps.map((step) => Math.max(-mostSteps, Math.min(mostSteps, step)) * weightStep)];
    }),
  );
}

/** The examples as if their words had been weighed by others: real ones by other templates, invented ones by other mails. */
export function withFoldedWords(examples: readonly MeasuredExample[]): MeasuredExample[] {
  const foldOf = foldsOfWords(examples);
  const folded = [...examples];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitWords(examples.filter((_, index) => foldOf[index] !== fold));
    for (const [index, example] of examples.entries()) {
      if (foldOf[index] === fold) folded[index] = weighAnew(example, model);
    }
  }
  return folded;
}

function foldsOfWords(examples: readonly MeasuredExample[]): number[] {
  const real = dealFolds(examples.filter(({ mail }) => !isInvented(mail)).map(({ mail }) => String(mail.cluster)));
  return examples.map(({ mail }, index) => (isInvented(mail) ? index % folds : (real.get(String(mail.cluster)) ?? 0)));
}

function weighAnew(example: MeasuredExample, { weights, bias }: WordModel): MeasuredExample {
  const { read } = example;
  const words = read.words.map(({ token }): WeighedWord => ({ token, weights: weights.get(token), seenIn: 0 }));
  const chances = wordChances(words, bias);
  const others = read.findings.filter(({ rule }) => !rule.id.startsWith('words.'));
  const findings = [...others, ...findByWords({ ...read, wordChances: chances }, library.rules)];
  const weighed = { ...read, wordChances: chances, findings };
  return { ...example, read: weighed, features: collectFeatures(weighed), allowed: allowedLabels(weighed) };
}

// Fits what signs weigh: a multinomial logistic regression over the words that the languages' phrases name and over what
// they mean. Only numbers leave the mails, one for each sign and label.
import { findBySigns } from '../../lib/classify/by-signs';
import { library } from '../../lib/classify/classify';
import { collectFeatures } from '../../lib/classify/features';
import { allowedLabels } from '../../lib/classify/gates';
import { meaningPrefix, meaningUnit } from '../../lib/classify/meaning-signs';
import { mostSteps } from '../../lib/classify/sign-weights';
import { chancesOf, makeSign, signShare } from '../../lib/classify/signs';
import { wordUnit } from '../../lib/classify/word-signs';
import { mailLabels } from '../../lib/domain/verdict';
import { isInvented, type MeasuredExample } from './examples';
import { dealFolds, folds } from './folds';

export interface SignModel {
  /** By token, what it weighs in steps. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
}

/** A word of a single mail says more of that mail than of its label. */
const fewestMails = 3;
/** Meanings are in all languages: what is in few mails is chance. */
const fewestMailsOfMeaning = 8;
/** From which part of a step on a weight is one: what is left out is not missed, and takes no room. */
const leastOfWord = 0.57;
const leastOfMeaning = 0.7;
const rounds = 20;
const rate = 0.3;
const decay = 1e-5;
const biasRate = 0.01;
const labels = mailLabels.length;

export function fitSigns(examples: readonly MeasuredExample[]): SignModel {
  const counts = countSigns(examples);
  const places = new Map([...counts.keys()].map((token, place) => [token, place]));
  const weights = new Float32Array(places.size * labels);
  const speed = new Float32Array(weights.length).fill(1e-6);
  const bias = new Float64Array(labels);
  const mails = examples.map(({ read, label, signWeight }) => ({
    signs: read.signs.signs.flatMap(({ token }) => places.get(token) ?? []),
    share: signShare(read.signs.signs.length),
    label: mailLabels.indexOf(label),
    weight: signWeight,
  }));
  const slope = new Float64Array(labels);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < mails.length; index += 1) {
      // In an order that mixes languages and labels, and is the same each time.
      const mail = mails[(index * 7919 + round * 131) % mails.length];
      if (mail === undefined) continue;
      slope.set(bias);
      for (const sign of mail.signs) {
        for (let label = 0; label < labels; label += 1)
          slope[label] = (slope[label] ?? 0) + (weights[sign * labels + label] ?? 0) * mail.share;
      }
      toErrors(slope, mail.label, mail.weight);
      for (let label = 0; label < labels; label += 1) {
        const error = slope[label] ?? 0;
        bias[label] = (bias[label] ?? 0) - biasRate * error;
        slope[label] = error * mail.share;
      }
      for (const sign of mail.signs) {
        for (let label = 0; label < labels; label += 1) {
          const at = sign * labels + label;
          const gradient = (slope[label] ?? 0) + decay * (weights[at] ?? 0);
          speed[at] = (speed[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt((speed[at] ?? 0) + 1e-3);
        }
      }
    }
  }
  return { steps: roundWeights(places, weights), bias: [...bias] };
}

/** Scores become chances, less one for the true label. */
function toErrors(scores: Float64Array, truth: number, weight: number): void {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  for (let label = 0; label < labels; label += 1)
    scores[label] = ((parts[label] ?? 0) / sum - (label === truth ? 1 : 0)) * weight;
}

function isMeaning(token: string): boolean {
  return token.startsWith(meaningPrefix);
}

/** Token → in how many mails, for signs of enough of them. */
function countSigns(examples: readonly MeasuredExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { read, signWeight } of examples) {
    for (const { token } of read.signs.signs) counts.set(token, (counts.get(token) ?? 0) + signWeight);
  }
  const enough = (token: string): number => (isMeaning(token) ? fewestMailsOfMeaning : fewestMails);
  return new Map([...counts].filter(([token, count]) => count >= enough(token)));
}

/** What one step of a sign's weight is worth, in hundredths. */
function unitOf(token: string): number {
  return isMeaning(token) ? meaningUnit : wordUnit;
}

/** Whole steps. */
function inSteps(steps: number, least: number): number {
  return Math.max(-mostSteps, Math.min(mostSteps, Math.trunc(steps + Math.sign(steps) * (1 - least))));
}

/** Around what most labels have: few numbers, most of them none. */
function roundWeights(places: ReadonlyMap<string, number>, weights: Float32Array): Map<string, number[]> {
  return new Map(
    [...places].map(([token, place]) => {
      const row = [...weights.subarray(place * labels, (place + 1) * labels)];
      const middle = [...row].sort((one, two) => one - two)[labels >> 1] ?? 0;
      const step = unitOf(token) / 100;
      const least = isMeaning(token) ? leastOfMeaning : leastOfWord;
      return [token, row.map((weight) => inSteps((weight - middle) / step, least))];
    }),
  );
}

/** The examples as if their signs had been weighed by others: real ones by other templates, invented ones by other mails. */
export function withFoldedSigns(examples: readonly MeasuredExample[]): MeasuredExample[] {
  const foldOf = foldsOfSigns(examples);
  const folded = [...examples];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitSigns(examples.filter((_, index) => foldOf[index] !== fold));
    for (const [index, example] of examples.entries()) {
      if (foldOf[index] === fold) folded[index] = weighAnew(example, model);
    }
  }
  return folded;
}

function foldsOfSigns(examples: readonly MeasuredExample[]): number[] {
  const real = dealFolds(examples.filter(({ mail }) => !isInvented(mail)).map(({ mail }) => String(mail.cluster)));
  return examples.map(({ mail }, index) => (isInvented(mail) ? index % folds : (real.get(String(mail.cluster)) ?? 0)));
}

function weighAnew(example: MeasuredExample, { steps, bias }: SignModel): MeasuredExample {
  const { read } = example;
  const signs = read.signs.signs.map(({ token }) => makeSign(token, unitOf(token), steps.get(token)));
  const chances = chancesOf(signs, bias);
  const others = read.findings.filter(({ rule }) => !rule.id.startsWith('signs.'));
  const findings = [...others, ...findBySigns({ ...read, signChances: chances }, library.rules)];
  const weighed = { ...read, signChances: chances, findings };
  return { ...example, read: weighed, features: collectFeatures(weighed), allowed: allowedLabels(weighed) };
}

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
/** From which part of a step on a weight is kept: what is left out is not missed, and takes no room. */
const leastOfWord = 0.75;
const leastOfMeaning = 0.65;
/** First freely; then in whole steps, and only what is kept: what was cut off is made up for by what is left. */
const roundsFreely = 20;
const roundsInSteps = 8;
const rate = 0.3;
const decay = 5e-4;
const biasRate = 0.01;
const labels = mailLabels.length;

interface WeighedMail {
  /** The places of its signs. */
  readonly signs: readonly number[];
  readonly share: number;
  readonly label: number;
  readonly weight: number;
}

export function fitSigns(examples: readonly MeasuredExample[]): SignModel {
  const tokens = [...countSigns(examples).keys()];
  const places = new Map(tokens.map((token, place) => [token, place]));
  const mails = examples.map(({ read, label, signWeight }) => ({
    signs: read.signs.signs.flatMap(({ token }) => places.get(token) ?? []),
    share: signShare(read.signs.signs.length),
    label: mailLabels.indexOf(label),
    weight: signWeight,
  }));
  const descent = new Descent(tokens.length);
  descent.run(mails, roundsFreely, (_, weight) => weight);
  descent.centre();
  const kept = [...descent.weights].map((weight, at) => stepsOf(tokens, at, weight) !== 0);
  const inSteps = (at: number, weight: number): number =>
    kept[at] === true ? stepsOf(tokens, at, weight) * unitAt(tokens, at) : 0;
  descent.run(mails, roundsInSteps, inSteps);
  const steps = [...descent.weights].map((weight, at) => (kept[at] === true ? stepsOf(tokens, at, weight) : 0));
  return {
    steps: new Map(tokens.map((token, place) => [token, steps.slice(place * labels, (place + 1) * labels)])),
    bias: [...descent.bias],
  };
}

/** AdaGrad over all weights, `labels` of them for each sign. */
class Descent {
  readonly weights: Float32Array;
  readonly bias = new Float64Array(labels);
  readonly #speed: Float32Array;

  constructor(signs: number) {
    this.weights = new Float32Array(signs * labels);
    this.#speed = new Float32Array(signs * labels).fill(1e-6);
  }

  /** What most labels have is nothing: few numbers are left. */
  centre(): void {
    for (let from = 0; from < this.weights.length; from += labels) {
      const row = this.weights.subarray(from, from + labels);
      const middle = [...row].sort((one, two) => one - two)[labels >> 1] ?? 0;
      for (let label = 0; label < labels; label += 1) row[label] = (row[label] ?? 0) - middle;
    }
  }

  /** `asUsed`: what a weight counts as. Errors are those of the weights as they are used. */
  run(mails: readonly WeighedMail[], rounds: number, asUsed: (at: number, weight: number) => number): void {
    const used = this.weights.map((weight, at) => asUsed(at, weight));
    for (let round = 0; round < rounds; round += 1) {
      for (let index = 0; index < mails.length; index += 1) {
        // In an order that mixes languages and labels, and is the same each time.
        const mail = mails[(index * 7919 + round * 131) % mails.length];
        if (mail !== undefined) this.#learn(mail, this.#slopesOf(mail, used), used, asUsed);
      }
    }
  }

  #slopesOf({ signs, share, label, weight }: WeighedMail, used: Float32Array): Float64Array {
    const slope = this.bias.slice();
    for (const sign of signs) {
      for (let at = 0; at < labels; at += 1) slope[at] = (slope[at] ?? 0) + (used[sign * labels + at] ?? 0) * share;
    }
    toErrors(slope, label, weight);
    return slope;
  }

  #learn(
    { signs, share }: WeighedMail,
    errors: Float64Array,
    used: Float32Array,
    asUsed: (at: number, weight: number) => number,
  ): void {
    for (let label = 0; label < labels; label += 1)
      this.bias[label] = (this.bias[label] ?? 0) - biasRate * (errors[label] ?? 0);
    for (const sign of signs) {
      for (let label = 0; label < labels; label += 1) {
        const at = sign * labels + label;
        const gradient = (errors[label] ?? 0) * share + decay * (this.weights[at] ?? 0);
        this.#speed[at] = (this.#speed[at] ?? 0) + gradient * gradient;
        const weight = (this.weights[at] ?? 0) - (rate * gradient) / Math.sqrt((this.#speed[at] ?? 0) + 1e-3);
        this.weights[at] = weight;
        used[at] = asUsed(at, weight);
      }
    }
  }
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

/** What one step of a weight is worth. */
function unitAt(tokens: readonly string[], at: number): number {
  return unitOf(tokens[Math.floor(at / labels)] ?? '') / 100;
}

function stepsOf(tokens: readonly string[], at: number, weight: number): number {
  const token = tokens[Math.floor(at / labels)] ?? '';
  const steps = weight / unitAt(tokens, at);
  const least = isMeaning(token) ? leastOfMeaning : leastOfWord;
  return Math.max(-mostSteps, Math.min(mostSteps, Math.trunc(steps + Math.sign(steps) * (1 - least)))) + 0;
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

// Fits what signs weigh: a multinomial logistic regression over the words that the languages' phrases name and over what
// they mean. Only numbers leave the mails, one for each sign and label.
import { findBySigns } from '../../lib/classify/by-signs';
import { library } from '../../lib/classify/classify';
import { meaningPrefix, meaningUnit } from '../../lib/classify/meaning-signs';
import { weighPlain } from '../../lib/classify/plain';
import { ruleOfSigns } from '../../lib/classify/rules';
import { mostSteps } from '../../lib/classify/sign-weights';
import { chancesOf, makeSign, signShare, toChances } from '../../lib/classify/signs';
import { wordUnit } from '../../lib/classify/word-signs';
import { mailLabels } from '../../lib/domain/verdict';
import type { MeasuredExample } from './examples';

export interface SignModel {
  /** By token, what it weighs in steps. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
}

/** A word of a single mail says more of that mail than of its label. */
const fewestMails = 3;
/** Meanings are in all languages: what is in few mails is chance. */
const fewestMailsOfMeaning = 8;
/**
 * A weight is kept where leaving it out would cost so much: its square times how much it is used on labels that are in doubt
 * (Le Cun and others, "Optimal Brain Damage", 1990). Words cost most to write.
 */
const leastWorthOfWord = 0.18;
const leastWorthOfMeaning = 0.2;
/** How much a label is in doubt at least: what was learnt by heart is in none. */
const leastDoubt = 0.02;
/** First freely; then in whole steps, and only what is kept: what was cut off is made up for by what is left. */
const roundsFreely = 20;
const roundsInSteps = 8;
const rate = 0.3;
const decay = 5e-4;
const biasRate = 0.01;
/** Of the measured mails few are unrelated, of those that come most: what a mailbox has more of, in logarithms. */
const oftenUnrelated = 0.7;
const labels = mailLabels.length;

interface WeighedMail {
  /** The places of its signs. */
  readonly signs: readonly number[];
  readonly share: number;
  /** What strong rules weigh, for each label. */
  readonly plain: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export function fitSigns(examples: readonly MeasuredExample[]): SignModel {
  const tokens = [...countSigns(examples).keys()];
  const places = new Map(tokens.map((token, place) => [token, place]));
  const mails = examples.map(({ read, label, weight }) => ({
    signs: read.signs.signs.flatMap(({ token }) => places.get(token) ?? []),
    share: signShare(read.signs.signs.length),
    plain: weighPlain(read.findings, read),
    label: mailLabels.indexOf(label),
    weight,
  }));
  const descent = new Descent(tokens.length);
  descent.run(mails, roundsFreely, (_, weight) => weight);
  descent.centre();
  const uses = descent.usesOf(mails);
  const kept = [...descent.weights].map((weight, at) => weight * weight * (uses[at] ?? 0) > leastWorth(tokens, at));
  const inSteps = (at: number, weight: number): number =>
    kept[at] === true ? stepsOf(tokens, at, weight) * unitAt(tokens, at) : 0;
  descent.run(mails, roundsInSteps, inSteps);
  const steps = [...descent.weights].map((weight, at) => (kept[at] === true ? stepsOf(tokens, at, weight) : 0));
  return {
    steps: new Map(tokens.map((token, place) => [token, steps.slice(place * labels, (place + 1) * labels)])),
    bias: [...descent.bias].map((weight, column) => weight + (mailLabels[column] === 'unrelated' ? oftenUnrelated : 0)),
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

  /** How much each weight is used: squares of shares, as far as the label is in doubt. */
  usesOf(mails: readonly WeighedMail[]): Float64Array {
    const uses = new Float64Array(this.weights.length);
    for (const mail of mails) {
      const chances = toChances(this.#scoresOf(mail, this.weights));
      for (const sign of mail.signs) {
        for (let label = 0; label < labels; label += 1) {
          const chance = chances[label] ?? 0;
          const doubt = Math.max(chance * (1 - chance), leastDoubt);
          uses[sign * labels + label] = (uses[sign * labels + label] ?? 0) + doubt * mail.weight * mail.share ** 2;
        }
      }
    }
    return uses;
  }

  /** `asUsed`: what a weight counts as. Errors are those of the weights as they are used. */
  run(mails: readonly WeighedMail[], rounds: number, asUsed: (at: number, weight: number) => number): void {
    const used = this.weights.map((weight, at) => asUsed(at, weight));
    for (let round = 0; round < rounds; round += 1) {
      for (let index = 0; index < mails.length; index += 1) {
        // In an order that mixes languages and labels, and is the same each time.
        const mail = mails[(index * 7919 + round * 131) % mails.length];
        if (mail !== undefined) this.#learn(mail, this.#errorsOf(mail, used), used, asUsed);
      }
    }
  }

  #scoresOf({ signs, share, plain }: WeighedMail, used: Float32Array): number[] {
    const scores = Array.from(this.bias, (weight, at) => weight + (plain[at] ?? 0));
    for (const sign of signs) {
      for (let at = 0; at < labels; at += 1) scores[at] = (scores[at] ?? 0) + (used[sign * labels + at] ?? 0) * share;
    }
    return scores;
  }

  /** Chances, less one for the true label. */
  #errorsOf(mail: WeighedMail, used: Float32Array): number[] {
    const chances = toChances(this.#scoresOf(mail, used));
    return chances.map((chance, label) => (chance - (label === mail.label ? 1 : 0)) * mail.weight);
  }

  #learn(
    { signs, share }: WeighedMail,
    errors: readonly number[],
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

function isMeaning(token: string): boolean {
  return token.startsWith(meaningPrefix);
}

/** Token → in how many mails, for signs of enough of them. */
function countSigns(examples: readonly MeasuredExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { read, weight } of examples) {
    for (const { token } of read.signs.signs) counts.set(token, (counts.get(token) ?? 0) + weight);
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
  const steps = Math.round(weight / unitAt(tokens, at));
  return Math.max(-mostSteps, Math.min(mostSteps, steps)) + 0;
}

function leastWorth(tokens: readonly string[], at: number): number {
  return isMeaning(tokens[Math.floor(at / labels)] ?? '') ? leastWorthOfMeaning : leastWorthOfWord;
}

/** The example as if its signs had been weighed by `model`. */
export function weighAnew({ read, ...example }: MeasuredExample, { steps, bias }: SignModel): MeasuredExample {
  const signs = read.signs.signs.map(({ token }) => makeSign(token, unitOf(token), steps.get(token)));
  const others = read.findings.filter(({ rule }) => rule.id !== ruleOfSigns(rule.label));
  const signChances = chancesOf(signs, weighPlain(others, read), bias);
  const findings = [...others, ...findBySigns({ ...read, signChances }, library.rules)];
  return { ...example, read: { ...read, signChances, findings } };
}

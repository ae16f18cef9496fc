// Fits what signs weigh: a multinomial logistic regression over the beginnings of words of the mails and over what they mean.
// Only numbers leave the mails, one for each sign and label.
import { meaningPrefix, meaningUnit } from '../../lib/classify/meaning-signs';
import { weighPlain } from '../../lib/classify/plain';
import { mostSteps, writeColumns } from '../../lib/classify/sign-weights';
import { signShare, toChances } from '../../lib/classify/signs';
import { beginningCount, beginningsOf } from '../../lib/classify/text/beginnings';
import { mailLabels } from '../../lib/domain/verdict';
import type { MeasuredExample } from './examples';

export interface SignModel {
  /** By the name of a meaning, what it weighs in steps. */
  readonly meanings: ReadonlyMap<string, readonly number[]>;
  /** For each beginning of a word, the same; written as columns. */
  readonly beginnings: string;
  readonly bias: readonly number[];
}

/** Meanings are in all languages: what is in few mails is chance. */
const fewestMailsOfMeaning = 8;
/**
 * A weight is kept where leaving it out would cost so much: its square times how much it is used on labels that are in doubt
 * (Le Cun and others, "Optimal Brain Damage", 1990). There are many beginnings of words, and each says little.
 */
const leastWorthOfBeginning = 0.25;
const leastWorthOfMeaning = 0.3;
/** How much a label is in doubt at least: what was learnt by heart is in none. */
const leastDoubt = 0.02;
/** First freely; then in whole steps, and only what is kept: what was cut off is made up for by what is left. */
const roundsFreely = 20;
const roundsInSteps = 16;
/** Of the last rounds the weights are averaged (Polyak and Juditsky, 1992): which steps they end in is chance otherwise. */
const roundsAveraged = 10;
const rate = 0.3;
const decay = 5e-4;
const biasRate = 0.01;
const labels = mailLabels.length;

/** Some signs of a mail, by their places, with the share of its weight that each adds. */
interface SharedSigns {
  readonly places: ArrayLike<number>;
  readonly share: number;
}

interface WeighedMail {
  readonly beginnings: SharedSigns;
  readonly meanings: SharedSigns;
  /** What strong rules weigh, for each label. */
  readonly plain: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** Beginnings of words have the first places, by their numbers. */
export function fitSigns(examples: readonly MeasuredExample[]): SignModel {
  const tokens = countMeanings(examples);
  const places = new Map(tokens.map((token, index) => [token, beginningCount + index]));
  const mails = examples.map(({ read, label, weight }): WeighedMail => {
    const { signs } = read.signs;
    const beginnings = beginningsOf(read.spelt);
    const meanings = signs.flatMap(({ token }) => places.get(token) ?? []);
    return {
      beginnings: { places: beginnings, share: signShare(beginnings.length) },
      meanings: { places: meanings, share: signShare(signs.length) },
      plain: weighPlain(read.findings, read),
      label: mailLabels.indexOf(label),
      weight,
    };
  });
  const descent = new Descent(beginningCount + tokens.length);
  descent.run(mails, roundsFreely);
  descent.centre();
  descent.keepWorthy(mails);
  descent.run(mails, roundsInSteps - roundsAveraged);
  descent.runAveraged(mails, roundsAveraged);
  const steps = Array.from({ length: beginningCount + tokens.length }, (_, place) => descent.stepsOf(place));
  return {
    beginnings: writeColumns(steps.slice(0, beginningCount)),
    meanings: new Map(
      tokens.map((token, index) => [token.slice(meaningPrefix.length), steps[beginningCount + index] ?? []]),
    ),
    bias: [...descent.bias],
  };
}

/** What one step of the weight at a place is worth. */
function unitAt(at: number): number {
  return at < beginningCount * labels ? 1 : meaningUnit / 100;
}

/** AdaGrad over all weights, `labels` of them for each sign. */
class Descent {
  readonly bias = new Float64Array(labels);
  readonly #weights: Float32Array;
  /** What each weight counts as. */
  readonly #used: Float32Array;
  readonly #speed: Float32Array;
  /** Which weights are kept, once that is known: they count in whole steps, and the others not at all. */
  #kept: Uint8Array | undefined;
  #round = 0;

  constructor(signs: number) {
    this.#weights = new Float32Array(signs * labels);
    this.#used = new Float32Array(signs * labels);
    this.#speed = new Float32Array(signs * labels).fill(1e-6);
  }

  /** What most labels have is nothing: few numbers are left. */
  centre(): void {
    for (let from = 0; from < this.#weights.length; from += labels) {
      const row = this.#weights.subarray(from, from + labels);
      const middle = [...row].sort((one, two) => one - two)[labels >> 1] ?? 0;
      for (let label = 0; label < labels; label += 1) row[label] = (row[label] ?? 0) - middle;
    }
    this.#useAll();
  }

  /** Keeps the weights whose loss would cost enough. */
  keepWorthy(mails: readonly WeighedMail[]): void {
    const uses = this.#usesOf(mails);
    this.#kept = Uint8Array.from(this.#weights, (weight, at) => {
      const least = at < beginningCount * labels ? leastWorthOfBeginning : leastWorthOfMeaning;
      return weight * weight * (uses[at] ?? 0) > least ? 1 : 0;
    });
    this.#useAll();
  }

  /** The weights of a sign in whole steps. */
  stepsOf(place: number): number[] {
    const row = this.#used.subarray(place * labels, (place + 1) * labels);
    return Array.from(row, (weight, label) => Math.round(weight / unitAt(place * labels + label)) + 0);
  }

  runAveraged(mails: readonly WeighedMail[], rounds: number): void {
    const weights = new Float64Array(this.#weights.length);
    const bias = new Float64Array(labels);
    const add = (sums: Float64Array, parts: ArrayLike<number>): void =>
      sums.forEach((sum, at) => {
        sums[at] = sum + (parts[at] ?? 0) / rounds;
      });
    for (let round = 0; round < rounds; round += 1) {
      this.run(mails, 1);
      add(weights, this.#weights);
      add(bias, this.bias);
    }
    this.#weights.set(weights);
    this.bias.set(bias);
    this.#useAll();
  }

  /** Errors are those of the weights as they are used. */
  run(mails: readonly WeighedMail[], rounds: number): void {
    for (const last = this.#round + rounds; this.#round < last; this.#round += 1) {
      for (let index = 0; index < mails.length; index += 1) {
        // In an order that mixes languages and labels, and is the same each time.
        const mail = mails[(index * 7919 + this.#round * 131) % mails.length];
        if (mail !== undefined) this.#learn(mail);
      }
    }
  }

  /** How much each weight is used: squares of shares, as far as the label is in doubt. */
  #usesOf(mails: readonly WeighedMail[]): Float64Array {
    const uses = new Float64Array(this.#weights.length);
    for (const mail of mails) {
      const doubts = this.#chancesOf(mail).map((chance) => Math.max(chance * (1 - chance), leastDoubt));
      for (const { places, share } of [mail.beginnings, mail.meanings]) {
        for (let index = 0; index < places.length; index += 1) {
          const from = (places[index] ?? 0) * labels;
          for (let label = 0; label < labels; label += 1)
            uses[from + label] = (uses[from + label] ?? 0) + (doubts[label] ?? 0) * mail.weight * share ** 2;
        }
      }
    }
    return uses;
  }

  #chancesOf({ beginnings, meanings, plain }: WeighedMail): number[] {
    const scores = Array.from(this.bias, (weight, label) => weight + (plain[label] ?? 0));
    for (const { places, share } of [beginnings, meanings]) {
      for (let index = 0; index < places.length; index += 1) {
        const from = (places[index] ?? 0) * labels;
        for (let label = 0; label < labels; label += 1)
          scores[label] = (scores[label] ?? 0) + (this.#used[from + label] ?? 0) * share;
      }
    }
    return toChances(scores);
  }

  #learn(mail: WeighedMail): void {
    // Chances, less one for the true label.
    const errors = this.#chancesOf(mail).map(
      (chance, label) => (chance - (label === mail.label ? 1 : 0)) * mail.weight,
    );
    for (let label = 0; label < labels; label += 1)
      this.bias[label] = (this.bias[label] ?? 0) - biasRate * (errors[label] ?? 0);
    for (const { places, share } of [mail.beginnings, mail.meanings]) {
      for (let index = 0; index < places.length; index += 1) {
        const from = (places[index] ?? 0) * labels;
        for (let label = 0; label < labels; label += 1) this.#move(from + label, (errors[label] ?? 0) * share);
      }
    }
  }

  #move(at: number, error: number): void {
    const weight = this.#weights[at] ?? 0;
    const gradient = error + decay * weight;
    const speed = (this.#speed[at] ?? 0) + gradient * gradient;
    this.#speed[at] = speed;
    this.#weights[at] = weight - (rate * gradient) / Math.sqrt(speed + 1e-3);
    this.#used[at] = this.#asUsed(at);
  }

  #useAll(): void {
    for (let at = 0; at < this.#used.length; at += 1) this.#used[at] = this.#asUsed(at);
  }

  #asUsed(at: number): number {
    const weight = this.#weights[at] ?? 0;
    if (this.#kept === undefined) return weight;
    if (this.#kept[at] === 0) return 0;
    const unit = unitAt(at);
    return Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / unit))) * unit;
  }
}

/** The tokens of meanings that enough mails have. */
function countMeanings(examples: readonly MeasuredExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { read, weight } of examples) {
    for (const { token } of read.signs.signs) counts.set(token, (counts.get(token) ?? 0) + weight);
  }
  return [...counts].filter(([, count]) => count >= fewestMailsOfMeaning).map(([token]) => token);
}

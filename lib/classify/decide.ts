// Weighs the facts: one score per label, made into probabilities over the labels that the gates allow.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Allowed } from './gates';
import { toChances } from './signs';

/** Feature → one weight per label, in the order of `mailLabels`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

export function scoreLabels(features: ReadonlyMap<string, number>, weights: Weights): number[] {
  const scores = new Float64Array(mailLabels.length);
  for (const [name, value] of features) {
    const row = weights[name];
    if (row === undefined) continue;
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + value * (row[label] ?? 0);
    }
  }
  return [...scores];
}

/** Probability per label; labels that are not allowed get none. */
export function probabilities(scores: readonly number[], allowed: Allowed): number[] {
  const open = mailLabels.map((label, index) => (allowed.has(label) ? (scores[index] ?? 0) : Number.NEGATIVE_INFINITY));
  return toChances(open);
}

export interface Decision {
  readonly label: MailLabel;
  readonly confidence: number;
}

export function pickLabel(chances: readonly number[]): Decision {
  let best: Decision = { label: 'unrelated', confidence: 0 };
  mailLabels.forEach((label, index) => {
    const confidence = chances[index] ?? 0;
    if (confidence > best.confidence) best = { label, confidence };
  });
  return best;
}

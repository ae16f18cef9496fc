// Weighs the facts: one score per label, made into probabilities over the labels that the gates allow.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Allowed } from './gates';
import { toChances } from './signs';

/** Feature → one weight per label, in the order of `mailLabels`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

export function scoreLabels(features: ReadonlyMap<string, number>, weights: Weights): number[] {
  const values: number[] = [];
  const rows: (readonly number[])[] = [];
  for (const [name, value] of features) {
    const row = weights[name];
    if (row === undefined) continue;
    values.push(value);
    rows.push(row);
  }
  // Label by label: a sum that stands in no list needs no room of its own.
  return mailLabels.map((_, label) => {
    let sum = 0;
    for (let index = 0; index < rows.length; index += 1) sum += (values[index] ?? 0) * (rows[index]?.[label] ?? 0);
    return sum;
  });
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

// Signs: whatever in a mail speaks for one label or against another without deciding it, each with a fitted weight. Words
// are signs (`word-signs.ts`), and so are the meanings that phrases have and which of them stand together
// (`meaning-signs.ts`).
import { mailLabels } from '../domain/verdict';

export interface Sign {
  /** Its language and how it is written, or what it means: `de:absage*`, `meaning:not+proceed`. */
  readonly token: string;
  /** Pairs: the place of a label in `mailLabels`, what it weighs for it. Of nine labels, most signs know one or two. */
  readonly weights: readonly number[];
  /** In which collection it was last: tells it from others without a set, which would take longer than all the rest. */
  seenIn: number;
}

const none: readonly number[] = [];

/** `weights`: in the order of `mailLabels`. */
export function makeSign(token: string, weights: readonly number[] = none): Sign {
  const pairs = weights.flatMap((weight, label) => (weight === 0 ? none : [label, weight]));
  return { token, weights: pairs.length === 0 ? none : pairs, seenIn: 0 };
}

/** What it weighs for one label. */
export function weightOf(sign: Sign | undefined, label: number): number {
  const weights = sign?.weights ?? none;
  for (let at = 0; at < weights.length; at += 2) if (weights[at] === label) return weights[at + 1] ?? 0;
  return 0;
}

/** Fewer signs are heard as if they were so many: a mail of one word says little. */
const fewest = 16;

/** How much of its weight each of `count` signs adds: all together grow with the root of their number. */
export function signShare(count: number): number {
  return 4 / Math.sqrt(Math.max(fewest, count));
}

/** How likely each label is by the signs alone; the sum is 1. `bias`: for each label, what a mail without signs weighs. */
export function chancesOf(signs: readonly Sign[], bias: readonly number[]): number[] {
  const sums = new Float64Array(mailLabels.length);
  for (const { weights } of signs) {
    for (let at = 0; at < weights.length; at += 2) {
      const label = weights[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (weights[at + 1] ?? 0);
    }
  }
  const each = signShare(signs.length);
  return toChances(mailLabels.map((_, label) => (bias[label] ?? 0) + each * (sums[label] ?? 0)));
}

/** Scores as chances that sum up to 1. */
export function toChances(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

// Signs: whatever in a mail speaks for one label or against another without deciding it, each with a fitted weight: the
// meanings that phrases have and which of them stand together (`meaning-signs.ts`), and beginnings of words
// (`beginning-signs.ts`).
import { mailLabels } from '../domain/verdict';

export interface Sign {
  /** What it means: `meaning:not+proceed`. */
  readonly token: string;
  /** What one of its steps weighs, in hundredths. */
  readonly unit: number;
  /** Its steps for the first labels, and for the others, packed: a list would be one more place to fetch from memory. */
  readonly first: number;
  readonly others: number;
  /** In which collection it was last: tells it from others without a set, which would take longer than all the rest. */
  seenIn: number;
}

/** So many bits hold the steps for a label, counted from the middle; so many of them fit into a small whole number. */
const bits = 5;
const middle = 1 << (bits - 1);
const lanes = 6;
const hundred = 100;

/** `steps`: whole ones, at most `mostSteps`, in the order of `mailLabels`. */
export function makeSign(token: string, unit: number, steps: readonly number[] = []): Sign {
  const pack = (from: number): number =>
    Array.from({ length: lanes }, (_, lane) => ((steps[from + lane] ?? 0) + middle) << (bits * lane)).reduce(
      (packed, part) => packed | part,
      0,
    );
  return { token, unit, first: pack(0), others: pack(lanes), seenIn: 0 };
}

/** What it weighs for one label. */
export function weightOf({ unit, first, others }: Sign, label: number): number {
  return (stepsOf(first, others, label) * unit) / hundred;
}

function stepsOf(first: number, others: number, label: number): number {
  const packed = label < lanes ? first >> (bits * label) : others >> (bits * (label - lanes));
  return (packed & (2 * middle - 1)) - middle;
}

/**
 * Fewer signs are heard as if they were so many: a short mail says little by its words, and what they speak for was learnt
 * from long ones.
 */
const fewest = 64;

/** How much of its weight each of `count` signs adds: all together grow with the root of their number. */
export function signShare(count: number): number {
  return 4 / Math.sqrt(Math.max(fewest, count));
}

/** What signs weigh together, for each label. */
export function weighSigns(signs: readonly Sign[]): number[] {
  const sums = mailLabels.map(() => 0);
  for (const { unit, first, others } of signs) {
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] ?? 0) + stepsOf(first, others, label) * unit;
  }
  const each = signShare(signs.length) / hundred;
  return sums.map((sum) => each * sum);
}

/**
 * How likely each label is; the sum is 1. `weights`: what a mail without signs weighs for each label, what strong rules
 * add, see `plain.ts`, and what its signs weigh.
 */
export function chancesOf(...weights: readonly (readonly number[])[]): number[] {
  return toChances(mailLabels.map((_, label) => weights.reduce((sum, one) => sum + (one[label] ?? 0), 0)));
}

/** Scores as chances that sum up to 1. */
export function toChances(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

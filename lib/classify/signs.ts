// Signs: whatever in a mail speaks for one label or against another without deciding it, each with a fitted weight. Words
// are signs (`word-signs.ts`), and so are the meanings that phrases have and which of them stand together
// (`meaning-signs.ts`).
import { mailLabels } from '../domain/verdict';

export interface Sign {
  /** Its language and how it is written, or what it means: `de:absage*`, `meaning:not+proceed`. */
  readonly token: string;
  /** In the order of `mailLabels`; none for what speaks for nothing. */
  readonly weights: readonly number[] | undefined;
  /** In which collection it was last: tells it from others without a set, which would take longer than all the rest. */
  seenIn: number;
}

/** How much of its weight each of `count` signs adds: all together grow with the root of their number. */
export function signShare(count: number): number {
  return 4 / Math.sqrt(Math.max(1, count));
}

/** How likely each label is by the signs alone; the sum is 1. `bias`: for each label, what a mail without signs weighs. */
export function chancesOf(signs: readonly Sign[], bias: readonly number[]): number[] {
  const scores = mailLabels.map((_, label) => bias[label] ?? 0);
  const each = signShare(signs.length);
  for (const { weights } of signs) {
    if (weights === undefined) continue;
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = (scores[label] ?? 0) + each * (weights[label] ?? 0);
  }
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

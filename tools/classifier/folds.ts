// Cross-validation: every mail is judged by weights that were fitted without its template, and without its language's
// samples when it is a sample.
import { pickLabel, probabilities, scoreLabels, type Weights } from '../../lib/classify/decide';
import { priors } from '../../lib/classify/prior';
import { isSureEnough } from '../../lib/classify/sure';
import type { MailLabel } from '../../lib/domain/verdict';
import type { MeasuredExample } from './examples';
import { fitOptions } from './options';
import { fitWeights } from './regression';

export interface Result {
  readonly example: MeasuredExample;
  readonly truth: MailLabel;
  readonly got: MailLabel | 'unsure';
  /** The label before the threshold, and how sure. */
  readonly leaning: MailLabel;
  readonly confidence: number;
}

export const folds = 5;

/** Sorted by size and dealt out, so that the folds are alike; the same on every machine. */
export function dealFolds(clusters: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const ranked = [...sizes].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
  return new Map(ranked.map(([cluster], index) => [cluster, index % folds]));
}

export function crossValidate(examples: readonly MeasuredExample[]): Result[] {
  const foldOf = dealFolds(examples.map((example) => String(example.mail.cluster)));
  const results: Result[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = (example: MeasuredExample): boolean => foldOf.get(String(example.mail.cluster)) === fold;
    const weights = fitWeights(
      examples.filter((example) => !inFold(example)),
      priors(),
      fitOptions,
    );
    results.push(...judgeWith(weights, examples.filter(inFold)));
  }
  return results;
}

/** What the classifier says with these weights. */
export function judgeWith(weights: Weights, examples: readonly MeasuredExample[]): Result[] {
  return examples.map((example) => {
    const chances = probabilities(scoreLabels(example.features, weights), example.allowed);
    return toResult(example, pickLabel(chances));
  });
}

function toResult(example: MeasuredExample, decision: ReturnType<typeof pickLabel>): Result {
  return {
    example,
    truth: example.label,
    got: isSureEnough(decision, example.read) ? decision.label : 'unsure',
    leaning: decision.label,
    confidence: decision.confidence,
  };
}

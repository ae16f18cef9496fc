// Multinomial logistic regression, pulled towards a prior instead of towards nothing, with weights that may not change
// sign where the meaning is known. Small on purpose: a few thousand mails, a hundred and some facts.
import { probabilities, scoreLabels } from '../../lib/classify/decide';
import type { Allowed } from '../../lib/classify/gates';
import type { Prior } from '../../lib/classify/prior';
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';

export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly allowed: Allowed;
  readonly label: MailLabel;
  readonly weight: number;
}

export interface FitOptions {
  /** How strongly weights are held to their prior. */
  readonly pull: number;
  readonly rounds: number;
}

type Table = Record<string, number[]>;

export function fitWeights(examples: readonly Example[], priors: readonly Prior[], options: FitOptions): Table {
  const weights: Table = Object.fromEntries(priors.map((prior) => [prior.feature, [...prior.weights]]));
  const usable = examples.filter((example) => example.allowed.has(example.label));
  const total = usable.reduce((sum, example) => sum + example.weight, 0);
  const speed: Table = Object.fromEntries(priors.map((prior) => [prior.feature, mailLabels.map(() => 0)]));
  for (let round = 0; round < options.rounds; round += 1) {
    const slope = slopes(usable, weights);
    step(weights, speed, slope, priors, options.pull, total);
  }
  return weights;
}

function slopes(examples: readonly Example[], weights: Table): Table {
  const slope: Table = Object.fromEntries(Object.keys(weights).map((name) => [name, mailLabels.map(() => 0)]));
  for (const { features, allowed, label, weight } of examples) {
    const chances = probabilities(scoreLabels(features, weights), allowed);
    const errors = mailLabels.map((name, index) => ((chances[index] ?? 0) - (name === label ? 1 : 0)) * weight);
    for (const [name, value] of features) {
      const row = slope[name];
      if (row === undefined) continue;
      for (let index = 0; index < errors.length; index += 1)
        row[index] = (row[index] ?? 0) + (errors[index] ?? 0) * value;
    }
  }
  return slope;
}

/** AdaGrad: rare facts take larger steps, as they must with counts this uneven. */
function step(weights: Table, speed: Table, slope: Table, priors: readonly Prior[], pull: number, total: number): void {
  for (const prior of priors) {
    const row = weights[prior.feature] ?? [];
    const seen = speed[prior.feature] ?? [];
    mailLabels.forEach((label, index) => {
      if (prior.ofOneLabel && prior.label !== label) return;
      const value = row[index] ?? 0;
      const gradient = ((slope[prior.feature]?.[index] ?? 0) + pull * (value - (prior.weights[index] ?? 0))) / total;
      seen[index] = (seen[index] ?? 0) + gradient * gradient;
      const next = value - (0.4 * gradient) / (Math.sqrt(seen[index] ?? 0) + 1e-6);
      row[index] = prior.label === label ? Math.max(next, 0) : next;
    });
  }
}

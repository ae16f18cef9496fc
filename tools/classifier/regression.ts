// Multinomial logistic regression over few mails and few signs, held to nothing. For labels, see `sign-fit.ts`.
import { toChances } from '../../lib/classify/signs';
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';

export interface Example {
  readonly features: readonly string[];
  readonly label: MailLabel;
}

export interface FitOptions {
  /** How strongly weights are held to nothing. */
  readonly pull: number;
  readonly rounds: number;
}

/** A row of weights for each feature, in the order of `mailLabels`. */
type Table = ReadonlyMap<string, number[]>;

function makeTable(features: readonly string[]): Table {
  return new Map(features.map((feature) => [feature, mailLabels.map(() => 0)]));
}

/** `allowed`: the labels that there are. */
export function fitWeights(
  examples: readonly Example[],
  features: readonly string[],
  allowed: ReadonlySet<MailLabel>,
  { pull, rounds }: FitOptions,
): Table {
  const weights = makeTable(features);
  const speed = makeTable(features);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(examples, weights, allowed);
    for (const [feature, row] of weights) {
      for (let label = 0; label < row.length; label += 1) {
        const value = row[label] ?? 0;
        const gradient = ((slopes.get(feature)?.[label] ?? 0) + pull * value) / examples.length;
        const seen = speed.get(feature) ?? [];
        seen[label] = (seen[label] ?? 0) + gradient * gradient;
        // AdaGrad: rare signs take larger steps, as they must with counts this uneven.
        row[label] = value - (0.4 * gradient) / (Math.sqrt(seen[label] ?? 0) + 1e-6);
      }
    }
  }
  return weights;
}

function slopesOf(examples: readonly Example[], weights: Table, allowed: ReadonlySet<MailLabel>): Table {
  const slopes = makeTable([...weights.keys()]);
  for (const { features, label } of examples) {
    const rows = features.flatMap((feature) => [weights.get(feature) ?? []]);
    const scores = mailLabels.map((name, column) =>
      allowed.has(name) ? rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) : Number.NEGATIVE_INFINITY,
    );
    const errors = toChances(scores).map((chance, column) => chance - (mailLabels[column] === label ? 1 : 0));
    for (const feature of features) {
      slopes.get(feature)?.forEach((slope, column, row) => {
        row[column] = slope + (errors[column] ?? 0);
      });
    }
  }
  return slopes;
}

// Fits what meanings say of the stage after which a rejection came, see `lib/classify/entities/stage.ts`.
import { stages } from '../../lib/classify/entities/stage';
import { meaningPrefix } from '../../lib/classify/meaning-signs';
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';
import type { MeasuredExample } from './examples';
import { type Example, fitWeights } from './regression';

/** What is in few rejections is chance. Pairs and rules say no more than what they are made of. */
const fewestMails = 8;
const options = { pull: 5, rounds: 150 };
const always = 'always';

/** Weights in whole steps, so that they sum up without any measure. */
const stageStep = 0.5;

const allowed: ReadonlySet<MailLabel> = new Set(mailLabels.filter((label) => stages[label] !== undefined));

export interface StageModel {
  /** By the name of a meaning, what it weighs in steps. */
  readonly steps: ReadonlyMap<string, readonly number[]>;
  readonly bias: readonly number[];
}

export function fitStages(examples: readonly MeasuredExample[]): StageModel {
  const rejections = examples.flatMap((example): Example[] => {
    const label = mailLabels.find((one) => stages[one] === example.mail.stage);
    if (example.label !== 'rejection' || example.mail.stage === undefined || label === undefined) return [];
    const signs = meaningsOf(example.read).filter((sign) => !/[+.]/.test(sign));
    return [{ features: [always, ...signs], label }];
  });
  const counts = new Map<string, number>();
  for (const { features } of rejections) for (const sign of features) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewestMails).map(([feature]) => feature);
  const rows = new Map(fitWeights(rejections, common, allowed, options));
  const inSteps = (row: readonly number[]): number[] => row.map((value) => Math.round(value / stageStep) + 0);
  const bias = inSteps(rows.get(always) ?? []);
  rows.delete(always);
  return { steps: new Map([...rows].map(([name, row]) => [name, inSteps(row)])), bias };
}

/** The names of the meanings among the signs of a mail. */
function meaningsOf({ signs }: MeasuredExample['read']): string[] {
  return signs.signs.flatMap(({ token }) =>
    token.startsWith(meaningPrefix) ? [token.slice(meaningPrefix.length)] : [],
  );
}

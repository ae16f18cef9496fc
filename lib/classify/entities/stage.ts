// After which stage a no came. Few mails say so; all that a mail means together tells: who has met writes in another way
// than who has read. Weighed by the same signs as the label, each with a weight for each stage.

import type { MailLabel, ReachedStage } from '../../domain/verdict';
import { mailLabels } from '../../domain/verdict';
import { meaningNames, meaningPrefix } from '../meaning-signs';
import type { ReadMail } from '../read-mail';
import { readSteps } from '../sign-weights';
import { namesTest } from '../together';
import { stageBias, stageWeights } from './stage-weights';

/** The news that a stage begins with. */
export const stages: Partial<Readonly<Record<MailLabel, ReachedStage>>> = {
  application_confirmation: 'application',
  assessment_invitation: 'assessment',
  interview_invitation: 'interview',
  offer: 'offer',
};

/** By the token of a sign, for the labels in their order. */
let rows: ReadonlyMap<string, readonly number[]> | undefined;

function needRows(): ReadonlyMap<string, readonly number[]> {
  rows ??= new Map([...readSteps(stageWeights, meaningNames())].map(([name, row]) => [meaningPrefix + name, row]));
  return rows;
}

export function readStage({ signs, findings, subjectSentence, sentences }: ReadMail): ReachedStage {
  // What is taken back was given: no weighing is needed.
  if (findings.some(({ rule, open }) => rule.id === 'rejection.offer-taken-back' && !open)) return 'offer';
  const known = needRows();
  const sums = [...stageBias];
  // "Test Engineer" is a role.
  const isTested = namesTest(subjectSentence) || sentences.some(namesTest);
  for (const { token } of signs.signs) {
    if (!isTested && token.includes('assessment')) continue;
    known.get(token)?.forEach((steps, column) => {
      sums[column] = (sums[column] ?? 0) + steps;
    });
  }
  let found: ReachedStage = 'application';
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, label] of mailLabels.entries()) {
    const stage = stages[label];
    const score = sums[column] ?? 0;
    if (stage === undefined || score <= most) continue;
    found = stage;
    most = score;
  }
  return found;
}

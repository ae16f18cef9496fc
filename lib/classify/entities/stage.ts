// After which stage a no came. Few mails say so; all that a mail means together tells: who has met writes in another way
// than who has read. Weighed by the same signs as the label, each with a weight for each stage.
import type { MailLabel, ReachedStage } from '../../domain/verdict';
import { mailLabels } from '../../domain/verdict';
import { meaningNames, meaningPrefix } from '../meaning-signs';
import type { ReadMail } from '../read-mail';
import { readWeights } from '../sign-weights';
import { stageBias, stageWeights } from './stage-weights';

/** The news that a stage begins with. */
export const stages: Partial<Readonly<Record<MailLabel, ReachedStage>>> = {
  application_confirmation: 'application',
  assessment_invitation: 'assessment',
  interview_invitation: 'interview',
  offer: 'offer',
};

let weights: ReadonlyMap<string, readonly number[]> | undefined;

export function readStage({ signs }: ReadMail): ReachedStage {
  weights ??= readWeights(stageWeights, meaningNames(), 1);
  const known = weights;
  const rows = stageSigns(signs).flatMap((sign) => [known.get(sign) ?? []]);
  let found: ReachedStage = 'application';
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, label] of mailLabels.entries()) {
    const stage = stages[label];
    const score = rows.reduce((sum, row) => sum + (row[column] ?? 0), stageBias[column] ?? 0);
    if (stage === undefined || score <= most) continue;
    found = stage;
    most = score;
  }
  return found;
}

/** The meanings among the signs. */
export function stageSigns(signs: ReadMail['signs']): string[] {
  return signs.signs.flatMap(({ token }) => (token.startsWith(meaningPrefix) ? [token.slice(meaningPrefix.length)] : []));
}

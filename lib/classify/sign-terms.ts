// How sure all signs together must be of a label to be heard, and how much the mail must speak of a job.
import type { MailLabel } from '../domain/verdict';

export interface Terms {
  /** From which chance on signs may say it. */
  readonly chance: number;
  /** How much the mail must speak of a job, in the points of `isAboutJob`. */
  readonly aboutJob: number;
}

const usual: Terms = { chance: 0.3, aboutJob: 0.5 };
const terms: Partial<Readonly<Record<MailLabel, Terms>>> = {
  assessment_invitation: { chance: 0.3, aboutJob: 0 },
  // What looks like one mostly is, and a wrong one hurts nobody.
  job_alert_newsletter: { chance: 0.15, aboutJob: 0.5 },
  rejection: { chance: 0.4, aboutJob: 0.5 },
};
/** Where no rule says anything of it. A wrong no hurts most. */
const rejectionWithoutRule: readonly Terms[] = [
  { chance: 0.85, aboutJob: 1.5 },
  { chance: 0.95, aboutJob: 0.5 },
];

/** On what terms the signs of a mail may say a label: one of these. */
export function termsOf(label: MailLabel, isRuled: boolean): readonly Terms[] {
  return label === 'rejection' && !isRuled ? rejectionWithoutRule : [terms[label] ?? usual];
}

/** From which chance on they may, if a rule agrees. */
export function leastChance(label: MailLabel): number {
  return (terms[label] ?? usual).chance;
}

// The labels that are about an application of the person's own.
import type { MailLabel } from './verdict';

/** What a mail may be taken for that belongs in the record. */
export const answerLabels = [
  'application_confirmation',
  'interview_invitation',
  'assessment_invitation',
  'offer',
  'rejection',
] as const satisfies readonly MailLabel[];

/** What a person may say that a mail was. */
export const sayableLabels = [
  ...answerLabels,
  'status_update_other',
  'unrelated',
] as const satisfies readonly MailLabel[];

export type AnswerLabel = (typeof answerLabels)[number];
export type SayableLabel = (typeof sayableLabels)[number];

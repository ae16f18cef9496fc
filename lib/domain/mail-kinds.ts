// Which happening a mail of each label is; a label that is missing is none.

import { type AnswerLabel, answerLabels } from './answers';
import type { ApplicationEvent, HappeningKind } from './event';
import type { MailLabel } from './verdict';

const kinds: Readonly<Record<AnswerLabel, HappeningKind>> = {
  application_confirmation: 'acknowledged',
  rejection: 'rejected',
  interview_invitation: 'interviewInvited',
  assessment_invitation: 'assessmentInvited',
  offer: 'offered',
};

export const kindOfLabel: Partial<Record<MailLabel | 'unsure', HappeningKind>> = kinds;

/** What a mail was taken for, when that can be corrected. */
export function labelToCorrect({ source, kind }: ApplicationEvent): AnswerLabel | undefined {
  return source.by === 'mail' ? answerLabels.find((label) => kinds[label] === kind) : undefined;
}

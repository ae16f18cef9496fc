// Which happening a mail of each label is; a label that is missing is none.
import type { EventKind, HappeningKind } from './event';
import type { MailLabel } from './verdict';

export const kindOfLabel: Partial<Record<MailLabel | 'unsure', HappeningKind>> = {
  application_confirmation: 'acknowledged',
  rejection: 'rejected',
  interview_invitation: 'interviewInvited',
  assessment_invitation: 'assessmentInvited',
  offer: 'offered',
};

export function labelOfKind(kind: EventKind): MailLabel | undefined {
  return (Object.keys(kindOfLabel) as MailLabel[]).find((label) => kindOfLabel[label] === kind);
}

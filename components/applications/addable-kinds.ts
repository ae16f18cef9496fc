// What a person can say has happened, in the order in which things tend to happen.
import type { HappeningKind } from '@/lib/domain/event';
import type { MessageKey } from '@/lib/i18n/t';

export const addableKinds: readonly { readonly kind: HappeningKind; readonly label: MessageKey }[] = [
  { kind: 'saved', label: 'kind_saved' },
  { kind: 'applied', label: 'kind_applied' },
  { kind: 'acknowledged', label: 'kind_acknowledged' },
  { kind: 'assessmentInvited', label: 'kind_assessment_invited' },
  { kind: 'interviewInvited', label: 'kind_interview_invited' },
  { kind: 'offered', label: 'kind_offered' },
  { kind: 'accepted', label: 'kind_accepted' },
  { kind: 'rejected', label: 'kind_rejected' },
  { kind: 'withdrawn', label: 'kind_withdrawn' },
];

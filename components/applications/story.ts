// Events as sentences, and where each came from. The sentences are the ones a friend would use.

import type { IconNode } from '@/components/ui/icons';
import * as icons from '@/components/ui/icons';
import type { ApplicationEvent, EventKind, HappeningKind } from '@/lib/domain/event';
import { type MessageKey, t } from '@/lib/i18n/t';
import { adapterNames } from '@/lib/platform/services';

interface EventFace {
  readonly sentence: MessageKey;
  readonly icon: IconNode;
  readonly tone: 'plain' | 'accent' | 'leaf' | 'slate';
}

const eventFaces: Readonly<Record<HappeningKind, EventFace>> = {
  saved: { sentence: 'event_saved', icon: icons.bookmark, tone: 'plain' },
  applied: { sentence: 'event_applied', icon: icons.send, tone: 'accent' },
  acknowledged: { sentence: 'event_acknowledged', icon: icons.mailCheck, tone: 'plain' },
  viewed: { sentence: 'event_viewed', icon: icons.eye, tone: 'plain' },
  assessmentInvited: { sentence: 'event_assessment_invited', icon: icons.clipboardList, tone: 'accent' },
  interviewInvited: { sentence: 'event_interview_invited', icon: icons.messagesSquare, tone: 'accent' },
  offered: { sentence: 'event_offered', icon: icons.sprout, tone: 'leaf' },
  accepted: { sentence: 'event_accepted', icon: icons.handshake, tone: 'leaf' },
  rejected: { sentence: 'event_rejected', icon: icons.circleMinus, tone: 'slate' },
  withdrawn: { sentence: 'event_withdrawn', icon: icons.logOut, tone: 'slate' },
  closed: { sentence: 'event_closed', icon: icons.lock, tone: 'slate' },
  noted: { sentence: 'event_noted', icon: icons.pencil, tone: 'plain' },
  edited: { sentence: 'event_edited', icon: icons.pencil, tone: 'plain' },
};

export function faceOf(kind: EventKind): EventFace {
  return kind in eventFaces ? eventFaces[kind as HappeningKind] : eventFaces.noted;
}

/** "They chose someone else." */
export function tellEvent({ kind, source, details }: ApplicationEvent): string {
  // A site sees the look at a posting; that the person keeps it in view is theirs to say.
  if (kind === 'saved' && source.by === 'site') return t('event_looked_at');
  // Nobody was chosen where the role was closed; the reason itself stands below.
  const { reason = 'other_candidates' } = details;
  if (kind === 'rejected' && reason !== 'other_candidates') return t('event_said_no');
  return t(faceOf(kind).sentence);
}

/** "From a mail in Gmail": where it came from; where no sentence says why, what does. */
export function tellSource({ kind, source, evidence }: ApplicationEvent): string {
  const name = nameOfAdapter(source.adapter);
  switch (source.by) {
    case 'user':
      return t('source_user');
    case 'import':
      return t('source_import');
    case 'mail':
      if (saysBy(evidence.rules, 'corrected-by-you')) return t('source_mail_taught', name);
      return t(evidence.quote === undefined ? 'source_mail_signs' : 'source_mail', name);
    case 'site':
      if (saysBy(evidence.rules, 'submission.looked-at-last')) return t('source_submission_looked_at', name);
      if (saysBy(evidence.rules, 'submission.')) return t('source_submission', name);
      if (saysBy(evidence.rules, 'status.')) return t('source_statuses', name);
      return t(kind === 'saved' ? 'source_posting' : 'source_site', name);
  }
}

function saysBy(rules: readonly string[], prefix: string): boolean {
  return rules.some((rule) => rule.startsWith(prefix));
}

export function nameOfAdapter(adapter: string): string {
  const key = adapterNames[adapter];
  return key === undefined ? adapter : t(key);
}

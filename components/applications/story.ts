// Events as sentences, and where each came from. The sentences are the ones a friend would use.
import type { IconName } from '@/components/ui/icons';
import type { ApplicationEvent, EventKind, HappeningKind } from '@/lib/domain/event';
import { type MessageKey, t } from '@/lib/i18n/t';
import { adapterNames } from '@/lib/platform/services';

interface EventFace {
  readonly sentence: MessageKey;
  readonly icon: IconName;
  readonly tone: 'plain' | 'accent' | 'leaf' | 'slate';
}

export const eventFaces: Readonly<Record<HappeningKind, EventFace>> = {
  saved: { sentence: 'event_saved', icon: 'bookmark', tone: 'plain' },
  applied: { sentence: 'event_applied', icon: 'send', tone: 'accent' },
  acknowledged: { sentence: 'event_acknowledged', icon: 'mail-check', tone: 'plain' },
  viewed: { sentence: 'event_viewed', icon: 'eye', tone: 'plain' },
  assessmentInvited: { sentence: 'event_assessment_invited', icon: 'clipboard-list', tone: 'accent' },
  interviewInvited: { sentence: 'event_interview_invited', icon: 'messages-square', tone: 'accent' },
  offered: { sentence: 'event_offered', icon: 'sprout', tone: 'leaf' },
  accepted: { sentence: 'event_accepted', icon: 'handshake', tone: 'leaf' },
  rejected: { sentence: 'event_rejected', icon: 'circle-minus', tone: 'slate' },
  withdrawn: { sentence: 'event_withdrawn', icon: 'log-out', tone: 'slate' },
  closed: { sentence: 'event_closed', icon: 'lock', tone: 'slate' },
  noted: { sentence: 'event_noted', icon: 'pencil', tone: 'plain' },
  edited: { sentence: 'event_edited', icon: 'pencil', tone: 'plain' },
};

export function faceOf(kind: EventKind): EventFace {
  return kind in eventFaces ? eventFaces[kind as HappeningKind] : eventFaces.noted;
}

/** "They chose someone else." */
export function tellEvent(event: ApplicationEvent): string {
  return t(faceOf(event.kind).sentence);
}

/** "From a mail in Gmail", "You wrote this down". */
export function tellSource({ source }: ApplicationEvent): string {
  if (source.by === 'user') return t('source_user');
  if (source.by === 'import') return t('source_import');
  return t(source.by === 'mail' ? 'source_mail' : 'source_site', nameOfAdapter(source.adapter));
}

export function nameOfAdapter(adapter: string): string {
  const key = adapterNames[adapter];
  return key === undefined ? adapter : t(key);
}

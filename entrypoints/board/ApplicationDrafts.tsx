// The drafts that fit an application as it stands now: after its latest event, or after a long silence.
import { Drafts } from '@/components/drafts/Drafts';
import { situationOf } from '@/lib/coping/situation';
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { composeLinkOf } from '@/lib/mail/compose-links';

export interface ApplicationDraftsProps {
  readonly application: Application;
  /** Newest first, with what was taken back. */
  readonly events: readonly ApplicationEvent[];
  readonly undone: ReadonlyMap<EventId, EventId>;
  readonly now: Instant;
}

export function ApplicationDrafts({ application, events, undone, now }: ApplicationDraftsProps) {
  if (application.status === 'accepted' || application.status === 'withdrawn') return null;
  const newestFirst = events.filter(({ id }) => !undone.has(id));
  const happenings = [...newestFirst].reverse();
  for (const event of newestFirst) {
    const situation = statusAt(application, now) === 'silent' ? 'silence' : situationOf(event, happenings);
    if (situation !== undefined) {
      return <Drafts {...{ application, event, happenings, situation, now, composeLinkOf }} />;
    }
  }
  return null;
}

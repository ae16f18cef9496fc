// The drafts that fit an application as it stands now.
import { DraftList } from '@/components/drafts/DraftList';
import { useSignature } from '@/components/drafts/use-signature';
import { type Situation, situationOf } from '@/lib/coping/situation';
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { draftsFor } from '@/lib/drafts/kinds';
import { findCorrespondence } from '@/lib/drafts/mailbox';
import { sayDay } from '@/lib/i18n/dates';
import { composeLinkOf } from '@/lib/mail/compose-links';

export interface ApplicationDraftsProps {
  readonly application: Application;
  /** Newest first, with what was taken back. */
  readonly events: readonly ApplicationEvent[];
  readonly undone: ReadonlyMap<EventId, EventId>;
  readonly now: Instant;
}

export function ApplicationDrafts({ application, events, undone, now }: ApplicationDraftsProps) {
  const signature = useSignature();
  const happenings = events.filter(({ id }) => !undone.has(id)).reverse();
  const last = findLast(happenings, statusAt(application, now) === 'silent');
  if (last === undefined || application.status === 'accepted' || application.status === 'withdrawn') return null;
  const { home, sender } = findCorrespondence(last.event, happenings);
  const link = home === undefined ? undefined : composeLinkOf(home.adapter);
  return (
    <DraftList
      kinds={draftsFor(last.situation)}
      facts={{
        company: application.company,
        role: application.role,
        appliedOn: application.appliedAt === null ? '' : sayDay(application.appliedAt, now),
        sender,
        signature,
        situation: last.situation,
        happenedAt: last.event.happenedAt,
      }}
      now={now}
      compose={home === undefined || link === undefined ? undefined : (fields) => link(home.mailbox, fields)}
    />
  );
}

/** The latest event that puts the person in a situation; long silence is one of its own. */
function findLast(
  happenings: readonly ApplicationEvent[],
  silent: boolean,
): { event: ApplicationEvent; situation: Situation } | undefined {
  for (const event of [...happenings].reverse()) {
    const situation = situationOf(event, happenings);
    if (situation !== undefined) return { event, situation: silent ? 'silence' : situation };
  }
  return undefined;
}

// The drafts for an application in a situation: whom they answer, which mailbox they open in, whose name is under them.
import type { Situation } from '@/lib/coping/situation';
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { draftsFor } from '@/lib/drafts/kinds';
import { findCorrespondence } from '@/lib/drafts/mailbox';
import { instantOf, sayDay } from '@/lib/i18n/dates';
import type { ComposeLink } from '@/lib/mail/adapter';
import { DraftList } from './DraftList';
import { useSignature } from './use-signature';

export interface DraftsProps {
  readonly application: Application;
  /** What the drafts are about. */
  readonly event: ApplicationEvent;
  /** Events of the application that count. */
  readonly happenings: readonly ApplicationEvent[];
  readonly situation: Situation;
  readonly now: Instant;
  readonly composeLinkOf: (adapter: string) => ComposeLink | undefined;
}

export function Drafts({ application, event, happenings, situation, now, composeLinkOf }: DraftsProps) {
  const signature = useSignature();
  const { home, sender } = findCorrespondence(event, happenings);
  const link = home === undefined ? undefined : composeLinkOf(home.adapter);
  return (
    <DraftList
      kinds={draftsFor(situation)}
      facts={{
        company: application.company,
        role: application.role,
        appliedOn: application.appliedAt === null ? '' : sayDay(application.appliedAt, now),
        sender,
        signature,
        situation,
        happenedAt: event.happenedAt,
        talkAt: instantOf(event.details.interviewAt?.slice(0, 10) ?? ''),
      }}
      now={now}
      compose={home === undefined || link === undefined ? undefined : (fields) => link(home.mailbox, fields)}
    />
  );
}

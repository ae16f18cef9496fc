// What a fact adds to the log. Pure: the worker reads the state, asks for a plan and writes it in one transaction.
import type { Application } from './application';
import type { ApplicationEvent, ApplicationId, EventId, HappeningKind } from './event';
import type { Instant, JobPosting } from './sighting';

export interface PlanContext {
  readonly now: Instant;
  readonly newId: () => string;
  /** The person's switch: every detection waits for a yes or no. */
  readonly everythingWaits: boolean;
}

export interface Plan {
  /** See `RecordReply.outcome`. */
  readonly outcome: 'recorded' | 'suggested' | 'known' | 'ignored';
  /** To be appended, in this order. */
  readonly events: readonly ApplicationEvent[];
  /** The events that the person should be told of. */
  readonly tellOf: readonly EventId[];
}

export const nothingNew: Plan = { outcome: 'known', events: [], tellOf: [] };
export const notOurs: Plan = { outcome: 'ignored', events: [], tellOf: [] };

/** A posting that was looked at, kept for a while so that a later fact can name it. */
export interface SeenPosting extends JobPosting {
  readonly adapter: string;
  readonly seenAt: Instant;
}

export type EventDraft = Pick<ApplicationEvent, 'kind' | 'happenedAt' | 'source' | 'dedupeKey'> &
  Partial<Pick<ApplicationEvent, 'evidence' | 'details' | 'corrects' | 'relabels' | 'candidates'>>;

export function makeEvent(
  draft: EventDraft,
  applicationId: ApplicationId | null,
  { now, newId }: PlanContext,
): ApplicationEvent {
  return {
    evidence: { rules: [] },
    details: {},
    ...draft,
    id: newId() as EventId,
    applicationId,
    // A page's clock may be ahead of ours; nothing has happened after now.
    happenedAt: Math.min(draft.happenedAt, now),
    recordedAt: now,
  };
}

export function makeApplicationId({ newId }: PlanContext): ApplicationId {
  return newId() as ApplicationId;
}

/** What a person wants to be told of, rather than find in the record. */
const tellingKinds: readonly HappeningKind[] = ['rejected', 'interviewInvited', 'assessmentInvited', 'offered'];

/** Whether `kind` is worth telling: a "no" that is in the record already is not told a second time. */
export function isNews(kind: HappeningKind, application: Application | undefined): boolean {
  return tellingKinds.includes(kind) && !(kind === 'rejected' && application?.status === 'rejected');
}

/** Names what a site said of a posting, so that saying it again is nothing new. */
export function siteKey(postingKey: string, what: HappeningKind | 'posting'): string {
  return `site:${postingKey}:${what}`;
}

/** The look at a posting, told as the first event of its application. */
export function postingEvent(
  posting: SeenPosting,
  applicationId: ApplicationId,
  context: PlanContext,
): ApplicationEvent {
  const { adapter, key, title, company, location, url, seenAt } = posting;
  return makeEvent(
    {
      kind: 'saved',
      happenedAt: seenAt,
      source: { by: 'site', adapter },
      details: { company, role: title, url, postingKey: key, ...(location === null ? {} : { location }) },
      dedupeKey: siteKey(key, 'posting'),
    },
    applicationId,
    context,
  );
}

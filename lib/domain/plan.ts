// What a fact adds to the log. Pure: the worker reads the state, asks for a plan and writes it in one transaction.
import type { ApplicationEvent, ApplicationId, EventId } from './event';
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
  Partial<Pick<ApplicationEvent, 'evidence' | 'details' | 'corrects' | 'candidates'>>;

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
      dedupeKey: `site:${key}:posting`,
    },
    applicationId,
    context,
  );
}

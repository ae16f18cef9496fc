// What a job site's "my applications" page adds to the log: new rows, and what changed since it was last seen.
import type { Application } from './application';
import { companyLikeness, roleLikeness } from './company-name';
import { deriveUndone } from './derive';
import type { ApplicationEvent, ApplicationId, HappeningKind } from './event';
import { matchApplication } from './match';
import { makeApplicationId, makeEvent, nothingNew, type Plan, type PlanContext } from './plan';
import type { Day, Instant, SiteStatus, StatusesSighting, StatusRow } from './sighting';
import { deriveStatusEvents, isFurther, type StatusEvent } from './status-changes';

const statusOfKind: Partial<Record<HappeningKind, SiteStatus>> = {
  applied: 'applied',
  viewed: 'viewed',
  interviewInvited: 'interview',
  offered: 'offered',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

export interface StatusesState {
  /** The furthest that the record heard from this site, by posting key. */
  readonly known: ReadonlyMap<string, SiteStatus>;
  /** Events that these rows made before. */
  readonly earlier: readonly ApplicationEvent[];
  readonly applications: readonly Application[];
  /** When this list was read before; `null` the first time. */
  readonly lastSeenAt: Instant | null;
}

/** The furthest status per posting key that a site's own pages told. */
export function siteStatusesOf(events: readonly ApplicationEvent[]): Map<string, SiteStatus> {
  const undone = deriveUndone(events);
  const statuses = new Map<string, SiteStatus>();
  for (const { id, kind, source, details } of events) {
    const status = statusOfKind[kind as HappeningKind];
    const { postingKey } = details;
    if (status === undefined || source.by !== 'site' || postingKey === undefined || undone.has(id)) continue;
    if (isFurther(status, statuses.get(postingKey))) statuses.set(postingKey, status);
  }
  return statuses;
}

/** Every dedupe key that `rows` could make. */
export function statusKeys(rows: readonly StatusRow[]): string[] {
  return rows.flatMap(({ key }) => Object.keys(statusOfKind).map((kind) => `site:${key}:${kind}`));
}

export function planStatuses({ adapter, rows }: StatusesSighting, state: StatusesState, context: PlanContext): Plan {
  const seen = new Set(state.earlier.map(({ dedupeKey }) => dedupeKey));
  const changes = deriveStatusEvents(
    rows,
    state.known,
    state.lastSeenAt === null ? null : dayOf(state.lastSeenAt),
  ).filter(({ row, kind }) => !seen.has(`site:${row.key}:${kind}`));
  const homes = new Map<string, ApplicationId | readonly ApplicationId[]>();
  const events = changes.map((change) => {
    const home = homes.get(change.row.key) ?? findHome(change.row, state.applications, context);
    homes.set(change.row.key, home);
    return statusEvent(change, adapter, home, context);
  });
  if (events.length === 0) return nothingNew;
  return {
    outcome: events.some(({ applicationId }) => applicationId !== null) ? 'recorded' : 'suggested',
    events,
    tellOf: events.filter((_, index) => changes[index]?.nudges).map(({ id }) => id),
  };
}

/** One application, a new one, or several to ask about. */
function findHome(
  row: StatusRow,
  applications: readonly Application[],
  context: PlanContext,
): ApplicationId | readonly ApplicationId[] {
  const facts = { company: row.company, role: row.title, postingKey: row.key, threadKey: null };
  const match = matchApplication(facts, applications);
  if (match.kind === 'same') return match.id;
  const twins = applications.filter(
    ({ id, company, role }) =>
      match.kind === 'likely' &&
      match.ids.includes(id) &&
      companyLikeness(company, row.company) === 'same' &&
      roleLikeness(role, row.title) === 'same',
  );
  return twins.length > 1 ? twins.map(({ id }) => id) : makeApplicationId(context);
}

function statusEvent(
  { row, kind, happenedOn }: StatusEvent,
  adapter: string,
  home: ApplicationId | readonly ApplicationId[],
  context: PlanContext,
): ApplicationEvent {
  const certain = typeof home === 'string' && kind !== 'offered' && !context.everythingWaits;
  const event = makeEvent(
    {
      kind,
      happenedAt: happenedOn === null ? context.now : noonOf(happenedOn),
      source: { by: 'site', adapter },
      evidence: { rules: [`status.${row.status ?? 'unknown'}`], quote: row.wording },
      details: {
        company: row.company,
        role: row.title,
        postingKey: row.key,
        ...(row.location === null ? {} : { location: row.location }),
      },
      dedupeKey: `site:${row.key}:${kind}`,
    },
    certain ? (home as ApplicationId) : null,
    context,
  );
  return certain ? event : { ...event, candidates: typeof home === 'string' ? [] : home };
}

/** A page names a day, in the person's own time. */
function noonOf(day: Day): Instant {
  return new Date(`${day}T12:00:00`).getTime();
}

function dayOf(instant: Instant): Day {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

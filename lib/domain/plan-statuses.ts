// What a job site's "my applications" page adds to the log: new rows, and what changed since it was last seen.
import type { Application } from './application';
import { companyLikeness, roleLikeness } from './company-name';
import { deriveUndone } from './corrected-log';
import type { ApplicationEvent, ApplicationId } from './event';
import { matchApplication } from './match';
import { isNews, makeApplicationId, makeEvent, nothingNew, type Plan, type PlanContext, siteKey } from './plan';
import type { Day, Instant, SiteStatus, StatusesSighting, StatusRow } from './sighting';
import { deriveStatusEvents, isFurther, type StatusEvent, statusKinds, statusOf } from './status-changes';

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
    const status = statusOf(kind);
    const { postingKey } = details;
    if (status === undefined || source.by !== 'site' || postingKey === undefined || undone.has(id)) continue;
    if (isFurther(status, statuses.get(postingKey))) statuses.set(postingKey, status);
  }
  return statuses;
}

/** Every dedupe key that `rows` could make. */
export function statusKeys(rows: readonly StatusRow[]): string[] {
  return rows.flatMap(({ key }) => statusKinds.map((kind) => siteKey(key, kind)));
}

export function planStatuses({ adapter, rows }: StatusesSighting, state: StatusesState, context: PlanContext): Plan {
  const seen = new Set(state.earlier.map(({ dedupeKey }) => dedupeKey));
  const changes = deriveStatusEvents(
    rows,
    state.known,
    state.lastSeenAt === null ? null : dayOf(state.lastSeenAt),
  ).filter(({ row, kind }) => !seen.has(siteKey(row.key, kind)));
  const homes = new Map<string, Home>();
  const planned = changes.map((change) => {
    const home = homes.get(change.row.key) ?? findHome(change.row, state.applications, context);
    homes.set(change.row.key, home);
    const told = change.nudges && isNews(change.kind, home.application);
    return { event: statusEvent(change, adapter, home, context), told };
  });
  if (planned.length === 0) return nothingNew;
  return {
    outcome: planned.some(({ event }) => event.applicationId !== null) ? 'recorded' : 'suggested',
    events: planned.map(({ event }) => event),
    tellOf: planned.flatMap(({ event, told }) => (told ? event.id : [])),
  };
}

interface Home {
  /** `null`: several fit, so the person is asked. */
  readonly id: ApplicationId | null;
  /** Those that are in the record already, best first. */
  readonly candidates: readonly ApplicationId[];
  readonly application: Application | undefined;
}

function findHome(row: StatusRow, applications: readonly Application[], context: PlanContext): Home {
  const facts = { company: row.company, role: row.title, postingKey: row.key, threadKey: null };
  const match = matchApplication(facts, applications);
  if (match.kind === 'same') {
    const application = applications.find(({ id }) => id === match.id);
    return { id: match.id, candidates: [match.id], application };
  }
  const twins = applications.filter(
    ({ id, company, role }) =>
      match.kind === 'likely' &&
      match.ids.includes(id) &&
      companyLikeness(company, row.company) === 'same' &&
      roleLikeness(role, row.title) === 'same',
  );
  return twins.length > 1
    ? { id: null, candidates: twins.map(({ id }) => id), application: undefined }
    : { id: makeApplicationId(context), candidates: [], application: undefined };
}

function statusEvent(
  { row, kind, happenedOn }: StatusEvent,
  adapter: string,
  { id, candidates }: Home,
  context: PlanContext,
): ApplicationEvent {
  const waits = kind === 'offered' || context.everythingWaits;
  const draft = {
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
    dedupeKey: siteKey(row.key, kind),
  } as const;
  return id === null || waits ? makeEvent({ ...draft, candidates }, null, context) : makeEvent(draft, id, context);
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

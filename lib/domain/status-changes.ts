// What is new on a site's own list of applications. A site says where things stand, not what happened: the difference
// to what the record last saw does.
//
//   applied ─▶ closed ─▶ viewed ─▶ interview ─▶ offered ─▶ rejected, withdrawn
//
// Only forwards: a list that falls back, or a row that is gone, is no news. A closed posting is the least of news,
// since people are still invited to interviews for it.
import type { EventKind, HappeningKind } from './event';
import type { Day, SiteStatus, StatusRow } from './sighting';

export interface StatusEvent {
  readonly row: StatusRow;
  readonly kind: HappeningKind;
  /** When it happened; `null`: between the last sight of the list and this one. */
  readonly happenedOn: Day | null;
  /** Worth telling the person now. What stood there before Rebound looked is only recorded. */
  readonly nudges: boolean;
}

const kinds: Readonly<Record<SiteStatus, HappeningKind>> = {
  applied: 'applied',
  closed: 'closed',
  viewed: 'viewed',
  interview: 'interviewInvited',
  offered: 'offered',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** Every kind of event that a list of statuses can tell of. */
export const statusKinds: readonly HappeningKind[] = Object.values(kinds);

export function statusOf(kind: EventKind): SiteStatus | undefined {
  return (Object.keys(kinds) as SiteStatus[]).find((status) => kinds[status] === kind);
}

const order: Readonly<Record<SiteStatus, number>> = {
  applied: 0,
  closed: 1,
  viewed: 2,
  interview: 3,
  offered: 4,
  rejected: 5,
  withdrawn: 5,
};

const answers: readonly SiteStatus[] = ['interview', 'offered', 'rejected'];

/** Whether `status` is a step forwards from `before`. */
export function isFurther(status: SiteStatus, before: SiteStatus | undefined): boolean {
  return before === undefined || order[status] > order[before];
}

/**
 * `known`: the furthest status that the record has for each key. `lastSeenOn`: the day of the last sight of this list,
 * `null` for the first one.
 */
export function deriveStatusEvents(
  rows: readonly StatusRow[],
  known: ReadonlyMap<string, SiteStatus>,
  lastSeenOn: Day | null,
): StatusEvent[] {
  const told = new Map(known);
  return rows.flatMap((row) => {
    const { key, status } = row;
    const before = told.get(key);
    if (status === null || !isFurther(status, before)) return [];
    told.set(key, status);
    return before === undefined ? firstSightOf(row, status, lastSeenOn) : [change(row, status)];
  });
}

function change(row: StatusRow, status: SiteStatus): StatusEvent {
  return { row, kind: kinds[status], happenedOn: null, nudges: answers.includes(status) };
}

/**
 * A row that was not there before. One applied for since the last sight has come in meanwhile, and so has its answer.
 * An older one was only further down a list that loads in pieces: its answer is as old as the list for all we know,
 * so it goes to the one day that the page names, and no wave of old rejections reaches the person.
 */
function firstSightOf(row: StatusRow, status: SiteStatus, lastSeenOn: Day | null): StatusEvent[] {
  const applied: StatusEvent = { row, kind: 'applied', happenedOn: row.statusOn, nudges: false };
  if (status === 'applied') return [applied];
  const isNew = lastSeenOn !== null && row.statusOn !== null && row.statusOn >= lastSeenOn;
  return [applied, isNew ? change(row, status) : { ...change(row, status), happenedOn: row.statusOn, nudges: false }];
}

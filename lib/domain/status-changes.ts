// What a "my applications" page says that the record does not know yet. Never backwards; a row that disappears says
// nothing; a row seen for the first time is history, not news.
import type { HappeningKind } from './event';
import type { SiteStatus, StatusRow } from './sighting';

export interface StatusEvent {
  readonly row: StatusRow;
  readonly kind: HappeningKind;
  /** Whether the person should be told. */
  readonly nudges: boolean;
}

const kinds: Record<SiteStatus, HappeningKind> = {
  applied: 'applied',
  viewed: 'viewed',
  interview: 'interviewInvited',
  offered: 'offered',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

/** How far along each status is; the last three end an application, so nothing follows them. */
const order: Record<SiteStatus, number> = {
  applied: 0,
  viewed: 1,
  interview: 2,
  offered: 3,
  closed: 4,
  withdrawn: 5,
  rejected: 5,
};

const telling: readonly SiteStatus[] = ['interview', 'offered', 'rejected'];

/** @param known the last status that the record heard of, by `StatusRow.key`. */
export function deriveStatusEvents(
  rows: readonly StatusRow[],
  known: ReadonlyMap<string, SiteStatus>,
): readonly StatusEvent[] {
  return rows.flatMap((row): StatusEvent[] => {
    const { status, key } = row;
    if (status === null) return [];
    const before = known.get(key);
    if (before === undefined) {
      const applied: StatusEvent = { row, kind: 'applied', nudges: false };
      return status === 'applied' ? [applied] : [applied, { row, kind: kinds[status], nudges: false }];
    }
    return order[status] > order[before] ? [{ row, kind: kinds[status], nudges: telling.includes(status) }] : [];
  });
}

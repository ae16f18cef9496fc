import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteStatus, StatusRow } from './sighting';
import { deriveStatusEvents } from './status-changes';

const none: ReadonlyMap<string, SiteStatus> = new Map();

function row(key: string, status: SiteStatus | null, statusOn: string | null = '2026-03-01'): StatusRow {
  return { key, title: 'Baker', company: 'Crumb & Co', location: null, status, wording: status ?? 'Étrange', statusOn };
}

function known(entries: Record<string, SiteStatus>): ReadonlyMap<string, SiteStatus> {
  return new Map(Object.entries(entries));
}

describe('status events', () => {
  it('come from a row that moved on', () => {
    const moved = row('a', 'rejected');
    expect(deriveStatusEvents([moved], known({ a: 'applied' }), '2026-03-09')).toEqual([
      { row: moved, kind: 'rejected', happenedOn: null, nudges: true },
    ]);
  });

  it('do not come from a row that stands where it stood', () => {
    expect(deriveStatusEvents([row('a', 'viewed')], known({ a: 'viewed' }), '2026-03-09')).toEqual([]);
  });

  it('do not come from a row that is gone', () => {
    expect(deriveStatusEvents([], known({ a: 'applied' }), '2026-03-09')).toEqual([]);
  });

  it('never go backwards', () => {
    expect(deriveStatusEvents([row('a', 'applied')], known({ a: 'interview' }), '2026-03-09')).toEqual([]);
    expect(deriveStatusEvents([row('a', 'withdrawn')], known({ a: 'rejected' }), '2026-03-09')).toEqual([]);
    expect(deriveStatusEvents([row('a', 'closed')], known({ a: 'viewed' }), '2026-03-09')).toEqual([]);
  });

  it('let a closed posting still lead to an interview', () => {
    const [event] = deriveStatusEvents([row('a', 'interview')], known({ a: 'closed' }), '2026-03-09');
    expect(event).toMatchObject({ kind: 'interviewInvited', nudges: true });
  });

  it('call a new row an application on its own day', () => {
    const fresh = row('a', 'applied', '2026-03-08');
    expect(deriveStatusEvents([fresh], none, '2026-03-07')).toEqual([
      { row: fresh, kind: 'applied', happenedOn: '2026-03-08', nudges: false },
    ]);
  });

  it('tell of a rejection that came between applying and the next sight', () => {
    const fresh = row('a', 'rejected', '2026-03-08');
    expect(deriveStatusEvents([fresh], none, '2026-03-07')).toEqual([
      { row: fresh, kind: 'applied', happenedOn: '2026-03-08', nudges: false },
      { row: fresh, kind: 'rejected', happenedOn: null, nudges: true },
    ]);
  });

  it('stay quiet about old rows that only load later', () => {
    const events = deriveStatusEvents([row('a', 'rejected', '2025-11-02')], none, '2026-03-07');
    expect(events.map(({ kind, happenedOn, nudges }) => [kind, happenedOn, nudges])).toEqual([
      ['applied', '2025-11-02', false],
      ['rejected', '2025-11-02', false],
    ]);
  });

  it('say nothing of a wording that nobody knows', () => {
    expect(deriveStatusEvents([row('a', null)], none, null)).toEqual([]);
    expect(deriveStatusEvents([row('a', null)], known({ a: 'applied' }), '2026-03-07')).toEqual([]);
  });

  it('tell of a change to an application that was known before the list was first seen', () => {
    const [event] = deriveStatusEvents([row('a', 'rejected')], known({ a: 'applied' }), null);
    expect(event).toMatchObject({ kind: 'rejected', nudges: true });
  });

  it('nudge for answers only', () => {
    const nudged = (['viewed', 'interview', 'offered', 'rejected', 'withdrawn', 'closed'] as const).filter(
      (status) => deriveStatusEvents([row('a', status)], known({ a: 'applied' }), '2026-03-07')[0]?.nudges,
    );
    expect(nudged).toEqual(['interview', 'offered', 'rejected']);
  });
});

describe('status events of any list', () => {
  const statuses = ['applied', 'viewed', 'interview', 'offered', 'rejected', 'withdrawn', 'closed'] as const;
  const anyStatus = fc.constantFrom<SiteStatus>(...statuses);
  const anyDay = fc.option(fc.constantFrom('2025-06-01', '2026-03-01', '2026-03-07'), { nil: null });
  const anyRow = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(anyStatus, { nil: null }), anyDay)
    .map(([key, status, day]) => row(key, status, day));
  const anyList = fc.uniqueArray(anyRow, { selector: ({ key }) => key });

  it('are silent at the first sight of a list', () => {
    fc.assert(fc.property(anyList, (rows) => deriveStatusEvents(rows, none, null).every(({ nudges }) => !nudges)));
  });

  it('happen once, however often the list is seen', () => {
    fc.assert(
      fc.property(anyList, anyDay, (rows, lastSeenOn) => {
        const seen = new Map(rows.flatMap(({ key, status }) => (status === null ? [] : [[key, status] as const])));
        expect(deriveStatusEvents(rows, seen, lastSeenOn)).toEqual([]);
        expect(deriveStatusEvents([...rows, ...rows], none, lastSeenOn)).toEqual(
          deriveStatusEvents(rows, none, lastSeenOn),
        );
      }),
    );
  });

  it('give each kind once per application over any number of sights, and nothing after the end', () => {
    fc.assert(
      fc.property(fc.array(anyList, { maxLength: 8 }), (lists) => {
        const record = new Map<string, SiteStatus>();
        const told: string[] = [];
        for (const [index, rows] of lists.entries()) {
          for (const event of deriveStatusEvents(rows, record, index === 0 ? null : '2026-03-01')) {
            const before = record.get(event.row.key);
            expect(before === 'rejected' && event.kind !== 'rejected').toBe(false);
            told.push(`${event.row.key} ${event.kind}`);
          }
          for (const event of deriveStatusEvents(rows, record, null)) {
            if (event.row.status !== null) record.set(event.row.key, event.row.status);
          }
        }
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('begin with applying for every row that was never seen', () => {
    fc.assert(
      fc.property(anyList, (rows) => {
        const applied = deriveStatusEvents(rows, none, null).filter(({ kind }) => kind === 'applied');
        expect(applied.map(({ row: { key } }) => key)).toEqual(
          rows.filter(({ status }) => status !== null).map(({ key }) => key),
        );
      }),
    );
  });
});

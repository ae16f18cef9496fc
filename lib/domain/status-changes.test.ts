import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteStatus, StatusRow } from './sighting';
import { deriveStatusEvents } from './status-changes';

const row = (key: string, status: SiteStatus | null): StatusRow => ({
  key,
  title: 'Baker',
  company: 'Juniper Lane',
  location: null,
  status,
  wording: status ?? 'in a drawer',
  statusOn: null,
});
const told = (rows: StatusRow[], known: [string, SiteStatus][] = []) =>
  deriveStatusEvents(rows, new Map(known)).map(({ row: { key }, kind, nudges }) => [key, kind, nudges]);

describe('the “my applications” page', () => {
  it('first seen with an old rejection tells history, not news', () => {
    expect(told([row('a', 'rejected')])).toEqual([
      ['a', 'applied', false],
      ['a', 'rejected', false],
    ]);
  });

  it('a change to a rejection is news', () => {
    expect(told([row('a', 'rejected')], [['a', 'viewed']])).toEqual([['a', 'rejected', true]]);
  });

  it('being viewed is recorded without news', () => {
    expect(told([row('a', 'viewed')], [['a', 'applied']])).toEqual([['a', 'viewed', false]]);
  });

  it.each([
    ['applied', 'viewed'],
    ['viewed', 'interview'],
    ['applied', 'rejected'],
    ['interview', 'rejected'],
  ] as const)('never goes back to %s after %s', (later, earlier) => {
    expect(told([row('a', later)], [['a', earlier]])).toEqual([]);
  });

  it('a wording that nobody knows says nothing', () => {
    expect(told([row('a', null)], [['a', 'applied']])).toEqual([]);
  });

  it('a row that disappears says nothing', () => {
    expect(told([], [['a', 'applied']])).toEqual([]);
  });

  it('seen twice in a row is never news twice', () => {
    const statuses = fc.constantFrom<SiteStatus>(
      'applied',
      'viewed',
      'interview',
      'offered',
      'rejected',
      'withdrawn',
      'closed',
    );
    fc.assert(
      fc.property(statuses, statuses, (before, now) => {
        const once = deriveStatusEvents([row('a', now)], new Map([['a', before]]));
        const after = once.length > 0 ? now : before;
        expect(deriveStatusEvents([row('a', now)], new Map([['a', after]]))).toEqual([]);
      }),
    );
  });
});

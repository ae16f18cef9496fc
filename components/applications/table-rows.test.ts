import { describe, expect, test } from 'vitest';
import type { Application } from '@/lib/domain/application';
import type { ApplicationId } from '@/lib/domain/event';
import { nextSort, tableRows, type View } from './table-rows';

const dayMs = 86_400_000;
const now = 100 * dayMs;

function application(company: string, extra: Partial<Application> = {}): Application {
  return {
    id: company as ApplicationId,
    company,
    role: 'Designer',
    location: null,
    url: null,
    status: 'applied',
    appliedAt: now - 2 * dayMs,
    lastHeardAt: null,
    updatedAt: now - 2 * dayMs,
    postingKeys: [],
    threadKeys: [],
    eventIds: [],
    ...extra,
  };
}

const all = [
  application('Zeta', { status: 'interview', lastHeardAt: now - dayMs }),
  application('Élan', { role: 'Researcher', appliedAt: now - 12 * dayMs }),
  application('acme', { appliedAt: now - 90 * dayMs }),
];
const view: View = { search: '', show: 'all', sort: { column: 'company', ascending: true } };
const names = (changes: Partial<View>) =>
  tableRows(all, { ...view, ...changes }, now).map(({ application: { company } }) => company);

describe('the table', () => {
  test('names are ordered without regard to case and accents', () => {
    expect(names({})).toEqual(['acme', 'Élan', 'Zeta']);
  });

  test('search finds words of company and role, with or without accents', () => {
    expect(names({ search: 'elan  RES' })).toEqual(['Élan']);
    expect(names({ search: 'nobody' })).toEqual([]);
  });

  test('the filter knows silence and what is due', () => {
    expect(names({ show: 'silent' })).toEqual(['acme']);
    expect(names({ show: 'due' })).toEqual(['Élan']);
    expect(names({ show: 'interview' })).toEqual(['Zeta']);
  });

  test('dates begin with the newest, and a second click turns them round', () => {
    const sort = nextSort(view.sort, 'heard');
    expect(names({ sort })[0]).toBe('Zeta');
    expect(names({ sort: nextSort(sort, 'heard') }).at(-1)).toBe('Zeta');
  });
});

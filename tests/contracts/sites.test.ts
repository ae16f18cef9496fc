// @vitest-environment jsdom
// What every site adapter promises, whoever wrote it.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/sites/read';
import { siteAdapterFor, siteAdapters } from '@/lib/sites/registry';
import { openPage } from '../support/open-page';
import { type SiteFixture, siteFixtures, siteFolders } from '../support/site-fixtures';

const selectorsOnly = { structuredData: false };

const open = ({ html, url }: SiteFixture) => openPage(html, url);

describe('the registry', () => {
  it('knows every folder, and has a folder for everything that it knows', () => {
    expect(siteAdapters.map(({ id }) => id).sort()).toEqual(siteFolders().sort());
  });
});

describe.each(siteFolders())('the pages of %s', (site) => {
  const fixtures = siteFixtures(site);

  it('include one that is the site’s but not ours to read', () => {
    expect(fixtures.some(({ readings }) => readings.every(({ kind }) => kind === 'nothing'))).toBe(true);
  });

  it('include one of each thing that the adapter says it can read', () => {
    const adapter = siteAdapters.find(({ id }) => id === site);
    const found = new Set(
      fixtures
        .flatMap(({ readings }) => readings)
        .filter(({ kind }) => kind === 'found')
        .map(({ of }) => of),
    );
    expect(found.has('posting')).toBe(true);
    expect(found.has('submission')).toBe(adapter?.submitted !== undefined);
    expect(found.has('statuses')).toBe(adapter?.statuses !== undefined);
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s reads as it says', (_name, fixture) => {
    expect(siteAdapterFor(fixture.url)?.id).toBe(site);
    expect(readPage(open(fixture), fixture.url, fixture.today, selectorsOnly)).toEqual({
      adapter: site,
      readings: fixture.readings,
    });
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s names the same posting when structured data helps',
    (_name, fixture) => {
      const names = (page: ReturnType<typeof readPage>) =>
        page?.readings.map((reading) =>
          reading.of === 'posting' && reading.kind === 'found'
            ? { ...reading.fact, location: null }
            : { of: reading.of, kind: reading.kind },
        );
      const doc = open(fixture);
      expect(names(readPage(doc, fixture.url, fixture.today))).toEqual(
        names(readPage(doc, fixture.url, fixture.today, selectorsOnly)),
      );
    },
  );

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s is not changed by reading',
    (_name, fixture) => {
      const doc = open(fixture);
      const before = doc.documentElement.outerHTML;
      readPage(doc, fixture.url, fixture.today);
      expect(doc.documentElement.outerHTML).toBe(before);
    },
  );
});

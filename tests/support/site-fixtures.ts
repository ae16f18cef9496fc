// The saved pages of a site's adapter, each with the readings that it must give. Fixtures are the specification: a page
// without its expectation is an error, not a page that passes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageReading } from '@/lib/sites/read';

export interface SiteFixture {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly url: URL;
  readonly today: Date;
  readonly readings: PageReading['readings'];
}

const sites = resolve(import.meta.dirname, '../../lib/sites');

export function siteFolders(): string[] {
  return readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

export function siteFixtures(site: string): SiteFixture[] {
  const folder = join(sites, site, 'fixtures');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
        url: string;
        today: string;
        readings: PageReading['readings'];
      };
      return {
        site,
        name,
        html: readFileSync(join(folder, file), 'utf8'),
        url: new URL(expected.url),
        today: new Date(`${expected.today}T12:00:00`),
        readings: expected.readings,
      };
    });
}

// What a story in Firefox is told with; Playwright is the runner only.
//
//   import { expect, test } from '../../support/firefox/test';
//   test('…', async ({ firefox, site }) => { await firefox.openPopup(); … });
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type BuildName, buildFolder } from '../builds';
import { type Mailbox, startMailbox } from '../mailbox/mailbox';
import { type Site, startSite } from '../site/site';
import { faultsOf } from './background';
import { Firefox } from './firefox';

export { expect } from '@playwright/test';

interface StoryFixtures {
  /** `test.use({ build: 'firefox-mv3' })` for what the store gets, with nothing granted. */
  build: BuildName;
  /** Folder that goes away with the test: the profile, and what was downloaded. */
  folder: string;
  downloads: string;
  site: Site;
  mailbox: Mailbox;
  firefox: Firefox;
}

export const test = base.extend<StoryFixtures>({
  build: ['firefox-mv3-sample', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-firefox-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  downloads: async ({ folder }, use) => {
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    await use(downloads);
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  mailbox: async ({}, use) => {
    const mailbox = await startMailbox();
    await use(mailbox);
    await mailbox.close();
  },

  firefox: async ({ folder, downloads, site, build }, use) => {
    const firefox = await Firefox.launch({
      extension: buildFolder(build),
      profile: join(folder, 'profile'),
      proxyPort: site.proxyPort,
      downloads,
    });
    await use(firefox);
    const faults = await faultsOf(firefox);
    await firefox.close();
    base.expect(faults, 'errors in the extension').toEqual([]);
  },
});

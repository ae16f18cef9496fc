// What a story in Chromium is told with: a fresh profile with the sample build, pages under real host names, the
// sample mailbox, and a watch over errors.
//
//   import { expect, test } from '../../support/chromium/test';
//   test('a rejection becomes a nudge', async ({ chromium, mailbox, site }) => { … });
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { buildFolder } from '../builds';
import { type Mailbox, startMailbox } from '../mailbox/mailbox';
import { type Site, startSite } from '../site/site';
import { Chromium } from './chromium';
import { Faults } from './faults';

export { expect } from '@playwright/test';

interface StoryFixtures {
  /** Folder of a profile that goes away with the test. */
  profile: string;
  /** Pages under real host names; every other host is out of reach. */
  site: Site;
  /** The sample mailbox; a mail arrives when the story says `mailbox.deliver(…)`. */
  mailbox: Mailbox;
  faults: Faults;
  /** The browser with Rebound: `open…`, `stopWorker`, `crash`, `restart`. */
  chromium: Chromium;
}

export const test = base.extend<StoryFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-chromium-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  faults: async ({}, use) => {
    const faults = new Faults();
    await use(faults);
    base.expect(faults.list, 'errors in the browser').toEqual([]);
  },

  chromium: async ({ profile, site, faults }, use) => {
    const browser = await Chromium.launch({
      extension: buildFolder('chrome-mv3-sample'),
      profile,
      proxyPort: site.proxyPort,
      watch: (context) => faults.watch(context),
    });
    await use(browser);
    await browser.close();
  },
});

// A mailbox with 2,000 rows in a real browser: reading it once, and a hundred rows that arrive, each read by itself.
// The second is held against a hundred readings of the whole list in the same run, since machines differ.
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../tools/setup/browsers.mjs';
import { isRoot } from '../../tools/setup/machine.mjs';
import { root } from '../../tools/setup/root.mjs';
import type { Figure } from './figure';
import type { InboxTimes } from './inbox-page';

const rowCount = 2000;

function row(uid: string): string {
  return `<tr id="rcmrow${uid}" class="message"><td class="subject"><span class="fromto"><span class="adr"><span
    title="jobs@${uid}.example" class="rcmContactAddress">Company ${uid}</span></span></span><span class="date">2026-10-05 09:17</span>
    <span class="subject"><a href="?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show"><span>About your application ${uid}</span></a></span></td></tr>`;
}

async function measureInPage(): Promise<InboxTimes> {
  const script = await build({
    entryPoints: [`${root}/tests/bench/inbox-page.ts`],
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium here; npm run bench installs one.');
  const browser = await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    const rows = Array.from({ length: rowCount }, (_, index) => row(String(index))).join('');
    await page.setContent(
      `<body class="task-mail action-none"><table id="messagelist"><tbody>${rows}</tbody></table></body>`,
    );
    await page.evaluate(script.outputFiles[0]?.text ?? '');
    return await page.evaluate((arriving) => globalThis.measureInbox(arriving), row('UID'));
  } finally {
    await browser.close();
  }
}

let measured: Promise<InboxTimes> | undefined;

/** One run for all figures. */
async function times(): Promise<InboxTimes> {
  measured ??= measureInPage();
  const result = await measured;
  if (result.rows !== rowCount + 100) throw new Error(`Only ${result.rows} rows were read`);
  return result;
}

const figures: readonly Figure[] = [
  {
    name: 'read an inbox of 2,000 messages once',
    unit: 'ms',
    budget: 250,
    measure: async () => (await times()).wholeMs,
  },
  {
    name: 'read 100 messages that arrive in it, against 100 readings of the whole',
    unit: 'ratio',
    budget: 0.1,
    measure: async () => {
      const { wholeMs, addedMs } = await times();
      return addedMs / (100 * wholeMs);
    },
  },
];

export default figures;

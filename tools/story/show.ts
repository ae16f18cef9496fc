// Shows Rebound to a person: a real window with the sample mailbox, until they close it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../tests/support/builds';
import { loadFlags } from '../../tests/support/chromium/chromium';
import { Firefox } from '../../tests/support/firefox/firefox';
import { startMailbox } from '../../tests/support/mailbox/mailbox';
import { rejectionAfterMs } from './stage';

const whatToSee = `
  Rebound is open beside a sample mailbox. Everything in it is invented, and nothing leaves this computer.

    1. Stay on the inbox: in a few seconds an answer from Larkspur Studio arrives. Open it.
    2. A small card comes up in the corner. Press "Open", or click the Rebound icon in the toolbar
       (it may hide behind the puzzle piece).
    3. The popup says what happened, and why Rebound thinks so. Under "Write", one click opens the
       mailbox's own form, filled in. Nothing is sent.
    4. The corner arrow opens the board: your applications, and the export.

  Close the browser, or press Ctrl+C here, to end it. The sample profile goes away with it.
`;

export async function showToPerson(kind: 'chromium' | 'firefox', program: string): Promise<void> {
  const mailbox = await startMailbox({ rejectionAfterMs });
  const profile = mkdtempSync(join(tmpdir(), 'rebound-sample-'));
  console.log(whatToSee);
  try {
    await (kind === 'chromium' ? showChromium(program, profile, mailbox.url) : showFirefox(profile, mailbox.url));
  } finally {
    await mailbox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function showChromium(program: string, profile: string, url: string): Promise<void> {
  const flags = [...loadFlags(buildFolder('chrome-mv3-sample')), `--user-data-dir=${profile}`, '--no-first-run'];
  const browser = spawn(program, [...flags, '--no-default-browser-check', url], { stdio: 'ignore' });
  process.once('SIGINT', () => browser.kill());
  await once(browser, 'exit');
}

async function showFirefox(profile: string, url: string): Promise<void> {
  const firefox = await Firefox.launch({ extension: buildFolder('firefox-mv3-sample'), profile, headless: false });
  await firefox.newTab();
  await firefox.go(url);
  process.once('SIGINT', () => void firefox.close());
  await firefox.closed();
}

// Plays the sample story without a display: says each step as it happens, and takes a picture of it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildFolder } from '../../tests/support/builds';
import { Chromium } from '../../tests/support/chromium/chromium';
import { root } from '../setup/root.mjs';
import { setStage } from './stage';
import { storySteps } from './steps';

const folder = join(root, 'test-results', 'story');

/** Answers whether every step really happened. */
export async function playStory(): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'rebound-story-'));
  const chromium = await Chromium.launch({ extension: buildFolder('chrome-mv3-sample'), profile });
  const stage = await setStage(chromium, folder);
  try {
    for (const [index, { says, play }] of storySteps.entries()) {
      const picture = join(folder, `${index + 1}.png`);
      try {
        await (await play(stage)).screenshot({ path: picture });
        console.log(`  ✓ ${says}\n      ${relative(root, picture)}`);
      } catch (error) {
        await stage.inbox.screenshot({ path: picture }).catch(() => undefined);
        console.log(`  ✗ ${says}\n${error instanceof Error ? error.message : String(error)}`);
        return false;
      }
    }
    return true;
  } finally {
    await chromium.close();
    await stage.mailbox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

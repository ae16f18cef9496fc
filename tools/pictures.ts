// The pictures in the README, taken anew: the sample story up to the card, then the pages over an invented record.
//   npm run pictures
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { buildFolder } from '../tests/support/builds';
import { boardSize, Chromium, popupSize } from '../tests/support/chromium/chromium';
import { inventedRecord } from './pictures/invented-record';
import { root } from './setup/root.mjs';
import { setStage } from './story/stage';
import { storySteps } from './story/steps';

const folder = join(root, 'docs', 'pictures');
/** The steps of the story until the card is there. */
const untilCard = 4;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'rebound-pictures-'));
  const chromium = await Chromium.launch({ extension: buildFolder('chrome-mv3-sample'), profile });
  const stage = await setStage(chromium, profile);
  try {
    for (const step of storySteps.slice(0, untilCard)) await step.play(stage);
    await stage.inbox.screenshot({ path: join(folder, 'card.png') });
    await takePages(chromium);
  } finally {
    await stage.mailbox.close();
    await chromium.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takePages(chromium: Chromium): Promise<void> {
  const board = await chromium.open('board.html#/transfer', boardSize);
  await board.getByLabel('Choose a backup file').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(inventedRecord(Date.now())),
  });
  await board.getByRole('button', { name: 'Add it to my record' }).click();
  await board.getByRole('link', { name: 'Applications' }).click();
  await expect(board.getByText('Saltmarsh Press')).toBeVisible();
  await board.screenshot({ path: join(folder, 'board.png') });
  await board.getByRole('link', { name: /Larkspur Studio/ }).click();
  await expect(board.getByText('They chose someone else.')).toBeVisible();
  await board.screenshot({ path: join(folder, 'application.png') });

  const popup = await chromium.open('popup.html', popupSize);
  await expect(popup.getByRole('heading', { name: 'News from Larkspur Studio' })).toBeVisible();
  await popup.screenshot({ path: join(folder, 'popup.png') });
}

await main();

// The extension's own pages, as a person uses them: by keyboard alone, in light and in dark, on a narrow screen, with
// files going out and coming back in.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { confirmation, rejection } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { expectNoAxeViolations } from '../../support/axe';
import { inboxAddress, openInbox, openMail } from '../../support/chromium/gmail';
import { readKinds, readTable, sendMessage } from '../../support/chromium/record';
import { expect, test } from '../../support/chromium/test';

const routes = ['applications', 'applications/new', 'suggestions', 'transfer', 'settings', 'help'];

/** Tab by Tab until `target` has the focus, as someone without a mouse gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${target}`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function add(page: Page, company: string, kind = 'applied'): Promise<void> {
  const fields = { company, role: 'Data Gardener', location: '', url: '', postingKey: null };
  const payload = { ...fields, kind, happenedAt: Date.now() - 60_000 };
  expect(await sendMessage(page, { kind: 'addApplication', payload })).toHaveProperty('reply');
}

test('by keyboard alone, an application is added, told on, taken back, brought back and forgotten', async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  await pressOn(popup, popup.getByRole('button', { name: 'add', exact: true }));
  await tabTo(popup, popup.getByLabel('Company'));
  await popup.keyboard.type('Juniper Lane');
  await tabTo(popup, popup.getByLabel('Role'));
  await popup.keyboard.type('Data Gardener');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('link', { name: /Juniper Lane/ })).toBeVisible();

  const board = await chromium.openBoard();
  await pressOn(board, board.getByRole('link', { name: /Juniper Lane/ }));
  await expect(board.getByRole('heading', { name: 'Juniper Lane', level: 1 })).toBeFocused();
  await pressOn(board, board.getByRole('button', { name: 'Add what happened' }));
  await pressOn(board, board.getByRole('button', { name: 'Add to the story' }));
  await expect(board.getByRole('heading', { name: 'They want to talk with you.' })).toBeVisible();
  await pressOn(board, board.getByRole('button', { name: 'Undo: They want to talk with you.' }));
  await pressOn(board, board.getByRole('button', { name: 'Bring it back: They want to talk with you.' }));
  await expect.poll(() => readKinds(board)).toEqual(['applied', 'interviewInvited', 'corrected', 'corrected']);
  await expect(board.getByText('Talking')).toBeVisible();

  await pressOn(board, board.getByRole('button', { name: 'Forget' }));
  await expect(board.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await pressOn(board, board.getByRole('button', { name: 'Erase it' }));
  await expect(board.getByText('Nothing is in the record yet.')).toBeVisible();
  expect(await readTable(board, 'events')).toEqual([]);
});

test('after a no, the steps come one at a time, and a draft is one click away', async ({ chromium, site }) => {
  site.show(inboxAddress, gmailPage([confirmation, rejection]));
  const inbox = await openInbox(chromium);
  await openMail(inbox, rejection);
  const popup = await chromium.openPopup();
  await expect.poll(() => readKinds(popup), { timeout: 30_000 }).toContain('rejected');
  await expect(popup.getByRole('heading', { name: 'News from Juniper Lane' })).toBeVisible();
  await expectNoAxeViolations(popup);

  await popup.getByRole('button', { name: 'Begin' }).click();
  await popup.getByRole('button', { name: 'tired' }).click();
  await popup.getByRole('button', { name: 'Breathe for a minute' }).click();
  await expectNoAxeViolations(popup);
  await popup.getByRole('button', { name: 'That is enough' }).click();
  await expect(popup.getByRole('heading', { name: 'Reasons that are not about you' })).toBeFocused();
  await expect(popup.getByText('Step 2 of 4')).toBeVisible();
  await popup.getByRole('button', { name: 'Begin' }).click();
  await popup.getByRole('button', { name: 'the budget moved' }).click();
  await expectNoAxeViolations(popup);
  await popup.getByRole('button', { name: 'Keep this' }).click();
  // A step is left by its own button: the next one's bears the same words.
  for (const title of ['For when it comes back', 'One small thing to try differently']) {
    await expect(popup.getByRole('heading', { name: title })).toBeFocused();
    await popup.getByRole('button', { name: 'not now' }).click();
  }

  const draft = popup.getByRole('link', { name: /Thank and ask for feedback/ });
  await expect(draft).toHaveAttribute('href', /^https:\/\/mail\.google\.com\/mail\/u\/0\/.*su=Thank/);
  await popup.getByRole('button', { name: 'Read first: Thank and ask for feedback' }).click();
  await expect(popup.getByText('Data Gardener role at Juniper Lane')).toBeVisible();
  await expectNoAxeViolations(popup);
  await popup.getByRole('button', { name: 'That is all for now' }).click();
  await expect(popup.getByRole('heading', { name: 'Nothing new right now' })).toBeFocused();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Nothing new right now' })).toBeVisible();
});

test('news that was wrong is taken back, and can be had back at once', async ({ chromium, site }) => {
  site.show(inboxAddress, gmailPage([rejection]));
  await openMail(await openInbox(chromium), rejection);
  const board = await chromium.openBoard();
  const row = board.getByRole('row', { name: /Juniper Lane/ });
  await expect(row).toContainText('Said no');
  const popup = await chromium.openPopup();
  await popup.getByRole('button', { name: 'why' }).click();
  await popup.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row.getByText('Said no')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Bring it back' }).click();
  await expect(row).toContainText('Said no');
  await expect(popup.getByRole('button', { name: 'Bring it back' })).toBeHidden();
});

test('every page of the board is sound in light and dark, and on a narrow screen', async ({ chromium }) => {
  const board = await chromium.openBoard();
  await add(board, 'Juniper Lane', 'rejected');
  await add(board, `Gesellschaft für ${'Donaudampfschifffahrts'.repeat(4)}forschung`);
  const [first] = await readTable(board, 'applications');
  for (const route of [...routes, `applications/${first?.id}`]) {
    await board.setViewportSize({ width: 1280, height: 800 });
    await board.goto(chromium.address(`board.html#/${route}`));
    await expect(board.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoAxeViolations(board);
    await board.setViewportSize({ width: 320, height: 640 });
    expect(await board.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(320);
  }
});

test('the record goes out as CSV and as a backup, and the backup comes back in', async ({ chromium }) => {
  const board = await chromium.openBoard();
  await add(board, '=HYPERLINK("https://evil.example")');
  await board.getByRole('link', { name: 'Export & import' }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([board.waitForEvent('download'), board.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const csv = await save('Save for a spreadsheet');
  expect(csv.name).toMatch(/^rebound-applications-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(await readFile(csv.path, 'utf8')).toContain(`"'=HYPERLINK(""https://evil.example"")",Data Gardener`);

  const backup = await save('Save a backup');
  const text = await readFile(backup.path, 'utf8');
  const before = await readTable(board, 'events');
  const [application] = await readTable(board, 'applications');
  await sendMessage(board, { kind: 'forgetApplication', payload: { applicationId: application?.id } });
  expect(await readTable(board, 'events')).toEqual([]);

  const choose = (content: string) =>
    board
      .getByLabel('Choose a backup file')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(text.replace('"kind": "applied"', '"kind": "hired"'));
  await expect(board.getByText('events 1, kind')).toBeVisible();
  await expect(board.getByText('Nothing was added.')).toBeVisible();
  await choose('company,role');
  await expect(board.getByText('It is not a JSON file')).toBeVisible();
  expect(await readTable(board, 'events')).toEqual([]);

  await choose(text);
  await board.getByRole('button', { name: 'Add it to my record' }).click();
  await expect(board.getByText('1 event added')).toBeVisible();
  expect(await readTable(board, 'events')).toEqual(before);
  await choose(text);
  await board.getByRole('button', { name: 'Add it to my record' }).click();
  await expect(board.getByText('0 events added')).toBeVisible();
});

test('settings are kept the moment they are made', async ({ chromium }) => {
  const board = await chromium.open('board.html#/settings');
  await board.getByRole('switch', { name: 'Ask me before anything is recorded' }).click();
  await board.getByLabel('In the evening, at seven').check();
  await board.getByLabel('Goes under each draft').fill('Sam Winter');
  await board.getByRole('button', { name: 'Keep' }).click();
  await board.reload();
  await expect(board.getByRole('switch', { name: 'Ask me before anything is recorded' })).toBeChecked();
  await expect(board.getByLabel('In the evening, at seven')).toBeChecked();
  await expect(board.getByLabel('Goes under each draft')).toHaveValue('Sam Winter');
});

test('the welcome page shows what is on, and checks an address before it asks for it', async ({ chromium }) => {
  const welcome = await chromium.openWelcome();
  // The build for tests holds these hosts from the start.
  await expect(welcome.getByRole('switch', { name: 'Gmail' })).toBeChecked();
  await expect(welcome.getByRole('switch', { name: '127.0.0.1' })).toBeChecked();
  await welcome.getByLabel('Address of your webmail').fill('maria@example.org');
  await welcome.getByRole('button', { name: 'Switch on this address' }).click();
  await expect(welcome.getByText('That is a mail address.')).toBeVisible();
  await expectNoAxeViolations(welcome);
  // What is required cannot be taken back here, and the page says so.
  await welcome.getByRole('switch', { name: 'Gmail' }).click();
  await expect(welcome.getByText('The browser keeps Gmail allowed.').first()).toBeVisible();
});

test('a record that does not open is said to be that, and help is still there', async ({ chromium, faults }) => {
  faults.allow(/InvalidState|mutation/);
  await chromium.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    };
  });
  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading', { name: 'The record does not open' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'add', exact: true })).toBeHidden();
  await expectNoAxeViolations(popup);
  const board = await chromium.openBoard();
  await expect(board.getByRole('heading', { name: 'The record does not open' })).toBeVisible();
  await expectNoAxeViolations(board);
  await board.getByRole('link', { name: 'Help' }).click();
  await expect(board.getByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
});

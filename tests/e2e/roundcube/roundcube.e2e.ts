// The main job on the real thing: a running Roundcube over a running mail server, with mails delivered as .eml files
// while its list is open.
import type { BrowserContext, Page } from '@playwright/test';
import type { Chromium } from '../../support/chromium/chromium';
import { readKinds, readTable } from '../../support/chromium/record';
import { expect, test } from '../../support/chromium/test';
import { deliverMails, type Roundcube, startRoundcube, stopRoundcube, whyNoRoundcube } from '../../support/roundcube';

test.skip(whyNoRoundcube() !== undefined, whyNoRoundcube());

let roundcube: Roundcube;
test.beforeEach(() => {
  roundcube = startRoundcube();
});
test.afterAll(() => {
  if (whyNoRoundcube() === undefined) stopRoundcube();
});

/** Roundcube lets nobody log in more than three times a minute: one login serves all the stories. */
let cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [];

async function logIn(chromium: Chromium): Promise<Page> {
  await chromium.context.addCookies(cookies);
  const page = await chromium.context.newPage();
  await page.goto(roundcube.url);
  if (cookies.length === 0) {
    await page.locator('#rcmloginuser').fill(roundcube.user);
    await page.locator('#rcmloginpwd').fill(roundcube.password);
    await page.locator('#rcmloginsubmit').click();
  }
  // An empty list is drawn as no list at all.
  await expect(page.locator('body.task-mail #messagelist')).toBeAttached();
  cookies = await chromium.context.cookies(roundcube.url);
  return page;
}

/** What the person clicks to look for new mail now, rather than within the minute. */
async function lookForMail(page: Page, subject: string): Promise<void> {
  await page.locator('a.refresh').first().click();
  await expect(row(page, subject)).toBeVisible();
}

const row = (page: Page, subject: string) => page.locator('#messagelist tr.message', { hasText: subject });

async function openInPreview(page: Page, subject: string): Promise<void> {
  await row(page, subject).locator('td.subject').click();
  const frame = page.frameLocator('#messagecontframe');
  await expect(frame.locator('#message-header h2.subject')).toContainText(subject);
}

async function openWhole(page: Page, subject: string): Promise<void> {
  await row(page, subject).locator('td.subject').dblclick();
  await expect(page.locator('body.action-show #message-header h2.subject')).toContainText(subject);
}

test('plain and HTML mails arrive while the list is open, and exactly the rejections are told of', async ({
  chromium,
}) => {
  const page = await logIn(chromium);
  const board = await chromium.openBoard();
  await page.bringToFront();

  deliverMails('confirmation-plain');
  await lookForMail(page, 'Thank you for applying');
  await openInPreview(page, 'Thank you for applying');
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged']);

  deliverMails('rejection-html', 'newsletter-html', 'friend-plain', 'rejection-plain');
  await lookForMail(page, 'Sunday?');
  await openInPreview(page, 'Your application to Juniper Lane');
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged', 'rejected']);
  await openInPreview(page, '12 new jobs');
  await openInPreview(page, 'Sunday?');
  await openInPreview(page, 'Assistant Editor');
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged', 'rejected', 'rejected']);

  const applications = await readTable(board, 'applications');
  expect(applications.map(({ company, status }) => [company, status]).sort()).toEqual([
    ['Juniper Lane', 'rejected'],
    ['Saltmarsh Press', 'rejected'],
  ]);
  expect(await readTable(board, 'nudges')).toHaveLength(2);
});

test('a message opened on its own page, read again after a reload, is one event', async ({ chromium }) => {
  deliverMails('rejection-html');
  const page = await logIn(chromium);
  const board = await chromium.openBoard();
  await page.bringToFront();
  await openInPreview(page, 'Your application to Juniper Lane');
  await expect.poll(() => readKinds(board)).toEqual(['rejected']);
  await openWhole(page, 'Your application to Juniper Lane');
  await page.reload();
  await expect(page.locator('#message-header')).toBeVisible();
  await expect.poll(async () => (await readTable(board, 'readings')).length).toBeGreaterThan(0);
  expect(await readKinds(board)).toEqual(['rejected']);
});

test('the nudge is undone in the popup, and a draft opens filled in Roundcube’s own compose', async ({ chromium }) => {
  deliverMails('rejection-plain');
  const page = await logIn(chromium);
  await openInPreview(page, 'Assistant Editor');
  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading', { name: 'News from Saltmarsh Press' })).toBeVisible();

  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Thank and ask for feedback' }).click();
  const compose = await opening;
  await expect(compose.locator('#compose-subject')).toHaveValue(/Assistant Editor/);
  await expect(compose.locator('#composebody')).toHaveValue(/Saltmarsh Press/);
  await expect(compose.locator('#_to')).toHaveValue(/mara\.quill@saltmarsh-press\.example/);

  await popup.getByRole('button', { name: 'why' }).click();
  await popup.getByRole('button', { name: 'undo' }).click();
  await expect.poll(() => readKinds(popup)).toEqual(['rejected', 'corrected']);
  await expect(popup.getByRole('heading', { name: 'News from Saltmarsh Press' })).toBeHidden();
});

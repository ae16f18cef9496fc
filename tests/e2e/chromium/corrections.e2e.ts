// "This was not a rejection": what the person says changes the record, and the next mail of that sender, and no other's.
import type { Page } from '@playwright/test';
import { fromAFriend, makeSiteMail, type SiteMail } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { expectNoAxeViolations } from '../../support/axe';
import { backToList, deliver, inboxAddress, openInbox, openMail } from '../../support/chromium/gmail';
import { readKinds, readTable, timesRead } from '../../support/chromium/record';
import { expect, test } from '../../support/chromium/test';

const juniper = { name: 'Juniper Lane Careers', address: 'careers@juniper-lane.example', company: 'Juniper Lane' };
const tallPine = { name: 'Tall Pine Careers', address: 'careers@tall-pine.example', company: 'Tall Pine' };

let serial = 100;
/** Always the same deciding sentence. */
function rejectionOf({ company, ...sender }: typeof juniper, role: string): SiteMail {
  serial += 1;
  return makeSiteMail({
    ...sender,
    subject: `Your application: ${role}`,
    body: `<p>Dear Kim,</p><p>Thank you for your interest in the ${role} position at ${company}.</p>
      <p>After careful consideration, we have decided to move forward with other candidates for this role.</p>
      <p>The hiring team at ${company}</p>`,
    serial,
  });
}

const rejectedRoles = async (page: Page): Promise<string[]> =>
  (await readTable(page, 'applications')).filter(({ status }) => status === 'rejected').map(({ role }) => role);

/** Opens a mail that arrives now, and waits until it has been read to its end. */
async function receive(inbox: Page, own: Page, mail: SiteMail): Promise<void> {
  const before = await timesRead(own);
  // A page that nobody looks at is not read.
  await inbox.bringToFront();
  await deliver(inbox, mail);
  await openMail(inbox, mail);
  await expect.poll(() => timesRead(own)).toBe(before + 1);
  await backToList(inbox);
}

test('a correction teaches about that sender’s sentence, at once, and until it is taken back', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([fromAFriend]));
  const inbox = await openInbox(chromium);
  const settings = await chromium.open('board.html#/settings');
  await expect(settings.getByText('Nothing here.')).toBeVisible();
  await receive(inbox, settings, rejectionOf(juniper, 'Data Gardener'));
  expect(await readKinds(settings)).toEqual(['rejected']);

  const popup = await chromium.openPopup();
  await popup.getByRole('button', { name: 'why' }).click();
  await expectNoAxeViolations(popup);
  await popup.getByRole('button', { name: 'This was not a rejection' }).click();
  await expect(popup.getByText('It is out of your record.')).toBeVisible();
  await expectNoAxeViolations(popup);
  expect(await readKinds(settings)).toEqual(['rejected', 'corrected']);
  expect(await readTable(settings, 'applications')).toEqual([]);

  await chromium.stopWorker();
  await receive(inbox, settings, rejectionOf(juniper, 'Night Baker'));
  expect(await rejectedRoles(settings)).toEqual([]);
  await receive(inbox, settings, rejectionOf(tallPine, 'Data Gardener'));
  await expect(popup.getByRole('heading', { name: 'News from Tall Pine' })).toBeVisible();
  expect(await rejectedRoles(settings)).toEqual(['Data Gardener']);

  await expect(settings.getByText(juniper.address)).toBeVisible();
  await expectNoAxeViolations(settings);
  await settings.getByRole('button', { name: 'Take it back: You said: This was not a rejection.' }).click();
  await expect(settings.getByText('Nothing here.')).toBeVisible();
  await expect(settings.getByRole('heading', { name: 'What you have corrected' })).toBeFocused();
  await expectNoAxeViolations(settings);
  await expect.poll(() => rejectedRoles(settings)).toEqual(['Data Gardener', 'Data Gardener']);

  await receive(inbox, settings, rejectionOf(juniper, 'Harbour Pilot'));
  await expect(popup.getByRole('heading', { name: 'News from Juniper Lane' })).toBeVisible();
  await expect(popup.getByText('Harbour Pilot')).toBeVisible();
});

test('on the board, by keyboard, a mail is said to be something else, and is again what it was', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([rejectionOf(juniper, 'Data Gardener')]));
  const inbox = await openInbox(chromium);
  await inbox.getByRole('row').first().click();
  const board = await chromium.openBoard();
  await board.getByRole('link', { name: /Juniper Lane/ }).click();
  await board.setViewportSize({ width: 320, height: 640 });
  const press = async (name: string) => {
    // In one: between a focus and a key the page may draw the button anew.
    await board.getByRole('button', { name, exact: true }).press('Enter');
  };
  await press('This was not a rejection');
  await expect(board.getByText('All of this was taken back')).toBeVisible();
  // The answers come into reach by themselves.
  await expect(board.getByRole('button', { name: 'A confirmation' })).toBeFocused();
  await expectNoAxeViolations(board);
  expect(await board.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await board.keyboard.press('Tab');
  await board.keyboard.press('Enter');
  await expect(board.getByRole('heading', { name: 'They want to talk with you.' })).toBeVisible();
  await expect(
    board.getByText('You said: This was not a rejection. What it was: An interview invitation.'),
  ).toBeVisible();
  await expect(board.getByRole('button', { name: 'Undo my correction' })).toBeFocused();
  await expectNoAxeViolations(board);
  await board.keyboard.press('Enter');
  await expect(board.getByRole('heading', { name: 'They chose someone else.' })).toBeVisible();
  await expect(board.getByText('You said:')).toBeHidden();
});

test('a suggestion that was something else waits as that', async ({ chromium, site }) => {
  site.show(inboxAddress, gmailPage([fromAFriend]));
  const settings = await chromium.open('board.html#/settings');
  await settings.getByRole('switch', { name: 'Ask me before anything is recorded' }).click();
  const inbox = await openInbox(chromium);
  await receive(inbox, settings, rejectionOf(juniper, 'Data Gardener'));
  await settings.getByRole('link', { name: /Suggestions/ }).click();
  await settings.getByRole('button', { name: 'This was not a rejection' }).click();
  await expect(settings.getByText('Nothing waits for you.')).toBeVisible();
  await expectNoAxeViolations(settings);
  await settings.getByRole('button', { name: 'An interview invitation' }).click();
  await expect(settings.getByRole('main').getByText('It waits for your yes or no as')).toBeVisible();
  await settings.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(async () => (await readTable(settings, 'applications'))[0]?.status).toBe('interview');
});

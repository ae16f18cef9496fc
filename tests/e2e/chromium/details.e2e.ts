// What a mail says besides its answer, from the mail to the person: when and where to talk, and why a second look at an
// offer or an approach is wise.
import { makeSiteMail } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { expectNoAxeViolations } from '../../support/axe';
import { cardWords, clickCard } from '../../support/chromium/card';
import { backToList, inboxAddress, openInbox, openMail } from '../../support/chromium/gmail';
import { readKinds, readTable, timesRead } from '../../support/chromium/record';
import { expect, test } from '../../support/chromium/test';

const meeting = 'https://us02web.zoom.us/j/81234567890?pwd=quiet';

/** In four days: a mail names no year, so the year comes from the day the mail came in. */
const interviewDay = new Date(Date.now() + 4 * 86_400_000);
const said = interviewDay.toLocaleDateString('en-US', { weekday: 'long', day: 'numeric', month: 'long' });

const invitation = makeSiteMail({
  name: 'Juniper Lane Careers',
  address: 'careers@juniper-lane.example',
  subject: 'Your application to Juniper Lane',
  body: `<p>Dear Kim,</p><p>Thank you for applying for the Data Gardener position at Juniper Lane. We would like to invite
    you to an interview.</p><p>Date: ${said}<br>Time: 2:30 – 3:15 pm<br>Place: <a href="${meeting}">video call</a></p>
    <p>The hiring team at Juniper Lane</p>`,
  serial: 31,
});

const offer = makeSiteMail({
  name: 'Northwind HR',
  address: 'northwind.hr@gmail.com',
  subject: 'Your offer from Northwind',
  body: `<p>Dear Kim,</p><p>We are pleased to offer you the position of Assistant at Northwind.</p>
    <p>Please pay the registration fee before you start.</p><p>Northwind HR</p>`,
  serial: 32,
});

const approach = makeSiteMail({
  name: 'Sam Winter',
  address: 'sam.winter@recruit.example',
  subject: 'A role for you',
  body: `<p>Hi Kim,</p><p>I am a recruiter and came across your profile. I have a new role for a Data Gardener that
    fits your experience. Are you interested? If so, send me a copy of your passport.</p><p>Sam</p>`,
  serial: 33,
});

const handwritten = makeSiteMail({
  name: 'Tamsin Hale',
  address: 'tamsin@juniperceramics.example',
  subject: 'Your visit to the kilns',
  body: `<p>Dear Kim,</p><p>Thank you for coming to see the kilns. We have decided to move forward with another candidate
    for the Studio Assistant position, and I am sorry about it.</p><p>With best wishes<br>Tamsin</p>`,
  serial: 34,
});

const confirmation = makeSiteMail({
  name: 'Juniper Ceramics Museum',
  address: 'jobs@juniperceramics.example',
  subject: 'Your application',
  body: `<p>Dear Kim,</p><p>Thank you for applying for the Studio Assistant position at Juniper Ceramics Museum. We have
    received your application.</p><p>Juniper Ceramics Museum</p>`,
  serial: 35,
});

test('a no whose company only the address tells asks whether it is of the application that is called alike', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([confirmation, handwritten]));
  const inbox = await openInbox(chromium);
  await openMail(inbox, confirmation);
  const own = await chromium.openBoard();
  await expect.poll(() => readKinds(own)).toEqual(['acknowledged']);
  await inbox.bringToFront();
  await backToList(inbox);
  await openMail(inbox, handwritten);

  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading', { name: 'Perhaps news from Juniperceramics' })).toBeVisible();
  await expect(popup.getByRole('radio', { name: /Juniper Ceramics Museum/ })).toBeChecked();
  await expectNoAxeViolations(popup);
  await popup.getByRole('button', { name: 'Yes' }).click();
  await expect
    .poll(async () => (await readTable(own, 'applications')).map(({ company, status }) => ({ company, status })))
    .toEqual([{ company: 'Juniper Ceramics Museum', status: 'rejected' }]);
});

test('an interview mail brings its day, its hour and its link to the popup and the board', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([invitation]));
  await openMail(await openInbox(chromium), invitation);
  const popup = await chromium.openPopup();
  await expect(popup.getByText(`Interview: ${said} at 2:30 PM`)).toBeVisible();
  const link = popup.getByRole('link', { name: 'Interview link: us02web.zoom.us' });
  await expect(link).toHaveAttribute('href', meeting);
  await expectNoAxeViolations(popup);

  const board = await chromium.openBoard();
  await board.getByRole('link', { name: /Juniper Lane/ }).click();
  await expect(
    board
      .getByRole('listitem')
      .filter({ hasText: `Interview: ${said} at 2:30 PM` })
      .first(),
  ).toBeVisible();
  await expect(board.getByRole('link', { name: 'Interview link: us02web.zoom.us' }).first()).toHaveAttribute(
    'href',
    meeting,
  );
  await expectNoAxeViolations(board);
  await board.setViewportSize({ width: 320, height: 640 });
  expect(await board.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('an offer from a free mail address waits, with a neutral hint and its reasons', async ({ chromium, site }) => {
  site.show(inboxAddress, gmailPage([offer]));
  const inbox = await openInbox(chromium);
  await openMail(inbox, offer);
  await expect.poll(() => cardWords(inbox)).toContain('not from Northwind’s own.');
  expect(await cardWords(inbox)).toContain('Rebound noted an update');

  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading', { name: 'Perhaps news from Northwind' })).toBeVisible();
  await expect(popup.getByText('Before you answer')).toBeVisible();
  await expect(popup.getByText('This mail came from a free mail address, not from Northwind’s own.')).toBeVisible();
  await expect(popup.getByText('It asks for money.')).toBeVisible();
  await expectNoAxeViolations(popup);

  const board = await chromium.open('board.html#/suggestions');
  await expect(board.getByText('It asks for money.')).toBeVisible();
  await expectNoAxeViolations(board);
});

test('a stranger’s approach that asks for papers gets a hint beside the mail, until it is dismissed', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([approach]));
  const inbox = await openInbox(chromium);
  await openMail(inbox, approach);
  await expect.poll(() => cardWords(inbox)).toContain('It asks for identity papers.');
  expect(await cardWords(inbox)).toContain('Before you answer');
  const board = await chromium.openBoard();
  expect(await readKinds(board)).toEqual([]);

  await inbox.bringToFront();
  // Left without an answer, the hint goes with its mail and comes back with it.
  await inbox.reload();
  await expect.poll(() => cardWords(inbox)).toContain('It asks for identity papers.');
  await clickCard(inbox, 'Dismiss');
  await expect.poll(() => cardWords(inbox)).toBe('');
  const before = await timesRead(board);
  await inbox.reload();
  await expect.poll(() => timesRead(board)).toBeGreaterThan(before);
  expect(await cardWords(inbox)).toBe('');
});

// The main job in Firefox, from switching a service on to the draft; the background is ended along the way as Firefox
// does, even with an answer pending.
import { confirmation, fromAFriend, newsletter, rejection } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { stopBackground } from '../../support/firefox/background';
import type { Firefox } from '../../support/firefox/firefox';
import { expect, test } from '../../support/firefox/test';

const inbox = 'https://mail.google.com/mail/u/0/';

test.beforeEach(({ site }) => site.show(inbox, gmailPage([confirmation, newsletter, fromAFriend, rejection])));

/** Two windows, since a page behind another one is not looked at, and then neither read. */
async function openWindows(firefox: Firefox) {
  const [mailbox = ''] = await firefox.tabs();
  const rebound = await firefox.newWindow();
  return {
    /** Opens a mail, and goes back to Rebound's own pages while it is being read. */
    async openMail({ id }: { id: string }): Promise<void> {
      await firefox.switchTo(mailbox);
      await firefox.go('about:blank');
      await firefox.go(`${inbox}#inbox/FMfcgz${id}`);
      await firefox.switchTo(rebound);
    },
  };
}

const heading = (firefox: Firefox) =>
  firefox.evaluate(() => document.querySelector('main h1, main h2, h1')?.textContent?.trim() ?? '');

test.describe('with the build for the store', () => {
  test.use({ build: 'firefox-mv3' });

  test('nothing is read before the person says so, then what they switched on, then nothing again', async ({
    firefox,
  }) => {
    const windows = await openWindows(firefox);
    await windows.openMail(rejection);
    await firefox.openPopup();
    await expect.poll(() => heading(firefox)).toBe('A record that keeps itself');

    await firefox.openWelcome();
    await firefox.clickSelector('input[type=checkbox]');
    await firefox.click('Gmail');
    await expect
      .poll(() => firefox.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked')))
      .toBe('true');
    await windows.openMail(rejection);
    await firefox.openPopup();
    await expect.poll(() => heading(firefox)).toBe('News from Juniper Lane');

    await firefox.openWelcome();
    await firefox.click('Gmail');
    await expect
      .poll(() => firefox.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked')))
      .toBe('false');
    await windows.openMail(confirmation);
    await firefox.openBoard();
    await expect.poll(() => firefox.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(1);
    expect(await firefox.evaluate(() => document.querySelector('tbody')?.textContent)).toContain('Said no');
  });
});

test('a mail becomes a nudge, a draft and an application, with the background ended in between', async ({
  firefox,
}) => {
  const windows = await openWindows(firefox);
  await windows.openMail(confirmation);
  await firefox.openBoard();
  await expect
    .poll(() => firefox.evaluate(() => document.querySelector('tbody')?.textContent ?? ''))
    .toContain('Received');

  await stopBackground(firefox);
  await windows.openMail(rejection);
  await firefox.openPopup();
  await expect.poll(() => heading(firefox)).toBe('News from Juniper Lane');

  await stopBackground(firefox);
  await firefox.click('Why Rebound thinks so');
  await expect
    .poll(() => firefox.evaluate(() => document.body.textContent ?? ''))
    .toContain('move forward with other candidates');
  const draft = await firefox.evaluate(
    () => [...document.querySelectorAll('a')].find(({ href }) => href.includes('view=cm'))?.href ?? '',
  );
  await firefox.go(draft);
  expect(
    await firefox.evaluate(() => (document.querySelector('[name=subjectbox]') as HTMLInputElement).value),
  ).toContain('Data Gardener');

  await stopBackground(firefox);
  await firefox.openBoard();
  await expect
    .poll(() => firefox.evaluate(() => document.querySelector('tbody')?.textContent ?? ''))
    .toContain('Said no');
  expect(await firefox.evaluate(() => document.querySelectorAll('tbody tr').length)).toBe(1);
});

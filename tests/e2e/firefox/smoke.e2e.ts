// The first thing that must hold in Firefox: the extension loads, its pages open quietly, its hosts are granted.
import { backgroundState, stopBackground } from '../../support/firefox/background';
import { expect, test } from '../../support/firefox/test';

test('every page opens without errors, with a heading', async ({ firefox }) => {
  for (const path of ['popup.html', 'board.html', 'welcome.html']) {
    await firefox.go(firefox.address(path));
    await expect
      .poll(() => firefox.evaluate(() => document.querySelector('h1, h2')?.textContent?.trim() ?? ''), {
        message: path,
      })
      .not.toBe('');
  }
});

test('a page under a real host name is ours, and no other host is asked', async ({ firefox, site }) => {
  site.show('https://mail.google.com/mail/u/0/', '<!doctype html><title>A mailbox</title>');
  await firefox.go('https://mail.google.com/mail/u/0/');
  expect(await firefox.evaluate(() => document.title)).toBe('A mailbox');
  expect(site.asked.filter((address) => !address.startsWith('https://mail.google.com/'))).toEqual([]);
});

test('the background can be stopped', async ({ firefox }) => {
  await expect.poll(() => backgroundState(firefox)).toBe('running');
  await stopBackground(firefox);
  expect(await backgroundState(firefox)).toBe('stopped');
});

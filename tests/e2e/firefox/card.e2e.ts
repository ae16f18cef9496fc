// The card in Firefox, whose content scripts see a page through a wrapper: style sheets are the fragile part.
import { rejection } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { expect, test } from '../../support/firefox/test';

const inbox = 'https://mail.google.com/mail/u/0/';

test('a rejection brings the card, dressed, in its corner, and the page keeps the focus', async ({ firefox, site }) => {
  site.show(inbox, gmailPage([rejection]));
  await firefox.go(`${inbox}#inbox/FMfcgz${rejection.id}`);
  // The welcome page has opened in front of it, and a hidden page is not read.
  for (const handle of await firefox.tabs()) {
    await firefox.switchTo(handle);
    if (await firefox.evaluate(() => location.hostname === 'mail.google.com')) break;
  }
  const card = () =>
    firefox.evaluate(() => {
      const host = document.querySelector('rebound-card');
      if (host === null) return null;
      const { width, right, bottom } = host.getBoundingClientRect();
      const edges = [document.documentElement.clientWidth - right, innerHeight - bottom];
      return [getComputedStyle(host).position, width, ...edges, document.activeElement?.localName];
    });
  await expect.poll(card).toEqual(['fixed', 320, 16, 16, 'body']);
});

// Gmail. Its classes are machine-made and its layout reaches accounts over months, so that old and new live side by
// side; what is listed in `messages.ts` and `rows.ts` held from 2014 to 2026. No label is matched: they are translated.
import { find, findAll, isVisible } from '../../page/dom';
import type { MailAdapter } from '../adapter';
import { isAddress } from '../address';
import { isThreadAddress, mailboxOf } from './address';
import { messages } from './messages';
import { rows } from './rows';

export const gmail: MailAdapter = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  isMailPage: (_, url) => url.hostname === 'mail.google.com' && url.pathname.startsWith('/mail/'),
  anchor: (page) => {
    const open = messages.elements(page).at(-1);
    if (isThreadAddress(page.url)) return open ?? find(page.doc, '.adf');
    return open ?? find(page.doc, rows.selector)?.closest('table') ?? find(page.doc, '[role="main"]');
  },
  messages,
  rows,
  watched: (doc) => {
    // `.AO` holds every view and never the compose windows, where the person types.
    const views = [...doc.querySelectorAll('.AO')];
    return views.length > 0 ? views : [...doc.querySelectorAll('[role="main"], body.aAU')].filter(isVisible);
  },
  mailbox: mailboxOf,
  owner: (doc) => {
    // "Inbox (3) - ada@example.org - Gmail"; with an older mail's subject in front, so the last one counts.
    const inTitle = doc.title.split(/\s+/).filter(isAddress).at(-1);
    if (inTitle !== undefined) return inTitle.toLowerCase();
    const account =
      findAll(doc, 'a[href*="accounts.google.com"][aria-label*="@"]').at(0)?.getAttribute('aria-label') ?? '';
    return /[^\s()<>]+@[^\s()<>]+/.exec(account)?.[0].toLowerCase() ?? null;
  },
};

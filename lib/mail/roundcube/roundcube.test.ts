// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFixture, showPage } from '../../../tests/support/saved-page';
import { readMessages, readRows } from '../read';
import { roundcube } from './index';

const root = 'https://mail.example.test/webmail/';
const list = `${root}?_task=mail&_mbox=INBOX`;
const preview = `${root}?_task=mail&_uid=42&_mbox=INBOX&_framed=1&_action=preview`;
const print = `${root}?_task=mail&_mbox=INBOX&_uid=42&_action=print`;

const fixture = (name: string) => readFixture(`lib/mail/roundcube/fixtures/${name}.html`);

function page(html: string, address: string, now: Date | null = null) {
  return { doc: showPage(html), url: new URL(address), now };
}

const messagesOf = (html: string, address: string) => readMessages(roundcube, page(html, address));
const rowsOf = (html: string, address: string, now?: Date) => readRows(roundcube, page(html, address, now));

describe('an open message of Roundcube', () => {
  it('is read from the preview, also when its headers are folded away', () => {
    expect(messagesOf(fixture('1.6-message-preview'), preview)).toEqual([
      {
        kind: 'found',
        fact: {
          messageKey: 'mail.example.test/webmail/~u7Kq2/INBOX:42',
          threadKey: null,
          from: 'The Orchard <jobs@orchard.example>',
          subject: 'Your application to The Orchard & more',
          receivedAt: new Date(2026, 3, 3, 9, 17).getTime(),
          text: 'Thank you\nWe will not move\nforward.\nAll openings Write',
          links: ['https://orchard.example/jobs'],
        },
      },
    ]);
  });

  it('is read from the print view, in Hebrew, where the sender is plain text', () => {
    expect(messagesOf(fixture('1.6-message-print-he'), print)).toMatchObject([
      {
        fact: {
          messageKey: 'mail.example.test/webmail/INBOX:42',
          from: 'משאבי אנוש <hr@pardes.example>',
          subject: 'עדכון לגבי המועמדות',
          receivedAt: new Date(2026, 3, 3, 9, 17).getTime(),
          text: 'שלום רוזה,\nבחרנו במועמד אחר.',
        },
      },
    ]);
  });

  it('is broken when the address and the page name different messages', () => {
    const other = preview.replace('_uid=42', '_uid=43');
    expect(messagesOf(fixture('1.6-message-preview'), other)).toEqual([{ kind: 'broken', missing: ['id'] }]);
  });

  it('has no date rather than one of two that disagree', () => {
    const html = fixture('1.6-message-preview').replace('Fri 09:17', '04/04/2026 09:17');
    expect(messagesOf(html, preview)).toMatchObject([{ fact: { receivedAt: null } }]);
  });

  it("is nothing in the folder of the person's own mails", () => {
    const html = fixture('1.6-message-preview').replace('"mailbox":"INBOX"', '"mailbox":"Sent"');
    expect(messagesOf(html, preview.replace('_mbox=INBOX', '_mbox=Sent'))).toEqual([{ kind: 'nothing' }]);
  });

  it('is broken when the page should show one and does not', () => {
    const html = '<body class="task-mail action-show"><div id="mailboxlist"></div></body>';
    expect(messagesOf(html, `${root}?_task=mail&_uid=42&_mbox=INBOX&_action=show`)).toEqual([
      { kind: 'broken', missing: ['message'] },
    ]);
  });

  it('is nothing on the list and on the compose page', () => {
    expect(messagesOf(fixture('1.6-list-widescreen'), list)).toEqual([{ kind: 'nothing' }]);
    expect(messagesOf(fixture('1.6-compose'), `${root}?_task=mail&_action=compose&_id=5`)).toEqual([
      { kind: 'nothing' },
    ]);
  });
});

describe('a list of Roundcube', () => {
  it('gives the visible mails of others, with the key that the opened message has', () => {
    const rows = rowsOf(fixture('1.6-list-widescreen'), list);
    expect(rows).toEqual({
      kind: 'found',
      fact: [
        {
          key: 'mail.example.test/webmail/~u7Kq2/INBOX:42',
          threadKey: null,
          from: 'The Orchard <jobs@orchard.example>',
          subject: 'Your application to The Orchard',
          snippet: '',
          receivedAt: new Date(2026, 3, 3, 9, 17).getTime(),
        },
        {
          key: 'mail.example.test/webmail/~u7Kq2/Jobs:41',
          threadKey: null,
          from: 'Meadow HR <hr@meadow.example>',
          subject: 'Re: Gardener',
          snippet: '',
          receivedAt: null,
        },
      ],
    });
    expect(messagesOf(fixture('1.6-message-preview'), preview)).toMatchObject([
      { fact: { messageKey: 'mail.example.test/webmail/~u7Kq2/INBOX:42' } },
    ]);
  });

  it('knows what today is, when there is a clock', () => {
    const rows = rowsOf(fixture('1.6-list-widescreen'), list, new Date(2026, 3, 3, 12));
    expect(rows).toMatchObject({ fact: [{}, { receivedAt: new Date(2026, 3, 3, 9, 5).getTime() }] });
  });

  it('is read with a cell for each column, in German, without names', () => {
    expect(rowsOf(fixture('1.6-list-desktop'), list)).toMatchObject({
      fact: [
        {
          key: 'mail.example.test/webmail/INBOX/Arbeit:42',
          from: 'jobs@obstgarten.example',
          subject: 'Ihre Bewerbung',
          receivedAt: new Date(2026, 3, 3, 9, 17).getTime(),
        },
      ],
    });
  });

  it('takes folder and number apart in a search over several folders', () => {
    const html = fixture('1.6-list-desktop').replace(
      '_mbox=INBOX%2FArbeit&amp;_uid=42',
      '_mbox=&amp;_uid=42-Arbeit%2FAlt',
    );
    expect(rowsOf(html, list)).toMatchObject({ fact: [{ key: 'mail.example.test/webmail/Arbeit/Alt:42' }] });
  });

  it("is broken when a row's id and its link name different messages", () => {
    expect(rowsOf(fixture('1.6-list-desktop').replace('rcmrowNDI', 'rcmrowNDM'), list)).toEqual({
      kind: 'broken',
      missing: ['id'],
    });
  });

  it('is nothing for drafts and for sent mails, also when only the folder list says so', () => {
    const draft = fixture('1.6-list-desktop').replace('&amp;_uid=42', '&amp;_draft_uid=42');
    expect(rowsOf(draft, list)).toEqual({ kind: 'nothing' });
    const sent = fixture('1.6-list-widescreen')
      .replaceAll('_mbox=INBOX&amp;_uid', '_mbox=Sent&amp;_uid')
      .replaceAll('_mbox=Jobs&amp;_uid', '_mbox=Sent&amp;_uid')
      .replace(/<script>[\s\S]*<\/script>/, '')
      .replace('mailbox sent', 'mailbox sent selected');
    expect(rowsOf(sent, `${root}?_task=mail&_mbox=Sent`)).toEqual({ kind: 'nothing' });
  });
});

describe('a page of Roundcube', () => {
  it('is known by what it shows, at any address', () => {
    const is = (html: string, address: string) => roundcube.isMailPage(showPage(html), new URL(address));
    expect(is(fixture('1.6-list-widescreen'), 'http://127.0.0.1:8000/')).toBe(true);
    expect(is(fixture('1.6-message-print-he'), print)).toBe(true);
    expect(is('<body class="task-login"><form id="login-form"></form></body>', root)).toBe(false);
    expect(is('<body><ul id="messagelist"></ul></body>', 'https://forum.example/')).toBe(false);
  });

  it('names its owner, when the account is an address', () => {
    expect(roundcube.owner(showPage(fixture('1.6-message-preview')))).toBe('rosa.lind@example.test');
    expect(roundcube.owner(showPage(fixture('1.6-list-widescreen')))).toBe('rosa.lind@example.test');
    expect(roundcube.owner(showPage(fixture('1.6-message-print-he')))).toBeNull();
  });

  it('has its mailbox where the application is installed', () => {
    expect(roundcube.mailbox(new URL(preview))).toBe(root);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFixture, showPage } from '../../../tests/support/saved-page';
import { readMessages, readRows } from '../read';
import { gmail } from './index';

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const thread = `${inbox}/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF`;

const fixture = (name: string) => readFixture(`lib/mail/gmail/fixtures/${name}.html`);

function page(html: string, address: string) {
  return { doc: showPage(html), url: new URL(address), now: null };
}

const rowsOf = (html: string, address = inbox) => readRows(gmail, page(html, address));

describe('a list of Gmail', () => {
  it('gives the visible mails of others, with the key that the opened message has', () => {
    expect(rowsOf(fixture('2026-list'))).toMatchObject({
      kind: 'found',
      fact: [
        {
          key: '19cd37856880032f',
          threadKey: '19cadd4cb5001267',
          from: 'Fern, Holly <h.fern@greenhouse-gardens.example>',
          subject: 'Your application for Gardener 🌱',
          snippet: 'Dear Rosa, we have chosen another gardener',
          receivedAt: Date.UTC(2026, 2, 9, 16, 40, 5),
        },
        {
          key: '19cd6c71fe000063',
          from: 'Rose Talent <talent@roses.example>',
          subject: 'Interview on Friday',
          receivedAt: Date.UTC(2026, 2, 10, 8, 5),
        },
      ],
    });
    expect(readMessages(gmail, page(fixture('2025-conversation'), thread))[0]).toMatchObject({
      fact: { messageKey: '19cd37856880032f' },
    });
  });

  it('leaves out a mail whose row does not name it, since it would be another one when it is opened', () => {
    expect(JSON.stringify(rowsOf(fixture('2026-list')))).not.toContain('Lily Talent');
    const shown = page(fixture('2026-list'), inbox);
    const lily = [...shown.doc.querySelectorAll('tr')].filter((row) => row.textContent?.includes('Lily Talent'));
    for (const row of shown.doc.querySelectorAll('tr')) if (!lily.includes(row)) row.remove();
    expect(lily).toHaveLength(1);
    expect(readRows(gmail, shown)).toEqual({ kind: 'nothing' });
  });

  it('is broken where no row has any id, as before 2018', () => {
    expect(rowsOf(fixture('2015-list-beside-pane'))).toEqual({ kind: 'broken', missing: ['id'] });
  });

  it('joins the two or three rows of a conversation beside a pane, and does not borrow from the next', () => {
    expect(rowsOf(fixture('list-beside-pane'))).toMatchObject({
      fact: [
        {
          key: '19b8e76f7c000012',
          from: 'Ferns <jobs@ferns.example>',
          subject: 'Your application',
          snippet: 'Thank you for applying',
          receivedAt: new Date(2026, 0, 5, 14, 2).getTime(),
        },
        {
          from: 'Moss <jobs@moss.example>',
          subject: 'We are sorry',
          snippet: '',
          receivedAt: new Date(2026, 0, 4, 11, 30).getTime(),
        },
      ],
    });
  });

  it('reads only the rows that something was added to, when told what', () => {
    const shown = page(fixture('2026-list'), inbox);
    const added = [...shown.doc.querySelectorAll('tr')].filter((row) => row.textContent?.includes('Interview'));
    expect(readRows(gmail, shown, added)).toMatchObject({ fact: [{ subject: 'Interview on Friday' }] });
    expect(readRows(gmail, shown, [shown.doc.querySelector('title') as Element])).toEqual({ kind: 'nothing' });
  });

  it('is nothing in the folders of what the person wrote, and where there is no list', () => {
    expect(rowsOf(fixture('2026-list'), 'https://mail.google.com/mail/u/0/#sent')).toEqual({ kind: 'nothing' });
    expect(rowsOf(fixture('not-mail'))).toEqual({ kind: 'nothing' });
    expect(rowsOf(fixture('2025-conversation'), thread)).toEqual({ kind: 'nothing' });
  });

  it('is broken when rows are there that it cannot recognise', () => {
    expect(rowsOf(fixture('2026-list').replaceAll('zA ', 'zQ '))).toEqual({ kind: 'broken', missing: ['row'] });
  });
});

describe('the mailbox of Gmail', () => {
  it.each([
    ['https://mail.google.com/mail/u/1/#inbox/abc', 'https://mail.google.com/mail/u/1/'],
    ['https://mail.google.com/mail/u/0/d/AEoRXR/#inbox', 'https://mail.google.com/mail/u/0/d/AEoRXR/'],
    ['https://mail.google.com/mail/b/143/u/0/', 'https://mail.google.com/mail/b/143/u/0/'],
    ['https://mail.google.com/mail/u/2/popout?ver=1', 'https://mail.google.com/mail/u/2/'],
    ['https://mail.google.com/mail/', 'https://mail.google.com/mail/u/0/'],
  ])('of %s is %s', (address, mailbox) => {
    expect(gmail.mailbox(new URL(address))).toBe(mailbox);
  });

  it('names its owner in the title, behind the subject', () => {
    expect(
      gmail.owner(showPage('<title>Write to boss@other.example - Rosa.Lind@example.test - Example Mail</title>')),
    ).toBe('rosa.lind@example.test');
    expect(gmail.owner(showPage('<title>Inbox</title>'))).toBeNull();
    expect(
      gmail.owner(
        showPage('<a href="https://accounts.google.com/x" aria-label="Account: Rosa (rosa@example.test)">R</a>'),
      ),
    ).toBe('rosa@example.test');
  });
});

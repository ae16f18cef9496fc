// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFixture, showPage } from '../../tests/support/saved-page';
import { MissingError } from '../page/dom';
import type { MailAdapter } from './adapter';
import { isReadFromAbove } from './frames';
import { readMessages, readRows } from './read';
import { mailAdapters } from './registry';
import { roundcube } from './roundcube';

const url = new URL('https://mail.example.test/?_task=mail&_mbox=INBOX');

/** A service whose rows are list items and say what the test writes into them. */
function adapterOf(read: (element: Element) => string, key = (element: Element) => element.id): MailAdapter {
  const row = (element: Element) => ({
    key: '',
    threadKey: null,
    from: '',
    subject: read(element),
    snippet: '',
    receivedAt: null,
  });
  const elements = () => [...document.querySelectorAll('li')];
  return {
    ...roundcube,
    rows: {
      name: 'row',
      selector: 'li',
      isShown: () => document.querySelector('ul') !== null,
      elements,
      key,
      read: row,
    },
  };
}

const read = (adapter: MailAdapter) => readRows(adapter, { doc: document, url, now: null });

describe('reading a mail page', () => {
  it('turns a missing field into its name, and nothing else into an answer', () => {
    showPage('<ul><li id="1"></li></ul>');
    const missing = adapterOf(() => {
      throw new MissingError('subject');
    });
    expect(read(missing)).toEqual({ kind: 'broken', missing: ['subject'] });
    const faulty = adapterOf(() => {
      throw new TypeError('a fault of ours');
    });
    expect(() => read(faulty)).toThrow('a fault of ours');
  });

  it('does not believe a row that became another one while it was read', () => {
    showPage('<ul><li id="1"></li></ul>');
    const swapped = adapterOf((element) => {
      element.id = '2';
      return 'subject of another one';
    });
    expect(read(swapped)).toEqual({ kind: 'broken', missing: ['id'] });
    const removed = adapterOf((element) => {
      element.remove();
      return 'subject of one that is gone';
    });
    showPage('<ul><li id="1"></li></ul>');
    expect(read(removed)).toEqual({ kind: 'broken', missing: ['id'] });
  });

  it('keeps good rows beside an odd one, and one of two copies', () => {
    showPage('<ul><li id="1">one</li><li id="2"></li><li id="1">one</li></ul>');
    const adapter = adapterOf((element) => {
      if (element.textContent === '') throw new MissingError('subject');
      return element.textContent ?? '';
    });
    expect(read(adapter)).toMatchObject({ kind: 'found', fact: [{ subject: 'one' }] });
  });

  it('is broken when there should be rows and nothing when not', () => {
    showPage('<ul></ul>');
    expect(read(adapterOf(() => ''))).toEqual({ kind: 'broken', missing: ['row'] });
    showPage('');
    expect(read(adapterOf(() => ''))).toEqual({ kind: 'nothing' });
  });

  it('finds the message in the frame beside the list', () => {
    const page = showPage(readFixture('lib/mail/roundcube/fixtures/1.6-list-widescreen.html'));
    const frame = page.querySelector('iframe') as HTMLIFrameElement;
    const inside = new DOMParser().parseFromString(
      readFixture('lib/mail/roundcube/fixtures/1.6-message-preview.html'),
      'text/html',
    );
    Object.defineProperty(inside, 'URL', { value: `${url.href}&_uid=42&_action=preview&_framed=1` });
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    const messages = () => readMessages(roundcube, { doc: page, url, now: null });
    expect(messages()).toMatchObject([{ kind: 'found', fact: { messageKey: 'mail.example.test/~u7Kq2/INBOX:42' } }]);
    frame.style.display = 'none';
    expect(messages()).toEqual([{ kind: 'nothing' }]);
  });
});

describe('the frame of a mail page', () => {
  const parentOf = (html: string, href: string) => ({ document: showPage(html), location: { href } });

  it('is read by the page around it', () => {
    const list = readFixture('lib/mail/roundcube/fixtures/1.6-list-widescreen.html');
    expect(isReadFromAbove({ parent: parentOf(list, url.href) } as unknown as Window)).toBe(true);
  });

  it('reads itself inside a page of another kind, or one that it cannot see', () => {
    expect(isReadFromAbove({ parent: parentOf('<p></p>', 'https://portal.example/') } as unknown as Window)).toBe(
      false,
    );
    const closed = Object.defineProperty({}, 'document', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(isReadFromAbove({ parent: closed } as unknown as Window)).toBe(false);
    const top: { parent?: unknown } = {};
    top.parent = top;
    expect(isReadFromAbove(top as unknown as Window)).toBe(false);
  });
});

describe('the mail services', () => {
  it('have each their own name, and hosts as match patterns', () => {
    const names = mailAdapters.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    for (const pattern of mailAdapters.flatMap(({ matches }) => matches))
      expect(pattern).toMatch(/^https:\/\/[\w*.-]+\/\*$/);
  });
});

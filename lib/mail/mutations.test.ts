// @vitest-environment jsdom
// Webmail changes without notice. Whatever a change takes away, a reader may answer less: a wrong answer is never
// allowed, since it would be recorded. Every fixture is damaged in every place, one at a time.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFixture, showPage } from '../../tests/support/saved-page';
import type { MessageRow, OpenMessage } from '../domain/sighting';
import type { MailAdapter } from './adapter';
import { gmail } from './gmail';
import { readMessages, readRows } from './read';
import { roundcube } from './roundcube';

const thread = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF';
const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const server = 'https://mail.example.test/?_task=mail&_mbox=INBOX';

const pages: readonly [name: string, adapter: MailAdapter, address: string][] = [
  ['gmail/fixtures/2025-conversation', gmail, thread],
  ['gmail/fixtures/2020-conversation-ru', gmail, thread],
  ['gmail/fixtures/2016-conversation-zh', gmail, thread],
  ['gmail/fixtures/collapsed-only', gmail, thread],
  ['gmail/fixtures/2026-list', gmail, inbox],
  ['gmail/fixtures/list-beside-pane', gmail, inbox],
  ['roundcube/fixtures/1.6-message-preview', roundcube, `${server}&_uid=42&_action=preview&_framed=1`],
  ['roundcube/fixtures/1.6-message-print-he', roundcube, `${server}&_uid=42&_action=print`],
  ['roundcube/fixtures/1.6-list-widescreen', roundcube, server],
  ['roundcube/fixtures/1.6-list-desktop', roundcube, server],
];

type Fact = OpenMessage | MessageRow;

interface Damage {
  readonly what: string;
  readonly damage: () => void;
  readonly repair: () => void;
}

/** What lies in a mail is the mail's own business. */
const bodies = '.a3s, #messagebody';

function readAll(adapter: MailAdapter, address: string): Fact[] {
  const page = { doc: document, url: new URL(address), now: null };
  const rows = readRows(adapter, page);
  const messages = readMessages(adapter, page).flatMap((one) => (one.kind === 'found' ? [one.fact] : []));
  return [...messages, ...(rows.kind === 'found' ? rows.fact : [])];
}

const keyOf = (fact: Fact) => ('messageKey' in fact ? fact.messageKey : fact.key);

/** The fields that may be missing; all others must be right. */
function isNoMoreThan(fact: Fact, truth: Fact): boolean {
  const names = Object.keys(truth) as (keyof Fact)[];
  return names.every((name) => {
    const value: unknown = fact[name];
    return (
      JSON.stringify(value) === JSON.stringify(truth[name]) ||
      value === null ||
      (String(name) === 'snippet' && value === '')
    );
  });
}

function wrongOnes(truths: readonly Fact[], facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => {
    const named = truths.find((truth) => keyOf(truth) === keyOf(fact));
    return named === undefined || !isNoMoreThan(fact, named);
  });
}

beforeEach(() => {
  // The fixtures hide by their own styles only; computing them thousands of times would take a minute.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected && this.closest('[style*="none"]') === null;
  });
});

describe.each(pages)('%s', { timeout: 60_000 }, (name, adapter, address) => {
  const html = readFixture(`lib/mail/${name}.html`);
  const truths = () => {
    showPage(html);
    return readAll(adapter, address);
  };

  /** Damages the page in every place that `places` names, one at a time. */
  function expectNothingWrong(places: (element: Element) => Damage[]): void {
    const truth = truths();
    for (const element of elements(document)) {
      for (const { what, damage, repair } of places(element)) {
        damage();
        expect(wrongOnes(truth, readAll(adapter, address)), `without ${what} of ${element.outerHTML}`).toEqual([]);
        repair();
      }
    }
    expect(readAll(adapter, address)).toEqual(truth);
  }

  // An emoji is a letter of its line: taking it away is another subject, not a damaged page.
  const elements = (doc: Document) =>
    [...doc.body.querySelectorAll(':not(img)')].filter((element) => !element.parentElement?.closest(bodies));

  it('reads nothing wrong when any one attribute is gone', () => {
    expectNothingWrong((element) =>
      [...element.attributes]
        // Without its style a hidden element is no longer hidden: another page again.
        .filter(({ name }) => name !== 'style')
        .map(({ name, value }) => ({
          what: name,
          damage: () => element.removeAttribute(name),
          repair: () => element.setAttribute(name, value),
        })),
    );
  });

  it('reads nothing wrong when any one class has another name', () => {
    expectNothingWrong((element) =>
      [...element.classList].map((token) => ({
        what: token,
        damage: () => element.classList.replace(token, `${token}Q`),
        repair: () => element.classList.replace(`${token}Q`, token),
      })),
    );
  });

  it('reads nothing wrong when any one element is gone', () => {
    expectNothingWrong((element) => {
      const mark = document.createComment('');
      return [{ what: 'all', damage: () => element.replaceWith(mark), repair: () => mark.replaceWith(element) }];
    });
  });

  it('reads nothing wrong when all classes have other names', () => {
    const truth = truths();
    showPage(
      html.replace(
        /class="([^"]+)"/g,
        (_, tokens: string) =>
          `class="${tokens
            .split(' ')
            .map((one) => `x${one}`)
            .join(' ')}"`,
      ),
    );
    expect(wrongOnes(truth, readAll(adapter, address))).toEqual([]);
  });

  it('reads the same when everything is there twice, once hidden', () => {
    const truth = truths();
    for (const element of elements(document).filter((one) => one.matches('[role="listitem"], tr, #message-header'))) {
      const copy = element.cloneNode(true) as HTMLElement;
      copy.style.display = 'none';
      element.after(copy);
    }
    expect(readAll(adapter, address)).toEqual(truth);
  });

  it('is not changed by being read', () => {
    showPage(html);
    const before = document.documentElement.outerHTML;
    readAll(adapter, address);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

// The files that `npm run capture` begins with. They compile and they fail: what is missing is said where it is missing.

export function siteExpectation(id: string, url: URL, today: Date): string {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())).toISOString().slice(0, 10);
  const fill = 'FILL IN';
  const posting = { key: `${id}:${fill}`, title: fill, company: fill, location: fill, url: url.href };
  const readings = [
    { of: 'posting', kind: 'found', fact: posting },
    { of: 'submission', kind: 'nothing' },
    { of: 'statuses', kind: 'nothing' },
  ];
  return `${JSON.stringify({ url: url.href, today: day, readings }, null, 2)}\n`;
}

export function siteAdapter(id: string, url: URL): string {
  return `// ${url.host}: FILL IN which pages, and when their layout was seen.
import type { SiteAdapter } from '../adapter';

export const ${toName(id)}: SiteAdapter = {
  id: '${id}',
  matches: ['${url.protocol}//${url.hostname}/*'],
  // FILL IN: what the site's own id of a posting looks like; the first group is the id.
  idPattern: /^([\\w-]+)$/,
  // The lax look: the address fits, and something is there that every posting has, whatever its layout.
  isPosting: { address: /^${url.protocol}\\/\\/${quoted(url.hostname)}\\//, anyOf: ['h1'] },
  // The strict look. Newest layout first, each with a comment: which one, since when.
  fields: { title: [], company: [], location: [] },
  postingId: () => undefined,
  postingUrl: (_id, url) => url.origin + url.pathname,
};
`;
}

export function mailAdapter(id: string, url: URL): string {
  return `// ${url.host}: FILL IN which layouts, and when they were seen.
import { MissingError } from '../../page/dom';
import type { MailAdapter } from '../adapter';

export const ${toName(id)}: MailAdapter = {
  id: '${id}',
  matches: ['${url.protocol}//${url.hostname}/*'],
  isMailPage: (_doc, url) => url.hostname === '${url.hostname}',
  // What must be there and at rest before the page is worth reading.
  anchor: ({ doc }) => doc.querySelector('main') ?? undefined,
  messages: {
    name: 'message',
    selector: '.FILL-IN-message',
    isShown: () => false,
    elements: () => [],
    // An id that is the same after a reload, in another tab and in the list. Prove it with two saved pages.
    key: () => {
      throw new MissingError('id');
    },
    read: () => {
      throw new MissingError('subject');
    },
  },
  rows: {
    name: 'row',
    selector: '.FILL-IN-row',
    isShown: () => false,
    elements: () => [],
    key: () => {
      throw new MissingError('id');
    },
    read: () => {
      throw new MissingError('subject');
    },
  },
  // Where a message opens or a mail arrives; never where the person types.
  watched: () => [],
  mailbox: (url) => url.origin + url.pathname,
  owner: () => null,
};
`;
}

export function mailTest(id: string, name: string, url: URL): string {
  return `// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFixture, showPage } from '../../../tests/support/saved-page';
import { readMessages } from '../read';
import { ${toName(id)} } from './index';

describe('an open message of ${id}', () => {
  it('is read from ${name}', () => {
    const page = {
      doc: showPage(readFixture('lib/mail/${id}/fixtures/${name}.html')),
      url: new URL('${url.href}'),
      now: null,
    };
    expect(readMessages(${toName(id)}, page)).toMatchObject([
      { kind: 'found', fact: { messageKey: 'FILL IN', from: 'FILL IN', subject: 'FILL IN', text: 'FILL IN' } },
    ]);
  });
});
`;
}

/** `cv-library` to `cvLibrary`; a name may not begin with a digit. */
function toName(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `site${name}` : name;
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

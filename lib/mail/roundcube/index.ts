// Roundcube with the Elastic skin, 1.4 to 1.6. People and providers host it themselves, so it is known by its page and
// not by its address. A message opens as a page (`show`), in a frame beside the list (`preview`), or to print.
import type { MessageRow, OpenMessage } from '../../domain/sighting';
import { readBody, readLine } from '../../page/body-text';
import { find, findAll, isVisible, MissingError, textOf } from '../../page/dom';
import type { MailAdapter, MailPage, MailPart } from '../adapter';
import { senderIn, senderOf } from '../address';
import { type DayOrder, readDate } from '../date-text';
import { envOf } from './env';
import { isOwnFolder, keyOf, placeIn, placeOfMessage, placeOfRow } from './keys';

const selectors = {
  row: '#messagelist tr[id^="rcmrow"]',
  /** Widescreen: spans in one cell; desktop and list: a cell each. */
  rowSender: '.fromto',
  rowDate: '.date',
  rowSubject: 'a[href*="_uid="]',
  header: '#message-header',
  /** Also when folded away: the summary above says the same. */
  sender: 'td.header.from',
  subject: '#message-header .subject',
  /** The long form, and the short one that is long in print. */
  dates: '#message-header .header-summary .text-nowrap, #message-header td.header.date',
  /** HTML, and text, which is a `div` since 1.6 and was a `pre`. */
  body: '#messagebody .message-htmlpart, #messagebody .message-part',
};

/** "Subject:" for screen readers, and the button beside it. */
const beside = '.voice, a.extwin';

/** Since 1.5 Roundcube writes `v1` before the classes of a mail. */
const quotes =
  'blockquote[type="cite"], .pre blockquote, .gmail_quote, .v1gmail_quote, .gmail_attr, .v1gmail_attr, .moz-cite-prefix, .v1moz-cite-prefix';

const messageActions = ['preview', 'print', 'show'];

function opensMessage({ doc, url }: MailPage): boolean {
  const action = url.searchParams.get('_action') ?? /\baction-(\w+)/.exec(doc.body?.className ?? '')?.[1] ?? '';
  return messageActions.includes(action);
}

const messages: MailPart<OpenMessage> = {
  name: 'message',
  selector: `${selectors.header}, #messagebody`,
  isShown: ({ doc, url }) => opensMessage({ doc, url, now: null }) && !isOwnFolder(placeIn(url)?.folder ?? '', doc),
  elements: (page) => {
    const header = find(page.doc, selectors.header);
    if (header === undefined || !opensMessage(page)) return [];
    return isOwnFolder(placeIn(page.url)?.folder ?? '', page.doc) ? [] : [header];
  },
  key: (_, { doc, url }) => keyOf(placeOfMessage(doc, url), doc, url),
  read: (_, messageKey, page) => {
    const subject = page.doc.querySelector(selectors.subject);
    if (subject === null) throw new MissingError('subject');
    return {
      messageKey,
      threadKey: null,
      from: fromOf(page.doc.querySelector(selectors.sender)),
      subject: readLine(subject, beside),
      receivedAt: receivedAt([...page.doc.querySelectorAll(selectors.dates)], page),
      ...bodyOf(page.doc),
    };
  },
};

const rows: MailPart<MessageRow> = {
  name: 'row',
  selector: selectors.row,
  isShown: ({ doc }) => find(doc, '#messagelist tbody tr') !== undefined && !isOwnList(doc),
  elements: ({ doc, url }) =>
    [...doc.querySelectorAll(selectors.row)].filter((row) => isVisible(row) && !isOwnRow(row, url)),
  key: (row, { doc, url }) => keyOf(placeOfRow(row, url), doc, url),
  read: (row, key, page) => ({
    key,
    threadKey: null,
    from: fromOf(find(row, selectors.rowSender) ?? null),
    subject: subjectOfRow(row),
    snippet: '',
    receivedAt: receivedAt(findAll(row, selectors.rowDate), page),
  }),
};

/** Drafts have no `_uid`; in the folder of sent mails the name is the recipient's. */
function isOwnRow(row: Element, url: URL): boolean {
  if (row.querySelector('a[href*="_draft_uid="]') !== null) return true;
  const link = row.querySelector(selectors.rowSubject)?.getAttribute('href') ?? '';
  const place = URL.canParse(link, url.href) ? placeIn(new URL(link, url)) : undefined;
  return place === undefined ? isOwnList(row.ownerDocument) : isOwnFolder(place.folder, row.ownerDocument);
}

function isOwnList(doc: Document): boolean {
  return doc.querySelector('#mailboxlist .sent.selected, #mailboxlist .drafts.selected') !== null;
}

/** The address is in `title`; without "show display names", and in print, it is in the text. */
function fromOf(cell: Element | null): string {
  const contact = cell?.querySelector('.rcmContactAddress, a[href^="mailto:"]');
  const address = contact?.getAttribute('title') ?? contact?.getAttribute('href')?.replace(/^mailto:/, '') ?? '';
  const from = senderOf(textOf(contact ?? undefined), address) ?? senderIn(textOf(contact ?? cell ?? undefined));
  if (from === undefined) throw new MissingError('from');
  return from;
}

function subjectOfRow(row: Element): string {
  const subject = find(row, selectors.rowSubject);
  if (subject === undefined) throw new MissingError('subject');
  return readLine(subject, '');
}

/** Whichever of the forms names an instant; two that disagree name none. */
function receivedAt(elements: readonly Element[], { doc, now }: MailPage): number | null {
  const context = { language: doc.documentElement.lang, order: orderOf(envOf(doc).dateFormat), now };
  const read = elements.map((element) => readDate(textOf(element), context)).filter((instant) => instant !== null);
  return new Set(read).size === 1 ? (read[0] ?? null) : null;
}

function orderOf(format: string | undefined): DayOrder | undefined {
  if (format === undefined || !/d.*m|m.*d/.test(format)) return undefined;
  return format.indexOf('d') < format.indexOf('m') ? 'dmy' : 'mdy';
}

function bodyOf(doc: Document): Pick<OpenMessage, 'text' | 'links'> {
  const bodies = findAll(doc, selectors.body);
  const own = readBody(bodies, quotes);
  const all = own.text === '' ? readBody(bodies, '') : own;
  if (all.text === '') throw new MissingError('text');
  return all;
}

export const roundcube: MailAdapter = {
  id: 'roundcube',
  matches: [],
  isMailPage: (doc, url) => {
    const parts = doc.querySelector('#messagelist, #message-header, #messagebody, #mailboxlist, #composebody') !== null;
    return parts && (doc.body?.classList.contains('task-mail') || url.searchParams.get('_task') === 'mail');
  },
  anchor: ({ doc }) => find(doc, '#messagebody', '#messagelist'),
  messages,
  rows,
  /** The preview beside the list. */
  frames: '#messagecontframe',
  /** The list's `tbody` is replaced when it is refreshed. */
  watched: (doc) => [...doc.querySelectorAll('#messagelist-content, #messagelist')].slice(0, 1),
  mailbox: (url) => `${url.origin}${url.pathname}`,
  owner: (doc) => envOf(doc).owner ?? ownerShown(doc),
};

function ownerShown(doc: Document): string | null {
  const shown = senderIn(textOf(doc.querySelector('.username') ?? undefined));
  return shown?.toLowerCase() ?? null;
}

// An open message of Roundcube: a page (`show`), a frame beside the list (`preview`), or to print. The document holds
// one message, made by the server, so its address and what it says of itself can be held against each other.
import type { OpenMessage } from '../../domain/sighting';
import { readBody } from '../../page/body-text';
import { find, findAll, foldSpace, MissingError } from '../../page/dom';
import type { MailPage, MailPart } from '../adapter';
import { fromOf, receivedAt } from './facts';
import { keyOf, ownFolders, placeIn, placeOfMessage } from './keys';

const selectors = {
  header: '#message-header',
  /** Also when folded away: the summary above says the same. */
  sender: 'td.header.from',
  subject: '#message-header .subject',
  /** The long form, and the short one that is long in print. */
  dates: '#message-header .header-summary .text-nowrap, #message-header td.header.date',
  /** HTML, and text, which is a `div` since 1.6 and was a `pre`. */
  body: '#messagebody .message-htmlpart, #messagebody .message-part',
};

/** Since 1.5 Roundcube writes `v1` before the classes of a mail. */
const quotes = [
  'blockquote[type="cite"], .message-part blockquote',
  '.gmail_quote, .gmail_attr, .moz-cite-prefix',
  '.v1gmail_quote, .v1gmail_attr, .v1moz-cite-prefix',
].join(', ');

const actions = ['preview', 'print', 'show'];

export const messages: MailPart<OpenMessage> = {
  name: 'message',
  selector: `${selectors.header}, #messagebody`,
  isShown: opensMessage,
  elements: (page) => {
    const header = find(page.doc, selectors.header);
    return header !== undefined && opensMessage(page) ? [header] : [];
  },
  key: (_, { doc, url }) => keyOf(placeOfMessage(doc, url), doc, url),
  read: (header, messageKey, page) => ({
    messageKey,
    threadKey: null,
    from: fromOf(header.querySelector(selectors.sender) ?? undefined),
    subject: subjectOf(page.doc),
    receivedAt: receivedAt([...page.doc.querySelectorAll(selectors.dates)], page),
    ...bodyOf(page.doc),
  }),
};

function opensMessage({ doc, url }: MailPage): boolean {
  const action = url.searchParams.get('_action') ?? /\baction-(\w+)/.exec(doc.body?.className ?? '')?.[1] ?? '';
  return actions.includes(action) && !ownFolders(doc).has(placeIn(url)?.folder ?? '');
}

/** Its own words only: "Subject:" for screen readers and a button stand in elements beside them. */
function subjectOf(doc: Document): string {
  const words = [...(doc.querySelector(selectors.subject)?.childNodes ?? [])].filter(
    (node) => node.nodeType === Node.TEXT_NODE,
  );
  const subject = foldSpace(words.map((node) => node.nodeValue ?? '').join(' '));
  if (subject === '') throw new MissingError('subject');
  return subject;
}

function bodyOf(doc: Document): Pick<OpenMessage, 'text' | 'links'> {
  const bodies = findAll(doc, selectors.body);
  const own = readBody(bodies, quotes);
  // A forwarded mail may be nothing but a quote.
  const all = own.text === '' ? readBody(bodies, '') : own;
  if (all.text === '') throw new MissingError('text');
  return all;
}

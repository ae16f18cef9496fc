// An open conversation: the expanded messages of it. Classes are short and odd but have held since 2014; attributes are
// preferred all the same. Whatever lies inside `.a3s` is a stranger's HTML and can prove nothing.
import type { OpenMessage } from '../../domain/sighting';
import { readBody, readLine } from '../../page/body-text';
import { find, findAll, findNearest, isVisible, MissingError, outermost, textOf } from '../../page/dom';
import type { MailPart } from '../adapter';
import { senderOf } from '../address';
import { isApp, isThreadAddress } from './address';
import { hexId, loggedIds } from './ids';
import { receivedAt } from './received-at';

const body = '.a3s';

/** An expanded message. Attributes: since 2018. `.adn`: 2014 and still. */
const message = '.adn, [data-legacy-message-id]:not(tr), [data-message-id]:not(tr)';

/** A collapsed one, which has a sender but neither id nor body: since 2014. */
const collapsed = '.adf';

const sender = '.gD[email]';

/** A message by what it means, should the classes change. */
const loose = '[role="listitem"] [email]';

const selectors = {
  // Its id has been `undefined` on some accounts since 2025-11; the class has not changed since 2014.
  subject: 'h2[data-legacy-thread-id], h2[data-thread-perm-id], h2.hP, .ha h2',
  date: '.g3[title]',
  // `.a3s.aiL` since 2020, `.a3s.aXjCH` before; a second one, hidden and empty, may follow.
  body: ['.ii.gt .a3s', body],
};

/** Quoted and repeated text, Gmail's own buttons, "message clipped". `.im` marks what an earlier message said already. */
const quotes =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra .gmail_quote, .im, blockquote[type="cite"]';
const controls = '.adL, .yj6qo, .ajU, .iX';

export const messages: MailPart<OpenMessage> = {
  name: 'message',
  selector: `${message}, ${body}`,
  isShown: ({ doc, url }) =>
    isApp(url) && !hasOnlyCollapsed(doc) && (isThreadAddress(url) || find(doc, loose) !== undefined),
  elements: ({ doc, url }) => (isApp(url) ? messageElements(doc) : []),
  key: messageKey,
  read: (element, messageKey, page) => ({
    messageKey,
    threadKey: threadKey(element),
    from: senderOfMessage(element),
    subject: subjectOf(element),
    receivedAt: receivedAt(datesOf(element), messageKey, page),
    ...bodyOf(element),
  }),
};

function outside(element: Element): boolean {
  return (element.parentElement?.closest(body) ?? null) === null;
}

function messageElements(doc: Document): Element[] {
  const named = outermost([...doc.querySelectorAll(message)].filter((one) => isVisible(one) && outside(one)));
  if (named.length > 0) return named.filter((one) => !isDraft(one));
  return outermost(findAll(doc, ...selectors.body)).map(wrapperOf);
}

/** Being written here: an editor instead of a body. */
function isDraft(element: Element): boolean {
  return element.querySelector('[g_editable="true"], form [contenteditable="true"]') !== null;
}

/**
 * A message without any of its marks, as in a fragment: what surrounds the body up to its one sender. It must not reach
 * out to another message's, so it ends at the list item.
 */
function wrapperOf(inner: Element): Element {
  for (let scope = inner.parentElement; scope !== null; scope = scope.parentElement) {
    if (scope.querySelector(collapsed) !== null || scope.matches('[role="list"], [role="main"]')) break;
    if ([...scope.querySelectorAll(sender)].some(outside)) return scope;
    if (scope.matches('[role="listitem"]')) break;
  }
  return inner;
}

function hasOnlyCollapsed(doc: Document): boolean {
  return find(doc, collapsed) !== undefined && find(doc, body) === undefined;
}

function messageKey(element: Element): string {
  const inClass = /(?:^|\s)m([0-9a-f]{15,16})(?:\s|$)/.exec(element.querySelector(body)?.className ?? '')?.[1];
  const written = [element.getAttribute('data-legacy-message-id'), element.getAttribute('data-message-id'), inClass];
  const named = new Set(written.map(hexId).filter((id) => id !== undefined));
  const logged = loggedIds(element).messages;
  const [id, ...others] = named.size > 0 ? named : logged;
  const disagree = logged.size > 0 && id !== undefined && !logged.has(id);
  if (id === undefined || others.length > 0 || disagree) throw new MissingError('id');
  return id;
}

function senderOfMessage(element: Element): string {
  const [one, ...others] = findAll(element, sender).filter(outside);
  if (one === undefined || others.some((other) => other.getAttribute('email') !== one.getAttribute('email'))) {
    throw new MissingError('from');
  }
  const from = senderOf(one.getAttribute('name') ?? textOf(one), one.getAttribute('email') ?? '');
  if (from === undefined) throw new MissingError('from');
  return from;
}

function headingOf(element: Element): Element | undefined {
  return findNearest(element, selectors.subject, outside);
}

/** A page without `role=main` is a fragment of one, and a fragment may lack the heading. */
function subjectOf(element: Element): string {
  const heading = headingOf(element);
  const thread = loggedIds(element).threads;
  const named = hexId(heading?.getAttribute('data-legacy-thread-id'));
  // The heading of the conversation that was open before.
  const stale = named !== undefined && thread.size > 0 && !thread.has(named);
  const subject = heading === undefined ? '' : readLine(heading, controls);
  if (subject !== '' && !stale) return subject;
  if (heading === undefined && element.ownerDocument.querySelector('[role="main"]') === null) return '';
  throw new MissingError('subject');
}

function threadKey(element: Element): string | null {
  const heading = headingOf(element);
  const named = ['data-legacy-thread-id', 'data-thread-perm-id'].map((name) => hexId(heading?.getAttribute(name)));
  return named.find((one) => one !== undefined) ?? [...loggedIds(element).threads][0] ?? null;
}

function datesOf(element: Element): string {
  const [title, ...others] = new Set(
    findAll(element, selectors.date)
      .filter(outside)
      .map((one) => one.getAttribute('title') ?? ''),
  );
  return others.length === 0 ? (title ?? '') : '';
}

function bodyOf(element: Element): Pick<OpenMessage, 'text' | 'links'> {
  const bodies = outermost(findAll(element, ...selectors.body));
  const own = readBody(bodies, `${quotes}, ${controls}`);
  // A forwarded mail is nothing but a quote, and Gmail does not fold it away.
  const all = own.text === '' ? readBody(bodies, controls) : own;
  if (all.text === '') throw new MissingError('text');
  return all;
}

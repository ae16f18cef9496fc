// The rows of Gmail's lists. A row is a `tr`; beside a reading pane to the right a conversation is two or three of them, and
// only the first has sender and date.
import type { MessageRow } from '../../domain/sighting';
import { readLine } from '../../page/body-text';
import { find, findAll, isVisible, MissingError, matchesNear, textOf } from '../../page/dom';
import type { MailPage, MailPart } from '../adapter';
import { senderOf } from '../address';
import { isApp, isOwnView, isThreadAddress } from './address';
import { hexId, loggedIds } from './ids';
import { receivedAt } from './received-at';

const selectors = {
  /** Since 2014. */
  row: 'tr.zA',
  /** Since 2014. Never a bare `[email]`: a hidden summary repeats the sender. */
  senders: '.yW [email]',
  /** `.bog` since 2018, before that the first span of the cell. */
  subject: ['.bog', '.y6 > span:first-child'],
  snippet: ['.y2'],
  /** `.apt` in the list beside a pane. */
  date: ['td.xW span[title]', '.apt .apm span[title]'],
  thread: '[data-thread-id], [data-legacy-thread-id]',
  /** Advertisements (`.am0`, `.bvA`) and drafts. */
  notMail: '.am0, .bvA, [data-standalone-draft-id]',
};

/** Rows by what they mean, should the classes change. */
const loose = `tr[role="row"] [email], ${selectors.thread.replaceAll('[', 'tr [')}`;

export const rows: MailPart<MessageRow> = {
  name: 'row',
  selector: selectors.row,
  isShown: ({ doc, url }) => isApp(url) && !isOwnView(url) && !isThreadAddress(url) && find(doc, loose) !== undefined,
  elements: ({ doc, url }, near) =>
    isApp(url) && !isOwnView(url) ? matchesNear(doc, selectors.row, near).filter(isMailRow) : [],
  key: rowKey,
  read: (row, key, page) => {
    const lines = linesOf(row);
    return {
      key,
      threadKey: threadOf(lines) ?? null,
      from: fromOf(row),
      subject: subjectOf(lines),
      snippet: snippetOf(lines),
      receivedAt: receivedAt(dateOf(lines), lastMessageOf(lines, page), page),
    };
  },
};

function isMailRow(row: Element): boolean {
  if (!isVisible(row) || row.matches(selectors.notMail) || row.querySelector(selectors.notMail) !== null) return false;
  const continues = row.matches('.apv') && row.querySelector('.yW') === null;
  return !continues && !isToSomebody(row);
}

/** "To: Ada" in a search: the person's own mail. The word is translated, but only there is one before the name. */
function isToSomebody(row: Element): boolean {
  return /\p{L}/u.test(besideNames(row)?.before ?? '');
}

interface BesideNames {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** What the cell of the senders says besides the senders. */
function besideNames(row: Element | undefined): BesideNames | undefined {
  const cell = row?.querySelector('.yW');
  const names = [...(cell?.querySelectorAll('[email]') ?? [])];
  const [first, last] = [names[0], names.at(-1)];
  if (!cell || first === undefined || last === undefined) return undefined;
  const text = (from: [Node, number], to: [Node, number]) => {
    const range = cell.ownerDocument.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range.toString();
  };
  const inner = names.map((name) => name.textContent ?? '');
  const all = inner.reduce((rest, name) => rest.replace(name, ' '), cell.textContent ?? '');
  const before = text([cell, 0], [first, 0]);
  const after = text([last, last.childNodes.length], [cell, cell.childNodes.length]);
  return { before, between: all.slice(before.length, all.length - after.length), after };
}

/** The `tr`s of one conversation. */
function linesOf(row: Element): Element[] {
  const lines = [row];
  if (!row.matches('.apv')) return lines;
  let next = row.nextElementSibling;
  while (next?.matches('tr.apv') && lines.length < 3) {
    if (isVisible(next)) {
      if (next.querySelector('.yW') !== null) break;
      lines.push(next);
    }
    next = next.nextElementSibling;
  }
  return lines;
}

/** Gmail writes "(no subject)" where there is none, so an empty one is not that. */
function subjectOf(lines: readonly Element[]): string {
  const element = lines.map((line) => find(line, ...selectors.subject)).find((one) => one !== undefined);
  const subject = element === undefined ? '' : readLine(element, '');
  if (subject === '') throw new MissingError('subject');
  return subject;
}

function attributes(lines: readonly Element[], name: string): Set<string> {
  const elements = lines.flatMap((line) => [...line.querySelectorAll(`[${name}]`)]);
  return new Set(elements.map((element) => hexId(element.getAttribute(name))).filter((id) => id !== undefined));
}

/** `undefined` when it is not there, or when two disagree. */
function only(ids: ReadonlySet<string>): string | undefined {
  const [id, ...others] = ids;
  return others.length === 0 ? id : undefined;
}

function threadOf(lines: readonly Element[]): string | undefined {
  const named = new Set([...attributes(lines, 'data-legacy-thread-id'), ...attributes(lines, 'data-thread-id')]);
  return only(named.size > 0 ? named : new Set(lines.flatMap((line) => [...loggedIds(line).threads])));
}

/** The newest message of the conversation that is not a draft. The attributes were missing on some accounts in 2025-11. */
function lastMessageOf(lines: readonly Element[], page: MailPage): string | undefined {
  for (const name of ['data-legacy-last-non-draft-message-id', 'data-legacy-last-message-id']) {
    const last = attributes(lines, name);
    if (last.size > 0) return only(last);
  }
  const logged = only(new Set(lines.flatMap((line) => [...loggedIds(line).messages])));
  if (logged !== undefined || countOf(lines) !== 1) return logged;
  // A conversation is named after its first message, which is the only one if it came when the row says.
  const thread = threadOf(lines);
  return thread !== undefined && receivedAt(dateOf(lines), thread, page) !== null ? thread : undefined;
}

/** What follows the names: "5" since 2018, "(15)" before, nothing for a single message. */
function countOf(lines: readonly Element[]): number {
  const after = besideNames(lines[0])?.after;
  const digits = /\p{Nd}+/u.exec(after ?? '')?.[0];
  return digits === undefined ? (after === undefined ? Number.NaN : 1) : Number(digits.normalize('NFKC'));
}

/** A list that names only the conversation does not say which of its messages came last: not ours to read. */
function rowKey(row: Element, page: MailPage): string | undefined {
  const lines = linesOf(row);
  const message = lastMessageOf(lines, page);
  if (message === undefined && threadOf(lines) === undefined) throw new MissingError('id');
  return message;
}

/** Of several names, the bold ones wrote what is unread, the last one last. */
function fromOf(row: Element): string {
  const senders = findAll(row, selectors.senders);
  const last = senders.filter((one) => one.matches('.zF')).at(-1) ?? senders.at(-1);
  const from = senderOf(last?.getAttribute('name') ?? textOf(last), last?.getAttribute('email') ?? '');
  // A name without its address may be the one that counts.
  const { between, after } = besideNames(row) ?? { between: '', after: '' };
  if (from === undefined || /\p{L}/u.test(between) || /[\p{L},،、]/u.test(after)) throw new MissingError('from');
  return from;
}

/** Absent when the person switched snippets off. */
function snippetOf(lines: readonly Element[]): string {
  const snippet = lines.map((line) => find(line, ...selectors.snippet)).find((one) => one !== undefined);
  return snippet === undefined ? '' : readLine(snippet, '.Zt').replace(/^[-–—]\s+/, '');
}

function dateOf(lines: readonly Element[]): string {
  const date = lines.map((line) => find(line, ...selectors.date)).find((one) => one !== undefined);
  return date?.getAttribute('title') ?? '';
}

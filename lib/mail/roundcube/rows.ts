// The rows of Roundcube's list, in all its layouts: widescreen puts spans into one cell, desktop and list have a cell
// for each. A second table, `#messagelist-fixedcopy`, holds only the header.
import type { MessageRow } from '../../domain/sighting';
import { find, findAll, isVisible, MissingError, matchesNear, textOf } from '../../page/dom';
import type { MailPage, MailPart } from '../adapter';
import { fromOf, receivedAt } from './facts';
import { keyOf, ownFolders, placeIn, placeOfRow } from './keys';

const selectors = {
  row: '#messagelist tr[id^="rcmrow"]',
  sender: '.fromto',
  date: '.date',
  subject: 'a[href*="_uid="]',
};

export const rows: MailPart<MessageRow> = {
  name: 'row',
  selector: selectors.row,
  isShown: (page) => !isOwnList(page.doc) && rowsOf(page, '#messagelist tbody tr').length > 0,
  elements: (page, near) => rowsOf(page, selectors.row, near),
  key: (row, { doc, url }) => keyOf(placeOfRow(row, url), doc, url),
  read: (row, key, page) => ({
    key,
    threadKey: null,
    from: fromOf(find(row, selectors.sender)),
    subject: subjectOf(row),
    snippet: '',
    receivedAt: receivedAt(findAll(row, selectors.date), page),
  }),
};

function rowsOf({ doc, url }: MailPage, selector: string, near?: readonly Element[]): Element[] {
  const own = ownFolders(doc);
  return matchesNear(doc, selector, near).filter((row) => isVisible(row) && !isOwnRow(row, url, own));
}

/** Drafts have no `_uid`; in the folder of sent mails the name is the recipient's. */
function isOwnRow(row: Element, url: URL, own: ReadonlySet<string>): boolean {
  if (row.querySelector('a[href*="_draft_uid="]') !== null) return true;
  const link = row.querySelector(selectors.subject)?.getAttribute('href') ?? '';
  const place = URL.canParse(link, url.href) ? placeIn(new URL(link, url)) : undefined;
  return place === undefined ? isOwnList(row.ownerDocument) : own.has(place.folder);
}

function isOwnList(doc: Document): boolean {
  return doc.querySelector('#mailboxlist .sent.selected, #mailboxlist .drafts.selected') !== null;
}

function subjectOf(row: Element): string {
  const subject = textOf(find(row, selectors.subject));
  if (subject === '') throw new MissingError('subject');
  return subject;
}

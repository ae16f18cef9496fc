// How every mail page is read. The page belongs to an app that may redraw it at any moment, so: the id first, then the
// fields, then the id again; and a field that is missing is an answer, not an exception.
import { broken, found, nothing, type Reading } from '../domain/reading';
import type { MessageRow, OpenMessage } from '../domain/sighting';
import { isVisible, MissingError, touches } from '../page/dom';
import type { MailAdapter, MailPage, MailPart } from './adapter';

/** Every message that is open and visible, newest first; one answer that is not `found` when there is none. */
export function readMessages(adapter: MailAdapter, page: MailPage): readonly Reading<OpenMessage>[] {
  const readings = pagesOf(adapter, page).flatMap((each) => readEach(adapter.messages, each).toReversed());
  const telling = readings.filter(({ kind }) => kind !== 'nothing');
  return telling.length > 0 ? telling : [nothing];
}

/** The rows of the list, in the page's order. With `added`, only those that these elements belong to. */
export function readRows(
  adapter: MailAdapter,
  page: MailPage,
  added?: readonly Element[],
): Reading<readonly MessageRow[]> {
  const readings = readEach(adapter.rows, page, added);
  const rows = readings.flatMap((reading) => (reading.kind === 'found' ? [reading.fact] : []));
  // One odd row among good ones is a row of another kind, not a changed page.
  if (rows.length > 0) return found(rows);
  const missing = [...new Set(readings.flatMap((reading) => (reading.kind === 'broken' ? reading.missing : [])))];
  return missing.length > 0 ? broken(...missing) : nothing;
}

/** The document and those of its frames that hold an open message. */
export function pagesOf(adapter: MailAdapter, page: MailPage): readonly MailPage[] {
  const frames = adapter.frames === undefined ? [] : page.doc.querySelectorAll<HTMLIFrameElement>(adapter.frames);
  return [page, ...[...frames].flatMap((frame) => pageOf(frame, adapter, page))];
}

function pageOf(frame: HTMLIFrameElement, adapter: MailAdapter, { now }: MailPage): MailPage[] {
  // `null` for a frame of another origin, and while it loads.
  const doc = frame.contentDocument;
  if (doc === null || doc.readyState === 'loading' || !isVisible(frame)) return [];
  const page = { doc, url: new URL(doc.URL), now };
  return adapter.isMailPage(doc, page.url) ? [page] : [];
}

function readEach<Fact>(part: MailPart<Fact>, page: MailPage, added?: readonly Element[]): readonly Reading<Fact>[] {
  const elements = part.elements(page, added);
  if (elements.length === 0 && added === undefined) return [part.isShown(page) ? broken(part.name) : nothing];
  const byKey = new Map<string, Reading<Fact>>();
  for (const element of elements) {
    const { key, reading } = readOne(part, element, page);
    // A second copy of a message says the same; the later one is the one on top.
    byKey.set(key ?? `unnamed ${byKey.size}`, reading);
  }
  return [...byKey.values()];
}

function readOne<Fact>(
  part: MailPart<Fact>,
  element: Element,
  page: MailPage,
): { key: string | undefined; reading: Reading<Fact> } {
  let key: string | undefined;
  try {
    key = part.key(element, page);
    if (key === undefined) return { key, reading: nothing };
    const fact = part.read(element, key, page);
    if (!element.isConnected || part.key(element, page) !== key) throw new MissingError('id');
    return { key, reading: found(fact) };
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    return { key, reading: broken(error.field) };
  }
}

/** Can what was added to the page have opened a message? */
export function mayHoldMessage(adapter: MailAdapter, added: readonly Element[]): boolean {
  return touches(added, adapter.messages.selector);
}

// Runs inside the page that inbox.bench.ts makes: the extension's own reader over a long list of rows.
import { readRows } from '@/lib/mail/read';
import { mailAdapterFor } from '@/lib/mail/registry';

export interface InboxTimes {
  /** Rows that were really read, so that nothing is measured in vain. */
  readonly rows: number;
  readonly wholeMs: number;
  readonly addedMs: number;
}

declare global {
  var measureInbox: (html: string) => InboxTimes;
}

/** `html` is a row that arrives; a hundred of them do, one by one. */
globalThis.measureInbox = (html) => {
  const page = { doc: document, url: new URL('http://127.0.0.1/?_task=mail'), now: new Date() };
  const adapter = mailAdapterFor(document, page.url);
  const list = document.querySelector('#messagelist tbody');
  if (adapter === undefined || list === null) throw new Error('This is no inbox that an adapter knows');
  const clock = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const whole = Array.from({ length: 5 }, () => clock(() => readRows(adapter, page)));
  let addedMs = 0;
  for (let count = 0; count < 100; count++) {
    list.insertAdjacentHTML('afterbegin', html.replaceAll('UID', String(100_000 + count)));
    const [row] = list.children;
    if (row !== undefined) addedMs += clock(() => readRows(adapter, page, [row]));
  }
  const reading = readRows(adapter, page);
  return { rows: reading.kind === 'found' ? reading.fact.length : 0, wholeMs: Math.min(...whole), addedMs };
};

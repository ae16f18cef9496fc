// What runs inside a saved page, beside it and out of its reach: the same readers as in the extension.
import type { Reading } from '@/lib/domain/reading';
import { readMessages, readRows } from '@/lib/mail/read';
import { mailAdapterFor } from '@/lib/mail/registry';
import { readSitePage, type SiteReading } from './site-reader';

export interface PageReadings {
  readonly adapter: string | null;
  readonly readings: readonly SiteReading[];
}

declare global {
  var readThisPage: () => string;
}

globalThis.readThisPage = () => JSON.stringify(readPage(document, new URL(location.href)));

function readPage(doc: Document, url: URL): PageReadings {
  const mail = readMailPage(doc, url);
  return mail ?? readSitePage(doc, url, new Date()) ?? { adapter: null, readings: [] };
}

function readMailPage(doc: Document, url: URL): PageReadings | undefined {
  const adapter = mailAdapterFor(doc, url);
  if (adapter === undefined) return undefined;
  // Saved at some other time: its "today" is over.
  const page = { doc, url, now: null };
  const messages = readMessages(adapter, page).map((reading) => reported('openMessage', reading));
  return { adapter: adapter.id, readings: [...messages, reported('rows', readRows(adapter, page))] };
}

function reported(of: string, reading: Reading<unknown>): SiteReading {
  if (reading.kind === 'found') return { of, kind: 'found', fact: withDates(reading.fact) };
  return reading.kind === 'broken' ? { of, kind: 'broken', missing: reading.missing } : { of, kind: 'nothing' };
}

/** Instants as ISO strings, which people can read. */
function withDates(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(withDates);
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]: [string, unknown]) => [
      name,
      name.endsWith('At') && typeof value === 'number' ? new Date(value).toISOString() : value,
    ]),
  );
}

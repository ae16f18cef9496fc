// Reads a page of a job site as its adapter describes it. Looks only; whatever goes wrong reads as `broken`, never as
// an exception in somebody's page.
import type { Reading } from '../domain/reading';
import type { JobPosting, StatusRow, Submission } from '../domain/sighting';
import type { SiteAdapter } from './adapter';
import { drawn, findSeen } from './read-field';
import { readPosting } from './read-posting';
import { readStatuses } from './read-statuses';
import { readSubmission } from './read-submission';
import { siteAdapterFor } from './registry';

/** `missing` beside a `found`: something of the site changed, but the fact could still be had. */
type PartOf<Of extends string, Fact> = { readonly of: Of } & (
  | { readonly kind: 'found'; readonly fact: Fact; readonly missing?: readonly string[] }
  | Exclude<Reading<Fact>, { kind: 'found' }>
);

export type SiteReading =
  | PartOf<'posting', JobPosting>
  | PartOf<'submission', Submission>
  | PartOf<'statuses', readonly StatusRow[]>;

export interface PageReading {
  readonly adapter: string;
  readonly readings: readonly SiteReading[];
}

export interface ReadOptions {
  /** `false`: selectors only, as adapters are tested. */
  readonly structuredData: boolean;
}

/** `undefined`: nobody has this address. */
export function readPage(
  doc: Document,
  url: URL,
  today: Date,
  options: ReadOptions = { structuredData: true },
): PageReading | undefined {
  const adapter = siteAdapterFor(url);
  return adapter === undefined ? undefined : readWith(adapter, doc, url, today, options);
}

export function readWith(
  adapter: SiteAdapter,
  doc: Document,
  url: URL,
  today: Date,
  options: ReadOptions,
): PageReading {
  return {
    adapter: adapter.id,
    readings: [
      attempt('posting', () => readPosting(adapter, doc, url, options)),
      attempt('submission', () => ({ reading: readSubmission(adapter, doc, url), missing: [] })),
      attempt('statuses', () => readStatuses(adapter, doc, url, today)),
    ],
  };
}

/** What to wait for before this address can be read. */
export function findAnchor(doc: Document, url: URL): Element | undefined {
  const adapter = siteAdapterFor(url);
  if (adapter === undefined) return doc.body;
  const tests = [
    adapter.isPosting,
    ...Object.values(adapter.submitted?.signs ?? {}),
    ...(adapter.statuses === undefined ? [] : [adapter.statuses.page]),
  ];
  const anchors = tests.filter(({ address }) => address.test(url.href)).flatMap(({ anyOf }) => anyOf ?? []);
  return anchors.length === 0 ? doc.body : findSeen(doc, anchors, drawn);
}

/** Where rows that load later appear. */
export function findLists(doc: Document, url: URL): Element[] {
  const list = siteAdapterFor(url)?.statuses?.list;
  const element = list === undefined ? undefined : findSeen(doc, list, drawn);
  return element === undefined ? [] : [element];
}

/** Inside another page only what an adapter expects there is read: an apply form, say. */
export function readsFrame(url: URL): boolean {
  return siteAdapterFor(url)?.frames?.test(url.href) ?? false;
}

function attempt<Of extends string, Fact>(
  of: Of,
  read: () => { reading: Reading<Fact>; missing: readonly string[] },
): PartOf<Of, Fact> {
  try {
    const { reading, missing } = read();
    return reading.kind === 'found' && missing.length > 0 ? { of, ...reading, missing } : { of, ...reading };
  } catch (error) {
    return { of, kind: 'broken', missing: [error instanceof Error ? error.name : 'unknown'] };
  }
}

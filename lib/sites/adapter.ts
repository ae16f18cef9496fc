// What a job site must be able to say about its pages: mostly data. See CONTRIBUTING, "A site".
// `read.ts` interprets it; an adapter itself never walks a page unless no selector can say what it means.
import type { Reading } from '../domain/reading';
import type { JobPosting, SiteStatus } from '../domain/sighting';

/**
 * Where a field is. A string: the element's text. A pair: one of its attributes. `own`: the text of the element itself,
 * without what is nested after it, which leaves out words that only screen readers are given ("opens in a new window").
 * Lists are ordered: newest layout first; data attributes before ARIA before long-lived classes.
 */
export type FieldSelector = string | readonly [selector: string, attribute: string] | { readonly own: string };

/** A test of a page is data too: everything that it names must hold. */
export interface PageTest {
  /** Held against the whole address. */
  readonly address: RegExp;
  /** One of these must be there and visible. */
  readonly anyOf?: readonly string[];
  /** None of these may be there and visible. */
  readonly noneOf?: readonly string[];
  /** Held against the title of the document. */
  readonly title?: RegExp;
}

export type PostingField = 'title' | 'company' | 'location';
export type RowField = 'id' | 'title' | 'company' | 'location' | 'wording' | 'date';

export interface SubmissionTable {
  /** A page that looks like a confirmation although no second sign is there reads as broken. */
  readonly page: PageTest;
  /** Signs of "you have just applied" that do not depend on each other; two are needed. */
  readonly signs: Readonly<Record<string, PageTest>>;
  /** The id of the posting, where the confirmation page has it. */
  postingId(doc: Document, url: URL): string | undefined;
}

export interface StatusTable {
  /** The lax look: a list with something in it. */
  readonly page: PageTest;
  readonly row: readonly string[];
  readonly fields: Readonly<Record<RowField, readonly FieldSelector[]>>;
  /** What to watch for rows that load later. */
  readonly list: readonly string[];
  /** The site's wording, lower case, to our status. */
  readonly wordings: Readonly<Record<string, SiteStatus>>;
}

export interface SiteAdapter {
  /** Folder name, and the `<site>` of every key: `<site>:<posting id>`. */
  readonly id: string;
  readonly matches: readonly string[];
  /** Addresses that are also read when they are shown inside a frame of another page. */
  readonly frames?: RegExp;
  /** What an id of the site looks like, alone or inside an address. Its first group is the id. */
  readonly idPattern: RegExp;
  /** The lax look. */
  readonly isPosting: PageTest;
  /** The strict look. */
  readonly fields: Readonly<Record<PostingField, readonly FieldSelector[]>>;
  /** The posting's id, or `undefined` when the page shows none, or another one than its address names. */
  postingId(doc: Document, url: URL): string | undefined;
  postingUrl(id: string, url: URL): string;
  readonly submitted?: SubmissionTable;
  readonly statuses?: StatusTable;
  /** Only where data cannot say it. */
  read?(doc: Document, url: URL): Reading<JobPosting>;
}

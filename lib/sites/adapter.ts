// What a job site must be able to say about its pages: mostly data. See CONTRIBUTING, "A site".
import type { Reading } from '../domain/reading';
import type { JobPosting, SiteStatus, StatusRow } from '../domain/sighting';

/** CSS selector for the text, or `[selector, attribute]`. Lists are ordered, newest layout first. */
export type FieldSelector = string | readonly [selector: string, attribute: string];

/** A page test is data too: the address must fit, and one of the selectors must be there and visible. */
export interface PageTest {
  readonly address: RegExp;
  readonly anyOf?: readonly string[];
}

export interface StatusTable {
  readonly page: PageTest;
  readonly row: readonly string[];
  readonly fields: {
    readonly key: readonly FieldSelector[];
    readonly title: readonly FieldSelector[];
    readonly company: readonly FieldSelector[];
    readonly location: readonly FieldSelector[];
    readonly wording: readonly FieldSelector[];
    readonly date: readonly FieldSelector[];
  };
  /** The site's wording, lower case, to our status. */
  readonly wordings: Readonly<Record<string, SiteStatus>>;
}

export interface SiteAdapter {
  readonly id: string;
  readonly matches: readonly string[];
  /** The lax look. */
  readonly isPosting: PageTest;
  /** The strict look. */
  readonly fields: Readonly<Record<'title' | 'company' | 'location', readonly FieldSelector[]>>;
  /** Names the posting: from the address or the page. */
  postingKey(doc: Document, url: URL): string | undefined;
  /** Signs of "you have just applied"; two independent ones are needed. */
  readonly submitted?: {
    readonly signs: Readonly<Record<string, PageTest>>;
    /** Posting id inside the confirmation page, where there is one. */
    postingKey(doc: Document, url: URL): string | undefined;
  };
  readonly statuses?: StatusTable;
  /** Only where data cannot say it. */
  read?(doc: Document, url: URL): Reading<JobPosting>;
  readStatuses?(doc: Document, url: URL, today: Date): Reading<readonly StatusRow[]>;
}

// A sighting is a fact that a page showed. Text and links only, never HTML, never the body of a mail.
import type { Verdict } from './verdict';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

export const dayMs = 24 * 60 * 60 * 1000;

/** Calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface JobPosting {
  /** Names the posting across pages and sites: `indeed:0123456789abcdef`. */
  readonly key: string;
  readonly title: string;
  readonly company: string;
  readonly location: string | null;
  readonly url: string;
}

/** "You have just applied", as a job site's own page says it. */
export interface Submission {
  /** The posting's key when the page or the visit before names it. */
  readonly key: string | null;
  /** Which independent signs agreed; two are needed. */
  readonly signs: readonly string[];
}

/** What a job site's "my applications" page says of one application. */
export type SiteStatus = 'applied' | 'viewed' | 'interview' | 'offered' | 'rejected' | 'withdrawn' | 'closed';

export interface StatusRow {
  readonly key: string;
  readonly title: string;
  readonly company: string;
  readonly location: string | null;
  /** `null` when the wording is one that we do not know. */
  readonly status: SiteStatus | null;
  /** The page's own words, kept beside the mapped status. */
  readonly wording: string;
  readonly statusOn: Day | null;
}

/** A message as an open mail shows it. */
export interface OpenMessage {
  /** Stable across reloads and tabs. */
  readonly messageKey: string;
  readonly threadKey: string | null;
  /** `Name <address>`. */
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: Instant | null;
  readonly text: string;
  readonly links: readonly string[];
}

export interface MessageRow {
  /** Equal to the `messageKey` of the same message when it is opened. */
  readonly key: string;
  /** Equal to the `threadKey` of that message, where the list says it. */
  readonly threadKey: string | null;
  readonly from: string;
  readonly subject: string;
  readonly snippet: string;
  readonly receivedAt: Instant | null;
}

/** What the worker is told of a mail. The body stays in the tab. */
export interface MailSighting {
  readonly of: 'mail';
  readonly adapter: string;
  /** A row shows only the beginning of a mail; the opened message has the last word. */
  readonly part: 'openMessage' | 'rows';
  readonly messageKey: string;
  readonly threadKey: string | null;
  readonly from: string;
  readonly receivedAt: Instant | null;
  readonly verdict: Verdict;
  /** Address of the mailbox, so that a draft opens in the same one. */
  readonly mailbox: string;
}

export interface PostingSighting {
  readonly of: 'posting';
  readonly adapter: string;
  readonly posting: JobPosting;
}

export interface SubmissionSighting {
  readonly of: 'submission';
  readonly adapter: string;
  readonly submission: Submission;
}

export interface StatusesSighting {
  readonly of: 'statuses';
  readonly adapter: string;
  readonly rows: readonly StatusRow[];
}

/** Whether an adapter could read its page; counted per adapter and day, nothing else is kept. */
export interface ReadingSighting {
  readonly of: 'reading';
  readonly adapter: string;
  readonly part: ReadingPart;
  readonly kind: 'found' | 'broken';
  readonly missing: readonly string[];
}

export type ReadingPart = 'posting' | 'submission' | 'statuses' | 'openMessage' | 'rows';

export type Sighting = MailSighting | PostingSighting | SubmissionSighting | StatusesSighting | ReadingSighting;

// What a mail service must be able to say about its page. One folder per service; see CONTRIBUTING, "A mail service".
//
// An adapter only points and names: which elements are messages and rows, what one is called, what it says. The order
// of reading and the three answers are the same for all services: see `read.ts`.
import type { MessageRow, OpenMessage } from '../domain/sighting';

/** A document of the service, at the address that it has now. */
export interface MailPage {
  readonly doc: Document;
  readonly url: URL;
  /** For "Today 09:17"; `null` for a page that was saved some time ago. */
  readonly now: Date | null;
}

/** One kind of thing that a page shows several of. */
export interface MailPart<Fact> {
  /** What the reading is called when none of its fields can be named. */
  readonly name: string;
  /** Matches each element, however loosely: tells whether something added to the page can matter. */
  readonly selector: string;
  /** The lax look: does the page seem to show at least one? When this says yes and nothing is found, it is `broken`. */
  isShown(page: MailPage): boolean;
  /** Those that are visible and not the person's own, in the page's order. With `near`, only those that it touches. */
  elements(page: MailPage, near?: readonly Element[]): readonly Element[];
  /**
   * Throws `MissingError` when the element has no id of the known shape, or two that disagree. `undefined` for a row that
   * does not name its message: opened, that would be another one.
   */
  key(element: Element, page: MailPage): string | undefined;
  /** Throws `MissingError` for a field that cannot be read for sure. */
  read(element: Element, key: string, page: MailPage): Fact;
}

export interface MailAdapter {
  /** Folder name and the `<adapter>` of every dedupe key. */
  readonly id: string;
  /** Match patterns of the service's own hosts; empty for one that people host themselves. */
  readonly matches: readonly string[];
  /** Is this document one of the service's pages? */
  isMailPage(doc: Document, url: URL): boolean;
  /** What must be there and at rest before this page is worth reading. */
  anchor(page: MailPage): Element | undefined;
  readonly messages: MailPart<OpenMessage>;
  readonly rows: MailPart<MessageRow>;
  /** Frames of the same origin in which a message opens; absent when messages open in the page itself. */
  readonly frames?: string;
  /** Elements in which a message opens or a mail arrives; the observer watches only these. */
  watched(doc: Document): readonly Element[];
  /** Address of the mailbox, without the message: a draft opens there. */
  mailbox(url: URL): string;
  /** The person's own mail address, where the page shows it: their own mails are none of our business. */
  owner(doc: Document): string | null;
}

export interface ComposeFields {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Address that opens the service's own compose window, filled in. Nothing is sent. */
export type ComposeLink = (mailbox: string, fields: ComposeFields) => string;

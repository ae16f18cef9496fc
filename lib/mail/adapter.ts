// What a mail service must be able to say about its page. One folder per service; see CONTRIBUTING, "A mail service".
import type { Reading } from '../domain/reading';
import type { MessageRow, OpenMessage } from '../domain/sighting';

export interface MailAdapter {
  /** Folder name and the `<adapter>` of every dedupe key. */
  readonly id: string;
  /** Match patterns of the service's own hosts; empty for one that people host themselves. */
  readonly matches: readonly string[];
  /** The lax look: is this document one of the service's pages? */
  isMailPage(doc: Document, url: URL): boolean;
  /** The strict look at every message that is open and visible, newest first. */
  openMessages(doc: Document, url: URL): Reading<readonly OpenMessage[]>;
  /** The visible rows of the list, in the page's order. */
  rows(doc: Document, url: URL): Reading<readonly MessageRow[]>;
  /** Elements whose child lists change when a message opens or a mail arrives; the observer watches only these. */
  watched(doc: Document): readonly Element[];
  /** Address of the mailbox, without the message: a draft opens there. */
  mailbox(url: URL): string;
}

export interface ComposeFields {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Address that opens the service's own compose window, filled in. Nothing is sent. */
export type ComposeLink = (mailbox: string, fields: ComposeFields) => string;

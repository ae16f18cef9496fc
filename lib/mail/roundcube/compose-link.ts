// Roundcube's prefilled compose page; it redirects to `_id=…` and the text arrives (seen on 1.6).
import type { ComposeLink } from '../adapter';

export const composeLink: ComposeLink = (mailbox, { to, subject, body }) =>
  `${mailbox}?_task=mail&_action=compose&_to=${encode(to)}&_subject=${encode(subject)}&_body=${encode(body)}`;

/** Half of a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll('\r\n', '\n').replace(/\p{Cs}/gu, ''));
}

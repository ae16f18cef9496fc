// Gmail's own prefilled compose window, as many extensions have used it for years. Plain text only.
import type { ComposeLink } from '../adapter';

/** Google answers longer addresses with an error page; what does not fit is left for "copy text". */
const maxLength = 8000;

export const composeLink: ComposeLink = (mailbox, { to, subject, body }) => {
  const link = (text: string) =>
    `${mailbox}?view=cm&fs=1&tf=1&to=${encode(to)}&su=${encode(subject)}&body=${encode(text.replaceAll('\r\n', '\n'))}`;
  let text = body;
  while (link(text).length > maxLength && text !== '') text = text.slice(0, Math.floor(text.length * 0.9));
  return link(text);
};

/** Half of a pair cannot be encoded; cutting a text may leave one. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

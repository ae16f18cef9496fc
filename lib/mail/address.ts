// Senders as `Name <address>`, the one form in which they leave an adapter.
import { foldSpace } from '../page/dom';

const address = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/;

export function isAddress(text: string): boolean {
  return address.test(text);
}

/** `undefined` unless `email` is an address. A name must not be able to look like one that follows in brackets. */
export function senderOf(name: string, email: string): string | undefined {
  const mailbox = email.trim();
  if (!isAddress(mailbox)) return undefined;
  const shown = foldSpace(name)
    .replace(/[<>]/g, '')
    .replace(/^["']+|["']+$/g, '')
    .trim();
  return shown === '' || shown.toLowerCase() === mailbox.toLowerCase() ? mailbox : `${shown} <${mailbox}>`;
}

/** From a text such as `Name <address>` or a bare address. */
export function senderIn(text: string): string | undefined {
  const folded = foldSpace(text);
  const match = /^(.*)<([^<>]+)>$/.exec(folded);
  return match ? senderOf(match[1] ?? '', match[2] ?? '') : senderOf('', folded);
}

/** The address alone, lower case, for comparing. */
export function addressOf(sender: string): string {
  return (/<([^<>]+)>$/.exec(sender)?.[1] ?? sender).trim().toLowerCase();
}

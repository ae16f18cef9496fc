// What the addresses of a mail's links say. Some senders put the answer there and nowhere else.
import type { MailLabel } from '../domain/verdict';

export interface LinkSign {
  readonly id: string;
  readonly label: MailLabel;
  /** Parts of an address, in lower case. */
  readonly parts: readonly string[];
  /** Says it for certain, whatever the words of the mail are. */
  readonly needsNoWords?: true;
}

const mostLinks = 300;
const longestLink = 2_000;

/** Addresses inside a text, with what a mail program prints behind them. */
const inText = /(?:https?:\/\/|<URL )[^\n<>]{1,400}/gi;

/** The signs found in the links, and in the addresses that a text carries inside it. */
export function readLinks(links: readonly string[], text: string, signs: readonly LinkSign[]): readonly LinkSign[] {
  const addresses = links.slice(0, mostLinks).map((link) => link.slice(0, longestLink));
  const written = text.includes(':/') || text.includes('<') ? (text.match(inText)?.slice(0, mostLinks) ?? []) : [];
  if (addresses.length + written.length === 0) return [];
  const all = [...addresses, ...written].join('\n').toLowerCase();
  return signs.filter((sign) => sign.parts.some((part) => all.includes(part)));
}

/** What a link says that needs no words; the first of `link-signs.ts` where several do. */
export function saidByLink(found: readonly LinkSign[]): MailLabel | undefined {
  return found.find(({ needsNoWords }) => needsNoWords === true)?.label;
}

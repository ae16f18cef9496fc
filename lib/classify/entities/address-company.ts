// The company that only an address tells: `jobs@moss-bakery.com` is Moss Bakery. Asked last, since an address is written
// without spaces, and agencies have addresses too.
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { ownLabel } from './sender-company';

/** Few letters are initials; `xn--` is no way to write a name. */
const isWritten = /^(?!xn--).*[a-z]{4}/;
export function companyFromAddress(mail: ReadMail): string | null {
  const label = ownLabel(mail);
  if (!isWritten.test(label) || mail.names.isForOthers(label)) return null;
  if (mail.names.isAny(['never', 'common', 'office'], label)) return null;
  const words = wordsOf(mail);
  return label
    .replace(joined, '-&-')
    .split('-')
    .flatMap((part) => cutAtWord(part, words))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** "Moss & Sons"; "and" of "Highland" and "Thousand" joins nothing. */
const joined = /(?<=..[aegiknopxy])-?and-?(?=[^r]..)/;

const shortestPart = 3;

/** "Ana Moss" writes from `mossbakery`, about a job in the bakery: `moss`, `bakery`. */
function cutAtWord(label: string, words: readonly string[]): string[] {
  for (const word of words) {
    if (word.length > label.length - shortestPart) continue;
    if (label.startsWith(word)) return [word, label.slice(word.length)];
    if (label.endsWith(word)) return [label.slice(0, -word.length), word];
  }
  return [label];
}

/** Longest first. */
function wordsOf({ subject, sender, text }: ReadMail): string[] {
  return foldWord(`${sender.name} ${subject} ${text.slice(0, 2_000)} ${text.slice(-500)}`)
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > shortestPart)
    .sort((one, other) => other.length - one.length);
}

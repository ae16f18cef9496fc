// Who sent a mail: an applicant system, a job board, a person. A shared sender never names the employer.
import type { NameBook } from './name-book';
import type { SenderBook } from './sender-book';
import type { SenderKind } from './senders';
import { tidy } from './text/fold';
import { cutLine } from './text/pieces';

export interface Address {
  /** The name shown before the address, without quotes. */
  readonly name: string;
  readonly local: string;
  readonly domain: string;
  readonly kind: SenderKind | 'own';
  /** The domain of the service that sends for others, null for somebody's own. */
  readonly service: string | null;
  readonly noReply: boolean;
}

export interface Sender extends Address {
  /** Name or address speak of hiring: `careers@`, "Talent Team". */
  readonly recruits: boolean;
}

const noReplyLocal =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|notifications?|automated|autoreply|system|mailer)/;
const alertLocal =
  /^(?:alerts?|jobalerts?|job[-_.]?alerts?|jobs?[-_.]listings|recommendations?|newsletters?|digest|updates|match(?:es)?)(?:[-_.@]|$)/;

export function readSender(from: string, book: SenderBook, names: NameBook): Sender {
  const address = readAddress(from, book);
  return { ...address, recruits: names.findIn('hiring', cutLine(from.slice(0, 500))) >= 0 };
}

export function readAddress(from: string, book: SenderBook): Address {
  const capped = tidy(from.slice(0, 500)).trim();
  const open = capped.lastIndexOf('<');
  const address = (open >= 0 ? capped.slice(open + 1) : capped).replace('>', '').trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = at >= 0 ? address.slice(0, at) : '';
  const domain = at >= 0 ? address.slice(at + 1) : '';
  const name = open > 0 ? unquote(capped.slice(0, open)) : at >= 0 ? '' : unquote(capped);
  const service = book.find(domain);
  return {
    name,
    local,
    domain,
    kind: service?.kind === 'board' && alertLocal.test(local) ? 'alert' : (service?.kind ?? 'own'),
    service: service?.domain ?? null,
    noReply: noReplyLocal.test(local),
  };
}

function unquote(name: string): string {
  return name.trim().replace(/^["']/, '').replace(/["']$/, '').trim();
}

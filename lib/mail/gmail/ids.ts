// Gmail's ids, the strongest hook that its page has. One number names a message everywhere: decimal in
// `#msg-f:1654009536642772396`, hexadecimal in `data-legacy-message-id`, inside base64 in `jslog`. Its upper bits are
// the time at which Google received the message: undocumented, and right in every page we have seen since 2014.
import type { Instant } from '../../domain/sighting';

const earliest = Date.UTC(2004, 3, 1);
const latest = Date.UTC(2100, 0, 1);

/** `#msg-f:…`, `#thread-f:…` or the bare hexadecimal form, as hexadecimal. Nothing for `undefined` and the like. */
export function hexId(value: string | null | undefined): string | undefined {
  const text = (value ?? '').trim();
  const decimal = /^#?(?:msg|thread)-f:(\d{15,20})$/.exec(text)?.[1];
  const hex = decimal === undefined ? text : BigInt(decimal).toString(16);
  return /^[0-9a-f]{15,16}$/.test(hex) && isTime(receivedAtOf(hex)) ? hex : undefined;
}

export function receivedAtOf(hex: string): Instant {
  return Number(BigInt(`0x${hex}`) >> 20n);
}

function isTime(instant: Instant): boolean {
  return instant > earliest && instant < latest;
}

export interface LoggedIds {
  readonly messages: ReadonlySet<string>;
  readonly threads: ReadonlySet<string>;
}

/** The ids in the `jslog` attributes of `root` and of what is in it. */
export function loggedIds(root: Element): LoggedIds {
  const messages = new Set<string>();
  const threads = new Set<string>();
  const logged = [root, ...root.querySelectorAll('[jslog]')].filter((element) => element.closest('.a3s') === null);
  for (const element of logged) {
    for (const segment of (element.getAttribute('jslog') ?? '').split(';')) {
      const text = decoded(segment);
      for (const [id, kind] of text.matchAll(/#(msg|thread)-f:\d+/g)) {
        const hex = hexId(id);
        if (hex !== undefined) (kind === 'msg' ? messages : threads).add(hex);
      }
    }
  }
  return { messages, threads };
}

/** A segment reads `4:WyIjbXNnLWY6…`; the number before it has changed over the years. */
function decoded(segment: string): string {
  const base64 = /^\s*\d+:([\w+/=-]{16,})\s*$/.exec(segment)?.[1];
  if (base64 === undefined) return '';
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

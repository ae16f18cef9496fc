// What Gmail's address says of the page: `/mail/u/<N>/#<view>[/<query>][/p<page>]/<token>`.

/** Addresses under the same host that are not the mail app: compose, print, "show original", a clipped message. */
const otherViews = new Set(['att', 'cm', 'lg', 'om', 'pt', 'snatt']);

/** Lists of what the person wrote. */
const ownViews = new Set(['drafts', 'outbox', 'scheduled', 'sent']);

export function isApp(url: URL): boolean {
  return !otherViews.has(url.searchParams.get('view') ?? '');
}

export function isOwnView(url: URL): boolean {
  return ownViews.has(segments(url)[0] ?? '');
}

/** The last segment names a conversation; the hash stays so in the split pane, where the list stays too. */
export function isThreadAddress(url: URL): boolean {
  const parts = segments(url);
  const token = parts.at(-1) ?? '';
  return url.searchParams.has('th') || (parts.length > 1 && /^[A-Za-z0-9]{15,}$/.test(token));
}

/** Up to the account: `/mail/u/0/`, and for a delegated one `/mail/u/0/d/<id>/` or `/mail/b/<id>/u/0/`. */
export function mailboxOf(url: URL): string {
  const path = /^\/mail\/(?:b\/[^/]+\/)?u\/[^/]+\/(?:d\/[^/]+\/)?/.exec(`${url.pathname}/`)?.[0] ?? '/mail/u/0/';
  return `${url.origin}${path}`;
}

function segments(url: URL): string[] {
  return (url.hash.slice(1).split('?')[0] ?? '').split('/').filter((part) => part !== '');
}

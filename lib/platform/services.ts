// What Rebound can be switched on for, as data: each service with exactly the hosts that its switch asks for. Whether
// one is on is read from the browser's permissions, never remembered beside them.
import type { MessageKey } from '../i18n/t';

export interface Service {
  readonly id: string;
  readonly name: MessageKey;
  /** What is read there, and what for. */
  readonly about: MessageKey;
  readonly origins: readonly string[];
  /** Hosts beside those that people may type when they mean it. */
  readonly alsoTyped?: readonly string[];
}

export const services: readonly Service[] = [
  {
    id: 'gmail',
    name: 'service_gmail',
    about: 'service_gmail_about',
    origins: ['https://mail.google.com/*'],
    alsoTyped: ['gmail.com', 'googlemail.com', 'google.com'],
  },
  { id: 'indeed', name: 'service_indeed', about: 'service_indeed_about', origins: ['https://*.indeed.com/*'] },
];

/** Names of adapters, for saying where something was read. */
export const adapterNames: Readonly<Record<string, MessageKey>> = {
  gmail: 'service_gmail',
  indeed: 'service_indeed',
  roundcube: 'service_roundcube',
};

export type WebmailAddress =
  | { readonly ok: true; readonly origin: string; readonly host: string }
  /** `service`: the one that the problem names. */
  | { readonly ok: false; readonly problem: MessageKey; readonly service?: MessageKey };

/**
 * The one host that stands behind an address as people type it. Match patterns name no port in Firefox, so none is
 * asked for; and never a whole domain, since a wildcard would say more than the person did.
 */
export function readWebmailAddress(typed: string): WebmailAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'webmail_problem_empty' };
  if (/^[^\s@/]+@[^\s@/]+$/.test(text)) return { ok: false, problem: 'webmail_problem_mail_address' };
  const url = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || !isOneHost(url.hostname)) return { ok: false, problem: 'webmail_problem_unreadable' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { ok: false, problem: 'webmail_problem_unreadable' };
  const service = services.find((one) => hostsOf(one).some((host) => isWithin(url.hostname, host)));
  if (service !== undefined) return { ok: false, problem: 'webmail_problem_service', service: service.name };
  return { ok: true, origin: `${url.protocol}//${url.hostname}/*`, host: url.hostname };
}

function hostsOf({ origins, alsoTyped = [] }: Service): readonly string[] {
  return [...origins.map((origin) => hostOf(origin).replace(/^\*\./, '')), ...alsoTyped];
}

function isWithin(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isOneHost(hostname: string): boolean {
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return !hostname.includes('*') && (isAddress || hostname === 'localhost' || /^[^.]+(?:\.[^.]+)+$/.test(hostname));
}

export interface SwitchedOn {
  /** Ids of `services`. */
  readonly services: readonly string[];
  /** Origins of the person's own webmail. */
  readonly webmails: readonly string[];
}

/** What is on, from the origins that the browser says are granted. */
export function readSwitchedOn(granted: readonly string[]): SwitchedOn {
  const on = services.filter(({ origins }) => origins.every((origin) => granted.includes(origin)));
  const known = new Set(services.flatMap(({ origins }) => origins));
  return {
    services: on.map(({ id }) => id),
    webmails: granted.filter((origin) => !known.has(origin) && /^https?:\/\/[^*/]+\/\*$/.test(origin)),
  };
}

export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}

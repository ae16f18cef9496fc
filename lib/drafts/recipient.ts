// Whom a draft goes to, read from a mail's sender. Better no name than a wrong one, better no address than a machine's.

export interface Recipient {
  /** Empty when there is nobody to write to. */
  readonly to: string;
  /** Why there is nobody: no address is known, or nobody reads answers at the one that is. */
  readonly nobody: 'unknown' | 'unread' | undefined;
  /** First name, only when the sender is clearly a person. */
  readonly name: string | undefined;
}

/** Local parts of addresses that nobody reads. */
const unread =
  /^(?:.*[._+-])?(?:no-?reply|do-?not-?reply|notifications?|notify|mailer(?:-daemon)?|postmaster|bounces?|automated|auto|system|alerts?|updates?)(?:[._+\d-].*)?$/i;

/** Hiring platforms send for many employers; an answer to them reaches no person. */
const platforms =
  /(?:^|\.)(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|myworkday(?:jobs)?\.com|smartrecruiters\.com|icims\.com|linkedin\.com|indeed(?:email)?\.com|successfactors\.(?:com|eu)|workablemail\.com)$/i;

/** Words that make a display name a team's or a machine's. */
const notAName =
  /\b(?:team|talent|recruit\w*|careers?|jobs?|hiring|human|resources|hr|people|no-?reply|notifications?|support|info|office|acquisition|group|inc|ltd|llc|gmbh|ag|the|from|at|via)\b/iu;

export function readRecipient(sender: string | undefined, company: string): Recipient {
  const { name, address } = splitSender(sender ?? '');
  const [local = '', host = ''] = address.split('@');
  const answerable = address !== '' && !unread.test(local) && !platforms.test(host);
  if (!answerable) return { to: '', nobody: address === '' ? 'unknown' : 'unread', name: undefined };
  return { to: address, nobody: undefined, name: firstName(name, company) };
}

/** `Maria Lopez <maria@acme.example>` in its two parts; an address with anything odd in it counts as none. */
function splitSender(sender: string): { name: string; address: string } {
  const match = /^(.*?)<([^<>]*)>\s*$/su.exec(sender);
  const name = (match?.[1] ?? '').replace(/["']/g, '').trim();
  const address = (match?.[2] ?? sender).trim();
  return { name, address: /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/.test(address) ? address : '' };
}

function firstName(name: string, company: string): string | undefined {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const looksLikeAName =
    words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u.test(word));
  const companyWords = new Set(company.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const ofTheCompany = words.some((word) => companyWords.has(word.toLowerCase()));
  const first = words[0];
  return looksLikeAName && !ofTheCompany && !notAName.test(name) && first !== undefined && !first.endsWith('.')
    ? first
    : undefined;
}

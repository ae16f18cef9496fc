// Who sent a mail: an applicant system, a job board, a person. A shared sender never names the employer.
import { type SenderKind, sharedSenders } from './senders';
import { wordForms } from './text/words';

export interface Sender {
  /** The name shown before the address, without quotes. */
  readonly name: string;
  readonly local: string;
  readonly domain: string;
  readonly kind: SenderKind | 'own';
  readonly noReply: boolean;
  /** Name or address speak of hiring: `careers@`, "Talent Team". */
  readonly recruits: boolean;
}

const noReplyLocal =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|notifications?|automated|autoreply|system|mailer)/;
const alertLocal =
  /^(?:alerts?|jobalerts?|job[-_.]?alerts?|jobs?[-_.]listings|recommendations?|newsletters?|digest|updates|match(?:es)?)(?:[-_.@]|$)/;

export function readSender(from: string): Sender {
  const capped = from.slice(0, 500).trim();
  const open = capped.lastIndexOf('<');
  const address = (open >= 0 ? capped.slice(open + 1) : capped).replace('>', '').trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = at >= 0 ? address.slice(0, at) : '';
  const domain = at >= 0 ? address.slice(at + 1) : '';
  const name = open > 0 ? unquote(capped.slice(0, open)) : at >= 0 ? '' : unquote(capped);
  return {
    name,
    local,
    domain,
    kind: kindOf(local, domain),
    noReply: noReplyLocal.test(local),
    recruits: recruits(`${name} ${address}`),
  };
}

const recruitingWords = new Set(
  `career careers job jobs hr recruiting recruitment recruiter recruiters talent hiring people apply applications candidates staffing
  karriere bewerbung bewerbungen personal recrutement rh emploi carrieres talents seleccion empleo rrhh talento selezione lavoro werken
  vacatures recrutamento vagas pessoas rekrutacja praca kariera rekrytering jobb karriar ik kariyer insankaynaklari saiyo recruit zhaopin
  gious gius drushim hrm workatus joinus`.split(/\s+/),
);

function recruits(text: string): boolean {
  return wordForms(text).some((form) => recruitingWords.has(form));
}

function unquote(name: string): string {
  return name.trim().replace(/^["']/, '').replace(/["']$/, '').trim();
}

function kindOf(local: string, domain: string): Sender['kind'] {
  const shared = findShared(domain);
  if (shared === 'board' && alertLocal.test(local)) return 'alert';
  return shared ?? 'own';
}

/** `eu.mail.lever.co` is `lever.co`; a cut-off `notifications@smartrecruit` still begins a known domain. */
function findShared(domain: string): SenderKind | undefined {
  const labels = domain.split('.');
  for (let from = 0; from < labels.length; from += 1) {
    const kind = sharedSenders().get(labels.slice(from).join('.'));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

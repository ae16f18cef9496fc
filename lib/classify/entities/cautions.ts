// Signs that make a second look wise in an offer or an approach. Hints with their reason, never a verdict of fraud.
import type { Caution } from '../../domain/verdict';
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import { squashCompany } from './squash-company';

export function readCautions(mail: ReadMail, company: string | null): Caution[] {
  const cautions: Caution[] = [];
  if (mail.sender.kind === 'free' && company !== null) cautions.push('free_mail_sender');
  if (looksAlike(mail.sender.domain, company)) cautions.push('look_alike_domain');
  if (asks(mail, 'money')) cautions.push('asks_for_money');
  if (asks(mail, 'identityPapers')) cautions.push('asks_for_identity_papers');
  return cautions;
}

/** "We never ask for money" is the opposite. */
function asks({ sentences }: ReadMail, concept: Concept): boolean {
  return sentences.some(({ hits }) => hits.has(concept) && !hits.has('not') && !hits.has('legal'));
}

/** Letters that are easily taken for others. */
const twins: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['3', 'e'],
  ['5', 's'],
];

function skeleton(name: string): string {
  return twins.reduce((left, [twin, letter]) => left.replaceAll(twin, letter), name);
}

/** `arnazon` for Amazon: reads the same, is spelt differently. Foreign letters in the address count too. */
function looksAlike(domain: string, company: string | null): boolean {
  if (domain.split('.').some((label) => label.startsWith('xn--'))) return true;
  if (company === null) return false;
  const name = squashCompany(company);
  if (name.length < 4) return false;
  return domain.split(/[.-]/).some((label) => label !== name && skeleton(label) === skeleton(name));
}

// Signs that make a second look wise in an offer or an approach. Hints with their reason, never a verdict of fraud.
import type { Caution } from '../../domain/verdict';
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import type { DetailWords } from './detail-words';
import { readPunycode } from './punycode';
import { squashCompany } from './squash-company';

export function readCautions(mail: ReadMail, company: string | null): Caution[] {
  const { kind, domain } = mail.sender;
  const name = company === null ? '' : squashCompany(company);
  const labels = domain.split('.').map(readLabel);
  const cautions: Caution[] = [];
  // Whoever runs a mail service writes from it.
  if (kind === 'free' && company !== null && !labels.includes(name)) cautions.push('free_mail_sender');
  const looks = makeLooks(mail.detailWords, name, company ?? '');
  if (kind === 'own' && labels.some(looks)) {
    cautions.push('look_alike_domain');
  }
  if (asks(mail, 'money')) cautions.push('asks_for_money');
  if (asks(mail, 'identityPapers')) cautions.push('asks_for_identity_papers');
  return cautions;
}

/** "We never ask for money" is the opposite, and a salary is theirs to pay. */
function asks({ sentences, detailWords }: ReadMail, concept: Concept): boolean {
  const theirs = detailWords.theirs.split(' ');
  return sentences.some(({ hits, places }) => {
    const found = hits.get(concept);
    if (found === undefined || hits.has('not') || hits.has('legal')) return false;
    return found.some(
      ({ start, end }) => !places.slice(Math.max(0, start - 6), end).some(({ form }) => theirs.includes(form)),
    );
  });
}

function readLabel(label: string): string {
  return label.startsWith('xn--') ? (readPunycode(label.slice(4)) ?? label) : label;
}

/**
 * `arnazon` for Amazon: reads the same, is spelt differently. So does a name with a dot or a hook that the company does
 * not write, and Latin letters among Cyrillic or Greek ones. A company with an `ü` of its own is not meant.
 */
function makeLooks({ twins, office }: DetailWords, name: string, company: string): (label: string) => boolean {
  const skeleton = (text: string): string =>
    twins.split(' ').reduce((left, pair) => left.replaceAll(pair.slice(0, -1), pair.slice(-1)), foldWord(text));
  const bones = skeleton(name);
  const own = company
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]/gu, '');
  const imitates = (part: string) => part !== name && !own.startsWith(part) && skeleton(part) === bones;
  return (label) => {
    if (/[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label)) return true;
    const wholes = name.length < 4 ? [] : [label.replaceAll('-', ''), ...label.split('-')];
    return wholes.some((whole) => imitates(whole) || imitates(whole.replace(office, '')));
  };
}

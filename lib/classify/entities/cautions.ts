// Signs that make a second look wise in an offer or an approach. Hints with their reason, never a verdict of fraud.
import type { Caution } from '../../domain/verdict';
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { readPunycode } from './punycode';
import { squashCompany } from './squash-company';

export function readCautions(mail: ReadMail, company: string | null): Caution[] {
  const { kind, domain } = mail.sender;
  const name = company === null ? '' : squashCompany(company);
  const labels = domain.split('.').map(readLabel);
  const cautions: Caution[] = [];
  // Whoever runs a mail service writes from it.
  if (kind === 'free' && company !== null && !labels.includes(name)) cautions.push('free_mail_sender');
  if (kind === 'own' && labels.some((label) => looksLike(label, name, company ?? ''))) {
    cautions.push('look_alike_domain');
  }
  if (asks(mail, 'money')) cautions.push('asks_for_money');
  if (asks(mail, 'identityPapers')) cautions.push('asks_for_identity_papers');
  return cautions;
}

/** "We never ask for money" is the opposite, and a salary is theirs to pay. */
function asks({ sentences }: ReadMail, concept: Concept): boolean {
  return sentences.some(({ hits, places }) => {
    const found = hits.get(concept);
    if (found === undefined || hits.has('not') || hits.has('legal')) return false;
    return found.some(
      ({ start, end }) => !places.slice(Math.max(0, start - 6), end).some(({ form }) => theirs.has(form)),
    );
  });
}

const theirs = new Set(
  'salary wage wages gehalt salaire salario stipendio salaris wynagrodzenie maas never nie niemals jamais nunca nooit nigdy aldrig'.split(
    ' ',
  ),
);

function readLabel(label: string): string {
  return label.startsWith('xn--') ? (readPunycode(label.slice(4)) ?? label) : label;
}

/** Letters that are easily taken for others; the last ones are of the Cyrillic and the Greek alphabet. */
const twins: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ...[...'0o 1l il 3e 4a 5s 7t $s аa еe оo рp сc уy хx іl јj ѕs ԁd ӏl һh ոn αa οo νv ρp'.split(' ')].map(
    (pair): [string, string] => [pair.charAt(0), pair.charAt(1)],
  ),
];

function skeleton(name: string): string {
  return twins.reduce((left, [twin, letter]) => left.replaceAll(twin, letter), foldWord(name));
}

/** What companies hang onto their name in an address. */
const office = /(?:careers?|jobs?|hr|hiring|talent|team|recruit(?:ing|ment)?|group|corp|inc|online|mail)$/;

/**
 * `arnazon` for Amazon: reads the same, is spelt differently. So does a name with a dot or a hook that the company does
 * not write, and Latin letters among Cyrillic or Greek ones. A company with an `ü` of its own is not meant.
 */
function looksLike(label: string, name: string, company: string): boolean {
  if (/[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label)) return true;
  if (name.length < 4) return false;
  const own = company
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]/gu, '');
  return [label.replaceAll('-', ''), ...label.split('-')].some((whole) =>
    [whole, whole.replace(office, '')].some(
      (part) => part !== name && !own.startsWith(part) && skeleton(part) === skeleton(name),
    ),
  );
}

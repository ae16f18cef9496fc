// The company that a sender's name or address gives away.
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import type { Vote } from './ballot';
import { readShown, type Shown } from './shown-name';
import { countSpelt } from './spells';
import { squashCompany } from './squash-company';

/** Here the part before the `@` is the employer's own short name, written out. */
const employerInAddress = new Set(['myworkday.com', 'icims.com', 'talent.icims.com', 'successfactors.com']);

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

/** The parts of an address that may be an employer's: `careers.acme.co.uk` → `acme`, `acme@myworkday.com` → `acme`. */
function handlesOf({ sender: { kind, local, domain, service }, names }: ReadMail): string[] {
  if (kind === 'free' || kind === 'alert' || kind === 'test') return [];
  const labels = domain.split('.');
  let all: string[];
  if (kind === 'own') {
    labels.pop();
    if (secondLevel.has(labels[labels.length - 1] ?? '')) labels.pop();
    all = labels.slice(-1);
  } else all = [...labels.slice(0, labels.length - (service ?? '').split('.').length), local.split(/[+.]/)[0] ?? ''];
  return all
    .flatMap((label) => [label, ...label.split('-').filter((part) => part.length > 4 && part !== label)])
    .filter((label) => label.length > 1 && !names.is('office', label) && !names.is('never', label));
}

export function companyFromSender(mail: ReadMail): { votes: Vote[]; person: Shown['person'] } {
  const handles = handlesOf(mail);
  const shown = readShown(mail, squashCompany(handles[0] ?? ''));
  const { kind, service } = mail.sender;
  const whole = foldWord(`${mail.subject}\n${mail.text}`);
  const votes =
    kind === 'board' || kind === 'test'
      ? []
      : shown.names.map((name) => ({ name, points: whole.includes(foldWord(name)) ? 3.5 : 2.2 }));
  const inText = spelt(
    handles.filter((handle) => !shown.person.has(handle)),
    mail,
  );
  votes.push(...inText);
  const [handle = ''] = handles;
  if (inText.length === 0 && service !== null && employerInAddress.has(service) && /^[a-z]{3,}$/.test(handle)) {
    votes.push({ name: handle.charAt(0).toUpperCase() + handle.slice(1), points: 0.4 });
  }
  return { votes, person: shown.person };
}

const mostWords = 7;

/** The address says `topshelf`; the text knows that it is written `Top Shelf`. */
function spelt(handles: readonly string[], { sender, subject, text, names }: ReadMail): Vote[] {
  if (handles.length === 0) return [];
  const starts = new Set(handles.map((handle) => handle.charAt(0)));
  const isSmall = (form: string): boolean => names.is('joiner', form) || form === '';
  const best = new Map<string, Vote>();
  const whole = `${sender.name}\n${subject}\n${text}`;
  for (const match of whole.matchAll(/(?<![\p{L}\d])[\p{Lu}\d]/gu)) {
    if (!starts.has(foldWord(match[0]).charAt(0))) continue;
    const words = (whole.slice(match.index, match.index + 80).split(/[\n;:!?()|"„“”«»]/, 1)[0] ?? '').split(
      /[\s,-]+/,
      mostWords,
    );
    const forms = words.map((word) => foldWord(word).replace(/'s$/, ''));
    for (const [place, handle] of handles.entries()) {
      const count = countSpelt(handle, forms, isSmall);
      if (count === 0) continue;
      const name = words.slice(0, count).join(' ');
      if (place > 0 && count === 1 && names.is('common', forms[0] ?? '')) continue;
      const points = place === 0 ? 3.6 : 2;
      const known = best.get(name);
      if (known === undefined) best.set(name, { name, points });
    }
  }
  return [...best.values()];
}

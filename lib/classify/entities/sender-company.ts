// The company that a sender's name or address gives away.
import type { NameBook } from '../name-book';
import type { ReadMail } from '../read-mail';
import { needFolded } from '../text/letters';
import { cutWords, type Words } from '../text/words';
import type { Vote } from './ballot';
import { formsOf, readShown, type Shown, sentBy } from './shown-name';
import { asSpelt, countSpelt, lettersOf } from './spells';
import { squashCompany } from './squash-company';

/** They stand before the country; `example` is reserved and nobody's. */
const secondLevel = new Set('ac co com edu example gob gouv gov k12 net nhs org sch'.split(' '));

/** What somebody's own address is called: `careers.acme.co.uk` → `acme`; empty where it is not their own. */
export function ownLabel({ sender: { kind, domain } }: ReadMail): string {
  if (kind !== 'own') return '';
  const labels = domain.split('.').slice(0, -1);
  while (secondLevel.has(labels[labels.length - 1] ?? '')) labels.pop();
  return labels[labels.length - 1] ?? '';
}

/** The parts of an address that may be an employer's: `acme` of `careers.acme.co.uk` and of `acme@myworkday.com`. */
function handlesOf(mail: ReadMail): string[] {
  const { kind, local, domain, service } = mail.sender;
  if (kind === 'free' || kind === 'alert' || kind === 'test') return [];
  const services = domain.split('.').slice(0, -(service ?? '').split('.').length);
  return (kind === 'own' ? [ownLabel(mail)] : [...services, local.split(/[+.]/)[0] ?? ''])
    .flatMap((label) => [label, ...label.split('-').filter((part) => part.length > 4 && part !== label)])
    .filter((label) => label.length > 1 && !mail.names.is('office', label) && !mail.names.is('never', label));
}

export function companyFromSender(mail: ReadMail): { votes: Vote[]; others: Shown['others'] } {
  const handles = handlesOf(mail);
  const { names, remains, others } = readShown(mail, squashCompany(handles[0] ?? ''));
  const isSaid = (name: string): boolean => mail.subject.includes(name) || mail.text.includes(name);
  // `Acme via Indeed`
  const { kind } = mail.sender;
  const isOwn = (name: string): boolean =>
    kind === 'test' ? !mail.names.isService(formsOf(name)) : kind !== 'board' || sentBy.test(mail.sender.name);
  const inflects = inflecting.has(mail.spoken.main ?? '');
  const asWritten = (name: string): string => (inflects ? asSpelt(name, handles[0] ?? '') : name);
  const isUnit = (name: string): boolean =>
    remains.has(name) &&
    kind === 'own' &&
    handles.length > 0 &&
    !name.includes(' ') &&
    countSpelt(lettersOf(handles[0] ?? ''), formsOf(name), mail.names) === 0;
  const pointsOf = (name: string): number => (!isOwn(name) ? 0 : isUnit(name) ? 1.2 : isSaid(name) ? 3.5 : 2.2);
  const shown = names.map((name) => ({ name: asWritten(name), points: pointsOf(name) }));
  const left = handles.filter((handle) => !others.has(handle));
  const inName = spelt(left, [cutWords(mail.sender.name)], mail.names);
  const inText = inName.length > 0 ? inName : spelt(left, wordsOf(mail), mail.names);
  return { votes: [...shown, ...inText.map(({ name, points }) => ({ name: asWritten(name), points }))], others };
}

/** Names change their endings. */
const inflecting = new Set(['pl', 'tr']);

const mostWords = 7;

/** All words of a mail, of its subject and its text. */
function wordsOf({ subjectSentence, sentences }: ReadMail): Words[] {
  return [subjectSentence, ...sentences.slice(0, 1)].map(({ words }) => words);
}

/** The address says `topshelf`; the text knows that it is written `Top Shelf`. */
function spelt(handles: readonly string[], texts: readonly Words[], names: NameBook): Vote[] {
  const votes = new Map<string, number>();
  const letters = handles.map(lettersOf);
  for (const line of texts.flatMap((words) => capitalsOf(words, handles))) {
    const words = line
      .split(/[\n;:!?()|"„“”«»]/, 1)
      .join('')
      .split(/[\s,-]+/, mostWords);
    for (const [place, handle] of letters.entries()) {
      const count = countSpelt(handle, words, names);
      const name = words.slice(0, count).join(' ');
      if (name !== '' && !votes.has(name)) votes.set(name, place === 0 ? 3.6 : 2);
    }
  }
  return [...votes].map(([name, points]) => ({ name, points }));
}

/** What follows from each word on that has a capital or a digit and begins as one of the handles does. */
function capitalsOf({ text, starts }: Words, handles: readonly string[]): string[] {
  const folded = needFolded();
  const firsts = new Set(handles.map((handle) => handle.charCodeAt(0)));
  return starts
    .filter((at) => firsts.has(folded[text.charCodeAt(at)] ?? 0) && !/\p{Ll}/u.test(text.charAt(at)))
    .map((at) => text.slice(at, at + 80));
}

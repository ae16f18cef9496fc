// The company in the name that a mail shows as its sender: "Team Recruitment Acme", "Ana from Acme", "Acme | Talent".
import type { NameBook } from '../name-book';
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { countSpelt } from './spells';

/** Words of an office go from both ends, and the small words that held them there. */
const mayBeOffice = new Set('services service people systems system staffing support operations program programme capital'.split(' '));
export function trimOffice(name: string, names: NameBook): string {
  const words = name.split(' ');
  const formAt = (at: number): string => foldWord(words[at] ?? '').replace(/[^\p{L}\d.-]/gu, '');
  const isOffice = (at: number): boolean => {
    const form = formAt(at);
    return form === '' || names.is('office', form) || (names.is('service', form) && words.length > 1);
  };
  const goes = (at: number, before: number, after: number): boolean => {
    const word = words[at] ?? '';
    if (isOffice(at) || (names.is('joiner', formAt(at)) && word === word.toLowerCase())) return true;
    return mayBeOffice.has(formAt(at)) && (before < 0 || before >= words.length ? isOffice(after) : true);
  };
  let start = 0;
  let end = words.length;
  while (start < end && goes(start, start - 1, start + 1)) start += 1;
  while (end > start && goes(end - 1, end, end - 2)) end -= 1;
  return words.slice(start, end).join(' ');
}

export interface Shown {
  /** What may be a company, office words taken away. */
  readonly names: readonly string[];
  /** The folded words of a person's name. */
  readonly person: ReadonlySet<string>;
}

const parting = /\s[-–—|:·]+\s|[|,:@()/]+/u;
const through = /\s(?:via|über|przez|genom)\s/u;
const personFrom = /^(\p{Lu}[^\s,]*)\s(?:\p{Ll}{1,4}|@)\s(\S.*)$/u;

export function readShown(mail: ReadMail, label: string): Shown {
  const { name } = mail.sender;
  const person = new Set<string>();
  if (mail.sender.kind === 'alert' || /@\w|%%|\{\{/.test(name)) return { names: [], person };
  const [shown = '', ...services] = name.split(through);
  for (const service of services) addForms(service, person);
  const [, given = '', company = ''] = personFrom.exec(shown) ?? [];
  if (company !== '' && isSaidAlone(company, shown, mail)) {
    addForms(given, person);
    return { names: [company], person };
  }
  const found: string[] = [];
  for (const part of shown.split(parting)) {
    const left = trimOffice(part.trim(), mail.names);
    if (left === '') continue;
    if (left === part.trim() && isPerson(left, mail, label)) addForms(left, person);
    else found.push(left);
  }
  return { names: found, person };
}

export function formsOf(name: string): string[] {
  return foldWord(name)
    .split(/[^\p{L}\d]+/u)
    .filter((form) => form !== '');
}

function addForms(name: string, forms: Set<string>): void {
  for (const form of formsOf(name)) forms.add(form);
}

function isSaidAlone(part: string, whole: string, { text, subject }: ReadMail): boolean {
  return `${subject}\n${text}`.replaceAll(whole, '').includes(part);
}

/** The address names the same person. */
function isPerson(name: string, { names, subject, sender }: ReadMail, label: string): boolean {
  const { local, kind } = sender;
  const forms = formsOf(name);
  const [first = ''] = forms;
  if ((kind !== 'own' && kind !== 'free') || forms.length > 3 || subject.includes(name)) return false;
  if ((first.length > 3 && label.startsWith(first)) || label === forms[2] || isSpelt(label, forms, names)) return false;
  const isNamed = (part: string): boolean =>
    forms.some((form) => form.length > 2 && part.endsWith(form) && part.length < form.length + 3);
  const locals = local.split(/[._-]/);
  return locals.some((part) => isNamed(part)) && !locals.some((part) => names.is('office', part));
}

function isSpelt(label: string, forms: readonly string[], names: NameBook): boolean {
  return countSpelt(label, forms, (form) => names.is('joiner', form)) === forms.length;
}

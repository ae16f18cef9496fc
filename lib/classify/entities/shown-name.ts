// The company in the name that a mail shows as its sender: "Team Recruitment Acme", "Acme | Talent", "Acme via Workday".
import type { NameBook } from '../name-book';
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { countSpelt, lettersOf } from './spells';

export function formsOf(name: string): string[] {
  return foldWord(name)
    .split(/[^\p{L}\d.-]+/u)
    .filter((form) => form !== '');
}

/**
 * Words of an office go from both ends, and the small words that held them there. `beforeOffice`: one stood behind the name,
 * so that "Acme Early" of "Acme Early Careers" is read as a part of it.
 */
export function trimOffice(name: string, names: NameBook, beforeOffice = false): string {
  const words = name.split(' ');
  const isOffice = (form = ''): boolean =>
    form === '' || names.is('office', form) || (words.length > 1 && names.is('service', form));
  const trimStart = (list: string[], besideOffice = false): string[] => {
    let at = 0;
    for (; at < list.length; at += 1) {
      const word = list[at] ?? '';
      const form = foldWord(word);
      if (isOffice(form) || (form === word && names.is('joiner', word))) continue;
      if (!names.is('beside', form) || (at === 0 && !besideOffice && !isOffice(foldWord(list[1] ?? '')))) break;
    }
    return list.slice(at).reverse();
  };
  return trimStart(trimStart(words), beforeOffice).join(' ');
}

/** "Ola z Acme", "Ola from Acme". */
const personOf = /^\p{Lu}\p{Ll}+ (?:z|ze|from|von|från|fra) (?=\p{Lu})/u;

/** "Lou de Acme": a part of the name, unless the address is called so. */
const personOfHouse = /^\p{Lu}\p{Ll}+ (?:at|bij|chez|da|de|di|på|van) (\p{Lu}.*)$/u;

/** "Acme via Workday": behind it stands who sends for others. */
export const sentBy = /\s(?:via|über|przez|genom)\s/;

/** "Dr. Ann Lee" writes herself. */
const titles = /^(?:prof|dra?|dott|eng|ing|geom|mr|mrs|ms|mme|mdm|père|suor|sr|sra|mgr|pastor|maître|principal)\.? /i;

export interface Shown {
  /** What may be a company, office words taken away. */
  readonly names: readonly string[];
  /** Those of them that are left of more: `Seasonal` of "Seasonal Hiring". */
  readonly remains: ReadonlySet<string>;
  /** The folded words of the names of people and of services that send for others. */
  readonly others: ReadonlySet<string>;
}

export function readShown(mail: ReadMail, label: string): Shown {
  const { name, kind } = mail.sender;
  if (kind === 'alert' || /@\w|%%|\{\{/.test(name)) return { names: [], remains: new Set(), others: new Set() };
  const [shown = '', ...others] = name.split(sentBy);
  const isSurelyPerson =
    titles.test(name) || (kind === 'board' && mail.sender.service === 'linkedin.com' && shown !== name);
  const names: string[] = [];
  const remains = new Set<string>();
  for (const part of shown.split(/\s[-–—|:·]+\s|[|,:@()/]+/)) {
    const told = part.trim().replace(personOf, '');
    const [, ofHouse] = personOfHouse.exec(told) ?? [];
    const whole = ofHouse !== undefined && label.startsWith(formsOf(ofHouse)[0] ?? ' ') ? ofHouse : told;
    const trimmed = trimOffice(whole, mail.names);
    const left = isPerson(trimmed, mail, label) ? trimmed : trimAddressed(trimmed, mail.sender);
    // `Giulia di Foodelia <giulia@foodelia.it>`
    const own =
      kind === 'own' && label.length > 3 ? left.split(' ').find((word) => foldWord(word) === label) : undefined;
    if (left !== part.trim()) remains.add(left);
    if (own !== undefined) {
      names.push(own);
      if (isTitle.test(left) && !mail.names.isService([label]) && !isPerson(left, mail, label)) names.push(left);
    } else if (left !== '')
      (isSurelyPerson || (left === part.trim() && isPerson(left, mail, label)) ? others : names).push(left);
  }
  return { names, remains, others: new Set(others.flatMap(formsOf)) };
}

/** "Acme Lifeguards <lifeguards@acme.com>" is the part of a house that the address names. */
function trimAddressed(name: string, { kind, local }: ReadMail['sender']): string {
  const words = name.split(' ');
  const isPart = kind === 'own' && words.length > 1 && foldWord(words[words.length - 1] ?? '') === local;
  return isPart ? words.slice(0, -1).join(' ') : name;
}

const isTitle = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** Where a mail is signed. */
const mostLast = 8;

/** The address names the same person, or the mail is signed with a first name. */
function isPerson(name: string, { names, subject, sender, lines }: ReadMail, label: string): boolean {
  const forms = formsOf(name);
  const [first = ''] = forms;
  if (sender.noReply || forms.length > 3 || subject.includes(name)) return false;
  const locals = sender.local.split(/[._-]/);
  if (sender.kind !== 'own' && sender.kind !== 'free')
    return forms.length > 1 && forms.every((form) => locals.includes(form));
  if (first.length > 3 && label.startsWith(first)) return false;
  if (
    [forms, forms.slice(1)].some((part) => part.length > 0 && countSpelt(lettersOf(label), part, names) === part.length)
  )
    return false;
  const [start = ''] = name.split(' ');
  if (lines.slice(-mostLast).some((line) => line === start || line.startsWith(`${start},`))) return true;
  if (locals.some((part) => names.is('office', part))) return false;
  // Whose letters no address has: a house is named below her.
  if (/^[א-ת]/.test(name) && lines.slice(-mostLast, -1).some((line) => line.endsWith(name))) return true;
  const initials = forms.map((form) => form.charAt(0)).join('');
  // `j.doe`, `jdoe`, `jdoes` of Doesborough and `jd` are Doe too.
  return forms.some(
    (form) =>
      form.length > 2 &&
      locals.some(
        (part) =>
          (part.slice(-form.length) === form && part.length < form.length + 3) ||
          part === initials ||
          (part.length > 5 && form.startsWith(part.slice(1))),
      ),
  );
}

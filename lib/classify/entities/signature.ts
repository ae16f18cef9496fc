// The company below a mail: "Dana Cole, Head of People, Acme GmbH", or the name on a line of its own.
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import type { Vote } from './ballot';
import { formsOf, trimOffice } from './shown-name';

const mostLines = 14;
const longestLine = 90;
const marks = new Set(' .,!?');
const parting = /\s[-–—|·•/]+\s|[|,·]\s/;

export function companyFromSignature({ lines, names, sender }: ReadMail, person: ReadonlySet<string>): Vote[] {
  const last = lines.filter((line) => line !== '').slice(-mostLines);
  const votes = new Map<string, number>();
  let belowPerson = false;
  for (const line of last) {
    if (line.length > longestLine || line.includes(':') || /[,!?]$/.test(line)) continue;
    let isPerson = false;
    for (const [place, part] of line.split(parting).entries()) {
      const left = trimOffice(trimMarks(part, marks), names);
      const forms = formsOf(left);
      if (place === 0 && (forms.some((form) => person.has(form)) || forms.length === 1 || fullName.test(left)))
        isPerson = true;
      if (left === '' || forms.length > 6 || !isName(left, names) || /\d/.test(left)) continue;
      const isLegal = names.is('legal', forms[forms.length - 1] ?? '');
      const points =
        (forms.length > 1 ? 1 : 0.5) +
        (isLegal ? 1 : 0) +
        ((place > 0 && isPerson) || (place === 0 && belowPerson) ? 0.6 : place > 0 ? -0.4 : 0);
      votes.set(left, Math.max(points * (sender.kind === 'board' ? 0.6 : 1), votes.get(left) ?? 0));
    }
    belowPerson = isPerson || (belowPerson && line.split(' ').length < 6);
  }
  return [...votes].map(([name, points]) => ({ name, points }));
}

const fullName = /^\p{Lu}[\p{L}.'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u;

/** Every word has a capital letter or joins two that have. */
function isName(name: string, names: ReadMail['names']): boolean {
  const words = name.split(' ');
  return (
    words.every((word) => {
      const first = word.charAt(0);
      return first !== first.toLowerCase() || names.is('joiner', foldWord(word)) || names.is('legal', foldWord(word));
    }) && /[\p{Lu}\p{Lo}]/u.test(name)
  );
}

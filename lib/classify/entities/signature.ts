// The company below a mail: "Dana Cole, Head of People, Acme GmbH", or the name on a line of its own.
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import type { Vote } from './ballot';
import { formsOf, trimOffice } from './shown-name';

const mostLines = 14;
const longestLine = 90;
const marks = new Set(' .');

export function companyFromSignature({ lines, names }: ReadMail, others: ReadonlySet<string>): Vote[] {
  const votes = new Map<string, number>();
  let afterPerson = false;
  for (const line of lines.filter((each) => each !== '').slice(-mostLines)) {
    if (line.length > longestLine || line.includes(':') || /[,!?]$/.test(line)) continue;
    for (const part of line.split(/\s[-–—|·•/]+\s|[|,·]\s/)) {
      const name = trimOffice(trimMarks(part, marks), names);
      const forms = formsOf(name);
      if (name !== '' && forms.length < 7 && isName(name, names)) {
        const points = (forms.length > 1 ? 1 : 0.5) + (afterPerson ? 0.6 : 0);
        votes.set(name, Math.max(points, votes.get(name) ?? 0));
      }
      afterPerson = forms.length < 3 ? forms.some((form) => others.has(form)) || forms.length === 1 : afterPerson;
    }
  }
  return [...votes].map(([name, points]) => ({ name, points }));
}

/** Every word has a capital letter or joins two that have. */
function isName(name: string, names: ReadMail['names']): boolean {
  return (
    !/\d/.test(name) &&
    name.split(' ').every((word) => {
      const first = word.charAt(0);
      return (
        first !== first.toLowerCase() ||
        /\p{Lo}|&/u.test(first) ||
        names.is('joiner', word) ||
        names.is('legal', foldWord(word))
      );
    })
  );
}

// The company below a mail: "Dana Cole, Head of People, Acme GmbH", or the name on a line of its own.
import type { NameBook } from '../name-book';
import type { ReadMail } from '../read-mail';
import { trimMarks } from '../text/trim';
import type { Vote } from './ballot';
import { formsOf, trimOffice } from './shown-name';

const mostLines = 12;
const longestLine = 80;
const marks = new Set(' .');

export function companyFromSignature({ lines, names }: ReadMail, others: ReadonlySet<string>): Vote[] {
  const votes: Vote[] = [];
  let afterPerson = false;
  for (const line of lines.filter((each) => each !== '').slice(-mostLines)) {
    if (line.length > longestLine) afterPerson = false;
    if (line.length > longestLine || line.includes(':') || /[,!?]$/.test(line)) continue;
    for (const part of line.split(/\s[-–—|·•/]+\s|[|,·]\s/)) {
      const name = isName(part, names) ? trimOffice(trimMarks(part, marks), names) : '';
      const forms = formsOf(part);
      if (name !== '') votes.push({ name, points: (name.includes(' ') ? 1 : 0.5) + (afterPerson ? 0.6 : 0) });
      afterPerson ||= forms.length === 1 || forms.some((form) => others.has(form));
    }
  }
  return votes;
}

const mostWords = 7;

/** Every word has a capital letter or joins two that have. */
function isName(name: string, names: NameBook): boolean {
  const words = name.split(' ');
  return (
    words.length < mostWords &&
    !/\d/.test(name) &&
    words.every((word) => {
      const first = word.charAt(0);
      return first !== first.toLowerCase() || /\p{Lo}|&/u.test(first) || names.is('joiner', word);
    })
  );
}

// The company below a mail: "Dana Cole, Head of People, Acme GmbH", or the name on a line of its own.
import type { NameBook } from '../name-book';
import type { ReadMail } from '../read-mail';
import { trimMarks } from '../text/trim';
import type { Vote } from './ballot';
import { endsAsTrade } from './ends-as-trade';
import { formsOf, trimOffice } from './shown-name';

const mostLines = 12;
const longestLine = 80;
const marks = new Set(' .');

export function companyFromSignature(
  { lines, signature, sentences, names, spoken, roleNouns }: ReadMail,
  others: ReadonlySet<string>,
): Vote[] {
  const votes: Vote[] = [];
  const closings = sentences.filter(({ hits }) => hits.has('closing')).map(({ text }) => text);
  let afterPerson = false;
  let afterTitle = false;
  for (const line of lastLines(lines, signature)) {
    if (line.length > longestLine) afterPerson = afterTitle = false;
    if (line.length > longestLine || line.includes(':') || /[,!?]$/.test(line) || closings.includes(line)) continue;
    for (const part of line.split(/\s[-–—|·•/]+\s|[|,·]\s/)) {
      const forms = formsOf(part);
      const name =
        isName(part, names) && !names.is('title', forms[0] ?? '') ? trimOffice(trimMarks(part, marks), names) : '';
      const isLong = name.includes(' ');
      if (name !== '')
        votes.push({ name, points: (isLong ? 1 : 0.5) + (afterPerson || (afterTitle && isLong) ? 0.6 : 0) });
      afterPerson ||= forms.length === 1 || forms.some((form) => others.has(form));
      // `Office Manager, Acme Farms`
      afterTitle ||= forms.some((form) => roleNouns.includes(form) || endsAsTrade(form, spoken.main));
    }
  }
  return votes;
}

/** Those that say something, in their order. */
function lastLines(lines: readonly string[], signature: readonly string[]): string[] {
  const last = signature.filter((line) => line !== '').slice(-mostLines);
  for (let at = lines.length - 1; at >= 0 && last.length < mostLines; at -= 1) {
    const line = lines[at] ?? '';
    if (line !== '') last.unshift(line);
  }
  return last;
}

const mostWords = 7;

/** Every word has a capital letter or joins two that have. */
export function isName(name: string, names: NameBook): boolean {
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

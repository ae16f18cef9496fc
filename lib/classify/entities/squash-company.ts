// A company's name for comparing: without its legal form, space and marks.
import { foldWord } from '../text/fold';

const forms = new Set('inc llc ltd llp corp corporation co company gmbh ag plc group the'.split(' '));
const words = /[\p{L}\d]+/gu;

export function squashCompany(name: string): string {
  const left = foldWord(name)
    .match(words)
    ?.filter((word) => !forms.has(word));
  return left === undefined ? '' : left.join('');
}

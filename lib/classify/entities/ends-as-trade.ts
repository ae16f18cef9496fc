// Whether a word ends as words for trades do in its language.
import { noTrades, ofTrade, tradeEndings, tradesAnywhere } from './trade-endings';
import { WordSet } from './word-set';

const lastTwo = (form: string): string => form.slice(-2);

interface Endings {
  readonly known: ReadonlySet<string>;
  /** How they end, which most words do not. */
  readonly tails: ReadonlySet<string>;
}

const endings = new Map<string, Endings>();

function endingsOf(language: string): Endings {
  let found = endings.get(language);
  if (found === undefined) {
    const known = new Set(tradeEndings[language]?.split(/\s+/));
    found = { known, tails: new Set([...known].map(lastTwo)) };
    endings.set(language, found);
  }
  return found;
}

let none: WordSet | undefined;
const anywhere = new WordSet(tradesAnywhere);
const longestEnding = 14;
/** `given`: folded. */
export function endsAsTrade(given: string, language: string | null): boolean {
  if (anywhere.has(given)) return true;
  const { known, tails } = endingsOf(language ?? '');
  const of = ofTrade[language ?? ''];
  const form = of === undefined ? given : given.replace(of, '');
  if (form.length < 3 || !tails.has(lastTwo(form))) return false;
  none ??= new WordSet(Object.values(noTrades).join(' '));
  if (none.has(form) || form.endsWith('mente')) return false;
  for (let length = 2; length <= longestEnding && length <= form.length; length += 1)
    if (known.has(form.slice(-length)) && (length + 2 < form.length || length === form.length)) return true;
  return false;
}

// Whether a word ends as words for trades do in its language.
import { noTrades, tradeEndings, tradesAnywhere } from './trade-endings';

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const lastTwo = (form: string): string => form.slice(-2);
/** `tails`: how the endings end, which most words do not. */
const endings = new Map(
  Object.entries(tradeEndings).map(([code, list]) => {
    const known = setOf(list);
    return [code, { known, tails: new Set([...known].map(lastTwo)) }];
  }),
);
const none = setOf(Object.values(noTrades).join(' '));
const anywhere = setOf(tradesAnywhere);
const longestEnding = 14;
/** "of teaching" in Turkish: a post is called after what one does there. */
const ofTrade = /l[iu][gk][iu]?$/;

/** `given`: folded. */
export function endsAsTrade(given: string, language: string | null): boolean {
  if (anywhere.has(given)) return true;
  const { known, tails } = endings.get(language ?? '') ?? {};
  const form = language === 'tr' ? given.replace(ofTrade, '') : given;
  if (known === undefined || form.length < 3 || !tails?.has(lastTwo(form))) return false;
  if (none.has(form) || form.endsWith('mente')) return false;
  for (let length = 2; length <= longestEnding && length <= form.length; length += 1)
    if (known.has(form.slice(-length)) && (length + 2 < form.length || length === form.length)) return true;
  return false;
}

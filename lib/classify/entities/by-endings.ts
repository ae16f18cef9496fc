// Roles in small letters, and of trades that no list holds: known by the ending of the word, and by the words around it.
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { slice } from './spans';
import { articles, neverAlone, noTrades, openers, tradeEndings, tradeFirst } from './trade-endings';
import { isCaseless, isSmall } from './trades';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const lastTwo = (form: string): string => form.slice(-2);
/** `tails`: how the endings end, which most words do not. */
const endings = new Map(
  Object.entries(tradeEndings).map(([code, list]) => {
    const known = setOf(list);
    return [code, { known, tails: new Set([...known].map(lastTwo)) }];
  }),
);
const none = setOf(Object.values(noTrades).join(' '));
const opening = new Map(Object.entries(openers).map(([code, list]) => [code, setOf(list)]));
const beforeRoles = setOf(articles);
/** In mails of every language. */
const english = setOf('artist barista copywriter creator marketer officer planner programmer receptionist writer');
const ranks = setOf(neverAlone);
const nounFirst = setOf('es fr it pt');
const longestEnding = 14;

/** `form`: folded. */
export function endsAsTrade(given: string, language: string | null): boolean {
  if (english.has(given)) return true;
  const { known, tails } = endings.get(language ?? '') ?? {};
  const form = language === 'tr' ? given.replace(/l[iu][gk][iu]?$/, '') : given;
  if (known === undefined || form.length < 3 || !tails?.has(lastTwo(form)) || none.has(form) || form.endsWith('mente')) return false;
  for (let length = 2; length <= longestEnding && length <= form.length; length += 1)
    if (known.has(form.slice(-length)) && (length + 2 < form.length || length === form.length)) return true;
  return false;
}

const nothing = ['common', 'never', 'office', 'joiner', 'beside'] as const;
const mostBetween = 3;
const mostAfter = 4;
/** A line of its own has no more words. */
const mostInLine = 6;

export function fromEndings(sentence: Sentence, isSubject: boolean, { names, roleNouns, spoken }: ReadMail): Vote[] {
  const { text, places, hits } = sentence;
  if (!isSubject && places.length <= mostAfter && !text.includes(':')) return [];
  const formOf = (at: number): string => places[at]?.form ?? '';
  const isNear = (at: number): boolean => /^[ '-]$/.test(text.slice(places[at - 1]?.end, places[at]?.start));
  const opens = (form: string): boolean => opening.get(spoken.main ?? '')?.has(form) ?? false;
  const isNothing = (at: number): boolean => names.isAny(nothing, formOf(at)) || opens(formOf(at));
  const begins = (concept: Concept, at: number): boolean =>
    hits.get(concept)?.some(({ start }) => start === at) ?? false;

  const tradeBefore = spoken.main === 'tr';
  const isOpened = (first: number): boolean => {
    if (first === 0 || !isNear(first)) return false;
    let at = first - 1;
    while (at > 0 && first - at < mostBetween && isNear(at) && beforeRoles.has(formOf(at)) && !opens(formOf(at))) at -= 1;
    return opens(formOf(at));
  };

  function pointsOf(first: number, at: number): number {
    const isTold = beforeRoles.has(formOf(first - 1));
    const isEnded = begins('position', at + 1);
    if (tradeBefore ? isEnded || begins('roleEnds', at + 1) : isEnded && (first === 0 || (isTold && tradeFirst.has(spoken.main ?? '')))) return 1.2;
    if (isSubject && first === 0 && begins('roleEnds', at + 1)) return 1.2;
    if (isOpened(first)) return 1;
    if (isSubject) return first === 0 || !isNear(first) || isTold ? 0.6 : 0;
    const isFirst = first === 0 || text.charAt((places[first]?.start ?? 0) - 2) === ':';
    return isFirst && places.length <= mostInLine && !isSmall(text, places[at] ?? { start: 0 }) ? 0.3 : 0;
  }

  return places.flatMap((word, at): Vote[] => {
    const { form } = word;
    if (!endsAsTrade(form, spoken.main) && !roleNouns.includes(form)) return [];
    if (isCaseless(text, word)) return [];
    let first = at;
    while (first > 0 && at - first < mostBetween && isNear(first) && (!isNothing(first - 1) || ranks.has(formOf(first - 1)))) first -= 1;
    if (isNothing(at) && (first === at || !ranks.has(form))) return [];
    const points = pointsOf(first, at);
    if (points === 0) return [];
    // `Entretien agent d'accueil`
    if (isSubject && first === 0 && nounFirst.has(spoken.main ?? '') && !ranks.has(formOf(at - 1))) first = at;
    let last = at;
    for (let next = places[last + 1]; next !== undefined && last - at < mostAfter; next = places[last + 1]) {
      if (isSmall(text, next) || !isNear(last + 1)) break;
      last += 1;
    }
    return [{ name: slice(sentence, first, last), points }];
  });
}

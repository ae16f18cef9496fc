// Roles without an introduction: the capitalised words around the word for a trade, and where a role ends.
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { slice } from './spans';

const longestRole = 18;
const sentenceBreak = /[!?;\n]|\.\s|\.$|\)\s*,/;
const alwaysStops = new Set([
  'at',
  'as',
  'was',
  'is',
  'has',
  'here',
  'we',
  'within',
  'which',
  'that',
  'will',
  'but',
  'because',
  'if',
  'you',
  'your',
  'our',
  'have',
  'chez',
  'bei',
  'are',
  'please',
  'were',
  'located',
  'because',
]);
const stopsBeforeSmall = new Set(['and', 'to', 'on', 'in', 'with', 'for', 'from']);

/** The first place after which it is no role any more: a full stop, a verb, a preposition that leads on. */
export function stopOf({ text, places: words }: Sentence, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || at - from > longestRole) return at;
    const between = at === from ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    if (sentenceBreak.test(between) && !isShortened(words[at - 1], text, word)) return at;
    // `Fahrer/in`, `Fahrer*innen`: the ending belongs.
    if (!isSmall(text, word) || (at > from && /^[/:*(·-]$/.test(between))) continue;
    if (alwaysStops.has(word.form)) return at;
    const next = words[at + 1];
    if (stopsBeforeSmall.has(word.form) && (word.form === 'with' || next === undefined || isSmall(text, next)))
      return at;
  }
  return words.length;
}

/** The dot of "ds." ends no sentence. */
function isShortened(
  before: { readonly form: string } | undefined,
  text: string,
  word: { readonly start: number },
): boolean {
  return before !== undefined && before.form.length < 4 && isSmall(text, word) && text.charAt(word.start - 1) === ' ';
}

export function isSmall(text: string, word: { readonly start: number }): boolean {
  const first = text.charAt(word.start);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** A letter of a script without capitals. */
export function isCaseless(text: string, { start }: { readonly start: number }): boolean {
  const first = text.charAt(start);
  return first.toLowerCase() === first.toUpperCase() && !/\d/.test(first);
}

const mostBefore = 8;

/** Capitalised words around the word for a trade: `Junior Baker, Night Shift (Remote)`. */
export function fromTrades(sentence: Sentence, points: number): Vote[] {
  const { text, places: words, hits } = sentence;
  return (hits.get('roleNoun') ?? []).flatMap((hit): Vote[] => {
    const noun = words[hit.start];
    if (noun === undefined || isSmall(text, noun)) return [];
    if (isCaseless(text, noun))
      return [{ name: slice(sentence, hit.start, Math.min(hit.end, words.length - 1)), points }];
    let first = hit.start;
    while (first > 0 && hit.start - first < mostBefore && joins(sentence, first - 1)) first -= 1;
    const stop = stopOf(sentence, hit.end);
    let last = hit.end - 1;
    while (last + 1 < stop && joins(sentence, last) && !hits.get('roleEnds')?.some((end) => end.start === last + 1))
      last += 1;
    const bounded = hits.get('roleEnds')?.some((end) => end.start === last + 1) ?? false;
    return [{ name: slice(sentence, first, last), points: points + (bounded ? 1 : 0) }];
  });
}

/** Whether a word and the next belong to one name. */
function joins({ text, places: words }: Sentence, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || isSmall(text, word) || isSmall(text, next)) return false;
  return !/[.!?;:\n]/.test(text.slice(word.end, next.start));
}

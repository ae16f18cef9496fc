// Roles without an introduction: the capitalised words around the word for a trade, and where a role ends.
import type { Concept } from '../concepts';
import type { NameBook } from '../name-book';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { slice } from './spans';

const longestRole = 18;
const sentenceBreak = /[!?;\n"„“”«»|<[{]|\.\s|\.$|\)\s*,/;
/** A role is over where one of these begins. */
const stopping: readonly Concept[] = ['roleEnds', 'companyFollows', 'received', 'filled', 'not', 'thanks', 'regret'];

/** The first place after which it is no role any more: a full stop, a verb, a preposition that leads on. */
export function stopOf({ text, places: words, hits }: Sentence, from: number, names: NameBook): number {
  // `Fahrer/in`, `Fahrer*innen`: the ending belongs.
  const isEnding = (at: number): boolean => /[/:*(·-]/.test(text.charAt((words[at]?.start ?? 0) - 1));
  let most = Math.min(words.length, from + longestRole);
  for (const concept of stopping) {
    for (const { start } of hits.get(concept) ?? []) if (start > from && start < most && !isEnding(start)) most = start;
  }
  for (let at = from; at < most; at += 1) {
    const word = words[at];
    const last = words[at - 1];
    if (word === undefined) return at;
    const between = at === from ? '' : text.slice(last?.end ?? 0, word.start);
    const small = isSmall(text, word);
    // The dot of "ds." ends no sentence.
    if (sentenceBreak.test(between) && !(small && between === '. ' && (last?.form.length ?? 9) < 4)) return at;
    if (!small || (at > from && isEnding(at))) continue;
    const next = words[at + 1];
    if (between.includes(',') || (names.is('common', word.form) && !names.is('joiner', word.form))) return at;
    if (/^(?:and|for|as|a)$/.test(word.form) && (next === undefined || isSmall(text, next))) return at;
  }
  return most;
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
/** `Application Baker`: these belong to no role that follows. */
const introducing: readonly Concept[] = ['application', 'roleFollows'];

/** Capitalised words around the word for a trade: `Junior Baker, Night Shift (Remote)`. */
export function fromTrades(sentence: Sentence, points: number, names: NameBook): Vote[] {
  const { text, places: words, hits } = sentence;
  return (hits.get('roleNoun') ?? []).flatMap((hit): Vote[] => {
    const noun = words[hit.start];
    if (noun === undefined || isSmall(text, noun)) return [];
    // "The manager", "that a manager" in Hebrew: somebody who is there.
    if (/^[הש]/.test(noun.form)) return [];
    if (isCaseless(text, noun))
      return [{ name: slice(sentence, hit.start, Math.min(hit.end, words.length - 1)), points }];
    const floor = Math.max(
      0,
      ...introducing.flatMap((concept) => (hits.get(concept) ?? []).map(({ end }) => (end <= hit.start ? end : 0))),
    );
    let first = hit.start;
    while (
      first > floor &&
      hit.start - first < mostBefore &&
      joins(sentence, first - 1) &&
      text.charAt((words[first]?.start ?? 0) - 1) !== '('
    )
      first -= 1;
    // `Ann Lee (Head of People)`: hers.
    const start = words[first]?.start ?? 0;
    if (points > 1 && text.lastIndexOf('(', start) > text.lastIndexOf(')', start)) return [];
    if (
      isOwn(words[first - 1]?.form) ||
      (names.is('joiner', words[first - 1]?.form ?? '') && isOwn(words[first - 2]?.form))
    )
      return [];
    const stop = stopOf(sentence, hit.end, names);
    let last = hit.end - 1;
    while (last + 1 < stop && joins(sentence, last)) last += 1;
    const bounded = hits.get('roleEnds')?.some((end) => end.start === last + 1) ?? false;
    return [{ name: slice(sentence, first, last), points: points + (bounded ? 1 : 0) }];
  });
}

const ownWords = new Set("i'm am bin ben jestem sono sou soy suis".split(' '));

/** "I'm a Senior Consultant at": whoever writes. */
function isOwn(form = ''): boolean {
  return ownWords.has(form);
}

/** Whether a word and the next belong to one name. */
function joins({ text, places: words }: Sentence, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || isSmall(text, word) || isSmall(text, next)) return false;
  return !/[.!?;:\n]/.test(text.slice(word.end, next.start));
}

/** All in kana or Han, which have readers of their own. */
export function isUnspacedName(name: string): boolean {
  return /^[\u3041-\u9fff]/.test(name) && (!/[a-z]/i.test(name) || /[,。]/.test(name));
}

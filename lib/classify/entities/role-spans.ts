// Roles by the words around them: after "the position of", before "position", before a mark such as (m/w/d).
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { slice } from './spans';
import { isCaseless, isSmall, stopOf } from './trades';

/** A role is over where one of these begins. */
const stopping: readonly Concept[] = ['companyFollows', 'received', 'filled', 'not', 'thanks', 'regret', 'contactYou'];
const introducing: readonly Concept[] = ['position', 'application', 'hiring'];
const longest = 9;

/** The first place from which on it is no role. */
function endOf(sentence: Sentence, from: number, { names }: ReadMail): number {
  let stop = Math.min(stopOf(sentence, from), from + longest);
  for (const concept of stopping) {
    for (const { start } of sentence.hits.get(concept) ?? []) if (start > from && start < stop) stop = start;
  }
  const { text, places } = sentence;
  for (let at = from; at < stop; at += 1) {
    const word = places[at];
    if (word === undefined) return at;
    const between = at === from ? '' : text.slice(places[at - 1]?.end ?? 0, word.start);
    if (/["„“”«»|]|\s[-–—]\s/.test(between)) return at;
    if (!isSmall(text, word)) continue;
    if (between.includes(',') || (names.isCommon(word.form) && !names.is('roleJoiner', word.form))) return at;
  }
  return stop;
}

/** Small words between "position" and the role, and whether there were any. */
function skipSmall({ text, places }: Sentence, from: number, names: ReadMail['names']): number {
  let at = from;
  while (at < places.length && at - from < 3) {
    const word = places[at];
    if (word === undefined || !(names.is('roleLink', word.form) && isSmall(text, word))) break;
    at += 1;
  }
  return at;
}

export function afterIntroduction(sentence: Sentence, inSubject: boolean, mail: ReadMail): Vote[] {
  const { hits, places, text } = sentence;
  const { names } = mail;
  const votes: Vote[] = [];
  const introductions = introducing.flatMap((concept) =>
    concept === 'position' || inSubject ? (hits.get(concept) ?? []) : [],
  );
  const positions = hits.get('position') ?? [];
  const isEnglish = mail.spoken.main === 'en';
  const add = (hitEnd: number, points: number, isIntroduced = false): void => {
    let from = skipSmall(sentence, hitEnd, names);
    const nested = positions.find(({ start }) => start >= from && start < from + 3);
    if (nested !== undefined) from = skipSmall(sentence, nested.end, names);
    const word = places[from];
    if (word === undefined || /[.!?;,\n]/.test(text.slice(places[hitEnd - 1]?.end ?? 0, word.start))) return;
    let stop = endOf(sentence, from, mail);
    const ends = (hits.get('roleEnds') ?? [])
      .filter(({ start }) => start > from && start <= stop)
      .map(({ start }) => start);
    if (ends.length > 0) stop = Math.min(...ends);
    if (stop <= from || (isSmall(text, word) && (isEnglish || names.isCommon(word.form)))) return;
    const linked = from > hitEnd;
    if (!linked && isIntroduced && isEnglish) return;
    const isBare = (isSmall(text, word) || isCaseless(text, word)) && (!linked || places[from - 1]?.form === 'a');
    if ((isBare && points < 2.5) || /[<[{]/.test(text.slice(places[from - 1]?.end ?? 0, word.start))) return;
    const isClosed = ends.length > 0 || stop === places.length || /^[.!?]/.test(text.slice(places[stop - 1]?.end));
    const bonus = isClosed ? 1 : 0;
    votes.push({ name: slice(sentence, from, stop - 1), points: (isBare ? points - 2 : points) + bonus });
  };
  for (const { end } of introductions) add(end, positions.some((position) => position.end === end) ? 2.6 : 2.4, true);
  for (const hit of hits.get('roleFollows') ?? []) {
    const near = [...positions, ...(hits.get('application') ?? [])].some(
      ({ start, end }) => end >= hit.start - 2 && start <= hit.end,
    );
    add(hit.end, near ? 2.6 : isEnglish ? 1.6 : 2.4);
  }
  return votes;
}

/** Capitalised words right before "position". */
export function beforePosition(sentence: Sentence, { names }: ReadMail): Vote[] {
  const { hits, places, text } = sentence;
  return (hits.get('position') ?? []).flatMap((hit): Vote[] => {
    let first = hit.start;
    while (first > 0 && hit.start - first < 6) {
      const word = places[first - 1];
      if (word === undefined || isSmall(text, word) || isCaseless(text, word) || names.isCommon(word.form)) break;
      if (/[.,!?;:\n"„“”«»()]/.test(text.slice(word.end, places[first]?.start ?? word.end))) break;
      first -= 1;
    }
    return first === hit.start ? [] : [{ name: slice(sentence, first, hit.start - 1), points: 2.4 }];
  });
}

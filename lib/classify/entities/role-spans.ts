// Roles by the words around them: after "the position of", or before "position".
import type { Concept } from '../concepts';
import type { Hit } from '../hits';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { slice } from './spans';
import { isCaseless, isSmall, stopOf } from './trades';

/** Small words between "position" and the role. */
const mostSmall = 3;

/** What begins with one of these is no role: "to another candidate", "for an interview". */
const telling: readonly Concept[] = ['others', 'interviewWord'];

const none: readonly Vote[] = [];

export function afterIntroduction(sentence: Sentence, mail: ReadMail): readonly Vote[] {
  if (!sentence.hits.has('position') && !sentence.hits.has('roleFollows')) return none;
  const { capitalRoles } = mail.spoken;
  const hitsOf = (concept: Concept): readonly Hit[] => sentence.hits.get(concept) ?? [];
  const near = [...hitsOf('position'), ...hitsOf('application')];
  return [
    ...hitsOf('position').flatMap(({ end }) => readAfter(sentence, end, 2.6, capitalRoles, mail)),
    ...hitsOf('roleFollows').flatMap(({ start, end }) => {
      const isSure = near.some((hit) => hit.end >= start - 2 && hit.start <= end);
      return readAfter(sentence, end, isSure ? 2.6 : capitalRoles ? 1.6 : 2.4, false, mail);
    }),
  ];
}

/** `onlyLinked`: "job search" is no role, "job of a baker" holds one. */
function readAfter(sentence: Sentence, end: number, points: number, onlyLinked: boolean, mail: ReadMail): Vote[] {
  const { hits, places, text } = sentence;
  const { names } = mail;
  const skip = (start: number): number => {
    let at = start;
    for (let word = places[at]; word !== undefined && at - start < mostSmall; word = places[at]) {
      if (!names.is('joiner', word.form) || !isSmall(text, word)) break;
      at += 1;
    }
    return at;
  };
  let from = skip(end);
  const nested = hits.get('position')?.find(({ start }) => start >= from && start < from + mostSmall);
  if (nested !== undefined) from = skip(nested.end);
  const word = places[from];
  if (word === undefined || (onlyLinked && from === end)) return [];
  if (/[.!?;,<[{\n]/.test(text.slice(places[end - 1]?.end ?? 0, word.start))) return [];
  if (telling.some((concept) => hits.get(concept)?.some(({ start }) => start === from) === true)) return [];
  const small = isSmall(text, word);
  const stop = stopOf(sentence, from, names);
  if (stop <= from || (small && (mail.spoken.capitalRoles || names.is('common', word.form)))) return [];
  const isBare = (small || isCaseless(text, word)) && (from === end || places[from - 1]?.form === 'a');
  const isClosed = stop === places.length || hits.get('roleEnds')?.some(({ start }) => start === stop) === true;
  return [{ name: slice(sentence, from, stop - 1), points: points - (isBare ? 2 : 0) + (isClosed ? 1 : 0) }];
}

/** Capitalised words right before "position". */
export function beforePosition({ hits, places, text }: Sentence, { names }: ReadMail): readonly Vote[] {
  const found = hits.get('position');
  if (found === undefined) return none;
  return found.flatMap((hit): Vote[] => {
    let first = hit.start;
    for (let word = places[first - 1]; word !== undefined && hit.start - first < 6; word = places[first - 1]) {
      if (isSmall(text, word) || isCaseless(text, word) || names.is('common', word.form)) break;
      if (/[.,!?;:\n"„“”«»()]/.test(text.slice(word.end, places[first]?.start ?? word.end))) break;
      first -= 1;
    }
    // One word that begins a sentence has its capital from there.
    const points = first === 0 && hit.start === 1 ? 1.2 : 2.4;
    return first === hit.start ? [] : [{ name: slice({ text, places }, first, hit.start - 1), points }];
  });
}

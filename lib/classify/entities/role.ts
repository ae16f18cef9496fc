// Which role a mail is about: the words between "for the" and "position", with their own spelling.
import type { ReadMail } from '../features';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { slice } from './spans';

interface Candidate {
  readonly role: string;
  readonly points: number;
}

const longestRole = 16;
const sentenceBreak = /[!?;\n]|\.\s|\.$/;
const edges = /^[\s\-–—|:,.'"“”&#*]+|[\s\-–—|:,.'"“”&*]+$/gu;
const stops = new Set([
  'at',
  'with',
  'and',
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
  'to',
  'on',
  'because',
  'if',
  'you',
  'your',
  'our',
  'has',
  'have',
  'chez',
]);
const generic =
  /^(?:the|our|a|an|this|your|new|open|following|current|specific|other|any|future|available|job|jobs|position|positions|role|roles|career|careers|opportunit(?:y|ies)|opening|openings|employment|application|team|company|candidate|interest|time|us|internship|program|posted|recent|on)$/iu;

export function readRole(mail: ReadMail, company: string | null): string | null {
  const candidates = [
    ...fromSentence(mail.subjectSentence, 3),
    ...mail.sentences.slice(0, 30).flatMap((sentence) => fromSentence(sentence, 2)),
  ].flatMap((candidate) => clean(candidate, company));
  const totals = new Map<string, { role: string; points: number }>();
  for (const { role, points } of candidates) {
    const known = totals.get(foldWord(role));
    if (known === undefined) totals.set(foldWord(role), { role, points });
    else known.points += points;
  }
  return [...totals.values()].sort((one, two) => two.points - one.points)[0]?.role ?? null;
}

function clean({ role, points }: Candidate, company: string | null): Candidate[] {
  const left = role.replace(edges, '').replace(/\s+/g, ' ');
  const words = left.split(' ');
  if (left.length < 3 || left.length > 140 || left.includes('[NAME')) return [];
  if (words.every((word) => generic.test(word))) return [];
  if (company !== null && foldWord(left) === foldWord(company)) return [];
  if (!/[\p{Lu}\p{Lo}\d]/u.test(left)) return [];
  return [{ role: left, points }];
}

function fromSentence(sentence: Sentence, points: number): Candidate[] {
  const found: Candidate[] = [];
  const ends = sentence.hits.get('roleEnds') ?? [];
  for (const hit of sentence.hits.get('roleFollows') ?? []) {
    const end = ends.find((one) => one.start > hit.end && one.start - hit.end <= longestRole);
    const stop = stopOf(sentence, hit.end);
    if (end !== undefined && end.start <= stop)
      found.push({ role: slice(sentence, hit.end, end.start - 1), points: points + 1.5 });
    else if (stop > hit.end) found.push({ role: slice(sentence, hit.end, stop - 1), points });
  }
  return found;
}

/** The first place after which it is no role any more: a full stop, a preposition before a capital, a verb. */
function stopOf({ text, words }: Sentence, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) return at;
    const between = at === from ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    if (sentenceBreak.test(between) || at - from > longestRole) return at;
    const raw = text.slice(word.start, word.end);
    if (raw === raw.toLowerCase() && stops.has(word.form)) return at;
  }
  return words.length;
}

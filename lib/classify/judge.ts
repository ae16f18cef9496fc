// Reads the rules over one sentence: which hold, which hold only under a condition.
import type { MailLabel } from '../domain/verdict';
import type { Concept } from './concepts';
import type { Hit, Hits } from './hits';
import type { Condition, Link, RuleBook } from './rule-book';
import type { Rule } from './rules';
import type { Sentence } from './spot';

export interface Finding {
  readonly rule: Rule;
  /** True when the sentence only says what would be: "if you are not selected". */
  readonly open: boolean;
  /** Where in the sentence, in words. */
  readonly at: number;
  readonly sentence: Sentence;
  /** Which sentence of the body, counted from 0; `null` for the subject. */
  readonly place: number | null;
}

/** The fact that it makes. */
export function factOf({ rule: { facts }, open, place }: Finding): string {
  if (open) return facts.open;
  return place === null ? facts.inSubject : facts.stated;
}

/**
 * What opens a rule: a condition standing before it, as for a no; one anywhere in the sentence, or a doubt; for an offer
 * a doubt or a condition before it, since "the job is yours if you want it" is one; or nothing.
 */
function openedBy(label: MailLabel): 'before' | 'anywhere' | 'doubted' | 'never' {
  if (label === 'rejection') return 'before';
  if (label === 'offer') return 'doubted';
  return label === 'interview_invitation' || label === 'assessment_invitation' ? 'anywhere' : 'never';
}

/** Adds to `findings` what the sentence says. */
export function judge(sentence: Sentence, place: number | null, book: RuleBook, findings: Finding[]): void {
  if (sentence.hits.size === 0) return;
  for (const { rule, conditions } of book.candidates(sentence.hits)) {
    let best: Finding | undefined;
    for (const condition of conditions) {
      best = betterPlace(best, rule, condition, sentence, place);
      if (best?.open === false) break;
    }
    if (best !== undefined) findings.push(best);
  }
}

const none: readonly Hit[] = [];

function hitsOf(hits: Hits, concept: Concept): readonly Hit[] {
  return hits.get(concept) ?? none;
}

/** Where the condition holds: a place that is stated before one that is open, and the first of its kind. */
function betterPlace(
  known: Finding | undefined,
  rule: Rule,
  { chain, also, absent }: Condition,
  sentence: Sentence,
  place: number | null,
): Finding | undefined {
  const { hits } = sentence;
  const first = chain[0];
  const starts = first === undefined ? undefined : hits.get(first.concept);
  if (starts === undefined) return known;
  for (const concept of also) if (!hits.has(concept)) return known;
  for (const concept of absent) if (hits.has(concept)) return known;
  let best = known;
  for (const hit of starts) {
    const at = followChain(hit, chain, hits);
    if (at === null) continue;
    const open = isOpen(rule, sentence, at);
    if (best === undefined || !open) best = { rule, open, at, sentence, place };
    if (!open) return best;
  }
  return best;
}

function followChain(first: Hit, chain: readonly Link[], hits: Hits): number | null {
  let reached = first;
  let start = first.start;
  for (let index = 1; index < chain.length; index += 1) {
    const link = chain[index];
    const next = link === undefined ? undefined : nextHit(reached, link, hits);
    if (next === undefined) return null;
    reached = next;
    start = Math.min(start, next.start);
  }
  return start;
}

function nextHit(reached: Hit, link: Link, hits: Hits): Hit | undefined {
  for (const hit of hitsOf(hits, link.concept)) if (isWithin(reached, hit, link)) return hit;
  return undefined;
}

function isWithin(from: Hit, to: Hit, link: Link): boolean {
  // "The position has been filled" may be one phrase that holds the other.
  if (to.start <= from.start && from.end <= to.end) return true;
  const after = to.start - from.end;
  if (after >= 0 && after <= link.within) return true;
  if (!link.eitherOrder) return false;
  const before = from.start - to.end;
  return before >= 0 && before <= link.within;
}

/** How many words a "not" reaches forward. */
const denialReach = 6;

function isDenied({ hits }: Sentence, at: number): boolean {
  return hitsOf(hits, 'not').some((hit) => hit.start <= at && at - hit.end <= denialReach);
}

function isOpen(rule: Rule, sentence: Sentence, at: number): boolean {
  const scope = openedBy(rule.label);
  if (scope === 'never') return false;
  const { hits, text } = sentence;
  if (text.endsWith('?') && scope === 'before') return true;
  if (scope === 'anywhere' || scope === 'doubted') {
    const isConditional = scope === 'anywhere' ? hasConditionFor(sentence, at) : hasConditionBefore(hits, at);
    return isConditional || hits.has('conditionAfter') || hits.has('hedge') || isDenied(sentence, at);
  }
  return (
    hasConditionBefore(hits, at) ||
    hitsOf(hits, 'conditionAfter').some((hit) => hit.start >= at && hit.start - at <= afterReach) ||
    isQuoted(sentence, at)
  );
}

/** In Chinese and Japanese a condition stands before what it is about: in a later clause it is about something else. */
function hasConditionFor(sentence: Sentence, at: number): boolean {
  return hitsOf(sentence.hits, 'condition').some(({ start }) => start <= at || !isInLaterClause(sentence, at, start));
}

function isInLaterClause({ text, places }: Sentence, at: number, condition: number): boolean {
  const place = places[condition]?.start ?? 0;
  return /[\u3041-\u9fff]/.test(text.charAt(place)) && /[,;]/.test(text.slice(places[at]?.start ?? 0, place));
}

function hasConditionBefore(hits: Hits, at: number): boolean {
  const stated = hitsOf(hits, 'stated');
  return hitsOf(hits, 'condition').some(
    (condition) =>
      condition.start <= at &&
      (isOfSilence(condition, hits, at) || !stated.some((hit) => hit.start >= condition.end && hit.start <= at)),
  );
}

/** Within it, or within so many words behind it, a "not" is what a condition is about. */
const silenceReach = 3;

/** "If you have not heard from us by then, you have unfortunately not been chosen" tells nobody anything yet. */
function isOfSilence(condition: Hit, hits: Hits, at: number): boolean {
  return hitsOf(hits, 'not').some(
    ({ start }) => start >= condition.start && start - condition.end <= silenceReach && start < at,
  );
}

/** Within so many words a condition still belongs to what stands before it. */
const afterReach = 12;

const quoteMark = /["“„«『「]/;
const openingMarks = '"“„«『「';
const closingMarks = '"”“»』」';
/** What is quoted at such length is somebody's words, not the name of a role. */
const longQuote = 25;
const longestQuote = 400;

/** Somebody tells what somebody wrote: a friend, a newsletter. */
function isQuoted({ text, places }: Sentence, at: number): boolean {
  if (!quoteMark.test(text)) return false;
  const place = places[at]?.start ?? 0;
  for (let open = place - 1; open >= Math.max(0, place - longestQuote); open -= 1) {
    const mark = text.charAt(open);
    if (closingMarks.includes(mark) && !openingMarks.includes(mark)) return false;
    if (!openingMarks.includes(mark)) continue;
    const close = endOfQuote(text, place);
    return close - open > longQuote && isOpening(text, open);
  }
  return false;
}

function endOfQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (closingMarks.includes(text.charAt(at))) return at;
  return text.length;
}

/** The same mark opens and closes: an opening one has a space before it and none behind. */
function isOpening(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '"' && mark !== '“') return true;
  return at === 0 || (!/[\p{L}\d.,!?]/u.test(text.charAt(at - 1)) && text.charAt(at + 1) !== ' ');
}

/** Said by a strong rule, neither quoted nor under a condition. */
export function isPlain({ rule, open }: Finding): boolean {
  return rule.strength === 'strong' && !open;
}

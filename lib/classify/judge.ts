// Reads the rules over one sentence: which hold, which hold only under a condition.
import type { Concept } from './concepts';
import { type Condition, type Link, openedBy, parseCondition, type Rule, rules } from './rules';
import type { Hit, Hits, Sentence } from './spot';

export interface Finding {
  readonly rule: Rule;
  /** True when the sentence only says what would be: "if you are not selected". */
  readonly open: boolean;
  /** Where in the sentence, in words. */
  readonly at: number;
}

interface ReadyRule {
  readonly rule: Rule;
  readonly conditions: readonly Condition[];
}

type RulesByConcept = ReadonlyMap<Concept, readonly ReadyRule[]>;

let ready: RulesByConcept | undefined;

/** Rules by the concept that one of their conditions begins with: the others cannot hold. */
function needRules(): RulesByConcept {
  if (ready !== undefined) return ready;
  const byConcept = new Map<Concept, ReadyRule[]>();
  for (const rule of rules) {
    const entry = { rule, conditions: rule.when.map(parseCondition) };
    for (const concept of new Set(entry.conditions.flatMap(({ chain }) => chain[0]?.concept ?? []))) {
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), entry]);
    }
  }
  ready = byConcept;
  return ready;
}

function candidates({ hits }: Sentence): Set<ReadyRule> {
  const byConcept = needRules();
  const found = new Set<ReadyRule>();
  for (const concept of hits.keys()) {
    for (const entry of byConcept.get(concept) ?? []) found.add(entry);
  }
  return found;
}

export function judge(sentence: Sentence): Finding[] {
  const findings: Finding[] = [];
  if (sentence.hits.size === 0) return findings;
  for (const { rule, conditions } of candidates(sentence)) {
    let best: Finding | undefined;
    for (const condition of conditions) {
      for (const at of placesOf(condition, sentence.hits)) {
        const open = isOpen(rule, sentence, at);
        if (best === undefined || (best.open && !open)) best = { rule, open, at };
        if (!open) break;
      }
    }
    if (best !== undefined) findings.push(best);
  }
  return findings;
}

const none: readonly Hit[] = [];

function hitsOf(hits: Hits, concept: Concept): readonly Hit[] {
  return hits.get(concept) ?? none;
}

/** Where the condition's chain begins, for each time that it holds. */
function placesOf(condition: Condition, hits: Hits): number[] {
  if (condition.also.some((concept) => !hits.has(concept))) return [];
  if (condition.absent.some((concept) => hits.has(concept))) return [];
  const [first, ...rest] = condition.chain;
  if (first === undefined) return [];
  return hitsOf(hits, first.concept).flatMap((hit) => {
    const start = followChain(hit, rest, hits);
    return start === null ? [] : [start];
  });
}

function followChain(first: Hit, links: readonly Link[], hits: Hits): number | null {
  let reached = first;
  let start = first.start;
  for (const link of links) {
    const next = hitsOf(hits, link.concept).find((hit) => isWithin(reached, hit, link));
    if (next === undefined) return null;
    reached = next;
    start = Math.min(start, next.start);
  }
  return start;
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
  const conditions = hitsOf(hits, 'condition');
  if (scope === 'anywhere') return conditions.length > 0 || hits.has('hedge') || isDenied(sentence, at);
  const stated = hitsOf(hits, 'stated');
  return conditions.some(
    (condition) => condition.start < at && !stated.some((hit) => hit.start >= condition.end && hit.start <= at),
  );
}

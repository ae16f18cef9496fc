// The rules made ready for judging sentences: each under the concepts that its conditions begin with.
import type { Concept } from './concepts';
import type { Hits } from './hits';
import type { Rule } from './rules';

export interface Link {
  readonly concept: Concept;
  /** Words between the end of the link before and this one. */
  readonly within: number;
  readonly eitherOrder: boolean;
}

export interface Condition {
  readonly chain: readonly Link[];
  readonly also: readonly Concept[];
  readonly absent: readonly Concept[];
}

/** Reads one `when`. */
function parseCondition(source: string): Condition {
  const [first = '', ...rest] = source.split(' & ');
  const chain: Link[] = [];
  let within = 0;
  let eitherOrder = false;
  for (const part of first.split(' ')) {
    if (part.startsWith('>') || part.startsWith('~')) {
      within = Number(part.slice(1));
      eitherOrder = part.startsWith('~');
    } else chain.push({ concept: part as Concept, within, eitherOrder });
  }
  return {
    chain,
    also: rest.filter((part) => !part.startsWith('!')).map((part) => part as Concept),
    absent: rest.filter((part) => part.startsWith('!')).map((part) => part.slice(1) as Concept),
  };
}

export interface ReadyRule {
  readonly rule: Rule;
  readonly conditions: readonly Condition[];
  /** In which search it was found last: tells it from others without a set, which every sentence would need. */
  foundIn: number;
}

const none: readonly never[] = [];

export class RuleBook {
  private ready: ReadonlyMap<Concept, readonly ReadyRule[]> | undefined;
  private searches = 0;

  constructor(private readonly rules: readonly Rule[]) {}

  /** The rules that may hold in a sentence with these hits: the others begin with a concept that it lacks. */
  candidates(hits: Hits): readonly ReadyRule[] {
    this.ready ??= makeReady(this.rules);
    this.searches += 1;
    let found: ReadyRule[] | undefined;
    for (const concept of hits.keys()) {
      for (const entry of this.ready.get(concept) ?? none) {
        if (entry.foundIn === this.searches) continue;
        entry.foundIn = this.searches;
        found ??= [];
        found.push(entry);
      }
    }
    return found ?? none;
  }

  find(id: string): Rule | undefined {
    return this.rules.find((rule) => rule.id === id);
  }
}

function makeReady(rules: readonly Rule[]): ReadonlyMap<Concept, readonly ReadyRule[]> {
  const byConcept = new Map<Concept, ReadyRule[]>();
  for (const rule of rules) {
    const entry: ReadyRule = { rule, conditions: rule.when.map(parseCondition), foundIn: 0 };
    for (const concept of new Set(entry.conditions.flatMap(({ chain }) => chain[0]?.concept ?? []))) {
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), entry]);
    }
  }
  return byConcept;
}

// What a sentence means: each concept with the places where it stands.
import type { Concept } from './concepts';

export interface Hit {
  /** Places of words: from the first to just after the last. */
  readonly start: number;
  readonly end: number;
}

export type Hits = ReadonlyMap<Concept, readonly Hit[]>;

export const noHits: Hits = new Map();

export function addHit(hits: Map<Concept, Hit[]>, concept: Concept, hit: Hit): void {
  const list = hits.get(concept);
  if (list === undefined) hits.set(concept, [hit]);
  else list.push(hit);
}

/** What lies wholly inside a "not only" or a "do not hesitate" has lost its meaning. */
export function dropVoided(hits: Map<Concept, Hit[]>): void {
  const voids = hits.get('void');
  if (voids === undefined) return;
  for (const [concept, list] of hits) {
    if (concept === 'void') continue;
    const left = list.filter((hit) => !voids.some((hole) => hole.start <= hit.start && hit.end <= hole.end));
    if (left.length === 0) hits.delete(concept);
    else hits.set(concept, left);
  }
}

// What a sentence speaks of, one bit for each concept that tells whether it is about a job: asked many times, so looked
// up once.
import type { Concept } from './concepts';
import type { Hits } from './hits';

export const contextPoints: readonly (readonly [concept: Concept, points: number])[] = [
  ['application', 1],
  ['candidate', 1],
  ['hiring', 1],
  ['interviewWord', 1],
  ['position', 0.6],
  ['roleNoun', 0.5],
  ['metYou', 0.6],
];
/** The bit for a loan, a flat, a university. */
export const otherMatter = 1 << contextPoints.length;

const bitOf: ReadonlyMap<Concept, number> = new Map<Concept, number>([
  ...contextPoints.map(([concept], index) => [concept, 1 << index] as const),
  ['otherMatter', otherMatter],
]);

export function contextBits(hits: Hits): number {
  let bits = 0;
  if (hits.size > 0) for (const concept of hits.keys()) bits |= bitOf.get(concept) ?? 0;
  return bits;
}

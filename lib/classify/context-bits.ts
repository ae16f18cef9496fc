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

export function contextBits(hits: Hits): number {
  if (hits.size === 0) return 0;
  let bits = hits.has('otherMatter') ? otherMatter : 0;
  for (let index = 0; index < contextPoints.length; index += 1) {
    const concept = contextPoints[index]?.[0];
    if (concept !== undefined && hits.has(concept)) bits |= 1 << index;
  }
  return bits;
}

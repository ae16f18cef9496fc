// Where a concept stands in a text without spaces.
import type { Concept } from '../concepts';
import type { Sentence } from '../spot';
import { isUnspaced } from './houses';

type Edge = readonly [start: number, end: number];

/** Where a concept stands in the text, when it is written without spaces there. */
export function edgesOf({ text, places, hits }: Sentence, concept: Concept): Edge[] {
  return (hits.get(concept) ?? [])
    .map((hit): Edge => [places[hit.start]?.start ?? 0, places[hit.end - 1]?.end ?? 0])
    .filter(([start]) => isUnspaced(text.charAt(start)));
}

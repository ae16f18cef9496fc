// What is known of the words of a text, besides the phrases that they belong to.
import type { Starts } from './starts';

/**
 * What a lexicon knows of a word of the text. The bits, each shared with other words, tell of most words that nothing
 * begins there without looking any further.
 */
export interface Known<Meaning> {
  /** The whole word; null when only its beginning is known. */
  readonly form: string | null;
  /** Its own. */
  readonly bit: number;
  /** Those of the needs that it meets, see `Needs`. */
  meets: number;
  /** Those of the needs of the phrases that begin here with a free second word. */
  needs: number;
  /** Those of the words that may follow it. */
  nexts: number;
  /** Whether it means something alone. */
  speaks: boolean;
  /** The phrases that begin here; sorted out when the word is met for the first time. */
  starts: Starts<Meaning> | undefined;
  readonly begins: string;
  /** The known beginnings that it has, the word itself among them if it is one. */
  stems: ReadonlySet<string> | undefined;
}

/** What is known of each word of a text; `undefined` for a word that no phrase uses. */
export type Reading<Meaning> = readonly (Known<Meaning> | undefined)[];

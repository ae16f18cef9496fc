// Cuts a sentence into words. Scripts without spaces give one word per character.
// Words are kept once for all mails: what was found out about one is looked up, not computed again.
import { foldWord } from './fold';

/** A distinct word, as written. */
export interface Word {
  /** With the mark of a label, if any. */
  readonly raw: string;
  /** Letters of `raw` without that mark. */
  readonly length: number;
  /** Folded, for comparing. */
  readonly form: string;
  /** Followed by a colon or a dash, as in `Location: Bonn`. */
  readonly isLabel: boolean;
  /** What each look-up answered about this word, by its number, see `nextLookUp`. */
  readonly answers: unknown[];
}

export interface PlacedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

let lookUps = 0;

/** A place in `Word.answers` of one's own. */
export function nextLookUp(): number {
  lookUps += 1;
  return lookUps - 1;
}

// One ideograph or kana, written without spaces; or a dotted abbreviation, `e.g`; or letters and digits (no
// punctuation, no symbol, nothing beyond the basic plane) with a short ending, `don't`, `we're`; longer endings part:
// `l'offre`. Then, perhaps, the mark of a label: `part-time` has no space around its dash and is none.
const wordPattern =
  /(?:[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]|[A-Za-z]\.[A-Za-z](?![A-Za-z])|[\dA-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3100-\u33ff\ua000-\ud7ff\ufb00-\ufdff]+(?:'[A-Za-z]{1,2}(?![\dA-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3100-\u33ff\ua000-\ud7ff\ufb00-\ufdff]))?)(?: ?:| [-|\u2013\u2014])?/g;
const labelMark = /(?: ?:| [-|\u2013\u2014])$/;

const known = new Map<string, Word>();
const mostKnown = 20_000;
const longestKept = 40;

/** Folding is the dear part, and mails repeat their words. */
function intern(raw: string): Word {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const bare = raw.replace(labelMark, '');
  const isLabel = bare.length < raw.length;
  const word: Word = { raw, length: bare.length, form: foldWord(bare), isLabel, answers: [] };
  if (known.size >= mostKnown) known.clear();
  if (raw.length <= longestKept) known.set(raw, word);
  return word;
}

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const raw of text.match(wordPattern) ?? []) words.push(intern(raw));
  return words;
}

/** Where the words of a text stand in it. */
export function placeWords(text: string, words: readonly Word[]): PlacedWord[] {
  let reached = 0;
  return words.map(({ raw, length, form }) => {
    // Nothing but marks stands between two words, so the next one like it is the very one.
    const start = text.indexOf(raw, reached);
    reached = start + raw.length;
    return { form, start, end: start + length };
  });
}

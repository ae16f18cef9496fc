// A text as sentences, each knowing which words are its own and where they stand.
import { type Hits, noHits } from '../hits';
import { foldWord } from './fold';
import { findSentences } from './sentences';
import { cutWords, type Words } from './words';

/** A word and where it stands in the text of its sentence. */
export class PlacedWord {
  #form: string | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** Folded, for comparing. */
  get form(): string {
    this.#form ??= foldWord(this.text.slice(this.start, this.end));
    return this.#form;
  }
}

/** A sentence, with room for what it means. */
export class Piece {
  hits: Hits = noHits;
  #text: string | undefined;
  #places: readonly PlacedWord[] | undefined;

  /** The letters from `start` to `end` of the text of `words`; its words are those from `from` to just before `to`. */
  constructor(
    readonly words: Words,
    private readonly start: number,
    private readonly end: number,
    readonly from: number,
    readonly to: number,
  ) {}

  get text(): string {
    this.#text ??= this.words.text.slice(this.start, this.end);
    return this.#text;
  }

  get wordCount(): number {
    return this.to - this.from;
  }

  /** Its words one by one: made when somebody asks, which is seldom. */
  get places(): readonly PlacedWord[] {
    this.#places ??= this.place();
    return this.#places;
  }

  formOf(start: number, end: number): string {
    const { text, starts, ends } = this.words;
    const forms: string[] = [];
    for (let at = this.from + start; at < this.from + end; at += 1)
      forms.push(foldWord(text.slice(starts[at], ends[at])));
    return forms.join(' ');
  }

  private place(): PlacedWord[] {
    const { starts, ends } = this.words;
    const { start, text } = this;
    const places: PlacedWord[] = [];
    for (let at = this.from; at < this.to; at += 1) {
      places.push(new PlacedWord(text, (starts[at] ?? 0) - start, (ends[at] ?? 0) - start));
    }
    return places;
  }
}

export interface CutText {
  readonly words: Words;
  readonly pieces: readonly Piece[];
}

/** The sentences of a text that came from `joinWrappedLines`, at most `most`. */
export function cutText(text: string, most: number): CutText {
  const words = cutWords(text);
  const { starts, count, marks } = words;
  let from = 0;
  const pieces = findSentences(text, marks, most).map((span) => {
    let to = from;
    while (to < count && (starts[to] ?? 0) < span.end) to += 1;
    const piece = new Piece(words, span.start, span.end, from, to);
    from = to;
    return piece;
  });
  return { words, pieces };
}

/** A line that is one sentence whatever marks it holds, such as a subject. */
export function cutLine(line: string): Piece {
  const words = cutWords(line);
  return new Piece(words, 0, line.length, 0, words.count);
}

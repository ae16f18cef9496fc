// Finds the meanings in a sentence: which concept stands where, in the languages that the mail is written in.
import type { Concept } from './concepts';
import { addHit, dropVoided, type Hit, type Hits } from './hits';
import { type LanguageData, readWords } from './languages/language';
import type { Reading } from './text/known';
import { Lexicon } from './text/lexicon';
import { parsePhrase, withPrefixes } from './text/phrases';
import type { CutText, Piece, PlacedWord } from './text/pieces';
import { WordTable } from './text/word-table';
import { type WordRange, type Words, wordForms } from './text/words';

/** A piece of the mail with what it means. */
export interface Sentence extends WordRange {
  readonly text: string;
  readonly wordCount: number;
  readonly places: readonly PlacedWord[];
  readonly hits: Hits;
  /** Its words from `start` to just before `end`, folded. */
  formOf(start: number, end: number): string;
}

/** Legal text and footers decide nothing, unless the answer itself stands in the same sentence. */
export function speaks(sentence: Sentence): boolean {
  const { hits } = sentence;
  return (
    hits.size === 0 || !(hits.has('legal') || hits.has('unsubscribe')) || hits.has('stated') || hits.has('refusal')
  );
}

/** So many words more than of the mail's main language make a sentence one of another. */
const surelyOther = 2;

/** Languages with at least this share of the leading one's words are read too: mails mix. */
const secondLanguageShare = 0.3;

/** So many words, from all over a long text, tell its languages as well as all of them. */
const enoughWords = 200;

export interface Spoken {
  /** The leading one, or null when no word told. */
  readonly main: string | null;
  readonly all: ReadonlySet<string>;
  /** Whether the leading one writes roles with capitals. */
  readonly capitalRoles: boolean;
}

/** The words of some languages, made ready for looking up when the first mail of each is read, never before. */
export class Vocabulary {
  private readonly lexicons = new Map<string, Lexicon<Concept>>();
  private speakers: WordTable<readonly number[]> | undefined;

  /** `anyLanguage`: words that mails of every language use. */
  constructor(
    private readonly languages: readonly LanguageData[],
    private readonly anyLanguage: LanguageData,
  ) {}

  detectLanguages(texts: readonly Words[]): Spoken {
    this.speakers ??= collectSpeakers(this.languages);
    const votes = this.languages.map(() => 0);
    for (const words of texts) {
      const every = Math.ceil(words.count / enoughWords);
      for (const speakers of this.speakers.read(words, Math.max(1, every))) {
        if (speakers === undefined) continue;
        for (const language of speakers) votes[language] = (votes[language] ?? 0) + 1 / speakers.length;
      }
    }
    const most = Math.max(...votes);
    const codes = this.languages.map(({ code }) => code);
    if (most === 0) return { main: null, all: new Set(codes), capitalRoles: false };
    const leading = votes.indexOf(most);
    return {
      main: codes[leading] ?? null,
      capitalRoles: this.languages[leading]?.capitalRoles ?? false,
      all: new Set(codes.filter((_, language) => (votes[language] ?? 0) >= most * secondLanguageShare)),
    };
  }

  /** A line that is one sentence. */
  spotLine(piece: Piece, spoken: Spoken): Sentence {
    spot(piece, this.readWith(spoken, piece.words));
    return piece;
  }

  spotSentences({ words, pieces }: CutText, spoken: Spoken): readonly Sentence[] {
    const readings = this.readWith(spoken, words);
    const { main } = spoken;
    const isMixed = readings.length > 1 && main !== null;
    const votes = (isMixed ? this.speakers?.read(words) : undefined) ?? [];
    for (const piece of pieces) spot(piece, isMixed ? this.fitting(main, readings, votes, piece) : readings);
    return pieces;
  }

  private readWith({ all }: Spoken, words: Words): LexiconReading[] {
    return [...all].map((code) => {
      const lexicon = this.needLexicon(code);
      const language = this.languages.findIndex((one) => one.code === code);
      return { code, language, lexicon, known: lexicon.read(words) };
    });
  }

  /** In a mail of two languages each sentence is one of them: the "no" of the other would turn its meaning round. */
  private fitting(
    mainCode: string,
    readings: readonly LexiconReading[],
    votes: readonly (readonly number[] | undefined)[],
    { from, to }: Piece,
  ): readonly LexiconReading[] {
    const counts = readings.map(({ language }) => {
      let count = 0;
      for (let at = from; at < to; at += 1) if (votes[at]?.includes(language) === true) count += 1;
      return count;
    });
    const main = counts[readings.findIndex(({ code }) => code === mainCode)] ?? 0;
    const isOther = (index: number): boolean => (counts[index] ?? 0) >= main + surelyOther;
    const others = readings.filter((_, index) => isOther(index));
    return others.length > 0 ? others : readings.filter(({ code }) => code === mainCode);
  }

  private needLexicon(code: string): Lexicon<Concept> {
    const known = this.lexicons.get(code);
    if (known !== undefined) return known;
    const lexicon = new Lexicon<Concept>();
    addLanguage(lexicon, this.anyLanguage);
    const language = this.languages.find((one) => one.code === code);
    if (language !== undefined) addLanguage(lexicon, language);
    this.lexicons.set(code, lexicon);
    return lexicon;
  }
}

interface LexiconReading {
  readonly code: string;
  /** Its number among the languages. */
  readonly language: number;
  readonly lexicon: Lexicon<Concept>;
  readonly known: Reading<Concept>;
}

function spot(piece: Piece, readings: readonly LexiconReading[]): void {
  // Most lines of a mail say nothing: a map for each would be half of all memory that a mail takes.
  let hits: Map<Concept, Hit[]> | undefined;
  const add = (concept: Concept, start: number, end: number): void => {
    hits ??= new Map();
    addHit(hits, concept, { start, end });
  };
  for (const { lexicon, known } of readings) lexicon.match(piece, known, add);
  if (hits === undefined) return;
  dropVoided(hits);
  piece.hits = hits;
}

function addLanguage(lexicon: Lexicon<Concept>, language: LanguageData): void {
  const prefixes = language.prefixes?.split(' ') ?? [];
  for (const [concept, sources] of readWords(language)) {
    for (const source of sources) {
      const phrase = parsePhrase(source, concept);
      lexicon.add(prefixes.length === 0 ? phrase : withPrefixes(phrase, prefixes));
    }
  }
}

/** Frequent word → the languages that it speaks for, by their number. */
function collectSpeakers(languages: readonly LanguageData[]): WordTable<readonly number[]> {
  const common = new Map<string, number[]>();
  for (const [language, { common: list }] of languages.entries()) {
    for (const form of wordForms(list)) common.set(form, [...(common.get(form) ?? []), language]);
  }
  const table = new WordTable<readonly number[]>();
  for (const [form, speakers] of common) table.setWhole(form, speakers);
  return table;
}

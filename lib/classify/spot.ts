// Finds the meanings in a sentence: which concept stands where, in the languages that the mail is written in.
import type { Concept } from './concepts';
import { type LanguageData, readWords } from './languages/language';
import { PhraseIndex, parsePhrase } from './text/phrases';
import { nextLookUp, type PlacedWord, placeWords, splitWords, type Word } from './text/words';

export interface Hit {
  /** Places of words: from the first to just after the last. */
  readonly start: number;
  readonly end: number;
}

export type Hits = ReadonlyMap<Concept, readonly Hit[]>;

export class Sentence {
  #places: readonly PlacedWord[] | undefined;

  constructor(
    readonly text: string,
    readonly words: readonly Word[],
    readonly hits: Hits,
  ) {}

  /** Where the words stand in the text: looked for when somebody asks. */
  get places(): readonly PlacedWord[] {
    this.#places ??= placeWords(this.text, this.words);
    return this.#places;
  }
}

/** Frequent word → the languages that it speaks for, by their number. */
type Speakers = ReadonlyMap<string, readonly number[]>;

const nobody: readonly number[] = [];

/** Languages with at least this share of the leading one's words are read too: mails mix. */
const secondLanguageShare = 0.3;

export interface Spoken {
  /** The leading one, or null when no word told. */
  readonly main: string | null;
  readonly all: ReadonlySet<string>;
}

/** The words of some languages, made ready for looking up when the first mail of each is read, never before. */
export class Vocabulary {
  private readonly lexicons = new Map<string, PhraseIndex<Concept>>();
  private speakers: Speakers | undefined;
  private readonly lookUp = nextLookUp();

  /** `anyLanguage`: words that mails of every language use. */
  constructor(
    private readonly languages: readonly LanguageData[],
    private readonly anyLanguage: LanguageData,
  ) {}

  detectLanguages(sentences: readonly (readonly Word[])[]): Spoken {
    const votes = this.languages.map(() => 0);
    for (const words of sentences) {
      for (const word of words) {
        const speakers = this.speakersOf(word);
        for (const language of speakers) votes[language] = (votes[language] ?? 0) + 1 / speakers.length;
      }
    }
    const most = Math.max(...votes);
    const codes = this.languages.map(({ code }) => code);
    if (most === 0) return { main: null, all: new Set(codes) };
    return {
      main: codes[votes.indexOf(most)] ?? null,
      all: new Set(codes.filter((_, language) => (votes[language] ?? 0) >= most * secondLanguageShare)),
    };
  }

  private speakersOf(word: Word): readonly number[] {
    const known = word.answers[this.lookUp] as readonly number[] | undefined;
    if (known !== undefined) return known;
    this.speakers ??= collectSpeakers(this.languages);
    const speakers = this.speakers.get(word.form) ?? nobody;
    word.answers[this.lookUp] = speakers;
    return speakers;
  }

  spot(text: string, words: readonly Word[], spoken: ReadonlySet<string>): Sentence {
    const hits = new Map<Concept, Hit[]>();
    const add = (concept: Concept, start: number, end: number): void => addHit(hits, concept, { start, end });
    for (const code of spoken) this.needLexicon(code).match(words, add);
    dropVoided(hits);
    return new Sentence(text, words, hits);
  }

  private needLexicon(code: string): PhraseIndex<Concept> {
    const known = this.lexicons.get(code);
    if (known !== undefined) return known;
    const phrases = new PhraseIndex<Concept>();
    addPhrases(phrases, this.anyLanguage);
    const language = this.languages.find((one) => one.code === code);
    if (language !== undefined) addPhrases(phrases, language);
    this.lexicons.set(code, phrases);
    return phrases;
  }
}

function addPhrases(phrases: PhraseIndex<Concept>, language: LanguageData): void {
  const prefixes = language.prefixes?.split(' ') ?? [];
  for (const [concept, sources] of readWords(language)) {
    for (const source of sources) phrases.add(parsePhrase(source, concept, prefixes));
  }
}

function collectSpeakers(languages: readonly LanguageData[]): Speakers {
  const common = new Map<string, number[]>();
  for (const [language, { common: list }] of languages.entries()) {
    for (const { form } of splitWords(list)) {
      const known = common.get(form);
      if (known === undefined) common.set(form, [language]);
      else known.push(language);
    }
  }
  return common;
}

function addHit(hits: Map<Concept, Hit[]>, concept: Concept, hit: Hit): void {
  const list = hits.get(concept);
  if (list === undefined) hits.set(concept, [hit]);
  else list.push(hit);
}

/** What lies wholly inside a "not only" or a "do not hesitate" has lost its meaning. */
function dropVoided(hits: Map<Concept, Hit[]>): void {
  const voids = hits.get('void');
  if (voids === undefined) return;
  for (const [concept, list] of hits) {
    if (concept === 'void') continue;
    const left = list.filter((hit) => !voids.some((hole) => hole.start <= hit.start && hit.end <= hole.end));
    if (left.length === 0) hits.delete(concept);
    else hits.set(concept, left);
  }
}

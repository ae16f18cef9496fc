// Finds the meanings in a sentence: which concept stands where, in the languages that the mail is written in.
import type { Concept } from './concepts';
import { type LanguageData, readWords } from './languages/language';
import { PhraseIndex, parsePhrase } from './text/phrases';
import { splitWords, type Word } from './text/words';

export interface Hit {
  /** Places of words: from the first to just after the last. */
  readonly start: number;
  readonly end: number;
}

export type Hits = ReadonlyMap<Concept, readonly Hit[]>;

export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: Hits;
}

/** Frequent word → the languages that it speaks for. */
type Speakers = ReadonlyMap<string, readonly string[]>;

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

  /** `anyLanguage`: words that mails of every language use. */
  constructor(
    private readonly languages: readonly LanguageData[],
    private readonly anyLanguage: LanguageData,
  ) {}

  detectLanguages(sentences: readonly (readonly Word[])[]): Spoken {
    this.speakers ??= collectSpeakers(this.languages);
    const votes = new Map<string, number>();
    for (const words of sentences) {
      for (const word of words) {
        const codes = this.speakers.get(word.form);
        if (codes === undefined) continue;
        for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length);
      }
    }
    const ranked = [...votes].sort((one, two) => two[1] - one[1]);
    const best = ranked[0];
    if (best === undefined) return { main: null, all: new Set(this.languages.map(({ code }) => code)) };
    return {
      main: best[0],
      all: new Set(ranked.filter(([, count]) => count >= best[1] * secondLanguageShare).map(([code]) => code)),
    };
  }

  spot(text: string, words: readonly Word[], spoken: ReadonlySet<string>): Sentence {
    const hits = new Map<Concept, Hit[]>();
    const add = (concept: Concept, start: number, end: number): void => addHit(hits, concept, { start, end });
    for (const code of spoken) this.needLexicon(code).match(words, add);
    dropVoided(hits);
    return { text, words, hits };
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
  const common = new Map<string, string[]>();
  for (const language of languages) {
    for (const { form } of splitWords(language.common)) {
      const known = common.get(form);
      if (known === undefined) common.set(form, [language.code]);
      else known.push(language.code);
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

// Finds the meanings in a sentence: which concept stands where, in the languages that the mail is written in.
import type { Concept } from './concepts';
import { anyLanguage, languages } from './languages';
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

const lexicons = new Map<string, PhraseIndex<Concept>>();

/** Built when the first mail of a language is read, never at import. */
function needLexicon(code: string): PhraseIndex<Concept> {
  const known = lexicons.get(code);
  if (known !== undefined) return known;
  const phrases = new PhraseIndex<Concept>();
  const language = languages.find((one) => one.code === code);
  for (const data of language === undefined ? [anyLanguage] : [anyLanguage, language]) addPhrases(phrases, data);
  lexicons.set(code, phrases);
  return phrases;
}

function addPhrases(phrases: PhraseIndex<Concept>, language: LanguageData): void {
  const prefixes = language.prefixes?.split(' ') ?? [];
  for (const [concept, sources] of readWords(language)) {
    for (const source of sources) phrases.add(parsePhrase(source, concept, prefixes));
  }
}

/** Frequent word → the languages that it speaks for. */
type Speakers = ReadonlyMap<string, readonly string[]>;

let speakers: Speakers | undefined;

function needSpeakers(): Speakers {
  speakers ??= collectSpeakers();
  return speakers;
}

function collectSpeakers(): Speakers {
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

/** Languages with at least this share of the leading one's words are read too: mails mix. */
const secondLanguageShare = 0.3;

export interface Spoken {
  /** The leading one, or null when no word told. */
  readonly main: string | null;
  readonly all: ReadonlySet<string>;
}

export function detectLanguages(sentences: readonly (readonly Word[])[]): Spoken {
  const common = needSpeakers();
  const votes = new Map<string, number>();
  for (const words of sentences) {
    for (const word of words) {
      const codes = common.get(word.form);
      if (codes === undefined) continue;
      for (const code of codes) votes.set(code, (votes.get(code) ?? 0) + 1 / codes.length);
    }
  }
  const ranked = [...votes].sort((one, two) => two[1] - one[1]);
  const best = ranked[0];
  if (best === undefined) return { main: null, all: new Set(languages.map((language) => language.code)) };
  return {
    main: best[0],
    all: new Set(ranked.filter(([, count]) => count >= best[1] * secondLanguageShare).map(([code]) => code)),
  };
}

export function spot(text: string, words: readonly Word[], spoken: ReadonlySet<string>): Sentence {
  const hits = new Map<Concept, Hit[]>();
  const add = (concept: Concept, start: number, end: number): void => addHit(hits, concept, { start, end });
  for (const code of spoken) needLexicon(code).match(words, add);
  dropVoided(hits);
  return { text, words, hits };
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

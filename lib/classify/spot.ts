// Finds the meanings in a sentence: which concept stands where, in the languages that the mail is written in.
import { type Concept, concepts, type LanguageData } from './concepts';
import { languages } from './languages';
import { matchPhrase, PhraseIndex, parsePhrase } from './text/phrases';
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

interface Meaning {
  readonly concept: Concept;
  readonly language: string;
}

interface Lexicon {
  readonly phrases: PhraseIndex<Meaning>;
  /** Frequent word → the languages that it speaks for. */
  readonly common: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | undefined;

/** Built at the first mail, never at import. */
function needLexicon(): Lexicon {
  lexicon ??= buildLexicon(languages);
  return lexicon;
}

function buildLexicon(data: readonly LanguageData[]): Lexicon {
  const phrases = new PhraseIndex<Meaning>();
  const common = new Map<string, string[]>();
  for (const language of data) {
    for (const word of splitWords(language.common)) {
      const speakers = common.get(word.form);
      if (speakers === undefined) common.set(word.form, [language.code]);
      else speakers.push(language.code);
    }
    const prefixes = language.prefixes?.split(' ') ?? [];
    for (const concept of concepts) {
      const meaning = { concept, language: language.code };
      for (const source of (language.concepts[concept] ?? '').split(',')) {
        if (source.trim() !== '') phrases.add(parsePhrase(source, meaning, prefixes));
      }
    }
  }
  return { phrases, common };
}

/** Languages with at least this share of the leading one's words are read too: mails mix. */
const secondLanguageShare = 0.2;

export interface Spoken {
  /** The leading one, or null when no word told. */
  readonly main: string | null;
  readonly all: ReadonlySet<string>;
}

export function detectLanguages(sentences: readonly (readonly Word[])[]): Spoken {
  const { common } = needLexicon();
  const votes = new Map<string, number>();
  for (const words of sentences) {
    for (const word of words) {
      const speakers = common.get(word.form);
      if (speakers === undefined) continue;
      for (const code of speakers) votes.set(code, (votes.get(code) ?? 0) + 1 / speakers.length);
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
  const { phrases } = needLexicon();
  const hits = new Map<Concept, Hit[]>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    for (const phrase of phrases.startingWith(word.form)) {
      if (!spoken.has(phrase.meaning.language)) continue;
      const end = matchPhrase(phrase.steps, words, at);
      if (end > at) addHit(hits, phrase.meaning.concept, { start: at, end });
    }
  }
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

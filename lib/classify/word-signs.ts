// What single words speak for, whatever they mean together. Phrases miss what is said in another way; the words of a mail,
// all of them weighed, still tell. The weights are fitted (`tools/fit.ts`), see `sign-weights.ts`; what is built has them
// over the words of a language in the order in which its phrases name them.
import type { Concept } from './concepts';
import { type LanguageData, readWords } from './languages/language';
import { type Phrase, parsePhrase } from './text/phrases';

/** What one step of the weight of a word is worth, in hundredths. */
export const wordUnit = 100;

/** The phrases of a language, as written or as built, in the order of its concepts. */
export function phrasesOf(language: LanguageData): Phrase<Concept>[] {
  const words = readWords(language);
  return (language.order ?? []).flatMap((concept) =>
    (words.get(concept) ?? []).map((source) => parsePhrase(source, concept)),
  );
}

/** The words that phrases name, each once. */
export function tokensOf(phrases: readonly Phrase<Concept>[]): string[] {
  const tokens = new Set<string>();
  for (const { steps } of phrases) {
    for (const step of steps) {
      if (step.kind === 'gap') continue;
      for (const form of step.forms) tokens.add(form);
      for (const stem of step.stems) tokens.add(stem + stemMark);
    }
  }
  return [...tokens];
}

/** Behind the first letters of many words. */
export const stemMark = '*';

// What is built knows the same words as what is written.
import { expect, test } from 'vitest';
import { concepts } from '../../lib/classify/concepts';
import { languages } from '../../lib/classify/languages';
import { type LanguageData, readWords } from '../../lib/classify/languages/language';
import { parsePhrase } from '../../lib/classify/text/phrases';
import { tightenWords } from './tight-words';

test.each(languages)('$code means the same without its spaces', (language) => {
  const tight = { ...language, words: tightenWords(`\`${language.words}\``).slice(1, -1) };
  const meaningOf = (source: string) =>
    parsePhrase(source, null).steps.map((step) =>
      step.kind === 'gap'
        ? step.most
        : [[...step.forms], [...new Set(step.stems)], step.number, step.optional, step.label],
    );
  const optionsOf = (source: string) =>
    /[ ?:]/.test(source) || !source.includes('|') ? [source] : source.split('|').map((option) => `${option}|${option}`);
  const phrasesOf = (one: LanguageData) =>
    Object.fromEntries(
      [...readWords(one, concepts)].map(([concept, sources]) => [
        concept,
        sources
          .flatMap(optionsOf)
          .map((source) => JSON.stringify(meaningOf(source)))
          .sort(),
      ]),
    );
  expect(phrasesOf(tight)).toEqual(phrasesOf(language));
});

test('no names of concepts, no accents, no spaces between phrases', () => {
  const written = 'words: `\nfit geschickt,\n für dich,  passt\nnot nicht\n`,';
  const tight = tightenWords(written);
  expect(tight).toContain('geschickt|passt,fur dich');
  expect(tight).not.toMatch(/fit|, /);
  expect(tight.split('\n')).toHaveLength(concepts.length);
});

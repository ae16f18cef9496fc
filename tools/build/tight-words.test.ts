// What is built knows the same words as what is written.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../lib/classify/languages';
import { type LanguageData, readWords } from '../../lib/classify/languages/language';
import { parsePhrase } from '../../lib/classify/text/phrases';
import { tightenWords } from './tight-words';

test.each(languages)('$code means the same without its spaces', (language) => {
  const tight = { ...language, words: tightenWords(`\`${language.words}\``).slice(1, -1) };
  const phrasesOf = (one: LanguageData) =>
    [...readWords(one)].map(([concept, sources]) => [concept, sources.map((source) => parsePhrase(source, concept))]);
  expect(phrasesOf(tight)).toEqual(phrasesOf(language));
});

test('nothing but the words changes', () => {
  const folder = resolve(import.meta.dirname, '../../lib/classify/languages/de');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const written = readFileSync(resolve(folder, file), 'utf8');
    const around = (text: string): string => text.replace(/`[^`]*`/g, '');
    expect(around(tightenWords(written))).toBe(around(written));
    expect(tightenWords(written).length).toBeLessThan(written.length);
  }
});

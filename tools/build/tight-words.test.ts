// What is built knows the same words as what is written.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../lib/classify/languages';
import { readWords } from '../../lib/classify/languages/language';
import { tightenWords } from './tight-words';

test.each(languages)('$code means the same without its spaces', (language) => {
  const tight = { ...language, words: tightenWords(`\`${language.words}\``).slice(1, -1) };
  expect([...readWords(tight)]).toEqual([...readWords(language)]);
});

test('only the spaces between phrases go', () => {
  const folder = resolve(import.meta.dirname, '../../lib/classify/languages/de');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const written = readFileSync(resolve(folder, file), 'utf8');
    expect(tightenWords(written).replace(/[\s,]/g, '')).toBe(written.replace(/[\s,]/g, ''));
    expect(tightenWords(written).length).toBeLessThan(written.length);
  }
});

// What is built knows the same words as what is written.
import { expect, test } from 'vitest';
import { concepts } from '../../lib/classify/concepts';
import { stageWeights } from '../../lib/classify/entities/stage-weights';
import { languages } from '../../lib/classify/languages';
import { type LanguageData, readWords } from '../../lib/classify/languages/language';
import { meaningNames } from '../../lib/classify/meaning-signs';
import { meaningWeights } from '../../lib/classify/meaning-weights';
import { readSteps } from '../../lib/classify/sign-weights';
import { parsePhrase } from '../../lib/classify/text/phrases';
import { tightenMeanings, tightenWords } from './tight-words';

/** Each word of `a|b` alone, since it may stand in a longer choice. */
function meanings(source: string): string[] {
  const options = source.includes('|') && !/[ ?:]/.test(source) ? source.split('|').map((one) => `${one}|`) : [source];
  return options.map((option) =>
    JSON.stringify(parsePhrase(option, null).steps, (_, value) =>
      value instanceof Set ? [...value].filter((form) => form !== '') : value,
    ),
  );
}

test.each(languages)('$code means the same without its spaces', (language) => {
  const tight = {
    ...language,
    order: concepts,
    words: tightenWords(`\`${language.words}\``, language.alphabet).slice(1, -1),
  };
  const phrasesOf = (one: LanguageData) =>
    [...readWords(one)].map(([concept, sources]) => [concept, sources.flatMap(meanings).sort()]).sort();
  expect(phrasesOf(tight)).toEqual(phrasesOf(language));
});

test('Hebrew takes a byte a letter, and no phrase of it is in Latin letters', () => {
  const { words, alphabet } = languages.find(({ code }) => code === 'he') ?? { words: '' };
  const lists = words.split('\n').map((line) => line.slice(line.indexOf(' ')));
  expect(lists.filter((list) => /[a-{]/.test(list))).toEqual([]);
  expect(tightenWords(`\`${words}\``, alphabet)).toMatch(/^[ -~\n]*$/);
});

test('parts of a language that stand in several files mean the same together', () => {
  const both = (one: string, two: string) => readWords({ code: 'x', common: '', order: concepts, words: one + two });
  const tight = (words: string): string => tightenWords(`\`${words}\``).slice(1, -1);
  const [one, two] = ['\nposition job,\n role\n', '\nnot no, never\n'];
  const read = (words: ReturnType<typeof both>) =>
    [...words].map(([concept, list]) => [concept, list.flatMap(meanings)]);
  expect(read(both(tight(one), tight(two))).sort()).toEqual(read(both(one, two)).sort());
});

test.each([
  ['labels', meaningWeights, 500],
  ['stages', stageWeights, 40],
])('meanings weigh the same for %s', (_, weights, least) => {
  const tight = /`([^`]*)`/.exec(tightenMeanings(`\`${weights}\``))?.[1] ?? '';
  const read = (one: string) => [...readSteps(one, meaningNames())].filter(([token]) => token !== '').sort();
  expect(read(tight)).toEqual(read(weights));
  expect(read(tight).length).toBeGreaterThan(least);
});

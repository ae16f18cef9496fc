// A word is found by its letters exactly as it would be by comparing strings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from './fold';
import { WordTable } from './word-table';
import { cutWords, wordForms } from './words';

const letters = fc.constantFrom(...'aAbBéÉßæŁłİıçøאבש見送り1２'.split(''), 'e\u0301');
const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
const text = fc
  .array(fc.oneof(word, fc.constantFrom(' ', "'", '.', ': ', '-', '😀', '\n', '。')), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('the words of any text', () => {
  test('follow each other and hold every letter', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { count, starts, ends } = cutWords(content);
        let reached = 0;
        for (let index = 0; index < count; index += 1) {
          expect(content.slice(reached, starts[index])).not.toMatch(/[a-z0-9א-ת見送り]/i);
          expect(ends[index]).toBeGreaterThan(starts[index] ?? 0);
          reached = ends[index] ?? 0;
        }
        expect(content.slice(reached)).not.toMatch(/[a-z0-9א-ת見送り]/i);
        expect(wordForms(content)).toHaveLength(count);
      }),
    );
  });
});

test.each([
  ["don't send it", ["don't", 'send', 'it']],
  ["l'offre d'emploi", ['l', 'offre', 'd', 'emploi']],
  ['e.g. a baker (m.f)', ['e.g', 'a', 'baker', 'm.f']],
  ["rock'n'roll", ["rock'n", 'roll']],
  ["it's 3.5 miles. So", ["it's", '3.5', 'miles', 'so']],
  ["採用's 結", ['採', '用', 's', '結']],
])('a short ending belongs to its word, a longer one does not: %s', (content, forms) => {
  expect(wordForms(content)).toEqual(forms);
});

describe('a table of words', () => {
  test('finds what comparing the folded words would find, and else the longest beginning', () => {
    fc.assert(
      fc.property(text, fc.array(word), fc.array(word), (content, known, begun) => {
        const forms = new Set(known.map(foldWord).filter((form) => form !== ''));
        const stems = new Set(begun.map(foldWord).filter((form) => form !== ''));
        const table = new WordTable<string>();
        for (const form of forms) table.setWhole(form, `=${form}`);
        for (const stem of stems) table.setStem(stem, `${stem}*`);
        const words = cutWords(content);
        expect(table.read(words)).toEqual(wordForms(content).map((form) => expected(form, forms, stems)));
      }),
      { numRuns: 500 },
    );
  });
});

function expected(form: string, forms: ReadonlySet<string>, stems: ReadonlySet<string>): string | undefined {
  if (forms.has(form)) return `=${form}`;
  for (let length = form.length; length > 0; length -= 1) {
    if (stems.has(form.slice(0, length))) return `${form.slice(0, length)}*`;
  }
  return undefined;
}

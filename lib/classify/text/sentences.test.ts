// Where a sentence ends. Every line here is invented.
import { expect, test } from 'vitest';
import { findSentences, joinWrappedLines } from './sentences';
import { cutWords } from './words';

function sentencesOf(...lines: string[]): string[] {
  const text = joinWrappedLines(lines);
  return findSentences(text, cutWords(text).marks, 100).map(({ start, end }) => text.slice(start, end));
}

test('a mark ends a sentence, an abbreviation or a number does not', () => {
  expect(sentencesOf('We met Dr. Finch at 3.5 miles. "It rains!" Good.')).toEqual([
    'We met Dr. Finch at 3.5 miles.',
    '"It rains!"',
    'Good.',
  ]);
});

test('a German date goes on after its day', () => {
  expect(sentencesOf('Wir treffen uns am 3. Dezember um 9 Uhr. Bis bald.')).toEqual([
    'Wir treffen uns am 3. Dezember um 9 Uhr.',
    'Bis bald.',
  ]);
  expect(sentencesOf('Es gibt 3. Bis bald.')).toEqual(['Es gibt 3.', 'Bis bald.']);
});

test('lines that a program wrapped are one sentence, headings and list points are not', () => {
  expect(
    sentencesOf(
      'The bakery by the old harbour has looked at everything you',
      'sent us and liked it.',
      'Next steps',
      'Bring shoes',
    ),
  ).toEqual([
    'The bakery by the old harbour has looked at everything you sent us and liked it.',
    'Next steps',
    'Bring shoes',
  ]);
});

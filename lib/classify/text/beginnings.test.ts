// How words begin: what counts as the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BeginningReader, beginningCount } from './beginnings';
import { cutWords } from './words';

const reader = new BeginningReader();

/** By one reader for all, as mails are read. */
function beginningsIn(text: string): number[] {
  const words = cutWords(text);
  const count = reader.read([{ words, from: 0, to: words.count }]);
  return [...reader.found.slice(0, count)];
}

test('a word is told by its first four letters and its first seven, or by all if there are fewer', () => {
  expect(beginningsIn('application')).toHaveLength(2);
  expect(beginningsIn('applied')).toHaveLength(2);
  expect(beginningsIn('role')).toHaveLength(1);
  expect(beginningsIn('a')).toHaveLength(1);
});

test.each([
  ['Absagé', 'absage'],
  ['HIRED', 'hired'],
  ['2024', '1999'],
  ['yes, no', 'yes no'],
  ['applications', 'applicants applicability application'],
])('%s begins as %s', (one, other) => {
  expect(new Set(beginningsIn(one))).toEqual(new Set(beginningsIn(other)));
});

test.each([
  ['applied', 'appliance', 1],
  ['applied', 'apply', 1],
  ['applicant', 'mountain', 0],
  ['applied', 'applieds', 1],
  ['role', 'roles', 0],
  ['採用', '不採用', 3],
  ['採用', '用採', 2],
])('%s and %s have %d in common', (one, other, common) => {
  const known = new Set(beginningsIn(one));
  expect(beginningsIn(other).filter((beginning) => known.has(beginning))).toHaveLength(common);
});

test('each is a number below their count and comes once, and the order of words does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
      const beginnings = beginningsIn(words.join(' '));
      expect(beginnings.every((beginning) => beginning < beginningCount)).toBe(true);
      expect(new Set(beginnings).size).toBe(beginnings.length);
      expect(beginningsIn(words.toReversed().join(' ')).toSorted()).toEqual(beginnings.toSorted());
    }),
  );
});

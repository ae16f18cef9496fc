// The codes of a text are those that its string says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from './codes';

const saidBy = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('any text, short or long, of any script', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 40, maxLength: 300 }),
    fc.string({ minLength: 40, maxLength: 300 }),
  );
  fc.assert(
    fc.property(written, (text) => {
      expect([...codesOf(text)]).toEqual(saidBy(text));
    }),
  );
});

test('a long text says what it says when a longer one was read before', () => {
  const text = 'plain words, and then “quoted” ones: żółw, 😀. '.repeat(40);
  codesOf('x'.repeat(50_000));
  expect([...codesOf(text)]).toEqual(saidBy(text));
});

test('half of a pair keeps its place', () => {
  const text = `${'plain words '.repeat(8)}\ud83d and more`;
  const codes = codesOf(text);
  expect(codes).toHaveLength(text.length);
  expect([...codes.slice(97)]).toEqual(saidBy(text.slice(97)));
});

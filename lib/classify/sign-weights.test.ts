// Weights as they are written and read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailLabels } from '../domain/verdict';
import { listsToColumns, mostSteps, readColumns, readSteps, writeColumns } from './sign-weights';

const step = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -mostSteps, max: mostSteps }));
const rows = fc.array(fc.array(step, { minLength: mailLabels.length, maxLength: mailLabels.length }), {
  maxLength: 300,
});

test('columns read back as the rows that were written', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const read = readColumns(writeColumns(written));
      const weighing = written.flatMap((row, at) => (row.some((steps) => steps !== 0) ? [[at, row] as const] : []));
      expect([...read].sort(([one], [two]) => one - two)).toEqual(weighing);
    }),
  );
});

test('far apart is no further than it is', () => {
  const far = Array.from({ length: 5_000 }, (_, at) =>
    mailLabels.map((__, label) => (at === 4_321 && label > 6 ? -9 : 0)),
  );
  expect([...readColumns(writeColumns(far))]).toEqual([[4_321, mailLabels.map((_, label) => (label > 6 ? -9 : 0))]]);
});

test('lists and their columns weigh the same', () => {
  const lists = 'rejection +2 not luck\nrejection -1 thanks\noffer +9 luck';
  const tokens = ['thanks', 'not', 'candidate', 'luck'];
  const read = (weights: string) => [...readSteps(weights, tokens)].sort();
  expect(read(listsToColumns(lists, tokens))).toEqual(read(lists));
});

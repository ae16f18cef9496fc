import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guardCell, readCell, writeCsv } from './csv';

const nastyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\0', '\r', '\n', "'", '"', ',', ' ', 'a', '＝'),
    maxLength: 8,
  }),
  fc.constantFrom('=HYPERLINK("https://x.example","go")', "'=1", "''", '-5', '@SUM(1)', '', '\uFEFF', '"'),
);

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\0=1', '\r\n=1', '＝1+1'])(
    '%j is no formula any more',
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`);
      expect(readCell(guardCell(cell))).toBe(cell);
    },
  );

  test.each(['Acme', "O'Neill", "'quoted'", ' =1', ''])('%j stays as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  test('guarding can always be taken back, and nothing guarded begins like a formula', () => {
    fc.assert(
      fc.property(nastyCell, (cell) => {
        expect(readCell(guardCell(cell))).toBe(cell);
        expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\0\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('another reader gets back what was written', () => {
    const rows = fc.array(fc.array(nastyCell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        const csv = writeCsv([['one', 'two', 'three'], ...table]);
        const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        // The last line break leaves one empty row.
        expect(data.slice(1, -1).map((row) => row.map(readCell))).toEqual(table);
      }),
      { numRuns: 1000 },
    );
  });
});

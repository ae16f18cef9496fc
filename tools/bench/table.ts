// Figures as a table that is pleasant to read in a terminal.

export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number;
  readonly pass: boolean;
}

export function renderTable(results: readonly (Result & { readonly atLeast: boolean })[]): string {
  const rows = results.map(({ name, value, unit, budget, pass, atLeast }) => [
    pass ? '✓' : '✗',
    name,
    sayNumber(value),
    `${atLeast ? '≥' : '≤'} ${budget}`,
    unit,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sayNumber(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en', { maximumSignificantDigits: 3 }) : 'none';
}

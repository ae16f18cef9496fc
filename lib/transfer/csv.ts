// CSV after RFC 4180, safe to open in a spreadsheet: a cell that a spreadsheet would take for a formula gets an
// apostrophe in front, and `readCell` takes exactly that one away again. Quoting alone does not stop a formula.

/** Also cells that begin with apostrophes before such a sign: otherwise theirs and ours could not be told apart. */
const formula = /^'*[=+\-@\t\0\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\0\r\n＝＋－＠]/;

export function guardCell(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** The inverse of `guardCell`. */
export function readCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Begins with a byte order mark: without it Excel reads UTF-8 as something else. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => quote(guardCell(cell))).join(',')).join('\r\n')}\r\n`;
}

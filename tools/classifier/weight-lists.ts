// Writes weights as the lists that `lib/classify/sign-weights.ts` reads.
import { mailLabels } from '../../lib/domain/verdict';

const longestLine = 119;

/** `weights`: by what they are for, steps for each label. */
export function writeLists(weights: ReadonlyMap<string, readonly number[]>): string {
  const lines = mailLabels.flatMap((label, column) => linesInSteps(label, column, [...weights]));
  return lines.map((line) => `${line}\n`).join('');
}

function linesInSteps(
  label: string,
  column: number,
  rows: readonly (readonly [string, readonly number[]])[],
): string[] {
  const bySteps = new Map<number, string[]>();
  for (const [token, row] of rows) {
    const steps = row[column] ?? 0;
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), token]);
  }
  return [...bySteps]
    .sort(([one], [two]) => two - one)
    .flatMap(([steps, tokens]) => wrap(`${label} ${steps > 0 ? '+' : ''}${steps}`, tokens.sort()));
}

function wrap(head: string, tokens: readonly string[]): string[] {
  const lines: string[] = [];
  let line = head;
  for (const token of tokens) {
    if (line !== head && line.length + token.length >= longestLine) {
      lines.push(line);
      line = head;
    }
    line += ` ${token}`;
  }
  return [...lines, line];
}

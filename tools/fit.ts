// Fits what signs weigh (`lib/classify/languages/weights.ts` for words, `lib/classify/meaning-weights.ts`) and then what
// facts weigh (`lib/classify/weights.ts`) on the measured mails. Only numbers leave the mails: one for each sign or fact
// and each label.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anyLanguage, languages } from '../lib/classify/languages';
import { priors } from '../lib/classify/prior';
import { mailLabels } from '../lib/domain/verdict';
import { makeExamples } from './classifier/examples';
import { readInvented, readMails } from './classifier/mails';
import { fitOptions } from './classifier/options';
import { fitWeights } from './classifier/regression';
import { readSamples } from './classifier/samples';
import { fitSigns, type SignModel, withFoldedSigns } from './classifier/sign-fit';
import { fitStages } from './classifier/stage-fit';

const folder = resolve(import.meta.dirname, '../lib/classify');
const longestLine = 110;

function writeSigns({ steps }: SignModel): void {
  const listsOf = (group: string): string =>
    mailLabels
      .flatMap((label, column) => linesOf(label, column, group, steps))
      .map((line) => `${line}\n`)
      .join('');
  const all = [anyLanguage, ...languages].map(({ code }) => `  ${code}: \`\n${listsOf(code)}\`,\n`);
  writeFileSync(
    resolve(folder, 'languages', 'weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
${all.join('')}};
`,
  );
  writeFileSync(
    resolve(folder, 'meaning-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = \`
${listsOf('meaning')}\`;
`,
  );
}

function writeStages({ steps, bias }: SignModel): void {
  const lines = mailLabels.flatMap((label, column) => linesInSteps(label, column, [...steps]));
  writeFileSync(
    resolve(folder, 'entities', 'stage-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [${bias.join(', ')}];

export const stageWeights = \`
${lines.map((line) => `${line}\n`).join('')}\`;
`,
  );
}

function linesOf(label: string, column: number, code: string, steps: SignModel['steps']): string[] {
  const own = [...steps].filter(([token]) => token.startsWith(`${code}:`));
  const rows = own.map(([token, row]) => [token.slice(code.length + 1), row] as const);
  return linesInSteps(label, column, rows);
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

function writeFacts(weights: Readonly<Record<string, readonly number[]>>, { bias }: SignModel): number {
  const short = (row: readonly number[]): string => row.map((value) => Number(value.toFixed(1)) + 0).join(', ');
  const rows = Object.entries(weights)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, row]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${short(row)}],`);
  writeFileSync(
    resolve(folder, 'weights.ts'),
    `// Written by \`tools/fit.ts\`: run it again after a change of rules or words. One weight per label, in this order:
// ${mailLabels.slice(0, 5).join(', ')},
// ${mailLabels.slice(5).join(', ')}.
import type { Weights } from './decide';

/** What a mail without signs weighs, see \`signs.ts\`. */
export const signBias: readonly number[] = [${short(bias)}];

export const weights: Weights = {
${rows.join('\n')}
};
`,
  );
  return rows.length;
}

const real = readMails();
if (real.length === 0) {
  console.error('No mails to fit on: ../shared/data/mail/dev.jsonl is absent.');
  process.exit(1);
}
const examples = makeExamples([...real, ...readSamples(), ...readInvented('known'), ...readInvented('fitted')]);
const model = fitSigns(examples);
writeSigns(model);
writeStages(fitStages(examples));
const count = writeFacts(fitWeights(withFoldedSigns(examples), priors(), fitOptions), model);
console.log(`Fitted ${model.steps.size} signs and ${count} facts on ${examples.length} mails.`);

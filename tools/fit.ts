// Fits what signs weigh on the measured mails: `lib/classify/languages/weights.ts` for words,
// `lib/classify/meaning-weights.ts` for meanings. Only numbers leave the mails: one for each sign and each label.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anyLanguage, languages } from '../lib/classify/languages';
import { mailLabels } from '../lib/domain/verdict';
import { makeExamples } from './classifier/examples';
import { readInvented, readMails } from './classifier/mails';
import { readSamples } from './classifier/samples';
import { fitSigns, type SignModel } from './classifier/sign-fit';
import { fitStages } from './classifier/stage-fit';

const folder = resolve(import.meta.dirname, '../lib/classify');
const longestLine = 110;

function writeSigns({ steps, bias }: SignModel): void {
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

/** What a mail without signs weighs for each label, in the order of \`mailLabels\`. */
export const signBias: readonly number[] = [${bias.map((value) => Number(value.toFixed(1)) + 0).join(', ')}];
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

const real = readMails();
if (real.length === 0) {
  console.error('No mails to fit on: ../shared/data/mail/dev.jsonl is absent.');
  process.exit(1);
}
const examples = makeExamples([...real, ...readSamples(), ...readInvented('known'), ...readInvented('fitted')]);
const model = fitSigns(examples);
writeSigns(model);
writeStages(fitStages(examples));
console.log(`Fitted ${model.steps.size} signs on ${examples.length} mails.`);

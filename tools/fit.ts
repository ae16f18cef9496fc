// Fits what signs weigh on the measured mails: `lib/classify/beginning-weights.ts` for beginnings of words,
// `lib/classify/meaning-weights.ts` for meanings. Only numbers leave the mails: one for each sign and each label.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mailLabels } from '../lib/domain/verdict';
import { makeExamples } from './classifier/examples';
import { readInventedToFit, readMails } from './classifier/mails';
import { readSamples } from './classifier/samples';
import { fitSigns, type SignModel } from './classifier/sign-fit';
import { fitStages, type StageModel } from './classifier/stage-fit';

const folder = resolve(import.meta.dirname, '../lib/classify');
const longestLine = 119;

function writeSigns({ meanings, beginnings, bias }: SignModel): void {
  const lines = mailLabels.flatMap((label, column) => linesInSteps(label, column, [...meanings]));
  writeFileSync(
    resolve(folder, 'meaning-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = \`
${lines.map((line) => `${line}\n`).join('')}\`;

/** What a mail without signs weighs for each label, in the order of \`mailLabels\`. */
export const signBias: readonly number[] = [${bias.map((value) => Number(value.toFixed(1)) + 0).join(', ')}];
`,
  );
  writeFileSync(
    resolve(folder, 'beginning-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What beginnings of words speak for, see
// beginning-signs.ts; a line for each label, see sign-weights.ts.
export const beginningWeights = \`${beginnings}\`;
`,
  );
}

function writeStages({ steps, bias }: StageModel): void {
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
const examples = makeExamples([...real, ...readSamples(), ...readInventedToFit()]);
const model = fitSigns(examples);
writeSigns(model);
writeStages(fitStages(examples));
console.log(`Fitted ${model.meanings.size} meanings and beginnings of words on ${examples.length} mails.`);

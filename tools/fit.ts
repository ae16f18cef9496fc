// Fits what signs weigh on the measured mails: `lib/classify/beginning-weights.ts` for beginnings of words,
// `lib/classify/meaning-weights.ts` for meanings. Only numbers leave the mails: one for each sign and each label.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allRead, makeExamples } from './classifier/examples';
import { readInventedToFit, readMails } from './classifier/mails';
import { readSamples } from './classifier/samples';
import { fitSigns, type SignModel } from './classifier/sign-fit';
import { fitStages, type StageModel } from './classifier/stage-fit';
import { writeLists } from './classifier/weight-lists';

const folder = resolve(import.meta.dirname, '../lib/classify');

function writeSigns({ meanings, beginnings, bias }: SignModel): void {
  writeFileSync(
    resolve(folder, 'meaning-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings speak for, see
// meaning-signs.ts.
export const meaningWeights = \`
${writeLists(meanings)}\`;

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
  writeFileSync(
    resolve(folder, 'entities', 'stage-weights.ts'),
    `// Written by tools/fit.ts: run it again after a change of words or concepts. What meanings say of the stage that an
// application had reached when the no came, named by the label whose news begins it. See stage.ts.
export const stageBias: readonly number[] = [${bias.join(', ')}];

export const stageWeights = \`
${writeLists(steps)}\`;
`,
  );
}

const real = readMails();
if (real.length === 0) {
  console.error('No mails to fit on: ../shared/data/mail/dev.jsonl is absent.');
  process.exit(1);
}
const examples = makeExamples([...real, ...readSamples(), ...readInventedToFit()], allRead);
const model = fitSigns(examples);
writeSigns(model);
writeStages(fitStages(examples));
console.log(`Fitted ${model.meanings.size} meanings and beginnings of words on ${examples.length} mails.`);

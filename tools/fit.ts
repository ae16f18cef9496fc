// Fits the classifier's weights on the measured mails and writes `lib/classify/weights.ts`.
// Only numbers leave the mails: one weight per fact and label.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { priors } from '../lib/classify/prior';
import { mailLabels } from '../lib/domain/verdict';
import { makeExamples } from './classifier/examples';
import { readInvented, readMails } from './classifier/mails';
import { fitOptions } from './classifier/options';
import { fitWeights } from './classifier/regression';
import { readSamples } from './classifier/samples';

const target = resolve(import.meta.dirname, '../lib/classify/weights.ts');

const real = readMails();
if (real.length === 0) {
  console.error('No mails to fit on: ../shared/data/mail/dev.jsonl is absent.');
  process.exit(1);
}
const examples = makeExamples([...real, ...readSamples(), ...readInvented('known')]);
const weights = fitWeights(examples, priors(), fitOptions);
const rows = Object.entries(weights)
  .sort(([one], [two]) => (one < two ? -1 : 1))
  .map(
    ([name, row]) =>
      `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${row.map((value) => Number(value.toFixed(2)) + 0).join(', ')}],`,
  );
writeFileSync(
  target,
  `// Written by \`tools/fit.ts\`: run it again after a change of rules or words. One weight per label, in this order:
// ${mailLabels.slice(0, 5).join(', ')},
// ${mailLabels.slice(5).join(', ')}.
import type { Weights } from './decide';

export const weights: Weights = {
${rows.join('\n')}
};
`,
);
console.log(`Fitted ${rows.length} facts on ${examples.length} mails.`);

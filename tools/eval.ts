// Measures the classifier: cross-validated by template, so that no template is in both fitting and test.
import { pickLabel, probabilities, scoreLabels } from '../lib/classify/decide';
import { priors } from '../lib/classify/prior';
import { mailLabels } from '../lib/domain/verdict';
import { makeExamples } from './classifier/examples';
import { fitOptions } from './classifier/options';
import { fitWeights } from './classifier/regression';

const examples = makeExamples();
const folds = 5;
const foldOf = (cluster: string): number => {
  let hash = 7;
  for (const char of cluster) hash = (hash * 31 + char.charCodeAt(0)) % 100_003;
  return hash % folds;
};
const results: { truth: string; got: string; p: number; index: number }[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const train = examples.filter((e) => foldOf(String(e.mail.cluster)) !== fold);
  const weights = fitWeights(train, priors(), fitOptions);
  examples.forEach((e, index) => {
    if (foldOf(String(e.mail.cluster)) !== fold) return;
    const { label, confidence } = pickLabel(probabilities(scoreLabels(e.features, weights), e.allowed));
    results.push({ truth: e.label, got: confidence < 0.6 ? 'unsure' : label, p: confidence, index });
  });
}
for (const label of mailLabels) {
  const tp = results.filter((r) => r.truth === label && r.got === label).length;
  const got = results.filter((r) => r.got === label).length;
  const all = results.filter((r) => r.truth === label).length;
  console.log(label.padEnd(26), 'n', all, 'P', (tp / got).toFixed(3), 'R', (tp / all).toFixed(3), `(${tp}/${got})`);
}
for (const r of results.filter((r) => r.truth !== r.got)) {
  const e = examples[r.index];
  if (e === undefined) continue;
  console.log(
    r.truth,
    '->',
    r.got,
    r.p.toFixed(2),
    e.allowed.has(e.label) ? '' : 'GATED',
    e.mail.id.split('/')[1],
    '|',
    e.mail.from,
    '|',
    e.mail.subject,
  );
  if (process.argv.includes('-v'))
    console.log('    ', [...e.features.keys()].join(' '), '\n    ', e.read.body.replace(/\s+/g, ' ').slice(0, 900));
}

// `npm run eval [-- FILE…] [--wrong] [--entities] [--summary]`: how good the classifier is, cross-validated by template.
// `--wrong` shows what fired in each wrong mail, `--entities` each wrong name, `--summary` renews the README's table.
import { type FieldScore, readGold, scoreEntities } from './classifier/entity-score';
import { makeExamples } from './classifier/examples';
import { crossValidate, type Result } from './classifier/folds';
import { defaultMails, readMails } from './classifier/mails';
import { readSamples } from './classifier/samples';
import { calibrationError, confusion, scoreByLabel } from './classifier/score';
import { summarize, writeSummary } from './classifier/summary';

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
const mails = (files.length > 0 ? files : [defaultMails]).flatMap((file) => readMails(file));
if (mails.length === 0) {
  console.log('No measured mails here: ../shared/data/mail/dev.jsonl is absent. Nothing was measured.');
  process.exit(0);
}
const examples = makeExamples([...mails, ...readSamples()]);
const everything = crossValidate(examples);
const isSample = (result: Result): boolean => result.example.mail.source === 'sample';
const results = everything.filter((result) => !isSample(result));
const samples = everything.filter(isSample);

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function printLabels(title: string, some: readonly Result[]): void {
  console.log(`\n${title} (${some.length} mails, calibration error ${calibrationError(some).toFixed(3)})`);
  const rows = scoreByLabel(some).filter((score) => score.mails > 0 || score.said > 0);
  console.table(
    rows.map(({ label, mails: count, said, right, precision, recall, f1 }) => ({
      label,
      mails: count,
      said,
      right,
      precision: percent(precision),
      recall: percent(recall),
      f1: percent(f1),
    })),
  );
}

function printConfusion(): void {
  console.log('\nConfusion (truth → said)');
  for (const [truth, row] of confusion(results)) {
    console.log(`  ${truth}: ${[...row].map(([got, count]) => `${got} ${count}`).join(', ')}`);
  }
}

function printWrong(title: string, some: readonly Result[]): void {
  console.log(`\n${title}`);
  for (const { example, truth, got, leaning, confidence } of some.filter((result) => result.truth !== result.got)) {
    const gate = example.allowed.has(truth) ? '' : ' (closed by a gate)';
    console.log(`- ${example.mail.id.split('/')[1]}: ${truth} → ${got} (${leaning} ${confidence.toFixed(2)})${gate}`);
    console.log(`    ${example.mail.from ?? ''} | ${example.mail.subject ?? ''}`);
    if (!options.includes('--wrong')) continue;
    for (const found of example.read.findings) {
      console.log(
        `    ${found.open ? '?' : ' '}${found.place === null ? '@' : ' '}${found.rule.id}: ${found.sentence.text.slice(0, 110)}`,
      );
    }
  }
}

function printEntities(scores: readonly FieldScore[]): void {
  console.log('\nEntities');
  console.table(scores.map(({ wrong, ...score }) => ({ ...score, wrong: wrong.length })));
  if (!options.includes('--entities')) return;
  for (const { field, wrong } of scores) {
    for (const { id, gold, got } of wrong) console.log(`  ${field} ${id.split('/')[1]}: ${gold} ≠ ${got}`);
  }
}

printLabels('All', results);
for (const language of [...new Set(mails.map((mail) => mail.lang))]) {
  printLabels(
    `Language ${language}`,
    results.filter((result) => result.example.mail.lang === language),
  );
}
printConfusion();
printWrong('Wrong or unsure', results);
printLabels('Invented samples, each language judged by weights fitted without it', samples);
printWrong('Wrong or unsure samples', samples);
const entities = scoreEntities(examples, readGold());
printEntities(entities);
if (options.includes('--summary')) {
  const summary = summarize(results, samples, entities, new Date().toISOString().slice(0, 10));
  console.log(`\n${summary}\n`);
  console.log(
    writeSummary(summary)
      ? 'README.md is renewed.'
      : 'README.md has no place for it: <!-- eval:start --> … <!-- eval:end -->',
  );
}

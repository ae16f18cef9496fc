// `npm run eval [-- FILE…] [--wrong] [--entities] [--summary]`: how good the classifier is.
// Without a file: cross-validated on the real mails beside the project and on our samples, then as it is shipped on
// invented mails that nobody looked at. With files: as it is shipped, on those mails.
// `--wrong` shows every rule that fired in a wrong mail, `--entities` each wrong name, `--summary` renews the README.
import { scoreEntities } from './classifier/entity-score';
import { allRead, isInvented, type MeasuredExample, makeExamples, makeRows } from './classifier/examples';
import { crossValidate, judge, leaveSourcesOut, type Result } from './classifier/folds';
import { defaultMails, type MeasuredMail, readInvented, readInventedToFit, readMails } from './classifier/mails';
import { printConfusion, printEntities, printLabels, printLanguages, printWrong } from './classifier/report';
import { readSamples } from './classifier/samples';
import { summarize, writeSummary } from './classifier/summary';

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
const withFindings = options.includes('--wrong');
const withEach = options.includes('--entities');

/** As a list of mails shows them: what is said there must be right, and most is left for the opened mail. */
function printRows(mails: readonly MeasuredMail[]): Result[] {
  const rows = makeRows(mails).map(judge);
  printLabels('The same mails as rows of a list', rows);
  return rows;
}

function printShipped(
  title: string,
  mails: readonly MeasuredMail[],
): { results: Result[]; examples: MeasuredExample[] } {
  const examples = makeExamples(mails);
  const results = examples.map(judge);
  printLabels(title, results);
  printLanguages(results);
  printConfusion(results);
  printWrong('Wrong or unsure', results, withFindings);
  printEntities('What is said besides', scoreEntities(examples), withEach);
  return { results, examples };
}

function evaluateFiles(): void {
  const mails = files.flatMap((file) => readMails(file));
  if (mails.length === 0) {
    console.error(`No mails in ${files.join(', ')}.`);
    process.exit(1);
  }
  printShipped('As shipped', mails);
  printRows(mails);
}

function evaluateAll(): void {
  const real = readMails();
  if (real.length === 0) console.log(`The real mails are absent (${defaultMails}): only invented ones are measured.`);
  const examples = makeExamples([...real, ...readSamples(), ...readInventedToFit()], allRead);
  const everything = crossValidate(examples);
  const results = everything.filter(({ example }) => !isInvented(example.mail));
  const samples = everything.filter(({ example }) => isInvented(example.mail));
  printLabels('Real mails, cross-validated', results);
  printLanguages(results);
  printConfusion(results);
  printWrong('Wrong or unsure', results, withFindings);
  const foreign = leaveSourcesOut(examples);
  printLabels('Real mails, each source judged by weights that saw no mail of it', foreign);
  printConfusion(foreign);
  const entities = scoreEntities(examples.filter(({ mail }) => !isInvented(mail)));
  printEntities('What is said besides, on real mails', entities, withEach);
  const rows = printRows(real);
  printLabels('Invented mails that we know, each judged by weights fitted without it', samples);
  printWrong('Wrong or unsure', samples, withFindings);
  const unseen = printShipped('Invented mails that nobody looked at, as shipped', readInvented('unseen'));
  if (!options.includes('--summary')) return;
  const found = {
    results,
    foreign,
    samples,
    entities,
    rows,
    unseen: unseen.results,
    unseenEntities: scoreEntities(unseen.examples),
  };
  const summary = summarize(found, new Date().toISOString().slice(0, 10));
  console.log(`\n${summary}\n`);
  console.log(
    writeSummary(summary)
      ? 'README.md is renewed.'
      : 'README.md has no place for it: <!-- eval:start --> … <!-- eval:end -->',
  );
}

if (files.length > 0) evaluateFiles();
else evaluateAll();

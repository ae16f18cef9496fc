// The measurement as a few lines of Markdown for the README, between two marks, dated, with the number of mails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FieldScore } from './entity-score';
import type { Result } from './folds';
import { calibrationError, scoreByLabel } from './score';

const readme = resolve(import.meta.dirname, '../../README.md');
const marks = ['<!-- eval:start -->', '<!-- eval:end -->'] as const;

function labelTable(results: readonly Result[]): string[] {
  const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  const rows = scoreByLabel(results)
    .filter(({ mails, said }) => mails > 0 || said > 0)
    .map(({ label, mails, precision, recall }) => `| ${label} | ${mails} | ${show(precision)} | ${show(recall)} |`);
  return ['| label | mails | precision | recall |', '|---|---|---|---|', ...rows];
}

function entityTable(scores: readonly FieldScore[]): string[] {
  const rows = scores
    .filter(({ stated }) => stated > 0)
    .map(
      ({ field, stated, said, tolerant, right }) =>
        `| ${field} | ${stated} | ${(right / Math.max(1, said)).toFixed(3)} | ${(tolerant / stated).toFixed(3)} |`,
    );
  return ['| said besides | stated | precision | recall |', '|---|---|---|---|', ...rows];
}

function share(results: readonly Result[]): string {
  if (results.length === 0) return '–';
  return `${results.filter(({ truth, got }) => truth === got).length} of ${results.length}`;
}

function wrongOf(results: readonly Result[]): number {
  return results.filter(({ truth, got }) => got !== truth && got !== 'unsure').length;
}

function sourceCount(results: readonly Result[]): number {
  return new Set(results.map(({ example }) => example.mail.source)).size;
}

/** Said to be a no, an interview or an offer, and is none. */
function falseAlarms(results: readonly Result[]): number {
  const grave = new Set(['rejection', 'interview_invitation', 'offer']);
  return results.filter(({ truth, got }) => got !== truth && grave.has(got)).length;
}

export interface Found {
  /** Real mails, cross-validated. */
  readonly results: readonly Result[];
  /** The same, each source judged by weights that saw no mail of it. */
  readonly foreign: readonly Result[];
  /** Invented ones that we know, each judged by weights that never saw it. */
  readonly samples: readonly Result[];
  readonly entities: readonly FieldScore[];
  /** The real ones as rows of a list. */
  readonly rows: readonly Result[];
  /** Invented by writers who had not seen the words, and not looked at since. */
  readonly unseen: readonly Result[];
  readonly unseenEntities: readonly FieldScore[];
}

function languageLine({ results, samples, unseen }: Found, language: string): string {
  const of = (some: readonly Result[]): string => share(some.filter((result) => result.example.mail.lang === language));
  const alarms = falseAlarms(unseen.filter((result) => result.example.mail.lang === language));
  return `| ${language} | ${of(results)} | ${of(samples)} | ${of(unseen)} | ${alarms} |`;
}

export function summarize(found: Found, on: string): string {
  const { results, foreign, samples, entities, rows, unseen, unseenEntities } = found;
  const languages = [...new Set([...samples, ...unseen].map((result) => result.example.mail.lang))].sort();
  const rejectedRows = rows.filter(({ got }) => got === 'rejection');
  return [
    `**Real mails.** Measured ${on} on ${results.length} real mails. What signs weigh is cross-validated in five`,
    'folds by template; the phrases themselves were written with these mails at hand, so expect less on others: the',
    `next table and the invented mails below show how much. Calibration error ${calibrationError(results).toFixed(3)}.`,
    '',
    ...labelTable(results),
    '',
    ...entityTable(entities),
    '',
    `As rows of a list, of which only the beginning is seen: ${share(rejectedRows)} announced rejections are right;`,
    `${rows.filter(({ got }) => got === 'unsure').length} of ${rows.length} rows are left for the opened mail.`,
    '',
    `**The same mails, as if they came from elsewhere.** Each of the ${sourceCount(foreign)} sources is judged by weights that saw no mail of it:`,
    `${share(foreign)} right, ${wrongOf(foreign)} wrong, the rest \`unsure\`. One source holds nearly all mails that are unrelated, old spam and`,
    'old mailing lists; without it the weights know of such mails only what we invented. The phrases knew all of them, and',
    'these totals were watched while settings were chosen.',
    '',
    ...labelTable(foreign),
    '',
    `**Invented mails.** ${unseen.length} mails in thirteen languages, invented by language models that were told what a label`,
    'means and had not seen the words: of the usual kind, odd on purpose, or as messy as in a mailbox. Not fitted on. Their',
    'totals were watched; a dozen were read when they had been measured, most for their company, and what was learnt from',
    'them is in the words. Judged as shipped:',
    '',
    ...labelTable(unseen),
    '',
    ...entityTable(unseenEntities),
    '',
    'Right per language. "Known" ones were at hand when the words were written, or weights were fitted on them, and many are',
    'odd on purpose; each is judged by weights that never saw it.',
    '"False alarms": unseen mails wrongly taken for a rejection, an interview or an offer.',
    '',
    '| language | real | known | unseen | false alarms |',
    '|---|---|---|---|---|',
    ...languages.map((language) => languageLine(found, language)),
  ].join('\n');
}

/** Puts the summary between the marks; without marks there is no place for it and nothing is written. */
export function writeSummary(summary: string): boolean {
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const [start, end] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  if (start < 0 || end < start) return false;
  writeFileSync(readme, `${text.slice(0, start + marks[0].length)}\n${summary}\n${text.slice(end)}`);
  return true;
}

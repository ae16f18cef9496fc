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

function languageLine(results: readonly Result[], samples: readonly Result[], language: string): string {
  const real = results.filter((result) => result.example.mail.lang === language);
  const invented = samples.filter((result) => result.example.mail.lang === language);
  const share = (some: readonly Result[]): string =>
    some.length === 0 ? '–' : `${some.filter(({ truth, got }) => truth === got).length} of ${some.length}`;
  return `| ${language} | ${share(real)} | ${share(invented)} |`;
}

export function summarize(
  results: readonly Result[],
  samples: readonly Result[],
  entities: readonly FieldScore[],
  on: string,
): string {
  const languages = [...new Set(samples.map((result) => result.example.mail.lang))].sort();
  const fields = entities.map(
    ({ field, stated, said, tolerant }) =>
      `| ${field} | ${stated} | ${(tolerant / Math.max(1, said)).toFixed(3)} | ${(tolerant / Math.max(1, stated)).toFixed(3)} |`,
  );
  return [
    `Measured ${on} on ${results.length} real mails, cross-validated in five folds by template: no template is in both`,
    `fitting and test. Calibration error ${calibrationError(results).toFixed(3)}.`,
    '',
    ...labelTable(results),
    '',
    '| said besides | stated | precision | recall |',
    '|---|---|---|---|',
    ...fields,
    '',
    'Right per language: on real mails, and on invented ones judged by weights that never saw that language.',
    '',
    '| language | real mails | invented mails |',
    '|---|---|---|',
    ...languages.map((language) => languageLine(results, samples, language)),
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

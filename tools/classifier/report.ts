// Prints a measurement: tables per label, what was taken for what, and the wrong ones with their evidence.
import { collectEvidence } from '../../lib/classify/evidence';
import type { FieldScore } from './entity-score';
import type { Result } from './folds';
import { calibrationError, confusion, scoreByLabel } from './score';

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

export function printLabels(title: string, results: readonly Result[]): void {
  if (results.length === 0) return;
  console.log(`\n${title} (${results.length} mails, calibration error ${calibrationError(results).toFixed(3)})`);
  const rows = scoreByLabel(results).filter((score) => score.mails > 0 || score.said > 0);
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

export function printLanguages(results: readonly Result[]): void {
  const languages = [...new Set(results.map((result) => result.example.mail.lang))];
  if (languages.length < 2) return;
  for (const language of languages) {
    printLabels(
      `Language ${language}`,
      results.filter((result) => result.example.mail.lang === language),
    );
  }
}

export function printConfusion(results: readonly Result[]): void {
  console.log('\nConfusion (truth → said)');
  for (const [truth, row] of confusion(results)) {
    console.log(`  ${truth}: ${[...row].map(([got, count]) => `${got} ${count}`).join(', ')}`);
  }
}

/** `withFindings`: every rule that fired, not only what decided. */
export function printWrong(title: string, results: readonly Result[], withFindings: boolean): void {
  const wrong = results.filter((result) => result.truth !== result.got);
  console.log(`\n${title}: ${wrong.length}`);
  for (const { example, truth, got, leaning, confidence } of wrong) {
    console.log(`- ${example.mail.id}: ${truth} → ${got} (${leaning} ${confidence.toFixed(2)})`);
    console.log(`    ${example.mail.from ?? ''} | ${example.mail.subject ?? ''}`);
    if (withFindings) printFindings(example.read.findings);
    else for (const { rule, quote } of collectEvidence(example.read, leaning)) say(rule, quote);
  }
}

function printFindings(findings: Result['example']['read']['findings']): void {
  for (const { rule, open, place, sentence } of findings) {
    say(`${open ? '?' : ' '}${place === null ? '@' : ' '}${rule.id}`, sentence.text);
  }
}

function say(rule: string, text: string): void {
  console.log(`    ${rule}: ${text.slice(0, 110)}`);
}

/** `withEach`: every name that is not as a person read it. */
export function printEntities(title: string, scores: readonly FieldScore[], withEach: boolean): void {
  if (scores.every(({ stated, said }) => stated + said === 0)) return;
  console.log(`\n${title}`);
  console.table(
    scores.map(({ field, stated, said, exact, tolerant, right, wrong }) => ({
      field,
      stated,
      said,
      exact,
      tolerant,
      precision: percent(said === 0 ? null : right / said),
      recall: percent(stated === 0 ? null : tolerant / stated),
      wrong: wrong.length,
    })),
  );
  if (!withEach) return;
  for (const { field, wrong } of scores) {
    for (const { id, gold, got } of wrong) console.log(`  ${field} ${id}: ${gold} ≠ ${got}`);
  }
}

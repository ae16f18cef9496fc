// Precision, recall and calibration of a list of results.
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';
import type { Result } from './folds';

export interface LabelScore {
  readonly label: MailLabel;
  readonly mails: number;
  readonly said: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function scoreByLabel(results: readonly Result[]): LabelScore[] {
  return mailLabels.map((label) => {
    const mails = results.filter((result) => result.truth === label).length;
    const said = results.filter((result) => result.got === label).length;
    const right = results.filter((result) => result.got === label && result.truth === label).length;
    const precision = said === 0 ? null : right / said;
    const recall = mails === 0 ? null : right / mails;
    const f1 =
      precision === null || recall === null || right === 0 ? null : (2 * precision * recall) / (precision + recall);
    return { label, mails, said, right, precision, recall, f1 };
  });
}

/** Expected calibration error over ten bins: how far confidence and truth lie apart, on average. */
export function calibrationError(results: readonly Result[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { leaning, truth, confidence } of results) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += leaning === truth ? 1 : 0;
  }
  return (
    bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, results.length)
  );
}

/** Truth → what was said → how often. */
export function confusion(results: readonly Result[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const { truth, got } of results) {
    const row = table.get(truth) ?? new Map<string, number>();
    row.set(got, (row.get(got) ?? 0) + 1);
    table.set(truth, row);
  }
  return table;
}

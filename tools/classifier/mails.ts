// Reads the measured mails. They live beside the project, never in it; where they are absent, the tools say so.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MailLabel } from '../../lib/domain/verdict';

export interface MeasuredMail {
  readonly id: string;
  readonly source: string;
  readonly label: MailLabel;
  readonly subject: string | null;
  readonly from: string | null;
  readonly body: string | null;
  readonly lang: string;
  readonly cluster: number | string;
}

export const defaultMails = resolve(import.meta.dirname, '../../../shared/data/mail/dev.jsonl');

export function readMails(file = defaultMails): MeasuredMail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as MeasuredMail);
}

// Reads measured mails: one JSON object a line. The real ones live beside the project, never in it; where they are
// absent, the tools say so. The invented ones are our own and stand in `invented/`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { MailContent, MailLabel } from '../../lib/domain/verdict';

/** What a person read out of a mail; a field is absent where nobody looked. */
export interface Gold {
  readonly company?: string | null;
  readonly role?: string | null;
  readonly reason?: string | null;
  readonly stage?: string | null;
  readonly feedback_offered?: boolean | null;
  readonly keep_in_touch?: boolean | null;
  readonly interview_at?: string | null;
  readonly interview_link?: string | null;
  readonly deadline_on?: string | null;
}

export interface MeasuredMail extends Gold {
  readonly id: string;
  readonly source: string;
  readonly label: MailLabel;
  readonly subject: string | null;
  readonly from: string | null;
  readonly body: string | null;
  readonly links?: readonly string[];
  readonly lang: string;
  readonly cluster: number | string;
}

export function toContent({ subject, from, body, links }: MeasuredMail): MailContent {
  return { subject: subject ?? '', from: from ?? '', text: body ?? '', ...(links === undefined ? {} : { links }) };
}

export const defaultMails = resolve(import.meta.dirname, '../../../shared/data/mail/dev.jsonl');

function readLines<Row>(file: string): Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The mails of a file, with the answers of `entities_<name>` beside it where there is such a file. */
export function readMails(file = defaultMails): MeasuredMail[] {
  const answers = readLines<Gold & { id: string }>(join(dirname(file), `entities_${basename(file)}`));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return readLines<MeasuredMail>(file).map((mail) => ({ ...mail, ...byId.get(mail.id) }));
}

const invented = resolve(import.meta.dirname, 'invented');

/**
 * `known`: looked at while the words were written, and fitted on. `fitted`: only fitted on, by weights that see no more
 * than numbers; many are odd on purpose. `lifelike`: the same, as long, messy and varied as mails stand in a real mailbox,
 * most of them about anything else. `unseen`: only measured.
 */
export type InventedKind = 'known' | 'fitted' | 'lifelike' | 'unseen';

/** All that weights are fitted on besides real mails and samples. */
export function readInventedToFit(): MeasuredMail[] {
  return [...readInvented('known'), ...readInvented('fitted'), ...readInvented('lifelike')];
}

export function readInvented(kind: InventedKind): MeasuredMail[] {
  const folder = join(invented, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readLines<MeasuredMail>(join(folder, file)))
    .map((mail) => ({ ...mail, source: kind, cluster: `sample-${mail.lang}` }));
}

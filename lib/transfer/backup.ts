// The backup file: the log and what the person wrote, as JSON. Applications are not in it, they are derived from the
// log. It has a format number of its own. Reading is strict: a file that is wrong anywhere adds nothing at all.
import * as v from 'valibot';
import type { ApplicationEvent } from '../domain/event';
import type { Instant } from '../domain/sighting';
import type { StepRecord } from '../domain/step';
import { backupSchema } from './backup-schema';

export const backupFormat = 1;

export interface Backup {
  readonly format: typeof backupFormat;
  readonly exportedAt: Instant;
  readonly events: readonly ApplicationEvent[];
  readonly steps: readonly StepRecord[];
}

export type BackupProblem =
  /** Not JSON at all. */
  | { readonly kind: 'notJson' }
  /** JSON, but not one of our files. */
  | { readonly kind: 'notABackup' }
  /** Made by a Rebound that is newer than this one. */
  | { readonly kind: 'newer'; readonly format: number }
  /** `where` names the row, counted from 1, and the field: `events 12, kind`. */
  | { readonly kind: 'wrongRow'; readonly where: string };

/** A file that cannot be read; `message` says where, for the log and for whoever made the file. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly problem: BackupProblem) {
    super(describe(problem));
  }
}

function describe(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'notJson':
      return 'The file is not JSON';
    case 'notABackup':
      return 'The file is not a Rebound backup';
    case 'newer':
      return `The file has format ${problem.format}; this Rebound reads up to ${backupFormat}`;
    case 'wrongRow':
      return problem.where;
  }
}

export function serialiseBackup(backup: Backup): string {
  return `${JSON.stringify(backup, undefined, 2)}\n`;
}

/** @throws BackupError */
export function parseBackup(text: string): Backup {
  const data = parseJson(text);
  const envelope = v.safeParse(v.looseObject({ format: v.number() }), data);
  if (!envelope.success) throw new BackupError({ kind: 'notABackup' });
  const { format } = envelope.output;
  if (format > backupFormat) throw new BackupError({ kind: 'newer', format });
  const result = v.safeParse(backupSchema, data);
  if (!result.success) throw new BackupError({ kind: 'wrongRow', where: placeOf(result.issues[0]) });
  // The brands of the ids say where they come from, nothing about their shape, which the schema has checked.
  const backup = result.output as unknown as Backup;
  const twice = findRepeat(backup);
  if (twice !== undefined) throw new BackupError({ kind: 'wrongRow', where: twice });
  return backup;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BackupError({ kind: 'notJson' });
  }
}

/** `events 12, kind`: the row as a person counts it. The value is left out, it may be part of a mail. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  const [list, row, ...fields] = (path ?? []).map(({ key }) => key);
  if (typeof row !== 'number') return [list, row, ...fields].filter((part) => part !== undefined).join('.');
  return [`${String(list)} ${row + 1}`, ...(fields.length > 0 ? [fields.join('.')] : [])].join(', ');
}

function findRepeat({ events, steps }: Backup): string | undefined {
  return (
    repeatIn(
      'events',
      'id',
      events.map(({ id }) => id),
    ) ??
    repeatIn(
      'events',
      'dedupeKey',
      events.map(({ dedupeKey }) => dedupeKey),
    ) ??
    repeatIn(
      'steps',
      'stepId',
      steps.map(({ eventId, stepId }) => `${eventId} ${stepId}`),
    )
  );
}

function repeatIn(list: string, field: string, keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) return `${list} ${index + 1}, ${field}`;
    seen.add(key);
  }
  return undefined;
}

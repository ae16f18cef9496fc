// How often company, role and the rest agree with the answers that a person gave. Tolerant: case, accents, legal forms
// and punctuation aside, one name may hold the other.
import { type Entities, readEntities } from '../../lib/classify/entities/entities';
import { foldWord } from '../../lib/classify/text/fold';
import type { MailLabel } from '../../lib/domain/verdict';
import type { MeasuredExample } from './examples';
import type { Gold } from './mails';

export interface FieldScore {
  readonly field: string;
  readonly stated: number;
  readonly said: number;
  readonly exact: number;
  /** Of the stated ones: right, when case, accents and legal forms are left aside and one name may hold the other. */
  readonly tolerant: number;
  /** Of the said ones: the same. */
  readonly right: number;
  readonly wrong: readonly { readonly id: string; readonly gold: string; readonly got: string | null }[];
}

function squash(name: string): string {
  return foldWord(name)
    .replace(/\b(?:inc|llc|ltd|llp|corp|corporation|company|co|gmbh|ag|plc|group|the)\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

export function isTolerantMatch(gold: string, got: string): boolean {
  const one = squash(gold);
  const two = squash(got);
  if (one === '' || two === '') return one === two;
  return (
    ` ${one} `.includes(` ${two} `) ||
    ` ${two} `.includes(` ${one} `) ||
    one.replaceAll(' ', '') === two.replaceAll(' ', '')
  );
}

interface Field {
  readonly mine: keyof Entities;
  readonly gold: keyof Gold;
  /** Asked of these mails only; nobody read it out of the others. */
  readonly of?: MailLabel;
}

const fields: readonly Field[] = [
  { mine: 'company', gold: 'company' },
  { mine: 'role', gold: 'role' },
  { mine: 'reason', gold: 'reason', of: 'rejection' },
  { mine: 'stage', gold: 'stage', of: 'rejection' },
  { mine: 'feedbackOffered', gold: 'feedback_offered', of: 'rejection' },
  { mine: 'keepInTouch', gold: 'keep_in_touch', of: 'rejection' },
  { mine: 'interviewAt', gold: 'interview_at', of: 'interview_invitation' },
  { mine: 'interviewLink', gold: 'interview_link', of: 'interview_invitation' },
  { mine: 'deadlineOn', gold: 'deadline_on', of: 'assessment_invitation' },
];

const named: ReadonlySet<keyof Entities> = new Set(['company', 'role']);

interface Pair {
  readonly id: string;
  readonly gold: string | null;
  readonly got: string | null;
}

export function scoreEntities(examples: readonly MeasuredExample[]): FieldScore[] {
  return fields.map((field) => scoreField(field, pairsOf(field, examples)));
}

/** Mails that a person has read for this field. Where a mail is not about an application there is nothing to read. */
function pairsOf({ mine, gold, of }: Field, examples: readonly MeasuredExample[]): Pair[] {
  return examples
    .filter(
      ({ mail, label }) => mail[gold] !== undefined && label !== 'unrelated' && (of === undefined || of === label),
    )
    .map(({ mail, read, label }) => {
      const value = mail[gold];
      return { id: mail.id, gold: asText(value), got: asText(readEntities(read, label)[mine]) };
    });
}

function scoreField({ mine }: Field, pairs: readonly Pair[]): FieldScore {
  const stated = pairs.filter((pair) => pair.gold !== null);
  const said = pairs.filter((pair) => pair.got !== null);
  const fits = ({ gold, got }: Pair): boolean =>
    gold !== null && got !== null && (named.has(mine) ? isTolerantMatch(gold, got) : gold === got);
  return {
    field: mine,
    stated: stated.length,
    said: said.length,
    exact: stated.filter((pair) => pair.gold === pair.got).length,
    tolerant: stated.filter(fits).length,
    right: said.filter(fits).length,
    wrong: pairs
      .filter((pair) => pair.gold !== pair.got && !fits(pair))
      .map((pair) => ({ ...pair, gold: pair.gold ?? '(not stated)' })),
  };
}

function asText(value: Entities[keyof Entities] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

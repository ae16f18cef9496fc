// How often company, role and the rest agree with the answers that a person gave. Tolerant: case, accents, legal forms
// and punctuation aside, one name may hold the other.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEntities } from '../../lib/classify/entities/entities';
import { foldWord } from '../../lib/classify/text/fold';
import type { MeasuredExample } from './examples';
import { defaultMails } from './mails';

interface GoldRow {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly reason: string | null;
  readonly stage: string | null;
  readonly feedback_offered: boolean | null;
  readonly keep_in_touch: boolean | null;
}

export interface FieldScore {
  readonly field: string;
  readonly stated: number;
  readonly said: number;
  readonly exact: number;
  readonly tolerant: number;
  readonly wrong: readonly { readonly id: string; readonly gold: string; readonly got: string | null }[];
}

export function readGold(file = join(dirname(defaultMails), 'entities_dev.jsonl')): Map<string, GoldRow> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.trim() !== '')
      .map((line) => [(JSON.parse(line) as GoldRow).id, JSON.parse(line) as GoldRow]),
  );
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

const fields = [
  ['company', 'company'],
  ['role', 'role'],
  ['reason', 'reason'],
  ['stage', 'stage'],
  ['feedbackOffered', 'feedback_offered'],
  ['keepInTouch', 'keep_in_touch'],
] as const;

export function scoreEntities(examples: readonly MeasuredExample[], gold: ReadonlyMap<string, GoldRow>): FieldScore[] {
  const rows = examples.flatMap((example) => {
    const row = gold.get(example.mail.id);
    return row === undefined ? [] : [{ row, got: readEntities(example.read, example.label) }];
  });
  return fields.map(([mine, theirs]) => {
    const pairs = rows
      .map(({ row, got }) => ({ id: row.id, gold: asText(row[theirs]), got: asText(got[mine]) }))
      // The rest is read by hand for rejections only.
      .filter(({ gold }) => gold !== null || mine === 'company' || mine === 'role');
    const stated = pairs.filter((pair) => pair.gold !== null);
    const fits = (pair: (typeof pairs)[number]): boolean =>
      pair.gold !== null && pair.got !== null && isTolerantMatch(pair.gold, pair.got);
    return {
      field: mine,
      stated: stated.length,
      said: pairs.filter((pair) => pair.got !== null).length,
      exact: stated.filter((pair) => pair.gold === pair.got).length,
      tolerant: stated.filter(fits).length,
      wrong: pairs
        .filter((pair) => pair.gold !== pair.got && !fits(pair))
        .map((pair) => ({ ...pair, gold: pair.gold ?? '(not stated)' })),
    };
  });
}

function asText(value: string | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

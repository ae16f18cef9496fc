// What facts weigh, as it is built: a row for each, a letter for each label, the facts of the rules first and in their
// order, so that these need no names. Written is `weights.ts`.
import type { Weights } from './decide';
import { rules } from './rules';

const zero = 'M'.charCodeAt(0);
/** Weights have one digit after the dot. */
const steps = 10;

const ofRules: readonly string[] = rules.flatMap(({ facts: { stated, inSubject, open } }) => [stated, inSubject, open]);

export function readFacts(written: string): Weights {
  const rows = written.split(' ').map((row, place): [string, number[]] => {
    const [, letters = '', name = ''] = /^(.{0,9})(.*)$/.exec(row) ?? [];
    return [ofRules[place] ?? name, [...letters].map((letter) => (letter.charCodeAt(0) - zero) / steps)];
  });
  return Object.fromEntries(rows);
}

/** A fact that weighs nothing has no letters. */
export function writeFacts(weights: Weights): string {
  const others = Object.keys(weights).filter((name) => !ofRules.includes(name));
  return [
    ...ofRules.map((name) => lettersOf(weights[name])),
    ...others.map((name) => lettersOf(weights[name]) + name),
  ].join(' ');
}

function lettersOf(row: readonly number[] = []): string {
  const all = row.map((value) => String.fromCharCode(zero + Math.round(value * steps)));
  return row.some((value) => value !== 0) ? all.join('') : '';
}

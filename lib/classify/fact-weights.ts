// What facts weigh, as it is built: a row for each, a letter for each label, the facts of the rules first and in their
// order, so that these need no names. Written is `weights.ts`.
import { mailLabels } from '../domain/verdict';
import type { Weights } from './decide';
import { rules } from './rules';

const labels = mailLabels.length;
const zero = 'M'.charCodeAt(0);
/** Weights have one digit after the dot. */
const steps = 10;

const ofRules: readonly string[] = rules.flatMap(({ facts: { stated, inSubject, open } }) => [stated, inSubject, open]);

/** As written, or as built. */
export type WrittenFacts = Weights | string;

export function readFacts(written: WrittenFacts): Weights {
  if (typeof written !== 'string') return written;
  const rows = written.split(' ').map((row, place) => {
    const weights = [...row.slice(0, labels)].map((letter) => (letter.charCodeAt(0) - zero) / steps);
    return [ofRules[place] ?? row.slice(labels), weights] as const;
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

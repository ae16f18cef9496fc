// What signs weigh, as it is written and as it is built, in whole steps for each label. Written are lists:
//
//   rejection +2 leider absage*     these speak for a rejection, with two steps each
//
// What is built has columns instead: one for each label, a letter for each weight, see `readColumns`, over the signs in an
// order that both sides know.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { unnamed } from './languages/language';

/** No sign weighs more steps: they are written with one digit. */
export const mostSteps = 9;

/** Token → steps. `tokens`: all that there are, in their order. */
export function readSteps(weights: string, tokens: readonly string[]): ReadonlyMap<string, readonly number[]> {
  if (!weights.startsWith(unnamed)) return readLists(weights);
  return new Map([...readColumns(weights)].map(([at, steps]) => [tokens[at] ?? '', steps]));
}

/** The lists as columns over `tokens`. */
export function listsToColumns(lists: string, tokens: readonly string[]): string {
  const rows = readLists(lists);
  return writeColumns(tokens.map((token) => rows.get(token) ?? []));
}

/** Rows of steps for each label, one row for each sign, as columns. */
export function writeColumns(rows: readonly (readonly number[])[]): string {
  return unnamed + mailLabels.map((_, label) => writeColumn(rows.map((row) => row[label] ?? 0))).join('\n');
}

/** Weights as they are written, in steps, by what they are written for. */
export function readLists(weights: string): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const line of weights.split('\n')) {
    const [label = '', steps = '', ...tokens] = line.split(' ');
    const column = mailLabels.indexOf(label as MailLabel);
    for (const token of tokens) {
      const row = read.get(token) ?? mailLabels.map(() => 0);
      row[column] = Number(steps);
      read.set(token, row);
    }
  }
  return read;
}

/** How many signs to leave out, by one letter: before a weight for the label, and before one against it. */
const gapsFor = 'abcdefghijklmnopqrstuvwxyz!"#%&()*+,-./';
const gapsAgainst = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ:;<=>?@[]^_{|';
const longestGap = gapsFor.length;
/** Leaves out so many. */
const far = '~';
const digit = /\d/;

/** Place → steps for each label, of what `writeColumns` wrote. Behind a letter stands how many steps, if not one. */
export function readColumns(columns: string): Map<number, number[]> {
  const read = new Map<number, number[]>();
  for (const [label, written] of columns.slice(unnamed.length).split('\n').entries()) {
    let at = 0;
    for (let place = 0; place < written.length; place += 1) {
      const letter = written.charAt(place);
      if (digit.test(letter)) continue;
      if (letter === far) {
        at += longestGap;
        continue;
      }
      const gapFor = gapsFor.indexOf(letter);
      at += gapFor < 0 ? gapsAgainst.indexOf(letter) : gapFor;
      const next = written.charAt(place + 1);
      const row = read.get(at) ?? mailLabels.map(() => 0);
      row[label] = (digit.test(next) ? Number(next) : 1) * (gapFor < 0 ? -1 : 1);
      read.set(at, row);
      at += 1;
    }
  }
  return read;
}

function writeColumn(steps: readonly number[]): string {
  let written = '';
  let gap = 0;
  for (const step of steps) {
    if (step === 0) {
      gap += 1;
      continue;
    }
    written += far.repeat(Math.floor(gap / longestGap)) + (step > 0 ? gapsFor : gapsAgainst).charAt(gap % longestGap);
    if (Math.abs(step) > 1) written += Math.abs(step);
    gap = 0;
  }
  return written;
}

// What signs weigh, as it is written and as it is built, in whole steps for each label. Written are lists:
//
//   rejection +2 leider absage*     these speak for a rejection, with two steps each
//
// What is built has columns instead: one for each label, a letter for each weight, see `writeColumn`, over the signs in an
// order that both sides know.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { unnamed } from './languages/language';

/** No sign weighs more steps: they are written with one digit. */
export const mostSteps = 9;

/** Token → steps. `tokens`: all that there are, in their order. */
export function readSteps(weights: string, tokens: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return weights.startsWith(unnamed) ? readColumns(weights, tokens) : readLists(weights);
}

/** The lists as columns over `tokens`. */
export function writeColumns(lists: string, tokens: readonly string[]): string {
  const rows = readLists(lists);
  const stepsOf = (label: number): number[] => tokens.map((token) => rows.get(token)?.[label] ?? 0);
  return unnamed + mailLabels.map((_, label) => writeColumn(stepsOf(label))).join('\n');
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

/** What `~` leaves out: more signs than any letter says. */
const longStep = 23;
const far = '~';
const digit = /\d/;

/** A letter says how many signs to leave out: small before a weight for the label, capital before one against it. */
function readColumns(weights: string, tokens: readonly string[]): Map<string, number[]> {
  const read = new Map<string, number[]>();
  for (const [label, written] of weights.slice(unnamed.length).split('\n').entries()) {
    let at = 0;
    for (const [place, letter] of [...written].entries()) {
      if (digit.test(letter)) continue;
      if (letter === far) {
        at += longStep;
        continue;
      }
      const small = letter.toLowerCase();
      at += small.charCodeAt(0) - firstLetter;
      const next = written.charAt(place + 1);
      const steps = (digit.test(next) ? Number(next) : 1) * (letter === small ? 1 : -1);
      const row = read.get(tokens[at] ?? '') ?? mailLabels.map(() => 0);
      row[label] = steps;
      read.set(tokens[at] ?? '', row);
      at += 1;
    }
  }
  return read;
}

/** One label's weights, in steps, as `readColumns` reads them. */
function writeColumn(steps: readonly number[]): string {
  let written = '';
  let gap = 0;
  for (const step of steps) {
    if (step === 0) {
      gap += 1;
      continue;
    }
    const letter = String.fromCharCode(firstLetter + (gap % longStep));
    written += far.repeat(Math.floor(gap / longStep)) + (step > 0 ? letter : letter.toUpperCase());
    if (Math.abs(step) > 1) written += Math.abs(step);
    gap = 0;
  }
  return written;
}

const firstLetter = 'a'.charCodeAt(0);

// Leaves of a mail what its sender says now: no older mail quoted below; the signature by itself.

import type { QuoteMarks } from './quote-marks';

const signatureMark = /^--\s?$/;

/** A signature is short; a rule of dashes above half a newsletter is none. */
const longestSignature = 14;
/** "On Monday, 3 December 2029 at 14:30, a name and an address wrote:" */
const longestQuoteLine = 300;
/** "---------- Forwarded message ---------" */
const longestSeparator = 80;
/** "Kimden:", with room to spare. */
const longestHeader = 12;
/** Own words that make a forwarded mail a message of its own. */
const enoughOwnText = 40;

export interface OwnLines {
  /** Trimmed, without the signature. */
  readonly lines: string[];
  /** What stands below the mark of a signature, `--`. It names who writes and decides nothing. */
  readonly signature: readonly string[];
}

export function cutLines(text: string, marks: QuoteMarks): OwnLines {
  const lines = text.split('\n');
  const kept: string[] = [];
  let end: number | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') {
      kept.push(line);
      continue;
    }
    if (line.startsWith('>')) continue;
    if (startsOlderMail(line, lines, index, kept, marks)) break;
    const isMark = end === undefined && line.startsWith('--') && signatureMark.test(line);
    if (isMark && index > 0 && lines.length - index <= longestSignature) end = kept.length;
    else kept.push(line);
  }
  return { lines: kept.slice(0, end), signature: end === undefined ? [] : kept.slice(end) };
}

function startsOlderMail(
  line: string,
  lines: readonly string[],
  index: number,
  kept: readonly string[],
  { wrote, separator, headerFrom, headerNext }: QuoteMarks,
): boolean {
  if (line.length > longestQuoteLine) return false;
  if (line.endsWith(':') && wrote.test(line) && (line.length > 14 || /\d/.test(line))) return true;
  if (line.length <= longestSeparator && separator.test(line)) return ownText(kept) >= enoughOwnText;
  const colon = line.indexOf(':');
  return (
    colon > 0 &&
    colon < longestHeader &&
    headerFrom.test(line) &&
    headerNext.test((lines[index + 1] ?? '').trim()) &&
    ownText(kept) >= enoughOwnText
  );
}

function ownText(kept: readonly string[]): number {
  return kept.reduce((sum, line) => sum + line.length, 0);
}

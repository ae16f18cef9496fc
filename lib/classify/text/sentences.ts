// Cuts a text into sentences. Lines that a mail program wrapped are joined again; headings, list points and short lines
// stay apart, so that a menu or a signature never becomes part of a sentence.

const enders = new Set(['.', '!', '?', '。', '؟']);
const closers = new Set([')', ']', '"', "'", '»', '”', '」', '』']);
/** A line at least this long without an end mark was wrapped by a program, not ended by a person. */
const wrappedLine = 55;
/** No sentence is longer: what follows is read as another one. */
const longestSentence = 1_200;

/** One text of all lines, in one piece: what belongs together on one line. */
export function joinWrappedLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let openLength = 0;
  let openLine = '';
  for (const line of lines) {
    if (line === '') {
      openLength = 0;
      continue;
    }
    const goesOn = openLength > 0 && openLength < longestSentence && continues(openLine, line);
    if (parts.length > 0) parts.push(goesOn ? ' ' : '\n');
    parts.push(line);
    openLength = goesOn ? openLength + line.length + 1 : line.length;
    openLine = line;
  }
  return parts.join('');
}

const letterOrDigit = /[\p{L}\d]/u;

function continues(previous: string, line: string): boolean {
  const last = previous.charAt(previous.length - 1);
  if (enders.has(last) || last === ':') return false;
  const first = line.charAt(0);
  const startsLower = first !== first.toUpperCase();
  if (startsLower) return previous.length > 20 || last === ',';
  return previous.length >= wrappedLine && letterOrDigit.test(first);
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text from `joinWrappedLines`, at most `most`. `marks`: where one may end. */
export function findSentences(text: string, marks: readonly number[], most: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const at of marks) {
    if (at < start || !endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && (enders.has(text.charAt(end)) || closers.has(text.charAt(end)))) end += 1;
    addPieces(text, start, end, spans);
    start = end;
    if (spans.length >= most) return spans.slice(0, most);
  }
  addPieces(text, start, text.length, spans);
  return spans.slice(0, most);
}

/** What has no end mark for so long is no sentence; it is cut into pieces that can be read. */
function addPieces(text: string, start: number, end: number, spans: Span[]): void {
  for (let from = start; from < end; from += longestSentence) {
    let first = from;
    let last = Math.min(end, from + longestSentence);
    while (first < last && isSpace(text, first)) first += 1;
    while (last > first && isSpace(text, last - 1)) last -= 1;
    if (last > first) spans.push({ start: first, end: last });
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09;
}

function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return true;
  const next = text.charAt(at + 1);
  // A dot inside `www.acme.com` or `3.5`, and after an initial or a title (`J.`, `Mr.`, `Inc.`), ends nothing.
  if (next !== '' && next !== ' ' && next !== '\n' && !closers.has(next)) return false;
  if (!nextIsNoLowerCase(text, at + 1) || abbreviations.has(lastWord(text, at))) return false;
  return !isDigit(text, at - 1) || !ordinalMonths.has(text.slice(at + 2, at + 5));
}

/** `am 3. Dezember` goes on: months, by their first letters, where the day before them has a dot. */
const ordinalMonths = new Set('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '));

const abbreviations = new Set('mr mrs ms dr st sr jr e.g i.e z.b bzw ggf nr no approx vs ds'.split(' '));
const longestAbbreviation = 6;

/** Empty when it is too long for any of them. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= longestAbbreviation && !isSpace(text, start - 1)) start -= 1;
  return end - start > longestAbbreviation ? '' : text.slice(start, end).toLowerCase();
}

function isDigit(text: string, at: number): boolean {
  const code = at < 0 ? 0 : text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function nextIsNoLowerCase(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charAt(at) === ' ') at += 1;
  const next = text.charAt(at);
  return next === next.toUpperCase();
}

// Cuts a text into sentences. Lines that a mail program wrapped are joined again; headings, list points and short lines
// stay apart, so that a menu or a signature never becomes part of a sentence.

const enders = new Set(['.', '!', '?', '。', '؟']);
const closers = new Set([')', ']', '"', "'", '»', '”', '」', '』']);
/** A line at least this long without an end mark was wrapped by a program, not ended by a person. */
const wrappedLine = 55;
/** No sentence is longer: what follows is read as another one. */
const longestSentence = 1_200;

export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const paragraph of joinWrappedLines(text)) splitParagraph(paragraph, sentences);
  return sentences;
}

function joinWrappedLines(text: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  let openLine = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (open !== '' && line !== '' && open.length < longestSentence && continues(openLine, line)) open += ` ${line}`;
    else {
      if (open !== '') paragraphs.push(open);
      open = line;
    }
    openLine = line;
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

function continues(previous: string, line: string): boolean {
  const last = previous.charAt(previous.length - 1);
  if (enders.has(last) || last === ':') return false;
  const first = line.charAt(0);
  const startsLower = first !== first.toUpperCase();
  if (startsLower) return previous.length > 20 || last === ',';
  return previous.length >= wrappedLine && /[\p{L}\d]/u.test(first);
}

/** Where a sentence may end: `.`, `!`, `?`, `。`, `؟`. One look at most characters, so it is a search and not a loop. */
const enderMark = /[.!?\u3002\u061f]/g;

function splitParagraph(paragraph: string, sentences: string[]): void {
  let start = 0;
  enderMark.lastIndex = 0;
  for (let mark = enderMark.exec(paragraph); mark !== null; mark = enderMark.exec(paragraph)) {
    if (mark.index < start || !endsSentence(paragraph, mark.index)) continue;
    let end = mark.index + 1;
    while (end < paragraph.length && (enders.has(paragraph.charAt(end)) || closers.has(paragraph.charAt(end))))
      end += 1;
    pushPieces(paragraph.slice(start, end), sentences);
    start = end;
    enderMark.lastIndex = end;
  }
  pushPieces(paragraph.slice(start), sentences);
}

/** What has no end mark for so long is no sentence; it is cut into pieces that can be read. */
function pushPieces(text: string, sentences: string[]): void {
  for (let from = 0; from < text.length; from += longestSentence) {
    pushSentence(text.slice(from, from + longestSentence), sentences);
  }
}

function pushSentence(text: string, sentences: string[]): void {
  const sentence = text.trim();
  if (sentence !== '') sentences.push(sentence);
}

function endsSentence(paragraph: string, at: number): boolean {
  if (paragraph.charAt(at) !== '.') return true;
  const next = paragraph.charAt(at + 1);
  // A dot inside `www.acme.com` or `3.5`, and after an initial or a title (`J.`, `Mr.`, `Inc.`), ends nothing.
  if (next !== '' && next !== ' ' && !closers.has(next)) return false;
  return !abbreviations.has(lastWord(paragraph, at)) && nextIsNoLowerCase(paragraph, at + 1);
}

const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'sr',
  'jr',
  'e.g',
  'i.e',
  'z.b',
  'bzw',
  'ggf',
  'nr',
  'no',
  'approx',
  'vs',
]);

function lastWord(paragraph: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 8 && paragraph.charAt(start - 1) !== ' ') start -= 1;
  return paragraph.slice(start, end).toLowerCase();
}

function nextIsNoLowerCase(paragraph: string, from: number): boolean {
  let at = from;
  while (at < paragraph.length && paragraph.charAt(at) === ' ') at += 1;
  const next = paragraph.charAt(at);
  return next === next.toUpperCase();
}

// Cuts a text into sentences. Lines that a mail program wrapped are joined again; headings, list points and short lines
// stay apart, so that a menu or a signature never becomes part of a sentence.

const enders = new Set(['.', '!', '?', '。', '!', '?', '؟', '…']);
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

function splitParagraph(paragraph: string, sentences: string[]): void {
  let start = 0;
  for (let at = 0; at < paragraph.length; at += 1) {
    if (!endsSentence(paragraph, at) && at - start < longestSentence) continue;
    let end = at + 1;
    while (end < paragraph.length && (enders.has(paragraph.charAt(end)) || closers.has(paragraph.charAt(end))))
      end += 1;
    pushSentence(paragraph.slice(start, end), sentences);
    start = end;
    at = end - 1;
  }
  pushSentence(paragraph.slice(start), sentences);
}

function pushSentence(text: string, sentences: string[]): void {
  const sentence = text.trim();
  if (sentence !== '') sentences.push(sentence);
}

function endsSentence(paragraph: string, at: number): boolean {
  const char = paragraph.charAt(at);
  if (!enders.has(char)) return false;
  if (char !== '.') return true;
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

// Makes equal what only looks different: Unicode forms, quote marks, invisible characters, letters with accents.
// The words of the languages go through the same folding, so both sides always agree.

/** Read as something else than what it is. */
const readAs: ReadonlyMap<string, string> = new Map([
  ...[...'\u0085\u2028\u2029'].map((end) => [end, '\n'] as const),
  ...[...'\u00a0\u1680\u202f\u205f\u3000'].map((space) => [space, ' '] as const),
  ...[...'\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032'].map((apostrophe) => [apostrophe, "'"] as const),
]);

/**
 * Control and format characters (Unicode Cc, Cf, variation selectors), among them soft hyphens, joiners and direction
 * marks.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
  /^(?:[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff])$/;

/** All of these, and more: the letters of the commonest alphabets are not looked at any further, which is what is fast. */
const perhaps = /\udb40[\udc00-\udfff]|[^\n\t\x20-\x5f\x61-\x7e\xa1-\xac\xae-\xb3\xb5-\u02bb\u02bd-\u05ff]/g;

function read(character: string): string {
  return readAs.get(character) ?? (invisible.test(character) ? '' : character);
}

const lineBreak = /\r\n?/g;
/** Quoted-printable breaks lines so, and some pages were saved without decoding it. */
function joinSoftBreaks(text: string): string {
  return text.includes('=\n') ? text.replaceAll('=\n', '') : text;
}

/** A mail is never read further than this; no answer stands beyond it. */
const longestText = 200_000;

/** Text in which there is nothing to tidy but soft breaks: most English mail, told by one look. */
const plain = /^[\n\t\x20-\x5f\x61-\x7e]*$/;

/** Readable text: still upper and lower case, still the sender's words, fit to be quoted. */
export function tidy(written: string): string {
  const capped = written.length > longestText ? written.slice(0, longestText) : written;
  if (plain.test(capped)) return joinSoftBreaks(capped);
  const text = capped.normalize('NFKC');
  return joinSoftBreaks(text.includes('\r') ? text.replace(lineBreak, '\n') : text).replace(perhaps, read);
}

const ascii = /^[\x20-\x7e]*$/;
// Accents of Latin letters and the vowel points of Hebrew. Not the marks of kana, which change the sound.
const marks = /[\u0300-\u036f\u0591-\u05c7]/g;
const withoutDecomposition = /[łøßæœıđ]/g;
const plainForms: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
};

/** Lower case without accents, for comparing only. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(withoutDecomposition, (letter) => plainForms[letter] ?? letter);
}

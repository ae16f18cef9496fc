// Makes equal what only looks different: Unicode forms, quote marks, invisible characters, letters with accents.
// The words of the languages go through the same folding, so both sides always agree.

/** Read as something else than what it is; all the rest that `untidy` finds is left out. */
const readAs: ReadonlyMap<string, string> = new Map([
  ...['\r', '\r\n', '\u0085', '\u2028', '\u2029'].map((end) => [end, '\n'] as const),
  ...[...'\u00a0\u1680\u202f\u205f\u3000'].map((space) => [space, ' '] as const),
  ...[...'\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032'].map((apostrophe) => [apostrophe, "'"] as const),
]);

/**
 * What `readAs` names. What quoted-printable leaves where a page was saved without decoding it: `=` at the end of a line.
 * Control and format characters (Unicode Cc, Cf, variation selectors), among them soft hyphens, joiners and direction
 * marks; line ends and tabs stay. Written out: by their properties they take three times as long to look for.
 */
const untidy =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
  /=(?:\r\n?|[\n\u0085\u2028\u2029])|\r\n|[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]|[\r\u2028\u2029\u00a0\u1680\u202f\u205f\u3000\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032]/g;

/** A mail is never read further than this; no answer stands beyond it. */
const longestText = 200_000;

/** Text in which there is nothing to tidy: most English mail, told by one look. */
const plain = /^[\n\t\x20-\x3c\x3e-\x5f\x61-\x7e]*$/;

/** Readable text: still upper and lower case, still the sender's words, fit to be quoted. */
export function tidy(text: string): string {
  const capped = text.length > longestText ? text.slice(0, longestText) : text;
  if (plain.test(capped)) return capped;
  return capped.normalize('NFKC').replace(untidy, (found) => readAs.get(found) ?? '');
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

// Which parts of the words of rejections a text says. Made ready when a rejection is read for the first time, never before.
import { rejectionWords } from './rejection-words';

/** By language and part. */
const patterns = new Map<string, RegExp | null>();

/** `folded`: as `foldWord` leaves it, so that every Latin letter is one of these. */
export function says(part: number, folded: string, languages: ReadonlySet<string>): boolean {
  return [...languages].some((language) => needPattern(language, part)?.test(folded) ?? false);
}

function needPattern(language: string, part: number): RegExp | null {
  const key = `${language}/${part}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const words = rejectionWords[language]?.split('/')[part]?.replaceAll('#', '(?!20\\d\\d)\\d[\\d.,]{1,7}\\d');
  const pattern = words ? new RegExp(`(?<![a-z\\d])(?:${words})`) : null;
  patterns.set(key, pattern);
  return pattern;
}

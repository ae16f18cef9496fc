// Which parts of the words of rejections a text says. Looked up when a rejection is read, never before.
import { rejectionWords } from './rejection-words';

/** `folded`: as `foldWord` leaves it, so that every Latin letter is one of these. */
export function says(part: number, folded: string, languages: ReadonlySet<string>): boolean {
  return [...languages].some((language) => {
    const words = rejectionWords[language]?.split('/')[part];
    if (!words) return false;
    const few = words.replaceAll('#', '(?!20\\d\\d)\\d[\\d.,]{1,7}\\d');
    return new RegExp(`(?<![a-z\\d])(?:${few})`).test(folded);
  });
}

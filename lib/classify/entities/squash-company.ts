// A company's name for comparing: without its legal form, space and marks.
import { foldWord } from '../text/fold';

export function squashCompany(name: string): string {
  return foldWord(name)
    .replace(/\b(?:inc|llc|ltd|llp|corp|corporation|co|company|gmbh|ag|plc|group|the)\b/g, '')
    .replace(/[^\p{L}\d]/gu, '');
}

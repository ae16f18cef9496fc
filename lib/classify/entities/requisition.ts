// The number that the employer gave the posting: `JR-0012345`, `R17415`, `Job ID: 284031`.
import type { ReadMail } from '../read-mail';

/** With letters in front it names itself. */
const lettered = /(?:^|[\s(#:,–-])((?:JR|REQ|R|J|ID|ADM|BR)[-_ ]?\d{4,10}(?:-\d{1,6})?)(?![\w%])/;
/** Bare digits need a word that says what they are. */
const labelled =
  /(?:\bjob|\breq(?:uisition)?|\bposition|\bposting|\bref(?:erence)?|\bstellen?|\breferenz|\bréférence|\boffre)[\s-]{0,2}(?:id|number|no|nr|code|#|n°)?\.?\s{0,2}[:#]?\s{0,2}([A-Z]{0,4}[-_]?\d{4,10}[A-Z]{0,2})(?![\w%])/i;
/** Every number has as many; most sentences have none. */
const digits = /\d{4}/;
const year = /^(?:19|20)\d\d$/;
const mostSentences = 20;

export function readRequisition({ subject, sentences }: ReadMail): string | null {
  for (const text of [subject, ...sentences.slice(0, mostSentences).map((sentence) => sentence.text)]) {
    if (!digits.test(text)) continue;
    const found = lettered.exec(text)?.[1] ?? labelled.exec(text)?.[1];
    if (found !== undefined && !year.test(found)) return found;
  }
  return null;
}

// Whether a statement is about somebody's job application: the words around it and the sender tell. Loans, flats and
// universities have applications too.
import type { Concept } from './concepts';
import type { Found, ReadMail } from './read-mail';

const senderPoints: Partial<Readonly<Record<string, number>>> = { ats: 2, board: 2, test: 2 };
const contextPoints: readonly (readonly [concept: Concept, points: number])[] = [
  ['application', 1],
  ['candidate', 1],
  ['hiring', 1],
  ['interviewWord', 1],
  ['position', 0.6],
  ['roleNoun', 0.5],
];
/** What speaking of a loan or a flat takes away. */
const otherMatterPoints = 2.5;
/** Sentences before and after a statement that say what it is about. */
const reach = 4;

/** `needed` points; a whole one for a word such as "application" nearby. `except` is a word that must not count. */
export function isAboutJob(mail: ReadMail, found: Found, needed: number, except?: Concept): boolean {
  const { sender, sentences, subjectSentence } = mail;
  const at = sentences.indexOf(found.sentence);
  const around = at < 0 ? sentences.slice(0, reach) : sentences.slice(Math.max(0, at - reach), at + reach + 1);
  const near = [subjectSentence, ...around];
  let points = (senderPoints[sender.kind] ?? 0) + (sender.recruits ? 1 : 0);
  for (const [concept, value] of contextPoints) {
    if (concept !== except && near.some(({ hits }) => hits.has(concept))) points += value;
  }
  const own = [subjectSentence, found.sentence];
  if (
    contextPoints.some(
      ([concept, value]) => value === 1 && concept !== except && own.some(({ hits }) => hits.has(concept)),
    )
  )
    points += 0.5;
  const said = at < 0 ? near : [subjectSentence, ...sentences.slice(Math.max(0, at - 1), at + 2)];
  const elsewhere = said.some(({ hits }) => hits.has('otherMatter'));
  return (elsewhere ? points - otherMatterPoints : points) >= needed;
}

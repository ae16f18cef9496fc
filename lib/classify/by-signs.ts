// What the signs of a mail say all together, where no rule says it: sure enough to be looked at, with the sentence that
// says most of it.
import { mailLabels } from '../domain/verdict';
import type { BeginningSigns } from './beginning-signs';
import { type Finding, factOf, isPlain } from './judge';
import type { MeaningSigns } from './meaning-signs';
import type { RuleBook } from './rule-book';
import { ruleOfSigns } from './rules';
import { type Sign, weightOf } from './signs';
import { type Sentence, speaks } from './spot';

/** Numbers the collections, see `Sign.seenIn`. */
let collections = 0;

interface Judged {
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  /** What rules say. */
  readonly findings: readonly Finding[];
  /** See `circumstances.ts`. */
  readonly circumstances: readonly string[];
}

/** The signs of a mail. */
export interface FoundSigns {
  /** Each once. */
  readonly signs: readonly Sign[];
  /** Those of the sentences, one sentence after another; the same may come more than once. */
  readonly bySentence: readonly Sign[];
  /** Where in `bySentence` those of each sentence end. */
  readonly ends: readonly number[];
}

export function collectSigns(
  { subjectSentence, sentences, findings, circumstances }: Judged,
  meanings: MeaningSigns,
): FoundSigns {
  const ofSubject: Sign[] = [];
  meanings.add(subjectSentence.hits, true, ofSubject);
  const bySentence: Sign[] = [];
  const ends = sentences.map((sentence) => {
    meanings.add(sentence.hits, false, bySentence);
    return bySentence.length;
  });
  const ofFacts = [...findings.map(factOf), ...circumstances].map((fact) => meanings.ofFact(fact));
  collections += 1;
  const signs: Sign[] = [];
  for (const list of [ofSubject, bySentence, ofFacts]) addOnce(list, signs, collections);
  return { signs, bySentence, ends };
}

function addOnce(list: readonly Sign[], signs: Sign[], collection: number): void {
  for (const sign of list) {
    if (sign.seenIn === collection) continue;
    sign.seenIn = collection;
    signs.push(sign);
  }
}

interface Weighed {
  /** What rules say. */
  readonly findings: readonly Finding[];
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly signs: FoundSigns;
  /** In the order of `mailLabels`. */
  readonly signChances: readonly number[];
}

/** What is less likely is not looked at. */
const leastChance = 0.3;

/** What the signs of a mail say, each with the sentence that says most of it. */
export function findBySigns(mail: Weighed, book: RuleBook, beginningSigns: BeginningSigns): Finding[] {
  return mailLabels.flatMap((label, column): Finding[] => {
    if ((mail.signChances[column] ?? 0) < leastChance) return [];
    // Where a rule says it plainly, nobody asks which sentence says most of it.
    if (mail.findings.some((found) => found.rule.label === label && isPlain(found))) return [];
    const rule = book.find(ruleOfSigns(label));
    if (rule === undefined) return [];
    const place = placeOfMost(mail, column, beginningSigns);
    const sentence = (place === null ? undefined : mail.sentences[place]) ?? mail.subjectSentence;
    return [{ rule, open: false, at: 0, sentence, place }];
  });
}

/** The sentence whose meanings say most of a label, or else whose letters do; null when none does. */
function placeOfMost({ sentences, signs }: Weighed, label: number, beginningSigns: BeginningSigns): number | null {
  const { bySentence, ends } = signs;
  const byMeaning = (_: Sentence, place: number): number => {
    let sum = 0;
    for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at += 1) {
      const sign = bySentence[at];
      if (sign !== undefined) sum += weightOf(sign, label);
    }
    return sum;
  };
  return (
    placeOfHighest(sentences, byMeaning) ?? placeOfHighest(sentences, (one) => beginningSigns.weigh([one])[label] ?? 0)
  );
}

/** Of those above zero. */
function placeOfHighest(
  sentences: readonly Sentence[],
  weigh: (sentence: Sentence, place: number) => number,
): number | null {
  let highest = 0;
  let best: number | null = null;
  for (const [place, sentence] of sentences.entries()) {
    const weight = speaks(sentence) ? weigh(sentence, place) : 0;
    if (weight <= highest) continue;
    highest = weight;
    best = place;
  }
  return best;
}

// What the signs of a mail say all together, where no rule says it: sure enough to be looked at, with the sentence that
// says most of it.
import { mailLabels } from '../domain/verdict';
import { type Finding, factOf } from './judge';
import type { MeaningSigns } from './meaning-signs';
import type { RuleBook } from './rule-book';
import { ruleOfSigns } from './rules';
import { leastChance } from './sign-terms';
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
  subjectSentence.addSigns(ofSubject);
  meanings.add(subjectSentence.hits, true, ofSubject);
  const bySentence: Sign[] = [];
  const ends = sentences.map((sentence) => {
    sentence.addSigns(bySentence);
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
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly signs: FoundSigns;
  /** In the order of `mailLabels`. */
  readonly signChances: readonly number[];
}

/** What the signs of a mail say, each with the sentence that says most of it. */
export function findBySigns(mail: Weighed, book: RuleBook): Finding[] {
  return mailLabels.flatMap((label, column): Finding[] => {
    if ((mail.signChances[column] ?? 0) < leastChance(label)) return [];
    const rule = book.find(ruleOfSigns(label));
    if (rule === undefined) return [];
    const place = placeOfMost(mail, column);
    const sentence = (place === null ? undefined : mail.sentences[place]) ?? mail.subjectSentence;
    return [{ rule, open: false, at: 0, sentence, place }];
  });
}

/** The sentence whose signs say most of a label; null when none does. */
function placeOfMost({ sentences, signs: { bySentence, ends } }: Weighed, label: number): number | null {
  let most = 0;
  let best: number | null = null;
  let from = 0;
  for (let place = 0; place < ends.length; place += 1) {
    const end = ends[place] ?? from;
    const sentence = sentences[place];
    let sum = 0;
    for (let at = from; at < end; at += 1) {
      const sign = bySentence[at];
      if (sign !== undefined) sum += weightOf(sign, label);
    }
    from = end;
    if (sum <= most || sentence === undefined || !speaks(sentence)) continue;
    most = sum;
    best = place;
  }
  return best;
}

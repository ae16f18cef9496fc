// What the signs of a mail say all together, where no rule says it: sure enough to be looked at, with the sentence that
// says most of it.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { type Finding, factOf } from './judge';
import type { MeaningSigns } from './meaning-signs';
import type { RuleBook } from './rule-book';
import { ruleOfSigns } from './rules';
import { type Sign, weightOf } from './signs';
import { type Sentence, speaks } from './spot';

export interface Terms {
  /** From which chance on signs may say it. */
  readonly chance: number;
  /** How much the mail must speak of a job, in the points of `isAboutJob`. */
  readonly aboutJob: number;
}

const usual: Terms = { chance: 0.3, aboutJob: 0.5 };
const terms: Partial<Readonly<Record<MailLabel, Terms>>> = {
  assessment_invitation: { chance: 0.3, aboutJob: 0 },
  // What looks like one mostly is, and a wrong one hurts nobody.
  job_alert_newsletter: { chance: 0.15, aboutJob: 0.5 },
  rejection: { chance: 0.4, aboutJob: 0.5 },
};
/** Where no rule says anything of it. A wrong no hurts most. */
const withoutRule: typeof terms = { rejection: { chance: 0.7, aboutJob: 1.5 } };

/** On what terms the signs of a mail may say a label. */
export function termsOf(label: MailLabel, isRuled: boolean): Terms {
  return (isRuled ? undefined : withoutRule[label]) ?? terms[label] ?? usual;
}

/** Numbers the collections, see `Sign.seenIn`. */
let collections = 0;

interface Judged {
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  /** What rules say. */
  readonly findings: readonly Finding[];
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

export function collectSigns({ subjectSentence, sentences, findings }: Judged, meanings: MeaningSigns): FoundSigns {
  const ofSubject: Sign[] = [];
  subjectSentence.addSigns(ofSubject);
  meanings.add(subjectSentence.hits, true, ofSubject);
  const bySentence: Sign[] = [];
  const ends = sentences.map((sentence) => {
    sentence.addSigns(bySentence);
    meanings.add(sentence.hits, false, bySentence);
    return bySentence.length;
  });
  const ofFindings = findings.map((found) => meanings.ofFact(factOf(found)));
  collections += 1;
  const signs: Sign[] = [];
  for (const list of [ofSubject, bySentence, ofFindings]) addOnce(list, signs, collections);
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
    if ((mail.signChances[column] ?? 0) < termsOf(label, true).chance) return [];
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

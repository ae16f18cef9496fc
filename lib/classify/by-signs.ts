// What the signs of a mail say all together, where no rule says it: sure enough to be looked at, with the sentence that
// says most of it.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { type Finding, factOf } from './judge';
import type { MeaningSigns } from './meaning-signs';
import type { RuleBook } from './rule-book';
import { ruleOfSigns } from './rules';
import type { Sign } from './signs';
import { type Sentence, speaks } from './spot';

export interface Terms {
  /** From which chance on signs may say it. */
  readonly chance: number;
  /** How much the mail must speak of a job, in the points of `isAboutJob`. */
  readonly aboutJob: number;
}

const usual: Terms = { chance: 0.3, aboutJob: 0.5 };
const ofTests: Terms = { chance: 0.3, aboutJob: 0 };
/** Where a rule says something of it too. */
const withRule: Partial<Readonly<Record<MailLabel, Terms>>> = {
  rejection: { chance: 0.4, aboutJob: 0.5 },
  assessment_invitation: ofTests,
};
/** Where none does. A wrong no hurts most. */
const alone: Partial<Readonly<Record<MailLabel, Terms>>> = {
  rejection: { chance: 0.85, aboutJob: 1.5 },
  assessment_invitation: ofTests,
};

/** On what terms the signs of a mail may say a label. */
export function termsOf(label: MailLabel, isRuled: boolean): Terms {
  return (isRuled ? withRule : alone)[label] ?? usual;
}

/** Numbers the collections, see `Sign.seenIn`. */
let collections = 0;

interface Judged {
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  /** What rules say. */
  readonly findings: readonly Finding[];
}

/** All signs of a mail, each once. */
export function collectSigns({ subjectSentence, sentences, findings }: Judged, meanings: MeaningSigns): Sign[] {
  const signs: Sign[] = [];
  collections += 1;
  const collection = collections;
  const add = (sign: Sign): void => {
    if (sign.seenIn === collection) return;
    sign.seenIn = collection;
    signs.push(sign);
  };
  subjectSentence.visitWords(add);
  meanings.visit(subjectSentence.hits, true, add);
  for (const sentence of sentences) {
    sentence.visitWords(add);
    meanings.visit(sentence.hits, false, add);
  }
  for (const found of findings) add(meanings.ofFact(factOf(found)));
  return signs;
}

interface Weighed {
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  /** In the order of `mailLabels`. */
  readonly signChances: readonly number[];
}

/** What signs say of one label. */
interface Said {
  readonly column: number;
  found: Finding;
  most: number;
  /** Of the sentence that is weighed just now. */
  sum: number;
}

export function findBySigns(
  { subjectSentence, sentences, signChances }: Weighed,
  book: RuleBook,
  meanings: MeaningSigns,
): Finding[] {
  const said = mailLabels.flatMap((label, column): Said[] => {
    if ((signChances[column] ?? 0) < termsOf(label, true).chance) return [];
    const rule = book.find(ruleOfSigns(label));
    if (rule === undefined) return [];
    return [{ column, found: { rule, open: false, at: 0, sentence: subjectSentence, place: null }, most: 0, sum: 0 }];
  });
  if (said.length === 0) return [];
  const add = ({ weights }: Sign): void => {
    if (weights !== undefined) for (const one of said) one.sum += weights[one.column] ?? 0;
  };
  for (const [place, sentence] of sentences.entries()) {
    if (!speaks(sentence)) continue;
    for (const one of said) one.sum = 0;
    sentence.visitWords(add);
    meanings.visit(sentence.hits, false, add);
    for (const one of said) {
      if (one.sum <= one.most) continue;
      one.most = one.sum;
      one.found = { ...one.found, sentence, place };
    }
  }
  return said.map(({ found }) => found);
}

// What the words of a mail say all together, where no phrase says it: sure enough to be looked at, with the sentence that
// says most of it.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Finding } from './judge';
import type { RuleBook } from './rule-book';
import { ruleOfWords } from './rules';
import { type Sentence, speaks } from './spot';
import type { WeighedWord } from './word-weights';

interface Terms {
  /** From which chance on words may say it. */
  readonly chance: number;
  /** How much the mail must speak of a job, in the points of `isAboutJob`. */
  readonly aboutJob: number;
  /** Whether some sentence must say something of it besides. */
  readonly withSign: boolean;
}

const usual: Terms = { chance: 0.5, aboutJob: 1, withSign: false };
/** A wrong no or offer hurts most; strangers write about everything. */
const careful: Partial<Readonly<Record<MailLabel, Terms>>> = {
  rejection: { chance: 0.85, aboutJob: 0.5, withSign: true },
  offer: { chance: 0.6, aboutJob: 1, withSign: false },
  recruiter_outreach: { chance: 0.85, aboutJob: 1.5, withSign: false },
};

/** On what terms the words of a mail may say a label. */
export function termsOf(label: MailLabel): Terms {
  return careful[label] ?? usual;
}

/** Numbers the collections, see `WeighedWord.seenIn`. */
let collections = 0;

/** The words that weigh, each once. */
export function collectWords(sentences: readonly Sentence[]): WeighedWord[] {
  const words: WeighedWord[] = [];
  collections += 1;
  for (const sentence of sentences) sentence.collectWords(words, collections);
  return words;
}

interface Weighed {
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  /** In the order of `mailLabels`. */
  readonly wordChances: readonly number[];
}

export function findByWords({ subjectSentence, sentences, wordChances }: Weighed, book: RuleBook): Finding[] {
  return mailLabels.flatMap((label, column) => {
    const rule = book.find(ruleOfWords(label));
    if (rule === undefined || (wordChances[column] ?? 0) < termsOf(label).chance) return [];
    let best: Finding = { rule, open: false, at: 0, sentence: subjectSentence, place: null };
    let most = 0;
    for (const [place, sentence] of sentences.entries()) {
      const weight = speaks(sentence) ? sentence.weightFor(column) : 0;
      if (weight <= most) continue;
      most = weight;
      best = { rule, open: false, at: 0, sentence, place };
    }
    return [best];
  });
}

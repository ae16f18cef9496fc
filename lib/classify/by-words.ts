// What the words of a mail say all together, where no phrase says it: sure enough to be looked at, with the sentence that
// says most of it.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Finding } from './judge';
import type { RuleBook } from './rule-book';
import { ruleOfWords } from './rules';
import { type Sentence, speaks } from './spot';
import type { WeighedWord } from './word-weights';

/** From which chance on words may say it: a wrong no or offer hurts most, and strangers write about everything. */
function sureByWords(label: MailLabel): number {
  if (label === 'rejection') return 0.85;
  if (label === 'recruiter_outreach') return 0.85;
  return label === 'offer' ? 0.6 : 0.5;
}

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
    if (rule === undefined || (wordChances[column] ?? 0) < sureByWords(label)) return [];
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

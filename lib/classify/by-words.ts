// What the words of a mail say all together, where no phrase says it: sure enough to be looked at, with the sentence that
// says most of it.
import { type MailLabel, mailLabels } from '../domain/verdict';
import type { Finding } from './judge';
import { type ReadMail, speaks } from './read-mail';
import type { RuleBook } from './rule-book';
import { ruleOfWords } from './rules';
import type { Sentence } from './spot';
import type { WeighedWord } from './word-weights';

/** From which chance on words may say it: a wrong no or offer hurts most. */
function sureByWords(label: MailLabel): number {
  if (label === 'rejection') return 0.9;
  return label === 'offer' ? 0.7 : 0.5;
}

let collections = 0;

/** The words that weigh, each once. */
export function collectWords(sentences: readonly Sentence[]): WeighedWord[] {
  const words: WeighedWord[] = [];
  collections += 1;
  for (const sentence of sentences) sentence.collectWords(words, collections);
  return words;
}

/** `findings`: what was found by rules; what is plainly stated needs no more words. */
export function findByWords(
  { subjectSentence, sentences, wordChances }: Pick<ReadMail, 'subjectSentence' | 'sentences' | 'wordChances'>,
  findings: readonly Finding[],
  book: RuleBook,
): Finding[] {
  return mailLabels.flatMap((label, column) => {
    const rule = book.find(ruleOfWords(label));
    if (rule === undefined || (wordChances[column] ?? 0) < sureByWords(label)) return [];
    if (findings.some((found) => found.rule.label === label && found.rule.strength === 'strong' && !found.open))
      return [];
    let best: Finding = { rule, open: false, at: 0, sentence: subjectSentence, place: null };
    let most = 0;
    for (const [place, sentence] of sentences.entries()) {
      const weight = speaks(sentence) ? weightFor(sentence, column) : 0;
      if (weight <= most) continue;
      most = weight;
      best = { rule, open: false, at: 0, sentence, place };
    }
    return [best];
  });
}

/** How much more the words of a sentence weigh for a label than for the others. */
function weightFor(sentence: Sentence, column: number): number {
  let sum = 0;
  for (const { weights } of collectWords([sentence])) {
    if (weights === undefined) continue;
    sum += (weights[column] ?? 0) - weights.reduce((total, weight) => total + weight, 0) / weights.length;
  }
  return sum;
}

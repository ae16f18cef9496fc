// Cross-validation: every mail is judged by weights that were fitted without it, and a real one without its template.
import { BeginningSigns } from '../../lib/classify/beginning-signs';
import { library } from '../../lib/classify/classify';
import { decide } from '../../lib/classify/decide';
import { MeaningSigns } from '../../lib/classify/meaning-signs';
import type { Library } from '../../lib/classify/read-mail';
import { isSureEnough } from '../../lib/classify/sure';
import type { MailLabel } from '../../lib/domain/verdict';
import { isInvented, type MeasuredExample, makeExamples } from './examples';
import { fitSigns, type SignModel } from './sign-fit';
import { writeLists } from './weight-lists';

export interface Result {
  readonly example: MeasuredExample;
  readonly truth: MailLabel;
  readonly got: MailLabel | 'unsure';
  /** The label before the threshold, and how sure. */
  readonly leaning: MailLabel;
  readonly confidence: number;
}

const folds = 5;

/** Sorted by size and dealt out, so that the folds are alike; the same on every machine. */
function dealFolds(clusters: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const ranked = [...sizes].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
  return new Map(ranked.map(([cluster], index) => [cluster, index % folds]));
}

/** No two invented mails are built the same way: they are dealt out one by one. */
function foldsOf(examples: readonly MeasuredExample[]): number[] {
  const real = dealFolds(examples.filter(({ mail }) => !isInvented(mail)).map(({ mail }) => String(mail.cluster)));
  return examples.map(({ mail }, index) => (isInvented(mail) ? index % folds : (real.get(String(mail.cluster)) ?? 0)));
}

export function crossValidate(examples: readonly MeasuredExample[]): Result[] {
  const foldOf = foldsOf(examples);
  return Array.from({ length: folds }, (_, fold) =>
    judgeHeldOut(examples, (_, index) => foldOf[index] === fold),
  ).flat();
}

/** The real mails, each source judged by weights that saw no mail of it: who writes, and what about, is new to them. */
export function leaveSourcesOut(examples: readonly MeasuredExample[]): Result[] {
  const real = examples.filter(({ mail }) => !isInvented(mail));
  const sources = [...new Set(real.map(({ mail }) => mail.source))];
  return sources.flatMap((source) => judgeHeldOut(examples, ({ mail }) => mail.source === source));
}

function judgeHeldOut(
  examples: readonly MeasuredExample[],
  isHeldOut: (example: MeasuredExample, index: number) => boolean,
): Result[] {
  const knowing = libraryOf(fitSigns(examples.filter((example, index) => !isHeldOut(example, index))));
  return makeExamples(
    examples.filter(isHeldOut).map(({ mail }) => mail),
    knowing,
  ).map(judge);
}

/** The classifier's knowledge with other weights of signs. */
function libraryOf({ meanings, beginnings, bias }: SignModel): Library {
  return {
    ...library,
    meaningSigns: new MeaningSigns(writeLists(meanings)),
    beginningSigns: new BeginningSigns(beginnings),
    signBias: bias,
  };
}

/** What the classifier says. */
export function judge(example: MeasuredExample): Result {
  const decision = decide(example.read);
  return {
    example,
    truth: example.label,
    got: isSureEnough(decision, example.read) ? decision.label : 'unsure',
    leaning: decision.label,
    confidence: decision.confidence,
  };
}

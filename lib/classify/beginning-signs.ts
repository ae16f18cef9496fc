// What the beginnings of words speak for, whatever they mean. Phrases miss what is said in another way; all words of a mail,
// weighed together, still tell. The weights are fitted (`tools/fit.ts`).
import { mailLabels } from '../domain/verdict';
import { readColumns } from './sign-weights';
import { signShare } from './signs';
import { BeginningReader, beginningCount } from './text/beginnings';
import type { WordRange } from './text/words';

const unrelated = mailLabels.indexOf('unrelated');

/**
 * In logarithms: so much more must all words of a mail speak for `unrelated` than for anything else. No label of 16,949
 * measured mails is another one for it, 740 of them such as weights never saw. One less cost weights of an earlier fit a
 * rejection.
 */
const surely = 9;

/** `weights`: what the beginnings of all words weigh, in the order of `mailLabels`. */
export function isSurelyUnrelated(weights: readonly number[]): boolean {
  const own = weights[unrelated] ?? 0;
  return weights.every((weight, label) => label === unrelated || own - weight > surely);
}

/** What weighs nothing is left out, which is most: one beginning after the other, what it weighs for some labels. */
interface Weights {
  /** Which weigh anything, a bit for each, so that all stay near at hand. */
  readonly weighs: Int32Array;
  /** For each beginning where its weights begin; those of the next follow. */
  readonly starts: Uint16Array;
  readonly labels: Uint8Array;
  readonly steps: Int8Array;
}

export class BeginningSigns {
  #weights: Weights | undefined;
  readonly #reader = new BeginningReader();

  /** `columns`: one for each label, see `sign-weights.ts`. */
  constructor(private readonly columns: string) {}

  /** What the beginnings of some sentences weigh together, for each label; a step weighs one. */
  weigh(ranges: readonly WordRange[]): number[] {
    const { weighs, starts, labels, steps } = this.#needWeights();
    const sums = mailLabels.map(() => 0);
    const count = this.#reader.read(ranges);
    const { found } = this.#reader;
    for (let index = 0; index < count; index += 1) {
      const beginning = found[index] ?? 0;
      if ((((weighs[beginning >> 5] ?? 0) >> (beginning & 31)) & 1) === 0) continue;
      const end = starts[beginning + 1] ?? 0;
      for (let at = starts[beginning] ?? 0; at < end; at += 1) {
        const label = labels[at] ?? 0;
        sums[label] = (sums[label] ?? 0) + (steps[at] ?? 0);
      }
    }
    const share = signShare(count);
    return sums.map((sum) => sum * share);
  }

  #needWeights(): Weights {
    if (this.#weights !== undefined) return this.#weights;
    const rows = readColumns(this.columns);
    const weighs = new Int32Array(beginningCount >> 5);
    const starts = new Uint16Array(beginningCount + 1);
    const labels: number[] = [];
    const steps: number[] = [];
    for (let beginning = 0; beginning < beginningCount; beginning += 1) {
      const row = rows.get(beginning);
      if (row !== undefined) weighs[beginning >> 5] = (weighs[beginning >> 5] ?? 0) | (1 << (beginning & 31));
      for (const [label, count] of row?.entries() ?? []) {
        if (count === 0) continue;
        labels.push(label);
        steps.push(count);
      }
      starts[beginning + 1] = labels.length;
    }
    this.#weights = { weighs, starts, labels: Uint8Array.from(labels), steps: Int8Array.from(steps) };
    return this.#weights;
  }
}

// What the beginnings of words speak for, whatever they mean. Phrases miss what is said in another way; all words of a mail,
// weighed together, still tell. The weights are fitted (`tools/fit.ts`).
import { mailLabels } from '../domain/verdict';
import { readColumns } from './sign-weights';
import { signShare } from './signs';
import { BeginningReader, beginningCount } from './text/beginnings';
import type { WordRange } from './text/words';

/** What one step of the weight of a beginning is worth. */
export const beginningUnit = 1;

/** What weighs nothing is left out, which is most: one beginning after the other, what it weighs for some labels. */
interface Weights {
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

  /** Those of some sentences, each once. */
  collect(ranges: readonly WordRange[]): Uint16Array {
    return this.#reader.read(ranges);
  }

  /** What they weigh together, for each label. */
  weigh(beginnings: Uint16Array): number[] {
    const { starts, labels, steps } = this.#needWeights();
    const sums = new Int32Array(mailLabels.length);
    for (let index = 0; index < beginnings.length; index += 1) {
      const beginning = beginnings[index] ?? 0;
      const end = starts[beginning + 1] ?? 0;
      for (let at = starts[beginning] ?? 0; at < end; at += 1) {
        const label = labels[at] ?? 0;
        sums[label] = (sums[label] ?? 0) + (steps[at] ?? 0);
      }
    }
    const share = signShare(beginnings.length) * beginningUnit;
    return Array.from(sums, (sum) => sum * share);
  }

  /** What those of one sentence weigh for one label, in steps. */
  stepsOf(range: WordRange, label: number): number {
    const { starts, labels, steps } = this.#needWeights();
    let sum = 0;
    for (const beginning of this.#reader.read([range])) {
      for (let at = starts[beginning] ?? 0; at < (starts[beginning + 1] ?? 0); at += 1)
        sum += labels[at] === label ? (steps[at] ?? 0) : 0;
    }
    return sum;
  }

  #needWeights(): Weights {
    if (this.#weights !== undefined) return this.#weights;
    const rows = readColumns(this.columns);
    const starts = new Uint16Array(beginningCount + 1);
    const found: { label: number; steps: number }[] = [];
    for (let beginning = 0; beginning < beginningCount; beginning += 1) {
      starts[beginning] = found.length;
      rows.get(beginning)?.forEach((steps, label) => {
        if (steps !== 0) found.push({ label, steps });
      });
    }
    starts[beginningCount] = found.length;
    this.#weights = {
      starts,
      labels: Uint8Array.from(found, ({ label }) => label),
      steps: Int8Array.from(found, ({ steps }) => steps),
    };
    return this.#weights;
  }
}

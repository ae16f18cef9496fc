// What the meanings of a mail speak for: each alone, `regret`, in the subject, `application@subject`, and each two that one
// sentence has, `not+proceed`; each rule that holds, `rejection.no-fit?` under a condition; and what tells of a mail besides,
// `sender.ats`. They are the same in every language, so what mails of one language teach holds in all.
import { circumstances } from './circumstances';
import { type Concept, concepts } from './concepts';
import type { Hits } from './hits';
import { rules } from './rules';
import { readSteps } from './sign-weights';
import { makeSign, type Sign } from './signs';

/** They say where a name stands, and nothing of the mail. */
const ofNames: ReadonlySet<Concept> = new Set([
  'void',
  'companyFollows',
  'companyPrecedes',
  'companyIsRest',
  'roleFollows',
  'roleEnds',
  'roleLabel',
  'closing',
]);

/** From 1, in the order of `concepts`; none for names. */
const numbers: ReadonlyMap<Concept, number> = new Map(
  concepts.filter((concept) => !ofNames.has(concept)).map((concept, index) => [concept, index + 1]),
);
/** One more than there are, and one for the subject. */
const room = numbers.size + 2;

/** What one step of the weight of a meaning is worth, in hundredths. */
export const meaningUnit = 35;

/** How the tokens of meanings begin. */
export const meaningPrefix = 'meaning:';

export class MeaningSigns {
  /**
   * By the numbers of two concepts, a row for each first one; by that of one alone, and with `room - 1` for one in the
   * subject. A list and not a map: every sentence asks for each pair of its meanings.
   */
  #signs: (Sign | undefined)[] = [];
  readonly #ofFacts = new Map<string, Sign>();
  #known: ReadonlyMap<string, readonly number[]> | undefined;

  /** `weights`: see `sign-weights.ts`. */
  constructor(private readonly weights: string) {}

  /** Adds the signs of a sentence; the same may come more than once. */
  add(hits: Hits, inSubject: boolean, signs: Sign[]): void {
    if (hits.size === 0) return;
    if (this.#signs.length === 0) this.#signs = new Array<Sign | undefined>(room * room).fill(undefined);
    const found: number[] = [];
    for (const concept of hits.keys()) {
      const number = numbers.get(concept);
      if (number === undefined) continue;
      signs.push(this.#need(0, number));
      if (inSubject) signs.push(this.#need(number, room - 1));
      for (const other of found) signs.push(other < number ? this.#need(other, number) : this.#need(number, other));
      found.push(number);
    }
  }

  /** The sign of a fact that a rule makes, or of a circumstance. */
  ofFact(name: string): Sign {
    const known = this.#ofFacts.get(name);
    if (known !== undefined) return known;
    const sign = this.#make(name);
    this.#ofFacts.set(name, sign);
    return sign;
  }

  #need(first: number, second: number): Sign {
    const key = first * room + second;
    const known = this.#signs[key];
    if (known !== undefined) return known;
    const sign = this.#make(nameOf(first, second));
    this.#signs[key] = sign;
    return sign;
  }

  #make(name: string): Sign {
    this.#known ??= readSteps(this.weights, meaningNames());
    return makeSign(meaningPrefix + name, meaningUnit, this.#known.get(name));
  }
}

/** All that there are. */
export function meaningNames(): string[] {
  const all = [...numbers.values()];
  const pairs = all.flatMap((first) => all.filter((second) => second > first).map((second) => nameOf(first, second)));
  const facts = rules.flatMap(({ facts: { stated, inSubject, open } }) => [stated, inSubject, open]);
  const alone = all.flatMap((number) => [nameOf(0, number), nameOf(number, room - 1)]);
  return [...alone, ...pairs, ...facts, ...circumstances];
}

const names = [...numbers.keys()];

function nameOf(first: number, second: number): string {
  const [one = '', other = ''] = [names[first - 1], names[second - 1]];
  if (second === room - 1) return `${one}@subject`;
  return one === '' ? other : `${one}+${other}`;
}

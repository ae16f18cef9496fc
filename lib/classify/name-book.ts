// Looks up what a word is where names stand. The words themselves are data, see `names.ts`.
import type { LanguageData } from './languages/language';
import type { NameWord, NameWords } from './names';
import type { SenderDomains } from './senders';
import { wordForms } from './text/words';

type Kind = NameWord | 'common';

export class NameBook {
  readonly #sets = new Map<Kind, ReadonlySet<string>>();

  constructor(
    private readonly words: NameWords,
    private readonly languages: readonly LanguageData[],
    private readonly senders: SenderDomains,
  ) {}

  /** `form`: folded. `common`: words that every text is full of, in any language. */
  is(kind: Kind, form: string): boolean {
    let set = this.#sets.get(kind);
    if (set === undefined) {
      set = new Set(this.#list(kind));
      this.#sets.set(kind, set);
    }
    if (set.has(form)) return true;
    for (let length = 3; length <= form.length; length += 1) if (set.has(`${form.slice(0, length)}*`)) return true;
    return false;
  }

  #list(kind: Kind): string[] {
    if (kind === 'common') return this.languages.flatMap(({ common }) => wordForms(common));
    const list = this.words[kind].split(/\s+/);
    if (kind !== 'service') return list;
    const { ats, board, test } = this.senders;
    return [...list, ...`${ats} ${board} ${test}`.split(/\s+/).map((domain) => domain.split('.')[0] ?? '')];
  }

  /** `HelloEmploi`, `Testplein`: a name of a job board or a test, not the word itself. */
  isMarket(form: string): boolean {
    return !this.is('office', form) && this.words.market.split(' ').some((stem) => form.includes(stem));
  }
}

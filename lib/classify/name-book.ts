// Looks up what a word is where names stand. The words themselves are data, see `names.ts`.
import type { LanguageData } from './languages/language';
import type { NameWord, NameWords } from './names';
import { wordForms } from './text/words';

export class NameBook {
  readonly #sets = new Map<NameWord, ReadonlySet<string>>();
  #common: ReadonlySet<string> | undefined;

  constructor(
    private readonly words: NameWords,
    private readonly languages: readonly LanguageData[],
  ) {}

  /** `form`: folded. */
  is(kind: NameWord, form: string): boolean {
    let set = this.#sets.get(kind);
    if (set === undefined) {
      set = new Set(this.words[kind].split(/\s+/));
      this.#sets.set(kind, set);
    }
    return set.has(form);
  }

  /** Words that every text is full of, in any language. */
  isCommon(form: string): boolean {
    this.#common ??= new Set(this.languages.flatMap(({ common }) => wordForms(common)));
    return this.#common.has(form);
  }

  /** `HelloEmploi`, `Testplein`: a name of a job board or a test, not the word itself. */
  isMarket(form: string): boolean {
    return !this.is('office', form) && this.words.market.split(/\s+/).some((stem) => form.includes(stem));
  }
}

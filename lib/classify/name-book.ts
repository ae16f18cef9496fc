// Looks up what a word is where names stand. The words themselves are data, see `names.ts`.
import type { LanguageData } from './languages/language';
import type { NameWord, NameWords } from './names';
import type { SenderDomains } from './senders';
import { wordForms } from './text/words';

type Kind = NameWord | 'common';

/** Words, and stems by their first letters. */
type List = ReadonlyMap<string, readonly string[]>;

const firstLetters = 3;

export class NameBook {
  readonly #lists = new Map<Kind, List>();

  constructor(
    private readonly words: NameWords,
    private readonly languages: readonly LanguageData[],
    private readonly senders: SenderDomains,
  ) {}

  /** `form`: folded. `common`: words that every text is full of, in any language. */
  is(kind: Kind, form: string): boolean {
    const list = this.#need(kind);
    return (
      list.has(form) || list.get(`${form.slice(0, firstLetters)}*`)?.some((stem) => form.startsWith(stem)) === true
    );
  }

  /** `Workday`; and `HelloEmploi` or `Testplein`, who are called what they are. */
  isService(forms: readonly string[]): boolean {
    return this.is('service', forms.join('')) || forms.some((form) => this.#isMarket(form));
  }

  #isMarket(form: string): boolean {
    for (const stem of this.#need('market').keys()) if (form.includes(stem)) return !this.is('office', form);
    return false;
  }

  #need(kind: Kind): List {
    const known = this.#lists.get(kind);
    if (known !== undefined) return known;
    const list = new Map<string, string[]>();
    this.#lists.set(kind, list);
    for (const word of this.#read(kind)) {
      const key = word.endsWith('*') ? `${word.slice(0, firstLetters)}*` : word;
      list.set(key, [...(list.get(key) ?? []), word.slice(0, -1)]);
    }
    return list;
  }

  #read(kind: Kind): string[] {
    if (kind === 'common') return this.languages.flatMap(({ common }) => wordForms(common));
    const list = this.words[kind].split(/\s+/);
    if (kind === 'office') return [...list, ...this.#read('hiring')].filter((word) => !this.is('beside', word));
    if (kind !== 'service') return list;
    const { ats, board, test } = this.senders;
    return [...list, ...`${ats} ${board} ${test}`.split(/\s+/).map((domain) => domain.split('.')[0] ?? '')];
  }
}

// Looks up what a word is where names stand. The words themselves are data, see `names.ts`.
import type { LanguageData } from './languages/language';
import type { NameWord, NameWords } from './names';
import type { SenderDomains } from './senders';
import { WordTable } from './text/word-table';
import { type WordRange, type Words, wordForms } from './text/words';

type Kind = NameWord | 'common';

/** Each kind is one bit of what is known of a word. */
const bits: Readonly<Record<Kind, number>> = {
  hiring: 1,
  office: 2,
  never: 4,
  service: 8,
  legal: 16,
  joiner: 32,
  employer: 64,
  market: 128,
  beside: 256,
  common: 512,
  article: 1_024,
  agency: 2_048,
  institute: 4_096,
  title: 8_192,
  principal: 16_384,
  act: 32_768,
};

export class NameBook {
  #table: WordTable<number> | undefined;
  readonly #markets: readonly string[];
  readonly #agencies: readonly string[];

  constructor(
    private readonly words: NameWords,
    private readonly languages: readonly LanguageData[],
    private readonly senders: SenderDomains,
  ) {
    this.#markets = words.market.split(' ');
    this.#agencies = words.agency.split(' ');
  }

  /** `form`: folded. `common`: words that every text is full of, in any language. */
  is(kind: Kind, form: string): boolean {
    return ((this.#need().find(form) ?? 0) & bits[kind]) !== 0;
  }

  /** The same of a word of a text, by its place. */
  isAt(kind: Kind, words: Words, at: number): boolean {
    return ((this.#need().readAt(words, at) ?? 0) & bits[kind]) !== 0;
  }

  /** The first of the words that is one, by its place in the text; -1 when there is none. */
  findIn(kind: Kind, { words, from, to }: WordRange): number {
    for (let at = from; at < to; at += 1) if (this.isAt(kind, words, at)) return at;
    return -1;
  }

  isAny(kinds: readonly Kind[], form: string): boolean {
    const known = this.#need().find(form) ?? 0;
    return known !== 0 && kinds.some((kind) => (known & bits[kind]) !== 0);
  }

  /** `Workday`; and `HelloEmploi` or `Testplein`, who are called what they are. */
  isService(forms: readonly string[]): boolean {
    return this.is('service', forms.join('')) || forms.some((form) => this.#isMarket(form));
  }

  /** Whether an address is called like somebody who sends or looks for others. */
  isForOthers(label: string): boolean {
    return this.isService([label]) || this.#agencies.some((stem) => label.includes(stem));
  }

  #isMarket(form: string): boolean {
    return this.#markets.some((stem) => form.includes(stem)) && !this.is('office', form);
  }

  #need(): WordTable<number> {
    this.#table ??= makeTable(this.#read());
    return this.#table;
  }

  /** Word, or stem with its star → its kinds. */
  #read(): ReadonlyMap<string, number> {
    const { ats, board, test } = this.senders;
    const known = new Map<string, number>();
    const add = (kind: Kind, list: readonly string[]): void => {
      for (const word of list) known.set(word, (known.get(word) ?? 0) | bits[kind]);
    };
    for (const kind of Object.keys(this.words) as NameWord[]) add(kind, this.words[kind].split(/\s+/));
    add(
      'common',
      this.languages.flatMap(({ common }) => wordForms(common)),
    );
    add(
      'service',
      `${ats} ${board} ${test}`.split(/\s+/).map((domain) => domain.split('.')[0] ?? ''),
    );
    add('office', this.words.hiring.split(/\s+/));
    for (const [word, kinds] of known) if ((kinds & bits.beside) !== 0) known.set(word, kinds & ~bits.office);
    return known;
  }
}

/** What begins like a stem is all that the stem is. */
function makeTable(known: ReadonlyMap<string, number>): WordTable<number> {
  const stems = [...known]
    .filter(([word]) => word.endsWith('*'))
    .map(([word, kinds]) => [word.slice(0, -1), kinds] as const);
  const kindsOf = (form: string, own: number): number =>
    stems.reduce((kinds, [stem, more]) => (form.startsWith(stem) ? kinds | more : kinds), own);
  const table = new WordTable<number>();
  for (const [word, kinds] of known) {
    if (word.endsWith('*')) table.setStem(word.slice(0, -1), kindsOf(word.slice(0, -1), kinds));
    else table.setWhole(word, kindsOf(word, kinds));
  }
  return table;
}

// Words that are looked up, made ready when the first is asked for: nothing is made at import.

export class WordSet {
  #words: ReadonlySet<string> | undefined;

  constructor(private readonly list: string) {}

  has(word: string): boolean {
    this.#words ??= new Set(this.list.split(/\s+/));
    return this.#words.has(word);
  }
}

/** One list for each language. */
export class WordSets {
  readonly #sets = new Map<string, WordSet>();

  constructor(private readonly lists: Readonly<Record<string, string>>) {}

  has(language: string, word: string): boolean {
    let words = this.#sets.get(language);
    if (words === undefined) {
      words = new WordSet(this.lists[language] ?? '');
      this.#sets.set(language, words);
    }
    return words.has(word);
  }
}

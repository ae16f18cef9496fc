// Roles in small letters, and of trades that no list holds: known by the ending of the word, and by the words around it.
import type { Concept } from '../concepts';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { endsAsTrade, mayEndAsTrade } from './ends-as-trade';
import { slice } from './spans';
import { articles, neverAlone, nounFirst, openers, tradeAlwaysFirst, tradeFirst } from './trade-endings';
import { isCaseless, isSmall } from './trades';
import { WordSet, WordSets } from './word-set';

const opening = new WordSets(openers);
const beforeRoles = new WordSet(articles);
/** "Junior", "manager": no trade alone, but a part of one. */
const ranks = new WordSet(neverAlone);
const inTradeFirst = new WordSet(tradeFirst);
const inTradeAlwaysFirst = new WordSet(tradeAlwaysFirst);
const inNounFirst = new WordSet(nounFirst);

const nothing = ['common', 'never', 'office', 'joiner', 'beside'] as const;
const mostBetween = 3;
const mostAfter = 4;
/** A line of its own has no more words. */
const mostInLine = 6;
const near = /^[ '-]$/;
const noVotes: readonly Vote[] = [];

export function fromEndings(sentence: Sentence, isSubject: boolean, mail: ReadMail): readonly Vote[] {
  if (!isSubject && sentence.wordCount <= mostAfter && !sentence.text.includes(':')) return noVotes;
  const { main } = mail.spoken;
  const { words, from, wordCount } = sentence;
  const nouns = sentence.hits.get('roleNoun');
  const isNoun = (at: number): boolean => nouns?.some(({ start, end }) => start === at && end === at + 1) === true;
  let line: Line | undefined;
  let votes: Vote[] | undefined;
  for (let at = 0; at < wordCount; at += 1) {
    if (!isNoun(at) && !mayEndAsTrade(words, from + at, main)) continue;
    line ??= new Line(sentence, isSubject, mail, main ?? '');
    votes ??= [];
    if (isNoun(at) || endsAsTrade(line.formAt(at), main)) votes.push(...line.voteAt(at));
  }
  return votes ?? noVotes;
}

/** A sentence, and what its words are to a trade among them. */
class Line {
  constructor(
    private readonly sentence: Sentence,
    private readonly isSubject: boolean,
    private readonly mail: ReadMail,
    private readonly language: string,
  ) {}

  /** Folded; empty where there is no word. */
  formAt(at: number): string {
    return this.sentence.places[at]?.form ?? '';
  }

  /** The role whose trade stands at a place. */
  voteAt(at: number): readonly Vote[] {
    const { text, places } = this.sentence;
    const word = places[at];
    if (word === undefined || isCaseless(text, word)) return noVotes;
    const first = this.firstOf(at);
    if (this.isNothing(at) && (first === at || !this.isRank(at))) return noVotes;
    const points = this.pointsOf(first, at);
    if (points === 0) return noVotes;
    const isBehind = this.isSubject && first === 0 && inNounFirst.has(this.language) && !this.isRank(at - 1);
    return [{ name: slice(this.sentence, isBehind ? at : first, this.lastOf(at)), points }];
  }

  private firstOf(at: number): number {
    let first = at;
    while (first > 0 && at - first < mostBetween && this.isNear(first)) {
      if (this.isNothing(first - 1) && !this.isRank(first - 1)) break;
      first -= 1;
    }
    return first;
  }

  private lastOf(at: number): number {
    const { text, places } = this.sentence;
    let last = at;
    for (let next = places[last + 1]; next !== undefined && last - at < mostAfter; next = places[last + 1]) {
      if (isSmall(text, next) || !this.isNear(last + 1)) break;
      last += 1;
    }
    return last;
  }

  private pointsOf(first: number, at: number): number {
    const { text, places } = this.sentence;
    const isTold = beforeRoles.has(this.formAt(first - 1));
    const endsHere = this.begins('roleEnds', at + 1);
    const isAlwaysFirst = inTradeAlwaysFirst.has(this.language);
    const needsNoArticle = first === 0 || isAlwaysFirst;
    if (this.begins('position', at + 1) && (needsNoArticle || (isTold && inTradeFirst.has(this.language)))) return 1.2;
    if (endsHere && (isAlwaysFirst || (this.isSubject && first === 0))) return 1.2;
    if (this.isOpened(first)) return 1;
    if (this.isSubject) return first === 0 || !this.isNear(first) || isTold ? 0.6 : 0;
    const isFirst = first === 0 || text.charAt((places[first]?.start ?? 0) - 2) === ':';
    return isFirst && places.length <= mostInLine && !isSmall(text, places[at] ?? { start: 0 }) ? 0.3 : 0;
  }

  /** "As a", "we need our next". */
  private isOpened(first: number): boolean {
    if (first === 0 || !this.isNear(first)) return false;
    let at = first - 1;
    while (at > 0 && first - at < mostBetween && this.isNear(at) && !this.opens(at)) {
      if (!beforeRoles.has(this.formAt(at))) break;
      at -= 1;
    }
    return this.opens(at);
  }

  private opens(at: number): boolean {
    return opening.has(this.language, this.formAt(at));
  }

  private isNothing(at: number): boolean {
    return this.mail.names.isAny(nothing, this.formAt(at)) || this.opens(at);
  }

  private isRank(at: number): boolean {
    return ranks.has(this.formAt(at));
  }

  /** To the word before. */
  private isNear(at: number): boolean {
    const { text, places } = this.sentence;
    return near.test(text.slice(places[at - 1]?.end, places[at]?.start));
  }

  private begins(concept: Concept, at: number): boolean {
    return this.sentence.hits.get(concept)?.some(({ start }) => start === at) ?? false;
  }
}

// Whether a word ends as words for trades do in its language.
import { needFolded, notOneLetter } from '../text/letters';
import type { Words } from '../text/words';
import { noTrades, ofTrade, tradeEndings, tradesAnywhere } from './trade-endings';
import { WordSet } from './word-set';

interface Endings {
  /** By their last two letters. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  /** `slotOf` those two → 1, of what is a trade anywhere too; null where a word may end in more than its trade. */
  readonly tails: Uint8Array | null;
}

const endings = new Map<string, Endings>();
const slots = 1 << 12;

/** Two pairs of letters may share one: then the word is looked at. */
function slotOf(last: number, before: number): number {
  return (last * 61 + before) & (slots - 1);
}

function endingsOf(language: string): Endings {
  let found = endings.get(language);
  if (found === undefined) {
    found = readEndings(tradeEndings[language]?.split(/\s+/) ?? [], ofTrade[language] === undefined);
    endings.set(language, found);
  }
  return found;
}

function readEndings(list: readonly string[], withTails: boolean): Endings {
  const byTail = new Map<string, string[]>();
  for (const ending of list) {
    const tail = ending.slice(-2);
    byTail.set(tail, [...(byTail.get(tail) ?? []), ending]);
  }
  if (!withTails) return { byTail, tails: null };
  const tails = new Uint8Array(slots);
  for (const word of [...list, ...tradesAnywhere.split(' ')]) {
    tails[slotOf(word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2))] = 1;
  }
  return { byTail, tails };
}

let none: WordSet | undefined;
const anywhere = new WordSet(tradesAnywhere);

/** False for most words that are none, told by their last two letters in the text; true for all others. */
export function mayEndAsTrade({ codes, ends }: Words, at: number, language: string | null): boolean {
  const { tails } = endingsOf(language ?? '');
  const end = ends[at] ?? 0;
  const folded = needFolded();
  const last = folded[codes[end - 1] ?? 0] ?? 0;
  const before = folded[codes[end - 2] ?? 0] ?? 0;
  return tails === null || last >= notOneLetter || before >= notOneLetter || tails[slotOf(last, before)] === 1;
}

/** `given`: folded. */
export function endsAsTrade(given: string, language: string | null): boolean {
  if (anywhere.has(given)) return true;
  const of = ofTrade[language ?? ''];
  const form = of === undefined ? given : given.replace(of, '');
  const known = form.length < 3 ? undefined : endingsOf(language ?? '').byTail.get(form.slice(-2));
  if (known === undefined) return false;
  none ??= new WordSet(Object.values(noTrades).join(' '));
  if (none.has(form) || form.endsWith('mente')) return false;
  return known.some((ending) => form === ending || (form.length > ending.length + 2 && form.endsWith(ending)));
}

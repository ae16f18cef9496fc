// How a language is written down: one list of phrases per concept, as plain text.
//
//   not nicht, keine,
//    leider nicht            a line that begins with a space goes on
//
// The first word of a line names the concept.
import type { Concept } from '../concepts';

export interface LanguageData {
  readonly code: string;
  /** Frequent words that tell this language from the others. */
  readonly common: string;
  /** First letters that grow onto a word; every word is also known with each of them. */
  readonly prefixes?: string;
  /** Pairs of a sign and another that stands for the same: phrases are written with the first. */
  readonly twins?: string;
  readonly words: string;
}

export function readWords({ words, twins }: LanguageData): ReadonlyMap<Concept, readonly string[]> {
  const phrases = new Map<Concept, readonly string[]>();
  const list = twins === undefined ? words : widen(words, twins);
  for (const line of list.replace(/\n /g, ' ').split('\n')) {
    const end = line.indexOf(' ');
    if (end < 0) continue;
    const name = line.slice(0, end);
    // That it is a concept is seen to by the tests.
    phrases.set(name as Concept, splitPhrases(line.slice(end + 1)));
  }
  return phrases;
}

function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** `面试?` becomes ` 面 试|試?`: alone, each sign is a word. */
function widen(words: string, twins: string): string {
  const all = new Map<string, string>();
  for (let at = 0; at < twins.length; at += 2) {
    const sign = twins.charAt(at);
    all.set(sign, `${all.get(sign) ?? sign}|${twins.charAt(at + 1)}`);
  }
  return words.replace(/[^\s,]+/g, (part) =>
    part.replace(/[\u3400-\u9fff]/g, (sign) => (part.includes('|') ? '' : ' ') + (all.get(sign) ?? sign)),
  );
}

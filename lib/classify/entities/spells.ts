// Whether an address spells a name, in full or in short: `obergssnickeri`, `brockhoff-med`, `fdelnorte`, `kcas`.

import { plainUmlauts } from '../../domain/plain-umlauts';
import type { NameBook } from '../name-book';
import { foldWord } from '../text/fold';

const enough = 4;
const mark = /[^\p{L}\d]/gu;

/** The letters of an address, as `countSpelt` asks for them. */
export function lettersOf(label: string): string {
  return plainUmlauts(label.replace(mark, ''));
}

/** How many of the words, from the first on, the letters spell; 0 when they spell something else. */
export function countSpelt(letters: string, words: readonly string[], names: NameBook): number {
  // Word by word: most texts are something else from the first one on.
  const forms: string[] = [];
  const formOf = (word: number): string =>
    (forms[word] ??= lettersOf(
      foldWord(words[word] ?? '')
        .replace(/'s$/, '')
        .replace('&', 'and'),
    ));
  const step = (at: number, word: number, sure: boolean): number => {
    if (at >= letters.length) return sure || (word > 2 && at > 2) ? word : 0;
    const form = formOf(word);
    let same = 0;
    while (same < form.length && letters.charAt(at + same) === form.charAt(same)) same += 1;
    if (same > 0) {
      const known = sure || same >= enough || (same === form.length && same > 2);
      // Names are inflected in texts: `lecznicaorlik` is Lecznicy Orlik.
      const found =
        step(at + same, word + 1, known) ||
        (same >= enough && word + 1 < words.length ? step(at + same + 1, word + 1, true) : 0) ||
        (same > 1 ? step(at + 1, word + 1, sure) : 0);
      if (found > 0) return found;
    }
    if (word > 0 && word < words.length && (form === '' || names.is('joiner', form))) return step(at, word + 1, sure);
    return sure && letters.length - at < 3 ? word : 0;
  };
  return step(0, 0, false);
}

const longestEnding = 3;

/** `Kodowni` by an address of `kodownia` is Kodownia: all but the end is the same. */
export function asSpelt(name: string, label: string): string {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const form = foldWord(last);
  const rest = label.slice(foldWord(words.join('')).length);
  let same = 0;
  while (same < form.length && form.charAt(same) === rest.charAt(same)) same += 1;
  const isEnding =
    same >= enough && form.length - same < longestEnding && rest.length - same < longestEnding && form !== `${rest}i`;
  const isWhole = label.startsWith(foldWord(words.join('')));
  return isEnding && isWhole && !last.includes('.')
    ? [...words, last.slice(0, same) + rest.slice(same)].join(' ')
    : name;
}

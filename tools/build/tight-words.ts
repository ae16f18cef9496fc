// The words of the languages are written for people, with accents, spaces and short lines. What is built needs none of
// these: words are compared without accents, and `tight.ts` says how lists are written.
import { readFileSync } from 'node:fs';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { concepts } from '../../lib/classify/concepts';
import { readWords } from '../../lib/classify/languages/language';
import { tighten } from '../../lib/classify/languages/tight';
import { foldWord } from '../../lib/classify/text/fold';

const accented = /[\u00c0-\u017f]/g;

const ofLanguages = /\/lib\/classify\/languages\/\w+\/\w+\.ts(?:$|\?)/;

/** A template string of words, for `readWords` to read the same. */
export function tightenWords(code: string): string {
  return code.replace(/`([^`]*)`/g, (_, words: string) => {
    const phrases = readWords({ code: '', common: '', words });
    const tight = tighten(concepts.map((concept) => phrases.get(concept) ?? []));
    return `\`${tight.replace(accented, (letter) => foldWord(letter))}\``;
  });
}

export function tightWords(): Plugin {
  return {
    name: 'tight-words',
    enforce: 'pre',
    transform: (code, id) => (ofLanguages.test(id) ? { code: tightenWords(code), map: null } : null),
  };
}

/** The same for measuring: what is measured is what is built. */
export const tightWordsForEsbuild: EsbuildPlugin = {
  name: 'tight-words',
  setup({ onLoad }) {
    onLoad({ filter: ofLanguages }, ({ path }) => ({
      contents: tightenWords(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

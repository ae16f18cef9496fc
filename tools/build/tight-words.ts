// The words of the languages are written for people, with accents, spaces and short lines. What is built needs none of
// these: words are compared without accents.
import { readFileSync } from 'node:fs';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { conceptCode } from '../../lib/classify/concepts';
import { gapCode } from '../../lib/classify/languages/language';
import { foldWord } from '../../lib/classify/text/fold';

const accented = /[\u00c0-\u017f]/g;

const ofLanguages = /\/lib\/classify\/languages\/\w+\/\w+\.ts(?:$|\?)/;

/**
 * A template string of words: `\n ` goes on with the line before, no space is needed between phrases, a concept is its
 * number, a gap its letter.
 */
export function tightenWords(code: string): string {
  return code.replace(/`[^`]*`/g, (words) =>
    words
      .replace(/\n /g, ' ')
      .replace(/, /g, ',')
      .replace(/^\w+(?= )/gm, conceptCode)
      .replace(/ ~(\d*) /g, (_, most: string) => gapCode(most))
      .replace(accented, (letter) => foldWord(letter)),
  );
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

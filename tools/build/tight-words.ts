// The words of the languages are written for people, with accents, spaces, short lines and the names of concepts. What is
// built needs none of these: words are compared without accents, and the order of the lists names the concepts. Hebrew
// letters become Latin ones, a byte instead of two each; `alphabet` of the language says which is the first.
import { readFileSync } from 'node:fs';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { concepts } from '../../lib/classify/concepts';
import { namedLists, unnamed } from '../../lib/classify/languages/language';
import { foldWord } from '../../lib/classify/text/fold';

const accented = /[\u00c0-\u017f]/g;

const hebrew = /[\u05d0-\u05ea]/g;

const ofLanguages = /\/lib\/classify\/languages\/\w+\/\w+\.ts(?:$|\?)/;

/** A template string of words: lists in the order of the concepts, and no space is needed between phrases. */
export function tightenWords(code: string): string {
  return code.replace(/`([^`]*)`/g, (_, words: string) => {
    const lists = new Map(namedLists(words));
    const inOrder = concepts.map((concept) => tightenList(lists.get(concept) ?? ''));
    return `\`${unnamed}${inOrder.join('\n').trimEnd()}\``;
  });
}

function tightenList(list: string): string {
  return list
    .replace(/, /g, ',')
    .replace(accented, (letter) => foldWord(letter))
    .replace(hebrew, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x5d0 + 'a'.charCodeAt(0)));
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

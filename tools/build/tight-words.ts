// The words of the languages are written for people, with accents, spaces, short lines and the names of concepts. What is
// built needs none of these: words are compared without accents, the order of the lists names the concepts, a gap is a
// letter. Hebrew letters become Latin ones, a byte instead of two each, as `alphabet` of the language says.
import { readFileSync } from 'node:fs';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { concepts } from '../../lib/classify/concepts';
import { gapBefore, latin, namedLists, unnamed } from '../../lib/classify/languages/language';
import { meaningNames } from '../../lib/classify/meaning-signs';
import { listsToColumns } from '../../lib/classify/sign-weights';
import { foldWord } from '../../lib/classify/text/fold';
import { wordForms } from '../../lib/classify/text/words';

const accented = /[\u00c0-\u017f]/g;

const ofWords = /\/lib\/classify\/(?:languages\/\w+\/\w+|meaning-weights|entities\/stage-weights)\.ts(?:$|\?)/;

/** What meanings weigh, for labels and for stages, as columns in the order in which what is built names them. */
export function tightenMeanings(code: string): string {
  return code.replace(/`([^`]*)`/, (_, weights: string) => `\`${listsToColumns(weights, meaningNames())}\``);
}

/** What is built of a file of words, or of weights. */
function tighten(code: string, path: string): string {
  if (/(?:meaning|stage)-weights\.ts/.test(path)) return tightenMeanings(code);
  return tightenWords(code);
}

/** A template string of words: lists in the order of the concepts, and no space is needed between phrases. */
export function tightenWords(code: string, alphabet = /alphabet: '([^']+)'/.exec(code)?.[1] ?? ''): string {
  return code.replace(/`([^`]*)`/g, (_, words: string) => {
    const lists = new Map(namedLists(words));
    const inOrder = concepts.map((concept) => tightenList(lists.get(concept) ?? '', alphabet));
    return `\`${unnamed}${inOrder.join('\n').trimEnd()}\``;
  });
}

function tightenList(list: string, alphabet: string): string {
  return joinSingles(list.split(/\s*,\s*/).filter((phrase) => phrase !== ''))
    .replace(/[^ ,]+/g, starOnce)
    .replace(/ ~(\d*) /g, (_, most: string) => String.fromCharCode(gapBefore + Number(most || '3')))
    .replace(accented, (letter) => foldWord(letter))
    .replace(/[^\0-\x7f]/g, (letter) => latin.charAt(alphabet.indexOf(letter)) || letter);
}

/** The beginnings of words first, with one star behind them: `a|b*|c*` is `b|c*a`. */
function starOnce(choice: string): string {
  if (!choice.includes('*') || /[?:]$/.test(choice)) return choice;
  const options = choice.split('|');
  const stems = options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1));
  return `${stems.join('|')}*${options.filter((option) => !option.endsWith('*')).join('|')}`;
}

/** Phrases of one word are one choice: `a, b|c` is `a|b|c`. */
function joinSingles(phrases: readonly string[]): string {
  const singles = phrases.filter(isSingle);
  return [...(singles.length > 0 ? [singles.join('|')] : []), ...phrases.filter((one) => !isSingle(one))].join(',');
}

/** `l'offre` and `応募` are several words. */
function isSingle(phrase: string): boolean {
  return !/[ ?:]/.test(phrase) && (phrase.includes('|') || wordForms(phrase).length < 2);
}

export function tightWords(): Plugin {
  return {
    name: 'tight-words',
    enforce: 'pre',
    transform: (code, id) => (ofWords.test(id) ? { code: tighten(code, id), map: null } : null),
  };
}

/** The same for measuring: what is measured is what is built. */
export const tightWordsForEsbuild: EsbuildPlugin = {
  name: 'tight-words',
  setup({ onLoad }) {
    onLoad({ filter: ofWords }, ({ path }) => ({
      contents: tighten(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

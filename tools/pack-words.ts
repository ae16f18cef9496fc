// `npx tsx tools/pack-words.ts SECONDS [CODE…]`: puts the phrases of each concept, and the words of each choice, into an
// order that packs smaller. The order means nothing; words that follow each other in two places are packed once. Tries at
// random, from a fixed start, and keeps what is no larger.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tightenWords } from './build/tight-words';

const folder = resolve(import.meta.dirname, '../lib/classify/languages');
const [seconds = '60', ...wanted] = process.argv.slice(2);
const lineWidth = 118;

interface Line {
  readonly concept: string;
  phrases: readonly string[];
}

interface Language {
  readonly file: string;
  readonly source: string;
  readonly lines: readonly Line[];
  /** Where its words stand among all that is built. */
  readonly place: number;
}

/** In the order in which they are built. */
function codesInOrder(): string[] {
  const imports = readFileSync(resolve(folder, 'index.ts'), 'utf8').matchAll(/from '\.\/(\w{2,3})';/g);
  return [...imports].map(([, code = '']) => code);
}

const template = /(?<=words: `\n)[^`]*(?=`)/;

function readLanguage(code: string, place: number): Language[] {
  const file = resolve(folder, code, 'index.ts');
  const source = readFileSync(file, 'utf8');
  const words = template.exec(source)?.[0];
  if (words === undefined) return [];
  const lines = words
    .trim()
    .replace(/\n /g, ' ')
    .split('\n')
    .map((line) => {
      const [concept = '', ...rest] = line.split(' ');
      return { concept, phrases: rest.join(' ').split(/,\s*/) };
    });
  return [{ file, source, lines, place }];
}

const tightWords = (source: string): readonly string[] => tightenWords(source).match(/`[^`]*`/g) ?? [];

const write = ({ lines }: Language): string =>
  tightenWords(`\`\n${lines.map(({ concept, phrases }) => `${concept} ${phrases.join(', ')}`).join('\n')}\n\``);

function wrap({ concept, phrases }: Line): string {
  let text = concept;
  let length = concept.length;
  for (const [index, phrase] of phrases.entries()) {
    const piece = ` ${phrase}${index < phrases.length - 1 ? ',' : ''}`;
    const goesOn = length + piece.length <= lineWidth;
    text += goesOn ? piece : `\n${piece}`;
    length = goesOn ? length + piece.length : piece.length;
  }
  return text;
}

let seed = 1;

function below(most: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % most;
}

function moveOne<Item>(list: readonly Item[], count = 1): Item[] {
  const left = [...list];
  const moved = left.splice(below(left.length), count);
  left.splice(below(left.length + 1), 0, ...moved);
  return left;
}

function shuffleChoice(phrase: string): string {
  const steps = phrase.split(' ');
  const at = below(steps.length);
  const [, choice = '', ending = ''] = /^(.*?)([?:]?)$/.exec(steps[at] ?? '') ?? [];
  return steps.with(at, moveOne(choice.split('|')).join('|') + ending).join(' ');
}

const codes = codesInOrder();
const languages = codes.flatMap((code, place) =>
  wanted.length === 0 || wanted.includes(code) ? readLanguage(code, place) : [],
);
const tight = codes.map((code) => {
  const files = readdirSync(resolve(folder, code)).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => tightWords(readFileSync(resolve(folder, code, name), 'utf8'))).join('\n');
});
const size = (): number => gzipSync(tight.join('\n'), { level: 9 }).length;

const before = size();
let best = before;
for (const end = Date.now() + Number(seconds) * 1_000; Date.now() < end; ) {
  const language = languages[below(languages.length)];
  const line = language?.lines[below(language.lines.length)];
  if (language === undefined || line === undefined) continue;
  const { phrases } = line;
  const changed = below(phrases.length);
  line.phrases =
    below(3) === 0
      ? phrases.map((phrase, index) => (index === changed ? shuffleChoice(phrase) : phrase))
      : moveOne(phrases, 1 + below(2));
  const was = tight[language.place] ?? '';
  tight[language.place] = write(language);
  const now = size();
  if (now <= best) best = now;
  else {
    line.phrases = phrases;
    tight[language.place] = was;
  }
}
for (const { file, source, lines } of languages) {
  writeFileSync(
    file,
    source.replace(template, () => `${lines.map(wrap).join('\n')}\n`),
  );
}
console.log(`${before} B → ${best} B`);

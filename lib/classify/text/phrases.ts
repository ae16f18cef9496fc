// The small notation in which a language writes its phrases. Not regular expressions: gaps are bounded and each phrase is
// looked up by its first word, see `Lexicon`, so the time grows with the text and with nothing else.
//
//   moving forward        these words, in this order
//   move|moved forward    one of several words
//   proce*                a word that begins so
//   with? you             a word that may be missing
//   hear ~ back, ~6       up to 3 (or 6) other words between
//   #                     a number
//   location:             a word before a colon or a dash
import { wordForms } from './words';

interface Gap {
  readonly kind: 'gap';
  readonly most: number;
}

export interface Choice {
  readonly kind: 'choice';
  readonly forms: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  readonly label: boolean;
}

export type Step = Gap | Choice;

export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
}

const usualGap = 3;

/** First letters that may grow onto any word, as in Hebrew. */
export type Prefixes = readonly string[];

function parseChoice(source: string): Choice {
  const optional = source.endsWith('?');
  const label = source.endsWith(':');
  const forms = new Set<string>();
  const stems: string[] = [];
  let number = false;
  for (const option of (optional || label ? source.slice(0, -1) : source).split('|')) {
    const words = wordForms(option);
    const form = words[0] ?? '';
    if (words.length > 1) throw new Error(`Several words where one is to be chosen: ${option}`);
    if (option === '#') number = true;
    else if (option.endsWith('*')) stems.push(form);
    else forms.add(form);
  }
  return { kind: 'choice', forms, stems, number, optional, label };
}

/** `l'offre` and `応募` are several words in a text, so they are several steps here. */
function parseSteps(source: string): Step[] {
  if (source.startsWith('~')) {
    return [{ kind: 'gap', most: source.length > 1 ? Number(source.slice(1)) : usualGap }];
  }
  const words = wordForms(source);
  if (words.length < 2 || source.includes('|')) return [parseChoice(source)];
  const ending = /[*?:]$/.exec(source)?.[0] ?? '';
  return words.map((word, index) => parseChoice(word + (index === words.length - 1 ? ending : '')));
}

export function parsePhrase<Meaning>(source: string, meaning: Meaning): Phrase<Meaning> {
  const steps = source.trim().split(/\s+/).flatMap(parseSteps);
  return { meaning, steps };
}

/** The same phrase, each word also with each of these first letters. */
export function withPrefixes<Meaning>({ meaning, steps }: Phrase<Meaning>, prefixes: Prefixes): Phrase<Meaning> {
  const grow = (words: Iterable<string>): string[] => {
    const list = [...words];
    return [...list, ...list.flatMap((word) => prefixes.map((prefix) => prefix + word))];
  };
  return {
    meaning,
    steps: steps.map((step) =>
      step.kind === 'gap' ? step : { ...step, forms: new Set(grow(step.forms)), stems: grow(step.stems) },
    ),
  };
}

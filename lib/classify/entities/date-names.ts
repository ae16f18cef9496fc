// The names of months and weekdays. The browser knows them for every language, so no list is kept here; they are asked
// for when the first mail speaks of a day.
import { foldWord } from '../text/fold';

/** Folded name → January is 0, Sunday is 0. */
type Names = ReadonlyMap<string, number>;

const known = new Map<string, Names>();

function namesOf(language: string, part: 'month' | 'weekday'): Names {
  const key = `${language} ${part}`;
  const names = known.get(key) ?? collect(language, part);
  known.set(key, names);
  return names;
}

function collect(language: string, part: 'month' | 'weekday'): Names {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    // Beside a day, Slavic months stand in another case: `grudzień`, but `3 grudnia`.
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { [part]: width, day, timeZone: 'UTC' });
      for (let at = 0; at < (part === 'month' ? 12 : 7); at += 1) {
        // The first of January 2023 was a Sunday.
        const moment = part === 'month' ? Date.UTC(2023, at) : Date.UTC(2023, 0, at + 1);
        const name = format.formatToParts(moment).find(({ type }) => type === part)?.value ?? '';
        for (const piece of name.split(/[\s-]/)) {
          const folded = foldName(piece);
          // Of `quinta-feira` and `יום חמישי` only the piece that no other day has.
          names.set(folded, (names.get(folded) ?? at) === at ? at : Number.NaN);
        }
      }
    }
  }
  return names;
}

function foldName(name: string): string {
  return foldWord(name).replace(/\./g, '');
}

/** 1 to 12, for whole names, the short ones that the language has, and beginnings such as `Sept`. */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const name = foldName(word);
  for (const language of languages) {
    const names = namesOf(language, 'month');
    // Hebrew grows "in" and "of" onto the month.
    const exact = names.get(name) ?? names.get(name.replace(/^[בל]/, ''));
    const begun = name.length < 3 ? [] : [...names].flatMap(([whole, month]) => (whole.startsWith(name) ? month : []));
    const month = exact ?? (new Set(begun).size === 1 ? begun[0] : undefined);
    if (month !== undefined) return month + 1;
  }
  return null;
}

/** 0 to 6. */
export function weekdayOfName(word: string, languages: readonly string[]): number | null {
  const name = foldName(word);
  // `Do` and `Di` are words of other kinds too; one sign is enough in Japanese.
  if (/^[a-z]{0,2}$/.test(name)) return null;
  const found = languages.map((language) => namesOf(language, 'weekday').get(name)).find((day) => day !== undefined);
  return found === undefined || Number.isNaN(found) ? null : found;
}

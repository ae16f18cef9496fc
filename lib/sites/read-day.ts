// "Applied on Nov 18", "today", "on Sat": a day as a job site writes it, as a calendar day. The names of months and
// weekdays come from the browser for the page's own language, so no list of them is kept here.
import type { Day } from '../domain/sighting';

const dayMs = 24 * 60 * 60 * 1000;

/** Built once for each language. */
const vocabularies = new Map<string, Vocabulary>();

interface Vocabulary {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  /** Name to 0–11. */
  readonly months: ReadonlyMap<string, number>;
  /** Name to 0–6, Sunday first. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** The most recent day up to `today` that the text can mean; `null` when it names none. */
export function readDay(text: string, today: Date, language = 'en'): Day | null {
  const words = text.toLowerCase();
  // All arithmetic in UTC on the local calendar day: no hour that a clock change could skip.
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  for (const vocabulary of [vocabularyOf(language), vocabularyOf('en')]) {
    const day = readWith(vocabulary, words, now);
    if (day !== undefined) return new Date(day).toISOString().slice(0, 10);
  }
  return null;
}

function readWith(vocabulary: Vocabulary, words: string, now: number): number | undefined {
  const month = nameIn(words, vocabulary.months);
  if (month !== undefined) return readDate(words.replace(month.name, ' '), month.value, now);
  if (vocabulary.today.some((word) => hasWord(words, word))) return now;
  if (vocabulary.yesterday.some((word) => hasWord(words, word))) return now - dayMs;
  const weekday = nameIn(words, vocabulary.weekdays);
  if (weekday === undefined) return undefined;
  // Of today the site says "today", so the same weekday is a week ago.
  const daysAgo = (new Date(now).getUTCDay() - weekday.value + 7) % 7 || 7;
  return now - daysAgo * dayMs;
}

function readDate(words: string, month: number, now: number): number | undefined {
  const numbers = [...words.matchAll(/(?<!\d)\d+(?!\d)/g)].map(([digits]) => digits);
  const date = Number(numbers.find((digits) => digits.length <= 2));
  const year = numbers.find((digits) => digits.length === 4);
  if (!Number.isInteger(date)) return undefined;
  if (year !== undefined) return valid(Number(year), month, date);
  const thisYear = new Date(now).getUTCFullYear();
  // Eight years back, since a 29 February can be that old.
  for (let candidate = thisYear; candidate >= thisYear - 8; candidate--) {
    const day = valid(candidate, month, date);
    if (day !== undefined && day <= now) return day;
  }
  return undefined;
}

function valid(year: number, month: number, date: number): number | undefined {
  const day = new Date(Date.UTC(year, month, date));
  return day.getUTCMonth() === month && day.getUTCDate() === date ? day.getTime() : undefined;
}

/** The longest name that stands in the text as a word of its own. */
function nameIn(words: string, names: ReadonlyMap<string, number>): { name: string; value: number } | undefined {
  let best: { name: string; value: number } | undefined;
  for (const [name, value] of names) {
    if (name.length > (best?.name.length ?? 0) && hasWord(words, name)) best = { name, value };
  }
  return best;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + word.length))) return true;
  }
  return false;
}

function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const vocabulary = buildVocabulary(supported(language));
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en'; // Not a language tag at all.
  }
}

function buildVocabulary(language: string): Vocabulary {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    today: [relative.format(0, 'day').toLowerCase()],
    yesterday: [relative.format(-1, 'day').toLowerCase()],
    months: namesOf(language, 12, 'month', (index) => Date.UTC(2024, index, 15)),
    // 7 January 2024 was a Sunday.
    weekdays: namesOf(language, 7, 'weekday', (index) => Date.UTC(2024, 0, 7 + index)),
  };
}

function namesOf(
  language: string,
  count: number,
  part: 'month' | 'weekday',
  dayOf: (index: number) => number,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (const withDay of [true, false]) {
      // In many languages a month beside a day has another form than alone.
      const format = new Intl.DateTimeFormat(language, {
        [part]: width,
        ...(withDay ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      });
      for (let index = 0; index < count; index++) {
        const name = format.formatToParts(dayOf(index)).find(({ type }) => type === part)?.value;
        // Where months are numbered, the number alone says nothing.
        if (name !== undefined && /\p{L}/u.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), index);
      }
    }
  }
  return names;
}

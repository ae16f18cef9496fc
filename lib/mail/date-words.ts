// The words that a language writes dates with. The browser knows them for every language, so no list is kept here.

export interface DateWords {
  /** Lower case, to 0 (January) … 11. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower case, to 0 (Sunday) … 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, 'am' | 'pm'>;
  /** `at`, `de`, `г`: words that say nothing. */
  readonly fillers: ReadonlySet<string>;
  /** Lower case, to how many days ago. */
  readonly daysAgo: ReadonlyMap<string, number>;
}

const known = new Map<string, DateWords>();

/** Fillers that mail services write and the browser does not. */
const commonFillers = [
  'at',
  'on',
  'um',
  'uhr',
  'à',
  'h',
  'a',
  'las',
  'le',
  'de',
  'del',
  'г',
  'в',
  'klo',
  'kl',
  'den',
  'd',
];

/** For a page that does not name its language. */
export const commonLanguages =
  'en de es fr it pt nl ru uk pl cs sk hu ro bg sr hr sl el tr da nb sv fi et lv lt he ar fa hi th vi id ms ja ko zh'.split(
    ' ',
  );

export function dateWords(language: string): DateWords {
  const tag = supported(language);
  const ready = known.get(tag) ?? makeWords(tag);
  known.set(tag, ready);
  return ready;
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** One form for both sides of a comparison. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ׳`]/g, "'")
    .replace(/\./g, '')
    .trim();
}

function makeWords(tag: string): DateWords {
  return {
    months: makeMonths(tag),
    weekdays: makeWeekdays(tag),
    periods: makePeriods(tag),
    fillers: makeFillers(tag),
    daysAgo: makeDaysAgo(tag),
  };
}

function partsOf(tag: string, options: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatPart[] {
  const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options };
  return new Intl.DateTimeFormat(tag, gregorian).formatToParts(date);
}

/** Alone, and beside a day: many languages bend the word, and Hebrew writes "in" onto it. */
function makeMonths(tag: string): Map<string, number> {
  const months = new Map<string, number>();
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 20));
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const) {
        const parts = partsOf(tag, { month: style, ...beside }, date);
        const at = parts.findIndex(({ type }) => type === 'month');
        const word = parts[at]?.value ?? '';
        if (/^\d*$/.test(word)) continue;
        setWord(months, word, month);
        const joined = /\p{L}+$/u.exec(parts[at - 1]?.value ?? '')?.[0];
        if (joined !== undefined) setWord(months, joined + word, month);
      }
    }
    addLengths(months, month);
  }
  return months;
}

/** With and without the mark that Hebrew ends an abbreviation with. */
function setWord<Value>(words: Map<string, Value>, word: string, value: Value): void {
  const folded = foldWord(word);
  words.set(folded, value);
  words.set(folded.replace(/'$/, ''), value);
}

/** Between "sep" and "september" people also write "sept". */
function addLengths(months: Map<string, number>, month: number): void {
  const words = [...months].filter(([, value]) => value === month).map(([word]) => word);
  for (const long of words) {
    for (const short of words) {
      if (short.length < 3 || !long.startsWith(short)) continue;
      for (let length = short.length; length < long.length; length++) months.set(long.slice(0, length), month);
    }
  }
}

function makeWeekdays(tag: string): Map<string, number> {
  const weekdays = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    const date = new Date(Date.UTC(2024, 8, 1 + day));
    for (const weekday of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric', month: 'short' }] as const) {
        const part = partsOf(tag, { weekday, ...beside }, date).find(({ type }) => type === 'weekday');
        if (part) setWord(weekdays, part.value, day);
      }
    }
  }
  return weekdays;
}

function makePeriods(tag: string): Map<string, 'am' | 'pm'> {
  const periods = new Map<string, 'am' | 'pm'>([
    ['am', 'am'],
    ['pm', 'pm'],
    // What Korean pages write, and newer browsers no longer do.
    ['오전', 'am'],
    ['오후', 'pm'],
  ]);
  for (let hour = 0; hour < 24; hour++) {
    for (const options of [{ hour: 'numeric', minute: '2-digit', hour12: true }, { timeStyle: 'short' }] as const) {
      const parts = partsOf(tag, options, new Date(Date.UTC(2024, 0, 1, hour)));
      const word = parts.find(({ type }) => type === 'dayPeriod')?.value;
      if (word !== undefined) periods.set(foldWord(word).replace(/\s/g, ''), hour < 12 ? 'am' : 'pm');
    }
  }
  return periods;
}

function makeFillers(tag: string): Set<string> {
  const fillers = new Set(commonFillers);
  for (const dateStyle of ['full', 'long', 'medium'] as const) {
    for (const part of partsOf(tag, { dateStyle, timeStyle: 'short' }, new Date(Date.UTC(2024, 0, 1)))) {
      if (part.type !== 'literal') continue;
      for (const word of foldWord(part.value).match(/\p{L}+/gu) ?? []) fillers.add(word);
    }
  }
  return fillers;
}

function makeDaysAgo(tag: string): Map<string, number> {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return new Map([0, 1].map((days) => [foldWord(relative.format(-days, 'day')), days]));
}

// What instant does "чт, 26 дек. 2019 г., 22:54" mean? Mail services show dates only in words of the page's language
// and in the viewer's zone. Strict on purpose: a word that is not understood could be the one that says "afternoon",
// so then there is no answer.
import type { Instant } from '../domain/sighting';
import { commonLanguages, type DateWords, dateWords, foldWord } from './date-words';

export type DayOrder = 'dmy' | 'mdy';

export interface DateContext {
  /** The page's `html[lang]`; empty when it has none. */
  readonly language: string;
  /** How the page writes days in digits, where it says so. */
  readonly order?: DayOrder | undefined;
  /** Needed for "Today 09:17" and "Mon 09:17"; `null` when the page may be older than today. */
  readonly now: Date | null;
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every instant that `text` can mean: none, one, or two for a day such as 03/04/2026. */
export function readDates(text: string, context: DateContext): readonly Instant[] {
  const languages = context.language === '' ? commonLanguages : [context.language, 'en', 'en-GB'];
  const folded = fold(text);
  const instants = new Set<Instant>();
  // What has no word says the same in every language.
  for (const language of /\p{L}/u.test(folded) ? languages : languages.slice(0, 1)) {
    for (const instant of readIn(folded, dateWords(language), context)) instants.add(instant);
    if (instants.size > 0 && context.language !== '') break;
  }
  return [...instants];
}

/** The instant, when `text` can mean only one. */
export function readDate(text: string, context: DateContext): Instant | null {
  const [instant, ...others] = readDates(text, context);
  return instant !== undefined && others.length === 0 ? instant : null;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, latinDigit)
    .toLowerCase()
    .replace(/[’‘ʼ׳`]/g, "'")
    .replace(/\b([ap])\s?\.\s?m\b\.?/g, '$1m')
    .replace(/(?<=[\p{L}\p{M}])\.(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Decimal digits of every script stand in runs of ten that begin with their zero. */
function latinDigit(digit: string): string {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)) && (code & 0xf) % 10 !== 0) {
    code--;
    value++;
  }
  return String(value);
}

function readIn(text: string, words: DateWords, { order, now }: DateContext): readonly Instant[] {
  let rest = text;
  /** Cuts the first match out of what is still unread. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const takeWord = <Value>(from: ReadonlyMap<string, Value>): Value | undefined => {
    const match = take(wordPattern(from));
    return match ? from.get(foldWord(match[0]).replace(/(?<=^[ap])\s(?=m$)/, '')) : undefined;
  };

  const clock = take(/(?<!\d)(\d{1,2}) ?[:h시時] ?(\d{2})(?::(\d{2}))?(?!\d) ?[분分]?/) ?? take(dottedTime);
  if (!clock) return [];
  const time = hourOf(clock, takeWord(words.periods));
  if (!time) return [];
  const numeric = takeNumericDays(take, order);
  const weekday = takeWord(words.weekdays);
  const days = numeric ?? takeWordedDay(take, takeWord(words.months));
  const ago = days === undefined && now !== null ? takeWord(words.daysAgo) : undefined;
  if ((rest.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !words.fillers.has(word))) return [];

  if (days !== undefined) return days.flatMap((day) => instantOf(day, time, weekday));
  return now === null ? [] : recentInstant(now, time, ago, weekday);
}

/** `13.19`, as Finnish and Danish write it; never the `08.20` of `20.08.2025`. */
const dottedTime = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/;

/** Of the words of a language: a list of mails asks for the same again and again. */
const patterns = new WeakMap<ReadonlyMap<string, unknown>, RegExp>();

function wordPattern(words: ReadonlyMap<string, unknown>): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const escaped = [...words.keys()]
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\.? '));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  patterns.set(words, pattern);
  return pattern;
}

function hourOf(clock: RegExpExecArray, period: 'am' | 'pm' | undefined): Time | undefined {
  const hour = Number(clock[1]);
  const time = { minute: Number(clock[2]), second: Number(clock[3] ?? 0) };
  if (time.minute > 59 || time.second > 59 || hour > 23) return undefined;
  if (period === undefined) return { hour, ...time };
  return hour > 12 ? undefined : { hour: (hour % 12) + (period === 'pm' ? 12 : 0), ...time };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function takeNumericDays(take: Take, order: DayOrder | undefined): readonly Day[] | undefined {
  const big = take(/(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d) ?[.日일]?/);
  if (big) return [{ year: Number(big[1]), month: Number(big[2]) - 1, day: Number(big[3]) }];
  const small = take(/(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/);
  if (!small) return undefined;
  const [first, second, year] = [Number(small[1]), Number(small[3]), Number(small[4])];
  const dayFirst = { year, month: second - 1, day: first };
  const monthFirst = { year, month: first - 1, day: second };
  if (order !== undefined) return [order === 'dmy' ? dayFirst : monthFirst];
  // Only with a slash does anybody write the month first.
  return small[2] === '/' ? [dayFirst, monthFirst] : [dayFirst];
}

function takeWordedDay(take: Take, month: number | undefined): readonly Day[] | undefined {
  if (month === undefined) return undefined;
  const year = take(/(?<!\d)\d{4}(?!\d)/);
  const day = take(/(?<!\d)(\d{1,2})(?!\d)(?:st|nd|rd|th|er|º|°)?/);
  return year && day ? [{ year: Number(year[0]), month, day: Number(day[1]) }] : undefined;
}

function instantOf({ year: shown, month, day }: Day, time: Time, weekday: number | undefined): readonly Instant[] {
  // The Buddhist calendar of Thailand runs 543 years ahead.
  const year = shown > 2400 ? shown - 543 : shown;
  if (year < 1995 || year > 2100) return [];
  const date = new Date(year, month, day, time.hour, time.minute, time.second);
  const real = date.getMonth() === month && date.getDate() === day;
  return real && (weekday === undefined || weekday === date.getDay()) ? [date.getTime()] : [];
}

function recentInstant(
  now: Date,
  { hour, minute, second }: Time,
  ago: number | undefined,
  weekday: number | undefined,
): readonly Instant[] {
  // A bare weekday means the last one; today's own name would be ambiguous.
  const days = ago ?? (weekday === undefined ? undefined : (now.getDay() - weekday + 7) % 7 || undefined);
  if (days === undefined) return [];
  return [new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hour, minute, second).getTime()];
}

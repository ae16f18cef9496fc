// Calendar days as mails write them. No clock: a day without its year means the next such day after the mail came in,
// and no day at all when nobody knows when that was. What can be read in two ways is not read.
import type { Day } from '../../domain/sighting';
import { addDays, makeDay, weekdayOf } from '../../domain/written-time';
import { monthOf, weekdayOfName } from './date-names';

export interface DayContext {
  /** The day the mail came in. */
  readonly receivedOn?: Day | undefined;
  /** Of the mail, the leading one first. Without any, names of months are read in English, and `3/12` is no day. */
  readonly languages?: readonly string[] | undefined;
}

export interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  /** One of several: "3 or 4 December", the first of a span, a day of a week. */
  readonly open: boolean;
}

/** Half a year: "on 20 November" in a mail of December speaks of the past. */
const farthestAhead = 183;

/** They write the day before the month, in digits too. English does both. */
const dayFirst = new Set(['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'tr', 'he']);

const yearFirst = /(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?[日号號]?/g;
const digits = /(?<![\d./:]|\d-)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(20\d\d|2\d)(?![\d.:]\d|\d)/g;
const shortDigits = /(?<![\d./:]|\d-)(\d{1,2})([./])(\d{1,2})(?:\2(?!\d))?(?![\d/:%])/g;
const eastern = /(?<!\d)(?<!年\s?)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/g;
const dayMonth =
  /(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[\s-](?:de\s|of\s)?(\p{L}{3,12})\.?(?:,?[\s-](?:del?\s)?(20\d\d))?(?!\p{L})/gu;
const monthDay = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(20\d\d))?(?![\d:.]\d|\d|\p{L})/gu;

type Reader = (match: RegExpExecArray, place: Place) => Day | null;

/** Where a day stands: what is said right around it tells more of it. */
interface Place {
  readonly weekday: number | null;
  readonly before: string;
  readonly context: DayContext;
  readonly languages: readonly string[];
}

const readers: readonly (readonly [RegExp, Reader])[] = [
  [yearFirst, ([, year, month, day], place) => real(place, Number(day), Number(month), year)],
  [digits, ([, one, mark, two, year], place) => inDigits(place, Number(one), Number(two), mark ?? '', year)],
  [eastern, ([, month, day], place) => real(place, Number(day), Number(month))],
  [dayMonth, ([, day, name = '', year], place) => real(place, Number(day), named(name, place.languages, year), year)],
  [monthDay, ([, name = '', day, year], place) => real(place, Number(day), named(name, ['en'], year), year)],
  [shortDigits, ([whole, one, mark, two], place) => inShort(place, whole, Number(one), Number(two), mark ?? '')],
];

/** The days that a text names, in its order. */
export function findDays(text: string, context: DayContext = {}): FoundDay[] {
  const languages = context.languages?.length ? context.languages : ['en'];
  const found: FoundDay[] = [];
  for (const [pattern, read] of readers) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => start < one.end && one.start < end)) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      const after = text.slice(end, end + 24);
      const weekday = weekdayAround(before, after, languages);
      const day = read(match, { weekday, before, context, languages });
      if (day !== null) found.push({ day, start, end, open: isOpen(before, after) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The first that is meant alone. */
export function findDay(text: string, context: DayContext = {}): Day | null {
  return findDays(text, context).find(({ open }) => !open)?.day ?? null;
}

const joinedBefore =
  /\d(?:st|nd|rd|th|[.º日])?\s?(?:[-–~〜/]|(?:and|or|to|und|oder|bis|et|ou|au|y|o|e|al|i|lub|do|en|of|tot|och|eller|till|ve|veya)\s)\s?(?:\p{L}{2,12},?\s)?$/iu;
const joinedAfter =
  /^\s?(?:[-–~〜/]|(?:and|or|to|und|oder|bis|et|ou|au|y|o|e|al|i|lub|do|en|of|tot|och|eller|till|ve|veya)\s)\s?\d{1,2}(?![\d:.h]|\s?[ap]\.?m)/iu;
const weekOf = /(?:week|woche|semaine|semana|settimana|tygodni|vecka|hafta)\p{L}{0,6}\s(?:\p{L}{1,12}\s){0,2}$/iu;

/** "3 or 4 December", "3–5 December", "the week of 7 December": no day yet. */
function isOpen(before: string, after: string): boolean {
  return joinedBefore.test(before) || joinedAfter.test(after) || weekOf.test(before);
}

export function sinceDigit(text: string): string {
  return text.split(/\d/).at(-1) ?? '';
}

/** Between the last digit before and the next one after; a weekday that leads on to another day is that one's. */
function weekdayAround(before: string, after: string, languages: readonly string[]): number | null {
  const words = sinceDigit(before.slice(-24)).match(/\p{L}+/gu) ?? [];
  const [all = '', name = ''] = /^\s?[,(]{0,2}\s?(\p{L}+)/u.exec(after) ?? [];
  const next = /^[.,]?\s?\d/.test(after.slice(all.length)) ? '' : name;
  for (const word of [...words.reverse(), next]) {
    const weekday = weekdayOfName(word, languages);
    if (weekday !== null) return weekday;
  }
  return null;
}

/** A day that the calendar has, whose weekday is the one that the mail says. */
function real({ weekday, context }: Place, day: number, month: number | null, year?: string): Day | null {
  if (month === null) return null;
  const found =
    year === undefined ? nextAfter(context.receivedOn, month, day) : makeDay(2000 + (Number(year) % 100), month, day);
  return found === null || (weekday !== null && weekdayOf(found) !== weekday) ? null : found;
}

function nextAfter(receivedOn: Day | undefined, month: number, day: number): Day | null {
  if (receivedOn === undefined) return null;
  const year = Number(receivedOn.slice(0, 4));
  const same = makeDay(year, month, day);
  const next = same !== null && same >= receivedOn ? same : makeDay(year + 1, month, day);
  return next !== null && next <= addDays(receivedOn, farthestAhead) ? next : null;
}

/** A month in English has a capital letter: "may 3 of us come?" Calendars write `7 Dec 2026` in any mail. */
function named(name: string, languages: readonly string[], year: string | undefined): number | null {
  const small = name.charAt(0) === name.charAt(0).toLowerCase();
  if (year !== undefined) return monthOf(name, [...languages, 'en']);
  return monthOf(name, small ? languages.filter((language) => language !== 'en') : languages);
}

/** `3/12/2026` is two days, unless the numbers, the language or the weekday tell which. */
function inDigits(place: Place, one: number, two: number, mark: string, year?: string): Day | null {
  const european = real(place, one, two, year);
  if (mark === '.' || dayFirst.has(place.languages[0] ?? '')) return european;
  const american = real(place, two, one, year);
  if (european === null || american === null || european === american) return european ?? american;
  return null;
}

const onThe = /(?:^|\s)(?:am|den|dem|zum|bis)\s$/i;

/** Without a year, two numbers may be anything: a version, a share. Their weekday, or the German dots, make a day. */
function inShort(place: Place, whole: string, one: number, two: number, mark: string): Day | null {
  const german = place.languages[0] === 'de' && whole.endsWith('.') && onThe.test(place.before);
  return place.weekday !== null || german ? inDigits(place, one, two, mark) : null;
}

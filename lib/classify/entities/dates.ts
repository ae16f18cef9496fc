// Calendar days and clock times as mails write them. A day without its year is no day: this code has no clock.
import { foldWord } from '../text/fold';

/** Beginnings of the months' names, January first, in the languages with letters. */
const months: readonly string[] = [
  'jan janv ene gen oca ינואר styczn stycze',
  'feb fev févr sub şub פברואר lut',
  'mar mär maar mrt mars מרץ marzec marca',
  'apr avr abr nis אפריל kwie',
  'may mai maj mag mei מאי',
  'jun juin giu haz יוני czerw',
  'jul juil lug tem יולי lip',
  'aug aou ago ağu אוגוסט sierp',
  'sep set eyl ספטמבר wrz',
  'oct okt out ott eki אוקטובר paź',
  'nov kas נובמבר lis',
  'dec déc dez dic ara דצמבר grud',
];

let beginnings: readonly (readonly [start: string, month: number])[] | undefined;

function monthOf(name: string): number | null {
  beginnings ??= months
    .flatMap((list, index) => list.split(' ').map((start): [string, number] => [foldWord(start), index + 1]))
    .sort(([one], [two]) => two.length - one.length);
  const folded = foldWord(name);
  return beginnings.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}

const isoDay = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const eastDay = /(20\d\d)\s?[年.]\s?(\d{1,2})\s?[月.]\s?(\d{1,2})/;
const dottedDay = /\b(\d{1,2})[.](\d{1,2})[.](20\d\d)\b/;
const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s)?(20\d\d)\b/u;
const monthDayYear = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d\d)\b/u;

/** The first day that a text names with its year, `YYYY-MM-DD`. */
export function findDay(text: string): string | null {
  const iso = isoDay.exec(text) ?? eastDay.exec(text);
  if (iso !== null) return toDay(iso[1], Number(iso[2]), iso[3]);
  const dotted = dottedDay.exec(text);
  if (dotted !== null) return toDay(dotted[3], Number(dotted[2]), dotted[1]);
  const written = dayMonthYear.exec(text);
  if (written !== null) return toDay(written[3], monthOf(written[2] ?? ''), written[1]);
  const american = monthDayYear.exec(text);
  return american === null ? null : toDay(american[3], monthOf(american[1] ?? ''), american[2]);
}

function toDay(year: string | undefined, month: number | null, day: string | undefined): string | null {
  const dayNumber = Number(day);
  if (year === undefined || month === null || month < 1 || month > 12 || !(dayNumber >= 1 && dayNumber <= 31))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

const clock = /\b([01]?\d|2[0-3])\s?[:.h時点]\s?([0-5]\d)?\s?(am|pm|a\.m|p\.m)?/i;
const clockHour = /\b(1[0-2]|0?[1-9])\s?(am|pm|a\.m|p\.m)/i;

/** The first clock time of a text, `HH:MM`; a day's own dots and digits must be gone from it. */
export function findTime(text: string): string | null {
  const rest = [isoDay, eastDay, dottedDay].reduce((left, day) => left.replace(day, ' '), text);
  const full = clock.exec(rest);
  if (full !== null) return toTime(full[1], full[2], full[3]);
  const hour = clockHour.exec(rest);
  return hour === null ? null : toTime(hour[1], undefined, hour[2]);
}

function toTime(hours: string | undefined, minutes: string | undefined, half: string | undefined): string {
  const hour = Number(hours);
  const afternoon = half?.toLowerCase().startsWith('p') === true && hour < 12;
  const midnight = half?.toLowerCase().startsWith('a') === true && hour === 12;
  return `${String(midnight ? 0 : afternoon ? hour + 12 : hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

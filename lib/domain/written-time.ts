// Days and minutes as text, `2026-12-03` and `2026-12-03T14:30`: what a mail says, in the time of the place that it
// speaks of. Never an instant: nobody knows the zone.
import type { Day } from './sighting';

const dayShape = /^(\d{4})-(\d\d)-(\d\d)$/;
const minuteShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A real day of the calendar: no 31 November. */
export function isDay(text: string): boolean {
  const parts = dayShape.exec(text);
  return parts !== null && makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` */
export function isDayOrMinute(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || (text[10] === 'T' && minuteShape.test(text.slice(11))));
}

/** `null` for a day that no calendar has. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

// Moments as people say them, by the rules of the browser's language. Never by hand-written patterns.
import type { Instant } from '../domain/sighting';
import { language } from './t';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const units = [
  { unit: 'year', ms: 365 * dayMs },
  { unit: 'month', ms: 30 * dayMs },
  { unit: 'week', ms: 7 * dayMs },
  { unit: 'day', ms: dayMs },
  { unit: 'hour', ms: hourMs },
  { unit: 'minute', ms: minuteMs },
] as const;

/** "2 hours ago", "in 3 days", "now". */
export function sayAgo(at: Instant, now: Instant): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const distance = at - now;
  for (const { unit, ms } of units) if (Math.abs(distance) >= ms) return format.format(Math.trunc(distance / ms), unit);
  return format.format(0, 'second');
}

/** "27 Nov 2025"; without the year when it is this one. */
export function sayDay(at: Instant, now: Instant): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** "today", "tomorrow", and further away the day itself. */
export function sayNearDay(at: Instant, now: Instant): string {
  const midnight = (instant: Instant) => new Date(instant).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / dayMs);
  if (Math.abs(days) > 1) return sayDay(at, now);
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');
}

/** "Thursday, 27 November 2025 at 14:05": for titles, where there is room. */
export function sayMoment(at: Instant): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** `YYYY-MM-DD` in the person's own time zone, as `<input type="date">` wants it. */
export function dayOf(at: Instant): string {
  const date = new Date(at);
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Noon of that day, so that no time zone moves it to the day before. `undefined` for what is not a day. */
export function instantOf(day: string): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return undefined;
  const date = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12);
  return dayOf(date.getTime()) === day ? date.getTime() : undefined;
}

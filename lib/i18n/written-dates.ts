// Days and minutes that a mail has written, said by the rules of the browser's language. They are of the place that the
// mail speaks of: no zone is added, and nothing is moved by the reader's own.
import type { Instant } from '../domain/sighting';
import { dayOf } from './dates';
import { language } from './t';

/** `written`: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. "Thursday, 3 December at 14:30"; with its year when it is another. */
export function sayWritten(written: string, now: Instant, width: 'long' | 'short' = 'long'): string {
  const hasTime = written.length > 10;
  const sameYear = written.slice(0, 4) === dayOf(now).slice(0, 4);
  return new Intl.DateTimeFormat(language(), {
    weekday: width,
    day: 'numeric',
    month: width,
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(hasTime ? { hour: 'numeric', minute: '2-digit' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(hasTime ? `${written}Z` : written));
}

/** Today counts: an hour that is over is still today's. */
export function isAhead(written: string, now: Instant): boolean {
  return written.slice(0, 10) >= dayOf(now);
}

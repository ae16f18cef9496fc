// When a person is told, by their own choice. Local time: an evening is the person's evening.
import type { Instant } from './sighting';

export const eveningHour = 19;
export const morningHour = 9;

/** The next instant at which telling fits `when`; `now` itself for "now". */
export function nudgeDueAt(now: Instant, when: 'now' | 'evening' | 'morning'): Instant {
  if (when === 'now') return now;
  const due = new Date(now);
  due.setHours(when === 'evening' ? eveningHour : morningHour, 0, 0, 0);
  if (due.getTime() <= now) due.setDate(due.getDate() + 1);
  return due.getTime();
}

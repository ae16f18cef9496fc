// When did a message arrive? Gmail shows it in words, without a zone; the id says it exactly. Where both speak, they
// must agree: an imported mail has an id of the day of the import, and then neither is believed.
import type { Instant } from '../../domain/sighting';
import type { MailPage } from '../adapter';
import { readDates } from '../date-text';
import { receivedAtOf } from './ids';

const tolerance = 48 * 60 * 60 * 1000;

/** `id`: of this very message; `undefined` when the page names only its thread. */
export function receivedAt(shown: string, id: string | undefined, { doc, now }: MailPage): Instant | null {
  const readings = readDates(shown, { language: doc.documentElement.lang, now });
  if (id === undefined) return readings.length === 1 ? (readings[0] ?? null) : null;
  const exact = receivedAtOf(id);
  return readings.length === 0 || readings.some((one) => Math.abs(one - exact) <= tolerance) ? exact : null;
}

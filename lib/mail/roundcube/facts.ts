// What rows and opened messages of Roundcube have in common: how senders and dates are written.
import type { Instant } from '../../domain/sighting';
import { MissingError, textOf } from '../../page/dom';
import type { MailPage } from '../adapter';
import { senderIn, senderOf } from '../address';
import { type DayOrder, readDate } from '../date-text';
import { envOf } from './env';

/** The address is in `title`; without "show display names", and in print, it is in the text. */
export function fromOf(cell: Element | undefined): string {
  const contact = cell?.querySelector('.rcmContactAddress, a[href^="mailto:"]') ?? undefined;
  const address = contact?.getAttribute('title') ?? contact?.getAttribute('href')?.replace(/^mailto:/, '') ?? '';
  const from = senderOf(textOf(contact), address) ?? senderIn(textOf(contact ?? cell));
  if (from === undefined) throw new MissingError('from');
  return from;
}

/** Whichever of the forms names an instant; two that disagree name none. */
export function receivedAt(elements: readonly Element[], { doc, now }: MailPage): Instant | null {
  const context = { language: doc.documentElement.lang, order: orderOf(envOf(doc).dateFormat), now };
  const read = elements.map((element) => readDate(textOf(element), context)).filter((instant) => instant !== null);
  return new Set(read).size === 1 ? (read[0] ?? null) : null;
}

function orderOf(format: string | undefined): DayOrder | undefined {
  if (format === undefined || !/d.*m|m.*d/.test(format)) return undefined;
  return format.indexOf('d') < format.indexOf('m') ? 'dmy' : 'mdy';
}

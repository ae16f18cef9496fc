// What a failed command means for the person: what happened, what is safe, what to do. By its code, never by a stack.
import { type MessageKey, t } from '@/lib/i18n/t';
import type { Failure } from '@/lib/messages/protocol';

const texts: Readonly<Record<Failure['code'], MessageKey>> = {
  unavailable: 'failure_unavailable',
  newer: 'failure_newer',
  refused: 'failure_refused',
  invalid: 'failure_invalid',
  notFound: 'failure_not_found',
  storage: 'failure_storage',
};

export function sayFailure({ code }: Failure): string {
  return t(texts[code]);
}

/** Without an answer nobody knows whether it was kept; every other failure leaves the record as it was. */
export function leftUntouched({ code }: Failure): boolean {
  return code !== 'unavailable';
}

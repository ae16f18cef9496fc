// A moment: in words for reading, exact on demand.
import type { Instant } from '@/lib/domain/sighting';
import { sayAgo, sayDay, sayMoment } from '@/lib/i18n/dates';

export interface WhenProps {
  readonly at: Instant;
  readonly now: Instant;
  readonly as?: 'ago' | 'day';
}

export function When({ at, now, as = 'ago' }: WhenProps) {
  return (
    <time dateTime={new Date(at).toISOString()} title={sayMoment(at)}>
      {as === 'ago' ? sayAgo(at, now) : sayDay(at, now)}
    </time>
  );
}

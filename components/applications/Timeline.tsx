// An application's story, newest on top; each event with where it came from, and a way to take it back.
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { TimelineEvent } from './TimelineEvent';

export interface TimelineProps {
  readonly events: readonly ApplicationEvent[];
  /** Each event that was taken back, and the correction to take back in turn. */
  readonly undone: ReadonlyMap<EventId, EventId>;
  readonly now: Instant;
  /** Takes an event back, or a correction. */
  readonly onUndo: (id: EventId) => void;
}

export function Timeline({ events, undone, now, onUndo }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={t('timeline_label')}>
      {events.map((event) => (
        <TimelineEvent
          key={event.id}
          event={event}
          undone={undone.has(event.id)}
          now={now}
          onUndo={() => onUndo(event.id)}
          onBringBack={() => onUndo(undone.get(event.id) ?? event.id)}
        />
      ))}
    </ol>
  );
}

// An application's story, newest on top; each event with where it came from, and a way to take it back.

import type { SayableLabel } from '@/lib/domain/answers';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { TimelineEvent } from './TimelineEvent';

export interface TimelineProps {
  readonly events: readonly ApplicationEvent[];
  /** Each event that was taken back, and the correction to take back in turn. */
  readonly undone: ReadonlyMap<EventId, EventId>;
  /** What the person said of an event, as the correction that says it. */
  readonly relabelled: ReadonlyMap<EventId, ApplicationEvent>;
  readonly now: Instant;
  /** Takes an event back, or a correction. */
  readonly onUndo: (id: EventId) => void;
  readonly onSay: (id: EventId, right: SayableLabel | null) => void;
}

export function Timeline({ events, undone, relabelled, now, onUndo, onSay }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={t('timeline_label')}>
      {events.map((event) => (
        <TimelineEvent
          key={event.id}
          event={event}
          undone={undone.has(event.id)}
          word={relabelled.get(event.id)?.relabels}
          now={now}
          onUndo={() => onUndo(event.id)}
          onBringBack={() => onUndo(relabelled.get(event.id)?.id ?? undone.get(event.id) ?? event.id)}
          onSay={(right) => onSay(event.id, right)}
        />
      ))}
    </ol>
  );
}

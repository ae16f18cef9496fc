// What a whole mail said is often read after its row was recorded: here both come together.
import type { ApplicationEvent, EventDetails, EventId } from './event';
import { byRecording } from './event-order';

/** Each event with what the whole mail, opened later, said of it. */
export function fillIn(events: readonly ApplicationEvent[]): readonly ApplicationEvent[] {
  const more = new Map<EventId, EventDetails>();
  for (const { kind, corrects, details } of [...events].sort(byRecording)) {
    if (corrects === undefined || (kind !== 'detailed' && kind !== 'confirmed')) continue;
    more.set(corrects, { ...more.get(corrects), ...details });
  }
  return events.map((event) => ({ ...event, details: { ...event.details, ...more.get(event.id) } }));
}

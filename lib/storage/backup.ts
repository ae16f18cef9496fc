// Everything out, and everything of a file in: all of it or nothing.
import type { ApplicationEvent, EventId } from '../domain/event';
import type { ImportReply } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { appendEvents, hashOf, logTables } from './events';
import type { StepRecord } from './records';

/**
 * Adds what is not there yet; what is there stays as it is. The same mail may have been recorded on two computers: then
 * what the file says of its own event is about ours.
 */
export async function importEverything(
  db: ReboundDatabase,
  { events, steps }: { readonly events: readonly ApplicationEvent[]; readonly steps: readonly StepRecord[] },
): Promise<ImportReply> {
  return db.transaction('rw', [...logTables(db), db.steps], async () => {
    const known = new Set((await db.events.bulkGet(events.map(({ id }) => id))).flatMap((event) => event?.id ?? []));
    const foreign = events.filter(({ id }) => !known.has(id));
    const ours = await findTwins(db, foreign);
    const localId = (id: EventId) => ours.get(id) ?? id;
    const translated = foreign.map((event) =>
      event.corrects === undefined ? event : { ...event, corrects: localId(event.corrects) },
    );
    // Who brings something back has thought better of forgetting it.
    await db.forgotten.bulkDelete(translated.map(({ dedupeKey }) => hashOf(dedupeKey)));
    const added = await appendEvents(db, translated);
    const mine = steps.map((step) => ({ ...step, eventId: localId(step.eventId) }));
    const kept = await db.steps.bulkGet(mine.map(({ eventId, stepId }): [string, string] => [eventId, stepId]));
    await db.steps.bulkPut(mine.filter((_, index) => kept[index] === undefined));
    return { added: added.length, known: events.length - added.length };
  });
}

/** Events of the file that say what an event of ours says already, to the id of ours. */
async function findTwins(
  db: ReboundDatabase,
  events: readonly ApplicationEvent[],
): Promise<ReadonlyMap<EventId, EventId>> {
  const stored = await db.events
    .where('dedupeKey')
    .anyOf(events.map(({ dedupeKey }) => dedupeKey))
    .toArray();
  const byKey = new Map(stored.map(({ dedupeKey, id }) => [dedupeKey, id]));
  return new Map(
    events.flatMap(({ dedupeKey, id }): [EventId, EventId][] => {
      const twin = byKey.get(dedupeKey);
      return twin === undefined ? [] : [[id, twin]];
    }),
  );
}

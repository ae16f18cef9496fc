// Everything out, and everything of a file in: all of it or nothing.
import type { ApplicationEvent } from '../domain/event';
import type { ImportReply } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { appendEvents } from './events';
import type { StepRecord } from './records';

/** Adds what is not there yet; what is there stays as it is. */
export async function importEverything(
  db: ReboundDatabase,
  { events, steps }: { readonly events: readonly ApplicationEvent[]; readonly steps: readonly StepRecord[] },
): Promise<ImportReply> {
  return db.transaction('rw', db.events, db.applications, db.steps, async () => {
    const ids = new Set((await db.events.bulkGet(events.map(({ id }) => id))).flatMap((event) => event?.id ?? []));
    const added = await appendEvents(
      db,
      events.filter(({ id }) => !ids.has(id)),
    );
    const kept = await db.steps.bulkGet(steps.map(({ eventId, stepId }): [string, string] => [eventId, stepId]));
    await db.steps.bulkPut(steps.filter((_, index) => kept[index] === undefined));
    return { added: added.length, known: events.length - added.length };
  });
}

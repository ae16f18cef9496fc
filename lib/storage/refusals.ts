// Messages that were turned away: the last two hundred, so that a fault or an attack leaves a trace.
import type { ReboundDatabase } from './database';
import type { Refusal } from './records';

const kept = 200;

export async function logRefusal(db: ReboundDatabase, refusal: Refusal): Promise<void> {
  await db.transaction('rw', db.refusals, async () => {
    await db.refusals.add(refusal);
    const surplus = (await db.refusals.count()) - kept;
    if (surplus > 0) await db.refusals.bulkDelete(await db.refusals.orderBy('id').limit(surplus).primaryKeys());
  });
}

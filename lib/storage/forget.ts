// The only way in which anything leaves the record.
import type { ApplicationEvent, ApplicationId } from '../domain/event';
import { planForgetting } from '../domain/plan-forgetting';
import type { Commands } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { hashOf, logTables, putApplications, store, targetsOf, touchedBy, withCorrections } from './events';

/**
 * Really erases: the events, what was written to them, what was told of them, the suggestions that could only be about
 * this application, the postings that led to it. What is left is a mark of each key, so that reading the same mail
 * tomorrow does not bring it back.
 */
export async function forgetApplication(
  db: ReboundDatabase,
  { applicationId }: Commands['forgetApplication']['payload'],
): Promise<null> {
  return db.transaction('rw', [...logTables(db), db.nudges, db.steps, db.postings], async () => {
    const { erased, unnamed, keys } = planForgetting(applicationId, await allAround(db, applicationId));
    const ids = erased.map(({ id }) => id);
    const touched = await touchedBy(db, erased);
    await db.events.bulkDelete(ids);
    await db.events.bulkPut(unnamed.map(store));
    await db.forgotten.bulkPut(keys.map((key) => ({ hash: hashOf(key) })));
    await db.nudges.where('eventId').anyOf(ids).delete();
    await db.steps.where('eventId').anyOf(ids).delete();
    await db.postings.bulkDelete(erased.flatMap(({ details }) => details.postingKey ?? []));
    await putApplications(db, touched);
    return null;
  });
}

/** All that names the application, what that is about, and everything said of either. */
async function allAround(db: ReboundDatabase, id: ApplicationId): Promise<readonly ApplicationEvent[]> {
  const own = await db.events.where('applicationId').equals(id).toArray();
  const unplaced = await db.events.where('place').equals('unplaced').toArray();
  const suggested = unplaced.filter(({ candidates = [] }) => candidates.includes(id));
  return withCorrections(db, [...own, ...suggested, ...(await targetsOf(db, own))]);
}

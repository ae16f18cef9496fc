// The only way in which anything leaves the record.
import { deriveAnswers } from '../domain/corrected-log';
import type { ApplicationId } from '../domain/event';
import type { Commands } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { eventsOf, hashOf, logTables, putApplications, touchedBy, withCorrections } from './events';

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
    const application = await db.applications.get(applicationId);
    const around = await eventsOf(db, [applicationId]);
    const answers = deriveAnswers(around);
    const elsewhere = new Set(
      around.flatMap(({ id }) => {
        const placedIn = answers.get(id)?.placedIn ?? null;
        return placedIn !== null && placedIn !== applicationId ? id : [];
      }),
    );
    const doomed = around.filter(({ id, corrects }) => !elsewhere.has(id) && !(corrects && elsewhere.has(corrects)));
    const events = [...doomed, ...(await suggestionsOnlyFor(db, applicationId))];
    const ids = events.map(({ id }) => id);
    const touched = await touchedBy(db, events);
    await db.events.bulkDelete(ids);
    await db.forgotten.bulkPut(events.map(({ dedupeKey }) => ({ hash: hashOf(dedupeKey) })));
    await db.nudges.where('eventId').anyOf(ids).delete();
    await db.steps.where('eventId').anyOf(ids).delete();
    await db.postings.bulkDelete([...(application?.postingKeys ?? [])]);
    await putApplications(db, touched);
    return null;
  });
}

async function suggestionsOnlyFor(db: ReboundDatabase, applicationId: ApplicationId) {
  const unplaced = await db.events.where('place').equals('unplaced').toArray();
  const answers = deriveAnswers(await withCorrections(db, unplaced));
  const only = unplaced.filter(
    ({ id, candidates = [] }) =>
      candidates.length > 0 && candidates.every((one) => one === applicationId) && !answers.get(id)?.placedIn,
  );
  return withCorrections(db, only);
}

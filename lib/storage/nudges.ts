// Which tellings are due, shown, or done with. Due times live here; alarms are made from them at every start.
import type { EventId } from '../domain/event';
import type { Instant } from '../domain/sighting';
import type { Commands } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import type { Nudge } from './records';

/** How many ask for attention now: the number on the badge. */
export async function countShown(db: ReboundDatabase): Promise<number> {
  return db.nudges.where('state').equals('shown').count();
}

/** When the next one is due, or `undefined` when none waits. */
export async function nextDueAt(db: ReboundDatabase): Promise<Instant | undefined> {
  const waiting = await db.nudges.where('state').equals('waiting').sortBy('dueAt');
  return waiting[0]?.dueAt;
}

/** Turns what is due by `now` to `shown`. @returns those that were turned. */
export async function showDue(db: ReboundDatabase, now: Instant): Promise<readonly Nudge[]> {
  return db.transaction('rw', db.nudges, async () => {
    const due = await db.nudges
      .where('state')
      .equals('waiting')
      .and(({ dueAt }) => dueAt <= now)
      .toArray();
    await db.nudges.bulkPut(due.map((nudge) => ({ ...nudge, state: 'shown' as const })));
    return due;
  });
}

export async function answerNudge(
  db: ReboundDatabase,
  { nudgeId, answer, until }: Commands['answerNudge']['payload'],
): Promise<null> {
  return db.transaction('rw', db.nudges, async () => {
    const nudge = await db.nudges.get(nudgeId);
    if (nudge === undefined || nudge.state === 'closed') return null;
    const later = answer === 'later' && until !== null;
    await db.nudges.put(
      later
        ? { ...nudge, state: 'waiting', dueAt: until }
        : { ...nudge, state: answer === 'closed' ? 'closed' : 'seen' },
    );
    return null;
  });
}

/** What was taken back is not told any more. */
export async function closeNudgesOf(db: ReboundDatabase, eventIds: readonly EventId[]): Promise<void> {
  await db.nudges.where('eventId').anyOf(eventIds).modify({ state: 'closed' });
}

// "This was not a rejection", said of a mail: one transaction, and one correction that undoes all of it.
import { type CorrectionState, planCorrection } from '../domain/plan-correction';
import type { Commands, CorrectionReply } from '../messages/protocol';
import { type CommandContext, NotFoundError } from './commands';
import type { ReboundDatabase } from './database';
import { appendEvents, logTables, plainEvent, withCorrections } from './events';
import { closeNudgesOf } from './nudges';

export async function correctLabel(
  db: ReboundDatabase,
  { eventId, right }: Commands['correctLabel']['payload'],
  isTeachable: CorrectionState['isTeachable'],
  context: CommandContext,
): Promise<CorrectionReply> {
  return db.transaction('rw', [...logTables(db), db.nudges], async () => {
    const stored = await db.events.get(eventId);
    if (stored === undefined) throw new NotFoundError('That event is no longer in the record');
    const state = { event: plainEvent(stored), around: await withCorrections(db, [stored]), isTeachable };
    const plan = planCorrection(state, right, `user:${context.requestId}`, context);
    if (plan === undefined) throw new NotFoundError('That event says nothing that could be corrected so');
    await appendEvents(db, plan.events);
    await closeNudgesOf(db, [eventId]);
    const { id, applicationId, relabels } = plan.correction;
    return { applicationId, eventId: id, teaches: relabels?.teaches === true };
  });
}

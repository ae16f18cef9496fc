// What the person asks for, each in one transaction. All of it is appended, undoing as well; only `forget` erases.
import { deriveAnswers, deriveUndone } from '../domain/corrected-log';
import type { ApplicationEvent, ApplicationId, EventDetails, EventId } from '../domain/event';
import { type EventDraft, makeApplicationId, makeEvent, type PlanContext } from '../domain/plan';
import type { ApplicationFields, CommandReply, Commands } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { appendEvents, logTables, plainEvent, withCorrections } from './events';
import { closeNudgesOf } from './nudges';

/** Something that the command names is not there; `message` says what. */
export class NotFoundError extends Error {
  // Not `NotFoundError`: that is the browser's own, and Dexie would pass on one of its own in place of this.
  override readonly name = 'NotInRecordError';
}

type Payload<Kind extends keyof Commands> = Commands[Kind]['payload'];

export interface CommandContext extends PlanContext {
  /** The same for a request that is sent again. */
  readonly requestId: string;
}

const byUser = { by: 'user', adapter: 'rebound' } as const;

export async function confirmSuggestion(
  db: ReboundDatabase,
  { eventId, applicationId }: Payload<'confirmSuggestion'>,
  context: CommandContext,
): Promise<CommandReply> {
  return db.transaction('rw', logTables(db), async () => {
    const { event, placedIn } = await needSuggestion(db, eventId);
    if (placedIn !== undefined) return { applicationId: placedIn, eventId };
    if (applicationId !== null && (await db.applications.get(applicationId)) === undefined) {
      throw new NotFoundError('That application is no longer in the record');
    }
    const id = applicationId ?? makeApplicationId(context);
    return append(db, { ...answerTo(event, context), kind: 'confirmed' }, id, context);
  });
}

export async function declineSuggestion(
  db: ReboundDatabase,
  { eventId }: Payload<'declineSuggestion'>,
  context: CommandContext,
): Promise<CommandReply> {
  return db.transaction('rw', [...logTables(db), db.nudges], async () => {
    const { event, placedIn } = await needSuggestion(db, eventId);
    if (placedIn !== undefined) throw new NotFoundError('That suggestion has an answer already');
    await closeNudgesOf(db, [eventId]);
    return append(db, { ...answerTo(event, context), kind: 'declined' }, null, context);
  });
}

export async function undoEvent(
  db: ReboundDatabase,
  { eventId }: Payload<'undoEvent'>,
  context: CommandContext,
): Promise<CommandReply> {
  return db.transaction('rw', [...logTables(db), db.nudges], async () => {
    const event = await needEvent(db, eventId);
    const around = await withCorrections(db, [event]);
    if (deriveUndone(around).has(eventId)) return { applicationId: event.applicationId, eventId };
    await closeNudgesOf(db, [eventId]);
    const home = event.applicationId ?? deriveAnswers(around).get(eventId)?.placedIn ?? null;
    return append(db, { ...answerTo(event, context), kind: 'corrected' }, home, context);
  });
}

export async function addApplication(
  db: ReboundDatabase,
  { kind, happenedAt, postingKey, ...fields }: Payload<'addApplication'>,
  context: CommandContext,
): Promise<CommandReply> {
  const id = makeApplicationId(context);
  const details = { ...detailsOf(fields), ...(postingKey === null ? {} : { postingKey }) };
  return db.transaction('rw', logTables(db), async () =>
    append(db, { kind, happenedAt, source: byUser, details }, id, context),
  );
}

export async function editApplication(
  db: ReboundDatabase,
  { applicationId, company, role, location, url }: Payload<'editApplication'>,
  context: CommandContext,
): Promise<CommandReply> {
  return db.transaction('rw', logTables(db), async () => {
    const before = await db.applications.get(applicationId);
    if (before === undefined) throw new NotFoundError('That application is no longer in the record');
    // An emptied field is an edit too, so every field is named.
    const draft = {
      kind: 'edited' as const,
      happenedAt: before.updatedAt,
      source: byUser,
    };
    return append(db, { ...draft, details: { company, role, location, url } }, applicationId, context);
  });
}

export async function addEvent(
  db: ReboundDatabase,
  { applicationId, kind, happenedAt, note }: Payload<'addEvent'>,
  context: CommandContext,
): Promise<CommandReply> {
  return db.transaction('rw', logTables(db), async () => {
    if ((await db.applications.get(applicationId)) === undefined) {
      throw new NotFoundError('That application is no longer in the record');
    }
    const details = note === '' ? {} : { note };
    const draft = { kind, happenedAt, source: byUser, details };
    return append(db, draft, applicationId, context);
  });
}

export async function keepStep(
  db: ReboundDatabase,
  payload: Payload<'keepStep'>,
  { now }: CommandContext,
): Promise<null> {
  return db.transaction('rw', db.events, db.steps, async () => {
    await needEvent(db, payload.eventId);
    await db.steps.put({ ...payload, at: now });
    return null;
  });
}

/** A request that is sent again, because its answer was lost, finds its own event. */
async function append(
  db: ReboundDatabase,
  draft: Omit<EventDraft, 'dedupeKey'>,
  applicationId: ApplicationId | null,
  context: CommandContext,
): Promise<CommandReply> {
  const dedupeKey = `user:${context.requestId}`;
  await appendEvents(db, [makeEvent({ ...draft, dedupeKey }, applicationId, context)]);
  const stored = await db.events.where('dedupeKey').equals(dedupeKey).first();
  return { applicationId: stored?.applicationId ?? null, eventId: stored?.id ?? null };
}

function answerTo(event: ApplicationEvent, { now }: CommandContext): Omit<EventDraft, 'kind' | 'dedupeKey'> {
  return { corrects: event.id, happenedAt: now, source: byUser };
}

function detailsOf(fields: ApplicationFields): EventDetails {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

async function needEvent(db: ReboundDatabase, id: EventId) {
  const event = await db.events.get(id);
  if (event === undefined) throw new NotFoundError('That event is no longer in the record');
  return event;
}

async function needSuggestion(
  db: ReboundDatabase,
  id: EventId,
): Promise<{ event: ApplicationEvent; placedIn: ApplicationId | null | undefined }> {
  const stored = await needEvent(db, id);
  if (stored.applicationId !== null) return { event: plainEvent(stored), placedIn: stored.applicationId };
  const around = await withCorrections(db, [stored]);
  return { event: plainEvent(stored), placedIn: deriveAnswers(around).get(id)?.placedIn };
}

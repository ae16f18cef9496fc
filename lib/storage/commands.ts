// What the person asks for, each in one transaction. Undoing is a new event; only `forget` erases.
import { deriveAnswers, deriveUndone } from '../domain/derive';
import type { ApplicationEvent, ApplicationId, EventDetails, EventId } from '../domain/event';
import { type EventDraft, makeApplicationId, makeEvent, type PlanContext } from '../domain/plan';
import type { ApplicationFields, CommandReply, Commands } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { appendEvents, eventsOf, plainEvent, withCorrections } from './events';

/** Something that the command names is not there; `message` says what. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

type Payload<Kind extends keyof Commands> = Commands[Kind]['payload'];

const byUser = { by: 'user', adapter: 'rebound' } as const;

export async function confirmSuggestion(
  db: ReboundDatabase,
  { eventId, applicationId }: Payload<'confirmSuggestion'>,
  context: PlanContext,
): Promise<CommandReply> {
  return db.transaction('rw', db.events, db.applications, async () => {
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
  context: PlanContext,
): Promise<CommandReply> {
  return db.transaction('rw', db.events, db.applications, db.nudges, async () => {
    const { event, placedIn } = await needSuggestion(db, eventId);
    if (placedIn !== undefined) throw new NotFoundError('That suggestion has an answer already');
    await closeNudgeOf(db, eventId);
    return append(db, { ...answerTo(event, context), kind: 'declined' }, null, context);
  });
}

export async function undoEvent(
  db: ReboundDatabase,
  { eventId }: Payload<'undoEvent'>,
  context: PlanContext,
): Promise<CommandReply> {
  return db.transaction('rw', db.events, db.applications, db.nudges, async () => {
    const event = await needEvent(db, eventId);
    const around = await withCorrections(db, [event]);
    if (deriveUndone(around).has(eventId)) return { applicationId: event.applicationId, eventId };
    await closeNudgeOf(db, eventId);
    const home = event.applicationId ?? deriveAnswers(around).get(eventId)?.placedIn ?? null;
    return append(db, { ...answerTo(event, context), kind: 'corrected' }, home, context);
  });
}

export async function addApplication(
  db: ReboundDatabase,
  { kind, happenedAt, postingKey, ...fields }: Payload<'addApplication'>,
  context: PlanContext,
): Promise<CommandReply> {
  const id = makeApplicationId(context);
  const details = { ...detailsOf(fields), ...(postingKey === null ? {} : { postingKey }) };
  return db.transaction('rw', db.events, db.applications, async () =>
    append(db, { kind, happenedAt, source: byUser, details, dedupeKey: userKey(context) }, id, context),
  );
}

export async function editApplication(
  db: ReboundDatabase,
  { applicationId, company, role, location, url }: Payload<'editApplication'>,
  context: PlanContext,
): Promise<CommandReply> {
  return db.transaction('rw', db.events, db.applications, async () => {
    const before = await db.applications.get(applicationId);
    if (before === undefined) throw new NotFoundError('That application is no longer in the record');
    // An emptied field is an edit too, so every field is named.
    const draft = {
      kind: 'edited' as const,
      happenedAt: before.updatedAt,
      source: byUser,
      dedupeKey: userKey(context),
    };
    return append(db, { ...draft, details: { company, role, location, url } }, applicationId, context);
  });
}

export async function addEvent(
  db: ReboundDatabase,
  { applicationId, kind, happenedAt, note }: Payload<'addEvent'>,
  context: PlanContext,
): Promise<CommandReply> {
  return db.transaction('rw', db.events, db.applications, async () => {
    if ((await db.applications.get(applicationId)) === undefined) {
      throw new NotFoundError('That application is no longer in the record');
    }
    const details = note === '' ? {} : { note };
    const draft = { kind, happenedAt, source: byUser, details, dedupeKey: userKey(context) };
    return append(db, draft, applicationId, context);
  });
}

/** Really erases: the events, what was written to them, what was told of them. */
export async function forgetApplication(
  db: ReboundDatabase,
  { applicationId }: Payload<'forgetApplication'>,
): Promise<null> {
  return db.transaction('rw', [db.events, db.applications, db.nudges, db.steps], async () => {
    const ids = (await eventsOf(db, [applicationId])).map(({ id }) => id);
    await db.events.bulkDelete(ids);
    await db.nudges.where('eventId').anyOf(ids).delete();
    await db.steps.where('eventId').anyOf(ids).delete();
    await db.applications.delete(applicationId);
    return null;
  });
}

export async function keepStep(db: ReboundDatabase, payload: Payload<'keepStep'>, { now }: PlanContext): Promise<null> {
  return db.transaction('rw', db.events, db.steps, async () => {
    await needEvent(db, payload.eventId);
    await db.steps.put({ ...payload, at: now });
    return null;
  });
}

async function append(
  db: ReboundDatabase,
  draft: EventDraft,
  applicationId: ApplicationId | null,
  context: PlanContext,
): Promise<CommandReply> {
  const event = makeEvent(draft, applicationId, context);
  await appendEvents(db, [event]);
  return { applicationId, eventId: event.id };
}

function answerTo(event: ApplicationEvent, context: PlanContext): Omit<EventDraft, 'kind'> {
  return { corrects: event.id, happenedAt: context.now, source: byUser, dedupeKey: userKey(context) };
}

function userKey({ newId }: PlanContext): string {
  return `user:${newId()}`;
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

async function closeNudgeOf(db: ReboundDatabase, eventId: EventId): Promise<void> {
  await db.nudges.where('eventId').equals(eventId).modify({ state: 'closed' });
}

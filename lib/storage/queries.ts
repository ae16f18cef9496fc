// What pages read. Each is one small answer, made to be run again by `liveQuery` whenever the worker has written.
import type { Application } from '../domain/application';
import { byTime, deriveAnswers, deriveUndone } from '../domain/derive';
import { type ApplicationEvent, type ApplicationId, type EventId, happeningKinds } from '../domain/event';
import type { JobPosting } from '../domain/sighting';
import { database as db, type ReboundDatabase } from './database';
import { eventsOf, plainEvent, withCorrections } from './events';
import type { Nudge, ReadingRecord, Refusal, StepRecord, StoredApplication } from './records';

export interface Suggestion {
  readonly event: ApplicationEvent;
  /** The applications that it may belong to, best first. */
  readonly candidates: readonly Application[];
}

export interface Timeline {
  readonly application: Application;
  /** Newest first, with what was taken back; corrections themselves are told through `undone`. */
  readonly events: readonly ApplicationEvent[];
  /** Each event that was taken back, and the correction to take back in turn. */
  readonly undone: ReadonlyMap<EventId, EventId>;
}

/** What the popup puts first. */
export interface News {
  readonly nudge: Nudge;
  readonly event: ApplicationEvent;
  /** `undefined` while the event is a suggestion. */
  readonly application: Application | undefined;
  readonly candidates: readonly Application[];
}

function plainApplication({ companyKey: _, ...application }: StoredApplication): Application {
  return application;
}

/** All applications, the one with the latest event first. */
export async function listApplications(): Promise<Application[]> {
  return (await db.applications.orderBy('updatedAt').reverse().toArray()).map(plainApplication);
}

export async function readTimeline(id: ApplicationId): Promise<Timeline | undefined> {
  const application = await db.applications.get(id);
  const all = await eventsOf(db, [id]);
  if (application === undefined) return undefined;
  const answers = deriveAnswers(all);
  const kinds: readonly string[] = happeningKinds;
  const events = all.filter(
    (event) => kinds.includes(event.kind) && (event.applicationId ?? answers.get(event.id)?.placedIn) === id,
  );
  return {
    application: plainApplication(application),
    events: [...events].sort(byTime).reverse(),
    undone: corrections(all),
  };
}

function corrections(events: readonly ApplicationEvent[]): Map<EventId, EventId> {
  const undone = deriveUndone(events);
  return new Map(
    events.flatMap((event): [EventId, EventId][] =>
      event.kind === 'corrected' && event.corrects !== undefined && !undone.has(event.id)
        ? [[event.corrects, event.id]]
        : [],
    ),
  );
}

/** Suggestions that wait for a yes or no, the newest first. */
export async function listSuggestions(database: ReboundDatabase = db): Promise<Suggestion[]> {
  const unplaced = await database.events.where('place').equals('unplaced').toArray();
  const events = await withCorrections(database, unplaced);
  const undone = deriveUndone(events);
  const answers = deriveAnswers(events);
  const kinds: readonly string[] = happeningKinds;
  const waiting = unplaced.filter(({ id, kind }) => kinds.includes(kind) && !undone.has(id) && !answers.has(id));
  const newestFirst = waiting.map(plainEvent).sort(byTime).reverse();
  return Promise.all(newestFirst.map(async (event) => ({ event, candidates: await candidatesOf(database, event) })));
}

async function candidatesOf(database: ReboundDatabase, event: ApplicationEvent): Promise<Application[]> {
  const found = await database.applications.bulkGet([...(event.candidates ?? [])]);
  return found.flatMap((application) => application ?? []).map(plainApplication);
}

/** The newest thing to tell that the person has not closed and that has not been taken back. */
export async function currentNews(): Promise<News | undefined> {
  const open = await db.nudges.where('state').anyOf('shown', 'seen').toArray();
  const told = await Promise.all(open.map(readNews));
  return told.flatMap((news) => news ?? []).sort((a, b) => byTime(b.event, a.event))[0];
}

async function readNews(nudge: Nudge): Promise<News | undefined> {
  const stored = await db.events.get(nudge.eventId);
  if (stored === undefined) return undefined;
  const events = await withCorrections(db, [stored]);
  if (deriveUndone(events).has(nudge.eventId)) return undefined;
  const answer = deriveAnswers(events).get(nudge.eventId);
  if (answer?.placedIn === null) return undefined;
  const id = stored.applicationId ?? answer?.placedIn;
  const application = id === undefined ? undefined : await db.applications.get(id);
  const event = plainEvent(stored);
  return {
    nudge,
    event,
    application: application === undefined ? undefined : plainApplication(application),
    candidates: application === undefined ? await candidatesOf(db, event) : [],
  };
}

export async function listSteps(eventId: EventId): Promise<StepRecord[]> {
  return db.steps.where('eventId').equals(eventId).toArray();
}

/** The posting looked at last, for "add this one". */
export async function latestPosting(): Promise<JobPosting | undefined> {
  return db.postings.orderBy('seenAt').last();
}

export async function adapterHealth(): Promise<ReadingRecord[]> {
  return db.readings.toArray();
}

export async function listRefusals(): Promise<Refusal[]> {
  return db.refusals.orderBy('at').reverse().limit(50).toArray();
}

/** All that the person would lose: the log and what they wrote. Applications are derived from it. */
export async function readEverything(): Promise<{ events: ApplicationEvent[]; steps: StepRecord[] }> {
  return db.transaction('r', db.events, db.steps, async () => ({
    events: (await db.events.toArray()).map(plainEvent).sort(byTime),
    steps: await db.steps.toArray(),
  }));
}

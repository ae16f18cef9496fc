// What pages read. Each is one small answer, made to be run again by `liveQuery` whenever the worker has written.
import type { Application } from '../domain/application';
import { asCorrected, deriveAnswers, deriveRelabelled, deriveUndone } from '../domain/corrected-log';
import { deriveApplication } from '../domain/derive';
import { type ApplicationEvent, type ApplicationId, companyIn, type EventId, isHappening } from '../domain/event';
import { byTime } from '../domain/event-order';
import { matchApplication } from '../domain/match';
import type { JobPosting } from '../domain/sighting';
import { database as db, type ReboundDatabase } from './database';
import { eventsOf, plainEvent, withCorrections } from './events';
import type { Nudge, ReadingRecord, Refusal, StepRecord } from './records';

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
  /** What the person said of an event: taken back, or read as what they say it was. */
  readonly relabelled: ReadonlyMap<EventId, ApplicationEvent>;
  /** Every event was taken back; `application` is what it was before. */
  readonly takenBack: boolean;
}

/** What the popup puts first. */
export interface News {
  readonly nudge: Nudge;
  readonly event: ApplicationEvent;
  /** `undefined` while the event is a suggestion. */
  readonly application: Application | undefined;
  readonly candidates: readonly Application[];
}

/** All applications, the one with the latest event first. */
export async function listApplications(): Promise<Application[]> {
  return db.applications.orderBy('updatedAt').reverse().toArray();
}

export async function readTimeline(id: ApplicationId): Promise<Timeline | undefined> {
  const all = await eventsOf(db, [id]);
  const current = await db.applications.get(id);
  // Without its corrections, for the names of one that was taken back whole.
  const application =
    current ??
    deriveApplication(
      id,
      all.filter(({ kind }) => kind !== 'corrected'),
    );
  if (application === undefined) return undefined;
  const answers = deriveAnswers(all);
  const events = asCorrected(all).filter(
    ({ id: event, kind, applicationId }) => isHappening(kind) && (applicationId ?? answers.get(event)?.placedIn) === id,
  );
  return {
    application,
    events: events.sort(byTime).reverse(),
    undone: corrections(all),
    relabelled: deriveRelabelled(all),
    takenBack: current === undefined,
  };
}

function corrections(events: readonly ApplicationEvent[]): Map<EventId, EventId> {
  const undone = deriveUndone(events);
  return new Map(
    events.flatMap(({ id, kind, corrects }): [EventId, EventId][] =>
      kind === 'corrected' && corrects !== undefined && undone.has(corrects) && !undone.has(id) ? [[corrects, id]] : [],
    ),
  );
}

/** Suggestions that wait for a yes or no, the newest first. */
export async function listSuggestions(database: ReboundDatabase = db): Promise<Suggestion[]> {
  const unplaced = await database.events.where('place').equals('unplaced').toArray();
  const events = await withCorrections(database, unplaced);
  const undone = deriveUndone(events);
  const answers = deriveAnswers(events);
  const waiting = asCorrected(events).filter(
    ({ id, applicationId, kind }) => applicationId === null && isHappening(kind) && !undone.has(id) && !answers.has(id),
  );
  const newestFirst = waiting.sort(byTime).reverse();
  return Promise.all(newestFirst.map(async (event) => ({ event, candidates: await candidatesOf(database, event) })));
}

/** As of now: what it may belong to may have come into the record after it. */
async function candidatesOf(database: ReboundDatabase, event: ApplicationEvent): Promise<Application[]> {
  const applications = await database.applications.toArray();
  const { company, role = null, postingKey = null, threadKey = null } = event.details;
  const named = { company: companyIn(event.details) || null, companyGuessed: company === undefined };
  const match = matchApplication({ ...named, role, postingKey, threadKey }, applications);
  const fitting = match.kind === 'none' ? [] : match.kind === 'same' ? [match.id] : match.ids;
  const ids = [...new Set([...(event.candidates ?? []), ...fitting])];
  return ids.flatMap((id) => applications.find((application) => application.id === id) ?? []);
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
  const event = asCorrected(events).find((one) => one.id === stored.id) ?? plainEvent(stored);
  return {
    nudge,
    event,
    application,
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

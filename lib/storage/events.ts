// The log and the cache derived from it. Everything here runs inside the caller's transaction and awaits nothing else.

import type { Table } from 'dexie';
import { deriveApplication } from '../domain/derive';
import type { ApplicationEvent, ApplicationId, EventId } from '../domain/event';
import type { ReboundDatabase } from './database';
import type { StoredEvent } from './records';

export function store(event: ApplicationEvent): StoredEvent {
  return { ...event, place: event.applicationId ?? 'unplaced' };
}

/** Without what only the table needs. */
export function plainEvent({ place: _, ...event }: StoredEvent): ApplicationEvent {
  return event;
}

/**
 * Appends what is not there yet, by `dedupeKey`, and brings the cache up to date. What was erased stays erased.
 * Needs a transaction over `logTables`.
 * @returns the events that were really new.
 */
export async function appendEvents(
  db: ReboundDatabase,
  events: readonly ApplicationEvent[],
): Promise<readonly ApplicationEvent[]> {
  const keys = events.map(({ dedupeKey }) => dedupeKey);
  const known = new Set((await db.events.where('dedupeKey').anyOf(keys).toArray()).map(({ dedupeKey }) => dedupeKey));
  const forgotten = await forgottenOf(db, keys);
  const fresh = events.filter(({ dedupeKey }) => !known.has(dedupeKey) && !forgotten.has(dedupeKey));
  await db.events.bulkAdd(fresh.map(store));
  await putApplications(db, await touchedBy(db, fresh));
  return fresh;
}

/** Those of `keys` whose facts the person had erased. */
export async function forgottenOf(db: ReboundDatabase, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const marks = await db.forgotten.bulkGet(keys.map(hashOf));
  return new Set(keys.filter((_, index) => marks[index] !== undefined));
}

/** The tables that appending needs. */
export function logTables(db: ReboundDatabase): Table[] {
  return [db.events, db.applications, db.forgotten];
}

/** A mark by which a key is recognised but not read. Nobody attacks it: 53 bits are enough for a life of mails. */
export function hashOf(key: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16);
}

/** The applications whose story `events` change: their own, and those of whatever they correct. */
export async function touchedBy(db: ReboundDatabase, events: readonly ApplicationEvent[]): Promise<Set<ApplicationId>> {
  const related = await withCorrections(db, await targetsOf(db, events));
  return new Set([...events, ...related].flatMap(({ applicationId }) => applicationId ?? []));
}

/** What `events` correct, and what that corrects in turn. */
export async function targetsOf(db: ReboundDatabase, events: readonly ApplicationEvent[]): Promise<StoredEvent[]> {
  const climbed = new Map<EventId, StoredEvent>();
  let named = events.flatMap(({ corrects }) => corrects ?? []);
  while (named.length > 0) {
    const targets = (await db.events.bulkGet(named)).filter((event) => event !== undefined);
    const fresh = targets.filter(({ id }) => !climbed.has(id));
    for (const event of fresh) climbed.set(event.id, event);
    named = fresh.flatMap(({ corrects }) => corrects ?? []);
  }
  return [...climbed.values()];
}

/** Recomputes the cached applications `ids` from the log. */
export async function putApplications(db: ReboundDatabase, ids: ReadonlySet<ApplicationId>): Promise<void> {
  if (ids.size === 0) return;
  const events = await eventsOf(db, [...ids]);
  const derived = [...ids].map((id) => ({ id, application: deriveApplication(id, events) }));
  await db.applications.bulkDelete(derived.filter(({ application }) => application === undefined).map(({ id }) => id));
  await db.applications.bulkPut(derived.flatMap(({ application }) => application ?? []));
}

/** Everything that bears on `ids`: their events, the suggestions confirmed into them, corrections of either. */
export async function eventsOf(
  db: ReboundDatabase,
  ids: readonly ApplicationId[],
): Promise<readonly ApplicationEvent[]> {
  const own = await db.events.where('applicationId').anyOf(ids).toArray();
  const named = own.flatMap(({ corrects }) => corrects ?? []);
  const suggestions = (await db.events.bulkGet(named)).filter((event) => event !== undefined);
  return withCorrections(db, [...own, ...suggestions]);
}

/** `events`, each once, with the corrections of them, and the corrections of those. */
export async function withCorrections(
  db: ReboundDatabase,
  events: readonly StoredEvent[],
): Promise<readonly ApplicationEvent[]> {
  const all = new Map<EventId, StoredEvent>(events.map((event) => [event.id, event]));
  let unread = [...all.keys()];
  while (unread.length > 0) {
    const corrections = await db.events.where('corrects').anyOf(unread).toArray();
    const fresh = corrections.filter(({ id }) => !all.has(id));
    for (const event of fresh) all.set(event.id, event);
    unread = fresh.map(({ id }) => id);
  }
  return [...all.values()].map(plainEvent);
}

/** Derives every application anew. A repair, and the proof that the cache is only a cache. */
export async function rebuild(db: ReboundDatabase): Promise<void> {
  await db.transaction('rw', db.events, db.applications, async () => {
    const events = (await db.events.toArray()).map(plainEvent);
    const ids = new Set(events.flatMap(({ applicationId }) => applicationId ?? []));
    await db.applications.clear();
    await putApplications(db, ids);
  });
}

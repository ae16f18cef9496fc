// Writes what a plan says, one transaction per fact: killed anywhere, either all of it is there or nothing.
import type { Application } from '../domain/application';
import type { ApplicationEvent } from '../domain/event';
import { nudgeDueAt } from '../domain/nudge';
import { type Plan, type PlanContext, type SeenPosting, siteKey } from '../domain/plan';
import { mailKeys, planMail } from '../domain/plan-mail';
import { planStatuses, siteStatusesOf, statusKeys } from '../domain/plan-statuses';
import { applyingTakesMs, planSubmission } from '../domain/plan-submission';
import type {
  MailSighting,
  PostingSighting,
  ReadingSighting,
  StatusesSighting,
  StatusRow,
  SubmissionSighting,
} from '../domain/sighting';
import type { RecordReply, Settings } from '../messages/protocol';
import type { ReboundDatabase } from './database';
import { appendEvents, forgottenOf, logTables, plainEvent, withCorrections } from './events';
import { closeNudgesOf } from './nudges';
import type { Nudge } from './records';

export interface RecordContext extends PlanContext {
  readonly settings: Settings;
}

/** Of a fact that the person had erased. */
const notAgain: RecordReply = { outcome: 'known', nudgeId: null };

/** Postings are kept to recognise a later mail or confirmation page, not as a history of browsing. */
const postingsKeptMs = 45 * 24 * 60 * 60 * 1000;

export async function recordMail(
  db: ReboundDatabase,
  sighting: MailSighting,
  context: RecordContext,
): Promise<RecordReply> {
  return db.transaction('rw', [...logTables(db), db.postings, db.nudges], async () => {
    const keys = mailKeys(sighting);
    // Row and message are one mail: whoever forgot it under one key does not want it back under the other.
    if ((await forgottenOf(db, [keys.message, keys.row])).size > 0) return notAgain;
    const earlier = await db.events.where('dedupeKey').anyOf([keys.message, keys.row]).toArray();
    const plan = planMail(
      sighting,
      {
        applications: await db.applications.toArray(),
        earlier: await withCorrections(db, earlier),
        postings: await db.postings.toArray(),
      },
      context,
    );
    return carryOut(db, plan, context);
  });
}

export async function recordSubmission(
  db: ReboundDatabase,
  sighting: SubmissionSighting,
  context: RecordContext,
): Promise<RecordReply> {
  return db.transaction('rw', [...logTables(db), db.postings, db.nudges], async () => {
    const { key } = sighting.submission;
    const named = key === null ? undefined : await db.postings.get(key);
    const postings = named === undefined ? await findRecent(db, sighting.adapter, context) : [named];
    // Else a reloaded confirmation page brought back the look at its posting, or took another posting for it.
    const applied = [key ?? postings[0]?.key].flatMap((one) => (one === undefined ? [] : siteKey(one, 'applied')));
    if ((await forgottenOf(db, applied)).size > 0) return notAgain;
    const keys = [...applied, ...postings.map((posting) => siteKey(posting.key, 'posting'))];
    const earlier = await db.events.where('dedupeKey').anyOf(keys).toArray();
    const applications = await db.applications.toArray();
    return carryOut(db, planSubmission(sighting, { postings, earlier, applications }, context), context);
  });
}

/** Postings of a site that one may be applying for right now, the one looked at last first. */
async function findRecent(db: ReboundDatabase, site: string, { now }: RecordContext): Promise<SeenPosting[]> {
  const recent = await db.postings
    .where('seenAt')
    .aboveOrEqual(now - applyingTakesMs)
    .sortBy('seenAt');
  return recent.filter(({ adapter }) => adapter === site).reverse();
}

export async function recordStatuses(
  db: ReboundDatabase,
  sighting: StatusesSighting,
  context: RecordContext,
): Promise<RecordReply> {
  return db.transaction('rw', [...logTables(db), db.nudges, db.readings], async () => {
    const bySite = await db.events.where('[source.by+source.adapter]').equals(['site', sighting.adapter]).toArray();
    const known = siteStatusesOf(await withCorrections(db, bySite));
    const seen = await db.events.where('dedupeKey').anyOf(statusKeys(sighting.rows)).toArray();
    const lastSeenAt = (await db.readings.get([sighting.adapter, 'statuses']))?.lastFoundAt ?? null;
    const applications = await db.applications.toArray();
    const rows = await withoutForgotten(db, sighting.rows, applications);
    const state = { known, earlier: seen.map(plainEvent), applications, lastSeenAt };
    return carryOut(db, planStatuses({ ...sighting, rows }, state, context), context);
  });
}

/** A list goes on naming what was forgotten, and moves it on; that is heard again only for an application that is here. */
async function withoutForgotten(db: ReboundDatabase, rows: readonly StatusRow[], applications: readonly Application[]) {
  const held = new Set(applications.flatMap(({ postingKeys }) => postingKeys));
  const forgotten = await forgottenOf(db, statusKeys(rows));
  return rows.filter((row) => held.has(row.key) || !statusKeys([row]).some((key) => forgotten.has(key)));
}

export async function recordPosting(
  db: ReboundDatabase,
  { posting, adapter }: PostingSighting,
  { now }: RecordContext,
): Promise<RecordReply> {
  return db.transaction('rw', db.postings, async () => {
    await db.postings.put({ ...posting, adapter, seenAt: now });
    await db.postings
      .where('seenAt')
      .below(now - postingsKeptMs)
      .delete();
    return { outcome: 'known', nudgeId: null };
  });
}

export async function recordReading(
  db: ReboundDatabase,
  { adapter, part, kind, missing }: ReadingSighting,
  { now }: RecordContext,
): Promise<RecordReply> {
  return db.transaction('rw', db.readings, async () => {
    const before = await db.readings.get([adapter, part]);
    const base = before ?? { adapter, part, found: 0, broken: 0, lastFoundAt: null, lastBrokenAt: null, missing: [] };
    await db.readings.put(
      kind === 'found'
        ? { ...base, found: base.found + 1, lastFoundAt: now }
        : { ...base, broken: base.broken + 1, lastBrokenAt: now, missing },
    );
    return { outcome: 'ignored', nudgeId: null };
  });
}

/** Appends the plan's events and makes the nudges for those to tell of. Runs inside the caller's transaction. */
async function carryOut(db: ReboundDatabase, plan: Plan, context: RecordContext): Promise<RecordReply> {
  if (plan.events.length === 0) return { outcome: plan.outcome, nudgeId: null };
  const fresh = await appendEvents(db, plan.events);
  await closeNudgesOf(
    db,
    fresh.flatMap(({ kind, corrects }) => (kind === 'corrected' && corrects !== undefined ? corrects : [])),
  );
  const nudges = fresh.filter(({ id }) => plan.tellOf.includes(id)).map((event) => makeNudge(event, context));
  await db.nudges.bulkAdd(nudges);
  const now = nudges.find(({ dueAt }) => dueAt <= context.now);
  return { outcome: fresh.length > 0 ? plan.outcome : 'known', nudgeId: now?.id ?? null };
}

/** It waits even when it is due now: telling comes after writing, and is made up for when the worker dies between. */
function makeNudge(event: ApplicationEvent, { now, newId, settings }: RecordContext): Nudge {
  return { id: newId(), eventId: event.id, dueAt: nudgeDueAt(now, settings.tellMe), state: 'waiting' };
}

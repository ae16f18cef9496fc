// Forgetting, after anything that can happen: nothing of the application comes back, nothing of another one goes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day, makeContext } from '@/tests/support/make';
import {
  type Act,
  anyActs,
  copyWorld,
  isSighted,
  perform,
  pick,
  readLog,
  type Sighted,
  see,
  type World,
} from '@/tests/support/world';
import { deriveAnswers } from '../domain/corrected-log';
import { deriveHappenings } from '../domain/derive';
import { type ApplicationEvent, type ApplicationId, isHappening } from '../domain/event';
import { undoEvent } from './commands';
import { ReboundDatabase } from './database';
import { rebuild } from './events';
import { forgetApplication } from './forget';
import { listSuggestions } from './queries';

let count = 0;
const freshName = () => `forget-anything-${++count}`;

const applicationsOf = ({ db }: World) => db.applications.toArray();

/** The events that tell of `id` or did before they were taken back, what put them there, and what waits for it alone. */
function factsOf(id: ApplicationId, log: readonly ApplicationEvent[]): ApplicationEvent[] {
  const counted = new Set(deriveHappenings(id, log).map((event) => event.id));
  const answers = deriveAnswers(log);
  return log.filter((event) => {
    if (event.applicationId === id) return isHappening(event.kind) || (event.kind === 'confirmed' && isByPerson(event));
    const { candidates = [] } = event;
    const waits = event.applicationId === null && !answers.get(event.id)?.placedIn && candidates.length > 0;
    return counted.has(event.id) || (waits && !mayBeAnothers(event, id, log));
  });
}

const isByPerson = ({ source }: ApplicationEvent) => source.by === 'user';

function mayBeAnothers(
  { id, candidates = [] }: ApplicationEvent,
  than: ApplicationId,
  log: readonly ApplicationEvent[],
) {
  const tried = log.filter(({ kind, corrects }) => kind === 'confirmed' && corrects === id);
  return [...candidates, ...tried.map(({ applicationId }) => applicationId)].some((one) => one !== than);
}

async function expectNothingOf(world: World, gone: ReadonlySet<ApplicationId>, keys: ReadonlySet<string>) {
  const log = await readLog(world);
  const named = log.flatMap(({ applicationId, candidates = [] }) => [applicationId, ...candidates]);
  expect(named.filter((id) => id !== null && gone.has(id))).toEqual([]);
  expect(log.filter(({ dedupeKey }) => keys.has(dedupeKey))).toEqual([]);
  expect((await applicationsOf(world)).filter(({ id }) => gone.has(id))).toEqual([]);
  const ids = new Set(log.map(({ id }) => id));
  const written = [...(await world.db.nudges.toArray()), ...(await world.db.steps.toArray())];
  expect(written.filter(({ eventId }) => !ids.has(eventId))).toEqual([]);
}

async function expectOthersUnchanged(before: World, after: World, id: ApplicationId) {
  const others = (await applicationsOf(before)).filter((one) => one.id !== id);
  expect(await applicationsOf(after)).toEqual(others);
  await rebuild(after.db);
  expect(await applicationsOf(after)).toEqual(others);
  const left = new Set((await readLog(after)).map((event) => event.id));
  const theirs = (await readLog(before)).filter((event) => event.applicationId !== null && event.applicationId !== id);
  expect(theirs.filter((event) => isHappening(event.kind) && !left.has(event.id))).toEqual([]);
  const waiting = (await listSuggestions(before.db)).map(({ event }) => event);
  const log = await readLog(before);
  const anothers = waiting.filter((event) => mayBeAnothers(event, id, log));
  expect(anothers.filter((event) => !left.has(event.id))).toEqual([]);
}

/** Any undoing of what is left does the same to the others as it would have done without forgetting. */
async function expectSameUndoing(before: World, after: World, id: ApplicationId, undoes: readonly number[]) {
  const world = await copyWorld(after, freshName());
  for (const [index, which] of undoes.entries()) {
    const known = new Set((await readLog(before)).map((event) => event.id));
    const both = (await readLog(world)).filter((event) => known.has(event.id));
    const eventId = pick(both, which)?.id;
    if (eventId === undefined) break;
    const now = day('2026-03-12') + index;
    const context = () => makeContext({ now, newId: () => `undo-${index}` });
    await undoEvent(before.db, { eventId }, context());
    await undoEvent(world.db, { eventId }, context());
    expect(await applicationsOf(world)).toEqual((await applicationsOf(before)).filter((one) => one.id !== id));
  }
  await world.db.delete();
}

/** What the pages showed of the forgotten, they show again, in a list or opened. */
async function expectReadingChangesNothing(after: World, facts: readonly ApplicationEvent[], seen: readonly Sighted[]) {
  const world = await copyWorld(after, freshName());
  const held = new Set((await applicationsOf(world)).flatMap(({ postingKeys }) => postingKeys));
  const log = await readLog(world);
  const keys = new Set(facts.map(({ dedupeKey }) => dedupeKey.replace(/:row$/, '')));
  const rows = new Set(
    facts.flatMap(({ source, details, kind }) => (source.by === 'site' && kind !== 'saved' ? details.postingKey : [])),
  );
  for (const act of seen) {
    const key = `indeed:${act.nr}`;
    if (act.act === 'posting') await see(world, act);
    if (act.act === 'mail' && keys.has(`mail:gmail:mail-${act.nr}`)) {
      await see(world, act);
      await see(world, { ...act, part: act.part === 'rows' ? 'openMessage' : 'rows' });
    }
    if (act.act === 'submission' && keys.has(`site:${key}:applied`)) await see(world, act);
    if (act.act === 'statuses' && rows.has(key) && !held.has(key)) await see(world, act);
  }
  expect(await readLog(world)).toEqual(log);
  await world.db.delete();
}

async function live(acts: readonly Act[], undoes: readonly number[]) {
  const world: World = { db: new ReboundDatabase(freshName()), minute: 0 };
  const gone = new Set<ApplicationId>();
  const goneKeys = new Set<string>();
  const seen: Sighted[] = [];
  for (const act of acts) {
    if (isSighted(act)) {
      await see(world, act);
      seen.push(act);
    } else if (act.act !== 'forget') {
      await perform(world, act);
      // Who brings a mail back has thought better of forgetting it.
      if (act.act === 'import') goneKeys.delete(`mail:gmail:mail-${act.nr}`);
    } else {
      const log = await readLog(world);
      const id = pick([...new Set(log.flatMap(({ applicationId }) => applicationId ?? []))].sort(), act.which);
      if (id === undefined) continue;
      const before = await copyWorld(world, freshName());
      await forgetApplication(world.db, { applicationId: id });
      const facts = factsOf(id, log);
      gone.add(id);
      for (const { dedupeKey } of facts) goneKeys.add(dedupeKey);
      await expectOthersUnchanged(before, world, id);
      await expectSameUndoing(before, world, id, undoes);
      await expectReadingChangesNothing(world, facts, seen);
      await before.db.delete();
    }
    await expectNothingOf(world, gone, goneKeys);
  }
  await world.db.delete();
}

it('whatever came before and comes after: the forgotten never comes back, the others stay as they were', async () => {
  await fc.assert(fc.asyncProperty(anyActs, fc.array(fc.nat({ max: 40 }), { maxLength: 4 }), live), { numRuns: 150 });
});

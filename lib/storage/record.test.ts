import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog } from '@/tests/support/arbitraries';
import { db } from '@/tests/support/database';
import { day, makeContext, makeMail, makePosting, makeVerdict } from '@/tests/support/make';
import type { EventId } from '../domain/event';
import type { SiteStatus, StatusesSighting } from '../domain/sighting';
import { importEverything } from './backup';
import { addApplication, confirmSuggestion, declineSuggestion, NotFoundError, undoEvent } from './commands';
import { appendEvents, logTables, plainEvent, rebuild } from './events';
import { listSuggestions } from './queries';
import { recordMail, recordPosting, recordStatuses, recordSubmission } from './record';

const at = (text: string) => makeContext({ now: day(text) });
const confirmation = makeMail({
  messageKey: 'first',
  receivedAt: day('2026-03-03'),
  verdict: makeVerdict({ label: 'application_confirmation' }),
});

describe('one application', () => {
  it('seen as posting, submission, confirmation mail and rejection mail has four events', async () => {
    const { seenAt: _, adapter: __, ...posting } = makePosting();
    await recordPosting(db, { of: 'posting', adapter: 'indeed', posting }, at('2026-03-02'));
    await recordSubmission(
      db,
      { of: 'submission', adapter: 'indeed', submission: { key: null, signs: ['address', 'container'] } },
      { ...at('2026-03-02'), now: day('2026-03-02') + 60_000 },
    );
    await recordMail(db, confirmation, at('2026-03-03'));
    await recordMail(db, makeMail(), at('2026-03-10'));

    const applications = await db.applications.toArray();
    expect(applications).toHaveLength(1);
    expect(applications[0]).toMatchObject({ status: 'rejected', role: 'Data Gardener', location: 'Leeds' });
    const kinds = (await db.events.toArray()).sort((a, b) => a.happenedAt - b.happenedAt).map(({ kind }) => kind);
    expect(kinds).toEqual(['saved', 'applied', 'acknowledged', 'rejected']);
  });
});

describe('a mail that says more once it is opened', () => {
  const invitation = makeVerdict({ label: 'interview_invitation' });
  const row = makeMail({ part: 'rows', verdict: invitation });
  const opened = makeMail({ verdict: { ...invitation, interviewAt: '2026-12-03T14:30' } });

  it('tells the application when to talk, without a second nudge', async () => {
    await recordMail(db, row, at('2026-03-10'));
    expect(await recordMail(db, opened, at('2026-03-10'))).toEqual({ outcome: 'recorded', nudgeId: null });
    expect(await db.applications.toArray()).toMatchObject([{ status: 'interview', interviewAt: '2026-12-03T14:30' }]);
    expect(await db.nudges.count()).toBe(1);
    const before = await db.applications.toArray();
    await rebuild(db);
    expect(await db.applications.toArray()).toEqual(before);
  });

  it('does so too when its row had got its yes before', async () => {
    await recordMail(db, { ...row, verdict: { ...invitation, confidence: 0.6 } }, at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    await confirmSuggestion(db, { eventId: suggestion.event.id, applicationId: null }, at('2026-03-10'));
    await recordMail(db, opened, at('2026-03-10'));
    expect(await db.applications.toArray()).toMatchObject([{ interviewAt: '2026-12-03T14:30' }]);
  });
});

describe('the same mail', () => {
  it('reported by three tabs at once makes one event and one nudge', async () => {
    const replies = await Promise.all([1, 2, 3].map(() => recordMail(db, makeMail(), at('2026-03-10'))));
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'recorded']);
    expect(replies.filter(({ nudgeId }) => nudgeId !== null)).toHaveLength(1);
    expect(await db.events.count()).toBe(1);
    expect(await db.nudges.count()).toBe(1);
  });

  it('after it was undone stays undone when it is read again', async () => {
    await recordMail(db, makeMail(), at('2026-03-10'));
    const [event] = await db.events.toArray();
    if (event === undefined) throw new Error('nothing was recorded');
    await undoEvent(db, { eventId: event.id }, at('2026-03-10'));
    expect((await recordMail(db, makeMail(), at('2026-03-11'))).outcome).toBe('known');
    expect(await db.applications.count()).toBe(0);
    expect(await db.nudges.where('state').equals('closed').count()).toBe(1);
  });
});

describe('a row that the whole mail takes back', () => {
  it('is told of no more, and no badge stays behind', async () => {
    await recordMail(db, makeMail({ part: 'rows' }), at('2026-03-10'));
    const letter = makeMail({ verdict: makeVerdict({ label: 'job_alert_newsletter', company: null }) });
    await recordMail(db, letter, at('2026-03-10'));
    expect(await db.applications.count()).toBe(0);
    expect(await db.nudges.where('state').notEqual('closed').count()).toBe(0);
  });
});

describe('a command whose answer was lost', () => {
  it('sent again under the same id changes nothing, and answers the same', async () => {
    const context = at('2026-03-10');
    const fields = { company: 'Juniper Lane', role: '', location: '', url: '', postingKey: null };
    const send = () => addApplication(db, { ...fields, kind: 'applied', happenedAt: context.now }, context);
    expect(await send()).toEqual(await send());
    expect(await db.applications.count()).toBe(1);
  });

  it('about something that is gone fails as just that', async () => {
    const eventId = crypto.randomUUID() as EventId;
    await expect(undoEvent(db, { eventId }, at('2026-03-10'))).rejects.toThrow(NotFoundError);
  });
});

describe('a suggestion', () => {
  it('made before its application came into the record is offered to it all the same', async () => {
    const unsure = (messageKey: string, label: 'rejection' | 'application_confirmation') =>
      recordMail(
        db,
        makeMail({ messageKey, threadKey: null, verdict: makeVerdict({ label, confidence: 0.6 }) }),
        at('2026-03-10'),
      );
    await unsure('first', 'application_confirmation');
    await unsure('second', 'rejection');
    const [, first] = await listSuggestions(db);
    if (first === undefined) throw new Error('two should wait');
    await confirmSuggestion(db, { eventId: first.event.id, applicationId: null }, at('2026-03-10'));
    const [second] = await listSuggestions(db);
    expect(second?.candidates).toMatchObject([{ company: 'Juniper Lane' }]);
  });

  const doubtful = makeMail({ verdict: makeVerdict({ confidence: 0.6 }) });

  it('waits, and becomes an application with a yes', async () => {
    await recordMail(db, doubtful, at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    expect(await db.applications.count()).toBe(0);
    await confirmSuggestion(db, { eventId: suggestion.event.id, applicationId: null }, at('2026-03-10'));
    expect(await db.applications.toArray()).toMatchObject([{ status: 'rejected', company: 'Juniper Lane' }]);
    expect(await listSuggestions(db)).toEqual([]);
  });

  it('answered twice, in two windows, is answered once', async () => {
    await recordMail(db, doubtful, at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    const { id: eventId } = suggestion.event;
    const yes = () => confirmSuggestion(db, { eventId, applicationId: null }, at('2026-03-10'));
    await Promise.all([yes(), yes()]);
    expect(await db.applications.count()).toBe(1);
  });

  it('declined is gone from the list and from the nudges', async () => {
    await recordMail(db, doubtful, at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    await declineSuggestion(db, { eventId: suggestion.event.id }, at('2026-03-10'));
    expect(await listSuggestions(db)).toEqual([]);
    expect(await db.nudges.where('state').notEqual('closed').count()).toBe(0);
  });
});

describe('“my applications” on a job site', () => {
  const page = (...statuses: SiteStatus[]): StatusesSighting => ({
    of: 'statuses',
    adapter: 'indeed',
    rows: statuses.map((status, index) => ({
      key: `indeed:${index}`,
      title: `Role number ${index + 1000}`,
      company: 'Juniper Lane',
      location: null,
      status,
      wording: status,
      statusOn: '2026-03-01',
    })),
  });

  it('tells only of what changed since it was last seen', async () => {
    await recordStatuses(db, page('applied', 'rejected', 'viewed'), at('2026-03-05'));
    expect(await db.nudges.count()).toBe(0);
    const reply = await recordStatuses(db, page('rejected', 'rejected', 'viewed'), at('2026-03-09'));
    expect(reply.outcome).toBe('recorded');
    expect(await db.nudges.count()).toBe(1);
    expect(await db.applications.where('updatedAt').equals(day('2026-03-09')).toArray()).toMatchObject([
      { status: 'rejected', role: 'Role number 1000' },
    ]);
  });

  it('read twice adds nothing', async () => {
    await recordStatuses(db, page('applied', 'rejected'), at('2026-03-05'));
    const before = await db.events.count();
    await recordStatuses(db, page('applied', 'rejected'), at('2026-03-06'));
    expect(await db.events.count()).toBe(before);
  });
});

describe('the cache of applications', () => {
  it('is only a cache: rebuilding it changes nothing, for any log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        await Promise.all([db.events.clear(), db.applications.clear()]);
        await db.transaction('rw', logTables(db), async () => appendEvents(db, log));
        await rebuild(db);
        const once = await db.applications.toArray();
        await rebuild(db);
        expect(await db.applications.toArray()).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it('grown event by event equals the one rebuilt from the whole log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        await Promise.all([db.events.clear(), db.applications.clear()]);
        for (const event of log) await db.transaction('rw', logTables(db), async () => appendEvents(db, [event]));
        const grown = await db.applications.toArray();
        await rebuild(db);
        expect(grown).toEqual(await db.applications.toArray());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file', () => {
  it('imported twice is there once', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (events) => {
        await Promise.all([db.events.clear(), db.applications.clear()]);
        await importEverything(db, { events, steps: [] });
        await importEverything(db, { events, steps: [] });
        const stored = (await db.events.toArray()).map(plainEvent);
        expect(stored.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

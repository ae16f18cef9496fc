import { describe, expect, it } from 'vitest';
import { db } from '@/tests/support/database';
import { day, makeContext, makeEvent, makeMail, makePosting, makeVerdict } from '@/tests/support/make';
import type { ApplicationId, EventId } from '../domain/event';
import type { SiteStatus } from '../domain/sighting';
import { importEverything } from './backup';
import { addApplication, confirmSuggestion, undoEvent } from './commands';
import { forgetApplication } from './forget';
import { listSuggestions } from './queries';
import { recordMail, recordPosting, recordStatuses, recordSubmission } from './record';

const at = (text: string) => makeContext({ now: day(text) });

describe('forgetting', () => {
  it('is kept to: reading the same mail tomorrow does not bring it back', async () => {
    await recordMail(db, makeMail(), at('2026-03-10'));
    const [application] = await db.applications.toArray();
    await forgetApplication(db, { applicationId: application?.id as ApplicationId });
    expect((await recordMail(db, makeMail(), at('2026-03-11'))).outcome).toBe('known');
    expect(await db.events.count()).toBe(0);
    expect(JSON.stringify(await db.forgotten.toArray())).not.toContain(makeMail().messageKey);
  });

  it('takes the suggestions along that could only be about this application', async () => {
    await recordMail(db, makeMail(), at('2026-03-10'));
    await recordMail(
      db,
      makeMail({ messageKey: 'second', verdict: makeVerdict({ confidence: 0.6 }) }),
      at('2026-03-10'),
    );
    const [application] = await db.applications.toArray();
    await forgetApplication(db, { applicationId: application?.id as ApplicationId });
    expect(await db.events.count()).toBe(0);
  });

  it('takes along what an opened mail said more of such a suggestion', async () => {
    await recordMail(db, makeMail(), at('2026-03-10'));
    const verdict = makeVerdict({ confidence: 0.6 });
    await recordMail(db, makeMail({ part: 'rows', messageKey: 'second', verdict }), at('2026-03-10'));
    const opened = makeMail({ messageKey: 'second', verdict: { ...verdict, keepInTouch: true } });
    expect((await recordMail(db, opened, at('2026-03-10'))).outcome).toBe('suggested');
    expect((await listSuggestions(db)).map(({ event }) => event.details)).toMatchObject([{ keepInTouch: true }]);
    const [application] = await db.applications.toArray();
    await forgetApplication(db, { applicationId: application?.id as ApplicationId });
    expect(await db.events.count()).toBe(0);
  });

  it('really erases: no event, nudge or written word of the application is left', async () => {
    await recordMail(db, makeMail({ verdict: makeVerdict({ confidence: 0.6 }) }), at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    const { id: eventId } = suggestion.event;
    const { applicationId } = await confirmSuggestion(db, { eventId, applicationId: null }, at('2026-03-10'));
    await db.steps.put({ eventId, stepId: 'name-it', state: 'done', answer: 'tired', at: 1 });
    await forgetApplication(db, { applicationId: applicationId as ApplicationId });
    const left = await Promise.all([db.events, db.applications, db.nudges, db.steps].map((table) => table.count()));
    expect(left).toEqual([0, 0, 0, 0]);
  });
});

let minute = 0;
const next = () => {
  minute += 1;
  return makeContext({ now: day('2026-03-10') + minute * 60_000 });
};
const applications = () => db.applications.toArray();
const forget = (id: ApplicationId | null) => forgetApplication(db, { applicationId: id as ApplicationId });
const place = (eventId: EventId) => confirmSuggestion(db, { eventId, applicationId: null }, next());
const undo = (eventId: EventId | null) => undoEvent(db, { eventId: eventId as EventId }, next());

async function readDoubtful(part: 'rows' | 'openMessage' = 'openMessage'): Promise<EventId> {
  await recordMail(db, makeMail({ part, verdict: makeVerdict({ confidence: 0.6 }) }), next());
  const [event] = await db.events.toArray();
  if (event === undefined) throw new Error('nothing was recorded');
  return event.id;
}

describe('forgetting, of a mail that belongs to another application by now,', () => {
  it('leaves the mail there, and erases that it was ever placed elsewhere: no undoing leads back', async () => {
    const mail = await readDoubtful();
    const mistake = await place(mail);
    await undo(mistake.eventId);
    const right = await place(mail);
    await forget(mistake.applicationId);
    expect(await applications()).toMatchObject([{ id: right.applicationId, status: 'rejected' }]);
    await undo(right.eventId);
    expect(await applications()).toEqual([]);
    expect((await listSuggestions(db)).map(({ event }) => event.id)).toEqual([mail]);
  });

  it('leaves the mail to nobody when its place is taken back, though it lay elsewhere even before', async () => {
    const mail = await readDoubtful();
    const first = await place(mail);
    const { eventId: firstBack } = await undo(first.eventId);
    const mistake = await place(mail);
    const { eventId: mistakeBack } = await undo(mistake.eventId);
    const right = await place(mail);
    await undo(firstBack);
    await undo(mistakeBack);
    const before = await applications();
    expect(before).toMatchObject([{ id: right.applicationId }]);
    await forget(mistake.applicationId);
    expect(await applications()).toEqual(before);
    await undo(right.eventId);
    expect(await applications()).toEqual([]);
    expect((await listSuggestions(db)).map(({ event }) => event.id)).toEqual([mail]);
  });

  it('leaves what was taken back and brought back while it was placed wrongly', async () => {
    const mail = await readDoubtful();
    const mistake = await place(mail);
    const { eventId: takenBack } = await undo(mail);
    await undo(takenBack);
    await undo(mistake.eventId);
    await place(mail);
    const before = await applications();
    await forget(mistake.applicationId);
    expect(await applications()).toEqual(before);
  });

  it('leaves what the opened mail said when it placed itself wrongly', async () => {
    const mail = await readDoubtful('rows');
    await recordMail(db, makeMail({ verdict: makeVerdict({ reason: 'volume' }) }), next());
    const mistake = await db.events.where('corrects').equals(mail).first();
    await undo(mistake?.id ?? null);
    await place(mail);
    const before = await applications();
    expect(before).toMatchObject([{ reason: 'volume' }]);
    await forget(mistake?.applicationId ?? null);
    expect(await applications()).toEqual(before);
    expect((await recordMail(db, makeMail(), next())).outcome).toBe('known');
  });

  it('leaves it also when another computer had it in the forgotten application', async () => {
    await recordMail(db, makeMail(), next());
    const before = await applications();
    const [{ dedupeKey = '' } = {}] = await db.events.toArray();
    const theirs = makeEvent({ kind: 'rejected', dedupeKey });
    const takenBack = makeEvent({ kind: 'corrected', corrects: theirs.id });
    const broughtBack = makeEvent({ kind: 'corrected', corrects: takenBack.id });
    const events = [theirs, takenBack, broughtBack, makeEvent({ kind: 'applied' })];
    await importEverything(db, { events, steps: [] });
    expect(await applications()).toHaveLength(2);
    await forget(theirs.applicationId);
    expect(await applications()).toEqual(before);
  });
});

describe('what was forgotten does not come back', () => {
  const { seenAt: _, adapter, ...posting } = makePosting();
  const seePosting = () => recordPosting(db, { of: 'posting', adapter, posting }, next());
  const submission = { key: posting.key, signs: ['address', 'box'] };
  const submit = () => recordSubmission(db, { of: 'submission', adapter, submission }, next());
  const list = (status: SiteStatus) => {
    const row = { ...posting, status, wording: status, statusOn: null };
    return recordStatuses(db, { of: 'statuses', adapter, rows: [row] }, next());
  };
  const forgetAll = async () => {
    for (const { id } of await applications()) await forget(id);
  };

  it.each([
    ['rows', 'openMessage'],
    ['openMessage', 'rows'],
  ] as const)('when a mail of %s is read again, as %s', async (part, other) => {
    await recordMail(db, makeMail({ part }), next());
    await forgetAll();
    expect((await recordMail(db, makeMail({ part: other }), next())).outcome).toBe('known');
    expect(await db.events.count()).toBe(0);
  });

  it('when its mail is read again after the look at a posting that fits', async () => {
    await recordMail(db, makeMail(), next());
    await forgetAll();
    await seePosting();
    await recordMail(db, makeMail(), next());
    expect(await db.events.count()).toBe(0);
  });

  it('when its confirmation page is loaded again, also not as another posting', async () => {
    await list('applied');
    await forgetAll();
    const other = { ...posting, key: 'indeed:fedcba9876543210' };
    await recordPosting(db, { of: 'posting', adapter, posting: other }, next());
    await submit();
    await seePosting();
    await submit();
    expect(await db.events.count()).toBe(0);
  });

  it('when a list of applications still names it, or moves it on', async () => {
    await list('viewed');
    await forgetAll();
    for (const status of ['viewed', 'closed', 'rejected'] as const) await list(status);
    expect(await db.events.count()).toBe(0);
  });

  it('when the list names it by its posting, and the form that was sent had a key of its own', async () => {
    await seePosting();
    const ofForm = { key: 'indeed:fedcba9876543210', signs: submission.signs };
    await recordSubmission(db, { of: 'submission', adapter, submission: ofForm }, next());
    for (const { event } of await listSuggestions(db)) await place(event.id);
    expect(await applications()).toMatchObject([{ postingKeys: [posting.key] }]);
    await forgetAll();
    await list('applied');
    expect(await db.events.count()).toBe(0);
  });

  it('but the list is heard again for an application that holds the same posting', async () => {
    await list('viewed');
    await forgetAll();
    const fields = { company: 'Juniper Lane', role: 'Data Gardener', location: '', url: '', postingKey: posting.key };
    await addApplication(db, { ...fields, kind: 'applied', happenedAt: day('2026-03-11') }, next());
    await list('rejected');
    expect(await applications()).toMatchObject([{ status: 'rejected' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { db } from '@/tests/support/database';
import { day, makeContext, makeMail, makeVerdict } from '@/tests/support/make';
import type { SayableLabel } from '../domain/answers';
import type { ApplicationId, EventId } from '../domain/event';
import type { MailSighting } from '../domain/sighting';
import { importEverything } from './backup';
import { confirmSuggestion, NotFoundError, undoEvent } from './commands';
import { correctLabel } from './correct';
import { listCorrections } from './corrections';
import { ReboundDatabase } from './database';
import { plainEvent } from './events';
import { forgetApplication } from './forget';
import { listSuggestions } from './queries';
import { recordMail } from './record';

const now = makeContext({ now: day('2026-03-10') });
const next = () => ({ ...now, requestId: crypto.randomUUID() });
const doubtful = makeMail({ verdict: makeVerdict({ confidence: 0.6 }) });

async function record(mail: MailSighting = makeMail()): Promise<EventId> {
  await recordMail(db, mail, now);
  const [event] = await db.events.toArray();
  if (event === undefined) throw new Error('nothing was recorded');
  return event.id;
}
const correct = (eventId: EventId, right: SayableLabel | null, context = next()) =>
  correctLabel(db, { eventId, right }, () => true, context);
const statuses = async () => (await db.applications.toArray()).map(({ status }) => status);

describe('a correction', () => {
  it('takes the news back, closes its nudge, and is listed with the mail that it is about', async () => {
    const eventId = await record();
    expect(await correct(eventId, null)).toMatchObject({ teaches: true });
    expect(await db.applications.count()).toBe(0);
    expect(await db.nudges.where('state').notEqual('closed').count()).toBe(0);
    expect(await listCorrections(db)).toMatchObject([
      { relabels: { wrong: 'rejection', right: null }, event: { id: eventId, kind: 'rejected' } },
    ]);
  });

  it('makes of the record what the person says it was; one undoing brings all of it back', async () => {
    const eventId = await record();
    const [before] = await db.applications.toArray();
    await correct(eventId, null);
    const { eventId: correction } = await correct(eventId, 'interview_invitation');
    expect(await statuses()).toEqual(['interview']);
    expect(await listCorrections(db)).toHaveLength(1);
    await undoEvent(db, { eventId: correction as EventId }, next());
    expect(await db.applications.toArray()).toEqual([before]);
    expect(await listCorrections(db)).toEqual([]);
  });

  it('sent twice, by a lost answer or by two windows, is written once', async () => {
    const eventId = await record();
    const context = next();
    const [one, two] = [await correct(eventId, 'offer', context), await correct(eventId, 'offer', context)];
    expect(two).toEqual(one);
    await Promise.all([correct(eventId, 'offer'), correct(eventId, 'offer')]);
    expect(await db.events.where('corrects').equals(eventId).count()).toBe(1);
  });

  it('stands when the same mail is read again, as a row or as a whole', async () => {
    const eventId = await record(makeMail({ part: 'rows' }));
    await correct(eventId, 'interview_invitation');
    expect((await recordMail(db, makeMail(), now)).outcome).toBe('known');
    const taught = makeMail({ verdict: makeVerdict({ label: 'interview_invitation' }) });
    expect((await recordMail(db, taught, now)).outcome).toBe('known');
    expect(await statuses()).toEqual(['interview']);
  });

  it('of a suggestion makes it another one, or none', async () => {
    const eventId = await record(doubtful);
    await correct(eventId, null);
    expect(await listSuggestions(db)).toEqual([]);
    await correct(eventId, 'interview_invitation');
    expect(await listSuggestions(db)).toMatchObject([{ event: { id: eventId, kind: 'interviewInvited' } }]);
    await confirmSuggestion(db, { eventId, applicationId: null }, next());
    expect(await statuses()).toEqual(['interview']);
  });

  it('of what is not there, or of what it was taken for, is refused', async () => {
    await expect(correct(crypto.randomUUID() as EventId, null)).rejects.toThrow(NotFoundError);
    await expect(correct(await record(), 'rejection')).rejects.toThrow(NotFoundError);
    expect(await db.events.count()).toBe(1);
  });

  it('is erased with its application, also that of a suggestion which could only be about it', async () => {
    await record();
    const [application] = await db.applications.toArray();
    await recordMail(db, { ...doubtful, messageKey: 'second' }, now);
    const [waiting] = await listSuggestions(db);
    await correct(waiting?.event.id as EventId, null);
    await forgetApplication(db, { applicationId: application?.id as ApplicationId });
    expect(await db.events.count()).toBe(0);
  });

  it('goes out with the log and comes back in, onto the same mail of another computer', async () => {
    const eventId = await record();
    await correct(eventId, 'offer');
    const events = (await db.events.toArray()).map(plainEvent);
    const listed = await listCorrections(db);
    const other = new ReboundDatabase(`${db.name}-other`);
    await recordMail(other, makeMail(), now);
    await importEverything(other, { events, steps: [] });
    expect((await other.applications.toArray()).map(({ status }) => status)).toEqual(['offer']);
    expect((await listCorrections(other)).map(({ relabels }) => relabels)).toEqual(
      listed.map(({ relabels }) => relabels),
    );
    await other.delete();
  });
});

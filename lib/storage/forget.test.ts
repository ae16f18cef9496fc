import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, makeContext, makeMail, makeVerdict } from '@/tests/support/make';
import type { ApplicationId, EventId } from '../domain/event';
import { confirmSuggestion, undoEvent } from './commands';
import { ReboundDatabase } from './database';
import { forgetApplication } from './forget';
import { listSuggestions } from './queries';
import { recordMail } from './record';

let db: ReboundDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  db = new ReboundDatabase(`test-${count}`);
});
afterEach(() => db.delete());

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

  it('leaves a mail that was placed in it by mistake, and belongs to another application now', async () => {
    await recordMail(db, makeMail({ verdict: makeVerdict({ confidence: 0.6 }) }), at('2026-03-10'));
    const [suggestion] = await listSuggestions(db);
    if (suggestion === undefined) throw new Error('nothing waits');
    const { id: eventId } = suggestion.event;
    const place = (on: string) => confirmSuggestion(db, { eventId, applicationId: null }, at(on));
    const mistake = await place('2026-03-10');
    await undoEvent(db, { eventId: mistake.eventId as EventId }, at('2026-03-11'));
    const { applicationId: id } = await place('2026-03-12');
    await forgetApplication(db, { applicationId: mistake.applicationId as ApplicationId });
    expect(await db.applications.toArray()).toMatchObject([{ id, status: 'rejected' }]);
  });
});

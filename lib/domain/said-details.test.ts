import { describe, expect, it } from 'vitest';
import { day, makeContext, makeEvent, makeMail, makeVerdict } from '@/tests/support/make';
import { situationOf } from '../coping/situation';
import { deriveApplication, deriveHappenings } from './derive';
import type { ApplicationEvent, ApplicationId, EventDetails, HappeningKind } from './event';
import { type MailState, planMail } from './plan-mail';
import { saidBy } from './said-details';
import type { MailSighting } from './sighting';

const id = 'application-1' as ApplicationId;
const empty: MailState = { applications: [], earlier: [], postings: [] };
const plan = (mail: MailSighting, earlier: readonly ApplicationEvent[] = []) =>
  planMail(mail, { ...empty, earlier }, makeContext());
const invited = (fields = {}) => makeVerdict({ label: 'interview_invitation', ...fields });
const said = { interviewAt: '2026-12-03T14:30', interviewLink: 'https://zoom.us/j/1' };

describe('what a mail says besides its answer', () => {
  it('is kept as far as it says it', () => {
    const verdict = makeVerdict({
      reason: 'position_filled_or_closed',
      stage: 'interview',
      feedbackOffered: true,
      keepInTouch: false,
      requisitionId: null,
      cautions: [],
    });
    expect(saidBy(verdict)).toEqual({ reason: 'position_filled_or_closed', stage: 'interview', feedbackOffered: true });
    expect(saidBy(makeVerdict({ reason: 'not_stated', stage: 'application' }))).toEqual({});
  });

  it('stands in the event', () => {
    const [event] = plan(makeMail({ verdict: invited(said) })).events;
    expect(event?.details).toMatchObject(said);
  });

  it('may be caution signs: then an offer waits with them', () => {
    const verdict = makeVerdict({ label: 'offer', cautions: ['free_mail_sender'] });
    expect(plan(makeMail({ verdict }))).toMatchObject({
      outcome: 'suggested',
      events: [{ details: { cautions: ['free_mail_sender'] } }],
    });
  });
});

describe('a mail that is opened after its row was read', () => {
  const row = (confidence = 0.99) => plan(makeMail({ part: 'rows', verdict: invited({ confidence }) })).events;
  const opened = (confidence = 0.99) => makeMail({ verdict: invited({ ...said, confidence }) });

  it('says the more that it says, once', () => {
    const earlier = row();
    const { events, tellOf } = plan(opened(), earlier);
    expect(events).toMatchObject([{ kind: 'detailed', corrects: earlier[0]?.id, details: said }]);
    expect(events[0]?.applicationId).toBe(earlier[0]?.applicationId);
    expect(tellOf).toEqual([]);
    expect(plan(opened(), [...earlier, ...events]).events).toEqual([]);
  });

  it('leaves a suggestion waiting, with all that is said', () => {
    const earlier = row(0.6);
    const { outcome, events } = plan(opened(0.7), earlier);
    expect(outcome).toBe('suggested');
    expect(events).toMatchObject([{ kind: 'detailed', applicationId: null, details: said }]);
  });

  it('reaches a suggestion that has its yes, and none that has its no', () => {
    const earlier = row(0.6);
    const answer = (kind: 'confirmed' | 'declined') =>
      makeEvent({ kind, ...(earlier[0] === undefined ? {} : { corrects: earlier[0].id }) });
    expect(plan(opened(), [...earlier, answer('confirmed')]).events).toMatchObject([{ kind: 'detailed' }]);
    expect(plan(opened(), [...earlier, answer('declined')]).events).toEqual([]);
  });

  it('fills the event in, whichever was recorded first', () => {
    const [event] = row();
    const [more] = plan(opened(), row()).events;
    if (event === undefined || more === undefined) throw new Error('nothing planned');
    const home = event.applicationId as ApplicationId;
    const detail = { ...more, corrects: event.id };
    for (const log of [
      [event, detail],
      [detail, event],
    ]) {
      expect(deriveHappenings(home, log)).toMatchObject([{ kind: 'interviewInvited', details: said }]);
      expect(deriveApplication(home, log)).toMatchObject(said);
    }
  });
});

describe('an application', () => {
  const derive = (...events: readonly [HappeningKind, string, EventDetails?][]) =>
    deriveApplication(
      id,
      events.map(([kind, on, details = {}]) => makeEvent({ kind, happenedAt: day(on), details })),
    );

  it('knows the next conversation: the latest day that was named, with its own link', () => {
    const moved = { interviewAt: '2026-12-05' };
    expect(derive(['interviewInvited', '2026-11-30', said])).toMatchObject(said);
    const after = derive(['interviewInvited', '2026-11-30', said], ['interviewInvited', '2026-12-01', moved]);
    expect(after).toMatchObject(moved);
    expect(after).not.toHaveProperty('interviewLink');
    const reminded = derive(['interviewInvited', '2026-11-30', said], ['interviewInvited', '2026-12-02']);
    expect(reminded).toMatchObject(said);
  });

  it('has none ahead once it has ended or gone on', () => {
    expect(derive(['interviewInvited', '2026-11-30', said], ['rejected', '2026-12-02'])).not.toHaveProperty(
      'interviewAt',
    );
    expect(derive(['interviewInvited', '2026-11-30', said], ['offered', '2026-12-04'])).not.toHaveProperty(
      'interviewAt',
    );
  });

  it('knows the last day of a task while it waits, and the reason of a no', () => {
    const due = { deadlineOn: '2026-12-11' };
    expect(derive(['assessmentInvited', '2026-11-30', due])).toMatchObject(due);
    expect(derive(['assessmentInvited', '2026-11-30', due], ['interviewInvited', '2026-12-02'])).not.toHaveProperty(
      'deadlineOn',
    );
    expect(derive(['rejected', '2026-12-02', { reason: 'volume' }])).toMatchObject({ reason: 'volume' });
  });
});

describe('a no that names the stage it came after', () => {
  const no = (details: EventDetails) => makeEvent({ kind: 'rejected', details });

  it.each([
    [{}, 'rejectedAfterApplying'],
    [{ stage: 'assessment' as const }, 'rejectedAfterApplying'],
    [{ stage: 'interview' as const }, 'rejectedAfterInterview'],
    [{ stage: 'offer' as const }, 'rejectedAfterFinal'],
  ])('%o is %s, whatever the record missed', (details, situation) => {
    const event = no(details);
    expect(situationOf(event, [makeEvent({ kind: 'applied' }), event])).toBe(situation);
  });

  it('takes nothing away from what the record holds', () => {
    const event = no({ stage: 'assessment' });
    const talks = ['2026-02-01', '2026-02-08'].map((on) =>
      makeEvent({ kind: 'interviewInvited', happenedAt: day(on) }),
    );
    expect(situationOf(event, [...talks, event])).toBe('rejectedAfterFinal');
  });
});

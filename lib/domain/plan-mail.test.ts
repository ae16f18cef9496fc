import { describe, expect, it } from 'vitest';
import { day, makeContext, makeEvent, makeMail, makePosting, makeVerdict } from '@/tests/support/make';
import { deriveApplication } from './derive';
import type { ApplicationEvent, ApplicationId } from './event';
import { type MailState, planMail } from './plan-mail';
import { dayMs } from './sighting';
import type { MailLabel } from './verdict';

const empty: MailState = { applications: [], earlier: [], postings: [] };
const plan = (mail = makeMail(), state: Partial<MailState> = {}, context = makeContext()) =>
  planMail(mail, { ...empty, ...state }, context);
const kinds = (events: readonly ApplicationEvent[]) => events.map(({ kind }) => kind);

function rejectedBefore(on: string) {
  const details = { company: 'Juniper Lane', role: 'Data Gardener' };
  const events = [makeEvent({ kind: 'rejected', happenedAt: day(on), details })];
  const application = deriveApplication('application-1' as ApplicationId, events);
  if (application === undefined) throw new Error('no application');
  return application;
}

describe('a mail', () => {
  it('that is very sure and names a company is recorded at once, and told of', () => {
    const { outcome, events, tellOf } = plan();
    expect({ outcome, kinds: kinds(events) }).toEqual({ outcome: 'recorded', kinds: ['rejected'] });
    expect(events[0]?.applicationId).not.toBeNull();
    expect(tellOf).toEqual([events[0]?.id]);
  });

  it('that is less sure waits as a suggestion', () => {
    const { outcome, events } = plan(makeMail({ verdict: makeVerdict({ confidence: 0.7 }) }));
    expect(outcome).toBe('suggested');
    expect(events[0]?.applicationId).toBeNull();
  });

  it('with an offer always waits, since a mail can be forged', () => {
    expect(plan(makeMail({ verdict: makeVerdict({ label: 'offer', confidence: 1 }) })).outcome).toBe('suggested');
  });

  it('waits when the person wants everything to wait', () => {
    expect(plan(makeMail(), {}, makeContext({ everythingWaits: true })).outcome).toBe('suggested');
  });

  it('without a company waits', () => {
    expect(plan(makeMail({ verdict: makeVerdict({ company: null }) })).outcome).toBe('suggested');
  });

  it('whose company is only guessed asks whether it is of an application that is called alike', () => {
    const guessed = (company: string) => makeVerdict({ company, companyGuessed: true });
    const application = rejectedBefore('2029-12-01');
    const candidates = (company: string) => {
      const { events } = plan(makeMail({ verdict: guessed(company) }), { applications: [application] });
      return events[0]?.candidates;
    };
    expect(candidates('Juniperlanegardens')).toEqual([application.id]);
    expect(candidates('Harbour')).toEqual([]);
  });

  it('that names a company asks whether it is of an application whose company was only guessed', () => {
    const application = { ...rejectedBefore('2029-12-01'), company: 'Juniperlane', companyGuessed: true };
    const mail = makeMail({ verdict: makeVerdict({ company: 'Juniper Lane Museum' }) });
    expect(plan(mail, { applications: [application] })).toMatchObject({
      outcome: 'suggested',
      events: [{ details: { company: 'Juniper Lane Museum' }, candidates: [application.id] }],
    });
  });

  it('whose company is only guessed waits, unless its thread tells the application', () => {
    const guessed = makeVerdict({ company: 'Larchwood Co-op', companyGuessed: true });
    expect(plan(makeMail({ verdict: guessed })).outcome).toBe('suggested');
    const application = { ...rejectedBefore('2029-12-01'), threadKeys: ['thread-1'] };
    const mail = makeMail({ verdict: makeVerdict({ ...guessed, role: null }), threadKey: 'thread-1' });
    expect(plan(mail, { applications: [application] }).events[0]?.applicationId).toBe(application.id);
  });

  it('that confirms an application is recorded without telling', () => {
    const { events, tellOf } = plan(makeMail({ verdict: makeVerdict({ label: 'application_confirmation' }) }));
    expect(kinds(events)).toEqual(['acknowledged']);
    expect(tellOf).toEqual([]);
  });

  it.each(['unsure', 'unrelated', 'job_alert_newsletter', 'recruiter_outreach', 'status_update_other'] as const)(
    'labelled %s leaves the record alone',
    (label: MailLabel | 'unsure') => {
      expect(plan(makeMail({ verdict: makeVerdict({ label }) }))).toMatchObject({ outcome: 'ignored', events: [] });
    },
  );

  it('read a second time adds nothing', () => {
    const { events } = plan();
    expect(plan(makeMail(), { earlier: events })).toMatchObject({ outcome: 'known', events: [] });
  });

  it('brings the posting that was looked at before along, as the application’s first event', () => {
    const { events } = plan(makeMail(), {
      postings: [makePosting(), makePosting({ key: 'indeed:2', title: 'Baker' })],
    });
    expect(kinds(events)).toEqual(['saved', 'rejected']);
    expect(new Set(events.map(({ applicationId }) => applicationId)).size).toBe(1);
  });

  it('keeps at most 160 characters of the sentence', () => {
    const evidence = [{ rule: 'r', quote: 'x'.repeat(500) }];
    const { events } = plan(makeMail({ verdict: makeVerdict({ evidence }) }));
    expect(events[0]?.evidence.quote).toHaveLength(160);
  });

  it('is dated by the page, but never after now', () => {
    const context = makeContext();
    expect(plan(makeMail({ receivedAt: context.now + 9e9 }), {}, context).events[0]?.happenedAt).toBe(context.now);
  });
});

describe('telling of a mail', () => {
  const old = (days: number, part: 'openMessage' | 'rows') =>
    plan(makeMail({ part, receivedAt: makeContext().now - days * dayMs })).tellOf.length;

  it('stops for what a list shows after a week, and for what is opened after a month; it is recorded all the same', () => {
    expect([old(6, 'rows'), old(8, 'rows')]).toEqual([1, 0]);
    expect([old(29, 'openMessage'), old(31, 'openMessage')]).toEqual([1, 0]);
    expect(plan(makeMail({ receivedAt: makeContext().now - 90 * dayMs })).outcome).toBe('recorded');
  });

  it('does not tell a no twice: the employer’s mail after the job site’s list', () => {
    const applications = [rejectedBefore('2026-03-09')];
    expect(plan(makeMail(), { applications })).toMatchObject({ outcome: 'recorded', tellOf: [] });
  });
});

describe('applying again after a no', () => {
  const confirmed = (receivedAt: number) =>
    plan(makeMail({ receivedAt, threadKey: 'new', verdict: makeVerdict({ label: 'application_confirmation' }) }), {
      applications: [rejectedBefore('2026-01-10')],
    });

  it('does not vanish into the old application: the person is asked', () => {
    expect(confirmed(day('2026-03-09'))).toMatchObject({ outcome: 'suggested' });
  });

  it('is not what an old confirmation means that is only read late', () => {
    expect(confirmed(day('2026-01-02'))).toMatchObject({ outcome: 'recorded' });
  });
});

describe('a mail whose row was read before it was opened', () => {
  const row = makeMail({ part: 'rows', verdict: makeVerdict({ label: 'application_confirmation' }) });

  it('adds nothing when it says the same', () => {
    const { events } = plan(row);
    const opened = makeMail({ verdict: makeVerdict({ label: 'application_confirmation' }) });
    expect(plan(opened, { earlier: events }).events).toEqual([]);
  });

  it('has the last word when it says otherwise', () => {
    const { events: earlier } = plan(row);
    const { events } = plan(makeMail(), { earlier });
    expect(kinds(events)).toEqual(['corrected', 'rejected']);
    expect(events[0]?.corrects).toBe(earlier[0]?.id);
  });

  it('answers the suggestion that the row made, once it is sure', () => {
    const unsure = makeMail({ part: 'rows', verdict: makeVerdict({ confidence: 0.6 }) });
    const { events: earlier } = plan(unsure);
    const { events, outcome } = plan(makeMail(), { earlier });
    expect(outcome).toBe('recorded');
    expect(kinds(events)).toEqual(['confirmed']);
    expect(events[0]?.corrects).toBe(earlier[0]?.id);
  });

  it('takes the row back when the whole mail is about no application at all', () => {
    const { events: earlier } = plan(makeMail({ part: 'rows' }));
    const letter = makeMail({ verdict: makeVerdict({ label: 'job_alert_newsletter', company: null }) });
    const { events } = plan(letter, { earlier });
    expect(events).toMatchObject([{ kind: 'corrected', corrects: earlier[0]?.id }]);
  });

  it('leaves the row alone when the whole mail leaves us unsure', () => {
    const { events: earlier } = plan(makeMail({ part: 'rows' }));
    expect(plan(makeMail({ verdict: makeVerdict({ label: 'unsure' }) }), { earlier }).events).toEqual([]);
  });

  it('leaves alone what the person has answered', () => {
    const { events: earlier } = plan(makeMail({ part: 'rows', verdict: makeVerdict({ confidence: 0.6 }) }));
    const yes = makeEvent({ kind: 'confirmed', ...(earlier[0] ? { corrects: earlier[0].id } : {}) });
    const otherwise = makeMail({ verdict: makeVerdict({ label: 'interview_invitation' }) });
    expect(plan(otherwise, { earlier: [...earlier, yes] }).events).toEqual([]);
  });
});

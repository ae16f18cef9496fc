import { describe, expect, it } from 'vitest';
import { makeContext, makeMail, makePosting, makeVerdict } from '@/tests/support/make';
import type { ApplicationEvent } from './event';
import { type MailState, planMail } from './plan-mail';
import type { MailLabel } from './verdict';

const empty: MailState = { applications: [], earlier: [], postings: [] };
const plan = (mail = makeMail(), state: Partial<MailState> = {}, context = makeContext()) =>
  planMail(mail, { ...empty, ...state }, context);
const kinds = (events: readonly ApplicationEvent[]) => events.map(({ kind }) => kind);

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
});

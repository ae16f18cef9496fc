import { describe, expect, it } from 'vitest';
import { makeContext, makePosting } from '@/tests/support/make';
import { applyingTakesMs, planSubmission, type SubmissionState } from './plan-submission';
import type { SubmissionSighting } from './sighting';

const context = makeContext();
const posting = makePosting({ seenAt: context.now - 5 * 60 * 1000 });
const sighting = (fields: Partial<SubmissionSighting['submission']> = {}): SubmissionSighting => ({
  of: 'submission',
  adapter: 'indeed',
  submission: { key: null, signs: ['address', 'container'], ...fields },
});
const plan = (state: Partial<SubmissionState> = {}, seen = sighting()) =>
  planSubmission(seen, { applications: [], earlier: [], postings: [posting], ...state }, context);

const elsewhere = sighting({ key: 'indeed:ffffffffffffffff' });

describe('a confirmation page', () => {
  it('after a look at the posting makes an application with two events', () => {
    const { outcome, events } = plan();
    expect(outcome).toBe('recorded');
    expect(events.map(({ kind }) => kind)).toEqual(['saved', 'applied']);
    expect(events[1]?.details).toMatchObject({ company: posting.company, role: posting.title });
  });

  it('without a posting to bind it to records nothing', () => {
    expect(plan({ postings: [] }).outcome).toBe('ignored');
  });

  it('long after the look at the posting records nothing, unless the page itself names it', () => {
    const old = makePosting({ seenAt: context.now - applyingTakesMs - 1 });
    expect(plan({ postings: [old] }).outcome).toBe('ignored');
    expect(plan({ postings: [old] }, sighting({ key: old.key })).outcome).toBe('recorded');
  });

  it('that names a posting which was never looked at asks whether it was the one looked at last', () => {
    const { outcome, events } = plan({}, elsewhere);
    expect(outcome).toBe('suggested');
    expect(plan({ earlier: events }, elsewhere).outcome).toBe('known');
  });

  it('is believed for its own posting after one that named another', () => {
    const { events } = plan({}, elsewhere);
    expect(plan({ earlier: events }, sighting({ key: posting.key })).outcome).toBe('recorded');
  });

  it('without a sign of its own records nothing: a posting looked at is not one applied for', () => {
    expect(plan({}, sighting({ signs: [] })).outcome).toBe('ignored');
  });

  it('seen again, after a reload, adds nothing', () => {
    expect(plan({ earlier: plan().events })).toMatchObject({ outcome: 'known', events: [] });
  });
});

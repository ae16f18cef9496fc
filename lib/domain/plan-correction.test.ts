import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog } from '@/tests/support/arbitraries';
import { day, makeContext, makeEvent } from '@/tests/support/make';
import { type SayableLabel, sayableLabels } from './answers';
import { asCorrected, deriveUndone } from './corrected-log';
import { deriveApplication } from './derive';
import type { ApplicationEvent, ApplicationId } from './event';
import { labelToCorrect } from './mail-kinds';
import { lessonOf, planCorrection } from './plan-correction';

const id = 'application-1' as ApplicationId;
const context = makeContext({ now: day('2026-03-11') });
const rejected = makeEvent({
  kind: 'rejected',
  source: { by: 'mail', adapter: 'gmail', sender: 'Juniper Lane <jobs@juniper-lane.example>' },
  evidence: { rules: ['rejection.chose-others'], quote: 'We have chosen another candidate.' },
  details: { company: 'Juniper Lane', role: 'Data Gardener' },
});
const applied = makeEvent({ kind: 'applied', happenedAt: day('2026-02-01') });

let count = 0;
function say(log: readonly ApplicationEvent[], right: SayableLabel | null, event = rejected) {
  count += 1;
  const plan = planCorrection({ event, around: log, isTeachable: () => true }, right, `user:${count}`, context);
  if (plan === undefined) throw new Error('nothing can be said of it');
  return { ...plan, log: [...log, ...plan.events] };
}
const undo = ({ log, correction }: ReturnType<typeof say>): ApplicationEvent[] => [
  ...log,
  makeEvent({ kind: 'corrected', corrects: correction.id, source: { by: 'user', adapter: 'rebound' } }),
];
const statusOf = (log: readonly ApplicationEvent[]) => deriveApplication(id, log)?.status;

describe('a mail that the person says was none of that', () => {
  it('is taken back, with what it was taken for', () => {
    const { log, correction } = say([applied, rejected], null);
    expect(statusOf(log)).toBe('applied');
    expect(correction).toMatchObject({
      kind: 'corrected',
      corrects: rejected.id,
      source: { by: 'user' },
      relabels: { wrong: 'rejection', right: null, teaches: true },
    });
  });

  it.each([
    ['interview_invitation', 'interview'],
    ['assessment_invitation', 'assessment'],
    ['offer', 'offer'],
    ['application_confirmation', 'acknowledged'],
    ['status_update_other', 'applied'],
    ['unrelated', 'applied'],
  ] as const)('and was %s leaves the application at %s', (right, status) => {
    expect(statusOf(say([applied, rejected], right).log)).toBe(status);
  });

  it('keeps its day and its names, and loses what only the first reading said', () => {
    const odd = { ...rejected, details: { ...rejected.details, reason: 'volume' } } as ApplicationEvent;
    const { log } = say([odd], 'interview_invitation', odd);
    const [event] = asCorrected(log);
    expect(event).toEqual({ ...rejected, kind: 'interviewInvited' });
  });

  it('is corrected once, however often the same is said', () => {
    const once = say([applied, rejected], 'offer');
    const twice = say(once.log, 'offer');
    expect(twice.events).toEqual([]);
    expect(twice.correction).toEqual(once.correction);
  });

  it('is what the person said last, and one undoing brings the first reading back', () => {
    const first = say([applied, rejected], null);
    const second = say(first.log, 'interview_invitation');
    expect(statusOf(second.log)).toBe('interview');
    const third = say(second.log, 'offer');
    expect(statusOf(third.log)).toBe('offer');
    expect(statusOf(undo(third))).toBe('rejected');
    expect(deriveUndone(undo(third)).has(rejected.id)).toBe(false);
  });

  it('cannot be said to be what it was taken for, nor can anything be said of what no mail told', () => {
    const plan = (event: ApplicationEvent, right: SayableLabel) =>
      planCorrection({ event, around: [event], isTeachable: () => true }, right, 'user:x', context);
    expect(plan(rejected, 'rejection')).toBeUndefined();
    expect(plan({ ...rejected, source: { by: 'site', adapter: 'indeed' } }, 'offer')).toBeUndefined();
    expect(plan({ ...rejected, kind: 'noted' }, 'offer')).toBeUndefined();
  });

  it('undone, leaves any log as it was', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.option(fc.constantFrom(...sayableLabels)), (log, at, right) => {
        const event = log[at % Math.max(log.length, 1)];
        if (event === undefined || [undefined, right].includes(labelToCorrect(event))) return;
        const said = say(log, right, event);
        // A log that has said the same before is not changed, so there is nothing to undo.
        fc.pre(said.events.length === 1);
        const places = new Set(log.flatMap(({ applicationId }) => applicationId ?? []));
        for (const place of places) expect(deriveApplication(place, undo(said))).toEqual(deriveApplication(place, log));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what it teaches', () => {
  const words = { wrong: 'rejection', right: null } as const;

  it('is the sentence and the sender of the mail itself', () => {
    expect(lessonOf(rejected, words)).toEqual({
      from: 'Juniper Lane <jobs@juniper-lane.example>',
      company: 'Juniper Lane',
      quote: 'We have chosen another candidate.',
      ...words,
    });
  });

  it('is not held to a company that only the address told', () => {
    const guessing = { ...rejected, details: { guessedCompany: 'Juniperlane' } };
    expect(lessonOf(guessing, words)?.company).toBeNull();
  });

  it('is open at the end when only a row was read', () => {
    const row = { ...rejected, dedupeKey: 'mail:gmail:18c0:row' };
    expect(lessonOf(row, words)?.quote).toBe('We have chosen another candidate.…');
  });

  it('is nothing without a sentence or a sender, and the correction says so', () => {
    const mute = { ...rejected, evidence: { rules: ['link.rejected'] } };
    expect(lessonOf(mute, words)).toBeUndefined();
    expect(lessonOf({ ...rejected, source: { by: 'mail', adapter: 'gmail' } }, words)).toBeUndefined();
    expect(say([mute], null, mute).correction.relabels?.teaches).toBe(false);
  });

  it('is nothing when it could hold for anybody', () => {
    const plan = planCorrection({ event: rejected, around: [], isTeachable: () => false }, null, 'user:y', context);
    expect(plan?.correction.relabels?.teaches).toBe(false);
  });
});

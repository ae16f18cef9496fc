import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLog } from '@/tests/support/arbitraries';
import { day, makeEvent } from '@/tests/support/make';
import { deriveUndone } from './corrected-log';
import { deriveApplication, statusAt } from './derive';
import type { ApplicationEvent, ApplicationId } from './event';
import { dayMs } from './sighting';

const id = 'application-1' as ApplicationId;
const derive = (...events: ApplicationEvent[]) => deriveApplication(id, events);

describe('the status of an application', () => {
  const cases: [string, ApplicationEvent['kind'][], string][] = [
    ['saved only', ['saved'], 'saved'],
    ['applied, then acknowledged', ['applied', 'acknowledged'], 'acknowledged'],
    ['viewed by the employer', ['applied', 'viewed'], 'acknowledged'],
    ['rejected', ['applied', 'rejected'], 'rejected'],
    ['rejected, and a late confirmation', ['applied', 'rejected', 'acknowledged'], 'rejected'],
    ['rejected, then invited after all', ['applied', 'rejected', 'interviewInvited'], 'interview'],
    ['an interview is not undone by a confirmation', ['interviewInvited', 'acknowledged'], 'interview'],
    ['a closed posting is not a rejection', ['applied', 'closed'], 'applied'],
    ['accepted', ['applied', 'offered', 'accepted'], 'accepted'],
  ];
  it.each(cases)('%s', (_, kinds, expected) => {
    const events = kinds.map((kind, index) => makeEvent({ kind, happenedAt: day('2026-03-01') + index }));
    expect(derive(...events)?.status).toBe(expected);
  });

  it('is silent after thirty days without news, and comes back to life with any later event', () => {
    const applied = makeEvent({ kind: 'applied', happenedAt: day('2026-03-01') });
    const later = day('2026-03-01') + 31 * dayMs;
    const before = derive(applied);
    const after = derive(applied, makeEvent({ kind: 'viewed', happenedAt: later }));
    expect(before && statusAt(before, later)).toBe('silent');
    expect(after && statusAt(after, later)).toBe('acknowledged');
  });
});

describe('what an application is called', () => {
  it('is what the person wrote last, whoever else says otherwise', () => {
    const said = makeEvent({
      kind: 'applied',
      source: { by: 'site', adapter: 'indeed' },
      details: { company: 'Acme' },
    });
    const edited = makeEvent({
      kind: 'edited',
      source: { by: 'user', adapter: 'rebound' },
      details: { company: 'Acme Ltd' },
    });
    expect(derive(said, edited)?.company).toBe('Acme Ltd');
  });

  it('is guessed from an address only while nothing names it', () => {
    const guessing = makeEvent({ kind: 'acknowledged', details: { guessedCompany: 'Mosslane' } });
    const naming = makeEvent({ kind: 'rejected', details: { company: 'Moss Lane Vets' } });
    expect(derive(guessing)).toMatchObject({ company: 'Mosslane', companyGuessed: true });
    expect(derive(guessing, naming)?.company).toBe('Moss Lane Vets');
    expect(derive(guessing, naming)?.companyGuessed).toBeUndefined();
  });

  it('is what the job site says rather than what a mail seems to say', () => {
    const mail = makeEvent({
      kind: 'acknowledged',
      details: { role: 'your application' },
      happenedAt: day('2026-01-01'),
    });
    const site = makeEvent({ kind: 'applied', source: { by: 'site', adapter: 'indeed' }, details: { role: 'Baker' } });
    expect(derive(mail, site)?.role).toBe('Baker');
  });
});

describe('taking back', () => {
  it('an event that was taken back does not count', () => {
    const applied = makeEvent({ kind: 'applied' });
    const rejected = makeEvent({ kind: 'rejected' });
    const undo = makeEvent({ kind: 'corrected', corrects: rejected.id });
    expect(derive(applied, rejected, undo)?.status).toBe('applied');
  });

  it('a taking-back that was taken back counts again', () => {
    const rejected = makeEvent({ kind: 'rejected' });
    const undo = makeEvent({ kind: 'corrected', corrects: rejected.id });
    const redo = makeEvent({ kind: 'corrected', corrects: undo.id });
    expect(derive(rejected, undo, redo)?.status).toBe('rejected');
  });

  it('a suggestion counts once confirmed, and where it was confirmed', () => {
    const suggestion = makeEvent({ kind: 'rejected', applicationId: null });
    const confirmed = makeEvent({ kind: 'confirmed', corrects: suggestion.id });
    expect(derive(suggestion)).toBeUndefined();
    expect(derive(suggestion, confirmed)?.status).toBe('rejected');
    expect(deriveApplication('another' as ApplicationId, [suggestion, confirmed])).toBeUndefined();
  });
});

it('a suggestion that was placed twice is where it was placed last', () => {
  const suggestion = makeEvent({ kind: 'rejected', applicationId: null });
  const first = makeEvent({ kind: 'confirmed', corrects: suggestion.id });
  const second = makeEvent({ kind: 'confirmed', corrects: suggestion.id, applicationId: 'another' as ApplicationId });
  for (const log of [
    [suggestion, first, second],
    [second, first, suggestion],
  ]) {
    expect(deriveApplication(id, log)).toBeUndefined();
    expect(deriveApplication('another' as ApplicationId, log)?.status).toBe('rejected');
  }
});

describe('for any log', () => {
  it('the order in which events are read does not matter', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        ([log, shuffled]) => {
          for (const application of new Set(log.flatMap(({ applicationId }) => applicationId ?? []))) {
            expect(deriveApplication(application, shuffled)).toEqual(deriveApplication(application, log));
          }
        },
      ),
    );
  });

  it('taking an event back twice changes nothing', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, pick) => {
        const target = log[pick % Math.max(log.length, 1)];
        if (target?.applicationId == null) return;
        const undo = makeEvent({ kind: 'corrected', corrects: target.id, applicationId: target.applicationId });
        const redo = makeEvent({ kind: 'corrected', corrects: undo.id, applicationId: target.applicationId });
        expect(deriveApplication(target.applicationId, [...log, undo, redo])).toEqual(
          deriveApplication(target.applicationId, log),
        );
      }),
    );
  });

  it('a circle of corrections, as a bad file may hold, ends', () => {
    const first = makeEvent({ kind: 'corrected' });
    const second = makeEvent({ kind: 'corrected', corrects: first.id });
    expect(() => deriveUndone([{ ...first, corrects: second.id }, second])).not.toThrow();
  });
});

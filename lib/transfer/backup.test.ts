import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRelabelling, saidFields } from '@/tests/support/arbitraries';
import type { ApplicationEvent, ApplicationId, EventId } from '../domain/event';
import { correctionKinds, happeningKinds } from '../domain/event';
import type { StepRecord } from '../domain/step';
import { type Backup, BackupError, parseBackup, serialiseBackup } from './backup';

const uuid = fc.uuid();
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 12) });
const instant = fc.nat({ max: 8.64e15 });
const address = fc.constantFrom('', 'https://acme.example/jobs/1', 'http://127.0.0.1:8080/?_task=mail');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Leaves out what is `undefined`: JSON cannot say it. */
function dense<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const event = fc
  .record({
    id: uuid as fc.Arbitrary<EventId>,
    applicationId: fc.option(uuid) as fc.Arbitrary<ApplicationId | null>,
    happenedAt: instant,
    recordedAt: instant,
    source: fc.record({
      by: fc.constantFrom('site' as const, 'mail' as const, 'user' as const, 'import' as const),
      adapter: fc.constantFrom('gmail', 'roundcube', 'indeed', 'rebound'),
      mailbox: optional(address),
      sender: optional(text(500)),
    }),
    evidence: fc.record({
      rules: fc.array(text(100), { maxLength: 3 }),
      quote: optional(text(160)),
      confidence: optional(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
    }),
    details: fc.record(
      {
        company: text(300),
        role: text(300),
        location: text(300),
        url: address,
        postingKey: text(300),
        threadKey: text(300),
        note: text(4000),
        ...saidFields,
      },
      { requiredKeys: [] },
    ),
    dedupeKey: fc.uuid().map((value) => `mail:gmail:${value}`),
    candidates: optional(fc.array(uuid, { maxLength: 3 }) as fc.Arbitrary<ApplicationId[]>),
  })
  .chain((base) =>
    fc
      .oneof(
        fc.record({ kind: fc.constantFrom(...happeningKinds) }),
        fc.record({ kind: fc.constantFrom(...correctionKinds), corrects: uuid as fc.Arbitrary<EventId> }),
        fc.record({
          kind: fc.constant('corrected' as const),
          corrects: uuid as fc.Arbitrary<EventId>,
          source: fc.constant({ by: 'user' as const, adapter: 'rebound' }),
          relabels: anyRelabelling,
        }),
      )
      .map((kind) => dense({ ...base, ...kind }) as ApplicationEvent),
  );

const step: fc.Arbitrary<StepRecord> = fc.record({
  eventId: uuid as fc.Arbitrary<EventId>,
  stepId: fc.constantFrom('pause', 'kind-lines'),
  state: fc.constantFrom('done' as const, 'skipped' as const),
  answer: text(600),
  at: instant,
});

const backups: fc.Arbitrary<Backup> = fc.record({
  format: fc.constant(1 as const),
  exportedAt: instant,
  events: fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 6 }),
  steps: fc.uniqueArray(step, { selector: ({ eventId }) => eventId, maxLength: 4 }),
});

const sample: Backup = {
  format: 1,
  exportedAt: 5,
  events: [
    {
      id: '11111111-1111-4111-8111-111111111111' as EventId,
      applicationId: null,
      kind: 'rejected',
      happenedAt: 1,
      recordedAt: 2,
      source: { by: 'mail', adapter: 'gmail' },
      evidence: { rules: [] },
      details: {},
      dedupeKey: 'mail:gmail:1',
    },
  ],
  steps: [],
};

function problemOf(value: unknown): BackupError['problem'] {
  try {
    parseBackup(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    if (error instanceof BackupError) return error.problem;
    throw error;
  }
  throw new Error('the file was taken');
}

describe('a backup', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        expect(parseBackup(serialiseBackup(backup))).toEqual(backup);
      }),
      { numRuns: 300 },
    );
  });

  test('a byte order mark does no harm', () => {
    expect(parseBackup(`\uFEFF${serialiseBackup(sample)}`)).toEqual(sample);
  });

  test('what is not JSON, and what is not ours, is said to be that', () => {
    expect(problemOf('company,role')).toEqual({ kind: 'notJson' });
    expect(problemOf([1, 2])).toEqual({ kind: 'notABackup' });
    expect(problemOf({ ...sample, format: 7 })).toEqual({ kind: 'newer', format: 7 });
  });

  test.each([
    ['an unknown kind', { kind: 'hired' }, 'events 1, kind'],
    ['a field too many', { colour: 'blue' }, 'events 1, colour'],
    ['a long quote', { evidence: { rules: [], quote: 'x'.repeat(161) } }, 'events 1, evidence.quote'],
    ['a link that is a script', { details: { url: 'javascript:alert(1)' } }, 'events 1, details.url'],
    [
      'a meeting link that is a script',
      { details: { interviewLink: 'javascript:alert(1)' } },
      'events 1, details.interviewLink',
    ],
    ['a day that no calendar has', { details: { deadlineOn: '2026-02-30' } }, 'events 1, details.deadlineOn'],
    ['a reason of its own', { details: { reason: 'looks' } }, 'events 1, details.reason'],
    ['a correction of nothing', { kind: 'corrected' }, 'events 1, corrects'],
    ['an id of another shape', { id: '1' }, 'events 1, id'],
  ])('%s is named by its row and field', (_, change, where) => {
    expect(problemOf({ ...sample, events: [{ ...sample.events[0], ...change }] })).toEqual({ kind: 'wrongRow', where });
  });

  const said = { wrong: 'rejection', right: 'offer', teaches: true };
  const byPerson = {
    kind: 'corrected',
    corrects: '22222222-2222-4222-8222-222222222222',
    source: { by: 'user', adapter: 'rebound' },
  };

  test.each([
    ['of a happening', { relabels: said }, 'relabels'],
    ['by a mail', { ...byPerson, source: { by: 'mail', adapter: 'gmail' }, relabels: said }, 'relabels'],
    ['of nothing', { ...byPerson, relabels: { ...said, right: 'rejection' } }, 'relabels'],
    ['of a label that there is not', { ...byPerson, relabels: { ...said, wrong: 'spam' } }, 'relabels.wrong'],
    ['with a sender of its own', { ...byPerson, relabels: { ...said, sender: 'x@y/' } }, 'relabels.sender'],
    ['with a text', { ...byPerson, relabels: { ...said, teaches: 'x'.repeat(9999) } }, 'relabels.teaches'],
  ])('a word on a mail %s is turned away', (_, change, where) => {
    expect(problemOf({ ...sample, events: [{ ...sample.events[0], ...change }] })).toEqual({
      kind: 'wrongRow',
      where: `events 1, ${where}`,
    });
  });

  test('a prototype in disguise is turned away', () => {
    const text = serialiseBackup(sample).replace('"details": {}', '"details": {"__proto__": {"company": "x"}}');
    expect(problemOf(text).kind).toBe('wrongRow');
  });

  test('the same event twice is turned away', () => {
    const [first] = sample.events;
    expect(problemOf({ ...sample, events: [first, first] })).toEqual({ kind: 'wrongRow', where: 'events 2, id' });
  });
});

import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { ApplicationEvent, EventId, HappeningKind } from '../domain/event';
import type { StepRecord } from '../domain/step';
import { studies } from './evidence';
import { countryOf, helpLines } from './help-lines';
import { playbooks, stepsProgress } from './playbook';
import { situationOf, situations, standingOf } from './situation';
import { steps } from './steps';

let count = 0;
function event(kind: HappeningKind, happenedAt: number): ApplicationEvent {
  count += 1;
  return {
    id: `e${count}` as EventId,
    applicationId: null,
    kind,
    happenedAt,
    recordedAt: happenedAt,
    source: { by: 'user', adapter: 'hand' },
    evidence: { rules: [] },
    details: {},
    dedupeKey: `k${count}`,
  };
}

describe('the situation', () => {
  const applied = event('applied', 1);
  const talk = event('interviewInvited', 2);
  const secondTalk = event('interviewInvited', 3);
  const no = event('rejected', 9);

  test.each([
    ['a no to a form', [applied, no], 'rejectedAfterApplying'],
    ['a no after a conversation', [applied, talk, no], 'rejectedAfterInterview'],
    ['a no after two conversations', [applied, talk, secondTalk, no], 'rejectedAfterFinal'],
    ['a no after an offer', [applied, event('offered', 4), no], 'rejectedAfterFinal'],
    [
      'a conversation that came after the no does not count',
      [applied, no, event('interviewInvited', 12)],
      'rejectedAfterApplying',
    ],
  ])('%s', (_, happenings, situation) => {
    expect(situationOf(no, happenings)).toBe(situation);
  });

  test('of an application as a whole is that of its latest event that has one', () => {
    const edit = event('edited', 12);
    expect(standingOf('rejected', [applied, talk, no, edit])).toEqual({
      event: no,
      situation: 'rejectedAfterInterview',
    });
    expect(standingOf('silent', [applied, edit])).toEqual({ event: applied, situation: 'silence' });
    expect(standingOf('withdrawn', [applied])).toBeUndefined();
    expect(standingOf('saved', [event('saved', 1)])).toBeUndefined();
  });

  test('an edit asks for nothing', () => {
    expect(situationOf(event('edited', 1))).toBeUndefined();
  });
});

describe('a playbook', () => {
  const playbook = playbooks.rejectedAfterApplying;
  const record = (stepId: string, state: StepRecord['state']): StepRecord => ({
    eventId: 'e' as EventId,
    stepId,
    state,
    answer: '',
    at: 0,
  });

  test('starts at its first step', () => {
    expect(stepsProgress(playbook, [])).toMatchObject({ current: steps.pause, position: 1, total: 4 });
  });

  test('a skipped step is behind like a done one', () => {
    const progress = stepsProgress(playbook, [record('pause', 'skipped'), record('other-reasons', 'done')]);
    expect(progress).toMatchObject({ current: steps.plan, position: 3, states: ['skipped', 'done', 'ahead', 'ahead'] });
  });

  test('ends when all are behind', () => {
    const all = playbook.steps.map(({ id }) => record(id, 'done'));
    expect(stepsProgress(playbook, all).current).toBeUndefined();
  });

  test('every situation has steps, with ids of their own, and after a no the feeling comes before the plan', () => {
    for (const situation of situations) {
      const ids = playbooks[situation].steps.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      if (situation.startsWith('rejected')) expect(ids[0]).toBe('pause');
      if (situation.startsWith('rejected')) expect(ids.indexOf('plan')).toBeGreaterThan(ids.length - 3);
    }
  });

  test('every study is used and says its limit', () => {
    const used = new Set<string>(Object.values(steps).map(({ study }) => study));
    expect([...used].sort()).toEqual(Object.keys(studies).sort());
  });
});

describe('words', () => {
  test('nothing shouts, scolds or regrets', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/!|unfortunately|\bsimply\b|\bjust\b|don.t give up|\p{Extended_Pictographic}/iu);
    }
  });

  test('messages are sorted and clean', () => {
    const keys = Object.keys(messages);
    expect(keys).toEqual([...keys].sort());
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).toBe(message.trim());
  });
});

describe('help lines', () => {
  test('a language tag names a country that has a line', () => {
    expect(countryOf('de-AT')).toBe('AT');
    expect(countryOf('en')).toBe('US');
    expect(countryOf('xx-ZZ')).toBeUndefined();
    expect(countryOf('???')).toBeUndefined();
  });

  test('every number can be dialled', () => {
    for (const { phone, site } of Object.values(helpLines).flat()) {
      expect(phone).toMatch(/^[\d ]{3,16}$/);
      expect(site).toMatch(/^[\w.-]+\.\w+$/);
    }
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent, ApplicationId, EventId, HappeningKind } from '@/lib/domain/event';
import type { Timeline } from '@/lib/storage/queries';
import { expectAccessible, render, whenDrawn } from '@/tests/support/render';
import { ApplicationPage } from './ApplicationPage';

const now = Date.UTC(2027, 2, 10, 12);
const dayMs = 86_400_000;
const id = 'a1' as ApplicationId;

const shown = vi.hoisted(() => ({ timeline: undefined as unknown }));
vi.mock('@/lib/storage/queries', () => ({
  readTimeline: async () => shown.timeline,
  listSteps: async () => [],
}));

function event(kind: HappeningKind, daysAgo: number): ApplicationEvent {
  const at = now - daysAgo * dayMs;
  return {
    id: `${kind}` as EventId,
    applicationId: id,
    kind,
    happenedAt: at,
    recordedAt: at,
    source: { by: 'user', adapter: 'rebound' },
    evidence: { rules: [] },
    details: { company: 'Acme' },
    dedupeKey: kind,
  };
}

function timelineOf(status: Application['status'], events: readonly ApplicationEvent[]): Timeline {
  const at = events[0]?.happenedAt ?? now;
  const application: Application = {
    id,
    company: 'Acme',
    role: 'Data Gardener',
    location: null,
    url: null,
    status,
    appliedAt: at,
    lastHeardAt: null,
    updatedAt: at,
    postingKeys: [],
    threadKeys: [],
    eventIds: events.map((one) => one.id),
  };
  return { application, events, undone: new Map(), relabelled: new Map(), takenBack: false };
}

/** Drawn, and waited for until what the test is about has come: the record answers first, then the parts are fetched. */
async function open(timeline: Timeline | undefined, awaited: string) {
  shown.timeline = timeline;
  const drawn = await render(<ApplicationPage id={id} now={now} />);
  await whenDrawn(() => expect(drawn.root.innerHTML).toContain(awaited));
  return drawn;
}

beforeEach(() => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ reply: null }));

describe('the step of an application', () => {
  test('after a long silence is about the waiting, and is kept with the event that it waits on', async () => {
    const drawn = await open(timelineOf('applied', [event('applied', 40)]), 'No news for a while.');
    expect(drawn.find('#step-title').textContent).toBe('How long do you want to wait?');
    await expectAccessible(drawn);
    await drawn.click('button', 'not now');
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ payload: expect.objectContaining({ eventId: 'applied', stepId: 'how-long' }) }),
    );
  });

  test('while an answer is awaited is a plan for it', async () => {
    const drawn = await open(timelineOf('applied', [event('applied', 2)]), 'step-title');
    expect(drawn.find('#step-title').textContent).toBe('Before the answer comes');
  });

  test('does not come up again when the news is old', async () => {
    const drawn = await open(timelineOf('rejected', [event('rejected', 20), event('applied', 40)]), 'Write');
    expect(drawn.has('#step-title')).toBe(false);
    expect(drawn.has('h2', 'Write')).toBe(true);
  });
});

describe('an application of which everything was taken back', () => {
  const undone = new Map([['applied' as EventId, 'c1' as EventId]]);
  const timeline = { ...timelineOf('applied', [event('applied', 2)]), undone, takenBack: true };

  test('says so, and stands nowhere', async () => {
    const drawn = await open(timeline, 'All of this was taken back');
    expect(drawn.find('h1').textContent).toBe('Acme');
    expect(drawn.root.textContent).toContain('All of this was taken back');
    expect(drawn.has('.status')).toBe(false);
    expect(drawn.has('button', 'Add what happened')).toBe(false);
    await expectAccessible(drawn);
  });

  test('can be brought back or erased', async () => {
    const drawn = await open(timeline, 'All of this was taken back');
    await drawn.click('button', 'Bring it back: You applied.');
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'undoEvent', payload: { eventId: 'c1' } }),
    );
    await drawn.click('button', 'Forget');
    expect(drawn.has('button', 'Erase it')).toBe(true);
  });
});

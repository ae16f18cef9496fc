// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { ApplicationEvent, EventId, Relabelling } from '@/lib/domain/event';
import { database } from '@/lib/storage/database';
import { day, makeEvent } from '@/tests/support/make';
import { expectAccessible, render, whenDrawn } from '@/tests/support/render';
import { Corrections } from './Corrections';

const mail = makeEvent({
  kind: 'rejected',
  id: crypto.randomUUID() as EventId,
  source: { by: 'mail', adapter: 'gmail', sender: 'Juniper Lane <jobs@juniper-lane.example>' },
  evidence: { rules: ['x'], quote: 'We have chosen another candidate.' },
});
const word = (relabels: Relabelling) =>
  makeEvent({ kind: 'corrected', corrects: mail.id, source: { by: 'user', adapter: 'rebound' }, relabels });

async function open(log: readonly ApplicationEvent[], awaited: string) {
  await database.events.bulkAdd(log.map((event) => ({ ...event, place: 'unplaced' as const })));
  const drawn = await render(<Corrections now={day('2026-03-12')} />);
  await whenDrawn(() => expect(drawn.root.textContent).toContain(awaited));
  return drawn;
}

beforeEach(() => database.events.clear());

test('without a correction, it says where one can be made', async () => {
  const drawn = await open([mail], 'Nothing here.');
  await expectAccessible(drawn);
});

test('each has its sender, the sentence, what it was taken for, what it was, and a way back', async () => {
  const correction = word({ wrong: 'rejection', right: 'interview_invitation', teaches: true });
  const drawn = await open([mail, correction], 'We have chosen another candidate.');
  expect(drawn.root.textContent).toContain('You said: This was not a rejection. What it was: An interview invitation.');
  expect(drawn.root.textContent).toContain('jobs@juniper-lane.example');
  expect(drawn.root.textContent).not.toContain('For that mail only');
  await expectAccessible(drawn);

  const back = { applicationId: null, eventId: 'u1' };
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ reply: back });
  await drawn.click('button', 'Take it back: You said: This was not a rejection.');
  expect(send).toHaveBeenLastCalledWith(
    expect.objectContaining({ kind: 'undoEvent', payload: { eventId: correction.id } }),
  );
  await whenDrawn(() => expect(drawn.has('button', 'Bring it back')).toBe(true));
  await drawn.click('button', 'Bring it back');
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'undoEvent', payload: { eventId: 'u1' } }));
});

test('one that holds for its mail only says so', async () => {
  await open([mail, word({ wrong: 'rejection', right: null, teaches: false })], 'For that mail only');
});

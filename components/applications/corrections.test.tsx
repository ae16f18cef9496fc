// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SayableLabel } from '@/lib/domain/answers';
import type { ApplicationEvent, ApplicationId, EventId } from '@/lib/domain/event';
import type { CorrectionReply } from '@/lib/messages/protocol';
import { makeEvent } from '@/tests/support/make';
import { expectAccessible, render, whenDrawn } from '@/tests/support/render';
import { CorrectedNotice } from './CorrectedNotice';
import { Timeline } from './Timeline';

const now = Date.UTC(2027, 2, 10, 12);

const event = makeEvent({
  kind: 'rejected',
  id: 'e1' as EventId,
  source: { by: 'mail', adapter: 'gmail', sender: 'Maria Lopez <maria@acme.example>' },
  evidence: { rules: ['x'], quote: 'We chose someone else.' },
});

describe('an event of a timeline that was something else', () => {
  const word = (right: SayableLabel | null): ApplicationEvent => ({
    ...event,
    id: 'c2' as EventId,
    kind: 'corrected',
    corrects: event.id,
    relabels: { wrong: 'rejection', right, teaches: true },
  });
  const draw = async (correction?: ApplicationEvent) => {
    const props = { now, onUndo: vi.fn(), onSay: vi.fn() };
    const relabelled = new Map(correction === undefined ? [] : [[event.id, correction]]);
    const undone = new Map(correction?.relabels?.right === null ? [[event.id, correction.id]] : []);
    return { ...props, ...(await render(<Timeline events={[event]} {...{ undone, relabelled, ...props }} />)) };
  };

  test('is said so in one click, and what it was only if one likes', async () => {
    const { click, onSay } = await draw();
    await click('button', 'This was not a rejection');
    expect(onSay).toHaveBeenLastCalledWith('e1', null);
    const said = await draw(word(null));
    expect(said.root.textContent).toContain('You said: This was not a rejection.');
    expect(said.has('legend', 'What was it?')).toBe(false);
    await said.click('button', 'What was it?');
    await expectAccessible(said);
    expect(said.has('button', 'A rejection')).toBe(false);
    expect(document.activeElement?.textContent).toBe('A confirmation');
    await said.click('button', 'I’d rather not say');
    expect(said.has('legend', 'What was it?')).toBe(false);
    await said.click('button', 'What was it?');
    await said.click('button', 'An interview invitation');
    expect(said.onSay).toHaveBeenLastCalledWith('e1', 'interview_invitation');
  });

  test('says so, and is what it was taken for again in one click', async () => {
    const { root, click, has, onUndo } = await draw(word('offer'));
    expect(root.textContent).toContain('You said: This was not a rejection. What it was: An offer.');
    expect(has('button', 'Undo: ')).toBe(false);
    expect(has('button', 'It was something else')).toBe(true);
    await click('button', 'Undo my correction');
    expect(onUndo).toHaveBeenLastCalledWith('c2');
  });
});

describe('news that was corrected', () => {
  const reply = { applicationId: 'a1' as ApplicationId, eventId: 'c2' as EventId, teaches: true };
  const draw = (fields: Partial<CorrectionReply> = {}) => {
    const onOver = vi.fn();
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ reply: { ...reply, ...fields } });
    const drawn = render(<CorrectedNotice event={event} reply={{ ...reply, ...fields }} onOver={onOver} />);
    const sent = () => send.mock.calls.map(([message]) => message).at(-1);
    return { drawn, onOver, sent };
  };

  test('says plainly what became of it, and what the next such mail is judged by', async () => {
    const drawn = await draw().drawn;
    expect(drawn.root.textContent).toContain('It is out of your record.');
    expect(drawn.root.textContent).toContain('When this sender writes that sentence again, Rebound will know.');
    await expectAccessible(drawn);
  });

  test('says so when it holds for one mail only', async () => {
    const drawn = await draw({ teaches: false }).drawn;
    expect(drawn.root.textContent).toContain('This holds for this mail only');
  });

  test('may be told what it was, and is undone as a whole', async () => {
    const { drawn: drawing, onOver, sent } = draw();
    const drawn = await drawing;
    await drawn.click('button', 'An interview invitation');
    expect(sent()).toMatchObject({
      kind: 'correctLabel',
      payload: { eventId: 'e1', right: 'interview_invitation' },
    });
    await whenDrawn(() =>
      expect(drawn.root.textContent).toContain('Your record now says: They want to talk with you.'),
    );
    expect(drawn.has('legend', 'What was it?')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Undo');
    await drawn.click('button', 'Undo');
    expect(sent()).toMatchObject({ kind: 'undoEvent', payload: { eventId: 'c2' } });
    await whenDrawn(() => expect(onOver).toHaveBeenCalledOnce());
  });

  test('waits for a yes or no when nobody has said which application it is about', async () => {
    const drawn = await draw({ applicationId: null }).drawn;
    expect(drawn.root.textContent).toContain('It waits for you no longer.');
    await drawn.click('button', 'An offer');
    await whenDrawn(() =>
      expect(drawn.root.textContent).toContain('It waits for your yes or no as: They made you an offer.'),
    );
  });
});

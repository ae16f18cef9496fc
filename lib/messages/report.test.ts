import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report, retryAfterMs } from './report';

const runtime = vi.hoisted(() => ({ id: 'rebound' as string | undefined, sendMessage: vi.fn() }));
vi.mock('../platform/native', () => ({ native: () => ({ runtime }) }));

const health = { of: 'reading', adapter: 'indeed', part: 'posting', kind: 'found', missing: [] } as const;
const reply = { outcome: 'ignored', nudgeId: null };
const send = runtime.sendMessage;
const killed = new Error('A listener indicated an asynchronous response, but the message channel closed');

async function tell() {
  const answer = report('recordSighting', health);
  await vi.advanceTimersByTimeAsync(retryAfterMs);
  return answer;
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  Object.assign(runtime, { id: 'rebound' });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a report', () => {
  it('is heard', async () => {
    send.mockResolvedValue({ reply });
    expect(await tell()).toEqual({ kind: 'heard', reply });
    expect(send.mock.calls).toEqual([[{ kind: 'recordSighting', payload: health }]]);
  });

  it('is said again when the worker was killed over it', async () => {
    send.mockRejectedValueOnce(killed).mockResolvedValueOnce({ reply });
    expect(await tell()).toEqual({ kind: 'heard', reply });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is said again when nobody answered, as in Firefox', async () => {
    send.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ reply });
    expect(await tell()).toEqual({ kind: 'heard', reply });
  });

  it('is unheard, and no more than that, when that helps nothing', async () => {
    send.mockRejectedValue(killed);
    expect(await tell()).toEqual({ kind: 'unheard' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('finds the extension gone when it was updated: before, meanwhile, or by the word of the browser', async () => {
    send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await tell()).toEqual({ kind: 'gone' });
    send.mockImplementationOnce(async () => {
      Object.assign(runtime, { id: undefined });
      throw killed;
    });
    expect(await tell()).toEqual({ kind: 'gone' });
    expect(await tell()).toEqual({ kind: 'gone' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is refused once, without being said again', async () => {
    send.mockResolvedValue({ failure: { code: 'storage', detail: 'full' } });
    expect(await tell()).toEqual({ kind: 'refused' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is told apart when its service is switched off', async () => {
    send.mockResolvedValue({ failure: { code: 'refused', detail: 'switched off' } });
    expect(await tell()).toEqual({ kind: 'off' });
    send.mockResolvedValue({ failure: { code: 'refused', detail: 'wrong shape' } });
    expect(await tell()).toEqual({ kind: 'refused' });
  });
});

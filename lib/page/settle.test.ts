// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from './settle';

const anchor = () => document.querySelector('h1') ?? undefined;
const signal = () => new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout', 'performance'],
  });
  document.body.innerHTML = '';
});

afterEach(() => vi.useRealTimers());

async function answerAfter<T>(frames: number, promise: Promise<T>): Promise<T | 'waiting'> {
  let answer: T | 'waiting' = 'waiting';
  void promise.then((value) => {
    answer = value;
  });
  for (let frame = 0; frame < frames; frame++) await vi.advanceTimersByTimeAsync(16);
  return answer;
}

describe('settle', () => {
  it('waits for two frames in which the anchor says the same', async () => {
    document.body.innerHTML = '<h1>Your application</h1>';
    const settled = settle(anchor, { signal: signal() });
    expect(await answerAfter(2, settled)).toBe('waiting');
    expect(await answerAfter(1, settled)).toBe('settled');
  });

  it('begins to count again when the text changes, as when an app redraws the old page', async () => {
    document.body.innerHTML = '<h1>Old mail</h1>';
    const settled = settle(anchor, { signal: signal() });
    await answerAfter(2, settled);
    document.body.innerHTML = '<h1>New mail</h1>';
    expect(await answerAfter(1, settled)).toBe('waiting');
    expect(await answerAfter(2, settled)).toBe('settled');
  });

  it('finds an anchor that comes late', async () => {
    const settled = settle(anchor, { signal: signal() });
    await answerAfter(60, settled);
    document.body.innerHTML = '<h1>At last</h1>';
    expect(await answerAfter(30, settled)).toBe('settled');
  });

  it('gives up when the anchor never comes', async () => {
    const settled = settle(anchor, { signal: signal(), giveUpMs: 1000 });
    expect(await answerAfter(30, settled)).toBe('waiting');
    expect(await answerAfter(60, settled)).toBe('gaveUp');
  });

  it('gives up on an anchor that never rests', async () => {
    document.body.innerHTML = '<h1></h1>';
    let ticks = 0;
    const restless = () => {
      const heading = document.querySelector('h1') ?? undefined;
      if (heading) heading.textContent = String(ticks++);
      return heading;
    };
    expect(await answerAfter(90, settle(restless, { signal: signal(), giveUpMs: 1000 }))).toBe('gaveUp');
  });

  it('does not look and does not grow impatient while the page is hidden', async () => {
    const look = vi.fn(anchor);
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    const settled = settle(look, { signal: signal(), giveUpMs: 1000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
    expect(await answerAfter(1, settled)).toBe('waiting');
    expect(frames).toHaveBeenCalledTimes(1);
  });

  it('stops at once when the visit ends', async () => {
    const visit = new AbortController();
    const look = vi.fn(anchor);
    const settled = settle(look, { signal: visit.signal });
    await answerAfter(1, settled);
    visit.abort();
    await expect(settled).resolves.toBe('left');
    const looks = look.mock.calls.length;
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(looks);
  });
});

// When is a page ready to be read? An app draws the new page in pieces, sometimes over the old one. It is ready when
// the anchor that its adapter names is there and its text has stayed the same for two frames.
import { nextFrame, pause } from './frame';

export type Settled = 'settled' | 'gaveUp' | 'left';

export interface SettleOptions {
  readonly signal: AbortSignal;
  /** Counted while the page is visible: a tab opened in the background is not slow, it is waiting. */
  readonly giveUpMs?: number;
}

/** How long an absent anchor rests before the next look. */
const restMs = 100;

/** A gap between two looks longer than this was spent hidden or asleep. */
const longestGapMs = 500;

const stillFrames = 2;

export async function settle(
  find: () => Element | undefined,
  { signal, giveUpMs = 10_000 }: SettleOptions,
): Promise<Settled> {
  let spentMs = 0;
  let lookedAt = performance.now();
  let before: string | undefined;
  let still = 0;

  while (spentMs < giveUpMs) {
    await nextFrame(signal);
    if (signal.aborted) return 'left';
    const now = performance.now();
    spentMs += Math.min(now - lookedAt, longestGapMs);
    lookedAt = now;

    const text = find()?.textContent ?? undefined;
    still = text !== undefined && text === before ? still + 1 : 0;
    before = text;
    if (still === stillFrames) return 'settled';
    if (text === undefined) await pause(restMs, signal);
  }
  return 'gaveUp';
}

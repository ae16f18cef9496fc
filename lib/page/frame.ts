// Waiting that costs nothing while nobody looks: a browser gives no animation frames to a hidden page.

/** Resolves with the next frame that is drawn, or at once when `signal` ends. */
export function nextFrame(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      cancelAnimationFrame(frame);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const frame = requestAnimationFrame(end);
    signal.addEventListener('abort', end);
  });
}

/** Resolves after `ms`, or at once when `signal` ends. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

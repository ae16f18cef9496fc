// The extension API as the browser itself gives it, for everything but the worker: asking needs no polyfill, which would
// be a tenth of all that a script in somebody's page may weigh, and a twentieth of the popup. Who answers a message later
// needs it, and that is the worker: see `browser.ts`.
import type { BrowserApi } from './browser';

interface Scope {
  readonly browser?: BrowserApi;
  readonly chrome?: BrowserApi;
}

/** Looked up at each use: the build loads this file where there is no browser. */
export function native(): BrowserApi {
  const { browser, chrome } = globalThis as unknown as Scope;
  return (browser ?? chrome) as BrowserApi;
}

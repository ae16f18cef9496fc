// The extension API as the browser itself gives it, for scripts in other people's pages: sending a message and asking for
// a text need no polyfill, and it would be a tenth of all that such a script may weigh. What only answers an event later
// needs it: that is the worker's part, see `browser.ts`.
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

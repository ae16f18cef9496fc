// The only module that touches the extension API, and the seam where tests replace it.
import browser, { type Alarms, type Permissions, type Runtime } from 'webextension-polyfill';

export type { Alarms, Permissions, Runtime };
export type BrowserApi = typeof browser;
export { browser };

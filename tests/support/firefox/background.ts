// The background page of the extension in Firefox, seen from the browser's own code: whether it runs, its end, and the
// errors that it and the extension's pages left on the console.
import type { Firefox } from './firefox';
import { extensionId, extensionUuid } from './profile';

interface BrowserGlobals {
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        readonly backgroundState: string;
        terminateBackground(options: Record<string, boolean>): Promise<void>;
      };
    } | null;
  };
  readonly Services: { readonly console: { getMessageArray(): readonly ConsoleMessage[] } };
}

interface ConsoleMessage {
  readonly sourceName?: string;
  readonly errorMessage?: string;
  readonly lineNumber?: number;
  readonly flags?: number;
}

/** Ends the background as Firefox does after idling, even with a reply pending. */
export async function stopBackground(firefox: Firefox): Promise<void> {
  await firefox.evaluateInBrowser(async (id) => {
    const { WebExtensionPolicy } = globalThis as unknown as BrowserGlobals;
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    if (extension === undefined) throw new Error(`${id} is not installed`);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  }, extensionId);
}

/** `running`, `starting`, `suspending` or `stopped`. */
export function backgroundState(firefox: Firefox): Promise<string> {
  return firefox.evaluateInBrowser((id) => {
    const { WebExtensionPolicy } = globalThis as unknown as BrowserGlobals;
    return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'not installed';
  }, extensionId);
}

/** Errors, not warnings, in code of the extension. */
export function faultsOf(firefox: Firefox): Promise<string[]> {
  return firefox.evaluateInBrowser((uuid) => {
    const { Services } = globalThis as unknown as BrowserGlobals;
    const warning = 1;
    return Services.console
      .getMessageArray()
      .filter(({ sourceName, flags }) => sourceName?.includes(uuid) === true && ((flags ?? 0) & warning) === 0)
      .map(({ sourceName, lineNumber, errorMessage }) => `${sourceName}:${lineNumber}: ${errorMessage}`);
  }, extensionUuid);
}

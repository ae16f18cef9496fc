// One Chromium with Rebound loaded, driven by Playwright. It can be killed and started again on the same profile.
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../../tools/setup/browsers.mjs';
import { isRoot } from '../../../tools/setup/machine.mjs';

export interface ChromiumOptions {
  readonly extension: string;
  /** An empty folder, or one of an earlier run. */
  readonly profile: string;
  /** See `startSite`. Without it every host but loopback is out of reach. */
  readonly proxyPort?: number;
  /** Sees each context of the browser before anything of the extension has run in it. */
  readonly watch?: (context: BrowserContext) => void;
}

export const popupSize = { width: 380, height: 600 };
export const boardSize = { width: 1280, height: 800 };

/** Flags that load the extension from a folder. */
export function loadFlags(extension: string): string[] {
  return [
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}

/** Flags that keep the browser's own traffic away, and that lead all other traffic to the test's pages. */
function quietFlags(proxyPort: number | undefined): string[] {
  return [
    '--lang=en',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
    // A proxy where nobody listens: a test that forgets its site must not reach the internet.
    `--proxy-server=127.0.0.1:${proxyPort ?? 9}`,
    '--ignore-certificate-errors',
  ];
}

export class Chromium {
  private constructor(
    private current: BrowserContext,
    readonly extensionId: string,
    private readonly options: ChromiumOptions,
  ) {}

  static async launch(options: ChromiumOptions): Promise<Chromium> {
    const context = await launchContext(options);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await afterInstallation(context, worker);
    return new Chromium(context, new URL(worker.url()).host, options);
  }

  /** A new one after `crash` and `restart`. */
  get context(): BrowserContext {
    return this.current;
  }

  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** An extension page in a tab of its own. */
  async open(path: string, size = boardSize): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.goto(this.address(path));
    return page;
  }

  openPopup(): Promise<Page> {
    return this.open('popup.html', popupSize);
  }

  openBoard(): Promise<Page> {
    return this.open('board.html');
  }

  openWelcome(): Promise<Page> {
    return this.open('welcome.html');
  }

  /**
   * Kills the worker as the browser does after idling: no event, no last word. The next message, alarm or click starts
   * a new one. Playwright's own handle on the worker does not survive this: look through an extension page instead.
   */
  async stopWorker(): Promise<void> {
    // Only a page of the extension's own origin may speak of its workers.
    const page = await this.open('manifest.json');
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
    await page.close();
  }

  /** Pulls the plug (SIGKILL) and starts again on what reached the disk. */
  async crash(): Promise<void> {
    const closed = this.context.waitForEvent('close', { timeout: 10_000 });
    process.kill(this.processId(), 'SIGKILL');
    await closed;
    this.current = await launchContext(this.options);
  }

  /** Quits in an orderly way and starts again on the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    this.current = await launchContext(this.options);
  }

  /** Chromium's lock on its profile is a link that reads `host-pid`. */
  private processId(): number {
    const lock = readlinkSync(join(this.options.profile, 'SingletonLock'));
    return Number(lock.slice(lock.lastIndexOf('-') + 1));
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

async function launchContext(options: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium here; npm test and npm start install one.');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: true,
    args: [...loadFlags(options.extension), ...quietFlags(options.proxyPort)],
    viewport: boardSize,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  options.watch?.(context);
  return context;
}

/** A fresh installation is ready when its welcome page has come (it goes again) and its scripts are registered. */
async function afterInstallation(context: BrowserContext, worker: Worker): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  // Not before it speaks: a page that is closed while Chromium fetches its texts leaves every later one without any.
  await welcome.getByRole('heading').first().waitFor();
  await welcome.close();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ScriptingApi };
    if (chrome.runtime.getManifest().host_permissions === undefined) return;
    while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((soon) => setTimeout(soon, 10));
    }
  });
}

interface ScriptingApi {
  readonly runtime: { getManifest(): { readonly host_permissions?: readonly string[] } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

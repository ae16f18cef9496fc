// One Firefox with Rebound loaded. What a test sees and does goes through here: pages of the web and of the extension,
// clicks by the name that people read, the background's end, the browser's end.
import { setTimeout as delay } from 'node:timers/promises';
import { killFirefox, quitFirefox, type RunningFirefox, startFirefox, untilGone } from './process';
import { extensionId, extensionUuid, writeProfile } from './profile';

export interface FirefoxOptions {
  readonly extension: string;
  readonly profile: string;
  readonly proxyPort?: number;
  /** Folder that downloads go to. */
  readonly downloads?: string;
  readonly headless?: boolean;
}

const patienceMs = 10_000;

/** A function for the page: it travels as text, so it may use its arguments only. */
export type InPage<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

export class Firefox {
  private constructor(
    private running: RunningFirefox,
    private readonly options: FirefoxOptions,
  ) {}

  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const firefox = new Firefox(await startWithExtension(options), options);
    if (options.headless !== false) await firefox.closeWelcome();
    return firefox;
  }

  /** Rebound opens its welcome page once installed. It would keep our own tab hidden, where nothing is drawn or read. */
  private async closeWelcome(): Promise<void> {
    const [own = ''] = await this.tabs();
    const patience = Date.now() + patienceMs;
    while ((await this.tabs()).length < 2 && Date.now() < patience) await delay(50);
    for (const tab of await this.tabs()) {
      if (tab === own) continue;
      await this.switchTo(tab);
      await this.send('WebDriver:CloseWindow');
    }
    await this.switchTo(own);
  }

  address(path: string): string {
    return `moz-extension://${extensionUuid}/${path}`;
  }

  /** Leads the current tab to an address and waits until it has loaded. */
  async go(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  openPopup(): Promise<void> {
    return this.go(this.address('popup.html'));
  }

  openBoard(): Promise<void> {
    return this.go(this.address('board.html'));
  }

  openWelcome(): Promise<void> {
    return this.go(this.address('welcome.html'));
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `const done = arguments[arguments.length - 1];
      const args = Array.prototype.slice.call(arguments, 0, -1);
      (async () => (${fn})(...args))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const reply = unwrap(await this.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: null }));
    const { value, error } = reply as { value?: Awaited<Result>; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as Awaited<Result>;
  }

  /** The same in the browser's own code, where `Services` and the extension's policy are. */
  async evaluateInBrowser<Args extends readonly unknown[], Result>(
    fn: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.evaluate(fn, ...args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Clicks, with the trust of a person's click, the control that a screen reader calls `name`. */
  async click(name: string): Promise<void> {
    const patience = Date.now() + patienceMs;
    for (;;) {
      const id = await this.findCalled(name);
      if (id !== undefined) {
        await this.send('WebDriver:ElementClick', { id });
        return;
      }
      if (Date.now() > patience) throw new Error(`Nothing to click is called "${name}"`);
      await delay(100);
    }
  }

  async clickSelector(css: string): Promise<void> {
    const [id = ''] = await this.find(css);
    await this.send('WebDriver:ElementClick', { id });
  }

  /** Types into the field that matches `css`. */
  async fill(css: string, text: string): Promise<void> {
    const [id = ''] = await this.find(css);
    await this.send('WebDriver:ElementClear', { id });
    await this.send('WebDriver:ElementSendKeys', { id, text });
  }

  private async findCalled(name: string): Promise<string | undefined> {
    for (const id of await this.find('button, a[href], summary, input, select, [role]')) {
      // It may be gone by now; then it is not the one.
      const label = await this.send('WebDriver:GetComputedLabel', { id }).catch(() => undefined);
      if (unwrap(label) === name) return id;
    }
    return undefined;
  }

  /** Waits for a first match, and answers all. */
  private async find(css: string): Promise<readonly string[]> {
    const found = await this.send('WebDriver:FindElements', { using: 'css selector', value: css });
    return (found as readonly Record<string, string>[]).flatMap((element) => Object.values(element).slice(0, 1));
  }

  newTab(): Promise<string> {
    return this.openNew('tab');
  }

  /** Unlike a tab behind another, a window stays visible: pages that work only while somebody looks go on working. */
  newWindow(): Promise<string> {
    return this.openNew('window');
  }

  private async openNew(type: 'tab' | 'window'): Promise<string> {
    const { handle } = (await this.send('WebDriver:NewWindow', { type })) as { handle: string };
    await this.switchTo(handle);
    return handle;
  }

  async tabs(): Promise<readonly string[]> {
    return (await this.send('WebDriver:GetWindowHandles')) as readonly string[];
  }

  async switchTo(handle: string): Promise<void> {
    await this.send('WebDriver:SwitchToWindow', { handle });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(unwrap(await this.send('WebDriver:TakeScreenshot', { full: false }))), 'base64');
  }

  send(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return this.running.marionette.send(name, parameters);
  }

  /** Ends without a word, and starts again on what reached the disk. */
  async crash(): Promise<void> {
    await killFirefox(this.running);
    this.running = await startWithExtension(this.options);
    await this.closeWelcome();
  }

  async restart(): Promise<void> {
    await quitFirefox(this.running);
    this.running = await startWithExtension(this.options);
    await this.closeWelcome();
  }

  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void> {
    return untilGone(this.running);
  }

  close(): Promise<void> {
    return quitFirefox(this.running);
  }
}

async function startWithExtension(options: FirefoxOptions): Promise<RunningFirefox> {
  writeProfile({ folder: options.profile, proxyPort: options.proxyPort, downloads: options.downloads });
  const running = await startFirefox(options.profile, options.headless ?? true);
  await running.marionette.send('WebDriver:SetTimeouts', { script: 60_000, implicit: 10_000, pageLoad: 30_000 });
  await running.marionette.send('Addon:Install', { path: options.extension, temporary: true });
  return running;
}

function unwrap(reply: unknown): unknown {
  return (reply as { value?: unknown } | null)?.value;
}

export { extensionId };

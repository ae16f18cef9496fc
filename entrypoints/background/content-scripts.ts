// Which pages Rebound reads is what the browser says the person allowed, and nothing else is kept about it.
import { mailAdapters } from '@/lib/mail/registry';
import { browser } from '@/lib/platform/browser';
import { readSwitchedOn } from '@/lib/platform/services';
import { siteAdapters } from '@/lib/sites/registry';

/** In the order in which they run. */
const files = {
  mail: ['content-scripts/classifier.js', 'content-scripts/mail.js'],
  jobs: ['content-scripts/jobs.js'],
};
type Script = keyof typeof files;

/** The allowed match patterns of each content script. */
async function allowedPatterns(): Promise<Record<Script, string[]>> {
  const { origins = [] } = await browser.permissions.getAll();
  const { services, webmails } = readSwitchedOn(origins);
  const of = (adapters: readonly { readonly id: string; readonly matches: readonly string[] }[]) =>
    adapters.filter(({ id }) => services.includes(id)).flatMap(({ matches }) => matches);
  return { mail: [...of(mailAdapters), ...webmails], jobs: of(siteAdapters) };
}

let running: Promise<void> = Promise.resolve();

/** Makes the registered scripts equal to what is allowed. One at a time: two at once would register twice. */
export function registerContentScripts(): Promise<void> {
  running = running.then(register, register);
  return running;
}

async function register(): Promise<void> {
  const patterns = await allowedPatterns();
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = (Object.keys(files) as Script[]).filter((id) => patterns[id].length > 0);
  const scripts = wanted.map((id) => ({
    id,
    js: files[id],
    matches: patterns[id],
    allFrames: true,
    runAt: 'document_idle' as const,
  }));
  // Never taken away and put back: killed in between, nothing would be registered.
  const gone = [...registered].filter((id) => !wanted.includes(id as Script));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const [old, fresh] = [
    scripts.filter(({ id }) => registered.has(id)),
    scripts.filter(({ id }) => !registered.has(id)),
  ];
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Reads pages that were open before they were allowed, without asking the person to reload them. */
export async function injectIntoOpenTabs(origins?: readonly string[]): Promise<void> {
  const patterns = await allowedPatterns();
  for (const id of Object.keys(files) as Script[]) {
    const here = patterns[id].filter((pattern) => origins === undefined || origins.includes(pattern));
    if (here.length === 0) continue;
    for (const { id: tabId } of await browser.tabs.query({ url: here })) {
      if (tabId === undefined) continue;
      const target = { tabId, allFrames: true };
      // A tab may have gone, or show an error page: that is its own business.
      await browser.scripting.executeScript({ target, files: files[id] }).catch(() => undefined);
    }
  }
}

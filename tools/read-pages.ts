// Reads saved pages as the extension would. JSON lines in: {id, file, url}; JSON lines out, in the same order:
// {id, adapter, readings: [{of, kind, fact?, missing?}]}, or {id, error} for a page that could not be opened.
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { PageReadings } from './read-pages/reader';
import { evaluateOn } from './read-pages/saved-page';
import { findBrowser } from './setup/browsers.mjs';
import { isRoot } from './setup/machine.mjs';
import { root } from './setup/root.mjs';

const atOnce = 4;

async function bundleReader(): Promise<string> {
  const result = await build({
    entryPoints: [`${root}/tools/read-pages/reader.ts`],
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    // Errors and warnings go to stderr, so that stdout holds nothing but answers.
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function answer(line: string, context: BrowserContext, script: string): Promise<object> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null) throw new Error('not an object');
    const { file, url } = request as Record<string, unknown>;
    id = (request as Record<string, unknown>).id ?? null;
    if (typeof file !== 'string' || typeof url !== 'string') throw new Error('file and url are needed');
    const text = await evaluateOn(context, { file, url }, script, 'readThisPage()');
    return { id, ...(JSON.parse(String(text)) as PageReadings) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium found; npm run read-pages installs one.');
  const [script, browser] = await Promise.all([
    bundleReader(),
    chromium.launch({
      executablePath,
      args: ['--disable-gpu', '--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])],
    }),
  ]);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
    const running: Promise<object>[] = [];
    const printFirst = async () => console.log(JSON.stringify(await running.shift()));
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      if (running.length >= atOnce) await printFirst();
      running.push(answer(line, context, script));
    }
    while (running.length > 0) await printFirst();
  } finally {
    await browser.close();
  }
}

await main();

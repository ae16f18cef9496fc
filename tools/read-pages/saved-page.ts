// Opens a saved page at the address it was saved from, in a real browser that reaches nothing else: no script of the page
// runs, no picture or frame loads, and no request leaves the machine.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Route } from '@playwright/test';

const limitMs = 30_000;

const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-src 'none'";

/** Runs `script` in a world of its own in that page and answers what `expression` is there. */
export async function evaluateOn(
  context: BrowserContext,
  { file, url }: { readonly file: string; readonly url: string },
  script: string,
  expression: string,
): Promise<unknown> {
  const body = await readFile(file);
  const page = await context.newPage();
  page.setDefaultTimeout(limitMs);
  try {
    await page.route('**/*', (route) => serve(route, page, body));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return await withLimit(evaluateApart(page, script, expression));
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function serve(route: Route, page: Page, body: Buffer): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
  await route.fulfill({ body, headers: { 'content-type': typeOf(body), 'content-security-policy': policy } });
}

/** What is not UTF-8 says itself what it is. */
function typeOf(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

async function evaluateApart(page: Page, script: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'rebound' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script};${expression}`,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

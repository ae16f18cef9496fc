// One application on Indeed, from its posting to a rejection, as the pages tell it one after the other.
import type { Page } from '@playwright/test';
import { application, indeedPage, pixel, story } from '../../site/indeed/pages';
import { expect, test } from '../../support/chromium/test';

interface Row {
  readonly kind: string;
  readonly applicationId: string | null;
  readonly details: { readonly postingKey?: string };
}

/** Every record of a table, read from a page of the extension's own origin. */
function recordsOf<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (name) => {
    // Opening it before the worker has would make an empty one.
    if (!(await indexedDB.databases()).some((database) => database.name === 'rebound')) return [];
    return new Promise<Row[]>((resolve, reject) => {
      const opening = indexedDB.open('rebound');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result as Row[]);
        };
      };
    });
  }, table);
}

test('a posting, an application and a rejection on Indeed become one application with its events', async ({
  chromium,
  site,
}) => {
  for (const { url, html } of [story.opened, ...story.steps, story.applied, story.before, pixel]) site.show(url, html);
  const record = await chromium.open('manifest.json');
  const page = await chromium.context.newPage();
  const kinds = async () =>
    (await recordsOf<Row>(record, 'events'))
      .filter(({ details }) => details.postingKey === application.key)
      .map(({ kind }) => kind)
      .sort();

  await page.goto(story.opened.url);
  await expect
    .poll(() => recordsOf<{ key: string }>(record, 'postings').then(([first]) => first?.key))
    .toBe(application.key);
  expect(await kinds()).toEqual([]);

  for (const { url } of story.steps) await page.goto(url);
  expect(await kinds()).toEqual([]);
  await page.goto(story.applied.url);
  // The posting that was seen before counts as saved from then on.
  await expect.poll(kinds).toEqual(['applied', 'saved']);

  await page.goto(story.before.url);
  await expect.poll(async () => (await recordsOf<Row>(record, 'events')).length).toBeGreaterThan(2);
  expect(await kinds()).toEqual(['applied', 'saved']);
  expect(await recordsOf(record, 'nudges')).toEqual([]);

  site.show(story.after.url, story.after.html);
  await page.reload();
  await expect.poll(kinds).toEqual(['applied', 'rejected', 'saved']);
  await expect.poll(async () => (await recordsOf(record, 'nudges')).length).toBe(1);
  const ours = (await recordsOf<Row>(record, 'events')).filter(({ details }) => details.postingKey === application.key);
  expect(new Set(ours.map(({ applicationId }) => applicationId)).size).toBe(1);
  expect(ours[0]?.applicationId).not.toBeNull();
});

test('a page of Indeed is left as it was', async ({ chromium, site }) => {
  const { url, html } = indeedPage('viewjob');
  site.show(url, html);
  const record = await chromium.open('manifest.json');
  const page = await chromium.context.newPage();
  await page.goto(url);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(async () => (await recordsOf(record, 'readings')).length).toBe(1);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(site.asked.filter((address) => address !== url && !address.endsWith('/favicon.ico'))).toEqual([]);
});

test('a confirmation page that names another posting than the one looked at asks which it was', async ({
  chromium,
  site,
}) => {
  const own = application.key.replace('indeed:', '');
  const applied = { ...story.applied, html: story.applied.html.replaceAll(own, 'ffffffffffffffff') };
  for (const { url, html } of [story.opened, applied, pixel]) site.show(url, html);
  const board = await chromium.open('board.html#/suggestions');
  const page = await chromium.context.newPage();
  await page.goto(story.opened.url);
  await expect.poll(async () => (await recordsOf(board, 'postings')).length).toBe(1);
  await page.goto(applied.url);
  const question = board.getByRole('listitem').filter({ hasText: application.company });
  await expect(question).toBeVisible();
  expect((await recordsOf<Row>(board, 'events')).filter(({ applicationId }) => applicationId !== null)).toEqual([]);
  await expect(question).toContainText('Did you apply to Maison Levain?');
  await expect(question).toContainText('Indeed confirmed an application soon after you looked at this posting');
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(async () => (await recordsOf<Row>(board, 'applications')).length).toBe(1);
});

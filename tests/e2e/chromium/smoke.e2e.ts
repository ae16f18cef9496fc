// The first thing that must hold: the extension loads, and its pages open quietly, in light and in dark.
import { expectNoAxeViolations } from '../../support/axe';
import { expect, test } from '../../support/chromium/test';

for (const path of ['popup.html', 'board.html', 'welcome.html']) {
  test(`${path} opens without errors, with a heading and nothing that axe objects to`, async ({ chromium }) => {
    const page = await chromium.open(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test('the popup fits its window without a sideways scroll bar', async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading').first()).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
});

test('opening every page asks no host for anything', async ({ chromium, site }) => {
  for (const path of ['popup.html', 'board.html', 'welcome.html']) {
    const page = await chromium.open(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  expect(site.asked).toEqual([]);
});

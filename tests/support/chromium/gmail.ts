// Going about in the made-up Gmail as a person would.
import { expect, type Page } from '@playwright/test';
import type { SiteMail } from '../../site/gmail/mails';
import type { Chromium } from './chromium';

export const inboxAddress = 'https://mail.google.com/mail/u/0/';

export async function openInbox(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(inboxAddress);
  await expect(page.getByRole('row').first()).toBeVisible();
  return page;
}

/** A mail arrives while the list is open. */
export async function deliver(page: Page, mail: SiteMail): Promise<void> {
  await page.evaluate((arrived) => (globalThis as unknown as { deliver(mail: unknown): void }).deliver(arrived), {
    ...mail,
    at: mail.at.toISOString(),
  });
}

export async function openMail(page: Page, mail: SiteMail): Promise<void> {
  await page.getByRole('row').filter({ hasText: mail.subject }).first().click();
  await expect(page.getByRole('heading', { name: mail.subject })).toBeVisible();
}

export async function backToList(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole('row').first()).toBeVisible();
}

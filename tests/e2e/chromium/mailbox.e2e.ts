// The sample mailbox itself: if it stopped behaving like a webmail, every story told in it would mean less.

import { rejection } from '../../site/mailbox/mails';
import { expect, test } from '../../support/chromium/test';

test('a mail that arrives joins the open list and opens by a click', async ({ chromium, mailbox }) => {
  const page = await chromium.context.newPage();
  await page.goto(mailbox.url);
  await expect(page.locator('tr.message')).toHaveCount(5);
  mailbox.deliver(rejection);
  await expect(page.locator('tr.message')).toHaveCount(6);
  await page.locator('tr.message').first().click();
  await expect(page.getByRole('heading', { name: rejection.subject })).toBeVisible();
  await expect(page.locator('#messagebody')).toContainText('we have decided to move forward with other candidates');
});

test('a compose address opens the form, filled in', async ({ chromium, mailbox }) => {
  const page = await chromium.context.newPage();
  const fields = {
    _task: 'mail',
    _action: 'compose',
    _to: 'a@b.example',
    _subject: 'Grüße',
    _body: 'One\n\n"Two" & <3>',
  };
  await page.goto(`${new URL(mailbox.url).origin}/?${new URLSearchParams(fields)}`);
  await expect(page.getByLabel('To')).toHaveValue('a@b.example');
  await expect(page.getByLabel('Subject')).toHaveValue('Grüße');
  await expect(page.getByLabel('Message')).toHaveValue('One\n\n"Two" & <3>');
});

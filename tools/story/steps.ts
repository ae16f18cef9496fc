// The sample story, step by step: what a person sees in the first minute with Rebound. `npm start` plays it where there
// is no display, and the tests play it too. Each step looks for what a person would look for, by its name on the screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { rejection, inbox as sampleMails } from '../../tests/site/mailbox/mails';
import { cardWords } from '../../tests/support/chromium/card';
import type { StoryStage, StoryStep } from './stage';

const company = 'Larkspur Studio';
const role = 'Product Designer';

export const storySteps: readonly StoryStep[] = [
  {
    says: 'The sample mailbox opens, with a handful of invented mails.',
    async play({ inbox, mailbox }) {
      await inbox.goto(mailbox.url);
      await expect(mailRow(inbox)).toHaveCount(sampleMails.length);
      return inbox;
    },
  },
  {
    says: `Opening an older confirmation from ${company} puts the application into the record by itself.`,
    async play({ chromium, inbox }) {
      await mailRow(inbox).filter({ hasText: rejection.subject }).last().click();
      await expect(inbox.getByText('We have received your application')).toBeVisible();
      const board = await chromium.openBoard();
      await expect(board.getByText(company).first()).toBeVisible();
      await inbox.bringToFront();
      await inbox.getByRole('link', { name: 'Back to the inbox' }).click();
      return board;
    },
  },
  {
    says: `An answer from ${company} arrives while the list is open.`,
    async play({ inbox }) {
      await expect(mailRow(inbox)).toHaveCount(sampleMails.length + 1, { timeout: 20_000 });
      await expect(mailRow(inbox).first()).toContainText(rejection.name);
      return inbox;
    },
  },
  {
    says: 'Opening it, Rebound notices what it says: a small, neutral card in the corner.',
    async play({ inbox }) {
      await mailRow(inbox).first().click();
      await expect(inbox.getByRole('heading', { name: rejection.subject })).toBeVisible();
      await expect.poll(() => cardWords(inbox), { timeout: 15_000 }).toContain('Rebound noted an update');
      return inbox;
    },
  },
  {
    says: 'The popup says what happened, and why Rebound thinks so: the sentence and the sender.',
    async play({ chromium }) {
      const popup = await chromium.openPopup();
      await expect(popup.getByRole('heading', { name: `News from ${company}` })).toBeVisible();
      await expect(popup.getByText(role, { exact: true })).toBeVisible();
      await popup.getByRole('button', { name: 'Why Rebound thinks so' }).click();
      await expect(popup.getByText('decided to move forward with other candidates')).toBeVisible();
      await expect(popup.getByText(rejection.address)).toBeVisible();
      return popup;
    },
  },
  {
    says: 'One click on a draft opens the mailbox’s own form, filled in. Nothing is sent.',
    async play({ chromium }) {
      const popup = await chromium.openPopup();
      const [compose] = await Promise.all([
        chromium.context.waitForEvent('page'),
        popup.getByRole('link', { name: 'Thank and ask for feedback' }).click(),
      ]);
      await expect(compose.getByLabel('To')).toHaveValue(new RegExp(rejection.address));
      await expect(compose.getByLabel('Subject')).toHaveValue(/\S/);
      await expect(compose.getByLabel('Message')).toHaveValue(new RegExp(role));
      return compose;
    },
  },
  {
    says: 'The board has the application, with its story.',
    async play({ chromium }) {
      const board = await chromium.openBoard();
      await expect(board.getByText(company).first()).toBeVisible();
      await expect(board.getByText(role).first()).toBeVisible();
      return board;
    },
  },
  {
    says: 'The history is exported as a spreadsheet (CSV) …',
    async play(stage) {
      const { board, text } = await download(stage, 'Save for a spreadsheet', 'history.csv');
      expect(text).toContain(company);
      expect(text).toContain(role);
      return board;
    },
  },
  {
    says: '… and as a backup (JSON), with the sentence that decided it.',
    async play(stage) {
      const { board, text } = await download(stage, 'Save a backup', 'backup.json');
      const backup: unknown = JSON.parse(text);
      const details = expect.objectContaining({ company, role });
      const quote = expect.stringContaining('decided to move forward with other candidates');
      const evidence = expect.objectContaining({ quote });
      const rejected = expect.objectContaining({ kind: 'rejected', details, evidence });
      expect(backup).toMatchObject({ events: expect.arrayContaining([rejected]) });
      return board;
    },
  },
];

function mailRow(page: Page) {
  return page.locator('#messagelist tr.message');
}

/** Clicks a download button of the export page and answers what the file holds. */
async function download({ chromium, folder }: StoryStage, button: string, name: string) {
  const board = await chromium.open('board.html#/transfer');
  const [saved] = await Promise.all([
    board.waitForEvent('download'),
    board.getByRole('button', { name: button }).click(),
  ]);
  const file = join(folder, name);
  await saved.saveAs(file);
  return { board, text: readFileSync(file, 'utf8') };
}

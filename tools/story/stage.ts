// What the sample story plays on: a browser with Rebound, the sample mailbox, and a folder for its pictures.
import type { Page } from '@playwright/test';
import type { Chromium } from '../../tests/support/chromium/chromium';
import { type Mailbox, startMailbox } from '../../tests/support/mailbox/mailbox';

export interface StoryStage {
  readonly chromium: Chromium;
  readonly mailbox: Mailbox;
  /** Where downloads and pictures go. */
  readonly folder: string;
  /** The tab with the mailbox. */
  readonly inbox: Page;
}

export interface StoryStep {
  /** What is to be seen, in one line. */
  readonly says: string;
  /** Does it, and fails unless it really happened. Answers the page that shows it. */
  play(stage: StoryStage): Promise<Page>;
}

/** Soon enough not to bore, late enough to see it come. */
export const rejectionAfterMs = 5000;

export async function setStage(chromium: Chromium, folder: string): Promise<StoryStage> {
  const mailbox = await startMailbox({ rejectionAfterMs });
  return { chromium, mailbox, folder, inbox: await chromium.context.newPage() };
}

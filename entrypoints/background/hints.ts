// Which hints about messages the person has dismissed. Nothing of such a message is kept but a mark to know it again by.
import type { Reports } from '@/lib/messages/protocol';
import { browser } from '@/lib/platform/browser';
import { hashOf } from '@/lib/storage/events';

type HintReport = Reports['hintAboutMail'];

const storageKey = 'dismissedHints';
/** The oldest make room: by then the message has long been answered, or not. */
const mostKept = 500;

async function readMarks(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  return Array.isArray(stored) ? stored.filter((mark) => typeof mark === 'string') : [];
}

async function answer({ adapter, messageKey, dismiss }: HintReport['payload']): Promise<HintReport['reply']> {
  const mark = hashOf(`hint:${adapter}:${messageKey}`);
  const marks = await readMarks();
  if (marks.includes(mark)) return { dismissed: true };
  if (dismiss) await browser.storage.local.set({ [storageKey]: [...marks, mark].slice(-mostKept) });
  return { dismissed: dismiss };
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: two tabs must not overwrite each other. */
export function hintAboutMail(payload: HintReport['payload']): Promise<HintReport['reply']> {
  const next = queue.then(
    () => answer(payload),
    () => answer(payload),
  );
  queue = next;
  return next;
}

// Badge, notification, alarm. All three follow from the database, so they can be made anew at any time.

import { browser } from '@/lib/platform/browser';
import { systemClock } from '@/lib/platform/clock';
import { notifyOfUpdate, showBadge } from '@/lib/platform/notify';
import { readSettings } from '@/lib/platform/settings';
import { database, needWritable } from '@/lib/storage/database';
import { countShown, nextDueAt, showDue } from '@/lib/storage/nudges';

const alarmName = 'nudges';

/** Tells of what is due and was not told yet; the card in the page is the content script's part. */
export async function tellWhatIsDue(): Promise<void> {
  await needWritable(database);
  const due = await showDue(database, systemClock.now());
  const { systemNotifications } = await readSettings();
  // A system that refuses notifications must not make a recorded fact look lost.
  if (systemNotifications) for (const { id } of due) await notifyOfUpdate(id).catch(() => undefined);
  await refreshTelling();
}

/** Badge and alarm as the database says. A toolbar that is not there is no reason to fail. */
async function refreshTelling(): Promise<void> {
  await refresh().catch(() => undefined);
}

async function refresh(): Promise<void> {
  await showBadge(await countShown(database));
  const dueAt = await nextDueAt(database);
  if (dueAt === undefined) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { when: dueAt });
}

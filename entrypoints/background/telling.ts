// Badge, notification, alarm. All three follow from the database, so they can be made anew at any time.

import { browser } from '@/lib/platform/browser';
import { systemClock } from '@/lib/platform/clock';
import { notifyOfUpdate, showBadge } from '@/lib/platform/notify';
import { readSettings } from '@/lib/platform/settings';
import { database } from '@/lib/storage/database';
import { countShown, findEventTime, nextDueAt, showDue } from '@/lib/storage/nudges';

const alarmName = 'nudges';
/** News older than this is in the record, but interrupts nobody. */
const freshMs = 3 * 24 * 60 * 60 * 1000;

export async function tellWhatIsDue(): Promise<void> {
  for (const { id } of await showDue(database, systemClock.now())) await notify(id);
  await refreshTelling();
}

/** Tells of `nudgeId` now; the card in the page is the content script's part. */
export async function notify(nudgeId: string): Promise<void> {
  const happenedAt = await findEventTime(database, nudgeId);
  const { systemNotifications } = await readSettings();
  const fresh = happenedAt !== undefined && systemClock.now() - happenedAt < freshMs;
  // A system that refuses notifications must not make a recorded fact look lost.
  if (systemNotifications && fresh) await notifyOfUpdate(nudgeId).catch(() => undefined);
}

/** Badge and alarm as the database says. A toolbar that is not there is no reason to fail. */
export async function refreshTelling(): Promise<void> {
  await refresh().catch(() => undefined);
}

async function refresh(): Promise<void> {
  await showBadge(await countShown(database));
  const dueAt = await nextDueAt(database);
  if (dueAt === undefined) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { when: dueAt });
}

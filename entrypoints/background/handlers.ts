// One function per message. Each ends in one transaction; telling follows from what that transaction wrote.
import { nudgeDueAt } from '@/lib/domain/nudge';
import type { Sighting } from '@/lib/domain/sighting';
import type { RecordReply } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/serve';
import { systemClock } from '@/lib/platform/clock';
import { openPopup } from '@/lib/platform/notify';
import { readSettings, writeSettings } from '@/lib/platform/settings';
import { importEverything } from '@/lib/storage/backup';
import * as commands from '@/lib/storage/commands';
import { database, needWritable } from '@/lib/storage/database';
import { answerNudge } from '@/lib/storage/nudges';
import {
  type RecordContext,
  recordMail,
  recordPosting,
  recordReading,
  recordStatuses,
  recordSubmission,
} from '@/lib/storage/record';
import { parseBackup } from '@/lib/transfer/backup';
import { notify, refreshTelling } from './telling';

async function makeContext(): Promise<RecordContext> {
  await needWritable(database);
  const settings = await readSettings();
  return {
    now: systemClock.now(),
    newId: () => crypto.randomUUID(),
    everythingWaits: settings.everythingWaits,
    settings,
  };
}

async function record(sighting: Sighting): Promise<RecordReply> {
  const context = await makeContext();
  switch (sighting.of) {
    case 'mail':
      return recordMail(database, sighting, context);
    case 'posting':
      return recordPosting(database, sighting, context);
    case 'submission':
      return recordSubmission(database, sighting, context);
    case 'statuses':
      return recordStatuses(database, sighting, context);
    case 'reading':
      return recordReading(database, sighting, context);
  }
}

/** Does `write`, then brings badge and alarm in line with what it wrote. */
async function thenRefresh<Reply>(write: Promise<Reply>): Promise<Reply> {
  const reply = await write;
  await refreshTelling();
  return reply;
}

export const handlers: Handlers = {
  recordSighting: async (sighting) => {
    const reply = await record(sighting);
    if (reply.nudgeId !== null) await notify(reply.nudgeId);
    return reply.outcome === 'recorded' || reply.outcome === 'suggested' ? thenRefresh(Promise.resolve(reply)) : reply;
  },
  chooseOnCard: async ({ nudgeId, choice }) => {
    const until = choice === 'later' ? nudgeDueAt(systemClock.now(), 'evening') : null;
    // Opening is not yet reading: the popup itself says when it was seen.
    if (choice === 'open') await openPopup();
    else await thenRefresh(answerNudge(database, { nudgeId, answer: until === null ? 'seen' : 'later', until }));
    return null;
  },
  confirmSuggestion: async (payload) => thenRefresh(commands.confirmSuggestion(database, payload, await makeContext())),
  declineSuggestion: async (payload) => thenRefresh(commands.declineSuggestion(database, payload, await makeContext())),
  undoEvent: async (payload) => thenRefresh(commands.undoEvent(database, payload, await makeContext())),
  addApplication: async (payload) => commands.addApplication(database, payload, await makeContext()),
  editApplication: async (payload) => commands.editApplication(database, payload, await makeContext()),
  addEvent: async (payload) => commands.addEvent(database, payload, await makeContext()),
  forgetApplication: async (payload) => {
    await makeContext();
    return thenRefresh(commands.forgetApplication(database, payload));
  },
  answerNudge: async (payload) => thenRefresh(answerNudge(database, payload)),
  keepStep: async (payload) => commands.keepStep(database, payload, await makeContext()),
  importBackup: async ({ text }) => {
    await makeContext();
    return thenRefresh(importEverything(database, parseBackup(text)));
  },
  saveSettings: async (settings) => {
    await writeSettings(settings);
    return null;
  },
};

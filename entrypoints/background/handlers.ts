// One function per message. Each ends in one transaction; telling follows from what that transaction wrote.
import { makeCorrection } from '@/lib/classify/corrections';
import { SenderBook } from '@/lib/classify/sender-book';
import { senders } from '@/lib/classify/senders';
import { nudgeDueAt } from '@/lib/domain/nudge';
import { type Lesson, lessonOf } from '@/lib/domain/plan-correction';
import type { Sighting } from '@/lib/domain/sighting';
import type { LabelCorrection } from '@/lib/domain/verdict';
import type { ImportReply, RecordReply, Settings } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/serve';
import { systemClock } from '@/lib/platform/clock';
import { openPopup } from '@/lib/platform/notify';
import { readSettings, writeSettings } from '@/lib/platform/settings';
import { importEverything } from '@/lib/storage/backup';
import type { CommandContext } from '@/lib/storage/commands';
import * as commands from '@/lib/storage/commands';
import { correctLabel } from '@/lib/storage/correct';
import { listCorrections } from '@/lib/storage/corrections';
import { database } from '@/lib/storage/database';
import { forgetApplication } from '@/lib/storage/forget';
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
import { hintAboutMail } from './hints';
import { tellWhatIsDue } from './telling';

const book = new SenderBook(senders);

async function makeContext(): Promise<RecordContext> {
  const settings = await readSettings();
  return {
    now: systemClock.now(),
    newId: () => crypto.randomUUID(),
    everythingWaits: settings.everythingWaits,
    settings,
  };
}

async function commandContext(requestId: string): Promise<CommandContext> {
  return { ...(await makeContext()), requestId };
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

/** Does `write`, then tells of what it wrote. Telling that fails is made up for later; what was written stays. */
async function thenTell<Reply>(write: Promise<Reply>): Promise<Reply> {
  const reply = await write;
  await tellWhatIsDue().catch(() => undefined);
  return reply;
}

let saving: Promise<void> = Promise.resolve();

/** One after the other: two quick switches must not overwrite each other. */
function saveSettings(changes: Partial<Settings>): Promise<void> {
  const save = async () => writeSettings({ ...(await readSettings()), ...changes });
  saving = saving.then(save, save);
  return saving;
}

export const handlers: Handlers = {
  recordSighting: (sighting) => thenTell(record(sighting)),
  chooseOnCard: async ({ nudgeId, choice }) => {
    const until = choice === 'later' ? nudgeDueAt(systemClock.now(), 'evening') : null;
    // Opening is not yet reading: the popup itself says when it was seen.
    if (choice === 'open') await openPopup();
    else await thenTell(answerNudge(database, { nudgeId, answer: until === null ? 'seen' : 'later', until }));
    return null;
  },
  hintAboutMail,
  askCorrections: async () => lessons(),
  confirmSuggestion: async (payload, id) =>
    thenTell(commands.confirmSuggestion(database, payload, await commandContext(id))),
  declineSuggestion: async (payload, id) =>
    thenTell(commands.declineSuggestion(database, payload, await commandContext(id))),
  correctLabel: async (payload, id) => thenTell(correctLabel(database, payload, isTeachable, await commandContext(id))),
  undoEvent: async (payload, id) => thenTell(commands.undoEvent(database, payload, await commandContext(id))),
  addApplication: async (payload, id) => commands.addApplication(database, payload, await commandContext(id)),
  editApplication: async (payload, id) => commands.editApplication(database, payload, await commandContext(id)),
  addEvent: async (payload, id) => commands.addEvent(database, payload, await commandContext(id)),
  forgetApplication: (payload) => thenTell(forgetApplication(database, payload)),
  answerNudge: (payload) => thenTell(answerNudge(database, payload)),
  keepStep: async (payload, id) => commands.keepStep(database, payload, await commandContext(id)),
  importBackup: ({ text }) => thenTell(importEverythingOf(text)),
  saveSettings: async (changes) => {
    await saveSettings(changes);
    return null;
  },
};

function isTeachable(lesson: Lesson): boolean {
  return makeCorrection(lesson, book) !== undefined;
}

/** The newest are the ones that somebody still remembers having made. */
const mostLessons = 500;

async function lessons(): Promise<LabelCorrection[]> {
  const corrected = await listCorrections(database);
  return corrected.slice(0, mostLessons).flatMap(({ event, relabels }) => {
    const lesson = relabels.teaches ? lessonOf(event, relabels) : undefined;
    return (lesson && makeCorrection(lesson, book)) ?? [];
  });
}

async function importEverythingOf(text: string): Promise<ImportReply> {
  return importEverything(database, parseBackup(text));
}

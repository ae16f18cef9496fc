// One typed map per direction. Content scripts may only report; the extension's own pages may command.

import type { SayableLabel } from '../domain/answers';
import type { ApplicationId, EventId, HappeningKind } from '../domain/event';
import type { Instant, Sighting } from '../domain/sighting';
import type { LabelCorrection } from '../domain/verdict';

export interface RecordReply {
  /**
   * `recorded`: an event was appended. `suggested`: it waits for the person's yes or no.
   * `known`: the same fact was recorded before. `ignored`: nothing that belongs in the record.
   */
  readonly outcome: 'recorded' | 'suggested' | 'known' | 'ignored';
  /** Set when the person should be told now, and only in the tab whose report made the event. */
  readonly nudgeId: string | null;
}

export type CardChoice = 'open' | 'later' | 'dismiss';

/** Content script to worker. */
export interface Reports {
  recordSighting: { payload: Sighting; reply: RecordReply };
  chooseOnCard: { payload: { nudgeId: string; choice: CardChoice }; reply: null };
  /** Whether the hint about a message was dismissed before; with `dismiss` it is from now on. */
  hintAboutMail: { payload: { adapter: string; messageKey: string; dismiss: boolean }; reply: { dismissed: boolean } };
  /** What the person corrected, the newest first: all that a mail page is ever told of the record. */
  askCorrections: { payload: { adapter: string }; reply: readonly LabelCorrection[] };
}

export interface ApplicationFields {
  readonly company: string;
  readonly role: string;
  readonly location: string;
  readonly url: string;
}

export interface CommandReply {
  readonly applicationId: ApplicationId | null;
  readonly eventId: EventId | null;
}

export interface CorrectionReply extends CommandReply {
  /** Whether the next mail of that sender is judged by it, too. */
  readonly teaches: boolean;
}

export interface ImportReply {
  readonly added: number;
  readonly known: number;
}

/** Extension page to worker. */
export interface Commands {
  /** `applicationId: null` makes a new application of the suggestion. */
  confirmSuggestion: { payload: { eventId: EventId; applicationId: ApplicationId | null }; reply: CommandReply };
  declineSuggestion: { payload: { eventId: EventId }; reply: CommandReply };
  /** "This was not a rejection": `right` is what it was, `null` when the person does not say. */
  correctLabel: { payload: { eventId: EventId; right: SayableLabel | null }; reply: CorrectionReply };
  /** Takes an event back. Undoing the reply's `eventId` brings it back again. */
  undoEvent: { payload: { eventId: EventId }; reply: CommandReply };
  addApplication: {
    payload: ApplicationFields & { kind: HappeningKind; happenedAt: Instant; postingKey: string | null };
    reply: CommandReply;
  };
  editApplication: { payload: ApplicationFields & { applicationId: ApplicationId }; reply: CommandReply };
  addEvent: {
    payload: { applicationId: ApplicationId; kind: HappeningKind; happenedAt: Instant; note: string };
    reply: CommandReply;
  };
  /** Really erases an application and all its events. */
  forgetApplication: { payload: { applicationId: ApplicationId }; reply: null };
  /** What the person did with a nudge: `later` comes back `until` then, `closed` does not come back. */
  answerNudge: {
    payload: { nudgeId: string; answer: 'seen' | 'later' | 'closed'; until: Instant | null };
    reply: null;
  };
  /** What became of a step of a playbook; `answer` is what the person wrote or chose. */
  keepStep: {
    payload: { eventId: EventId; stepId: string; state: 'done' | 'skipped'; answer: string };
    reply: null;
  };
  /** One backup file, as text; all of it or nothing. */
  importBackup: { payload: { text: string }; reply: ImportReply };
  /** The choices that changed; the others stay. */
  saveSettings: { payload: Partial<Settings>; reply: null };
}

export interface Settings {
  /** Every detection waits for a yes or no. */
  readonly everythingWaits: boolean;
  /** When a rejection may interrupt. */
  readonly tellMe: 'now' | 'evening' | 'morning';
  readonly systemNotifications: boolean;
  /** For drafts. Stays on this machine like everything else. */
  readonly signature: string;
}

/** What a failed request answers: said to the person by its `code`, never by a stack. */
export interface Failure {
  /** `unavailable`: no answer came, so nobody knows; `newer`: the record belongs to a newer Rebound. */
  readonly code: 'refused' | 'invalid' | 'notFound' | 'storage' | 'unavailable' | 'newer';
  /** Plain detail for the log and for messages such as "row 12: no company". */
  readonly detail: string;
}

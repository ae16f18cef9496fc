// The log. Events are appended and never edited; what the person sees is derived from them.

import type { AnswerLabel, SayableLabel } from './answers';
import type { SaidDetails } from './said-details';
import type { Instant } from './sighting';

declare const brand: unique symbol;
export type EventId = string & { readonly [brand]: 'event' };
export type ApplicationId = string & { readonly [brand]: 'application' };

/** Something that happened to an application. */
export const happeningKinds = [
  'saved',
  'applied',
  'acknowledged',
  'viewed',
  'assessmentInvited',
  'interviewInvited',
  'offered',
  'accepted',
  'rejected',
  'withdrawn',
  'closed',
  'noted',
  /** The person's own correction of company, role or another detail. */
  'edited',
] as const;

/** Something that happened to another event; `corrects` names it. */
export const correctionKinds = [
  /** The person said yes to a suggestion; `applicationId` is where it belongs. */
  'confirmed',
  /** The person said no to a suggestion. */
  'declined',
  /** The person took an event back, or took such a taking-back back. */
  'corrected',
  /** The whole mail, opened after its row was read, said more; `details` holds it. */
  'detailed',
] as const;

export const eventKinds = [...happeningKinds, ...correctionKinds] as const;
export type HappeningKind = (typeof happeningKinds)[number];
export type EventKind = (typeof eventKinds)[number];

export function isHappening(kind: EventKind): kind is HappeningKind {
  return (happeningKinds as readonly EventKind[]).includes(kind);
}

export interface EventSource {
  readonly by: 'site' | 'mail' | 'user' | 'import';
  readonly adapter: string;
  /** Address of the mailbox that showed the mail; a draft opens there. */
  readonly mailbox?: string;
  /** Who sent the mail, `Name <address>`. */
  readonly sender?: string;
}

export interface EventEvidence {
  readonly rules: readonly string[];
  /** At most `maxQuoteLength` characters. */
  readonly quote?: string;
  readonly confidence?: number;
}

/** What an event says of the application; later events fill or replace what earlier ones said. */
export interface EventDetails extends SaidDetails {
  readonly company?: string;
  /** Told by the sender's address alone, see `Verdict`: holds while nothing names the company. */
  readonly guessedCompany?: string;
  readonly role?: string;
  readonly location?: string;
  readonly url?: string;
  /** The posting's key, see `JobPosting.key`. */
  readonly postingKey?: string;
  readonly threadKey?: string;
  readonly note?: string;
}

/** What to call the company; empty when nothing tells it. */
export function companyIn({ company, guessedCompany }: EventDetails): string {
  return company || guessedCompany || '';
}

/** "This was not a rejection": what a mail was taken for, and what the person says it is. */
export interface Relabelling {
  readonly wrong: AnswerLabel;
  /** `null` when the person did not say. */
  readonly right: SayableLabel | null;
  /** False when it holds for this one mail only: it was not clear for whom it was sent. */
  readonly teaches: boolean;
}

export interface ApplicationEvent {
  readonly id: EventId;
  /** `null`: a suggestion that no application has been chosen for, or not confirmed yet. */
  readonly applicationId: ApplicationId | null;
  readonly kind: EventKind;
  /** When it happened, as the page says. */
  readonly happenedAt: Instant;
  /** When we noted it, by our clock. */
  readonly recordedAt: Instant;
  readonly source: EventSource;
  readonly evidence: EventEvidence;
  readonly details: EventDetails;
  /** Unique: a repeat of the same fact is a no-op. `mail:gmail:<messageKey>` */
  readonly dedupeKey: string;
  /** The event that a correction is about. */
  readonly corrects?: EventId;
  /** Only of a `corrected` by the person. With a `right` that is a happening, the event is read as that, not taken back. */
  readonly relabels?: Relabelling;
  /** For a suggestion: the applications it may belong to, best first; empty means a new one. */
  readonly candidates?: readonly ApplicationId[];
}

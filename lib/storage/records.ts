// The rows of the tables, where they differ from the domain's types.
import type { ApplicationEvent, ApplicationId, EventId } from '../domain/event';
import type { Instant, ReadingPart } from '../domain/sighting';

export type { StepRecord } from '../domain/step';

export interface StoredEvent extends ApplicationEvent {
  /** See versions/v1. */
  readonly place: ApplicationId | 'unplaced';
}

/** A fact that the person had erased. Only a mark of its key is left, so that it is not recorded again. */
export interface Forgotten {
  readonly hash: string;
}

/** The telling of one event: badge, card, system notification. */
export interface Nudge {
  readonly id: string;
  readonly eventId: EventId;
  /** Not before this instant. */
  readonly dueAt: Instant;
  /** `waiting` until due, `shown` while it asks for attention, `seen` once looked at, `closed` when done with. */
  readonly state: 'waiting' | 'shown' | 'seen' | 'closed';
}

/** When an adapter could last read its page, and when it could not. */
export interface ReadingRecord {
  readonly adapter: string;
  readonly part: ReadingPart;
  readonly found: number;
  readonly broken: number;
  readonly lastFoundAt: Instant | null;
  readonly lastBrokenAt: Instant | null;
  /** What was missing the last time. */
  readonly missing: readonly string[];
}

/** A message that was turned away, and why. */
export interface Refusal {
  readonly id?: number;
  readonly at: Instant;
  readonly kind: string;
  readonly reason: string;
  /** Where it came from: an origin, never a whole address. */
  readonly origin: string;
}

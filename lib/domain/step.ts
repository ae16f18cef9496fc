// What became of one step of a playbook. Written by the person, for the person.
import type { EventId } from './event';
import type { Instant } from './sighting';

export interface StepRecord {
  readonly eventId: EventId;
  readonly stepId: string;
  readonly state: 'done' | 'skipped';
  /** What the person wrote or chose; empty when the step asks for nothing. */
  readonly answer: string;
  readonly at: Instant;
}

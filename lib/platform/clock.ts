// Time is passed in, so that every rule about it can be tested.
import type { Instant } from '../domain/sighting';

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

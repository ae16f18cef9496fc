// The orders in which a log is read: as it was noted, and as it happened.
import type { ApplicationEvent } from './event';

export function byRecording(a: ApplicationEvent, b: ApplicationEvent): number {
  return a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function byTime(a: ApplicationEvent, b: ApplicationEvent): number {
  return a.happenedAt - b.happenedAt || byRecording(a, b);
}

// Stand-in until the storage lands on main.
import type { Application } from '../domain/application';
import type { ApplicationEvent, ApplicationId, EventId } from '../domain/event';
import type { Instant, JobPosting, ReadingPart } from '../domain/sighting';
import type { StepRecord } from '../domain/step';

export type { StepRecord };

export interface Nudge {
  readonly id: string;
  readonly eventId: EventId;
  readonly dueAt: Instant;
  readonly state: 'waiting' | 'shown' | 'seen' | 'closed';
}
export interface News {
  readonly nudge: Nudge;
  readonly event: ApplicationEvent;
  readonly application: Application | undefined;
}
export interface Timeline {
  readonly application: Application;
  readonly events: ApplicationEvent[];
  readonly undone: ReadonlySet<EventId>;
}
export interface Suggestion {
  readonly event: ApplicationEvent;
  readonly candidates: Application[];
}
export interface AdapterHealth {
  readonly adapter: string;
  readonly part: ReadingPart;
  readonly lastFoundAt: Instant | null;
  readonly lastBrokenAt: Instant | null;
  readonly missing: string[];
}
export interface Backup {
  readonly format: 1;
  readonly exportedAt: Instant;
  readonly events: ApplicationEvent[];
  readonly steps: StepRecord[];
}

export const listApplications = async (): Promise<Application[]> => [];
export const readTimeline = async (_id: ApplicationId): Promise<Timeline | undefined> => undefined;
export const listSuggestions = async (): Promise<Suggestion[]> => [];
export const currentNews = async (): Promise<News | undefined> => undefined;
export const listSteps = async (_eventId: EventId): Promise<StepRecord[]> => [];
export const readBackup = async (): Promise<Backup> => ({ format: 1, exportedAt: Date.now(), events: [], steps: [] });
export const latestPosting = async (): Promise<JobPosting | undefined> => undefined;
export const adapterHealth = async (): Promise<AdapterHealth[]> => [];

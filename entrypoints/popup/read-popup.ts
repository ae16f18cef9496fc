// Everything the popup shows, in one read: one change of the record redraws it once.
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import type { StepRecord } from '@/lib/domain/step';
import {
  adapterHealth,
  currentNews,
  listApplications,
  listSteps,
  listSuggestions,
  type News,
  readTimeline,
} from '@/lib/storage/queries';

export interface NewsAndPast {
  readonly news: News;
  /** Events of the same application that count, oldest first. */
  readonly happenings: readonly ApplicationEvent[];
  readonly steps: readonly StepRecord[];
}

export interface PopupData {
  readonly current: NewsAndPast | undefined;
  readonly applications: readonly Application[];
  readonly suggestionCount: number;
  readonly health: Awaited<ReturnType<typeof adapterHealth>>;
}

export async function readPopup(): Promise<PopupData> {
  const [news, applications, suggestions, health] = await Promise.all([
    currentNews(),
    listApplications(),
    listSuggestions(),
    adapterHealth(),
  ]);
  const current = news === undefined ? undefined : await readPast(news);
  return { current, applications, suggestionCount: suggestions.length, health };
}

async function readPast(news: News): Promise<NewsAndPast> {
  const [timeline, steps] = await Promise.all([
    news.application === undefined ? undefined : readTimeline(news.application.id),
    listSteps(news.event.id),
  ]);
  const happenings = (timeline?.events ?? []).filter(({ id }) => timeline?.undone.has(id) !== true);
  return { news, happenings: [...happenings].reverse(), steps };
}

/** A page that could not be read within the last while, has not been read since, and was not dismissed since. */
export function findBroken(health: PopupData['health'], now: Instant, dismissedAt: Instant): string | undefined {
  const recentMs = 2 * 60 * 60 * 1000;
  return health.find(
    ({ part, lastBrokenAt, lastFoundAt }) =>
      part === 'openMessage' &&
      lastBrokenAt !== null &&
      now - lastBrokenAt < recentMs &&
      lastBrokenAt > Math.max(lastFoundAt ?? 0, dismissedAt),
  )?.adapter;
}

// When asking after an application is fair. Default after a survey of hiring managers, 2017: one to two weeks.
import type { Application } from './application';
import { dayMs, type Instant } from './sighting';

const followUpAfterDays: Partial<Record<Application['status'], number>> = {
  applied: 10,
  acknowledged: 10,
  assessment: 7,
  interview: 7,
};

/** When a friendly question after `application` is due, or `null` when none fits its status. */
export function followUpDueAt(application: Application): Instant | null {
  const days = followUpAfterDays[application.status];
  const since = Math.max(application.lastHeardAt ?? 0, application.appliedAt ?? 0);
  return days === undefined || since === 0 ? null : since + days * dayMs;
}

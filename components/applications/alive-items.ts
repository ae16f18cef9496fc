// Which applications are worth a line in the popup, most pressing first. Pure.
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import { followUpDueAt } from '@/lib/domain/follow-up';
import type { Instant } from '@/lib/domain/sighting';
import type { AliveItem } from './Alive';
import { isAlive } from './status';

export function isFollowUpDue(application: Application, now: Instant): boolean {
  const dueAt = followUpDueAt(application);
  // Silence has its own status; nobody is reminded of it for ever.
  return dueAt !== null && dueAt <= now && statusAt(application, now) !== 'silent';
}

const weight: Readonly<Record<string, number>> = { offer: 4, interview: 3, assessment: 2 };

export function aliveItems(applications: readonly Application[], now: Instant, most = 3): AliveItem[] {
  const items = applications
    .map((application) => ({
      application,
      status: statusAt(application, now),
      followUpDue: isFollowUpDue(application, now),
    }))
    .filter(({ status }) => isAlive(status));
  const rank = ({ status, followUpDue }: AliveItem) => (weight[status] ?? 0) + (followUpDue ? 1.5 : 0);
  return items.sort((a, b) => rank(b) - rank(a) || b.application.updatedAt - a.application.updatedAt).slice(0, most);
}

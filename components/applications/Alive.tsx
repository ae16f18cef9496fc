// What is going on when there is no news: conversations first, then questions that are due. Two or three lines, not a list.

import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { lazy } from '@/components/ui/lazy';
import { When } from '@/components/ui/When';
import type { Application, ApplicationStatus } from '@/lib/domain/application';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { StatusMark } from './StatusMark';

const NextDate = lazy(() => import('./NextDate').then((module) => module.NextDate));

export interface AliveItem {
  readonly application: Application;
  readonly status: ApplicationStatus;
  readonly followUpDue: boolean;
}

export interface AliveProps {
  readonly items: readonly AliveItem[];
  readonly now: Instant;
  readonly hrefOf: (application: Application) => string;
}

export function Alive({ items, now, hrefOf }: AliveProps) {
  return (
    <ul class="alive">
      {items.map(({ application, status, followUpDue }) => (
        <li key={application.id}>
          <a class="alive-item" href={hrefOf(application)} target="_blank" rel="noreferrer">
            <span class="alive-name">
              <strong>{application.company}</strong>
              {application.role === '' ? null : <span class="soft small">{application.role}</span>}
            </span>
            <span class="alive-state small">
              {followUpDue ? (
                <span class="status tone-amber">
                  <Icon icon={icons.clock} />
                  {t('follow_up_due')}
                </span>
              ) : (
                <StatusMark status={status} />
              )}
              {(application.interviewAt ?? application.deadlineOn) === undefined ? (
                <LastHeard application={application} now={now} />
              ) : (
                <NextDate application={application} now={now}>
                  <LastHeard application={application} now={now} />
                </NextDate>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function LastHeard({ application, now }: { readonly application: Application; readonly now: Instant }) {
  return (
    <span class="soft">
      <When at={application.lastHeardAt ?? application.updatedAt} now={now} />
    </span>
  );
}

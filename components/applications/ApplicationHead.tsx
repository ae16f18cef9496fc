// What an application is: company, role, where it stands, and what can be done with the record of it.

import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { PageHead } from '@/components/ui/PageHead';
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { NextDate } from './NextDate';
import { StatusMark } from './StatusMark';

export type Task = 'add' | 'edit' | 'forget';

/** The button that opened a task takes the focus back when the task is over. */
export function taskButtonId(task: Task): string {
  return `task-${task}`;
}

export interface ApplicationHeadProps {
  readonly application: Application;
  /** Nothing of it counts any more, so it stands nowhere; it can only be erased. */
  readonly takenBack: boolean;
  readonly now: Instant;
  readonly onTask: (task: Task) => void;
}

export function ApplicationHead({ application, takenBack, now, onTask }: ApplicationHeadProps) {
  const { company, role, location, url } = application;
  return (
    <div class="story-head">
      <a class="small back" href="#/applications">
        <Icon icon={icons.arrowLeft} />
        {t('back_to_applications')}
      </a>
      <PageHead title={company || t('news_unknown_company')} />
      <p class="story-facts">
        {role === '' ? null : <span dir="auto">{role}</span>}
        {location === null || location === '' ? null : (
          <span class="soft" dir="auto">
            {location}
          </span>
        )}
        {takenBack ? null : <StatusMark status={statusAt(application, now)} />}
        {url === null || url === '' ? null : (
          <a href={url} target="_blank" rel="noreferrer">
            {t('open_posting')}
          </a>
        )}
      </p>
      {takenBack ? null : <NextDate application={application} now={now} />}
      <div class="row">
        {takenBack ? null : (
          <>
            <Button id={taskButtonId('add')} icon={icons.plus} label={t('add_event')} onClick={() => onTask('add')} />
            <Button
              id={taskButtonId('edit')}
              look="quiet"
              icon={icons.pencil}
              label={t('edit')}
              onClick={() => onTask('edit')}
            />
          </>
        )}
        <Button
          id={taskButtonId('forget')}
          look={takenBack ? 'plain' : 'quiet'}
          icon={icons.eraser}
          label={t('forget')}
          onClick={() => onTask('forget')}
        />
      </div>
    </div>
  );
}

// The day that an application leads up to: when they talk, or until when a task may be done. Nothing once it is over.
import type { ComponentChildren } from 'preact';
import type { Application } from '@/lib/domain/application';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { isAhead, sayWritten } from '@/lib/i18n/written-dates';
import { InterviewLink } from './SaidFacts';

export interface NextDateProps {
  readonly application: Application;
  readonly now: Instant;
  /** In a list, where the status stands beside it: what is there once the day is over. Until then the day alone. */
  readonly children?: ComponentChildren;
}

export function NextDate({ application, now, children }: NextDateProps) {
  const { interviewAt, interviewLink, deadlineOn } = application;
  const at = interviewAt ?? deadlineOn;
  if (at === undefined || !isAhead(at, now)) return <>{children}</>;
  if (children !== undefined) {
    const day = sayWritten(at, now, 'short');
    return <span>{interviewAt === undefined ? t('said_by', day) : day}</span>;
  }
  return (
    <p class="story-facts">
      <span>{t(interviewAt === undefined ? 'said_deadline' : 'said_interview', sayWritten(at, now))}</span>
      {interviewLink === undefined ? null : <InterviewLink href={interviewLink} />}
    </p>
  );
}

// What a mail says besides its answer, in plain lines: when to talk and where, until when, why not, what is still open.
// For an offer also why a second look is wise: neutral, each sign with its reason.
import type { ComponentChildren } from 'preact';
import { cautionLines } from '@/components/page/caution-lines';
import { Notice } from '@/components/ui/Notice';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { sayWritten } from '@/lib/i18n/written-dates';

export interface SaidFactsProps {
  readonly event: ApplicationEvent;
  readonly now: Instant;
  /** Where it is decided what to do about a mail: with caution signs. */
  readonly company?: string;
  /** Where all of the story stands: with the employer's own number. */
  readonly full?: boolean;
}

export function SaidFacts({ event, now, company, full }: SaidFactsProps) {
  const { details } = event;
  const lines = linesOf(event, now, full === true);
  const cautions = company === undefined ? [] : (details.cautions ?? []);
  return (
    <>
      {lines.length === 0 ? null : (
        <ul class="said">
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {cautions.length === 0 ? null : (
        <Notice title={t('caution_title')}>
          {cautionLines(cautions, company ?? '').map((line) => (
            <p class="small" key={line}>
              {line}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

function linesOf({ kind, details }: ApplicationEvent, now: Instant, full: boolean): ComponentChildren[] {
  const { interviewAt, interviewLink, deadlineOn, reason, feedbackOffered, keepInTouch, requisitionId } = details;
  return [
    interviewAt === undefined ? null : t('said_interview', sayWritten(interviewAt, now)),
    interviewLink === undefined ? null : <InterviewLink href={interviewLink} />,
    deadlineOn === undefined ? null : t('said_deadline', sayWritten(deadlineOn, now)),
    // "They chose someone else" is the headline already.
    kind !== 'rejected' || reason === undefined || reason === 'not_stated' || reason === 'other_candidates'
      ? null
      : t(`said_reason_${reason}`),
    feedbackOffered === true ? t('said_feedback') : null,
    keepInTouch === true ? t('said_keep_in_touch') : null,
    requisitionId === undefined || !full ? null : t('said_requisition', requisitionId),
  ].filter((line) => line !== null);
}

/** Says where it leads: the address came in a mail. */
export function InterviewLink({ href }: { readonly href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {t('said_interview_link', new URL(href).host)}
    </a>
  );
}

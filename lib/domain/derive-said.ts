// What mails said of the stage that an application stands at: when they talk, until when a task may be done, why not.
import type { Application } from './application';
import type { ApplicationEvent, EventDetails, HappeningKind } from './event';

/** What is true only while an application stands there, and the kind of mail that says it. */
const saidWhile: Partial<Record<Application['status'], readonly [HappeningKind, ...(keyof EventDetails)[]]>> = {
  interview: ['interviewInvited', 'interviewAt', 'interviewLink'],
  assessment: ['assessmentInvited', 'deadlineOn'],
  rejected: ['rejected', 'reason'],
};

/** Taken from one mail: the latest that says the first of the fields, or else any. */
export function deriveSaid(
  happenings: readonly ApplicationEvent[],
  status: Application['status'],
): Partial<Application> {
  const [told, ...fields] = saidWhile[status] ?? [];
  const mails = happenings.filter(({ kind }) => kind === told).map(({ details }) => details);
  const mail = fields
    .map((field) => mails.findLast((one) => one[field] !== undefined))
    .find((one) => one !== undefined);
  return Object.fromEntries(
    fields.flatMap((field) => (mail?.[field] === undefined ? [] : [[field, mail[field]]])),
  ) as Partial<Application>;
}

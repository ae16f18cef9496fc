// One person's candidacy for one role at one company, derived from its events. A cache: `rebuild` recomputes it.
import type { ApplicationId, EventId } from './event';
import type { Day, Instant } from './sighting';
import type { RejectionReason } from './verdict';

export const applicationStatuses = [
  'saved',
  'applied',
  'acknowledged',
  'assessment',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'silent',
] as const;

export type ApplicationStatus = (typeof applicationStatuses)[number];

export interface Application {
  readonly id: ApplicationId;
  readonly company: string;
  /** No event names the company; see `EventDetails.guessedCompany`. */
  readonly companyGuessed?: boolean;
  /** Empty when no page named it. */
  readonly role: string;
  readonly location: string | null;
  readonly url: string | null;
  /** Without `silent`, which depends on today: see `statusAt`. */
  readonly status: Exclude<ApplicationStatus, 'silent'>;
  readonly appliedAt: Instant | null;
  readonly lastHeardAt: Instant | null;
  /** While they want to talk: when, as the mail says it, and where. The day may be over. */
  readonly interviewAt?: string;
  readonly interviewLink?: string;
  /** While a task waits. */
  readonly deadlineOn?: Day;
  /** Of the no. */
  readonly reason?: RejectionReason;
  readonly updatedAt: Instant;
  readonly postingKeys: readonly string[];
  readonly threadKeys: readonly string[];
  /** Events that count, oldest first: nothing taken back, suggestions only once confirmed. */
  readonly eventIds: readonly EventId[];
}

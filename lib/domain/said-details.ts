// What a mail says besides its answer, as far as it says it: what is not here was not said.
import type { Day } from './sighting';
import type { Caution, ReachedStage, RejectionReason, Verdict } from './verdict';

export interface SaidDetails {
  readonly requisitionId?: string;
  readonly reason?: RejectionReason;
  /** Of a rejection: how far it had come before. */
  readonly stage?: ReachedStage;
  readonly feedbackOffered?: boolean;
  readonly keepInTouch?: boolean;
  /** See `VerdictDetails`. */
  readonly interviewAt?: string;
  readonly interviewLink?: string;
  readonly deadlineOn?: Day;
  readonly cautions?: readonly Caution[];
}

/** Who the company is, as an event holds it. */
export function companySaidBy({ company, companyGuessed }: Verdict): { company?: string; guessedCompany?: string } {
  if (company === null) return {};
  return companyGuessed === true ? { guessedCompany: company } : { company };
}

export function saidBy(verdict: Verdict): SaidDetails {
  const { requisitionId, reason, stage, feedbackOffered, keepInTouch, cautions } = verdict;
  const { interviewAt, interviewLink, deadlineOn } = verdict;
  return {
    ...(requisitionId ? { requisitionId } : {}),
    ...(reason && reason !== 'not_stated' ? { reason } : {}),
    // The other stages only repeat what kind of mail it is, and `application` that none was named.
    ...(stage && stage !== 'application' && verdict.label === 'rejection' ? { stage } : {}),
    ...(feedbackOffered ? { feedbackOffered } : {}),
    ...(keepInTouch ? { keepInTouch } : {}),
    ...(interviewAt ? { interviewAt } : {}),
    ...(interviewLink ? { interviewLink } : {}),
    ...(deadlineOn ? { deadlineOn } : {}),
    ...(cautions?.length ? { cautions } : {}),
  };
}

/** Whether `said` holds anything that `known` does not. */
export function saysMore(said: SaidDetails, known: SaidDetails): boolean {
  const fields = Object.keys(said) as (keyof SaidDetails)[];
  return fields.some((field) => String(said[field]) !== String(known[field]));
}

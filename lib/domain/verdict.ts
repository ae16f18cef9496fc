// What the classifier is given and what it answers. Plain data: it crosses from the tab to the worker.

export const mailLabels = [
  'application_confirmation',
  'rejection',
  'interview_invitation',
  'assessment_invitation',
  'offer',
  'recruiter_outreach',
  'job_alert_newsletter',
  'status_update_other',
  'unrelated',
] as const;

export type MailLabel = (typeof mailLabels)[number];

/** ISO 639-1 code of a language the classifier knows. */
export type LanguageCode = string;

/** A mail as the classifier sees it: text only, quotes and markup still inside. */
export interface MailContent {
  readonly subject: string;
  /** `Name <address>` or a bare address, as the page shows it. */
  readonly from: string;
  readonly text: string;
  /** Absolute addresses of the links, in the order of the page. */
  readonly links?: readonly string[];
  /** True for a list row: `text` is only the first hundred characters or so. */
  readonly snippetOnly?: boolean;
  /** The day it came in, `YYYY-MM-DD`: what "Tuesday 3 December" counts from. */
  readonly receivedOn?: string | undefined;
}

export interface Evidence {
  /** Id of the rule that fired, for example `rejection.moved-on-with-others`. */
  readonly rule: string;
  /** The deciding sentence, at most `maxQuoteLength` characters. */
  readonly quote: string;
}

export const rejectionReasons = [
  'other_candidates',
  'position_filled_or_closed',
  'qualifications',
  'experience_level',
  'volume',
  'timing_or_budget',
  'location_or_visa',
  'not_stated',
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

export const reachedStages = ['application', 'assessment', 'interview', 'offer'] as const;

/** How far an application had come when the mail was written. */
export type ReachedStage = (typeof reachedStages)[number];

export const cautionSigns = [
  'free_mail_sender',
  'look_alike_domain',
  'asks_for_money',
  'asks_for_identity_papers',
] as const;

/** A neutral hint for an offer or an approach, never a verdict of fraud. */
export type Caution = (typeof cautionSigns)[number];

/** What else a mail says; each is missing or null when it does not say it. */
export interface VerdictDetails {
  readonly requisitionId?: string | null;
  /** Only of a rejection. */
  readonly reason?: RejectionReason | null;
  readonly stage?: ReachedStage | null;
  readonly feedbackOffered?: boolean | null;
  readonly keepInTouch?: boolean | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the time of the place that the mail speaks of. */
  readonly interviewAt?: string | null;
  readonly interviewLink?: string | null;
  /** `YYYY-MM-DD`. */
  readonly deadlineOn?: string | null;
  readonly cautions?: readonly Caution[];
}

export interface Verdict extends VerdictDetails {
  /** `unsure` when no label reached the threshold. */
  readonly label: MailLabel | 'unsure';
  /** Probability that the label is right, 0 to 1. */
  readonly confidence: number;
  /** Strongest first; empty only for `unsure` and `unrelated`. */
  readonly evidence: readonly Evidence[];
  readonly company: string | null;
  /** Only the sender's address tells the company, so it may be called a little otherwise. */
  readonly companyGuessed?: boolean;
  readonly role: string | null;
  readonly language: LanguageCode | null;
}

/** "This was no rejection": holds for one sentence of one sender, see `makeCorrection`. */
export interface LabelCorrection {
  readonly sender: string;
  readonly sentence: string;
  readonly wrong: MailLabel;
  /** What it was instead, when the person said so. */
  readonly right: MailLabel | null;
}

/** The most that a correction's sender or sentence may hold. */
export const maxFingerprintLength = 1000;

/** The most of a mail that is ever stored, see the second promise of the product. */
export const maxQuoteLength = 160;

/** A verdict at least this sure, for a clear application, is recorded at once; anything less waits for a yes or no. */
export const recordThreshold = 0.9;

export function isVerySure({ label, confidence }: Verdict): boolean {
  return label !== 'unsure' && confidence >= recordThreshold;
}

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
}

export interface Evidence {
  /** Id of the rule that fired, for example `rejection.moved-on-with-others`. */
  readonly rule: string;
  /** The deciding sentence, at most `maxQuoteLength` characters. */
  readonly quote: string;
}

export interface Verdict {
  /** `unsure` when no label reached the threshold. */
  readonly label: MailLabel | 'unsure';
  /** Probability that the label is right, 0 to 1. */
  readonly confidence: number;
  /** Strongest first; empty only for `unsure` and `unrelated`. */
  readonly evidence: readonly Evidence[];
  readonly company: string | null;
  readonly role: string | null;
  readonly language: LanguageCode | null;
}

/** The most of a mail that is ever stored, see the second promise of the product. */
export const maxQuoteLength = 160;

/** From this confidence up, a verdict with a clear application is recorded at once; below, it waits as a suggestion. */
export const recordThreshold = 0.9;

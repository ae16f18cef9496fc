// The meanings that decide. Rules are written over these and hold in every language; a language only lends its words.

export const concepts = [
  // What turns a statement round or makes it open.
  'not',
  /** Words that hold another concept's words without its meaning: "not only", "do not hesitate". */
  'void',
  /** "if", "should you", "whether": what follows is no answer. Also "those who are". */
  'condition',
  /** The same, said after what it is about, as Japanese and Turkish do: "if not chosen" is "not chosen, in that case". */
  'conditionAfter',
  /** Makes the whole sentence open, wherever it stands: "unless", "may", "would typically". */
  'hedge',
  /** Ends a condition: "unfortunately", "however": what follows is stated. */
  'stated',
  // Who and what.
  'application',
  'position',
  'candidate',
  'hiring',
  'interviewWord',
  'others',
  // An answer no.
  'proceed',
  'chose',
  'selected',
  'consider',
  'fit',
  'toOffer',
  'filled',
  'declined',
  'refusal',
  'regret',
  'luck',
  'keepOnFile',
  'applyAgain',
  'manyApplicants',
  // We have your application.
  'received',
  'confirmed',
  'thanks',
  'applied',
  'willReview',
  'contactYou',
  // Next stages.
  'invite',
  'arrange',
  'interview',
  'interviewSet',
  /** A time of day. */
  'clock',
  'assessment',
  'complete',
  'offerJob',
  /** Goes with an offer, and with much else: a contract, a start date. */
  'offerPapers',
  /** "Withdrawn", "rescinded": what becomes of an offer. */
  'takenBack',
  // Noise about jobs.
  'alert',
  'jobList',
  'careerAdvice',
  'outreach',
  'recruiterSelf',
  'jobSheet',
  'askInterest',
  // Other news of an application.
  'statusNews',
  'unfinished',
  'withdrawn',
  // Not about a job.
  'otherMatter',
  'legal',
  'unsubscribe',
  // Why, how far, and what next.
  'visa',
  'budget',
  'seniority',
  'metYou',
  'feedback',
  // What a stranger should not ask for.
  'money',
  'identityPapers',
  // Where names stand.
  'companyFollows',
  'companyPrecedes',
  /** The company is all the rest of the line: names in small letters, with dashes, with words. */
  'companyIsRest',
  'roleFollows',
  'roleEnds',
  /** "Engineer", "nurse": what a role is made of. */
  'roleNoun',
  /** What precedes a colon and a role: "Job title". */
  'roleLabel',
  /** "Kind regards": below it stand names. */
  'closing',
] as const;

export type Concept = (typeof concepts)[number];

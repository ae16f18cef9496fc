// What decides, over meanings instead of words, the same in every language.
//
//   not >6 proceed        "proceed" begins at most 6 words after the end of "not"
//   received ~6 applied   the two are at most 6 words apart, either first
//   a & b                 both stand in the sentence
//   a & !b                b does not
//
// A strong rule may decide alone, a weak one only with another, a hint never.
import { type MailLabel, mailLabels } from '../domain/verdict';

export type Strength = 'strong' | 'weak' | 'hint';

export interface Rule {
  readonly id: string;
  readonly label: MailLabel;
  readonly strength: Strength;
  /** Any of these. */
  readonly when: readonly string[];
  /** The facts that it makes: stated in the body, in the subject, or only under a condition. */
  readonly facts: { readonly stated: string; readonly inSubject: string; readonly open: string };
}

function rule(id: string, label: MailLabel, strength: Strength, ...when: string[]): Rule {
  return { id, label, strength, when, facts: { stated: id, inSubject: `${id}@subject`, open: `${id}?` } };
}

const rejection: readonly Rule[] = [
  rule('rejection.not-moving-forward', 'rejection', 'strong', 'not >7 proceed'),
  rule('rejection.chose-others', 'rejection', 'strong', 'proceed ~6 others', 'chose ~4 others', 'others ~5 fit'),
  rule('rejection.not-selected', 'rejection', 'strong', 'not >4 selected', 'declined'),
  rule(
    'rejection.no-fit',
    'rejection',
    'strong',
    'not ~6 fit & application',
    'not ~6 fit & position',
    'not ~6 fit & candidate',
  ),
  rule('rejection.no-match', 'rejection', 'weak', 'not ~6 fit'),
  rule('rejection.position-filled', 'rejection', 'strong', 'position ~12 filled', 'filled & candidate'),
  rule('rejection.not-considered', 'rejection', 'strong', 'not >3 consider'),
  rule('rejection.nothing-to-offer', 'rejection', 'strong', 'not >4 toOffer'),
  rule('rejection.offer-taken-back', 'rejection', 'strong', 'takenBack'),
  rule('rejection.refusal', 'rejection', 'weak', 'refusal'),
  rule('rejection.regret', 'rejection', 'weak', 'regret & application', 'regret & position', 'regret & candidate'),
  rule('rejection.other-applicants', 'rejection', 'weak', 'others & !alert'),
  rule('rejection.wishes-luck', 'rejection', 'weak', 'luck'),
  rule('rejection.keep-on-file', 'rejection', 'hint', 'keepOnFile'),
  rule('rejection.apply-again', 'rejection', 'hint', 'applyAgain'),
];

const confirmation: readonly Rule[] = [
  rule('confirmation.received', 'application_confirmation', 'strong', 'confirmed', 'received ~5 application'),
  rule('confirmation.thanks', 'application_confirmation', 'weak', 'thanks >5 applied'),
  rule('confirmation.will-review', 'application_confirmation', 'weak', 'willReview'),
  rule('confirmation.will-contact', 'application_confirmation', 'weak', 'contactYou'),
  rule('confirmation.ahead', 'application_confirmation', 'weak'),
];

const assessmentNamed = rule('assessment.named', 'assessment_invitation', 'weak', 'assessment');
/** Named in one sentence, to be completed in the next: found by `readMail`. */
const assessmentNearby = rule('assessment.nearby', 'assessment_invitation', 'strong');

const stages: readonly Rule[] = [
  rule(
    'interview.invited',
    'interview_invitation',
    'strong',
    'invite >8 interview',
    'interviewSet',
    'arrange ~5 interview',
  ),
  rule(
    'interview.when',
    'interview_invitation',
    'strong',
    'interview ~14 clock',
    'arrange ~14 clock & application',
    'arrange ~14 clock & candidate',
  ),
  rule('interview.arrange', 'interview_invitation', 'weak', 'arrange & interview'),
  rule('interview.slot', 'interview_invitation', 'hint', 'arrange'),
  rule('interview.nearby', 'interview_invitation', 'strong'),
  rule('assessment.complete', 'assessment_invitation', 'strong', 'complete ~8 assessment', 'invite >8 assessment'),
  assessmentNamed,
  assessmentNearby,
  rule('offer.made', 'offer', 'strong', 'offerJob'),
  rule('offer.papers', 'offer', 'weak', 'offerPapers'),
];

const noise: readonly Rule[] = [
  rule('alert.jobs', 'job_alert_newsletter', 'weak', 'alert'),
  rule('alert.list', 'job_alert_newsletter', 'hint', 'jobList'),
  rule('alert.advice', 'job_alert_newsletter', 'weak', 'careerAdvice'),
  rule('outreach.found-you', 'recruiter_outreach', 'weak', 'outreach'),
  rule('outreach.recruiter', 'recruiter_outreach', 'weak', 'recruiterSelf'),
  rule('outreach.job-sheet', 'recruiter_outreach', 'weak', 'jobSheet'),
  rule('outreach.ask-interest', 'recruiter_outreach', 'weak', 'askInterest'),
];

const other: readonly Rule[] = [
  rule('status.news', 'status_update_other', 'weak', 'statusNews'),
  rule('status.unfinished', 'status_update_other', 'weak', 'unfinished'),
  rule('status.withdrawn', 'status_update_other', 'strong', 'withdrawn'),
  rule('other.matter', 'unrelated', 'weak', 'otherMatter'),
];

/** The rule that all signs of a mail together make, see `by-signs.ts`. */
export function ruleOfSigns(label: MailLabel): string {
  return `signs.${label}`;
}

const byWords = mailLabels
  .filter((label) => label !== 'unrelated')
  .map((label) => rule(ruleOfSigns(label), label, 'weak'));

export const rules: readonly Rule[] = [...byWords, ...rejection, ...confirmation, ...stages, ...noise, ...other];

// When a label is said aloud; otherwise the answer is `unsure`.
import { type MailLabel, recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';
import type { ReadMail } from './read-mail';

const sureEnough = 0.6;
/** A no hurts when it is wrong. */
const sureEnoughForRejection = 0.75;

/** Labels that are about an application of the person's own. */
const ownLabels: readonly MailLabel[] = [
  'application_confirmation',
  'rejection',
  'interview_invitation',
  'assessment_invitation',
  'offer',
  'status_update_other',
];

export function isSureEnough({ label, confidence }: Decision, { snippetOnly, findings }: ReadMail): boolean {
  if (label === 'rejection') return confidence >= (snippetOnly ? recordThreshold : sureEnoughForRejection);
  // The beginning of a mail that speaks of an application is not nothing: its rest will say what it is.
  const speaksOfOne = findings.some(({ rule }) => ownLabels.includes(rule.label) && rule.strength !== 'hint');
  if (snippetOnly && label === 'unrelated' && speaksOfOne) return false;
  return confidence >= sureEnough;
}

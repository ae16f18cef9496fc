// From which confidence on a label is said aloud; below it the answer is `unsure`.
import { recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';
import { type ReadMail, statedRules } from './read-mail';

const sureEnough = 0.6;
/** A no hurts when it is wrong. */
const sureEnoughForRejection = 0.75;

export function isSureEnough(decision: Decision, mail: ReadMail): boolean {
  const { label, confidence } = decision;
  if (confidence < (label === 'rejection' ? sureEnoughForRejection : sureEnough)) return false;
  return !mail.snippetOnly || isSureFromRow(decision, mail);
}

/** A row shows how a mail begins, and answers begin with thanks: only a plain statement counts, and no silence. */
function isSureFromRow({ label, confidence }: Decision, mail: ReadMail): boolean {
  const isPlain = statedRules(mail, label, true).some(({ rule }) => rule.strength === 'strong');
  switch (label) {
    case 'rejection':
      return isPlain || confidence >= recordThreshold;
    case 'application_confirmation':
    case 'interview_invitation':
    case 'assessment_invitation':
    case 'offer':
      return isPlain;
    case 'unrelated':
      return !mayBeAnAnswer(mail);
    default:
      return true;
  }
}

function mayBeAnAnswer({ sender, concepts }: ReadMail): boolean {
  return sender.kind === 'ats' || sender.recruits || concepts.has('application') || concepts.has('candidate');
}

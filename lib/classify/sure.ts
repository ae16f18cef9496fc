// From which confidence on a label is said aloud; below it the answer is `unsure`.
import { type MailLabel, mailLabels, recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';

const sureEnough = 0.6;
/** A no hurts when it is wrong. */
const sureEnoughForRejection = 0.75;
/** So does a false offer: where no rule says it, all signs together must. */
const offerBySigns = 0.85;
/** "We look for somebody with more experience" is said to strangers and to applicants. */
const rejectionRather = 0.5;

export function isSureEnough(decision: Decision, mail: ReadMail): boolean {
  const { label, confidence } = decision;
  if (confidence < (label === 'rejection' ? sureEnoughForRejection : sureEnough)) return false;
  if (label === 'offer' && !isOffered(mail)) return false;
  if (label === 'recruiter_outreach' && chanceOf(mail, 'rejection') >= rejectionRather) return false;
  return !mail.snippetOnly || isSureFromRow(decision, mail);
}

function isOffered(mail: ReadMail): boolean {
  const isSaid = statedRules(mail, 'offer', true).some(({ rule }) => rule.id !== ruleOfSigns('offer'));
  return isSaid || chanceOf(mail, 'offer') >= offerBySigns;
}

function chanceOf({ signChances }: ReadMail, label: MailLabel): number {
  return signChances[mailLabels.indexOf(label)] ?? 0;
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

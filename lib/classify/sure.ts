// From which confidence on a label is said aloud; below it the answer is `unsure`.
import { type MailLabel, mailLabels, recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';

const sureEnough = 0.6;
/** A no hurts when it is wrong. Where nothing says it plainly, it must be as sure as what is recorded by itself. */
const sureEnoughForRejection = 0.75;
/** Where no rule says it, all signs together must, with at least this chance: below it as many are wrong as right. */
const sureBySigns: Partial<Readonly<Record<MailLabel, number>>> = {
  application_confirmation: 0.6,
  // No false offer at all.
  offer: 0.85,
  interview_invitation: 0.7,
  assessment_invitation: 0.5,
  recruiter_outreach: 0.5,
  status_update_other: 0.5,
};
/** "We look for somebody with more experience" is said to strangers and to applicants. */
const rejectionRather = 0.5;

export function isSureEnough(decision: Decision, mail: ReadMail): boolean {
  const { label, confidence } = decision;
  if (confidence < leastConfidence(label, mail)) return false;
  if (!isSaidByRule(label, mail) && chanceOf(mail, label) < (sureBySigns[label] ?? 0)) return false;
  if (label === 'recruiter_outreach' && chanceOf(mail, 'rejection') >= rejectionRather) return false;
  return !mail.snippetOnly || isSureFromRow(label, mail);
}

function leastConfidence(label: MailLabel, mail: ReadMail): number {
  if (label !== 'rejection') return sureEnough;
  return isPlainlySaid(label, mail) ? sureEnoughForRejection : recordThreshold;
}

/** By a strong rule, or by a link that needs no words. */
function isPlainlySaid(label: MailLabel, mail: ReadMail): boolean {
  return isLinked(label, mail) || statedRules(mail, label, true).some(({ rule }) => rule.strength === 'strong');
}

function isLinked(label: MailLabel, { links }: ReadMail): boolean {
  return links.some((sign) => sign.label === label);
}

function isSaidByRule(label: MailLabel, mail: ReadMail): boolean {
  return (
    isLinked(label, mail) ||
    statedRules(mail, label, true).some(({ rule }) => rule.id !== ruleOfSigns(label) && rule.strength !== 'hint')
  );
}

function chanceOf({ signChances }: ReadMail, label: MailLabel): number {
  return signChances[mailLabels.indexOf(label)] ?? 0;
}

/** A row shows how a mail begins, and answers begin with thanks: only a plain statement counts, and no silence. */
function isSureFromRow(label: MailLabel, mail: ReadMail): boolean {
  const isPlain = isPlainlySaid(label, mail);
  switch (label) {
    case 'rejection':
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

// From which confidence on a label is said aloud; below it the answer is `unsure`.
import { type MailLabel, mailLabels, recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';

/** Where more mails of the figures are right than the label's precision asks for. */
interface Least {
  /** Where a rule, or a link, says it; for what must be said plainly, a strong one. */
  readonly ruled: number;
  /** Where only all signs together do. */
  readonly bySigns: number;
}

const usual: Least = { ruled: 0.5, bySigns: 0.6 };
const least: Partial<Readonly<Record<MailLabel, Least>>> = {
  // A no hurts when it is wrong. Said neither by a strong rule nor by a link, it must be as sure as what is recorded by itself.
  rejection: { ruled: 0.65, bySigns: recordThreshold },
  interview_invitation: { ruled: 0.5, bySigns: 0.7 },
  // No false offer at all: papers and pay are spoken of before one, and after.
  offer: { ruled: 0.7, bySigns: 0.85 },
  recruiter_outreach: { ruled: 0.6, bySigns: 0.6 },
  // What is passed over is never looked at again.
  unrelated: { ruled: 0.6, bySigns: 0.6 },
};
/** Weak rules are no help: what would raise or break a heart must be said. */
const saidPlainly: ReadonlySet<MailLabel> = new Set(['rejection', 'offer']);
/** Who writes more says no plainly somewhere; in long texts every word is found sooner or later. In letters. */
const longestSoftNo = 1_400;
/** "We look for somebody with more experience" is said to strangers and to applicants. */
const rejectionRather = 0.5;

export function isSureEnough({ label, confidence }: Omit<Decision, 'leaning'>, mail: ReadMail): boolean {
  const { ruled, bySigns } = least[label] ?? usual;
  const isRuled = saidPlainly.has(label) ? isPlainlySaid(label, mail) : isSaidByRule(label, mail);
  if (confidence < (isRuled ? ruled : bySigns)) return false;
  if (label === 'rejection' && !isRuled && mail.text.length > longestSoftNo) return false;
  if (label === 'recruiter_outreach' && chanceOf(mail, 'rejection') >= rejectionRather) return false;
  return !mail.snippetOnly || isSureFromRow(label, mail);
}

/** By a strong rule, or by a link that needs no words. */
function isPlainlySaid(label: MailLabel, mail: ReadMail): boolean {
  return isLinked(label, mail) || statedRules(mail, label, true).some(({ rule }) => rule.strength === 'strong');
}

function isLinked(label: MailLabel, { links }: ReadMail): boolean {
  return links.some((sign) => sign.label === label);
}

/** That a mail is about nothing of ours is what no rule says. */
function isSaidByRule(label: MailLabel, mail: ReadMail): boolean {
  return (
    label === 'unrelated' ||
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

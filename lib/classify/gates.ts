// What a label needs before any weight counts. Noise first, then a no, then an offer: the order in which other tools'
// mistakes taught us to look.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { type Found, type ReadMail, statedRules } from './features';

export type Allowed = ReadonlySet<MailLabel>;

export function allowedLabels(mail: ReadMail): Allowed {
  return new Set(mailLabels.filter((label) => isAllowed(label, mail)));
}

function isAllowed(label: MailLabel, mail: ReadMail): boolean {
  switch (label) {
    case 'rejection':
      return mail.sender.kind !== 'alert' && (hasLink(mail, label) || (isAboutJobs(mail) && refuses(mail)));
    case 'offer':
      return isAboutJobs(mail) && statedRules(mail, 'offer').length > 0 && !hasStrong(statedRules(mail, 'rejection'));
    case 'interview_invitation':
    case 'assessment_invitation':
      return (
        isAboutJobs(mail) && (hasStrong(statedRules(mail, label, true)) || (hasLink(mail, label) && has(mail, label)))
      );
    case 'application_confirmation':
      return hasLink(mail, label) || statedRules(mail, label, true).some((found) => found.rule.strength !== 'hint');
    case 'unrelated':
      return true;
    default:
      return (
        hasLink(mail, label) || has(mail, label) || (label === 'job_alert_newsletter' && mail.sender.kind === 'alert')
      );
  }
}

/** A strong statement, or two different weak ones. "Unfortunately" alone is one weak. */
function refuses(mail: ReadMail): boolean {
  const stated = statedRules(mail, 'rejection');
  if (hasStrong(stated)) return true;
  if (hasStrong(statedRules(mail, 'rejection', true))) return true;
  return new Set(stated.filter((found) => found.rule.strength === 'weak').map((found) => found.rule.id)).size >= 2;
}

function hasStrong(found: readonly Found[]): boolean {
  return found.some(({ rule }) => rule.strength === 'strong');
}

function has(mail: ReadMail, label: MailLabel): boolean {
  return mail.findings.some((found) => found.rule.label === label && !found.open && found.rule.strength !== 'hint');
}

function hasLink(mail: ReadMail, label: MailLabel): boolean {
  return mail.links.some((sign) => sign.label === label);
}

export function isAboutJobs({ features, sender }: ReadMail): boolean {
  if (sender.kind === 'ats' || sender.kind === 'board') return true;
  const words = ['application', 'candidate', 'hiring', 'interviewWord'].filter((word) =>
    features.has(`context.${word}`),
  );
  return words.length >= (features.has('context.position') ? 1 : 2);
}

// What a label needs, whatever its chance is: other tools' mistakes taught us.
import type { MailLabel } from '../domain/verdict';
import { isAboutJob } from './about-job';
import type { Finding } from './judge';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';
import { hasMore, hasStrong, isFeed, isForAll, isSaidBySigns, saidOfMore } from './sign-gates';

/** Whether there is enough for a label. */
export function mayBe(label: MailLabel, mail: ReadMail): boolean {
  return hasLink(mail, label) || isAllowed(label, mail) || isSaidBySigns(label, mail);
}

function isAllowed(label: MailLabel, mail: ReadMail): boolean {
  const stated = statedRules(mail, label, true).filter(({ rule }) => rule.id !== ruleOfSigns(label));
  switch (label) {
    case 'rejection':
      return mail.sender.kind !== 'alert' && refuses(mail, stated);
    case 'offer':
      return !isFeed(mail) && offers(mail, stated) && !hasStrong(statedRules(mail, 'rejection', true));
    case 'interview_invitation':
      return !isFeed(mail) && hasStrong(stated.filter((found) => isAboutJob(mail, found, 0.5, saidOfMore[label])));
    case 'assessment_invitation':
      return tests(mail, stated);
    case 'application_confirmation':
      return confirms(mail, stated);
    case 'job_alert_newsletter':
      return mail.sender.kind === 'alert' || hasMore(stated) || stated.length >= enoughListLines;
    case 'recruiter_outreach':
      return mail.sender.kind !== 'alert' && !mail.isFromList && hasMore(stated);
    case 'unrelated':
      return true;
    default:
      return hasMore(stated);
  }
}

/** "Apply now" so often makes a list of jobs. */
const enoughListLines = 4;

/**
 * A strong statement, or two different weak ones. "Unfortunately" alone is one weak. A feed must say it twice; who says it
 * twice in a letter need speak less of the job.
 */
function refuses(mail: ReadMail, stated: readonly Finding[]): boolean {
  const about = stated.filter((found) => isAboutJob(mail, found, 1));
  if (isFeed(mail)) return hasStrong(about) && countKinds(about) >= 2;
  const weak = about.filter(({ rule, place }) => rule.strength === 'weak' && place !== null);
  if (hasStrong(about) || countKinds(weak) >= 2) return true;
  if (weak.some(regrets) && (countKinds(about) >= 2 || isAnswered(mail))) return true;
  const perhaps = stated.filter((found) => isAboutJob(mail, found, 0.5));
  return hasStrong(perhaps) && countKinds(perhaps) >= 2 && !mail.concepts.has('otherMatter');
}

/** Who names a test in the subject and asks for it below need speak less of the job. */
function tests(mail: ReadMail, stated: readonly Finding[]): boolean {
  const strong = stated.filter(({ rule }) => rule.strength === 'strong');
  if (strong.some((found) => isAboutJob(mail, found, 1))) return true;
  const isNamed = stated.some(({ place }) => place === null);
  if (!isNamed || isFeed(mail) || isForAll(mail)) return false;
  return strong.some((found) => isAboutJob(mail, found, 0.5));
}

/** "Unfortunately we can only write to those who" regrets something else. */
function regrets({ rule: { id }, sentence: { hits } }: Finding): boolean {
  return (id === 'rejection.regret' || id === 'rejection.refusal') && !hits.has('condition') && !hits.has('hedge');
}

/** "Thank you for your application. Unfortunately": and no news besides, of a delay or a next step. */
function isAnswered({ findings }: ReadMail): boolean {
  const stated = findings.filter(({ open, rule }) => !open && rule.strength !== 'hint');
  return (
    stated.some(({ rule }) => rule.id === 'confirmation.thanks') && !stated.some(({ rule }) => news.has(rule.label))
  );
}

const news: ReadonlySet<MailLabel> = new Set([
  'status_update_other',
  'interview_invitation',
  'assessment_invitation',
  'offer',
]);

function countKinds(found: readonly Finding[]): number {
  return new Set(found.map(({ rule }) => rule.id)).size;
}

/** Somebody who writes of joining and, elsewhere, of the contract need not say that it is a job. */
function offers(mail: ReadMail, stated: readonly Finding[]): boolean {
  const made = stated.filter(({ rule }) => rule.strength === 'strong');
  if (made.some((found) => isAboutJob(mail, found, 0.5))) return true;
  const papers = stated.filter(({ rule, place }) => rule.strength === 'weak' && place !== null);
  return !mail.concepts.has('otherMatter') && made.some((one) => papers.some(({ place }) => place !== one.place));
}

/** Every answer begins with thanks: where they are all, the sender must be one who answers. */
function confirms(mail: ReadMail, stated: readonly Finding[]): boolean {
  const about = stated.filter((found) => isAboutJob(mail, found, 1));
  const weak = about.filter(({ rule }) => rule.strength === 'weak');
  if (hasStrong(about) || weak.length > 1 || weak[0]?.place === null) return hasMore(about);
  return weak.some((found) => isAboutJob(mail, found, 2));
}

function hasLink(mail: ReadMail, label: MailLabel): boolean {
  const linked = mail.links.some((sign) => sign.label === label);
  const isInvitation = label === 'interview_invitation' || label === 'assessment_invitation';
  // Meetings and tests are linked for many reasons: one of somebody's application is spoken of as such.
  return linked && (!isInvitation || hasMore(statedRules(mail, label, true)) || mail.concepts.has('application'));
}

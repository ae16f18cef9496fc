// When all signs together may say a label that the rules alone do not.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { isAboutJob } from './about-job';
import { type Concept, ofAnswerNo } from './concepts';
import type { Finding } from './judge';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';
import { termsOf } from './sign-terms';

/** All signs together say it, and nothing speaks against listening to them. */
export function isSaidBySigns(label: MailLabel, mail: ReadMail): boolean {
  const found = mail.findings.find(({ rule }) => rule.id === ruleOfSigns(label));
  if (found === undefined || mail.sender.kind === 'alert' || isFeed(mail)) return false;
  const isRuled = hasMore(statedRules(mail, label).filter((one) => one !== found));
  if (isUnheard(found, isRuled, mail)) return false;
  const said = mail.signChances[mailLabels.indexOf(label)] ?? 0;
  const met = termsOf(label, isRuled).filter(({ chance }) => said >= chance);
  return (
    met.some(({ aboutJob }) => isAboutJob(mail, found, aboutJob, saidOfMore[label])) ||
    (met.length > 0 && saysNoTwice(label, mail, said))
  );
}

/** Something in the mail tells that its signs mean something else. */
function isUnheard(found: Finding, isRuled: boolean, mail: ReadMail): boolean {
  switch (found.rule.label) {
    case 'rejection':
      return isOnlyOpen(mail) || (!isRuled && onlyRegrets(mail));
    case 'offer':
      return hasStrong(statedRules(mail, 'rejection', true));
    case 'assessment_invitation':
      return isForAll(mail) && !isAboutJob(mail, found, 2);
    case 'recruiter_outreach':
      return mail.isReply;
    default:
      return false;
  }
}

/** Nobody who asks one person to take a test lets them unsubscribe from it. */
export function isForAll({ concepts }: ReadMail): boolean {
  return concepts.has('otherMatter') || concepts.has('unsubscribe');
}

/** A no that is quoted, or that would be under a condition, has all the signs of one. */
function isOnlyOpen({ findings }: ReadMail): boolean {
  const noes = findings.filter(({ rule }) => rule.label === 'rejection' && rule.strength === 'strong');
  return noes.length > 0 && noes.every(({ open }) => open);
}

/** "Unfortunately our office is closed on Monday": nothing is refused, and nobody else is chosen. */
function onlyRegrets({ concepts }: ReadMail): boolean {
  return concepts.has('regret') && !answeringNo.some((concept) => concepts.has(concept));
}

const answeringNo: readonly Concept[] = ['not', 'others', ...ofAnswerNo.filter((concept) => concept !== 'regret')];

/**
 * Who says no twice, or after a test, in a mail that all its signs call a no, need not name the job: "it did not work out,
 * we took another".
 */
function saysNoTwice(label: MailLabel, mail: ReadMail, said: number): boolean {
  if (label !== 'rejection' || said < 0.85 || mail.concepts.has('otherMatter')) return false;
  const plain = statedRules(mail, label, true).filter(({ rule }) => rule.strength === 'strong');
  const places = new Set(plain.map(({ place }) => place)).size;
  return places > 1 || (places > 0 && tried.some((concept) => mail.concepts.has(concept)));
}

const tried: readonly Concept[] = ['assessment', 'metYou'];

/** Podcasts and users are interviewed too, and coaches are met: these words alone are not enough. */
export const saidOfMore: Partial<Readonly<Record<MailLabel, readonly Concept[]>>> = {
  interview_invitation: ['interviewWord', 'metYou'],
};

/** Nobody writes one person so much, or through a mailing list. In long texts every sentence is found sooner or later. */
export function isFeed({ isFromList, text }: ReadMail): boolean {
  return isFromList || text.length > longestLetter;
}

const longestLetter = 6_000;

export function hasStrong(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule.strength === 'strong');
}

export function hasMore(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule.strength !== 'hint');
}

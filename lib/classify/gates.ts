// What a label needs before any weight counts. Noise first, then a no, then an offer: the order in which other tools'
// mistakes taught us to look.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { isAboutJob } from './about-job';
import type { Finding } from './judge';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfWords } from './rules';

export type Allowed = ReadonlySet<MailLabel>;

export function allowedLabels(mail: ReadMail): Allowed {
  return new Set(
    mailLabels.filter((label) => hasLink(mail, label) || isAllowed(label, mail) || isSaidByWords(label, mail)),
  );
}

function isAllowed(label: MailLabel, mail: ReadMail): boolean {
  const stated = statedRules(mail, label, true);
  switch (label) {
    case 'rejection':
      return (
        mail.sender.kind !== 'alert' &&
        refuses(
          stated.filter((found) => isAboutJob(mail, found, 1)),
          isFeed(mail),
        )
      );
    case 'offer':
      return (
        !isFeed(mail) &&
        stated.some((found) => found.rule.strength === 'strong' && isAboutJob(mail, found, 0.5)) &&
        !hasStrong(statedRules(mail, 'rejection', true))
      );
    case 'interview_invitation':
      // Podcasts and users are interviewed too: the word alone is not enough.
      return !isFeed(mail) && hasStrong(stated.filter((found) => isAboutJob(mail, found, 0.5, 'interviewWord')));
    case 'assessment_invitation':
      return hasStrong(stated.filter((found) => isAboutJob(mail, found, 1)));
    case 'application_confirmation':
      return hasMore(stated.filter((found) => isAboutJob(mail, found, 1)));
    case 'job_alert_newsletter':
      return mail.sender.kind === 'alert' || hasMore(stated) || stated.length >= enoughListLines;
    case 'recruiter_outreach':
      return mail.sender.kind !== 'alert' && hasMore(stated);
    case 'unrelated':
      return true;
    default:
      return hasMore(stated);
  }
}

/** All words together say it, and nothing speaks against listening to them. */
function isSaidByWords(label: MailLabel, mail: ReadMail): boolean {
  if (mail.sender.kind === 'alert' || isFeed(mail)) return false;
  return mail.findings.some(({ rule }) => rule.id === ruleOfWords(label));
}

/** "Apply now" so often makes a list of jobs. */
const enoughListLines = 4;

/** Nobody writes one person so much, or through a mailing list. In long texts every sentence is found sooner or later. */
function isFeed({ isFromList, text }: ReadMail): boolean {
  return isFromList || text.length > longestLetter;
}

const longestLetter = 6_000;

/** A strong statement, or two different weak ones. "Unfortunately" alone is one weak. A feed must say it twice. */
function refuses(stated: readonly Finding[], isInFeed: boolean): boolean {
  const different = new Set(stated.map(({ rule }) => rule.id)).size;
  const weak = stated.filter(({ rule, place }) => rule.strength === 'weak' && place !== null);
  if (hasStrong(stated)) return !isInFeed || different >= 2;
  return new Set(weak.map(({ rule }) => rule.id)).size >= 2;
}

function hasStrong(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule.strength === 'strong');
}

function hasMore(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule.strength !== 'hint');
}

function hasLink(mail: ReadMail, label: MailLabel): boolean {
  const linked = mail.links.some((sign) => sign.label === label);
  const isInvitation = label === 'interview_invitation' || label === 'assessment_invitation';
  // Meetings and tests are linked for many reasons: one of somebody's application is spoken of as such.
  return linked && (!isInvitation || hasMore(statedRules(mail, label, true)) || mail.concepts.has('application'));
}

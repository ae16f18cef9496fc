// Picks the label: what a link says that needs no words, and else the likeliest of all that the mail can be.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { pointsOfJob } from './about-job';
import { isPlain } from './judge';
import { saidByLink } from './links';
import { type ReadMail, statedRules } from './read-mail';
import { ruleOfSigns } from './rules';

export interface Decision {
  readonly label: MailLabel;
  /** Its chance; 0 to 1. */
  readonly confidence: number;
  /** What is likeliest of what is ours, though there may not be enough for it: what the mail is about if it is not unrelated. */
  readonly leaning: MailLabel;
}

/** What a link says is as sure as what a person says. */
export const asGoodAsSaid = 0.99;

/** Only job boards and applicant systems put an answer into their links; whoever writes back or forwards one quotes it. */
function isService({ sender, isReply }: ReadMail): boolean {
  return !isReply && sender.kind !== 'own' && sender.kind !== 'free';
}

export function decide(mail: ReadMail): Decision {
  const linked = isService(mail) ? saidByLink(mail.links) : undefined;
  if (linked !== undefined) return { label: linked, confidence: asGoodAsSaid, leaning: linked };
  const byChance = mailLabels
    .map((label, column) => ({ label, chance: mail.signChances[column] ?? 0 }))
    .sort((one, two) => two.chance - one.chance);
  const { label, chance } = byChance.find((one) => canBe(one.label, mail)) ?? nothing;
  return { label, confidence: chance, leaning: byChance.find((one) => one.label !== 'unrelated')?.label ?? label };
}

const nothing = { label: 'unrelated', chance: 0 } as const;

/** How much a mail must be about a job to be an answer; most mail is about other things, and says no as well. */
const leastOfJob: Partial<Readonly<Record<MailLabel, number>>> = {
  rejection: 0.5,
  interview_invitation: 0.5,
  offer: 0.5,
  assessment_invitation: 0,
};

function canBe(label: MailLabel, mail: ReadMail): boolean {
  // Addresses that send alerts, and mailing lists, write to many.
  const { sender, isFromList } = mail;
  if (label === 'recruiter_outreach') return sender.kind !== 'alert' && !isFromList;
  const least = leastOfJob[label];
  if (least === undefined) return true;
  if (sender.kind === 'alert' || isOnlyOpen(label, mail)) return false;
  return pointsOfJob(mail) >= least || isSaidTwice(label, mail) || isPlainStep(label, mail);
}

/**
 * "We'd love to have you", "Can you come in on Friday?": who has talked it over says what is paid and when to start, and no
 * word of a job. Newsletters invite too.
 */
function isPlainStep(label: MailLabel, mail: ReadMail): boolean {
  return steps.has(label) && !mail.concepts.has('unsubscribe') && statedRules(mail, label, true).some(isPlain);
}

const steps: ReadonlySet<MailLabel> = new Set(['offer', 'interview_invitation', 'assessment_invitation']);

/** "We have chosen someone else", and further down "we will not be moving forward": whoever says so need not name the job. */
function isSaidTwice(label: MailLabel, mail: ReadMail): boolean {
  const said = statedRules(mail, label).filter(
    ({ rule }) => rule.id !== ruleOfSigns(label) && rule.strength !== 'hint',
  );
  const places = new Set(said.map(({ place }) => place));
  return places.size > 1 && !mail.concepts.has('otherMatter') && said.some(({ rule }) => rule.strength === 'strong');
}

/** A no that is quoted, or that would be under a condition, has all the signs of one. */
function isOnlyOpen(label: MailLabel, { findings }: ReadMail): boolean {
  const noes = findings.filter(({ rule }) => rule.label === 'rejection' && rule.strength === 'strong');
  return label === 'rejection' && noes.length > 0 && noes.every(({ open }) => open);
}

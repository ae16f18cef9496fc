// Picks the label: what a link says that needs no words, and else the likeliest by all signs of those that the gates allow.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { mayBe } from './gates';
import { saidByLink } from './links';
import type { ReadMail } from './read-mail';

export interface Decision {
  readonly label: MailLabel;
  /** Its chance; 0 to 1. */
  readonly confidence: number;
  /** What is likeliest, though there may not be enough for it: what the mail is about where no label is sure. */
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
  const { label, chance } = byChance.find((one) => mayBe(one.label, mail)) ?? nothing;
  return { label, confidence: chance, leaning: byChance[0]?.label ?? label };
}

const nothing = { label: 'unrelated', chance: 0 } as const;

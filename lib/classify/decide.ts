// Picks the label: what a link says that needs no words, and else the likeliest by all signs of those that the gates allow.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { mayBe } from './gates';
import { saidByLink } from './links';
import type { ReadMail } from './read-mail';

export interface Decision {
  readonly label: MailLabel;
  /** Its part of what is left without the likelier labels that are not allowed; 0 to 1. */
  readonly confidence: number;
}

/** What a link says is as sure as what a person says. */
const asGoodAsSaid = 0.99;

/** Only job boards and applicant systems put an answer into their links; whoever writes back or forwards one quotes it. */
function isService({ sender, isReply }: ReadMail): boolean {
  return !isReply && sender.kind !== 'own' && sender.kind !== 'free';
}

export function decide(mail: ReadMail): Decision {
  const linked = isService(mail) ? saidByLink(mail.links) : undefined;
  if (linked !== undefined) return { label: linked, confidence: asGoodAsSaid };
  const { signChances } = mail;
  const byChance = mailLabels
    .map((label, column) => ({ label, chance: signChances[column] ?? 0 }))
    .sort((one, two) => two.chance - one.chance);
  let left = signChances.reduce((sum, chance) => sum + chance, 0);
  for (const { label, chance } of byChance) {
    if (mayBe(label, mail)) return { label, confidence: left > 0 ? chance / left : 0 };
    left -= chance;
  }
  return { label: 'unrelated', confidence: 0 };
}

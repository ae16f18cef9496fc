// Names the sentence that decided, so that the person can judge the judgement.
import { type Evidence, type MailLabel, maxQuoteLength } from '../domain/verdict';
import type { Finding } from './judge';
import type { ReadMail } from './read-mail';
import type { Strength } from './rules';

const mostEvidence = 4;

export function collectEvidence(mail: ReadMail, label: MailLabel): Evidence[] {
  const own = mail.findings
    .filter((found) => found.rule.label === label && !found.open)
    .sort((one, two) => rank(two) - rank(one));
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const found of own) {
    if (seen.has(found.rule.id) || evidence.length >= mostEvidence) continue;
    seen.add(found.rule.id);
    evidence.push({ rule: found.rule.id, quote: quote(found) });
  }
  const signs = mail.links
    .filter((sign) => sign.label === label)
    .map((sign) => ({ rule: sign.id, quote: mail.subject.slice(0, maxQuoteLength) }));
  return own[0]?.rule.strength === 'strong' ? [...evidence, ...signs] : [...signs, ...evidence];
}

const ranks: Readonly<Record<Strength, number>> = { strong: 4, weak: 2, hint: 0 };

/** A strong sentence of the body comes first; of two that are alike, the one that stands first. */
function rank({ rule, place }: Finding): number {
  return ranks[rule.strength] - (place === null ? 1 : 0);
}

/** The sentence, or the part of a long one around the words that decided. */
function quote({ sentence, at }: Finding): string {
  const { text, places } = sentence;
  if (text.length <= maxQuoteLength) return text;
  const place = places[at]?.start ?? 0;
  if (place < maxQuoteLength - 60) return `${cut(text.slice(0, maxQuoteLength - 1))}…`;
  const before = text.lastIndexOf(' ', Math.max(0, place - 30)) + 1;
  return `…${cut(text.slice(before, before + maxQuoteLength - 2))}…`;
}

/** Never ends between the halves of a surrogate pair. */
function cut(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

// Names the sentence that decided, so that the person can judge the judgement.
import { type Evidence, type MailLabel, mailLabels, maxQuoteLength } from '../domain/verdict';
import { type Finding, factOf } from './judge';
import { meaningPrefix } from './meaning-signs';
import type { ReadMail } from './read-mail';
import { weightOf } from './signs';

const mostEvidence = 4;

export function collectEvidence(mail: ReadMail, label: MailLabel): Evidence[] {
  const column = mailLabels.indexOf(label);
  const weigh = (found: Finding): number => {
    const token = meaningPrefix + factOf(found);
    const sign = mail.signs.signs.find((one) => one.token === token);
    return sign === undefined ? 0 : weightOf(sign, column);
  };
  const own = mail.findings
    .filter((found) => found.rule.label === label && !found.open)
    .sort((one, two) => rank(two, weigh(two)) - rank(one, weigh(one)));
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
  return evidence[0] === undefined || isHint(own[0]) ? [...signs, ...evidence] : [...evidence, ...signs];
}

function isHint(found: Finding | undefined): boolean {
  return found?.rule.strength !== 'strong';
}

/** A strong sentence of the body comes first, whatever the weights are. */
function rank(found: Finding, weight: number): number {
  const strength = found.rule.strength === 'strong' ? 100 : found.rule.strength === 'weak' ? 50 : 0;
  return strength + (found.place === null ? -25 : 0) + weight;
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

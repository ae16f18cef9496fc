// What the person corrected. A correction holds for one sentence of one sender, and for nothing else: it can never make
// another sender's answer disappear, not even when both write through the same applicant system.
import type { LabelCorrection, MailLabel } from '../domain/verdict';
import { squashCompany } from './entities/squash-company';
import type { Finding } from './judge';
import type { ReadMail } from './read-mail';
import { readSender } from './sender';
import { tidy } from './text/fold';
import { wordForms } from './text/words';

interface Corrected {
  readonly from: string;
  readonly company: string | null;
  /** The sentence that decided, as the verdict's first evidence quotes it. */
  readonly quote: string;
  readonly wrong: MailLabel;
  readonly right: MailLabel | null;
}

export function makeCorrection({ from, company, quote, wrong, right }: Corrected): LabelCorrection {
  return { sender: senderKey(from, company), sentence: fingerprint(quote), wrong, right };
}

/** Shared senders are told apart by the employer they write for; without one, only the very address counts. */
function senderKey(from: string, company: string | null): string {
  const { name, local, domain, kind } = readSender(tidy(from));
  const employer = kind === 'own' || kind === 'free' ? '' : squashCompany(company ?? name);
  return `${local}@${domain}/${employer}`;
}

/** Names and numbers may change from mail to mail; the words of the sentence may not. */
function fingerprint(sentence: string): string {
  return wordForms(tidy(sentence).replace(/…/g, ''))
    .map((form) => (/\d/.test(form) ? '#' : form))
    .join(' ');
}

export interface CorrectedMail {
  readonly mail: ReadMail;
  /** What the person said that this sentence means. */
  readonly right: MailLabel | null;
}

export function applyCorrections(
  mail: ReadMail,
  from: string,
  company: string | null,
  corrections: readonly LabelCorrection[],
): CorrectedMail {
  const key = senderKey(from, company);
  const own = corrections.filter(({ sender }) => sender === key);
  if (own.length === 0) return { mail, right: null };
  const matches = (text: string): LabelCorrection | undefined => {
    const words = fingerprint(text);
    return own.find(({ sentence }) => sentence !== '' && (words === sentence || words.includes(sentence)));
  };
  const subject = matches(mail.subject);
  const isWrong = (found: Finding): boolean => matches(found.sentence.text)?.wrong === found.rule.label;
  const hit =
    mail.findings.map((found) => matches(found.sentence.text)).find((found) => found !== undefined) ?? subject;
  return {
    mail: {
      ...mail,
      findings: mail.findings.filter((found) => !isWrong(found)),
      links: mail.links.filter((sign) => subject?.wrong !== sign.label),
    },
    right: hit?.right ?? null,
  };
}

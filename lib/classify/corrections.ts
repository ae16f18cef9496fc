// What the person corrected. A correction holds for one sentence of one sender, and for nothing else: it can never make
// another sender's answer disappear, not even when both write through the same applicant system.
import { type LabelCorrection, type MailLabel, mailLabels, maxFingerprintLength } from '../domain/verdict';
import { squashCompany } from './entities/squash-company';
import { type Finding, isPlain } from './judge';
import type { ReadMail } from './read-mail';
import { type Rule, ruleOfSigns } from './rules';
import { type Address, readAddress } from './sender';
import type { SenderBook } from './sender-book';
import { tidy } from './text/fold';
import { wordForms } from './text/words';

interface Corrected {
  readonly from: string;
  readonly company: string | null;
  /** The sentence that decided, as the verdict's first evidence quotes it. An ellipsis stands where it was cut. */
  readonly quote: string;
  readonly wrong: MailLabel;
  readonly right: MailLabel | null;
}

/** `undefined` when it is not clear for whom the mail was sent, or there is no sentence: that could hold for anybody. */
export function makeCorrection(
  { from, company, quote, wrong, right }: Corrected,
  book: SenderBook,
): LabelCorrection | undefined {
  const sender = senderKey(readAddress(from, book), company);
  const sentence = fingerprintOfQuote(quote);
  if (sender === undefined || sentence === edge + edge) return undefined;
  if (Math.max(sender.length, sentence.length) > maxFingerprintLength) return undefined;
  return { sender, sentence, wrong, right };
}

/** The address and the employer. An address that sends for many says nothing without the name of one. */
function senderKey({ local, domain, kind, service }: Address, company: string | null): string | undefined {
  const employer = squashCompany(company ?? '');
  const isOwn = kind === 'own' || kind === 'free';
  if (local === '' || domain === '' || (!isOwn && isService(employer, service ?? domain))) return undefined;
  return `${local}@${domain}/${employer}`;
}

/** "LinkedIn" in a mail by linkedin.com is nobody's employer; neither is no name at all. */
function isService(employer: string, service: string): boolean {
  return service.replace(/\W/g, '').includes(employer);
}

/** Where a mail of the very address names no employer, it may be of any; two different names are two senders. */
function isSameSender(one: string, other: string): boolean {
  const isNameless = (key: string): boolean => key.endsWith('/');
  return one === other || (isNameless(one) && other.startsWith(one)) || (isNameless(other) && one.startsWith(other));
}

const edge = '|';
/** Less than this of a sentence could stand in any. */
const fewestWords = 4;

/** Numbers may change from mail to mail; the words of the sentence may not, nor where it begins and ends. */
function fingerprint(text: string): string {
  const words = wordForms(tidy(text)).map((form) => (/\d/.test(form) ? '#' : form));
  return edge + words.join(' ') + edge;
}

function isLong(words: string): boolean {
  return words.split(' ').length >= fewestWords;
}

/** No edge where the quote was cut: a part is found within its sentence, a whole one never within a longer one. */
function fingerprintOfQuote(quote: string): string {
  const words = fingerprint(quote);
  if (!isLong(words)) return words;
  return words.slice(quote.startsWith('…') ? edge.length : 0, quote.endsWith('…') ? -edge.length : undefined);
}

export interface CorrectedMail {
  readonly mail: ReadMail;
  /** What the person said that this sentence means. */
  readonly right: MailLabel | null;
}

/** `corrections`: the newest first, since the last word counts. */
export function applyCorrections(
  mail: ReadMail,
  company: string | null,
  corrections: readonly LabelCorrection[],
): CorrectedMail {
  const key = senderKey(mail.sender, company);
  const own = key === undefined ? [] : corrections.filter(({ sender }) => isSameSender(sender, key));
  if (own.length === 0) return { mail, right: null };
  const holding = (text: string): LabelCorrection[] => {
    const words = fingerprint(text);
    return own.filter(({ sentence }) => holds(sentence, words, mail.snippetOnly));
  };
  const isWrong = (text: string, label: MailLabel): boolean => holding(text).some(({ wrong }) => wrong === label);
  const held = [mail.subject, ...mail.findings.map(({ sentence }) => sentence.text)].flatMap(holding);
  // All signs of a mail together have this sentence among them.
  const isOfWrongSigns = ({ label, id }: Rule): boolean =>
    id === ruleOfSigns(label) && held.some(({ wrong }) => wrong === label);
  const findings = mail.findings.filter(
    ({ sentence, rule }) => !isWrong(sentence.text, rule.label) && !isOfWrongSigns(rule),
  );
  const right = own.find((correction) => held.includes(correction))?.right ?? null;
  // Another sentence that plainly says the same lets them speak again.
  const isSaid = (label: MailLabel): boolean => findings.some((found) => found.rule.label === label && isPlain(found));
  const signChances = mail.signChances.map((chance, column) =>
    held.some(({ wrong }) => mailLabels[column] === wrong && !isSaid(wrong)) ? 0 : chance,
  );
  return {
    mail: { ...mail, findings, signChances, links: mail.links.filter(({ label }) => !isWrong(mail.subject, label)) },
    right: findings.some((found) => saysOther(found, right)) ? null : right,
  };
}

function holds(sentence: string, words: string, snippetOnly: boolean): boolean {
  // A row may end in the middle of the sentence.
  const isBeginning = snippetOnly && isLong(words) && sentence.startsWith(words.slice(0, -edge.length));
  return isBeginning || words.includes(sentence);
}

const answers: readonly MailLabel[] = ['rejection', 'interview_invitation', 'assessment_invitation', 'offer'];

/** Another sentence of the same mail that plainly says something has its own word. */
function saysOther(found: Finding, right: MailLabel | null): boolean {
  return isPlain(found) && found.rule.label !== right && answers.includes(found.rule.label);
}

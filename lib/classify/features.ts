// Turns a mail into a short list of facts that carry meaning, each with its weight elsewhere. A fact is named by its
// rule: `rejection.no-fit` stated in the body, `rejection.no-fit?` only under a condition, `rejection.no-fit@subject`.
import type { MailContent, MailLabel } from '../domain/verdict';
import type { Concept } from './concepts';
import { type Finding, judge } from './judge';
import { type LinkSign, readLinks } from './links';
import type { Rule } from './rules';
import { readSender, type Sender } from './sender';
import { detectLanguages, type Sentence, type Spoken, spot } from './spot';
import { cutBody } from './text/body';
import { tidy } from './text/fold';
import { splitSentences } from './text/sentences';
import { splitWords } from './text/words';

export interface Found extends Finding {
  readonly sentence: Sentence;
  readonly inSubject: boolean;
}

/** A mail, read: everything that later steps need, so that no step reads the text again. */
export interface ReadMail {
  readonly subject: string;
  readonly sender: Sender;
  readonly body: string;
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly spoken: Spoken;
  /** The links' own addresses, as given. */
  readonly addresses: readonly string[];
  readonly links: readonly LinkSign[];
  readonly findings: readonly Found[];
  readonly features: ReadonlyMap<string, number>;
  readonly snippetOnly: boolean;
  /** Words for trades that the mail uses, folded. */
  readonly roleNouns: readonly string[];
}

/** Sentences beyond this are a feed, not a letter. */
const mostSentences = 1_500;
const replyMark = /^(?:\s*(?:re|aw|sv|fwd?|wg|tr|rv|odp|ynt|回复|转发)\s?(?:\[\d+\])?\s?[:：]\s*)+/iu;
const listMark = /^\s*(?:re:\s*)?\[[^\]]{2,30}\]/i;

export function readMail(mail: MailContent): ReadMail {
  const fullSubject = tidy(mail.subject).replace(/\n/g, ' ').trim().slice(0, 500);
  const subject = fullSubject.replace(replyMark, '');
  const sender = readSender(mail.from);
  const tidied = tidy(mail.text);
  const body = cutBody(tidied);
  const texts = splitSentences(body).slice(0, mostSentences);
  const words = texts.map(splitWords);
  const subjectWords = splitWords(subject);
  const spoken = detectLanguages([...words, subjectWords]);
  const sentences = texts.map((text, index) => spot(text, words[index] ?? [], spoken.all));
  const subjectSentence = spot(subject, subjectWords, spoken.all);
  const links = readLinks(mail.links ?? [], tidied);
  const findings = [...findAll([subjectSentence], true), ...findAll(sentences.filter(speaks), false)];
  const features = new Map<string, number>();
  addRules(features, findings);
  addContext(features, [subjectSentence, ...sentences]);
  addSurroundings(features, sender, links, fullSubject, body, sentences);
  const snippetOnly = mail.snippetOnly ?? false;
  const roleNouns = collectForms([subjectSentence, ...sentences], 'roleNoun');
  return {
    roleNouns,
    addresses: mail.links ?? [],
    subject,
    subjectSentence,
    sender,
    body,
    sentences,
    spoken,
    links,
    findings,
    features,
    snippetOnly,
  };
}

/** Legal text and footers decide nothing, unless the answer itself stands in the same sentence. */
export function speaks(sentence: Sentence): boolean {
  const { hits } = sentence;
  return !(hits.has('legal') || hits.has('unsubscribe')) || hits.has('stated') || hits.has('refusal');
}

function findAll(sentences: readonly Sentence[], inSubject: boolean): Found[] {
  return sentences.flatMap((sentence) => judge(sentence).map((finding) => ({ ...finding, sentence, inSubject })));
}

export function featureOf(rule: Rule, open: boolean, inSubject: boolean): string {
  if (open) return `${rule.id}?`;
  return inSubject ? `${rule.id}@subject` : rule.id;
}

function addRules(features: Map<string, number>, findings: readonly Found[]): void {
  const counts = new Map<string, number>();
  for (const { rule, open, inSubject } of findings) {
    const name = featureOf(rule, open, inSubject);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // Twice is more than once, but never twice as much.
  for (const [name, count] of counts) features.set(name, Math.min(Math.log2(1 + count), 3));
}

const contextConcepts: readonly Concept[] = ['application', 'position', 'candidate', 'hiring', 'interviewWord'];

function addContext(features: Map<string, number>, sentences: readonly Sentence[]): void {
  for (const concept of contextConcepts) {
    if (sentences.some((sentence) => sentence.hits.has(concept))) features.set(`context.${concept}`, 1);
  }
  if (sentences.some((sentence) => sentence.hits.has('unsubscribe'))) features.set('shape.unsubscribe', 1);
  if (sentences.some((sentence) => sentence.hits.has('legal'))) features.set('shape.legal', 1);
}

function addSurroundings(
  features: Map<string, number>,
  sender: Sender,
  links: readonly LinkSign[],
  subject: string,
  body: string,
  sentences: readonly Sentence[],
): void {
  features.set(`sender.${sender.kind}`, 1);
  if (sender.recruits) features.set('sender.recruits', 1);
  if (sender.noReply) features.set('sender.no-reply', 1);
  for (const sign of links) features.set(sign.id, 1);
  if (replyMark.test(subject)) features.set('shape.reply', 1);
  if (listMark.test(subject)) features.set('shape.mailing-list', 1);
  features.set(
    `shape.${body.length < 500 ? 'short' : body.length < 2_000 ? 'letter' : body.length < 6_000 ? 'long' : 'very-long'}`,
    1,
  );
  if (sentences.length === 0) features.set('shape.empty', 1);
  features.set('always', 1);
}

/** The rules of a label that are stated, outside the subject unless asked. */
export function statedRules(mail: ReadMail, label: MailLabel, withSubject = false): Found[] {
  return mail.findings.filter(
    (found) => found.rule.label === label && !found.open && (withSubject || !found.inSubject),
  );
}

function collectForms(sentences: readonly Sentence[], concept: Concept): string[] {
  const forms = new Set<string>();
  for (const { hits, words } of sentences) {
    for (const hit of hits.get(concept) ?? [])
      forms.add(
        words
          .slice(hit.start, hit.end)
          .map((word) => word.form)
          .join(' '),
      );
  }
  return [...forms];
}

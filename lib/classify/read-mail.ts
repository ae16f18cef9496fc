// Reads a mail once: its own words cut into sentences, what they mean, who sent it, where its links lead. Every later
// step asks this and never the text again.
import type { MailContent, MailLabel } from '../domain/verdict';
import type { Concept } from './concepts';
import { type Finding, judge } from './judge';
import { type LinkSign, readLinks } from './links';
import { readSender, type Sender } from './sender';
import type { Sentence, Spoken, Vocabulary } from './spot';
import { cutBody } from './text/body';
import { tidy } from './text/fold';
import { splitSentences } from './text/sentences';
import { splitWords } from './text/words';

export interface Found extends Finding {
  readonly sentence: Sentence;
  readonly inSubject: boolean;
}

export interface ReadMail {
  /** Without "Re:" and the like. */
  readonly subject: string;
  readonly isReply: boolean;
  readonly isFromList: boolean;
  readonly sender: Sender;
  readonly body: string;
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly spoken: Spoken;
  /** The links' own addresses, as given. */
  readonly addresses: readonly string[];
  readonly links: readonly LinkSign[];
  readonly findings: readonly Found[];
  readonly snippetOnly: boolean;
  readonly receivedOn: MailContent['receivedOn'];
  /** Words for trades that the mail uses, folded. */
  readonly roleNouns: readonly string[];
}

/** Sentences beyond this are a feed, not a letter. */
const mostSentences = 1_500;
const longestSubject = 500;
const replyMark = /^(?:\s{0,3}(?:re|aw|sv|fwd?|wg|tr|rv|odp|ynt|回复|转发)\s?(?:\[\d{1,3}\])?\s?:)+\s{0,3}/iu;
const listMark = /^\s{0,3}\[[^\][]{2,30}\]/;

export function readMail(mail: MailContent, vocabulary: Vocabulary): ReadMail {
  const fullSubject = tidy(mail.subject).replace(/\n/g, ' ').trim().slice(0, longestSubject);
  const subject = fullSubject.replace(replyMark, '');
  const tidied = tidy(mail.text);
  const body = cutBody(tidied);
  const texts = splitSentences(body).slice(0, mostSentences);
  const words = texts.map(splitWords);
  const subjectWords = splitWords(subject);
  const spoken = vocabulary.detectLanguages([...words, subjectWords]);
  const sentences = texts.map((text, index) => vocabulary.spot(text, words[index] ?? [], spoken.all));
  const subjectSentence = vocabulary.spot(subject, subjectWords, spoken.all);
  return {
    subject,
    isReply: replyMark.test(fullSubject),
    isFromList: listMark.test(subject),
    sender: readSender(mail.from),
    body,
    subjectSentence,
    sentences,
    spoken,
    addresses: mail.links ?? [],
    links: readLinks(mail.links ?? [], tidied),
    findings: [...findAll([subjectSentence], true), ...findAll(sentences.filter(speaks), false)],
    snippetOnly: mail.snippetOnly ?? false,
    receivedOn: mail.receivedOn,
    roleNouns: collectForms([subjectSentence, ...sentences], 'roleNoun'),
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

function collectForms(sentences: readonly Sentence[], concept: Concept): string[] {
  const forms = new Set<string>();
  for (const { hits, words } of sentences) {
    for (const { start, end } of hits.get(concept) ?? []) forms.add(joinForms(words.slice(start, end)));
  }
  return [...forms];
}

export function joinForms(words: Sentence['words']): string {
  return words.map((word) => word.form).join(' ');
}

/** The rules of a label that are stated, outside the subject unless asked. */
export function statedRules(mail: ReadMail, label: MailLabel, withSubject = false): Found[] {
  return mail.findings.filter(
    (found) => found.rule.label === label && !found.open && (withSubject || !found.inSubject),
  );
}

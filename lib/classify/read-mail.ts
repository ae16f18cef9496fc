// Reads a mail once: its own words cut into sentences, what they mean, who sent it, where its links lead. Every later
// step asks this and never the text again.
import type { MailContent, MailLabel } from '../domain/verdict';
import { type BeginningSigns, isSurelyUnrelated } from './beginning-signs';
import { collectSigns, type FoundSigns, findBySigns } from './by-signs';
import { circumstancesOf } from './circumstances';
import type { Concept } from './concepts';
import { contextBits } from './context-bits';
import type { DetailWords } from './entities/detail-words';
import { type Finding, judge } from './judge';
import { type LinkSign, readLinks } from './links';
import type { MeaningSigns } from './meaning-signs';
import type { NameBook } from './name-book';
import { weighPlain } from './plain';
import type { RuleBook } from './rule-book';
import { readSender, type Sender } from './sender';
import type { SenderBook } from './sender-book';
import { chancesOf, weighSigns } from './signs';
import { type Sentence, type Spoken, speaks, type Vocabulary } from './spot';
import { cutLines } from './text/body';
import { tidy } from './text/fold';
import { cutLine, cutText } from './text/pieces';
import type { QuoteMarks } from './text/quote-marks';
import { joinWrappedLines } from './text/sentences';
import type { WordRange } from './text/words';
import { readTogether } from './together';

export interface ReadMail {
  /** Without "Re:" and the like. */
  readonly subject: string;
  readonly isReply: boolean;
  readonly isFromList: boolean;
  readonly sender: Sender;
  /** Its own lines, as they came. */
  readonly lines: readonly string[];
  /** The lines below `--`; names are looked for there too. */
  readonly signature: readonly string[];
  /** The same with wrapped lines joined. */
  readonly text: string;
  readonly subjectSentence: Sentence;
  readonly sentences: readonly Sentence[];
  readonly spoken: Spoken;
  /** The links' own addresses, as given. */
  readonly addresses: readonly string[];
  readonly links: readonly LinkSign[];
  readonly findings: readonly Finding[];
  readonly signs: FoundSigns;
  /** The words that count by how they begin, see `beginning-signs.ts`; all at once are read in half the time. */
  readonly spelt: readonly WordRange[];
  /** How likely each label is by its signs alone, in the order of `mailLabels`. */
  readonly signChances: readonly number[];
  /** What the subject, and each sentence, speaks of, see `contextBits`. */
  readonly subjectContext: number;
  readonly contexts: readonly number[];
  readonly snippetOnly: boolean;
  readonly receivedOn: MailContent['receivedOn'];
  readonly detailWords: DetailWords;
  /** All that the mail speaks of, subject and body. */
  readonly concepts: ReadonlySet<Concept>;
  /** Words for trades that the mail uses, folded. */
  readonly roleNouns: readonly string[];
  /** What words are where names stand. */
  readonly names: NameBook;
  /** Reads names in the mail's script, where the usual way does not. */
  readonly nameReader: NameReader | undefined;
}

/** Null when it finds none: then the usual way is tried. */
export interface NameReader {
  company(mail: ReadMail): string | null;
  role(mail: ReadMail, company: string | null): string | null;
}

/** Sentences beyond this are a feed, not a letter. */
const mostSentences = 1_500;
const longestSubject = 500;
const replyMark = /^(?:\s{0,3}(?:re|aw|sv|fwd?|wg|tr|rv|odp|ynt|回复|转发)\s?(?:\[\d{1,3}\])?\s?:)+\s{0,3}/iu;
/** Lists have names of one word; what stands so in other words is a house: `[Acme Wines] Your application`. */
const listMark = /^\s{0,3}\[[\w.:-]{2,30}\]/;

/** What is known beforehand. */
export interface Library {
  readonly vocabulary: Vocabulary;
  readonly senders: SenderBook;
  readonly details: DetailWords;
  readonly names: NameBook;
  readonly rules: RuleBook;
  readonly quoteMarks: QuoteMarks;
  readonly linkSigns: readonly LinkSign[];
  readonly meaningSigns: MeaningSigns;
  readonly beginningSigns: BeginningSigns;
  readonly signBias: readonly number[];
  /** By language. */
  readonly nameReaders: Readonly<Partial<Record<string, NameReader>>>;
}

export function readMail(mail: MailContent, library: Library): ReadMail {
  const { vocabulary, senders, details, names, nameReaders, meaningSigns, beginningSigns } = library;
  const fullSubject = tidy(mail.subject).replace(/\n/g, ' ').trim().slice(0, longestSubject);
  const subject = fullSubject.replace(replyMark, '');
  const tidied = tidy(mail.text);
  const { lines, signature } = cutLines(tidied, library.quoteMarks);
  const text = joinWrappedLines(lines);
  const cut = cutText(text, mostSentences);
  const subjectLine = cutLine(subject);
  const spoken = vocabulary.detectLanguages([cut.words, subjectLine.words]);
  const subjectSentence = vocabulary.spotLine(subjectLine, spoken);
  // What is written in a language that we don't know is spelt like something else.
  const spelt = spoken.main === null ? [] : [subjectLine, { words: cut.words, from: 0, to: cut.words.count }];
  const byBeginnings = beginningSigns.weigh(spelt);
  // Most mail is about something else, and its words alone say so: its sentences are not asked what they mean.
  const sentences = isSurelyUnrelated(byBeginnings) ? cut.pieces : vocabulary.spotSentences(cut, spoken);
  const found = findAll(subjectSentence, sentences, library.rules);
  const sender = readSender(mail.from, senders, names);
  const links = readLinks(mail.links ?? [], tidied, library.linkSigns);
  const isReply = replyMark.test(fullSubject);
  const isFromList = listMark.test(subject);
  const circumstances = circumstancesOf({ sender, links, text, isReply, isFromList, subjectSentence });
  const signs = collectSigns({ subjectSentence, sentences, findings: found, circumstances }, meaningSigns);
  const speaking = [subjectSentence, ...sentences].filter(({ hits }) => hits.size > 0);
  const subjectContext = contextBits(subjectSentence.hits);
  const contexts = sentences.map(({ hits }) => contextBits(hits));
  const plain = weighPlain(found, { sender, contexts, subjectContext });
  const signChances = chancesOf(library.signBias, plain, weighSigns(signs.signs), byBeginnings);
  const bySigns = findBySigns(
    { subjectSentence, sentences, findings: found, signs, signChances },
    library.rules,
    beginningSigns,
  );
  return {
    subject,
    isReply,
    isFromList,
    sender,
    lines,
    signature,
    text,
    subjectSentence,
    sentences,
    spoken,
    addresses: mail.links ?? [],
    links,
    findings: [...found, ...bySigns],
    signs,
    spelt,
    signChances,
    subjectContext,
    contexts,
    snippetOnly: mail.snippetOnly ?? false,
    receivedOn: mail.receivedOn,
    detailWords: details,
    concepts: collectConcepts(speaking),
    roleNouns: collectForms(speaking, 'roleNoun'),
    names,
    nameReader: nameReaders[spoken.main ?? ''],
  };
}

function findAll(subject: Sentence, sentences: readonly Sentence[], book: RuleBook): Finding[] {
  const findings: Finding[] = [];
  judge(subject, null, book, findings);
  sentences.forEach((sentence, place) => {
    if (speaks(sentence)) judge(sentence, place, book, findings);
  });
  return readTogether({ subject, sentences, findings }, book);
}

function collectConcepts(sentences: readonly Sentence[]): ReadonlySet<Concept> {
  const concepts = new Set<Concept>();
  for (const { hits } of sentences) for (const concept of hits.keys()) concepts.add(concept);
  return concepts;
}

function collectForms(sentences: readonly Sentence[], concept: Concept): string[] {
  const forms = new Set<string>();
  for (const sentence of sentences) {
    const found = sentence.hits.get(concept);
    if (found === undefined) continue;
    for (const { start, end } of found) forms.add(sentence.formOf(start, end));
  }
  return [...forms];
}

/** The rules of a label that are stated, outside the subject unless asked. */
export function statedRules(mail: ReadMail, label: MailLabel, withSubject = false): Finding[] {
  return mail.findings.filter(
    (found) => found.rule.label === label && !found.open && (withSubject || found.place !== null),
  );
}

// A mail in, a verdict out: label, how sure, why, and what it says of company and role. Pure; nothing runs at import.
//
//   fold → cut older mail and signatures → sentences → meanings → rules → signs → verdict
//
// Most mail is about something else. Where the words alone say so surely, its sentences are not asked what they mean.
import type { Evidence, LabelCorrection, MailContent, MailLabel, Verdict } from '../domain/verdict';
import { BeginningSigns } from './beginning-signs';
import { applyCorrections } from './corrections';
import { asGoodAsSaid, decide } from './decide';
import { readCompany } from './entities/company';
import type { DetailWords } from './entities/detail-words';
import { readEntities } from './entities/entities';
import { collectEvidence } from './evidence';
import type { LanguageData } from './languages/language';
import type { LinkSign } from './links';
import { MeaningSigns } from './meaning-signs';
import { NameBook } from './name-book';
import type { NameWords } from './names';
import { type Library, readMail } from './read-mail';
import { RuleBook } from './rule-book';
import type { Rule } from './rules';
import { SenderBook } from './sender-book';
import type { SenderDomains } from './senders';
import { Vocabulary } from './spot';
import { isSureEnough } from './sure';
import type { QuoteMarks } from './text/quote-marks';

export type Classify = (content: MailContent, corrections?: readonly LabelCorrection[]) => Verdict;

export interface Knowledge {
  readonly languages: readonly LanguageData[];
  /** Words that mails of every language use. */
  readonly anyLanguage: LanguageData;
  /** What meanings weigh, see `meaning-signs.ts`. */
  readonly meaningWeights: string;
  /** What beginnings of words weigh, see `beginning-signs.ts`. */
  readonly beginningWeights: string;
  /** What a mail without signs weighs for each label. */
  readonly signBias: readonly number[];
  readonly senders: SenderDomains;
  readonly details: DetailWords;
  readonly names: NameWords;
  readonly rules: readonly Rule[];
  readonly linkSigns: readonly LinkSign[];
  readonly quoteMarks: QuoteMarks;
  /** By language: for scripts without capitals and spaces. */
  readonly nameReaders: Library['nameReaders'];
}

/** A classifier that knows `knowledge`; it makes it ready when the first mail comes. */
export function makeClassifier(knowledge: Knowledge): Classify {
  const library = makeLibrary(knowledge);
  return (content, corrections = []) => classifyWith(library, content, corrections);
}

export function makeLibrary(knowledge: Knowledge): Library {
  const { languages, anyLanguage, senders, details, names, rules, linkSigns, signBias, quoteMarks, nameReaders } =
    knowledge;
  return {
    vocabulary: new Vocabulary(languages, anyLanguage),
    senders: new SenderBook(senders),
    details,
    names: new NameBook(names, languages, senders),
    rules: new RuleBook(rules),
    linkSigns,
    meaningSigns: new MeaningSigns(knowledge.meaningWeights),
    beginningSigns: new BeginningSigns(knowledge.beginningWeights),
    signBias,
    quoteMarks,
    nameReaders,
  };
}

function classifyWith(library: Library, content: MailContent, corrections: readonly LabelCorrection[]): Verdict {
  const asRead = readMail(content, library);
  if (corrections.length === 0) return judged(asRead);
  const { mail, right } = applyCorrections(asRead, readCompany(asRead), corrections);
  return right === null ? judged(mail) : asCorrected(mail, right);
}

type Mail = ReturnType<typeof readMail>;

function judged(mail: Mail): Verdict {
  const decision = decide(mail);
  const label = isSureEnough(decision, mail) ? decision.label : 'unsure';
  const confidence = Math.round(decision.confidence * 1_000) / 1_000;
  const leaning = label === 'unsure' ? decision.leaning : label;
  return toVerdict(mail, label, confidence, collectEvidence(mail, leaning), leaning);
}

/** The person has said what this sentence of this sender means. */
function asCorrected(mail: Mail, label: MailLabel): Verdict {
  const evidence = [{ rule: 'corrected-by-you', quote: mail.subject.slice(0, 160) }];
  return toVerdict(mail, label, asGoodAsSaid, evidence, label);
}

function toVerdict(
  mail: Mail,
  label: Verdict['label'],
  confidence: number,
  evidence: readonly Evidence[],
  leaning: MailLabel,
): Verdict {
  return { label, confidence, evidence, ...readEntities(mail, leaning), language: mail.spoken.main };
}

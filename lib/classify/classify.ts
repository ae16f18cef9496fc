// A mail in, a verdict out: label, how sure, why, and what it says of company and role. Pure; nothing runs at import.
//
//   fold → cut older mail and signatures → sentences → meanings → rules → gates → weights → verdict
import type { Evidence, LabelCorrection, MailContent, MailLabel, Verdict } from '../domain/verdict';
import { applyCorrections } from './corrections';
import { pickLabel, probabilities, scoreLabels } from './decide';
import { readCompany } from './entities/company';
import { readEntities } from './entities/entities';
import { collectEvidence } from './evidence';
import { collectFeatures } from './features';
import { allowedLabels } from './gates';
import { readMail } from './read-mail';
import { isSureEnough } from './sure';
import { weights } from './weights';

export function classify(content: MailContent, corrections: readonly LabelCorrection[] = []): Verdict {
  const asRead = readMail(content);
  if (corrections.length === 0) return decide(asRead);
  const { mail, right } = applyCorrections(asRead, content.from, readCompany(asRead), corrections);
  return right === null ? decide(mail) : asCorrected(mail, right);
}

type Mail = ReturnType<typeof readMail>;

function decide(mail: Mail): Verdict {
  const chances = probabilities(scoreLabels(collectFeatures(mail), weights), allowedLabels(mail));
  const decision = pickLabel(chances);
  const label = isSureEnough(decision, mail) ? decision.label : 'unsure';
  const confidence = Math.round(decision.confidence * 1_000) / 1_000;
  return toVerdict(mail, label, confidence, collectEvidence(mail, decision.label, weights), decision.label);
}

/** The person has said what this sentence of this sender means. */
function asCorrected(mail: Mail, label: MailLabel): Verdict {
  const evidence = [{ rule: 'corrected-by-you', quote: mail.subject.slice(0, 160) }];
  return toVerdict(mail, label, 0.99, evidence, label);
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

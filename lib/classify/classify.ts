// A mail in, a verdict out: label, how sure, why, and what it says of company and role. Pure; nothing runs at import.
//
//   fold → cut older mail and signatures → sentences → meanings → rules → gates → weights → verdict
import type { MailContent, Verdict } from '../domain/verdict';
import { pickLabel, probabilities, scoreLabels } from './decide';
import { readEntities } from './entities/entities';
import { collectEvidence } from './evidence';
import { readMail } from './features';
import { allowedLabels } from './gates';
import { isSureEnough } from './sure';
import { weights } from './weights';

export function classify(mail: MailContent): Verdict {
  const read = readMail(mail);
  const decision = pickLabel(probabilities(scoreLabels(read.features, weights), allowedLabels(read)));
  return {
    label: isSureEnough(decision, read.snippetOnly) ? decision.label : 'unsure',
    confidence: Math.round(decision.confidence * 1_000) / 1_000,
    evidence: collectEvidence(read, decision.label, weights),
    ...readEntities(read, decision.label),
    language: read.spoken.main,
  };
}

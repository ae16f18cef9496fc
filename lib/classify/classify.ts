// A mail in, a verdict out: label, how sure, why, and what it says of company and role. Pure; nothing runs at import.
//
//   fold → cut older mail and signatures → sentences → meanings → rules → gates → weights → verdict
import { type MailContent, recordThreshold, type Verdict } from '../domain/verdict';
import { type Decision, pickLabel, probabilities, scoreLabels } from './decide';
import { readEntities } from './entities/entities';
import { collectEvidence } from './evidence';
import { type ReadMail, readMail } from './features';
import { allowedLabels } from './gates';
import { weights } from './weights';

/** Below this the answer is `unsure`. */
const sureEnough = 0.6;
/** A no hurts when it is wrong. */
const sureEnoughForRejection = 0.7;

export function classify(mail: MailContent): Verdict {
  const read = readMail(mail);
  const decision = pickLabel(probabilities(scoreLabels(read.features, weights), allowedLabels(read)));
  const label = isSureEnough(decision, read) ? decision.label : 'unsure';
  const evidence = collectEvidence(read, decision.label, weights);
  const entities = readEntities(read);
  return { label, confidence: round(decision.confidence), evidence, ...entities, language: read.spoken.main };
}

function isSureEnough({ label, confidence }: Decision, { snippetOnly }: ReadMail): boolean {
  if (label !== 'rejection') return confidence >= sureEnough;
  return confidence >= (snippetOnly ? recordThreshold : sureEnoughForRejection);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

// From which confidence on a label is said aloud; below it the answer is `unsure`.
import { recordThreshold } from '../domain/verdict';
import type { Decision } from './decide';

const sureEnough = 0.6;
/** A no hurts when it is wrong. */
const sureEnoughForRejection = 0.75;

export function isSureEnough({ label, confidence }: Decision, snippetOnly: boolean): boolean {
  if (label !== 'rejection') return confidence >= sureEnough;
  return confidence >= (snippetOnly ? recordThreshold : sureEnoughForRejection);
}

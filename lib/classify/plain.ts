// What strong rules add to the chances of their labels, so that a plain sentence may decide alone.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { isAboutJob, type Surroundings } from './about-job';
import type { Finding } from './judge';

/** In logarithms, as signs: for a strong rule, and for one that is about somebody's application. */
const plainWeight = 2;
const plainWeightAboutJob = 5;

/** For each label, in the order of `mailLabels`. */
export function weighPlain(findings: readonly Finding[], mail: Surroundings): number[] {
  return mailLabels.map((label) => weightOfPlain(label, findings, mail));
}

function weightOfPlain(label: MailLabel, findings: readonly Finding[], mail: Surroundings): number {
  const plain = findings.filter(({ open, rule }) => rule.label === label && !open && rule.strength === 'strong');
  if (plain.length === 0) return 0;
  return plain.some((found) => isAboutJob(mail, found)) ? plainWeightAboutJob : plainWeight;
}

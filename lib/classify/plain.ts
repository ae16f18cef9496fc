// What strong rules add to the chances of their labels, so that a plain sentence may decide alone.
import { mailLabels } from '../domain/verdict';
import { isAboutJob, type Surroundings } from './about-job';
import { type Finding, isPlain } from './judge';

/** In logarithms, as signs: for a strong rule, and for one that is about somebody's application. */
const plainWeight = 2;
export const plainWeightAboutJob = 5;

/** For each label, in the order of `mailLabels`. */
export function weighPlain(findings: readonly Finding[], mail: Surroundings): number[] {
  const weights = mailLabels.map(() => 0);
  for (const found of findings) {
    if (!isPlain(found)) continue;
    const column = mailLabels.indexOf(found.rule.label);
    if (weights[column] !== plainWeightAboutJob)
      weights[column] = isAboutJob(mail, found) ? plainWeightAboutJob : plainWeight;
  }
  return weights;
}

// Mails made ready for fitting: read once, facts and allowed labels kept.
import { vocabulary } from '../../lib/classify/classify';
import { collectFeatures } from '../../lib/classify/features';
import { allowedLabels } from '../../lib/classify/gates';
import { type ReadMail, readMail } from '../../lib/classify/read-mail';
import type { MeasuredMail } from './mails';
import type { Example } from './regression';

export interface MeasuredExample extends Example {
  readonly mail: MeasuredMail;
  readonly read: ReadMail;
}

/** An invented mail says less than a real one. */
const sampleWeight = 0.5;

export function makeExamples(mails: readonly MeasuredMail[]): MeasuredExample[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of mails) sizes.set(String(cluster), (sizes.get(String(cluster)) ?? 0) + 1);
  return mails.map((mail) => {
    const read = readMail({ subject: mail.subject ?? '', from: mail.from ?? '', text: mail.body ?? '' }, vocabulary);
    // A template seen ninety times is not ninety mails' worth of evidence.
    const weight = mail.source === 'sample' ? sampleWeight : 1 / Math.sqrt(sizes.get(String(mail.cluster)) ?? 1);
    return { mail, read, features: collectFeatures(read), allowed: allowedLabels(read), label: mail.label, weight };
  });
}

// Mails made ready for fitting and measuring: each read once, with how much it counts.
import { BeginningSigns } from '../../lib/classify/beginning-signs';
import { library } from '../../lib/classify/classify';
import { plainWeightAboutJob, weighPlain } from '../../lib/classify/plain';
import { type Library, type ReadMail, readMail } from '../../lib/classify/read-mail';
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';
import { type MeasuredMail, toContent } from './mails';

export interface MeasuredExample {
  readonly mail: MeasuredMail;
  readonly read: ReadMail;
  readonly label: MailLabel;
  /** How much it counts when signs are weighed. */
  readonly weight: number;
}

/** How much an invented mail counts, by its kind: samples are what each language must know, many fitted ones are odd. */
const worth: Readonly<Record<string, number>> = { sample: 3, known: 1, fitted: 0.5, lifelike: 2, unseen: 1 };
/** Those that say a plain no and are none are thicker among invented mails than in any mailbox. */
const worthOfNearMiss = 0.2;
/** So are rejections that never say no: were they common, thanks and good wishes alone would speak for one. */
const worthOfSoftNo = 0.25;
/** Real mails are few, and what it is all for. */
const worthOfReal = 6;

export function isInvented({ source }: MeasuredMail): boolean {
  return source in worth;
}

const rejection = mailLabels.indexOf('rejection');

/** How much less common such mails are in mailboxes than among invented ones. */
function commonness({ source, label }: MeasuredMail, read: ReadMail): number {
  if (source === 'sample') return 1;
  const isPlainNo = weighPlain(read.findings, read)[rejection] === plainWeightAboutJob;
  if (label === 'rejection') return isPlainNo ? 1 : worthOfSoftNo;
  return isPlainNo ? worthOfNearMiss : 1;
}

/** How a list shows a mail: the beginning of its text on one line. */
const rowLength = 100;

/** The same mails as a list shows them. */
export function makeRows(mails: readonly MeasuredMail[]): MeasuredExample[] {
  return makeExamples(mails, library, (mail) => {
    const text = (mail.body ?? '').replace(/\s+/g, ' ').trim().slice(0, rowLength);
    return { subject: mail.subject ?? '', from: mail.from ?? '', text, snippetOnly: true };
  });
}

/** Reads each mail with all that it says, whatever its words weigh: what weights are fitted on. */
export const allRead: Library = { ...library, beginningSigns: new BeginningSigns('') };

export function makeExamples(
  mails: readonly MeasuredMail[],
  knowing = library,
  asContent = toContent,
): MeasuredExample[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of mails) sizes.set(String(cluster), (sizes.get(String(cluster)) ?? 0) + 1);
  return mails.map((mail) => {
    const read = readMail(asContent(mail), knowing);
    // A template seen ninety times is not ninety mails' worth of evidence.
    const weight = worth[mail.source] ?? worthOfReal / Math.sqrt(sizes.get(String(mail.cluster)) ?? 1);
    return { mail, read, label: mail.label, weight: weight * (isInvented(mail) ? commonness(mail, read) : 1) };
  });
}

// Mails made ready for fitting: read once, facts and allowed labels kept.
import { library } from '../../lib/classify/classify';
import { collectFeatures } from '../../lib/classify/features';
import { allowedLabels } from '../../lib/classify/gates';
import { type ReadMail, readMail } from '../../lib/classify/read-mail';
import type { MailContent } from '../../lib/domain/verdict';
import type { MeasuredMail } from './mails';
import type { Example } from './regression';

export interface MeasuredExample extends Example {
  readonly mail: MeasuredMail;
  readonly read: ReadMail;
  /** How much it counts when signs are weighed; `weight` is for rules. */
  readonly signWeight: number;
}

const inventedKinds: ReadonlySet<string> = new Set(['sample', 'known', 'fitted', 'unseen']);

/** An invented mail says as much of signs as a real one, of which there are few; of rules it says less. */
const inventedWorth = { forSigns: 1, forRules: 0.5 };

export function isInvented({ source }: MeasuredMail): boolean {
  return inventedKinds.has(source);
}

function toContent({ subject, from, body, links }: MeasuredMail): MailContent {
  return { subject: subject ?? '', from: from ?? '', text: body ?? '', ...(links === undefined ? {} : { links }) };
}

/** How a list shows a mail: the beginning of its text on one line. */
const rowLength = 100;

/** The same mails as a list shows them. */
export function makeRows(mails: readonly MeasuredMail[]): MeasuredExample[] {
  return makeExamples(mails, (mail) => {
    const text = (mail.body ?? '').replace(/\s+/g, ' ').trim().slice(0, rowLength);
    return { subject: mail.subject ?? '', from: mail.from ?? '', text, snippetOnly: true };
  });
}

export function makeExamples(mails: readonly MeasuredMail[], asContent = toContent): MeasuredExample[] {
  const sizes = new Map<string, number>();
  for (const { cluster } of mails) sizes.set(String(cluster), (sizes.get(String(cluster)) ?? 0) + 1);
  return mails.map((mail) => {
    const read = readMail(asContent(mail), library);
    // A template seen ninety times is not ninety mails' worth of evidence.
    const real = 1 / Math.sqrt(sizes.get(String(mail.cluster)) ?? 1);
    const [signWeight, weight] = isInvented(mail) ? [inventedWorth.forSigns, inventedWorth.forRules] : [real, real];
    const features = collectFeatures(read);
    return { mail, read, features, allowed: allowedLabels(read), label: mail.label, weight, signWeight };
  });
}

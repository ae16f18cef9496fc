// What is told of the mails that a visit reads, each once.
//
//   mail ─▶ classify ─▶ again, with what the person corrected ─▶ tell
//            │ here, in the tab: a mail's words never leave it

import type { Day, Instant, MailSighting, MessageRow, OpenMessage, ReadingPart, Sighting } from '../domain/sighting';
import type { Caution, LabelCorrection, MailContent, Verdict } from '../domain/verdict';
import type { Visit } from '../page/visit';
import type { MailAdapter } from './adapter';
import { addressOf } from './address';

/** What makes a second look wise before answering the message that is open. */
export interface Hint {
  readonly adapter: string;
  readonly messageKey: string;
  readonly cautions: readonly Caution[];
  readonly company: string | null;
}

export interface Desk {
  readonly classify: (mail: MailContent, corrections?: readonly LabelCorrection[]) => Verdict;
  /** What the person corrected, as of now; `undefined` when nobody could be asked. */
  readonly askCorrections: (adapter: string) => Promise<readonly LabelCorrection[] | undefined>;
  /** True when it was heard. The hint is for the person who has the message open, and stays in the tab. */
  readonly tell: (sighting: Sighting, hint?: Hint) => Promise<boolean>;
  /** What was told in an earlier visit of the same page. */
  readonly told: Set<string>;
}

type MailFacts = Omit<MailSighting, 'of' | 'adapter' | 'verdict' | 'mailbox'>;

/** These make no event. Of an opened message they are told all the same: its row may have been taken for another. */
const silentLabels: ReadonlySet<Verdict['label']> = new Set([
  'unsure',
  'unrelated',
  'job_alert_newsletter',
  'recruiter_outreach',
  'status_update_other',
]);

/** In the person's own time, as they read the mail's own days. */
function dayOf(at: Instant | null): Day | undefined {
  return at === null ? undefined : new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Whatever else the mail says stays in the tab. */
function onlyVerdict({ part, messageKey }: MailFacts, { label, confidence }: Verdict) {
  const verdict = { label, confidence, evidence: [], company: null, role: null, language: null };
  return { part, messageKey, threadKey: null, from: '', receivedAt: null, verdict };
}

export class MailTeller {
  private readonly seen = new Set<string>();
  private readonly healthTold = new Set<string>();

  constructor(
    private readonly adapter: MailAdapter,
    private readonly visit: Visit,
    private readonly desk: Desk,
  ) {}

  async tellMessage(message: OpenMessage): Promise<void> {
    const { messageKey, threadKey, from, receivedAt, subject, text, links } = message;
    const mail = { subject, from, text, links, receivedOn: dayOf(receivedAt) };
    await this.tellMail({ part: 'openMessage', messageKey, threadKey, from, receivedAt }, mail);
  }

  async tellRow({ key, threadKey, from, receivedAt, subject, snippet }: MessageRow): Promise<void> {
    const mail = { subject, from, text: snippet, snippetOnly: true, receivedOn: dayOf(receivedAt) };
    await this.tellMail({ part: 'rows', messageKey: key, threadKey, from, receivedAt }, mail);
  }

  private async tellMail(facts: MailFacts, mail: MailContent): Promise<void> {
    const { part, messageKey } = facts;
    const name = `${part} ${messageKey}`;
    // The whole message, once told, has the last word over its row.
    const names = [name, `openMessage ${messageKey}`];
    const { adapter, visit, desk, seen } = this;
    if (visit.signal.aborted || names.some((one) => seen.has(one) || desk.told.has(one))) return;
    seen.add(name);
    if (addressOf(facts.from) === adapter.owner(document)) return;
    const verdict = await this.judge(mail, part);
    // Nobody heard the question, so nobody would hear of the mail: another time.
    if (verdict === undefined) seen.delete(name);
    if (verdict === undefined || visit.signal.aborted) return;
    const isSilent = silentLabels.has(verdict.label);
    if (isSilent && part === 'rows') return;
    const telling = isSilent ? onlyVerdict(facts, verdict) : { ...facts, verdict };
    const mailbox = adapter.mailbox(visit.url);
    const { cautions = [], company } = verdict;
    const hasHint = part === 'openMessage' && cautions.length > 0;
    const hint = hasHint ? { adapter: adapter.id, messageKey, cautions, company } : undefined;
    if (await desk.tell({ of: 'mail', adapter: adapter.id, ...telling, mailbox }, hint)) desk.told.add(name);
  }

  /** Most rows are no answer to anything: the person's corrections are only asked for where something would be told. */
  private async judge(mail: MailContent, part: ReadingPart): Promise<Verdict | undefined> {
    const { desk, adapter } = this;
    const verdict = desk.classify(mail);
    if (part === 'rows' && silentLabels.has(verdict.label)) return verdict;
    const corrections = await desk.askCorrections(adapter.id);
    return corrections && (corrections.length > 0 ? desk.classify(mail, corrections) : verdict);
  }

  /** Whether it could be read. Once per visit and answer: it only feeds a counter. */
  async tellHealth(part: ReadingPart, reading: { kind: string; missing?: readonly string[] }): Promise<void> {
    const { kind, missing = [] } = reading;
    if ((kind !== 'found' && kind !== 'broken') || this.visit.signal.aborted) return;
    if (this.healthTold.has(`${part} ${kind}`)) return;
    this.healthTold.add(`${part} ${kind}`);
    await this.desk.tell({ of: 'reading', adapter: this.adapter.id, part, kind, missing });
  }
}

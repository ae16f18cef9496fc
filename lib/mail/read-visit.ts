// One visit to a page of a mail service, from its arrival to the next.
//
//   visit ─▶ settle ─▶ messages, rows ─▶ classify ─▶ again, with what the person corrected ─▶ tell
//                        ▲                 │ here, in the tab: a mail's words never leave it
//                        └── what the page adds, and a message that opens in a frame

import type { Day, Instant, MailSighting, MessageRow, OpenMessage, ReadingPart, Sighting } from '../domain/sighting';
import type { Caution, LabelCorrection, MailContent, Verdict } from '../domain/verdict';
import { pause } from '../page/frame';
import { settle } from '../page/settle';
import type { Visit } from '../page/visit';
import { watch } from '../page/watch';
import type { MailAdapter, MailPage } from './adapter';
import { addressOf } from './address';
import { mayHoldMessage, readMessages, readRows } from './read';
import { mailAdapterFor } from './registry';

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

/** A page that is still being drawn looks broken for a moment. */
const secondLookMs = 1000;

export async function readVisit(visit: Visit, desk: Desk): Promise<void> {
  const adapter = mailAdapterFor(document, visit.url);
  if (adapter === undefined) return;
  const reader = new VisitReader(adapter, visit, desk);
  const settled = await settle(() => adapter.anchor(reader.page()), { signal: visit.signal });
  if (settled === 'left') return;
  reader.follow();
  await reader.readMessages();
  await reader.readRows();
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

class VisitReader {
  private readonly seen = new Set<string>();
  private readonly healthTold = new Set<string>();
  private readingMessages = false;
  /** Since they were last looked at: a message may open while another is being told. */
  private messagesChanged = false;

  constructor(
    private readonly adapter: MailAdapter,
    private readonly visit: Visit,
    private readonly desk: Desk,
  ) {}

  page(): MailPage {
    return { doc: document, url: this.visit.url, now: new Date() };
  }

  follow(): void {
    const { adapter, visit } = this;
    watch(
      () => adapter.watched(document),
      visit.signal,
      (change) => {
        const added = change.kind === 'added' ? change.elements : undefined;
        if (added === undefined || mayHoldMessage(adapter, added)) void this.readMessages();
        void this.readRows(added);
      },
    );
    const { frames } = adapter;
    if (frames === undefined) return;
    // `load` does not rise from a frame, but it can be met on its way down.
    const onLoad = ({ target }: Event) => {
      if (target instanceof Element && target.matches(frames)) void this.readMessages();
    };
    document.addEventListener('load', onLoad, { capture: true, signal: visit.signal });
  }

  async readMessages(): Promise<void> {
    this.messagesChanged = true;
    if (this.readingMessages) return;
    this.readingMessages = true;
    try {
      while (this.messagesChanged && !this.visit.signal.aborted) await this.readMessagesOnce();
    } finally {
      this.readingMessages = false;
    }
  }

  private async readMessagesOnce(): Promise<void> {
    if ((await this.atRest()) === 'left') return;
    let readings = this.lookAtMessages();
    if (readings.some(({ kind }) => kind === 'broken')) {
      await pause(secondLookMs, this.visit.signal);
      if (this.visit.signal.aborted) return;
      readings = this.lookAtMessages();
    }
    // The oldest first, as it happened: what a later mail answers is then already known.
    for (const reading of readings.toReversed()) {
      if (reading.kind === 'found') await this.tellMessage(reading.fact);
      await this.tellHealth('openMessage', reading);
    }
  }

  private lookAtMessages() {
    this.messagesChanged = false;
    return readMessages(this.adapter, this.page());
  }

  async readRows(added?: readonly Element[]): Promise<void> {
    const reading = readRows(this.adapter, this.page(), added);
    if (reading.kind === 'found') for (const row of reading.fact) await this.tellRow(row);
    // A single row that was just added may still lack its parts.
    if (added === undefined || reading.kind === 'found') await this.tellHealth('rows', reading);
  }

  private atRest() {
    return settle(() => this.adapter.anchor(this.page()), { signal: this.visit.signal, giveUpMs: 3000 });
  }

  private async tellMessage(message: OpenMessage): Promise<void> {
    const { messageKey, threadKey, from, receivedAt, subject, text, links } = message;
    const mail = { subject, from, text, links, receivedOn: dayOf(receivedAt) };
    await this.tellMail({ part: 'openMessage', messageKey, threadKey, from, receivedAt }, mail);
  }

  private async tellRow({ key, threadKey, from, receivedAt, subject, snippet }: MessageRow): Promise<void> {
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

  /** Once per visit and answer: it only feeds a counter. */
  private async tellHealth(part: ReadingPart, reading: { kind: string; missing?: readonly string[] }): Promise<void> {
    const { kind, missing = [] } = reading;
    if ((kind !== 'found' && kind !== 'broken') || this.visit.signal.aborted) return;
    if (this.healthTold.has(`${part} ${kind}`)) return;
    this.healthTold.add(`${part} ${kind}`);
    await this.desk.tell({ of: 'reading', adapter: this.adapter.id, part, kind, missing });
  }
}

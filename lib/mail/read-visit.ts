// One visit to a page of a mail service, from its arrival to the next: when to look at it, and when to look again.
//
//   visit ─▶ settle ─▶ messages, rows ─▶ mail-teller
//                        ▲
//                        └── what the page adds, and a message that opens in a frame

import { pause } from '../page/frame';
import { settle } from '../page/settle';
import type { Visit } from '../page/visit';
import { watch } from '../page/watch';
import type { MailAdapter, MailPage } from './adapter';
import { type Desk, MailTeller } from './mail-teller';
import { mayHoldMessage, readMessages, readRows } from './read';
import { mailAdapterFor } from './registry';

/** A page that is still being drawn looks broken for a moment. */
const secondLookMs = 1000;

export async function readVisit(visit: Visit, desk: Desk): Promise<void> {
  const adapter = mailAdapterFor(document, visit.url);
  if (adapter === undefined) return;
  const reader = new VisitReader(adapter, visit, new MailTeller(adapter, visit, desk));
  const settled = await settle(() => adapter.anchor(reader.page()), { signal: visit.signal });
  if (settled === 'left') return;
  reader.follow();
  await reader.readMessages();
  await reader.readRows();
}

class VisitReader {
  private readingMessages = false;
  /** Since they were last looked at: a message may open while another is being told. */
  private messagesChanged = false;

  constructor(
    private readonly adapter: MailAdapter,
    private readonly visit: Visit,
    private readonly teller: MailTeller,
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
      if (reading.kind === 'found') await this.teller.tellMessage(reading.fact);
      await this.teller.tellHealth('openMessage', reading);
    }
  }

  private lookAtMessages() {
    this.messagesChanged = false;
    return readMessages(this.adapter, this.page());
  }

  async readRows(added?: readonly Element[]): Promise<void> {
    const reading = readRows(this.adapter, this.page(), added);
    if (reading.kind === 'found') for (const row of reading.fact) await this.teller.tellRow(row);
    // A single row that was just added may still lack its parts.
    if (added === undefined || reading.kind === 'found') await this.teller.tellHealth('rows', reading);
  }

  private atRest() {
    return settle(() => this.adapter.anchor(this.page()), { signal: this.visit.signal, giveUpMs: 3000 });
  }
}

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFixture, showPage } from '../../tests/support/saved-page';
import type { Sighting } from '../domain/sighting';
import type { MailContent, MailLabel, Verdict } from '../domain/verdict';
import { type Desk, type Hint, readVisit } from './read-visit';

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const thread = `${inbox}/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF`;
const gmail = (name: string) => readFixture(`lib/mail/gmail/fixtures/${name}.html`);

function verdict(label: MailLabel | 'unsure'): Verdict {
  const evidence = [{ rule: 'invented.rule', quote: 'a sentence of the mail' }];
  return {
    label,
    confidence: 0.9,
    evidence,
    company: 'Ferns',
    role: 'Gardener',
    language: 'en',
    deadlineOn: '2026-03-09',
  };
}

interface Reader {
  readonly sightings: Sighting[];
  readonly hints: Hint[];
  readonly classified: MailContent[];
  readonly visit: AbortController;
  readonly desk: Desk;
  begin(address: string): Promise<void>;
}

const open: AbortController[] = [];

function reader(label: (mail: MailContent) => MailLabel | 'unsure', heard = true, more: Partial<Verdict> = {}): Reader {
  const sightings: Sighting[] = [];
  const hints: Hint[] = [];
  const classified: MailContent[] = [];
  const visit = new AbortController();
  open.push(visit);
  const desk: Desk = {
    classify: (mail) => {
      classified.push(mail);
      return { ...verdict(label(mail)), ...more };
    },
    askCorrections: async () => [],
    tell: async (sighting, hint) => {
      sightings.push(sighting);
      if (hint !== undefined) hints.push(hint);
      return heard;
    },
    told: new Set(),
  };
  return {
    sightings,
    hints,
    classified,
    visit,
    desk,
    begin: (address) => readVisit({ url: new URL(address), signal: visit.signal }, desk),
  };
}

const mails = (sightings: readonly Sighting[]) => sightings.filter((one) => one.of === 'mail');
const health = (sightings: readonly Sighting[]) =>
  sightings.flatMap((one) => (one.of === 'reading' ? [`${one.part} ${one.kind} ${one.missing.join()}`] : []));
const patience = { timeout: 3000 };
const frames = (ms = 200) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  // jsdom computes styles slowly; these pages hide by their own.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected && this.closest('[style*="none"]') === null;
  });
});

afterEach(() => {
  for (const visit of open.splice(0)) visit.abort();
});

describe('a visit to a mailbox', () => {
  it('tells what the opened mails say, the oldest first, and never their text', async () => {
    const { sightings, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation'));
    await begin(thread);
    expect(mails(sightings)).toMatchObject([
      { part: 'openMessage', messageKey: '19cadd4cb5001267', mailbox: 'https://mail.google.com/mail/u/0/' },
      { part: 'openMessage', messageKey: '19cd37856880032f', threadKey: '19cadd4cb5001267' },
    ]);
    expect(JSON.stringify(sightings)).not.toContain('another gardener');
    expect(health(sightings)).toEqual(['openMessage found ']);
  });

  it('classifies rows as the beginnings that they are, and tells only of those that matter', async () => {
    const { sightings, classified, begin } = reader(({ subject }) =>
      subject.startsWith('Interview') ? 'interview_invitation' : 'unsure',
    );
    showPage(gmail('2026-list'));
    await begin(inbox);
    expect(classified).toHaveLength(2);
    expect(classified.every(({ snippetOnly }) => snippetOnly)).toBe(true);
    expect(mails(sightings)).toMatchObject([
      { part: 'rows', messageKey: '19cd6c71fe000063', verdict: { label: 'interview_invitation' } },
    ]);
    expect(health(sightings)).toEqual(['rows found ']);
  });

  it.each(['unsure', 'unrelated', 'job_alert_newsletter', 'recruiter_outreach', 'status_update_other'] as const)(
    'tells that an opened mail is %s, since its row may have looked otherwise, and nothing more of it',
    async (label) => {
      const { sightings, begin } = reader(() => label);
      showPage(gmail('2020-conversation-ru'));
      await begin(thread);
      expect(mails(sightings)).toEqual([
        {
          of: 'mail',
          adapter: 'gmail',
          part: 'openMessage',
          messageKey: '16f86b7cc70004d2',
          threadKey: null,
          from: '',
          receivedAt: null,
          verdict: { label, confidence: 0.9, evidence: [], company: null, role: null, language: null },
          mailbox: 'https://mail.google.com/mail/u/0/',
        },
      ]);
    },
  );

  it('says on which day a mail came in, by the clock of the person', async () => {
    const { classified, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation'));
    await begin(thread);
    // The id holds the instant.
    const at = new Date(Number(0x19cadd4cb5001267n >> 20n));
    expect(classified[0]?.receivedOn).toBe(at.toLocaleDateString('sv'));
  });

  it('hands caution signs of an opened approach to the tab, and none of them to the worker', async () => {
    const { sightings, hints, begin } = reader(() => 'recruiter_outreach', true, { cautions: ['asks_for_money'] });
    showPage(gmail('2020-conversation-ru'));
    await begin(thread);
    const about = { adapter: 'gmail', messageKey: '16f86b7cc70004d2' };
    expect(hints).toEqual([{ ...about, cautions: ['asks_for_money'], company: 'Ferns' }]);
    expect(JSON.stringify(sightings)).not.toMatch(/money|Ferns/);
  });

  it('has no hint for a row, which is only a beginning', async () => {
    const { hints, begin } = reader(() => 'offer', true, { cautions: ['asks_for_money'] });
    showPage(gmail('2026-list'));
    await begin(inbox);
    expect(hints).toEqual([]);
  });

  it('lets the opened message have the last word over its row', async () => {
    const { sightings, desk, begin } = reader(({ snippetOnly }) => (snippetOnly ? 'rejection' : 'unrelated'));
    showPage(gmail('2025-conversation'));
    await begin(thread);
    showPage(gmail('2026-list'));
    const later = new AbortController();
    open.push(later);
    await readVisit({ url: new URL(inbox), signal: later.signal }, desk);
    const rows = mails(sightings).filter((one) => one.of === 'mail' && one.part === 'rows');
    expect(rows).toMatchObject([{ messageKey: '19cd6c71fe000063' }]);
  });

  it('reads a mail that arrives, and not the others again', async () => {
    const { classified, begin } = reader(() => 'unrelated');
    const page = showPage(gmail('2026-list'));
    const body = page.querySelector('tbody');
    const arriving = page.querySelectorAll('tr')[2] as Element;
    arriving.remove();
    await begin(inbox);
    expect(classified.map(({ subject }) => subject)).not.toContain('Interview on Friday');
    const before = classified.length;
    body?.prepend(arriving);
    await vi.waitFor(
      () => expect(classified.slice(before).map(({ subject }) => subject)).toEqual(['Interview on Friday']),
      patience,
    );
  });

  it('reads a message that is opened later in the same visit', async () => {
    const { sightings, begin } = reader(() => 'rejection');
    const page = showPage(gmail('2025-conversation'));
    const last = page.querySelectorAll('.h7')[1] as Element;
    const list = last.parentElement;
    last.remove();
    await begin(thread);
    expect(mails(sightings)).toHaveLength(1);
    list?.append(last);
    await vi.waitFor(() => expect(mails(sightings)).toMatchObject([{}, { messageKey: '19cd37856880032f' }]), patience);
  });

  it('reads a message that is opened while another is being told', async () => {
    const { sightings, desk, visit } = reader(() => 'rejection');
    const page = showPage(gmail('2025-conversation'));
    const last = page.querySelectorAll('.h7')[1] as Element;
    const list = last.parentElement;
    last.remove();
    const slow: Desk = {
      ...desk,
      tell: async (sighting) => {
        if (mails(sightings).length === 0) {
          list?.append(last);
          await frames();
        }
        return desk.tell(sighting);
      },
    };
    await readVisit({ url: new URL(thread), signal: visit.signal }, slow);
    await vi.waitFor(() => expect(mails(sightings)).toMatchObject([{}, { messageKey: '19cd37856880032f' }]), patience);
  });

  it('reads the mails that arrived while the tab was hidden, once it is seen again', async () => {
    const { classified, begin } = reader(() => 'unrelated');
    const page = showPage(gmail('2026-list'));
    const body = page.querySelector('tbody');
    const arriving = page.querySelectorAll('tr')[2] as Element;
    arriving.remove();
    await begin(inbox);
    const before = classified.length;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    body?.prepend(arriving);
    await frames();
    expect(classified).toHaveLength(before);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(
      () => expect(classified.slice(before).map(({ subject }) => subject)).toEqual(['Interview on Friday']),
      patience,
    );
  });

  it('tells the same mail once, also in a later visit', async () => {
    const { sightings, desk, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation'));
    await begin(thread);
    const later = new AbortController();
    open.push(later);
    await readVisit({ url: new URL(thread), signal: later.signal }, desk);
    expect(mails(sightings)).toHaveLength(2);
  });

  it('tells it again in a later visit when nobody heard it', async () => {
    const { sightings, desk, begin } = reader(() => 'rejection', false);
    showPage(gmail('2025-conversation'));
    await begin(thread);
    const later = new AbortController();
    open.push(later);
    await readVisit({ url: new URL(thread), signal: later.signal }, desk);
    expect(mails(sightings)).toHaveLength(4);
  });

  it("leaves the person's own mails alone", async () => {
    const { classified, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation').replaceAll('h.fern@greenhouse-gardens.example', 'Rosa.Lind@example.test'));
    await begin(thread);
    expect(classified.map(({ from }) => from)).toEqual(['Greenhouse Gardens <jobs@greenhouse-gardens.example>']);
  });

  it('says once that a message cannot be read, after a second look', async () => {
    const { sightings, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation').replaceAll('class="gD"', 'class="gE"'));
    await begin(thread);
    expect(mails(sightings)).toEqual([]);
    expect(health(sightings)).toEqual(['openMessage broken from']);
  });

  it('does not call a message broken that is only late', async () => {
    const { sightings, begin } = reader(() => 'rejection');
    const page = showPage(gmail('2020-conversation-ru'));
    const sender = page.querySelector('.gD') as Element;
    const home = sender.parentElement;
    sender.remove();
    const reading = begin(thread);
    await frames(400);
    home?.append(sender);
    await reading;
    expect(health(sightings)).toEqual(['openMessage found ']);
  });

  it('stops when the person goes on', async () => {
    const { sightings, visit, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation'));
    const reading = begin(thread);
    visit.abort();
    await reading;
    expect(sightings).toEqual([]);
  });

  it('is quiet on a page that is no mailbox', async () => {
    const { sightings, begin } = reader(() => 'rejection');
    showPage(gmail('2025-conversation'));
    await begin('https://example.org/');
    expect(sightings).toEqual([]);
  });
});

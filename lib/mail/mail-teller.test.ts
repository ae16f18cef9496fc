// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { gmail, health, inbox, mails, pass, reader, thread } from '@/tests/support/mail-visit';
import { showPage } from '@/tests/support/saved-page';
import type { Desk } from './mail-teller';

describe('of a mailbox', () => {
  it('is told what the opened mails say, the oldest first, and never their text', async () => {
    const { sightings, begin } = reader();
    showPage(gmail('2025-conversation'));
    await begin(thread);
    expect(mails(sightings)).toMatchObject([
      { part: 'openMessage', messageKey: '19cadd4cb5001267', mailbox: 'https://mail.google.com/mail/u/0/' },
      { part: 'openMessage', messageKey: '19cd37856880032f', threadKey: '19cadd4cb5001267' },
    ]);
    expect(JSON.stringify(sightings)).not.toContain('another gardener');
    expect(health(sightings)).toEqual(['openMessage found ']);
  });

  it('rows are classified as the beginnings that they are, and only those are told that matter', async () => {
    const { sightings, classified, begin } = reader(({ subject }) => ({
      label: subject.startsWith('Interview') ? 'interview_invitation' : 'unsure',
    }));
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
    'is told that an opened mail is %s, since its row may have looked otherwise, and nothing more of it',
    async (label) => {
      const { sightings, begin } = reader(() => ({ label, confidence: 0.9 }));
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

  it('a mail is judged by the day on which it came in, by the clock of the person', async () => {
    const { classified, begin } = reader();
    showPage(gmail('2025-conversation'));
    await begin(thread);
    // The id holds the instant.
    const at = new Date(Number(0x19cadd4cb5001267n >> 20n));
    expect(classified[0]?.receivedOn).toBe(at.toLocaleDateString('sv'));
  });

  it('caution signs of an opened approach are handed to the tab, and none of them to the worker', async () => {
    const cautions = ['asks_for_money'] as const;
    const { sightings, hints, begin } = reader(() => ({ label: 'recruiter_outreach', company: 'Ferns', cautions }));
    showPage(gmail('2020-conversation-ru'));
    await begin(thread);
    const about = { adapter: 'gmail', messageKey: '16f86b7cc70004d2' };
    expect(hints).toEqual([{ ...about, cautions, company: 'Ferns' }]);
    expect(JSON.stringify(sightings)).not.toMatch(/money|Ferns/);
  });

  it('a row, which is only a beginning, has no hint', async () => {
    const { hints, begin } = reader(() => ({ label: 'offer', cautions: ['asks_for_money'] }));
    showPage(gmail('2026-list'));
    await begin(inbox);
    expect(hints).toEqual([]);
  });

  it('the opened message has the last word over its row', async () => {
    const { sightings, begin } = reader(({ snippetOnly }) => ({ label: snippetOnly ? 'rejection' : 'unrelated' }));
    showPage(gmail('2025-conversation'));
    await begin(thread);
    showPage(gmail('2026-list'));
    await begin(inbox);
    const rows = mails(sightings).filter(({ part }) => part === 'rows');
    expect(rows).toMatchObject([{ messageKey: '19cd6c71fe000063' }]);
  });

  it('the same mail is told once, also in a later visit', async () => {
    const { sightings, begin } = reader();
    showPage(gmail('2025-conversation'));
    await begin(thread);
    await begin(thread);
    expect(mails(sightings)).toHaveLength(2);
  });

  it('it is told again in a later visit when nobody heard it', async () => {
    const { sightings, begin } = reader(undefined, { isHeard: false });
    showPage(gmail('2025-conversation'));
    await begin(thread);
    await begin(thread);
    expect(mails(sightings)).toHaveLength(4);
  });

  it("the person's own mails are left alone", async () => {
    const { classified, begin } = reader();
    showPage(gmail('2025-conversation').replaceAll('h.fern@greenhouse-gardens.example', 'Rosa.Lind@example.test'));
    await begin(thread);
    expect(classified.map(({ from }) => from)).toEqual(['Greenhouse Gardens <jobs@greenhouse-gardens.example>']);
  });
});

describe('what the person corrected', () => {
  const correction = { sender: 'a@b.example/', sentence: '|no|', wrong: 'rejection', right: null } as const;

  it('is asked for anew for each mail that would be told, and the mail is judged again by it', async () => {
    let asked = 0;
    const { sightings, begin } = reader(
      (_, corrections = []) => ({ label: corrections.includes(correction) ? 'unrelated' : 'rejection' }),
      { askCorrections: async () => (asked++ === 0 ? [] : [correction]) },
    );
    showPage(gmail('2025-conversation'));
    await begin(thread);
    expect(mails(sightings).map(({ verdict: { label } }) => label)).toEqual(['rejection', 'unrelated']);
  });

  it('is not asked for where nothing would be told', async () => {
    const askCorrections = vi.fn(async () => []);
    const { begin } = reader(({ subject }) => ({ label: subject.startsWith('Interview') ? 'offer' : 'unsure' }), {
      askCorrections,
    });
    showPage(gmail('2026-list'));
    await begin(inbox);
    expect(askCorrections.mock.calls).toEqual([['gmail']]);
  });

  it('may be unheard of: then nothing is told, and asked again when the page changes', async () => {
    const askCorrections = vi.fn<Desk['askCorrections']>(async () => undefined);
    const { sightings, begin } = reader(undefined, { askCorrections });
    const page = showPage(gmail('2025-conversation'));
    const list = page.querySelectorAll('.h7')[1]?.parentElement;
    await begin(thread);
    expect(askCorrections).toHaveBeenCalled();
    expect(mails(sightings)).toEqual([]);
    askCorrections.mockResolvedValue([]);
    const last = list?.lastElementChild as Element;
    last.remove();
    list?.append(last);
    await pass(1_000);
    expect(mails(sightings)).toHaveLength(2);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeVerdict } from '@/tests/support/make';
import { readFixture, showPage } from '../../tests/support/saved-page';
import type { MailSighting, Sighting } from '../domain/sighting';
import { type Desk, readVisit } from './read-visit';

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const thread = `${inbox}/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF`;
const gmail = (name: string) => readFixture(`lib/mail/gmail/fixtures/${name}.html`);
const correction = { sender: 'a@b.example/', sentence: '|no|', wrong: 'rejection', right: null } as const;

let visit: AbortController;

function reader(fields: Partial<Desk>) {
  const told: MailSighting[] = [];
  const desk: Desk = {
    classify: () => makeVerdict(),
    askCorrections: async () => [],
    tell: async (sighting: Sighting) => {
      if (sighting.of === 'mail') told.push(sighting);
      return true;
    },
    told: new Set(),
    ...fields,
  };
  return { told, begin: (address: string) => readVisit({ url: new URL(address), signal: visit.signal }, desk) };
}

beforeEach(() => {
  visit = new AbortController();
  // jsdom computes styles slowly; these pages hide by their own.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected && this.closest('[style*="none"]') === null;
  });
});

afterEach(() => visit.abort());

describe('what the person corrected', () => {
  it('is asked for anew for each mail that would be told, and the mail is judged again by it', async () => {
    let asked = 0;
    const { told, begin } = reader({
      classify: (_, corrections = []) =>
        makeVerdict({ label: corrections.includes(correction) ? 'unrelated' : 'rejection' }),
      askCorrections: async () => (asked++ === 0 ? [] : [correction]),
    });
    showPage(gmail('2025-conversation'));
    await begin(thread);
    expect(told.map(({ verdict: { label } }) => label)).toEqual(['rejection', 'unrelated']);
  });

  it('is not asked for where nothing would be told', async () => {
    const askCorrections = vi.fn(async () => []);
    const classify: Desk['classify'] = ({ subject }) =>
      makeVerdict({ label: subject.startsWith('Interview') ? 'offer' : 'unsure' });
    showPage(gmail('2026-list'));
    await reader({ classify, askCorrections }).begin(inbox);
    expect(askCorrections.mock.calls).toEqual([['gmail']]);
  });

  it('may be unheard of: then nothing is told, and asked again when the page changes', async () => {
    const askCorrections = vi.fn<Desk['askCorrections']>(async () => undefined);
    const { told, begin } = reader({ askCorrections });
    const page = showPage(gmail('2025-conversation'));
    const list = page.querySelectorAll('.h7')[1]?.parentElement;
    await begin(thread);
    expect(askCorrections).toHaveBeenCalled();
    expect(told).toEqual([]);
    askCorrections.mockResolvedValue([]);
    const last = list?.lastElementChild as Element;
    last.remove();
    list?.append(last);
    await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 3000 });
  });
});

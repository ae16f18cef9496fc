// Visits to a mail page in jsdom, on a clock of their own: what is told of it is collected, and time passes when a test
// says so.
import { afterEach, beforeEach, vi } from 'vitest';
import type { Sighting } from '@/lib/domain/sighting';
import type { MailContent, Verdict } from '@/lib/domain/verdict';
import type { Desk, Hint } from '@/lib/mail/mail-teller';
import { readVisit } from '@/lib/mail/read-visit';
import { makeVerdict } from './make';
import { readFixture } from './saved-page';

export const inbox = 'https://mail.google.com/mail/u/0/#inbox';
export const thread = `${inbox}/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF`;
export const gmail = (name: string) => readFixture(`lib/mail/gmail/fixtures/${name}.html`);

export interface Reader {
  readonly sightings: Sighting[];
  readonly hints: Hint[];
  readonly classified: MailContent[];
  readonly desk: Desk;
  /** Arrives, and stays until what is there has been read, a second look included. */
  begin(address: string): Promise<void>;
}

interface ReaderOptions {
  readonly isHeard?: boolean;
  readonly askCorrections?: Desk['askCorrections'];
}

/** Every mail is a rejection, but for what `judge` says of it. */
export function reader(
  judge: (...asked: Parameters<Desk['classify']>) => Partial<Verdict> = () => ({}),
  { isHeard = true, askCorrections = async () => [] }: ReaderOptions = {},
): Reader {
  const sightings: Sighting[] = [];
  const hints: Hint[] = [];
  const classified: MailContent[] = [];
  const desk: Desk = {
    classify: (mail, corrections) => {
      classified.push(mail);
      return makeVerdict(judge(mail, corrections));
    },
    askCorrections,
    tell: async (sighting, hint) => {
      sightings.push(sighting);
      if (hint !== undefined) hints.push(hint);
      return isHeard;
    },
    told: new Set(),
  };
  const begin = async (address: string) => {
    await Promise.all([arrive(address, desk), pass(5_000)]);
  };
  return { sightings, hints, classified, desk, begin };
}

export const mails = (sightings: readonly Sighting[]) => sightings.flatMap((one) => (one.of === 'mail' ? [one] : []));
export const health = (sightings: readonly Sighting[]) =>
  sightings.flatMap((one) => (one.of === 'reading' ? [`${one.part} ${one.kind} ${one.missing.join()}`] : []));

let visit = new AbortController();

/** Begins a visit, which ends the one before it. */
export function arrive(address: string, desk: Desk): Promise<void> {
  leave();
  visit = new AbortController();
  return readVisit({ url: new URL(address), signal: visit.signal }, desk);
}

export const leave = () => visit.abort();
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date(2026, 2, 10, 12),
    toFake: ['Date', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
  // jsdom computes styles slowly; these pages hide by their own.
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this.isConnected && this.closest('[style*="none"]') === null;
  });
});

afterEach(() => {
  leave();
  vi.useRealTimers();
});

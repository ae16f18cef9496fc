import { describe, expect, it, vi } from 'vitest';
import { type Visit, type VisitedWindow, watchVisits } from './visit';

class Page extends EventTarget implements VisitedWindow {
  location = { href: 'https://mail.example/#inbox' };
  polls: (() => void)[] = [];
  constructor(readonly navigation: EventTarget | undefined = new EventTarget()) {
    super();
  }
  setInterval(handler: () => void): number {
    return this.polls.push(handler);
  }
  clearInterval(id: number): void {
    this.polls[id - 1] = () => {};
  }
  goTo(href: string, by: 'navigatesuccess' | 'hashchange' | 'popstate' | 'nothing'): void {
    this.location.href = href;
    if (by === 'navigatesuccess') this.navigation?.dispatchEvent(new Event(by));
    else if (by !== 'nothing') this.dispatchEvent(new Event(by));
  }
}

function visitsOf(page: Page) {
  const script = new AbortController();
  const visits: Visit[] = [];
  watchVisits(script.signal, (visit) => visits.push(visit), page);
  return { script, visits, addresses: () => visits.map(({ url }) => url.href) };
}

describe('watchVisits', () => {
  it('begins with the address that is open', () => {
    expect(visitsOf(new Page()).addresses()).toEqual(['https://mail.example/#inbox']);
  });

  it.each(['navigatesuccess', 'hashchange', 'popstate'] as const)('notices a new address by %s', (by) => {
    const page = new Page();
    const { addresses } = visitsOf(page);
    page.goTo('https://mail.example/#inbox/abc', by);
    expect(addresses()).toEqual(['https://mail.example/#inbox', 'https://mail.example/#inbox/abc']);
  });

  it('tells one navigation once, however many events announce it', () => {
    const page = new Page();
    const { addresses } = visitsOf(page);
    page.goTo('https://mail.example/#sent', 'hashchange');
    page.goTo('https://mail.example/#sent', 'popstate');
    page.goTo('https://mail.example/#sent', 'navigatesuccess');
    expect(addresses()).toHaveLength(2);
  });

  it('ends a visit before the next one begins', () => {
    const page = new Page();
    const script = new AbortController();
    const before: (boolean | undefined)[] = [];
    let last: AbortSignal | undefined;
    watchVisits(
      script.signal,
      ({ signal }) => {
        before.push(last?.aborted);
        last = signal;
      },
      page,
    );
    page.goTo('https://mail.example/#sent', 'hashchange');
    expect(before).toEqual([undefined, true]);
    expect(last?.aborted).toBe(false);
  });

  it('polls where the navigation API is missing, and only there', () => {
    const old = new Page();
    Object.defineProperty(old, 'navigation', { value: undefined });
    const { addresses } = visitsOf(old);
    old.goTo('https://mail.example/#drafts', 'nothing');
    for (const poll of old.polls) poll();
    expect(addresses()).toEqual(['https://mail.example/#inbox', 'https://mail.example/#drafts']);

    const modern = new Page();
    visitsOf(modern);
    expect(modern.polls).toEqual([]);
  });

  it('says nothing after the script has ended, and ends the last visit with it', () => {
    const page = new Page();
    const { script, visits } = visitsOf(page);
    script.abort();
    const onAbort = vi.fn();
    visits[0]?.signal.addEventListener('abort', onAbort);
    page.goTo('https://mail.example/#sent', 'hashchange');
    expect(visits).toHaveLength(1);
    expect(visits[0]?.signal.aborted).toBe(true);
  });
});

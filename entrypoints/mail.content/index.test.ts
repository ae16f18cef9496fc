// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCard } from '@/components/page/page-card';
import { classify } from '@/lib/classify/classify';
import type { Hint } from '@/lib/mail/mail-teller';
import { readVisit } from '@/lib/mail/read-visit';
import { type ReportAnswer, report } from '@/lib/messages/report';
import script from './index';

vi.mock('@/lib/mail/read-visit', () => ({ readVisit: vi.fn(async () => undefined) }));
vi.mock('@/lib/messages/report', () => ({ report: vi.fn(async () => ({ kind: 'refused' })) }));
vi.mock('@/lib/i18n/t', () => ({ t: (key: string) => key }));
vi.mock('@/components/page/page-card', () => ({ showCard: vi.fn() }));

// Its context is not used: the script keeps its own life, which ends when nobody hears it any more.
const run = () => (script.main as () => void)();
const health = { of: 'reading', adapter: 'gmail', part: 'rows', kind: 'found', missing: [] } as const;

const hint: Hint = { adapter: 'gmail', messageKey: 'm1', cautions: ['asks_for_money'], company: 'Acme' };

async function tellAndHear(answer: ReportAnswer<unknown>, ...more: readonly ReportAnswer<unknown>[]) {
  run();
  for (const one of [answer, ...more]) vi.mocked(report).mockResolvedValueOnce(one as never);
  const [visit, desk] = vi.mocked(readVisit).mock.calls[0] ?? [];
  const heard = await desk?.tell(health, more.length > 0 ? hint : undefined);
  return { heard, ended: visit?.signal.aborted };
}

beforeEach(() => {
  globalThis.reboundClassify = classify;
  vi.clearAllMocks();
  globalThis.reboundMail?.stop();
  globalThis.reboundMail = undefined;
});

describe('the script for mail pages', () => {
  it('reads a page once, however often it is given to it', () => {
    run();
    run();
    expect(readVisit).toHaveBeenCalledTimes(1);
  });

  it('shows a card when the worker has news', async () => {
    const reply = { outcome: 'recorded', nudgeId: 'one' };
    expect(await tellAndHear({ kind: 'heard', reply })).toEqual({ heard: true, ended: false });
    expect(showCard).toHaveBeenCalledTimes(1);
  });

  it('shows reasons for a second look with it, or alone, and remembers that they were dismissed', async () => {
    const heard = (reply: unknown) => ({ kind: 'heard', reply }) as const;
    await tellAndHear(heard({ outcome: 'ignored', nudgeId: null }), heard({ dismissed: false }));
    const [content, , choose] = vi.mocked(showCard).mock.calls[0] ?? [];
    expect(content).toMatchObject({
      title: 'caution_title',
      lines: ['caution_asks_for_money', 'caution_then'],
      actions: [{ id: 'dismiss' }],
    });
    choose?.('dismiss');
    expect(vi.mocked(report).mock.calls.slice(1)).toEqual([
      ['hintAboutMail', { adapter: 'gmail', messageKey: 'm1', dismiss: false }],
      ['hintAboutMail', { adapter: 'gmail', messageKey: 'm1', dismiss: true }],
    ]);
    globalThis.reboundMail?.stop();
    vi.mocked(readVisit).mockClear();
    await tellAndHear(heard({ outcome: 'suggested', nudgeId: 'one' }), heard({ dismissed: false }));
    expect(vi.mocked(showCard).mock.calls[1]?.[0]).toMatchObject({
      title: 'card_noted',
      lines: ['caution_asks_for_money', 'caution_then'],
      actions: [{ id: 'open' }, { id: 'later' }, { id: 'dismiss' }],
    });
  });

  it('shows no reasons that were dismissed before', async () => {
    const heard = (reply: unknown) => ({ kind: 'heard', reply }) as const;
    await tellAndHear(heard({ outcome: 'ignored', nudgeId: null }), heard({ dismissed: true }));
    expect(showCard).not.toHaveBeenCalled();
  });

  it('says so once when the extension was updated, and stops', async () => {
    expect(await tellAndHear({ kind: 'gone' })).toEqual({ heard: false, ended: true });
    expect(showCard).toHaveBeenCalledTimes(1);
  });

  it.each(['unheard', 'refused'] as const)('goes on after a message that was %s, and says nothing', async (kind) => {
    expect(await tellAndHear({ kind })).toEqual({ heard: false, ended: false });
    expect(showCard).not.toHaveBeenCalled();
  });

  it('is told what the person corrected, and nothing where nobody answers', async () => {
    run();
    const desk = vi.mocked(readVisit).mock.calls[0]?.[1];
    const corrections = [{ sender: 'a@b.example/', sentence: '|no|', wrong: 'rejection', right: null }];
    vi.mocked(report).mockResolvedValueOnce({ kind: 'heard', reply: corrections } as never);
    expect(await desk?.askCorrections('gmail')).toEqual(corrections);
    expect(report).toHaveBeenLastCalledWith('askCorrections', { adapter: 'gmail' });
    vi.mocked(report).mockResolvedValueOnce({ kind: 'unheard' });
    expect(await desk?.askCorrections('gmail')).toBeUndefined();
  });

  it('stops at a question that the updated extension does not hear', async () => {
    run();
    const [visit, desk] = vi.mocked(readVisit).mock.calls[0] ?? [];
    vi.mocked(report).mockResolvedValueOnce({ kind: 'gone' });
    expect(await desk?.askCorrections('gmail')).toBeUndefined();
    expect(visit?.signal.aborted).toBe(true);
    expect(showCard).toHaveBeenCalledTimes(1);
  });

  it('stops without a word when its service is switched off, and begins again when it is switched on', async () => {
    expect(await tellAndHear({ kind: 'off' })).toEqual({ heard: false, ended: true });
    expect(showCard).not.toHaveBeenCalled();
    run();
    expect(readVisit).toHaveBeenCalledTimes(2);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '@/lib/messages/report';
import { readVisit } from '@/lib/sites/read-visit';
import script from './index';

vi.mock('@/lib/sites/read-visit', () => ({ readVisit: vi.fn(async () => undefined) }));
vi.mock('@/lib/messages/report', () => ({ report: vi.fn(async () => ({ kind: 'refused' })) }));

// Its context is not used: the script keeps its own life, which ends when nobody hears it any more.
const run = () => (script.main as () => void)();
const health = { of: 'reading', adapter: 'indeed', part: 'posting', kind: 'found', missing: [] } as const;

beforeEach(() => {
  vi.clearAllMocks();
  globalThis.reboundJobs = undefined;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the script for job sites', () => {
  it('reads a page once, however often it is given to it', () => {
    run();
    run();
    expect(readVisit).toHaveBeenCalledTimes(1);
  });

  it.each(['gone', 'off'] as const)('takes over from one whose messages are %s', async (kind) => {
    run();
    vi.mocked(report).mockResolvedValueOnce({ kind });
    const [visit, tell] = vi.mocked(readVisit).mock.calls[0] ?? [];
    await tell?.(health);
    expect(visit?.signal.aborted).toBe(true);
    run();
    expect(readVisit).toHaveBeenCalledTimes(2);
  });

  it('goes on after a message that was refused', async () => {
    run();
    const [visit, tell] = vi.mocked(readVisit).mock.calls[0] ?? [];
    await tell?.(health);
    expect(report).toHaveBeenCalledWith('recordSighting', health);
    expect(visit?.signal.aborted).toBe(false);
  });

  it('stays out of frames that no adapter expects', () => {
    vi.stubGlobal('window', Object.create(window, { top: { value: {} } }));
    run();
    expect(readVisit).not.toHaveBeenCalled();
  });
});

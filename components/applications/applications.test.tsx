// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent, ApplicationId, EventId } from '@/lib/domain/event';
import { expectAccessible, render } from '@/tests/support/render';
import { ApplicationForm } from './ApplicationForm';
import { ApplicationTable } from './ApplicationTable';
import { emptyForm } from './form-values';
import { News } from './News';
import { Timeline } from './Timeline';
import { tableRows } from './table-rows';

const now = Date.UTC(2027, 2, 10, 12);
const hourMs = 3_600_000;

const event: ApplicationEvent = {
  id: 'e1' as EventId,
  applicationId: 'a1' as ApplicationId,
  kind: 'rejected',
  happenedAt: now - 2 * hourMs,
  recordedAt: now,
  source: { by: 'mail', adapter: 'gmail', sender: 'Maria Lopez <maria@acme.example>' },
  evidence: { rules: ['x'], quote: 'We chose <img src=x onerror=alert(1)> someone else.' },
  details: { company: 'Acme', role: 'Product designer' },
  dedupeKey: 'k1',
};

const application: Application = {
  id: 'a1' as ApplicationId,
  company: 'Acme',
  role: 'Product designer',
  location: 'Berlin',
  url: 'https://acme.example/jobs/1',
  status: 'rejected',
  appliedAt: now - 100 * hourMs,
  lastHeardAt: now - 2 * hourMs,
  updatedAt: now - 2 * hourMs,
  postingKeys: [],
  threadKeys: [],
  eventIds: [],
};

function newsProps() {
  return {
    event,
    application,
    candidates: [],
    now,
    onUndo: vi.fn(),
    onCorrect: vi.fn(),
    onPlace: vi.fn(),
    onDecline: vi.fn(),
  };
}

describe('news', () => {
  test('says what happened, and on “why?” the sentence and the sender', async () => {
    const props = newsProps();
    const drawn = await render(<News {...props} />);
    expect(drawn.find('h1').textContent).toBe('News from Acme');
    expect(drawn.root.textContent).toContain('They chose someone else.');
    const why = drawn.find('button', 'Why Rebound thinks so');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await drawn.click('button', 'Why Rebound thinks so');
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(drawn.find('blockquote').textContent).toContain('We chose <img src=x');
    expect(drawn.root.querySelector('img')).toBeNull();
    expect(drawn.root.textContent).toContain('maria@acme.example');
    await expectAccessible(drawn);
    await drawn.click('button', 'Undo');
    expect(props.onUndo).toHaveBeenCalledOnce();
    await drawn.click('button', 'This was not a rejection');
    expect(props.onCorrect).toHaveBeenCalledOnce();
  });

  test('asks about a suggestion, with the likeliest application chosen', async () => {
    const props = { ...newsProps(), application: undefined, candidates: [application] };
    const drawn = await render(<News {...props} />);
    expect(drawn.find('h1').textContent).toBe('Perhaps news from Acme');
    await expectAccessible(drawn);
    await drawn.click('button', 'Yes');
    expect(props.onPlace).toHaveBeenLastCalledWith('a1');
    await drawn.click('label', 'A new application at Acme');
    await drawn.click('button', 'Yes');
    expect(props.onPlace).toHaveBeenLastCalledWith(null);
    await drawn.click('button', 'Not mine');
    expect(props.onDecline).toHaveBeenCalledOnce();
    await drawn.click('button', 'This was not a rejection');
    expect(props.onCorrect).toHaveBeenCalledOnce();
  });

  test.each([
    ['interviewInvited', 'This was no interview invitation'],
    ['assessmentInvited', 'This was no task or test'],
    ['offered', 'This was no offer'],
    ['acknowledged', 'This was no confirmation'],
  ] as const)('can be said to be wrong in the words of its kind: %s', async (kind, words) => {
    const drawn = await render(<News {...newsProps()} event={{ ...event, kind }} />);
    expect(drawn.has('button', words)).toBe(true);
  });

  test('of a job site can only be undone: it has no sentence to be wrong about', async () => {
    const fromSite = { ...event, source: { by: 'site', adapter: 'indeed' } } as const;
    const drawn = await render(<News {...newsProps()} event={fromSite} />);
    expect(drawn.has('button', 'This was')).toBe(false);
    expect(drawn.has('button', 'This is wrong: undo')).toBe(true);
  });
});

describe('a timeline', () => {
  test('takes an event back by itself, and brings it back by its correction', async () => {
    const onUndo = vi.fn();
    const wrong = { ...event, id: 'e2' as EventId, kind: 'interviewInvited' as const };
    const undone = new Map([['e2' as EventId, 'c1' as EventId]]);
    const props = { relabelled: new Map(), now, onUndo, onSay: vi.fn() };
    const drawn = await render(<Timeline events={[event, wrong]} undone={undone} {...props} />);
    await expectAccessible(drawn);
    await drawn.click('button', 'Undo: They chose someone else.');
    await drawn.click('button', 'Bring it back: They want to talk with you.');
    expect(onUndo.mock.calls).toEqual([['e1'], ['c1']]);
  });
});

describe('the form', () => {
  test('asks for a company kindly, and for a link that is one', async () => {
    const onSubmit = vi.fn();
    const drawn = await render(
      <ApplicationForm start={emptyForm} now={now} submitLabel="Add it" onSubmit={onSubmit} onCancel={() => {}} />,
    );
    await drawn.type('Link', 'javascript:alert(1)');
    await drawn.click('button', 'Add it');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(drawn.root.textContent).toContain('Which company is it?');
    expect(drawn.root.textContent).toContain('A link starts with https://');
    await expectAccessible(drawn);
    await drawn.type('Company', 'Acme');
    await drawn.type('Link', '');
    await drawn.click('button', 'Add it');
    const added = { values: { ...emptyForm, company: 'Acme' }, kind: 'applied', about: null };
    expect(onSubmit).toHaveBeenCalledWith({ ...added, happenedAt: expect.any(Number) });
    expect(onSubmit.mock.calls[0]?.[0].happenedAt).toBeLessThanOrEqual(now);
  });

  test('offers what is in the record at that company, first of all for what goes on with one', async () => {
    const onSubmit = vi.fn();
    const drawn = await render(
      <ApplicationForm
        start={emptyForm}
        now={now}
        applications={[application]}
        submitLabel="Add it"
        onSubmit={onSubmit}
        onCancel={() => {}}
      />,
    );
    await drawn.type('Company', 'Acm');
    expect(drawn.has('legend', 'This is about')).toBe(false);
    await drawn.type('Company', ' ACME ');
    await expectAccessible(drawn);
    await drawn.click('button', 'Add it');
    expect(onSubmit.mock.lastCall?.[0].about).toBeNull();
    const happened = drawn.find('select') as HTMLSelectElement;
    happened.value = 'rejected';
    await act(() => {
      happened.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(drawn.has('label', 'Role')).toBe(false);
    await drawn.click('button', 'Add it');
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ about: 'a1', kind: 'rejected' });
    await drawn.click('label', 'A new application at ACME');
    await drawn.click('button', 'Add it');
    expect(onSubmit.mock.lastCall?.[0].about).toBeNull();
  });
});

describe('the table', () => {
  test('links each row to its story and says how it is sorted', async () => {
    const onSort = vi.fn();
    const sort = { column: 'company', ascending: true } as const;
    const rows = tableRows([application], { search: '', show: 'all', sort }, now);
    const drawn = await render(<ApplicationTable rows={rows} sort={sort} onSort={onSort} now={now} />);
    expect(drawn.find('th a').getAttribute('href')).toBe('#/applications/a1');
    expect(drawn.find('th', 'Application').getAttribute('aria-sort')).toBe('ascending');
    await expectAccessible(drawn);
    await drawn.click('button', 'Last heard');
    expect(onSort).toHaveBeenCalledWith('heard');
  });
});

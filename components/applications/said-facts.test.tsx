// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Application } from '@/lib/domain/application';
import type { EventDetails, HappeningKind } from '@/lib/domain/event';
import { rejectionReasons } from '@/lib/domain/verdict';
import { makeEvent } from '@/tests/support/make';
import { expectAccessible, render, whenDrawn } from '@/tests/support/render';
import { News } from './News';
import { NextDate } from './NextDate';
import { SaidFacts } from './SaidFacts';
import { Suggestion } from './Suggestion';
import { tellEvent } from './story';
import { TimelineEvent } from './TimelineEvent';

const now = new Date(2026, 10, 30, 12).getTime();
const nothing = () => {};

async function facts(kind: HappeningKind, details: EventDetails, props: { company?: string; full?: boolean } = {}) {
  const drawn = await render(<SaidFacts event={makeEvent({ kind, details })} now={now} {...props} />);
  await expectAccessible(drawn);
  return [...drawn.root.querySelectorAll('li, p')].map(({ textContent }) => textContent);
}

describe('what a mail says besides its answer', () => {
  test('is when and where to talk; the link says where it leads', async () => {
    const details = { interviewAt: '2026-12-03T14:30', interviewLink: 'https://us02web.zoom.us/j/1?pwd=x' };
    expect(await facts('interviewInvited', details)).toEqual([
      'Interview: Thursday, December 3 at 2:30 PM',
      'Interview link: us02web.zoom.us',
    ]);
    const link = document.querySelector('a');
    expect(link?.href).toBe('https://us02web.zoom.us/j/1?pwd=x');
    expect(link?.rel).toContain('noreferrer');
  });

  test('is a day alone where no hour is said, with its year when that is another', async () => {
    expect(await facts('interviewInvited', { interviewAt: '2026-12-03' })).toEqual(['Interview: Thursday, December 3']);
    expect(await facts('assessmentInvited', { deadlineOn: '2027-01-08' })).toEqual([
      'Test due by Friday, January 8, 2027',
    ]);
  });

  test('is said in the words and the order of the browser’s language, and moved by no time zone', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-DE');
    expect(await facts('interviewInvited', { interviewAt: '2026-12-03T23:45' })).toEqual([
      'Interview: Donnerstag, 3. Dezember um 23:45',
    ]);
  });

  test('is what may be asked and whether the door stays open', async () => {
    expect(await facts('rejected', { feedbackOffered: true, keepInTouch: true })).toEqual([
      'You may ask for feedback.',
      'They invite you to stay in touch.',
    ]);
  });

  test('is the reason of a no, which then is no longer said to be someone else', async () => {
    for (const reason of rejectionReasons) {
      const event = makeEvent({ kind: 'rejected', details: { reason } });
      const lines = await facts('rejected', { reason });
      const isSomeoneElse = reason === 'other_candidates' || reason === 'not_stated';
      expect(lines, reason).toHaveLength(isSomeoneElse ? 0 : 1);
      if (reason !== 'not_stated') {
        expect(tellEvent(event)).toBe(isSomeoneElse ? 'They chose someone else.' : 'They said no.');
      }
    }
    expect(await facts('rejected', { reason: 'position_filled_or_closed' })).toEqual([
      'The role was filled or closed.',
    ]);
  });

  test('is their number, where the whole story stands', async () => {
    expect(await facts('rejected', { requisitionId: 'JR-1234567' }, { full: true })).toEqual([
      'Their number: JR-1234567',
    ]);
    expect(await facts('rejected', { requisitionId: 'JR-1234567' })).toEqual([]);
  });

  test('is nothing for a mail that says no more', async () => {
    expect(await facts('acknowledged', {}, { company: 'Acme', full: true })).toEqual([]);
  });
});

describe('caution signs', () => {
  const details = { company: 'Acme', cautions: ['free_mail_sender', 'asks_for_money'] } as const;

  test('are a neutral hint with each reason, and what people do then', async () => {
    const words = await facts('offered', details, { company: 'Acme' });
    expect(words).toEqual([
      'Before you answer',
      'This mail came from a free mail address, not from Acme’s own.',
      'It asks for money.',
      'There can be a plain reason. Many people look at the company’s own site first, and ask there.',
    ]);
    expect(words.join(' ')).not.toMatch(/fraud|scam|warning|danger|suspicious/i);
    expect(document.querySelector('.notice-needs')).toBeNull();
  });

  test('stand by the question whether an offer is theirs, in the popup and on the board', async () => {
    const event = makeEvent({ kind: 'offered', applicationId: null, details });
    const asked = { event, candidates: [], now, onPlace: nothing, onDecline: nothing, onCorrect: nothing };
    const board = await render(
      <ul>
        <Suggestion {...asked} />
      </ul>,
    );
    expect(board.root.textContent).toContain('It asks for money.');
    await expectAccessible(board);
    const popup = await render(<News {...asked} application={undefined} onUndo={nothing} />);
    await whenDrawn(() => expect(popup.root.textContent).toContain('not from Acme’s own'));
    await expectAccessible(popup);
  });
});

describe('a moment of a story', () => {
  test('says the rest of its mail, unless it was taken back', async () => {
    const event = makeEvent({ kind: 'interviewInvited', details: { interviewAt: '2026-12-03' } });
    const moment = { event, word: undefined, now, onUndo: nothing, onBringBack: nothing, onSay: nothing };
    expect((await render(<TimelineEvent {...moment} undone={false} />)).root.textContent).toContain('December 3');
    expect((await render(<TimelineEvent {...moment} undone />)).root.textContent).not.toContain('December 3');
  });
});

describe('the day that an application leads up to', () => {
  const about = (fields: Partial<Application>, otherwise?: string) =>
    render(
      <NextDate application={fields as Application} now={now}>
        {otherwise}
      </NextDate>,
    );

  test('is said until it is over', async () => {
    const at = (interviewAt: string) => about({ interviewAt, interviewLink: 'https://zoom.us/j/1' });
    expect((await at('2026-12-03T14:30')).root.textContent).toContain('Interview: Thursday, December 3 at 2:30 PM');
    expect((await at('2026-11-30T09:00')).root.textContent).toContain('Interview: Monday');
    expect((await at('2026-11-29')).root.textContent).toBe('');
    expect((await about({})).root.textContent).toBe('');
  });

  test('is short in a list', async () => {
    expect((await about({ interviewAt: '2026-12-11T09:30' }, 'before')).root.textContent).toBe('Fri, Dec 11, 9:30 AM');
    expect((await about({ deadlineOn: '2026-12-11' }, 'before')).root.textContent).toBe('by Fri, Dec 11');
    expect((await about({ deadlineOn: '2026-11-11' }, 'before')).root.textContent).toBe('before');
  });
});

import '@/tests/support/speak-english';
import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, EventId, HappeningKind } from '@/lib/domain/event';
import { tellEvent, tellSource } from './story';

function event(
  kind: HappeningKind,
  by: ApplicationEvent['source']['by'],
  adapter: string,
  evidence: ApplicationEvent['evidence'] = { rules: [] },
): ApplicationEvent {
  const nothing = { applicationId: null, happenedAt: 0, recordedAt: 0, details: {} };
  return { id: 'e' as EventId, kind, source: { by, adapter }, evidence, dedupeKey: 'k', ...nothing };
}

describe('where an event came from', () => {
  test.each([
    ['what the person wrote', event('noted', 'user', 'rebound'), 'You wrote this down'],
    ['a file', event('applied', 'import', 'csv'), 'From an imported file'],
    [
      'a mail with its sentence',
      event('rejected', 'mail', 'gmail', { rules: ['x'], quote: 'We chose' }),
      'From a mail in Gmail',
    ],
    [
      'a mail that its links gave away',
      event('rejected', 'mail', 'gmail', { rules: ['link.rejected'] }),
      'From the links or the sender of a mail in Gmail',
    ],
    [
      'a mail of which the person said before what it means',
      event('interviewInvited', 'mail', 'gmail', { rules: ['corrected-by-you'], quote: 'Your application' }),
      'From a mail in Gmail, as you corrected one before',
    ],
    [
      'a confirmation page',
      event('applied', 'site', 'indeed', { rules: ['submission.address'] }),
      'The confirmation page of Indeed said so',
    ],
    [
      'a confirmation page that does not say which posting it is about',
      event('applied', 'site', 'indeed', { rules: ['submission.address', 'submission.looked-at-last'] }),
      'Indeed confirmed an application soon after you looked at this posting',
    ],
    [
      'the site’s own list',
      event('rejected', 'site', 'indeed', { rules: ['status.rejected'], quote: 'Not selected' }),
      'Your list of applications on Indeed says so',
    ],
    ['a look at a posting', event('saved', 'site', 'indeed'), 'You looked at the posting on Indeed'],
    ['any other page', event('closed', 'site', 'indeed'), 'From a page of Indeed'],
  ])('%s', (_, told, text) => {
    expect(tellSource(told)).toBe(text);
  });
});

test('a posting that was only looked at was not put in view by the person', () => {
  expect(tellEvent(event('saved', 'site', 'indeed'))).toBe('You looked at the posting.');
  expect(tellEvent(event('saved', 'user', 'rebound'))).toBe('You kept this one in view.');
});

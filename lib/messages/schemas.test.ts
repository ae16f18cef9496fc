// What a content script says of a mail: everything that the classifier can say passes, and nothing crafted does.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { makeMail, makeVerdict } from '@/tests/support/make';
import type { VerdictDetails } from '../domain/verdict';
import { reportSchemas } from './schemas';

const takes = (details: object) =>
  v.is(reportSchemas.recordSighting, makeMail({ verdict: { ...makeVerdict(), ...details } }));

const everything: Required<VerdictDetails> = {
  requisitionId: 'JR-1234567',
  reason: 'other_candidates',
  stage: 'interview',
  feedbackOffered: true,
  keepInTouch: false,
  interviewAt: '2026-12-03T14:30',
  interviewLink: 'https://us02web.zoom.us/j/123456789?pwd=a#success',
  deadlineOn: '2026-12-11',
  cautions: ['free_mail_sender', 'asks_for_money'],
};

describe('what a mail says besides its answer', () => {
  test('passes and is kept', () => {
    const mail = makeMail({ verdict: { ...makeVerdict(), ...everything } });
    expect(v.parse(reportSchemas.recordSighting, mail)).toEqual(mail);
  });

  test('may be missing, or said to be missing', () => {
    const { cautions: _, ...others } = everything;
    const nothing = Object.fromEntries(Object.keys(others).map((field) => [field, null]));
    expect(takes(nothing)).toBe(true);
    expect(takes({ interviewAt: '2026-12-03', cautions: undefined })).toBe(true);
  });

  test.each([
    ['a script', { interviewLink: 'javascript:alert(1)' }],
    ['a link without encryption', { interviewLink: 'http://zoom.us/j/1' }],
    ['a link that hides its host', { interviewLink: 'https://zoom.us@evil.example/' }],
    ['a link with a space', { interviewLink: 'https://zoom.us/j/1 2' }],
    ['an endless link', { interviewLink: `https://zoom.us/${'a'.repeat(2000)}` }],
    ['a day that no calendar has', { deadlineOn: '2026-02-30' }],
    ['a day with words', { deadlineOn: '2026-12-03 or so' }],
    ['a minute that no clock has', { interviewAt: '2026-12-03T24:60' }],
    ['seconds', { interviewAt: '2026-12-03T14:30:00' }],
    ['a zone', { interviewAt: '2026-12-03T14:30Z' }],
    ['a reason of its own', { reason: 'looks' }],
    ['a stage of its own', { stage: 'hired' }],
    ['a caution of its own', { cautions: ['fraud'] }],
    ['too many cautions', { cautions: Array(5).fill('asks_for_money') }],
    ['a number that is a text', { requisitionId: '<b>JR-1</b>' }],
    ['an endless number', { requisitionId: '1'.repeat(41) }],
    ['a word for yes', { feedbackOffered: 'yes' }],
    ['a field too many', { body: 'the whole mail' }],
  ])('is refused with %s', (_, details) => {
    expect(takes(details)).toBe(false);
  });
});

describe('the classifier', () => {
  const words = fc.constantFrom(
    ...'Dear Sam|we invite you to an interview|on 3 December|at 2 pm|https://zoom.us/j/1|https://user@zoom.us/|by|within 5 days|please complete the online test|we are pleased to offer you the position|of Baker at|Northwind|pay the registration fee|your passport|we will not be moving forward|with other candidates|feedback|JR-1234567|Job ID: 284031|.|\n'.split(
      '|',
    ),
  );
  const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
  const sender = fc.constantFrom('a@gmail.com', 'HR <hr@n0rthwind.example>', 'hr@xn--mller-kva.example', '');

  test('never says what the worker would refuse', () => {
    fc.assert(
      fc.property(text, text, sender, fc.array(fc.oneof(fc.webUrl(), words)), (subject, body, from, links) => {
        const verdict = classify({ subject, from, text: body, links, receivedOn: '2026-11-30' });
        expect(v.is(reportSchemas.recordSighting, makeMail({ verdict })), JSON.stringify(verdict)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

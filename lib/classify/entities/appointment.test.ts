// When and where an interview is, and until when a task may be done. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../domain/verdict';
import { classify } from '../classify';

const ats = 'no-reply@us.greenhouse-mail.io';

function read(text: string, more: Partial<MailContent> = {}) {
  return classify({ subject: 'Your application', from: ats, text, ...more });
}

describe('an interview', () => {
  const receivedOn = '2026-11-30';
  const invited = 'Hi Sam, we would like to invite you to an interview for the Baker role at Copper Kettle.';
  const interview = (text: string, more: Partial<MailContent> = {}) => {
    const verdict = read(`${invited}\n${text}`, { receivedOn, ...more });
    expect(verdict.label).toBe('interview_invitation');
    return verdict;
  };

  test('has its day, hour and link', () => {
    const verdict = read(
      'Hi Sam, your interview for the Baker role is confirmed for 14 May 2025 at 2:30 pm. Join here.',
      { links: ['https://zoom.us/j/123456789'] },
    );
    expect(verdict).toMatchObject({
      label: 'interview_invitation',
      interviewAt: '2025-05-14T14:30',
      interviewLink: 'https://zoom.us/j/123456789',
    });
  });

  test.each([
    ['in one sentence', 'The interview is on Thursday 3 December at 2pm.', '2026-12-03T14:00'],
    ['in lines of their own', 'Date: Thursday, December 3\nTime: 14:30 – 15:15\nPlace: our office', '2026-12-03T14:30'],
    ['the hour first', 'Time: 9:30\nDate: 3 December', '2026-12-03T09:30'],
    ['without an hour', 'The interview is on Thursday 3 December.', '2026-12-03'],
    ['with a choice of hours', 'The interview is on 3 December at 10:00 or at 14:00.', '2026-12-03'],
    [
      'beside the day of an answer',
      'The interview is on 3 December at 2pm. Please confirm by 1 December.',
      '2026-12-03T14:00',
    ],
    [
      'beside a day that is over',
      'Thank you for our call on 28 November 2026. The interview is on 3 December.',
      '2026-12-03',
    ],
    ['far from the word', 'Hello.\nHello.\nHello.\nHello.\nSee you on Thursday 3 December at 2pm.', '2026-12-03T14:00'],
    ['the hour behind the day', 'The interview is on Thursday 3 December, 14.30 in our office.', '2026-12-03T14:30'],
    ['by video', 'The interview will be held by video call on 3 December at 2pm.', '2026-12-03T14:00'],
  ])('%s', (_, text, at) => {
    expect(interview(text).interviewAt).toBe(at);
  });

  test('with a choice of days has none yet', () => {
    expect(
      interview('Does Tuesday 1 December at 10:00 or Thursday 3 December at 14:00 suit you?').interviewAt,
    ).toBeNull();
    expect(interview('We can offer:\n1 December, 10:00\n3 December, 14:00').interviewAt).toBeNull();
  });

  test.each([
    [
      'de',
      'Sehr geehrter Herr Lind, wir freuen uns, Sie am 3. Dezember um 14.30 Uhr zu einem Vorstellungsgespräch einzuladen.',
    ],
    ['fr', 'Nous vous invitons à un entretien pour le poste de boulanger, le jeudi 3 décembre à 14h30.'],
    ['sv', 'Vi vill gärna bjuda in dig till en intervju för tjänsten torsdag den 3 december kl. 14.30 hos oss.'],
    ['ja', '書類選考の結果、面接のご案内をいたします。面接日時:12月3日(木)14時30分'],
  ])('is read in %s', (language, text) => {
    const verdict = classify({ subject: '', from: 'hr@copper-kettle.example', text, receivedOn });
    expect(verdict).toMatchObject({ label: 'interview_invitation', language, interviewAt: '2026-12-03T14:30' });
  });

  test.each([
    ['https://us02web.zoom.us/j/1', 'https://us02web.zoom.us/j/1'],
    ['https://evil.example/?go=zoom.us/j/1', null],
    ['https://zoom.us@evil.example/j/1', null],
    ['https://zoom.us.evil.example/j/1', null],
    ['https://zoom.us.evil.example/schedule/1', null],
    ['http://zoom.us/j/1', null],
    ['https://meet.copper-kettle.example/room/1', 'https://meet.copper-kettle.example/room/1'],
    ['https://copper-kettle.example/schedule/1', 'https://copper-kettle.example/schedule/1'],
    ['https://copper-kettle.example/about', null],
  ])('link %s: %s', (link, read) => {
    expect(interview('', { links: [link] }).interviewLink).toBe(read);
  });

  test('link ends before the dot of its sentence', () => {
    expect(interview('Join us: https://zoom.us/j/1. See you there.').interviewLink).toBe('https://zoom.us/j/1');
  });

  test('prefers the place to meet over the page to choose a time', () => {
    const links = ['https://calendly.com/copper-kettle', 'https://meet.google.com/abc'];
    expect(interview('', { links }).interviewLink).toBe('https://meet.google.com/abc');
  });
});

describe('an assessment', () => {
  const receivedOn = '2026-11-30';
  const deadline = (text: string, more: Partial<MailContent> = {}) => {
    const verdict = read(`As the next step of your application, ${text}`, { receivedOn, ...more });
    expect(verdict.label).toBe('assessment_invitation');
    return verdict.deadlineOn;
  };

  test.each([
    ['please complete the online test by May 20, 2027.', '2027-05-20'],
    ['please complete the online test by Friday 11 December.', '2026-12-11'],
    ['please complete the online test by 5 pm on Friday 11 December.', '2026-12-11'],
    ['please complete the online test. You can take it until 11 December.', '2026-12-11'],
    ['please complete the online test before Friday 11 December.', '2026-12-11'],
    ['please complete the online test. Deadline to complete it: 11 December.', '2026-12-11'],
    ['please complete the online test within 5 days.', '2026-12-05'],
    ['please complete the online test within 5 business days.', null],
    ['please complete the online test. We will get back to you within 5 days after you submit it.', null],
    ['please join us for the online test on 11 December.', null],
    ['please complete the online test by 8 or 11 December.', null],
  ])('%s → %s', (text, day) => {
    expect(deadline(text)).toBe(day);
  });

  test('counts no days from nowhere', () => {
    expect(deadline('please complete the online test within 5 days.', { receivedOn: undefined })).toBeNull();
  });

  test.each([
    [
      'de',
      'Als nächsten Schritt im Bewerbungsverfahren bitten wir Sie, den Online-Test bis zum 11.12.2026 zu absolvieren. Klicken Sie auf den folgenden Link.',
      '2026-12-11',
    ],
    ['fr', 'Pour votre candidature, merci de compléter le test technique en ligne avant le 11 décembre.', '2026-12-11'],
    ['pl', 'W ramach rekrutacji prosimy wykonać test online do 11 grudnia.', '2026-12-11'],
  ])('is read in %s: %s', (_, text, day) => {
    const verdict = classify({ subject: 'Test', from: 'hr@copper-kettle.example', text, receivedOn });
    expect(verdict).toMatchObject({ label: 'assessment_invitation', deadlineOn: day });
  });
});

// Why, and after which stage, a rejection says no. Every mail here is invented.
import { expect, test } from 'vitest';
import { library } from '../classify';
import { readMail } from '../read-mail';
import { readEntities } from './entities';

function read(text: string) {
  return readEntities(readMail({ subject: '', from: '', text }, library), 'rejection');
}

test.each([
  ['We will not be moving forward. Our budget for this year was cut.', 'timing_or_budget'],
  ['Our budget for this year was cut. I am sorry.', 'timing_or_budget'],
  ['We will not be moving forward. We are looking for somebody more senior.', 'experience_level'],
])('the sentence beside the refusing one gives the reason: %s', (text, reason) => {
  expect(read(text).reason).toBe(reason);
});

test.each([
  ['We have received the results of your assessment. We will not be moving forward.', 'assessment'],
  ['We thank you for the phone screen. We will not be moving forward.', 'interview'],
  ['Thank you for your application. We will not invite you to an interview.', 'application'],
  ['Danke für Ihre Bewerbung. Wir laden Sie nicht zu einem Vorstellungsgespräch ein.', 'application'],
  ['The offer that we made you is withdrawn. I am sorry.', 'offer'],
  ['Hi Sam, it was lovely to meet you. We went with somebody else. Cheers', 'interview'],
])('a rejection comes after what it looks back on: %s', (text, stage) => {
  expect(read(text).stage).toBe(stage);
});

test('a no below the name of an interview comes after it', () => {
  const mail = readMail({ subject: 'Your interview on Monday', from: '', text: 'We chose someone else.' }, library);
  expect(readEntities(mail, 'rejection').stage).toBe('interview');
});

test.each([
  ['After meeting you in the interview we will not be moving forward.', 'interview'],
  ['We will not be moving forward with your application as Test Engineer.', 'application'],
])('a meeting is told from a plan, a test from a role: %s', (text, stage) => {
  expect(read(text).stage).toBe(stage);
});

test('many applicants are the reason rather than a profile that does not fit', () => {
  const text = 'We had a high number of applicants. Your profile is not a match for this position.';
  expect(read(text).reason).toBe('volume');
});

test('"should a position open up" keeps in touch', () => {
  expect(read('We will not be moving forward. Should a position open up, you will know.').keepInTouch).toBe(true);
  expect(read('We will not be moving forward. Good bye.').keepInTouch).toBe(false);
});

test.each([
  ['We will not be moving forward. If you would like to talk, ring me for a chat any evening.', true],
  ['We will not be moving forward. If a position comes up, we will have a chat.', false],
  ['If you would like a chat before you apply, ring me. We will not be moving forward.', false],
])('a talk after the no, if one likes, is feedback: %s', (text, offered) => {
  expect(read(text).feedbackOffered).toBe(offered);
});

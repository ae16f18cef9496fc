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
  ['We will not invite you to an interview.', 'application'],
])('a rejection comes after what it looks back on: %s', (text, stage) => {
  expect(read(text).stage).toBe(stage);
});

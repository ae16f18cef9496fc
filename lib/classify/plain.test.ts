// What a plain sentence weighs. Every mail here is invented.
import { expect, test } from 'vitest';
import { mailLabels } from '../domain/verdict';
import { library } from './classify';
import { weighPlain } from './plain';
import { readMail } from './read-mail';

function weightOf(text: string, label: (typeof mailLabels)[number] = 'rejection'): number {
  const mail = readMail({ subject: '', from: '', text }, library);
  return weighPlain(mail.findings, mail)[mailLabels.indexOf(label)] ?? 0;
}

test('a plain no weighs more where it is about an application', () => {
  const elsewhere = weightOf('We have chosen somebody else.');
  expect(elsewhere).toBeGreaterThan(0);
  expect(weightOf('We have chosen somebody else. Thank you for your application.')).toBeGreaterThan(elsewhere);
});

test('what stands under a condition, or is only hinted at, weighs nothing', () => {
  expect(weightOf('If you are not selected, we will keep your application.')).toBe(0);
  expect(weightOf('We wish you luck with your application.')).toBe(0);
});

test('a no weighs for no other label', () => {
  expect(weightOf('We have chosen somebody else. Thank you for your application.', 'offer')).toBe(0);
});

// How sure a label must be to be said. Every mail here is invented.
import { expect, test } from 'vitest';
import { type MailLabel, mailLabels } from '../domain/verdict';
import { library } from './classify';
import { type ReadMail, readMail } from './read-mail';
import { isSureEnough } from './sure';

/** With these chances by its signs. */
function mailOf(text: string, chances: Partial<Record<MailLabel, number>>): ReadMail {
  const mail = readMail({ subject: 'Hello', from: '', text }, library);
  return { ...mail, signChances: mailLabels.map((label) => chances[label] ?? 0) };
}

test('an offer that no rule sees is said only when all signs are sure of it', () => {
  const decision = { label: 'offer', confidence: 0.95 } as const;
  expect(isSureEnough(decision, mailOf('Hi Sam, see you in October.', { offer: 0.8 }))).toBe(false);
  expect(isSureEnough(decision, mailOf('Hi Sam, see you in October.', { offer: 0.9 }))).toBe(true);
  expect(isSureEnough(decision, mailOf("Hi Sam, you're hired!", { offer: 0.8 }))).toBe(true);
});

test("what signs call a no is no recruiter's question", () => {
  const decision = { label: 'recruiter_outreach', confidence: 0.95 } as const;
  const text = 'Hi Sam, we look for somebody with more experience.';
  expect(isSureEnough(decision, mailOf(text, { rejection: 0.7 }))).toBe(false);
  expect(isSureEnough(decision, mailOf(text, { rejection: 0.2 }))).toBe(true);
});

// How sure a label must be to be said. Every mail here is invented.
import { expect, test } from 'vitest';
import { type MailLabel, mailLabels } from '../domain/verdict';
import { library } from './classify';
import { type ReadMail, readMail } from './read-mail';
import { isSureEnough } from './sure';

/** With these chances by its signs. */
function mailOf(text: string, chances: Partial<Record<MailLabel, number>> = {}): ReadMail {
  const mail = readMail({ subject: 'Hello', from: '', text }, library);
  return { ...mail, signChances: mailLabels.map((label) => chances[label] ?? 0) };
}

test('an offer that no rule sees is said only when all signs are sure of it', () => {
  const offer = (confidence: number) => ({ label: 'offer', confidence }) as const;
  expect(isSureEnough(offer(0.8), mailOf('Hi Sam, see you in October.'))).toBe(false);
  expect(isSureEnough(offer(0.9), mailOf('Hi Sam, see you in October.'))).toBe(true);
  expect(isSureEnough(offer(0.8), mailOf("Hi Sam, you're hired!"))).toBe(true);
});

test('a contract that is spoken of makes no offer surer, since it comes before one, and after', () => {
  const offer = { label: 'offer', confidence: 0.8 } as const;
  expect(isSureEnough(offer, mailOf('Hi Sam, your contract begins in October.'))).toBe(false);
});

test("what signs call a no is no recruiter's question", () => {
  const decision = { label: 'recruiter_outreach', confidence: 0.95 } as const;
  const text = 'Hi Sam, we look for somebody with more experience.';
  expect(isSureEnough(decision, mailOf(text, { rejection: 0.55, recruiter_outreach: 0.8 }))).toBe(false);
  expect(isSureEnough(decision, mailOf(text, { rejection: 0.2, recruiter_outreach: 0.8 }))).toBe(true);
});

const softNo = 'Hi Sam, it was a close call and we wish you luck.';

test('a no that no rule says plainly must be as sure as what is recorded by itself', () => {
  const soft = mailOf(softNo);
  expect(isSureEnough({ label: 'rejection', confidence: 0.85 }, soft)).toBe(false);
  expect(isSureEnough({ label: 'rejection', confidence: 0.95 }, soft)).toBe(true);
  const plain = mailOf('Hi Sam, we will not be moving forward with your application.');
  expect(isSureEnough({ label: 'rejection', confidence: 0.8 }, plain)).toBe(true);
});

test('a no that no rule says plainly is short', () => {
  const long = `${softNo} ${'The garden is full of roses and the bees are busy again. '.repeat(30)}`;
  expect(isSureEnough({ label: 'rejection', confidence: 0.95 }, mailOf(long))).toBe(false);
});

test('an interview that no rule sees is said only when the signs are rather sure', () => {
  const mail = mailOf('Hi Sam, see you in October.');
  expect(isSureEnough({ label: 'interview_invitation', confidence: 0.6 }, mail)).toBe(false);
  expect(isSureEnough({ label: 'interview_invitation', confidence: 0.8 }, mail)).toBe(true);
});

test.each([
  ['[Acme Wines] Your application', false],
  ['[青木商店] 選考結果のご連絡', false],
  ['Re: [razor-users] Spam', true],
])('%s: a list has a name of one plain word', (subject, isFromList) => {
  expect(readMail({ subject, from: '', text: 'Hello' }, library).isFromList).toBe(isFromList);
});

test('a row announces a no only where it stands in plain words', () => {
  const rowOf = (text: string): ReadMail => ({ ...mailOf(text, { rejection: 0.99 }), snippetOnly: true });
  const decision = { label: 'rejection', confidence: 0.99 } as const;
  expect(isSureEnough(decision, rowOf('Hi Sam, thank you for your interest in the Baker role at'))).toBe(false);
  expect(isSureEnough(decision, rowOf('Hi Sam, we will not be moving forward with your application'))).toBe(true);
});

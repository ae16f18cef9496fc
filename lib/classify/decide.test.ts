// Which label is picked, and how sure. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import { type MailContent, type MailLabel, mailLabels } from '../domain/verdict';
import { library } from './classify';
import { decide } from './decide';
import { type ReadMail, readMail } from './read-mail';

const read = (text: string, content: Partial<MailContent> = {}): ReadMail =>
  readMail({ subject: 'Hello', from: '', text, ...content }, library);

/** As if its signs had these chances. */
function withChances(mail: ReadMail, chances: Partial<Record<MailLabel, number>>): ReadMail {
  return { ...mail, signChances: mailLabels.map((label) => chances[label] ?? 0) };
}

describe('a link that needs no words', () => {
  const links = ['https://www.linkedin.com/x?trk=eml-job_application_rejected-view'];
  const labelOf = (content: Partial<MailContent>) =>
    decide(withChances(read('New roses are in the garden.', { links, ...content }), { unrelated: 1 })).label;

  test('decides, whatever the words are', () => {
    expect(labelOf({ from: 'LinkedIn <jobs-noreply@linkedin.com>' })).toBe('rejection');
  });

  test('is only quoted where somebody else writes, or writes back', () => {
    expect(labelOf({ from: 'Mia <mia@gmail.com>' })).toBe('unrelated');
    expect(labelOf({ from: 'LinkedIn <jobs-noreply@linkedin.com>', subject: 'Fwd: Hello' })).toBe('unrelated');
  });
});

test('a no that nothing but chance speaks for is passed over, and nothing else is surer for it', () => {
  const mail = withChances(read('New roses are in the garden.'), { rejection: 0.5, unrelated: 0.4, offer: 0.1 });
  expect(decide(mail)).toEqual({ label: 'unrelated', confidence: 0.4, leaning: 'rejection' });
});

test('the likeliest is said with its own chance', () => {
  const text = 'We will not be moving forward with your application.';
  const mail = withChances(read(text), { rejection: 0.7, unrelated: 0.3 });
  expect(decide(mail)).toEqual({ label: 'rejection', confidence: 0.7, leaning: 'rejection' });
});

// Which label is picked, and how sure. Every mail here is invented.
import { expect, test } from 'vitest';
import { type MailLabel, mailLabels } from '../domain/verdict';
import { library } from './classify';
import { decide } from './decide';
import { type ReadMail, readMail } from './read-mail';

const read = (text: string, links: readonly string[] = []): ReadMail =>
  readMail({ subject: 'Hello', from: '', text, links }, library);

/** As if its signs had these chances. */
function withChances(mail: ReadMail, chances: Partial<Record<MailLabel, number>>): ReadMail {
  return { ...mail, signChances: mailLabels.map((label) => chances[label] ?? 0) };
}

test('a link that needs no words decides, whatever the words are', () => {
  const mail = read('New roses are in the garden.', [
    'https://www.linkedin.com/x?trk=eml-job_application_rejected-view',
  ]);
  expect(decide(withChances(mail, { unrelated: 1 }))).toMatchObject({ label: 'rejection' });
});

test('a no that nothing but chance speaks for is passed over, and is not counted in what is left', () => {
  const mail = withChances(read('New roses are in the garden.'), { rejection: 0.5, unrelated: 0.4, offer: 0.1 });
  const { label, confidence } = decide(mail);
  expect(label).toBe('unrelated');
  expect(confidence).toBeCloseTo(0.8);
});

test('the likeliest is said with its own chance where nothing likelier was passed over', () => {
  const mail = withChances(read('We will not be moving forward with your application.'), {
    rejection: 0.7,
    unrelated: 0.3,
  });
  expect(decide(mail)).toEqual({ label: 'rejection', confidence: 0.7 });
});

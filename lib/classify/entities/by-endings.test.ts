// Every mail here is invented.
import { expect, test } from 'vitest';
import { classify } from '../classify';

test('a role in small letters is known by its ending', () => {
  const text = 'We have received your application for the glass painter position. Thank you for your interest.';
  const mail = { subject: 'Your application', from: 'no-reply@us.greenhouse-mail.io', text };
  expect(classify(mail).role).toBe('glass painter');
});

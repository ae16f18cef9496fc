// The facts that are weighed. Every mail here is invented.
import { expect, test } from 'vitest';
import { library } from './classify';
import { collectFeatures } from './features';
import { readMail } from './read-mail';

const factsOf = (text: string) => collectFeatures(readMail({ subject: '', from: '', text }, library));

test('a stranger who asks for a talk has not been asked', () => {
  const approach = 'Hi Sam, I came across your post. Are you open to a quick chat?';
  expect(factsOf(approach).has('answer.unasked')).toBe(true);
  expect(factsOf(`Thank you for your application. ${approach}`).has('answer.unasked')).toBe(false);
});

test('an application that is received twice is received', () => {
  const once = 'We have received your application.';
  expect(factsOf(`${once} ${once}`).get('confirmation.received')).toBe(1);
});

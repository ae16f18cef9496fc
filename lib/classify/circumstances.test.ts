// What tells of a mail besides its words. Every mail here is invented.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circumstances, circumstancesOf } from './circumstances';
import { library } from './classify';
import { readMail } from './read-mail';

const of = (from: string, text: string, subject = '') => circumstancesOf(readMail({ subject, from, text }, library));

test('who sent it, how long it is and how it began', () => {
  const found = of('Fern <no-reply@us.greenhouse-mail.io>', 'Hello', 'Re: Baker');
  expect(found.sort()).toEqual(['sender.ats', 'sender.no-reply', 'shape.reply', 'shape.short', 'subject.role']);
  expect(of('', '')).toContain('shape.empty');
  expect(of('', 'All is well. '.repeat(100))).toContain('shape.letter');
});

test('where its links lead', () => {
  expect(of('', 'Choose a time: https://calendly.com/fern/talk')).toContain('link.slot');
});

test('only names that a weight can be written for, each once', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ maxLength: 3_000 }), (subject, from, text) => {
      const found = of(from, text, subject);
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((name) => !circumstances.includes(name))).toEqual([]);
    }),
  );
});

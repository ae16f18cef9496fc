// Signs in offers and approaches. Every company and address here is invented.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../classify';
import { readPunycode } from './punycode';

const offerOf = (company: string, more = '') =>
  `Dear Sam, we are pleased to offer you the position of Assistant at ${company}. ${more}`;

function cautions(from: string, company = 'Northwind', more = '') {
  const verdict = classify({ subject: `Your offer from ${company}`, from, text: offerOf(company, more) });
  expect(verdict.label).toBe('offer');
  return verdict.cautions;
}

describe('an address', () => {
  test.each([
    ['hr@northwind.example', 'its own'],
    ['jobs@northwind-careers.example', 'its own with a word behind it'],
    ['jobs@northwindhr.example', 'its own with a word grown onto it'],
    ['anna@mail.northwind.co.uk', 'its own with more before it'],
    ['jobs@boards.example', 'somebody else’s'],
  ])('%s is %s, and no reason for a second look', (from) => {
    expect(cautions(from)).toEqual([]);
  });

  test.each([
    'hr@n0rthwind.example',
    'hr@northw1nd.example',
    'hr@northwlnd.example',
    'hr@northvvind.example',
    'hr@n0rthwind-careers.example',
    'hr@n0rthwindjobs.example',
    'hr@nörthwind.example',
    'hr@xn--nrthwind-n4a.example',
    'hr@nоrthwind.example',
    'hr@xn--nrthwind-nbh.example',
  ])('%s only looks like Northwind', (from) => {
    expect(cautions(from)).toEqual(['look_alike_domain']);
  });

  test.each([
    ['Müller Backwaren', 'hr@müllerbackwaren.example'],
    ['Müller Backwaren', 'hr@xn--mllerbackwaren-gsb.example'],
    ['Müller Backwaren', 'hr@muellerbackwaren.example'],
    ['Müller Backwaren', 'hr@müller-backwaren.example'],
    ['Müller Backwaren', 'hr@mullerbackwaren.example'],
  ])('of %s may be %s', (company, from) => {
    expect(cautions(from, company)).toEqual([]);
  });

  test('of a mail service is its own to write from', () => {
    expect(cautions('jobs@proton.me', 'Proton')).toEqual([]);
    expect(cautions('northwind.hr@proton.me')).toEqual(['free_mail_sender']);
  });

  test('that is free says nothing of a person who names no company', () => {
    const text = 'Hi Sam, I am a recruiter and came across your profile. Are you open to a new role? Interested?';
    const verdict = classify({ subject: 'A new role', from: 'Kim Reyes <kim.reyes@gmail.com>', text });
    expect(verdict).toMatchObject({ label: 'recruiter_outreach', company: null, cautions: [] });
  });
});

describe('a sentence', () => {
  const own = 'hr@northwind.example';

  test.each([
    'Please pay the registration fee before you start.',
    'You will receive a gift card to buy first.',
    'Please deposit the check that we send you.',
    'Please pay the training fee, which comes back with your first salary.',
    'Please purchase the equipment from our vendor; we reimburse you.',
  ])('that asks for money: %s', (sentence) => {
    expect(cautions(own, 'Northwind', sentence)).toEqual(['asks_for_money']);
  });

  test.each([
    'We will never ask you to pay a fee.',
    'We do not charge any processing fee.',
    'We pay your salary by direct deposit at the end of each month.',
  ])('that does not: %s', (sentence) => {
    expect(cautions(own, 'Northwind', sentence)).toEqual([]);
  });

  test('that asks for papers', () => {
    expect(cautions(own, 'Northwind', 'Send us a copy of your passport.')).toEqual(['asks_for_identity_papers']);
  });
});

describe('a label in punycode', () => {
  test.each([
    ['mller-kva', 'müller'],
    ['80ak6aa92e', 'аррӏе'],
  ])('%s reads %s', (label, text) => {
    expect(readPunycode(label)).toBe(text);
  });

  test('reads as the browser wrote it', () => {
    const letters = fc.constantFrom(...'abcxyz019üéßøłçñżдяжλωש日本語한');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (list) => {
        const label = list.join('').replace(/ß/g, 'ss');
        const address = `https://a${label}.example/`;
        fc.pre(URL.canParse(address));
        const [written = ''] = new URL(address).hostname.split('.');
        const read = written.startsWith('xn--') ? readPunycode(written.slice(4)) : written;
        expect(read).toBe(`a${label}`.normalize('NFC'));
      }),
    );
  });

  test('of any other kind is answered too', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 63 }), (label) => {
        expect(() => readPunycode(label)).not.toThrow();
      }),
    );
  });
});

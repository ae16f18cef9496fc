// What sentences say together. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import { library } from './classify';
import { readMail } from './read-mail';

const read = (subject: string, text: string, from = '') => readMail({ subject, from, text }, library);

function statedIn(subject: string, text: string): string[] {
  return read(subject, text)
    .findings.filter(({ open }) => !open)
    .map(({ rule }) => rule.id);
}

describe('a test that the subject names', () => {
  const subject = 'Case study for the Baker position';

  test('may be asked for anywhere below', () => {
    const text = 'Hi Sam,\nit was a good talk.\nYou will find the brief attached.\nPlease send it back by Friday.';
    expect(statedIn(subject, text)).toContain('assessment.nearby');
  });

  test('was taken when a no follows', () => {
    const text =
      'Hi Sam,\nthank you for what you sent within 3 days.\nWe will not be moving forward with your application.';
    expect(statedIn(subject, text)).not.toContain('assessment.nearby');
  });

  test('is none in the name of a role', () => {
    const text = 'Hi Sam,\nplease complete your profile by Friday.';
    expect(statedIn('Your application as Test Engineer', text)).not.toContain('assessment.nearby');
  });
});

describe('an interview that the subject names', () => {
  const subject = 'Panel interview, Baker position';

  test('is one to come when the body gives a time', () => {
    expect(statedIn(subject, 'Dear Sam,\nwe expect you on 8 December at 11:00 in Mill Street.')).toContain(
      'interview.nearby',
    );
  });

  test('was held when a no follows', () => {
    const text = 'Dear Sam,\nyou came at 11:00 and we liked it.\nUnfortunately we will not be moving forward.';
    expect(statedIn(subject, text)).not.toContain('interview.nearby');
  });
});

test('"unfortunately we cannot" is about the application that the subject names', () => {
  const text = 'Dear Sam,\nunfortunately we cannot do it this year.';
  expect(statedIn('Your application', text)).toContain('rejection.regret');
  expect(statedIn('Saturday', text)).not.toContain('rejection.regret');
});

test('what cannot be offered beside an invitation or an offer is something else', () => {
  const invited =
    'Dear Sam,\nwe invite you to an interview for the Baker position.\nWe are unable to offer you another date.';
  expect(statedIn('Baker', invited)).not.toContain('rejection.nothing-to-offer');
  const refused = 'Dear Sam,\nthank you for the interview.\nWe are unable to offer you the position.';
  expect(statedIn('Baker', refused)).toContain('rejection.nothing-to-offer');
});

test('others who fit better are a no, and a fit alone is none', () => {
  expect(statedIn('Your application', 'Hi Sam,\nother applicants more closely met the criteria.')).toContain(
    'rejection.chose-others',
  );
  expect(statedIn('Your application', 'Hi Sam,\nyou met the criteria.')).not.toContain('rejection.chose-others');
});

describe('thanks for applying and a promise to read', () => {
  const text = 'Dear Sam,\nthank you for applying to us.\nWe will review your application and get back to you.';

  test('say together that nothing is decided', () => {
    expect(statedIn('Baker', text)).toContain('confirmation.ahead');
  });

  test('say nothing beside a no', () => {
    expect(statedIn('Baker', `${text}\nThis position has been filled.`)).not.toContain('confirmation.ahead');
  });
});

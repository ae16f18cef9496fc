// Corrections teach, and only where they were made. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import type { MailContent } from '../domain/verdict';
import { classify } from './classify';
import { makeCorrection } from './corrections';

const mail: MailContent = {
  subject: 'Your application to Blue Finch',
  from: 'Blue Finch <jobs@bluefinch.example>',
  text: 'Dear Sam, thank you for applying to Blue Finch. We have decided not to move forward with your application.',
};

function correct(content: MailContent, right: 'status_update_other' | null = null) {
  const { evidence, company } = classify(content);
  const quote = evidence[0]?.quote ?? '';
  return [makeCorrection({ from: content.from, company, quote, wrong: 'rejection', right })];
}

describe('after "this was not a rejection"', () => {
  test('the same sentence of the same sender is no rejection any more', () => {
    expect(classify(mail).label).toBe('rejection');
    expect(classify(mail, correct(mail)).label).not.toBe('rejection');
  });

  test('it is what the person said it was', () => {
    expect(classify(mail, correct(mail, 'status_update_other'))).toMatchObject({
      label: 'status_update_other',
      evidence: [{ rule: 'corrected-by-you' }],
    });
  });

  test('another sentence of the same sender is still a rejection', () => {
    const other = { ...mail, text: 'Dear Sam, the Baker position has been filled by another candidate.' };
    expect(classify(other, correct(mail)).label).toBe('rejection');
  });

  test('the same sentence of another sender is still a rejection', () => {
    const other = { ...mail, from: 'Tall Pine <jobs@tallpine.example>' };
    expect(classify(other, correct(mail)).label).toBe('rejection');
  });

  test('the same sentence of another employer, through the same applicant system, is still a rejection', () => {
    const shared = { ...mail, from: 'no-reply@us.greenhouse-mail.io' };
    const other = {
      ...shared,
      subject: 'Your application to Tall Pine',
      text: shared.text.replaceAll('Blue Finch', 'Tall Pine'),
    };
    expect(classify(shared, correct(shared)).label).not.toBe('rejection');
    expect(classify(other, correct(shared)).label).toBe('rejection');
  });

  test('taking the correction back restores the verdict', () => {
    expect(classify(mail, []).label).toBe('rejection');
  });
});

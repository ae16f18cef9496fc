// Corrections teach, and only where they were made. Every mail here is invented.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelCorrection, type MailContent, type MailLabel, maxFingerprintLength } from '../domain/verdict';
import { classify } from './classify';
import { makeCorrection as makeCorrectionOf } from './corrections';
import { SenderBook } from './sender-book';
import { senders } from './senders';

const book = new SenderBook(senders);
const makeCorrection = (corrected: Parameters<typeof makeCorrectionOf>[0]) => makeCorrectionOf(corrected, book);

const mail: MailContent = {
  subject: 'Your application to Blue Finch',
  from: 'Blue Finch <jobs@bluefinch.example>',
  text: 'Dear Sam, thank you for applying to Blue Finch. We have decided not to move forward with your application.',
};
const wrong = 'rejection';

/** What the person's word on `content` teaches; nothing when it cannot be told whom it is about. */
function correct(content: MailContent, right: MailLabel | null = null, quote?: string): LabelCorrection[] {
  const { evidence, company } = classify(content);
  const decided = quote ?? evidence[0]?.quote ?? '';
  const correction = makeCorrection({ from: content.from, company, quote: decided, wrong, right });
  return correction === undefined ? [] : [correction];
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

  test('another sentence beside the corrected one is still a rejection, whatever the corrected one was', () => {
    const both = {
      ...mail,
      text: `${mail.text}\nUnfortunately the Baker position has been filled by another candidate.`,
    };
    expect(classify(both, correct(mail)).label).toBe('rejection');
    expect(classify(both, correct(mail, 'application_confirmation')).label).toBe('rejection');
  });

  test('a longer sentence that only contains it is still a rejection', () => {
    const text =
      'Having met you twice, we have decided not to move forward with your application, since another came first.';
    expect(classify({ ...mail, text }, correct(mail)).label).toBe('rejection');
  });

  test('a sentence that is too long to be kept whole is known again by its part', () => {
    const long = `${'We have read all that you sent us with care, and it took us some time, '.repeat(3)}but we have decided not to move forward with your application at this time, for which we ask your patience.`;
    const content = { ...mail, text: `Dear Sam, thank you for applying to Blue Finch.\n${long}` };
    expect(classify(content).evidence[0]?.quote).toMatch(/…/);
    expect(classify(content).label).toBe('rejection');
    expect(classify(content, correct(content)).label).not.toBe('rejection');
  });

  test('all that the mail says together counts no more either', () => {
    const soft = 'It was good to meet you. We are sorry that it did not work out this time, and wish you luck.';
    const content = { ...mail, text: `${mail.text} ${soft}` };
    const quote = 'We have decided not to move forward with your application.';
    expect(classify(content).label).toBe('rejection');
    expect(classify(content, correct(content, null, quote)).label).not.toBe('rejection');
  });

  test('the last word counts when the person says something else of the same sentence', () => {
    const twice = [...correct(mail, 'interview_invitation'), ...correct(mail, 'status_update_other')];
    expect(classify(mail, twice).label).toBe('interview_invitation');
    expect(classify(mail, twice.toReversed()).label).toBe('status_update_other');
  });

  test('what was taught may be corrected in turn', () => {
    const taught = correct(mail, 'interview_invitation');
    const { evidence, company } = classify(mail, taught);
    const quote = evidence[0]?.quote ?? '';
    const again = makeCorrection({ from: mail.from, company, quote, wrong: 'interview_invitation', right: null });
    expect(classify(mail, [...(again ? [again] : []), ...taught]).label).not.toBe('interview_invitation');
  });

  test('taking the correction back restores the verdict', () => {
    expect(classify(mail, [])).toEqual(classify(mail));
  });
});

describe('a row of the list', () => {
  const row = { ...mail, text: mail.text.slice(mail.text.indexOf('We have')), snippetOnly: true };

  test('honours the correction where the sentence stands in it', () => {
    expect(classify(row).label).toBe('rejection');
    expect(classify(row, correct(mail)).label).not.toBe('rejection');
  });

  test('honours it where the sentence is cut off', () => {
    const cut = { ...row, text: row.text.slice(0, -'plication.'.length) };
    expect(classify(cut).label).toBe('rejection');
    expect(classify(cut, correct(mail)).label).not.toBe('rejection');
  });

  test('that was cut off teaches about the whole sentence, and about no other', () => {
    const cut = correct(mail, null, 'We have decided not to move forward with your appl…');
    expect(classify(mail, cut).label).not.toBe('rejection');
    const text = 'We have decided not to move forward with you.';
    expect(classify({ ...mail, text: `Thank you for applying to Blue Finch. ${text}` }, cut).label).toBe('rejection');
  });
});

describe('another sender', () => {
  const shared = (company: string): MailContent => ({
    subject: `Your application to ${company}`,
    from: 'Hiring Team <no-reply@us.greenhouse-mail.io>',
    text: mail.text.replaceAll('Blue Finch', company),
  });

  test('is untouched, with the very same sentence', () => {
    const other = { ...mail, from: 'Tall Pine <jobs@tallpine.example>' };
    expect(classify(other, correct(mail))).toEqual(classify(other));
  });

  test('is another employer that writes through the same applicant system', () => {
    expect(classify(shared('Blue Finch'), correct(shared('Blue Finch'))).label).not.toBe('rejection');
    expect(classify(shared('Tall Pine'), correct(shared('Blue Finch'))).label).toBe('rejection');
  });

  test('is another employer at an address that nobody knows to be shared', () => {
    const from = 'Hiring Team <no-reply@hiring-desk.example>';
    const at = (company: string): MailContent => ({ ...shared(company), from });
    expect(classify(at('Blue Finch'), correct(at('Blue Finch'))).label).not.toBe('rejection');
    expect(classify(at('Tall Pine'), correct(at('Blue Finch'))).label).toBe('rejection');
  });

  test.each([
    ['an applicant system that names no employer', 'Notifications <no-reply@greenhouse.io>', null],
    ['a job board that names only itself', 'LinkedIn <jobs-noreply@linkedin.com>', 'LinkedIn'],
    ['a job board with a domain for mail', 'Indeed <no-reply@indeedemail.com>', 'Indeed'],
    ['no address at all', 'Blue Finch', 'Blue Finch'],
  ])('is anybody behind %s: nothing is taught', (_, from, company) => {
    const quote = 'We have decided not to move forward with your application.';
    expect(makeCorrection({ from, company, quote, wrong, right: null })).toBeUndefined();
  });

  const companies = ['Blue Finch', 'Tall Pine', 'Harbour Lights', 'Quiet Mill', 'Juniper Lane', 'Copper Kettle'];
  const addresses = [
    'no-reply@us.greenhouse-mail.io',
    'jobs@hire.lever.co',
    'careers@our-hiring.example',
    'hr@gmail.com',
  ];
  const sentences = [
    'We have decided not to move forward with your application.',
    'After careful consideration, we have decided to move forward with other candidates for this role.',
    'We regret to inform you that you have not been selected for this position.',
  ];
  const rights = [
    null,
    'application_confirmation',
    'interview_invitation',
    'status_update_other',
    'unrelated',
  ] as const;
  const place = fc.record({ company: fc.constantFrom(...companies), address: fc.constantFrom(...addresses) });
  const write = (company: string, address: string, sentence: string): MailContent => ({
    subject: `Your application to ${company}`,
    from: `${company} <${address}>`,
    text: `Dear Sam, thank you for applying for the Baker position at ${company}.\n${sentence}`,
  });

  test('never sees its verdict change, whoever was corrected, in whatever', () => {
    const runs = fc.record({
      here: place,
      there: place,
      sentence: fc.constantFrom(...sentences),
      right: fc.constantFrom(...rights),
      snippetOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(runs, ({ here, there, sentence, right, snippetOnly }) => {
        const own = write(here.company, here.address, sentence);
        const taught = correct(own, right);
        expect(taught).toHaveLength(1);
        expect(classify(own, taught).label).not.toBe('rejection');
        const other = { ...write(there.company, there.address, sentence), snippetOnly };
        if (here.company === there.company && here.address === there.address) return;
        expect(classify(other, taught)).toEqual(classify(other));
      }),
      { numRuns: 150 },
    );
  });
});

describe('whatever a mail says', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });

  test('a correction is bounded, names an address, and holds for a sentence with words in it', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.emailAddress()), fc.option(text), text, (from, company, quote) => {
        const made = makeCorrection({ from, company, quote, wrong, right: null });
        if (made === undefined) return;
        expect(made.sender).toMatch(/^.+@.+\/.*$/su);
        expect(made.sentence).toMatch(/[^|\s]/u);
        expect(Math.max(made.sender.length, made.sentence.length)).toBeLessThanOrEqual(maxFingerprintLength);
      }),
      { numRuns: 300 },
    );
  });

  test('one that grows beyond all bounds teaches nothing', () => {
    const grows = { from: mail.from, company: 'Blue Finch', quote: 'ﷺ'.repeat(160) };
    expect(makeCorrection({ ...grows, wrong, right: null })).toBeUndefined();
  });

  test('said twice is as good as said once', () => {
    const taught = correct(mail, 'interview_invitation');
    expect(classify(mail, [...taught, ...taught])).toEqual(classify(mail, taught));
  });
});

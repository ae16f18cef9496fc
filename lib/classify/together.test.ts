// What sentences say together. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import { type MailLabel, mailLabels } from '../domain/verdict';
import { library } from './classify';
import { mayBe } from './gates';
import { type ReadMail, readMail } from './read-mail';
import { ruleOfSigns } from './rules';

const read = (subject: string, text: string, from = '') => readMail({ subject, from, text }, library);

function statedIn(subject: string, text: string): string[] {
  return read(subject, text)
    .findings.filter(({ open }) => !open)
    .map(({ rule }) => rule.id);
}

/** What is said by rules: the weight of all words together opens gates of its own. */
function allowedFor(subject: string, text: string, from = '') {
  const mail = read(subject, text, from);
  const ruled = { ...mail, findings: mail.findings.filter(({ rule }) => !rule.id.startsWith('signs.')) };
  return new Set(mailLabels.filter((label) => mayBe(label, ruled)));
}

/** As if all its signs said `label`. */
function surelyOf(label: MailLabel, mail: ReadMail): ReadMail {
  const rule = library.rules.find(ruleOfSigns(label));
  const found = rule === undefined ? [] : [{ rule, open: false, at: 0, sentence: mail.subjectSentence, place: 0 }];
  const others = mail.findings.filter(({ rule: { id } }) => !id.startsWith('signs.'));
  return { ...mail, findings: [...others, ...found], signChances: mailLabels.map((name) => (name === label ? 1 : 0)) };
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

describe('the gate', () => {
  test('of a no opens without a word of the job when it is said twice and all signs agree', () => {
    const isOpen = (text: string) => mayBe('rejection', surelyOf('rejection', read('Saturday', text)));
    const once = 'Hi Sam, thanks for dropping by. We have chosen someone else.';
    expect(isOpen(once)).toBe(false);
    expect(isOpen(`${once} We will not be moving forward.`)).toBe(true);
    expect(isOpen(`${once} Your test was good.`)).toBe(true);
    expect(isOpen(`${once} We will not be moving forward. It was a good flat.\nThe landlord`)).toBe(false);
  });

  test('of a no opens with little context when two sentences agree', () => {
    const text = 'Hi Sam, thanks for coming in on Tuesday. We have chosen someone else. All the best with your search.';
    expect(allowedFor('Re: Tuesday', text).has('rejection')).toBe(true);
  });

  test('of a no opens when thanks and regrets are all that is said of the application', () => {
    const thanks = 'Hi Sam,\nthank you for your application.';
    const isOpen = (text: string) => allowedFor('Re: Baker', `${thanks}\n${text}`).has('rejection');
    expect(isOpen('Unfortunately your application came late.')).toBe(true);
    expect(isOpen('Unfortunately your application is taking longer.')).toBe(false);
    expect(isOpen('Unfortunately we write to applicants only if they are shortlisted.')).toBe(false);
  });

  test('of an offer opens when a contract is spoken of elsewhere, but not for other contracts', () => {
    const joining = "Hi Sam,\nyou're hired!\nYour contract follows on Monday.";
    expect(allowedFor('Yes', joining).has('offer')).toBe(true);
    const power = 'Dear customer,\nplease sign your contract by Friday.';
    expect(allowedFor('Your contract', power).has('offer')).toBe(false);
  });

  test('of a test opens with little context when the subject names it, but not in a newsletter', () => {
    const text = 'Hi Sam,\nplease send us your design by Friday. The designer will look at it.';
    expect(allowedFor('Trial task', text).has('assessment_invitation')).toBe(true);
    expect(allowedFor('Trial task', `${text}\nUnsubscribe`).has('assessment_invitation')).toBe(false);
  });

  test('of a confirmation asks for more than one sentence of thanks', () => {
    const text = 'Hi Sam,\nthank you for applying.';
    expect(allowedFor('Re: hello', text).has('application_confirmation')).toBe(false);
    expect(
      allowedFor('Re: hello', `${text}\nWe have received it and will review it.`).has('application_confirmation'),
    ).toBe(true);
  });
});

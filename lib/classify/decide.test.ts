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

describe('who writes to many', () => {
  const chances = { rejection: 0.6, recruiter_outreach: 0.5, job_alert_newsletter: 0.4 };
  const labelOf = (content: Partial<MailContent>, more = {}) =>
    decide(withChances(read('Your application for the baker role.', content), { ...chances, ...more })).label;

  test('from an address for alerts answers nobody', () => {
    expect(labelOf({ from: 'LinkedIn <jobalerts-noreply@linkedin.com>' })).toBe('job_alert_newsletter');
    expect(labelOf({ from: 'LinkedIn <jobs-noreply@linkedin.com>' })).toBe('rejection');
  });

  test('through a mailing list courts nobody, but may say no', () => {
    expect(labelOf({ subject: '[roses] Hello' })).toBe('rejection');
    expect(labelOf({ subject: '[roses] Hello' }, { rejection: 0.1 })).toBe('job_alert_newsletter');
  });
});

describe('an answer', () => {
  /** As if all its signs said so. */
  const isHeard = (label: MailLabel, subject: string, text: string) =>
    decide(withChances(read(text, { subject }), { [label]: 1 })).label === label;

  test('that is a no must be about a job, be said twice, or come after a test', () => {
    const once = 'Hi Sam, thanks for dropping by. We have chosen someone else.';
    expect(isHeard('rejection', 'Saturday', once)).toBe(false);
    expect(isHeard('rejection', 'Saturday', `${once} We will not be moving forward.`)).toBe(true);
    expect(isHeard('rejection', 'Saturday', `${once} Your test was good.`)).toBe(true);
    expect(isHeard('rejection', 'Your application', once)).toBe(true);
    const flat = 'It was a good flat.\nThe landlord';
    expect(isHeard('rejection', 'Saturday', `${once} We will not be moving forward. ${flat}`)).toBe(false);
  });

  test('that is a no needs little more of a job than that the two met', () => {
    const text = 'Hi Sam, thanks for coming in on Tuesday. We have chosen someone else. All the best with your search.';
    expect(isHeard('rejection', 'Re: Tuesday', text)).toBe(true);
  });

  test('that is a no may be quoted, and then it is none', () => {
    const quoted =
      'guess what they wrote about my application: "We have decided to move forward with other candidates."';
    expect(isHeard('rejection', 'Re: Baker', `Hi Sam, ${quoted}`)).toBe(false);
  });

  test('that is an offer speaks of the contract elsewhere, and other contracts are none', () => {
    expect(isHeard('offer', 'Yes', "Hi Sam,\nyou're hired!\nYour contract follows on Monday.")).toBe(true);
    expect(isHeard('offer', 'Your contract', 'Dear customer,\nplease sign your contract by Friday.')).toBe(false);
  });

  test('that is an offer needs no word of a job when it is said plainly', () => {
    const pay = 'Hi Sam,\nsee you on Monday. The flat above the shop is free, the rent is low.';
    expect(isHeard('offer', 'Monday', `${pay}\nYou're hired!`)).toBe(true);
    expect(isHeard('offer', 'Monday', pay)).toBe(false);
  });

  test('that is an offer may be said plainly in the subject alone', () => {
    expect(isHeard('offer', "You're hired!", 'Hi Sam,\nsee you on Monday.')).toBe(true);
    expect(isHeard('offer', 'Monday', 'Hi Sam,\nsee you on Monday.')).toBe(false);
  });

  test('that invites to talk needs no word of a job when it is said plainly, unless it is a newsletter', () => {
    const text =
      'Hi Sam,\nthe loan of the van is settled. We would like to invite you for an interview on Friday at 10.';
    expect(isHeard('interview_invitation', 'Friday', text)).toBe(true);
    expect(isHeard('interview_invitation', 'Friday', `${text}\nUnsubscribe`)).toBe(false);
  });

  test('that asks for a test needs little context, but is none in a newsletter', () => {
    const text = 'Hi Sam,\nplease send us your design by Friday. The designer will look at it.';
    expect(isHeard('assessment_invitation', 'Trial task', text)).toBe(true);
    expect(isHeard('assessment_invitation', 'Trial task', `${text}\nUnsubscribe`)).toBe(false);
  });
});

test('what a mail is about if it is not unrelated is the likeliest of the rest', () => {
  const mail = withChances(read('Thank you for your application.'), { unrelated: 0.5, rejection: 0.1, offer: 0.3 });
  expect(decide(mail)).toEqual({ label: 'unrelated', confidence: 0.5, leaning: 'offer' });
});

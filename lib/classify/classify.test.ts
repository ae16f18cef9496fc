// What the classifier promises, one sentence each. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import { maxQuoteLength } from '../domain/verdict';
import { classify, library } from './classify';
import { isPlain } from './judge';
import { readMail } from './read-mail';

const from = 'Northwind Careers <no-reply@us.greenhouse-mail.io>';

function labelOf(text: string, subject = 'Your application to Northwind', sender = from): string {
  return classify({ subject, from: sender, text }).label;
}

describe('a rejection', () => {
  test.each([
    'Hi Sam,\nThank you for applying to Northwind. We have decided to move forward with other candidates for the Baker role.',
    'Dear Sam, unfortunately we will not be progressing your application for the Baker position any further.',
    'Hello Sam, the Baker position has now been filled. We wish you all the best in your job search.',
    'Dear Sam, after careful review you have not been selected for an interview for the Baker role.',
    'Dear Sam, we are unable to offer you the Baker position at this time.',
    'Hi Sam, your profile is not a match for the Baker position we advertised.',
  ])('is seen in: %s', (text) => {
    expect(labelOf(text)).toBe('rejection');
  });

  test.each([
    'Dear Sam,\nall applicants were seen, and we have determined that your experience is not a match for the position.',
    'Guten Tag Frau Berg,\nwir danken Ihnen, auch wenn wir Ihnen für die Stelle absagen müssen.',
    "Bonjour Sam,\ndésolée de vous répondre si tard, nous avons trouvé quelqu'un pour le poste.",
    'Olá, Sam,\nconsidera-se a sua candidatura não selecionada para a vaga.',
  ])('is seen behind a word that elsewhere opens a condition: %s', (text) => {
    expect(labelOf(text, '', '')).toBe('rejection');
  });

  test.each([
    'We have chosen to extend the opportunity to another candidate.',
    'We have decided to go in a different direction for the Baker position.',
    'We are not hiring anyone at the moment.',
    'We cant take anybody on before spring.',
  ])('is seen in plain words, also where thanks and conditions stand around it: %s', (text) => {
    const around =
      'We keep your details for nine months. Applicants who opt in may hear from us about other roles; if you do not wish this, let us know.';
    expect(labelOf(`Dear Sam,\nthank you for your interest in the Baker vacancy.\n${text}\n${around}`)).toBe(
      'rejection',
    );
  });

  test('is seen below a friendly beginning and far down in the mail', () => {
    const friendly = 'We are a family business that has baked bread since 1901 and loves every loaf of it. '.repeat(12);
    expect(
      labelOf(
        `Dear Sam, thank you for applying. ${friendly}\n\nRegrettably, we won't be taking your application forward.`,
      ),
    ).toBe('rejection');
  });

  test('names the sentence that decided, cut to what may be stored', () => {
    const { evidence } = classify({
      subject: 'Your application',
      from,
      text: `Dear Sam,\nThank you for your time. ${'After a long, careful and thorough look at everything that you sent, '.repeat(4)}we have decided not to move forward with your application.`,
    });
    expect(evidence[0]?.rule).toBe('rejection.not-moving-forward');
    expect(evidence[0]?.quote).toContain('not to move forward');
    expect(evidence[0]?.quote.length).toBeLessThanOrEqual(maxQuoteLength);
  });

  test('that says nothing in words is seen in the address of its links', () => {
    const verdict = classify({
      subject: 'Your application to Baker at Northwind',
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      text: 'Your update from Northwind',
      links: [
        'https://www.linkedin.com/comm/jobs/view/1/?midToken=x&trk=eml-email_jobs_application_rejected_01-header',
      ],
    });
    expect(verdict.label).toBe('rejection');
  });
});

describe('no rejection is seen', () => {
  test('in words that somebody quotes', () => {
    const text =
      'Hi Sam, guess what the bakery wrote about my application for the Baker role: "We have decided to move forward with other candidates." Drinks tonight?';
    expect(labelOf(text, 'that mail', 'Kim <kim@mail.example>')).not.toBe('rejection');
    expect(
      labelOf(
        'Thank you for applying for the position "Baker, Night Shift". We have decided to move forward with other candidates.',
      ),
    ).toBe('rejection');
  });

  test('in a condition', () => {
    const text =
      'Thank you for applying to Northwind. We have received your application. If you are not selected for this position, keep an eye on our jobs page.';
    expect(labelOf(text)).toBe('application_confirmation');
  });

  test.each([
    'If you have not heard from us by 3 June, you have unfortunately not been selected.',
    'Whoever is not shortlisted gets a letter from us.',
    'The advertisement stays open until the position is filled.',
  ])('in what holds for silence, for others or for nobody yet: %s', (text) => {
    const confirmed = 'Dear Sam,\nthank you, we have received your application for the Baker position.';
    const { findings } = readMail({ subject: 'Your application', from, text: `${confirmed}\n${text}` }, library);
    expect(findings.filter((found) => isPlain(found) && found.rule.label === 'rejection')).toEqual([]);
    expect(labelOf(`${confirmed}\n${text}`)).toBe('application_confirmation');
  });

  test('in "unfortunately" alone', () => {
    expect(
      labelOf('Unfortunately our office is closed on Monday. The interview room is on the second floor.'),
    ).not.toBe('rejection');
  });

  test.each([
    'Unfortunately your application is taking longer.',
    'Unfortunately we write to applicants only if they are shortlisted.',
  ])('in what is regretted besides: %s', (text) => {
    expect(labelOf(`Hi Sam,\nthank you for your application.\n${text}`, 'Re: Baker', '')).not.toBe('rejection');
  });

  test('in an older mail that is quoted below', () => {
    const text = `Hi Sam, thank you for submitting your application, we have received it and will review it soon.

On Mon, 3 Mar 2025 at 10:12, Someone <x@example.com> wrote:
> We have decided not to move forward with your application.`;
    expect(labelOf(text)).toBe('application_confirmation');
  });

  test('in a mail that has nothing to do with a job', () => {
    expect(
      labelOf('Unfortunately your loan application was declined by the bank.', 'Your loan', 'Bank <info@bank.example>'),
    ).not.toBe('rejection');
  });
});

test('"unable to offer you" is no offer', () => {
  expect(labelOf('Dear Sam, we are unable to offer you the role of Baker at Northwind.')).toBe('rejection');
});

test('an offer is seen when one is made', () => {
  expect(
    labelOf(
      'Dear Sam, we are delighted to offer you the position of Baker at Northwind. Your offer letter is attached.',
      'Your offer',
    ),
  ).toBe('offer');
});

test('an invitation to an interview is seen', () => {
  expect(
    labelOf(
      'Hi Sam, we would like to invite you to an interview for the Baker role. Please pick a time that works for you.',
    ),
  ).toBe('interview_invitation');
});

test.each(['', '\u0000\u0001', '\ud800', '>'.repeat(1000), '> only quoted\n> text', '🖼️'])(
  'nothing is made of %j',
  (text) => {
    expect(['unsure', 'unrelated']).toContain(classify({ subject: '', from: '', text }).label);
  },
);

describe('of a list row', () => {
  const row = (text: string, subject = 'Your application') =>
    classify({ subject, from: 'Northwind <jobs@northwind.example>', text, snippetOnly: true }).label;

  test('thanks alone say nothing yet', () => {
    expect(row('Hi Sam, thank you for your interest in the Baker role at Northwind. We appreciate the')).toBe('unsure');
  });

  test('a plain confirmation is said', () => {
    expect(row('Hi Sam, we have received your application for the Baker role and will', 'Application received')).toBe(
      'application_confirmation',
    );
  });

  test('a condition that is cut off is no rejection', () => {
    expect(row('We will be in touch. If we decide not to move forward with your application, you')).not.toBe(
      'rejection',
    );
  });
});

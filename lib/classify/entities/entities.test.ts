// What a verdict says besides its label. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../domain/verdict';
import { classify } from '../classify';

const ats = 'no-reply@us.greenhouse-mail.io';

function read(text: string, more: Partial<MailContent> = {}) {
  return classify({ subject: 'Your application', from: ats, text, ...more });
}

describe('the company', () => {
  test.each([
    ['Thank you for applying to Copper Kettle. We have received your application.', 'Copper Kettle'],
    ['We have received your application.\nRegards,\nThe Blue Finch Recruiting Team', 'Blue Finch'],
    ['Thank you for your interest in Moss & Sons, Inc. We have received your application.', 'Moss & Sons, Inc'],
  ])('is read from: %s', (text, company) => {
    expect(read(text).company).toBe(company);
  });

  test('is never the applicant system that sent the mail', () => {
    const verdict = read('We have received your application and will review it soon.', {
      from: 'Workday <notifications@myworkday.com>',
    });
    expect(verdict.company).toBeNull();
  });

  test('may stand in the address of a shared sender', () => {
    const text = 'Dear Sam, Copper Kettle has received your application.';
    expect(read(text, { from: 'copperkettle@myworkday.com' }).company).toBe('Copper Kettle');
  });
});

describe('the role', () => {
  test.each([
    [
      'Thank you for applying for the Night Baker position at Copper Kettle. We received your application.',
      'Night Baker',
    ],
    ['We received your application.\nPosition: Data Analyst (Remote)\nJob ID: 284031', 'Data Analyst (Remote)'],
    ['Sehr geehrte Frau Lind, wir haben Ihre Bewerbung als Projektleiterin erhalten.', 'Projektleiterin'],
    ['Nous avons bien reçu votre candidature pour le poste de Chef de projet.', 'Chef de projet'],
  ])('is read from: %s', (text, role) => {
    expect(read(text).role).toBe(role);
  });

  test('is not the "Talent Acquisition" of a signature', () => {
    expect(read('We have received your application.\nRegards,\nDana Cole\nTalent Acquisition').role).toBeNull();
  });
});

describe('a rejection says why', () => {
  test.each([
    ['we have decided to move forward with other candidates for the Baker position.', 'other_candidates'],
    ['the Baker position has been filled.', 'position_filled_or_closed'],
    ['your profile does not match the requirements of the Baker position.', 'qualifications'],
    ['we cannot move your application forward because we do not sponsor visas.', 'location_or_visa'],
    ['we will not be moving forward with your application.', 'not_stated'],
  ])('%s', (text, reason) => {
    expect(read(`Dear Sam, ${text}`).reason).toBe(reason);
  });

  test('and after which stage, and whether feedback is offered', () => {
    const verdict = read(
      'Thank you for interviewing with us. We will not be moving forward with your application. We are happy to give you feedback.',
    );
    expect(verdict).toMatchObject({ stage: 'interview', feedbackOffered: true, keepInTouch: false });
  });

  test('"we cannot give feedback" offers none', () => {
    const verdict = read('We will not be moving forward with your application. We are unable to provide feedback.');
    expect(verdict.feedbackOffered).toBe(false);
  });
});

describe('caution', () => {
  const offer = 'Dear Sam, we are pleased to offer you the position of Assistant at Northwind.';

  test('is advised when a company writes from a free mail address and asks for money and papers', () => {
    const verdict = read(`${offer} Please pay the registration fee and send a copy of your passport.`, {
      from: 'Northwind HR <northwind.hr@gmail.com>',
    });
    expect(verdict.cautions).toEqual(['free_mail_sender', 'asks_for_money', 'asks_for_identity_papers']);
  });

  test('is advised when the address only looks like the company', () => {
    expect(read(offer, { from: 'hr@n0rthwind.com' }).cautions).toEqual(['look_alike_domain']);
  });

  test('is not advised for a plain offer', () => {
    expect(read(offer, { from: 'hr@northwind.example' }).cautions).toEqual([]);
  });
});

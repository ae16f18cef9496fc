// Companies and roles that are told by where they stand, more than by words around them. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../domain/verdict';
import { library } from '../classify';
import { readMail } from '../read-mail';
import { readEntities } from './entities';

function read(mail: Partial<MailContent>) {
  return readEntities(readMail({ subject: '', from: '', text: '', ...mail }, library), 'application_confirmation');
}

describe('the company is', () => {
  test.each([
    ['Ufficio Selezione Moss <jobs@mail.example>', 'Moss'],
    ['Mosswood Bakers über cammio <noreply@cammio.com>', 'Mosswood Bakers'],
    ['Blue Finch Karriereportal <jobs@mail.example>', 'Blue Finch'],
    ['Merrow Bay Lifeguards <lifeguards@merrow.example>', 'Merrow Bay'],
  ])('what is left of the name that is shown: %s', (from, company) => {
    expect(read({ from, text: 'Hi Sam,\nthank you.' }).company).toBe(company);
  });

  test.each([
    ['ines@oebergbleche.example', 'Öberg Bleche'],
    ['ines@waldkauz-med.example', 'Waldkauz Medizintechnik'],
    ['ines@kcas.example', "King's College of Sailing"],
    ['ines@mossandsons.example', 'Moss & Sons'],
  ])('what the address %s spells, in full or in short', (from, company) => {
    const text = `Hi Sam,\nthank you.\nInes Lind\nOffice Manager, ${company}`;
    expect(read({ from: `Ines Lind <${from}>`, text }).company).toBe(company);
  });

  test.each(['Fieldgate Gardens viewed your application', 'Fieldgate Gardens has shortlisted your application'])(
    'who did something to an application: %s',
    (subject) => {
      expect(read({ from: 'Board <no-reply@reed.co.uk>', subject }).company).toBe('Fieldgate Gardens');
    },
  );

  test('who does something first, in a mail of a job board', () => {
    const text = 'Hi Sam,\nMoss updated its list of Night Bakers.';
    expect(read({ from: 'Board <no-reply@seek.com.au>', text }).company).toBe('Moss');
  });

  test('called "for" something, not written for it', () => {
    const from = 'Commission for Mossy Services (Recruitment) <jobs@cms.example>';
    expect(read({ from, text: 'Dear Sam,\nthank you.' }).company).toBe('Commission for Mossy Services');
  });

  test('what stands below the mark of a signature', () => {
    const text = 'Dear Sam,\nthank you.\nInes\n--\nInes Lind\nHead of Section\nInstitute for Moss Research';
    expect(read({ from: 'Ines Lind <ines@gmail.com>', text }).company).toBe('Institute for Moss Research');
  });

  test('what stands beside the role in the subject and is said again', () => {
    const text = 'Dear Sam,\nthe people of Redgate Moss thank you.';
    expect(read({ from: 'no-reply@gmail.com', subject: 'Night Baker - Redgate Moss', text }).company).toBe(
      'Redgate Moss',
    );
  });

  test.each([
    ['ines@mossbakery.example', 'Moss Bakery'],
    ['ines@moss-bakery.co.uk', 'Moss Bakery'],
    ['ines@lichenandfern.example', 'Lichen & Fern'],
    ['ines@highlandferns.example', 'Highlandferns'],
    ['ines@mosstalent.example', null],
    ['ines@mb.example', null],
    ['ines@gmail.com', null],
  ])('out of the address %s alone, when nothing else names it', (from, company) => {
    expect(read({ from: `Ines <${from}>`, text: 'Hi Sam,\nthank you for coming to the bakery.\nInes' }).company).toBe(
      company,
    );
  });

  test('marked as guessed only out of an address', () => {
    const guessed = (from: string) => read({ from, text: 'Hi Sam,\nthank you.' }).companyGuessed;
    expect([guessed('ines@mossbakery.example'), guessed('Moss Bakery <jobs@mossbakery.example>')]).toEqual([
      true,
      undefined,
    ]);
  });

  test('not out of the address of who asks whether one wants a job', () => {
    const mail = { subject: '', from: 'Ines <ines@mossbakery.example>', text: 'Hi Sam,\nis that for you?\nInes' };
    expect(readEntities(readMail(mail, library), 'recruiter_outreach').company).toBeNull();
  });

  test('named without the part of a house that takes people on', () => {
    expect(read({ text: 'Hi Sam,\nthank you for your time.\nKestrel Early Careers' }).company).toBe('Kestrel');
  });

  test('not a role alone, nor a word that no company consists of', () => {
    const text = 'Hi Sam,\nthank you for applying. Similar jobs are listed below.\nBarista team';
    expect(read({ text }).company).toBeNull();
  });

  test.each(['Recruitment Team', 'Resourcing', 'Ressources humaines'])('not the department "%s"', (office) => {
    expect(
      read({ from: `${office} <no-reply@xq.example>`, text: `Hi Sam,\nthank you.\n${office}` }).company,
    ).toBeNull();
  });

  test.each(['Openwater', 'Carrelage Noir', 'International Moss', 'Rolewood', 'Time Finch', 'Human Moss'])(
    '"%s", which only begins like a word of an office',
    (company) => {
      expect(
        read({ from: `${company} Careers <jobs@${company.toLowerCase().replace(' ', '')}.example>` }).company,
      ).toBe(company);
    },
  );

  test('below the name of the person who signs', () => {
    const text = 'Hi Sam,\nwe have your papers.\nYours,\nDana\nBlue Finch';
    expect(read({ from: 'Dana Cole <dana.cole@mail.example>', text }).company).toBe('Blue Finch');
  });

  test.each(['Company: Blue Finch', 'Pracodawca: Blue Finch', 'Empresa: Blue Finch'])('what "%s" says', (line) => {
    expect(read({ from: 'HelloEmploi <news@helloemploi.example>', text: `Hi Sam,\nthank you.\n${line}` }).company).toBe(
      'Blue Finch',
    );
  });

  test('who has somebody tested, not whose test it is', () => {
    const text = 'Hi Sam,\nBlue Finch would like you to take a test before Friday evening.';
    expect(read({ from: 'HireVue <noreply@hirevue.example>', text }).company).toBe('Blue Finch');
  });
});

test('a list of jobs has neither company nor role', () => {
  const mail = readMail(
    { subject: 'New jobs', from: 'Blue Finch <jobs@bluefinch.example>', text: 'Data Analyst at Moss & Sons' },
    library,
  );
  expect(readEntities(mail, 'job_alert_newsletter')).toMatchObject({ company: null, role: null });
});

describe('the role is', () => {
  test.each([
    ['Dziękujemy za zgłoszenie na stanowisko młodszy księgowy.', 'młodszy księgowy'],
    ['Tack för din ansökan till tjänsten som lagerarbetare.', 'lagerarbetare'],
    ['Hemos recibido tu candidatura para el puesto de auxiliar administrativo.', 'auxiliar administrativo'],
    ['Bedankt voor je sollicitatie naar de functie van heftruckchauffeur.', 'heftruckchauffeur'],
    ['Thank you for applying for the Barista position.', 'Barista'],
    ['Vielen Dank für Ihre Bewerbung als Polymechaniker/in.', 'Polymechaniker/in'],
  ])('read from: %s', (text, role) => {
    expect(read({ text }).role).toBe(role);
  });

  test('a part of the subject that the text says again', () => {
    const mail = {
      subject: 'Your candidacy - Cabin Crew',
      text: 'Thank you for your interest in joining our Cabin Crew.',
    };
    expect(read(mail).role).toBe('Cabin Crew');
  });
});

// Every mail here is invented.
import { describe, expect, it, test } from 'vitest';
import { classify } from '../classify';

test('a role in small letters is known by its ending', () => {
  const text = 'We have received your application for the glass painter position. Thank you for your interest.';
  const mail = { subject: 'Your application', from: 'no-reply@us.greenhouse-mail.io', text };
  expect(classify(mail).role).toBe('glass painter');
});

const roleOf = (text: string, from = 'Ada Moss <ada@lintwork.example>'): string | null =>
  classify({ subject: 'Your application', from, text }).role;

describe('a role', () => {
  it.each([
    ['Thank you for your application, which we have received. We are hiring a glass painter.', 'glass painter'],
    ['Thank you for applying! Your CV for the junior bookkeeper role has reached me.', 'junior bookkeeper'],
    ['Tack för din ansökan! Vi behöver en ny glasmålare hos oss och hör av oss i nästa vecka.', 'glasmålare'],
    [
      'Başvurunuz için teşekkür ederiz. Başvurunuzu aldık; sizi eczane teknisyeni olarak ekibimizde görmek istiyoruz.',
      'eczane teknisyeni',
    ],
    [
      'La ringraziamo per la candidatura. Le confermiamo l’assunzione in qualità di restauratore di quadri.',
      'restauratore',
    ],
  ])('is what somebody seeks or joins as: %s', (text, role) => {
    expect(roleOf(text)).toContain(role);
  });

  it('is read in a postscript', () => {
    const text =
      'Thank you for your application and for coming to see us.\n\nKind regards\nAda\n\nPS The glass painter job is still open.';
    expect(roleOf(text)).toBe('glass painter');
  });

  it('is no title of who writes or who will be there', () => {
    const text =
      'Thank you for your application. We would like to invite you to an interview.\n\nWho: Bea Rill (Head of Kilns), Cem Ott (Senior Engineer)\n\nBest wishes\n\nAda Moss\nClinical Director';
    expect(roleOf(text)).toBeNull();
  });

  it('is not the other candidate', () => {
    const text = 'Dziękujemy za udział w rekrutacji. Ostatecznie ofertę pracy złożyliśmy innej kandydatce.';
    expect(roleOf(text)).toBeNull();
  });

  it('may be how the company is called', () => {
    const text =
      'Dank voor je sollicitatie. We hebben iemand gevonden voor de plek van bakker.\n\nGroet,\nWim\nBakkerij Lint';
    expect(roleOf(text, 'Wim Lint <wim@bakkerijlint.example>')).toBe('bakker');
  });
});

import { expect, test } from 'vitest';
import { library } from '../classify';
import { readMail } from '../read-mail';
import { readEntities } from './entities';

function read(from: string, subject: string, text: string) {
  const { company, role } = readEntities(readMail({ from, subject, text }, library), 'application_confirmation');
  return { company, role };
}

test('the address spells the company, the mailbox a person', () => {
  const text =
    'שלום יעל,\n\nתודה שהגשת מועמדות לתפקיד רכז/ת הדרכה. לצערנו בחרנו במועמד אחר.\n\nבברכה,\nדנה כרמלי\nגלבון מערכות';
  expect(read('דנה כרמלי <dana@gilbon-systems.example>', 'מועמדותך', text)).toEqual({
    company: 'גלבון מערכות',
    role: 'רכז/ת הדרכה',
  });
});

test('a letter that has grown onto a name goes', () => {
  const text = 'שלום רב,\n\nהחלטנו לקבל אותך לעבודה כמורה לספרות במכללת אלונית.\n\nבהצלחה';
  expect(read('משאבי אנוש <hr@elsewhere.example>', 'התקבלת', text)).toEqual({
    company: 'מכללת אלונית',
    role: 'מורה לספרות',
  });
});

test('a house of tests is not the employer', () => {
  const text = 'שלום רב,\n\nקבוצת ארבלית הפנתה אותך למבדק מקוון לתפקיד נציג/ת שירות. יש להשלים אותו עד 3.12.2026.';
  expect(read('מכון ברקת <tests@bareket-tests.example>', 'הזמנה למבדק', text).company).toBe('קבוצת ארבלית');
});

// Until when a task may be done. Every mail here is invented.
import { expect, test } from 'vitest';
import { library } from '../classify';
import { readMail } from '../read-mail';
import { readEntities } from './entities';

function deadlineOf(text: string) {
  return readEntities(readMail({ subject: '', from: '', text }, library), 'assessment_invitation').deadlineOn;
}

test.each([
  'Please complete our online test. The door shuts at 11 p.m. on 8 December 2026.',
  'Please complete our online test on or before 8 December 2026.',
  'Please complete our online test. Complete by: Tuesday, December 8, 2026',
  'Please complete our online test by noon on Tuesday, 8 December 2026.',
  'Bitte bearbeiten Sie den Test. Die Seite öffnet sich spätestens um 9:00 Uhr am 8. Dezember 2026 zum letzten Mal.',
  'Çevrimiçi testi tamamlamanızı rica ederiz. 8 Aralık 2026 Salı günü saat 17.00’ye kadar bekliyoruz.',
  '適性検査の受検をお願いいたします。2026年12月8日(火)までにお送りください。',
  '请完成在线测试。2026年12月8日(周二)18:00前回复。',
  '请完成在线测试。时间:12月5日 10:00 至 2026年12月8日 22:00。',
  'Please complete our online test before Tuesday 8 December 2026.',
  'Please complete our online test before 23:55 on 8 December 2026.',
  'Please complete our online test. Link valid till: 8-Dec-2026, 6:00 PM',
  'Merci de compléter le test. À renvoyer le 8 décembre 2026 au plus tard.',
  'נא להשלים את המבחן לא יאוחר מ-8.12.2026.',
])('the last day is found: %s', (text) => {
  expect(deadlineOf(text)).toBe('2026-12-08');
});

test('a last day that stands apart from the task counts when it is the only one', () => {
  expect(deadlineOf('Please complete our online test. The sun is out. It ends by 8 December 2026.')).toBe('2026-12-08');
  expect(deadlineOf('Please complete our online test. Ends by 8 December 2026. Sent by 9 December 2026.')).toBeNull();
});

test('the day of the task goes before any other', () => {
  const text = 'Complete the online test by 8 December 2026. The snow stays until 20 December 2026.';
  expect(deadlineOf(text)).toBe('2026-12-08');
});

test('a day that is named goes before days that are counted', () => {
  const text = 'Complete the test by 8 December 2026. The test is marked within 10 days.';
  const mail = readMail({ subject: '', from: '', text, receivedOn: '2026-12-01' }, library);
  expect(readEntities(mail, 'assessment_invitation').deadlineOn).toBe('2026-12-08');
});

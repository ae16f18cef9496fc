// Clock times as mails write them.
import { describe, expect, test } from 'vitest';
import { findTime } from './times';

describe('a clock time', () => {
  test.each([
    ['at 14:30', '14:30'],
    ['à 14h30', '14:30'],
    ['à 14h', '14:00'],
    ['um 14.30 Uhr', '14:30'],
    ['um 9 Uhr', '09:00'],
    ['kl. 14.00', '14:00'],
    ['kl 14', '14:00'],
    ['at 2:30pm', '14:30'],
    ['at 2 pm', '14:00'],
    ['at 12 am', '00:00'],
    ['at 9 a.m. sharp', '09:00'],
    ['下午2:30', '14:30'],
    ['下午2点半', '14:30'],
    ['午後2時', '14:00'],
    ['14時30分', '14:30'],
    ['saat 14.00', '14:00'],
    ['o godz. 14:30', '14:30'],
    ['at 02:30', '02:30'],
    ['from 10:00 to 11:00', '10:00'],
    ['10–11 Uhr', '10:00'],
    ['2–3 pm', '14:00'],
    ['11-1pm', '11:00'],
    ['2:30 - 3:30 pm', '14:30'],
    ['14:00〜15:00', '14:00'],
    ['15:00—15:45', '15:00'],
    ['時間:下午2時30分', '14:30'],
    ['om 16u30', '16:30'],
    ['à 13 h 15', '13:15'],
    ['à 10 heures', '10:00'],
    ['a las 4:00 p. m.', '16:00'],
    ['Horário: 14h', '14:00'],
    ['das 9h às 10h', '09:00'],
    ['klockan 15.00', '15:00'],
    ['Ora: 15.00', '15:00'],
    ['בין 14:00 ל-15:30', '14:00'],
  ])('%s is %s', (text, time) => {
    expect(findTime(text)).toBe(time);
  });

  test.each([
    ['an hour of which half', 'at 2:30'],
    ['a choice', 'at 10:00 or at 14:00'],
    ['a length', 'it takes 45 minutes, 10 hours at most'],
    ['a length in Japanese', '14時間'],
    ['a version', 'version 14.30'],
    ['no hour at all', 'at 25:10'],
  ])('is not read from %s: %s', (_, text) => {
    expect(findTime(text)).toBeNull();
  });
});

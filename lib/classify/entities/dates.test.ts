import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../domain/written-time';
import { findDay, findDays } from './dates';
import { findTime } from './times';

/** A Monday. */
const receivedOn = '2026-11-30';
const inLanguage = (language: string) => ({ receivedOn, languages: [language] });

describe('a day without its year', () => {
  test.each([
    ['en', 'Tuesday 8 December at 2pm', '2026-12-08'],
    ['en', 'on Thursday, December 3rd', '2026-12-03'],
    ['en', 'on Dec 3', '2026-12-03'],
    ['en', 'Thursday 3rd of December', '2026-12-03'],
    ['en', 'on 12 January', '2027-01-12'],
    ['de', 'am Donnerstag, den 3. Dezember um 14 Uhr', '2026-12-03'],
    ['de', 'am 03.12. um 14:30 Uhr', '2026-12-03'],
    ['fr', 'le jeudi 3 décembre à 14h30', '2026-12-03'],
    ['fr', 'le 1er décembre', '2026-12-01'],
    ['fr', 'jeudi 3/12 à 14h', '2026-12-03'],
    ['es', 'el jueves 3 de diciembre a las 10:00', '2026-12-03'],
    ['it', 'giovedì 3 dicembre alle ore 14.30', '2026-12-03'],
    ['nl', 'donderdag 3 december om 14.00 uur', '2026-12-03'],
    ['pt', 'quinta-feira, 3 de dezembro às 14h', '2026-12-03'],
    ['pl', 'w czwartek 3 grudnia o godz. 14:30', '2026-12-03'],
    ['sv', 'torsdag den 3 december kl. 14.00', '2026-12-03'],
    ['tr', '3 Aralık Perşembe günü saat 14.00', '2026-12-03'],
    ['he', 'ביום חמישי, 3 בדצמבר בשעה 14:00', '2026-12-03'],
    ['ja', '12月3日(木)14時', '2026-12-03'],
    ['ja', '12/3(木)14:00', '2026-12-03'],
    ['zh', '12月3日 下午2:30', '2026-12-03'],
  ])('is the next such day after the mail, in %s: %s', (language, text, day) => {
    expect(findDay(text, inLanguage(language))).toBe(day);
  });

  test('is no day when nobody knows when the mail came', () => {
    expect(findDay('Tuesday 8 December at 2pm', { languages: ['en'] })).toBeNull();
  });

  test('may be the day of the mail itself', () => {
    expect(findDay('today, 30 November', inLanguage('en'))).toBe('2026-11-30');
  });

  test('that lies a few days back is not one of next year', () => {
    expect(findDay('our call on 20 November', inLanguage('en'))).toBeNull();
  });

  test.each([
    ['a weekday that does not fit', 'Friday 3 December'],
    ['a day that no calendar has', 'on 31 November'],
    ['a verb', 'may 3 of us join?'],
    ['a share', 'in 3/12 of all cases'],
    ['always', 'we are here 24/7'],
    ['a version', 'version 3.12 is out'],
    ['a choice', 'on 3 or 4 December'],
    ['a span', 'between 3 and 7 December'],
    ['a span with a dash', 'on December 3-5'],
    ['a week', 'in the week of 7 December'],
  ])('is no day for %s: %s', (_, text) => {
    expect(findDay(text, inLanguage('en'))).toBeNull();
  });
});

describe('a day in digits', () => {
  test.each([
    ['en', '12/25/2026', '2026-12-25'],
    ['en', '25/12/2026', '2026-12-25'],
    ['en', '3/12/2026', null],
    ['en', 'Tuesday 8/12/2026', '2026-12-08'],
    ['en', 'Tuesday 12/8/2026', '2026-12-08'],
    ['en', '5/5/2027', '2027-05-05'],
    ['de', '3.12.2026', '2026-12-03'],
    ['fr', '03/12/2026', '2026-12-03'],
    ['it', '03-12-2026', '2026-12-03'],
    ['ja', '3/12/2026', null],
    ['ja', '2026/12/3', '2026-12-03'],
    ['zh', '2026年12月3日', '2026-12-03'],
    ['en', '2026-12-03T14:30', '2026-12-03'],
    ['de', '03.12.26', '2026-12-03'],
    ['en', '31.02.2026', null],
  ])('in %s, %s is %s', (language, text, day) => {
    expect(findDay(text, inLanguage(language))).toBe(day);
  });
});

describe('a day with its year', () => {
  test('needs no mail to count from', () => {
    expect(findDay('on 14 May 2025 at 2:30 pm', { languages: ['en'] })).toBe('2025-05-14');
    expect(findDay('14 mai 2025', { languages: ['fr'] })).toBe('2025-05-14');
  });

  test('is read behind the letter that Hebrew grows onto it', () => {
    expect(findDay('עד ה-9.11.2026', { languages: ['he'] })).toBe('2026-11-09');
  });

  test('may have an English month in a mail of another language', () => {
    expect(findDay('When: Mon 7 Dec 2026 16:00', { languages: ['de'] })).toBe('2026-12-07');
  });

  test('whose weekday is wrong is no day', () => {
    expect(findDay('Monday 3 December 2026', { languages: ['en'] })).toBeNull();
  });

  test('is found beside others, in the order of the text', () => {
    const days = findDays('On 2 December or on Thursday 3 December 2026', inLanguage('en')).map(({ day }) => day);
    expect(days).toEqual(['2026-12-02', '2026-12-03']);
  });
});

const languages = fc.subarray('en de fr es it nl pt pl sv tr he ja zh'.split(' '));
const pieces = fc.constantFrom(
  ...'3 12 31 29 2026 2027 0 99 . / - : , ( ) th de of um 14h30 2pm Uhr Feb February März décembre grudnia Aralık בדצמבר 月 日 年 (木) Thursday Donnerstag bis or to 下午 時 半'.split(
    ' ',
  ),
);
const dated = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(dated, fc.string({ unit: 'binary', maxLength: 120 }));
const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('for any text', () => {
  test('a day is a real one, at its place, never before a mail that it was counted from', () => {
    fc.assert(
      fc.property(anyText, languages, fc.option(anyDay, { nil: undefined }), (text, some, received) => {
        let end = 0;
        for (const found of findDays(text, { receivedOn: received, languages: some })) {
          expect(isDay(found.day)).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
          const hasYear = /\d{4}|\d\D+\d+\D+2\d/.test(text.slice(found.start, found.end));
          if (!hasYear) expect(found.day >= (received ?? '9999')).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('a time is one of the clock', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findTime(text) ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every day of the calendar is found as it is written in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'tr', 'he', 'ja', 'zh'),
        fc.integer({ min: 0, max: 182 }),
        (language, ahead) => {
          const at = new Date(Date.parse(receivedOn) + ahead * 86_400_000);
          const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
          const written = at.toLocaleDateString(language, options);
          const context = { receivedOn, languages: [language.slice(0, 2)] };
          expect(findDay(written, context), written).toBe(at.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateContext, readDate, readDates } from './date-text';

const saturday = new Date(2026, 10, 21, 18, 0);

function read(text: string, language: string, more: Partial<DateContext> = {}): string | null {
  const instant = readDate(text, { language, now: null, ...more });
  if (instant === null) return null;
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

describe('readDate', () => {
  it.each([
    ['en', 'Thu, Dec 18, 2014 at 12:35 PM', '2014-12-18 12:35'],
    ['en', 'Sep 17, 2026, 12:03\u202fAM', '2026-09-17 00:03'],
    ['en', '20 Aug 2025, 13:19', '2025-08-20 13:19'],
    ['en-GB', '1 Sept 2025, 09:05', '2025-09-01 09:05'],
    ['de', 'Mi., 20. Aug. 2025 um 13:19 Uhr', '2025-08-20 13:19'],
    ['fr', 'mer. 20 août 2025, 13 h 19', '2025-08-20 13:19'],
    ['es', 'mié, 20 ago 2025 a las 13:19', '2025-08-20 13:19'],
    ['pt-BR', 'qua., 20 de ago. de 2025, 13:19', '2025-08-20 13:19'],
    ['it', 'mer 20 ago 2025, 13:19', '2025-08-20 13:19'],
    ['nl', 'wo 20 aug 2025 13:19', '2025-08-20 13:19'],
    ['pl', '20 sie 2025, 13:19', '2025-08-20 13:19'],
    ['ru', 'чт, 26 дек. 2019 г., 22:54', '2019-12-26 22:54'],
    ['uk', 'ср, 20 серп. 2025 р., 13:19', '2025-08-20 13:19'],
    ['fi', 'ke 20. elok. 2025 klo 13.19', '2025-08-20 13:19'],
    ['hu', '2025. aug. 20. 13:19', '2025-08-20 13:19'],
    ['tr', '20 Ağu 2025 Çar 13:19', '2025-08-20 13:19'],
    ['iw', 'יום ד׳, 20 באוג׳ 2025, 13:19', '2025-08-20 13:19'],
    ['ar', '٢٠ أغسطس ٢٠٢٥ في ١:١٩ م', '2025-08-20 13:19'],
    ['hi', '20 अग॰ 2025, 1:19 pm', '2025-08-20 13:19'],
    ['th', '20 ส.ค. 2568 13:19', '2025-08-20 13:19'],
    ['vi', '13:19, 20 thg 8, 2025', '2025-08-20 13:19'],
    ['zh-CN', '2016年5月4日 上午10:08', '2016-05-04 10:08'],
    ['zh-TW', '2016年5月4日 下午10:08', '2016-05-04 22:08'],
    ['ja', '2025年8月20日(水) 13:19', '2025-08-20 13:19'],
    ['ko', '2025년 8월 20일 (수) 오후 1:19', '2025-08-20 13:19'],
    ['he', '2026-11-16 09:17', '2026-11-16 09:17'],
    ['', '26 дек. 2019 г., 22:53', '2019-12-26 22:53'],
  ])('reads %s: %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each([
    ['a word it does not know, which may say afternoon', 'de', '20. Aug. 2025, 3:10 nachm.'],
    ['a weekday that is not that day', 'en', 'Tue, 20 Aug 2025, 13:19'],
    ['a day that no month has', 'en', '31 Feb 2025, 13:19'],
    ['a time that no day has', 'en', '20 Aug 2025, 25:19'],
    ['a time without a day', 'en', '12:35 PM'],
    ['a day without a time', 'en', 'Jun 16'],
    ['a day without a year', 'en', 'Jun 16, 13:19'],
    ['a day whose month and day may be swapped', 'en', '03/04/2026 10:00'],
    ['a year of another calendar', 'fa', '1404-05-29 13:19'],
    ['a weekday alone, on a page that may be old', 'en', 'Mon 09:17'],
    ['today, on a page that may be old', 'en', 'Today 09:17'],
    ['nothing', 'en', ''],
  ])('does not guess from %s', (_, language, text) => {
    expect(read(text, language)).toBeNull();
  });

  it('takes the order of digits from the page where the page says it', () => {
    expect(read('03/04/2026 10:00', 'en', { order: 'dmy' })).toBe('2026-04-03 10:00');
    expect(read('03/04/2026 10:00', 'en', { order: 'mdy' })).toBe('2026-03-04 10:00');
    expect(read('03.04.2026 10:00', 'de')).toBe('2026-04-03 10:00');
  });

  it.each([
    ['en', 'Today 09:17', '2026-11-21 09:17'],
    ['de', 'Heute 09:17', '2026-11-21 09:17'],
    ['es', 'ayer 09:17', '2026-11-20 09:17'],
    ['en', 'Mon 09:17', '2026-11-16 09:17'],
    ['de', 'Fr 09:17', '2026-11-20 09:17'],
    ['he', 'יום ב 09:17', '2026-11-16 09:17'],
    ['ja', '月 09:17', '2026-11-16 09:17'],
  ])('reads %s: %s, beside a clock', (language, text, expected) => {
    expect(read(text, language, { now: saturday })).toBe(expected);
  });

  it("does not guess from today's own name, which may be a week ago", () => {
    expect(read('Sat 09:17', 'en', { now: saturday })).toBeNull();
  });

  it('reads what the browser itself writes, in every language it is likely to meet', () => {
    const language = fc.constantFrom(
      ...'en-US en-GB de fr es it pt-BR nl ru pl tr he ja zh-CN zh-TW uk da sv cs ar'.split(' '),
    );
    const style = fc.constantFrom('full', 'long', 'medium');
    const minute = fc.integer({ min: Date.UTC(2015, 0, 2) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
    fc.assert(
      fc.property(language, style, minute, (tag, dateStyle, minutes) => {
        const instant = minutes * 60_000;
        const format = new Intl.DateTimeFormat(tag, {
          calendar: 'gregory',
          dateStyle: dateStyle as 'full',
          timeStyle: 'short',
        });
        const text = format.format(instant);
        // Some short forms are all digits: then two readings may stand, and the right one is among them.
        expect(readDates(text, { language: tag, now: null }).map((read) => format.format(read))).toContain(text);
      }),
      { numRuns: 400 },
    );
  });

  it('survives any text, and answers with whole instants only', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('en', 'ja', 'ar', ''),
        (text, language) => {
          for (const instant of readDates(text, { language, now: saturday }))
            expect(Number.isInteger(instant)).toBe(true);
        },
      ),
    );
  });
});

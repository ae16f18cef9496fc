import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isDay, isDayOrMinute, makeDay, weekdayOf } from './written-time';

test.each(['2026-12-03', '2024-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0', '', ' 2026-12-03', '2026-12-03\n'])('%j is none', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each([
  ['2026-12-03', true],
  ['2026-12-03T00:00', true],
  ['2026-12-03T23:59', true],
  ['2026-12-03T24:00', false],
  ['2026-12-03T9:00', false],
  ['2026-12-03 09:00', false],
  ['2026-12-03T', false],
])('%s as a day or a minute: %s', (text, is) => {
  expect(isDayOrMinute(text)).toBe(is);
});

test('a day is one day after the day before it, and a week later has its weekday again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.nat({ max: 13 }), fc.nat({ max: 33 }), (year, month, at) => {
      const day = makeDay(year, month, at);
      fc.pre(day !== null);
      expect(isDay(day)).toBe(true);
      expect(addDays(addDays(day, 1), -1)).toBe(day);
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

/** A Thursday. */
const today = new Date(2026, 2, 5, 9, 30);

describe('a day on a job site', () => {
  it.each([
    ['Applied today on Indeed', '2026-03-05'],
    ['Applied yesterday on Indeed', '2026-03-04'],
    ['Applied on Indeed on Sat', '2026-02-28'],
    ['Applied on Indeed on Saturday', '2026-02-28'],
    ['Applied on Indeed on Thu', '2026-02-26'],
    ['Applied on Indeed on Mar 5', '2026-03-05'],
    ['Applied on Mar 6', '2025-03-06'],
    ['Applied on Nov 18', '2025-11-18'],
    ['Applied on November 18', '2025-11-18'],
    ['Applied on 18 Nov', '2025-11-18'],
    ['Applied on Nov 18, 2023', '2023-11-18'],
    ['Applied on Sat, 18 Nov', '2025-11-18'],
    ['Applied on Feb 29', '2024-02-29'],
    ['Applied on Feb 30', null],
    ['Applied on Indeed', null],
    ['You may apply', null],
    ['Maybe', null],
    ['Sunday Times', '2026-03-01'],
    ['', null],
  ])('%j is %j', (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });

  it.each([
    ['Am 18. Nov. beworben', 'de', '2025-11-18'],
    ['Heute beworben', 'de-AT', '2026-03-05'],
    ['Beworben am Sa', 'de', '2026-02-28'],
    ['Candidature envoyée le 18 févr.', 'fr', '2026-02-18'],
    ['Candidature envoyée hier', 'fr', '2026-03-04'],
    ['Solicitado el 18 de noviembre', 'es', '2025-11-18'],
    ['Gesolliciteerd op 2 mrt', 'nl', '2026-03-02'],
    ['応募日: 2月28日', 'ja', null], // A month that is only a number is not guessed.
    ['Applied on Nov 18', 'de', '2025-11-18'],
  ])('%j in %s is %j', (text, language, day) => {
    expect(readDay(text, today, language)).toBe(day);
  });

  it('is read in English where a page’s language is no language', () => {
    expect(readDay('Applied today', today, 'not a language')).toBe('2026-03-05');
  });

  it('is never in the future without a year, and comes back as it was written', () => {
    const aDay = fc.date({ min: new Date(2020, 0, 1), max: new Date(2030, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 364 }), (now, daysAgo) => {
        const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, 12);
        const written = then.toLocaleDateString('en', { month: 'short', day: 'numeric' });
        const expected = `${then.getFullYear()}-${`${then.getMonth() + 1}`.padStart(2, '0')}-${`${then.getDate()}`.padStart(2, '0')}`;
        expect(readDay(`Applied on ${written}`, now)).toBe(expected);
      }),
    );
  });

  it('named by its weekday is one of the last seven', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 3000 }), (daysAgo, offset) => {
        const now = new Date(2024, 0, 1 + offset, 12);
        const then = new Date(2024, 0, 1 + offset - daysAgo, 12);
        const day = readDay(`Applied on ${then.toLocaleDateString('en', { weekday: 'short' })}`, now);
        expect(day).toBe(
          new Date(Date.UTC(then.getFullYear(), then.getMonth(), then.getDate())).toISOString().slice(0, 10),
        );
      }),
    );
  });

  it('of any text is none or a day up to today', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = readDay(text.replace(/\d{4}/g, ''), today);
        expect(day === null || (/^\d{4}-\d\d-\d\d$/.test(day) && day <= '2026-03-05')).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey, companyLikeness, roleLikeness, startAlike } from './company-name';

describe('company names', () => {
  it.each([
    ['Acme, Inc.', 'ACME', 'same'],
    ['Acmé Robotics GmbH', 'Acme Robotics Careers', 'same'],
    ['Smith & Sons', 'Smith and Sons Ltd', 'same'],
    ['Blue Harbour', 'BlueHarbour', 'same'],
    ['Blue Harbour', 'Blue Harbour Personnel, LLC', 'similar'],
    ['Acme', 'Acorn', 'different'],
    ['HP', 'PHP Works', 'different'],
    ['', 'Acme', 'different'],
    ['The Company', 'The Team', 'different'],
  ])('%s and %s are %s', (left, right, expected) => {
    expect(companyLikeness(left, right)).toBe(expected);
    expect(companyLikeness(right, left)).toBe(expected);
  });

  it.each([
    ['Baeckerei Moos', 'Bäckerei Moos GmbH', true],
    ['Mosslanevets', 'Moss Lane Veterinary Group', true],
    ['Mosslanevets', 'Mosswood', false],
    ['Moss', 'Moss', false],
  ])('%s and %s start alike: %s', (guess, name, expected) => {
    expect(startAlike(guess, name)).toBe(expected);
  });

  it('a name is the same as itself, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(companyLikeness(name, name)).toBe(companyKey(name) === '' ? 'different' : 'same');
      }),
    );
  });
});

describe('roles', () => {
  it.each([
    ['Product Designer (m/f/d)', 'Product Designer', 'same'],
    ['Sr. Baker', 'Senior Baker', 'same'],
    ['Product Designer - REQ-10234', 'Product Designer', 'same'],
    ['Senior Product Designer', 'Product Designer', 'similar'],
    ['Product Designer', 'Product Manager', 'different'],
    ['C++ Engineer', 'C# Engineer', 'different'],
    ['', 'Baker', 'unknown'],
  ])('%s and %s are %s', (left, right, expected) => {
    expect(roleLikeness(left, right)).toBe(expected);
    expect(roleLikeness(right, left)).toBe(expected);
  });
});

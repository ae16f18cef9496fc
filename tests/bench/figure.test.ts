import { describe, expect, it } from 'vitest';
import { growthExponent, median, quantile } from './figure';

describe('a growth exponent', () => {
  it.each([
    ['linear', 1],
    ['quadratic', 2],
  ])('of a %s time is %d', (_, power) => {
    const points = [5, 50, 500, 1000].map((size) => ({ size, ms: 0.3 * size ** power }));
    expect(growthExponent(points)).toBeCloseTo(power);
  });
});

describe('a quantile', () => {
  it('is a value that was measured', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([1, 2, 3, 4, 100], 0.99)).toBe(100);
  });
});

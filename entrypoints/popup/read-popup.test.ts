import { expect, test } from 'vitest';
import type { PopupData } from './read-popup';
import { findBroken } from './read-popup';

const now = Date.UTC(2027, 2, 10, 12);
const minuteMs = 60_000;
const broken: PopupData['health'] = [
  {
    adapter: 'gmail',
    part: 'openMessage',
    found: 1,
    broken: 1,
    lastFoundAt: now - 60 * minuteMs,
    lastBrokenAt: now - 5 * minuteMs,
    missing: [],
  },
];

test('a message that could not be read is said until it is dismissed, and again when another comes', () => {
  expect(findBroken(broken, now, 0)).toBe('gmail');
  expect(findBroken(broken, now, now - 10 * minuteMs)).toBe('gmail');
  expect(findBroken(broken, now, now)).toBeUndefined();
});

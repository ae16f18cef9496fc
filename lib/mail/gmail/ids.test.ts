// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexId, loggedIds, receivedAtOf } from './ids';

const anyId = fc.bigInt({ min: BigInt(Date.UTC(2005, 0)) << 20n, max: BigInt(Date.UTC(2090, 0)) << 20n });

describe("Gmail's ids", () => {
  it('are the same in decimal, in hexadecimal and in the log', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const hex = id.toString(16);
        expect(hexId(`#msg-f:${id}`)).toBe(hex);
        expect(hexId(`thread-f:${id}`)).toBe(hex);
        expect(hexId(hex)).toBe(hex);
        const element = document.createElement('div');
        const logged = btoa(JSON.stringify([`#msg-f:${id}`, null]))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replace(/=+$/, '');
        element.setAttribute('jslog', `20277; u014N:xr6bB; 11:${logged};`);
        expect([...loggedIds(element).messages]).toEqual([hex]);
      }),
    );
  });

  it('tell when the message arrived', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2090, 0) }),
        fc.integer({ min: 0, max: 2 ** 20 - 1 }),
        (instant, low) => {
          expect(receivedAtOf(((BigInt(instant) << 20n) + BigInt(low)).toString(16))).toBe(instant);
        },
      ),
    );
  });

  it.each([
    '',
    'undefined',
    'null',
    '#msg-a:r-7134',
    'msg-001',
    'ffffffffffffffff',
    '0000000000000001',
    '#msg-f:12',
    '19cd37856880032f ; x',
  ])('are not read from %j', (text) => {
    expect(hexId(text)).toBeUndefined();
  });

  it('survive any log', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const element = document.createElement('div');
        element.setAttribute('jslog', `4:${text}; ${text}`);
        expect(loggedIds(element).messages.size).toBe(0);
      }),
    );
  });
});

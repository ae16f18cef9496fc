import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, senderIn, senderOf } from './address';

describe('a sender', () => {
  it.each([
    ['Rosa Lind', 'rosa@example.test', 'Rosa Lind <rosa@example.test>'],
    ['"Lind, Rosa"', 'rosa@example.test', 'Lind, Rosa <rosa@example.test>'],
    ['', 'rosa@example.test', 'rosa@example.test'],
    ['Rosa@example.test', 'rosa@example.test', 'rosa@example.test'],
    ['Boss <boss@other.example>', 'rosa@example.test', 'Boss boss@other.example <rosa@example.test>'],
  ])('%j, %s is written %j', (name, email, sender) => {
    expect(senderOf(name, email)).toBe(sender);
  });

  it.each(['', 'rosa', 'rosa@', '@example.test', 'rosa@example.test, boss@example.test', 'a b@c.example'])(
    'is not made of %j',
    (email) => {
      expect(senderOf('Rosa', email)).toBeUndefined();
    },
  );

  it('is found in a text', () => {
    expect(senderIn('משאבי אנוש <hr@pardes.example>')).toBe('משאבי אנוש <hr@pardes.example>');
    expect(senderIn(' rosa@example.test ')).toBe('rosa@example.test');
    expect(senderIn('Rosa Lind')).toBeUndefined();
  });

  it('keeps its address whatever the name is', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(addressOf(senderOf(name, 'Rosa@Example.test') ?? '')).toBe('rosa@example.test');
      }),
    );
  });
});

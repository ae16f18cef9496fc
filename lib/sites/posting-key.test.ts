import { describe, expect, it } from 'vitest';
import { isKeyOf, postingKey, rowKey } from './posting-key';

describe('the key of a posting', () => {
  it('belongs to its site', () => {
    expect(isKeyOf('indeed', postingKey('indeed', '00feedfacecafe01'))).toBe(true);
    expect(isKeyOf('indeed', rowKey('indeed', ['Baker', 'Crumb']))).toBe(true);
    expect(isKeyOf('indeed', postingKey('indeed-fake', '1'))).toBe(false);
    expect(isKeyOf('indeed', 'linkedin:1')).toBe(false);
  });

  it('is the same for the same words, however they are written large', () => {
    expect(rowKey('indeed', ['Night Baker', 'Crumb'])).toBe(rowKey('indeed', ['night baker', 'CRUMB']));
  });

  it('is no longer than a message may carry', () => {
    expect(rowKey('indeed', ['a'.repeat(300), 'b'.repeat(200)])).toHaveLength(300);
  });
});

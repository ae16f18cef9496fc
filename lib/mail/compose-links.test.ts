import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLinkOf } from './compose-links';

const fields = { to: 'jobs@orchard.example', subject: 'Grüße & "thanks"', body: 'Dear all,\r\n\r\nthank you + more\n' };

describe('a compose link', () => {
  it('fills the compose window of Gmail', () => {
    const link = new URL(composeLinkOf('gmail')?.('https://mail.google.com/mail/u/1/', fields) ?? '');
    expect(link.origin + link.pathname).toBe('https://mail.google.com/mail/u/1/');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ view: 'cm', fs: '1', tf: '1', to: 'jobs@orchard.example', su: 'Grüße & "thanks"' },
      body: 'Dear all,\n\nthank you + more\n',
    });
  });

  it('fills the compose page of Roundcube', () => {
    const link = new URL(composeLinkOf('roundcube')?.('https://mail.example.test/webmail/', fields) ?? '');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      ...{ _task: 'mail', _action: 'compose', _to: 'jobs@orchard.example', _subject: 'Grüße & "thanks"' },
      _body: 'Dear all,\n\nthank you + more\n',
    });
  });

  it('is not made for a service that has none', () => {
    expect(composeLinkOf('toString')).toBeUndefined();
    expect(composeLinkOf('icloud')).toBeUndefined();
  });

  it('keeps every word, also of half a letter that nothing can encode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gmail', 'roundcube'),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (adapter, text) => {
          const link = composeLinkOf(adapter)?.('https://mail.example.test/', { ...fields, body: `${text}\ud83d` });
          const query = new URL(link ?? '').searchParams;
          expect(query.get('body') ?? query.get('_body')).toBe(text.replaceAll('\r\n', '\n'));
        },
      ),
    );
  });

  it('stays short enough for Google', () => {
    const body = '親愛なる皆様 '.repeat(2000);
    const link = composeLinkOf('gmail')?.('https://mail.google.com/mail/u/0/', { ...fields, body }) ?? '';
    expect(link.length).toBeLessThanOrEqual(8000);
    expect(body.startsWith(new URL(link).searchParams.get('body') ?? '?')).toBe(true);
  });
});

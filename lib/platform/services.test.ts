import { describe, expect, test } from 'vitest';
import { readSwitchedOn, readWebmailAddress, services } from './services';

describe('the address of one’s own webmail', () => {
  test.each([
    ['mail.example.org', 'https://mail.example.org/*'],
    [' https://mail.example.org/roundcube/?_task=mail ', 'https://mail.example.org/*'],
    ['HTTPS://Mail.Example.org:8443/', 'https://mail.example.org/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['http://localhost/mail', 'http://localhost/*'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/*'],
  ])('%s asks for %s', (typed, origin) => {
    expect(readWebmailAddress(typed)).toMatchObject({ ok: true, origin });
  });

  test.each([
    ['', 'webmail_problem_empty'],
    ['maria@example.org', 'webmail_problem_mail_address'],
    ['mail', 'webmail_problem_unreadable'],
    ['https://*/', 'webmail_problem_unreadable'],
    ['*.example.org', 'webmail_problem_unreadable'],
    ['ftp://mail.example.org', 'webmail_problem_unreadable'],
    ['javascript:alert(1)', 'webmail_problem_unreadable'],
    ['not an address', 'webmail_problem_unreadable'],
  ])('%s is turned away: %s', (typed, problem) => {
    expect(readWebmailAddress(typed)).toEqual({ ok: false, problem });
  });
});

test.each([
  ['https://mail.google.com/mail/u/0', 'service_gmail'],
  ['gmail.com', 'service_gmail'],
  ['https://de.indeed.com/', 'service_indeed'],
  ['indeed.com', 'service_indeed'],
])('%s is pointed to the switch of %s', (typed, service) => {
  expect(readWebmailAddress(typed)).toEqual({ ok: false, problem: 'webmail_problem_service', service });
});

test('an address that only ends like a service’s is one’s own', () => {
  expect(readWebmailAddress('mail.notindeed.com')).toMatchObject({ ok: true });
});

test('what is on is read from what was granted', () => {
  expect(readSwitchedOn(['https://mail.google.com/*', 'http://127.0.0.1/*', 'https://*/*'])).toEqual({
    services: ['gmail'],
    webmails: ['http://127.0.0.1/*'],
  });
});

test('no service asks for more than its own hosts', () => {
  for (const { origins } of services)
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/[\w.*-]+\.com\/\*$/);
});

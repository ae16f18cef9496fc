import { describe, expect, it } from 'vitest';
import { fitsPattern } from './match-pattern';

describe('a match pattern', () => {
  it.each([
    ['https://*.indeed.com/*', 'https://uk.indeed.com/viewjob?jk=1', true],
    ['https://*.indeed.com/*', 'https://indeed.com/', true],
    ['https://*.indeed.com/*', 'http://uk.indeed.com/', false],
    ['https://*.indeed.com/*', 'https://notindeed.com/', false],
    ['https://*.indeed.com/*', 'https://indeed.com.evil.example/', false],
    ['https://mail.google.com/*', 'https://mail.google.com/mail/u/0/', true],
    ['https://mail.google.com/*', 'https://evil.mail.google.com/', false],
    ['https://a.example/jobs/*', 'https://a.example/jobs/1?x=2', true],
    ['https://a.example/jobs/*', 'https://a.example/about', false],
    ['https://a.example/a.b', 'https://a.example/aXb', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/', true],
    ['*://*/*', 'http://a.example/', true],
    ['*://*/*', 'file:///etc/passwd', false],
    ['nonsense', 'https://a.example/', false],
  ])('%s fits %s: %s', (pattern, url, fits) => {
    expect(fitsPattern(new URL(url), pattern)).toBe(fits);
  });
});

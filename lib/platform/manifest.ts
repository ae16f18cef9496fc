// The manifest as data, so that tests can hold both browsers' builds against it. Runs in Node during the build only.
import type { ConfigEnv, UserManifest } from 'wxt';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Any webmail that people host themselves. Asked for one address at a time, never as a whole. */
const anyAddress = ['https://*/*', 'http://*/*'];

/** Hosts that the build for tests and for the sample mailbox holds from the start: nobody is there to click the prompt. */
const sampleHosts = ['https://mail.google.com/*', 'https://*.indeed.com/*', 'http://127.0.0.1/*'];

export function manifest({ browser, mode }: ConfigEnv): UserManifest {
  const sample = mode === 'sample';
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'],
    ...(sample ? { host_permissions: sampleHosts } : {}),
    optional_host_permissions: anyAddress,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rebound@rebound.invalid',
              // The first whose Android build knows data_collection_permissions; web-ext warns below it.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  };
}

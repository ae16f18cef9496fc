// A Firefox profile as data: quiet, its extension at a known address, every host led to the test's own pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const extensionId = 'rebound@rebound.invalid';

/** Fixed, so that a test knows the address of the extension's pages before it is installed. */
export const extensionUuid = '5f0c8f5e-3b1d-4f53-9c1e-2f6a4b1f7d10';

const quiet = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

const forTheExtension = {
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  // A temporary extension leaves with the browser; what it stored stays, as it would for an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export interface ProfileOptions {
  readonly folder: string;
  readonly proxyPort?: number | undefined;
  readonly downloads?: string | undefined;
}

export function writeProfile({ folder, proxyPort, downloads }: ProfileOptions): void {
  mkdirSync(folder, { recursive: true });
  const prefs = {
    ...quiet,
    ...forTheExtension,
    // 0: any free port, which Firefox then writes into the profile.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.ssl': '127.0.0.1',
    // Where nobody listens, unless the test has pages to show.
    'network.proxy.http_port': proxyPort ?? 9,
    'network.proxy.ssl_port': proxyPort ?? 9,
    ...(downloads === undefined
      ? {}
      : { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.panel.shown': true }),
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}

// The built extension, as the stores would get it: what its files may hold and what they may weigh.
import { describe, expect, it } from 'vitest';
import { breaches, contentScriptFences, everyFileFences, ownScriptFences } from './support/built/fences';
import { builtFiles, contentScripts, gzipSize, pageFiles } from './support/built/output';

const kB = 1000;

/** The polyfill says this when it is loaded outside an extension; once per copy. */
const polyfillMark = 'This script should only be loaded in a browser extension';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the build %s', (build) => {
  const files = builtFiles(build);
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  const content = contentScripts(files);

  it('has its content scripts and its pages, and no other', () => {
    const names = ['classifier', 'jobs', 'mail'].map((name) => `content-scripts/${name}.js`);
    expect(content.map(({ path }) => path)).toEqual(names);
    const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(['board.html', 'popup.html', 'welcome.html']);
  });

  it('has content scripts without a database, a network, markup from text or text as code', () => {
    expect(content.flatMap((file) => breaches(file, contentScriptFences))).toEqual([]);
  });

  it('has the polyfill once, in the worker', () => {
    const holders = scripts.filter(({ text }) => text.includes(polyfillMark));
    expect(holders.map(({ path }) => path)).toEqual(['background.js']);
    expect(holders[0]?.text.split(polyfillMark)).toHaveLength(2);
  });

  it('has pages and a worker that know no way to a network', () => {
    const own = scripts.filter((file) => !content.includes(file));
    expect(own.flatMap((file) => breaches(file, ownScriptFences))).toEqual([]);
  });

  it('loads nothing from elsewhere and makes no code from text, in any file', () => {
    const texts = files.filter(({ path }) => /\.(html|css|js)$/.test(path));
    expect(texts.flatMap((file) => breaches(file, everyFileFences))).toEqual([]);
  });

  it('has no source maps and no script inside a page', () => {
    expect(files.filter(({ path }) => path.endsWith('.map'))).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(
      pages.filter(({ text }) => /<script\b(?![^>]*\bsrc=)|\son\w+\s*=/i.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it.each([
    ['content-scripts/mail.js', 15],
    ['content-scripts/jobs.js', 35],
    // The words of thirteen languages and what they weigh, 40 (`npm run bench` measures them alone), all else that is known
    // (weights of meanings and rules, senders, words of names, reasons and dates, endings of trades, names in kana, Han and
    // Hebrew), and how it is used.
    ['content-scripts/classifier.js', 93],
  ])('keeps %s within %d kB gzip', (path, budget) => {
    const file = content.filter((each) => each.path === path);
    expect(file).toHaveLength(1);
    expect(gzipSize(file) / kB).toBeLessThanOrEqual(budget);
  });

  it('keeps the popup, with everything it loads, within 60 kB gzip', () => {
    const popup = pageFiles(files, 'popup.html');
    expect(popup.filter(({ path }) => path.endsWith('.js')).length).toBeGreaterThan(0);
    expect(gzipSize(popup) / kB).toBeLessThanOrEqual(60);
  });
});

// Finds a Chromium or a Firefox, and installs one through the system's packages when that is possible. Branded Chrome
// and Edge do not count: since version 137 they ignore extensions loaded from a folder.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

const home = homedir();
const caches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(home, '.cache/ms-playwright'),
  join(home, 'Library/Caches/ms-playwright'),
  join(home, 'AppData/Local/ms-playwright'),
];

/** @typedef {'chromium' | 'firefox'} Kind */

/** @type {Record<Kind, { title: string, variable: string, names: string[], places: string[], inCache: string[], debian: string }>} */
const kinds = {
  chromium: {
    title: 'Chromium',
    variable: 'REBOUND_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    places: ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    inCache: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'REBOUND_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    inCache: [],
    debian: 'firefox-esr',
  },
};

/**
 * The path of an installed browser, or nothing.
 * @param {Kind} kind
 */
export function findBrowser(kind) {
  const { variable, names, places, inCache } = kinds[kind];
  const chosen = process.env[variable];
  if (chosen !== undefined) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places, ...cached(inCache)].find(isProgram);
}

/**
 * The browsers that other tools keep in a cache, newest first.
 * @param {string[]} inside
 */
function cached(inside) {
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .flatMap((name) => inside.map((path) => join(cache, name, path))),
    );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Any one is enough; the first is the one that would be installed.
 * @param {Kind} first
 * @param {Kind[]} others
 */
export function needBrowser(first, ...others) {
  const wanted = [first, ...others];
  if (wanted.some((kind) => findBrowser(kind) !== undefined)) return undefined;
  const { title, debian, variable } = kinds[first];
  const chosen = process.env[variable];
  if (chosen !== undefined) return `${variable} says ${chosen}, and there is no such program.`;
  const how = installer();
  if (how === undefined) return whatToDo(wanted);
  say(`No ${wanted.map((kind) => kinds[kind].title).join(' or ')} here; installing the system's package "${debian}" …`);
  const lines = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', debian],
  ];
  const done = lines.every((line) => {
    const [program = '', ...args] = [...how, ...line];
    return spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0;
  });
  if (done && findBrowser(first) !== undefined) return undefined;
  return `${title} could not be installed, see above.\n${whatToDo(wanted)}`;
}

/** How to become someone who may install packages: as root, by passwordless sudo, or not at all. */
function installer() {
  if (!(process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, 'apt-get')))) return undefined;
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  if (process.getuid?.() === 0) return quietly;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', ...quietly] : undefined;
}

/** @param {Kind[]} wanted */
function whatToDo(wanted) {
  const lines = wanted.map((kind) => {
    const { title, debian, variable } = kinds[kind];
    const other =
      kind === 'chromium'
        ? ', or anywhere: npx playwright install chromium'
        : ', or from https://www.mozilla.org/firefox/';
    return `  ${title}: on Debian, sudo apt-get install ${debian}${other}\n    already there? name it: ${variable}=/path/to/the/program`;
  });
  return [
    `This needs ${wanted.map((kind) => kinds[kind].title).join(' or ')}, and none was found.`,
    ...lines,
    '  (Google Chrome and Microsoft Edge do not help: they ignore extensions loaded from a folder.)',
  ].join('\n');
}

// Node itself, the packages of the lockfile, and the types that WXT writes from the entrypoints.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { say } from './say.mjs';

const oldest = { major: 20, minor: 19 };

export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return `Rebound's tools need Node ${oldest.major}.${oldest.minor} or later; this is ${process.versions.node}. See https://nodejs.org`;
}

/** npm writes what it installed beside the packages; comparing it with the lockfile needs no stamp of our own. */
function packagesAreCurrent() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readLock(join(root, 'package-lock.json')).packages;
  const installed = readLock(installedFile).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

export function needPackages() {
  if (packagesAreCurrent()) return undefined;
  say('Installing the packages of package-lock.json (npm ci), a minute or so the first time …');
  const status = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  return status === 0 ? undefined : 'npm ci failed, see above. Is there a connection to the package registry?';
}

export function needTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return undefined;
  const status = run(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  return status === 0 ? undefined : 'wxt prepare failed, see above.';
}

/**
 * Both streams of the tool go to our stderr.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: program.endsWith('.cmd') }).status ?? 1;
}

/**
 * @param {string} file
 * @returns {{ packages: Record<string, { version?: string, optional?: boolean }> }}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

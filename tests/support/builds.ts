// Where the builds lie, and a clear word when one is missing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup/root.mjs';

export type BuildName = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-sample' | 'firefox-mv3-sample';

/** The folder of a build. */
export function buildFolder(name: BuildName): string {
  const folder = join(root, '.output', name);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build in .output/${name}. Run: ${commandFor(name)}`);
  }
  return folder;
}

function commandFor(name: BuildName): string {
  const browser = name.startsWith('firefox') ? ' -b firefox' : '';
  return `npx wxt build${browser}${name.endsWith('-sample') ? ' --mode sample' : ''}`;
}

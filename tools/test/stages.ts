// Everything that `npm test` runs, in order: what fails fast comes first. A group that fails is the last one that runs,
// since what follows would only say the same in more words.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/browsers.mjs';
import { root } from '../setup/root.mjs';

export interface Stage {
  readonly name: string;
  readonly group: 'code' | 'builds' | 'browsers';
  readonly command: readonly string[];
  /** Who counts: the stage is one check, or its runner writes a report. */
  readonly counts: 'itself' | 'vitest' | 'playwright';
  /** A reason to leave the stage out, said aloud; it is then neither passed nor failed. */
  readonly leaveOut?: () => string | undefined;
  /** A reason why it cannot run; counts as failed. */
  readonly cannotRun?: () => string | undefined;
}

const roundcubeRig = join(root, '../shared/rigs/roundcube/roundcube');

function needs(browser: 'chromium' | 'firefox'): () => string | undefined {
  return () => (findBrowser(browser) === undefined ? `no ${browser} here, see above for how to get one` : undefined);
}

export const stages: readonly Stage[] = [
  { name: 'format and lint', group: 'code', command: ['biome', 'check', '.'], counts: 'itself' },
  { name: 'types', group: 'code', command: ['tsc', '--noEmit'], counts: 'itself' },
  {
    name: 'import rules',
    group: 'code',
    command: ['depcruise', 'lib', 'components', 'entrypoints', 'tools', 'tests'],
    counts: 'itself',
  },
  { name: 'unit tests', group: 'code', command: ['vitest', 'run', '--project', 'unit'], counts: 'vitest' },
  { name: 'build for Chromium', group: 'builds', command: ['wxt', 'build'], counts: 'itself' },
  { name: 'build for Firefox', group: 'builds', command: ['wxt', 'build', '-b', 'firefox'], counts: 'itself' },
  {
    name: 'sample build for Chromium',
    group: 'builds',
    command: ['wxt', 'build', '--mode', 'sample'],
    counts: 'itself',
  },
  {
    name: 'sample build for Firefox',
    group: 'builds',
    command: ['wxt', 'build', '-b', 'firefox', '--mode', 'sample'],
    counts: 'itself',
  },
  { name: 'built output', group: 'builds', command: ['vitest', 'run', '--project', 'built'], counts: 'vitest' },
  {
    name: 'web-ext lint',
    group: 'builds',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
    counts: 'itself',
  },
  {
    name: 'stories in Chromium',
    group: 'browsers',
    command: ['playwright', 'test', '--project', 'chromium'],
    counts: 'playwright',
    cannotRun: needs('chromium'),
  },
  {
    name: 'stories in Firefox',
    group: 'browsers',
    command: ['playwright', 'test', '--project', 'firefox'],
    counts: 'playwright',
    cannotRun: needs('firefox'),
  },
  {
    name: 'stories in a real Roundcube',
    group: 'browsers',
    command: ['playwright', 'test', '--project', 'roundcube'],
    counts: 'playwright',
    leaveOut: () => (existsSync(roundcubeRig) ? undefined : 'no rig in ../shared/rigs/roundcube'),
    cannotRun: needs('chromium'),
  },
];

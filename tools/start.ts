// `npm start`: Rebound on a sample mailbox. With a display a person looks for themselves; without one the same story
// plays by itself, and the exit code says whether every step really happened.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './setup/browsers.mjs';
import { hasDisplay } from './setup/machine.mjs';
import { root } from './setup/root.mjs';
import { playStory } from './story/play';
import { showToPerson } from './story/show';

/** The build with the hosts of the sample granted, since nobody should have to click through prompts here. */
function build(kind: 'chromium' | 'firefox'): boolean {
  console.log(`Building Rebound for ${kind === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const browser = kind === 'chromium' ? [] : ['-b', 'firefox'];
  const line = ['build', ...browser, '--mode', 'sample'];
  const { status, stdout, stderr } = spawnSync('wxt', line, { cwd: root, shell: process.platform === 'win32' });
  if (status !== 0) console.error(`${stdout}${stderr}\nThe build failed, see above.`);
  return status === 0;
}

async function main(): Promise<boolean> {
  const kind = findBrowser('chromium') === undefined ? 'firefox' : 'chromium';
  const program = findBrowser(kind);
  if (program === undefined || !build(kind)) return false;
  if (hasDisplay()) {
    await showToPerson(kind, program);
    return true;
  }
  console.log('There is no display here, so the story plays by itself:\n');
  const happened = await playStory();
  console.log(happened ? '\nEvery step happened. The pictures show it.' : '\nThe story stopped there.');
  return happened;
}

process.exitCode = (await main()) ? 0 : 1;

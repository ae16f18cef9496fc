// Firefox as a process: started on a profile, awaited until it can be driven, ended without leaving anything behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBrowser } from '../../../tools/setup/browsers.mjs';
import { Marionette } from './marionette';

export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly child: ChildProcess;
}

export async function startFirefox(profile: string, headless = true): Promise<RunningFirefox> {
  const binary = findBrowser('firefox');
  if (binary === undefined) throw new Error('No Firefox here; npm test and npm start install one.');
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(binary, headless ? ['--headless', ...args] : args, { stdio: 'ignore' });
  const port = await readPort(portFile, child);
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return { marionette, child };
}

async function readPort(file: string, child: ChildProcess): Promise<number> {
  const patienceMs = 60_000;
  for (const start = Date.now(); Date.now() - start < patienceMs; await delay(50)) {
    if (child.exitCode !== null) throw new Error(`Firefox ended at once, with code ${child.exitCode}`);
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    if (text !== '') return Number(text);
  }
  child.kill('SIGKILL');
  throw new Error(`Firefox opened no Marionette port within ${patienceMs / 1000} s`);
}

export async function untilGone({ child }: RunningFirefox): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Asks it to quit, and insists after a few seconds. */
export async function quitFirefox({ marionette, child }: RunningFirefox): Promise<void> {
  const gone = untilGone({ marionette, child });
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await Promise.race([gone, delay(5000).then(() => child.kill('SIGKILL'))]);
  await gone;
  marionette.close();
}

/** Pulls the plug. */
export async function killFirefox({ marionette, child }: RunningFirefox): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  marionette.close();
}

// A real Roundcube on loopback, run by the rig that lies beside the project: `../shared/rigs/roundcube/roundcube`.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/setup/root.mjs';

export const rigPath = join(root, '..', 'shared', 'rigs', 'roundcube', 'roundcube');
const mails = join(root, 'tests', 'e2e', 'roundcube', 'mails');

export interface Roundcube {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Why the real Roundcube cannot be tested here, or `undefined` when it can. */
export function whyNoRoundcube(): string | undefined {
  return existsSync(rigPath) ? undefined : 'The test rig for Roundcube (../shared/rigs) is not on this machine.';
}

/** Its answer goes through a file: the servers that it starts keep a pipe open, and one would wait for their end. */
function rig(...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-rig-'));
  const answer = join(folder, 'answer');
  const out = openSync(answer, 'w');
  try {
    execFileSync(rigPath, args, { stdio: ['ignore', out, 'ignore'], timeout: 300_000 });
    return readFileSync(answer, 'utf8');
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true });
  }
}

/** Installs what is missing, starts mail server and webmail, empties the inbox. */
export function startRoundcube(): Roundcube {
  const answer = rig('up').trim().split('\n').at(-1) ?? '';
  rig('empty');
  return JSON.parse(answer) as Roundcube;
}

export function stopRoundcube(): void {
  rig('down');
}

/** Drops mails of `tests/e2e/roundcube/mails` into the inbox, as a mail server would, each dated a few minutes ago. */
export function deliverMails(...names: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-mails-'));
  const files = names.map((name, index) => {
    const sent = new Date(Date.now() - (names.length - index) * 60_000).toUTCString().replace('GMT', '+0000');
    const file = join(folder, `${name}.eml`);
    writeFileSync(file, readFileSync(join(mails, `${name}.eml`), 'utf8').replace(/^Date: .*$/m, `Date: ${sent}`));
    return file;
  });
  rig('deliver', ...files);
  rmSync(folder, { recursive: true });
}

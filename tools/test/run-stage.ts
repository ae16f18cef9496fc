// One stage: started, timed, counted. Its output is kept back and shown only when it fails.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import type { Stage } from './stages';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
}

/** `onLine` sees each line as it comes. */
export async function runStage(stage: Stage, onLine: (line: string) => void): Promise<Outcome> {
  const obstacle = stage.cannotRun?.();
  if (obstacle !== undefined) return { passed: 0, failed: 1, skipped: 0, output: obstacle };
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const report = join(folder, 'report.json');
  try {
    const { status, output } = await run(withReport(stage, report), report, onLine);
    return { ...count(stage, report, status), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withReport({ command, counts }: Stage, report: string): readonly string[] {
  if (counts === 'vitest') return [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (counts === 'playwright') return [...command, '--reporter=list,json'];
  return command;
}

function run(
  [program = '', ...args]: readonly string[],
  report: string,
  onLine: (line: string) => void,
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' };
    const child = spawn(program, args, { cwd: root, env, shell: process.platform === 'win32' });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      for (const line of chunk.toString().split('\n')) if (line.trim() !== '') onLine(line.trim());
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ status: 1, output: `${program}: ${error.message}` }));
    child.once('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function count({ counts }: Stage, report: string, status: number): Omit<Outcome, 'output'> {
  const failedSomehow = status === 0 ? 0 : 1;
  if (counts === 'itself' || !existsSync(report))
    return { passed: 1 - failedSomehow, failed: failedSomehow, skipped: 0 };
  const found: unknown = JSON.parse(readFileSync(report, 'utf8'));
  // A runner may fail without a failed test: a file that cannot be read, an error outside of any test.
  if (counts === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests } = found as VitestReport;
    return { passed: numPassedTests, failed: Math.max(numFailedTests, failedSomehow), skipped: numPendingTests };
  }
  const { expected, unexpected, flaky, skipped } = (found as PlaywrightReport).stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, failedSomehow), skipped };
}

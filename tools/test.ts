// `npm test`: every stage in order, one line each with its time, the whole output of one that fails, and a closing
// line `N passed, N failed`. `--only <word>` runs the stages whose name has that word, after the builds they need.
import { runStage } from './test/run-stage';
import { type Stage, stages } from './test/stages';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** A line that stays; on a terminal it takes the place of the passing one. */
function print(line: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
}

/** What is going on right now, on a terminal only. */
function printPassing(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
}

function chosen(word: string | undefined): readonly Stage[] {
  if (word === undefined) return stages;
  return stages.filter(({ name }) => {
    const ours = name.toLowerCase().includes(word.toLowerCase());
    return ours || name === 'sample build for Chromium';
  });
}

async function main(): Promise<number> {
  const only = process.argv.indexOf('--only');
  const total = { passed: 0, failed: 0 };
  let failedGroup: Stage['group'] | undefined;
  for (const stage of chosen(only < 0 ? undefined : process.argv[only + 1])) {
    if (failedGroup !== undefined && stage.group !== failedGroup) {
      print(`  –  ${stage.name}: not run, because of what failed before`);
      continue;
    }
    const reason = stage.leaveOut?.();
    if (reason !== undefined) {
      print(`  –  ${stage.name}: left out, ${reason}`);
      continue;
    }
    const start = Date.now();
    const { passed, failed, skipped, output } = await runStage(stage, (line) =>
      printPassing(`  …  ${stage.name}: ${line}`),
    );
    const counts = stage.counts === 'itself' ? '' : ` ${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''},`;
    print(`  ${failed === 0 ? '✓' : '✗'}  ${stage.name}:${counts} ${seconds(Date.now() - start)}`);
    if (failed > 0) print(`\n${output.trimEnd()}\n`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedGroup = stage.group;
  }
  print(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();

// `npm run bench`: every promised figure measured on a fresh build, as a table and in bench.json; exit 1 when one is over
// its budget or could not be measured. `npm run bench -- classify` measures those whose name has the word.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from '../tests/bench/figure';
import { renderTable } from './bench/table';
import { root } from './setup/root.mjs';

const folder = join(root, 'tests', 'bench');

async function findFigures(): Promise<readonly Figure[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(folder, name)).href)));
  return modules.flatMap((module) => (module as { default: readonly Figure[] }).default);
}

async function measure({ name, unit, budget, atLeast, measure }: Figure) {
  console.error(`  … ${name}`);
  try {
    const value = await measure();
    const pass = atLeast === true ? value >= budget : value <= budget;
    return { name, value, unit, budget, pass, atLeast: atLeast === true };
  } catch (error) {
    console.error(`    ${error instanceof Error ? error.message : String(error)}`);
    return { name, value: Number.NaN, unit, budget, pass: false, atLeast: atLeast === true };
  }
}

async function main(): Promise<boolean> {
  const built = spawnSync('wxt', ['build'], { cwd: root, shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const word = process.argv[2] ?? '';
  const results = [];
  for (const figure of await findFigures()) if (figure.name.includes(word)) results.push(await measure(figure));
  console.log(renderTable(results));
  const figures = results.map(({ name, value, unit, budget, pass }) => ({ name, value, unit, budget, pass }));
  writeFileSync(join(root, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`);
  return results.every(({ pass }) => pass);
}

process.exitCode = (await main()) ? 0 : 1;

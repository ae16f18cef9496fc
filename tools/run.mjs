#!/usr/bin/env node
// `node tools/run.mjs <task>`: sets up what the task needs, then runs it. Plain JavaScript on bare Node, because
// it runs before anything is installed. Everything it says goes to stderr: stdout belongs to the task.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { meetNeed } from './setup/needs.mjs';
import { root } from './setup/root.mjs';
import { say } from './setup/say.mjs';
import { tasks } from './setup/tasks.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;

if (task === undefined) {
  say(name === '' ? 'Which task? One of:' : `There is no task "${name}". There is:`);
  for (const [each, { about }] of Object.entries(tasks)) say(`  npm run ${each.padEnd(15)} ${about}`);
  process.exit(2);
}

/**
 * Runs one command line of the task; the tools of node_modules come first on the PATH.
 * @param {readonly string[]} line
 */
function run(line) {
  const [program = '', ...args] = line;
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const done = spawnSync(program, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) say(`${program} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

for (const need of task.needs) {
  const trouble = meetNeed(need);
  if (trouble === undefined) continue;
  say(trouble);
  if (!task.wishes?.includes(need)) process.exit(1);
}

// Ctrl+C reaches the task too, which then tidies up; leaving before it would hide that.
process.on('SIGINT', () => {});

let status = 0;
for (const [index, command] of task.commands.entries()) {
  const last = index === task.commands.length - 1;
  status = run(last ? [...command, ...rest] : command);
  if (status !== 0) break;
}
process.exit(status);

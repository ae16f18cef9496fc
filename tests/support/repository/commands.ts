// Commands: what package.json offers, what the set-up knows and what exists are the same list.
import { tasks } from '../../../tools/setup/tasks.mjs';
import { type RepositoryRule, textOf } from './rule';

interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const commandRules: readonly RepositoryRule[] = [
  {
    name: 'every command goes through the set-up, and every task is a command',
    check: (repository) => {
      const { scripts = {} } = JSON.parse(textOf(repository, 'package.json') ?? '{}') as Package;
      return [
        ...Object.entries(scripts)
          .filter(([name, line]) => line !== `node tools/run.mjs ${name}` || !Object.hasOwn(tasks, name))
          .map(([name]) => `package.json: "${name}" does not run the task of its name`),
        ...Object.keys(tasks)
          .filter((name) => scripts[name] === undefined)
          .map((name) => `tools/setup/tasks.mjs: "${name}" is no script of package.json`),
      ];
    },
    breaches: [{ 'package.json': '{"scripts":{"start":"wxt"}}' }, { 'package.json': '{}' }],
  },
  {
    name: 'every tool that a task runs is there',
    check: (repository) =>
      Object.values(tasks)
        .flatMap(({ commands }) => commands.flat())
        .filter((word) => word.startsWith('tools/') && textOf(repository, word) === undefined)
        .map((path) => `tools/setup/tasks.mjs: there is no ${path}`),
    breaches: [{ 'package.json': '{}' }],
  },
  {
    name: 'every package is pinned to one version',
    check: (repository) => {
      const { dependencies, devDependencies } = JSON.parse(textOf(repository, 'package.json') ?? '{}') as Package;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `package.json: ${name} "${version}"`);
    },
    breaches: [{ 'package.json': '{"dependencies":{"dexie":"^4.0.0"}}' }],
  },
];

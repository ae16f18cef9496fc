// Files: their names, their places, their length, and that each says why it exists.
import { isTest, linesLike, product, type RepositoryRule, sources } from './rule';

const longest = 300;
/** Data may be as long as it is. */
const isData = /\/(fixtures|languages|versions|catalog)\/|^public\/|\.json$|\/meaning-weights\.ts$/;

export const fileRules: readonly RepositoryRule[] = [
  {
    name: 'entrypoints hold folders only, since each loose file would become a script',
    check: (repository) =>
      repository
        .filter(({ path }) => /^entrypoints\/[^/]+$/.test(path))
        .map(({ path }) => `${path}: move it into a folder, or out of entrypoints`),
    breaches: [{ 'entrypoints/shared.ts': '// Shared.' }],
  },
  {
    name: 'modules are kebab-case.ts, components PascalCase.tsx with an export of the same name',
    check: (repository) =>
      sources(repository).flatMap(({ path, text }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs|cjs|tsx)$/.test(name)) return [];
        const [, component] = /^([A-Z][A-Za-z0-9]*)(?:\.test)?\.tsx$/.exec(name) ?? [];
        if (component === undefined) return [`${path}: neither kebab-case nor a component`];
        if (isTest(path) || new RegExp(`export (?:async )?(?:function|const|class) ${component}\\b`).test(text))
          return [];
        return [`${path}: does not export ${component}`];
      }),
    breaches: [
      { 'lib/readRow.ts': '' },
      { 'components/Card.ts': '' },
      { 'components/Card.tsx': 'export function Box() {}' },
    ],
  },
  {
    name: 'no file is a drawer for everything',
    check: (repository) =>
      sources(repository)
        .filter(({ path }) => /(?:^|[/-])(?:utils?|helpers?|common|managers?|services?\/|misc)(?:[-./]|$)/i.test(path))
        .map(({ path }) => `${path}: name it after what it does`),
    breaches: [{ 'lib/utils.ts': '' }, { 'lib/date-helpers.ts': '' }, { 'lib/common/a.ts': '' }],
  },
  {
    name: `no source file is longer than ${longest} lines`,
    check: (repository) =>
      sources(repository)
        .filter(({ path }) => !isData.test(path))
        .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
        .filter(({ lines }) => lines > longest)
        .map(({ path, lines }) => `${path}: ${lines} lines`),
    breaches: [{ 'lib/long.ts': 'a;\n'.repeat(longest + 1) }],
  },
  {
    name: 'every source file opens by saying why it exists (a unit test stands beside what says it)',
    check: (repository) =>
      sources(repository)
        .filter(({ path, text }) => !/\.test\.tsx?$/.test(path) && !/^(?:#!.*\n)?\s*(?:\/\/ \S|\/\*)/.test(text))
        .map(({ path }) => `${path}: opens without a comment`),
    breaches: [{ 'lib/silent.ts': "import 'x';" }],
  },
  {
    name: 'the extension API is touched in lib/platform/browser.ts only',
    check: (repository) =>
      product(repository)
        .filter(({ path }) => path !== 'lib/platform/browser.ts')
        .flatMap((file) =>
          linesLike(file, /(?<![\w.'"`])chrome\.[a-z]|globalThis\.(?:browser|chrome)\b|webextension-polyfill/),
        ),
    breaches: [
      { 'lib/page/a.ts': '// A.\nchrome.runtime.sendMessage({});' },
      { 'lib/page/a.ts': "// A.\nimport browser from 'webextension-polyfill';" },
    ],
  },
  {
    name: 'no path of one machine is written down',
    check: (repository) =>
      repository
        .filter(({ path }) => !path.includes('/fixtures/'))
        .flatMap((file) => linesLike(file, /(?<![\w.~*])\/(?:home|Users|root|work)\/(?!\*)[a-z]/)),
    breaches: [{ 'tools/a.ts': ["const cache = '", 'home', "someone/.cache';"].join('/') }],
  },
];

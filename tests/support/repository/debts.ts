// Debts: what may stay for a while must say until when, and nothing is switched off without a reason.
import { isTest, linesLike, type Repository, type RepositoryRule, sources } from './rule';

const today = new Date().toISOString().slice(0, 10);

function inSources(pattern: RegExp): RepositoryRule['check'] {
  return (repository) => sources(repository).flatMap((file) => linesLike(file, pattern));
}

function overdue(repository: Repository): readonly string[] {
  return inSources(/\bTODO \[\d{4}-\d\d-\d\d\]/)(repository).filter((line) => {
    const [, due = ''] = /TODO \[(\d{4}-\d\d-\d\d)\]/.exec(line) ?? [];
    return due < today;
  });
}

/** Written in halves, so that these lines do not find themselves. */
const word = (...halves: readonly string[]) => halves.join('');

export const debtRules: readonly RepositoryRule[] = [
  {
    name: 'a debt is written as `TO' + 'DO [2027-03-01]: …` and paid by then',
    check: (repository) => [
      ...inSources(
        new RegExp(
          `\\/\\/.*\\b(?:${word('TO', 'DO')}(?! \\[\\d{4}-\\d\\d-\\d\\d\\])|${word('FIX', 'ME')}|${word('HA', 'CK')})\\b`,
        ),
      )(repository),
      ...overdue(repository),
    ],
    breaches: [
      { 'lib/a.ts': `// ${word('TO', 'DO')}: later` },
      { 'lib/a.ts': `// ${word('TO', 'DO')} [2020-01-01]: drop` },
      { 'lib/a.ts': `// ${word('FIX', 'ME')} this` },
    ],
  },
  {
    name: 'no test runs alone, and none is skipped without a dated reason',
    check: (repository) =>
      sources(repository)
        .filter(({ path }) => isTest(path))
        .flatMap((file) =>
          linesLike(
            file,
            /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\.(?:only|todo|fixme)\s*\(|\b(?:it|test|describe)\.(?:skip|fails)\(\s*['"`](?!.*\[\d{4}-\d\d-\d\d\])/,
          ),
        ),
    breaches: [
      { 'lib/a.test.ts': `${word('it.', 'only')}('x', f);` },
      { 'lib/a.test.ts': `${word('describe.', 'skip')}('x', f);` },
      { 'lib/a.test.ts': `${word('test.each([1]).', 'only')}('x', f);` },
    ],
  },
  {
    name: 'types and lint are not switched off without a reason',
    check: inSources(new RegExp(`${word('@ts-', 'ignore')}|${word('@ts-', 'nocheck')}|\\bas ${word('a', 'ny')}\\b`)),
    breaches: [{ 'lib/a.ts': `// ${word('@ts-', 'ignore')}` }, { 'lib/a.ts': `const a = b as ${word('a', 'ny')};` }],
  },
  {
    name: 'no test waits by the clock',
    // In quotes it is only named: code that is looked into for it.
    check: (repository) =>
      repository
        .filter(({ path }) => isTest(path))
        .flatMap((file) =>
          linesLike(file, new RegExp(`${word('waitFor', 'Timeout')}|(?<!['"\`])\\bsetTimeout\\(|timers/promises`)),
        ),
    breaches: [
      { 'tests/e2e/chromium/a.e2e.ts': `await page.${word('waitFor', 'Timeout')}(500);` },
      { 'lib/a.test.ts': `await new Promise((resolve) => ${word('set', 'Timeout')}(resolve, 200));` },
      { 'lib/a.test.ts': `import { setTimeout as delay } from '${word('node:timers/', 'promises')}';` },
    ],
  },
];

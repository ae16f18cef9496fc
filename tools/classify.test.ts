// The command line reads one mail a line, answers each, and survives what is no mail.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

function run(lines: readonly string[]): Record<string, unknown>[] {
  const tool = resolve(import.meta.dirname, 'classify.ts');
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', tool], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('every line gets its answer in order, a broken one an error', { timeout: 30_000 }, () => {
  const answers = run([
    JSON.stringify({
      id: 'one',
      subject: 'Your application',
      from: 'x@y.example',
      text: 'Your application was unsuccessful.',
    }),
    'this is no JSON',
    '[]',
    JSON.stringify({ id: 4, subject: null, from: null, text: null, links: null }),
    JSON.stringify({ id: 'five' }),
  ]);
  expect(answers.map(({ id }) => id)).toEqual(['one', null, null, 4, 'five']);
  expect(answers[0]).toMatchObject({ label: 'rejection', language: 'en' });
  expect(answers[0]).toHaveProperty('company');
  expect(answers[0]).toHaveProperty('role');
  expect(answers[1]).toHaveProperty('error');
  expect(answers[2]).toHaveProperty('error');
  expect(answers[3]).toMatchObject({ label: 'unrelated', evidence: [] });
});

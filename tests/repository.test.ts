// The conventions of CONTRIBUTING as red tests instead of review comments. The rules stand in tests/support/repository,
// each with breaches of itself that it must see.
import { describe, expect, it } from 'vitest';
import { root } from '../tools/setup/root.mjs';
import { adapterRules } from './support/repository/adapters';
import { commandRules } from './support/repository/commands';
import { debtRules } from './support/repository/debts';
import { fileRules } from './support/repository/files';
import { readRepository } from './support/repository/rule';
import { wordRules } from './support/repository/words';

const repository = readRepository(root);

describe.each([...adapterRules, ...commandRules, ...debtRules, ...fileRules, ...wordRules])('$name', (rule) => {
  it('holds here', () => {
    expect(rule.check(repository)).toEqual([]);
  });

  it.each(rule.breaches.map((breach) => [Object.keys(breach).join(' and '), breach] as const))(
    'is seen broken by a certain %s',
    (_, breach) => {
      const files = Object.entries(breach).map(([path, text]) => ({ path, text }));
      expect(rule.check(files)).not.toEqual([]);
    },
  );
});

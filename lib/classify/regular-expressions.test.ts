// No mail may make a regular expression slow: every one in this folder is checked by `recheck`.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;

function sourceFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => resolve(folder, file));
}

function literalsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const literals = [...new Set(sourceFiles().flatMap(literalsIn))];

test('there are regular expressions to check', () => {
  expect(literals.length).toBeGreaterThan(10);
});

test.each(literals)('%s is safe', { timeout: 60_000 }, async (literal) => {
  const end = literal.lastIndexOf('/');
  const { status } = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 50_000 });
  expect(status).toBe('safe');
});

// Both manifests, held against what was reviewed: a permission or a policy never changes by accident. When a change is
// meant, run `npx vitest --project built --update` and read the difference.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/setup/root.mjs';
import { buildFolder } from './support/builds';

type Manifest = Readonly<Record<string, unknown>>;

function readManifest(build: Parameters<typeof buildFolder>[0]): Manifest {
  return JSON.parse(readFileSync(join(buildFolder(build), 'manifest.json'), 'utf8')) as Manifest;
}

/** One canonical form: keys sorted, so that a difference is a difference. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** Everything that a browser may ask the person for. */
function permissionsOf(manifest: Manifest): readonly string[] {
  const keys = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'];
  return keys.flatMap((key) => (manifest[key] as string[] | undefined) ?? []);
}

/** First column of the README's table of permissions, in backticks: `| `storage` | … |`. */
function permissionsInReadme(): readonly string[] {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [, table = ''] = /^\|\s*permission\s*\|.*\n\|[-\s|:]+\|\n((?:\|.*\n?)+)/im.exec(text) ?? [];
  return table
    .split('\n')
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []));
}

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (build) => {
  it('is the one that was reviewed', async () => {
    const text = `${JSON.stringify(canonical(readManifest(build)), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`manifest.${build}.json`);
  });

  it('asks for no host at installation and opens no file to pages', () => {
    const manifest = readManifest(build);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  it('has every permission explained in the README, and no other', () => {
    expect([...new Set(permissionsInReadme())].sort()).toEqual([...new Set(permissionsOf(readManifest(build)))].sort());
  });
});

describe.each([
  ['chrome-mv3', 'chrome-mv3-sample'],
  ['firefox-mv3', 'firefox-mv3-sample'],
] as const)('the sample build of %s', (store, sample) => {
  it('differs from it by its granted hosts only', () => {
    const { host_permissions, ...rest } = readManifest(sample);
    expect(canonical(rest)).toEqual(canonical(readManifest(store)));
    expect(host_permissions).toBeInstanceOf(Array);
  });
});

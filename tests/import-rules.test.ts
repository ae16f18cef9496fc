// Every import rule is broken on purpose, in a folder of its own, and must be reported. A rule that nobody breaks here
// is a failure too: it may have stopped working without a sound.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tools/setup/root.mjs';

type Breach = { readonly rule: string; readonly from: string };

/** File by file: the rule it breaks, and its one import. */
const breaches: Readonly<Record<string, readonly [rule: string, imported: string]>> = {
  'lib/domain/a.ts': ['lib-domain-imports-only-what-is-below-it', '@/lib/page/dom'],
  'lib/classify/a.ts': ['lib-classify-imports-only-what-is-below-it', '@/lib/page/dom'],
  'lib/page/a.ts': ['lib-page-imports-only-what-is-below-it', '../sites/registry'],
  'lib/sites/a.ts': ['lib-sites-imports-only-what-is-below-it', '../mail/registry'],
  'lib/mail/a.ts': ['lib-mail-imports-only-what-is-below-it', '@/lib/sites/registry'],
  'lib/messages/a.ts': ['lib-messages-imports-only-what-is-below-it', '@/lib/storage/live'],
  'lib/platform/a.ts': ['lib-platform-imports-only-what-is-below-it', '@/lib/storage/live'],
  'lib/i18n/a.ts': ['lib-i18n-imports-only-what-is-below-it', '@/components/ui/Button'],
  'lib/storage/a.ts': ['lib-storage-imports-only-what-is-below-it', '@/components/ui/Button'],
  'lib/transfer/a.ts': ['lib-transfer-imports-only-what-is-below-it', '@/lib/storage/live'],
  'lib/coping/a.ts': ['lib-coping-imports-only-what-is-below-it', '@/lib/storage/live'],
  'lib/drafts/a.ts': ['lib-drafts-imports-only-what-is-below-it', '@/lib/mail/registry'],
  'components/ui/a.ts': ['components-imports-only-what-is-below-it', '@/lib/storage/events'],
  'entrypoints/background/a.ts': ['only-one-place-imports-dexie', 'dexie'],
  'lib/messages/b.ts': ['only-one-place-imports-webextension-polyfill', 'webextension-polyfill'],
  'lib/coping/b.ts': ['only-one-place-imports-preact--preact', 'preact'],
  'entrypoints/popup/a.ts': ['only-one-place-imports-lucide', 'lucide'],
  'entrypoints/popup/b.ts': ['only-one-place-imports-papaparse', 'papaparse'],
  'entrypoints/popup/c.ts': ['only-one-place-imports-valibot', 'valibot'],
  'lib/sites/acme/a.ts': ['an-adapter-never-imports-another', '@/lib/sites/other/index'],
  'entrypoints/mail.content/a.ts': ['no-content-script-reaches-the-database', '@/lib/bridge/innocent'],
  'entrypoints/popup/d.ts': ['only-the-background-writes', '@/lib/storage/events'],
  'entrypoints/popup/e.ts': ['nobody-imports-an-entrypoint', '../board/main'],
  'lib/page/b.ts': ['the-product-imports-no-tools-and-no-tests', '@/tools/capture'],
  'lib/page/round.ts': ['no-circles', './trip'],
  'lib/page/c.ts': ['every-import-resolves', '@/lib/page/nowhere'],
};

/** What the breaches lead to; innocent by itself. */
const targets = {
  'lib/page/dom.ts': '',
  'lib/page/trip.ts': "import './round';",
  'lib/sites/registry.ts': '',
  'lib/sites/other/index.ts': '',
  'lib/mail/registry.ts': '',
  'lib/storage/live.ts': '',
  'lib/storage/events.ts': "import 'dexie';",
  'lib/bridge/innocent.ts': "import '@/lib/bridge/further';",
  'lib/bridge/further.ts': "import '@/lib/storage/live';",
  'components/ui/Button.tsx': '',
  'entrypoints/board/main.ts': '',
  'tools/capture.ts': '',
};

const packages = ['dexie', 'webextension-polyfill', 'preact', 'lucide', 'papaparse', 'valibot'];
const folder = mkdtempSync(join(tmpdir(), 'rebound-imports-'));
let reported: readonly Breach[] = [];

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\nexport {};\n`);
}

/** What dependency-cruiser says of a folder under the project's own rules. */
function cruise(cwd: string): readonly Breach[] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', 'lib', 'components', 'entrypoints', 'tools'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

beforeAll(() => {
  for (const [path, text] of Object.entries(targets)) write(path, text);
  for (const [path, [, imported]] of Object.entries(breaches)) write(path, `import '${imported}';`);
  for (const name of packages) {
    write(`node_modules/${name}/index.js`, '');
    writeFileSync(join(folder, `node_modules/${name}/package.json`), JSON.stringify({ name, main: 'index.js' }));
  }
  reported = cruise(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an import rule that is broken on purpose', () => {
  it.each(Object.entries(breaches).map(([from, [rule]]) => ({ from, rule })))(
    '$rule: $from is reported',
    ({ from, rule }) => {
      expect(reported).toContainEqual({ rule, from });
    },
  );

  it('has a breach for every rule', () => {
    const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
    const broken = new Set(Object.values(breaches).map(([rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('is the only thing reported', () => {
    const expected = new Set(Object.keys(breaches));
    expect(reported.filter(({ from }) => !expected.has(from))).toEqual([]);
  });
});

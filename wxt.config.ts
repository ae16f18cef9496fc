// Builds for both browsers. `wxt build` makes what the stores get; `wxt build --mode sample` the same with the hosts of
// the tests and of the sample mailbox granted, in a folder of its own (.output/chrome-mv3-sample).
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/platform/manifest';
import { tightWords } from './tools/build/tight-words';
import { withoutInnerHtml } from './tools/build/without-inner-html';
import { findBrowser } from './tools/setup/browsers.mjs';
import { hasDisplay, isRoot } from './tools/setup/machine.mjs';

const quietContext = fileURLToPath(new URL('tools/build/quiet-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), tightWords()],
    // Dexie's own build for current browsers is 10 kB lighter than its default one.
    resolve: {
      alias: [
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
        { find: 'wxt/utils/content-script-context', replacement: quietContext },
      ],
    },
    // Our files lie on the person's disk: there is nothing to preload, and no code that could fetch it.
    // Terser's scripts are up to a fiftieth smaller than the usual minifier's.
    build: { sourcemap: false, modulePreload: false, minify: 'terser', terserOptions: { ecma: 2020, toplevel: true } },
  }),
  manifest,
  // `npm run dev`: the browser that the set-up found or installed.
  webExt: {
    disabled: !hasDisplay(),
    binaries: { chrome: findBrowser('chromium') ?? 'chromium', firefox: findBrowser('firefox') ?? 'firefox' },
    chromiumArgs: isRoot() ? ['--no-sandbox'] : [],
  },
  zip: { excludeSources: ['bench.json', 'test-results/**'] },
  hooks: {
    // WXT asks for the hosts of content scripts that are registered while running. Ours are optional: only what
    // lib/platform/manifest.ts names is asked for. The development server needs WXT's additions.
    'build:manifestGenerated': (wxt, built) => {
      if (wxt.config.command === 'serve') return;
      const asked = wxt.config.manifest.host_permissions;
      if (asked === undefined) delete built.host_permissions;
      else built.host_permissions = asked;
      if (built.content_scripts?.length === 0) delete built.content_scripts;
    },
  },
});

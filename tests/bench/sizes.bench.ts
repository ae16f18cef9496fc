// What the extension weighs where it matters: in every page that it reads, and each time the popup opens.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { tightWordsForEsbuild } from '@/tools/build/tight-words';
import { root } from '../../tools/setup/root.mjs';
import { builtFiles, gzipSize, pageFiles } from '../support/built/output';
import type { Figure } from './figure';

const kB = 1000;

function contentScript(name: string, budget: number): Figure {
  return {
    name: `content script ${name}`,
    unit: 'kB gzip',
    budget,
    measure: async () => {
      const file = builtFiles('chrome-mv3').filter(({ path }) => path === `content-scripts/${name}.js`);
      return file.length === 0 ? Number.NaN : gzipSize(file) / kB;
    },
  };
}

const sizes: readonly Figure[] = [
  contentScript('mail', 35),
  contentScript('classifier', 85),
  contentScript('jobs', 35),
  {
    name: 'words of all languages',
    unit: 'kB gzip',
    budget: 40,
    measure: async () => {
      const contents = "export * from './languages'; export * from './beginning-weights';";
      const stdin = { contents, resolveDir: join(root, 'lib', 'classify') };
      const options = { bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8' } as const;
      const { outputFiles } = await build({ stdin, ...options, plugins: [tightWordsForEsbuild] });
      return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / kB;
    },
  },
  {
    name: 'popup and what it loads at once',
    unit: 'kB gzip',
    budget: 60,
    measure: async () => gzipSize(pageFiles(builtFiles('chrome-mv3'), 'popup.html')) / kB,
  },
];

export default sizes;

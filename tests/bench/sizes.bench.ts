// What the extension weighs where it matters: in every page that it reads, and each time the popup opens.
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
  contentScript('jobs', 35),
  contentScript('knowledge', 42),
  {
    name: 'popup and what it loads at once',
    unit: 'kB gzip',
    budget: 60,
    measure: async () => gzipSize(pageFiles(builtFiles('chrome-mv3'), 'popup.html')) / kB,
  },
];

export default sizes;

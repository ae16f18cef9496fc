// Two kinds of tests: `unit` needs the sources only, `built` looks at what `npm run build` left in .output.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const built = ['tests/bundles.test.ts', 'tests/manifests.test.ts'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/support/unit-setup.ts'],
    restoreMocks: true,
    // Real pages and properties take their time on a busy machine; a test that hangs is still found.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.output/**', ...built],
        },
      },
      { extends: true, test: { name: 'built', include: built } },
    ],
  },
});

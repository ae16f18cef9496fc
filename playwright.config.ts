// Stories in real browsers, one project per browser. Firefox is driven by our own client (tests/support/firefox), so
// Playwright is only the runner there. No retries: a story that fails once in ten is broken.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testDir: 'tests/e2e/chromium' },
    { name: 'firefox', testDir: 'tests/e2e/firefox' },
    // One inbox for all of its stories, so one after the other.
    { name: 'roundcube', testDir: 'tests/e2e/roundcube', fullyParallel: false, workers: 1, timeout: 120_000 },
  ],
});

import { defineConfig } from 'vitest/config';

// Worker processes inherit it; dates in tests never depend on where they run.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'setup/**/*.test.ts', 'web/src/**/*.test.ts'],
          testTimeout: 600_000,
          // A first store is made from nothing; on a busy machine that takes its time.
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // One Chromium at a time: WebGL in software takes both cores.
          fileParallelism: false,
          // A page drawn in software on a busy machine takes longer to settle than the default second.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});

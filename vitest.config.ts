import { defineConfig } from 'vitest/config';

/** Projects run one after the other: all but the first share one database. */
const sharing = { fileParallelism: false, globalSetup: ['tests/support/open-database.ts'], testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{contract,server,client,cli}/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: 'database', include: ['tests/database/**/*.test.ts'], ...sharing, sequence: { groupOrder: 2 } } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/support/serve-page.ts'],
          ...sharing,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'database-process',
          include: ['tests/database-process/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is published and what others generate, installed as their users install it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/sdk/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts', 'test/sdk/packages.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});

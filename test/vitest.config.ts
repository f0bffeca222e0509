import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/contract/suite.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    pool: 'forks',
    // Every file has a server and a database of its own, and none mocks a module: loading them anew for each would double the work.
    isolate: false,
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of one part, in the PostgreSQL of the whole run. `main.ts` says which. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [],
    globalSetup: ['test/mutation/cluster.ts'],
    setupFiles: ['test/mutation/seed.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TELLING } from '../../vitest.config.ts';

/** The look back at what the whole suite's servers asked the database. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['test/db/shards/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ALONE, TELLING } from './vitest.config.ts';

/** Files that run in processes of their own, two at once: what one of them starts, stops or uses up is nobody else's. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ALONE,
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    maxWorkers: 2,
    // For what hangs. A machine that is busy with other work may take long, and that is no fault of ours.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

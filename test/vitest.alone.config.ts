import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ALONE, TELLING } from './vitest.config.ts';

/** Files that run one after the other: they need the machine for themselves, because they measure time or take all there is. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ALONE,
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    fileParallelism: false,
    // For what hangs. A machine that is busy with other work may take long, and that is no fault of ours.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

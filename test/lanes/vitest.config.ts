import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENT, TELLING } from '../vitest.config.ts';

/** One lane at a time: each starts servers of its own, and some take the whole machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/lanes/*.lane.ts'],
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    fileParallelism: false,
    ...PATIENT,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

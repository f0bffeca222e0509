import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENT, TELLING } from '../vitest.config.ts';

/** The long half of what strangers' tools make of the document: what installs a compiler's packages first, or fuzzes. Part of `make soak`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/sdk/**/*.soak.ts', 'test/fuzz/*.soak.ts'],
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    maxWorkers: 2,
    ...PATIENT,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});

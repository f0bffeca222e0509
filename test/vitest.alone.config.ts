import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ALONE, PATIENT, TELLING } from './vitest.config.ts';

/** Files that run in processes of their own, two at once: what one of them starts, stops or uses up is nobody else's. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ALONE,
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    maxWorkers: 2,
    ...PATIENT,
  },
});

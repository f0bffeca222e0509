import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENT, TELLING } from '../vitest.config.ts';

/**
 * The clients: what would be published, installed as its users install it, and what others generate from the contract. Installing,
 * generating and compiling take their time, so that nothing here fails because a machine is slow.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/sdk/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts', 'test/sdk/packages.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    // As in the unit tests: nothing is loaded anew for each file, and Node strips the types itself.
    isolate: false,
    experimental: { viteModuleRunner: false },
    maxWorkers: 2,
    ...PATIENT,
    hookTimeout: 900_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { IN_A_BROWSER, PATIENT, TELLING } from '../vitest.config.ts';

/** Pages as people meet them: built, served by a real server, in a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{console,portal}/**/*.test.ts', ...IN_A_BROWSER],
    globalSetup: ['test/support/cluster.ts', 'test/console/setup.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    isolate: false,
    experimental: { viteModuleRunner: false },
    maxWorkers: 2,
    ...PATIENT,
  },
});

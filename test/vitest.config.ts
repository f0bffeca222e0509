import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HANGS_MS } from './support/patience.ts';

/** Files that start programs, end them, or wait for what takes its time: after the others, two at once. */
export const ALONE = [
  'test/db/outage.test.ts',
  'test/http/rate-limit.test.ts',
  'test/oracles/cost.test.ts',
  'test/start/crash.test.ts',
  'test/start/start.test.ts',
];

/** Files that need a browser, beside those of the console. */
export const IN_A_BROWSER = [
  'test/http/site/accessible.test.ts',
  'test/http/site/in-a-browser.test.ts',
  'test/user-tiers/badges-in-a-browser.test.ts',
];

/** Files that look back at what the whole suite asked and was answered. */
export const LOOKING_BACK = ['test/contract/suite.test.ts', 'test/contract/still-taken.test.ts'];

/** A failure tells all that differs: CI keeps nothing but the failures. */
export const TELLING = { truncateThreshold: 0 };

/** A test waits for several things that may take long. */
export const PATIENT = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: HANGS_MS } } };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{console,portal}/**', 'test/db/shards/**', 'test/sdk/**', ...LOOKING_BACK, ...ALONE, ...IN_A_BROWSER],
    globalSetup: ['test/support/cluster.ts'],
    chaiConfig: TELLING,
    pool: 'forks',
    // Every file has a server and a database of its own, and none mocks a module: loading them anew for each would double the work.
    isolate: false,
    // Node strips the types itself, as it does when the server runs; rewritten by Vite, every use of an import would be a look-up.
    experimental: { viteModuleRunner: false },
    maxWorkers: 3,
    ...PATIENT,
  },
});

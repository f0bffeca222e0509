import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TELLING } from '../vitest.config.ts';

/** The look back at the whole suite's answers; it needs no server of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/contract/suite.test.ts'], chaiConfig: TELLING },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LOOKING_BACK, TELLING } from '../vitest.config.ts';

/** The look back at what the whole suite asked and was answered; it needs no server of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: LOOKING_BACK, chaiConfig: TELLING },
});

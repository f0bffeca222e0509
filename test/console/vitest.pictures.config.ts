import { defineConfig } from 'vitest/config';
import screens from './vitest.config.ts';

/** `make pictures`: how pages look, against pictures of how they looked. */
export default defineConfig({ ...screens, test: { ...screens.test, include: ['test/{console,portal}/pictures/*.pictures.ts'] } });

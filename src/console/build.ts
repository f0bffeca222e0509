/** Builds the pages of the console into `dist/console/`. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** How the pages are built, and served while they are written. */
export const CONSOLE: InlineConfig = {
  configFile: false,
  root: here,
  base: '/console/',
  css: { transformer: 'lightningcss' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/console', import.meta.url)),
    emptyOutDir: true,
    manifest: 'manifest.json',
    // What the policy of the page forbids: a style or a picture that is written into it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${here}kit.html` },
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ ...CONSOLE, logLevel: 'warn' });

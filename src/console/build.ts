/** Builds the console into `dist/console/`; a test names another page, and another folder. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/console', import.meta.url));

/** How the pages are built, and served while they are written. */
export const CONSOLE: InlineConfig = {
  configFile: false,
  root: here,
  base: '/console/',
  cacheDir: fileURLToPath(new URL('../../.tmp/vite', import.meta.url)),
  css: { transformer: 'lightningcss' },
};

/** The sheet of a page that is opened later may come first: each begins with the order of the layers, as `tokens.css` has it. */
const LAYERS_FIRST: Plugin = {
  name: 'layers-first',
  generateBundle(_, bundle) {
    const [order = ''] = /^@layer .*;$/m.exec(readFileSync(`${here}../kit/tokens.css`, 'utf8')) ?? [];
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
    }
  },
};

/** Builds a page of this folder, and what it loads, into another folder. */
async function buildPage(page: string, outDir: string): Promise<void> {
  await build({
    ...CONSOLE,
    logLevel: 'warn',
    plugins: [LAYERS_FIRST],
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'manifest.json',
      // What the policy of the page forbids: a style or a picture that is written into it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${here}${page}`,
        // What many pages need comes at once: each file is a way to the server and back.
        output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 5 }] } },
        // What packages say to frameworks that render on servers means nothing here.
        onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [page = 'console.html', folder = DIST] = process.argv.slice(2);
  await buildPage(page, folder);
}

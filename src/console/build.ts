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

/** The sheet of a part may come before the one that orders the layers: all of it begins with the order of the layers, as `tokens.css` has it. */
const LAYERS_FIRST: Plugin = {
  name: 'layers-first',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const [order = ''] = /^@layer .*;$/m.exec(readFileSync(`${here}../kit/tokens.css`, 'utf8')) ?? [];
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
      }
    },
  },
};

/** What every page is made of. */
const OF_PAGES = /(src\/kit|console|console\/(frame|controls))\/[^/]+\.tsx?$|home-screen\.module\.css|@messageformat.runtime|make-plural/;
/** What a few pages have of it, and what brings parts of React Aria that those alone need. */
const OF_FEW =
  /\/(qr-code|pick-table|tab-set|file-drop|audit-\w+|draft-\w+|version-columns|differences|movement|changes|settled-field|user-id-field|use-leaving|use-pause|use-token|confirm-dialog|keys-dialog)\.tsx?$/;

/** What most pages need comes in one file with what is needed first: each file is a way to the server and back. */
const AT_FIRST = {
  name: 'first',
  test: (id: string) => OF_PAGES.test(id) && !OF_FEW.test(id),
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
      // All sheets together are smaller than what one more way to the server and back costs.
      cssCodeSplit: false,
      // A test holds the sizes, as they go over the wire.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: `${here}${page}`,
        output: { codeSplitting: { groups: [AT_FIRST] } },
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

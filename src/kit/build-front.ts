/** Builds pages for people, each front into a folder of its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A front: its sources, and what belongs together in what it loads. */
export interface Front {
  /** The folder of its sources, with a slash at the end. */
  root: string;
  /** The first part of its addresses. */
  name: string;
  /** Whether a module comes in the one file that every page loads first: each file is a way to the server and back. */
  isFirst(module: string): boolean;
  /** Whether its letters come beside its scripts: the first picture is a little later for it, and no word of it jumps when they are there. */
  hasLettersFirst?: boolean;
  /** Another library in place of one that the sources name. */
  alias?: Record<string, string>;
}

/** How the pages of a front are built, and served while they are written. */
export const frontConfig = ({ root, name, alias = {} }: Front): InlineConfig => ({
  configFile: false,
  root,
  base: `/${name}/`,
  cacheDir: fileURLToPath(new URL(`../../.tmp/vite/${name}`, import.meta.url)),
  css: { transformer: 'lightningcss' },
  resolve: { alias },
});

/** The sheet of a part may come before the one that orders the layers: all of it begins with the order of the layers, as `tokens.css` has it. */
const LAYERS_FIRST: Plugin = {
  name: 'layers-first',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const [order = ''] = /^@layer .*;$/m.exec(readFileSync(`${here}tokens.css`, 'utf8')) ?? [];
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source);
      }
    },
  },
};

/** The letters of our languages are asked for with the page, not when the first word is drawn in others. */
const lettersFirst = (name: string): Plugin => ({
  name: 'letters-first',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const files = Object.keys(bundle).filter((file) => /\/inter-latin-wght-normal-[^/]+\.woff2$/.test(file));
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
      return files.map((file) => ({ tag: 'link', attrs: { ...attrs, href: `/${name}/${file}` }, injectTo: 'head' }));
    },
  },
});

/** Builds pages of a front, and what they load, into a folder. */
export async function buildFront(front: Front, pages: readonly string[], outDir: string): Promise<void> {
  await build({
    ...frontConfig(front),
    logLevel: 'warn',
    plugins: front.hasLettersFirst ? [LAYERS_FIRST, lettersFirst(front.name)] : [LAYERS_FIRST],
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
        input: pages.map((page) => front.root + page),
        output: { codeSplitting: { groups: [{ name: 'first', test: (id: string) => front.isFirst(id) }] } },
        // What packages say to frameworks that render on servers means nothing here.
        onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      },
    },
  });
}

/** A script that pages of others load: by a name that stays, and with all that it needs but what it loads later. */
export interface HostScript {
  /** Its source, from the root of the front. */
  source: string;
  /** What it is called, without its ending. */
  name: string;
  /** What the file is called that it loads later, if there is one. */
  later?: string;
}

/** The first browsers that know `light-dark()`. Written out for older ones, it would follow the browser, and not the page around an element. */
const KNOW_LIGHT_AND_DARK = ['chrome123', 'firefox120', 'safari17.5'];

/** Builds a script for pages of others into a folder, beside what is there. */
export async function buildHostScript(front: Front, { source, name, later = name }: HostScript, outDir: string): Promise<void> {
  await build({
    ...frontConfig(front),
    logLevel: 'warn',
    // The first of two passes leaves everything to the second, which knows for which browsers it is.
    css: { transformer: 'lightningcss', lightningcss: { targets: {} } },
    build: {
      cssTarget: KNOW_LIGHT_AND_DARK,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: front.root + source, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: `${name}.js`, chunkFileNames: `${later}.js`, minify: true } },
    },
  });
}

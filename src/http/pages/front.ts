import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Context } from 'koa';
import { Problem } from '../../core/problem.ts';
import { type FixedDocument, sender } from './documents.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a file is called says what is in it: whoever has it need never ask again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** How a page of a front is sent. */
export interface SentPage {
  headers: Readonly<Record<string, string>>;
  /** What its head has beside what was built. */
  tags?: string;
}

/** Pages for people, such as the console, as they were built. Nothing is read before it is asked for. */
export interface Front {
  /** Sends one of its pages; false where it was not built. */
  sendPage(ctx: Context, page: string, sent: SentPage): boolean;
  /** Sends a file that its pages load. Throws `not_found` where there is none. */
  sendAsset(ctx: Context): Promise<void>;
  /** Sends a script that pages of others load by its name. Throws `not_found` where it was not built. */
  sendScript(ctx: Context, name: string): Promise<void>;
}

/** A front by what it is called: the name of its folder among the built ones, and the first part of its addresses. Without a folder, there is none. */
export function openFront(fronts: URL | undefined, name: string): Front {
  const folder = fronts && new URL(`${name}/`, fronts);
  const pages = new Map<string, BuiltPage>();
  let files: ReadonlyMap<string, (ctx: Context) => Promise<void>> | undefined;
  const scripts = new Map<string, (ctx: Context) => Promise<void>>();
  const find = (page: string): BuiltPage | undefined => {
    const known = pages.get(page);
    if (known || !folder || !existsSync(new URL(page, folder))) return known;
    const read = readPage(folder, page, name);
    pages.set(page, read);
    return read;
  };
  return {
    sendPage(ctx, page, { headers, tags = '' }) {
      const built = find(page);
      if (!built) return false;
      ctx.set({ ...headers });
      ctx.type = 'text/html';
      const words = built.words.get(ctx.acceptsLanguages([...built.words.keys()]) || 'en') ?? '';
      ctx.body = built.text.replace('</head>', `${tags}${words}</head>`);
      return true;
    },
    sendAsset(ctx) {
      files ??= folder && existsSync(folder) ? sendersOf(folder, name) : new Map();
      const send = files.get(ctx.path);
      if (!send) throw new Problem('not_found');
      ctx.set('cache-control', FOR_EVER);
      return send(ctx);
    },
    sendScript(ctx, script) {
      const file = folder && new URL(script, folder);
      if (!file || !existsSync(file)) throw new Problem('not_found');
      const send = scripts.get(script) ?? sender(documentOf(file));
      scripts.set(script, send);
      return send(ctx);
    },
  };
}

const documentOf = (file: URL): FixedDocument => ({
  type: TYPES[extname(file.pathname)] ?? 'application/octet-stream',
  read: () => readFileSync(file),
});

function sendersOf(folder: URL, name: string): ReadonlyMap<string, (ctx: Context) => Promise<void>> {
  const assets = new URL('assets/', folder);
  return new Map(readdirSync(assets).map((file) => [`/${name}/assets/${file}`, sender(documentOf(new URL(file, assets)))]));
}

interface BuiltPage {
  text: string;
  /** For each language the tag by which a browser fetches its words beside the page, not when the page has found out that it needs them. */
  words: ReadonlyMap<string, string>;
}

/** What the words of a language are called among the sources of a front. */
const WORDS = /\/generated\/words\/\w+\/(\w+)\.ts$/;

function readPage(folder: URL, page: string, name: string): BuiltPage {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const files = JSON.parse(read('manifest.json')) as Record<string, { file: string }>;
  const words = Object.entries(files).flatMap(([source, { file }]): [string, string][] => {
    const language = WORDS.exec(source)?.[1];
    return language === undefined ? [] : [[language, `<link rel="modulepreload" href="/${name}/${file}">`]];
  });
  return { text: read(page), words: new Map(words) };
}

import { randomBytes } from 'node:crypto';
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

/** The console as it was built (`make console`). Nothing is read before it is asked for. */
export interface BuiltConsole {
  /** Sends its page; false where it was not built. */
  sendPage(ctx: Context, facts: ConsoleFacts): boolean;
  /** Sends a file that the page loads. Throws `not_found` where there is none. */
  sendFile(ctx: Context): Promise<void>;
}

/** What the page is told before it knows who is in front of it. */
export interface ConsoleFacts {
  /** Whether operators can enter by a provider. */
  hasProvider: boolean;
}

/** The console of a folder. Without one, there is none. */
export function openConsole(folder: URL | undefined): BuiltConsole {
  let page: BuiltPage | undefined;
  let files: ReadonlyMap<string, (ctx: Context) => Promise<void>> | undefined;
  const isBuilt = () => folder !== undefined && existsSync(new URL('console.html', folder));
  return {
    sendPage(ctx, facts) {
      if (folder === undefined || (page === undefined && !isBuilt())) return false;
      page ??= readPage(folder);
      const nonce = randomBytes(16).toString('base64url');
      ctx.set(headersWith(nonce));
      ctx.type = 'text/html';
      const words = page.words.get(ctx.acceptsLanguages([...page.words.keys()]) || 'en') ?? '';
      ctx.body = page.text.replace('</head>', `${tagsOf(nonce, facts)}${words}</head>`);
      return true;
    },
    sendFile(ctx) {
      files ??= folder === undefined || !isBuilt() ? new Map() : sendersOf(folder);
      const send = files.get(ctx.path);
      if (!send) throw new Problem('not_found');
      ctx.set('cache-control', FOR_EVER);
      return send(ctx);
    },
  };
}

function sendersOf(folder: URL): ReadonlyMap<string, (ctx: Context) => Promise<void>> {
  const assets = new URL('assets/', folder);
  return new Map(
    readdirSync(assets).map((name) => {
      const document: FixedDocument = {
        type: TYPES[extname(name)] ?? 'application/octet-stream',
        read: () => readFileSync(new URL(name, assets)),
      };
      return [`/console/assets/${name}`, sender(document)];
    }),
  );
}

interface BuiltPage {
  text: string;
  /** For each language the tag by which a browser fetches its words beside the page, not when the page has found out that it needs them. */
  words: ReadonlyMap<string, string>;
}

/** What the words of a language are called among the sources of the console. */
const WORDS = /\/generated\/words\/(\w+)\.ts$/;

function readPage(folder: URL): BuiltPage {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const files = JSON.parse(read('manifest.json')) as Record<string, { file: string }>;
  const words = Object.entries(files).flatMap(([source, { file }]): [string, string][] => {
    const language = WORDS.exec(source)?.[1];
    return language === undefined ? [] : [[language, `<link rel="modulepreload" href="/console/${file}">`]];
  });
  return { text: read('console.html'), words: new Map(words) };
}

/** React Aria writes two small styles into the page, and knows their nonce by this tag. */
function tagsOf(nonce: string, { hasProvider }: ConsoleFacts): string {
  return `<meta property="csp-nonce" nonce="${nonce}">${hasProvider ? '<meta name="provider" content="oidc">' : ''}`;
}

/** The page loads what is ours and nothing else; no text becomes a script, and nobody frames or reads it. */
function headersWith(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cache-control': 'no-store',
  };
}

import { randomBytes } from 'node:crypto';
import type { Context } from 'koa';
import { Problem } from '../../core/problem.ts';
import { readCookies } from '../read-cookies.ts';
import { type Front, openFront } from './front.ts';
import { frontHeaders } from './policy.ts';

/** What the pages for people are served with. */
export interface FrontOptions {
  /** The folder where they were built, each in one of its own; undefined where a server has none. */
  fronts: URL | undefined;
  secure: boolean;
  /** Whether operators can enter by a provider. */
  hasProvider: boolean;
  /** The page where no console was built, for a browser with these secrets of console sessions, and what it is sent with. */
  consolePage(secrets: readonly string[]): Promise<{ text: string; headers: Readonly<Record<string, string>> }>;
  /** The origins whose pages may show a user's referrals within them, as the programme has them now. */
  embedOrigins(): Promise<readonly string[]>;
}

type Serve = (path: string | RegExp, send: (ctx: Context) => Promise<void>) => unknown;

/** Below the console every address is its page, which finds its own way; but for those of operations, and of files. */
const CONSOLE_PAGES = /^\/console\/(?:(?!(?:api|assets|link|oidc)(?:\/|$))[a-z][a-z-]*(?:\/[^/]+)?)?$/;
const PORTAL_PAGES = /^\/portal\/(?:(?!assets(?:\/|$))[a-z][a-z-]*)?$/;

/** Scripts that a host's pages load, and how long they may keep them: they have to change with the server. */
const HOST_SCRIPTS = ['widget.js', 'widget-qr.js', 'embed.js'];
const HOST_SCRIPT_AGE = 'public, max-age=300';

/** Serves the console, the portal, and what stands in the pages of others. */
export function serveFronts(serve: Serve, options: FrontOptions): void {
  const [console, portal] = ['console', 'portal'].map((name) => openFront(options.fronts, name)) as [Front, Front];
  serve('/console/assets/:name', console.sendAsset);
  serve('/portal/assets/:name', portal.sendAsset);
  for (const path of ['/console', CONSOLE_PAGES])
    serve(path, async (ctx) => {
      const nonce = randomBytes(16).toString('base64url');
      const sent = { headers: frontHeaders({ nonce }), tags: consoleTags(nonce, options) };
      if (!console.sendPage(ctx, 'console.html', sent)) await sendPlainConsole(ctx, options);
    });
  for (const path of ['/portal', PORTAL_PAGES])
    serve(path, async (ctx) => {
      if (!portal.sendPage(ctx, 'portal.html', { headers: frontHeaders({}) })) throw new Problem('not_found');
    });
  serve('/embed', async (ctx) => {
    const parent = new URLSearchParams(ctx.querystring).get('parent');
    const framedBy = (await options.embedOrigins()).find((origin) => origin === parent);
    if (!portal.sendPage(ctx, 'embed.html', { headers: frontHeaders({ framedBy }) })) throw new Problem('not_found');
  });
  for (const name of HOST_SCRIPTS)
    serve(`/${name}`, (ctx) => {
      ctx.set({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'cache-control': HOST_SCRIPT_AGE });
      return portal.sendScript(ctx, name);
    });
}

/** React Aria writes two small styles into the page, and knows their nonce by this tag. */
function consoleTags(nonce: string, { hasProvider }: FrontOptions): string {
  return `<meta property="csp-nonce" nonce="${nonce}">${hasProvider ? '<meta name="provider" content="oidc">' : ''}`;
}

async function sendPlainConsole(ctx: Context, { consolePage, secure }: FrontOptions): Promise<void> {
  const { text, headers } = await consolePage(readCookies(ctx.req.headers.cookie, secure).consoles);
  ctx.set({ ...headers });
  ctx.type = 'text/html';
  ctx.body = text;
}

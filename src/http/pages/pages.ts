import Router from '@koa/router';
import { parseCookie } from 'cookie';
import type { Context, Middleware, Next } from 'koa';
import { pickUpCode } from '../../codes/pick-up-code.ts';
import { Problem } from '../../core/problem.ts';
import type { CallContext, Tx } from '../../core/tx.ts';
import { setCookie } from '../cookies.ts';
import type { Metrics } from '../metrics.ts';
import { docsPage, sendAsset } from './docs.ts';
import { errorsPage } from './errors.ts';
import { landingPage } from './landing.ts';

export interface Readiness {
  database: 'ok' | 'away';
  migrations: 'applied' | 'pending' | 'unknown';
  append_only: 'enforced' | 'not_enforced' | 'unknown';
}

export interface PageOptions {
  document: object;
  publicUrl: string;
  secure: boolean;
  metrics: Metrics;
  readiness(): Promise<Readiness>;
  transaction<T>(context: Omit<CallContext, 'now' | 'actor' | 'report'>, work: (tx: Tx) => Promise<T>): Promise<T>;
}

const ALLOW = 'GET, HEAD, OPTIONS';

/** Everything that is not in the contract: health, metrics, the document itself, its documentation, the landing page. */
export function createPages(options: PageOptions): Middleware {
  const router = new Router();
  const document = JSON.stringify({ ...options.document, servers: [{ url: options.publicUrl, description: 'This server.' }] });
  router.use((ctx, next) => pickUp(ctx, next, options));
  router.get('/', (ctx) => page(ctx, landingPage()));
  router.get('/docs', (ctx) => page(ctx, docsPage()));
  router.get('/docs/:file', (ctx) => sendAsset(ctx, ctx.params.file as string));
  router.get('/errors', (ctx) => page(ctx, errorsPage()));
  router.get('/openapi.json', (ctx) => {
    ctx.type = 'application/json';
    ctx.set('access-control-allow-origin', '*');
    ctx.body = document;
  });
  router.get('/healthz', (ctx) => {
    ctx.body = { status: 'ok' };
  });
  router.get('/readyz', async (ctx) => {
    const readiness = await options.readiness();
    const ready = readiness.database === 'ok' && readiness.migrations === 'applied';
    ctx.status = ready ? 200 : 503;
    if (!ready) ctx.set('retry-after', '1');
    ctx.body = { status: ready ? 'ready' : 'not_ready', ...readiness };
  });
  router.get('/metrics', async (ctx) => {
    const { type, text } = await options.metrics.page();
    ctx.set('content-type', type);
    ctx.body = text;
  });
  const methods: Middleware = async (ctx, next) => {
    await next();
    // Middleware without methods matches every address; only a page makes an address exist.
    const isPage = router.match(ctx.path, ctx.method).path.some((layer) => layer.methods.length > 0);
    if (ctx.status !== 404 || ctx.body !== undefined || !isPage) return;
    ctx.state.allow = ALLOW;
    if (ctx.method !== 'OPTIONS') throw new Problem('method_not_allowed');
    ctx.set('allow', ALLOW);
    ctx.status = 204;
  };
  const routes = router.routes() as Middleware;
  return (ctx, next) => methods(ctx, () => routes(ctx, next));
}

const PAGE_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

function page(ctx: Context, html: string): void {
  ctx.type = 'text/html';
  ctx.set('content-security-policy', PAGE_CSP);
  ctx.set('x-content-type-options', 'nosniff');
  ctx.set('referrer-policy', 'same-origin');
  ctx.body = html;
}

/** Plants the code of `?ref=`, as a link would have. */
async function pickUp(ctx: Context, next: Next, { transaction, secure }: PageOptions): Promise<void> {
  const ref = ctx.method === 'GET' && ctx.querystring.includes('ref=') ? new URLSearchParams(ctx.querystring).get('ref') : null;
  if (ref !== null) {
    const planted = parseCookie(ctx.get('cookie')).ref_code;
    const context = { operation: 'pickUpCode', requestId: ctx.state.requestId as string };
    const plant = await transaction(context, (tx) => pickUpCode(tx, ref, planted));
    if (plant) ctx.set('set-cookie', setCookie({ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }, secure));
  }
  return next();
}

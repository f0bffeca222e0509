import Router from '@koa/router';
import { parseCookie } from 'cookie';
import type { Context, Middleware } from 'koa';
import { pickUpCode } from '../../codes/pick-up-code.ts';
import { Problem } from '../../core/problem.ts';
import type { CallContext, Tx } from '../../core/tx.ts';
import { setCookie } from '../cookies.ts';
import { isVisit } from '../is-visit.ts';
import type { Metrics } from '../metrics.ts';
import type { Quota } from '../rate-limit.ts';
import { ASSETS, docsPage, sendAsset } from './docs.ts';
import { errorsPage } from './errors.ts';
import { landingPage } from './landing.ts';

export interface Readiness {
  database: 'ok' | 'away';
  migrations: 'applied' | 'pending' | 'unknown';
  append_only: 'enforced' | 'not_enforced' | 'unknown';
  /** While the demo programme is being loaded. */
  demo?: 'loading';
}

export interface PageOptions {
  document: object;
  publicUrl: string;
  secure: boolean;
  metrics: Metrics;
  readiness(): Promise<Readiness>;
  /** Counts a request that writes against its address. */
  countAddress(address: string): Promise<Quota | undefined>;
  transaction<T>(context: Omit<CallContext, 'now' | 'actor' | 'report'>, work: (tx: Tx) => Promise<T>): Promise<T>;
}

const ALLOW = 'GET, HEAD, OPTIONS';

/** Everything that is not in the contract: health, metrics, the document itself, its documentation, the landing page. */
export function createPages(options: PageOptions): Middleware {
  const router = new Router({ sensitive: true, strict: true });
  const document = JSON.stringify({ ...options.document, servers: [{ url: options.publicUrl, description: 'This server.' }] });
  const pages = { '/': landingPage(), '/docs': docsPage(), '/errors': errorsPage() };
  for (const [path, html] of Object.entries(pages)) {
    router.get(path, async (ctx) => {
      await pickUp(ctx, options);
      sendPage(ctx, html);
    });
  }
  for (const asset of ASSETS) router.get(`/docs/${asset}`, (ctx) => sendAsset(ctx, asset));
  router.get('/openapi.json', (ctx) => {
    ctx.type = 'application/json';
    ctx.set('access-control-allow-origin', '*');
    ctx.body = document;
  });
  router.get('/healthz', (ctx) => {
    ctx.body = { status: 'ok' };
  });
  router.get('/readyz', (ctx) => sendReadiness(ctx, options));
  router.get('/metrics', async (ctx) => {
    const { type, text } = await options.metrics.page();
    ctx.set('content-type', type);
    ctx.body = text;
  });
  const routes = router.routes() as Middleware;
  return (ctx, next) => {
    const { path, route } = router.match(ctx.path, ctx.method);
    if (path.length === 0 || route) return routes(ctx, next);
    ctx.state.allow = ALLOW;
    if (ctx.method !== 'OPTIONS') throw new Problem('method_not_allowed');
    ctx.set('allow', ALLOW);
    ctx.status = 204;
  };
}

async function sendReadiness(ctx: Context, { readiness }: PageOptions): Promise<void> {
  const found = await readiness();
  const ready = found.database === 'ok' && found.migrations === 'applied' && found.demo === undefined;
  ctx.status = ready ? 200 : 503;
  if (!ready) ctx.set('retry-after', '1');
  ctx.body = { status: ready ? 'ready' : 'not_ready', ...found };
}

const PAGE_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

function sendPage(ctx: Context, html: string): void {
  ctx.type = 'text/html';
  ctx.set('content-security-policy', PAGE_CSP);
  ctx.set('x-content-type-options', 'nosniff');
  ctx.set('referrer-policy', 'same-origin');
  ctx.body = html;
}

/** Plants the code of `?ref=`, as a link would have. It writes, so it counts like one against the address. */
async function pickUp(ctx: Context, { transaction, secure, countAddress }: PageOptions): Promise<void> {
  const ref = ctx.querystring.includes('ref=') ? new URLSearchParams(ctx.querystring).get('ref') : null;
  if (ref === null) return;
  ctx.set('cache-control', 'no-store'); // a stored page would plant nothing for whoever comes next
  if (ctx.method === 'HEAD' || !(await isVisit(ctx.req.headers))) return;
  const quota = await countAddress(ctx.ip);
  if (quota?.isExceeded) throw new Problem('rate_limited');
  const planted = parseCookie(ctx.get('cookie')).ref_code;
  const context = { operation: 'pickUpCode', requestId: ctx.state.requestId as string };
  const plant = await transaction(context, (tx) => pickUpCode(tx, ref, planted));
  if (plant) ctx.set('set-cookie', setCookie({ name: 'ref_code', value: plant.code, maxAge: plant.maxAge }, secure));
}

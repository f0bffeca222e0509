import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import { Problem } from '../../core/problem.ts';
import type { Cookie } from '../../operations/contract.ts';
import { setCookie } from '../cookies.ts';
import { isVisit } from '../is-visit.ts';
import type { Metrics } from '../metrics.ts';
import type { Quota } from '../rate-limit.ts';
import { readCookies } from '../read-cookies.ts';
import { sender } from './documents.ts';
import { errorsPage } from './errors.ts';
import { type FrontOptions, serveFronts } from './fronts.ts';
import { PAGE_CSP } from './html.ts';
import { landingPage } from './landing.ts';
import { nothingHere, openSite, SITE_CSP } from './site.ts';

export interface Readiness {
  database: 'ok' | 'away';
  migrations: 'applied' | 'pending' | 'unknown';
  append_only: 'enforced' | 'not_enforced' | 'unknown';
  /** Whether jobs are done; `off` where this server does none. Requests are answered either way. */
  jobs: 'ok' | 'waiting' | 'off';
  /** The version of PostgreSQL, as the last new connection was told. */
  postgresql: string;
  /** While the demo programme is being loaded. */
  demo?: 'loading';
}

export interface PageOptions extends FrontOptions {
  /** Not before it is asked for: a start needs no copy with all the prose. */
  readContract(version: OpenApiVersion): object;
  publicUrl: string;
  /** What `/metrics` shows; undefined where it has a listener of its own. */
  metrics: Metrics | undefined;
  readiness(): Promise<Readiness>;
  /** Counts a request against its address. */
  countAddress(address: string): Quota | undefined;
  /** Touches the code of `?ref=`, which a visitor with these `ref_code` cookies brings; returns the cookie to plant, if any. */
  pickUpCode(ref: string, refCodes: readonly string[], requestId: string): Promise<Cookie | undefined>;
}

const CONTRACTS = { '/openapi.json': '3.1', '/openapi-3.0.json': '3.0' } as const;
/** Of OpenAPI, in which the contract can be read. */
export type OpenApiVersion = (typeof CONTRACTS)[keyof typeof CONTRACTS];

const ALLOW = 'GET, HEAD, OPTIONS';

/** Everything that is not in the contract: health, metrics, the document itself, its documentation, the landing page. */
export function createPages(options: PageOptions): Middleware {
  const router = new Router({ sensitive: true, strict: true });
  router.get('/healthz', (ctx) => {
    ctx.body = { status: 'ok' };
  });
  /** Whatever costs more than a constant counts against the caller's address before it is done. */
  const counted = (path: string | RegExp, send: (ctx: Context) => Promise<void>) =>
    router.get(path, (ctx) => {
      const quota = options.countAddress(ctx.state.address);
      if (quota?.isExceeded) throw new Problem('rate_limited');
      return send(ctx);
    });
  for (const [path, read] of Object.entries({ '/': landingPage, '/errors': errorsPage })) {
    const send = sender({ type: 'text/html', read });
    counted(path, async (ctx) => {
      await pickUp(ctx, options);
      describePage(ctx, PAGE_CSP);
      await send(ctx);
    });
  }
  for (const path of ['/docs', '/docs/:name', '/changelog']) counted(path, siteSender(options));
  for (const [path, version] of Object.entries(CONTRACTS))
    counted(path, openToAll(sender({ type: 'application/json', read: () => documentOf(options, version) })));
  serveFronts(counted, options);
  counted('/readyz', (ctx) => sendReadiness(ctx, options));
  const { metrics } = options;
  if (metrics) counted('/metrics', (ctx) => sendMetrics(ctx, metrics));
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

function documentOf({ readContract, publicUrl }: PageOptions, version: OpenApiVersion): string {
  const contract: { externalDocs?: object } = readContract(version);
  const externalDocs = { ...contract.externalDocs, url: `${publicUrl}/docs` };
  return JSON.stringify({ ...contract, externalDocs, servers: [{ url: publicUrl, description: 'This server.' }] });
}

/** The contract may be read by pages of every origin. */
function openToAll(send: (ctx: Context) => Promise<void>): (ctx: Context) => Promise<void> {
  return (ctx) => {
    ctx.set('access-control-allow-origin', '*');
    ctx.set('cross-origin-resource-policy', 'cross-origin');
    return send(ctx);
  };
}

async function sendMetrics(ctx: Context, metrics: Metrics): Promise<void> {
  const { type, text } = await metrics.page();
  ctx.set('content-type', type);
  ctx.body = text;
}

async function sendReadiness(ctx: Context, { readiness }: PageOptions): Promise<void> {
  const found = await readiness();
  const ready = found.database === 'ok' && found.migrations === 'applied' && found.demo === undefined;
  ctx.status = ready ? 200 : 503;
  if (!ready) ctx.set('retry-after', '1');
  ctx.body = { status: ready ? 'ready' : 'not_ready', ...found };
}

/** Sends whatever of the documentation is at an address. What has been sent once is kept. */
function siteSender(options: PageOptions): (ctx: Context) => Promise<void> {
  const find = openSite(options.publicUrl);
  const senders = new Map<string, (ctx: Context) => Promise<void>>();
  return async (ctx) => {
    const found = find(ctx.path);
    if (!found) return sendNothing(ctx);
    if (found.isPage) {
      await pickUp(ctx, options);
      describePage(ctx, SITE_CSP);
    }
    const send = senders.get(ctx.path) ?? sender(found);
    senders.set(ctx.path, send);
    await send(ctx);
  };
}

/** A person gets a page from which to go on; a program the answer of every unknown address. */
function sendNothing(ctx: Context): void {
  ctx.vary('accept');
  if (ctx.accepts('json', 'html') !== 'html') throw new Problem('not_found');
  describePage(ctx, SITE_CSP);
  ctx.status = 404;
  ctx.type = 'text/html';
  ctx.body = nothingHere();
}

function describePage(ctx: Context, policy: string): void {
  ctx.set('content-security-policy', policy);
  ctx.set('referrer-policy', 'same-origin');
}

/** Plants the code of `?ref=`, as a link would have. */
async function pickUp(ctx: Context, { pickUpCode, secure }: PageOptions): Promise<void> {
  const ref = ctx.querystring.includes('ref=') ? new URLSearchParams(ctx.querystring).get('ref') : null;
  if (ref === null) return;
  ctx.set('cache-control', 'no-store'); // a stored page would plant nothing for whoever comes next
  if (ctx.method === 'HEAD' || !(await isVisit(ctx.req.headers))) return;
  const cookie = await pickUpCode(ref, readCookies(ctx.req.headers.cookie, secure).refCodes, ctx.state.requestId as string);
  if (cookie) ctx.set('set-cookie', setCookie(cookie, secure));
}

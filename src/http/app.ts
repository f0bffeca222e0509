import { randomUUID } from 'node:crypto';
import Koa, { type Context, type Middleware, type Next } from 'koa';

import type { ErrorTag } from '../../generated/errors.ts';
import type { Log } from '../core/log.ts';
import { Problem } from '../core/problem.ts';
import { setCookie } from './cookies.ts';
import { allowOrigin, answerPreflight, isUserSurface } from './cors.ts';
import type { Dispatch } from './dispatch.ts';
import type { Metrics } from './metrics.ts';
import { envelope, headersOf } from './problem.ts';
import type { Operation } from './router.ts';
import type { WireAnswer } from './run-operation.ts';
import { Wire } from './wire.ts';

export interface AppOptions {
  dispatch: Dispatch;
  /** What is not in the contract: health, metrics, documentation, pages. */
  pages: Middleware;
  log: Log;
  metrics: Metrics;
  origins: ReadonlySet<string>;
  /** Whether cookies are Secure: the server is reached over HTTPS. */
  secure: boolean;
  /** How many proxies in front append to X-Forwarded-For. What stands further left a client may have written. */
  proxies: number;
  /** Told of every answer of the contract, for tests that watch over the whole suite. */
  onAnswer?: ((operationId: string, status: number, tag: ErrorTag | undefined) => void) | undefined;
}

const REQUEST_ID = /^[A-Za-z0-9._:-]{1,128}$/;

/** 64 random bits in hexadecimal, taken from a UUID because Node draws those in advance: 0.2 µs, where randomBytes takes 3. */
function newRequestId(): string {
  const uuid = randomUUID();
  return `req_${uuid.slice(0, 8)}${uuid.slice(-8)}`;
}

/** The Koa application: one way in for every request, one way out for every answer. */
export function createApp(options: AppOptions): Koa {
  const { dispatch, log, metrics } = options;
  const app = new Koa({ proxy: options.proxies > 0, maxIpsCount: options.proxies });
  app.silent = true;
  app.use(async (ctx, next) => {
    const started = performance.now();
    const header = ctx.req.headers['x-request-id'];
    const requestId = typeof header === 'string' && REQUEST_ID.test(header) ? header : newRequestId();
    ctx.state.requestId = requestId;
    ctx.set('x-request-id', requestId);
    try {
      await next();
      if (ctx.status === 404 && ctx.body === undefined) throw new Problem('not_found');
    } catch (error) {
      refuse(ctx, declared(ctx, error, dispatch), requestId, log);
    }
    const ms = performance.now() - started;
    const operation = (ctx.state.operation as Operation | undefined)?.operationId;
    metrics.observe(operation ?? 'none', ctx.status, ms / 1000);
    if (operation !== undefined) options.onAnswer?.(operation, ctx.status, ctx.state.tag);
    if (log.isLevelEnabled('info'))
      log.info({ request_id: requestId, method: ctx.method, operation, status: ctx.status, ms: Math.round(ms * 100) / 100 }, 'request');
  });
  app.use((ctx, next) => contract(ctx, next, options, dispatch));
  app.use(options.pages);
  return app;
}

async function contract(ctx: Context, next: Next, options: AppOptions, dispatch: Dispatch): Promise<void> {
  const url = ctx.req.url as string;
  const mark = url.indexOf('?');
  const path = url.startsWith('/') ? (mark < 0 ? url : url.slice(0, mark)) : ctx.path;
  const match = dispatch.match(path);
  if (!match) return next();
  ctx.state.allow = match.allow;
  if (isUserSurface(path)) allowOrigin(ctx, options.origins);
  if (ctx.method === 'OPTIONS') return answerPreflight(ctx, match, isUserSurface(path), options.origins);
  const wire = new Wire(ctx.req, match, path, mark < 0 ? '' : url.slice(mark + 1), ctx.ip, ctx.state.requestId);
  const operation = match.operations[wire.method];
  ctx.state.operation = operation;
  ctx.set('cache-control', 'no-store');
  const answer = await dispatch.handle(wire);
  if (operation) dispatch.checkAnswer(operation, answer.status, answer.body);
  send(ctx, answer, wire.isHead ? [] : answer.cookies.map((cookie) => setCookie(cookie, options.secure)));
}

function send(ctx: Context, { status, body, location, replayed }: WireAnswer, cookies: string[]): void {
  ctx.status = status;
  if (cookies.length > 0) ctx.set('set-cookie', cookies);
  if (replayed) ctx.set('idempotency-replayed', 'true');
  if (location !== undefined) {
    ctx.set('location', location);
    ctx.set('referrer-policy', 'no-referrer');
  }
  if (body === undefined) {
    ctx.body = null;
    ctx.length = 0; // Node says so by itself to GET, but not to HEAD
  } else {
    ctx.type = 'application/json';
    ctx.body = body;
  }
  ctx.status = status;
}

/** The failure itself, or, where answers are checked, the bug of a refusal that the contract does not declare. */
function declared(ctx: Context, error: unknown, dispatch: Dispatch): unknown {
  const operation = ctx.state.operation as Operation | undefined;
  if (!(error instanceof Problem) || !operation) return error;
  try {
    dispatch.checkAnswer(operation, error.status, envelope(error, ctx.state.requestId), error.tag);
    return error;
  } catch (undeclared) {
    return undeclared;
  }
}

function refuse(ctx: Context, error: unknown, requestId: string, log: Log): void {
  const problem = error instanceof Problem ? error : new Problem('internal', undefined, { cause: error });
  const operation = ctx.state.operation as Operation | undefined;
  if (problem.tag === 'internal') log.error({ request_id: requestId, operation: operation?.operationId, err: error }, 'unexpected failure');
  if (problem.tag === 'unavailable')
    log.warn({ request_id: requestId, operation: operation?.operationId, err: problem.cause }, 'database unavailable');
  ctx.state.tag = problem.tag;
  ctx.status = problem.status;
  ctx.set(headersOf(problem.tag, ctx.state.allow ?? ''));
  ctx.type = 'application/json';
  ctx.body = envelope(problem, requestId);
}

import { randomUUID } from 'node:crypto';
import Koa, { type Context, type Middleware, type Next } from 'koa';

import type { ErrorTag } from '../../generated/errors.ts';
import { actorName } from '../core/actor.ts';
import type { Log } from '../core/log.ts';
import { Problem } from '../core/problem.ts';
import { JSON_TYPE } from '../operations/contract.ts';
import type { OutgoingAnswer } from '../operations/run-operation.ts';
import type { Match, Operation } from './backend/router.ts';
import { setCookie } from './cookies.ts';
import { type AnswerHeaders, allowOrigin, answerPreflight, isUserSurface } from './cors.ts';
import type { Dispatch } from './dispatch.ts';
import { leaveWrittenAnswers, write, writeInParts } from './fast-answer.ts';
import { CONSOLE_API, IncomingCall } from './incoming-call.ts';
import type { Metrics } from './metrics.ts';
import { envelope, headersOf } from './problem.ts';
import { type RefusalPage, type RefusalPages, refusalPage } from './refusal-page.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppOptions {
  dispatch: Dispatch;
  /** What is not in the contract: health, metrics, documentation, pages. */
  pages: Middleware;
  log: Log;
  metrics: Metrics;
  origins: ReadonlySet<string>;
  /** Whether cookies are Secure: the server is reached over HTTPS. */
  secure: boolean;
  /** What people see of refusals. */
  refusalPages?: RefusalPages | undefined;
  /** How many proxies in front append to X-Forwarded-For. What stands further left a client may have written. */
  proxies: number;
  /** Told of every answer of the contract, for tests that watch over the whole suite. */
  onAnswer?: ((operationId: string, status: number, tag: ErrorTag | undefined) => void) | undefined;
}

const HTML_TYPE = 'text/html';
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
  const always = securityHeaders(options.secure);
  app.silent = true;
  leaveWrittenAnswers(app);
  app.use(async (ctx, next) => {
    const started = performance.now();
    const header = ctx.req.headers['x-request-id'];
    const requestId = typeof header === 'string' && REQUEST_ID.test(header) ? header : newRequestId();
    ctx.state.requestId = requestId;
    ctx.state.headers = { 'x-request-id': requestId, ...always } satisfies AnswerHeaders;
    const address = options.proxies > 0 ? ctx.ip : (ctx.req.socket.remoteAddress ?? '');
    ctx.state.address = address;
    try {
      await contract(ctx, next, options, dispatch);
      if (ctx.respond !== false && ctx.status === 404 && ctx.body === undefined) throw new Problem('not_found');
    } catch (error) {
      await refuse(ctx, error, options);
    }
    const ms = performance.now() - started;
    const operation = (ctx.state.operation as Operation | undefined)?.operationId;
    metrics.observe(operation ?? 'none', ctx.status, ms / 1000);
    if (operation !== undefined) options.onAnswer?.(operation, ctx.status, ctx.state.tag);
    if (log.isLevelEnabled('info')) {
      const who = (ctx.state.call as IncomingCall | undefined)?.credentials.actor ?? { kind: 'anyone' };
      const tokenId = who.kind === 'operator' ? who.tokenId : null;
      const actor = { actor: actorName(who), ...(tokenId !== null && { token_id: tokenId }) };
      const facts = { request_id: requestId, ...actor, address, method: ctx.method, operation, status: ctx.status };
      log.info({ ...facts, ms: Math.round(ms * 100) / 100 }, 'request');
    }
  });
  app.use(options.pages);
  return app;
}

async function contract(ctx: Context, next: Next, options: AppOptions, dispatch: Dispatch): Promise<void> {
  const url = ctx.req.url as string;
  const mark = url.indexOf('?');
  const path = url.startsWith('/') ? (mark < 0 ? url : url.slice(0, mark)) : ctx.path;
  const found = find(dispatch, path);
  const headers: AnswerHeaders = ctx.state.headers;
  if (!found) {
    ctx.set(headers);
    return next();
  }
  const { match, prefix } = found;
  ctx.state.allow = match.allow;
  if (isUserSurface(path)) allowOrigin(ctx.req, headers, options.origins);
  if (ctx.req.method === 'OPTIONS') return answerPreflight(ctx, headers, match);
  const search = mark < 0 ? '' : url.slice(mark + 1);
  const entry = { prefix, secure: options.secure };
  const call = new IncomingCall(ctx.req, match, path.slice(prefix.length), search, ctx.state.address, ctx.state.requestId, entry);
  ctx.state.call = call;
  const { operation } = call;
  ctx.state.operation = operation;
  headers['cache-control'] = 'no-store';
  const answer = await dispatch.handle(call);
  if (operation) dispatch.checkAnswer(operation, answer);
  if (!call.isHead && answer.cookies.length > 0) headers['set-cookie'] = answer.cookies.map((cookie) => setCookie(cookie, options.secure));
  await send(ctx, Object.assign(headers, call.quota?.headers), answer, options.log);
}

/** What is at an address of the contract. Behind the console's own addresses stand those of everything that operators may call. */
function find(dispatch: Dispatch, path: string): { match: Match; prefix: string } | undefined {
  const own = dispatch.match(path);
  if (own) return { match: own, prefix: '' };
  const match = path.startsWith(`${CONSOLE_API}/`) ? dispatch.matchConsole(path.slice(CONSOLE_API.length)) : undefined;
  return match && { match, prefix: CONSOLE_API };
}

async function send(ctx: Context, headers: AnswerHeaders, answer: OutgoingAnswer, log: Log): Promise<void> {
  const { status, type, body, parts, location, headers: own, replayed } = answer;
  addOwn(headers, own);
  if (replayed) headers['idempotency-replayed'] = 'true';
  if (location !== undefined) {
    headers['location'] = location;
    headers['referrer-policy'] = 'no-referrer';
  }
  if (!parts) return write(ctx, status, headers, type, body);
  const failure = await writeInParts(ctx, status, headers, type, parts);
  if (failure === undefined) return;
  const level = failure instanceof Problem && failure.tag === 'unavailable' ? 'warn' : 'error';
  log[level]({ request_id: ctx.state.requestId, err: failure }, 'an answer broke off');
}

/** Adds the headers of one answer to those that all have: what it depends on is said beside what they depend on. */
function addOwn(headers: AnswerHeaders, own: Readonly<Record<string, string>>): void {
  const { vary } = headers;
  Object.assign(headers, own);
  if (vary && own['vary']) headers['vary'] = `${vary}, ${own['vary']}`;
}

/** The failure itself, or, where answers are checked, the bug of a refusal that the contract does not declare. */
function declared(ctx: Context, error: unknown, page: RefusalPage | undefined, dispatch: Dispatch): unknown {
  const operation = ctx.state.operation as Operation | undefined;
  if (!(error instanceof Problem) || !operation) return error;
  try {
    const body = page?.text ?? envelope(error, ctx.state.requestId);
    dispatch.checkAnswer(operation, { status: error.status, type: page ? HTML_TYPE : JSON_TYPE, body }, error.tag);
    return error;
  } catch (undeclared) {
    return undeclared;
  }
}

async function refuse(ctx: Context, error: unknown, { dispatch, refusalPages = {}, log }: AppOptions): Promise<void> {
  const { requestId } = ctx.state;
  const call = ctx.state.call as IncomingCall | undefined;
  const page = error instanceof Problem && call ? await refusalPage(refusalPages, error.tag, call) : undefined;
  const failure = declared(ctx, error, page, dispatch);
  const problem = failure instanceof Problem ? failure : new Problem('internal', undefined, { cause: failure });
  const operation = ctx.state.operation as Operation | undefined;
  if (problem.tag === 'internal')
    log.error({ request_id: requestId, operation: operation?.operationId, err: failure }, 'unexpected failure');
  // The gate says by itself, once for many, that it refuses; what has a cause comes from the database.
  if (problem.tag === 'unavailable' && problem.cause)
    log.warn({ request_id: requestId, operation: operation?.operationId, err: problem.cause }, 'database unavailable');
  ctx.state.tag = problem.tag;
  const scheme = call?.credentials.scheme ?? (call?.target.startsWith('/console/') ? 'ConsoleSession' : 'Session');
  const headers: AnswerHeaders = { ...ctx.state.headers, ...call?.quota?.headers, ...headersOf(problem, ctx.state.allow ?? '', scheme) };
  if (!page || failure !== error) return write(ctx, problem.status, headers, JSON_TYPE, envelope(problem, requestId));
  addOwn(headers, page.headers);
  write(ctx, problem.status, headers, HTML_TYPE, page.text);
}

import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import { embedToken } from './authenticate.ts';
import type { Match } from './backend/router.ts';

const ALLOW_HEADERS = 'authorization, content-type, idempotency-key, x-request-id';
const EXPOSE_HEADERS =
  'x-request-id, link, idempotency-replayed, retry-after, ratelimit, ratelimit-policy, ratelimit-limit, ratelimit-remaining, ratelimit-reset';
const PREFLIGHT_S = '600';
const AUTHORIZATION = /(^|[, ])authorization($|[, ])/i;

/** The headers of an answer that is on its way. */
export type AnswerHeaders = Record<string, string | string[]>;

/**
 * Cross-origin reading is for what users' browsers call. The admin surface and the console have none of it, and badges are open to all by
 * themselves.
 */
export function isUserSurface(path: string): boolean {
  return !path.startsWith('/v1/admin/') && !path.startsWith('/console/') && !path.endsWith('/badge.svg');
}

/**
 * Lets pages read the answer (Fetch standard, CORS protocol): those of allowed origins with credentials, and whichever sends an embed
 * token, or asks whether it may, without. The token says itself which pages it is for, and browsers hand no answer to a page that sent a
 * cookie along.
 */
export function allowOrigin(request: IncomingMessage, headers: AnswerHeaders, origins: ReadonlySet<string>): void {
  headers['vary'] = 'Origin';
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (origins.has(origin)) headers['access-control-allow-credentials'] = 'true';
  else if (!bringsToken(request)) return;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-expose-headers'] = EXPOSE_HEADERS;
}

function bringsToken({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' ? AUTHORIZATION.test(headers['access-control-request-headers'] ?? '') : embedToken(headers) !== undefined;
}

/** Answers OPTIONS: which methods there are, and, to a preflight of a page that may read what is answered, that it may go on. */
export function answerPreflight(ctx: Context, headers: AnswerHeaders, match: Match): void {
  ctx.status = 204;
  ctx.set(headers);
  ctx.set('allow', match.allow);
  if (headers['access-control-allow-origin'] === undefined || ctx.req.headers['access-control-request-method'] === undefined) return;
  ctx.set('access-control-allow-methods', match.allow);
  ctx.set('access-control-allow-headers', ALLOW_HEADERS);
  ctx.set('access-control-max-age', PREFLIGHT_S);
}

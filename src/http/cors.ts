import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import type { Match } from './backend/router.ts';

const ALLOW_HEADERS = 'content-type, idempotency-key, x-request-id';
const EXPOSE_HEADERS =
  'x-request-id, link, idempotency-replayed, retry-after, ratelimit, ratelimit-policy, ratelimit-limit, ratelimit-remaining, ratelimit-reset';
const PREFLIGHT_S = '600';

/** The headers of an answer that is on its way. */
export type AnswerHeaders = Record<string, string | string[]>;

/**
 * Cross-origin reading is for what users' browsers call. The admin surface and the console have none of it, and badges are open to all by
 * themselves.
 */
export function isUserSurface(path: string): boolean {
  return !path.startsWith('/v1/admin/') && !path.startsWith('/console/') && !path.endsWith('/badge.svg');
}

/** Lets pages of allowed origins read the answer, with credentials (Fetch standard, CORS protocol). */
export function allowOrigin(request: IncomingMessage, headers: AnswerHeaders, origins: ReadonlySet<string>): void {
  headers['vary'] = 'Origin';
  const origin = request.headers.origin;
  if (origin === undefined || !origins.has(origin)) return;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-allow-credentials'] = 'true';
  headers['access-control-expose-headers'] = EXPOSE_HEADERS;
}

/** Answers OPTIONS: which methods there are, and, to a preflight from an allowed origin, that it may go on. */
export function answerPreflight(ctx: Context, headers: AnswerHeaders, match: Match, cors: boolean, origins: ReadonlySet<string>): void {
  ctx.status = 204;
  ctx.set(headers);
  ctx.set('allow', match.allow);
  const { origin, 'access-control-request-method': method } = ctx.req.headers;
  if (!cors || origin === undefined || method === undefined || !origins.has(origin)) return;
  ctx.set('access-control-allow-methods', match.allow);
  ctx.set('access-control-allow-headers', ALLOW_HEADERS);
  ctx.set('access-control-max-age', PREFLIGHT_S);
}

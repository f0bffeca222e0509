/**
 * Where we reach behind Koa 3.3.0: answers go out by `node:http`, and Koa is told that there is nothing left to answer. A test notices
 * when Koa handles requests in another way (test/http/fast-answer.test.ts).
 */
import type Koa from 'koa';
import type { Context } from 'koa';
import type { AnswerHeaders } from './cors.ts';
import { contentType } from './media-types.ts';
import { writeParts } from './write-parts.ts';

type Run = (ctx: Context) => Promise<void>;

/**
 * Hands to Koa only what a middleware has left for it to answer. Koa listens to every request's socket from its beginning, which
 * takes 5 µs of processor time, to stop streams that nobody reads any more; what `write` has written is no stream and is done.
 */
export function leaveWrittenAnswers(app: Koa): void {
  const koa = app as unknown as { handleRequest(ctx: Context, run: Run): Promise<void> };
  const answer = koa.handleRequest.bind(app);
  koa.handleRequest = async (ctx, run) => {
    ctx.res.statusCode = 404;
    const ran = run(ctx);
    await ran.catch(() => {});
    if (ctx.respond === false) return;
    const { statusCode } = ctx.res;
    await answer(ctx, () => {
      ctx.res.statusCode = statusCode;
      return ran;
    });
  };
}

/**
 * Writes an answer whole. Koa's own way out, which sets and asks for every header one by one, takes some 16 µs of processor time
 * more, a third of what node:http needs for the whole request. Only what can still be written is; the rest Koa ends.
 */
export function write(ctx: Context, status: number, headers: AnswerHeaders, type: string, body: string | undefined): void {
  if (!ctx.writable) return;
  ctx.respond = false;
  if (body !== undefined) headers['content-type'] = contentType(type);
  if (status !== 304) headers['content-length'] = String(body === undefined ? 0 : Buffer.byteLength(body));
  ctx.res.writeHead(status, headers);
  ctx.res.end(body);
}

/**
 * Writes an answer in parts. It has left the gate by now: however slow the client is, it keeps nobody else out. Returns what broke it off.
 */
export async function writeInParts(
  ctx: Context,
  status: number,
  headers: AnswerHeaders,
  type: string,
  parts: AsyncIterable<string>,
): Promise<unknown> {
  if (!ctx.writable) return undefined;
  ctx.respond = false;
  headers['content-type'] = contentType(type);
  ctx.res.writeHead(status, headers);
  if (ctx.req.method !== 'HEAD') return writeParts(ctx.res, parts);
  ctx.res.end();
  return undefined;
}

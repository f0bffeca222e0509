import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { Problem } from '../core/problem.ts';
import { JSON_TYPE } from '../operations/contract.ts';
import { contentType } from './media-types.ts';
import type { Metrics } from './metrics.ts';
import { envelope, headersOf } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

const ALLOW = 'GET, HEAD, OPTIONS';
const ALWAYS = { ...securityHeaders(false), 'cache-control': 'no-store' };

/** Answers `/metrics` and nothing else, for a listener that only the network of the operators reaches. Nothing is counted here. */
export function metricsListener(metrics: Metrics): RequestListener {
  return async ({ url = '/', method = 'GET' }, response) => {
    const requestId = `req_${randomBytes(8).toString('hex')}`;
    const answer = (status: number, headers: Record<string, string>, body: string) => {
      const own = { 'x-request-id': requestId, 'content-length': Buffer.byteLength(body) };
      response.writeHead(status, { ...ALWAYS, ...own, ...headers }).end(body);
    };
    try {
      if (url.split('?', 1)[0] !== '/metrics') throw new Problem('not_found');
      if (method === 'OPTIONS') return answer(204, { allow: ALLOW }, '');
      if (method !== 'GET' && method !== 'HEAD') throw new Problem('method_not_allowed');
      const { type, text } = await metrics.page();
      answer(200, { 'content-type': type }, text);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('internal', undefined, { cause: error });
      answer(problem.status, { 'content-type': contentType(JSON_TYPE), ...headersOf(problem, ALLOW) }, envelope(problem, requestId));
    }
  };
}

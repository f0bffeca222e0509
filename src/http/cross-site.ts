import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../core/problem.ts';

/**
 * Refuses a changing request with a session cookie that another site's page has sent (cross-site request forgery). It passes
 * when `Origin` is ours or allowed; without `Origin`, when `Sec-Fetch-Site` says same-origin or none; without both, for then no
 * browser has sent it. Throws `cross_site_request`.
 */
export function refuseCrossSite(headers: IncomingHttpHeaders, allowed: ReadonlySet<string>): void {
  const origin = headers.origin;
  if (origin !== undefined && allowed.has(origin)) return;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  if (origin === undefined && site === undefined) return;
  throw new Problem('cross_site_request');
}

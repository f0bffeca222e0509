import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../core/problem.ts';

/**
 * Refuses a request to the console's part of the server that no page of this very server has sent: it carries `X-Triport-Console: 1`,
 * which makes a browser ask before another origin's page may send it, and the browser says that it comes from here, by `Sec-Fetch-Site` or,
 * where it does not know that, by `Origin`. Nothing is taken for granted where nothing is said. Throws `cross_site_request`.
 */
export function refuseOutsideConsole(headers: IncomingHttpHeaders, ownOrigin: string): void {
  const { origin, 'sec-fetch-site': site, 'x-triport-console': mark } = headers;
  const isOurs = site === undefined ? origin === ownOrigin : site === 'same-origin';
  if (mark !== '1' || !isOurs) throw new Problem('cross_site_request');
}

/**
 * Whether a request comes from a page of this origin, or from one of ours, such as the frame that stands in it. A browser says the origin
 * whenever a page asks another one, and whenever something is sent; and that a page is of the same origin as what it asks, by whatever name
 * both are reached. What says neither is no browser.
 */
export function isFrom({ origin: sent, 'sec-fetch-site': site }: IncomingHttpHeaders, origin: string, ownOrigin: string): boolean {
  if (site === 'same-origin') return true;
  return sent === undefined ? site === undefined : sent === origin || sent === ownOrigin;
}

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

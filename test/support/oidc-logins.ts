import { expect } from 'vitest';
import type { Why } from '../../src/operators/oidc/failure.ts';
import { type Jar, visit } from './openid-provider.ts';
import { cookieValue, type Reply, type TestServer } from './server.ts';

export const LOG_IN = '/console/oidc';

/** A log-in that has come back from the provider, and is not finished. */
export interface Halfway {
  /** The path to which the provider sent the browser back. */
  path: string;
  /** The cookie that the log-in was begun with. */
  secret: string;
}

/** Begins a log-in and goes through with it at the provider. With a console session it confirms. */
export async function goThere(server: TestServer, { jar, console }: { jar?: Jar; console?: string } = {}): Promise<Halfway> {
  const begun = await begin(server, console);
  const secret = cookieValue(begun.headers, 'triport_oidc') as string;
  return { path: await visit(begun.headers.get('location') as string, jar), secret };
}

export async function begin(server: TestServer, console?: string): Promise<Reply> {
  const [query, cookies] = console === undefined ? ['', {}] : ['?confirm=1', { triport_console: console }];
  const begun = await server.call('GET', `${LOG_IN}${query}`, { cookies });
  expect(begun.status, begun.text).toBe(302);
  return begun;
}

/** Comes back: the browser sends the cookie of the log-in, and that of the console not, which is not sent from elsewhere. */
export function comeBack(server: TestServer, { path, secret }: Halfway): Promise<Reply> {
  return server.call('GET', path, { cookies: { triport_oidc: secret } });
}

export async function logIn(server: TestServer, how: Parameters<typeof goThere>[1] = {}): Promise<Reply> {
  return comeBack(server, await goThere(server, how));
}

/** Expects a page that says why there is no session. */
export function expectFailure(reply: Reply, why: Why, ...words: string[]): void {
  expect({ status: reply.status, why: /<code>(\w+)<\/code>/.exec(reply.text)?.[1] }).toEqual({
    status: why === 'away' || why === 'busy' ? 503 : 400,
    why,
  });
  expect(reply.headers.get('retry-after')).toBe(reply.status === 503 ? '5' : null);
  for (const word of words) expect(reply.text).toContain(word);
  expect(reply.headers.getSetCookie()).toEqual([]);
  expectPlainPage(reply);
}

/** Expects a page that loads nothing, runs nothing, and whose address is told to nobody. */
export function expectPlainPage({ headers, text }: Reply): void {
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-ancestors 'none'; base-uri 'none'; form-action 'none'$/,
  );
  expect([headers.get('referrer-policy'), headers.get('cache-control')]).toEqual(['no-referrer', 'no-store']);
  expect(text).not.toMatch(/<script|javascript:/i);
}

/** The secret of the console session that an answer began. */
export function entered(reply: Reply): string {
  expect(reply.status, reply.text).toBe(200);
  return cookieValue(reply.headers, 'triport_console') as string;
}

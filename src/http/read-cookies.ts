import { parseCookie } from 'cookie';
import { isSecret } from '../core/ids.ts';
import type { Cookies } from '../operations/contract.ts';
import { consoleCookie, loginCookie } from './cookies.ts';

/** How many sessions of one request are looked at; browsers send a second one only when somebody has planted it beside ours. */
const SESSIONS_MAX = 4;

const NONE: Cookies = { hasSession: false, sessions: [], refCodes: [], consoles: [], logins: [] };

/**
 * Reads the cookies of ours out of the `Cookie` header. What cannot be a session is never looked up. `secure` says whether browsers come
 * over HTTPS: a console session then has a name under which no other host of the domain can plant one.
 */
export function readCookies(header: string | undefined, secure: boolean): Cookies {
  if (header === undefined) return NONE;
  const sessions = valuesOf(header, 'nl_session');
  return {
    hasSession: sessions.length > 0,
    sessions: secretsOf(sessions),
    refCodes: valuesOf(header, 'ref_code'),
    consoles: secretsOf(valuesOf(header, consoleCookie(secure))),
    logins: secretsOf(valuesOf(header, loginCookie(secure))),
  };
}

const secretsOf = (values: readonly string[]) => [...new Set(values.filter(isSecret))].slice(0, SESSIONS_MAX);

const NO_VALUES: readonly string[] = [];

/** Every value of a cookie; the library keeps the first of a name only. */
function valuesOf(header: string, name: string): readonly string[] {
  if (!header.includes(name)) return NO_VALUES;
  return header.split(';').flatMap((pair) => (pair.includes(name) ? (parseCookie(pair)[name] ?? NO_VALUES) : NO_VALUES));
}

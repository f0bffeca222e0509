import { parseCookie } from 'cookie';
import { isSecret } from '../core/ids.ts';
import type { Cookies } from '../operations/contract.ts';

/** How many sessions of one request are looked at; browsers send a second one only when somebody has planted it beside ours. */
const SESSIONS_MAX = 4;

const NONE: Cookies = { hasSession: false, sessions: [], refCodes: [] };

/** Reads the cookies of ours out of the `Cookie` header. What cannot be a session is never looked up. */
export function readCookies(header: string | undefined): Cookies {
  if (header === undefined) return NONE;
  const sessions = valuesOf(header, 'nl_session');
  return {
    hasSession: sessions.length > 0,
    sessions: [...new Set(sessions.filter(isSecret))].slice(0, SESSIONS_MAX),
    refCodes: valuesOf(header, 'ref_code'),
  };
}

const NO_VALUES: readonly string[] = [];

/** Every value of a cookie; the library keeps the first of a name only. */
function valuesOf(header: string, name: string): readonly string[] {
  if (!header.includes(name)) return NO_VALUES;
  return header.split(';').flatMap((pair) => (pair.includes(name) ? (parseCookie(pair)[name] ?? NO_VALUES) : NO_VALUES));
}

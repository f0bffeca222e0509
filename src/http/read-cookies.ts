import { parseCookie } from 'cookie';
import { normaliseCode } from '../codes/code-text.ts';
import { isSessionToken } from '../sessions/find-session.ts';

/** How many sessions of one request are looked at; browsers send a second one only when somebody has planted it beside ours. */
const SESSIONS_MAX = 4;

/** The cookies of ours that a request carries. A name may come several times, from other paths and domains above ours. */
export interface Cookies {
  /** Whether there is an `nl_session`, whatever it holds. */
  readonly hasSession: boolean;
  /** What could be a session, in the order in which it was sent. */
  readonly sessions: readonly string[];
  /** The first code that can be one, else whatever came first. */
  readonly ref_code: string | undefined;
}

const NONE: Cookies = { hasSession: false, sessions: [], ref_code: undefined };

/** Reads them out of the `Cookie` header. */
export function readCookies(header: string | undefined): Cookies {
  if (header === undefined) return NONE;
  const sessions = valuesOf(header, 'nl_session');
  const codes = valuesOf(header, 'ref_code');
  return {
    hasSession: sessions.length > 0,
    sessions: [...new Set(sessions.filter(isSessionToken))].slice(0, SESSIONS_MAX),
    ref_code: codes.find((code) => normaliseCode(code) !== undefined) ?? codes[0],
  };
}

const NO_VALUES: readonly string[] = [];

/** Every value of a cookie; the library keeps the first of a name only. */
function valuesOf(header: string, name: string): readonly string[] {
  if (!header.includes(name)) return NO_VALUES;
  return header.split(';').flatMap((pair) => (pair.includes(name) ? (parseCookie(pair)[name] ?? NO_VALUES) : NO_VALUES));
}

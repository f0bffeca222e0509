import { stringifySetCookie } from 'cookie';
import type { Cookie } from '../operations/contract.ts';

/** What the cookie of a console session is called. With the prefix, browsers take it from this very host alone, and over HTTPS. */
export function consoleCookie(secure: boolean): string {
  return secure ? '__Host-triport_console' : 'triport_console';
}

/** What the cookie of a log-in at a provider is called, in the same way. */
export function loginCookie(secure: boolean): string {
  return secure ? '__Host-triport_oidc' : 'triport_oidc';
}

/** `Set-Cookie` for a cookie of ours: never readable by scripts, not sent by other sites' forms, Secure on HTTPS. */
export function setCookie({ name, value, maxAge = 0 }: Cookie, secure: boolean): string {
  const age = value === null ? 0 : maxAge;
  const sent = name === 'triport_console' ? consoleCookie(secure) : name === 'triport_oidc' ? loginCookie(secure) : name;
  const how = { name: sent, sameSite: name === 'triport_console' ? ('strict' as const) : ('lax' as const) };
  return stringifySetCookie({ ...how, value: value ?? '', maxAge: age, path: '/', httpOnly: true, secure });
}

import { stringifySetCookie } from 'cookie';
import type { Cookie } from '../operations/contract.ts';

/** `Set-Cookie` for a cookie of ours: never readable by scripts, not sent by other sites' forms, Secure on HTTPS. */
export function setCookie({ name, value, maxAge = 0 }: Cookie, secure: boolean): string {
  const age = value === null ? 0 : maxAge;
  return stringifySetCookie({ name, value: value ?? '', maxAge: age, path: '/', httpOnly: true, sameSite: 'lax', secure });
}

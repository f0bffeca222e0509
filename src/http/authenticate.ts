import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { environmentOperator, type OperatorActor } from '../core/actor.ts';
import { hashSecret, isEmbedSecret } from '../core/ids.ts';

/** The security schemes of the contract. The first two carry the operator token, each in a header of its own. */
export type Scheme = 'AdminToken' | 'Bearer' | 'EmbedToken' | 'Session' | 'ConsoleSession';

/** Those that carry an operator's token. */
type HeaderScheme = 'AdminToken' | 'Bearer';

/**
 * By which of an operation's schemes a request is judged: by the first whose header is there, and by that alone, so that a wrong
 * token is never made good by a session. Where there is no such header it is the last one. A header that holds no embed token, whatever else
 * it is, is none of that scheme.
 */
export function judgedBy(schemes: readonly Scheme[], headers: IncomingHttpHeaders): Scheme | undefined {
  const isThere = (scheme: Scheme) =>
    scheme === 'EmbedToken' ? embedToken(headers) !== undefined : isHeader(scheme) && operatorToken(scheme, headers) !== undefined;
  return schemes.length > 1 ? (schemes.find(isThere) ?? schemes.at(-1)) : schemes[0];
}

const isHeader = (scheme: Scheme): scheme is HeaderScheme => scheme === 'AdminToken' || scheme === 'Bearer';

const BEARER = /^bearer(?:\s+|$)/i;

/** What the header of this scheme carries; undefined when it is not there, or is for another scheme (RFC 9110, 11.6.2). */
export function operatorToken(scheme: HeaderScheme, headers: IncomingHttpHeaders): string | string[] | undefined {
  return scheme === 'AdminToken' ? headers['x-admin-token'] : bearerToken(headers);
}

function bearerToken({ authorization }: IncomingHttpHeaders): string | undefined {
  return authorization !== undefined && BEARER.test(authorization) ? authorization.replace(BEARER, '') : undefined;
}

/** The embed token that a request carries, if what it carries could be one. */
export function embedToken(headers: IncomingHttpHeaders): string | undefined {
  const token = bearerToken(headers);
  return token !== undefined && isEmbedSecret(token) ? token : undefined;
}

/** The configured operator tokens: a name and the hash of a token each. */
export type OperatorTokens = ReadonlyMap<string, Buffer>;

/** Keeps only hashes of the tokens, so that neither a dump nor a log can hold one. */
export function hashTokens(tokens: Iterable<readonly [name: string, token: string]>): OperatorTokens {
  return new Map([...tokens].map(([name, token]) => [name, hashSecret(token)]));
}

/** The operator of the environment whose token has this hash, if any. Every token is compared, each in constant time. */
export function environmentOperatorOf(tokens: OperatorTokens, given: Buffer): OperatorActor | undefined {
  let found: string | undefined;
  for (const [name, hash] of tokens) if (timingSafeEqual(hash, given)) found = name;
  return found === undefined ? undefined : environmentOperator(found);
}

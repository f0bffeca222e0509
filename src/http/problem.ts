import { errors } from '../../generated/errors.ts';
import type { Problem } from '../core/problem.ts';
import type { Scheme } from './authenticate.ts';

/** The error envelope of every refusal: the tag, words for people, and the request's id. */
export function envelope({ tag, message, details }: Problem, requestId: string): string {
  return JSON.stringify({ error: tag, message, request_id: requestId, ...errors[tag].extra, ...details });
}

/**
 * The headers that belong to a refusal (RFC 9110: `Allow`, `WWW-Authenticate`, `Retry-After`): `allow` are the methods of the
 * address, `scheme` is how the credentials were sent that were looked at.
 */
export function headersOf({ tag, retryAfter = 1 }: Problem, allow: string, scheme: Scheme = 'Session'): Record<string, string> {
  switch (tag) {
    case 'method_not_allowed':
      return { allow };
    case 'admin_token_unset':
    case 'admin_token_invalid':
    case 'token_expired':
    case 'token_revoked':
    case 'console_session_required':
    case 'console_link_invalid':
    case 'unauthenticated':
    case 'ticket_invalid':
      return { 'www-authenticate': `${scheme === 'EmbedToken' ? 'Bearer' : scheme} realm="triport"` };
    case 'rate_limited':
    case 'unavailable':
      return { 'retry-after': String(retryAfter) };
    default:
      return {};
  }
}

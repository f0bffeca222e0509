import { SECOND_MS } from '../../core/clock.ts';
import type { Failure } from './failure.ts';

/** Which claim of an ID token is not what it must be, by its name. */
const OF_CLAIM: Readonly<Record<string, 'issuer' | 'audience' | 'nonce'>> = { iss: 'issuer', aud: 'audience', nonce: 'nonce' };

/** What a provider can answer instead of a code (RFC 6749, 4.1.2.1; OpenID Connect Core 1.0, 3.1.2.6): a no, or its own trouble. */
const OF_ANSWER: Readonly<Record<string, 'denied' | 'away'>> = {
  access_denied: 'denied',
  login_required: 'denied',
  consent_required: 'denied',
  interaction_required: 'denied',
  account_selection_required: 'denied',
  server_error: 'away',
  temporarily_unavailable: 'away',
};

/** The provider made an ID token at a moment that is not now. */
export class ClocksApart extends Error {
  readonly failure: Failure;
  constructor(ours: Date, iat: number) {
    super(`the provider's clock says ${iat} s, ours ${Math.floor(ours.getTime() / SECOND_MS)} s`);
    this.failure = clock(ours.getTime() / SECOND_MS, iat);
  }
}

/** What the library's errors are told apart by: oauth4webapi's codes, and the facts that it hangs on them. */
interface Told {
  readonly code?: string;
  readonly name?: string;
  readonly message?: string;
  readonly error?: string;
  readonly status?: number;
  readonly cause?: unknown;
}

/** Reads out of an error of openid-client what went wrong with a provider. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ClocksApart) return error.failure;
  const told = error as Told;
  const deep = causesOf(told);
  const facts = deep.at(-1) as { claim?: string; now?: number; claims?: { iat?: number }; attribute?: string };
  switch (told.code) {
    case 'OAUTH_AUTHORIZATION_RESPONSE_ERROR':
      return { why: OF_ANSWER[told.error ?? ''] ?? 'rejected' };
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return { why: OF_CLAIM[facts.claim ?? ''] ?? 'rejected' };
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return { why: 'issuer' };
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return clock(facts.now, facts.claims?.iat);
    case 'OAUTH_INVALID_RESPONSE':
      return { why: deep.some(({ message = '' }) => message.includes('"iss"')) ? 'issuer' : 'rejected' };
    case 'OAUTH_RESPONSE_BODY_ERROR':
    case 'OAUTH_WWW_AUTHENTICATE_CHALLENGE':
      return { why: (told.status ?? 0) >= 500 ? 'away' : 'rejected' };
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
      return { why: 'away' };
    default:
      return { why: isOfNetwork(told, deep) ? 'away' : 'rejected' };
  }
}

/** Both in seconds. */
function clock(ours: number | undefined, theirs: number | undefined): Failure {
  if (ours === undefined || theirs === undefined) return { why: 'rejected' };
  return { why: 'clock', ours: new Date(ours * SECOND_MS), theirs: new Date(theirs * SECOND_MS) };
}

/** fetch throws a TypeError whose cause is an error of the socket. */
const isOfNetwork = (told: Told, deep: readonly Told[]) => told.name === 'TypeError' && deep.length > 1 && told.message === 'fetch failed';

/** The error and its causes, the outermost first. */
function causesOf(error: Told): Told[] {
  const found: Told[] = [error];
  for (let next = error.cause; typeof next === 'object' && next !== null && found.length < 6; next = (next as Told).cause)
    found.push(next as Told);
  return found;
}

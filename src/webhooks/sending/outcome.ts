/** Why a request failed, as the contract names it. */
export type Failure = 'status' | 'address_forbidden' | 'name_not_found' | 'refused' | 'reset' | 'tls' | 'timeout' | 'other';

/** What came of a request. */
export interface Outcome {
  /** How long it took until there was an answer, or none, in milliseconds. */
  readonly ms: number;
  /** The status of the answer; null where there was none. */
  readonly status: number | null;
  /** Null for what was taken. */
  readonly failure: Failure | null;
  /** The beginning of the answer, of what was not taken. */
  readonly excerpt: string | null;
  /** What the answer says of when to come back. */
  readonly retryAfter: string | undefined;
}

const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Whether the receiver can take nothing at all for now, so that it should be left alone. */
export function isOverwhelmed({ status, failure }: Pick<Outcome, 'status' | 'failure'>): boolean {
  return (failure === 'status' && BUSY.has(status ?? 0)) || failure === 'timeout' || failure === 'refused';
}

/** Whether the receiver says that it does not want anything any more. */
export function isGone({ status }: Pick<Outcome, 'status'>): boolean {
  return status === 410;
}

/** What is thrown where no address of a host is allowed. */
export class AddressForbidden extends Error {
  readonly code = 'ADDRESS_FORBIDDEN';
}

const OF_CODE: Readonly<Record<string, Failure>> = {
  ADDRESS_FORBIDDEN: 'address_forbidden',
  ENOTFOUND: 'name_not_found',
  EAI_AGAIN: 'name_not_found',
  ENODATA: 'name_not_found',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
};

/** Of TLS, Node and OpenSSL have many codes of their own. */
const OF_TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** What an error of a request means. */
export function failureOf(error: unknown): Failure {
  const { code = '', name = '', cause, errors } = error as { code?: string; name?: string; cause?: unknown; errors?: unknown[] };
  const known = OF_CODE[code];
  if (known) return known;
  if (name === 'TimeoutError') return 'timeout';
  if (OF_TLS.test(code)) return 'tls';
  // Of several addresses each has failed: the last one speaks for all.
  const inner = cause ?? errors?.at(-1);
  return inner === undefined ? 'other' : failureOf(inner);
}

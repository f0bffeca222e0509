/** What a failed statement or connection means for the one who asked. */

const RETRYABLE = new Set(['40001', '40P01']); // serialization failure, deadlock detected (PostgreSQL, appendix A)
const AWAY = new Set(
  Object.values({
    'starting up, idle session ended': ['57P03', '57P05'],
    'too many connections, out of memory, disk full': ['53300', '53200', '53100'],
    'statement cancelled, lock timeout, aborted or idle transaction, read-only standby': ['57014', '55P03', '25P02', '25P03', '25006'],
    'not reached': ['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  }).flat(),
);
const AWAY_WORDS =
  /timeout exceeded when trying to connect|connection terminated due to connection timeout|query read timeout|cannot use a pool after calling end/i;
/** How PgBouncer says that it has no database to give, mostly after a wait; it ends the connection with it, and a new one would wait again. */
const POOLER_WORDS = /query_wait_timeout|server_login_retry|client_login_timeout|pgbouncer cannot connect to server/;
const LOST = new Set(['57P01', '57P02', 'ECONNRESET', 'EPIPE']);
/** The last two are a machine lost behind the one that we talk to, which may come under XX000. The fate of a COMMIT is then open, too. */
const LOST_WORDS = new RegExp(
  [
    'connection terminated unexpectedly',
    'connection ended',
    'client has encountered a connection error',
    'server closed the connection unexpectedly',
    'could not commit transaction for shard',
  ].join('|'),
  'i',
);

/** The SQLSTATE or system error code of a failure, however many layers have wrapped it. */
export function codeOf(error: unknown): string | undefined {
  for (let seen = error, depth = 0; seen instanceof Error && depth < 5; seen = seen.cause, depth++) {
    if ('code' in seen && typeof seen.code === 'string') return seen.code;
    if (seen instanceof AggregateError && seen.errors.length > 0) return codeOf(seen.errors[0]);
  }
  return undefined;
}

/** True when the same transaction, run again from its beginning, may well succeed: it lost a race, and did nothing. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(codeOf(error) ?? '');
}

/** True when a statement failed only because one before it in its transaction had. */
export function isAfterFailure(error: unknown): boolean {
  return codeOf(error) === '25P02';
}

const isOfPooler = (error: unknown): boolean => error instanceof Error && POOLER_WORDS.test(error.message);

/** True when a connection that stood broke off: a restart or a failover, after which a new one may well be had at once. */
export function isLost(error: unknown): boolean {
  if (isOfPooler(error)) return false;
  const code = codeOf(error);
  if (code !== undefined && (LOST.has(code) || code.startsWith('08'))) return true;
  return error instanceof Error && LOST_WORDS.test(error.message);
}

/** True when the database could not be reached, went away, or was too busy. */
export function isAway(error: unknown): boolean {
  if (isLost(error) || isOfPooler(error) || AWAY.has(codeOf(error) ?? '')) return true;
  return error instanceof Error && AWAY_WORDS.test(error.message);
}

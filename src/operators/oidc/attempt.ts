import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY_MS, fromDatabase, SECOND_MS } from '../../core/clock.ts';
import { expiresAfter } from '../../core/expiry.ts';
import { hashSecret, newSecret } from '../../core/ids.ts';
import { statement } from '../../core/statement.ts';
import { counting } from '../../core/steps.ts';
import type { Reader, Tx } from '../../core/tx.ts';
import type { Failure } from './failure.ts';
import type { Checks } from './provider.ts';

/** How long a log-in at the provider may take. */
export const ATTEMPT_MS = 600 * SECOND_MS;

/** A log-in that a provider is asked about, by two secrets: one goes by way of the provider, the other stays in the browser. */
export interface Attempt {
  readonly state: string;
  readonly secret: string;
}

export const newAttempt = (): Attempt => ({ state: newSecret(), secret: newSecret() });

/** What the attempt is held together by. It follows from the browser's secret, so that no table has it. */
export function checksOf({ state, secret }: Attempt): Checks {
  const derived = (what: string) => createHmac('sha256', secret).update(`${what}\n${state}`).digest('base64url');
  return { state, nonce: derived('nonce'), verifier: derived('verifier') };
}

const INSERT = statement(
  'oidc_login_begin',
  'insert into oidc_logins (state_hash, browser_hash, confirms, created_at, expires_at) values ($1, $2, $3, $4, $5)',
);

/** Keeps an attempt for ten minutes; `confirms` is the hash of the console session that it is to confirm. */
export function keepAttempt(tx: Tx, { state, secret }: Attempt, confirms: Buffer | null): void {
  const expiresAt = new Date(tx.now.getTime() + ATTEMPT_MS);
  tx.write([{ statement: INSERT, values: [hashSecret(state), hashSecret(secret), confirms, tx.now, expiresAt] }]);
}

interface Row {
  browser_hash: Buffer;
  confirms: Buffer | null;
  expires_at: string;
  used_at: string | null;
}

const COLUMNS = 'browser_hash, confirms, expires_at, used_at';
const FIND = statement('oidc_login_find', `select ${COLUMNS} from oidc_logins where state_hash = $1`);
const LOCK = statement('oidc_login_lock', `select ${COLUMNS} from oidc_logins where state_hash = $1 for update`);
const USE = statement('oidc_login_use', 'update oidc_logins set used_at = $2 where state_hash = $1');

/** What is kept of an attempt. */
export interface KeptAttempt {
  /** The hash of the console session that it is to confirm; null where it is a log-in. */
  readonly confirms: Buffer | null;
}

/** The attempt that these two secrets name, if it can still be finished, in this browser. */
export async function findAttempt(db: Reader, attempt: Attempt): Promise<KeptAttempt | Failure> {
  return judge(await db.query<Row>(FIND, [hashSecret(attempt.state)]), attempt, db.now);
}

/** The same under a lock, and uses it up: of two who come with one attempt, the second finds it used. */
export async function useAttempt(tx: Tx, attempt: Attempt): Promise<KeptAttempt | Failure> {
  const stateHash = hashSecret(attempt.state);
  const judged = judge(await tx.query<Row>(LOCK, [stateHash]), attempt, tx.now);
  if (!('why' in judged)) tx.write([{ statement: USE, values: [stateHash, tx.now] }]);
  return judged;
}

/** Another browser learns nothing of an attempt but that it is not its own. */
function judge([row]: readonly Row[], { secret }: Attempt, now: Date): KeptAttempt | Failure {
  if (!row) return { why: 'unknown' };
  if (!timingSafeEqual(row.browser_hash, hashSecret(secret))) return { why: 'elsewhere' };
  if (row.used_at !== null) return { why: 'used' };
  if (fromDatabase(row.expires_at) <= now) return { why: 'expired' };
  return { confirms: row.confirms };
}

const DELETE = statement('clean_up_oidc_login', 'delete from oidc_logins where state_hash = $1 returning 1 as deleted');

/** Attempts go a day after their time, used or not. */
export const EXPIRED_LOGINS = expiresAfter(
  DAY_MS,
  statement(
    'clean_up_oidc_logins',
    `with gone as (
     delete from oidc_logins where state_hash in (
       select state_hash from oidc_logins where expires_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    {},
    { text: 'select state_hash from oidc_logins where expires_at < $1 limit $2', steps: [counting(DELETE, ['state_hash'])] },
  ),
);

import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const END = statement(
  'operator_sessions_end',
  'update operator_sessions set ended_at = $2 where operator = $1 and ended_at is null and expires_at > $2 returning token_hash',
);

/**
 * Ends every console session of an operator. Returns how many there were. A confirmation under way leaves the old secret behind in a row of
 * its own: the first statement waits for it and cannot see that row, which the second finds.
 */
export async function endSessionsOf(tx: Tx, operator: string): Promise<number> {
  const end = () => tx.query(END, [operator, tx.now]);
  return (await end()).length + (await end()).length;
}

/** Console sessions go a day after they expired or were ended. */
export const EXPIRED_CONSOLE_SESSIONS = expiresAfter(
  DAY_MS,
  statement(
    'clean_up_operator_sessions',
    `with gone as (
     delete from operator_sessions where token_hash in (
       select token_hash from operator_sessions where expires_at < $1 or ended_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
  ),
);

import { DAY_MS } from '../core/clock.ts';
import { expiresAfter } from '../core/expiry.ts';
import { statement } from '../core/statement.ts';
import { counting } from '../core/steps.ts';
import type { Tx } from '../core/tx.ts';

const END = statement('sessions_end', 'update sessions set ended_at = $2 where user_id = $1 and ended_at is null returning token_hash');
const VOID_TICKETS = statement('tickets_void', 'update tickets set used_at = $2 where user_id = $1 and used_at is null');

/**
 * Voids the unused tickets of a user, who comes locked, and ends every session. A login that is just turning a ticket into a
 * session holds that lock, so its session is among those that end. Returns how many sessions it ended.
 */
export async function endSessions(tx: Tx, userId: string): Promise<number> {
  tx.write([{ statement: VOID_TICKETS, values: [userId, tx.now] }]);
  return (await tx.query(END, [userId, tx.now])).length;
}

const DELETE = statement('clean_up_session', 'delete from sessions where token_hash = $1 returning 1 as deleted');

/** Sessions go a day after they expired or were ended. */
export const EXPIRED_SESSIONS = expiresAfter(
  DAY_MS,
  statement(
    'clean_up_sessions',
    `with gone as (
     delete from sessions where token_hash in (
       select token_hash from sessions where expires_at < $1 or ended_at < $1 limit $2 for update skip locked
     ) returning 1
   ) select count(*)::integer as count from gone`,
    {},
    {
      text: 'select token_hash from sessions where expires_at < $1 or ended_at < $1 limit $2',
      steps: [counting(DELETE, ['token_hash'])],
    },
  ),
);

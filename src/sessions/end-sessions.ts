import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const END = statement('sessions_end', 'update sessions set ended_at = $2 where user_id = $1 and ended_at is null returning token_hash');
const VOID_TICKETS = statement('tickets_void', 'update tickets set used_at = $2 where user_id = $1 and used_at is null');

/**
 * Voids the unused tickets of a user, who comes locked, and ends every session. A login that is just turning a ticket into a
 * session holds that lock, so its session is among those that end. Answers how many sessions it ended.
 */
export async function endSessions(tx: Tx, userId: string): Promise<number> {
  await tx.query(VOID_TICKETS, [userId, tx.now]);
  return (await tx.query(END, [userId, tx.now])).length;
}

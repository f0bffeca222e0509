import { hashSecret } from '../core/ids.ts';
import { statement, type Tx } from '../core/tx.ts';

const END = statement('session_end', 'update sessions set ended_at = $2 where token_hash = $1 and ended_at is null returning user_id');

/** Ends the session that this token names, if there is one. */
export async function logout(tx: Tx, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  const [ended] = await tx.query<{ user_id: string }>(END, [hashSecret(token), tx.now]);
  if (ended) tx.audit('session.ended', ended.user_id, {});
}

import { hashSecret } from '../core/ids.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const END = statement(
  'session_end',
  'update sessions set ended_at = $2 where token_hash = any($1::bytea[]) and ended_at is null returning user_id',
  { $1: 'bytea' },
  {},
);

/** Ends the sessions that these tokens name, as far as there are such. */
export async function logout(tx: Tx, tokens: readonly string[]): Promise<void> {
  if (tokens.length === 0) return;
  const ended = await tx.query<{ user_id: string }>(END, [tokens.map(hashSecret), tx.now]);
  for (const { user_id } of ended) tx.audit('session.ended', user_id, {});
}

import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';

const DISABLE = statement(
  'user_codes_disable',
  'update codes set disabled_at = $2 where user_id = $1 and disabled_at is null returning code_id',
);

/** Disables every code of a user, who comes locked. Returns how many were active. */
export async function disableCodes(tx: Tx, userId: string): Promise<number> {
  return (await tx.query(DISABLE, [userId, tx.now])).length;
}
